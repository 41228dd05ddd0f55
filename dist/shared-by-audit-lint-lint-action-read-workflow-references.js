"use strict";
exports.id = 422;
exports.ids = [422];
exports.modules = {

/***/ 5116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ inputLines),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   UV: () => (/* binding */ inputValue),
/* harmony export */   Xs: () => (/* binding */ writtenIn),
/* harmony export */   bf: () => (/* binding */ plainInput),
/* harmony export */   o$: () => (/* binding */ imagesIn)
/* harmony export */ });
/* harmony import */ var _expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5111);
/* harmony import */ var _expressions_expression_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
/* harmony import */ var _expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6972);
/* harmony import */ var _steps_image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(598);




/** Returns the values of an input, or undefined if it is not written. */
function inputValue(step, name) {
    const raw = step.inputs.get(name);
    return raw === undefined ? undefined : (0,_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateText */ .p_)(raw, step.contexts);
}
/** The lines of an input, each with its values; a value that is a list itself counts as its lines, an empty one as none. */
const inputLines = (step, name, separator = /[\n,]/) => linesOf(step.inputs.get(name) ?? '', separator)
    .map((line) => split((0,_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateText */ .p_)(line, step.contexts), separator))
    .filter((values) => values.some(({ value }) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOf */ .Zc)((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value)) !== ''));
/** The place of an input below its step. */
const keyOf = ({ writtenNames }, name) => [
    'with',
    writtenNames.get(name) ?? name,
];
/** The images that the lines of an input name. */
const imagesIn = (step, name, separator) => writtenIn(step, name, inputLines(step, name, separator).flatMap(_steps_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesOf */ .IC));
/** The same images, as written in an input. */
const writtenIn = (step, name, images) => images.map((image) => ({ ...image, key: keyOf(step, name) }));
/** Splits at separators outside `${{ }}`. */
function linesOf(text, separator) {
    const lines = [''];
    for (const segment of (0,_expressions_expression_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .OD)(text)) {
        const isText = segment.kind === 'text';
        const [first = '', ...more] = isText ? segment.text.split(separator) : [`\${{ ${segment.text} }}`];
        lines[lines.length - 1] += first;
        for (const line of more)
            lines.push(line);
    }
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
function split(values, separator) {
    return (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)(values.map((possible) => {
        const text = possible.value.kind === 'text' ? (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOf */ .Zc)(possible.value.text) : undefined;
        if (text === undefined || !separator.test(text))
            return [possible];
        return linesOf(text, separator).flatMap((line) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(line).map(({ value }) => ({ value, isSure: possible.isSure, isListed: values.length === 1 })));
    }));
}
/** Whether a boolean input is true in some run, `otherwise` where it is not written. */
function flag(step, name, otherwise) {
    const value = inputValue(step, name);
    return value === undefined ? otherwise : (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeTrue */ .v4)(value, spelledTrue);
}
/** `true` as a text or as a boolean. */
function spelledTrue(value) {
    const literal = value.kind === 'text' ? (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOf */ .Zc)(value.text) : undefined;
    return literal === undefined ? (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(value) : literal.trim().toLowerCase() === 'true';
}
/** Whether an input is written with an expression. */
const isExpression = (step, name) => step.inputs.get(name)?.includes('${{') === true;
/** The literal text of an input, empty where there is none. */
const plainInput = (step, name) => step.inputs.get(name)?.trim() ?? '';


/***/ }),

/***/ 5819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gk: () => (/* binding */ preflightStep),
/* harmony export */   qU: () => (/* binding */ ownName),
/* harmony export */   qY: () => (/* binding */ isPreflight)
/* harmony export */ });
/* harmony import */ var _steps_credential_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _action_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5116);


/** The `name:` of this action's own file. */
const ownName = 'ghcr-preflight';
/** Whether an action is this one, in whatever organisation it lives. */
const isPreflight = (action) => /(^|\/)ghcr-preflight(\/node24)?$/.test(action);
/** This action: what it asks about, and with which credential. */
const preflightStep = (step) => {
    // What may be pulled is no answer about a push, so there is nothing that the job's pushes could differ from.
    if ((0,_action_step_js__WEBPACK_IMPORTED_MODULE_1__/* .plainInput */ .bf)(step, 'access') === 'pull')
        return [{ kind: 'preflight', credential: 'unknown', images: [] }];
    const password = (0,_action_step_js__WEBPACK_IMPORTED_MODULE_1__/* .inputValue */ .UV)(step, 'password');
    const own = password === undefined ? 'job-token' : (0,_steps_credential_text_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialIn */ .Lq)(password);
    return [
        { kind: 'uses-packages' },
        {
            kind: 'preflight',
            credential: step.inputs.has('fallback-password') ? 'unknown' : own,
            images: (0,_action_step_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesIn */ .o$)(step, 'images'),
        },
    ];
};


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

/***/ 2352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contextValue)
/* harmony export */ });
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4145);
/* harmony import */ var _possibilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6972);


