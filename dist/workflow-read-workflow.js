"use strict";
exports.id = 443;
exports.ids = [443];
exports.modules = {

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

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileAmong: () => (/* binding */ fileAmong),
  readWorkflow: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./build/src/workflow/document.js + 2 modules
var workflow_document = __webpack_require__(6440);
// EXTERNAL MODULE: ./build/src/workflow/expressions/possibilities.js
var possibilities = __webpack_require__(6972);
;// CONCATENATED MODULE: ./build/src/workflow/expressions/contexts.js

const ghcr = /\b(?:ghcr\.io|containers\.[\w-]{1,100}\.)/i;
/** A new layer of variables around which there is another, or none. */
function variablesIn(outer) {
    const own = new Map();
    let [holdsSecret, holdsJobToken] = [outer?.holdsSecret === true, outer?.holdsJobToken === true];
    let namesGhcr = outer?.namesGhcr === true;
    return {
        own,
        get: (name) => own.get(name) ?? outer?.get(name),
        get holdsSecret() {
            return holdsSecret;
        },
        get holdsJobToken() {
            return holdsJobToken;
        },
        get namesGhcr() {
            return namesGhcr;
        },
        set: (name, values) => {
            own.set(name, values);
            const pieces = values.flatMap(({ value }) => (value.kind === 'text' ? value.text : []));
            holdsSecret ||= pieces.some((piece) => typeof piece !== 'string' && piece.kind === 'secret');
            holdsJobToken ||= pieces.some(possibilities/* isJobToken */.Pl);
            namesGhcr ||= pieces.some((piece) => typeof piece === 'string' && ghcr.test(piece));
        },
    };
}
/** A new layer of outputs around which there is another. */
function outputsIn(outer) {
    const own = new Map();
    return {
        own,
        get: (step) => own.get(step) ?? outer.get(step),
        set: (step, name, values) => {
            const known = own.get(step) ?? new Map(outer.get(step));
            own.set(step, known.set(name, values));
        },
    };
}
/** The same contexts, open for what steps will add. */
const openContexts = (contexts) => ({
    ...contexts,
    env: variablesIn(contexts.env),
    outputs: outputsIn(contexts.outputs),
});
const noVariables = {
    get: () => undefined,
    own: new Map(),
    holdsSecret: false,
    holdsJobToken: false,
    namesGhcr: false,
};
/** The contexts of a file before anything of it is read. */
const noContexts = {
    env: noVariables,
    inputs: new Map(),
    outputs: new Map(),
    needs: new Map(),
    events: [],
};

// EXTERNAL MODULE: ./build/src/workflow/expressions/evaluate.js + 2 modules
var evaluate = __webpack_require__(5111);
;// CONCATENATED MODULE: ./build/src/workflow/matrix.js


/** An element that only a run can tell, as an expression without a value. */
const anyElement = `\${{ element() }}`;
/** An entry of `include` that only a run can tell. */
const anyEntry = 'any';
const most = 24;
/** Of longer lists the rest is not looked at: GitHub runs no more jobs of a matrix than 256 (docs.github.com, "Workflow syntax"). */
const mostConsidered = 300;
/** So no more axes than these are asked for by a file that means well. */
const mostAxes = 50;
/** Aliases may repeat what they stand for many times over. */
const mostNodes = 20_000;
/** Reads `strategy.matrix` as far as the keys that the file's expressions ask for; at most 24 combinations are kept. */
function readMatrix(job, asked, contexts) {
    const node = (0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(job, 'strategy'), 'matrix');
    if (node === undefined)
        return { kind: 'none' };
    const budget = { nodes: mostNodes };
    const matrix = jsonOf(node, contexts, budget);
    if (!isValues(matrix) || budget.nodes < 0)
        return { kind: 'unknown' };
    const all = combined(matrix, (key) => asked === 'all' || asked.has(key.toLowerCase()));
    if (all === undefined)
        return { kind: 'unknown' };
    const isOfRun = Object.entries(matrix).some(([key, value]) => key !== 'exclude' && isDecidedByRun(value));
    return { kind: 'known', combinations: all.slice(0, most), isCut: all.length > most, isOfRun };
}
/** An expression in the place of a list, or of one of its entries. */
const isDecidedByRun = (json) => typeof json === 'string' ||
    (Array.isArray(json) && json.some((one) => typeof one === 'string' && one.includes('${{')));
/** Finds the keys that a file's expressions ask for. */
function matrixKeysIn(text) {
    if (/\bmatrix\s*[[),}]/.test(text))
        return 'all';
    return new Set([...text.matchAll(/\bmatrix\.([\w-]+)/gi)].map(([, key = '']) => key.toLowerCase()));
}
const isValues = (json) => typeof json === 'object' && json !== null && !Array.isArray(json);
function combined(matrix, isAskedFor) {
    const axes = Object.entries(matrix).filter(([key]) => key !== 'include' && key !== 'exclude');
    const asked = axes.filter(([key]) => isAskedFor(key));
    if (asked.length > mostAxes)
        return undefined;
    const includes = entriesIn(matrix['include']);
    const isOpen = includes.includes(anyEntry);
    const excludes = entriesIn(matrix['exclude']).filter((one) => one !== anyEntry);
    const kept = product(asked).filter((one) => !excludes.some((excluded) => agrees(one, excluded)));
    const own = axes.length === 0 ? [] : kept;
    const spelled = includes.filter((one) => one !== anyEntry).map((one) => askedOf(one, isAskedFor));
    const all = included(own, spelled, new Set(axes.map(([key]) => key)));
    const distinctValues = [...new Map(all.map((values) => [JSON.stringify(values), values])).values()];
    const combinations = distinctValues.map((values) => ({ values, isOpen }));
    return isOpen ? [...combinations, { values: {}, isOpen }] : combinations;
}
const askedOf = (values, isAskedFor) => Object.fromEntries(Object.entries(values).filter(([key]) => isAskedFor(key)));
/** Every choice of one element of each axis, as far as they are looked at. */
function product(axes) {
    let all = [undefined];
    for (const [key, values] of axes) {
        const elements = Array.isArray(values) ? values.slice(0, mostConsidered) : [anyElement];
        all = all.flatMap((before) => elements.map((value) => ({ before, key, value }))).slice(0, mostConsidered);
    }
    return all.map(valuesOf);
}
function valuesOf(chosen) {
    const entries = [];
    for (let at = chosen; at !== undefined; at = at.before)
        entries.push([at.key, at.value]);
    return Object.fromEntries(entries.toReversed());
}
/** Entries of `include` or `exclude`; an expression in their place, or in the place of one, is any. */
function entriesIn(json) {
    if (typeof json === 'string')
        return [anyEntry];
    if (!Array.isArray(json))
        return [];
    const list = json;
    return list
        .slice(0, mostConsidered)
        .filter((one) => one !== null)
        .map((one) => (isValues(one) ? one : anyEntry));
}
const agrees = (one, wanted) => Object.entries(wanted).every(([key, value]) => JSON.stringify(one[key]) === JSON.stringify(value));
/** An entry of `include` extends every combination that it does not contradict, else it is one of its own (docs.github.com, "Workflow syntax"). */
function included(all, includes, axes) {
    let extended = [...all];
    for (const one of includes) {
        const own = Object.entries(one).filter(([key]) => axes.has(key));
        const fits = (combination) => own.every(([key, value]) => !(key in combination) || agrees(combination, { [key]: value }));
        const isExtending = axes.size > 0 && extended.some(fits);
        extended = isExtending
            ? extended.map((combination) => (fits(combination) ? { ...combination, ...one } : combination))
            : [...extended, one];
    }
    return extended;
}
/** A YAML value as JSON; an expression that is the whole value and surely has one value is evaluated, any other kept. */
function jsonOf(node, contexts, budget, depth = 0) {
    budget.nodes--;
    if (depth > 5 || budget.nodes < 0)
        return null;
    const below = (value) => jsonOf(value, contexts, budget, depth + 1);
    if (node.kind === 'sequence')
        return (0,workflow_document/* itemsOf */.S3)(node).map(below);
    if (node.kind === 'mapping')
        return Object.fromEntries((0,workflow_document/* entriesOf */.Mc)(node).map(({ key, value }) => [key, below(value)]));
    const text = (0,workflow_document/* textOf */.b6)(node);
    if (text === undefined)
        return null;
    if (text === 'true' || text === 'false')
        return text === 'true';
    const [possible, ...others] = text.startsWith('${{') && text.endsWith('}}') ? (0,evaluate/* evaluateText */.p_)(text, contexts) : [];
    return possible?.value.kind === 'json' && possible.isSure && others.length === 0 ? possible.value.json : text;
}

// EXTERNAL MODULE: ./build/src/workflow/permissions/deciding-permissions.js
var deciding_permissions = __webpack_require__(2160);
// EXTERNAL MODULE: ./build/src/workflow/permissions/kept-permissions.js
var kept_permissions = __webpack_require__(6999);
// EXTERNAL MODULE: ./build/src/workflow/read-call.js
var read_call = __webpack_require__(2212);
;// CONCATENATED MODULE: ./build/src/workflow/steps/run-defaults.js

/** What holds where nobody says anything, and for the steps of a composite action. */
const noDefaults = { shell: '', folder: '' };
/** What `shell:` and `working-directory:` of a step, or of a `defaults: run:`, come to below those around them. */
const runDefaults = (of, { shell, folder }) => ({
    shell: (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(of, 'shell')) ?? shell,
    folder: (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(of, 'working-directory')) ?? folder,
});
/** The `defaults: run:` of a workflow or a job, below those around it. */
const defaultsBelow = (of, around) => runDefaults((0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(of, 'defaults'), 'run'), around);

// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
;// CONCATENATED MODULE: ./build/src/workflow/shell/bindings.js

/** A frame around which there is another, or none. */
const frameIn = (outer) => ({ own: new Map(), outer });
/** What a variable holds; undefined if nothing has set it. Takes as long as frames are nested. */
function lookUp(frame, name) {
    for (let at = frame; at !== undefined; at = at.outer) {
        const binding = at.own.get(name);
        if (binding !== undefined)
            return binding;
    }
    return undefined;
}
/** One of several texts. */
const textBinding = (values) => ({ kind: 'text', values });
/** The texts that a variable may be as one word, a list with blanks between its elements. */
const bindings_valuesOf = (binding) => binding.kind === 'text' ? binding.values : (0,possibilities/* union */.KC)(binding.lists.map(joinedList));
/** The elements of a list with blanks between them. */
const joinedList = (list) => list.length === 0
    ? (0,possibilities/* literal */.eu)('')
    : (0,possibilities/* joined */.oR)(list.flatMap((element, index) => (index === 0 ? [element] : [(0,possibilities/* literal */.eu)(' '), element])));
/** More lists than this, or longer ones, are not told apart. */
const mostLists = 8;
const longestList = 200;
/** A list, or one that is too long to be known. */
const listBinding = (lists, anyElement) => lists.length > mostLists || lists.some(({ length }) => length > longestList)
    ? { kind: 'list', lists: [[anyElement()]] }
    : { kind: 'list', lists };
/**
 * Sets in a frame what branches of it have set, of which one will have run: each variable may hold what it holds in any of
 * them, and what it held before if a branch does not set it. Takes as long as the branches have set variables.
 */
function join(frame, branches, before) {
    const set = new Map();
    for (const { own } of branches)
        for (const [name, binding] of own) {
            const known = set.get(name);
            if (known === undefined)
                set.set(name, [binding]);
            else
                known.push(binding);
        }
    for (const [name, bindings] of set) {
        const all = bindings.length < branches.length ? [lookUp(frame, name) ?? before(name), ...bindings] : bindings;
        frame.own.set(name, either(all));
    }
}
/** A variable that holds what one of several does. */
function either(bindings) {
    const [first, ...more] = bindings;
    if (first !== undefined && more.length === 0)
        return first;
    if (bindings.every((binding) => binding.kind === 'text'))
        return textBinding((0,possibilities/* union */.KC)(bindings.flatMap((binding) => (binding.kind === 'text' ? [binding.values] : []))));
    return listBinding(bindings.flatMap((binding) => (binding.kind === 'list' ? binding.lists : [[binding.values]])), () => (0,possibilities/* union */.KC)(bindings.flatMap((binding) => (binding.kind === 'list' ? binding.lists.flat() : [binding.values]))));
}

;// CONCATENATED MODULE: ./build/src/workflow/expressions/lowered.js
/** The same texts in lower case, as shell scripts make image names; what only a run can tell keeps its name. */
const lowered = (values) => values.map(({ value, ...more }) => ({
    ...more,
    value: value.kind === 'json'
        ? value
        : { kind: 'text', text: value.text.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : piece)) },
}));

;// CONCATENATED MODULE: ./build/src/workflow/shell/parameter-expansion.js



