"use strict";
exports.id = 343;
exports.ids = [343,58];
exports.modules = {

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   W8: () => (/* binding */ nothingCounted),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** The counts before the first file. */
const nothingCounted = { files: 0, fixes: 0, error: 0, warning: 0, notice: 0 };
/** The counts with one file more. */
function counted(counts, findings, fixes) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        files: counts.files + 1,
        fixes: counts.fixes + fixes,
        error: counts.error + of('error'),
        warning: counts.warning + of('warning'),
        notice: counts.notice + of('notice'),
    };
}
/** `1 file`, `2 files`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** 1 where an error is left, or with `--strict` a warning. */
const exitCodeOf = ({ error, warning }, isStrict) => error > 0 || (isStrict && warning > 0) ? 1 : 0;


/***/ }),

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint),
  progressOn: () => (/* binding */ progressOn)
});

// EXTERNAL MODULE: ./build/src/languages/english.js
var english = __webpack_require__(2861);
// EXTERNAL MODULE: ./build/src/program/own-docs.js
var own_docs = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
;// CONCATENATED MODULE: ./build/src/lint/arguments.js

const formats = ['text', 'json', 'github', 'sarif'];
/** Reads the arguments of `lint`; throws `UsageError`. */
function readArguments(args) {
    const { values, positionals } = (0,usage_error/* readOptions */.Tt)(args, {
        fix: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
    });
    return {
        paths: positionals.length === 0 ? ['.github/workflows'] : positionals,
        isFixing: values.fix,
        isStrict: values.strict,
        format: (0,usage_error/* oneOf */.yL)('--format', values.format, formats),
    };
}

// EXTERNAL MODULE: ./build/src/lint/counts.js
var lint_counts = __webpack_require__(1975);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/lint/glob.js