/** What a context holds at a path in lower case, for example `github.repository`. */
function contextValue(path, contexts) {
    const [root, first = '', ...more] = path;
    switch (root) {
        case 'github':
            return githubValue([first, ...more].join('.'), contexts);
        case 'env':
            return contexts.env.get(first.toUpperCase()) ?? _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
        case 'inputs':
            return contexts.inputs.get(first) ?? _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
        case 'secrets':
            return first === 'github_token'
                ? _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .jobToken */ .Pt
                : (contexts.secrets?.get(first) ??
                    (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(path.join('.'), 'any', contexts.hasEverySecret === false ? 'empty' : 'secret'));
        case 'matrix':
            return matrixValue(contexts.matrix, [first, ...more]);
        case 'steps':
            return outputOrResult(contexts.outputs, first, more);
        case 'needs':
        case 'jobs':
            return outputOrResult(contexts.needs, first, more);
        case 'job':
            return first === 'status' ? success : _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
        case 'runner':
            return first === 'os' && contexts.runnerOs !== undefined ? (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(contexts.runnerOs) : _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
        case 'strategy':
            return (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(path.join('.'), 'component', 'varies');
        case 'vars':
            return (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(path.join('.'), 'any', 'unknown');
        default:
            return _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
    }
}
/** A job is followed as far as its steps succeed; in other runs they do not. */
const success = (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('success'), (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unsure */ .Nf)((0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('failure')), (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unsure */ .Nf)((0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('skipped'))]);
function outputOrResult(outputs, of, [kind, name = '']) {
    if (kind === 'outputs')
        return outputs.get(of)?.get(name) ?? _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
    return kind === 'result' || kind === 'outcome' || kind === 'conclusion' ? success : _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
}
function githubValue(name, contexts) {
    const repository = contexts.repository;
    switch (name) {
        case 'token':
            return _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .jobToken */ .Pt;
        case 'repository':
        case 'event.repository.full_name':
            return repository === undefined ? (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)('github.repository', 'path', 'varies') : (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(repository);
        case 'repository_owner':
        case 'event.repository.owner.login':
        case 'event.repository.owner.name':
            return repository === undefined
                ? (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)('github.repository_owner', 'component', 'varies')
                : (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(repository.split('/')[0] ?? '');
        case 'event.repository.name':
            return repository === undefined
                ? (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)('github.event.repository.name', 'component', 'varies')
                : (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(repository.split('/')[1] ?? '');
        case 'event_name':
            return contexts.events.length === 0
                ? (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)('github.event_name', 'component', 'varies')
                : (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(contexts.events.map((event) => (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(event)));
        case 'server_url':
            return (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('https://github.com');
        default:
            return name.startsWith('event.inputs.')
                ? asTexts(contexts.inputs.get(name.slice(13)) ?? _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)
                : (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)(`github.${name}`, componentNames.has(name) ? 'component' : 'any', 'varies');
    }
}
/** The inputs in the event are texts, those of type boolean too. */
const asTexts = (values) => values.map(({ value, ...more }) => ({ ...more, value: { kind: 'text', text: (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value) } }));
/** Names that hold no slash. */
const componentNames = new Set([
    'actor',
    'triggering_actor',
    'sha',
    'run_id',
    'run_number',
    'run_attempt',
    'job',
    'repository_id',
    'repository_owner_id',
    'ref_type',
    'workflow_sha',
]);
/** An element that is an expression decides in a run what is below it. */
function matrixValue(matrix, [first = '', ...rest]) {
    if (matrix === undefined)
        return _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
    let found = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .G)(matrix.values, first);
    if (found === undefined && matrix.isOpen)
        return _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
    for (const key of rest) {
        if (typeof found === 'string' && found.includes('${{'))
            return _possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
        found = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .G)(found, key);
    }
    return (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .ofJson */ .WT)(found ?? null);
}


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F9: () => (/* binding */ evaluateCondition),
  O4: () => (/* binding */ evaluateExpression),
  p_: () => (/* binding */ evaluateText)
});

// EXTERNAL MODULE: ./build/src/workflow/expressions/possibilities.js
var possibilities = __webpack_require__(6972);
;// CONCATENATED MODULE: ./build/src/workflow/expressions/comparison.js

/**
 * Compares two values as GitHub does (docs.github.com, "Evaluate expressions", operators): two texts in any case, all else by
 * their numbers, and what is no number equals nothing. The answer is unknown where a value is.
 */
function compare(operator, left, right) {
    const [one, other] = [(0,possibilities/* asText */.e1)(left.value), (0,possibilities/* asText */.e1)(right.value)];
    const [known, otherKnown] = [(0,possibilities/* literalOf */.Zc)(one), (0,possibilities/* literalOf */.Zc)(other)];
    if ((known === '' && isNeverEmpty(other)) || (otherKnown === '' && isNeverEmpty(one)))
        return operator === '==' || operator === '!=' ? sureOf(left, right, (0,possibilities/* ofJson */.WT)(operator === '!=')) : possibilities/* unknown */.L5;
    if (known === undefined || otherKnown === undefined)
        return (0,possibilities/* varies */.n9)(one) && (0,possibilities/* varies */.n9)(other) ? possibilities/* anyBoolean */.XE : possibilities/* unknown */.L5;
    return sureOf(left, right, (0,possibilities/* ofJson */.WT)(holds(operator, left.value, right.value, known, otherKnown)));
}
const sureOf = (left, right, answer) => left.isSure && right.isSure ? answer : (0,possibilities/* unsure */.Nf)(answer);
/** The job's own token is never empty, nor is a text of which a part is known. */
const isNeverEmpty = (text) => text.some((piece) => (typeof piece === 'string' ? piece !== '' : (0,possibilities/* isJobToken */.Pl)(piece)));
function holds(operator, left, right, one, other) {
    const isTextual = left.kind === 'text' && right.kind === 'text';
    const order = isTextual ? textOrder(one, other) : numberOf(left, one) - numberOf(right, other);
    switch (operator) {
        case '==':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '>':
            return order > 0;
        case '<=':
            return order <= 0;
        default:
            return order >= 0;
    }
}
const textOrder = (one, other) => {
    const [left, right] = [one.toLowerCase(), other.toLowerCase()];
    return left === right ? 0 : left < right ? -1 : 1;
};
function numberOf(value, text) {
    if (value.kind === 'json')
        return Number(value.json);
    return text.trim() === '' ? 0 : Number(text);
}

// EXTERNAL MODULE: ./build/src/workflow/expressions/context-value.js
var context_value = __webpack_require__(2352);
// EXTERNAL MODULE: ./build/src/workflow/expressions/expression-syntax.js
var expression_syntax = __webpack_require__(8173);
;// CONCATENATED MODULE: ./build/src/workflow/expressions/functions.js

/**
 * The value of a function of GitHub's expressions (docs.github.com, "Evaluate expressions"), its name in lower case; `unknown`
 * where only a run can tell. A job is followed as far as it succeeds, so `success()` is true.
 */
function callFunction(name, args) {
    switch (name) {
        case 'format':
            return args[0] === undefined ? possibilities/* unknown */.L5 : formatted(args[0], args.slice(1));
        case 'contains':
            return pairwise(args, (text, part) => text.includes(part));
        case 'startswith':
            return pairwise(args, (text, part) => text.startsWith(part));
        case 'endswith':
            return pairwise(args, (text, part) => text.endsWith(part));
        case 'fromjson':
            return (0,possibilities/* union */.KC)((args[0] ?? possibilities/* unknown */.L5).map(fromJson));
        case 'always':
        case 'success':
            return (0,possibilities/* ofJson */.WT)(true);
        case 'failure':
        case 'cancelled':
            return possibilities/* anyBoolean */.XE;
        default:
            return possibilities/* unknown */.L5;
    }
}
const formatted = (template, args) => (0,possibilities/* union */.KC)(template.map(({ value }) => {
    const text = (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value));
    return text === undefined
        ? possibilities/* unknown */.L5
        : (0,possibilities/* joined */.oR)(fieldsOf(text).map((field) => (typeof field === 'string' ? (0,possibilities/* literal */.eu)(field) : (args[field] ?? possibilities/* unknown */.L5))));
}));
function fieldsOf(template) {
    return [...template.matchAll(/\{(\d+)\}|\{\{|\}\}|[^{}]+|[{}]/g)].map(([whole, number]) => number === undefined ? whole.replace('{{', '{').replace('}}', '}') : Number(number));
}
function pairwise(args, test) {
    const [texts = possibilities/* unknown */.L5, parts = possibilities/* unknown */.L5] = args;
    return (0,possibilities/* union */.KC)(texts.flatMap((text) => parts.map((part) => tested(text, part, test))));
}
function tested(text, part, test) {
    if (text.value.kind === 'json' && Array.isArray(text.value.json))
        return listed(text.value.json, part);
    const [whole, piece] = [(0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(text.value)), (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(part.value))];
    if (whole === undefined || piece === undefined)
        return (0,possibilities/* varies */.n9)((0,possibilities/* asText */.e1)(text.value)) && (0,possibilities/* varies */.n9)((0,possibilities/* asText */.e1)(part.value)) ? possibilities/* anyBoolean */.XE : possibilities/* unknown */.L5;
    const answer = (0,possibilities/* ofJson */.WT)(test(whole.toLowerCase(), piece.toLowerCase()));
    return text.isSure && part.isSure ? answer : (0,possibilities/* unsure */.Nf)(answer);
}
function listed(list, part) {
    const text = (0,possibilities/* asText */.e1)(part.value);
    const literal = (0,possibilities/* literalOf */.Zc)(text);
    if (literal === undefined)
        return (0,possibilities/* varies */.n9)(text) ? possibilities/* anyBoolean */.XE : possibilities/* unknown */.L5;
    return (0,possibilities/* ofJson */.WT)(list.some((one) => String(one).toLowerCase() === literal.toLowerCase()));
}
function fromJson({ value, isSure }) {
    const text = (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value));
    if (text === undefined)
        return possibilities/* unknown */.L5;
    try {
        const answer = (0,possibilities/* ofJson */.WT)(JSON.parse(text));
        return isSure ? answer : (0,possibilities/* unsure */.Nf)(answer);
    }
    catch {
        return possibilities/* unknown */.L5;
    }
}

// EXTERNAL MODULE: ./build/src/workflow/expressions/json-path.js
var json_path = __webpack_require__(4145);
;// CONCATENATED MODULE: ./build/src/workflow/expressions/evaluate.js






/** The values that a text with `${{ }}` in it may have over the runs of a workflow. */
function evaluateText(text, contexts) {
    if (!text.includes('${{'))
        return (0,possibilities/* literal */.eu)(text);
    const segments = (0,expression_syntax/* segmentsOf */.OD)(text);
    const [only] = segments;
    if (only?.kind === 'expression' && segments.length === 1)
        return evaluateExpression(only.text, contexts);
    return (0,possibilities/* joined */.oR)(segments.map((segment) => segment.kind === 'text' ? (0,possibilities/* literal */.eu)(segment.text) : evaluateExpression(segment.text, contexts)));
}
/** The values of an `if:`, where `${{ }}` may be left out. */
function evaluateCondition(text, contexts) {
    return text.includes('${{') ? evaluateText(text.trim(), contexts) : evaluateExpression(text, contexts);
}
/** The values that an expression without its `${{ }}` may have. */
function evaluateExpression(text, contexts) {
    const expression = (0,expression_syntax/* parseExpression */.YK)(text);
    return expression === undefined ? possibilities/* unknown */.L5 : evaluated(expression, contexts);
}
function evaluated(expression, contexts) {
    switch (expression.kind) {
        case 'literal':
            return (0,possibilities/* ofJson */.WT)(expression.value);
        case 'context':
            return contextOf(expression.root, expression.keys, contexts);
        case 'index':
            return indexed(evaluated(expression.of, contexts), expression.keys);
        case 'call':
            return callFunction(expression.name, expression.args.map((arg) => evaluated(arg, contexts)));
        case 'not':
            return negated(evaluated(expression.of, contexts));
        case 'operation':
            return operation(expression.operator, evaluated(expression.left, contexts), () => evaluated(expression.right, contexts));
    }
}
function contextOf(root, keys, contexts) {
    const names = keys.map((key) => (typeof key === 'string' ? [key] : namesOf(evaluated(key, contexts))));
    const paths = names.reduce((all, next) => all.flatMap((path) => next.map((name) => [...path, name])), [[root]]);
    return paths.length === 0 || paths.length > 16 ? possibilities/* unknown */.L5 : (0,possibilities/* union */.KC)(paths.map((path) => spelled(path, contexts)));
}
/** A matrix may hold expressions itself. */
function spelled(path, contexts) {
    const found = (0,context_value/* contextValue */.d)(path, contexts);
    const [text] = path[0] === 'matrix' ? (0,possibilities/* literals */.v$)(found) : [];
    if (text?.includes('${{') !== true)
        return found;
    const { matrix: _, ...others } = contexts;
    return evaluateText(text, others);
}
const namesOf = (values) => values.flatMap(({ value }) => {
    const [text] = value.kind === 'text' ? value.text : [String(value.json)];
    return typeof text === 'string' ? [text.toLowerCase()] : [];
});
const indexed = (of, keys) => (0,possibilities/* union */.KC)(of.map(({ value, isSure }) => {
    if (value.kind === 'text' || keys.some((key) => typeof key !== 'string'))
        return possibilities/* unknown */.L5;
    const found = keys.reduce((json, key) => (typeof key === 'string' ? (0,json_path/* below */.G)(json, key) : undefined), value.json);
    return found === undefined ? possibilities/* unknown */.L5 : isSure ? (0,possibilities/* ofJson */.WT)(found) : (0,possibilities/* unsure */.Nf)((0,possibilities/* ofJson */.WT)(found));
}));
const negated = (of) => (0,possibilities/* union */.KC)(of.map(({ value, isSure }) => {
    const truth = (0,possibilities/* truthOf */.D)(value);
    if (truth === 'unknown')
        return possibilities/* unknown */.L5;
    const negation = truth === 'varies' ? possibilities/* anyBoolean */.XE : (0,possibilities/* ofJson */.WT)(!truth);
    return isSure ? negation : (0,possibilities/* unsure */.Nf)(negation);
}));
function operation(operator, left, right) {
    if (operator === '&&' || operator === '||')
        return (0,possibilities/* union */.KC)(left.map((one) => chosen(operator, one, right)));
    return (0,possibilities/* union */.KC)(left.flatMap((one) => right().map((other) => compare(operator, one, other))));
}
function chosen(operator, left, right) {
    const truth = (0,possibilities/* truthOf */.D)(left.value);
    const stays = operator === '||';
    if (truth === stays)
        return [left];
    if (truth === !stays)
        return left.isSure ? right() : (0,possibilities/* unsure */.Nf)(right());
    if (truth === 'unknown')
        return (0,possibilities/* union */.KC)([stays ? [left] : (0,possibilities/* unsure */.Nf)((0,possibilities/* ofJson */.WT)(false)), (0,possibilities/* unsure */.Nf)(right())]);
    return (0,possibilities/* union */.KC)([stays ? [left] : (0,possibilities/* ofJson */.WT)(false), left.isSure ? right() : (0,possibilities/* unsure */.Nf)(right())]);
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   r1: () => (/* binding */ closingOf)
/* harmony export */ });
const token = /\s*(?:('(?:[^']|'')*')|(0[xX][0-9a-fA-F]+|0o[0-7]+|[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?Infinity|NaN)(?![\w-])|([a-zA-Z_][\w-]*)|(\|\||&&|[=!<>]=|[!<>()[\],.*]))/y;
const deepest = 50;
/** A longer chain of operators decides nothing that matters here. */
const mostTokens = 500;
/** Splits a text at `${{ … }}`; a quote inside an expression may hold braces. Linear in the text's length. */
function segmentsOf(text) {
    const segments = [];
    let at = 0;
    for (let open = text.indexOf('${{'); open !== -1; open = text.indexOf('${{', at)) {
        const close = closingOf(text, open + 3);
        if (close === -1)
            break;
        if (open > at)
            segments.push({ kind: 'text', text: text.slice(at, open) });
        segments.push({ kind: 'expression', text: text.slice(open + 3, close).trim() });
        at = close + 2;
    }
    if (at < text.length)
        segments.push({ kind: 'text', text: text.slice(at) });
    return segments;
}
/** Offset of the `}}` that ends an expression, -1 if none does; a quote may hold braces. */
function closingOf(text, from) {
    let isQuoted = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            isQuoted = !isQuoted;
        else if (!isQuoted && text.startsWith('}}', at))
            return at;
    }
    return -1;
}
/** Reads an expression without its `${{ }}`. Returns undefined if it is not one. */
function parseExpression(text) {
    const tokens = tokensOf(text);
    if (tokens === undefined || tokens.length === 0 || tokens.length > mostTokens)
        return undefined;
    const cursor = { tokens, at: 0, depth: 0 };
    const expression = binary(cursor, 0);
    return cursor.at === tokens.length ? expression : undefined;
}
function tokensOf(text) {
    const tokens = [];
    const trimmed = text.trim();
    token.lastIndex = 0;
    while (token.lastIndex < trimmed.length) {
        const found = token.exec(trimmed);
        if (found === null)
            return undefined;
        const [, quoted, number, name, sign] = found;
        if (quoted !== undefined)
            tokens.push({ kind: 'text', text: quoted.slice(1, -1).replaceAll("''", "'") });
        else if (number !== undefined)
            tokens.push({ kind: 'number', text: number });
        else if (name !== undefined)
            tokens.push({ kind: 'name', text: name });
        else
            tokens.push({ kind: 'sign', text: sign ?? '' });
    }
    return tokens;
}
const precedence = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>=']];
function binary(cursor, level) {
    const operators = precedence[level];
    if (operators === undefined)
        return unary(cursor);
    let left = binary(cursor, level + 1);
    for (let operator = operators.find((one) => isSign(cursor, one)); operator !== undefined;) {
        cursor.at++;
        const right = binary(cursor, level + 1);
        if (left === undefined || right === undefined)
            return undefined;
        left = { kind: 'operation', operator, left, right };
        operator = operators.find((one) => isSign(cursor, one));
    }
    return left;
}
const isSign = ({ tokens, at }, sign) => tokens[at]?.kind === 'sign' && tokens[at]?.text === sign;
function unary(cursor) {
    if (!isSign(cursor, '!'))
        return postfix(cursor);
    cursor.at++;
    const of = deeper(cursor, unary);
    return of && { kind: 'not', of };
}
function deeper(cursor, read) {
    if (cursor.depth >= deepest)
        return undefined;
    cursor.depth++;
    const expression = read(cursor);
    cursor.depth--;
    return expression;
}
function postfix(cursor) {
    const isGroup = isSign(cursor, '(');
    const of = primary(cursor);
    const keys = of && keysAt(cursor);
    if (of === undefined || keys === undefined)
        return undefined;
    if (keys.length === 0)
        return of;
    if (of.kind === 'literal' && !isGroup)
        return undefined;
    return of.kind === 'context' ? { ...of, keys } : { kind: 'index', of, keys };
}
function keysAt(cursor) {
    const keys = [];
    for (;;) {
        const key = isSign(cursor, '.') ? dotted(cursor) : isSign(cursor, '[') ? bracketed(cursor) : null;
        if (key === null)
            return keys;
        if (key === undefined)
            return undefined;
        keys.push(key);
    }
}
function dotted(cursor) {
    const name = cursor.tokens[cursor.at + 1];
    if (name?.kind !== 'name' && name?.text !== '*')
        return undefined;
    cursor.at += 2;
    return name.text.toLowerCase();
}
function bracketed(cursor) {
    cursor.at++;
    if (isSign(cursor, '*'))
        cursor.at++;
    const key = isSign(cursor, ']') ? '*' : deeper(cursor, (inner) => binary(inner, 0));
    if (key === undefined || !isSign(cursor, ']'))
        return undefined;
    cursor.at++;
    return typeof key !== 'string' && key.kind === 'literal' ? String(key.value).toLowerCase() : key;
}
function primary(cursor) {
    const found = cursor.tokens[cursor.at];
    cursor.at++;
    if (found?.kind === 'text')
        return { kind: 'literal', value: found.text };
    if (found?.kind === 'number')
        return { kind: 'literal', value: Number(found.text) };
    if (found?.kind === 'name')
        return named(cursor, found.text);
    if (found?.text !== '(')
        return undefined;
    const inner = deeper(cursor, (one) => binary(one, 0));
    if (!isSign(cursor, ')'))
        return undefined;
    cursor.at++;
    return inner;
}
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function named(cursor, name) {
    const value = words.get(name);
    if (value !== undefined)
        return { kind: 'literal', value };
    if (!isSign(cursor, '('))
        return { kind: 'context', root: name.toLowerCase(), keys: [] };
    cursor.at++;
    const args = [];
    while (!isSign(cursor, ')')) {
        const arg = deeper(cursor, (inner) => binary(inner, 0));
        if (arg === undefined)
            return undefined;
        args.push(arg);
        if (isSign(cursor, ','))
            cursor.at++;
        else if (!isSign(cursor, ')'))
            return undefined;
    }
    cursor.at++;
    return { kind: 'call', name: name.toLowerCase(), args };
}


/***/ }),

/***/ 4145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below)
/* harmony export */ });
/** What a name or number leads to in JSON; names are matched in any case, as GitHub does. */
function below(json, key) {
    if (json === undefined || json === null || typeof json !== 'object')
        return undefined;
    if (Array.isArray(json))
        return /^\d+$/.test(key) ? json[Number(key)] : undefined;
    return Object.entries(json).find(([name]) => name.toLowerCase() === key)?.[1];
}


