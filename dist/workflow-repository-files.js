"use strict";
exports.id = 449;
exports.ids = [449];
exports.modules = {

/***/ 6440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ child),
  Mc: () => (/* binding */ entriesOf),
  Ms: () => (/* binding */ entryOf),
  S3: () => (/* binding */ itemsOf),
  u0: () => (/* binding */ readDocument),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/workflow/dense-text.js
/** Brackets that a text opens, those that it leaves open, and signs of a block in a row: the parser takes kilobytes for each. */
const mostBrackets = 100_000;
const mostOpen = 10_000;
const mostSigns = 1000;
/** True if a text has more levels or collections than can be parsed in bounded memory; what is quoted counts too. */
function isTooDense(text) {
    let opened = 0;
    let open = 0;
    let row = 0;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charAt(at)) {
            case ' ':
            case '\t':
                continue;
            case '-':
            case '?':
            case ':':
                row = isBlank(text.charAt(at + 1)) ? row + 1 : 0;
                break;
            case '[':
            case '{':
                opened += 1;
                open += 1;
                row = 0;
                break;
            case ']':
            case '}':
                open = Math.max(0, open - 1);
                row = 0;
                break;
            default:
                row = 0;
                continue;
        }
        if (opened > mostBrackets || open > mostOpen || row > mostSigns)
            return true;
    }
    return false;
}
const isBlank = (letter) => letter === ' ' || letter === '\t';

;// CONCATENATED MODULE: ./build/src/workflow/lenient-yaml.js

/**
 * Parses YAML 1.2, and two things beside it that GitHub takes (docs/facts.md, Permissions): a comment right behind a closing
 * bracket, and lines of a quoted text that are not indented further than its key. Offsets are those of the text.
 */