/** Whether a path holds characters of a glob. */
const isGlob = (path) => /[*?[\]{}]/.test(path);
/** The folder below which everything lies that a glob can match: `a/b` of `a/b/**` + `/*.yml`. */
function rootOfGlob(glob) {
    const parts = glob.replaceAll('\\', '/').split('/');
    const fixed = parts.slice(0, parts.findIndex(isGlob));
    return fixed.length === 0 ? '.' : fixed.join('/') || '/';
}
/** Whether a path matches a glob: `*`, `?`, `[a-z]`, `{a,b}` within a name, `**` over folders; hidden names count. */
const matchesGlob = (glob, path) => pattern(glob).test(path.replaceAll('\\', '/').replace(/^\.\//, ''));
const piece = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|[{},]|[^*?[{},]+|./gs;
function pattern(glob) {
    let depth = 0;
    const parts = glob.replaceAll('\\', '/').replace(/^\.\//, '').match(piece) ?? [];
    const source = parts.map((part) => {
        if (part === '{')
            depth++;
        if (part === '}' && depth > 0)
            depth--;
        return part === ',' && depth === 0 ? ',' : (meanings[part] ?? literal(part));
    });
    try {
        return new RegExp(`^${source.join('')}${')'.repeat(depth)}$`);
    }
    catch {
        throw new usage_error/* UsageError */.eb((words) => words.noMatch(glob));
    }
}
const meanings = {
    '**/': '(?:[^/]+/)*',
    '**': '.*',
    '*': '[^/]*',
    '?': '[^/]',
    '{': '(?:',
    '}': ')',
    ',': '|',
};
function literal(part) {
    if (/^\[.+\]$/s.test(part))
        return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/lint/find-files.js




const skipped = new Set(['.git', 'node_modules']);
/** Files below a folder, hidden ones too, in the order of their names; the paths begin with the folder as it was given. */
async function filesBelow(folder) {
    const prefix = folder === '.' ? '' : folder.replace(/([^/\\])[/\\]+$/, '$1');
    const base = prefix === '' || /[/\\]$/.test(prefix) ? prefix : `${prefix}/`;
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const files = [];
    for (const entry of sorted) {
        if (entry.isDirectory() && !skipped.has(entry.name))
            files.push(...(await filesBelow(base + entry.name)));
        else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(base + entry.name))))
            files.push(base + entry.name);
    }
    return files;
}
const leadsToFile = (link) => (0,promises_.stat)(link).then((found) => found.isFile(), () => false);
/** The workflow files that paths name: files as they are, YAML files of folders, matches of globs; each once. A path that leads nowhere is wrong use. */
async function findFiles(paths) {
    const found = new Set();
    for (const path of paths)
        for (const file of await filesOf(path))
            found.add(file);
    return [...found];
}
async function filesOf(path) {
    const kind = await kindOf(path);
    if (kind === 'file')
        return [path];
    if (kind === 'folder')
        return workflowsIn(path);
    if (!isGlob(path))
        throw new usage_error/* UsageError */.eb((words) => words.noFileOrFolder(path));
    const root = rootOfGlob(path);
    const files = (await kindOf(root)) === 'folder' ? await filesBelow(root) : [];
    const matches = files.filter((file) => matchesGlob(path, file));
    if (matches.length === 0)
        throw new usage_error/* UsageError */.eb((words) => words.noMatch(path));
    return matches;
}
async function kindOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return 'nothing';
    return found.isDirectory() ? 'folder' : 'file';
}
/** In a repository's root, its workflows are meant and no other YAML. */
async function workflowsIn(folder) {
    const workflows = (0,external_node_path_.join)(folder, '.github', 'workflows');
    const files = await filesBelow((await kindOf(workflows)) === 'folder' ? workflows : folder);
    return files.filter((file) => /\.ya?ml$/i.test(file));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/rules/engine.js + 1 modules
var engine = __webpack_require__(7081);
// EXTERNAL MODULE: ./build/src/rules/index.js + 42 modules
var rules = __webpack_require__(3238);
// EXTERNAL MODULE: ./build/src/workflow/patch.js + 5 modules
var patch = __webpack_require__(2058);
// EXTERNAL MODULE: ./build/src/report/finding.js
var finding = __webpack_require__(4785);
// EXTERNAL MODULE: ./build/src/workflow/locate.js
var locate = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/src/workflow/read-workflow.js + 56 modules
var read_workflow = __webpack_require__(8258);
;// CONCATENATED MODULE: ./build/src/lint/repository-files.js



/** The bytes of a file that was named or found; one that may not be read is wrong use. */
function readBytes(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch {
        throw new usage_error/* UsageError */.eb((words) => words.unreadable(file));
    }
}
/** Longer files are no workflow or action. */
const mostBytes = 1024 * 1024;
// Files of one folder follow each other.
let last;
/** Reads files of the repository that a workflow file belongs to, by their paths inside it; nothing for what is not there, not inside, or very long. */
function repositoryAround(file) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
    if (last?.folder !== folder)
        last = { folder, read: readerIn(rootOf(folder)) };
    return last.read;
}
/** The folder above `.github/workflows`, else the nearest that looks like a repository's. */
function rootOf(folder) {
    const above = (0,external_node_path_.join)(folder, '..', '..');
    if ((0,external_node_path_.relative)(above, folder) === (0,external_node_path_.join)('.github', 'workflows'))
        return above;
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.github')))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return folder;
    }
}
function readerIn(root) {
    return (path) => {
        try {
            const [folder, file] = [(0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(root, path))];
            return isInside(folder, file) && isReadable(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
        }
        catch {
            return undefined;
        }
    };
}
/** A link out of the repository is not its file. */
const isInside = (folder, file) => file.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
/** A pipe would never end. */
function isReadable(file) {
    const stats = (0,external_node_fs_.statSync)(file);
    return stats.isFile() && stats.size <= mostBytes;
}

;// CONCATENATED MODULE: ./build/src/lint/lint-file.js







/** Making a diff takes a reading of the whole file; nobody reads more of them. */
const mostDiffs = 25;
/** Reads a file and judges it by its text alone. */
function lintFile(file, renderOptions) {
    const text = readBytes(file).toString('utf8');
    const workflow = readInRepository(file, text);
    const diagnosed = (0,engine/* review */.NQ)(workflow, rules.rules);
    const lineOf = (0,locate.locator)(text);
    const jobFindings = idsByJob(diagnosed);
    let diffs = 0;
    const how = {
        ...renderOptions,
        locate: (place) => ({ file: place.file, line: lineOf(place.path) }),
        patch: (edit) => (edit.file === file && diffs++ < mostDiffs ? (0,patch.patch)(text, edit, workflow)?.diff : undefined),
    };
    return {
        file,
        text,
        workflow,
        jobs: workflow.jobs.map((job) => lintedJob(job, jobFindings.get(job.id) ?? [], lineOf)),
        findings: diagnosed.map((one) => (0,finding/* toFinding */.N)(one, how)),
    };
}
/** What the text of a file means, with the files of its repository around it. */
const readInRepository = (file, text) => (0,read_workflow.readWorkflow)(file, text, { readFile: repositoryAround(file) });
function lintedJob({ id, permissions, pushesToGhcr }, findings, lineOf) {
    const { level, place, packages } = permissions;
    const line = level === 'default' ? null : lineOf(place.path);
    return {
        id,
        line: lineOf(['jobs', id]),
        permissions: { level, line, packages },
        pushes: pushesToGhcr,
        findings,
    };
}
/** Ids of the findings that are about a job, each once. */
function idsByJob(diagnosed) {
    const ids = new Map();
    for (const { rule, diagnosis } of diagnosed) {
        if (diagnosis.job !== undefined)
            ids.set(diagnosis.job, (ids.get(diagnosis.job) ?? new Set()).add(rule.id));
    }
    return new Map([...ids].map(([job, own]) => [job, [...own]]));
}

;// CONCATENATED MODULE: ./build/src/lint/fix.js







/** Mends a file where that is safe and tells what was done; a file that is not UTF-8 is left alone. */
function fixedFile(file) {
    const bytes = readBytes(file);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes))
        return [];
    const { fixes, mended } = mend(file, text);
    if (fixes.length > 0)
        write(file, mended);
    return fixes;
}
function write(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch {
        throw new usage_error/* UsageError */.eb((words) => words.unwritable(file));
    }
}
/** One job after the other, each judged by the text that the ones before have left. */
function mend(file, text) {
    const fixes = [];
    let mended = text;
    let workflow = readInRepository(file, text);
    for (const { id } of workflow.jobs) {
        const patched = safePatch(mended, workflow, id);
        if (patched === undefined)
            continue;
        fixes.push({ job: id, diff: patched.diff });
        mended = patched.text;
        workflow = readInRepository(file, mended);
    }
    return { fixes, mended };
}
function safePatch(text, workflow, job) {
    const edits = (0,engine/* review */.NQ)(workflow, rules.rules).flatMap(({ diagnosis }) => diagnosis.edit ? [diagnosis.edit] : []);
    return edits
        .filter((edit) => edit.job === job && edit.file === workflow.file)
        .map((edit) => (0,patch.patch)(text, edit, workflow))
        .find((patched) => patched?.isSafe);
}

