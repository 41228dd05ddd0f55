"use strict";
exports.id = 94;
exports.ids = [94];
exports.modules = {

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   W8: () => (/* binding */ nothingCounted),
/* harmony export */   _0: () => (/* binding */ findingsIn),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** The counts before the first file. */
const nothingCounted = {
    files: 0,
    fixes: 0,
    fixable: 0,
    excepted: 0,
    error: 0,
    warning: 0,
    notice: 0,
    byId: new Map(),
};
/** The counts with one file more. */
function counted(counts, { findings, fix, excepted }) {
    const of = (severity) => findings.filter(({ finding }) => finding.severity === severity).length;
    const byId = new Map(counts.byId);
    for (const { finding } of findings)
        byId.set(finding.id, (byId.get(finding.id) ?? 0) + 1);
    return {
        files: counts.files + 1,
        fixes: counts.fixes + (fix?.jobs.length ?? 0),
        fixable: counts.fixable + findings.filter(({ left }) => left === undefined).length,
        excepted: counts.excepted + excepted,
        error: counts.error + of('error'),
        warning: counts.warning + of('warning'),
        notice: counts.notice + of('notice'),
        byId,
    };
}
/** How many findings there are. */
const findingsIn = ({ error, warning, notice }) => error + warning + notice;
/** 1 if an error is left, or with `--strict` a warning. */
const exitCodeOf = ({ error, warning }, isStrict) => error > 0 || (isStrict && warning > 0) ? 1 : 0;


/***/ }),

/***/ 918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/lint/configuration.js
var configuration = __webpack_require__(2801);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/lint/source-files.js