/** What `$name` and `${name:-operand}` come to (Bash Reference Manual, "Shell Parameter Expansion"). */
function parameterValue({ name, operator, operand }, binding, operandValue) {
    if (/^\[[@*]\]$/.test(operator))
        return operand.length === 0 ? (binding ?? nothing) : textBinding(possibilities/* unknown */.L5);
    if (operator === '' && operand.length === 0)
        return name === '@' || name === '*' ? (binding ?? nothing) : scalar(binding);
    return textBinding(changed(operator, binding && bindings_valuesOf(binding), operandValue));
}
const nothing = textBinding(possibilities/* unknown */.L5);
/** A list without an index is its first element. */
function scalar(binding) {
    if (binding?.kind !== 'list')
        return binding ?? nothing;
    return textBinding((0,possibilities/* union */.KC)(binding.lists.map(([first = (0,possibilities/* literal */.eu)('')]) => first)));
}
function changed(operator, values, operand) {
    switch (operator) {
        case ':-':
        case '-':
        case ':=':
        case '=':
            return values === undefined ? (0,possibilities/* union */.KC)([operand(), possibilities/* unknown */.L5]) : filled(values, operand);
        case ':+':
        case '+':
            return values === undefined ? (0,possibilities/* union */.KC)([(0,possibilities/* literal */.eu)(''), (0,possibilities/* unsure */.Nf)(operand())]) : replaced(values, operand);
        case ':?':
        case '?':
            return values ?? possibilities/* unknown */.L5;
        case ',':
        case ',,':
        case '@L':
            return lowered(values ?? possibilities/* unknown */.L5);
        case ':':
            return slug;
        default:
            return operator.startsWith('[') ? (values ?? possibilities/* unknown */.L5) : trimmed(operator, values ?? possibilities/* unknown */.L5, operand());
    }
}
/** A part of a commit's name, most often. */
const slug = (0,possibilities/* hole */.fk)('', 'component', 'unknown');
/** The values, with an operand for those that are empty. */
const filled = (values, operand) => (0,possibilities/* union */.KC)(values.map((one) => ((0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(one.value)) === '' ? operand() : [one])));
/** An operand for the values that are not empty. */
const replaced = (values, operand) => (0,possibilities/* union */.KC)(values.map((one) => replacement(one, operand)));
function replacement({ value, isSure }, operand) {
    const text = (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value));
    if (text === '')
        return (0,possibilities/* literal */.eu)('');
    const isThere = text !== undefined || (0,possibilities/* truthOf */.D)(value) === true;
    const values = isSure ? operand() : (0,possibilities/* unsure */.Nf)(operand());
    return isThere ? values : (0,possibilities/* union */.KC)([(0,possibilities/* literal */.eu)(''), values]);
}
/** `${name#v}`, `${name%-*}`: what is left of texts that are known whole; a path without its folders is a component. */
function trimmed(operator, values, pattern) {
    const [first] = pattern;
    const text = first && (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(first.value));
    if (operator === '##' && text === '*/')
        return (0,possibilities/* union */.KC)(values.map((one) => withoutFolders(one)));
    if (text === undefined || pattern.length > 1 || !/^[#%]{1,2}$/.test(operator))
        return possibilities/* unknown */.L5;
    return (0,possibilities/* union */.KC)(values.map((one) => withoutAffix(one, operator, text)));
}
function withoutFolders({ value, isSure }) {
    const text = (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value));
    if (text === undefined)
        return slug;
    const rest = (0,possibilities/* literal */.eu)(text.slice(text.lastIndexOf('/') + 1));
    return isSure ? rest : (0,possibilities/* unsure */.Nf)(rest);
}
/** Patterns with a sign for anything are followed only where it is outermost: `-*` from the end, `*-` from the beginning. */
function withoutAffix({ value, isSure }, operator, pattern) {
    const text = (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value));
    const isPrefix = operator.startsWith('#');
    const [fixed, isOpen] = isPrefix
        ? [pattern.replace(/^\*/, ''), pattern.startsWith('*')]
        : [pattern.replace(/\*$/, ''), pattern.endsWith('*')];
    if (text === undefined || fixed === '' || /[*?[\]\\]/.test(fixed))
        return possibilities/* unknown */.L5;
    const rest = (0,possibilities/* literal */.eu)(isPrefix ? behindPrefix(text, fixed, operator, isOpen) : beforeSuffix(text, fixed, operator, isOpen));
    return isSure ? rest : (0,possibilities/* unsure */.Nf)(rest);
}
function behindPrefix(text, fixed, operator, isOpen) {
    const at = !isOpen
        ? text.startsWith(fixed)
            ? 0
            : -1
        : operator === '#'
            ? text.indexOf(fixed)
            : text.lastIndexOf(fixed);
    return at === -1 ? text : text.slice(at + fixed.length);
}
function beforeSuffix(text, fixed, operator, isOpen) {
    const end = text.endsWith(fixed) ? text.length - fixed.length : -1;
    const at = !isOpen ? end : operator === '%' ? text.lastIndexOf(fixed) : text.indexOf(fixed);
    return at === -1 ? text : text.slice(0, at);
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/expansion.js




/** The values of a word that is not split: of an assignment, or of a target. */
const wordValue = (word, expander) => (0,possibilities/* joined */.oR)(word.map((part) => bindings_valuesOf(partValue(part, expander))));
function partValue(part, expander) {
    switch (part.kind) {
        case 'text':
            return textBinding((0,possibilities/* literal */.eu)(part.text));
        case 'expression':
            return textBinding((0,evaluate/* evaluateExpression */.O4)(part.text, expander.contexts));
        case 'variable':
            return parameterValue(part, expander.variable(part.name), () => wordValue(part.operand, expander));
        case 'substitution':
            return textBinding(expander.printed(part.body));
    }
}
/** More ways than this are not told apart. */
const mostWays = 32;
/** A word of more parts names nothing that matters here. */
const mostParts = 200;
/** The fields that words are split into, each way; an unknown field for a word that has too many ways. */
function fieldsOf(words, expander) {
    let ways = [{ fields: [], isSure: true }];
    for (const word of words) {
        const found = fieldsOfWord(word, expander);
        const additions = ways.length * found.length > mostWays ? [unknownWay()] : found;
        const [only] = additions;
        if (only !== undefined && additions.length === 1)
            for (const way of ways)
                append(way, only);
        else
            ways = ways.flatMap((way) => additions.map((addition) => append(copied(way), addition)));
    }
    return ways;
}
const unknownWay = () => ({ fields: [...possibilities/* unknown */.L5], isSure: false });
const copied = ({ fields, isSure }) => ({ fields: [...fields], isSure });
function append(way, { fields, isSure }) {
    for (const field of fields)
        way.fields.push(field);
    way.isSure &&= isSure;
    return way;
}
function fieldsOfWord(word, expander) {
    if (word.length > mostParts)
        return [unknownWay()];
    let drafts = [{ fields: [], isSure: true, open: undefined }];
    for (const part of word) {
        const isSplit = part.kind !== 'text' && !part.isQuoted;
        const next = waysOf(partValue(part, expander));
        const [only] = next;
        if (drafts.length * next.length > mostWays)
            return [unknownWay()];
        if (only !== undefined && next.length === 1)
            for (const draft of drafts)
                goOn(draft, only, isSplit);
        else
            drafts = drafts.flatMap((draft) => next.map((way) => branched(draft, way, isSplit)));
    }
    for (const draft of drafts)
        expansion_close(draft);
    return drafts;
}
/** The texts that a part may be, each with the elements of a list. */
const waysOf = (binding) => binding.kind === 'text'
    ? binding.values.map((value) => [value])
    : binding.lists.flatMap((list) => (list.every(({ length }) => length === 1) ? [list.flat()] : [possibilities/* unknown */.L5]));
function branched(draft, elements, isSplit) {
    const next = { ...draft, fields: [...draft.fields] };
    goOn(next, elements, isSplit);
    next.isSure &&= elements.every(({ isSure }) => isSure);
    return next;
}
function goOn(draft, elements, isSplit) {
    // A list without elements is no field, even in quotes.
    if (elements.length === 0 && draft.open !== undefined && (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(draft.open.value)) === '')
        draft.open = undefined;
    for (const [index, element] of elements.entries()) {
        if (index > 0)
            expansion_close(draft);
        if (isSplit)
            addSplit(draft, element);
        else
            draft.open = extended(draft.open, (0,possibilities/* asText */.e1)(element.value), element);
    }
}
function expansion_close(draft) {
    if (draft.open !== undefined)
        draft.fields.push(draft.open);
    draft.open = undefined;
}
function addSplit(draft, element) {
    for (const piece of (0,possibilities/* asText */.e1)(element.value)) {
        const [first = '', ...more] = typeof piece === 'string' ? piece.split(/\s+/) : [];
        if (typeof piece !== 'string')
            draft.open = extended(draft.open, [piece], element);
        else if (first !== '')
            draft.open = extended(draft.open, [first], element);
        for (const one of more) {
            expansion_close(draft);
            if (one !== '')
                draft.open = extended(undefined, [one], element);
        }
    }
}
/** The fields of one that is split after all. */
function splitFields(field) {
    const draft = { fields: [], isSure: true, open: undefined };
    addSplit(draft, field);
    expansion_close(draft);
    return draft.fields;
}
function extended(open, text, { isSure, from }) {
    const piece = { value: { kind: 'text', text }, isSure, ...(from !== undefined && { from }) };
    if (open === undefined)
        return piece;
    const [whole = piece] = (0,possibilities/* joined */.oR)([[open], [piece]]);
    return whole;
}

// EXTERNAL MODULE: ./build/src/workflow/steps/credential-text.js
var credential_text = __webpack_require__(643);
// EXTERNAL MODULE: ./build/src/workflow/steps/image-reference.js
var image_reference = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/src/workflow/tools/home.js

/** The home of a step that says nothing of it. */
const ownHome = { user: 'own', config: '' };
/** The home of a user with what `DOCKER_CONFIG` holds. */
function homeOf(user, config) {
    const [only, ...more] = config ?? [];
    if (config === undefined)
        return { user, config: '' };
    return { user, config: only === undefined || more.length > 0 ? undefined : (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(only.value)) };
}
/** Why a login in one home may not serve a push from another; undefined if it may. */
function differenceOf(login, push) {
    if (login.user !== 'unknown' && push.user !== 'unknown' && login.user !== push.user)
        return 'user';
    return login.config !== undefined && push.config !== undefined && login.config !== push.config
        ? 'docker-config'
        : undefined;
}

// EXTERNAL MODULE: ./build/src/workflow/expressions/expression-syntax.js
var expression_syntax = __webpack_require__(8173);
;// CONCATENATED MODULE: ./build/src/workflow/shell/filters.js


/** What a program prints, for the few that scripts make names with; nobody knows it for the others. */
function printedBy(name, args, run) {
    if (name === 'jq')
        return tagsByJq(args, run);
    const { input } = run;
    if (input === undefined)
        return possibilities/* unknown */.L5;
    if (isLowering(name, args))
        return lowered(input);
    if (name === 'tr' && args[0] === '-d')
        return withoutLineEnds(input);
    return name === 'xargs' || name === 'sort' || name === 'uniq' ? input : possibilities/* unknown */.L5;
}
function isLowering(name, args) {
    if (name === 'tr')
        return /^\[?(A-Z|:upper:)\]?$/.test(args[0] ?? '') && /^\[?(a-z|:lower:)\]?$/.test(args[1] ?? '');
    if (name === 'awk')
        return args.some((text) => text.includes('tolower('));
    return name === 'sed' && args.some((text) => text.includes('\\L'));
}
const withoutLineEnds = (values) => values.map(({ value, ...more }) => ({
    ...more,
    value: {
        kind: 'text',
        text: (0,possibilities/* asText */.e1)(value).map((piece) => (typeof piece === 'string' ? piece.replaceAll('\n', '') : piece)),
    },
}));
/** The tags that `jq` takes out of what docker/metadata-action has left as JSON, behind the option that the filter puts there. */
function tagsByJq(args, run) {
    const filter = args.find((text) => /\.tags\b/.test(text));
    const tags = run.contexts.env.get('DOCKER_METADATA_OUTPUT_TAGS');
    if (run.input?.some(holdsMetadata) !== true || filter === undefined || tags === undefined)
        return possibilities/* unknown */.L5;
    const option = /"((-t|--tag) )/.exec(filter)?.[1] ?? '';
    return (0,possibilities/* joined */.oR)(tags.flatMap((tag, index) => [(0,possibilities/* literal */.eu)(index === 0 ? option : ` ${option}`), [tag]]));
}
/** Name of the hole that is what docker/metadata-action leaves as JSON. */
const metadataJson = 'docker-metadata-json';
const holdsMetadata = ({ value }) => (0,possibilities/* asText */.e1)(value).some((piece) => typeof piece !== 'string' && piece.name === metadataJson);

// EXTERNAL MODULE: ./build/src/workflow/expressions/context-value.js
var context_value = __webpack_require__(2352);
;// CONCATENATED MODULE: ./build/src/workflow/shell/run.js



/** More commands of one script are not run. */
const mostCommands = 20_000;
/** A run of a script before its first command. */
function beginRun(contexts, { perform, printed, runText, callFunction }) {
    const run = {
        contexts,
        frame: frameIn(undefined),
        scopes: [],
        out: undefined,
        input: undefined,
        conditions: 0,
        left: new Set(),
        ended: undefined,
        depth: 0,
        turns: 1,
        functions: new Map(),
        open: new Map(),
        budget: { commands: mostCommands },
        perform,
        variable: (name) => lookUp(run.frame, name) ?? variableAround(name, contexts),
        printed: (body) => printed(run, body),
        runText: (text, isOwnShell) => runText(run, text, isOwnShell),
        callFunction: (name, ways) => callFunction(run, name, ways),
    };
    return run;
}
/** Runs a program that nobody knows. */
const performUnknown = (run) => run.perform({ ways: [{ fields: possibilities/* unknown */.L5, isSure: false }], input: run.input, isGuarded: isGuarded(run) }, run);
/** Whether some runs do not get here. */
const isGuarded = ({ conditions, left }) => conditions > 0 || left.size > 0;
function variableAround(name, contexts) {
    const values = contexts.env.get(name.toUpperCase()) ?? runnerVariable(name, contexts);
    return values && textBinding(values);
}
/** `GITHUB_REPOSITORY` is `github.repository`, and so are its like; the token is in no variable by itself. */
function runnerVariable(name, contexts) {
    const known = /^GITHUB_(?!TOKEN$|ENV$|OUTPUT$|PATH$)(\w+)$/.exec(name)?.[1];
    return known === undefined ? undefined : (0,context_value/* contextValue */.d)(['github', known.toLowerCase()], contexts);
}
/** What a variable, an output (`output:name`) or an environment variable of later steps (`env:NAME`) is before anything sets it. */
function bindingBefore(name, { contexts }) {
    const variable = name.replace(/^env:/, '');
    return (name.startsWith('output:') ? undefined : variableAround(variable, contexts)) ?? textBinding((0,possibilities/* literal */.eu)(''));
}
/** Runs what only some runs reach, apart from the others. */
function runBranch(run, body, isCondition = true) {
    const { frame, out } = run;
    run.frame = frameIn(frame);
    if (out !== undefined)
        run.out = [];
    run.conditions += isCondition ? 1 : 0;
    body();
    const end = { frame: run.frame, ended: run.ended, printed: run.out ?? [] };
    run.conditions -= isCondition ? 1 : 0;
    run.frame = frame;
    run.out = out;
    run.ended = undefined;
    return end;
}
const rank = { loop: 0, function: 1, script: 2 };
/** Goes on behind several branches, of which each run has taken one. */
function goOnBehind(run, ends) {
    const live = ends.filter(({ ended }) => ended === undefined);
    joinInto(run, live.map(({ frame }) => frame));
    if (live.length === 0) {
        const levels = ends.flatMap(({ ended }) => ended ?? []);
        run.ended = levels.toSorted((one, other) => rank[one] - rank[other])[0];
    }
    if (ends.some(({ printed }) => printed.length > 0))
        run.out?.push({ kind: 'choice', of: ends.map(({ printed }) => printed) });
}
const joinInto = (run, frames) => join(run.frame, frames, (name) => bindingBefore(name, run));
/** A branch that sets and prints nothing. */
const emptyBranch = (run) => ({ frame: frameIn(run.frame), ended: undefined, printed: [] });
/** Runs a part of a script that something in it may end early. */
function runScope(run, level, body, options = {}) {
    const { frame, left } = run;
    const scope = { level, outer: frame, ends: [], locals: new Set() };
    run.scopes.push(scope);
    run.frame = frameIn(frame);
    body();
    if (run.ended === undefined)
        scope.ends.push(run.frame);
    run.scopes.pop();
    run.frame = frame;
    run.left =
        options.isSubshell === true
            ? left
            : new Set([...run.left].filter((one) => rank[one] > rank[level] || left.has(one)));
    const ends = scope.ends.map((end) => kept(end, scope, options));
    joinInto(run, options.mayBeSkipped === true ? [...ends, frameIn(frame)] : ends);
    const isOver = run.ended !== undefined && (rank[run.ended] <= rank[level] || options.isSubshell === true);
    if (isOver || options.mayBeSkipped === true)
        run.ended = undefined;
}
function kept({ own, outer }, { locals }, { isSubshell = false }) {
    if (locals.size === 0 && !isSubshell)
        return { own, outer };
    return { own: new Map([...own].filter(([name]) => !locals.has(name) && (!isSubshell || name.includes(':')))), outer };
}
/** More early ends of one scope are not told apart. */
const mostEnds = 32;
/** Ends a scope early; a script that ends as a failure leaves nothing to what follows, and keeps no run from it. */
function endScope(run, level, isFailure = false) {
    const scope = run.scopes.findLast((one) => one.level === level);
    if (scope === undefined)
        return;
    run.ended = level;
    if (isFailure)
        return;
    if (isGuarded(run))
        run.left = new Set([...run.left, level]);
    if (scope.ends.length < mostEnds)
        scope.ends.push(flattened(run.frame, scope.outer));
}
/** What is set between two frames, as one. */
function flattened(frame, outer) {
    const own = new Map();
    for (let at = frame; at !== undefined && at !== outer; at = at.outer)
        for (const [name, binding] of at.own)
            if (!own.has(name))
                own.set(name, binding);
    return { own, outer };
}
/** Sets a variable that is gone behind the function around it. */
function setLocal(run, name) {
    run.scopes.findLast(({ level }) => level === 'function')?.locals.add(name);
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/assignments.js




/** Sets a variable of a script. */
function assignments_assign({ name, isAppending, value }, run) {
    const before = isAppending ? (run.variable(name) ?? bindingBefore(name, run)) : undefined;
    run.frame.own.set(name, 'list' in value ? listOf(value.list, before, run) : textOf(value, before, run));
}
function textOf(word, before, run) {
    const values = wordValue(word, run);
    return textBinding(before === undefined ? values : (0,possibilities/* joined */.oR)([bindings_valuesOf(before), values]));
}
function listOf(words, before, run) {
    const lists = fieldsOf(words, run).map(({ fields, isSure }) => fields.map((field) => [isSure ? field : { ...field, isSure }]));
    const known = before?.kind === 'list' ? before.lists : before === undefined ? [[]] : listsIn(before.values);
    return listBinding(known.flatMap((list) => lists.map((more) => [...list, ...more])), () => (0,possibilities/* union */.KC)([...known.flat(), ...lists.flat()]));
}
/** A text is a list of one element, an empty one of none. */
const listsIn = (values) => values.map((value) => (isEmpty(value) ? [] : [[value]]));
const isEmpty = ({ value }) => value.kind === 'text' && value.text.every((piece) => piece === '');
/** What a script's own arguments, or those of a function, are. */
function setArguments(ways, run) {
    const lists = ways.map(({ fields }) => fields.map((field) => [field]));
    const set = [['@', listBinding(lists, () => (0,possibilities/* union */.KC)(lists.flat()))]];
    for (let at = 0; at < mostPositions; at++) {
        const values = lists.map((list) => list[at] ?? (0,possibilities/* literal */.eu)(''));
        set.push([String(at + 1), textBinding((0,possibilities/* union */.KC)(values))]);
    }
    set.push(['*', textBinding((0,possibilities/* union */.KC)(lists.map(joinedList)))]);
    for (const [name, binding] of set)
        run.frame.own.set(name, binding);
    return set.map(([name]) => name);
}
const mostPositions = 9;

;// CONCATENATED MODULE: ./build/src/workflow/shell/printed.js

/** The values of a substitution that prints this: one text, without the line ends behind it. */
const substituted = (printed) => whole(printed).map(({ value, ...more }) => ({ ...more, value: { kind: 'text', text: printed_trimmed((0,possibilities/* asText */.e1)(value)) } }));
/** All of it as one text. */
const whole = (printed) => printed.length === 0
    ? (0,possibilities/* literal */.eu)('')
    : (0,possibilities/* joined */.oR)(printed.map((piece) => (piece.kind === 'text' ? piece.values : (0,possibilities/* union */.KC)(piece.of.map(whole)))));
function printed_trimmed(text) {
    const last = text.at(-1);
    if (typeof last !== 'string' || !last.endsWith('\n'))
        return text;
    let end = last.length;
    while (end > 0 && last[end - 1] === '\n')
        end--;
    return [...text.slice(0, -1), last.slice(0, end)];
}
/** The lines of a text. */
function linesOf(text) {
    const lines = [[]];
    for (const piece of text) {
        const [first = '', ...more] = typeof piece === 'string' ? piece.split('\n') : [];
        lines.at(-1)?.push(typeof piece === 'string' ? first : piece);
        for (const line of more)
            lines.push([line]);
    }
    return lines.map((line) => line.filter((piece) => piece !== '')).filter((line) => line.length > 0);
}
/** Reads a line of `$GITHUB_OUTPUT` or `$GITHUB_ENV` (docs.github.com, "Workflow commands"); undefined for any other line. */
function settingIn([first, ...more]) {
    const found = typeof first === 'string' ? /^([A-Za-z_][\w-]*)(=|<<)(.*)$/s.exec(first) : null;
    const [, name = '', sign, rest = ''] = found ?? [];
    if (sign === '<<')
        return { name, end: rest.trim() };
    return sign === '=' ? { name, value: rest === '' && more.length > 0 ? more : [rest, ...more] } : undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/github-files.js




const files = new Map([
    ['GITHUB_ENV', 'env'],
    ['GITHUB_OUTPUT', 'output'],
]);
/** The file that a word names; undefined for any other. */
function fileOf(word) {
    const [part] = word.filter((one) => one.kind !== 'text' || one.text !== '');
    return part?.kind === 'variable' ? files.get(part.name) : undefined;
}
/** Sets what printed text says in one of these files. */
function writeTo(file, printed, run) {
    for (const piece of printed) {
        if (piece.kind === 'text')
            writeText(file, piece.values, run);
        else
            goOnBehind(run, piece.of.map((one) => runBranch(run, () => writeTo(file, one, run))));
    }
}
function writeText(file, values, run) {
    const [only, ...more] = values;
    const open = run.open.get(file);
    if (only === undefined)
        return;
    if (more.length === 0)
        for (const line of linesOf((0,possibilities/* asText */.e1)(only.value)))
            writeLine(file, line, only, run);
    else if (open !== undefined)
        open.parts.push(values);
    else
        goOnBehind(run, values.map((one) => runBranch(run, () => writeText(file, [one], run))));
}
function writeLine(file, line, written, run) {
    const open = run.open.get(file);
    const values = [{ ...written, value: { kind: 'text', text: line } }];
    if (open !== undefined) {
        if ((0,possibilities/* literalOf */.Zc)(line)?.trim() !== open.end)
            open.parts.push(values);
        else {
            run.open.delete(file);
            set(file, open.name, (0,possibilities/* joined */.oR)(withLineEnds(open.parts)), run);
        }
        return;
    }
    const setting = settingIn(line);
    if (setting?.end !== undefined)
        run.open.set(file, { name: setting.name, end: setting.end, parts: [] });
    if (setting?.value !== undefined)
        set(file, setting.name, [{ ...written, value: { kind: 'text', text: setting.value } }], run);
}
const withLineEnds = (lines) => lines.flatMap((line, index) => (index === 0 ? [line] : [(0,possibilities/* literal */.eu)('\n'), line]));
/** Sets an output of the step, or a variable for later steps. */
function set(file, name, values, run) {
    run.frame.own.set(file === 'env' ? `env:${name.toUpperCase()}` : `output:${name.toLowerCase()}`, textBinding(values));
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-script.js
/** The text of a word that is nothing but text; empty for any other. */
const plainText = ([part, ...more]) => part?.kind === 'text' && more.length === 0 ? part.text : '';

;// CONCATENATED MODULE: ./build/src/workflow/shell/status.js



/** Nobody knows how it ends, and it is work. */
const unknownStatus = { truth: 'unknown', isTest: false };
/** What is only asked, by program and its first word. */
const tests = new Set([
    '[ [[ test (( command which type hash grep egrep fgrep rg diff cmp pgrep false read stat',
    'git diff, git rev-parse, git ls-remote, git merge-base, git show-ref, git cat-file, git describe, git log',
    'docker manifest inspect, docker inspect, docker image inspect, docker buildx imagetools inspect',
    'crane digest, crane manifest, crane ls, skopeo inspect, skopeo list-tags, regctl manifest head, oras manifest fetch',
    'gh release view, gh pr view, gh api, curl, wget, jq',
].flatMap((line, index) => line.split(index === 0 ? ' ' : ', ')));
/** How a call of a program ends. */
function statusOf(command, run) {
    const words = command.words.slice(0, 4).map(plainText);
    const isTest = words.some((_, index) => tests.has(words.slice(0, index + 1).join(' ')));
    return isTest ? { truth: truthOfTest(command.words, run), isTest } : { truth: plainTruth(words[0]), isTest };
}
const plainTruth = (name) => name === 'true' || name === ':' ? true : 'unknown';
/** `[ a = b ]` and its like, where both are known in every run. */
function truthOfTest([program = [], ...words], run) {
    const name = plainText(program);
    if (name === 'false')
        return false;
    if (!['[', '[[', 'test'].includes(name))
        return 'unknown';
    const operands = name === 'test' ? words : words.slice(0, -1);
    const [first = [], second = [], third = []] = operands;
    if (operands.length === 1)
        return isFilled(first, run);
    if (operands.length === 2)
        return unary(plainText(first), second, run);
    if (operands.length === 3 && isComparison(second))
        return binary(plainText(second), first, third, name, run);
    return 'unknown';
}
const isComparison = (word) => ['=', '==', '!='].includes(plainText(word));
function unary(operator, word, run) {
    const filled = isFilled(word, run);
    if (filled === 'unknown' || operator === '-n')
        return operator === '-n' ? filled : 'unknown';
    return operator === '-z' || operator === '!' ? !filled : 'unknown';
}
const isFilled = (word, run) => {
    const text = onlyText(wordValue(word, run));
    return text === undefined ? 'unknown' : text !== '';
};
function binary(operator, one, other, program, run) {
    const [left, right] = [wordValue(one, run), wordValue(other, run)];
    const pattern = onlyText(right);
    if (program === '[[' && (pattern === undefined || /[*?[(]/.test(pattern)))
        return 'unknown';
    const [a, b] = [onlyText(left), pattern];
    return a === undefined || b === undefined ? 'unknown' : (a === b) === (operator !== '!=');
}
/** The text of values that are but one, and sure. */
function onlyText(values) {
    const [only, ...more] = values;
    return only?.isSure === true && more.length === 0 ? (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(only.value)) : undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/builtins.js










const echo = ({ words }, run) => {
    const isOption = (word) => /^-[neE]+$/.test(plainText(word));
    const options = words.filter(isOption).map(plainText);
    const values = words.slice(1).flatMap((word) => (isOption(word) ? [] : [wordValue(word, run)]));
    const end = options.some((option) => option.includes('n')) ? [] : [(0,possibilities/* literal */.eu)('\n')];
    const text = values.flatMap((value, index) => (index === 0 ? [value] : [(0,possibilities/* literal */.eu)(' '), value]));
    setByCommand((0,possibilities/* joined */.oR)(text), run);
    run.out?.push({ kind: 'text', values: (0,possibilities/* joined */.oR)([...text, ...end]) });
    return undefined;
};
const printf = ({ words }, run) => {
    const [format = (0,possibilities/* literal */.eu)(''), ...values] = words.slice(1).map((word) => wordValue(word, run));
    const text = onlyText(format);
    run.out?.push({ kind: 'text', values: text === undefined ? format : formatted(text, values) });
    return undefined;
};
/** A format whose directives are all `%s`; unknown values for others. */
function formatted(format, values) {
    const pieces = format.replaceAll('\\n', '\n').split('%s');
    if (pieces.join('') === '\n' && pieces.length === 2)
        return (0,possibilities/* joined */.oR)(values.flatMap((value) => [value, (0,possibilities/* literal */.eu)('\n')]));
    return (0,possibilities/* joined */.oR)(pieces.flatMap((piece, index) => {
        const text = piece.includes('%') ? [(0,possibilities/* literal */.eu)(piece.slice(0, piece.indexOf('%'))), possibilities/* unknown */.L5] : [(0,possibilities/* literal */.eu)(piece)];
        return index === 0 ? text : [values[index - 1] ?? possibilities/* unknown */.L5, ...text];
    }));
}
/** `::set-output name=tag::1`, as workflows wrote it before there was a file. */
function setByCommand(printed, run) {
    const [only] = printed;
    const [first, ...more] = only === undefined ? [] : (0,possibilities/* asText */.e1)(only.value);
    const found = typeof first === 'string' ? /^::set-output name=([\w-]+)::(.*)$/s.exec(first) : null;
    if (found === null || only === undefined)
        return;
    const [, name = '', rest = ''] = found;
    set('output', name, [{ ...only, value: { kind: 'text', text: [rest, ...more] } }], run);
}
/** `cat` without a file, and filters that keep what matters of their input. */
const cat = ({ words }, run) => {
    const isFed = words.slice(1).every((word) => plainText(word).startsWith('-'));
    run.out?.push({ kind: 'text', values: (isFed ? run.input : undefined) ?? possibilities/* unknown */.L5 });
    return undefined;
};
const tee = ({ words }, run) => {
    const printed = [{ kind: 'text', values: run.input ?? possibilities/* unknown */.L5 }];
    for (const word of words.slice(1)) {
        const file = fileOf(word);
        if (file !== undefined)
            writeTo(file, printed, run);
    }
    run.out?.push(...printed);
    return undefined;
};
/** `Out-File $env:GITHUB_ENV`, `Add-Content -Path … -Value …` of PowerShell. */
const outFile = ({ words }, run) => {
    const file = words.map(fileOf).find(Boolean);
    const at = words.findIndex((word) => /^-value$/i.test(plainText(word)));
    const values = at === -1 ? run.input : wordValue(words[at + 1] ?? [], run);
    if (file !== undefined)
        writeTo(file, [{ kind: 'text', values: values ?? possibilities/* unknown */.L5 }], run);
    return undefined;
};
const declare = ({ assignments, words: [first = [], ...more] }, run) => {
    const isLocal = plainText(first) === 'local';
    const isLowered = more.some((word) => /^-[a-zA-Z]*l/.test(plainText(word)));
    for (const one of assignments) {
        if (isLocal)
            setLocal(run, one.name);
        assignments_assign(one, run);
        const set = isLowered ? run.frame.own.get(one.name) : undefined;
        if (set !== undefined)
            run.frame.own.set(one.name, textBinding(lowered(bindings_valuesOf(set))));
    }
    if (isLocal)
        for (const word of more) {
            setLocal(run, plainText(word));
            run.frame.own.set(plainText(word), textBinding((0,possibilities/* literal */.eu)('')));
        }
    return undefined;
};
const unset = ({ words }, run) => {
    for (const word of words.slice(1))
        run.frame.own.set(plainText(word), textBinding((0,possibilities/* literal */.eu)('')));
    return undefined;
};
/** `read name`: each line of the input; nobody knows the parts of a line. */
const read = ({ words }, run) => {
    const names = words
        .slice(1)
        .map(plainText)
        .filter((name) => /^[A-Za-z_]\w*$/.test(name));
    const lines = (0,possibilities/* union */.KC)((run.input ?? possibilities/* unknown */.L5).map((one) => linesIn(one)));
    for (const name of names)
        run.frame.own.set(name, textBinding(names.length === 1 ? lines : possibilities/* unknown */.L5));
    return { truth: 'unknown', isTest: true };
};
function linesIn(one) {
    const lines = linesOf((0,possibilities/* asText */.e1)(one.value));
    return lines.length === 0 ? (0,possibilities/* literal */.eu)('') : lines.map((text) => ({ ...one, value: { kind: 'text', text } }));
}
/** `mapfile -t lines`, whose elements nobody counts. */
const mapfile = ({ words }, run) => {
    const name = plainText(words.at(-1) ?? []);
    if (name !== '')
        run.frame.own.set(name, { kind: 'list', lists: [[(0,possibilities/* union */.KC)((run.input ?? possibilities/* unknown */.L5).map(linesIn))]] });
    return undefined;
};
/** `throw` of PowerShell fails the step. */
const fail = (_, run) => {
    endScope(run, 'script', true);
    return undefined;
};
const setOptions = ({ words }, run) => {
    const at = words.findIndex((word) => plainText(word) === '--');
    if (at !== -1)
        setArguments(fieldsOf(words.slice(at + 1), run), run);
    return undefined;
};
const shift = (_, run) => {
    const all = run.variable('@');
    if (all?.kind === 'list')
        setArguments(all.lists.map((list) => ({ fields: list.slice(1).flatMap((element) => element.slice(0, 1)), isSure: true })), run);
    return undefined;
};
/** `exit` without a number ends as the command before it, which has not failed. */
const leave = (level) => ({ words }, run) => {
    const [status = (0,possibilities/* literal */.eu)('0')] = words.slice(1).map((word) => wordValue(word, run));
    const number = onlyText(status);
    endScope(run, level, level === 'script' && number !== undefined && /^[1-9]\d*$/.test(number));
    return undefined;
};
/** What only asks: substitutions in it are run all the same. */
const ask = ({ words }, run) => {
    for (const word of words)
        if (word.some(({ kind }) => kind === 'substitution'))
            wordValue(word, run);
    return undefined;
};
/** Runs its words as a script. */
const builtins_evaluate = ({ words }, run) => {
    const text = (0,possibilities/* joined */.oR)(words.slice(1).flatMap((word, index) => [...(index === 0 ? [] : [(0,possibilities/* literal */.eu)(' ')]), wordValue(word, run)]));
    for (const script of (0,possibilities/* literals */.v$)(text))
        run.runText(script, false);
    if (text.some(({ value }) => (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value)) === undefined))
        performUnknown(run);
    return undefined;
};
/** `trap '…' EXIT`: what it runs may run, at the end or not at all. */
const trap = ({ words }, run) => {
    const text = onlyText(wordValue(words[1] ?? [], run));
    if (text !== undefined && words.length > 2)
        goOnBehind(run, [runBranch(run, () => run.runText(text, false)), emptyBranch(run)]);
    return undefined;
};
/** What the shell, or the interpreter, does itself, by its name. */
const builtins = new Map([
    ['echo', echo],
    ['printf', printf],
    ['cat', cat],
    ['tee', tee],
    ...['export', 'local', 'declare', 'readonly', 'typeset'].map((name) => [name, declare]),
    ['unset', unset],
    ['read', read],
    ['mapfile', mapfile],
    ['readarray', mapfile],
    ['set', setOptions],
    ['shift', shift],
    ['exit', leave('script')],
    ['return', leave('function')],
    ['break', leave('loop')],
    ['continue', leave('loop')],
    ...[':', 'true', 'false', '[', '[[', 'test', '((', 'shopt', 'let'].map((name) => [name, ask]),
    ...['Write-Output', 'Write-Host'].map((name) => [name, echo]),
    ...['Out-File', 'Add-Content', 'Set-Content', 'Tee-Object'].map((name) => [name, outFile]),
    ['throw', fail],
    ['eval', builtins_evaluate],
    ['trap', trap],
]);

;// CONCATENATED MODULE: ./build/src/workflow/shell/commands.js







/** Runs a simple command; gives how it ends. */
function runCommand(command, run) {
    const { assignments, words, redirects, input } = command;
    let status = unknownStatus;
    withRedirects(redirects, input, run, () => {
        const [first = []] = words;
        const builtin = builtins.get(plainText(first));
        if (words.length === 0)
            for (const one of assignments)
                assignments_assign(one, run);
        else if (builtin !== undefined)
            status = builtin(command, run) ?? statusOf(command, run);
        else
            status = callProgram(command, run);
    });
    return status;
}
/** Assignments before a program hold for its call alone. */
function callProgram(command, run) {
    const { frame } = run;
    if (command.assignments.length > 0)
        run.frame = { own: new Map(), outer: frame };
    for (const one of command.assignments)
        assignments_assign(one, run);
    run.perform({ ways: fieldsOf(command.words, run), input: run.input, isGuarded: isGuarded(run) }, run);
    if (command.assignments.length > 0)
        for (const [name, binding] of run.frame.own)
            if (name.includes(':'))
                frame.own.set(name, binding);
    run.frame = frame;
    return statusOf(command, run);
}
/** Runs something, and gives what it prints. */
function capture(run, body) {
    const { out } = run;
    const own = [];
    run.out = own;
    body();
    run.out = out;
    return own;
}
/** Runs something whose output and input are redirected. */
function withRedirects(redirects, input, run, body) {
    const before = run.input;
    if (input !== undefined)
        run.input = wordValue(input, run);
    const outputs = redirects.filter(({ isOfErrors, operator }) => !isOfErrors && operator.includes('>'));
    const file = outputs.map(({ target }) => fileOf(target)).find(Boolean);
    if (outputs.length === 0)
        body();
    else {
        const printed = capture(run, body);
        if (file !== undefined)
            writeTo(file, printed, run);
    }
    run.input = before;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-reader.js
/** Deeper nesting is not read. */
const deepest = 60;
/** Offset of the end of the line that holds an offset. */
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}
/** Runs a reading one level deeper, or gives a substitute for all that is left of the text if that is too deep. */
function deeper(reader, read, tooDeep) {
    if (reader.depth >= deepest) {
        reader.at = reader.text.length;
        return tooDeep;
    }
    reader.depth++;
    const result = read();
    reader.depth--;
    return result;
}
/** Passes over blanks, continued lines and a comment. */
function skipBlanks(reader) {
    const { text } = reader;
    for (;;) {
        const letter = text[reader.at];
        if (letter === ' ' || letter === '\t' || letter === '\r')
            reader.at++;
        else if (text.startsWith('\\\n', reader.at))
            reader.at += 2;
        else if (letter === '#')
            reader.at = lineEnd(text, reader.at);
        else
            return;
    }
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-words.js


const breaks = new Set(' \t\r\n;&|()<>');
/** Reads a word up to a blank, an operator or the end of the substitution around it. */
function readWord(reader) {
    return partsUntil(reader, (letter) => breaks.has(letter) || letter === reader.end);
}
/** Reads the operand of `${name:-operand}`, up to its brace. */
const readOperand = (reader, isQuoted) => partsUntil(reader, (letter) => letter === '}', isQuoted);
function partsUntil(reader, isEnd, isQuoted = false) {
    const parts = [];
    while (reader.at < reader.text.length) {
        const letter = reader.text[reader.at] ?? '';
        if (isEnd(letter))
            break;
        const quoted = isQuoted && letter === "'" ? undefined : quotedParts(reader);
        if (quoted === undefined)
            parts.push(plainPart(reader, isQuoted));
        else
            parts.push({ kind: 'text', text: '' }, ...quoted);
    }
    return merged(parts);
}
/** The parts of `'…'`, `"…"`, `$'…'` and `$"…"`; undefined if no quote begins here. */
function quotedParts(reader) {
    const { text, at } = reader;
    if (text[at] === "'")
        return singleQuoted(reader);
    if (text.startsWith("$'", at))
        return [{ kind: 'text', text: ansiQuoted(reader) }];
    if (text[at] !== '"' && !text.startsWith('$"', at))
        return undefined;
    reader.at += text[at] === '"' ? 1 : 2;
    return readQuoted(reader, '"');
}
/** An expression of GitHub inside single quotes may hold such quotes itself. */
function singleQuoted(reader) {
    const { text, at } = reader;
    let until = at + 1;
    while (until < text.length && text[until] !== "'") {
        until = text.startsWith('${{', until) ? behindExpression(text, until) : until + 1;
    }
    reader.at = until + 1;
    return (0,expression_syntax/* segmentsOf */.OD)(text.slice(at + 1, until)).map((segment) => segment.kind === 'text' ? segment : { ...segment, isQuoted: true });
}
const escapes = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', e: '\x1b', f: '\f' };
/** `$'…'` with its escapes (Bash Reference Manual, "ANSI-C Quoting"). */
function ansiQuoted(reader) {
    const { text } = reader;
    let result = '';
    let at = reader.at + 2;
    while (at < text.length && text[at] !== "'") {
        const code = text[at] === '\\' ? /\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|([0-7]{1,3}))/iy : undefined;
        if (code !== undefined)
            code.lastIndex = at;
        const found = code?.exec(text);
        if (found) {
            const [whole, hex, unicode, octal] = found;
            result += String.fromCharCode(octal === undefined ? Number.parseInt(hex ?? unicode ?? '', 16) : Number.parseInt(octal, 8));
            at += whole.length;
        }
        else if (text[at] === '\\') {
            const next = text[at + 1] ?? '';
            result += escapes[next] ?? next;
            at += 2;
        }
        else
            result += text[at++];
    }
    reader.at = at + 1;
    return result;
}
/** Offset behind a text that ends something, or the end of all. */
function after(text, end, from) {
    const close = text.indexOf(end, from);
    return close === -1 ? text.length : close + end.length;
}
function behindExpression(text, from) {
    const close = (0,expression_syntax/* closingOf */.r1)(text, from + 3);
    return close === -1 ? text.length : close + 2;
}
const ordinary = /[^\s;&|()<>'"\\$`}]+/y;
function plainPart(reader, isQuoted) {
    const special = dollar(reader, isQuoted) ?? backquoted(reader, isQuoted);
    if (special !== undefined)
        return special;
    const { text, at } = reader;
    if (text[at] === '\\') {
        reader.at += 2;
        return { kind: 'text', text: text[at + 1] === '\n' ? '' : (text[at + 1] ?? '') };
    }
    ordinary.lastIndex = at;
    const found = ordinary.exec(text)?.[0] ?? text[at] ?? '';
    reader.at += Math.max(1, found.length);
    return { kind: 'text', text: found };
}
/** The inside of double quotes, or of a here-document if there is no closing quote. */
function readQuoted(reader, end) {
    const parts = [];
    while (reader.at < reader.text.length && reader.text[reader.at] !== end && !endsBackquotes(reader)) {
        const special = dollar(reader, true) ?? backquoted(reader, true);
        if (special !== undefined)
            parts.push(special);
        else
            parts.push({ kind: 'text', text: quotedText(reader, end) });
    }
    if (!endsBackquotes(reader))
        reader.at++;
    return parts;
}
const endsBackquotes = ({ text, at, end }) => end === '`' && text[at] === '`';
function quotedText(reader, end) {
    const { text, at } = reader;
    if (text[at] === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
        reader.at += 2;
        return text[at + 1] === '\n' ? '' : (text[at + 1] ?? '');
    }
    let until = at + 1;
    while (until < text.length && text[until] !== end && !/[\\$`]/.test(text[until] ?? ''))
        until++;
    reader.at = until;
    return text.slice(at, until);
}
const variable = /\$([A-Za-z_]\w*|[0-9@*#?$!-])/y;
function dollar(reader, isQuoted) {
    const { text, at } = reader;
    if (text[at] !== '$')
        return undefined;
    if (text.startsWith('${{', at))
        return expression(reader, isQuoted);
    if (text.startsWith('$((', at))
        return arithmetic(reader);
    if (text.startsWith('$(', at))
        return substitution(reader, 2, ')', isQuoted);
    if (text.startsWith('${', at))
        return deeper(reader, () => braced(reader, isQuoted), unknownPart);
    variable.lastIndex = at;
    const name = variable.exec(text)?.[1];
    reader.at = name === undefined ? at + 1 : variable.lastIndex;
    return name === undefined ? { kind: 'text', text: '$' } : { ...unknownPart, name, isQuoted };
}
/** A variable without a name: nobody knows what it holds. */
const unknownPart = { kind: 'variable', name: '', isQuoted: true, operator: '', operand: [] };
function expression(reader, isQuoted) {
    const { text, at } = reader;
    reader.at = behindExpression(text, at);
    const inside = text.slice(at + 3, reader.at);
    return { kind: 'expression', text: (inside.endsWith('}}') ? inside.slice(0, -2) : inside).trim(), isQuoted };
}
function arithmetic(reader) {
    reader.at = after(reader.text, '))', reader.at + 3);
    return unknownPart;
}
const braceName = /\$\{([!#]?[A-Za-z_]\w*|[!#]?[0-9@*#?$!-])?(\[[^\]\n]{0,50}\]|:?[-+=?]|,,?|\^\^?|##?|%%?|\/[/#%]?|@[A-Za-z]|:)?/y;
/** `${name}` with its operator and its operand, which may hold quotes, substitutions and braces itself. */
function braced(reader, isQuoted) {
    braceName.lastIndex = reader.at;
    const [whole = '${', name = '', operator = ''] = braceName.exec(reader.text) ?? [];
    reader.at += whole.length;
    const operand = readOperand(reader, isQuoted);
    reader.at++;
    return { kind: 'variable', name, isQuoted, operator, operand };
}
function backquoted(reader, isQuoted) {
    return reader.text[reader.at] === '`' ? substitution(reader, 1, '`', isQuoted) : undefined;
}
/** `$( )`, or `<( )`: the commands between an opening of this length and an end. */
function substitution(reader, opening, end, isQuoted) {
    reader.at += opening;
    const outer = reader.end;
    reader.end = end;
    const part = deeper(reader, () => ({ kind: 'substitution', body: reader.commands(reader), isQuoted }), unknownPart);
    reader.end = outer;
    reader.at++;
    return part;
}
function merged(parts) {
    const all = [];
    for (const part of parts) {
        const last = all.at(-1);
        if (part.kind === 'text' && last?.kind === 'text')
            all[all.length - 1] = { kind: 'text', text: last.text + part.text };
        else
            all.push(part);
    }
    return all;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/here-documents.js


/**
 * Reads the here-documents that have been announced, at the beginning of the line behind the commands that they feed (POSIX
 * Shell Command Language, 2.7.4). Blanks before a delimiter do not matter, neither for `<<` nor for `<<-`.
 */
function readHereDocuments(reader) {
    for (const { delimiter, isLiteral, fill } of reader.documents.splice(0)) {
        const { text, at } = reader;
        const end = delimiterLine(text, at, delimiter);
        const body = text.slice(at, end);
        fill(isLiteral
            ? [{ kind: 'text', text: body }]
            : readQuoted({ ...reader, text: body, at: 0, documents: [], end: '' }, ''));
        reader.at = Math.min(text.length, lineEnd(text, end) + 1);
    }
}
function delimiterLine(text, from, delimiter) {
    let line = from;
    while (line < text.length && text.slice(line, lineEnd(text, line)).trim() !== delimiter)
        line = lineEnd(text, line) + 1;
    return line;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/simple-command.js


/** Reads a simple command. */
function readSimpleCommand(reader) {
    const draft = { kind: 'command', assignments: [], words: [], redirects: [] };
    for (;;) {
        skipBlanks(reader);
        const start = reader.at;
        if (!readRedirect(reader, draft))
            readPart(reader, draft);
        if (reader.at === start)
            return draft;
    }
}
/** Reads the redirects behind a compound command; false if there are none. */
function readRedirects(reader, of) {
    let isRedirected = false;
    for (;;) {
        skipBlanks(reader);
        if (!readRedirect(reader, of))
            return isRedirected;
        isRedirected = true;
    }
}
function readPart(reader, draft) {
    const { text, at } = reader;
    if (text.startsWith('<(', at) || text.startsWith('>(', at))
        draft.words.push([substitution(reader, 2, ')', true)]);
    else if (text.startsWith('((', at) && draft.words.length === 0)
        draft.words.push(simple_command_arithmetic(reader));
    else if (/^\[\[\s/.test(text.slice(at, at + 3)) && draft.words.length === 0)
        draft.words.push(...testWords(reader));
    else
        readAssignmentOrWord(reader, draft);
}
/** `((…))` as one word, whose value nobody knows. */
function simple_command_arithmetic(reader) {
    const close = reader.text.indexOf('))', reader.at);
    reader.at = close === -1 ? reader.text.length : close + 2;
    return [{ kind: 'text', text: '((' }];
}
/** The words of `[[ … ]]`, in which operators are words like others. */
function testWords(reader) {
    const words = [];
    while (reader.at < reader.text.length) {
        skipBlanks(reader);
        const letter = reader.text[reader.at] ?? '';
        const start = reader.at;
        if (letter === '\n')
            reader.at++;
        else if (/[;&|()<>]/.test(letter))
            words.push([{ kind: 'text', text: letter }]);
        else
            words.push(readWord(reader));
        if (reader.at === start)
            reader.at++;
        if (reader.text.slice(start, reader.at) === ']]')
            break;
    }
    return words;
}
const redirection = /(\d*)(<<<|<<-?|&>>?|>>|>&|<&|>\||<>|[<>](?!\())[ \t]*/y;
function readRedirect(reader, draft) {
    redirection.lastIndex = reader.at;
    const [, descriptor, operator] = redirection.exec(reader.text) ?? [];
    if (operator === undefined)
        return false;
    reader.at = redirection.lastIndex;
    const start = reader.at;
    const target = reader.text.startsWith('<(', start) ? [substitution(reader, 2, ')', true)] : readWord(reader);
    if (operator === '<<<')
        draft.input = target;
    else if (operator.startsWith('<<')) {
        const isLiteral = /["'\\]/.test(reader.text.slice(start, reader.at));
        const fill = (text) => {
            draft.input = text;
        };
        reader.documents.push({ delimiter: plain(target), isLiteral, fill });
    }
    else if (operator === '<')
        draft.input = fileInput(target);
    else
        draft.redirects.push({ operator, isOfErrors: descriptor === '2', target });
    return true;
}
/** What a command reads from `<( )`; nobody knows what is in another file. */
const fileInput = (target) => (target.some(({ kind }) => kind === 'substitution') ? target : unknownWord);
const unknownWord = [{ kind: 'variable', name: '', isQuoted: true, operator: '', operand: [] }];
const plain = (parts) => parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
const assignment = /^([A-Za-z_]\w*)(\[[^\]]{0,50}\])?(\+?)=/;
/** A word, or an assignment before the program or behind one that declares variables. */
function readAssignmentOrWord(reader, draft) {
    const taken = readWord(reader);
    const [first, ...more] = taken;
    const found = first?.kind === 'text' && maySetVariable(draft) ? assignment.exec(first.text) : null;
    if (first?.kind !== 'text' || found === null) {
        if (taken.length > 0)
            draft.words.push(taken);
        return;
    }
    const [whole, name = '', index, plus = ''] = found;
    const rest = first.text.slice(whole.length);
    const isList = rest === '' && more.length === 0 && reader.text[reader.at] === '(';
    const value = [{ kind: 'text', text: rest }, ...more];
    draft.assignments.push({
        name,
        isAppending: plus === '+' || index !== undefined,
        value: isList ? { list: listWords(reader) } : index === undefined ? value : { list: [value] },
    });
}
/** The words of `name=( … )`, over several lines. */
function listWords(reader) {
    reader.at++;
    const words = [];
    while (reader.at < reader.text.length && reader.depth < deepest) {
        skipBlanks(reader);
        const letter = reader.text[reader.at];
        if (letter === ')')
            break;
        const start = reader.at;
        const word = readWord(reader);
        if (reader.at === start)
            reader.at++;
        else
            words.push(word);
    }
    reader.at++;
    return words;
}
const declares = new Set(['export', 'local', 'declare', 'readonly', 'typeset']);
const maySetVariable = ({ words: [first] }) => first === undefined || declares.has(plain(first));

;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-syntax.js




/**
 * Reads the commands of a shell script (POSIX Shell Command Language, 2.9 and 2.10; Bash Reference Manual, "Shell Commands").
 * What is unbalanced ends with the text. Linear in the script's length; never throws.
 */
function parseShell(script) {
    const text = script.replaceAll('\r\n', '\n');
    return commandsUntil({ text, at: 0, depth: 0, end: '', documents: [], commands: (inner) => commandsUntil(inner, []) }, []);
}
/** Reads commands up to one of these keywords, which is not consumed, or to the end of the substitution around them. */
function commandsUntil(reader, ends) {
    const nodes = [];
    for (;;) {
        skipBreaks(reader);
        const letter = reader.text[reader.at];
        const keyword = keywordAt(reader);
        if (letter === undefined || letter === reader.end || ends.includes(keyword))
            return nodes;
        if (letter === ')' || reader.text.startsWith(';;', reader.at)) {
            if (ends.includes(letter === ')' ? ')' : ';;'))
                return nodes;
            reader.at++;
        }
        else if (strays.has(keyword))
            reader.at += keyword.length;
        else {
            const start = reader.at;
            nodes.push(readChain(reader));
            if (reader.at === start)
                reader.at++;
        }
    }
}
/** Keywords that end something: where nothing has begun they are passed over. */
const strays = new Set(['then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}']);
const keyword = /(?:if|then|elif|else|fi|case|esac|for|select|while|until|do|done|function|coproc|\{|\}|!)(?=[\s;&|()<>`]|$)/y;
function keywordAt({ text, at }) {
    keyword.lastIndex = at;
    return keyword.exec(text)?.[0] ?? '';
}
/** Passes over a keyword, if it is the next word. */
function skipKeyword(reader, word) {
    skipBreaks(reader);
    const isThere = keywordAt(reader) === word;
    if (isThere)
        reader.at += word.length;
    return isThere;
}
/** Passes over blanks, comments, line ends and single separators; here-documents begin behind a line end. */
function skipBreaks(reader) {
    for (;;) {
        skipBlanks(reader);
        const { text, at } = reader;
        if (text[at] === '\n') {
            reader.at++;
            readHereDocuments(reader);
        }
        else if ((text[at] === ';' && text[at + 1] !== ';') || (text[at] === '&' && text[at + 1] !== '>'))
            reader.at++;
        else
            return;
    }
}
/** Commands joined by `&&` and `||`, which bind to the left with equal strength. */
function readChain(reader) {
    const first = readPipeline(reader);
    const rest = [];
    for (;;) {
        skipBlanks(reader);
        const operator = reader.text.slice(reader.at, reader.at + 2);
        if (operator !== '&&' && operator !== '||')
            break;
        reader.at += 2;
        skipBreaks(reader);
        if (isAtEnd(reader))
            break;
        rest.push({ operator, node: readPipeline(reader) });
    }
    return rest.length === 0 ? first : { kind: 'chain', first, rest };
}
function readPipeline(reader) {
    if (skipKeyword(reader, '!')) {
        skipBlanks(reader);
        return isAtEnd(reader)
            ? shell_syntax_nothing
            : deeper(reader, () => ({ kind: 'not', of: readPipeline(reader) }), unread);
    }
    const parts = [readCommand(reader)];
    for (;;) {
        skipBlanks(reader);
        const { text, at } = reader;
        if (text[at] !== '|' || text[at + 1] === '|')
            break;
        reader.at += text[at + 1] === '&' ? 2 : 1;
        skipBreaks(reader);
        if (isAtEnd(reader))
            break;
        parts.push(readCommand(reader));
    }
    const [only = shell_syntax_nothing] = parts;
    return parts.length === 1 ? only : { kind: 'pipeline', parts };
}
const shell_syntax_nothing = { kind: 'command', assignments: [], words: [], redirects: [] };
const unread = { kind: 'unread' };
const isAtEnd = (reader) => {
    const letter = reader.text[reader.at];
    return letter === undefined || letter === ')' || letter === reader.end || letter === '\n';
};
const named = /([^\s;&|()<>'"\\$`#={}]+)[ \t]*\(\)/y;
function readCommand(reader) {
    named.lastIndex = reader.at;
    const found = named.exec(reader.text);
    if (found !== null) {
        reader.at = named.lastIndex;
        return readFunction(reader, found[1] ?? '');
    }
    const compound = compounds.get(keywordAt(reader)) ?? (isSubshell(reader) ? readSubshell : undefined);
    if (compound === undefined)
        return readSimpleCommand(reader);
    return shell_syntax_withRedirects(reader, deeper(reader, () => compound(reader), unread));
}
/** `((` begins arithmetic only if that ends on its line. */
function isSubshell({ text, at }) {
    if (text[at] !== '(')
        return false;
    if (text[at + 1] !== '(')
        return true;
    const close = text.indexOf('))', at);
    return close === -1 || close > lineEnd(text, at);
}
const compounds = new Map([
    ['if', readIf],
    ['case', readCase],
    ['for', readFor],
    ['select', readFor],
    ['while', readWhile],
    ['until', readWhile],
    ['{', readBraces],
    ['function', readNamedFunction],
]);
function readIf(reader) {
    const branches = [];
    while (skipKeyword(reader, 'if') || skipKeyword(reader, 'elif')) {
        const condition = commandsUntil(reader, ['then', 'fi']);
        skipKeyword(reader, 'then');
        branches.push({ condition, body: commandsUntil(reader, ['elif', 'else', 'fi']) });
    }
    const otherwise = skipKeyword(reader, 'else') ? commandsUntil(reader, ['fi']) : [];
    skipKeyword(reader, 'fi');
    return { kind: 'if', branches, otherwise };
}
function readWhile(reader) {
    reader.at += 'while'.length;
    const condition = commandsUntil(reader, ['do']);
    return { kind: 'while', condition, body: readBody(reader) };
}
function readBody(reader) {
    skipKeyword(reader, 'do');
    const body = commandsUntil(reader, ['done']);
    skipKeyword(reader, 'done');
    return body;
}
/** `for name in words; do`, `for name; do` over the script's arguments, or `for ((…)); do`. */
function readFor(reader) {
    reader.at += keywordAt(reader).length;
    skipBlanks(reader);
    if (reader.text.startsWith('((', reader.at)) {
        const close = reader.text.indexOf('))', reader.at);
        reader.at = close === -1 ? reader.text.length : close + 2;
        return { kind: 'while', condition: [], body: readBody(reader) };
    }
    const [name] = readWord(reader);
    const words = wordsBehindIn(reader) ?? [allArguments];
    return { kind: 'for', name: name?.kind === 'text' ? name.text : '', words, body: readBody(reader) };
}
const allArguments = [{ kind: 'variable', name: '@', isQuoted: true, operator: '', operand: [] }];
function wordsBehindIn(reader) {
    skipBlanks(reader);
    if (!/^in(?![\w-])/.test(reader.text.slice(reader.at, reader.at + 3)))
        return undefined;
    reader.at += 'in'.length;
    return wordsOfLine(reader);
}
/** Words up to a separator. */
function wordsOfLine(reader) {
    const words = [];
    for (;;) {
        skipBlanks(reader);
        const start = reader.at;
        const word = readWord(reader);
        if (reader.at === start)
            return words;
        words.push(word);
    }
}
function readCase(reader) {
    reader.at += 'case'.length;
    skipBlanks(reader);
    const word = readWord(reader);
    skipBreaks(reader);
    if (/^in\s/.test(reader.text.slice(reader.at, reader.at + 3)))
        reader.at += 'in'.length;
    const arms = [];
    for (;;) {
        skipBreaks(reader);
        if (reader.at >= reader.text.length || reader.text[reader.at] === '`' || skipKeyword(reader, 'esac'))
            break;
        const start = reader.at;
        arms.push(readArm(reader));
        if (reader.at === start)
            reader.at++;
    }
    return { kind: 'case', word, arms };
}
function readArm(reader) {
    const patterns = [];
    if (reader.text[reader.at] === '(')
        reader.at++;
    for (;;) {
        patterns.push(...wordsOfLine(reader));
        if (reader.text[reader.at] !== '|')
            break;
        reader.at++;
    }
    if (reader.text[reader.at] === ')')
        reader.at++;
    const outer = reader.end;
    reader.end = outer === ')' ? '' : outer;
    const body = commandsUntil(reader, ['esac', ';;']);
    reader.end = outer;
    if (reader.text.startsWith(';;', reader.at))
        reader.at += reader.text[reader.at + 2] === '&' ? 3 : 2;
    return { patterns, body };
}
function readBraces(reader) {
    reader.at++;
    const body = commandsUntil(reader, ['}']);
    skipKeyword(reader, '}');
    return { kind: 'group', isSubshell: false, body, redirects: [] };
}
function readSubshell(reader) {
    reader.at++;
    const outer = reader.end;
    reader.end = ')';
    const body = commandsUntil(reader, []);
    reader.end = outer;
    reader.at++;
    return { kind: 'group', isSubshell: true, body, redirects: [] };
}
function readNamedFunction(reader) {
    reader.at += 'function'.length;
    skipBlanks(reader);
    const [name] = readWord(reader);
    skipBlanks(reader);
    if (reader.text.startsWith('()', reader.at))
        reader.at += 2;
    return readFunction(reader, name?.kind === 'text' ? name.text : '');
}
function readFunction(reader, name) {
    skipBreaks(reader);
    if (isAtEnd(reader))
        return shell_syntax_nothing;
    return { kind: 'function', name, body: [deeper(reader, () => readCommand(reader), unread)] };
}
/** A compound command with the redirects behind it. */
function shell_syntax_withRedirects(reader, node) {
    const redirected = { kind: 'group', isSubshell: false, body: [node], redirects: [] };
    return readRedirects(reader, redirected) ? redirected : node;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/interpreter.js










/**
 * Follows every run that a script may take: branches apart, with the values that a variable has in any of them behind them.
 * Tells each call of a program, and gives what the script has set for later steps, with `output:` or `env:` before each name.
 */
function interpret(text, parse, contexts, perform) {
    const run = beginRun(contexts, { perform, printed: interpreter_printedBy, runText, callFunction });
    runScope(run, 'script', () => runScript(parse(text), run));
    if (run.budget.commands <= 0)
        performUnknown(run);
    const settings = new Map();
    for (const [name, binding] of run.frame.own)
        if (name.includes(':'))
            settings.set(name, bindings_valuesOf(binding));
    return settings;
}
/** Scripts inside scripts, and calls inside calls, are followed so deep. */
const interpreter_deepest = 30;
function runText(run, text, isOwnShell) {
    interpreter_deeper(run, () => {
        if (isOwnShell)
            runScope(run, 'script', () => runScript(parseShell(text), run), { isSubshell: true });
        else
            runScript(parseShell(text), run);
    });
}
function callFunction(run, name, ways) {
    const body = run.functions.get(name);
    if (body === undefined)
        return false;
    const inside = () => {
        for (const one of setArguments(ways, run))
            run.scopes.at(-1)?.locals.add(one);
        runScript(body, run);
    };
    interpreter_deeper(run, () => runScope(run, 'function', inside));
    return true;
}
function interpreter_deeper(run, body) {
    if (run.depth >= interpreter_deepest) {
        performUnknown(run);
        return;
    }
    run.depth++;
    body();
    run.depth--;
}
/** What the commands of a substitution print; they are run as well. */
function interpreter_printedBy(run, body) {
    return substituted(capture(run, () => runScope(run, 'script', () => runScript(body, run), { isSubshell: true })));
}
/** Runs commands in order; gives how the last of them ends. */
function runScript(script, run) {
    let status = unknownStatus;
    for (const node of script) {
        if (run.ended !== undefined || run.budget.commands <= 0)
            break;
        run.budget.commands--;
        status = runNode(node, run);
    }
    return status;
}
function runNode(node, run) {
    switch (node.kind) {
        case 'command':
            return runCommand(node, run);
        case 'pipeline':
            return runPipeline(node.parts, run);
        case 'not':
            return negated(runNode(node.of, run));
        case 'chain':
            return runChain(node, run);
        case 'if':
            return runIf(node, run);
        case 'case':
            return runCase(node, run);
        case 'for':
            return runFor(node, run);
        case 'while':
            return runWhile(node, run);
        case 'group':
            return runGroup(node, run);
        case 'function':
            run.functions.set(node.name, node.body);
            return unknownStatus;
        case 'unread':
            performUnknown(run);
            return unknownStatus;
    }
}
const negated = ({ truth }) => ({ truth: truth === 'unknown' ? truth : !truth, isTest: true });
/** Each part runs in a subshell, and is fed what the one before it prints. */
function runPipeline(parts, run) {
    const { input } = run;
    let status = unknownStatus;
    for (const [index, part] of parts.entries()) {
        const body = () => {
            status = inSubshell(part, run);
        };
        if (index === parts.length - 1)
            body();
        else
            run.input = whole(capture(run, body));
    }
    run.input = input;
    return status;
}
function inSubshell(node, run) {
    if (node.kind === 'command')
        return runCommand(node, run);
    let status = unknownStatus;
    const body = () => {
        status = runNode(node, run);
    };
    runScope(run, 'script', body, { isSubshell: true });
    return status;
}
/**
 * `first && …` runs what follows if the first succeeds. Where that is work, and no test, it fails the step if it fails, and
 * keeps no run of it from what follows.
 */
function runChain({ first, rest }, run) {
    let status = runNode(first, run);
    let isTest = status.isTest;
    for (const { operator, node } of rest) {
        if (run.ended !== undefined)
            break;
        const isSkipped = status.truth === (operator === '||');
        if (isSkipped)
            continue;
        let next = unknownStatus;
        const isCondition = operator === '||' || isTest;
        const end = runBranch(run, () => {
            run.conditions += isLeaving(node) && !isCondition ? 1 : 0;
            next = runNode(node, run);
            run.conditions -= isLeaving(node) && !isCondition ? 1 : 0;
        }, isCondition);
        goOnBehind(run, status.truth === 'unknown' ? [end, emptyBranch(run)] : [end]);
        isTest ||= next.isTest;
        status = { truth: status.truth === 'unknown' ? 'unknown' : next.truth, isTest };
    }
    return status;
}
const leaving = new Set(['exit', 'return', 'break', 'continue']);
const isLeaving = (node) => node.kind === 'command' && leaving.has(plainText(node.words[0] ?? []));
function runIf({ branches, otherwise }, run) {
    const ends = [];
    let isDecided = false;
    for (const { condition, body } of branches) {
        const { truth } = runScript(condition, run);
        if (run.ended !== undefined)
            return unknownStatus;
        if (truth !== false)
            ends.push(runBranch(run, () => runScript(body, run)));
        isDecided = truth === true;
        if (isDecided)
            break;
    }
    if (!isDecided)
        ends.push(runBranch(run, () => runScript(otherwise, run)));
    goOnBehind(run, ends);
    return { truth: 'unknown', isTest: true };
}
function runCase({ word, arms }, run) {
    const text = onlyText(wordValue(word, run));
    const ends = [];
    let isDecided = false;
    for (const { patterns, body } of arms) {
        const fits = patterns.map((pattern) => matches(text, pattern, run));
        if (fits.every((fit) => fit === false))
            continue;
        ends.push(runBranch(run, () => runScript(body, run)));
        isDecided = fits.includes(true);
        if (isDecided)
            break;
    }
    goOnBehind(run, isDecided ? ends : [...ends, emptyBranch(run)]);
    return { truth: 'unknown', isTest: true };
}
function matches(text, pattern, run) {
    const known = onlyText(wordValue(pattern, run));
    if (known === '*')
        return true;
    return text === undefined || known === undefined || /[*?[\]|(]/.test(known) ? 'unknown' : text === known;
}
function runFor({ name, words, body }, run) {
    const ways = fieldsOf(words, run);
    const turns = ways.flatMap(({ fields }) => fields);
    if (turns.length === 0)
        return unknownStatus;
    const isSure = ways.every(({ fields }) => fields.some(({ value }) => (0,possibilities/* asText */.e1)(value).some((piece) => typeof piece === 'string')));
    const turn = (values) => {
        run.frame.own.set(name, textBinding(values));
        runTurns(run, isSure, () => runScript(body, run));
    };
    const isUnrolled = turns.length <= mostTurns / run.turns;
    run.turns *= isUnrolled ? turns.length : 1;
    if (isUnrolled)
        for (const one of turns)
            turn([one]);
    else
        turn((0,possibilities/* union */.KC)(turns.map((one) => [one])));
    run.turns /= isUnrolled ? turns.length : 1;
    return unknownStatus;
}
/** Turns of loops inside each other are taken apart as long as they are no more. */
const mostTurns = 16;
/** Runs the body of a loop once, with what its variables may hold in any turn. */
function runTurns(run, isSure, body) {
    run.conditions += isSure ? 0 : 1;
    runScope(run, 'loop', body, { mayBeSkipped: !isSure });
    run.conditions -= isSure ? 0 : 1;
}
function runWhile({ condition, body }, run) {
    const { truth } = runScript(condition, run);
    if (run.ended !== undefined)
        return unknownStatus;
    runTurns(run, truth === true, () => runScript(body, run));
    return unknownStatus;
}
function runGroup({ body, isSubshell, redirects, input }, run) {
    let status = unknownStatus;
    const inside = () => {
        status = runScript(body, run);
    };
    withRedirects(redirects, input, run, () => {
        if (isSubshell)
            runScope(run, 'script', inside, { isSubshell });
        else
            inside();
    });
    return status;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/powershell-words.js


const powershell_words_breaks = new Set(' \t\r\n;&|(){}<>,');
/** Reads an argument of a command of PowerShell (about_Parsing, "Argument mode"). */
function readArgument(reader) {
    const parts = [];
    while (reader.at < reader.text.length) {
        const letter = reader.text[reader.at] ?? '';
        const quoted = powershell_words_quotedParts(reader);
        if (quoted !== undefined)
            parts.push({ kind: 'text', text: '' }, ...quoted);
        else if (letter === '(' && (parts.length === 0 || isMethod(parts.at(-1)))) {
            const inside = powershell_words_substitution(reader, 1);
            // Nobody knows what a method gives back.
            parts.splice(0, parts.length, parts.length === 0 ? inside : powershell_words_unknownPart);
        }
        else if (powershell_words_breaks.has(letter))
            break;
        else
            parts.push(powershell_words_plainPart(reader));
    }
    return powershell_words_merged(parts);
}
const isMethod = (part) => part?.kind === 'text' && /\.\w{1,60}$/.test(part.text);
const powershell_words_unknownPart = { kind: 'variable', name: '', isQuoted: true, operator: '', operand: [] };
/** The parts of a string or a here-string; undefined if none begins here. */
function powershell_words_quotedParts(reader) {
    const { text, at } = reader;
    if (text.startsWith("@'", at) || text.startsWith('@"', at))
        return hereString(reader);
    if (text[at] === "'")
        return powershell_words_singleQuoted(reader);
    if (text[at] !== '"')
        return undefined;
    reader.at++;
    return doubleQuoted(reader);
}
function hereString(reader) {
    const { text, at } = reader;
    const quote = text[at + 1] ?? '';
    const start = text.indexOf('\n', at) + 1;
    const close = text.indexOf(`\n${quote}@`, at);
    const end = close === -1 ? text.length : close;
    reader.at = close === -1 ? text.length : close + 3;
    const body = text.slice(Math.min(start === 0 ? end : start, end), end);
    return quote === "'" ? [{ kind: 'text', text: body }] : doubleQuoted({ ...reader, text: body, at: 0 }, false);
}
function powershell_words_singleQuoted(reader) {
    const { text, at } = reader;
    let until = at + 1;
    while (until < text.length && (text[until] !== "'" || text[until + 1] === "'"))
        until += text[until] === "'" ? 2 : 1;
    reader.at = until + 1;
    return (0,expression_syntax/* segmentsOf */.OD)(text.slice(at + 1, until).replaceAll("''", "'")).map((segment) => segment.kind === 'text' ? segment : { ...segment, isQuoted: true });
}
function doubleQuoted(reader, hasEnd = true) {
    const parts = [];
    while (reader.at < reader.text.length && (!hasEnd || reader.text[reader.at] !== '"'))
        parts.push(quotedPart(reader));
    reader.at++;
    return parts;
}
function quotedPart(reader) {
    const special = powershell_words_dollar(reader, true);
    if (special !== undefined)
        return special;
    const { text, at } = reader;
    if (text[at] === '`') {
        reader.at += 2;
        return { kind: 'text', text: text[at + 1] === 'n' ? '\n' : (text[at + 1] ?? '') };
    }
    let until = at + 1;
    while (until < text.length && !/[$`"]/.test(text[until] ?? ''))
        until++;
    reader.at = until;
    return { kind: 'text', text: text.slice(at, until) };
}
const powershell_words_ordinary = /[^\s;&|(){}<>,'"$`@]+/y;
function powershell_words_plainPart(reader) {
    const special = powershell_words_dollar(reader, false);
    if (special !== undefined)
        return special;
    const { text, at } = reader;
    if (text[at] === '`') {
        reader.at += 2;
        return { kind: 'text', text: text[at + 1] === '\n' ? '' : (text[at + 1] ?? '') };
    }
    powershell_words_ordinary.lastIndex = at;
    const found = powershell_words_ordinary.exec(text)?.[0] ?? text[at] ?? '';
    reader.at += Math.max(1, found.length);
    return { kind: 'text', text: found };
}
const powershell_words_variable = /\$(?:\{?(env:)?([A-Za-z_]\w*)\}?|[$?^_])/iy;
/** `$name`, `$env:NAME`, `${env:NAME}`, `$( )` and GitHub's `${{ }}`; undefined if none begins here. */
function powershell_words_dollar(reader, isQuoted) {
    const { text, at } = reader;
    if (text[at] !== '$')
        return undefined;
    if (text.startsWith('${{', at))
        return powershell_words_expression(reader, isQuoted);
    if (text.startsWith('$(', at))
        return powershell_words_substitution(reader, 2);
    powershell_words_variable.lastIndex = at;
    const found = powershell_words_variable.exec(text);
    reader.at = found === null ? at + 1 : powershell_words_variable.lastIndex;
    if (found === null)
        return { kind: 'text', text: '$' };
    const [, env, name = ''] = found;
    const named = { ...powershell_words_unknownPart, name: variableName(name, env !== undefined) };
    lowering.lastIndex = reader.at;
    if (!isQuoted && lowering.test(text)) {
        reader.at = lowering.lastIndex;
        return { ...named, operator: ',,' };
    }
    // Behind a name there may be `.Property` or `[index]`, of which nobody knows what it holds.
    const isPlain = isQuoted || !/[.[]/.test(text[reader.at] ?? '');
    return isPlain ? named : powershell_words_unknownPart;
}
const lowering = /\.ToLower(?:Invariant)?\(\)/iy;
/** Names of variables are alike in any case; those of the environment are kept apart from the script's own. */
const variableName = (name, isOfEnvironment) => isOfEnvironment ? name.toUpperCase() : name.toLowerCase();
function powershell_words_expression(reader, isQuoted) {
    const { text, at } = reader;
    const close = (0,expression_syntax/* closingOf */.r1)(text, at + 3);
    const end = close === -1 ? text.length : close;
    reader.at = Math.min(text.length, end + 2);
    return { kind: 'expression', text: text.slice(at + 3, end).trim(), isQuoted };
}
/** Commands in parentheses: what they print is the value. */
function powershell_words_substitution(reader, opening) {
    reader.at += opening;
    const part = deeper(reader, () => ({ kind: 'substitution', body: reader.commands(reader), isQuoted: true }), powershell_words_unknownPart);
    reader.at++;
    return part;
}
function powershell_words_merged(parts) {
    const all = [];
    for (const part of parts) {
        const last = all.at(-1);
        if (part.kind === 'text' && last?.kind === 'text')
            all[all.length - 1] = { kind: 'text', text: last.text + part.text };
        else
            all.push(part);
    }
    return all;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/powershell-syntax.js



/**
 * Reads a script of PowerShell as far as commands, variables and conditions go (about_Language_Keywords, about_Parsing). What
 * is unbalanced ends with the text. Linear in the script's length; never throws.
 */
function parsePowerShell(script) {
    const text = script.replaceAll('\r\n', '\n');
    return statementsUntil({ text, at: 0, depth: 0, end: '', documents: [], commands: (inner) => statementsUntil(inner, ')') }, '');
}
function statementsUntil(reader, end) {
    const nodes = [];
    for (;;) {
        powershell_syntax_skipBreaks(reader);
        const letter = reader.text[reader.at];
        if (letter === undefined || letter === end)
            return nodes;
        const start = reader.at;
        if (letter !== ')' && letter !== '}')
            nodes.push(powershell_syntax_readChain(reader));
        if (reader.at === start)
            reader.at++;
    }
}
/** Passes over blanks, continued lines and comments, and over line ends if they end nothing here. */
function skip(reader, alsoLineEnds) {
    const { text } = reader;
    for (;;) {
        const letter = text[reader.at];
        if (letter === ' ' || letter === '\t' || letter === '\r' || (alsoLineEnds && (letter === '\n' || letter === ';')))
            reader.at++;
        else if (text.startsWith('`\n', reader.at))
            reader.at += 2;
        else if (text.startsWith('<#', reader.at)) {
            const close = text.indexOf('#>', reader.at);
            reader.at = close === -1 ? text.length : close + 2;
        }
        else if (letter === '#')
            reader.at = lineEnd(text, reader.at);
        else
            return;
    }
}
const powershell_syntax_skipBlanks = (reader) => skip(reader, false);
const powershell_syntax_skipBreaks = (reader) => skip(reader, true);
function powershell_syntax_readChain(reader) {
    const first = powershell_syntax_readPipeline(reader);
    const rest = [];
    for (;;) {
        powershell_syntax_skipBlanks(reader);
        const operator = reader.text.slice(reader.at, reader.at + 2);
        if (operator !== '&&' && operator !== '||')
            break;
        reader.at += 2;
        powershell_syntax_skipBreaks(reader);
        rest.push({ operator, node: powershell_syntax_readPipeline(reader) });
    }
    return rest.length === 0 ? first : { kind: 'chain', first, rest };
}
function powershell_syntax_readPipeline(reader) {
    const parts = [readStatement(reader)];
    for (;;) {
        powershell_syntax_skipBlanks(reader);
        if (reader.text[reader.at] !== '|' || reader.text[reader.at + 1] === '|')
            break;
        reader.at++;
        powershell_syntax_skipBreaks(reader);
        parts.push(readStatement(reader));
    }
    const [only = emptyCommand] = parts;
    return parts.length === 1 ? only : { kind: 'pipeline', parts };
}
const emptyCommand = { kind: 'command', assignments: [], words: [], redirects: [] };
const powershell_syntax_unread = { kind: 'unread' };
const word = /[A-Za-z]+(?![\w.:-])/y;
function powershell_syntax_keywordAt({ text, at }) {
    word.lastIndex = at;
    return word.exec(text)?.[0].toLowerCase() ?? '';
}
function readStatement(reader) {
    const keyword = powershell_syntax_keywordAt(reader);
    const compound = powershell_syntax_compounds.get(keyword);
    if (compound !== undefined) {
        reader.at += keyword.length;
        return deeper(reader, () => compound(reader), powershell_syntax_unread);
    }
    if (reader.text[reader.at] === '{')
        return deeper(reader, () => group(block(reader)), powershell_syntax_unread);
    return readAssignment(reader) ?? powershell_syntax_readCommand(reader);
}
const powershell_syntax_compounds = new Map([
    ['if', powershell_syntax_readIf],
    ['switch', readSwitch],
    ['foreach', readLoop],
    ['for', readLoop],
    ['while', readLoop],
    ['do', (reader) => group(block(reader))],
    ['try', (reader) => group(block(reader))],
    ['finally', (reader) => group(block(reader))],
    ['catch', readCatch],
    ['function', powershell_syntax_readFunction],
]);
const group = (body) => ({ kind: 'group', isSubshell: false, body, redirects: [] });
/** Statements in braces. */
function block(reader) {
    powershell_syntax_skipBreaks(reader);
    if (reader.text[reader.at] !== '{')
        return [];
    reader.at++;
    const body = statementsUntil(reader, '}');
    reader.at++;
    return body;
}
/** A condition in parentheses. */
function condition(reader) {
    powershell_syntax_skipBreaks(reader);
    if (reader.text[reader.at] !== '(')
        return [];
    reader.at++;
    const body = statementsUntil(reader, ')');
    reader.at++;
    return body;
}
function powershell_syntax_readIf(reader) {
    const branches = [{ condition: condition(reader), body: block(reader) }];
    for (;;) {
        const start = reader.at;
        powershell_syntax_skipBreaks(reader);
        const keyword = powershell_syntax_keywordAt(reader);
        if (keyword === 'elseif') {
            reader.at += keyword.length;
            branches.push({ condition: condition(reader), body: block(reader) });
        }
        else if (keyword === 'else') {
            reader.at += keyword.length;
            return { kind: 'if', branches, otherwise: block(reader) };
        }
        else {
            reader.at = start;
            return { kind: 'if', branches, otherwise: [] };
        }
    }
}
/** Each block of a `switch` is a branch of its own. */
function readSwitch(reader) {
    while (reader.at < reader.text.length && !'{\n'.includes(reader.text[reader.at] ?? '')) {
        if (reader.text[reader.at] === '(')
            condition(reader);
        else
            reader.at++;
    }
    powershell_syntax_skipBreaks(reader);
    reader.at++;
    const bodies = [];
    for (;;) {
        powershell_syntax_skipBreaks(reader);
        const letter = reader.text[reader.at];
        if (letter === undefined || letter === '}')
            break;
        const start = reader.at;
        if (letter === '{')
            bodies.push(block(reader));
        else
            readArgument(reader);
        if (reader.at === start)
            reader.at++;
    }
    reader.at++;
    return { kind: 'case', word: powershell_syntax_unknownWord, arms: bodies.map((body) => ({ patterns: [powershell_syntax_unknownWord], body })) };
}
const powershell_syntax_unknownWord = [{ kind: 'variable', name: '', isQuoted: true, operator: '', operand: [] }];
const inList = /\(\s*\$([A-Za-z_]\w*)\s+in\s+/iy;
/** `foreach ($name in …) { }`; of other loops nobody knows how often they turn. */
function readLoop(reader) {
    powershell_syntax_skipBreaks(reader);
    inList.lastIndex = reader.at;
    const name = inList.exec(reader.text)?.[1];
    if (name === undefined)
        return { kind: 'while', condition: condition(reader), body: block(reader) };
    reader.at = inList.lastIndex;
    const words = listUntil(reader, ')');
    return { kind: 'for', name: variableName(name, false), words, body: block(reader) };
}
/** The elements of a list, up to its end, which is passed over. */
function listUntil(reader, end) {
    const words = [];
    for (;;) {
        powershell_syntax_skipBreaks(reader);
        const letter = reader.text[reader.at];
        if (letter === undefined || letter === end)
            break;
        const start = reader.at;
        if (reader.text.startsWith('@(', start)) {
            reader.at += 2;
            words.push(...deeper(reader, () => listUntil(reader, end), []));
        }
        else {
            const one = readArgument(reader);
            if (reader.at === start)
                reader.at++;
            else
                words.push(one);
        }
    }
    reader.at++;
    return words;
}
/** What runs after a failure does not run in a run that succeeds. */
function readCatch(reader) {
    while (reader.at < reader.text.length && reader.text[reader.at] !== '{')
        reader.at++;
    return { kind: 'if', branches: [{ condition: [], body: block(reader) }], otherwise: [] };
}
function powershell_syntax_readFunction(reader) {
    powershell_syntax_skipBlanks(reader);
    const [name] = readArgument(reader);
    powershell_syntax_skipBreaks(reader);
    if (reader.text[reader.at] === '(')
        condition(reader);
    return { kind: 'function', name: name?.kind === 'text' ? name.text : '', body: block(reader) };
}
const powershell_syntax_assignment = /(?:\[[\w.[\]]{1,60}\]\s*)?\$(?:\{?(env|script|global):)?([A-Za-z_]\w*)\}?[ \t]*(\+?)=(?!=)[ \t]*/iy;
/** `$name = …`, of a word or of what a command prints. */
function readAssignment(reader) {
    powershell_syntax_assignment.lastIndex = reader.at;
    const found = powershell_syntax_assignment.exec(reader.text);
    if (found === null)
        return undefined;
    reader.at = powershell_syntax_assignment.lastIndex;
    const [, scope, name = '', plus] = found;
    const isOfEnvironment = scope?.toLowerCase() === 'env';
    const value = readValue(reader);
    const one = { name: variableName(name, isOfEnvironment), isAppending: plus === '+', value };
    return { ...emptyCommand, assignments: [one] };
}
function readValue(reader) {
    if (reader.text.startsWith('@(', reader.at)) {
        reader.at += 2;
        return { list: deeper(reader, () => listUntil(reader, ')'), []) };
    }
    const node = deeper(reader, () => powershell_syntax_readChain(reader), powershell_syntax_unread);
    const printed = node.kind === 'command' && node.assignments.length === 0 ? echoedWords(node) : undefined;
    return printed === undefined ? [{ kind: 'substitution', body: [node], isQuoted: true }] : expressionValue(printed);
}
/** A text, texts joined by `+`, or a list; nobody knows what other operators give. */
function expressionValue(words) {
    const texts = words.map(plainText);
    if (texts.some((text) => text.startsWith('-')))
        return powershell_syntax_unknownWord;
    if (texts.includes('+'))
        return words.flatMap((one, index) => (texts[index] === '+' ? [] : one));
    return words.length > 1 ? { list: words } : (words[0] ?? powershell_syntax_unknownWord);
}
/** The words of an expression alone, or of several that commas join. */
const echoedWords = ({ words: [first = [], ...more] }) => {
    const [part] = first;
    return part?.kind === 'text' && part.text === expressionPrinter ? more : undefined;
};
/** What prints the value of an expression. */
const expressionPrinter = 'Write-Output';
const beginsExpression = /["'$([@\d]|\[/;
/** A command with its arguments, or an expression, which prints its value. */
function powershell_syntax_readCommand(reader) {
    const words = [];
    const redirects = [];
    if (/[&.]/.test(reader.text[reader.at] ?? '') && /[\s"'$(]/.test(reader.text[reader.at + 1] ?? ''))
        reader.at++;
    else if (beginsExpression.test(reader.text[reader.at] ?? ''))
        words.push([{ kind: 'text', text: expressionPrinter }]);
    for (;;) {
        powershell_syntax_skipBlanks(reader);
        const start = reader.at;
        if (reader.text[reader.at] === ',')
            reader.at++;
        else if (reader.text[reader.at] === '{')
            words.push(scriptBlock(reader));
        else if (!powershell_syntax_readRedirect(reader, redirects)) {
            const one = readArgument(reader);
            if (one.length > 0)
                words.push(one);
        }
        if (reader.at === start)
            return { kind: 'command', assignments: [], words, redirects };
    }
}
/** `{ … }` as an argument: what it holds may run. */
const scriptBlock = (reader) => [
    { kind: 'substitution', body: deeper(reader, () => [group(block(reader))], [powershell_syntax_unread]), isQuoted: true },
];
const powershell_syntax_redirection = /([\d*]?)(>>?)(&\d)?[ \t]*/y;
function powershell_syntax_readRedirect(reader, redirects) {
    powershell_syntax_redirection.lastIndex = reader.at;
    const found = powershell_syntax_redirection.exec(reader.text);
    if (found === null)
        return false;
    reader.at = powershell_syntax_redirection.lastIndex;
    const [, stream, operator = '>', merging] = found;
    if (merging === undefined)
        redirects.push({ operator, isOfErrors: stream === '2', target: readArgument(reader) });
    return true;
}

;// CONCATENATED MODULE: ./build/src/workflow/steps/effects.js
/** A login that may be made in a way that is not followed: a file that is written, a script of the repository. */
const unseenLogin = { kind: 'opaque', mayPush: false, mayLogIn: true, holdsToken: false };

// EXTERNAL MODULE: ./build/src/workflow/tools/goreleaser.js
var goreleaser = __webpack_require__(9940);
// EXTERNAL MODULE: ./build/src/workflow/tools/program-call.js
var program_call = __webpack_require__(7248);
;// CONCATENATED MODULE: ./build/src/workflow/tools/builders.js





const docker = ['docker'];
const keychain = ['docker', 'containers'];
const jvm = ['mvn', 'mvnw', 'gradle', 'gradlew', 'mvnd'];
const builders_named = (...options) => (call) => (0,program_call/* optionValues */.ib)(call, options).flatMap(image_reference/* imagesOf */.IC);
/** Whether an option is there, and not switched off. */
const has = (call, ...names) => call.options.some(({ name, value }) => names.includes(name) && (0,program_call/* textOfField */.LD)(value[0]) !== 'false');
const isTold = (call, fitting) => call.operands.some(([operand]) => fitting((0,program_call/* textOfField */.LD)(operand)));
/** `jib` of Gradle, `jib:build` of Maven; not `jibDockerBuild` and `jibBuildTar`, nor a rehearsal. */
const jib = (call) => !has(call, '-Djib.skip', '--dry-run', '-m') &&
    isTold(call, (operand) => operand === 'jib' ||
        operand.endsWith(':jib') ||
        /\bjib(-maven-plugin)?(:[^:]+)?:build(@|$)/.test(operand.slice(-200)));
/** `-p:ContainerRegistry=ghcr.io`, or `/p:` before it: properties of MSBuild by their names in lower case. */
const properties = (call, name) => {
    const beginning = new RegExp(`^(?:[-/]p(?:roperty)?:)?${name}=`, 'i');
    return [...call.operands, ...(0,program_call/* optionValues */.ib)(call, ['-p', '--property', '-property'])]
        .map((value) => (0,program_call/* behind */.Ry)(value, beginning))
        .filter((values) => values.length > 0);
};
/** `dotnet publish` pushes where a registry is named and no archive is made (learn.microsoft.com, "Containerize a .NET app"). */
const dotnetPushes = (call) => (0,program_call/* startsWithWords */.nt)(call, ['publish']) &&
    properties(call, 'ContainerRegistry').length > 0 &&
    properties(call, 'ContainerArchiveOutputPath').length === 0;
function dotnetImages(call) {
    const [registry = possibilities/* unknown */.L5] = properties(call, 'ContainerRegistry');
    const repositories = properties(call, 'ContainerRepository');
    const images = repositories.flatMap((repository) => (0,image_reference/* imagesOf */.IC)((0,possibilities/* joined */.oR)([registry, (0,possibilities/* literal */.eu)('/'), repository])));
    return images.length > 0 ? images : (0,image_reference/* partial */.OH)((0,image_reference/* registriesOf */.Ho)(registry));
}
/** A word that nobody knows may be `--test`. */
const unlessHidden = (call) => {
    if (has(call, '--test', '--help', '--version'))
        return false;
    return call.operands.some((operand) => operand.every(program_call/* isUnknown */.t8)) ? 'unknown' : true;
};
/** The CLI of dev containers publishes to GHCR where no other registry is named. */
const inNamespace = (call) => {
    const [registry = (0,possibilities/* literal */.eu)('ghcr.io')] = (0,program_call/* optionValues */.ib)(call, ['-r', '--registry']);
    const [namespace = possibilities/* unknown */.L5] = (0,program_call/* optionValues */.ib)(call, ['-n', '--namespace']);
    return (0,image_reference/* partial */.OH)((0,image_reference/* imagesOf */.IC)((0,possibilities/* joined */.oR)([registry, (0,possibilities/* literal */.eu)('/'), namespace])));
};
/** The words of a call as a line. */
const lineOf = ({ words }) => words.map(program_call/* textOfField */.LD).join(' ').slice(0, 2000);
/** Programs that build and push in one go, perhaps with names and credentials of files that are not read. */
const builders = [
    {
        tool: 'jib',
        programs: jvm,
        pushes: jib,
        valueOptions: ['--image'],
        accepts: keychain,
        images: builders_named('-Dimage', '-Djib.to.image', '--image'),
        password: ['-Djib.to.auth.password'],
    },
    {
        tool: 'spring-boot',
        programs: jvm,
        pushes: (call) => has(call, '--publishImage', '-Dspring-boot.build-image.publish') && !has(call, '--dry-run', '-m'),
        valueOptions: ['--imageName'],
        accepts: docker,
        images: builders_named('--imageName', '-Dspring-boot.build-image.imageName'),
    },
    {
        tool: 'dotnet',
        programs: ['dotnet'],
        pushes: dotnetPushes,
        valueOptions: [
            '-p',
            '--property',
            '-c',
            '--configuration',
            '-r',
            '--runtime',
            '--os',
            '--arch',
            '-a',
            '-o',
            '--output',
            '-f',
        ],
        accepts: docker,
        images: dotnetImages,
    },
    {
        tool: 'devcontainer',
        programs: ['devcontainer'],
        pushes: (call) => (0,program_call/* startsWithWords */.nt)(call, ['build']) && has(call, '--push'),
        valueOptions: [
            '--image-name',
            '--workspace-folder',
            '--platform',
            '--cache-from',
            '--cache-to',
            '--output',
            '--config',
        ],
        accepts: docker,
        images: builders_named('--image-name'),
    },
    {
        tool: 'devcontainer',
        programs: ['devcontainer'],
        pushes: (call) => ['features', 'templates'].some((kind) => (0,program_call/* startsWithWords */.nt)(call, [kind, 'publish'])),
        valueOptions: ['-r', '--registry', '-n', '--namespace'],
        accepts: docker,
        images: inNamespace,
        tokenVariable: 'GITHUB_TOKEN',
    },
    {
        tool: 'kaniko',
        programs: ['executor'],
        pushes: (call) => has(call, '-d', '--destination') && !has(call, '--no-push'),
        valueOptions: [
            '-d',
            '--destination',
            '-c',
            '--context',
            '-f',
            '--dockerfile',
            '--build-arg',
            '--cache-repo',
            '--target',
        ],
        accepts: docker,
        images: builders_named('-d', '--destination'),
    },
    {
        tool: 'docker',
        programs: ['home-assistant-builder'],
        pushes: unlessHidden,
        valueOptions: ['-t', '--target', '-i', '--image', '--docker-hub', '--generic', '--machine', '--additional-tag'],
        accepts: docker,
        images: (call) => (0,image_reference/* partial */.OH)((0,program_call/* optionValues */.ib)(call, ['--docker-hub']).flatMap(image_reference/* registriesOf */.Ho)),
    },
    {
        tool: 'goreleaser',
        programs: ['goreleaser'],
        pushes: (call) => (0,goreleaser/* isPublishing */.uY)(lineOf(call)),
        valueOptions: ['-f', '--config'],
        accepts: keychain,
        images: (call) => (0,goreleaser/* imagesInConfig */.Mc)(call.readFile, (0,goreleaser/* configIn */.k$)(lineOf(call))),
    },
    {
        tool: 'nix',
        programs: ['nix'],
        pushes: (call) => (0,program_call/* startsWithWords */.nt)(call, ['run']) && isTold(call, (operand) => operand.startsWith('docker://')),
        accepts: ['containers', 'docker'],
        images: (call) => call.operands
            .filter((operand) => (0,possibilities/* literals */.v$)(operand).some((text) => text.startsWith('docker://')))
            .flatMap(image_reference/* imagesOf */.IC),
        password: ['--dest-creds', '--dest-password'],
    },
];
/** Whether a program is one of them. */
const isBuilder = (program) => builders.some(({ programs }) => programs.includes(program));
/** Options of a program that take the next word as their value, where it is one of these. */
const builderOptions = (program) => new Set(builders.flatMap(({ programs, valueOptions = [] }) => (programs.includes(program) ? valueOptions : [])));
/** The push of a call that builds and pushes in one go; `other` for a call of such a program that pushes nothing. */
function builtPush(call) {
    const builder = builders.find(({ programs, pushes }) => programs.includes(call.program) && pushes(call) !== false);
    const images = builder?.images(call);
    if (builder === undefined || images === undefined)
        return undefined;
    const { tool, accepts, tokenVariable, password = [] } = builder;
    const [secret] = (0,program_call/* optionValues */.ib)(call, password);
    const happens = builder.pushes(call);
    return {
        kind: 'push',
        tool,
        accepts,
        images: images.filter(({ registry }) => registry !== 'unknown'),
        happens,
        isOptional: happens === 'unknown',
        home: call.home,
        otherwise: (0,credential_text/* credentialIn */.Lq)(tokenVariable === undefined ? undefined : call.variable(tokenVariable)),
        ...(secret === undefined ? {} : { credential: (0,credential_text/* credentialIn */.Lq)(secret) }),
    };
}

;// CONCATENATED MODULE: ./build/src/workflow/tools/containers.js


/** Options of `docker run` and its like that take the next word as their value. */
const valueOptions = new Set('-a -c -e -h -l -m -p -u -v -w --add-host --attach --annotation --cap-add --cap-drop --cgroupns --cidfile --cpus --cpu-shares --device --dns --entrypoint --env --env-file --expose --gpus --group-add --hostname --ip --ipc --isolation --label --label-file --link --log-driver --log-opt --mac-address --memory --mount --name --net --network --network-alias --pid --platform --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --storage-opt --sysctl --tmpfs --ulimit --user --userns --uts --volume --volume-driver --volumes-from --workdir --authfile --arch --os'.split(' '));
const runtimes = new Set(['docker', 'podman', 'nerdctl', 'finch', 'container']);
/** Reads `docker run … image command`; undefined for any other call. */
function containedIn(program, words) {
    if (!runtimes.has(program))
        return undefined;
    const run = words.slice(0, 2).findIndex((word) => (0,program_call/* textOfField */.LD)(word) === 'run');
    if (run === -1 || (run === 1 && (0,program_call/* textOfField */.LD)(words[0]) !== 'container'))
        return undefined;
    let entrypoint = '';
    for (let at = run + 1; at < words.length; at++) {
        const text = (0,program_call/* textOfField */.LD)(words[at]);
        if (!text.startsWith('-'))
            return { image: text, entrypoint, words: words.slice(at + 1) };
        if (text.startsWith('--entrypoint='))
            entrypoint = text.slice('--entrypoint='.length);
        if (valueOptions.has(text)) {
            at++;
            if (text === '--entrypoint')
                entrypoint = (0,program_call/* textOfField */.LD)(words[at]);
        }
    }
    return undefined;
}
/** Images whose entrypoint has another name than they have themselves. */
const entrypoints = new Map([
    ['kaniko-project/executor', 'executor'],
    ['skopeo/stable', 'skopeo'],
    ['skopeo/testing', 'skopeo'],
    ['skopeo/upstream', 'skopeo'],
    ['fluxcd/flux-cli', 'flux'],
]);
/** The command that a container runs, with the program that its image is made for before it if the command names none. */
function commandOf({ image, entrypoint, words }, isProgram) {
    if (entrypoint !== '')
        return [...(0,possibilities/* literal */.eu)(entrypoint), ...words];
    if (isProgram((0,program_call/* textOfField */.LD)(words[0])))
        return words;
    const [path = ''] = image.replace(/:\d+\//, '/').split(/[:@]/, 1);
    const parts = path.split('/');
    const program = entrypoints.get(parts.slice(-2).join('/')) ?? parts.at(-1) ?? '';
    return isProgram(program) ? [...(0,possibilities/* literal */.eu)(program), ...words] : words;
}

;// CONCATENATED MODULE: ./build/src/workflow/tools/either-way.js
/** What a call does that may be made in several ways, of which each run takes one. */
function eitherWay(ways) {
    const [only, ...more] = ways;
    if (only?.isSure === true && more.length === 0)
        return only.effects;
    const pushes = new Map();
    const others = new Map();
    for (const [index, { isSure, effects }] of ways.entries())
        for (const effect of effects) {
            const key = keyOf(effect);
            if (effect.kind !== 'push')
                others.set(key, ways.length > 1 ? optionalLogin(effect) : effect);
            else
                pushes.set(key, [...(pushes.get(key) ?? []), { effect, isSure, way: index }]);
        }
    return [...others.values(), ...[...pushes.values()].flatMap((several) => either_way_merged(several, ways.length))];
}
const keyOf = (effect) => effect.kind === 'push'
    ? JSON.stringify([effect.tool, effect.accepts, effect.credential, effect.otherwise, effect.home])
    : JSON.stringify(effect);
const optionalLogin = (effect) => (effect.kind === 'login' ? { ...effect, isOptional: true } : effect);
/** One push of all of them; some runs do not make it if some way does not, or pushes elsewhere. */
function either_way_merged(pushes, ways) {
    const [first] = pushes;
    if (first === undefined)
        return [];
    const covered = new Set(pushes.filter(({ effect }) => !goesElsewhere(effect)).map(({ way }) => way));
    const toGhcr = new Set(pushes.filter(({ effect }) => goesToGhcr(effect)).map(({ way }) => way));
    const isCertain = (ways > 1 && toGhcr.size === ways) || pushes.some(({ effect, isSure }) => isSure && effect.happens === true);
    return [
        {
            ...first.effect,
            images: pushes.flatMap(({ effect, isSure }) => effect.images.map((image) => ({ ...(isSure ? image : unsure(image)), isAlternative: true }))),
            happens: isCertain || 'unknown',
            isOptional: covered.size < ways || pushes.some(({ effect }) => effect.isOptional),
        },
    ];
}
const unsure = (image) => ({ ...image, isSure: false });
const goesToGhcr = ({ happens, images }) => happens === true && images.some(({ registry }) => registry === 'ghcr');
const goesElsewhere = ({ images }) => images.length > 0 && images.every(({ registry }) => registry === 'other');

;// CONCATENATED MODULE: ./build/src/workflow/tools/other-programs.js





/** What a call of a program does that is not a registry's client but may push, need permissions or run anything. */
function otherEffects(call) {
    const text = other_programs_textOf(call);
    if (call.program === '.' || call.program === 'source')
        return [unseenLogin, ...opaqueEffects(call, text)];
    const needs = needRows.filter(({ pattern }) => pattern.test(text)).map(({ scope, level }) => need(scope, level, text));
    const push = builtPush(call);
    if (push !== undefined)
        return [...needs, push];
    if (loginsElsewhere.test(text))
        return [{ kind: 'login', registry: 'other', stores: ['docker'], credential: 'unknown' }];
    const packages = usesPackages(call, text) ? [{ kind: 'uses-packages' }] : [];
    return [...needs, ...packages, ...opaqueEffects(call, text)];
}
/** What runs code of the repository may do anything; other unknown programs only what their words say. */
function opaqueEffects(call, text) {
    if (runsRepository(call)) {
        const mayPush = commandSuggestsPush.test(text) && !isHarmlessVerb(call);
        const isGiven = call.mayHoldSecret || wordsOf(call).some(credential_text/* holdsSecret */.hK);
        const bringsLogin = isGiven && /push|publish/.test(text) && wordsOf(call).some(image_reference/* namesGhcr */.$f);
        const mayLogIn = commandSuggestsLogin.test(text) || mayPush || isGiven;
        return [
            {
                kind: 'opaque',
                mayPush: mayPush && (bringsLogin || 'where-logged-in'),
                mayLogIn,
                holdsToken: false,
                runsRepository: !isHarmlessVerb(call),
                isGivenSecret: isGiven,
            },
        ];
    }
    if (plainPrograms.has(call.program) || isAsked(call))
        return [];
    const mayPush = isToldToPush(call) && (wordsOf(call).some(image_reference/* namesGhcr */.$f) || call.program === '');
    return [
        {
            kind: 'opaque',
            mayPush: mayPush && 'where-logged-in',
            mayLogIn: /\blogin\b/.test(text),
            holdsToken: false,
            runsRepository: true,
            isGivenSecret: call.mayHoldSecret || wordsOf(call).some(credential_text/* holdsSecret */.hK),
        },
    ];
}
/** What a script in another language than the shell's may do, by what it speaks of. */
const otherLanguage = (script) => [
    {
        kind: 'opaque',
        mayPush: commandSuggestsPush.test(script) && 'where-logged-in',
        mayLogIn: commandSuggestsLogin.test(script),
        holdsToken: false,
        runsRepository: /subprocess|os\.system|exec|spawn|popen|system\(|`/.test(script),
    },
];
const isToldToPush = ({ operands, words }) => operands.slice(0, 2).some((operand) => /^(push|publish)$/.test(firstText(operand))) ||
    words.some((word) => firstText([word]).startsWith('docker://'));
const wordsOf = ({ words }) => words.map((word) => [word]);
/** The call as a line of text, as far as it is known. */
const other_programs_textOf = ({ program, operands, options }) => [program, ...operands.map(firstText), ...options.map(({ name, value }) => `${name}=${firstText(value)}`)]
    .join(' ')
    .slice(0, 2000);
const firstText = (values) => (0,possibilities/* literals */.v$)(values)[0] ?? '?';
const needRows = [
    { pattern: /^git ([^ ]+ ){0,4}push\b/, scope: 'contents', level: 'write' },
    {
        pattern: /^(gh release (create|upload|edit|delete)|goreleaser release|semantic-release|release-it|changeset publish)\b/,
        scope: 'contents',
        level: 'write',
    },
    { pattern: /^gh pr (create|comment|edit|merge|close|review|ready)\b/, scope: 'pull-requests', level: 'write' },
    { pattern: /^gh (pr merge|pr create)\b/, scope: 'contents', level: 'write' },
    { pattern: /^gh issue (create|comment|edit|close|reopen)\b/, scope: 'issues', level: 'write' },
    { pattern: /^gh (workflow run|run (cancel|rerun|delete)|cache delete)\b/, scope: 'actions', level: 'write' },
    { pattern: /^gh run (download|list|view|watch)\b/, scope: 'actions', level: 'read' },
];
const need = (scope, level, text) => ({
    kind: 'need',
    scope,
    level,
    because: text.split(' ').slice(0, 3).join(' '),
    failsWithout: false,
});
/** Clients of clouds that log docker in to their own registries. */
const loginsElsewhere = /^(gcloud auth configure-docker|az acr login|doctl registry login|heroku container:login|fly(ctl)? auth docker|ibmcloud cr login)\b/;
const npmClients = new Set(['npm', 'pnpm', 'lerna', 'yarn', 'bun']);
const jvmClients = new Set(['mvn', 'mvnw', 'gradle', 'gradlew', 'sbt', 'ant']);
/** Whether a call may be one of GitHub's other package registries, of its API for packages, or of a registry's API. */
function usesPackages({ program }, text) {
    if (npmClients.has(program))
        return text.includes('publish');
    if (jvmClients.has(program))
        return /deploy|publish|upload/i.test(text);
    if (/^(gh api|curl)\b/.test(text))
        return /\bpackages?\b|\/v2\//.test(text);
    return /^(dotnet nuget push|nuget push|gem push)\b/.test(text);
}
/** Programs that run what the repository says. */
const repositoryRunners = new Set('make gmake just task mage rake invoke npm pnpm yarn bun deno node python python3 py ruby perl php bash sh dash zsh pwsh bazel bazelisk nix nix-build dagger tox nox poetry uv pdm hatch pixi pipenv cargo go mvn mvnw mvnd gradle gradlew sbt ant ansible-playbook earthly skaffold werf kamal regsync semantic-release release-it changeset lerna nx turbo moon mise devbox pulumi terraform tofu terragrunt tilt garden okteto composer dotnet swift xcodebuild cmake ninja meson scons b2 pants buck2 please plz melange packer vagrant concourse act'.split(' '));
function runsRepository(call) {
    const { program, words } = call;
    if (/^(docker|podman|nerdctl)$/.test(program))
        return isTellingContainer(words.map((word) => firstText([word])));
    return (program === '.' ||
        program === 'source' ||
        repositoryRunners.has(program) ||
        /\.(sh|bash|zsh|py|js|cjs|mjs|ts|ps1|rb|pl|php)$/.test(program));
}
/** A container whose command pushes, or that gets at the logins or the daemon outside of it. */
const isTellingContainer = ([verb = '', ...texts]) => /^(run|exec|compose|container)$/.test(verb) &&
    texts.some((text) => /kaniko|push|publish|release|docker\.sock|\.docker\b|config\.json|auth\.json/.test(text.slice(0, 2000)));
/** What shows or prepares a change of the infrastructure, images among it, and makes none. */
const plans = /^(init|plan|fmt|validate|version|output|show|providers|workspace|state|get|graph|console|hclfmt)$/;
/** Calls that build, test or install, by programs that push nothing when they do. */
const harmlessVerbs = new Map([
    ['go', /^(build|test|mod|vet|install|get|fmt|list|env|version|tool|work)$/],
    ['cargo', /^(build|test|check|clippy|fmt|install|fetch|metadata|doc|bench|audit|deny|nextest|llvm-cov|update)$/],
    ['npm', /^(ci|install|i|audit|config|version|pkg|view|cache|ls|pack)$/],
    ['pnpm', /^(install|i|audit|config|store|fetch|ls)$/],
    ['yarn', /^(install|config|cache|audit)$/],
    ['bun', /^(install|i|add)$/],
    ['uv', /^(sync|pip|venv|lock|python|tool|cache)$/],
    ['poetry', /^(install|config|lock|check|version|add|env)$/],
    ['dotnet', /^(build|test|restore|format|tool|pack|nuget|clean|--version)$/],
    ['composer', /^(install|update|validate|require|config)$/],
    ...['terraform', 'tofu', 'terragrunt'].map((name) => [name, plans]),
    ['nix', /^(build|flake|eval|profile|fmt|store|copy)$/],
    ['python', /^(-m)?$/],
]);
/** Python's own modules: `python -m pip install`. */
const pythonModules = new Set([
    'pip',
    'venv',
    'build',
    'pytest',
    'unittest',
    'twine',
    'json.tool',
    'http.server',
]);
/** Whether a program is only asked for its version, or for help. */
const isAsked = ({ options, operands }) => options.some(({ name }) => name === '--version' || name === '--help' || name === '-V') ||
    (operands.length === 1 && operands.map(firstText)[0] === 'version');
function isHarmlessVerb(call) {
    const { program, operands, options, words } = call;
    const [verb = ''] = operands.map(firstText);
    if (isAsked(call))
        return true;
    if (/^python3?$|^py$/.test(program))
        return firstText(words.slice(0, 1)) === '-m' && pythonModules.has(firstText(words.slice(1, 2)));
    if (program === 'dotnet' && verb === 'publish')
        return publishesFiles(words.map((word) => firstText([word])));
    if (program === 'earthly')
        return !options.some(({ name }) => name === '--push' || name === '-P');
    return harmlessVerbs.get(program)?.test(verb) === true;
}
/** `dotnet publish` makes files, unless a container is asked for; an archive of one is a file too. */
const publishesFiles = (words) => words.some((word) => /ContainerArchiveOutputPath=/i.test(word)) ||
    !words.some((word) => /PublishContainer|DefaultContainer|ContainerRe/i.test(word));
const commandSuggestsPush = /push|publish|release|deploy|upload|ship|kaniko|^(skaffold|werf|kamal) (build|run|converge|deploy|setup)|^regsync/i;
const commandSuggestsLogin = /login|auth|docker|registry|ghcr/i;
/** Words of the shell, and programs that do what their manuals say, none of which is of interest here. */
const plainPrograms = new Set(': . [ [[ (( alias apk apt apt-get awk aws az base64 basename bc break cat cd chgrp chmod chown clear codecov command continue cp curl cut date declare df diff dirname dnf do docker done dpkg du echo egrep env esac exit export expr false fgrep fi file find fold for free ftp function gcloud getconf gh git gpg grep gsutil gunzip gzip head hostname id if in install ip iptables jq kill kind kubectl kustomize less let ln local ls lsb_release lsof md5sum minikube mkdir mktemp modprobe mount mv nc nerdctl netstat nproc openssl pip pip3 podman popd printenv printf ps pushd pwd read readlink realpath return rev rm rmdir rsync scp sed select seq set sha1sum sha256sum sha512sum shift shopt sleep sort split ssh stat sync sysctl systemctl tail tar tee test touch tr trap tree trivy true type ulimit uname uniq unset unzip until unxz wait wc wget which while whoami xz yes yq yum zip zstd ) } ;;'.split(' '));

;// CONCATENATED MODULE: ./build/src/workflow/tools/programs.js
const programs_docker = ['docker'];
const containers = ['containers', 'docker'];
/** go-containerregistry's keychain reads docker's file, else podman's. */
const programs_keychain = ['docker', 'containers'];
const words = (text) => text.split(' ');
const options = (text) => new Set(words(text));
const push = (text, names, more = {}) => ({
    words: words(text),
    names,
    ...more,
});
const login = (text, stores) => ({ words: words(text), stores });
const dockerOptions = options('-u --username -p --password --config -c --context -H --host -l --log-level --platform -t --tag -f --file -o --output --build-arg --builder --label --target --cache-from --cache-to --secret --ssh --iidfile --metadata-file --progress --annotation --attest --provenance --sbom --set --call --allow --add-host --network --shm-size --project-name --profile --env-file --project-directory --parallel --mirror');
const built = { options: ['-t', '--tag'] };
const outputs = [
    '--push',
    '--output=push=true',
    '-o=push=true',
    '--output=type=registry',
    '-o=type=registry',
    '--cache-to=type=registry',
];
/** With these, buildx looks at the build, and does not run it (docs.docker.com, `docker buildx build`). */
const looks = ['--check', '--call', '--print', '--list', '--list-targets', '--list-variables'];
const buildRows = (prefixes) => prefixes.map((prefix) => push(prefix, built, { onlyWith: outputs, unless: looks }));
const signature = ['--key', '-k', '--identity-token', '--sk', '--no-upload', '--upload=false'];
const withoutUpload = ['--no-upload', '--upload=false'];
/** Places of podman's family that are no registry (containers-transports(5)). */
const otherTransports = /^(dir|docker-archive|docker-daemon|oci|oci-archive|containers-storage|sif|tarball|ostree|atomic):/;
/** A layout of files on the disk, in the place of a registry. */
const layout = ['--oci-layout', '--oci-layout-path'];
const toLayout = ['--to-oci-layout', '--to-oci-layout-path'];
const toFile = ['-o', '--output'];
/** A layout of regctl on the disk. */
const ocidir = /^ocidir:/;
/** go-containerregistry's `authn/github`, which its users put behind the usual keychain. */
const githubKeychain = { tokenVariable: 'GITHUB_TOKEN' };
/** Programs that push to registries, by what their manuals say of their options. */
const programs = [
    {
        names: ['docker', 'nerdctl', 'finch', 'lima', 'nerdctl.lima', 'depot'],
        accepts: programs_docker,
        logins: [login('login', programs_docker)],
        pushes: [
            push('push', 'last'),
            push('image push', 'last'),
            push('manifest push', 'last'),
            push('compose push', 'none'),
            push('compose build', 'none', { onlyWith: ['--push'], unless: looks }),
            push('compose publish', 'first'),
            push('compose alpha publish', 'first'),
            push('stack push', 'none'),
            push('plugin push', 'last'),
            push('model push', 'last'),
            push('trust sign', 'last', { unless: ['--local'] }),
            push('buildx imagetools create', built),
            push('buildx bake', 'set-tags', { unless: looks }),
            push('bake', 'set-tags', { unless: looks }),
            ...buildRows(['build', 'buildx build', 'buildx b', 'image build', 'builder build']),
        ],
        valueOptions: dockerOptions,
        credentialOptions: [],
    },
    {
        names: ['docker-compose'],
        accepts: programs_docker,
        logins: [],
        pushes: [
            push('push', 'none'),
            push('publish', 'first'),
            push('build', 'none', { onlyWith: ['--push'], unless: looks }),
        ],
        valueOptions: dockerOptions,
        credentialOptions: [],
    },
    {
        names: ['podman', 'buildah', 'skopeo'],
        accepts: containers,
        logins: [login('login', ['containers'])],
        pushes: [
            push('push', 'last', { notSchemes: otherTransports }),
            push('image push', 'last', { notSchemes: otherTransports }),
            push('manifest push', 'last', { notSchemes: otherTransports }),
            push('artifact push', 'last'),
            push('copy', 'last', { scheme: 'docker://' }),
            push('sync', 'last', { isPrefix: true, unless: ['--dest=dir', '-d=dir'] }),
            push('delete', 'last', { scheme: 'docker://' }),
            push('farm build', built),
        ],
        valueOptions: options('-u --username -p --password --authfile --dest-authfile --src-authfile --creds --dest-creds --src-creds --cert-dir --dest-cert-dir --src-cert-dir --format -f --digestfile --sign-by --policy --retry-times --src --dest -s -d --scoped --compression-format --compression-level --dest-compress-format --dest-compress-level --override-arch --override-os --override-variant --dest-password --dest-username --dest-registry-token --src-password --src-username --additional-tag --command-timeout --registries.d --tmpdir --log-level --storage-driver --root --runroot -t --tag --encryption-key --sign-passphrase-file'),
        credentialOptions: ['--creds', '--dest-creds', '--dest-password', '--dest-registry-token', '--password'],
    },
    {
        names: ['helm'],
        accepts: ['helm', 'docker'],
        logins: [login('registry login', ['helm'])],
        pushes: [push('push', 'last', { scheme: 'oci://', isPrefix: true }), push('chart push', 'last')],
        valueOptions: options('-u --username -p --password --ca-file --cert-file --key-file --registry-config --kube-context -n --namespace'),
        credentialOptions: ['--password', '-p'],
    },
    {
        names: ['crane', 'gcrane', 'krane'],
        accepts: programs_keychain,
        logins: [login('auth login', programs_docker)],
        pushes: [
            push('push', 'last'),
            push('copy', 'last'),
            push('cp', 'last'),
            push('tag', 'first'),
            push('delete', 'first'),
            push('append', { options: ['-t', '--new_tag'] }, { unless: toFile }),
            push('mutate', { options: ['-t', '--tag'] }, { unless: toFile }),
            push('edit config', 'first'),
            push('edit fs', 'first'),
            push('edit manifest', 'first'),
            push('rebase', { options: ['-t', '--rebased', '--tag'] }),
            push('flatten', { options: ['-t', '--tag'] }),
            push('index append', { options: ['-t', '--tag'] }),
            push('index filter', { options: ['-t', '--tag'] }),
        ],
        valueOptions: options('-u --username -p --password --platform -j --jobs -b --base -f --new_layer -t --new_tag --tag -m --manifest --original --old_base --new_base --rebased -a --annotation -l --label -e --env --entrypoint --cmd --user -w --workdir -o --output --image-refs --exposed-ports --repo --set-platform'),
        credentialOptions: [],
    },
    {
        names: ['ko'],
        accepts: programs_keychain,
        logins: [login('login', programs_docker)],
        pushes: ['build', 'publish', 'resolve', 'apply', 'create', 'run'].map((word) => push(word, 'none', { ...githubKeychain, variable: 'KO_DOCKER_REPO', unless: ['-L', '--local', '--push=false'] })),
        valueOptions: options('-u --username -p --password --platform -t --tags --sbom --sbom-dir --image-refs --image-label -f --filename -l --selector -j --jobs --tarball --oci-layout-path'),
        credentialOptions: [],
    },
    {
        names: ['apko'],
        accepts: programs_keychain,
        logins: [login('login', programs_docker)],
        pushes: [push('publish', 'after-first', { ...githubKeychain, unless: ['--local'] })],
        valueOptions: options('-k --keyring-append -r --repository-append -p --package-append --arch --annotations --cache-dir --build-date --image-refs --sbom-path --sbom-formats --stage-tags --log-policy --lockfile --build-option'),
        credentialOptions: [],
    },
    {
        names: ['oras'],
        accepts: programs_docker,
        logins: [login('login', programs_docker)],
        pushes: [
            push('push', 'first', { unless: layout }),
            push('attach', 'first', { unless: layout }),
            push('cp', 'second', { unless: toLayout }),
            push('copy', 'second', { unless: toLayout }),
            push('tag', 'first', { unless: layout }),
            push('restore', 'first'),
            push('blob push', 'first', { unless: layout }),
            push('manifest push', 'first', { unless: layout }),
            push('manifest index create', 'first', { unless: [...layout, ...toFile] }),
            push('manifest index update', 'first', { unless: [...layout, ...toFile] }),
            push('manifest delete', 'first', { unless: layout }),
            push('blob delete', 'first'),
        ],
        valueOptions: options('-u --username -p --password --identity-token --to-username --to-password --from-username --from-password --artifact-type -a --annotation --annotation-file --config --image-spec --concurrency --platform --media-type --format --export-manifest --registry-config --to-registry-config --from-registry-config --ca-file -d --depth --subject'),
        credentialOptions: ['-p', '--password', '--identity-token', '--to-password'],
    },
    {
        names: ['cosign'],
        accepts: programs_keychain,
        logins: [login('login', programs_docker)],
        pushes: [
            push('sign', 'all', { keylessUnless: signature, unless: withoutUpload }),
            push('attest', 'all', { keylessUnless: signature, unless: withoutUpload }),
            push('load', 'last'),
            push('attach sbom', 'last'),
            push('attach signature', 'last'),
            push('attach attestation', 'last'),
            push('copy', 'last'),
            push('upload blob', 'last'),
            push('upload wasm', 'last'),
            push('clean', 'last'),
        ],
        valueOptions: options('-u --username -p --password --key -k -a --annotations --predicate --type --identity-token --fulcio-url --rekor-url --oidc-issuer --oidc-client-id --oidc-provider --output-signature --output-certificate --output-payload --output --registry-username --registry-password --registry-token --registry-referrers-mode --sbom --signature --attestation --payload --certificate --certificate-chain --cert --cert-chain --bundle --tlog-upload --timestamp-server-url -f --files --ct --slot --signing-config --trusted-root --timeout -t --only --record-creation-timestamp --new-bundle-format'),
        credentialOptions: ['--registry-password', '--registry-token'],
    },
    {
        names: ['regctl'],
        accepts: ['regctl', 'docker'],
        logins: [login('registry login', ['regctl'])],
        pushes: [
            push('image copy', 'second', { notSchemes: ocidir }),
            push('image create', 'first', { notSchemes: ocidir }),
            push('image import', 'first', { notSchemes: ocidir }),
            push('image mod', 'first', { onlyWith: ['--create', '--replace'], notSchemes: ocidir }),
            push('artifact put', 'first', { notSchemes: ocidir }),
            push('index create', 'first', { notSchemes: ocidir }),
            push('index add', 'first', { notSchemes: ocidir }),
            push('index delete', 'first', { notSchemes: ocidir }),
            push('blob put', 'first', { notSchemes: ocidir }),
            push('blob copy', 'second', { notSchemes: ocidir }),
            push('manifest put', 'first', { notSchemes: ocidir }),
            push('manifest delete', 'first', { notSchemes: ocidir }),
            push('tag delete', 'first', { notSchemes: ocidir }),
        ],
        valueOptions: options('-u --user -p --pass -v --verbosity --platform --host --create --replace --artifact-type -f --file --annotation --subject --ref --digest'),
        credentialOptions: [],
    },
    {
        names: ['pack'],
        accepts: programs_keychain,
        logins: [],
        pushes: [
            ...['build', 'rebase', 'builder create', 'buildpack package', 'extension package', 'manifest create'].map((word) => push(word, 'first', { onlyWith: ['--publish'], unless: ['--publish=false'] })),
            push('manifest push', 'first'),
        ],
        valueOptions: options('-B --builder -b --buildpack -e --env --env-file -p --path -t --tag -d --descriptor --cache --cache-image --run-image --network --volume --pull-policy --platform'),
        credentialOptions: [],
    },
    {
        names: ['buildctl', 'buildctl-daemonless.sh'],
        accepts: programs_docker,
        logins: [],
        pushes: [
            push('build', 'none', {
                onlyWith: [
                    '--output=push=true',
                    '-o=push=true',
                    '--output=type=registry',
                    '-o=type=registry',
                    '--export-cache=type=registry',
                ],
            }),
        ],
        valueOptions: options('-o --output --frontend --opt --local --oci-layout --export-cache --import-cache --secret --ssh --addr --progress --trace --metadata-file --allow --no-cache-filter --build-arg --registry-auth-tlscontext --source-policy-file --ref-file --debug-json-cache-metrics --tlsservername --tlscacert --tlscert --tlskey --tlsdir --timeout --wait'),
        credentialOptions: [],
    },
    {
        names: ['jib'],
        accepts: programs_keychain,
        logins: [],
        pushes: ['build', 'jar', 'war'].map((word) => push(word, { options: ['-t', '--target'] }, { notSchemes: /^(docker|tar):\/\// })),
        valueOptions: options('-t --target -b --build-file -c --context -p --parameter --from --to-username --to-password --username --password --name --additional-tags --image-format --creation-time --base-image-cache --project-cache --console --verbosity'),
        credentialOptions: ['--to-password', '--password'],
    },
    {
        names: ['ctr'],
        accepts: [],
        logins: [],
        pushes: ['image push', 'images push', 'i push'].map((word) => push(word, 'first')),
        valueOptions: options('-n --namespace -a --address -u --user --manifest --manifest-type --platform --hosts-dir'),
        credentialOptions: ['-u', '--user'],
    },
    {
        names: ['container'],
        accepts: programs_docker,
        logins: [login('registry login', programs_docker)],
        pushes: [push('image push', 'last'), push('images push', 'last')],
        valueOptions: options('-u --username --scheme --platform --os --arch'),
        credentialOptions: [],
    },
    {
        names: ['kit', 'ramalama', 'orca'],
        accepts: programs_keychain,
        logins: [login('login', programs_docker)],
        pushes: [push('push', 'last')],
        valueOptions: options('-u --username -p --password'),
        credentialOptions: ['-p', '--password'],
    },
    {
        names: ['zarf', 'uds'],
        accepts: programs_docker,
        logins: [login('tools registry login', programs_docker), login('zarf tools registry login', programs_docker)],
        pushes: [push('package publish', 'after-first-oci')],
        valueOptions: options('-a --architecture -k --key --signing-key --set --log-level -l --oci-concurrency'),
        credentialOptions: [],
    },
    {
        names: ['crossplane', 'up'],
        accepts: programs_docker,
        logins: [login('xpkg login', programs_docker)],
        pushes: [push('xpkg push', 'last')],
        valueOptions: options('-f --package-files --package -d --domain'),
        credentialOptions: [],
    },
    {
        names: ['wasm-to-oci', 'kcl', 'kpm'],
        accepts: programs_docker,
        logins: [login('login', programs_docker), login('registry login', programs_docker)],
        pushes: [push('push', 'last'), push('mod push', 'last')],
        valueOptions: options('-u --username -p --password'),
        credentialOptions: [],
    },
    {
        names: ['porter'],
        accepts: programs_docker,
        logins: [],
        pushes: [push('publish', { options: ['-r', '--reference', '--registry'] })],
        valueOptions: options('-r --reference --registry -f --file --archive --tag --version'),
        credentialOptions: [],
    },
    {
        names: ['conftest'],
        accepts: programs_docker,
        logins: [],
        pushes: [push('push', 'first')],
        valueOptions: options('-d --data -p --policy --annotation --tls'),
        credentialOptions: [],
    },
    {
        names: ['flux', 'timoni', 'tkn', 'imgpkg', 'wkg', 'spin', 'img'],
        accepts: programs_keychain,
        logins: [login('registry login', programs_docker)],
        pushes: [
            push('push artifact', 'first', { scheme: 'oci://' }),
            push('tag artifact', 'first', { scheme: 'oci://' }),
            push('mod push', 'last', { scheme: 'oci://' }),
            push('artifact push', 'first', { scheme: 'oci://' }),
            push('bundle push', 'first'),
            push('push', { options: ['-b', '--bundle', '-i', '--image', '-f', '--from'] }, { onlyWith: ['-b', '--bundle', '-i', '--image', '-f', '--from'] }),
            push('oci push', 'first'),
            push('registry push', 'none'),
        ],
        valueOptions: options('-f --file --filename --path --source --revision --creds --provider -o --output --tag -v --version --from -b --bundle -i --image --image-refs --sbom-path --build-option --arch'),
        credentialOptions: ['--creds'],
    },
];

// EXTERNAL MODULE: ./build/src/workflow/tools/bake.js
var bake = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/src/workflow/tools/build-output.js
var build_output = __webpack_require__(1293);
;// CONCATENATED MODULE: ./build/src/workflow/tools/registry-calls.js







/** What a call of one of the known programs does: a login, a push, or nothing of interest. */
function registryEffects(call, program) {
    const login = longest(program.logins, call);
    if (login !== undefined)
        return [loginOf(call, login)];
    const row = longest(program.pushes, call);
    if (row === undefined || keepsFromPushing(call, row))
        return [];
    return row.names === 'set-tags' ? (0,bake/* bakeCall */._k)(call, program) : pushEffects(call, row, program);
}
function longest(rows, call) {
    const [first] = rows
        .filter(({ words }) => (0,program_call/* startsWithWords */.nt)(call, words))
        .toSorted((a, b) => b.words.length - a.words.length);
    return first;
}
const passwordOptions = ['-p', '--password', '--pass', '--identity-token', '--token'];
function loginOf(call, { words, stores }) {
    const host = call.operands[words.length] ?? (0,possibilities/* literal */.eu)('');
    const [password] = (0,program_call/* optionValues */.ib)(call, passwordOptions);
    const hosts = (0,image_reference/* registriesOf */.Ho)(host);
    const credential = password ?? call.input;
    return {
        kind: 'login',
        registry: (0,image_reference/* kindOf */.I)((0,image_reference/* seenBy */.DA)(call.contexts.registry, hosts)),
        stores,
        credential: (0,credential_text/* credentialIn */.Lq)(credential),
        hosts,
        missingSecrets: (0,credential_text/* missingSecretsIn */.xh)(credential ?? []),
        home: call.home,
    };
}
/** Options with which none of the programs does anything. */
const rehearsals = ['--dry-run', '--snapshot', '--help'];
/** Whether options keep a call from pushing: the program's own, and those that are alike everywhere. */
const keepsFromPushing = ({ options }, { unless = [] }) => options.some((option) => {
    const value = (0,program_call/* textOfField */.LD)(option.value[0]);
    // `--call=build` builds as if it were not there.
    const isOff = value === 'false' || (option.name === '--call' && value === 'build');
    if (option.name === '--push')
        return isOff;
    const isUnwanted = unless.some((unwanted) => fits(option, unwanted) && (unwanted.includes('=') || !isOff));
    return isUnwanted || (rehearsals.includes(option.name) && !isOff);
});
function pushEffects(call, row, program) {
    const happens = happening(call, row);
    if (happens === false)
        return [];
    const names = chosen(call, row.names, call.operands.slice(row.words.length));
    if (row.scheme !== undefined && !names.some((name) => mayBegin(name, (text) => text.startsWith(row.scheme ?? ''))))
        return [];
    if (names.some((name) => isElsewhere(name, row.notSchemes)))
        return [];
    const [credential] = (0,program_call/* optionValues */.ib)(call, program.credentialOptions);
    const token = row.tokenVariable === undefined ? undefined : call.variable(row.tokenVariable);
    const push = {
        kind: 'push',
        tool: call.program,
        accepts: program.accepts,
        images: pushedImages(call, row, names),
        happens,
        isOptional: happens === 'unknown',
        home: call.home,
        ...(credential === undefined ? {} : { credential: (0,credential_text/* credentialIn */.Lq)(credential) }),
        ...(token === undefined ? {} : { otherwise: (0,credential_text/* credentialIn */.Lq)(token) }),
    };
    const hasFile = call.options.some(({ name }) => fileOptions.has(name));
    return [...(hasFile ? [unseenLogin] : []), push, ...keyless(call, row)];
}
/** Whether a name is a place of another kind than a registry. */
const isElsewhere = (name, schemes) => schemes !== undefined && name.length > 0 && name.every((one) => schemes.test(shown(one)));
/** Options that name a file of logins. */
const fileOptions = new Set([
    '--authfile',
    '--dest-authfile',
    '--registry-config',
    '--to-registry-config',
]);
const mayBegin = (name, fitting) => name.some(({ value }) => {
    const [first] = (0,possibilities/* asText */.e1)(value);
    return typeof first !== 'string' || fitting(first.trimStart());
});
function pushedImages(call, { variable, isPrefix = false }, names) {
    const repository = variable === undefined ? undefined : call.variable(variable);
    const named = names.flatMap(image_reference/* imagesOf */.IC);
    return [
        ...(isPrefix ? completed(call, named) : named),
        ...call.options.flatMap(imagesInOption),
        ...(repository === undefined ? [] : namedByVariable(call, repository)),
    ];
}
/** What a tool puts the image's own name behind; `skopeo sync --scoped` the whole name of where it is from. */
const completed = (call, names) => call.options.some(({ name }) => name === '--scoped') ? (0,image_reference/* partial */.OH)(names) : (0,image_reference/* prefixes */.$F)(names);
/** What ko pushes to `KO_DOCKER_REPO`: with `--bare` under that name, else below it. */
const namedByVariable = (call, repository) => call.options.some(({ name }) => name === '--bare') ? (0,image_reference/* imagesOf */.IC)(repository) : (0,image_reference/* prefixes */.$F)((0,image_reference/* imagesOf */.IC)(repository));
const outputOptions = new Set(['-o', '--output']);
function imagesInOption({ name, value }) {
    if (build_output/* cacheOptions */.rT.has(name))
        return (0,build_output/* imagesInCache */._7)(value);
    return outputOptions.has(name) ? (0,build_output/* imagesInOutput */.zj)(value) : [];
}
function chosen(call, names, operands) {
    switch (names) {
        case 'none':
        case 'set-tags':
            return [];
        case 'all':
            return operands;
        case 'first':
            return operands.slice(0, 1);
        case 'second':
            return operands.slice(1, 2);
        case 'after-first':
            return operands.slice(1);
        case 'after-first-oci':
            return operands.slice(1).filter((name) => mayBegin(name, (text) => text.startsWith('oci://')));
        case 'last':
            return operands.slice(-1);
        default:
            return [...(0,program_call/* optionValues */.ib)(call, names.options), ...operands.map((operand) => valuesIn(operand, names.options))];
    }
}
/** The values of options that are in one word with them: a variable may hold `-t ghcr.io/o/n:1 -t ghcr.io/o/n:2`. */
function valuesIn(word, options) {
    const option = new RegExp(`(?:^|\\s)(?:${options.join('|')}) +`);
    return word.flatMap(({ value, isSure }) => splitAt(option, (0,possibilities/* asText */.e1)(value))
        .slice(1)
        .map((text) => ({ value: { kind: 'text', text }, isSure })));
}
function splitAt(separator, text) {
    const parts = [[]];
    for (const piece of text) {
        const [first = piece, ...more] = typeof piece === 'string' ? piece.split(separator) : [];
        parts.at(-1)?.push(first);
        parts.push(...more.map((next) => [next]));
    }
    return parts;
}
/** Whether a call pushes for which one of its options has to be there. */
function happening(call, { words, onlyWith }) {
    if (onlyWith === undefined)
        return true;
    const found = call.options.filter((option) => onlyWith.some((wanted) => fits(option, wanted)));
    if (found.length === 0)
        return hiddenAmong(call, words, onlyWith);
    return (0,possibilities/* anyOf */.EB)(found.map(({ name, value }) => (name === '--push' ? (0,possibilities/* mayBeTrue */.v4)(value) : true)));
}
/** Whether one of these options is in an operand: a variable may hold several words, or nobody knows which. */
function hiddenAmong(call, { length }, wanted) {
    const operands = call.operands.slice(length);
    if (operands.flat().some((one) => shown(one)
        .split(/\s+/)
        .some((word) => wanted.includes(word))))
        return true;
    const mayBeOptions = operands.length > 1 && operands.some((operand) => operand.every(program_call/* isUnknown */.t8));
    return (0,possibilities/* anyOf */.EB)([mayBeOptions && 'unknown', ...call.options.map(pushesByOption)]);
}
function pushesByOption({ name, value }) {
    if (build_output/* cacheOptions */.rT.has(name))
        return (0,build_output/* pushesByCache */.Kh)(value);
    return outputOptions.has(name) ? (0,build_output/* pushesByOutput */.NW)(value) : false;
}
/** Whether an option is the wanted one; `--output=push=true` looks into its value. */
function fits(option, wanted) {
    const at = wanted.indexOf('=');
    const name = at === -1 ? wanted : wanted.slice(0, at);
    if (option.name !== name)
        return false;
    const text = wanted.slice(at + 1);
    if (at === -1)
        return true;
    if (text === 'type=registry')
        return pushesByOption(option) === true;
    return option.value.some((one) => shown(one).includes(text));
}
const shown = ({ value }) => (0,possibilities/* asText */.e1)(value)
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('');
function keyless(call, { words, keylessUnless }) {
    if (keylessUnless === undefined)
        return [];
    const hasKey = call.options.some((option) => keylessUnless.some((wanted) => fits(option, wanted)));
    const isHidden = hiddenAmong(call, words, keylessUnless) !== false || call.variable('SIGSTORE_ID_TOKEN') !== undefined;
    const because = `${call.program} ${(0,program_call/* textOfField */.LD)(call.operands[0]?.[0])}`.trim();
    return hasKey || isHidden ? [] : [{ kind: 'need', scope: 'id-token', level: 'write', because, failsWithout: true }];
}

;// CONCATENATED MODULE: ./build/src/workflow/tools/runners.js



const runner = (valueOptions = '', operands = 0) => ({
    valueOptions: new Set(valueOptions.split(' ')),
    operands,
});
/** Programs that run the command behind their own words. */
const runners = new Map([
    ['sudo', runner('-u -g -h -p -C -D -R -T -U --user --group --host --prompt --chdir --chroot --command-timeout')],
    ['doas', runner('-u -C')],
    ['env', runner('-u --unset -C --chdir')],
    ['timeout', runner('-s --signal -k --kill-after', 1)],
    ['time', runner('-f --format -o --output')],
    ['nice', runner('-n --adjustment')],
    ['ionice', runner('-c --class -n --classdata -p -t')],
    ['stdbuf', runner('-i -o -e')],
    ['flock', runner('-w --timeout -E', 1)],
    ['chroot', runner('', 1)],
    ['exec', runner('-a')],
    ['retry', runner('-t -s -d --tries --times --delay --timeout --max --min')],
    ['buildah unshare', runner()],
    ['podman unshare', runner()],
    ['direnv exec', runner('', 1)],
    ['devbox run', runner('-c --config -e --env')],
    ['devenv shell', runner()],
    ['op run', runner('--env-file')],
    ['doppler run', runner('-p -c --project --config')],
    ['aws-vault exec', runner('-d', 1)],
    ['mise exec', runner()],
    ...'command nohup setsid unbuffer chronic unshare caffeinate builtin travis_retry with_backoff npx bunx & &'
        .split(' ')
        .map((name) => [name, runner()]),
]);
/** What a call of such a program runs, however many are around each other; the words themselves for any other. */
const innerCommands = (words, input) => resolved({ words, assignments: [] }, input, runners_deepest);
const runners_deepest = 10;
function resolved(outer, input, depth) {
    let inner = outer;
    for (let left = depth; left > 0; left--) {
        const name = (0,program_call/* programName */.kX)((0,program_call/* textOfField */.LD)(inner.words[0]));
        const several = severalCommands(name, inner, input);
        if (several !== undefined)
            return several.flatMap((one) => (one === inner ? [one] : resolved(one, undefined, left - 1)));
        const both = `${name} ${(0,program_call/* textOfField */.LD)(inner.words[1])}`;
        const [known, length] = runners.has(both) ? [runners.get(both), 2] : [runners.get(name), 1];
        if (known === undefined || inner.words.length === 1)
            return [inner];
        inner = behindRunner(name, inner, known, length);
    }
    return [inner];
}
function behindRunner(name, { words, user, assignments }, { valueOptions, operands }, length) {
    const set = [...assignments];
    const options = [];
    let at = length;
    let left = operands;
    for (; at < words.length; at++) {
        const text = (0,program_call/* textOfField */.LD)(words[at]);
        const assigned = assignmentIn(words[at]);
        if (assigned !== undefined)
            set.push(assigned);
        else if (text === '--') {
            at++;
            break;
        }
        else if (/^-./.test(text)) {
            options.push(text);
            if (valueOptions.has(text))
                options.push((0,program_call/* textOfField */.LD)(words[++at]));
        }
        else if (left > 0)
            left--;
        else if (!/^\d+(\.\d+)?[smhd]?$/.test(text))
            break;
    }
    if (name === 'command' && options.some((option) => /^-[vV]$/.test(option)))
        return { words: [runners_named('type')], assignments: set };
    const own = name === 'sudo' || name === 'doas' ? userOf(options) : user;
    return { words: words.slice(at), assignments: set, ...(own !== undefined && { user: own }) };
}
function severalCommands(name, inner, input) {
    switch (name) {
        case 'find':
            return foundCommands(inner);
        case 'xargs':
            return fedCommands(inner, input);
        case 'parallel':
            return parallelCommands(inner, input);
        case 'nix':
            return [insideNix(inner)];
        default:
            return undefined;
    }
}
/** `-E` keeps the home of the user on some machines; another user's home is nobody's business here. */
const userOf = (options) => options.some((option) => /^(-[A-Za-z]*[Eu]|--preserve-env|--user)/.test(option)) ? 'unknown' : 'root';
function assignmentIn(word) {
    const [first, ...more] = word === undefined ? [] : (0,possibilities/* asText */.e1)(word.value);
    const found = typeof first === 'string' ? /^([A-Za-z_]\w*)=(.*)$/s.exec(first) : null;
    if (found === null || word === undefined)
        return undefined;
    const [, name = '', rest = ''] = found;
    return [name, { ...word, value: { kind: 'text', text: rest === '' && more.length > 0 ? more : [rest, ...more] } }];
}
const execs = new Set(['-exec', '-execdir', '-ok', '-okdir']);
/** `find … -exec command {} \;`, perhaps several times. */
function foundCommands(inner) {
    const commands = [inner];
    let start;
    for (const [index, word] of inner.words.entries()) {
        const text = (0,program_call/* textOfField */.LD)(word);
        if (start === undefined && execs.has(text))
            start = index + 1;
        else if (start !== undefined && (text === ';' || text === '+')) {
            commands.push({ ...inner, words: filledIn(inner.words.slice(start, index), possibilities/* unknown */.L5) });
            start = undefined;
        }
    }
    return commands;
}
const xargsOptions = runner('-n -P -I -L -d -a -s -E --max-args --max-procs --max-lines --delimiter --arg-file --max-chars');
/** `xargs command`, with what it is fed behind it or in place of `{}`. */
function fedCommands(inner, input) {
    const place = replaceIn(inner.words);
    const { words, assignments, user } = behindRunner('xargs', inner, xargsOptions, 1);
    if (words.length === 0)
        return [inner];
    return fieldsIn(input).map((fed) => ({
        words: place === undefined ? [...words, fed] : filledIn(words, [fed], place),
        assignments,
        ...(user !== undefined && { user }),
    }));
}
/** The text that `-I` names, or `{}` for `-i`. */
function replaceIn(words) {
    const texts = words.map(program_call/* textOfField */.LD);
    const at = texts.findIndex((text) => text.startsWith('-I') || text.startsWith('--replace') || text === '-i');
    if (at === -1)
        return undefined;
    return texts[at] === '-I' ? (texts[at + 1] ?? '{}') : texts[at]?.replace(/^(-I|--replace=?|-i)/, '') || '{}';
}
const parallelOptions = runner('-j -P --jobs --retries --delay --timeout --joblog -n -N --colsep -a');
/** GNU parallel: `parallel command {} ::: a b`. */
function parallelCommands(inner, input) {
    const at = inner.words.findIndex((word) => (0,program_call/* textOfField */.LD)(word) === ':::');
    const given = at === -1 ? fieldsIn(input) : inner.words.slice(at + 1);
    const { words } = behindRunner('parallel', at === -1 ? inner : { ...inner, words: inner.words.slice(0, at) }, parallelOptions, 1);
    const command = words.flatMap(splitFields);
    if (command.length === 0)
        return [inner];
    const hasPlace = command.some((word) => (0,program_call/* textOfField */.LD)(word).includes('{}'));
    return given.slice(0, 32).map((one) => ({ ...inner, words: hasPlace ? filledIn(command, [one]) : [...command, one] }));
}
/** The fields of what a command is fed; one that nobody knows where that is unknown. */
function fieldsIn(input) {
    const fields = (input ?? possibilities/* unknown */.L5).flatMap(splitFields);
    return fields.length === 0 ? possibilities/* unknown */.L5 : fields.slice(0, 32);
}
function filledIn(words, values, place = '{}') {
    const [value] = values;
    if (value === undefined)
        return words;
    return words.map((word) => {
        const text = (0,program_call/* textOfField */.LD)(word);
        if (text === place)
            return value;
        const at = text.indexOf(place);
        if (at === -1)
            return word;
        const pieces = [text.slice(0, at), ...(0,possibilities/* asText */.e1)(value.value), text.slice(at + place.length)];
        return {
            ...word,
            value: { kind: 'text', text: pieces.filter((piece) => piece !== '') },
            isSure: word.isSure && value.isSure,
        };
    });
}
/** What `nix run nixpkgs#skopeo -- copy …` and `nix develop -c docker push …` run (nix.dev, "nix run", "nix develop"). */
function insideNix(inner) {
    const texts = inner.words.map(program_call/* textOfField */.LD);
    const [, verb = ''] = texts;
    if (verb === 'run' || verb === 'shell') {
        const end = texts.indexOf('--');
        const name = texts.slice(2).map(nixpkg).find(Boolean);
        if (verb === 'run' && name !== undefined && end !== -1)
            return { ...inner, words: [runners_named(name), ...inner.words.slice(end + 1)] };
    }
    const at = texts.findIndex((text) => text === '-c' || text === '--command');
    return at === -1 || !['develop', 'shell'].includes(verb) ? inner : { ...inner, words: inner.words.slice(at + 1) };
}
const runners_named = (name) => ({ value: { kind: 'text', text: [name] }, isSure: true });
/** The package of `nixpkgs#skopeo`, `github:NixOS/nixpkgs/x#python3.pkgs.name`. */
function nixpkg(text) {
    const [source = '', path] = text.split('#');
    return path !== undefined && source.includes('nixpkgs') ? path.slice(path.lastIndexOf('.') + 1) : undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/tools/script-effects.js




















/** What the commands of a `run:` script do, in order, in any of its runs. */
function scriptEffects({ text: written, shell, contexts, readFile }) {
    const { text, holdsSecret } = withKnownExpressions(written, contexts);
    if (/^(python|node|perl|ruby|deno|bun)/.test(shell))
        return otherLanguage(text);
    const state = {
        readFile,
        effects: loginFiles.test(text) ? [unseenLogin] : [],
        user: 'own',
        mayHoldSecret: holdsSecret || contexts.env.holdsSecret,
    };
    const parse = /^(pwsh|powershell)/.test(shell) ? parsePowerShell : parseShell;
    const settings = interpret(text, parse, contexts, (call, run) => perform(call, run, state));
    return [...state.effects, ...[...settings].map(([name, values]) => setting(name, values))];
}
/** Puts the expressions in that have one value in every run, as the runner does before a shell reads the script. */
function withKnownExpressions(text, contexts) {
    let hasSecret = false;
    const pieces = (0,expression_syntax/* segmentsOf */.OD)(text).map((segment) => {
        if (segment.kind === 'text')
            return segment.text;
        const values = (0,evaluate/* evaluateExpression */.O4)(segment.text, contexts);
        hasSecret ||= (0,credential_text/* holdsSecret */.hK)(values);
        const known = values.some(({ from }) => from !== undefined) ? undefined : onlyText(values);
        return known ?? `\${{ ${segment.text} }}`;
    });
    return { text: pieces.join(''), holdsSecret: hasSecret };
}
function setting(key, value) {
    const at = key.indexOf(':');
    return { kind: key.startsWith('env:') ? 'env' : 'output', name: key.slice(at + 1), value };
}
/** Where logins are kept: docker's config.json, podman's auth.json, helpers, and variables that name or hold such a file. */
const loginFiles = /\b(config|auth)\.json\b|DOCKER_AUTH_CONFIG|REGISTRY_AUTH_FILE|credsStore|credHelpers|docker-credential-/;
const byName = new Map(programs.flatMap((program) => program.names.map((name) => [name, program])));
/** Adds what a call does, in any of the ways that it may be made. */
function perform(call, run, state) {
    const ways = call.ways.map((way) => ({ isSure: way.isSure, effects: wayEffects(way, call, run, state) }));
    const effects = eitherWay(ways);
    for (const effect of effects)
        state.effects.push(call.isGuarded ? optional(effect) : effect);
}
const optional = (effect) => effect.kind === 'push' || effect.kind === 'login' ? { ...effect, isOptional: true } : effect;
function wayEffects({ fields }, call, run, state) {
    return innerCommands(fields, call.input).flatMap((inner) => {
        const outer = state.user;
        state.user = inner.user ?? outer;
        const effects = innerEffects(inner, call, run, state);
        state.user = outer;
        return effects;
    });
}
const shells = new Set(['sh', 'bash', 'dash', 'zsh', 'nix-shell', 'su', 'script']);
function innerEffects(inner, call, run, state) {
    const { words } = inner;
    const name = (0,program_call/* programName */.kX)((0,program_call/* textOfField */.LD)(words[0]));
    const text = shells.has(name) ? (scriptArgument(words) ?? onlyText(call.input ?? [])) : undefined;
    const isAlone = call.ways.length === 1;
    if (text !== undefined) {
        conditionally(run, isAlone, () => run.runText(text, true));
        return [];
    }
    if (callsFunction(words, run, isAlone))
        return [];
    run.out?.push({ kind: 'text', values: printedBy(name, words.slice(1).map(program_call/* textOfField */.LD), run) });
    const program = byName.get(name);
    const called = (0,program_call/* readProgramCall */.jm)(words, program?.valueOptions ?? builderOptions(name), around(inner, call, run, state));
    const contained = containedIn(name, called.words);
    return [
        ...(program === undefined ? [] : registryEffects(called, program)),
        ...(program === undefined || isContainerRun(called) ? otherEffects(called) : []),
        ...(contained === undefined ? [] : containedEffects(contained, called)),
    ];
}
/** What a registry's client does in a container: it may have the logins of the job, or others. */
function containedEffects(contained, around) {
    const words = commandOf(contained, (name) => byName.has((0,program_call/* programName */.kX)(name)) || isBuilder((0,program_call/* programName */.kX)(name)));
    const name = (0,program_call/* programName */.kX)((0,program_call/* textOfField */.LD)(words[0]));
    const program = byName.get(name);
    const call = (0,program_call/* readProgramCall */.jm)(words, program?.valueOptions ?? builderOptions(name), around);
    const effects = program === undefined ? [builtPush(call)] : registryEffects(call, program);
    return effects.flatMap((effect) => effect?.kind === 'push' ? [{ ...effect, happens: 'unknown', credential: effect.credential ?? 'unknown' }] : []);
}
/** Runs a function of the script, also one that another function or program is given: `retry publish app`. */
function callsFunction(words, run, isAlone) {
    const at = words.findIndex((word) => run.functions.has((0,program_call/* textOfField */.LD)(word)));
    if (at === -1)
        return false;
    const from = run.functions.has((0,program_call/* textOfField */.LD)(words[0])) ? 0 : at;
    const name = (0,program_call/* textOfField */.LD)(words[from]);
    conditionally(run, isAlone, () => run.callFunction(name, [{ fields: words.slice(from + 1), isSure: true }]));
    return from === 0;
}
function conditionally(run, isAlone, body) {
    if (isAlone)
        body();
    else
        goOnBehind(run, [runBranch(run, body), emptyBranch(run)]);
}
function around({ assignments }, call, run, state) {
    const variable = (name) => {
        const own = assignments.findLast(([assigned]) => assigned === name)?.[1];
        if (own !== undefined)
            return [own];
        const binding = run.variable(name);
        return binding && bindings_valuesOf(binding);
    };
    return {
        contexts: run.contexts,
        input: call.input,
        home: homeOf(state.user, variable('DOCKER_CONFIG')),
        mayHoldSecret: state.mayHoldSecret,
        variable,
        readFile: state.readFile,
    };
}
const isContainerRun = (call) => (0,program_call/* startsWithWords */.nt)(call, ['run']) || (0,program_call/* startsWithWords */.nt)(call, ['exec']);
function scriptArgument(words) {
    const at = words.findIndex((word) => /^-[a-z]*c$|^--(run|command)$/.test((0,program_call/* textOfField */.LD)(word)));
    return at === -1 ? undefined : (0,program_call/* textOfField */.LD)(words[at + 1]);
}

// EXTERNAL MODULE: ./build/src/workflow/actions/action-step.js
var action_step = __webpack_require__(5116);
;// CONCATENATED MODULE: ./build/src/workflow/actions/harmless.js
/** Actions that push nothing and need nothing of note, by owner and name in lower case. */
const harmless = new Set([
    '8398a7/action-slack',
    'actions-rs/toolchain',
    'actions/upload-pages-artifact',
    'anchore/sbom-action/download-syft',
    'anchore/scan-action',
    'aquasecurity/trivy-action',
    'arduino/setup-task',
    'asottile/setup-python',
    'astral-sh/setup-uv',
    'azure/setup-helm',
    'azure/setup-kubectl',
    'cachix/install-nix-action',
    'coverallsapp/github-action',
    'crate-ci/typos',
    'denoland/setup-deno',
    'docker/scan-action',
    'dtolnay/rust-toolchain',
    'extractions/setup-just',
    'github/codeql-action/autobuild',
    'gittools/actions/gitversion/execute',
    'gittools/actions/gitversion/setup',
    'golangci/golangci-lint-action',
    'graalvm/setup-graalvm',
    'gradle/actions/setup-gradle',
    'gradle/wrapper-validation-action',
    'hadolint/hadolint-action',
    'hashicorp/setup-terraform',
    'helm/chart-testing-action',
    'helm/kind-action',
    'jaxxstorm/action-install-gh-release',
    'jlumbroso/free-disk-space',
    'mikefarah/yq',
    'oras-project/setup-oras',
    'oven-sh/setup-bun',
    'pnpm/action-setup',
    'pre-commit/action',
    'raven-actions/actionlint',
    'redhat-actions/buildah-build',
    'regclient/actions/regctl-installer',
    'reviewdog/action-actionlint',
    'rtcamp/action-slack-notify',
    'ruby/setup-ruby',
    'shivammathur/setup-php',
    'sigstore/cosign-installer',
    'slackapi/slack-github-action',
    'sonarsource/sonarcloud-github-action',
    'step-security/harden-runner',
    'super-linter/super-linter',
    'swatinem/rust-cache',
    'taiki-e/install-action',
]);
/** Whether an action is one of them, or of a family of such. */
const isHarmless = (action) => harmless.has(action) || /^(actions|github)\/|^docker\/setup-/.test(action);

// EXTERNAL MODULE: ./build/src/workflow/actions/preflight-step.js
var preflight_step = __webpack_require__(5819);
;// CONCATENATED MODULE: ./build/src/workflow/actions/action-reader.js

/** The effect of a push; none where it never happens. */
function pushed({ credential, accepts = ['docker'], happens = true, isOptional = false, ...rest }) {
    if (happens === false)
        return [];
    const own = credential === undefined ? {} : { credential: (0,credential_text/* credentialIn */.Lq)(credential) };
    return [{ kind: 'push', accepts, happens, isOptional, ...rest, ...own }];
}
/** A permission that an action needs. */
const action_reader_need = ({ action }, scope, level, failsWithout = false) => ({
    kind: 'need',
    scope,
    level,
    because: action,
    failsWithout,
});

;// CONCATENATED MODULE: ./build/src/workflow/actions/compact-action.js





/** An action that builds, logs in and pushes in one step. */
const compactAction = ({ image, registry, defaultRegistry, password, push, tool = 'docker' }) => (step) => {
    const host = registry === undefined ? undefined : (0,action_step/* inputValue */.UV)(step, registry);
    const prefix = host ?? (defaultRegistry === undefined ? undefined : (0,possibilities/* literal */.eu)(defaultRegistry));
    const names = (0,action_step/* inputLines */.KD)(step, image);
    const whole = prefix === undefined ? names : names.map((name) => (0,possibilities/* joined */.oR)([prefix, (0,possibilities/* literal */.eu)('/'), name]));
    const own = names
        .map(lowered)
        .flatMap(image_reference/* imagesOf */.IC)
        .filter((named) => named.registry === 'ghcr');
    // Actions of this kind put names into lower case, and some add an owner or a name.
    const images = own.length > 0 ? own : whole.map(lowered).flatMap(image_reference/* imagesOf */.IC);
    return pushed({
        tool,
        accepts: ['docker', 'containers'],
        images: (0,action_step/* writtenIn */.Xs)(step, image, images).map((one) => ({ ...one, isPartial: true })),
        happens: push === undefined ? true : (0,action_step/* flag */.Jt)(step, ...push),
        isOptional: push !== undefined && (0,action_step/* isExpression */.BH)(step, push[0]),
        credential: password === undefined ? undefined : (0,action_step/* inputValue */.UV)(step, password),
    });
};

// EXTERNAL MODULE: ./build/src/workflow/steps/read-below.js
var read_below = __webpack_require__(2887);
;// CONCATENATED MODULE: ./build/src/workflow/actions/docker-build.js









/** docker/build-push-action and its like: `push:`, `outputs:`, `cache-to:`. */
const buildPush = (step) => {
    if (onlyLooks(step))
        return [];
    if (step.inputs.has('repository'))
        return oldBuildPush(step);
    const outputs = (0,action_step/* inputLines */.KD)(step, 'outputs', /\n/);
    const byPush = (0,action_step/* flag */.Jt)(step, 'push', false);
    const images = [...(0,action_step/* imagesIn */.o$)(step, 'tags'), ...(0,action_step/* writtenIn */.Xs)(step, 'outputs', outputs.flatMap(build_output/* imagesInOutput */.zj))];
    const happens = (0,possibilities/* anyOf */.EB)([byPush, ...outputs.map(build_output/* pushesByOutput */.NW)]);
    const isOptional = (byPush === false ? isOptionalOutput(step) : (0,action_step/* isExpression */.BH)(step, 'push')) || choosesRegistry(step);
    return [...pushed({ tool: 'docker', images, happens, isOptional }), ...cachePush(step)];
};
/** Whether the tags are on GHCR in some runs, and on another registry in others. */
const choosesRegistry = (step) => (0,action_step/* linesOf */.Dx)(step.inputs.get('tags') ?? '', /[\n,]/)
    .map((line) => (0,evaluate/* evaluateText */.p_)(line, step.contexts).filter(({ from }) => from === undefined))
    .some((ways) => ways.some((way) => (0,image_reference/* namesGhcr */.$f)([way])) && ways.some((way) => !(0,image_reference/* namesGhcr */.$f)([way])));
const isOptionalOutput = (step) => /push=\$\{\{/.test(step.inputs.get('outputs') ?? '');
function cachePush(step) {
    const caches = (0,action_step/* inputLines */.KD)(step, 'cache-to', /\n/);
    const happens = (0,possibilities/* anyOf */.EB)(caches.map(build_output/* pushesByCache */.Kh)) === true;
    const isOptional = caches.some((cache) => cache.length > 1);
    return pushed({
        tool: 'docker',
        images: (0,action_step/* writtenIn */.Xs)(step, 'cache-to', caches.flatMap(build_output/* imagesInCache */._7)),
        happens,
        isOptional,
    });
}
/** Its first major version took registry, repository and credential itself. */
const oldBuildPush = (step) => {
    const registry = (0,action_step/* inputValue */.UV)(step, 'registry') ?? (0,possibilities/* literal */.eu)('docker.io');
    const name = lowered((0,possibilities/* joined */.oR)([registry, (0,possibilities/* literal */.eu)('/'), (0,action_step/* inputValue */.UV)(step, 'repository') ?? possibilities/* unknown */.L5]));
    return pushed({
        tool: 'docker',
        images: (0,action_step/* writtenIn */.Xs)(step, 'repository', (0,image_reference/* imagesOf */.IC)(name)),
        happens: (0,action_step/* flag */.Jt)(step, 'push', true),
        isOptional: (0,action_step/* isExpression */.BH)(step, 'push'),
        credential: (0,action_step/* inputValue */.UV)(step, 'password'),
    });
};
/** docker/bake-action and its like: `push:`, `load:`, and `set:` for tags, outputs and caches. */
const docker_build_bake = (step) => {
    if (onlyLooks(step))
        return [];
    const settings = (0,bake/* bakeSettings */.Z_)((0,action_step/* inputLines */.KD)(step, 'set', /\n/));
    const asksForOutput = ['push', 'load'].some((input) => step.inputs.has(input)) || (0,bake/* setsOutput */.xq)(settings);
    const byPush = (0,action_step/* flag */.Jt)(step, 'push', false);
    const happens = (0,possibilities/* anyOf */.EB)([byPush, (0,bake/* pushesBySettings */.to)(settings)]);
    const byFile = happens === true ? [] : bakedByFile(step, asksForOutput);
    const isOptional = byPush === false ? isSetOptionally(settings) : (0,action_step/* isExpression */.BH)(step, 'push');
    const fromFiles = (0,bake/* imagesInFiles */.dB)((0,action_step/* inputLines */.KD)(step, 'files'), step.contexts);
    const images = [...(0,action_step/* writtenIn */.Xs)(step, 'set', (0,bake/* imagesInSettings */.Fi)(settings)), ...fromFiles];
    return [...pushed({ tool: 'docker', images, happens, isOptional }), ...byFile];
};
/** `call: check` looks at the build, and does not run it. */
const onlyLooks = (step) => !['', 'build'].includes((0,action_step/* plainInput */.bf)(step, 'call'));
const isSetOptionally = (settings) => settings.some(({ value }) => value.some((one) => (0,possibilities/* asText */.e1)(one.value).some((piece) => typeof piece !== 'string')));
const bakedByFile = (step, asksForOutput) => (0,bake/* bakeByFile */.LA)((0,read_below/* readBelow */.G)((0,action_step/* plainInput */.bf)(step, 'workdir'), step.readFile), (0,action_step/* linesOf */.Dx)(step.inputs.get('files') ?? '', /[\n,]/).map(writtenPath), asksForOutput);
const writtenPath = (path) => (path.includes('${{') ? undefined : path);

;// CONCATENATED MODULE: ./build/src/workflow/steps/written-name.js
/** The place of a key of a step, by default its script's; of the step if its keys are in another file. */
function placeOf({ place, isWrittenHere, scriptKey }, key = scriptKey) {
    return key === undefined || !isWrittenHere ? place : { ...place, path: [...place.path, ...key] };
}
/** The names that texts of a step give to images or hosts, each once. */
function writtenNames(images, step) {
    const names = images.map(({ text, key, from, isSure, isPartial = false, isPrefix, isAlternative = false }) => ({
        text,
        place: from ?? placeOf(step, key),
        isSure: isSure && !isAlternative,
        isPartial,
        ...(isPrefix && { isPrefix }),
    }));
    return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}

;// CONCATENATED MODULE: ./build/src/workflow/actions/docker-metadata.js







/** A file for bake with the tags. */
const bakeFile = (0,possibilities/* hole */.fk)(bake/* metadataBakeFile */.pJ, 'any', 'unknown');
const json = (0,possibilities/* hole */.fk)(metadataJson, 'any', 'unknown');
/** docker/metadata-action: makes tags of its `images`, in lower case. */
const dockerMetadata = (step) => {
    const lines = (0,action_step/* linesOf */.Dx)(step.inputs.get('images') ?? '', /\n/);
    const names = lines.flatMap(namesIn).map((name) => lowered((0,evaluate/* evaluateText */.p_)(name, step.contexts)));
    const tags = names.length === 0 ? possibilities/* unknown */.L5 : (0,possibilities/* givenAt */.$M)((0,possibilities/* union */.KC)(names.map(tagged)), placeOf(step, (0,action_step/* keyOf */.TN)(step, 'images')));
    return [
        { kind: 'output', name: 'tags', value: tags },
        { kind: 'output', name: 'json', value: json },
        { kind: 'output', name: 'bake-file', value: bakeFile },
        { kind: 'output', name: 'bake-file-tags', value: bakeFile },
        { kind: 'env', name: 'DOCKER_METADATA_OUTPUT_JSON', value: json },
        { kind: 'env', name: 'DOCKER_METADATA_OUTPUT_TAGS', value: tags },
    ];
};
/** `ghcr.io/o/n`, or `name=ghcr.io/o/n,enable=true`. */
function namesIn(line) {
    const parts = (0,action_step/* linesOf */.Dx)(line, /,/);
    if (!/^(name|enable)=/.test(line))
        return parts;
    return parts.filter((part) => part.startsWith('name=')).map((part) => part.slice('name='.length));
}
/** A name that has but one value is an element of a list; others are left out if they are empty, as the action does. */
const tagged = (name) => docker_metadata_named(name.filter(({ value }) => (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value)) !== '')).map((one) => ({
    ...one,
    isListed: name.length === 1,
}));
const docker_metadata_named = (name) => (0,possibilities/* joined */.oR)([name, (0,possibilities/* literal */.eu)(':'), (0,possibilities/* hole */.fk)('', 'component', 'unknown')]).map(({ value }, index) => ({
    value,
    isSure: name[index]?.isSure === true,
}));

;// CONCATENATED MODULE: ./build/src/workflow/actions/login.js




/** A login by an action whose inputs name the registry and the password; `usual` is its registry where none is named. */
const loginInto = (stores, registry = 'registry', password = 'password', usual = '') => (step) => {
    const hosts = (0,image_reference/* registriesOf */.Ho)((0,action_step/* inputValue */.UV)(step, registry) ?? (0,possibilities/* literal */.eu)(usual));
    return [login_loginOf(step, stores, password, step.inputs.has(registry) ? (0,action_step/* writtenIn */.Xs)(step, registry, hosts) : hosts)];
};
function login_loginOf(step, stores, password, hosts) {
    const value = (0,action_step/* inputValue */.UV)(step, password);
    return {
        kind: 'login',
        registry: (0,image_reference/* kindOf */.I)((0,image_reference/* seenBy */.DA)(step.contexts.registry, hosts)),
        stores,
        credential: (0,credential_text/* credentialIn */.Lq)(value),
        hosts,
        missingSecrets: (0,credential_text/* missingSecretsIn */.xh)(value ?? []),
        ...(value !== undefined && { key: (0,action_step/* keyOf */.TN)(step, password) }),
    };
}
/** docker/login-action; its list of registries, `registry-auth`, is not looked into. */
const dockerLogin = (step) => step.inputs.has('registry-auth')
    ? [{ kind: 'login', registry: 'unknown', stores: ['docker'], credential: 'unknown' }]
    : loginInto(['docker'])(step);

;// CONCATENATED MODULE: ./build/src/workflow/actions/home-assistant.js






/** home-assistant/builder/actions/build-image: logs in, builds and signs; pushes where `push:` says so. */
const homeAssistantImage = (step) => {
    const happens = (0,action_step/* flag */.Jt)(step, 'push', false);
    const images = (0,action_step/* writtenIn */.Xs)(step, 'image', (0,image_reference/* imagesOf */.IC)((0,action_step/* inputValue */.UV)(step, 'image') ?? possibilities/* unknown */.L5));
    return published(step, images, happens, (0,action_step/* isExpression */.BH)(step, 'push'));
};
/** home-assistant/builder/actions/publish-multi-arch-manifest: logs in, pushes and signs. */
const homeAssistantManifest = (step) => {
    const prefix = (0,action_step/* inputValue */.UV)(step, 'registry-prefix') ?? ownPrefix(step);
    const images = (0,image_reference/* imagesOf */.IC)((0,possibilities/* joined */.oR)([prefix, (0,possibilities/* literal */.eu)('/'), (0,action_step/* inputValue */.UV)(step, 'image-name') ?? possibilities/* unknown */.L5]));
    return published(step, images, true, false);
};
const ownPrefix = ({ contexts }) => (0,evaluate/* evaluateText */.p_)('ghcr.io/${{ github.repository_owner }}', contexts);
const home_assistant_login = loginInto(['docker'], 'container-registry', 'container-registry-password', 'ghcr.io');
function published(step, images, happens, isOptional) {
    if (happens === false)
        return [];
    const signature = (0,action_step/* flag */.Jt)(step, 'cosign', true) === true ? [action_reader_need(step, 'id-token', 'write', happens === true)] : [];
    return [...home_assistant_login(step), ...pushed({ tool: 'docker', images, happens, isOptional }), ...signature];
}

;// CONCATENATED MODULE: ./build/src/workflow/actions/needs.js


/** An action that needs permissions and pushes nothing: `needs('contents: write')`. */
const needs = (...scopes) => (step) => scopes.map((one) => {
    const [scope = '', level] = one.split(': ');
    return action_reader_need(step, scope, level === 'write' ? 'write' : 'read');
});
/** The same, only where an input is given. */
const needsWith = (input, ...scopes) => (step) => step.inputs.has(input) ? needs(...scopes)(step) : [];
const ownInputs = ['token', 'ssh-key', 'repository'];
const jobsOwn = /github\.token|secrets\.GITHUB_TOKEN|^\$\{\{\s*github\.repository\s*\}\}$/i;
/** actions/checkout: one with a token or key of its own, or of another repository, does not need the job's permission. */
const checkout = (step) => ownInputs.some((input) => step.inputs.has(input) && !jobsOwn.test((0,action_step/* plainInput */.bf)(step, input)))
    ? []
    : [action_reader_need(step, 'contents', 'read', true)];

;// CONCATENATED MODULE: ./build/src/workflow/actions/publishers.js









const publishers_keychain = ['docker', 'containers'];
/** devcontainers/ci: pushes `imageName` on push events, unless `push:` says otherwise. */
const devcontainersCi = (step) => {
    const modes = (0,possibilities/* literals */.v$)((0,action_step/* inputValue */.UV)(step, 'push') ?? (0,possibilities/* literal */.eu)('filter'));
    const happens = modes.includes('always') || (modes.includes('filter') && step.contexts.events.includes('push'));
    const images = (0,action_step/* imagesIn */.o$)(step, 'imagename');
    const isOptional = !modes.includes('always');
    return images.length === 0 ? [] : pushed({ tool: 'devcontainers', images, happens, isOptional });
};
/** devcontainers/action: publishes features and templates under the repository's name. */
const devcontainersAction = (step) => {
    const happens = (0,possibilities/* anyOf */.EB)([(0,action_step/* flag */.Jt)(step, 'publish-features', false), (0,action_step/* flag */.Jt)(step, 'publish-templates', false)]);
    const registry = (0,action_step/* inputValue */.UV)(step, 'oci-registry') ?? (0,possibilities/* literal */.eu)('ghcr.io');
    const images = (0,image_reference/* partial */.OH)((0,image_reference/* imagesOf */.IC)((0,possibilities/* joined */.oR)([registry, (0,possibilities/* literal */.eu)('/'), ownRepository(step)])));
    return pushed({ tool: 'devcontainers', images, happens, credential: step.contexts.env.get('GITHUB_TOKEN') });
};
const ownRepository = ({ contexts }) => (0,evaluate/* evaluateExpression */.O4)('github.repository', contexts);
/** goreleaser/goreleaser-action: `release` pushes the images that its configuration names. */
const publishers_goreleaser = (step) => {
    const args = (0,action_step/* plainInput */.bf)(step, 'args');
    if (!(0,goreleaser/* isPublishing */.uY)(args))
        return [];
    const images = (0,goreleaser/* imagesInConfig */.Mc)((0,read_below/* readBelow */.G)((0,action_step/* plainInput */.bf)(step, 'workdir'), step.readFile), (0,goreleaser/* configIn */.k$)(args));
    const release = action_reader_need(step, 'contents', 'write');
    return images === undefined
        ? [release]
        : [release, ...pushed({ tool: 'goreleaser', accepts: publishers_keychain, images, otherwise: 'unknown' })];
};
/** actions/publish-immutable-action: publishes the action as a package under the repository's name. */
const publishImmutable = (step) => pushed({
    tool: 'publish-immutable-action',
    images: (0,image_reference/* imagesOf */.IC)((0,possibilities/* joined */.oR)([(0,possibilities/* literal */.eu)('ghcr.io/'), ownRepository(step)])),
    credential: (0,action_step/* inputValue */.UV)(step, 'github-token') ?? possibilities/* jobToken */.Pt,
});
/** ko-build/setup-ko: logs in to GHCR and names the repository for ko, unless somebody has named one (its action.yml). */
const setupKo = (step) => {
    if (step.contexts.env.get('KO_DOCKER_REPO') !== undefined)
        return [];
    const login = {
        kind: 'login',
        registry: 'ghcr',
        stores: ['docker'],
        credential: (0,credential_text/* credentialIn */.Lq)((0,action_step/* inputValue */.UV)(step, 'use-token') ?? possibilities/* jobToken */.Pt),
    };
    const value = lowered((0,possibilities/* joined */.oR)([(0,possibilities/* literal */.eu)('ghcr.io/'), ownRepository(step)]));
    return [login, { kind: 'env', name: 'KO_DOCKER_REPO', value }];
};
/** imjasonh/setup-crane: logs in to GHCR with the job's token. */
const setupCrane = () => [
    { kind: 'login', registry: 'ghcr', stores: ['docker'], credential: 'job-token' },
];
/** actions/attest and its kin: signs keylessly, and pushes the attestation with `push-to-registry`. */
const attest = (step) => [
    action_reader_need(step, 'id-token', 'write', true),
    action_reader_need(step, 'attestations', 'write', true),
    ...pushed({
        tool: 'attest',
        images: (0,action_step/* writtenIn */.Xs)(step, 'subject-name', (0,action_step/* inputLines */.KD)(step, 'subject-name').map(lowered).flatMap(image_reference/* imagesOf */.IC)),
        happens: (0,action_step/* flag */.Jt)(step, 'push-to-registry', false),
        isOptional: (0,action_step/* isExpression */.BH)(step, 'push-to-registry'),
    }),
];
/** redhat-actions/push-to-registry: image and registry, unless `tags` has whole names (its README). */
const redhatPush = (step) => {
    const [registry, image] = [(0,action_step/* inputValue */.UV)(step, 'registry'), (0,action_step/* inputValue */.UV)(step, 'image')];
    const lines = (0,action_step/* inputLines */.KD)(step, 'tags', /[\s,]/).map(lowered);
    const tags = (0,action_step/* writtenIn */.Xs)(step, 'tags', lines.flatMap(image_reference/* imagesOf */.IC));
    const full = tags.filter(({ host }) => host !== undefined);
    const mayBeFull = lines.some((values) => values.some(({ value }) => (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value)) === undefined));
    const whole = registry === undefined || image === undefined ? [] : [(0,possibilities/* joined */.oR)([registry, (0,possibilities/* literal */.eu)('/'), image])];
    const named = (0,action_step/* writtenIn */.Xs)(step, 'image', whole.map(lowered).flatMap(image_reference/* imagesOf */.IC));
    const images = full.length > 0 ? full : mayBeFull ? (0,image_reference/* partial */.OH)(named) : named;
    return pushed({ tool: 'podman', accepts: ['containers', 'docker'], images, credential: (0,action_step/* inputValue */.UV)(step, 'password') });
};

;// CONCATENATED MODULE: ./build/src/workflow/actions/script-action.js


/** An action that runs an input as a script, perhaps behind the name of a program: `scriptAction('arguments', 'gradle')`. */
const scriptAction = (input, program = '') => (step) => {
    const { contexts, readFile } = step;
    const text = `${program} ${(0,action_step/* plainInput */.bf)(step, input)}`.trim();
    return scriptEffects({ text, shell: (0,action_step/* plainInput */.bf)(step, 'shell'), contexts, readFile });
};

;// CONCATENATED MODULE: ./build/src/workflow/actions/table.js










const release = needs('contents: write');
const pullRequests = needs('contents: write', 'pull-requests: write');
const releaseNotes = needs('contents: write', 'issues: write', 'pull-requests: write');
const comments = needs('pull-requests: write', 'issues: write');
const effects = (...all) => () => all;
const both = (one, other) => (step) => [...one(step), ...other(step)];
/** Runs what the repository's configuration says, `npm publish` as well as a push of images. */
const releases = effects({ kind: 'opaque', mayPush: 'where-logged-in', mayLogIn: false, holdsToken: true });
const deletesPackages = effects({ kind: 'uses-packages' });
const appTokenIn = (name) => effects({ kind: 'output', name, value: (0,possibilities/* hole */.fk)(credential_text/* appToken */.D9, 'any', 'secret') });
const createsAppToken = appTokenIn('token');
/** Actions that log in, push, or need permissions, by owner and name in lower case. */
const knownActions = new Map([
    ['docker/login-action', dockerLogin],
    ['azure/docker-login', loginInto(['docker'], 'login-server')],
    [
        'aws-actions/amazon-ecr-login',
        effects({ kind: 'login', registry: 'other', stores: ['docker'], credential: 'unknown' }),
    ],
    ['redhat-actions/podman-login', loginInto(['containers', 'docker'])],
    ['docker/build-push-action', buildPush],
    ['depot/build-push-action', buildPush],
    ['useblacksmith/build-push-action', buildPush],
    ['docker/bake-action', docker_build_bake],
    ['depot/bake-action', docker_build_bake],
    ['docker/metadata-action', dockerMetadata],
    ['crazy-max/ghaction-docker-meta', dockerMetadata],
    ['redhat-actions/push-to-registry', redhatPush],
    ['goreleaser/goreleaser-action', publishers_goreleaser],
    ['devcontainers/ci', devcontainersCi],
    ['devcontainers/action', devcontainersAction],
    ['home-assistant/builder', scriptAction('args', 'home-assistant-builder')],
    ['home-assistant/builder/actions/build-image', homeAssistantImage],
    ['home-assistant/builder/actions/publish-multi-arch-manifest', homeAssistantManifest],
    ['ko-build/setup-ko', setupKo],
    ['imjasonh/setup-ko', setupKo],
    ['imjasonh/setup-crane', setupCrane],
    [
        'macbre/push-to-ghcr',
        compactAction({
            image: 'image_name',
            registry: 'repository',
            defaultRegistry: 'ghcr.io',
            password: 'github_token',
        }),
    ],
    [
        'mr-smithers-excellent/docker-build-push',
        compactAction({
            image: 'image',
            registry: 'registry',
            defaultRegistry: 'docker.io',
            password: 'password',
            push: ['pushimage', true],
        }),
    ],
    ['elgohr/publish-docker-github-action', compactAction({ image: 'name', registry: 'registry', password: 'password' })],
    [
        'whoan/docker-build-with-cache-action',
        compactAction({
            image: 'image_name',
            registry: 'registry',
            password: 'password',
            push: ['push_image_and_stages', true],
        }),
    ],
    ['jerray/publish-docker-action', compactAction({ image: 'repository', registry: 'registry', password: 'password' })],
    [
        'aevea/action-kaniko',
        compactAction({
            image: 'image',
            registry: 'registry',
            defaultRegistry: 'docker.io',
            password: 'password',
            tool: 'kaniko',
        }),
    ],
    ['int128/kaniko-action', compactAction({ image: 'tags', push: ['push', false], tool: 'kaniko' })],
    ['int128/docker-manifest-create-action', compactAction({ image: 'tags', push: ['push', true] })],
    ['noelware/docker-manifest-action', compactAction({ image: 'inputs', push: ['push', false] })],
    ['akhilerm/tag-push-action', compactAction({ image: 'dst' })],
    [
        'appany/helm-oci-chart-releaser',
        compactAction({ image: 'repository', registry: 'registry', password: 'registry_password', tool: 'helm' }),
    ],
    [
        'bitdeps/helm-oci-charts-releaser',
        compactAction({ image: 'oci_registry', password: 'oci_password', tool: 'helm' }),
    ],
    [
        'pmorelli92/github-container-registry-build-push',
        compactAction({ image: 'docker-image-name', defaultRegistry: 'ghcr.io', password: 'github-push-secret' }),
    ],
    [
        'vaultvulp/gp-docker-action',
        compactAction({ image: 'image-name', defaultRegistry: 'ghcr.io', password: 'github-token' }),
    ],
    ['actions/publish-immutable-action', publishImmutable],
    ['actions/attest', attest],
    ['actions/attest-build-provenance', attest],
    ['actions/attest-sbom', attest],
    ['actions/delete-package-versions', deletesPackages],
    ['snok/container-retention-policy', deletesPackages],
    ['dataaxiom/ghcr-cleanup-action', deletesPackages],
    ['vlaurin/action-ghcr-prune', deletesPackages],
    ['bots-house/ghcr-delete-image-action', deletesPackages],
    ['actions/create-github-app-token', createsAppToken],
    ['tibdex/github-app-token', createsAppToken],
    ['getsentry/action-github-app-token', createsAppToken],
    ['peter-murray/workflow-application-token-action', createsAppToken],
    ['cybozu/octoken-action', createsAppToken],
    ['machine-learning-apps/actions-app-token', appTokenIn('app_token')],
    ['navikt/github-app-token-generator', createsAppToken],
    ['jnwng/github-app-installation-token-action', createsAppToken],
    ['wow-actions/use-app-token', appTokenIn('bot_token')],
    ['actions/checkout', checkout],
    ['actions/configure-pages', needs('pages: read')],
    ['actions/create-release', release],
    ['actions/dependency-review-action', needs('contents: read')],
    ['actions/deploy-pages', needs('pages: write', 'id-token: write')],
    ['actions/download-artifact', needsWith('github-token', 'actions: read')],
    ['actions/first-interaction', comments],
    ['actions/github-script', effects({ kind: 'opaque', mayPush: false, mayLogIn: false, holdsToken: true })],
    ['actions/labeler', needs('contents: read', 'pull-requests: write')],
    ['actions/stale', comments],
    ['actions/upload-release-asset', release],
    ['ad-m/github-push-action', release],
    ['anchore/sbom-action', release],
    ['anothrnick/github-tag-action', release],
    ['aws-actions/configure-aws-credentials', needsWith('role-to-assume', 'id-token: write')],
    ['azure/login', needsWith('client-id', 'id-token: write')],
    ['changesets/action', both(pullRequests, releases)],
    ['codecov/codecov-action', needsWith('use_oidc', 'id-token: write')],
    ['codfish/semantic-release-action', both(releaseNotes, releases)],
    ['cycjimmy/semantic-release-action', both(releaseNotes, releases)],
    ['dependabot/fetch-metadata', needs('contents: read', 'pull-requests: read')],
    ['depot/setup-action', needs('id-token: write')],
    ['docker/scout-action', needs('pull-requests: write')],
    ['dorny/paths-filter', needs('pull-requests: read')],
    ['dorny/test-reporter', needs('checks: write')],
    ['endbug/add-and-commit', release],
    ['github/codeql-action/analyze', needs('security-events: write')],
    ['github/codeql-action/init', needs('contents: read', 'security-events: write')],
    ['github/codeql-action/upload-sarif', needs('security-events: write')],
    ['google-github-actions/auth', needsWith('workload_identity_provider', 'id-token: write')],
    ['google-github-actions/release-please-action', pullRequests],
    ['googleapis/release-please-action', pullRequests],
    ['gradle/gradle-build-action', scriptAction('arguments', 'gradle')],
    ['hashicorp/vault-action', needsWith('role', 'id-token: write')],
    ['helm/chart-releaser-action', release],
    ['jamesives/github-pages-deploy-action', release],
    ['marocchino/sticky-pull-request-comment', needs('pull-requests: write')],
    ['magefile/mage-action', scriptAction('args', 'mage')],
    ['marvinpinto/action-automatic-releases', release],
    ['mathieudutour/github-tag-action', release],
    ['ncipollo/release-action', release],
    ['nick-fields/retry', scriptAction('command')],
    ['nick-invision/retry', scriptAction('command')],
    ['ossf/scorecard-action', needs('security-events: write', 'id-token: write', 'contents: read')],
    ['peaceiris/actions-gh-pages', release],
    ['peter-evans/create-or-update-comment', comments],
    ['peter-evans/create-pull-request', pullRequests],
    ['pypa/gh-action-pypi-publish', needs('id-token: write')],
    ['release-drafter/release-drafter', pullRequests],
    ['sigstore/gh-action-sigstore-python', needs('id-token: write')],
    ['softprops/action-gh-release', release],
    ['stefanzweifel/git-auto-commit-action', release],
    ['svenstaro/upload-release-action', release],
    ['thollander/actions-comment-pull-request', needs('pull-requests: write')],
    ['tj-actions/changed-files', needs('pull-requests: read')],
]);

;// CONCATENATED MODULE: ./build/src/workflow/actions/action-effects.js










/** What a step with `uses:` does, by the table of known actions; an unknown one may do what its name and inputs suggest. */
function actionEffects(step) {
    if (step.action.startsWith('docker://'))
        return imageEffects(step);
    if ((0,preflight_step/* isPreflight */.qY)(step.action))
        return (0,preflight_step/* preflightStep */.gk)(step);
    const reader = knownActions.get(step.action);
    if (reader !== undefined)
        return reader(step);
    if (isHarmless(step.action))
        return [];
    const effects = [suggested(step), { kind: 'unknown-action', name: step.action.slice(0, longestName) }];
    return logsIn.test(step.action) ? [someLogin, ...effects] : effects;
}
/** A step that runs an image: `uses: docker://quay.io/skopeo/stable`, with `args:`. */
function imageEffects(step) {
    const words = ((0,action_step/* inputValue */.UV)(step, 'args') ?? []).flatMap(splitFields);
    const image = step.action.slice('docker://'.length);
    const effects = containedEffects({ image, entrypoint: (0,action_step/* plainInput */.bf)(step, 'entrypoint'), words }, aroundStep(step));
    return [...effects, suggested(step)];
}
const aroundStep = ({ contexts, readFile }) => ({
    contexts,
    input: undefined,
    home: ownHome,
    mayHoldSecret: contexts.env.holdsSecret,
    variable: (name) => contexts.env.get(name),
    readFile,
});
const logsIn = /login/;
const someLogin = {
    kind: 'login',
    registry: 'unknown',
    stores: ['docker', 'containers'],
    credential: 'unknown',
};
function suggested(step) {
    const { inputs } = step;
    const action = step.action.slice(0, longestName);
    const text = `${action} ${[...inputs].map(([name, value]) => `${name}=${value}`).join(' ')}`.slice(0, 4000);
    const isTold = scriptInputs.some((name) => inputSuggestsPush.test(inputs.get(name) ?? ''));
    const mayPush = nameSuggestsPush.test(action) || inputs.has('push') || isTold;
    return {
        kind: 'opaque',
        runsRepository: true,
        isGivenSecret: true,
        mayPush: mayPush && (bringsLogin(step, isTold) || 'where-logged-in'),
        mayLogIn: stepSuggestsLogin.test(text),
        holdsToken: true,
    };
}
/** No action has a longer name. */
const longestName = 200;
/** Whether a step that publishes is given GHCR's name and a secret, so that it needs no login before it. What deploys, pulls. */
function bringsLogin({ action, inputs, contexts }, isTold) {
    const given = [...inputs.values()].map((input) => (0,evaluate/* evaluateText */.p_)(input, contexts));
    const isGiven = given.some(credential_text/* holdsSecret */.hK) || (isTold && contexts.env.holdsSecret);
    return !action.includes('deploy') && isGiven && (given.some(image_reference/* namesGhcr */.$f) || (isTold && contexts.env.namesGhcr));
}
const nameSuggestsPush = /push|publish|release|deploy|upload|build.{0,100}(image|container|docker)|(image|container|docker).{0,100}build|kaniko|buildpack/;
/** Inputs that say what to run. */
const scriptInputs = [
    'args',
    'arguments',
    'call',
    'cmd',
    'cmds',
    'command',
    'commands',
    'run',
    'script',
    'verb',
    'with',
];
const inputSuggestsPush = /push|publish/;
const stepSuggestsLogin = /login|auth|docker|registry|ghcr|container|podman|secrets\.|github\.token|password/i;

// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(5);
;// CONCATENATED MODULE: ./build/src/workflow/steps/push-fact.js





/** A push as a fact of its job, given the logins before it; undefined if it is meant for another registry. */
function pushFact(effect, step, progress) {
    const { isGuarded, contexts } = step;
    const logins = [...progress.logins.values()];
    const accepted = logins.filter(({ stores }) => stores.some((store) => effect.accepts.includes(store)));
    const serving = accepted.filter((login) => differenceFrom(login, effect) === undefined);
    const mentioned = (0,image_reference/* seenBy */.DA)(contexts.registry, effect.images);
    const isGhcr = push_fact_goesToGhcr({ ...effect, images: mentioned }, accepted);
    const mayBeLoggedIn = progress.mayBeLoggedIn || loginVariables.some((name) => contexts.env.get(name) !== undefined);
    const isLoggedInToGhcrAlone = !mayBeLoggedIn && logins.length > 0 && logins.every(({ registry }) => registry === 'ghcr');
    if (isGhcr === false && !mentioned.some((image) => missesGhcr(image, isLoggedInToGhcrAlone)))
        return undefined;
    const images = imagesOnGhcr(mentioned);
    const missed = serving.length > 0 ? undefined : accepted.find(({ registry }) => registry === 'ghcr');
    const missedBy = missed && differenceFrom(missed, effect);
    const names = writtenNames(mentioned, step);
    const push = {
        place: step.place,
        tool: effect.tool,
        isCertain: isGhcr !== 'unknown' && effect.happens === true,
        isGuarded: isGuarded || effect.isOptional,
        credential: effect.credential ?? servingCredential(effect, serving, mayBeLoggedIn),
        images: images.flatMap((image) => image ?? []),
        names,
        unguarded: isGuarded || effect.isOptional ? [] : names,
        isOwn: images.length > 0 && images.every((image) => image !== undefined && isOwn(image, contexts.repository)),
        isLoggedInToGhcrAlone,
        ...(missedBy !== undefined && { missedLogin: missedBy }),
    };
    return { kind: isGhcr === false ? 'misnamed' : 'pushes', push };
}
const differenceFrom = (login, push) => differenceOf(login.home ?? ownHome, push.home ?? ownHome);
/** Whether a name of another registry may have been meant for GHCR. */
function missesGhcr({ registry, host, isPartial = false }, isLoggedInToGhcrAlone) {
    if (registry !== 'other')
        return false;
    if (host === undefined)
        return isLoggedInToGhcrAlone && !isPartial;
    const name = host.replace(/:\d+$/, '');
    return name === oldRegistry || hosts/* mistypedHosts */.XA.includes(name);
}
/** GitHub's registry before GHCR, which takes `packages: write` too. */
const oldRegistry = 'docker.pkg.github.com';
/** Variables that hold a login, or name a file of logins (docs.docker.com, containers-auth.json(5)). */
const loginVariables = ['DOCKER_AUTH_CONFIG', 'REGISTRY_AUTH_FILE'];
/** Whether a push goes to GHCR: by the names of its images, else by the registries that the job is logged in to. */
function push_fact_goesToGhcr({ images }, serving) {
    const named = (0,image_reference/* kindOf */.I)(images);
    if (named !== 'unknown')
        return named === 'ghcr';
    const kinds = new Set(serving.map(({ registry }) => registry));
    if (kinds.has('ghcr'))
        return kinds.size === 1 ? true : 'unknown';
    return kinds.size === 0 || kinds.has('unknown') ? 'unknown' : false;
}
/** The login that serves a push: the last one that nothing guards, or one of the guarded ones after it. */
function servingCredential({ otherwise }, serving, mayBeLoggedIn) {
    const sure = serving.filter(({ registry }) => registry === 'ghcr');
    const relevant = sure.length > 0 ? sure : serving.filter(({ registry }) => registry === 'unknown');
    const last = relevant.findLastIndex(({ isGuarded }) => !isGuarded);
    const candidates = relevant.slice(Math.max(0, last));
    const credentials = new Set(candidates.map(({ registry, credential }) => (registry === 'ghcr' ? credential : 'unknown')));
    const [credential] = credentials;
    if (credential === undefined)
        return mayBeLoggedIn ? 'unknown' : (otherwise ?? 'none');
    return credentials.size === 1 ? credential : 'unknown';
}
/** Each image once that is on GHCR or may be; one without a name where the text does not tell it. */
const imagesOnGhcr = (images) => [
    ...new Set(images.filter(({ registry }) => registry !== 'other').map(({ image }) => image)),
];
/** True if an image belongs to the owner of the workflow's own repository. */
function isOwn(image, repository) {
    const [, owner = ''] = image.split('/');
    if (/^\$\{\{ github\.(repository|repository_owner) \}\}$/.test(owner))
        return true;
    return (0,github_repository/* isSameName */.yS)(owner, repository?.split('/')[0]);
}

;// CONCATENATED MODULE: ./build/src/workflow/steps/job-progress.js



/** Carries an effect of a step over into the job's progress. */
function apply(effect, step, progress) {
    switch (effect.kind) {
        case 'login':
            addLogin(effect, step, progress);
            return;
        case 'push':
            addPush(effect, step, progress);
            return;
        case 'need':
            progress.needs.push(needAt(effect, step.place));
            return;
        case 'preflight':
            progress.preflights.push(preflightAt(effect, step));
            return;
        case 'opaque':
            addOpaque(effect, step, progress);
            return;
        case 'unknown-action':
            progress.unknownActions.push(effect.name);
            return;
        case 'uses-packages':
            progress.mayUsePackagesWrite = true;
            return;
        case 'env':
            setVariable(effect.name.toUpperCase(), effect.value, step, progress);
            return;
        case 'output':
            setOutput(effect.name.toLowerCase(), effect.value, step, progress);
    }
}
/** Sets a variable for the steps behind this one. */
function setVariable(name, values, { mayBeSkipped }, { contexts: { env } }) {
    env.set(name, mayBeSkipped ? (0,possibilities/* union */.KC)([values, env.get(name) ?? (0,possibilities/* literal */.eu)('')]) : values);
}
function setOutput(name, values, { id, mayBeSkipped }, { contexts: { outputs } }) {
    const before = outputs.get(id)?.get(name) ?? (0,possibilities/* literal */.eu)('');
    outputs.set(id, name, mayBeSkipped ? (0,possibilities/* union */.KC)([values, before]) : values);
}
const needAt = ({ scope, level, because, failsWithout }, place) => ({
    scope,
    level,
    because,
    failsWithout,
    place,
});
function preflightAt({ credential, images }, step) {
    const isKnown = images.every(({ registry, image }) => registry === 'other' || image !== undefined);
    return {
        place: step.place,
        credential,
        images: isKnown ? [...new Set(images.flatMap(({ image }) => image ?? []))] : [],
        names: writtenNames(images, step),
    };
}
/** The oldest of more logins are forgotten. */
const mostLogins = 100;
/** The same login again counts at its last place only. */
function addLogin(login, { place, isWrittenHere, scriptKey, isGuarded }, progress) {
    const { logins } = progress;
    const past = {
        ...login,
        isGuarded: isGuarded || login.isOptional === true,
        step: { place, isWrittenHere, ...(scriptKey !== undefined && { scriptKey }) },
    };
    const key = loginKey(past);
    logins.delete(key);
    logins.set(key, past);
    const [oldest] = logins.keys();
    if (logins.size <= mostLogins || oldest === undefined)
        return;
    logins.delete(oldest);
    progress.mayBeLoggedIn = true;
}
const loginKey = ({ registry, stores, credential, hosts = [], home, isGuarded }) => JSON.stringify([registry, stores, credential, isGuarded, home, hosts.map(({ text }) => text)]);
/** A login as a fact of its job. */
const loginFact = ({ step, key, registry, hosts = [], credential, missingSecrets = [], isGuarded, }) => ({
    place: placeOf(step, key),
    registry,
    hosts: writtenNames(hosts, step),
    credential,
    missingSecrets,
    isGuarded,
});
function addPush(effect, step, progress) {
    const found = pushFact(effect, step, progress);
    if (found === undefined)
        return;
    progress.mayUsePackagesWrite = true;
    progress[found.kind].push(found.push);
}
function addOpaque(effect, step, progress) {
    const { mayPush, mayLogIn, holdsToken } = effect;
    const isLoggedIn = [...progress.logins.values()].some(({ registry }) => registry !== 'other');
    const isPush = mayPush === true || (mayPush === 'where-logged-in' && isLoggedIn);
    if (isPush || mayPushUnread(effect, isLoggedIn, progress))
        addPush(perhaps, step, progress);
    progress.mayBeLoggedIn ||= mayLogIn;
    progress.mayUsePackagesWrite ||= holdsToken || isLoggedIn || mayLogIn || step.contexts.env.holdsJobToken;
}
/** Code that nobody has read may push with the login of the job, or with a secret of its own, if the token may write. */
function mayPushUnread({ runsRepository, isGivenSecret }, isLoggedIn, { packages }) {
    if (runsRepository !== true)
        return false;
    return packages === 'write' ? isLoggedIn || isGivenSecret === true : packages === 'default' && isLoggedIn;
}
const perhaps = {
    kind: 'push',
    tool: 'unknown',
    accepts: ['docker', 'containers', 'helm', 'regctl'],
    images: [],
    happens: 'unknown',
    isOptional: false,
};

;// CONCATENATED MODULE: ./build/src/workflow/steps/background.js



/** Nothing runs in the background yet of these steps. */
const beginBackground = (steps) => ({
    running: new Map(),
    cancelled: new Set((0,workflow_document/* itemsOf */.S3)(steps).flatMap((step) => (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'cancel'))?.toLowerCase() ?? [])),
});
/** Whether a step is no work, but waits for others or cancels one. */
const isWaiting = (step) => ['wait', 'wait-all', 'cancel'].some((key) => (0,workflow_document/* child */.jf)(step, key) !== undefined);
/** Whether a step lets those behind it run at once. */
const isInBackground = (step) => (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'background')) === 'true';
/** Reads a step apart from those beside it: what they leave it does not see, nor they what it leaves. Returns what it leaves. */
function runInBackground(step, { running, cancelled }, progress, read) {
    const id = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'id'))?.toLowerCase();
    const own = { ...progress, contexts: openContexts(progress.contexts), logins: new Map(progress.logins) };
    read(own, id !== undefined && cancelled.has(id));
    progress.mayUsePackagesWrite ||= own.mayUsePackagesWrite;
    running.set(id ?? String(running.size), { progress: own, loginsBefore: new Set(progress.logins.keys()) });
    return own;
}
/** Takes over what the steps have left that a `wait:` names, or all of them. */
function waitFor(step, background, progress) {
    const target = (0,workflow_document/* child */.jf)(step, 'wait');
    const names = [target, ...(0,workflow_document/* itemsOf */.S3)(target)].flatMap((one) => (0,workflow_document/* textOf */.b6)(one)?.toLowerCase() ?? []);
    for (const name of names)
        takeOver(name, background, progress);
    const all = (0,workflow_document/* child */.jf)(step, 'wait-all');
    if (all !== undefined && (0,workflow_document/* textOf */.b6)(all) !== 'false')
        waitForAll(background, progress);
}
/** Takes over what all steps in the background have left. */
function waitForAll(background, progress) {
    for (const name of background.running.keys())
        takeOver(name, background, progress);
}
function takeOver(name, { running }, progress) {
    const pending = running.get(name);
    if (pending === undefined)
        return;
    running.delete(name);
    const { contexts, logins, mayBeLoggedIn } = pending.progress;
    for (const [key, login] of logins)
        if (!pending.loginsBefore.has(key))
            progress.logins.set(key, login);
    for (const [variable, values] of contexts.env.own)
        setVariable(variable, values, { mayBeSkipped: false }, progress);
    for (const [id, outputs] of contexts.outputs.own)
        for (const [output, values] of outputs)
            progress.contexts.outputs.set(id, output, values);
    progress.mayBeLoggedIn ||= mayBeLoggedIn;
}

// EXTERNAL MODULE: ./build/src/workflow/steps/session.js
var steps_session = __webpack_require__(8547);
;// CONCATENATED MODULE: ./build/src/workflow/steps/with-env.js



/** The contexts with the variables of an `env:` mapping beside those that are there. */
function withEnv(contexts, env) {
    const entries = (0,workflow_document/* entriesOf */.Mc)(env);
    if (entries.length === 0)
        return contexts;
    const all = variablesIn(contexts.env);
    for (const { key, value } of entries)
        all.set(key.toUpperCase(), (0,evaluate/* evaluateText */.p_)((0,workflow_document/* textOf */.b6)(value) ?? '', contexts));
    return { ...contexts, env: all };
}

;// CONCATENATED MODULE: ./build/src/workflow/steps/steps.js














const steps_deepest = 10;
/** Follows the steps of a job in order: who logs in where, who pushes what with which credential. */
function readSteps(steps, begin, session) {
    const { mayBeLoggedIn, isGuarded, defaults, packages } = begin;
    const progress = {
        contexts: openContexts(begin.contexts),
        mayBeLoggedIn,
        packages,
        mayUsePackagesWrite: false,
        logins: new Map(),
        pushes: [],
        misnamed: [],
        preflights: [],
        needs: [],
        unknownActions: [],
    };
    readSequence(steps, { place: begin.place, isGuarded, defaults, depth: 0 }, progress, session);
    return { ...progress, logins: [...progress.logins.values()].map(loginFact) };
}
/** Reads steps in order; of those in the background, what they leave counts once they are waited for. */
function readSequence(steps, around, progress, session) {
    const background = beginBackground(steps);
    for (const [index, step] of (0,workflow_document/* itemsOf */.S3)(steps).entries()) {
        const place = { ...around.place, path: [...around.place.path, index] };
        const group = (0,workflow_document/* child */.jf)(step, 'parallel');
        if (group !== undefined)
            readGroup(group, { ...around, place: below(place, 'parallel') }, progress, session);
        else if (isWaiting(step))
            waitFor(step, background, progress);
        else if (isInBackground(step)) {
            const own = runInBackground(step, background, progress, (inside, isCancelled) => readStep(step, { ...around, place, isGuarded: around.isGuarded || isCancelled }, inside, session));
            // Nobody knows whether it has logged in when the steps behind it run.
            progress.mayBeLoggedIn ||= own.mayBeLoggedIn || own.logins.size > progress.logins.size;
        }
        else if (!readStep(step, { ...around, place }, progress, session))
            break;
    }
    waitForAll(background, progress);
}
const below = ({ file, path }, key) => ({ file, path: [...path, key] });
/** Reads steps that run side by side: none of them is before another. */
function readGroup(group, around, progress, session) {
    const background = beginBackground(group);
    for (const [index, step] of (0,workflow_document/* itemsOf */.S3)(group).entries()) {
        const place = { ...around.place, path: [...around.place.path, index] };
        runInBackground(step, background, progress, (own) => readStep(step, { ...around, place }, own, session));
    }
    waitForAll(background, progress);
}
/** Reads one step; false if there is no budget left to read the next. */
function readStep(step, around, progress, session) {
    if (!(0,steps_session/* spend */.Rf)(session.budget, workOf(step))) {
        const { place, isGuarded } = around;
        apply(steps_unread, { place, isWrittenHere: false, isGuarded, mayBeSkipped: true, id: '', contexts: progress.contexts }, progress);
        return false;
    }
    const guard = (0,workflow_document/* child */.jf)(step, 'if');
    const condition = (0,workflow_document/* textOf */.b6)(guard);
    const outcome = condition === undefined ? undefined : (0,evaluate/* evaluateCondition */.F9)(condition, progress.contexts);
    if (outcome !== undefined && (0,possibilities/* mayBeTrue */.v4)(outcome) === false)
        return true;
    const contexts = withEnv(progress.contexts, (0,workflow_document/* child */.jf)(step, 'env'));
    const { place, depth, defaults } = around;
    const own = {
        place,
        isWrittenHere: depth === 0,
        ...((0,workflow_document/* child */.jf)(step, 'run') !== undefined && { scriptKey: ['run'] }),
        depth,
        defaults,
        isGuarded: around.isGuarded || guard !== undefined,
        mayBeSkipped: outcome !== undefined && !(0,possibilities/* isAlwaysTrue */.WQ)(outcome),
        id: (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'id'))?.toLowerCase() ?? '',
        contexts,
    };
    const action = actionOf(step, around, session);
    if (action.kind === 'composite')
        readComposite(action.root, step, own, progress, session);
    else
        for (const effect of effectsOf(action.kind, step, own, session))
            apply(effect, own, progress);
    return true;
}
/** A long script takes as much as several steps. */
const workOf = (step) => 1 + Math.floor(((0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'run'))?.length ?? 0) / 500);
/** `./` and `$/` begin the path of an action in this repository (docs/facts.md, Permissions). */
function actionOf(step, { depth }, session) {
    const folder = /^[.$]\/(.*)$/.exec((0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'uses')) ?? '')?.[1];
    if (folder === undefined)
        return elsewhere;
    return depth < steps_deepest ? session.readAction((0,hosts/* withoutTrailingSlashes */.A$)(folder)) : unreadable;
}
const elsewhere = { kind: 'other' };
const unreadable = { kind: 'unreadable' };
/** The repository's own action may do anything. */
const steps_unread = { kind: 'opaque', mayPush: true, mayLogIn: true, holdsToken: true };
function effectsOf(kind, step, { place, isWrittenHere, contexts, defaults }, { files }) {
    if (kind === 'unreadable')
        return [steps_unread];
    const uses = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'uses'));
    if (uses === undefined)
        return scriptEffects(scriptOf(step, contexts, defaults, files.text));
    const [action = ''] = uses.split('@');
    const call = {
        action: action.toLowerCase(),
        inputs: inputTexts(step),
        writtenNames: inputNames(step),
        place,
        isWrittenHere,
        contexts,
        readFile: files.text,
    };
    return kind === 'preflight' ? (0,preflight_step/* preflightStep */.gk)(call) : actionEffects(call);
}
function scriptOf(step, contexts, defaults, readFile) {
    const { shell, folder } = runDefaults(step, defaults);
    return {
        text: (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'run')) ?? '',
        shell,
        contexts,
        readFile: (0,read_below/* readBelow */.G)(folder, readFile),
    };
}
const inputTexts = (step) => new Map((0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(step, 'with')).map(({ key, value }) => [key.toLowerCase(), (0,workflow_document/* textOf */.b6)(value) ?? '']));
const inputNames = (step) => new Map((0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(step, 'with')).map(({ key }) => [key.toLowerCase(), key]));
function readComposite(action, step, own, progress, session) {
    const outer = progress.contexts;
    const inputs = compositeInputs(action, step, own.contexts);
    progress.contexts = openContexts({ ...own.contexts, inputs, outputs: noContexts.outputs });
    for (const inner of (0,workflow_document/* itemsOf */.S3)((0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(action, 'runs'), 'steps'))) {
        const around = { place: own.place, isGuarded: own.isGuarded, defaults: noDefaults, depth: own.depth + 1 };
        if (!readStep(inner, around, progress, session))
            break;
    }
    const set = progress.contexts;
    progress.contexts = outer;
    for (const [name, value] of set.env.own)
        setVariable(name, value, own, progress);
    for (const [name, value] of outputsOf(action, set))
        apply({ kind: 'output', name, value }, own, progress);
}
const outputsOf = (action, contexts) => new Map((0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(action, 'outputs')).map(({ key, value }) => [
    key.toLowerCase(),
    textValue((0,workflow_document/* child */.jf)(value, 'value'), contexts),
]));
const textValue = (node, contexts) => (0,evaluate/* evaluateText */.p_)((0,workflow_document/* textOf */.b6)(node) ?? '', contexts);
function compositeInputs(action, step, contexts) {
    const given = new Map((0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(step, 'with')).map(({ key, value }) => [key.toLowerCase(), value]));
    return new Map((0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(action, 'inputs')).map(({ key, value }) => {
        const name = key.toLowerCase();
        return [name, textValue(given.get(name) ?? (0,workflow_document/* child */.jf)(value, 'default'), contexts)];
    }));
}

;// CONCATENATED MODULE: ./build/src/workflow/read-job.js











/** Reads one job: the permissions that decide for it, and what its steps or its callee do with them. */
function readJob(id, job, place, own, outer) {
    const permissions = (0,deciding_permissions/* deciding */.C$)(own, outer.workflow, place);
    const isGuarded = (0,workflow_document/* child */.jf)(job, 'if') !== undefined;
    const base = { file: place.file, id, permissions, isBehindGuard: outer.behindGuards.has(id) };
    const { runs, isCut, isOfRun } = runsOf(job, outer);
    const around = { ...outer, isGuarded: outer.isGuarded || isGuarded || isOfRun };
    const uses = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(job, 'uses'));
    if (uses !== undefined && runs.length > 0) {
        const called = (0,read_call/* readCall */.D9)(uses, job, place, permissions, around, runs);
        return { facts: { ...base, ...called.facts }, outputs: mayBeUnset(called.outputs, isGuarded) };
    }
    const reads = runs.map((contexts) => readRun(job, place, contexts, permissions, around));
    const { contexts: _, ...read } = together(reads, isCut);
    return {
        facts: {
            ...base,
            ...read,
            // What is pushed by the combinations that were not followed, nobody knows.
            pushesToGhcr: mayPush(read) || (isCut ? 'unknown' : false),
            requiredPermissions: (0,kept_permissions/* keptPermissions */.$)(permissions.declared, read.needs),
        },
        outputs: mayBeUnset(read_job_outputsOf(job, reads), isGuarded),
    };
}
const mayPush = ({ pushes, misnamed }) => (0,possibilities/* anyOf */.EB)([...pushes, ...misnamed].map(({ isCertain }) => isCertain || 'unknown'));
/** What each combination of the matrix knows before its first step, of those that may run. */
function runsOf(job, around) {
    // The secrets of an environment reach its jobs without a caller.
    const contexts = (0,workflow_document/* child */.jf)(job, 'environment') === undefined ? around.contexts : { ...around.contexts, hasEverySecret: true };
    const matrix = readMatrix(job, around.matrixKeys, contexts);
    const each = matrix.kind === 'known'
        ? matrix.combinations.map((combination) => ({ ...contexts, matrix: combination }))
        : [contexts];
    const runs = each.map((one) => withRunner(job, withEnv(one, (0,workflow_document/* child */.jf)(job, 'env')))).filter((one) => mayRun(job, one));
    if (matrix.kind !== 'known')
        return { runs, isCut: false, isOfRun: matrix.kind === 'unknown' };
    return { runs, isCut: matrix.isCut, isOfRun: matrix.isOfRun };
}
function mayRun(job, contexts) {
    const condition = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(job, 'if'));
    return condition === undefined || (0,possibilities/* mayBeTrue */.v4)((0,evaluate/* evaluateCondition */.F9)(condition, contexts)) !== false;
}
function readRun(job, place, contexts, { packages }, around) {
    const { shell, folder } = defaultsBelow(job, around.defaults);
    const begin = {
        place: { ...place, path: [...place.path, 'steps'] },
        isGuarded: around.isGuarded,
        defaults: { folder, shell: shell === '' && contexts.runnerOs === 'Windows' ? 'pwsh' : shell },
        packages,
        contexts,
        mayBeLoggedIn: isSelfHosted(job, contexts),
    };
    return readSteps((0,workflow_document/* child */.jf)(job, 'steps'), begin, around.session);
}
/** The values of `runs-on:`, and of its labels. */
function runnerLabels(job, contexts) {
    const runsOn = (0,workflow_document/* child */.jf)(job, 'runs-on');
    return [runsOn, (0,workflow_document/* child */.jf)(runsOn, 'labels')]
        .flatMap((node) => [node, ...(0,workflow_document/* itemsOf */.S3)(node)])
        .flatMap((node) => (0,workflow_document/* textOf */.b6)(node) ?? [])
        .map((label) => (0,evaluate/* evaluateText */.p_)(label, contexts));
}
/** A machine of one's own may have been logged in by hand, and so may any that does not bear a name of GitHub's. */
const isSelfHosted = (job, contexts) => (0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(job, 'runs-on'), 'group') !== undefined ||
    runnerLabels(job, contexts).some((name) => !name.every(isOfGithub));
/** `ubuntu-24.04-arm`, `windows-latest`, `macos-15-xlarge`. */
const isOfGithub = ({ value }) => /^(ubuntu|windows|macos)-(latest|slim|\d+)/i.test((0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value)) ?? '');
const systems = {
    ubuntu: 'Linux',
    linux: 'Linux',
    windows: 'Windows',
    macos: 'macOS',
};
/** The contexts with the system of the runner, where its labels name but one. */
function withRunner(job, contexts) {
    const names = runnerLabels(job, contexts)
        .flat()
        .map(({ value }) => (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value)) ?? '');
    const found = new Set(names.flatMap((name) => systems[/^[a-z]+/i.exec(name)?.[0].toLowerCase() ?? ''] ?? []));
    const [runnerOs] = found;
    return runnerOs === undefined || found.size > 1 ? contexts : { ...contexts, runnerOs };
}
/** The `outputs:` of a job in any combination. */
const read_job_outputsOf = (job, reads) => new Map((0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(job, 'outputs')).map(({ key, value }) => [
    key.toLowerCase(),
    (0,possibilities/* union */.KC)(reads.map(({ contexts }) => (0,evaluate/* evaluateText */.p_)((0,workflow_document/* textOf */.b6)(value) ?? '', contexts))),
]));
/** A job that is skipped sets nothing; what hangs on it is skipped too, most often. */
const mayBeUnset = (outputs, isGuarded) => isGuarded ? new Map([...outputs].map(([name, values]) => [name, (0,possibilities/* union */.KC)([values, (0,possibilities/* unsure */.Nf)((0,possibilities/* literal */.eu)(''))])])) : outputs;
function together(reads, isCut) {
    return {
        contexts: reads[0]?.contexts ?? noContexts,
        pushes: mergedPushes(reads.flatMap(({ pushes }) => pushes)),
        misnamed: mergedPushes(reads.flatMap(({ misnamed }) => misnamed)),
        logins: distinct(reads.flatMap(({ logins }) => logins)),
        preflights: distinct(reads.flatMap(({ preflights }) => preflights)),
        needs: distinct(reads.flatMap(({ needs }) => needs)),
        unknownActions: [...new Set(reads.flatMap(({ unknownActions }) => unknownActions))],
        mayUsePackagesWrite: isCut || reads.some(({ mayUsePackagesWrite }) => mayUsePackagesWrite),
    };
}
const distinct = (all) => [
    ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
/** Pushes of one step by one tool with one credential count as one. */
function mergedPushes(pushes) {
    const merged = new Map();
    for (const push of pushes) {
        const key = JSON.stringify([push.place, push.tool, push.credential, push.isCertain]);
        const before = merged.get(key);
        if (before === undefined)
            merged.set(key, [push]);
        else
            before.push(push);
    }
    return [...merged.values()].flatMap(asOne);
}
function asOne(pushes) {
    const [first] = pushes;
    if (first === undefined || pushes.length === 1)
        return pushes;
    return [
        {
            ...first,
            isGuarded: pushes.every(({ isGuarded }) => isGuarded),
            images: [...new Set(pushes.flatMap(({ images }) => images))],
            names: distinct(pushes.flatMap(({ names }) => names)),
            unguarded: distinct(pushes.flatMap(({ unguarded }) => unguarded)),
            isOwn: pushes.every(({ isOwn }) => isOwn),
            isLoggedInToGhcrAlone: pushes.every((push) => push.isLoggedInToGhcrAlone),
        },
    ];
}

// EXTERNAL MODULE: ./build/src/workflow/repository-files.js
var repository_files = __webpack_require__(3449);
;// CONCATENATED MODULE: ./build/src/workflow/steps/job-needs.js

/**
 * Names of the jobs that need, directly or not, a job with an `if:`: where that one is skipped, so are they (docs.github.com,
 * "Workflow syntax", `jobs.<job_id>.needs`).
 */
function behindGuards(jobs) {
    const dependents = new Map();
    for (const { key, value } of jobs)
        for (const needed of neededBy(value)) {
            const known = dependents.get(needed);
            if (known === undefined)
                dependents.set(needed, [key]);
            else
                known.push(key);
        }
    const skippable = jobs.filter(({ value }) => (0,workflow_document/* child */.jf)(value, 'if') !== undefined).map(({ key }) => key);
    const behind = new Set();
    for (const name of skippable)
        for (const dependent of dependents.get(name) ?? [])
            if (!behind.has(dependent)) {
                behind.add(dependent);
                skippable.push(dependent);
            }
    return behind;
}
/** The jobs of a file, each behind those that it needs; those that need each other are last. */
function inOrderOfNeeds(jobs) {
    const byName = new Map(jobs.map((job) => [job.key, job]));
    const dependents = new Map();
    const missing = new Map();
    for (const job of jobs) {
        const needed = [...new Set(neededBy(job.value))].filter((name) => byName.has(name));
        missing.set(job, needed.length);
        for (const name of needed) {
            const known = dependents.get(name);
            if (known === undefined)
                dependents.set(name, [job]);
            else
                known.push(job);
        }
    }
    const ready = jobs.filter((job) => missing.get(job) === 0);
    for (const job of ready)
        for (const dependent of dependents.get(job.key) ?? []) {
            const left = (missing.get(dependent) ?? 0) - 1;
            missing.set(dependent, left);
            if (left === 0)
                ready.push(dependent);
        }
    const isReady = new Set(ready);
    return [...ready, ...jobs.filter((job) => !isReady.has(job))];
}
/** More needs of one job are not looked at. */
const mostNeeds = 200;
/** Names of the jobs that a job needs. */
function neededBy(job) {
    const needs = (0,workflow_document/* child */.jf)(job, 'needs');
    return [needs, ...(0,workflow_document/* itemsOf */.S3)(needs).slice(0, mostNeeds)].flatMap((one) => (0,workflow_document/* textOf */.b6)(one) ?? []);
}

// EXTERNAL MODULE: ./build/src/github/events.js
var events = __webpack_require__(396);
;// CONCATENATED MODULE: ./build/src/workflow/triggers.js




/** Names of the events below `on:`, which is a name, a list or a mapping. */
function triggersOf(root) {
    const on = (0,workflow_document/* child */.jf)(root, 'on');
    if (on?.kind === 'mapping')
        return on.entries.map(({ key }) => key);
    if (on?.kind === 'sequence')
        return (0,workflow_document/* itemsOf */.S3)(on).flatMap((item) => (0,workflow_document/* textOf */.b6)(item) ?? []);
    const text = (0,workflow_document/* textOf */.b6)(on);
    return text === undefined ? [] : [text];
}
/** Whether one of the events runs a workflow with a writable token on what strangers may have sent. */
const runsUntrusted = (triggers) => triggers.some((trigger) => events/* untrustedEvents */.w3.has(trigger));
/**
 * Inputs of `workflow_dispatch` and `workflow_call` with all that they may hold: whoever starts the workflow, or calls it, may
 * set them, whatever their defaults. Other events leave them empty.
 */
function declaredInputs(root, contexts) {
    const on = (0,workflow_document/* child */.jf)(root, 'on');
    const declared = ['workflow_dispatch', 'workflow_call'].flatMap((event) => (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(on, event), 'inputs')));
    const isOtherwise = contexts.events.some((event) => event !== 'workflow_dispatch');
    return new Map(declared.map(({ key, value }) => {
        const name = key.toLowerCase();
        const given = settable(name, value, contexts);
        return [name, isOtherwise ? (0,possibilities/* union */.KC)([given, (0,possibilities/* literal */.eu)('')]) : given];
    }));
}
function settable(name, input, contexts) {
    const type = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'type'));
    if (type === 'boolean')
        return possibilities/* anyBoolean */.XE;
    const options = (0,workflow_document/* itemsOf */.S3)((0,workflow_document/* child */.jf)(input, 'options')).flatMap((option) => (0,workflow_document/* textOf */.b6)(option) ?? []);
    if (options.length > 0)
        return (0,possibilities/* union */.KC)(options.map(possibilities/* literal */.eu));
    const given = (0,possibilities/* hole */.fk)(`inputs.${name}`, 'any', 'varies');
    const written = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'default'));
    if (written === undefined)
        return (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'required')) === 'true' ? given : (0,possibilities/* union */.KC)([(0,possibilities/* literal */.eu)(''), given]);
    return (0,possibilities/* union */.KC)([(0,evaluate/* evaluateText */.p_)(written, contexts), given]);
}
/** Inputs of a called workflow: what its caller gives, as the type that it declares, or its defaults (docs.github.com, `on.workflow_call.inputs`). */
function calledInputs(root, given, contexts) {
    return new Map((0,workflow_document/* entriesOf */.Mc)(calledWith(root, 'inputs')).map(({ key, value }) => {
        const name = key.toLowerCase();
        const values = given.get(name);
        return [name, values === undefined ? omitted(value, contexts) : typed(values, (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(value, 'type')))];
    }));
}
function omitted(input, contexts) {
    const type = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'type'));
    const written = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'default'));
    if (type === 'boolean')
        return (0,possibilities/* ofJson */.WT)(written === 'true');
    return written === undefined ? (0,possibilities/* literal */.eu)(type === 'number' ? '0' : '') : (0,evaluate/* evaluateText */.p_)(written, contexts);
}
/** `with:` holds texts: `false` for an input of type boolean is no text. */
const typed = (values, type) => type === 'boolean' ? values.map((one) => asBoolean(one)) : values;
function asBoolean({ value, ...more }) {
    const text = (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value))?.trim().toLowerCase();
    if (text === 'true')
        return { ...more, value: { kind: 'json', json: true } };
    return text === 'false' || text === '' ? { ...more, value: { kind: 'json', json: false } } : { ...more, value };
}
/** What a called workflow gives back, by the names of its outputs. */
const calledOutputs = (root, contexts) => new Map((0,workflow_document/* entriesOf */.Mc)(calledWith(root, 'outputs')).map(({ key, value }) => [
    key.toLowerCase(),
    (0,evaluate/* evaluateText */.p_)((0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(value, 'value')) ?? '', contexts),
]));
/** Secrets that a called workflow declares: its callers decide what they hold. */
const declaredSecrets = (root) => new Map((0,workflow_document/* entriesOf */.Mc)(calledWith(root, 'secrets')).map(({ key }) => [key.toLowerCase(), possibilities/* unknown */.L5]));
const calledWith = (root, kind) => (0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(root, 'on'), 'workflow_call'), kind);

;// CONCATENATED MODULE: ./build/src/workflow/read-workflow.js











/** Reads one workflow file, its local composite actions and the workflows that it calls. Never throws. */
function readWorkflow(path, text, { files = repository_files/* noFiles */.J, document = (0,workflow_document/* readDocument */.u0)(text), isOverdue = () => false, ...known } = {}) {
    const session = (0,steps_session/* beginSession */.c2)(files, isOverdue, known);
    const { facts } = read_workflow_read(path, document, { session, isGuarded: false, chain: [path] });
    return { path, text, document, facts };
}
/** Returns the file of a path among a workflow file and those of its repository that it calls; undefined for another path. */
function fileAmong(top, files) {
    return (path) => {
        if (path === top.path)
            return top;
        const facts = calledFrom(top.facts).find(({ file }) => file === path);
        const [text, document] = [files.text(path), files.document(path)];
        return facts && text !== undefined && document ? { path, text, document, facts } : undefined;
    };
}
const calledFrom = ({ jobs }) => jobs.flatMap(({ call }) => (call?.callee === undefined ? [] : [call.callee, ...calledFrom(call.callee)]));
function read_workflow_read(file, document, reading) {
    if (document.kind === 'unreadable')
        return read_workflow_unreadable(file, document.reason, document.isTooLarge);
    if (document.root.kind !== 'mapping')
        return read_workflow_unreadable(file, 'it is no mapping of keys to values');
    const { root, text } = document;
    const place = { file, path: [] };
    const triggers = triggersOf(root);
    const workflow = (0,deciding_permissions/* permissionsBelow */.Ir)(root, place);
    const written = (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(root, 'jobs')).filter(({ value }) => value.kind === 'mapping');
    const around = { ...jobAround(text, root, workflow, triggers, reading), behindGuards: behindGuards(written) };
    const needs = new Map();
    const read = readJobs(written, { ...around, contexts: { ...around.contexts, needs } }, needs, { file, reading });
    const jobs = written.flatMap((one) => read.get(one) ?? []);
    const faults = [...workflow.faults, ...jobs.flatMap((one) => one.faults)];
    const facts = {
        file,
        isValid: !faults.some(({ isCertain }) => isCertain),
        triggers,
        isOnlyCalled: triggers.length === 1 && triggers[0] === 'workflow_call',
        runsUntrusted: runsUntrusted(triggers),
        faults,
        ...(workflow.read !== undefined && { declared: workflow.read.declared }),
        isWhole: !reading.session.budget.ofFile.isSpent,
        jobs: jobs.map((one) => one.facts),
    };
    return { facts, outputs: calledOutputs(root, { ...around.contexts, needs }) };
}
/** Reads each job behind those that it needs, and keeps the outputs of all. */
function readJobs(written, around, outputs, { file, reading: { session, call } }) {
    const jobs = new Map();
    for (const job of inOrderOfNeeds(written)) {
        const place = { file, path: ['jobs', job.key] };
        const own = (0,deciding_permissions/* permissionsOfJob */.Ry)(job.value, place, job.key);
        // Every job of the file itself has a budget of its own; those of a called one share that of the calling job.
        const budget = call === undefined ? (0,steps_session/* jobBudget */.z5)(session.budget) : session.budget;
        const { facts, outputs: given } = readJob(job.key, job.value, place, own, {
            ...around,
            session: { ...session, budget },
        });
        outputs.set(job.key.toLowerCase(), given);
        jobs.set(job, { facts, faults: own.faults });
    }
    return jobs;
}
function jobAround(text, root, workflow, triggers, reading) {
    const { session, isGuarded, call, itself } = reading;
    const contexts = withEnv(contextsOf(root, triggers, session, call), (0,workflow_document/* child */.jf)(root, 'env'));
    return {
        matrixKeys: matrixKeysIn(text),
        session,
        isGuarded,
        workflow,
        defaults: defaultsBelow(root, noDefaults),
        contexts,
        ...(itself && { caller: itself }),
        readCallee: calleeReader(reading, contexts.events),
    };
}
function contextsOf(root, triggers, { repository, registry }, call) {
    const events = call?.events ?? triggers.filter((trigger) => trigger !== 'workflow_call');
    const base = {
        ...noContexts,
        events,
        ...(repository !== undefined && { repository }),
        ...(registry !== undefined && { registry }),
    };
    if (call === undefined) {
        const inputs = declaredInputs(root, base);
        const secrets = declaredSecrets(root);
        return secrets.size === 0 ? { ...base, inputs } : { ...base, inputs, secrets };
    }
    const given = calledInputs(root, call.given.inputs, base);
    return call.given.secrets === undefined
        ? { ...base, inputs: given }
        : { ...base, inputs: given, secrets: call.given.secrets, hasEverySecret: false };
}
/** A called workflow takes as much of the budget as this many steps. */
const calleeCost = 20;
function calleeReader({ session, chain }, events) {
    return (called, given, isGuarded, budget) => {
        const [name, itself] = typeof called === 'string' ? [called] : [(0,repository_files/* nameOf */.V)(called), called];
        const isEndless = chain.length >= 10 || chain.includes(name) || !(0,steps_session/* spend */.Rf)(budget, calleeCost);
        if (isEndless)
            return undefined;
        const { files } = session;
        const document = itself === undefined ? files.document(name) : files.elsewhere?.(itself);
        if (document === undefined)
            return undefined;
        return read_workflow_read(name, document, {
            session: { ...session, budget },
            isGuarded,
            chain: [...chain, name],
            call: { given, events },
            ...(itself && { itself }),
        });
    };
}
const read_workflow_unreadable = (file, reason, isTooLarge = false) => ({
    facts: {
        file,
        isValid: isTooLarge,
        unreadable: reason,
        triggers: [],
        isOnlyCalled: false,
        runsUntrusted: false,
        isWhole: false,
        faults: [
            {
                kind: isTooLarge ? 'too-large' : 'no-workflow',
                text: reason,
                isCertain: !isTooLarge,
                place: { file, path: [] },
            },
        ],
        jobs: [],
    },
    outputs: new Map(),
});


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