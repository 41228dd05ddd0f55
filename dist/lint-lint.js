"use strict";
exports.id = 135;
exports.ids = [135];
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
function counted(counts, { findings, fix }) {
    const of = (severity) => findings.filter(({ finding }) => finding.severity === severity).length;
    return {
        files: counts.files + 1,
        fixes: counts.fixes + (fix?.jobs.length ?? 0),
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

/***/ 1135:
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
/** The workflow files that paths name: files as they are, YAML files of folders, matches of globs; each once. Throws `UsageError` for a path that does not exist. */
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

;// CONCATENATED MODULE: ./build/src/lint/json-format.js
/** One JSON object, written as the files are read: every file has its entry, with its jobs and its findings. */
function jsonFormat(stdout) {
    let separator = '';
    return {
        begin: () => stdout.write('{"version":1,"files":['),
        file: (linted) => {
            stdout.write(`${separator}\n${JSON.stringify(fileOf(linted), null, 2)}`);
            separator = ',';
        },
        end: () => stdout.write('\n]}\n'),
    };
}
const fileOf = ({ file, isValid, unreadable, jobs, findings, fix }) => ({
    file,
    valid: isValid,
    ...(unreadable !== undefined && { reason: unreadable }),
    jobs,
    findings: findings.map(({ finding }) => finding),
    ...(fix && { fix }),
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
            for (const { finding } of findings) {
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
        file: (linted) => {
            const parts = [
                ...(linted.fix === undefined ? [] : [fixText(linted.file, linted.fix, look)]),
                ...linted.findings.map(({ finding }) => findingText(finding, linted, look)),
            ];
            if (parts.length > 0)
                streams.stdout.write(`${parts.join('\n\n')}\n\n`);
        },
        end: (counts) => streams.stdout.write(`${summaryText(counts, look.paint)}\n`),
    };
}
function fixText(file, { jobs, diff }, look) {
    const named = jobs.map((job) => `"${(0,report_text/* visibleLine */.P8)(job)}"`).join(', ');
    return [
        `${look.paint.green('fixed')} ${(0,report_text/* visibleLine */.P8)(file)}: the ${jobs.length === 1 ? 'job' : 'jobs'} ${named} may write packages`,
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

// EXTERNAL MODULE: ./build/src/rules/engine.js + 1 modules
var engine = __webpack_require__(7081);
// EXTERNAL MODULE: ./build/src/rules/index.js + 46 modules
var rules = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/src/workflow/changes/unified-diff.js
var unified_diff = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/src/workflow/read-workflow.js + 55 modules
var read_workflow = __webpack_require__(2443);
// EXTERNAL MODULE: ./build/src/workflow/repository-files.js
var repository_files = __webpack_require__(3449);
// EXTERNAL MODULE: ./build/src/report/finding.js
var report_finding = __webpack_require__(4785);
// EXTERNAL MODULE: ./build/src/workflow/locate.js
var locate = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/src/workflow/placement.js
var workflow_placement = __webpack_require__(7320);
;// CONCATENATED MODULE: ./build/src/lint/judge-file.js




/** A diff makes the declared permissions be read once more; nobody reads more of them. */
const mostDiffs = 25;
/** Puts what was found in a file into words, with lines, columns and diffs. */
function findingsOf(file, diagnosed, names, renderOptions) {
    let diffs = 0;
    return diagnosed.map((one) => {
        const { edit, ...unedited } = one.diagnosis;
        const diagnosis = edit !== undefined && diffs++ < mostDiffs ? one.diagnosis : unedited;
        const placement = (0,workflow_placement.placementOf)(diagnosis, (path) => (path === file.path ? file : undefined));
        const finding = (0,report_finding/* toFinding */.N)({ ...one, ...named(placement, file, names) }, renderOptions);
        const { region, change } = placement;
        return {
            finding,
            isFixable: change !== undefined && change.obstacle === undefined,
            ...(diagnosis.job !== undefined && { job: diagnosis.job }),
            ...(region && { region }),
            ...(change && { replacements: change.replacements }),
        };
    });
}
function named({ location, change, ...rest }, { path, text }, names) {
    const { shownAs, diffAs } = names;
    const diff = (patched) => (diffAs === path ? patched.diff : (0,unified_diff/* unifiedDiff */.W)(diffAs, text, patched.text));
    return {
        ...rest,
        ...(location && { location: { ...location, file: shownAs } }),
        ...(change && { change: { ...change, diff: diff(change) } }),
    };
}
/** The jobs of a file, each with the ids of the findings that are about it. */
function jobsOf({ document, facts }, findings) {
    const ids = new Map();
    for (const { job, finding } of findings)
        if (job !== undefined)
            ids.set(job, (ids.get(job) ?? new Set()).add(finding.id));
    const lineOf = (path) => (0,locate/* locate */.x)(document, { path }).start.line;
    return facts.jobs.map((job) => linted(job, [...(ids.get(job.id) ?? [])], lineOf));
}
function linted({ id, permissions: { level, place, packages }, pushesToGhcr }, findings, lineOf) {
    const line = level === 'default' ? null : lineOf(place.path);
    return { id, line: lineOf(['jobs', id]), permissions: { level, line, packages }, pushes: pushesToGhcr, findings };
}

// EXTERNAL MODULE: ./build/src/workflow/patch.js + 4 modules
var patch = __webpack_require__(5354);
;// CONCATENATED MODULE: ./build/src/lint/safe-change.js

/** Returns the change that `--fix` makes of a file: all that is safe at once, else the first that is; undefined if there is none. */
function safeChange(file, diagnosed) {
    const edits = new Map();
    for (const { edit } of diagnosed.map(({ diagnosis }) => diagnosis))
        if (edit !== undefined && edit.file === file.path && mayBeSafe(file, edit))
            edits.set(edit.job, edit);
    const all = [...edits.values()];
    const sets = [all, ...(all.length > 1 ? all.map((edit) => [edit]) : [])];
    for (const set of sets) {
        const patched = set.length > 0 ? (0,patch/* patchAll */.M)(file, set) : undefined;
        if (patched !== undefined && patched.obstacle === undefined)
            return patched;
    }
    return undefined;
}
/** False where a patch would only be a suggestion, so that it takes none of the safe ones with it. */
function mayBeSafe({ facts }, { job, runsUntrusted }) {
    const declared = facts.jobs.find(({ id }) => id === job)?.permissions.declared;
    return facts.isValid && !facts.runsUntrusted && !runsUntrusted && typeof declared !== 'string';
}

;// CONCATENATED MODULE: ./build/src/lint/lint-files.js







/**
 * Lints workflow files of one repository: texts go in, findings come out in the order of the files, and with `isFixing` the texts
 * as they should be. Pure. Files that call each other are read together, and fixed together.
 */
function lintFiles(sources, options) {
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const files = (0,repository_files.repositoryFiles)((path) => texts.get(path) ?? options.readFile?.(path), options.readElsewhere);
    return options.isFixing === true
        ? fixed(sources, texts, files, options)
        : sources.map((source) => lintedFile(readSource(source, files, options), source, options));
}
/** Lints files as they come, each with `readFile` for what it refers to: memory does not grow with their number. */
function* lintEach(sources, options) {
    const files = (0,repository_files.repositoryFiles)((path) => options.readFile?.(path));
    for (const source of sources) {
        const { path, text } = source;
        yield lintedFile((0,read_workflow.readWorkflow)(path, text, { files, ...known(options) }), source, options);
    }
}
const known = ({ repository }) => (repository === undefined ? {} : { repository });
function readSource({ path, text }, files, options) {
    const document = files.document(path);
    return (0,read_workflow.readWorkflow)(path, files.text(path) ?? text, { files, ...known(options), ...(document && { document }) });
}
const lintedFile = (file, source, options, fix) => asLinted(file, (0,engine/* review */.NQ)(file.facts, rules.rules), source, options, fix);
function asLinted(file, diagnosed, { shownAs = file.path, diffAs = file.path }, options, fix) {
    const findings = findingsOf(file, diagnosed, { shownAs, diffAs }, options);
    const { isValid, unreadable } = file.facts;
    return {
        file: shownAs,
        text: file.text,
        isValid,
        ...(unreadable !== undefined && { unreadable }),
        jobs: jobsOf(file, findings),
        facts: file.facts,
        findings,
        ...(fix && { fix }),
    };
}
/** Fixes to a fixed point: a file that calls one which was changed is read, and if need be changed, again. */
function fixed(sources, texts, files, options) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const states = new Map();
    const open = new Set(byPath.values());
    for (const source of open) {
        open.delete(source);
        const { path, text } = source;
        const before = texts.get(path);
        const earlier = states.get(path)?.linted.fix?.jobs ?? [];
        const change = (changed) => {
            texts.set(path, changed);
            files.forget(path);
        };
        const { file, diagnosed, jobs } = fixFile(source, files, options, change);
        const diff = (0,unified_diff/* unifiedDiff */.W)(source.diffAs ?? path, text, file.text);
        const fix = diff === '' ? undefined : { jobs: [...new Set([...earlier, ...jobs])], diff };
        states.set(path, { linted: asLinted(file, diagnosed, source, options, fix), calls: new Set(callsOf(file.facts)) });
        if (texts.get(path) === before)
            continue;
        for (const [caller, { calls }] of states) {
            const again = calls.has(path) ? byPath.get(caller) : undefined;
            if (again !== undefined)
                open.add(again);
        }
    }
    return sources.flatMap(({ path, shownAs = path }) => {
        const linted = states.get(path)?.linted;
        return linted === undefined ? [] : [{ ...linted, file: shownAs }];
    });
}
function fixFile(source, files, options, change) {
    const jobs = [];
    for (;;) {
        const file = readSource(source, files, options);
        const diagnosed = (0,engine/* review */.NQ)(file.facts, rules.rules);
        const safe = source.isReadOnly === true ? undefined : safeChange(file, diagnosed);
        if (safe === undefined)
            return { file, diagnosed, jobs };
        change(safe.text);
        jobs.push(...safe.jobs);
    }
}
const callsOf = ({ jobs }) => jobs.flatMap(({ call }) => (call?.callee === undefined ? [] : [call.callee.file, ...callsOf(call.callee)]));

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/lint/repositories.js


/** Longer files are no workflow or action. */
const mostBytes = 1024 * 1024;
/** Finds the repository of a file; those that were found are kept as long as the result is in use. */
function repositories() {
    const byFolder = new Map();
    const byRoot = new Map();
    return (file) => {
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
        const root = byFolder.get(folder) ?? rootOf(folder);
        byFolder.set(folder, root);
        const found = byRoot.get(root) ?? { root, readFile: readerIn(root) };
        byRoot.set(root, found);
        return found;
    };
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

;// CONCATENATED MODULE: ./build/src/lint/source-files.js



/** Reads a file that was named or found. Throws UsageError if it cannot be read. */
function source_files_readSource(file, { root }) {
    const bytes = readBytes(file);
    const text = bytes.toString('utf8');
    return {
        path: (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(file)).replaceAll('\\', '/'),
        text,
        shownAs: file,
        diffAs: file,
        isReadOnly: !Buffer.from(text, 'utf8').equals(bytes),
    };
}
function readBytes(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch {
        throw new usage_error/* UsageError */.eb((words) => words.unreadable(file));
    }
}
/** Writes a text over a file. Throws UsageError if it cannot be written. */
function writeSource(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch {
        throw new usage_error/* UsageError */.eb((words) => words.unwritable(file));
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
 * `ghcr-preflight lint [PATH…]`: reads workflow files one after the other and reports each at once, so that memory
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
    const repositoryOf = repositories();
    for (const linted of lintAll(files, repositoryOf, { ...renderOptions, isFixing: options.isFixing }, progress)) {
        counts = (0,lint_counts/* counted */.hS)(counts, linted);
        progress.clear();
        format.file(linted);
    }
    format.end(counts);
    return (0,lint_counts/* exitCodeOf */.FO)(counts, options.isStrict);
}
/** Lints files repository by repository, as they follow each other; those that are fixed are written. */
function* lintAll(files, repositoryOf, options, progress) {
    const groups = new Map();
    for (const file of files) {
        const repository = repositoryOf(file);
        const group = groups.get(repository) ?? [];
        group.push(file);
        groups.set(repository, group);
    }
    let done = 0;
    for (const [repository, own] of groups) {
        const sources = function* () {
            for (const file of own) {
                progress.show(done++);
                yield source_files_readSource(file, repository);
            }
        };
        const { readFile } = repository;
        if (!options.isFixing)
            yield* lintEach(sources(), { ...options, readFile });
        else
            for (const linted of lintFiles([...sources()], { ...options, readFile })) {
                if (linted.fix !== undefined)
                    writeSource(linted.file, linted.text);
                yield linted;
            }
    }
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
const docsOf = ({ env, language }) => (0,_docs_address_js__WEBPACK_IMPORTED_MODULE_2__/* .docsAddress */ .y)({
    bundle: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(require("url").pathToFileURL(__filename).href),
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    package: (0,_own_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPackage */ .n)(),
}, language);


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toFinding)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);

/** Puts a diagnosis into words. Texts are bounded, and otherwise as they were received. */
function toFinding({ rule, severity, diagnosis, location, change, ...rest }, how) {
    const words = how.language.words(rule);
    const params = { ...rest.params, ...(change && { change: change.form }) };
    return {
        id: rule.id,
        severity,
        confidence: diagnosis.confidence,
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(words.title(params), longest.title),
        problem: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(words.problem(params), longest.text), how.language.report.confidence[diagnosis.confidence]),
        remedy: remedyOf(words.remedy(params), diagnosis.edit, how),
        who: diagnosis.who ?? rule.who,
        docs: how.docs(rule.id),
        links: diagnosis.links ?? [],
        images: params.images.map((image) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(image, longest.image)),
        ...(location && { location }),
        ...(change && { diff: change.diff }),
    };
}
const longest = { title: 200, text: 4000, image: 400 };
function remedyOf(remedy, edit, { language }) {
    const warned = edit?.runsUntrusted ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(remedy, longest.text)}\n${language.report.untrusted}` : remedy;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(warned, longest.text + 1000);
}


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vv: () => (/* binding */ askedFindings),
  h4: () => (/* binding */ diagnose),
  XZ: () => (/* binding */ hints),
  NQ: () => (/* binding */ review),
  WC: () => (/* binding */ withoutImage)
});

// EXTERNAL MODULE: ./build/src/http/observed.js
var observed = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/src/oci/answer.js
var answer = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/rules/order.js
var order = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/rules/shared/refusal.js
var shared_refusal = __webpack_require__(9743);
// EXTERNAL MODULE: ./build/src/rules/shared/settings-links.js
var settings_links = __webpack_require__(1094);
;// CONCATENATED MODULE: ./build/src/rules/verdict.js


/** The verdicts, the worst first. */
const verdicts = ['denied', 'inconclusive', 'ready'];
/** The worst of several verdicts; `inconclusive` if there are none. */
const worst = (of) => verdicts.find((verdict) => of.includes(verdict)) ?? 'inconclusive';
/** The verdict about one image asked with one credential, from its answer and its findings. */
function verdictOf({ answer }, findings) {
    const isGranted = (0,observed/* known */.eO)(answer)?.kind === 'granted';
    const isDenied = findings.some(({ rule, severity }) => rule.verdict === 'deny' && severity !== 'warning');
    if (isDenied && !isGranted)
        return 'denied';
    return isGranted && findings.every(({ rule }) => rule.verdict !== 'inconclusive') ? 'ready' : 'inconclusive';
}
/**
 * The severity of a finding in this case: an error becomes a warning if the name is guessed and the cause may be the
 * guess or the package, or if the other credential serves every image, so that this one's refusal stops nothing.
 */
function severityIn({ image, isReplaced }, severity, { subject }) {
    const isGuessed = 'isGuessed' in image && image.isGuessed;
    const mayBeTheGuess = isGuessed && (aboutPackages.has(subject) || image.kind === 'invalid');
    return severity === 'error' && (isReplaced || mayBeTheGuess) ? 'warning' : severity;
}
const aboutPackages = new Set(['package', 'user', 'unknown']);
/** What all answers about one image tell of its package: metadata, or the verb of a refusal. */
function packageState(ofImage) {
    const metadata = ofImage.map((facts) => (0,observed/* known */.eO)(facts.package)?.kind);
    if (metadata.includes('visible') || ofImage.some(({ answer }) => (0,shared_refusal/* showsPackage */.$2)(answer)))
        return 'exists';
    const isUnmade = ofImage.some((facts) => (0,shared_refusal/* reasonOf */.A3)(facts) === 'installation-may-not-create');
    return metadata.includes('absent') || isUnmade ? 'absent' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/rules/engine.js






/**
 * Judges a run: rules over the cases of each image, in order of precedence; `hints` are added to them.
 * If neither credential serves every image, the one with the better outcome decides, `password` first.
 */
function diagnose(images, rules, hints = []) {
    const judged = images.map((cases) => cases.map((facts) => judge(facts, rules)));
    const outcomes = order/* roles */.Ot.flatMap((role) => {
        const ofRole = judged.flatMap((cases) => cases.filter(({ facts }) => facts.credential.role === role));
        return ofRole.length === 0 ? [] : [{ role, verdict: worst(ofRole.map(({ verdict }) => verdict)) }];
    });
    const best = outcomes.toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict))[0];
    const verdict = best?.verdict ?? 'inconclusive';
    return {
        verdict,
        credential: best !== undefined && verdict === 'ready' ? best.role : 'none',
        images: judged.flatMap((cases) => judgedImage(cases, best?.role)),
        findings: (0,order/* inOrder */.al)([...merged(judged.flat().flatMap(({ findings }) => findings)), ...hints], rules),
    };
}
/** Reads a workflow file through the rules: findings about its text alone, in the rules' order. */
const review = (workflow, rules, repository = {}) => rules.flatMap((rule) => (rule.lint?.(workflow, repository) ?? []).map((diagnosis) => withoutImage(rule, diagnosis, 'file')));
/** A finding that is about no image: one of a file's text, or of a run that asked nothing. */
const withoutImage = (rule, diagnosis, source) => ({
    rule,
    diagnosis,
    severity: diagnosis.severity ?? rule.severity,
    params: { detail: diagnosis.detail, source, images: [], answers: [] },
    role: 'password',
});
/** Findings about what a run is asked to check, whatever the registry says of it. */
const askedFindings = (request, rules, source) => rules.flatMap((rule) => (rule.ask?.(request) ?? []).map((diagnosis) => withoutImage(rule, diagnosis, source)));
/**
 * What the text of the running job's file shows beside: it explains no refusal here, so it is no error. `given` is what the
 * job's token has, if that is known.
 */
function hints(running, rules, repository = {}, given) {
    if (running?.workflow === undefined)
        return [];
    const { workflow } = running;
    const jobs = workflow.jobs.map((job) => (job.id === running.job?.id ? { ...job, given } : job));
    const found = review({ ...workflow, jobs }, rules.filter(({ diagnose }) => diagnose === undefined), repository);
    const ofThisJob = found.filter(({ diagnosis }) => diagnosis.job === undefined || diagnosis.job === running.job?.id);
    return ofThisJob.map((hint) => (hint.severity === 'error' ? { ...hint, severity: 'warning' } : hint));
}
function judge(facts, rules) {
    const fired = [];
    for (const rule of rules) {
        if (rule.subject === 'unknown' && fired.some((one) => one.rule.verdict === 'deny'))
            continue;
        const diagnosis = rule.diagnose?.(facts);
        if (diagnosis !== undefined)
            fired.push(stamp(rule, diagnosis, facts));
    }
    const replaced = new Set(fired.flatMap(({ rule }) => rule.replaces ?? []));
    const findings = fired.filter(({ rule }) => !replaced.has(rule.id));
    return { facts, findings, verdict: verdictOf(facts, findings) };
}
function stamp(rule, diagnosis, facts) {
    const refusal = (0,shared_refusal/* shownRefusal */.gG)(facts);
    const isInJob = facts.run.job !== '';
    return {
        rule,
        diagnosis,
        severity: severityIn(facts, diagnosis.severity ?? rule.severity, rule),
        params: {
            detail: diagnosis.detail,
            source: isInJob ? 'run' : 'check',
            images: [facts.image.reference],
            answers: refusal === undefined ? [] : [(0,answer/* answerText */.y)(refusal)],
            token: rule.subject === 'token' && facts.credential.isJobToken ? (0,observed/* known */.eO)(facts.tokenPermissions) : undefined,
            credential: isInJob ? facts.credential.role : undefined,
        },
        role: facts.credential.role,
    };
}
/** Sums up the cases of one image; the verdict is that of the credential that decides. */
function judgedImage(cases, role) {
    const deciding = cases.find(({ facts }) => facts.credential.role === role);
    if (deciding === undefined)
        return [];
    const { image } = deciding.facts;
    return [
        {
            reference: image.reference,
            repository: 'repository' in image ? image.repository : '',
            isBadName: image.kind === 'uppercase' || (image.kind === 'invalid' && !image.isGuessed),
            isGuessed: 'isGuessed' in image && image.isGuessed,
            verdict: deciding.verdict,
            package: packageState(cases.map(({ facts }) => facts)),
            pages: (0,settings_links/* packagePages */.x_)((0,settings_links/* ownedImage */.xZ)(deciding.facts)),
            findings: [...new Set(cases.flatMap(({ findings }) => findings.map(({ rule }) => rule.id)))],
        },
    ];
}
/** Makes one finding of those that differ in the image only. */
function merged(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { links: _, ...cause } = finding.diagnosis;
        const key = JSON.stringify([finding.rule.id, finding.severity, roleOf(finding), cause]);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [together(first, group)];
    });
}
/** A name is at fault whichever credential it is asked with. */
const roleOf = ({ rule, role }) => (rule.subject === 'name' ? 'either' : role);
function together(first, group) {
    const links = [...new Set(group.flatMap(({ diagnosis }) => diagnosis.links ?? []))];
    return {
        ...first,
        diagnosis: { ...first.diagnosis, links },
        params: {
            ...first.params,
            images: [...new Set(group.flatMap(({ params }) => params.images))],
            answers: [...new Set(group.flatMap(({ params }) => params.answers))],
        },
    };
}


/***/ }),

/***/ 1705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   zB: () => (/* binding */ primary)
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];
const confidences = ['certain', 'likely', 'possible'];
/** Both credentials, the one that is tried first at the head. */
const roles = ['password', 'fallback-password'];
/** Findings by severity, then by credential, then by confidence, then in the order of the rules. */
function inOrder(findings, rules) {
    const rank = ({ rule, severity, role, diagnosis }) => [
        severities.indexOf(severity),
        roles.indexOf(role),
        confidences.indexOf(diagnosis.confidence),
        rules.indexOf(rule),
    ];
    return findings.toSorted((a, b) => {
        const [left, right] = [rank(a), rank(b)];
        const at = left.findIndex((value, index) => value !== right[index]);
        return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
    });
}
/**
 * The one finding that the outcome is about, or undefined: the first error, else what explains a denied verdict without
 * being one, else, if the verdict is another, the first warning.
 */
function primary({ verdict, findings, }) {
    const first = (severity) => findings.find((finding) => finding.severity === severity);
    if (verdict === 'denied')
        return first('error') ?? findings.find(({ rule }) => rule.verdict === 'deny');
    return first('error') ?? first('warning');
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
 * spaces and between ideographs, never inside of what people copy: a word, an expression, a setting such as
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
const piece = /\s+|\$\{\{[^{}\n]{0,300}\}\}\S*|"[^"\n]{1,60}"[.,;:)]*|[\w-]{1,60}: (?:read|write|none|inherit|true|false|\$\{\{[^{}\n]{0,300}\}\})[.,;:)]*|[“‘（《「『【]*[\u2e80-\uffef][，。：；！？、）》」』】”’]*|[^\s\u2e80-\uffef“‘]+[，。：；！？、）》」』】”’]*|./gsu;
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

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);

const context = 3;
/** Returns the change of one file as a unified diff that `git apply` takes, with `a/` and `b/` before the path; empty if nothing changed. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const name = path.replaceAll('\\', '/').replace(/^([A-Za-z]:)?(\.?\/)+/, '');
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context });
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)(patch, diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr);
}


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);

/**
 * Returns the key at a symbolic location, or its value; the nearest ancestor's key if it is not there, the document's begin
 * if nothing is, the place of the error if the document is unreadable.
 */
function locate(document, { path, at = 'key' }) {
    if (document.kind === 'unreadable')
        return { start: document.position, end: document.position };
    let found = { start: 0, end: 0, value: document.root, valueStart: 0, valueEnd: 0 };
    let isWhole = true;
    for (const step of path) {
        const next = below(found.value, step);
        isWhole = next !== undefined;
        if (next === undefined)
            break;
        found = next;
    }
    const isValue = at === 'value' && isWhole && found.valueEnd > found.valueStart;
    const [start, end] = isValue ? [found.valueStart, found.valueEnd] : [found.start, found.end];
    return { start: document.positionAt(start), end: document.positionAt(end) };
}
function below(node, step) {
    if (node.kind === 'sequence') {
        const item = typeof step === 'number' ? node.items[step] : undefined;
        return item && found(item.written.start, firstWordEnd(item), item);
    }
    if (node.kind === 'scalar')
        return undefined;
    const entry = typeof step === 'number' ? node.entries[step] : node.entries.find(({ key }) => key === step);
    return entry && found(entry.keyStart, entry.keyEnd, entry);
}
/** End of an item's first word: of its first key, if it is a mapping. */
const firstWordEnd = ({ value, written }) => (written.alias === undefined ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(value)[0]?.keyEnd : undefined) ?? written.end;
const found = (start, end, { value, written }) => ({
    start,
    end,
    value,
    valueStart: written.start,
    valueEnd: written.end,
});


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ patch),
  M: () => (/* binding */ patchAll)
});

// EXTERNAL MODULE: ./build/src/github/permission-scopes.js
var permission_scopes = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/src/workflow/document.js + 1 modules
var workflow_document = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/src/workflow/permissions/read-permissions.js
var read_permissions = __webpack_require__(5027);
;// CONCATENATED MODULE: ./build/src/workflow/changes/permissions-change.js


/** Returns the changes for all of the wanted jobs, or undefined if the text is of a shape that cannot be changed in place. */
function changesFor(all) {
    const each = all.wanted.map((one) => changesForOne(one, all));
    const planned = each.filter((one) => one !== undefined);
    const [first] = planned;
    if (first === undefined || planned.length < each.length)
        return undefined;
    const changes = distinct(planned.flatMap((one) => one.changes));
    return overlap(changes) ? undefined : { changes, form: first.form };
}
function changesForOne(wanted, all) {
    const { root } = all;
    const { job, level, isMapping } = wanted;
    const jobEntry = (0,workflow_document/* entryOf */.Ms)((0,workflow_document/* child */.jf)(root, 'jobs'), job);
    if (jobEntry?.value.kind !== 'mapping')
        return undefined;
    const own = (0,workflow_document/* entryOf */.Ms)(jobEntry.value, 'permissions');
    if (level === 'job' && own !== undefined)
        return isMapping ? inMapping(own, 'job', wanted, all) : asBlock([replaced(own, wanted)]);
    const shared = (0,workflow_document/* entryOf */.Ms)(root, 'permissions');
    return level === 'workflow' && isMapping && shared !== undefined && everyDependentMay(wanted, all)
        ? inMapping(shared, 'workflow', wanted, all)
        : asBlock(newBlock(jobEntry.value, jobEntry, wanted, all.text));
}
/** True if every other job that the workflow's block decides for is wanted to have the same, or may have it. */
function everyDependentMay({ job, packages }, { root, wanted, mayShare }) {
    const may = new Set(wanted.filter((one) => one.packages === packages).map((one) => one.job));
    return (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(root, 'jobs')).every(({ key, value }) => key === job ||
        (0,workflow_document/* entryOf */.Ms)(value, 'permissions') !== undefined ||
        may.has(key) ||
        (packages === 'write' && mayShare.has(key)));
}
const asBlock = (changes) => changes && { changes, form: { kind: 'block', of: 'job' } };
/** Two jobs may want the same line. */
const distinct = (changes) => [
    ...new Map(changes.map((one) => [`${one.start} ${one.end} ${one.text}`, one])).values(),
];
function overlap(changes) {
    const sorted = changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
}
function inMapping({ value, written }, of, { packages }, { text, root }) {
    if (value.kind !== 'mapping')
        return undefined;
    const kind = (0,workflow_document/* entryOf */.Ms)(value, 'packages') === undefined ? 'line' : 'level';
    const form = { kind, of };
    if (written.alias !== undefined)
        return { changes: [{ start: written.start, end: written.end, text: flow(copied(value, packages)) }], form };
    const others = value.anchor === undefined ? [] : aliasesOf(root, value);
    const copies = others.map(({ start, end }) => ({ start, end, text: flow(copied(value)) }));
    const change = withPackages(value, text, packages);
    return change && { changes: [change, ...copies], form };
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
function withPackages(mapping, text, packages) {
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
function newBlock(job, { keyStart }, { block }, text) {
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

// EXTERNAL MODULE: ./build/src/workflow/changes/unified-diff.js
var unified_diff = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/src/workflow/permissions/deciding-permissions.js
var deciding_permissions = __webpack_require__(2160);
;// CONCATENATED MODULE: ./build/src/workflow/changes/without-steps.js


/**
 * Changes that take the steps out of a text, for who asks its permissions only: steps are most of a file, and reading
 * them most of the time. Steps that others may refer to, or that speak of permissions themselves, stay.
 */
function withoutSteps(text, root) {
    return (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(root, 'jobs')).flatMap((job) => {
        const steps = (0,workflow_document/* entryOf */.Ms)(job.value, 'steps');
        return steps === undefined || job.written.alias !== undefined || isNeeded(job, steps) ? [] : [emptied(text, steps)];
    });
}
const isNeeded = (job, { value, written }) => value.kind !== 'sequence' ||
    written.alias !== undefined ||
    (0,deciding_permissions/* permissionsOnSteps */.pu)(job.value, { file: '', path: [] }, job.key).length > 0 ||
    mayBeReferredTo(value);
const mayBeReferredTo = (node) => node.anchor !== undefined ||
    (0,workflow_document/* entriesOf */.Mc)(node).some(({ value }) => mayBeReferredTo(value)) ||
    (0,workflow_document/* itemsOf */.S3)(node).some(mayBeReferredTo);
function emptied(text, { value: { start, end, isFlow } }) {
    if (isFlow)
        return { start, end, text: '[]' };
    // A comment that ends the steps ends them behind the next line's indentation, which stays.
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    const isIndented = /^ *$/.test(text.slice(lineStart, end));
    return { start, end: isIndented ? Math.max(start, lineStart) : end, text: '- {}\n' };
}

;// CONCATENATED MODULE: ./build/src/workflow/permissions/read-declared.js


/** Reads the permissions of a file without a look at what its jobs do. */
function readDeclared(file, text) {
    const document = (0,workflow_document/* readDocument */.u0)(text);
    if (document.kind === 'unreadable' || document.root.kind !== 'mapping')
        return { isValid: false, jobs: [] };
    const workflow = (0,deciding_permissions/* permissionsBelow */.Ir)(document.root, { file, path: [] });
    const jobs = (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(document.root, 'jobs')).filter(({ value }) => value.kind === 'mapping');
    const read = jobs.map(({ key, value }) => {
        const place = { file, path: ['jobs', key] };
        const own = (0,deciding_permissions/* permissionsOfJob */.Ry)(value, place, key);
        return { id: key, permissions: (0,deciding_permissions/* deciding */.C$)(own, workflow, place), faults: own.faults };
    });
    const faults = [...workflow.faults, ...read.flatMap((one) => one.faults)];
    return { isValid: !faults.some(({ isCertain }) => isCertain), jobs: read };
}

;// CONCATENATED MODULE: ./build/src/workflow/patch.js






/**
 * Gives a job a level of `packages` with the least change of the text: a line in the mapping that decides, if every job that it
 * decides for needs it, else a block of the job's own. Undefined if the job is not there, has it already, or no text does it.
 */
const patch = (file, edit) => patchAll(file, [edit]);
/** The same for several jobs of one file at once; undefined if not all of it can be done. */
function patchAll(file, edits) {
    const { text, document, facts } = file;
    const wanting = edits.flatMap((edit) => {
        const job = facts.jobs.find(({ id }) => id === edit.job);
        return job === undefined || job.permissions.packages === edit.packages ? [] : [{ edit, job }];
    });
    const [first] = wanting;
    if (document.kind === 'unreadable' || first === undefined || wanting.length < edits.length)
        return undefined;
    const planned = changesFor({
        text,
        root: document.root,
        wanted: wanting.map(({ edit, job: { id, permissions } }) => ({
            job: id,
            packages: edit.packages,
            block: blockOf(edit),
            level: permissions.level,
            isMapping: typeof permissions.declared !== 'string',
        })),
        mayShare: new Set(facts.jobs.filter(pushesWithToken).map(({ id }) => id)),
    });
    return planned && carriedOut(file, planned.changes, planned.form, wanting, withoutSteps(text, document.root));
}
function carriedOut({ text, document, facts }, changes, form, wanting, ofSteps) {
    const read = readDeclared(facts.file, changed(text, [...changes, ...ofSteps]));
    const editOf = new Map(wanting.map(({ edit }) => [edit.job, edit]));
    const isRight = facts.jobs.every((job, index) => {
        const edit = editOf.get(job.id);
        const after = read.jobs[index];
        return edit === undefined ? isSame(job, after) || sharesNeed(job, after) : isDone(job, after, edit);
    });
    if (!isRight || read.isValid !== facts.isValid)
        return undefined;
    const after = changed(text, changes);
    const obstacle = obstacleTo(facts, wanting);
    return {
        text: after,
        diff: (0,unified_diff/* unifiedDiff */.W)(facts.file, text, after),
        form,
        replacements: changes.map((one) => replacement(one, document)),
        jobs: facts.jobs.filter((job, index) => !isSame(job, read.jobs[index])).map(({ id }) => id),
        ...(obstacle !== undefined && { obstacle }),
    };
}
function replacement({ start, end, text }, document) {
    const at = (offset) => (document.kind === 'tree' ? document.positionAt(offset) : document.position);
    return { region: { start: at(start), end: at(end) }, text };
}
function obstacleTo({ isValid, runsUntrusted }, wanting) {
    if (!isValid)
        return 'invalid';
    if (runsUntrusted || wanting.some(({ edit }) => edit.runsUntrusted))
        return 'untrusted';
    const shorthand = wanting.map(({ job }) => job.permissions.declared).find((declared) => typeof declared === 'string');
    if (shorthand === undefined)
        return undefined;
    return shorthand === 'default' ? 'undeclared' : 'shorthand';
}
const isSame = (one, other) => other !== undefined && one.id === other.id && allLevels(one) === allLevels(other);
const isDone = (job, after, { packages }) => after?.id === job.id &&
    after.permissions.packages === packages &&
    (typeof job.permissions.declared === 'string' || keepsTheRest(job, after));
/** A job that shares the block, or is an alias of the edited one, changes with it: right if it pushes just the same. */
const sharesNeed = (job, after) => after?.permissions.packages === 'write' && keepsTheRest(job, after) && pushesWithToken(job);
const pushesWithToken = ({ pushes }) => pushes.some(({ isCertain, credential }) => isCertain && credential === 'job-token');
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


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placementOf: () => (/* binding */ placementOf)
/* harmony export */ });
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4265);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5354);


/** Makes a symbolic location and a change concrete in the file that was read; what is in none of them is left out. */
function placementOf({ place, edit }, fileOf) {
    const [located, edited] = [place && fileOf(place.file), edit && fileOf(edit.file)];
    const region = located && place && (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(located.document, place);
    const change = edited && edit && (0,_patch_js__WEBPACK_IMPORTED_MODULE_1__/* .patch */ .F)(edited, edit);
    return {
        ...(place && region && { location: { file: place.file, ...region.start }, region }),
        ...(change && { change }),
    };
}


/***/ })

};
;