;// CONCATENATED MODULE: ./build/src/lint/json-format.js
/** One JSON object, written as the files are read: every file has its entry, with its jobs and its findings. */
function jsonFormat(stdout) {
    let separator = '';
    return {
        begin: () => stdout.write('{"version":1,"files":['),
        file: (linted, fixes) => {
            stdout.write(`${separator}\n${JSON.stringify(fileOf(linted, fixes), null, 2)}`);
            separator = ',';
        },
        end: () => stdout.write('\n]}\n'),
    };
}
const fileOf = ({ file, workflow: { isValid, unreadable }, jobs, findings }, fixes) => ({
    file,
    valid: isValid,
    ...(unreadable !== undefined && { reason: unreadable }),
    jobs,
    findings,
    ...(fixes.length > 0 && { fixes }),
});

// EXTERNAL MODULE: ./build/src/program/own-package.js
var own_package = __webpack_require__(6155);
;// CONCATENATED MODULE: ./build/src/lint/sarif-format.js


const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** SARIF 2.1.0 as GitHub's code scanning takes it (docs.github.com, "SARIF support for code scanning"); results first, then the rules they name. */
function sarifFormat(stdout) {
    const named = new Map();
    let separator = '';
    return {
        begin: () => stdout.write(`{"$schema":"${schema}","version":"2.1.0","runs":[{"results":[`),
        file: ({ file, findings }) => {
            for (const finding of findings) {
                if (!named.has(finding.id))
                    named.set(finding.id, finding);
                stdout.write(`${separator}\n${JSON.stringify(resultOf(finding, file, [...named.keys()].indexOf(finding.id)))}`);
                separator = ',';
            }
        },
        end: () => stdout.write(`\n],"tool":${JSON.stringify(toolOf([...named.values()]))}}]}\n`),
    };
}
const resultOf = ({ id, severity, title, problem, remedy, location }, file, ruleIndex) => ({
    ruleId: id,
    ruleIndex,
    level: levels[severity],
    message: { text: `${title}. ${problem}\n\n${remedy}` },
    locations: [
        {
            physicalLocation: {
                artifactLocation: { uri: uriOf(location?.file ?? file), uriBaseId: '%SRCROOT%' },
                region: { startLine: location?.line ?? 1 },
            },
        },
    ],
});
/** Relative to the folder that lint runs in, which in a workflow is the repository's. */
const uriOf = (file) => (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(file)).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
function toolOf(findings) {
    const { version, repository } = (0,own_package/* ownPackage */.n)();
    const rules = findings.map(ruleOf);
    return { driver: { name: 'ghcr-preflight', informationUri: repository, semanticVersion: version, rules } };
}
const ruleOf = ({ id, title, docs, severity, remedy }) => ({
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: `${remedy}\n\n${docs}` },
    helpUri: docs,
    defaultConfiguration: { level: levels[severity] },
});

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/paint.js
var paint = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/src/terminal/wrap.js + 4 modules
var wrap = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/lint/code-frame.js

