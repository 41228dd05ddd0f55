"use strict";
exports.id = 444;
exports.ids = [444,950];
exports.modules = {

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ levelIn),
/* harmony export */   NC: () => (/* binding */ shorthandScopes),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Th: () => (/* binding */ nearScope),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   bi: () => (/* binding */ nearMiss),
/* harmony export */   nA: () => (/* binding */ appOnlyScopes),
/* harmony export */   pv: () => (/* binding */ permissionScopes)
/* harmony export */ });
const all = ['write', 'read', 'none'];
/** Scopes of `permissions:` that GitHub knows, with the levels that each takes (docs/facts.md, Permissions). */
const permissionScopes = new Map([
    ['actions', all],
    ['artifact-metadata', all],
    ['attestations', all],
    ['checks', all],
    ['code-quality', all],
    ['contents', all],
    ['copilot-requests', ['write', 'none']],
    ['deployments', all],
    ['discussions', all],
    ['drives', all],
    ['id-token', ['write', 'none']],
    ['issues', all],
    ['models', ['read', 'none']],
    ['packages', all],
    ['pages', all],
    ['pull-requests', all],
    ['repository-projects', all],
    ['security-events', all],
    ['statuses', all],
    ['vulnerability-alerts', ['read', 'none']],
]);
/** Permissions of GitHub Apps that no `permissions:` takes, though every job's log lists `Metadata: read` (docs/facts.md, Permissions). */
const appOnlyScopes = new Set(['metadata', 'workflows']);
/** Scopes that `read-all` and `write-all` certainly give: others are new, or come to some repositories only (actions/runner, Permissions.cs). */
const shorthandScopes = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'id-token',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
];
/** How much a level allows, to compare levels by. */
const rank = { none: 0, read: 1, write: 2 };
function levelIn(declared, scope) {
    if (declared === 'default')
        return 'default';
    if (declared === 'write-all')
        return permissionScopes.get(scope)?.[0] ?? 'write';
    if (declared === 'read-all')
        return permissionScopes.get(scope)?.includes('read') === false ? 'none' : 'read';
    return Object.hasOwn(declared, scope) ? (declared[scope] ?? 'none') : 'none';
}
/** Whether a value is one of the three levels. */
const isLevel = (value) => value === 'write' || value === 'read' || value === 'none';
/** Returns the scope that an unknown one was probably meant to be, or undefined. */
const nearScope = (typed) => nearMiss(typed, [...permissionScopes.keys()]);
/** Returns the word that was probably meant: of other case, with `_` for `-`, singular for plural, or one letter off; undefined if none is near. */
function nearMiss(typed, known) {
    if (typed.length > 40)
        return undefined;
    const plain = typed.toLowerCase().replaceAll('_', '-');
    return (known.find((word) => word === plain || word === `${plain}s` || `${word}s` === plain) ??
        known.find((word) => isOneEditAway(plain, word)));
}
/** True where one letter added, left out, changed or swapped with its neighbour makes the one text the other. */
function isOneEditAway(left, right) {
    if (Math.abs(left.length - right.length) > 1)
        return false;
    const at = [...left].findIndex((letter, index) => letter !== right[index]);
    const start = at === -1 ? left.length : at;
    return (left.slice(start + 1) === right.slice(start + 1) ||
        left.slice(start) === right.slice(start + 1) ||
        left.slice(start + 1) === right.slice(start) ||
        (left.slice(start + 2) === right.slice(start + 2) &&
            left[start] === right[start + 1] &&
            left[start + 1] === right[start]));
}


/***/ }),

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   referencesIn: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2454);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6440);
/* harmony import */ var _read_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2212);
/* harmony import */ var _steps_read_below_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2887);
/* harmony import */ var _steps_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8547);
/* harmony import */ var _tools_bake_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1566);
/* harmony import */ var _tools_goreleaser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9940);







/**
 * Returns the files of its repository that a workflow or an action refers to, as far as its text spells them out: called
 * workflows first, then actions, then configuration of the tools that its steps run.
 */
function referencesIn(document, repository) {
    if (document.kind === 'unreadable')
        return [];
    const [workflows, actions, others] = [[], [], []];
    const folders = defaultFolders(document.root);
    for (const mapping of mappingsBelow(document.root)) {
        const uses = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(mapping, 'uses'));
        const local = uses === undefined ? undefined : (0,_read_call_js__WEBPACK_IMPORTED_MODULE_1__/* .localWorkflow */ .JY)(uses, repository);
        if (local !== undefined && isYaml(local))
            workflows.push([(0,_steps_read_below_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPath */ .s)(local)]);
        else if (local !== undefined && uses?.includes('@') !== true)
            actions.push((0,_steps_session_js__WEBPACK_IMPORTED_MODULE_2__/* .actionFiles */ .SH)((0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutTrailingSlashes */ .A$)(local)));
        else
            others.push(...toolFiles(mapping, folders));
    }
    return distinct([...workflows, ...actions, ...others]);
}
const isYaml = (path) => /\.ya?ml$/.test(path);
/** Every mapping of a tree once, however many aliases lead to it. */
function mappingsBelow(root) {
    const seen = new Set([root]);
    for (const node of seen)
        for (const value of valuesOf(node))
            seen.add(value);
    return [...seen].filter((node) => node.kind === 'mapping');
}
const valuesOf = (node) => [...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(node).map(({ value }) => value), ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node)];
/** Every `working-directory:` of a `defaults: run:`. */
function defaultFolders(root) {
    const all = [root, ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(root, 'jobs')).map(({ value }) => value)];
    return all.flatMap((one) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(one, 'defaults'), 'run'), 'working-directory')) ?? []);
}
/** Files that a step's tools read, in the folder that the step or the defaults name. */
function toolFiles(step, defaults) {
    const inputs = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(step, 'with');
    const text = [(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(step, 'uses'), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(step, 'run'), ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(inputs).map(({ value }) => value)]
        .flatMap((node) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node) ?? [])
        .join('\n');
    const files = [...(0,_tools_bake_js__WEBPACK_IMPORTED_MODULE_3__/* .bakeFiles */ .PE)(text, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(inputs, 'files'))), ...(0,_tools_goreleaser_js__WEBPACK_IMPORTED_MODULE_4__/* .goreleaserFiles */ .pM)(text)];
    if (files.length === 0)
        return [];
    const own = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(step, 'working-directory')) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(inputs, 'workdir'));
    const folders = own === undefined ? ['', ...defaults] : [own];
    return folders.flatMap((folder) => files.map((paths) => below(folder, paths)).filter(isSpelledOut));
}
function below(folder, paths) {
    const found = [];
    const read = (0,_steps_read_below_js__WEBPACK_IMPORTED_MODULE_5__/* .readBelow */ .G)(folder, (path) => {
        found.push(path);
        return undefined;
    });
    paths.forEach(read);
    return found;
}
const isSpelledOut = (paths) => paths.every((path) => !/[$`*]/.test(path));
const distinct = (references) => [
    ...new Map(references.map((paths) => [paths.join('\n'), paths])).values(),
];


/***/ })

};
;