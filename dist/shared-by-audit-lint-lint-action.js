"use strict";
exports.id = 225;
exports.ids = [225];
exports.modules = {

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ registryIn),
/* harmony export */   y: () => (/* binding */ endpointsIn)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);

/** Returns the addresses that the runner's variables name, else those that belong to what they name; github.com's if they name nothing. */
function endpointsIn(env) {
    const serverUrl = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(env['GITHUB_SERVER_URL'] || 'https://github.com');
    const apiUrl = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(env['GITHUB_API_URL'] || (URL.canParse(serverUrl) ? (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .apiOf */ .ir)(serverUrl) : 'https://api.github.com'));
    const graphqlUrl = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(env['GITHUB_GRAPHQL_URL'] || graphqlOf(apiUrl));
    return { serverUrl, apiUrl, graphqlUrl };
}
/** The registry of the server that the runner's variables name; undefined if they name none. */
function registryIn(env) {
    const serverUrl = env['GITHUB_SERVER_URL'] ?? '';
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeAddress */ .cr)(serverUrl) ? (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(serverUrl) : undefined;
}
/** GHES has it at `/api/graphql` beside `/api/v3`, the others below their API's address ("Forming calls with GraphQL"). */
const graphqlOf = (apiUrl) => apiUrl.endsWith('/api/v3') ? `${apiUrl.slice(0, -'/v3'.length)}/graphql` : `${apiUrl}/graphql`;


/***/ }),

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ isRuleId),
/* harmony export */   OA: () => (/* binding */ nearestId),
/* harmony export */   TD: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5260);
/* harmony import */ var _terminal_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(440);
/* harmony import */ var _workflow_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6440);