const around = 1;
/** A line of a text with one line before and behind it, numbered, the line itself marked; no wider than the terminal. */
function codeFrame(text, line, { paint, columns }) {
    const from = Math.max(1, line - around);
    const lines = linesFrom(text, from, line - from + 1 + around);
    const width = String(from + lines.length - 1).length;
    const room = Math.max(columns, 60) - width - 7;
    return lines
        .map((content, index) => {
        const number = String(from + index).padStart(width);
        const shown = (0,report_text/* visibleLine */.P8)(content.replace(/^\uFEFF/, '').trimEnd()).slice(0, room);
        return from + index === line ? `  ${paint.red('>')} ${number} | ${shown}` : paint.dim(`    ${number} | ${shown}`);
    })
        .map((one) => one.trimEnd())
        .join('\n');
}
function linesFrom(text, from, most) {
    let start = 0;
    for (let line = 1; line < from; line++)
        start = text.indexOf('\n', start) + 1;
    const lines = text.slice(start).split('\n', most + 1);
    return lines.length > 1 && lines.at(-1) === '' && lines.length <= most ? lines.slice(0, -1) : lines.slice(0, most);
}

;// CONCATENATED MODULE: ./build/src/lint/text-format.js





/** For people: each finding with the lines that it is about, then what to do; a summary at the end. */
function textFormat(streams) {
    const look = { paint: (0,paint/* paint */.n)(streams), columns: streams.columns };
    return {
        begin: () => { },
        file: (linted, fixes) => {
            const parts = [
                ...fixes.map((fix) => fixText(linted.file, fix, look)),
                ...linted.findings.map((one) => findingText(one, linted, look)),
            ];
            if (parts.length > 0)
                streams.stdout.write(`${parts.join('\n\n')}\n\n`);
        },
        end: (counts) => streams.stdout.write(`${summaryText(counts, look.paint)}\n`),
    };
}
function fixText(file, { job, diff }, look) {
    return [
        `${look.paint.green('fixed')} ${(0,report_text/* visibleLine */.P8)(file)}: the job "${(0,report_text/* visibleLine */.P8)(job)}" may write packages`,
        diffText(diff, look),
    ].join('\n');
}
function findingText(finding, { file, text }, look) {
    const { severity, title, id, problem, remedy, docs, diff, location } = finding;
    const colour = { error: look.paint.red, warning: look.paint.yellow, notice: look.paint.cyan }[severity];
    const line = location?.line ?? 1;
    return [
        `${look.paint.bold(`${(0,report_text/* visibleLine */.P8)(file)}:${line}`)} ${colour(severity)} ${(0,report_text/* visibleLine */.P8)(title)} ${look.paint.dim(`[${id}]`)}`,
        codeFrame(text, line, look),
        (0,wrap/* paragraphs */.qN)(problem, look.columns),
        (0,wrap/* paragraphs */.qN)(remedy, look.columns),
        ...(diff === undefined ? [] : [diffText(diff, look)]),
        `  ${look.paint.dim((0,report_text/* visibleLine */.P8)(docs))}`,
    ].join('\n');
}
function diffText(diff, look) {
    const colours = { '+': look.paint.green, '-': look.paint.red };
    const lines = (0,report_text/* visible */.RK)(diff.trimEnd()).split('\n');
    return lines.map((line) => `  ${(colours[line[0] ?? ''] ?? look.paint.dim)(line)}`).join('\n');
}
function summaryText({ files, fixes, error, warning, notice }, { green, red, yellow }) {
    const read = `${(0,lint_counts/* count */.U9)(files, 'file')} read`;
    const mended = fixes === 0 ? [] : [green(`${fixes} fixed`)];
    if (error + warning + notice === 0)
        return [read, ...mended, green('nothing found')].join(', ');
    const found = [
        error === 0 ? '' : red((0,lint_counts/* count */.U9)(error, 'error')),
        warning === 0 ? '' : yellow((0,lint_counts/* count */.U9)(warning, 'warning')),
        notice === 0 ? '' : (0,lint_counts/* count */.U9)(notice, 'notice'),
    ];
    return [read, ...mended, ...found.filter(Boolean)].join(', ');
}

;// CONCATENATED MODULE: ./build/src/lint/formats.js



/** The format of a name. Workflow commands are loaded only where they are wanted. */
async function formatFor(name, streams) {
    switch (name) {
        case 'text':
            return textFormat(streams);
        case 'json':
            return jsonFormat(streams.stdout);
        case 'sarif':
            return sarifFormat(streams.stdout);
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(143), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 6978))).githubFormat();
    }
}

;// CONCATENATED MODULE: ./build/src/lint/lint.js








const few = 50;
const silent = { show: () => { }, clear: () => { } };
/** Progress on a terminal, for text and more than a few files. */
function progressOn({ stderr, isTerminal }, format, files) {
    if (!isTerminal || format !== 'text' || files <= few)
        return silent;
    return {
        show: (done) => {
            if (done % 10 === 0)
                stderr.write(`\r\u001b[Kreading file ${done + 1} of ${files}`);
        },
        clear: () => stderr.write('\r\u001b[K'),
    };
}
/**
 * `ghcr-preflight lint [PATH…]`: reads workflow files one after the other and tells of each at once, so that memory
 * does not grow with their number. Exit code 1 where an error is left (with `--strict` a warning too), else 0.
 */