function parseLeniently(text) {
    const document = parse(text);
    const error = firstError(document, text);
    if (error === undefined)
        return { kind: 'contents', contents: document.contents, unmask: (value) => value };
    const flat = isUnclosed(error) ? parseFlat(text, document, error) : 'unreadable';
    if (typeof flat !== 'string')
        return flat;
    return { kind: 'error', reason: reasonOf(error), offset: error.pos[0], isGivenUp: flat === 'given-up' };
}
function reasonOf({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'it holds more than one YAML document';
    if (message.includes('call stack'))
        return 'it is nested too deeply';
    return message.split('\n')[0] ?? '';
}
const parse = (text) => (0,dist/* parseDocument */.Tp)(text, { schema: 'failsafe', uniqueKeys: false, merge: false, prettyErrors: false, logLevel: 'error' });
const firstError = ({ errors }, text) => errors.find((error) => !isCommentBehindBracket(error, text));
const isCommentBehindBracket = ({ code, pos: [offset] }, text) => code === 'MISSING_CHAR' && text[offset] === '#' && (text[offset - 1] === ']' || text[offset - 1] === '}');
/** A quoted text seems to end with its line where the next one is not indented further. */
const isUnclosed = ({ code, message }) => code === 'MISSING_CHAR' && message.startsWith('Missing closing');
/** Each such text takes one more reading. */
const mostTexts = 8;
const longest = 100_000;
/** Reads the text with the line ends of such quoted texts masked, as far as that makes it readable. */
function parseFlat(text, first, firstFault) {
    const mark = ['\uE000', '\uE001', '\uE002'].find((one) => !text.includes(one));
    if (mark === undefined || text.length > longest)
        return 'given-up';
    let masked = text;
    let [document, error] = [first, firstFault];
    for (let count = 0; count < mostTexts && isUnclosed(error); count++) {
        const next = withMasked(masked, quoteAt(document.contents, error.pos[0]), mark);
        if (next === undefined)
            return 'unreadable';
        masked = next;
        document = parse(masked);
        const left = firstError(document, masked);
        if (left === undefined)
            return { kind: 'contents', contents: document.contents, unmask: (value) => fold(value, mark) };
        error = left;
    }
    return isUnclosed(error) ? 'given-up' : 'unreadable';
}
/** Offset of the opening quote of the quoted text that holds an offset. */
function quoteAt(node, offset) {
    if ((0,dist/* isPair */.tO)(node))
        return quoteAt(node.key, offset) ?? quoteAt(node.value, offset);
    if ((0,dist/* isCollection */.P3)(node)) {
        for (const item of node.items) {
            const found = quoteAt(item, offset);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    if (!(0,dist/* isScalar */.jn)(node) || !node.range || !node.type?.startsWith('QUOTE_'))
        return undefined;
    const [start, end] = node.range;
    return start <= offset && offset <= end ? start : undefined;
}
function withMasked(text, start, mark) {
    if (start === undefined)
        return undefined;
    const pattern = text[start] === '"' ? /(?:[^"\\]|\\[\s\S])*/y : /(?:[^']|'')*/y;
    pattern.lastIndex = start + 1;
    const inside = pattern.exec(text)?.[0] ?? '';
    const end = start + 1 + inside.length;
    if (end >= text.length || !inside.includes('\n') || /\n(?:---|\.\.\.)\s/.test(inside))
        return undefined;
    const masked = inside.replace(/\r?\n/g, (end) => mark.padStart(end.length, ' '));
    return text.slice(0, start + 1) + masked + text.slice(end);
}
/** Folds lines as YAML does (YAML 1.2.2, 6.5): one line end is a space, each further one a line feed. */
function fold(value, mark) {
    const [first = '', ...others] = value.split(mark);
    const last = others.length - 1;
    let folded = others.length === 0 ? first : first.trimEnd();
    let empty = 0;
    for (const [index, line] of others.entries()) {
        const content = index === last ? line.trimStart() : line.trim();
        if (content === '' && index < last)
            empty++;
        else {
            folded += (empty === 0 ? ' ' : '\n'.repeat(empty)) + content;
            empty = 0;
        }
    }
    return folded;
}

;// CONCATENATED MODULE: ./build/src/workflow/document.js



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
    if (isTooDense(text))
        return { kind: 'unreadable', reason: tooLarge, position: start, isTooLarge: true };
    const positionAt = positionsIn(text);
    const parsed = parseLeniently(text);
    if (parsed.kind === 'error') {
        const position = positionAt(parsed.offset);
        const reason = `${parsed.reason} (line ${position.line})`;
        return { kind: 'unreadable', reason, position, isTooLarge: parsed.isGivenUp };
    }
    const root = buildTree(parsed.contents, parsed.unmask);
    if (typeof root !== 'string')
        return { kind: 'tree', text, root, positionAt };
    return { kind: 'unreadable', reason: root, position: start, isTooLarge: root === tooLarge };
}
/** Returns the position of an offset; a byte order mark counts for nothing. */
function positionsIn(text) {
    let starts;
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    return (offset) => {
        starts ??= lineStarts(text);
        let [from, to] = [0, starts.length];
        while (to - from > 1) {
            const middle = (from + to) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                from = middle;
            else
                to = middle;
        }
        const column = offset - (starts[from] ?? 0) + 1;
        return { line: from + 1, column: Math.max(1, from === 0 ? column - mark : column) };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** What the aliases of a document may expand to: GitHub's own limit of 10 MB is reached sooner (actions/runner, TemplateMemory). */
const mostNodes = 500_000;
const tooLarge = 'it is too much to be read whole';
/** A document that is YAML, but no tree that can be walked. */
class NoTree extends Error {
}
/** Returns the tree, or why there is none. */
function buildTree(contents, unmask) {
    try {
        return node(contents, { anchors: new Map(), unmask, nodes: 0 }, 0);
    }
    catch (error) {
        if (error instanceof NoTree)
            return error.message;
        throw error;
    }
}
/** An alias means the last anchor of its name before it, so one walk in the order of the text finds them all. */
function node(of, building, at) {
    building.nodes += 1;
    if (building.nodes > mostNodes)
        throw new NoTree(tooLarge);
    if (of instanceof dist/* Scalar */.X5)
        return scalar(of, building, at);
    if (of instanceof dist/* YAMLMap */.CA)
        return mapping(of, building, at);
    if (of instanceof dist/* YAMLSeq */.Rw)
        return sequence(of, building, at);
    return of instanceof dist/* Alias */.x1 ? target(of.source, building) : nothingAt(at);
}
function target(name, building) {
    const anchored = building.anchors.get(name);
    if (anchored === undefined)
        throw new NoTree('it uses an alias whose anchor does not exist');
    if (anchored.nodes === undefined)
        throw new NoTree('it uses an alias inside of its own anchor');
    building.nodes += anchored.nodes;
    return anchored.node;
}
/** Notes an anchor before what is below it is read, and its size afterwards. */
function anchoring(name, made, building, fill) {
    const anchored = { node: made };
    const before = building.nodes;
    if (name !== undefined)
        building.anchors.set(name, anchored);
    fill();
    anchored.nodes = building.nodes - before;
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
function scalar(of, building, at) {
    const { value, type, range, anchor } = of;
    const text = building.unmask(String(value ?? ''));
    const isNull = type === 'PLAIN' && nulls.has(text);
    const [start, end] = range ?? [at, at];
    const made = { kind: 'scalar', text, isNull, start, end, isFlow: false, anchor };
    if (anchor !== undefined)
        building.anchors.set(anchor, { node: made, nodes: 1 });
    return made;
}
function mapping({ items, range, flow, anchor }, building, at) {
    const entries = [];
    const [start, end] = range ?? [at, at];
    const made = { kind: 'mapping', entries, start, end, isFlow: flow === true, anchor };
    anchoring(anchor, made, building, () => {
        for (const pair of items) {
            const key = node(pair.key, building, start);
            const { start: keyStart, end: keyEnd } = written(pair.key, key);
            const value = node(pair.value, building, keyStart);
            const name = key.kind === 'scalar' ? key.text : '';
            entries.push({ key: name, keyStart, keyEnd, value, written: written(pair.value, value) });
        }
    });
    return made;
}
function sequence({ items, range, flow, anchor }, building, at) {
    const values = [];
    const [start, end] = range ?? [at, at];
    const made = { kind: 'sequence', items: values, start, end, isFlow: flow === true, anchor };
    anchoring(anchor, made, building, () => {
        for (const one of items) {
            const value = node(one, building, start);
            values.push({ value, written: written(one, value) });
        }
    });
    return made;
}
function written(of, value) {
    if (!(of instanceof dist/* Alias */.x1))
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
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   repositoryFiles: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6440);

/** Documents take up much more room than their texts. */
const mostDocuments = 200;
/** Keeps the texts that `readFile` gives, and the documents that were asked for last. */
function repositoryFiles(readFile, readElsewhere = () => undefined) {
    const texts = new Map();
    const documents = new Map();
    const text = (path) => kept(texts, path, () => readFile(path));
    const read = (path) => {
        const found = text(path);
        return found === undefined ? undefined : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(found);
    };
    const keptDocument = (key, make) => {
        const document = kept(documents, key, make);
        const [oldest] = documents.keys();
        if (documents.size > mostDocuments && oldest !== undefined)
            documents.delete(oldest);
        return document;
    };
    return {
        text,
        document: (path) => keptDocument(path, () => read(path)),
        elsewhere: (workflow) => keptDocument(nameOf(workflow), () => {
            const found = readElsewhere(workflow);
            return found === undefined ? undefined : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(found);
        }),
        forget: (path) => {
            texts.delete(path);
            documents.delete(path);
        },
    };
}
/** `octo/shared/.github/workflows/build.yml@v1`, which is no path of this repository. */
const nameOf = ({ repository, path, ref }) => `${repository}/${path}@${ref}`;
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