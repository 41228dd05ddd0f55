"use strict";
exports.id = 73;
exports.ids = [73];
exports.modules = {

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/src/github/endpoints.js
var endpoints = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/src/languages/index.js
var languages = __webpack_require__(5489);
// EXTERNAL MODULE: ./build/src/program/own-docs.js
var own_docs = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
;// CONCATENATED MODULE: ./build/src/lint/arguments.js

const formats = ['text', 'json', 'github', 'sarif'];
const defaults = ['read', 'write'];
const severities = ['notice', 'warning', 'error'];
/** Reads the arguments of `lint`. Throws `UsageError`. */
function readArguments(args) {
    const { values, positionals } = (0,usage_error/* readOptions */.Tt)(args, {
        fix: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        'assume-default': { type: 'string' },
        'min-severity': { type: 'string' },
        config: { type: 'string' },
        'no-config': { type: 'boolean', default: false },
        'stdin-filename': { type: 'string' },
    });
    const { 'assume-default': assumed, 'min-severity': least, config, 'stdin-filename': stdinFilename } = values;
    if (values['no-config'] && config !== undefined)
        throw new usage_error/* UsageError */.eb((words) => words.notBoth('--config', '--no-config'));
    return {
        paths: positionals,
        isFixing: values.fix,
        isStrict: values.strict,
        format: (0,usage_error/* oneOf */.yL)('--format', values.format, formats),
        ...(assumed !== undefined && { assumeDefault: (0,usage_error/* oneOf */.yL)('--assume-default', assumed, defaults) }),
        ...(least !== undefined && { minSeverity: (0,usage_error/* oneOf */.yL)('--min-severity', least, severities) }),
        ...(values['no-config'] ? { config: false } : config !== undefined && { config }),
        ...(stdinFilename !== undefined && { stdinFilename }),
    };
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
;// CONCATENATED MODULE: ./build/src/lint/json-format.js

/** One JSON object, written as the files are read: every file has its entry, with its jobs and its findings. */
function jsonFormat({ streams: { stdout }, isFixing }) {
    let separator = '';
    const write = (entry) => {
        stdout.write(`${separator}\n${(0,json/* printableJson */.e)(entry, 2)}`);
        separator = ',';
    };
    return {
        begin: () => stdout.write('{"version":1,"files":['),
        file: (linted) => write(entryOf(linted, isFixing)),
        unread: (file, reason) => write({ file, valid: false, reason, jobs: [], findings: [] }),
        failed: () => { },
        end: () => stdout.write('\n]}\n'),
    };
}
const entryOf = ({ file, isValid, unreadable, jobs, findings, fix, excepted }, isFixing) => ({
    file,
    valid: isValid,
    ...(unreadable !== undefined && { reason: unreadable }),
    jobs,
    findings: findings.map(({ finding }) => finding),
    ...(excepted > 0 && { excepted }),
    ...(fix && { fix }),
    ...(isFixing && {
        left: findings.map(({ finding, job, left }) => ({
            finding: finding.id,
            ...(job !== undefined && { job }),
            line: finding.location?.line ?? 1,
            reason: left ?? 'no-change',
        })),
    }),
});

// EXTERNAL MODULE: ./build/src/lint/sarif-format.js
var sarif_format = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/src/terminal/paint.js
var paint = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/src/terminal/wrap.js + 4 modules
var wrap = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/lint/code-frame.js

const around = 1;
/** A line with one line before and behind it, numbered, the line itself marked; no wider than the terminal. */
function codeFrame(lines, line, { paint, columns }) {
    const from = Math.max(1, line - around);
    const framed = lines.slice(from - 1, line + around);
    const width = String(from + framed.length - 1).length;
    const room = Math.max(columns, 60) - width - 7;
    return framed
        .map((content, index) => {
        const number = String(from + index).padStart(width);
        // Cut before it is shown: a line may be as long as the file, and have all of its findings.
        const cut = content
            .replace(/^\uFEFF/, '')
            .slice(0, room)
            .replace(/[\ud800-\udbff]$/, '');
        const shown = (0,report_text/* visibleLine */.P8)(cut.trimEnd()).slice(0, room);
        return from + index === line ? `  ${paint.red('>')} ${number} | ${shown}` : paint.dim(`    ${number} | ${shown}`);
    })
        .map((one) => one.trimEnd())
        .join('\n');
}
/** The lines of a text, without what a line feed at its end would begin. */
function linesOf(text) {
    const lines = text.split('\n');
    return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

// EXTERNAL MODULE: ./build/src/lint/counts.js
var lint_counts = __webpack_require__(1975);
// EXTERNAL MODULE: ./build/src/lint/summary-line.js
var summary_line = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/src/lint/text-format.js






/** From so many findings on they are counted by rule at the end. */
const many = 10;
/** For people: each finding with the lines that it is about, then what to do; a summary at the end. */
function textFormat(options) {
    const { streams, words, isFixing } = options;
    const look = { ...options, paint: (0,paint/* paint */.n)(streams), said: new Map() };
    return {
        begin: () => { },
        file: (linted) => {
            const { file, fix, findings } = linted;
            const lines = findings.length === 0 ? [] : linesOf(linted.text);
            const parts = [
                ...(fix === undefined ? [] : [fixText(file, fix, look)]),
                ...findings.map((one) => findingText(one, { file, lines }, look)),
            ];
            if (parts.length > 0)
                streams.stdout.write(`${parts.join('\n\n')}\n\n`);
        },
        unread: () => { },
        failed: () => { },
        end: (counts) => {
            if ((0,lint_counts/* findingsIn */._0)(counts) >= many)
                streams.stdout.write(`${countsById(counts)}\n\n`);
            streams.stdout.write(`${(0,summary_line/* summaryLine */.d)(counts, words, isFixing, painter(look.paint))}\n`);
        },
    };
}
function fixText(file, { jobs, diff }, look) {
    const line = look.words.fixed((0,report_text/* visibleLine */.P8)(file), jobs.map(report_text/* visibleLine */.P8));
    return [look.paint.green(line), diffText(diff, look)].join('\n');
}
function findingText({ finding, left }, { file, lines }, look) {
    const { severity, confidence, title, id, problem, remedy, docs, diff, location } = finding;
    const { words, isFixing, streams, paint } = look;
    const [line, column] = [location?.line ?? 1, location?.column ?? 1];
    const place = `${(0,report_text/* visibleLine */.P8)(file)}:${line}:${column}`;
    const { words: said, above } = onceSaid(`${problem}\n${remedy}`, id, place, look.said);
    const shown = [said, isFixing && left !== undefined ? words.left[left] : ''].filter((part) => part !== '');
    return [
        `${paint.bold(place)} ${colour(severity, paint)(words.level(severity, confidence))} ${(0,report_text/* visibleLine */.P8)(title)} ${paint.dim(`[${id}]`)}`,
        codeFrame(lines, line, { paint, columns: streams.columns }),
        ...shown.map((part) => (0,wrap/* paragraphs */.qN)(part, streams.columns)),
        ...(diff === undefined ? [] : [diffText(diff, look)]),
        `  ${paint.dim(above === undefined ? (0,report_text/* visibleLine */.P8)(docs) : words.asAbove(above))}`,
    ].join('\n');
}
/** The lines of a finding that none of its rule above has said, and the place of the one that said the others. */
function onceSaid(text, id, place, said) {
    // A line of a block belongs to the line above it.
    const texts = text.split('\n').reduce((all, line) => {
        if (/^(\s|permissions:)/.test(line) && all.length > 0)
            all.push(`${all.pop()}\n${line}`);
        else
            all.push(line);
        return all;
    }, []);
    const key = (one) => `${id} ${one}`;
    const above = texts.map((one) => said.get(key(one))).find((one) => one !== undefined);
    const fresh = texts.filter((one) => !said.has(key(one)));
    for (const one of fresh)
        said.set(key(one), place);
    return { words: fresh.join('\n'), above };
}
const colour = (severity, { red, yellow, cyan }) => ({ error: red, warning: yellow, notice: cyan })[severity];
function diffText(diff, { paint }) {
    const colours = { '+': paint.green, '-': paint.red };
    const lines = (0,report_text/* visible */.RK)(diff.trimEnd()).split('\n');
    return lines.map((line) => `  ${(colours[line[0] ?? ''] ?? paint.dim)(line)}`).join('\n');
}
function countsById({ byId }) {
    const sorted = [...byId].toSorted(([, one], [, other]) => other - one);
    const width = Math.max(...sorted.map(([, count]) => String(count).length));
    return sorted.map(([id, count]) => `${(0,wrap/* padded */.jC)('', width - String(count).length)}${count} ${id}`).join('\n');
}
const painter = ({ green, red, yellow }) => (part, kind) => ({ good: green, error: red, warning: yellow, plain: (text) => text })[kind](part);

;// CONCATENATED MODULE: ./build/src/lint/formats.js



/** Returns the format of a name. Workflow commands are loaded only where they are wanted. */
async function formatFor(name, options) {
    switch (name) {
        case 'text':
            return textFormat(options);
        case 'json':
            return jsonFormat(options);
        case 'sarif':
            return (0,sarif_format/* sarifFormat */.t)({ ...options, stdout: options.streams.stdout });
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(143), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 6978))).githubFormat(options);
    }
}

