"use strict";
exports.id = 449;
exports.ids = [449];
exports.modules = {

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const start = { line: 1, column: 1 };
/** Reads one YAML document; never throws. */
function readDocument(text) {
    try {
        return composed(text);
    }
    catch (error) {
        const reason = error instanceof RangeError ? 'it is nested too deeply' : 'it is no YAML';
        return { kind: 'unreadable', reason, position: start };
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
    const positionAt = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        const mark = line <= 1 && text.startsWith('\uFEFF') ? 1 : 0;
        return { line: Math.max(1, line), column: Math.max(1, col - mark) };
    };
    const [error] = document.errors;
    if (error !== undefined) {
        const reason = error.code === 'MULTIPLE_DOCS' ? 'it holds more than one YAML document' : firstLine(error.message);
        const position = positionAt(error.pos[0]);
        return { kind: 'unreadable', reason: `${reason} (line ${position.line})`, position };
    }
    const root = buildTree(document.contents);
    return root === undefined
        ? { kind: 'unreadable', reason: 'it uses an alias whose anchor does not exist', position: start }
        : { kind: 'tree', text, root, positionAt };
}
const firstLine = (message) => message.split('\n')[0] ?? '';
class UnresolvedAlias extends Error {
}
function buildTree(contents) {
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
/** An alias means the last anchor of its name before it, so one walk in the order of the text finds them all. */
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
        const { start: keyStart, end: keyEnd } = written(pair.key, key);
        const value = node(pair.value, anchors, keyStart);
        const name = key.kind === 'scalar' ? key.text : '';
        entries.push({ key: name, keyStart, keyEnd, value, written: written(pair.value, value) });
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
/** Returns the value of a key of a mapping, the first if the key is there twice; undefined for other nodes. */
const child = (of, key) => entryOf(of, key)?.value;
/** Returns the entry of a key of a mapping, the first if the key is there twice; undefined for other nodes. */
const entryOf = (of, key) => of?.kind === 'mapping' ? of.entries.find((entry) => entry.key === key) : undefined;
/** Entries of a mapping; none for other nodes. */
const entriesOf = (of) => (of?.kind === 'mapping' ? of.entries : []);
/** Values of a sequence; none for other nodes. */
const itemsOf = (of) => of?.kind === 'sequence' ? of.items.map(({ value }) => value) : [];
/** Returns the text of a scalar; undefined for other nodes and null. */
const textOf = (of) => of?.kind === 'scalar' && !of.isNull ? of.text : undefined;


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noFiles),
/* harmony export */   repositoryFiles: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6854);

/** Documents take up much more room than their texts. */
const mostDocuments = 200;
/** Keeps the texts that `readFile` gives, and the documents that were asked for last. */
function repositoryFiles(readFile) {
    const texts = new Map();
    const documents = new Map();
    const text = (path) => kept(texts, path, () => readFile(path));
    const read = (path) => {
        const found = text(path);
        return found === undefined ? undefined : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(found);
    };
    return {
        text,
        document: (path) => {
            const document = kept(documents, path, () => read(path));
            const [oldest] = documents.keys();
            if (documents.size > mostDocuments && oldest !== undefined)
                documents.delete(oldest);
            return document;
        },
        forget: (path) => {
            texts.delete(path);
            documents.delete(path);
        },
    };
}
function kept(all, key, make) {
    if (!all.has(key))
        all.set(key, make());
    return all.get(key);
}
/** No other file of the repository can be read. */
const noFiles = { text: () => undefined, document: () => undefined };


/***/ })

};
;