/***/ }),

/***/ 6972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ givenAt),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   EH: () => (/* binding */ isEmptyHole),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Nf: () => (/* binding */ unsure),
/* harmony export */   Pl: () => (/* binding */ isJobToken),
/* harmony export */   Pt: () => (/* binding */ jobToken),
/* harmony export */   WQ: () => (/* binding */ isAlwaysTrue),
/* harmony export */   WT: () => (/* binding */ ofJson),
/* harmony export */   XE: () => (/* binding */ anyBoolean),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fk: () => (/* binding */ hole),
/* harmony export */   n9: () => (/* binding */ varies),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   v$: () => (/* binding */ literals),
/* harmony export */   v4: () => (/* binding */ mayBeTrue)
/* harmony export */ });
const most = 16;
/** Texts of more pieces or characters name nothing that matters here; a variable that doubles itself grows without end. */
const longest = 200;
const mostCharacters = 64 * 1024;
const unknownHole = { name: '', shape: 'any', kind: 'unknown' };
/** Nothing is known of it. */
const unknown = [{ value: { kind: 'text', text: [unknownHole] }, isSure: false }];
/** One text that is known. */
const literal = (text) => [{ value: textValue([text]), isSure: true }];
/** One JSON value that is known. */
const ofJson = (json) => [{ value: jsonValue(json), isSure: true }];
/** What only a run can tell, by its name. */
const hole = (name, shape, kind) => [
    { value: textValue([{ name, shape, kind }]), isSure: kind !== 'unknown' },
];
/** True in some runs and false in others. */
const anyBoolean = [
    { value: { kind: 'json', json: true }, isSure: true },
    { value: { kind: 'json', json: false }, isSure: true },
];
const textValue = (text) => ({ kind: 'text', text });
const jsonValue = (json) => (typeof json === 'string' ? textValue([json]) : { kind: 'json', json });
/** The values that any of several may have, each once; too many of them are unknown. */
function union(several) {
    const [only, ...more] = several;
    if (only?.length === 1 && more.length === 0)
        return only;
    const byKey = new Map();
    for (const possible of several.flat()) {
        const key = JSON.stringify(possible.value);
        if (byKey.get(key)?.isSure !== true)
            byKey.set(key, possible);
    }
    return byKey.size > most ? unknown : [...byKey.values()];
}
/** The same values, none of which is certain to occur. */
const unsure = (values) => values.map(({ value }) => ({ value, isSure: false }));
/** The text of a value, as GitHub would put it into a string. */
function asText(value) {
    if (value.kind === 'text')
        return value.text;
    if (value.json === null)
        return [''];
    return typeof value.json === 'object' ? [unknownHole] : [String(value.json)];
}
/** Joins the values of several parts to texts, every combination of them. */
function joined(parts) {
    const [only] = parts;
    if (only?.length === 1 && parts.length === 1)
        return only.map((possible) => ({ ...possible, value: textValue(asText(possible.value)) }));
    if (parts.length > longest)
        return unknown;
    let texts = [{ text: [], isSure: true }];
    for (const part of parts) {
        texts = texts.flatMap((before) => part.map((next) => appended(before, next)));
        if (texts.length > most || texts.some(({ text }) => isTooLong(text)))
            return unknown;
    }
    return texts.map(({ text, ...more }) => ({ ...more, value: textValue(squeezed(text)) }));
}
function appended({ text, isSure, from }, next) {
    const source = from ?? next.from;
    return {
        text: [...text, ...asText(next.value)],
        isSure: isSure && next.isSure,
        ...(source !== undefined && { from: source }),
    };
}
/** The same values, as given at a key. */
const givenAt = (values, from) => values.map((possible) => ({ from, ...possible }));
function isTooLong(text) {
    const characters = text.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
    return text.length > 2 * longest || characters > mostCharacters;
}
function squeezed(text) {
    const pieces = [];
    for (const piece of text) {
        const last = pieces.at(-1);
        if (piece === '' || isEmptyHole(piece))
            continue;
        if (typeof piece === 'string' && typeof last === 'string')
            pieces[pieces.length - 1] = last + piece;
        else
            pieces.push(piece);
    }
    return pieces.length === 0 ? [''] : pieces;
}
/** Whether a piece of a text is a secret that a caller does not hand on. */
const isEmptyHole = (piece) => typeof piece !== 'string' && piece.kind === 'empty';
/** The text where all of it is known. */
function literalOf(text) {
    if (text.length > 1)
        return undefined;
    const first = text[0] ?? '';
    return typeof first === 'string' ? first : isEmptyHole(first) ? '' : undefined;
}
/** Whether nothing in a text is unknown but what takes more than one value over the runs. */
const varies = (text) => text.every((piece) => typeof piece === 'string' || piece.kind === 'varies');
/** Every text that is known to occur, whole. */
function literals(values) {
    const texts = [];
    for (const { value } of values) {
        const literal = literalOf(asText(value));
        if (literal !== undefined)
            texts.push(literal);
    }
    return texts;
}
/** The job's own token. */
const jobToken = hole('github.token', 'any', 'secret');
/** Whether a piece of a text is the job's own token. */
const isJobToken = (piece) => typeof piece !== 'string' && piece.name === 'github.token';
/** Whether every value is certainly true in a condition. */
const isAlwaysTrue = (values) => values.every(({ value }) => truthOf(value) === true);
/**
 * Whether a value counts as true in a condition, as all but false, 0, null and the empty text do (docs.github.com, "Evaluate
 * expressions"); `varies` where it does so in some runs.
 */