async function lint(args, streams) {
    const options = readArguments(args);
    const files = await findFiles(options.paths);
    const renderOptions = { language: english/* english */.x, docs: (0,own_docs/* docsOf */.f)(streams) };
    const format = await formatFor(options.format, streams);
    const progress = progressOn(streams, options.format, files.length);
    let counts = lint_counts/* nothingCounted */.W8;
    format.begin();
    for (const [index, path] of files.entries()) {
        progress.show(index);
        const fixes = options.isFixing ? fixedFile(path) : [];
        const linted = lintFile(path, renderOptions);
        counts = (0,lint_counts/* counted */.hS)(counts, linted.findings, fixes.length);
        progress.clear();
        format.file(linted, fixes);
    }
    format.end(counts);
    return (0,lint_counts/* exitCodeOf */.FO)(counts, options.isStrict);
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _docs_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(942);
/* harmony import */ var _own_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);



/** The addresses of the pages that belong to this program, by the ids of findings. */
const docsOf = ({ env }) => (0,_docs_address_js__WEBPACK_IMPORTED_MODULE_2__/* .docsAddress */ .y)({
    bundle: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(require("url").pathToFileURL(__filename).href),
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    package: (0,_own_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPackage */ .n)(),
});


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
/** Colour only on a terminal that has it, and never where `NO_COLOR` is set (no-color.org). */
function paint({ isTerminal, env }) {
    const isRefused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
    return isTerminal && !isRefused ? coloured : uncoloured;
}


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ paragraphs),
  ky: () => (/* binding */ wrapped)
});

// UNUSED EXPORTS: clipped, columnsOf, linesOf, padded

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/src/terminal/wrap.js


/** Longer lines are hard to read, shorter ones cannot be filled. */
const widest = 100;
const narrowest = 20;
/** Returns how many columns of a terminal a text takes: an ideograph or an emoji takes two. */
const columnsOf = (text) => /^[ -~]*$/.test(text) ? text.length : [...text].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0) ?? 0), 0);
/**
 * Breaks each line of a text into lines that fit the terminal, each with the indentation that its line has. Lines break at
 * spaces and between ideographs, never inside of what is to be copied: a word, an expression, a setting such as
 * `packages: write`.
 */
function linesOf(text, columns) {
    const width = Math.min(Math.max(columns, narrowest), widest);
    return text.split('\n').flatMap((line) => {
        const indent = /^ */.exec(line)?.[0] ?? '';
        return broken(line.slice(indent.length), Math.max(1, width - indent.length)).map((part) => `${indent}${part}`.trimEnd());
    });
}
/** The same as one text, each line after an indent more. */
const wrapped = (text, columns, indent = '') => linesOf(text, Math.min(columns, widest) - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n');
/** Text of a finding for a terminal: wrapped and indented; an indented line, as in a block to paste, stays whole. */
const paragraphs = (text, columns) => (0,report_text/* visible */.RK)(text)
    .split('\n')
    .map((line) => (/^\s/.test(line) ? `  ${line}` : wrapped(line, columns, '  ')))
    .join('\n');
/** Returns the text cut to so many columns, with `…` if something is missing. */
function clipped(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += columnsOf(character);
        if (used > columns - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Returns the text filled up with spaces to so many columns. */
const padded = (text, columns) => text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
// What has to stay on one line: spaces between pieces, `${{ … }}`, a short quotation, `key: value`, an ideograph with
// the signs that may not begin or end a line, a word.
const piece = /\s+|\$\{\{[^{}\n]{0,300}\}\}\S*|"[^"\n]{1,60}"[.,;:)]*|[\w-]{1,60}: (?:read|write|none|inherit|true|false|\$\{\{[^{}\n]{0,300}\}\})[.,;:)]*|[“‘（《「『【]*[\u2e80-\uffef][，。：；！？、）》」』】”’]*|[^\s\u2e80-\uffef“‘]+[”’]*|./gsu;
function broken(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const part of text.match(piece) ?? []) {
        const isSpace = part.trim() === '';
        if (line !== '' && !isSpace && used + columnsOf(part) > width) {
            lines.push(line.trimEnd());
            line = '';
            used = 0;
        }
        if (line === '' && isSpace)
            continue;
        line += isSpace ? ' ' : part;
        used += isSpace ? 1 : columnsOf(part);
    }
    return [...lines, line.trimEnd()];
}


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locate: () => (/* binding */ locate),
/* harmony export */   locator: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6854);

