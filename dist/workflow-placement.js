"use strict";
exports.id = 320;
exports.ids = [320,950];
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

/***/ 2160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ deciding),
/* harmony export */   Ir: () => (/* binding */ permissionsBelow),
/* harmony export */   Ry: () => (/* binding */ permissionsOfJob),
/* harmony export */   pu: () => (/* binding */ permissionsOnSteps)
/* harmony export */ });
/* harmony import */ var _github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1950);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6440);
/* harmony import */ var _read_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5027);



/** Reads the `permissions:` below a workflow's root or a job. */
function permissionsBelow(of, above, job) {
    const place = { file: above.file, path: [...above.path, 'permissions'] };
    const indexed = [...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(of).entries()];
    const [first, second] = indexed.filter(([, { key }]) => key === 'permissions');
    const read = first && (0,_read_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .readPermissions */ .z)(first[1].value);
    const own = job === undefined ? {} : { job };
    const atEntry = (index) => ({ file: above.file, path: [...above.path, index] });
    const faults = [
        ...(read?.faults ?? []).map((fault) => ({ ...placed(fault, place), ...own })),
        ...(second === undefined
            ? []
            : [
                { kind: 'duplicate-scope', text: 'permissions', isCertain: true, ...own, place: atEntry(second[0]) },
            ]),
        ...indexed.flatMap(([index, entry]) => {
            const fault = faultOfKey(entry);
            return fault === undefined ? [] : [{ ...fault, isCertain: true, ...own, place: atEntry(index) }];
        }),
    ];
    return { place, faults, ...(read === undefined ? {} : { read }) };
}
const placed = ({ entry, at, ...fault }, { file, path }) => ({
    ...fault,
    place: { file, path: entry === undefined ? path : [...path, entry], at },
});
function faultOfKey(entry) {
    const { key } = entry;
    if (mergesPermissions(entry))
        return { kind: 'merge-key', text: '<<' };
    const isMisspelt = key !== 'permissions' && (0,_github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .nearMiss */ .bi)(key, ['permissions']) !== undefined;
    return isMisspelt ? { kind: 'misspelt-key', text: key, instead: 'permissions' } : undefined;
}
const mergesPermissions = ({ key, value }) => key === '<<' && [value, ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value)].some((node) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(node, 'permissions') !== undefined);
/** Reads the `permissions:` of a job; those on its steps are faults. */
function permissionsOfJob(job, place, name) {
    const own = permissionsBelow(job, place, name);
    return { ...own, faults: [...own.faults, ...permissionsOnSteps(job, place, name)] };
}
/** Steps that hold a `permissions:`, which GitHub knows no meaning for. */
function permissionsOnSteps(job, above, name) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(job, 'steps')).flatMap((step, index) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(step, 'permissions') === undefined
        ? []
        : [
            {
                kind: 'on-a-step',
                text: 'permissions',
                isCertain: true,
                job: name,
                place: { file: above.file, path: [...above.path, 'steps', index, 'permissions'] },
            },
        ]);
}
/** The one that decides: the job's, else the workflow's, else the default, which a called workflow gets from its caller. */
function deciding(job, workflow, jobPlace) {
    if (job.read !== undefined)
        return decided('job', job.place, job.read.declared);
    if (workflow.read !== undefined)
        return decided('workflow', workflow.place, workflow.read.declared);
    return decided('default', jobPlace, 'default');
}
const decided = (level, place, declared) => ({
    level,
    place,
    declared,
    packages: (0,_github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .levelIn */ .Mc)(declared, 'packages'),
});


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPermissions)
/* harmony export */ });
/* harmony import */ var _github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1950);

/** Reads a `permissions:` value as GitHub does (docs/facts.md, Permissions): scopes that are not named are none. */
function readPermissions(value) {
    if (value.kind === 'mapping')
        return readMapping(value.entries);
    const text = value.kind === 'scalar' && !value.isNull ? literal(value.text) : '';
    if (text === 'read-all' || text === 'write-all')
        return { declared: text, faults: [] };
    return { declared: {}, faults: [certainFault('not-permissions', shown(value), 'value')] };
}
function readMapping(entries) {
    const declared = {};
    const seen = new Set();
    const faults = [];
    for (const [entry, { key, value }] of entries.entries()) {
        const fault = seen.has(key.toLowerCase()) ? certainFault('duplicate-scope', key) : faultOf(key, value);
        seen.add(key.toLowerCase());
        if (fault !== undefined)
            faults.push({ ...fault, entry });
        const level = levelOf(value);
        if (level !== undefined && fault?.isCertain !== true)
            declared[key] = level;
    }
    return { declared, faults };
}
function faultOf(key, value) {
    if (key === '<<')
        return certainFault('merge-key', '<<');
    const levels = _github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionScopes */ .pv.get(key);
    const level = levelOf(value);
    if (levels === undefined && key.includes('${{'))
        return certainFault('unknown-scope', key);
    if (_github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .appOnlyScopes */ .nA.has(key.toLowerCase()))
        return certainFault('app-only-scope', key);
    const near = levels === undefined ? (0,_github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .nearScope */ .Th)(key) : undefined;
    if (near !== undefined)
        return certainFault('misspelt-scope', key, 'key', near);
    if (level === undefined || levels?.includes(level) === false) {
        const allowed = (levels ?? ['write', 'read', 'none']).join(', ');
        return certainFault('not-a-level', `${key}: ${shown(value)}`, 'value', allowed);
    }
    return levels === undefined ? { kind: 'unknown-scope', text: key, isCertain: false, at: 'key' } : undefined;
}
function certainFault(kind, text, at = 'key', instead) {
    return { kind, text, isCertain: true, at, ...(instead === undefined ? {} : { instead }) };
}
function levelOf(value) {
    const text = value.kind === 'scalar' ? literal(value.text) : undefined;
    return (0,_github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(text) ? text : undefined;
}
/** GitHub takes `${{ 'write' }}` for `write`, and no other expression. */
const literal = (text) => /^\s*\$\{\{\s*'([^']*)'\s*\}\}\s*$/.exec(text)?.[1] ?? text;
function shown(value) {
    if (value.kind === 'sequence')
        return 'a list';
    if (value.kind === 'mapping')
        return 'a mapping';
    return value.isNull ? 'nothing' : value.text.slice(0, 100);
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