function truthOf(value) {
    if (value.kind === 'json')
        return value.json !== false && value.json !== 0 && value.json !== null;
    const literal = literalOf(value.text);
    if (literal !== undefined)
        return literal !== '';
    if (value.text.some((piece) => typeof piece === 'string'))
        return true;
    if (value.text.some((piece) => typeof piece !== 'string' && piece.kind === 'unknown'))
        return 'unknown';
    return value.text.some(isJobToken) ? true : 'varies';
}
/** Whether any of several is so: true where one is, else unknown where one may be. */
const anyOf = (answers) => answers.includes(true) ? true : answers.includes('unknown') ? 'unknown' : false;
/** Whether one of the values is true in some run: `unknown` where nothing says so and nothing speaks against it. */
function mayBeTrue(values, isTrue = truthOf) {
    const truths = values.map(({ value, isSure }) => ({ truth: isTrue(value), isSure }));
    if (truths.some(({ truth, isSure }) => isSure && (truth === true || truth === 'varies')))
        return true;
    return truths.every(({ truth }) => truth === false) ? false : 'unknown';
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ keptPermissions)
/* harmony export */ });
/* harmony import */ var _github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1950);

/**
 * What a block has to hold beside packages: what the deciding mapping grants; where there is none, `contents: read`
 * and what the job's known steps need.
 */
