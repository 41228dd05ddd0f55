"use strict";
exports.id = 265;
exports.ids = [265];
exports.modules = {

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

// Reading, locating and patching ask for the same text in a row.
let last;
/** Reads one YAML document, and keeps the last that was read; never throws. */
function readYaml(text) {
    if (last?.text !== text)
        last = { text, yaml: parseYaml(text) };
    return last.yaml;
}
/** The same for a text that nobody asks for again. */
function parseYaml(text) {
    try {
        return composed(text);
    }
    catch (error) {
        return { kind: 'unreadable', reason: error instanceof RangeError ? 'it is nested too deeply' : 'it is no YAML' };
    }
}
function composed(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter,
        schema: 'failsafe',
        uniqueKeys: false,
        merge: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    const [error] = document.errors;
    if (error !== undefined) {
        const reason = error.code === 'MULTIPLE_DOCS' ? 'it holds more than one YAML document' : firstLine(error.message);
        return { kind: 'unreadable', reason: `${reason} (line ${Math.max(1, lineCounter.linePos(error.pos[0]).line)})` };
    }
    const root = planted(document.contents);
    if (root === undefined)
        return { kind: 'unreadable', reason: 'it uses an alias whose anchor does not exist' };
    return { kind: 'tree', root, lineAt: (offset) => Math.max(1, lineCounter.linePos(offset).line) };
}
const firstLine = (message) => message.split('\n')[0] ?? '';
class UnresolvedAlias extends Error {
}
function planted(contents) {
    const anchors = new Map();
    try {
        return node(contents, anchors, 0);
    }
    catch (error) {
        if (error instanceof UnresolvedAlias)
            return undefined;
        throw error;
    }
}
/** An alias stands for the last anchor of its name before it, so one walk in the order of the text finds them all. */
function node(of, anchors, at) {
    if (of instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5)
        return scalar(of, anchors, at);
    if (of instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA)
        return mapping(of, anchors, at);
    if (of instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLSeq */ .Rw)
        return sequence(of, anchors, at);
    const target = of instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .Alias */ .x1 ? anchors.get(of.source) : nothingAt(at);
    if (target === undefined)
        throw new UnresolvedAlias();
    return target;
}
const nothingAt = (at) => ({
    kind: 'scalar',
    text: '',
    isNull: true,
    start: at,
    end: at,
    isFlow: false,
    anchor: undefined,
});
/** How null is written without quotes (YAML 1.2.2, 10.3.2). */
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
function scalar(of, anchors, at) {
    const { value, type, range, anchor } = of;
    const text = String(value ?? '');
    const isNull = type === 'PLAIN' && nulls.has(text);
    const [start, end] = range ?? [at, at];
    const made = { kind: 'scalar', text, isNull, start, end, isFlow: false, anchor };
    if (anchor !== undefined)
        anchors.set(anchor, made);
    return made;
}
function mapping({ items, range, flow, anchor }, anchors, at) {
    const entries = [];
    const [start, end] = range ?? [at, at];
    const made = { kind: 'mapping', entries, start, end, isFlow: flow === true, anchor };
    if (anchor !== undefined)
        anchors.set(anchor, made);
    for (const pair of items) {
        const key = node(pair.key, anchors, start);
        const keyStart = written(pair.key, key).start;
        const value = node(pair.value, anchors, keyStart);
        entries.push({ key: key.kind === 'scalar' ? key.text : '', keyStart, value, written: written(pair.value, value) });
    }
    return made;
}
function sequence({ items, range, flow, anchor }, anchors, at) {
    const values = [];
    const [start, end] = range ?? [at, at];
    const made = { kind: 'sequence', items: values, start, end, isFlow: flow === true, anchor };
    if (anchor !== undefined)
        anchors.set(anchor, made);
    for (const one of items) {
        const value = node(one, anchors, start);
        values.push({ value, written: written(one, value) });
    }
    return made;
}
function written(of, value) {
    if (!(of instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .Alias */ .x1))
        return { start: value.start, end: value.end, alias: undefined };
    const [start, end] = of.range ?? [value.start, value.start];
    return { start, end, alias: of.source };
}
/** The value below a key of a mapping, the first where it stands twice; nothing for other nodes. */
const child = (of, key) => entryOf(of, key)?.value;
/** The entry of a key of a mapping, the first where it stands twice; nothing for other nodes. */
const entryOf = (of, key) => of?.kind === 'mapping' ? of.entries.find((entry) => entry.key === key) : undefined;
/** Entries of a mapping; none for other nodes. */
const entriesOf = (of) => (of?.kind === 'mapping' ? of.entries : []);
/** Values of a sequence; none for other nodes. */
const itemsOf = (of) => of?.kind === 'sequence' ? of.items.map(({ value }) => value) : [];
/** Text of a scalar; nothing for other nodes and null. */
const textOf = (of) => of?.kind === 'scalar' && !of.isNull ? of.text : undefined;


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


/***/ })

};
;