const keys = ['rules', 'ignore', 'assume-default'];
const entryKeys = ['rule', 'file', 'job', 'reason'];
const severities = ['off', 'notice', 'warning', 'error'];
const defaults = ['read', 'write'];
const ids = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules.map(({ id }) => id);
/** Whether a rule has this id. */
const isRuleId = (id) => ids.includes(id);
/** Returns the id of a rule that was probably meant, or undefined. */
const nearestId = (id) => (0,_terminal_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(id, ids);
/** More would take a matcher of globs long; no path needs them. */
const mostStars = 4;
/** Each is held against every file. */
const mostEntries = 1000;
class Wrong extends Error {
    problem;
    constructor(problem) {
        super(problem.kind);
        this.problem = problem;
    }
}
/** Reads the text of a configuration; an empty one says nothing. */
function readConfiguration(text) {
    try {
        return { kind: 'configuration', configuration: configurationIn(text) };
    }
    catch (error) {
        if (error instanceof Wrong)
            return { kind: 'problem', problem: error.problem };
        throw error;
    }
}
function configurationIn(text) {
    const document = (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(text);
    if (document.kind === 'unreadable')
        throw new Wrong({ kind: 'unreadable', text: document.reason, position: document.position });
    const { root, positionAt } = document;
    const entries = root.kind === 'scalar' && root.isNull ? [] : mappingOf(root, keys, positionAt);
    const entry = (key) => entries.find((one) => one.key === key);
    const assumed = entry('assume-default');
    return {
        rules: severitiesIn(entry('rules'), positionAt),
        ignore: ignoreIn(entry('ignore'), positionAt),
        ...(assumed && { assumeDefault: oneOf(assumed, defaults, positionAt) }),
    };
}
function severitiesIn(entry, positionAt) {
    if (entry === undefined || isEmpty(entry.value))
        return new Map();
    if (entry.value.kind !== 'mapping')
        throw wrong('not-a-mapping', entry, positionAt);
    return new Map((0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(entry.value).map((one) => {
        if (!isRuleId(one.key))
            throw unknownRule(one.key, positionAt(one.keyStart));
        return [one.key, oneOf(one, severities, positionAt)];
    }));
}
function ignoreIn(entry, positionAt) {
    if (entry === undefined || isEmpty(entry.value))
        return [];
    if (entry.value.kind !== 'sequence')
        throw wrong('not-a-list', entry, positionAt);
    if ((0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(entry.value).length > mostEntries)
        throw wrong('too-many-entries', entry, positionAt);
    return (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(entry.value).map((item) => ignoreEntry(item, positionAt));
}
function ignoreEntry(item, positionAt) {
    const position = positionAt(item.start);
    const entries = mappingOf(item, entryKeys, positionAt);
    const text = (key) => {
        const entry = entries.find((one) => one.key === key);
        if (entry === undefined || (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.value) !== undefined)
            return (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry?.value);
        throw new Wrong({ kind: 'not-a-value', text: key, position: positionAt(entry.keyStart), values: [] });
    };
    const [rule, file, job, reason] = [text('rule'), text('file'), text('job'), text('reason')];
    if (rule === undefined)
        throw new Wrong({ kind: 'no-rule', text: 'rule', position });
    if (!isRuleId(rule))
        throw unknownRule(rule, positionAt(valueStart(entries, 'rule')));
    if (file !== undefined && file.replaceAll('**', '').split('*').length - 1 > mostStars)
        throw new Wrong({ kind: 'too-many-stars', text: file, position: positionAt(valueStart(entries, 'file')) });
    return {
        rule,
        line: position.line,
        ...(file !== undefined && { file }),
        ...(job !== undefined && { job }),
        ...(reason !== undefined && { reason }),
    };
}
const valueStart = (entries, key) => entries.find((entry) => entry.key === key)?.written.start ?? 0;
/** Entries of a mapping that has no other keys than these. */
function mappingOf(node, known, positionAt) {
    if (node.kind !== 'mapping')
        throw new Wrong({ kind: 'not-a-mapping', text: (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node) ?? '', position: positionAt(node.start) });
    for (const { key, keyStart } of node.entries)
        if (!known.includes(key)) {
            const near = (0,_terminal_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, known);
            throw new Wrong({
                kind: 'unknown-key',
                text: key,
                position: positionAt(keyStart),
                ...(near !== undefined && { near }),
            });
        }
    return node.entries;
}
function oneOf(entry, values, positionAt) {
    const given = (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.value);
    const value = values.find((one) => one === given);
    if (value !== undefined)
        return value;
    throw new Wrong({ ...wrong('not-a-value', entry, positionAt).problem, text: given ?? '', values });
}
const wrong = (kind, { key, keyStart }, positionAt) => new Wrong({ kind, text: key, position: positionAt(keyStart) });
function unknownRule(text, position) {
    const near = nearestId(text);
    return new Wrong({ kind: 'unknown-rule', text, position, ...(near !== undefined && { near }) });
}
const isEmpty = (node) => node.kind === 'scalar' && node.isNull;


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matcherOf),
/* harmony export */   V: () => (/* binding */ withoutExceptions)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8016);
/* harmony import */ var _workflow_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6440);
/* harmony import */ var _workflow_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4265);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2801);