/** Line (from 1) of the key at a path, or of its nearest ancestor that exists; 1 where the text is no YAML. */
const locate = (text, path) => locator(text)(path);
/** The same for many paths of one text, which is read once. */
function locator(text) {
    const yaml = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text);
    return (path) => lineOf(yaml, path);
}
function lineOf(yaml, path) {
    if (yaml.kind === 'unreadable')
        return 1;
    let offset = 0;
    let at = yaml.root;
    for (const step of path) {
        const next = below(at, step);
        if (next === undefined)
            break;
        offset = next.offset;
        at = next.value;
    }
    return yaml.lineAt(offset);
}
function below(node, step) {
    if (node.kind === 'sequence') {
        const item = node.items[Number(step)];
        return item && { offset: item.written.start, value: item.value };
    }
    const entry = node.kind === 'mapping' ? node.entries.find(({ key }) => key === String(step)) : undefined;
    return entry && { offset: entry.keyStart, value: entry.value };
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  patch: () => (/* binding */ patch)
});

// EXTERNAL MODULE: ./build/src/github/permission-scopes.js
var permission_scopes = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/src/workflow/document.js
var workflow_document = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/src/workflow/permissions/read-permissions.js
var read_permissions = __webpack_require__(5027);
;// CONCATENATED MODULE: ./build/src/workflow/changes/permissions-change.js


/** The stretches of the text to change; nothing where the text is of a shape that cannot be changed in place. */
function changesFor(wanted) {
    const { root, job, level, isMapping } = wanted;
    const jobEntry = (0,workflow_document/* entryOf */.Ms)((0,workflow_document/* child */.jf)(root, 'jobs'), job);
    if (jobEntry?.value.kind !== 'mapping')
        return undefined;
    const own = (0,workflow_document/* entryOf */.Ms)(jobEntry.value, 'permissions');
    if (level === 'job' && own !== undefined)
        return isMapping ? inMapping(own, wanted) : [replaced(own, wanted)];
    const shared = (0,workflow_document/* entryOf */.Ms)(root, 'permissions');
    const isAlone = level === 'workflow' && isMapping && shared !== undefined && !othersDepend(root, job);
    return isAlone ? inMapping(shared, wanted) : newBlock(jobEntry.value, jobEntry, wanted);
}
const othersDepend = (root, job) => (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(root, 'jobs')).some(({ key, value }) => key !== job && (0,workflow_document/* entryOf */.Ms)(value, 'permissions') === undefined);
function inMapping(entry, wanted) {
    const { value, written } = entry;
    if (value.kind !== 'mapping')
        return undefined;
    if (written.alias !== undefined)
        return [{ start: written.start, end: written.end, text: flow(copied(value, wanted.packages)) }];
    const others = value.anchor === undefined ? [] : aliasesOf(wanted.root, value);
    const copies = others.map(({ start, end }) => ({ start, end, text: flow(copied(value)) }));
    const change = withPackages(value, wanted);
    return change && [change, ...copies];
}
/** Places at which an alias of this node is written: they keep what they had. */
function aliasesOf(root, node) {
    const found = [];
    const seen = new Set();
    const visit = (at) => {
        if (seen.has(at))
            return;
        seen.add(at);
        for (const { value, written } of at.kind === 'mapping' ? at.entries : at.kind === 'sequence' ? at.items : []) {
            if (written.alias === undefined)
                visit(value);
            else if (value === node)
                found.push(written);
        }
    };
    visit(root);
    return found;
}
/** What a mapping declares, with another level of packages where one is given. */
function copied(mapping, packages) {
    const { declared } = (0,read_permissions/* readPermissions */.z)(mapping);
    const copy = typeof declared === 'string' ? {} : { ...declared };
    if (packages !== undefined)
        copy['packages'] = packages;
    return copy;
}
const flow = (permissions) => {
    const entries = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};