/** Longer files are no workflow or action. */
const mostBytes = 1024 * 1024;
/** Reads a workflow file of a repository, after a look at what it is: a regular file of at most 1 MiB inside of the repository. */
function readSource(path, roots) {
    const bytes = readInside(path, roots.root);
    if (typeof bytes === 'string')
        return { kind: 'unread', path, reason: bytes };
    return { kind: 'source', source: sourceOf(path, path, roots, bytes), bytes };
}
/** A workflow file as it is linted, from its bytes: `path` is where it is, `shownAs` what people call it. */
function sourceOf(path, shownAs, roots, bytes) {
    const text = bytes.toString('utf8');
    const isUtf8 = Buffer.from(text, 'utf8').equals(bytes);
    const inside = pathBelow(roots.root, path) ?? path;
    const diffAs = pathBelow(roots.gitRoot, path) ?? pathBelow(process.cwd(), path) ?? inside;
    return { path: inside, text, shownAs, diffAs, ...(!isUtf8 && { unchanged: 'encoding' }) };
}
/** Returns the path of a file below a folder, with forward slashes, or undefined if it is not below it. */
function pathBelow(folder, path) {
    if (folder === undefined)
        return undefined;
    const below = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(path)).replaceAll('\\', '/');
    return below.startsWith('../') || (0,external_node_path_.isAbsolute)(below) ? undefined : below;
}
/** Returns the bytes of a regular file of at most 1 MiB that is inside of a folder, links followed, or why there are none. */
function readInside(path, root) {
    try {
        const [folder, file] = [(0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(path)];
        if (!file.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep))
            return 'outside';
        return readRegular(file);
    }
    catch (error) {
        return isMissing(error) ? 'missing' : 'unreadable';
    }
}
const isMissing = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
// A pipe is not waited for; Windows has no such flag.
const readAtOnce = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Returns the bytes of a regular file of at most 1 MiB. A device or a pipe is not opened. */
function readRegular(file) {
    if (!(0,external_node_fs_.statSync)(file).isFile())
        return 'not-regular';
    const handle = (0,external_node_fs_.openSync)(file, readAtOnce);
    try {
        const stats = (0,external_node_fs_.fstatSync)(handle);
        if (!stats.isFile())
            return 'not-regular';
        if (stats.size > mostBytes)
            return 'too-large';
        return readAll(handle, stats.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** Reads to the end: a file of /proc shows no size, and any may grow meanwhile. */
function readAll(handle, size) {
    const pieces = [];
    let length = 0;
    for (;;) {
        const room = Buffer.allocUnsafe(pieces.length === 0 ? size + 1 : 64 * 1024);
        const read = (0,external_node_fs_.readSync)(handle, room, 0, room.length, null);
        if (read === 0)
            return pieces.length === 1 ? (pieces[0] ?? room) : Buffer.concat(pieces);
        length += read;
        if (length > mostBytes)
            return 'too-large';
        pieces.push(room.subarray(0, read));
    }
}

;// CONCATENATED MODULE: ./build/src/lint/repositories.js



/** Finds the repository of a file; those that were found are kept as long as the result is in use. */
function repositories() {
    const byFolder = new Map();
    const byRoot = new Map();
    return (file) => {
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
        const known = byFolder.get(folder);
        if (known !== undefined)
            return known;
        const root = rootOf(folder);
        const repository = byRoot.get(root) ?? repositoryAt(root);
        byRoot.set(root, repository);
        byFolder.set(folder, repository);
        return repository;
    };
}
function repositoryAt(root) {
    const folder = (0,external_node_path_.join)(root, '.github', 'workflows');
    return {
        root,
        gitRoot: folderAbove(root, '.git'),
        readFile: (path) => {
            const bytes = readInside((0,external_node_path_.resolve)(root, path), root);
            return typeof bytes === 'string' ? undefined : bytes.toString('utf8');
        },
        workflows: () => ((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : []).filter((name) => /\.ya?ml$/i.test(name)),
    };
}
/** The folder above `.github/workflows`, else the nearest that looks like a repository's. */
function rootOf(folder) {
    const above = (0,external_node_path_.join)(folder, '..', '..');
    if ((0,external_node_path_.relative)(above, folder) === (0,external_node_path_.join)('.github', 'workflows'))
        return above;
    return folderAbove(folder, '.git', '.github') ?? folder;
}
/** Returns the nearest folder, this one or one above it, that holds an entry of one of these names; undefined if none does. */
function folderAbove(folder, ...names) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (names.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, name))))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/lint/configurations.js






/** Where a repository keeps its configuration. */
const ownPath = (0,external_node_path_.join)('.github', 'ghcr-preflight.yml');
/**
 * Finds the configuration of a file: the one that is named, else the nearest above the file, each read once. Throws `UsageError`
 * for one that cannot be read or has a key, id or value that there is not.
 */
function configurations(named, words) {
    const read = new Map();
    const at = (path, folder) => {
        const known = read.get(path) ?? placed(path, folder, words);
        read.set(path, known);
        return known;
    };
    if (named === false)
        return () => undefined;
    if (named !== undefined) {
        const configuration = at(named, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(named)));
        return () => configuration;
    }
    const byFolder = new Map();
    return (file) => {
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
        if (!byFolder.has(folder))
            byFolder.set(folder, folderAbove(folder, ownPath));
        const above = byFolder.get(folder);
        return above === undefined ? undefined : at((0,external_node_path_.join)(above, ownPath), above);
    };
}
function placed(path, folder, words) {
    const shown = (0,external_node_path_.relative)(process.cwd(), path).startsWith('..') ? path : (0,external_node_path_.relative)(process.cwd(), path);
    const read = (0,configuration/* readConfiguration */.TD)(textOf(path, words));
    if (read.kind === 'problem') {
        const problem = { ...read.problem, text: (0,report_text/* abridged */.$y)(read.problem.text, longestText) };
        throw new usage_error/* UsageError */.eb(() => words.configuration(shown, problem));
    }
    return { path: shown, configuration: read.configuration, prefixOf: ({ root }) => prefix(folder, root) };
}
/** A whole file may be a text where a mapping is due. */
const longestText = 100;
/** A link out of the repository would show what is there: checkouts may be strangers'. */
function textOf(path, words) {
    const bytes = readInside(path, repositories()(path).root);
    if (typeof bytes === 'string')
        throw new usage_error/* UsageError */.eb(() => words.unread[bytes](path));
    return bytes.toString('utf8');
}
function prefix(folder, root) {
    const below = (0,external_node_path_.relative)(folder, root).replaceAll('\\', '/');
    return below === '' || below.startsWith('..') ? '' : `${below}/`;
}