/** Takes out what the file's comments and the configuration except, and gives findings the severities that it sets. */
function withoutExceptions(file, diagnosed, configuration, configuredFrom) {
    const comments = commentsIn(file);
    const commentOf = commentsByLine(comments);
    const entryOf = entriesFor([file.path, configuredFrom + file.path], configuration?.ignore ?? []);
    const used = new Set();
    const usedComments = new Set();
    const left = diagnosed.flatMap((one) => {
        const { rule, diagnosis } = one;
        const severity = configuration?.rules.get(rule.id);
        if (severity === 'off')
            return [];
        const entry = entryOf(one);
        if (entry !== undefined)
            used.add(entry);
        const line = diagnosis.place && (0,_workflow_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(file.document, diagnosis.place).start.line;
        const comment = line === undefined ? undefined : commentOf(line, rule.id);
        if (comment !== undefined)
            usedComments.add(keyOf(comment.line, rule.id));
        return entry !== undefined || comment !== undefined ? [] : [severity === undefined ? one : { ...one, severity }];
    });
    const unused = comments.flatMap(({ line, ids }) => ids
        .filter((id) => (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuleId */ .KX)(id) && !usedComments.has(keyOf(line, id)))
        .map((id) => ({ kind: 'unused', line, id })));
    return {
        left,
        count: diagnosed.length - left.length,
        remarks: [...comments.flatMap(faultsOf), ...unused],
        used: [...used],
    };
}
const keyOf = (line, id) => `${line} ${id}`;
/** Finds the first entry that takes a finding out of a file, which has these paths. */
function entriesFor(paths, entries) {
    const first = new Map();
    const keyFor = (rule, job) => JSON.stringify([rule, job]);
    for (const [at, entry] of entries.entries()) {
        const key = keyFor(entry.rule, entry.job);
        if (!first.has(key) && paths.some(matcherOf(entry)))
            first.set(key, at);
    }
    return ({ rule, diagnosis }) => {
        const places = [keyFor(rule.id), keyFor(rule.id, diagnosis.job)].flatMap((key) => first.get(key) ?? []);
        return entries[Math.min(...places)];
    };
}
/** Returns whether an entry is about a file, by its path inside the repository. */
function matcherOf({ file }) {
    if (file === undefined)
        return () => true;
    const glob = file.replace(/^\.?\//, '');
    if (glob === '')
        return () => false;
    const matches = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true, noextglob: true, strictBrackets: false });
    return glob.includes('/') ? (path) => matches(path) : (path) => matches(path.slice(path.lastIndexOf('/') + 1));
}
/** `# ghcr-preflight: ignore[id, …] reason`, behind something or alone on its line. */
const comment = /^(.*?)#[ \t]*ghcr-preflight:[ \t]*ignore\b(?:[ \t]*\[([^\]\n]{0,1000})\])?/;
const longestLine = 10_000;
function commentsIn({ text, document }) {
    if (!text.includes('ghcr-preflight:'))
        return [];
    const isInScalar = scalarsOf(document);
    const comments = [];
    let offset = 0;
    for (const [index, content] of text.split('\n').entries()) {
        const found = content.length < longestLine ? comment.exec(content) : null;
        const [, before = '', list = ''] = found ?? [];
        if (found !== null && !isInScalar(offset + before.length)) {
            const ids = list.split(',').map((id) => id.trim());
            comments.push({ line: index + 1, isAlone: before.trim() === '', ids: ids.filter((id) => id !== '') });
        }
        offset += content.length + 1;
    }
    return comments;
}
/** Returns whether a scalar holds an offset: a script may have comments of its own. */
function scalarsOf(document) {
    if (document.kind === 'unreadable')
        return () => false;
    const seen = new Set([document.root]);
    for (const node of seen) {
        for (const { value } of (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(node))
            seen.add(value);
        for (const value of (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node))
            seen.add(value);
    }
    const scalars = [...seen].filter(({ kind }) => kind === 'scalar').toSorted((a, b) => a.start - b.start);
    return (offset) => {
        let [from, to] = [0, scalars.length];
        while (to - from > 1) {
            const middle = (from + to) >> 1;
            if ((scalars[middle]?.start ?? 0) <= offset)
                from = middle;
            else
                to = middle;
        }
        const nearest = scalars[from];
        return nearest !== undefined && nearest.start <= offset && offset < nearest.end;
    };
}
/** Finds the comment on a line, or of those alone on the lines right above it, that names a rule. */
function commentsByLine(comments) {
    const at = new Map(comments.map((one) => [one.line, one]));
    const effective = new Map();
    const effectiveOn = (line) => {
        const byId = new Map();
        let one = at.get(line);
        for (let above = line - 1;; above -= 1) {
            for (const id of one?.ids ?? [])
                if (!byId.has(id) && one !== undefined)
                    byId.set(id, one);
            one = at.get(above);
            if (one?.isAlone !== true)
                return byId;
        }
    };
    return (line, id) => {
        const known = effective.get(line) ?? effectiveOn(line);
        effective.set(line, known);
        return known.get(id);
    };
}
function faultsOf({ line, ids }) {
    if (ids.length === 0)
        return [{ kind: 'no-rules', line }];
    return ids
        .filter((id) => !(0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuleId */ .KX)(id))
        .map((id) => {
        const near = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestId */ .OA)(id);
        return { kind: 'unknown-rule', line, id, ...(near !== undefined && { near }) };
    });
}


/***/ }),

/***/ 1965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ lintFile),
  j: () => (/* binding */ lintFiles)
});