function keptPermissions(declared, needs) {
    if (typeof declared !== 'string')
        return Object.fromEntries(Object.entries(declared).filter(([scope]) => scope !== 'packages'));
    const kept = { contents: 'read' };
    for (const { scope, level } of needs) {
        if (scope !== 'packages' && _github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm[level] > _github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm[(0,_github_permission_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .levelIn */ .Mc)(kept, scope)])
            kept[scope] = level;
    }
    return kept;
}


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readCall),
/* harmony export */   JY: () => (/* binding */ localWorkflow)
/* harmony export */ });
/* unused harmony export workflowElsewhere */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6440);
/* harmony import */ var _expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5111);
/* harmony import */ var _expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6972);
/* harmony import */ var _permissions_kept_permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6999);




/** Reads a job that calls a reusable workflow, which is followed as far as it can be read. */
function readCall(uses, job, place, permissions, around, runs) {
    const callPlace = { file: place.file, path: [...place.path, 'uses'] };
    const localPath = around.caller === undefined ? localWorkflow(uses, around.contexts.repository) : undefined;
    const elsewhere = localPath === undefined ? workflowElsewhere(uses, around.caller) : undefined;
    const called = localPath ?? elsewhere;
    const callee = called === undefined
        ? undefined
        : around.readCallee(called, given(job, place, runs), around.isGuarded, around.session.budget);
    const call = {
        place: callPlace,
        uses,
        ...(localPath === undefined ? {} : { localPath }),
        ...(callee === undefined ? {} : { callee: callee.facts }),
    };
    const isFollowed = callee?.facts.isValid === true;
    const read = isFollowed ? followed(callee.facts, callPlace, permissions) : unfollowed(permissions, uses);
    return { facts: { ...read, call }, outputs: callee?.outputs ?? new Map() };
}
/**
 * Returns the path inside this repository that a `uses:` names, or undefined: `./` and, since 2026, `$/` begin it (docs/facts.md,
 * Permissions); the repository's full name leads there too.
 */
function localWorkflow(uses, repository) {
    const own = repository === undefined ? undefined : `${repository.toLowerCase()}/`;
    if (own !== undefined && uses.toLowerCase().startsWith(own))
        return uses.slice(own.length).split('@')[0];
    return /^[.$]\/(.+)$/.exec(uses.trim())?.[1];
}
/** Returns the workflow of another repository that a `uses:` names, or undefined; a local one is in the repository of its caller. */
function workflowElsewhere(uses, caller) {
    const [, local] = /^[.$]\/(.+)$/.exec(uses.trim()) ?? [];
    if (local !== undefined)
        return caller && { ...caller, path: local };
    const [, repository, path, ref] = /^([\w-]{1,100}\/[\w.-]{1,100})\/(\.github\/workflows\/[^@]{1,250})@(\S{1,250})$/.exec(uses.trim()) ?? [];
    if (repository === undefined || path === undefined || ref === undefined)
        return undefined;
    return { repository: repository.toLowerCase(), path, ref };
}
/** What a job gives to a workflow that it calls, in any combination of its matrix. */
function given(job, { file, path }, runs) {
    const values = (key) => new Map((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(job, key)).map(({ key: name, value }) => [
        name.toLowerCase(),
        (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .givenAt */ .$M)((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)(runs.map((contexts) => (0,_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateText */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? '', contexts))), {
            file,
            path: [...path, key, name],
        }),
    ]));
    const inputs = values('with');
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(job, 'secrets')) === 'inherit' ? { inputs } : { inputs, secrets: values('secrets') };
}
const unfollowed = ({ declared }, uses) => ({
    pushesToGhcr: 'unknown',
    pushes: [],
    misnamed: [],
    logins: [],
    preflights: [],
    needs: [],
    unknownActions: [uses],
    requiredPermissions: (0,_permissions_kept_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .keptPermissions */ .$)(declared, []),
    mayUsePackagesWrite: true,
});
/**
 * What a called file does with its caller's permissions: what its jobs without a block push and need; and where the caller
 * declares nothing either, what its jobs push that ask for write.
 */
function followed(callee, place, { declared }) {
    const { jobs } = callee;
    const needs = jobs.flatMap((job) => job.permissions.level === 'default' ? job.needs.map((need) => ({ ...need, place })) : []);
    return {
        pushesToGhcr: (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(jobs.map(({ pushesToGhcr }) => pushesToGhcr)),
        pushes: dependentPushes(callee, declared === 'default').map((push) => seenFrom(place, push)),
        misnamed: jobs.flatMap(({ misnamed }) => misnamed.map((push) => seenFrom(place, push))),
        logins: [],
        preflights: [],
        needs,
        unknownActions: [...new Set(jobs.flatMap(({ unknownActions }) => unknownActions))],
        requiredPermissions: (0,_permissions_kept_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .keptPermissions */ .$)(declared, [...needs, ...jobs.flatMap(requests)]),
        mayUsePackagesWrite: jobs.some((job) => job.mayUsePackagesWrite || job.permissions.packages === 'write'),
    };
}
/** A push of a called workflow as its caller's, with the names that the caller gives. */
const seenFrom = (place, push) => ({
    ...push,
    place,
    names: push.names.filter((name) => name.place.file === place.file),
});
function dependentPushes({ jobs }, withRequests) {
    return jobs.flatMap(({ permissions, call, pushes }) => {
        if (permissions.level !== 'default')
            return withRequests && permissions.packages === 'write' ? pushes : [];
        return call?.callee === undefined ? pushes : dependentPushes(call.callee, withRequests);
    });
}
function requests({ permissions: { declared }, }) {
    return typeof declared === 'string' ? [] : Object.entries(declared).map(([scope, level]) => ({ scope, level }));
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ appToken),
/* harmony export */   Lq: () => (/* binding */ credentialIn),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   xh: () => (/* binding */ missingSecretsIn)
/* harmony export */ });
/* harmony import */ var _expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6972);

/** Which credential a text holds, alone or as `user:secret`; unknown where there may be several. */
function credentialIn(values) {
    const kinds = new Set((values ?? []).map(({ value }) => kindOf(value)));
    const [kind] = kinds;
    return kinds.size === 1 && kind !== undefined ? kind : 'unknown';
}
function kindOf(value) {
    const text = (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
    if (text.length > 0 && text.every(_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmptyHole */ .EH))
        return 'empty';
    const secrets = text.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'secret' ? [piece] : []));
    const [secret, ...more] = secrets;
    if (secret === undefined || more.length > 0)
        return 'unknown';
    if ((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .isJobToken */ .Pl)(secret))
        return 'job-token';
    return secret.name === appToken ? 'app-token' : 'secret';
}
/** Names in upper case of the secrets among the values of a text that a caller does not hand on. */
const missingSecretsIn = (values) => values
    .flatMap(({ value }) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value).filter(_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmptyHole */ .EH))
    .map(({ name }) => name.replace(/^secrets\./, '').toUpperCase());
/** Name of the hole that is the output of an action that creates an App's token. */
const appToken = 'app-token';
/** Whether one of the values of a text holds a secret. */
const holdsSecret = (values) => values.some(({ value }) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value).some((piece) => typeof piece !== 'string' && piece.kind === 'secret'));


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ prefixes),
/* harmony export */   $f: () => (/* binding */ namesGhcr),
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   Ho: () => (/* binding */ registriesOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   OH: () => (/* binding */ partial)
/* harmony export */ });
/* harmony import */ var _expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6972);