// EXTERNAL MODULE: ./build/src/lint/run-lint.js + 7 modules
var run_lint = __webpack_require__(918);
// EXTERNAL MODULE: ./build/src/lint/words.js
var lint_words = __webpack_require__(7262);
;// CONCATENATED MODULE: ./build/src/lint/lint.js








const few = 50;
const silent = { show: () => { }, clear: () => { } };
/** Progress on a terminal, for text and more than a few files. */
function progressOn({ stderr, isTerminal }, format, words) {
    if (!isTerminal || format !== 'text')
        return silent;
    return {
        show: (done, files) => {
            if (files > few && done % 10 === 0)
                stderr.write(`\r\u001b[K${words.progress(done + 1, files)}`);
        },
        clear: () => stderr.write('\r\u001b[K'),
    };
}
/**
 * `ghcr-preflight lint [PATH…]`: lints workflow files. Exit code 1 if an error is left (with `--strict` a warning), 2 if a path
 * could not be read or written, else 0. Throws `UsageError`.
 */
async function lint(args, streams) {
    const options = readArguments(args);
    const [language, words] = await Promise.all([languages/* languages */.e[streams.language](), lint_words/* lintWords */.T[streams.language]()]);
    const docs = (0,own_docs/* docsOf */.f)(streams);
    const format = await formatFor(options.format, { streams, language, words, isFixing: options.isFixing, docs });
    const { exitCode } = await (0,run_lint/* runLint */.n)(options, {
        format,
        words,
        renderOptions: { language, docs },
        registry: (0,endpoints/* registryIn */.h)(streams.env),
        progress: progressOn(streams, options.format, words),
        stdin: streams.stdin,
        tell: (text) => streams.stderr.write(`ghcr-preflight: ${(0,report_text/* visibleLine */.P8)(text)}\n`),
    });
    return exitCode;
}


/***/ }),

/***/ 1990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
// Select Graphic Rendition (ECMA-48): the code that begins a look, and the one that ends it.
const sgr = (begin, end) => (text) => `\u001b[${begin}m${text}\u001b[${end}m`;
const plain = (text) => text;
const coloured = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    cyan: sgr(36, 39),
};
const uncoloured = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };
/** True if the stream is a terminal with colours and `NO_COLOR` is not set (no-color.org). */
function paint({ isTerminal, env }) {
    const isRefused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
    return isTerminal && !isRefused ? coloured : uncoloured;
}


/***/ })

};
;