// EXTERNAL MODULE: ./build/src/workflow/read-workflow.js + 55 modules
var read_workflow = __webpack_require__(2443);
// EXTERNAL MODULE: ./build/src/workflow/repository-files.js
var repository_files = __webpack_require__(3449);
// EXTERNAL MODULE: ./build/src/workflow/changes/unified-diff.js
var unified_diff = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/src/rules/engine.js + 1 modules
var engine = __webpack_require__(7081);
// EXTERNAL MODULE: ./build/src/rules/index.js + 46 modules
var rules = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/src/lint/exceptions.js
var exceptions = __webpack_require__(3805);
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
        const left = change === undefined ? (edit === undefined ? 'by-hand' : 'no-change') : change.obstacle;
        return {
            finding,
            ...(left !== undefined && { left }),
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

;// CONCATENATED MODULE: ./build/src/lint/linted-file.js





/** What is known around a file. */
function around(options, files) {
    const { repository, registry, timeLimit } = options;
    return {
        files,
        ...(repository !== undefined && { repository }),
        ...(registry !== undefined && { registry }),
        ...(timeLimit && { isOverdue: timeLimit() }),
    };
}
/** Reads a file as it is now in the files of its repository. */
function readSource({ path, text }, files, options) {
    const document = files.document(path);
    return (0,read_workflow.readWorkflow)(path, files.text(path) ?? text, { ...around(options, files), ...(document && { document }) });
}
/** Judges a file by the rules, and takes its exceptions out. */
function judge(file, { configuration, configuredFrom = '', assumeDefault, registry, repositoryFacts }) {
    const assumedDefault = assumeDefault ?? configuration?.assumeDefault;
    const about = {
        registry,
        ...repositoryFacts,
        ...(assumedDefault !== undefined && { defaultPermissions: assumedDefault }),
    };
    return (0,exceptions/* withoutExceptions */.V)(file, (0,engine/* review */.NQ)(file.facts, rules.rules, about), configuration, configuredFrom);
}
/** Puts what was found in a file into words. */
function asLinted(file, { left, count, remarks, used }, { shownAs = file.path, diffAs = file.path, unchanged }, options, fix) {
    const most = severities.indexOf(options.minSeverity ?? 'notice');
    const shown = left.filter(({ severity }) => severities.indexOf(severity) <= most);
    const found = findingsOf(file, shown, { shownAs, diffAs }, options);
    const findings = unchanged === undefined ? found : found.map((one) => ({ ...one, left: one.left ?? unchanged }));
    const { isValid, unreadable, isWhole } = file.facts;
    return {
        file: shownAs,
        path: file.path,
        diffAs,
        text: file.text,
        isValid,
        ...(unreadable !== undefined && { unreadable }),
        jobs: jobsOf(file, findings),
        facts: file.facts,
        findings,
        isWhole,
        excepted: count,
        remarks,
        used,
        ...(fix && { fix }),
    };
}
const severities = ['error', 'warning', 'notice'];

// EXTERNAL MODULE: ./build/src/workflow/patch.js + 4 modules
var patch = __webpack_require__(5354);
;// CONCATENATED MODULE: ./build/src/lint/safe-change.js

/** Returns the change that `--fix` makes of a file, for jobs that it may fix: all that is safe at once, else the first that is; undefined if there is none. */
function safeChange(file, diagnosed, mayFix) {
    const edits = new Map();
    for (const { edit } of diagnosed.map(({ diagnosis }) => diagnosis))
        if (edit !== undefined && edit.file === file.path && mayBeSafe(file, edit, mayFix))
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
function mayBeSafe({ facts }, edit, mayFix) {
    const job = facts.jobs.find(({ id }) => id === edit.job);
    const isTrusted = facts.isValid && !facts.runsUntrusted && !edit.runsUntrusted;
    return isTrusted && job !== undefined && mayFix(job) && typeof job.permissions.declared !== 'string';
}

;// CONCATENATED MODULE: ./build/src/lint/fix-files.js



/**
 * Fixes files to a fixed point: one that calls a file which was changed is read, and if need be changed, again. `texts` holds
 * their texts by path, and afterwards the new ones; `files` reads them.
 */
function fixFiles(sources, texts, files, options) {
    const states = new Map();
    const changed = new Set();
    const fix = (source, mayFix) => {
        const { path, text } = source;
        const change = (after) => {
            texts.set(path, after);
            files.forget(path);
            changed.add(path);
        };
        const { file, judged, jobs } = fixFile(source, files, options, mayFix, change);
        const diff = (0,unified_diff/* unifiedDiff */.W)(source.diffAs ?? path, text, file.text);
        const all = [...new Set([...(states.get(path)?.linted.fix?.jobs ?? []), ...jobs])];
        const linted = asLinted(file, judged, source, options, diff === '' ? undefined : { jobs: all, diff });
        states.set(path, { linted, calls: new Set(callsOf(file.facts)) });
    };
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const settle = (begin) => untilSettled(begin, byPath, states, (source) => fix(source, named.has(source.path) ? () => true : ({ call }) => leadsTo(call?.callee, changed)));
    const named = new Set(byPath.keys());
    settle([...byPath.values()]);
    const others = changed.size === 0 ? [] : (options.otherFiles?.() ?? []).filter(({ path }) => !named.has(path));
    for (const other of others) {
        byPath.set(other.path, other);
        texts.set(other.path, other.text);
    }
    settle(others);
    const isTold = ({ path }) => changed.has(path) || isStopped(states.get(path), changed);
    return [...sources, ...others.filter(isTold)].flatMap(({ path, shownAs = path }) => {
        const linted = states.get(path)?.linted;
        return linted === undefined ? [] : [{ ...linted, file: shownAs }];
    });
}
/** Whether a file calls one that was changed, and gives it too little. */
const isStopped = (state, changed) => state !== undefined &&
    [...state.calls].some((path) => changed.has(path)) &&
    state.linted.findings.some(({ finding }) => finding.id === 'reusable-workflow-ceiling');
/** Fixes these files, and again those that call one which was changed. */
function untilSettled(begin, byPath, states, fix) {
    const open = new Set(begin);
    for (const source of open) {
        open.delete(source);
        const before = states.get(source.path)?.linted.text ?? source.text;
        fix(source);
        if (states.get(source.path)?.linted.text === before)
            continue;
        for (const [caller, { calls }] of states) {
            const again = calls.has(source.path) ? byPath.get(caller) : undefined;
            if (again !== undefined)
                open.add(again);
        }
    }
}
function fixFile(source, files, options, mayFix, change) {
    const jobs = [];
    for (;;) {
        const file = readSource(source, files, options);
        const judged = judge(file, options);
        const safe = source.unchanged === undefined ? safeChange(file, judged.left, mayFix) : undefined;
        if (safe === undefined)
            return { file, judged, jobs };
        change(safe.text);
        jobs.push(...safe.jobs);
    }
}
const callsOf = ({ jobs }) => jobs.flatMap(({ call }) => (call?.callee === undefined ? [] : [call.callee.file, ...callsOf(call.callee)]));
const leadsTo = (callee, paths) => callee !== undefined && [callee.file, ...callsOf(callee)].some((path) => paths.has(path));

;// CONCATENATED MODULE: ./build/src/lint/lint-files.js




/**
 * Lints workflow files of one repository: texts go in, findings come out in the order of the files, and with `isFixing` the texts
 * as they should be. Pure. Files that call each other are read together, and fixed together.
 */
function lintFiles(sources, options) {
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const files = (0,repository_files.repositoryFiles)((path) => texts.get(path) ?? options.readFile?.(path), options.readElsewhere);
    return options.isFixing === true
        ? fixFiles(sources, texts, files, options)
        : sources.map((source) => {
            const file = readSource(source, files, options);
            return asLinted(file, judge(file, options), source, options);
        });
}
/** Lints one file; `files` reads what it refers to, and may serve many. */
function lintFile(source, files, options) {
    const file = (0,read_workflow.readWorkflow)(source.path, source.text, around(options, files));
    return asLinted(file, judge(file, options), source, options);
}


/***/ }),