const hasNoHost = (head) => /^[^.:]*$/.test(head) && head !== 'localhost';
/** The kind of a host: `ghcr.io`, or `containers.<sub>.ghe.com` (docs/facts.md, Hosts). On GHES it is `containers.` before any name. */
function registryOfHost(host) {
    if (/^(ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/i.test(host))
        return 'ghcr';
    return /^containers\./i.test(host) ? 'unknown' : 'other';
}
/** Every image that a text may name. A host that each of its values spells out is sure, whatever follows. */
const imagesOf = (values) => {
    const haveSameHost = spellOutHost(values.map(({ value }) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value)));
    return values.map(({ value, isSure, from, isListed = false }) => {
        const text = (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
        const isHostSure = isSure || haveSameHost;
        const isAlternative = values.length > 1 && !isListed;
        return {
            ...named(text),
            isSure: isHostSure,
            ...(from !== undefined && { from }),
            ...(isAlternative && { isAlternative }),
        };
    });
};
/** The same images, to which their tool adds something. */
const partial = (images) => images.map((image) => ({ ...image, isPartial: true }));
/** The same images, behind which their tool puts the image's own name. */
const prefixes = (images) => partial(images).map((image) => ({ ...image, ...hostAlone(image.text), isPrefix: true }));
/** What goes on behind a slash names a host, even where it is one word. */
function hostAlone([first, ...more]) {
    if (typeof first !== 'string' || more.length > 0 || first.includes('/') || hasNoHost(first))
        return undefined;
    const host = first.toLowerCase();
    return { registry: registryOfHost(host), host };
}
/** The registry that a login or a `registry:` input names: a host, perhaps with a scheme or a path; empty is Docker Hub. */
function registriesOf(values) {
    return values.map(({ value, isSure }) => {
        const text = withoutScheme((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value));
        const [first = ''] = text;
        if (typeof first !== 'string')
            return { registry: 'unknown', isSure, text };
        const isWhole = text.length === 1 || first.includes('/');
        const host = (first.split('/')[0] ?? '').toLowerCase();
        return isWhole ? { registry: registryOfHost(host), host, isSure, text } : { registry: 'unknown', isSure, text };
    });
}
/** True if a text names what may be GHCR, as a host alone or before an image. */
const namesGhcr = (values) => values.some(({ value }) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value).some((piece) => typeof piece === 'string' && ghcrAnywhere.test(piece)));
const ghcrAnywhere = /\b(ghcr\.io|containers\.[\w-]+\.[\w.-]+)\b/i;
/** The same as seen by a run whose registry is known: what names that one is GHCR. */
const seenBy = (registry, images) => registry === undefined
    ? images
    : images.map((image) => (image.host === registry ? { ...image, registry: 'ghcr' } : image));
/** Returns the one kind of all of it: GHCR if it certainly occurs, another only if nothing else may. */
function kindOf(images) {
    if (images.some(({ registry, isSure }) => registry === 'ghcr' && isSure))
        return 'ghcr';
    return images.length > 0 && images.every(({ registry }) => registry === 'other') ? 'other' : 'unknown';
}
/**
 * Whether texts spell out one host and leave open what is behind it: `ghcr.io/${{ … }}`. Then the rest is what is unsure of
 * them; a text without a hole is unsure where it may not occur at all.
 */
function spellOutHost(texts) {
    const hosts = new Set(texts.map((text) => spelledHost(withoutScheme(text))));
    return hosts.size === 1 && !hosts.has(undefined) && texts.some((text) => text.length > 1);
}
const spelledHost = ([first]) => typeof first === 'string' ? /^[^/]+\//.exec(first)?.[0] : undefined;
function named(text) {
    const pieces = withoutScheme(text);
    const registry = registryOf(pieces);
    const host = hostOf(pieces);
    const image = host === undefined ? undefined : repositoryOf(pieces);
    return { registry, text: pieces, ...(host !== undefined && { host }), ...(image !== undefined && { image }) };
}
function hostOf([first]) {
    const head = typeof first === 'string' && first.includes('/') ? first.slice(0, first.indexOf('/')) : '';
    return hasNoHost(head) ? undefined : head.toLowerCase();
}
function withoutScheme(text) {
    const [first, ...more] = text.filter((piece) => !(0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmptyHole */ .EH)(piece));
    return typeof first === 'string' ? [first.replace(/^\s*"?(?:docker|oci|https?):\/\//, '').trimStart(), ...more] : text;
}
function registryOf([first, ...more]) {
    if (first === undefined)
        return 'unknown';
    if (typeof first !== 'string')
        return shapeTells(first, more) ? 'other' : 'unknown';
    const slash = first.indexOf('/');
    if (slash !== -1)
        return withHost(first.slice(0, slash));
    if (more.length === 0)
        return first === '' ? 'unknown' : 'other';
    return hasNoHost(first) && more.every((piece) => typeof piece === 'string' || piece.shape !== 'any')
        ? 'other'
        : 'unknown';
}
/** A first component without a dot, a colon and other than localhost is no host (distribution/reference). */
const withHost = (head) => (hasNoHost(head) ? 'other' : registryOfHost(head));
const shapeTells = ({ shape }, more) => shape === 'path' || (shape === 'component' && typeof more[0] === 'string' && /^[-_\w]*\//.test(more[0]));
function repositoryOf(text) {
    let image = '';
    for (const piece of text) {
        if (typeof piece !== 'string') {
            if (piece.name === '')
                return undefined;
            image += `\${{ ${piece.name} }}`;
            continue;
        }
        const end = /[\s,;"']/.exec(piece)?.index ?? piece.length;
        const cut = piece.slice(0, end);
        const tag = cut.search(/@|:(?!\d+\/)/);
        image += tag === -1 ? cut : cut.slice(0, tag);
        if (tag !== -1 || end < piece.length)
            return result(image);
    }
    return result(image);
}
/** A name that goes on with a slash, or has nothing behind its host, is no image. */
const result = (image) => (image.includes('/') && !image.endsWith('/') ? image : undefined);


/***/ }),

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readBelow),
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
/** The same for paths below a folder, which is written as steps write it: `./cli/`, or nothing for the root. */
function readBelow(folder, readFile) {
    const name = plainPath(folder).replace(/\/$/, '');
    return name === '' || name === '.'
        ? (path) => readFile(plainPath(path))
        : (path) => readFile(`${name}/${plainPath(path)}`);
}
/** A path without `./` at its begin. */
const plainPath = (path) => path.replace(/^(\.\/)+/, '');


/***/ }),

/***/ 8547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   SH: () => (/* binding */ actionFiles),
/* harmony export */   c2: () => (/* binding */ beginSession),
/* harmony export */   z5: () => (/* binding */ jobBudget)
/* harmony export */ });
/* harmony import */ var _actions_preflight_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5819);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6440);


const mostOfJob = 20_000;
const mostOfFile = 50_000;
/** The budget of one more job of a file, or of its first. */
const jobBudget = ({ ofFile, isOverdue }) => ({
    left: mostOfJob,
    ofFile,
    isOverdue,
});
/** Takes work of a budget; false if there is none left. */
function spend(budget, work = 1) {
    budget.left -= work;
    budget.ofFile.left -= work;
    const isLeft = budget.left >= 0 && budget.ofFile.left >= 0 && !budget.isOverdue();
    if (!isLeft)
        budget.ofFile.isSpent = true;
    return isLeft;
}
/** Begins the reading of a file. */
function beginSession(files, isOverdue, known) {
    const actions = new Map();
    const readAction = (folder) => {
        const action = actions.get(folder) ?? actionIn(folder, files);
        actions.set(folder, action);
        return action;
    };
    const budget = jobBudget({ ofFile: { left: mostOfFile, isSpent: false }, isOverdue });
    return { budget, files, readAction, ...known };
}
/** The files that may define the action in a folder of the repository; the first that exists does. */
function actionFiles(folder) {
    const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
    return [`${prefix}action.yml`, `${prefix}action.yaml`];
}
function actionIn(folder, files) {
    const document = actionFiles(folder)
        .map(files.document)
        .find((one) => one !== undefined);
    if (document?.kind !== 'tree')
        return { kind: 'unreadable' };
    const { root } = document;
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'name')) === _actions_preflight_step_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)
        return { kind: 'preflight' };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'runs'), 'using')) === 'composite' ? { kind: 'composite', root } : { kind: 'other' };
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ imagesInSettings),
/* harmony export */   LA: () => (/* binding */ bakeByFile),
/* harmony export */   PE: () => (/* binding */ bakeFiles),
/* harmony export */   Z_: () => (/* binding */ bakeSettings),
/* harmony export */   _k: () => (/* binding */ bakeCall),
/* harmony export */   dB: () => (/* binding */ imagesInFiles),
/* harmony export */   pJ: () => (/* binding */ metadataBakeFile),
/* harmony export */   to: () => (/* binding */ pushesBySettings),
/* harmony export */   xq: () => (/* binding */ setsOutput)
/* harmony export */ });
/* harmony import */ var _expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6972);
/* harmony import */ var _steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
/* harmony import */ var _build_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1293);
/* harmony import */ var _program_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7248);