// EXTERNAL MODULE: ./build/src/lint/counts.js
var lint_counts = __webpack_require__(1975);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/src/lint/find-files.js




const skipped = new Set(['.git', 'node_modules']);
/**
 * The nearest `.github/workflows` of a folder or one above it, as a path from there, with forward slashes as annotations have
 * them; of the folder itself if there is none.
 */
function workflowsAbove(folder) {
    const own = (0,external_node_path_.join)('.github', 'workflows');
    const above = folderAbove(folder, own);
    return slashed(above === undefined ? own : (0,external_node_path_.join)((0,external_node_path_.relative)(folder, above), own));
}
/** The workflow files of the repository that a folder is in. */
async function findOwnFiles(folder) {
    const found = await findFiles([workflowsAbove(folder)]);
    return found.map((one) => one.kind === 'unread' && one.reason === 'missing' ? { ...one, reason: 'no-workflows' } : one);
}
/** The workflow files that paths name: files as they are, YAML files of folders, matches of globs; each once. */
async function findFiles(paths) {
    const found = new Map();
    for (const path of paths)
        for (const one of await filesOf(path))
            found.set(one.path, one);
    return [...found.values()];
}
async function filesOf(path) {
    if (path === '-')
        return [{ kind: 'stdin', path }];
    const kind = await kindOf(path);
    if (kind === 'file')
        return [{ kind: 'file', path }];
    if (kind === 'folder')
        return workflowsIn(path);
    if (!isGlob(path))
        return [{ kind: 'unread', path, reason: 'missing' }];
    const glob = slashed(path).replace(/^\.\//, '');
    const matches = picomatch(glob, { dot: true });
    const root = rootOfGlob(path);
    const files = (await kindOf(root)) === 'folder' ? await filesBelow(root) : [];
    const matching = files.filter((one) => one.kind === 'unread' || matches(slashed(one.path).replace(/^\.\//, '')));
    return matching.length > 0 ? matching : [{ kind: 'unread', path, reason: 'no-match' }];
}
const isGlob = (path) => /[*?[\]{}()!]/.test(path);
const slashed = (path) => (external_node_path_.sep === '\\' ? path.replaceAll('\\', '/') : path);
/** The folder below which everything lies that a glob can match: `a/b` of `a/b/**` + `/*.yml`. */
function rootOfGlob(glob) {
    const parts = slashed(glob).split('/');
    const fixed = parts.slice(0, parts.findIndex(isGlob));
    return fixed.length === 0 ? '.' : fixed.join('/') || '/';
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
    return files.filter(({ kind, path }) => kind === 'unread' || /\.ya?ml$/i.test(path));
}
const byName = new Intl.Collator('en', { numeric: true }).compare;
/** Files below a folder, hidden ones too, in the order of their names; the paths begin with the folder as it was given. */
async function filesBelow(folder) {
    const prefix = folder === '.' ? '' : folder.replace(/([^/\\])[/\\]+$/, '$1');
    const base = prefix === '' || /[/\\]$/.test(prefix) ? prefix : `${prefix}/`;
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined)
        return [{ kind: 'unread', path: folder, reason: 'unreadable' }];
    const files = [];
    for (const entry of entries.toSorted((a, b) => byName(a.name, b.name))) {
        const path = base + entry.name;
        if (entry.isDirectory() && !skipped.has(entry.name))
            files.push(...(await filesBelow(path)));
        else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file'))
            files.push({ kind: 'file', path });
    }
    return files;
}

// EXTERNAL MODULE: ./build/src/workflow/repository-files.js
var repository_files = __webpack_require__(3449);
// EXTERNAL MODULE: ./build/src/lint/lint-files.js + 4 modules
var lint_files = __webpack_require__(1965);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/lint/write-file.js




/**
 * Replaces a file's bytes whole or not at all: a neighbour is written, synced and renamed over it. `changed` if the file no
 * longer holds what was read; a link is followed inside of `root` only.
 */
function replaceFile(path, root, before, after) {
    try {
        const seen = readInside(path, root);
        if (typeof seen === 'string')
            return 'unwritable';
        if (!seen.equals(before))
            return 'changed';
        return replaceBy((0,external_node_fs_.realpathSync)(path), before, after);
    }
    catch {
        return 'unwritable';
    }
}
function replaceBy(file, before, after) {
    const neighbour = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        writeNew(neighbour, after, (0,external_node_fs_.statSync)(file).mode);
        const seen = readRegular(file);
        if (typeof seen === 'string' || !seen.equals(before))
            return 'changed';
        (0,external_node_fs_.renameSync)(neighbour, file);
        return 'written';
    }
    finally {
        (0,external_node_fs_.rmSync)(neighbour, { force: true });
    }
}
function writeNew(path, text, mode) {
    const handle = (0,external_node_fs_.openSync)(path, 'wx', mode);
    try {
        const bytes = Buffer.from(text, 'utf8');
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(handle, bytes, at);
        // The mode that a file is made with is subject to the umask.
        (0,external_node_fs_.fchmodSync)(handle, mode);
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: ./build/src/lint/lint-each.js





/** Milliseconds for one file; what is left of it then counts as unknown. */
const patience = 10_000;
function timeLimit() {
    const end = performance.now() + patience;
    return () => performance.now() > end;
}
/** Lints files one after the other, so that memory does not grow with their number; those that are to be fixed, repository by repository. */
function* lintEach(named, options, each) {
    if (options.isFixing)
        yield* fixEach(named, options, each);
    else {
        const contexts = contextsOf(options, each);
        for (const [index, one] of named.entries()) {
            each.reading(index);
            const read = sourceFrom(one, each);
            if (read.kind === 'failure')
                yield read;
            else
                yield* guarded(one, each, () => [ofLinted(one, contexts(one).lint(read.source))]);
        }
    }
}
/** A fault of our own in one file leaves the others alone. */
function guarded({ shownAs: path }, { words }, work) {
    try {
        return work();
    }
    catch (error) {
        return [{ kind: 'failure', path, why: words.fault(path, String(error)), exitCode: 3 }];
    }
}
const ofLinted = (named, linted) => ({ kind: 'linted', named, linted });
function contextsOf(options, each) {
    const contexts = new Map();
    return ({ repository, configuration }) => {
        const ofRepository = contexts.get(repository) ?? new Map();
        contexts.set(repository, ofRepository);
        const context = ofRepository.get(configuration) ?? contextOf(repository, configuration, options, each);
        ofRepository.set(configuration, context);
        return context;
    };
}
function contextOf(repository, placed, { assumeDefault, minSeverity, isFixing }, { renderOptions, registry }) {
    const { readFile } = repository;
    const options = {
        ...renderOptions,
        registry,
        readFile,
        isFixing,
        timeLimit,
        ...(assumeDefault !== undefined && { assumeDefault }),
        ...(minSeverity !== undefined && { minSeverity }),
        ...(placed && { configuration: placed.configuration, configuredFrom: placed.prefixOf(repository) }),
    };
    const files = (0,repository_files.repositoryFiles)(readFile);
    return { options, lint: (source) => (0,lint_files/* lintFile */.A)(source, files, options) };
}
function sourceFrom({ path, shownAs, repository, bytes, unread }, { words }) {
    const failure = (reason) => ({
        kind: 'failure',
        path: shownAs,
        why: words.unread[reason](shownAs),
        exitCode: 2,
    });
    if (unread !== undefined)
        return failure(unread);
    if (bytes === undefined) {
        const read = readSource(path, repository);
        return read.kind === 'source' ? read : failure(read.reason);
    }
    if (bytes.length > mostBytes)
        return failure('too-large');
    return { kind: 'source', source: { ...sourceOf(path, shownAs, repository, bytes), unchanged: 'stdin' }, bytes };
}
/** Fixes the files of each repository together, then gives all of them in their order, and files beside them that had to follow. */
function fixEach(named, options, each) {
    const contexts = contextsOf(options, each);
    const outcomes = new Map();
    const groups = new Map();
    for (const [index, one] of named.entries()) {
        each.reading(index);
        const read = sourceFrom(one, each);
        const context = contexts(one);
        const group = groups.get(context) ?? [];
        groups.set(context, group);
        if (read.kind === 'failure')
            outcomes.set(one, [read]);
        else
            group.push({ named: one, read });
    }
    const beside = [];
    for (const [context, group] of groups) {
        const [first] = group;
        if (first === undefined)
            continue;
        const fixed = guarded(first.named, each, () => fixGroup(group, context.options, each));
        for (const outcome of fixed) {
            const own = outcome.kind === 'linted' && named.includes(outcome.named) ? outcome.named : undefined;
            if (own === undefined)
                beside.push(outcome);
            else
                outcomes.set(own, [...(outcomes.get(own) ?? []), outcome]);
        }
    }
    return [...named.flatMap((one) => outcomes.get(one) ?? []), ...beside];
}
function fixGroup(group, options, each) {
    const all = new Map(group.map((one) => [one.read.source.path, one]));
    const otherFiles = () => {
        const others = othersOf(group[0]?.named).filter(({ read }) => !all.has(read.source.path));
        for (const one of others)
            all.set(one.read.source.path, one);
        return others.map(({ read }) => read.source);
    };
    const sources = group.map(({ read }) => read.source);
    return (0,lint_files/* lintFiles */.j)(sources, { ...options, otherFiles }).flatMap((linted) => {
        const one = all.get(linted.path);
        return one === undefined ? [] : written(linted, one.named, one.read, options, each);
    });
}
/** Writes a file that was changed; one that cannot be written is linted as it is. */
function written(linted, named, { source, bytes }, options, { words }) {
    const result = linted.fix && replaceFile(named.path, named.repository.root, bytes, linted.text);
    if (result === undefined || result === 'written')
        return [ofLinted(named, linted)];
    const left = (0,lint_files/* lintFiles */.j)([{ ...source, unchanged: result }], options);
    return [
        ...left.map((one) => ofLinted(named, one)),
        { kind: 'failure', why: words.notWritten(named.shownAs, result), exitCode: 2 },
    ];
}
/** Workflow files of a file's repository that can be read, named as that file is. */
function othersOf(near) {
    if (near === undefined)
        return [];
    const { repository } = near;
    const folder = (0,external_node_path_.join)(repository.root, '.github', 'workflows');
    const shown = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(near.path)) === folder ? (0,external_node_path_.dirname)(near.path) : folder;
    return repository.workflows().flatMap((name) => {
        const path = (0,external_node_path_.join)(shown, name);
        const read = readSource(path, repository);
        return read.kind === 'source' ? [{ named: { ...near, path, shownAs: path }, read }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/lint/exceptions.js
var exceptions = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/src/lint/unused-entries.js

/** Entries of configurations that took nothing out, one sentence each; those about files that were not linted are left out. */
function unusedEntries(seen, words) {
    return [...new Set(seen.map(({ configuration }) => configuration))].flatMap((configuration) => {
        const all = seen.filter((one) => one.configuration === configuration);
        const used = new Set(all.flatMap((one) => one.used));
        const isWhole = [...new Set(all.map(({ repository }) => repository))].every((one) => isLintedWhole(one, all));
        const paths = all.flatMap(({ path, repository }) => [path, configuration.prefixOf(repository) + path]);
        return configuration.configuration.ignore
            .filter((entry) => !used.has(entry))
            .filter((entry) => isWhole || (entry.file !== undefined && paths.some((0,exceptions/* matcherOf */.K)(entry))))
            .map(({ line, rule }) => words.unusedEntry(configuration.path, line, rule));
    });
}
/** Whether every workflow file of a repository was linted. */
function isLintedWhole(repository, seen) {
    const paths = new Set(seen.filter((one) => one.repository === repository).map(({ path }) => path));
    return repository.workflows().every((name) => paths.has(`.github/workflows/${name}`));
}

;// CONCATENATED MODULE: ./build/src/lint/run-lint.js








/** Lints the files that paths name and writes what it finds, in their order. Throws `UsageError`. */
async function runLint(options, around) {
    const { format, words, progress, tell } = around;
    const found = options.paths.length === 0 ? await findOwnFiles(process.cwd()) : await findFiles(options.paths);
    const named = await namedFiles(found, options, around);
    let counts = lint_counts/* nothingCounted */.W8;
    let worst = 0;
    const seen = [];
    format.begin();
    for (const one of lintEach(named, options, { ...around, reading: (done) => progress.show(done, named.length) })) {
        progress.clear();
        if (one.kind === 'linted') {
            const { linted, named: { configuration, repository }, } = one;
            counts = (0,lint_counts/* counted */.hS)(counts, linted);
            if (configuration !== undefined)
                seen.push({ configuration, repository, path: linted.path, used: linted.used });
            for (const remark of linted.remarks)
                tell(words.remark(linted.file, remark));
            if (!linted.isWhole && linted.unreadable === undefined)
                tell(words.notWhole(linted.file));
            format.file(linted);
            continue;
        }
        worst = one.exitCode > worst ? one.exitCode : worst;
        tell(one.why);
        format.failed(one.why);
        if (one.path !== undefined)
            format.unread(one.path, one.why);
    }
    for (const text of unusedEntries(seen, words))
        tell(text);
    progress.clear();
    format.end(counts);
    return { counts, exitCode: worst === 0 ? (0,lint_counts/* exitCodeOf */.FO)(counts, options.isStrict) : worst };
}
/** What was found, with repositories and configurations; the latter are read before anything is written. */
async function namedFiles(found, { config, stdinFilename }, { words, stdin }) {
    const repositoryOf = repositories();
    const configurationOf = configurations(config, words);
    const input = stdinFilename ?? (0,external_node_path_.join)(workflowsAbove(process.cwd()), 'stdin.yml');
    const named = [];
    for (const one of found) {
        const path = one.kind === 'stdin' ? input : one.path;
        named.push({
            path,
            shownAs: one.kind === 'stdin' ? (stdinFilename ?? '-') : path,
            repository: repositoryOf(path),
            configuration: configurationOf(path),
            ...(one.kind === 'stdin' && { bytes: await bytesFrom(stdin) }),
            ...(one.kind === 'unread' && { unread: one.reason }),
        });
    }
    return named;
}
/** Everything that comes, or as much of it as shows that it is too much. */
async function bytesFrom(stdin) {
    const pieces = [];
    let length = 0;
    for await (const piece of stdin) {
        pieces.push(Buffer.from(piece));
        length += piece.length;
        if (length > mostBytes)
            break;
    }
    return Buffer.concat(pieces);
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sarifFormat)
/* harmony export */ });
/* harmony import */ var _program_own_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6155);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5260);



const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** SARIF 2.1.0 as GitHub's code scanning takes it (docs.github.com, "SARIF support for code scanning"); results first, then the rules that they name. */
function sarifFormat(options) {
    const { stdout } = options;
    const named = [];
    const failures = [];
    let separator = '';
    return {
        begin: () => stdout.write(`{"$schema":"${schema}","version":"2.1.0","runs":[{"results":[`),
        file: (linted) => {
            for (const one of linted.findings) {
                if (!named.includes(one.finding.id))
                    named.push(one.finding.id);
                stdout.write(`${separator}\n${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .e)(resultOf(one, linted, named.indexOf(one.finding.id)))}`);
                separator = ',';
            }
        },
        unread: () => { },
        failed: (why) => failures.push(why),
        end: () => {
            const rest = { columnKind: 'utf16CodeUnits', invocations: [invocation(failures)], tool: toolOf(named, options) };
            stdout.write(`\n],${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .e)(rest).slice(1)}]}\n`);
        },
    };
}
function resultOf({ finding, region, replacements, left }, linted, ruleIndex) {
    const { id, severity, title, problem, remedy } = finding;
    const artifactLocation = { uri: uriOf(linted), uriBaseId: '%SRCROOT%' };
    const isSafe = replacements !== undefined && left === undefined;
    return {
        ruleId: id,
        ruleIndex,
        level: levels[severity],
        message: { text: `${title}. ${problem}\n\n${remedy}` },
        locations: [{ physicalLocation: { artifactLocation, region: regionOf(region) } }],
        ...(isSafe && {
            fixes: [
                {
                    description: { text: remedy },
                    artifactChanges: [
                        {
                            artifactLocation,
                            replacements: replacements.map((one) => ({
                                deletedRegion: regionOf(one.region),
                                insertedContent: { text: one.text },
                            })),
                        },
                    ],
                },
            ],
        }),
    };
}
function regionOf(region) {
    if (region === undefined)
        return { startLine: 1 };
    const { start, end } = region;
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
/** Relative to the repository that the file is in, or to the folder that lint runs in: in a workflow both are the same. */
const uriOf = ({ diffAs }) => diffAs.split('/').map(encodeURIComponent).join('/');
const invocation = (failures) => ({
    executionSuccessful: failures.length === 0,
    ...(failures.length > 0 && {
        toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
    }),
});
function toolOf(named, { language, docs }) {
    const { version, repository } = (0,_program_own_package_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPackage */ .nl)();
    const used = named.flatMap((id) => _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules.filter((rule) => rule.id === id)).map((rule) => ruleOf(rule, language, docs));
    return { driver: { name: 'ghcr-preflight', informationUri: repository, semanticVersion: version, rules: used } };
}
/** A rule as such: its results say what is the case in a file. */
function ruleOf(rule, language, docs) {
    const { summary } = language.words(rule);
    const address = docs(rule.id);
    return {
        id: rule.id,
        name: rule.id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: { text: `${summary}\n\n${address}`, markdown: `${summary}\n\n[${rule.id}](${address})` },
        helpUri: address,
        defaultConfiguration: { level: levels[rule.severity] },
    };
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ summaryLine)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1975);

/** What was read, fixed and found, in one line. */
function summaryLine(counts, words, isFixing, painted = (part) => part) {
    const { files, fixes, fixable, excepted, error, warning, notice } = counts;
    const parts = [
        painted(words.files(files), 'plain'),
        fixes > 0 && painted(words.fixes(fixes), 'good'),
        error > 0 && painted(words.counts.error(error), 'error'),
        warning > 0 && painted(words.counts.warning(warning), 'warning'),
        notice > 0 && painted(words.counts.notice(notice), 'plain'),
        files > 0 && (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsIn */ ._0)(counts) === 0 && painted(words.nothing, 'good'),
        excepted > 0 && painted(words.excepted(excepted), 'plain'),
        !isFixing && fixable > 0 && painted(words.fixable(fixable), 'good'),
    ];
    return parts.filter((part) => part !== false).join(words.separator);
}


/***/ })

};
;