/***/ 7262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lintWords)
/* harmony export */ });
/* unused harmony export englishLint */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const meant = (near) => (near === undefined ? '' : `; did you mean ${near}?`);
const problems = {
    unreadable: ({ text }) => `it cannot be read: ${text}`,
    'not-a-mapping': ({ text }) => (text === '' ? 'it is no mapping' : `"${text}" is no mapping of keys to values`),
    'not-a-list': ({ text }) => `"${text}" is no list`,
    'unknown-key': ({ text, near }) => `there is no key "${text}"${meant(near)}`,
    'unknown-rule': ({ text, near }) => `there is no rule "${text}"${meant(near)}`,
    'no-rule': () => 'this entry names no rule',
    'not-a-value': ({ text, values = [] }) => values.length === 0 ? `${text} takes a text` : `"${text}" is none of ${values.join(', ')}`,
    'too-many-stars': ({ text }) => `"${text}" has too many stars`,
    'too-many-entries': ({ text }) => `"${text}" has more than a thousand entries`,
};
/** English. */
const englishLint = {
    level: (severity, confidence) => (confidence === 'certain' ? severity : `${severity} (${confidence})`),
    fixed: (file, jobs) => `fixed ${file}: the ${jobs.length === 1 ? 'job' : 'jobs'} ${jobs.map((job) => `"${job}"`).join(', ')} may write packages`,
    left: {
        undeclared: 'Not fixed: nothing is declared yet, so a block would take other permissions away. Add it if the job needs no more than it lists.',
        shorthand: 'Not fixed: a list in the place of the shorthand would take other permissions away.',
        untrusted: 'Not fixed: outsiders can start this workflow with code of their own.',
        invalid: 'Not fixed: GitHub rejects this file, so it is not known what its jobs get.',
        'by-hand': 'Not fixed: --fix only adds packages: write where a push lacks it. This is for you to decide.',
        'no-change': 'Not fixed: the permissions: are written in a way that cannot be changed in place.',
        encoding: 'Not fixed: the file is not UTF-8.',
        stdin: 'Not fixed: the text came from standard input.',
        changed: 'Not fixed: the file was changed meanwhile. Run lint --fix again.',
        unwritable: 'Not fixed: the file cannot be written.',
    },
    asAbove: (place) => `as for ${place}`,
    progress: (done, files) => `reading file ${done} of ${files}`,
    files: (count) => `${counted(count, 'file')} read`,
    fixes: (count) => `${count} fixed`,
    counts: {
        error: (count) => counted(count, 'error'),
        warning: (count) => counted(count, 'warning'),
        notice: (count) => counted(count, 'notice'),
    },
    nothing: 'nothing found',
    separator: ', ',
    excepted: (count) => `${count} excepted`,
    fixable: (count) => `${count} can be fixed with --fix`,
    unread: {
        missing: (path) => `there is no file or folder "${path}"`,
        'no-workflows': (path) => `there is no ${path} here, nor in a folder above`,
        'no-match': (path) => `no file matches "${path}"`,
        'not-regular': (path) => `"${path}" is no regular file`,
        'too-large': (path) => `"${path}" is larger than 1 MiB`,
        outside: (path) => `"${path}" is a link that leads out of its repository`,
        unreadable: (path) => `"${path}" cannot be read`,
    },
    remark: (file, remark) => {
        const place = `${file}:${remark.line}`;
        if (remark.kind === 'unknown-rule')
            return `${place}: there is no rule "${remark.id}"${meant(remark.near)}`;
        return remark.kind === 'no-rules'
            ? `${place}: "ignore" takes ids in brackets: # ghcr-preflight: ignore[not-logged-in] a reason`
            : `${place}: nothing to ignore here: ${remark.id}`;
    },
    unusedEntry: (file, line, rule) => `${file}:${line}: nothing to ignore: ${rule}`,
    notWhole: (file) => `${file}: too much to be read whole; what its later steps push is not known`,
    notWritten: (file, reason) => reason === 'changed' ? `"${file}" was changed meanwhile, and left alone` : `"${file}" cannot be written`,
    configuration: (file, problem) => `${file}:${problem.position.line}:${problem.position.column}: ${problems[problem.kind](problem)}`,
    fault: (file, fault) => `${file}: this is a fault of ghcr-preflight itself: ${fault}`,
    summary: {
        title: 'Workflow files that push to GHCR',
        file: 'File',
        line: 'Line',
        finding: 'Finding',
        count: 'Count',
    },
};
/** What lint says, by language. */
const lintWords = {
    en: () => Promise.resolve(englishLint),
    'zh-CN': async () => (await __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 5289))).lint,
};


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
    package: (0,_own_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPackage */ .nl)(),
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
        problem: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(words.problem(params), longest.text), 
        // That nothing explains a refusal is no guess.
        rule.subject === 'unknown' ? '' : how.language.report.confidence[diagnosis.confidence]),
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6440);

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
// EXTERNAL MODULE: ./build/src/workflow/document.js + 2 modules
var workflow_document = __webpack_require__(6440);
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