/** The files that bake reads where none is named (docs.docker.com, "Bake file reference"). */
const defaultFiles = [
    'compose.yaml',
    'compose.yml',
    'docker-compose.yml',
    'docker-compose.yaml',
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl',
];
/** Files that bake reads where a step's text calls it: those that the text or an input `files` names, else the usual ones. */
function bakeFiles(text, input = '') {
    if (!/\bbake\b/.test(text))
        return [];
    const options = [...text.matchAll(/(?<!\S)(?:-f|--file)[ =]["']?([^\s"']{1,300})/g)].flatMap(([, path]) => path ?? []);
    const named = [...options, ...input.split(/[\n,]/)].map((path) => path.trim().replace(/^cwd:\/\//, ''));
    const files = named.filter((path) => path !== '');
    return (files.length > 0 ? files : defaultFiles).map((path) => [path]);
}
/** An output or a cache in a registry. */
const namesRegistry = /\btype["']?\s*[=:]\s*["']?registry|\bpush["']?\s*[=:]\s*["']?true/;
/** An output with a variable in its text: on its line, in its brackets, or in a list of YAML below it. */
const holdsVariable = /\boutputs?["']?\s{0,20}[=:](?:[^\n]{0,500}|\s{0,200}\[[^\]]{0,2000}|(?:\n[ \t]{0,200}- [^\n]{0,500}){1,50})\$\{/;
/** An output that HCL takes from a variable of another name, or from a function. */
const isVariable = /\boutputs?\s{0,20}=(?!\s{0,200}\[?\s{0,200}["'{\]])/;
const cacheTo = /\bcache[-_]to\b/;
/** What bake's files may push: outputs where its call asks for none, else caches alone. A file that only a run can name is `undefined`. */
function bakeByFile(readFile, files, asksForOutput) {
    const named = files.flatMap((path) => path?.replace(/^cwd:\/\//, '') ?? []);
    const texts = (files.length > 0 ? named : defaultFiles.filter(readFile)).map(readFile);
    const signs = asksForOutput ? [] : [namesRegistry, holdsVariable, isVariable];
    const mayPush = (text) => signs.some((sign) => sign.test(text)) || (asksForOutput && cacheTo.test(text) && namesRegistry.test(text));
    const isUnread = !asksForOutput && (texts.length === 0 || texts.length < files.length);
    const isRead = texts.every((text) => (text === undefined ? asksForOutput : !mayPush(text)));
    return isRead && !isUnread ? [] : [mayPushWhereLoggedIn];
}
const mayPushWhereLoggedIn = { kind: 'opaque', mayPush: 'where-logged-in', mayLogIn: false, holdsToken: false };
/** Reads lines of bake's `set`; an empty field where only a run tells which it is. */
const bakeSettings = (lines) => lines.flatMap((line) => line.map((one) => ({ ...settingIn((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(one.value)), isSure: one.isSure })).map(asSetting));
function settingIn([first, ...more]) {
    const found = typeof first === 'string' ? /^[^=]*\.([\w-]{1,60})\+?\s{0,20}=\s*(.*)$/s.exec(first) : null;
    const [, field = '', rest = ''] = found ?? [];
    return { field, text: found === null ? [] : rest === '' && more.length > 0 ? more : [rest, ...more] };
}
const asSetting = ({ field, text, isSure }) => ({
    field,
    value: [{ value: { kind: 'text', text }, isSure }],
});
/** Whether settings make bake push. */
const pushesBySettings = (settings) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(settings.map(({ field, value }) => outcome(field, value)));
function outcome(field, value) {
    if (field === 'output')
        return (0,_build_output_js__WEBPACK_IMPORTED_MODULE_2__/* .pushesByOutput */ .NW)(value);
    return field === 'cache-to' && (0,_build_output_js__WEBPACK_IMPORTED_MODULE_2__/* .pushesByCache */ .Kh)(value);
}
/** Whether settings ask for an output, so that the files do not decide it. */
const setsOutput = (settings) => settings.some(({ field }) => field === 'output');
/** Images that settings name. */
const imagesInSettings = (settings) => settings.flatMap(({ field, value }) => {
    if (field === 'tags')
        return (0,_steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(value);
    if (field === 'output')
        return (0,_build_output_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesInOutput */ .zj)(value);
    return field === 'cache-to' ? (0,_build_output_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesInCache */ ._7)(value) : [];
});
/** Name of the hole that is a file for bake, which docker/metadata-action has made of its tags. */
const metadataBakeFile = 'docker-metadata-bake-file';
/** The tags of docker/metadata-action, if one of bake's files is its own. */
function imagesInFiles(files, contexts) {
    const isMade = files.flat().some(({ value }) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value).some(isMetadataFile));
    return isMade ? (0,_steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(contexts.env.get('DOCKER_METADATA_OUTPUT_TAGS') ?? []) : [];
}
const isMetadataFile = (piece) => typeof piece !== 'string' && piece.name === metadataBakeFile;
/** What `docker buildx bake` pushes. */
function bakeCall(call, { accepts }) {
    const settings = bakeSettings((0,_program_call_js__WEBPACK_IMPORTED_MODULE_3__/* .optionValues */ .ib)(call, ['--set']));
    const pushing = (0,_program_call_js__WEBPACK_IMPORTED_MODULE_3__/* .optionValues */ .ib)(call, ['--push']).map((value) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeTrue */ .v4)(value));
    const asksForOutput = pushing.length > 0 || call.options.some(({ name }) => name === '--load') || setsOutput(settings);
    const files = (0,_program_call_js__WEBPACK_IMPORTED_MODULE_3__/* .optionValues */ .ib)(call, ['-f', '--file']).map(([path]) => (0,_program_call_js__WEBPACK_IMPORTED_MODULE_3__/* .textOfField */ .LD)(path) || undefined);
    const targets = call.operands.slice(call.operands.findIndex(([word]) => (0,_program_call_js__WEBPACK_IMPORTED_MODULE_3__/* .textOfField */ .LD)(word) === 'bake') + 1);
    const isHidden = targets.length > 1 && targets.some((operand) => operand.every(_program_call_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8));
    const happens = (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)([...pushing, pushesBySettings(settings), isHidden && 'unknown']);
    const byFile = happens === true ? [] : bakeByFile(call.readFile, files, asksForOutput);
    if (happens === false)
        return byFile;
    const images = [...imagesInSettings(settings), ...imagesInFiles((0,_program_call_js__WEBPACK_IMPORTED_MODULE_3__/* .optionValues */ .ib)(call, ['-f', '--file']), call.contexts)];
    const { home, program: tool } = call;
    return [{ kind: 'push', tool, accepts, images, happens, isOptional: happens === 'unknown', home }, ...byFile];
}


/***/ }),

/***/ 1293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ pushesByCache),
/* harmony export */   NW: () => (/* binding */ pushesByOutput),
/* harmony export */   _7: () => (/* binding */ imagesInCache),
/* harmony export */   rT: () => (/* binding */ cacheOptions),
/* harmony export */   zj: () => (/* binding */ imagesInOutput)
/* harmony export */ });
/* harmony import */ var _expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6972);
/* harmony import */ var _steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);


/** Whether an output or cache of BuildKit goes to a registry: `type=registry`, or `type=image` with `push=true`. */
const pushesByOutput = (output) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(output.map(({ value }) => pushesText((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value))));
/** The same of a cache: a text that is no list of attributes is a reference (buildx, util/buildflags). */
const pushesByCache = (cache) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(cache.map(({ value }) => isReference((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value)) || pushesText((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value))));
const isReference = (text) => typeof text[0] === 'string' &&
    text[0].trim() !== '' &&
    text.every((piece) => typeof piece !== 'string' || !/[=,]/.test(piece));
/** Images that a cache names. */
const imagesInCache = (cache) => [
    ...(0,_steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(cache.filter(({ value }) => isReference((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value)))),
    ...imagesInOutput(cache),
];
function pushesText(text) {
    const known = text.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
    if (/(^|[,\s=])type=registry/.test(known))
        return true;
    const push = /(^|,)push=("?)(true|false|)/.exec(known.replaceAll(' ', ''));
    if (push !== null)
        return push[3] === '' ? 'unknown' : push[3] === 'true';
    return known.trim() === '' && text.some((piece) => typeof piece !== 'string') ? 'unknown' : false;
}
/** Images that an output or a cache names: `name=ghcr.io/o/n` of an image, `ref=ghcr.io/o/n:cache` of a cache, several in quotes: `"name=o/n,ghcr.io/o/n"`. */
const imagesInOutput = (output) => output.filter((possible) => pushesText((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(possible.value)) === true).flatMap(namesIn);
function namesIn({ value, isSure }) {
    const text = (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
    return text.flatMap((piece, index) => {
        const found = typeof piece === 'string' ? /(?:^|,)("?)(?:name|ref)=(.*)$/s.exec(piece) : null;
        if (found === null)
            return [];
        const [, quote, start = ''] = found;
        const rest = [start, ...text.slice(index + 1)];
        const names = quote === '' ? [rest] : fieldsIn(rest);
        return names.flatMap((name) => (0,_steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)([{ value: { kind: 'text', text: name }, isSure }]));
    });
}
/** Options of BuildKit's clients for a cache that is written. */
const cacheOptions = new Set(['--cache-to', '--export-cache']);
/** The texts between commas, up to a quote. */
function fieldsIn(text) {
    const fields = [[]];
    for (const piece of text) {
        const [known = '', end] = typeof piece === 'string' ? piece.split('"', 2) : [];
        const [first = '', ...more] = typeof piece === 'string' ? known.split(',') : [piece];
        fields[fields.length - 1] = [...(fields.at(-1) ?? []), first];
        fields.push(...more.map((field) => [field]));
        if (end !== undefined)
            break;
    }
    return fields;
}


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ imagesInConfig),
/* harmony export */   k$: () => (/* binding */ configIn),
/* harmony export */   pM: () => (/* binding */ goreleaserFiles),
/* harmony export */   uY: () => (/* binding */ isPublishing)
/* harmony export */ });
/* harmony import */ var _expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6972);
/* harmony import */ var _steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);


/** Whether the arguments of GoReleaser make it publish what it has built (goreleaser.com, `goreleaser release`). */
function isPublishing(args) {
    const words = args.slice(0, 2000).split(/[\s=,]+/);
    const isSkipped = words.some((word, index) => word === '--skip' && skips(words.slice(index + 1)));
    const isOff = words.some((word) => withoutPublishing.has(word));
    return (words.includes('release') || words.includes('publish')) && !isSkipped && !isOff;
}
/** `--split` builds a part of it for `continue --merge`. */
const withoutPublishing = new Set([
    '--snapshot',
    '--skip-publish',
    '--skip-docker',
    '--split',
    '--prepare',
]);
/** What `--skip` names, up to the next option. */
function skips(words) {
    const end = words.findIndex((word) => word.startsWith('-'));
    return words.slice(0, end === -1 ? words.length : end).some((word) => word === 'publish' || word === 'docker');
}
/** The configuration that the arguments name; undefined if they name none. */
const configIn = (args) => /(?:^|\s)(?:-f|--config)[ =](\S+)/.exec(args)?.[1];
const defaultFiles = [
    '.goreleaser.yaml',
    '.goreleaser.yml',
    'goreleaser.yaml',
    'goreleaser.yml',
    '.config/goreleaser.yaml',
    '.config/goreleaser.yml',
];
/** The configuration that GoReleaser reads where a step's text calls it. */
function goreleaserFiles(text) {
    if (!/goreleaser/i.test(text))
        return [];
    const named = configIn(text);
    return [named === undefined ? defaultFiles : [named]];
}
const pushesImages = /^[ \t]*(dockers|dockers_v2|docker_manifests|kos|docker_signs)\s*:/m;
/** Where none of it is there, no image goes to GHCR: names of its hosts, of the environment, and what ko takes from it. */
const mayNameGhcr = /ghcr\.io|containers\.|\.Env\b|envOrDefault|^[ \t]*kos\s*:/m;
/**
 * Images on GHCR that a configuration of GoReleaser names; none if it could not be read or may name them by variables, and
 * undefined if it pushes no image there.
 */
function imagesInConfig(readFile, file) {
    const config = (file === undefined ? defaultFiles : [file]).map(readFile).find((text) => text !== undefined);
    if (config === undefined)
        return [];
    if (!pushesImages.test(config) || !mayNameGhcr.test(config))
        return undefined;
    return [...config.matchAll(/\b(ghcr\.io\/[^\s"':{]+)(\{?)/g)].flatMap(([, name = '', template]) => template === '' ? (0,_steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .partial */ .OH)((0,_steps_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(name))) : []);
}


/***/ }),

/***/ 7248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ textOfField),
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   ib: () => (/* binding */ optionValues),
/* harmony export */   jm: () => (/* binding */ readProgramCall),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   nt: () => (/* binding */ startsWithWords),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6972);

/** The text of a field that is known whole; empty for any other. */
const textOfField = (field) => (field && (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc)((0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(field.value))) ?? '';
/** The program's own name: `/usr/local/bin/crane` and `./crane.exe` are crane. */
function programName(text) {
    const at = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
    return text.slice(at + 1).replace(/\.(exe|cmd)$/, '');
}
/** Sorts the words behind a program into operands and options, of which some take the next word as their value. */
function readProgramCall(words, valueOptions, around) {
    const [first, ...rest] = words;
    const operands = [];
    const options = [];
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at];
        if (word === undefined)
            continue;
        const option = optionIn(word);
        if (option === undefined)
            operands.push([word]);
        else if (option.value !== undefined)
            options.push({ name: option.name, value: [option.value] });
        else if (valueOptions.has(option.name) || valueOptions.has(`-${option.name}`))
            options.push({ name: option.name, value: rest.slice(++at, at + 1) });
        else
            options.push({ name: option.name, value: (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('true') });
    }
    return {
        ...around,
        program: programName(textOfField(first)),
        words: rest,
        operands: operands.filter((value) => !isEmpty(value)),
        options,
    };
}
const isEmpty = ([value]) => value?.value.kind === 'text' && (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc)(value.value.text) === '';
function optionIn(word) {
    const [first, ...more] = (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(word.value);
    const found = typeof first === 'string' ? /^(--?[A-Za-z][\w.-]*)(?:[=:](.*))?$/s.exec(first) : null;
    const [, name = '', text] = found ?? [];
    if (found === null || (text === undefined && more.length > 0))
        return undefined;
    if (text === undefined)
        return { name, value: undefined };
    return {
        name,
        value: { ...word, value: { kind: 'text', text: text === '' && more.length > 0 ? more : [text, ...more] } },
    };
}
/** Values of the options with one of these names. */
const optionValues = (call, names) => call.options.filter(({ name }) => names.includes(name)).map(({ value }) => value);
/** Whether the first operands are these words. */
const startsWithWords = ({ operands }, words) => words.every((word, index) => textOfField(operands[index]?.[0]) === word);
/** Whether nothing is known of a value. */
const isUnknown = ({ value }) => (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value).every((piece) => typeof piece !== 'string' && piece.kind === 'unknown');
/** What is behind a beginning, such as the `key=` of `key=value`; values that begin otherwise are left out. */
const behind = (values, beginning) => values.flatMap(({ value, ...more }) => {
    const [first, ...rest] = (0,_expressions_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
    const found = typeof first === 'string' ? beginning.exec(first)?.[0].length : undefined;
    if (typeof first !== 'string' || found === undefined)
        return [];
    return [
        {
            ...more,
            value: { kind: 'text', text: found < first.length || rest.length === 0 ? [first.slice(found), ...rest] : rest },
        },
    ];
});


/***/ })

};
;