function withPackages(mapping, { text, packages }) {
    const there = mapping.entries.find(({ key }) => key === 'packages');
    if (there !== undefined)
        return { start: there.written.start, end: there.written.end, text: packages };
    return mapping.isFlow ? inFlow(mapping, packages) : newLine(mapping, text, packages);
}
/** Behind the last entry of `{ … }`, in the style of the braces. */
function inFlow(mapping, packages) {
    const last = mapping.entries.at(-1);
    if (last === undefined)
        return { start: mapping.start, end: mapping.end, text: `{ packages: ${packages} }` };
    const at = last.written.end;
    return { start: at, end: at, text: `, packages: ${packages}` };
}
/** Behind the line of the last entry, indented as the first one. */
function newLine(mapping, text, packages) {
    const [first] = mapping.entries;
    const last = mapping.entries.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const column = first.keyStart - (text.lastIndexOf('\n', first.keyStart - 1) + 1);
    const indent = ' '.repeat(text.startsWith('\uFEFF') && first.keyStart === column ? column - 1 : column);
    return insertedAfter(text, last.written.end, [`${indent}packages: ${packages}`]);
}
/** The blanks before a key, if nothing else is before it on its line. */
function indentAt(text, offset) {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^\uFEFF?[ ]*$/.test(before) ? before.replace('\uFEFF', '') : undefined;
}
/** Lines of their own behind the line of an offset, with the ends that the text's lines have. */
function insertedAfter(text, offset, lines) {
    const newline = text.indexOf('\n', offset);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    if (newline === -1)
        return { start: text.length, end: text.length, text: `${eol}${lines.join(eol)}` };
    const end = text[newline - 1] === '\r' ? '\r\n' : '\n';
    return { start: newline + 1, end: newline + 1, text: lines.map((line) => line + end).join('') };
}
/** Puts a mapping where a shorthand string decides. */
function replaced({ written }, { block }) {
    return { start: written.start, end: written.end, text: flow(block) };
}
/** A block of the job's own: behind a `runs-on:` of one line, else before the job's first key. */
function newBlock(job, { keyStart }, { text, block }) {
    const [first] = job.entries;
    if (first === undefined)
        return undefined;
    if (job.isFlow)
        return [{ start: first.keyStart, end: first.keyStart, text: `permissions: ${flow(block)}, ` }];
    const indent = indentAt(text, first.keyStart);
    const outer = indentAt(text, keyStart);
    if (indent === undefined)
        return undefined;
    const deeper = indent + ' '.repeat(Math.max(2, indent.length - (outer?.length ?? 0)));
    const lines = [
        `${indent}permissions:`,
        ...Object.entries(block).map(([scope, level]) => `${deeper}${scope}: ${level}`),
    ];
    const runsOn = job.entries.find(({ key, value }) => key === 'runs-on' && value.kind === 'scalar');
    if (runsOn !== undefined && isOneLine(text, runsOn))
        return [insertedAfter(text, runsOn.written.end, lines)];
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const start = first.keyStart - indent.length;
    return [{ start, end: start, text: lines.map((line) => line + eol).join('') }];
}
const isOneLine = (text, { keyStart, written }) => !text.slice(keyStart, written.end).includes('\n');

