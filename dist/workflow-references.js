"use strict";
exports.id = 169;
exports.ids = [169];
exports.modules = {

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   referencesIn: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2454);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6854);
/* harmony import */ var _read_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2212);
/* harmony import */ var _steps_read_below_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2887);
/* harmony import */ var _steps_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8547);
/* harmony import */ var _tools_bake_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1566);
/* harmony import */ var _tools_goreleaser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9940);







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
        const local = uses === undefined ? undefined : (0,_read_call_js__WEBPACK_IMPORTED_MODULE_1__/* .localWorkflow */ .J)(uses, repository);
        if (local !== undefined && isYaml(local))
            workflows.push([(0,_steps_read_below_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPath */ .s)(local)]);
        else if (local !== undefined && uses?.includes('@') !== true)
            actions.push((0,_steps_session_js__WEBPACK_IMPORTED_MODULE_2__/* .actionFiles */ .S)((0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTrailingSlashes */ .A$)(local)));
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
    const files = [...(0,_tools_bake_js__WEBPACK_IMPORTED_MODULE_6__/* .bakeFiles */ .P)(text, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(inputs, 'files'))), ...(0,_tools_goreleaser_js__WEBPACK_IMPORTED_MODULE_3__/* .goreleaserFiles */ .pM)(text)];
    if (files.length === 0)
        return [];
    const own = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(step, 'working-directory')) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(inputs, 'workdir'));
    const folders = own === undefined ? ['', ...defaults] : [own];
    return folders.flatMap((folder) => files.map((paths) => below(folder, paths)).filter(isSpelledOut));
}
function below(folder, paths) {
    const found = [];
    const read = (0,_steps_read_below_js__WEBPACK_IMPORTED_MODULE_4__/* .readBelow */ .G)(folder, (path) => {
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