;// CONCATENATED MODULE: ./build/src/workflow/changes/text-change.js
/** The text with all of the changes, which do not overlap. */
function changed(text, changes) {
    let result = '';
    let at = 0;
    for (const change of changes.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(at, change.start) + change.text;
        at = change.end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/src/workflow/changes/unified-diff.js
const around = 3;
/** The change of one file as a unified diff that `git apply` takes, with `a/` and `b/` before the path; empty where nothing changed. */
function unifiedDiff(path, before, after) {
    const [old, young] = [linesOf(before), linesOf(after)];
    const start = commonLength(old, young, (lines, index) => lines[index]);
    const most = Math.min(old.length, young.length) - start;
    const end = Math.min(most, commonLength(old, young, (lines, index) => lines[lines.length - 1 - index]));
    if (start === old.length && start === young.length)
        return '';
    const from = Math.max(0, start - around);
    const lead = old.slice(from, start).map((line) => ` ${line}`);
    const removed = old.slice(start, old.length - end).map((line) => `-${line}`);
    const added = young.slice(start, young.length - end).map((line) => `+${line}`);
    const tail = old.slice(old.length - end, old.length - end + around).map((line) => ` ${line}`);
    const kept = lead.length + tail.length;
    const header = `@@ -${range(from, kept + removed.length)} +${range(from, kept + added.length)} @@\n`;
    const name = (side) => quoted(`${side}/${relative(path)}`);
    return `--- ${name('a')}\n+++ ${name('b')}\n${header}${[...lead, ...removed, ...added, ...tail].map(result).join('')}`;
}
/** Lines with their ends, so that the last one shows whether it has one. */
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function commonLength(old, young, at) {
    const most = Math.min(old.length, young.length);
    let length = 0;
    while (length < most && at(old, length) === at(young, length))
        length++;
    return length;
}
/** An empty range begins at the line before it (POSIX, diff -u). */
const range = (from, length) => `${length === 0 ? from : from + 1}${length === 1 ? '' : `,${length}`}`;
const result = (line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);
const relative = (path) => path.replaceAll('\\', '/').replace(/^([A-Za-z]:)?(\.?\/)+/, '');
/** As git writes names: a tab ends one with blanks, quotes stand around one with odd letters. */
function quoted(name) {
    const isOdd = [...name].some((letter) => letter < ' ' || letter === '"' || letter === '\x7f');
    return isOdd ? JSON.stringify(name) : /\s/.test(name) ? `${name}\t` : name;
}

// EXTERNAL MODULE: ./build/src/workflow/permissions/deciding-permissions.js
var deciding_permissions = __webpack_require__(2160);
;// CONCATENATED MODULE: ./build/src/workflow/changes/without-steps.js


/**
 * Changes that take the steps out of a text, for who asks its permissions only: steps are most of a file, and reading
 * them most of the time. Steps that others may refer to, or that speak of permissions themselves, stay.
 */
function withoutSteps(root) {
    return (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(root, 'jobs')).flatMap((job) => {
        const steps = (0,workflow_document/* entryOf */.Ms)(job.value, 'steps');
        return steps === undefined || job.written.alias !== undefined || isNeeded(job, steps) ? [] : [emptied(steps)];
    });
}
const isNeeded = (job, { value, written }) => value.kind !== 'sequence' ||
    written.alias !== undefined ||
    (0,deciding_permissions/* permissionsOnSteps */.pu)(job.value, { file: '', path: [] }, job.key).length > 0 ||
    mayBeReferredTo(value);
const mayBeReferredTo = (node) => node.anchor !== undefined ||
    (0,workflow_document/* entriesOf */.Mc)(node).some(({ value }) => mayBeReferredTo(value)) ||
    (0,workflow_document/* itemsOf */.S3)(node).some(mayBeReferredTo);
const emptied = ({ value: { start, end, isFlow } }) => ({ start, end, text: isFlow ? '[]' : '- {}\n' });

;// CONCATENATED MODULE: ./build/src/workflow/permissions/read-declared.js


/** Reads the permissions of a file without a look at what its jobs do. */
function readDeclared(file, text) {
    const yaml = (0,workflow_document/* parseYaml */.hN)(text);
    if (yaml.kind === 'unreadable' || yaml.root.kind !== 'mapping')
        return { isValid: false, jobs: [] };
    const workflow = (0,deciding_permissions/* permissionsBelow */.Ir)(yaml.root, { file, path: [] });
    const jobs = (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(yaml.root, 'jobs')).filter(({ value }) => value.kind === 'mapping');
    const read = jobs.map(({ key, value }) => {
        const place = { file, path: ['jobs', key] };
        const own = (0,deciding_permissions/* permissionsOfJob */.Ry)(value, place, key);
        return { id: key, permissions: (0,deciding_permissions/* deciding */.C$)(own, workflow, place), faults: own.faults };
    });
    const faults = [...workflow.faults, ...read.flatMap((one) => one.faults)];
    return { isValid: !faults.some(({ isCertain }) => isCertain), jobs: read };
}

// EXTERNAL MODULE: ./build/src/workflow/read-workflow.js + 56 modules
var read_workflow = __webpack_require__(8258);
;// CONCATENATED MODULE: ./build/src/workflow/patch.js








/**
 * Gives a job a level of `packages` with the least change of the text: a line in the mapping that decides for this job
 * alone, else a block of the job's own. Nothing where the job is not there, has it already, or no text would do it.
 * Whoever has read the file already hands in what it says.
 */
function patch(text, edit, before = (0,read_workflow.readWorkflow)(edit.file, text)) {
    const yaml = (0,workflow_document/* readYaml */.gM)(text);
    const job = before.jobs.find(({ id }) => id === edit.job);
    if (yaml.kind === 'unreadable' || job === undefined || job.permissions.packages === edit.packages)
        return undefined;
    const isMapping = typeof job.permissions.declared !== 'string';
    const changes = changesFor({
        text,
        root: yaml.root,
        job: edit.job,
        packages: edit.packages,
        block: blockOf(edit),
        level: job.permissions.level,
        isMapping,
    });
    return changes && carriedOut({ text, root: yaml.root, changes, edit, before, was: job, isMapping });
}
function carriedOut({ text, root, changes, edit, before, was, isMapping }) {
    const read = readDeclared(edit.file, changed(text, [...changes, ...withoutSteps(root)]));
    const others = before.jobs.every((job, index) => job.id === edit.job || isSame(job, read.jobs[index]) || sharesNeed(job, read.jobs[index], edit));
    const own = read.jobs.find(({ id }) => id === edit.job);
    if (!others || own?.permissions.packages !== edit.packages || read.isValid !== before.isValid)
        return undefined;
    if (isMapping && !keepsTheRest(was, own))
        return undefined;
    const after = changed(text, changes);
    return {
        text: after,
        diff: unifiedDiff(edit.file, text, after),
        isSafe: isMapping && before.isValid && !before.runsUntrusted && !edit.runsUntrusted,
    };
}
const isSame = (one, other) => other !== undefined && one.id === other.id && allLevels(one) === allLevels(other);
/** A job that is an alias of the edited one changes with it, which is right where it pushes just the same. */
const sharesNeed = (job, after, { packages }) => after?.permissions.packages === packages &&
    keepsTheRest(job, after) &&
    job.pushes.some(({ isCertain, credential }) => isCertain && credential === 'job-token');
const keepsTheRest = (was, is) => allLevels(was, 'packages') === allLevels(is, 'packages');
function allLevels({ permissions: { declared } }, except) {
    const named = typeof declared === 'string' ? [] : Object.keys(declared);
    const all = [...new Set([...permission_scopes/* permissionScopes */.pv.keys(), ...named])].filter((scope) => scope !== except).toSorted();
    return all.map((scope) => `${scope}: ${(0,permission_scopes/* levelIn */.Mc)(declared, scope)}`).join('\n');
}
function blockOf({ requiredPermissions, packages }) {
    const block = { ...requiredPermissions };
    block['packages'] = packages;
    return block;
}


/***/ })

};
;