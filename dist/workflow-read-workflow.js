"use strict";
exports.id = 131;
exports.ids = [131];
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9112);
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

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileAmong: () => (/* binding */ fileAmong),
  readWorkflow: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./build/src/workflow/document.js + 1 modules
var workflow_document = __webpack_require__(9112);
;// CONCATENATED MODULE: ./build/src/workflow/expressions/contexts.js
/** The same contexts, open for what steps will add. */
const openContexts = (contexts) => ({
    ...contexts,
    env: new Map(contexts.env),
    outputs: new Map(contexts.outputs),
});
/** The contexts of a file before anything of it is read. */
const noContexts = { env: new Map(), inputs: new Map(), outputs: new Map(), events: [] };

// EXTERNAL MODULE: ./build/src/workflow/expressions/evaluate.js + 2 modules
var evaluate = __webpack_require__(5111);
;// CONCATENATED MODULE: ./build/src/workflow/matrix.js


/** An element that only a run can tell, as an expression without a value. */
const anyElement = `\${{ element() }}`;
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
    if (budget.nodes < 0)
        return { kind: 'unknown' };
    if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix))
        return { kind: 'unknown' };
    const all = combined(matrix, (key) => asked === 'all' || asked.has(key.toLowerCase()));
    if (all === undefined)
        return { kind: 'unknown' };
    return { kind: 'known', combinations: all.slice(0, most), isCut: all.length > most };
}
/** Finds the keys that a file's expressions ask for. */
function matrixKeysIn(text) {
    if (/\bmatrix\s*[[),}]/.test(text))
        return 'all';
    return new Set([...text.matchAll(/\bmatrix\.([\w-]+)/gi)].map(([, key = '']) => key.toLowerCase()));
}
function combined(matrix, isAskedFor) {
    const axes = Object.entries(matrix).filter(([key]) => key !== 'include' && key !== 'exclude');
    const asked = axes.filter(([key]) => isAskedFor(key));
    if (asked.length > mostAxes)
        return undefined;
    let all = axes.length === 0 ? [] : [{}];
    for (const [key, values] of asked) {
        const elements = Array.isArray(values) ? values.slice(0, mostConsidered) : [anyElement];
        const most = Math.ceil(mostConsidered / Math.max(1, elements.length));
        const extended = all.slice(0, most).flatMap((one) => elements.map((element) => ({ ...one, [key]: element })));
        all = extended.slice(0, mostConsidered);
    }
    const excludes = mappings(matrix['exclude']).slice(0, mostConsidered);
    const kept = all.filter((one) => !excludes.some((excluded) => agrees(one, excluded)));
    return distinct(included(kept, mappings(matrix['include']), axes.map(([key]) => key)));
}
const mappings = (json) => Array.isArray(json) ? json.filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one)) : [];
const agrees = (one, wanted) => Object.entries(wanted).every(([key, value]) => JSON.stringify(one[key]) === JSON.stringify(value));
/** An entry of `include` extends every combination that it does not contradict, else it is one of its own (docs.github.com, "Workflow syntax"). */
function included(all, includes, axes) {
    let extended = [...all];
    for (const one of includes.slice(0, mostConsidered)) {
        const own = axes.filter((key) => key in one);
        const fits = (combination) => own.every((key) => !(key in combination) || agrees(combination, { [key]: one[key] ?? null }));
        const isExtending = extended.some(fits) && axes.length > 0;
        extended = isExtending
            ? extended.map((combination) => (fits(combination) ? { ...combination, ...one } : combination))
            : [...extended, one];
    }
    return extended;
}
const distinct = (all) => [
    ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
/** A YAML value as JSON; an expression that stands alone and surely has one value is evaluated, any other kept. */
function jsonOf(node, contexts, budget, depth = 0) {
    budget.nodes--;
    if (depth > 5 || budget.nodes < 0)
        return null;
    if (node.kind === 'sequence')
        return (0,workflow_document/* itemsOf */.S3)(node).map((item) => jsonOf(item, contexts, budget, depth + 1));
    if (node.kind === 'mapping')
        return Object.fromEntries((0,workflow_document/* entriesOf */.Mc)(node).map(({ key, value }) => [key, jsonOf(value, contexts, budget, depth + 1)]));
    const text = (0,workflow_document/* textOf */.b6)(node);
    if (text === undefined)
        return null;
    if (text === 'true' || text === 'false')
        return text === 'true';
    const [possible, ...others] = /^\$\{\{.*\}\}$/s.test(text) ? (0,evaluate/* evaluateText */.p_)(text, contexts) : [];
    return possible?.value.kind === 'json' && possible.isSure && others.length === 0 ? possible.value.json : text;
}

// EXTERNAL MODULE: ./build/src/workflow/permissions/deciding-permissions.js
var deciding_permissions = __webpack_require__(2160);
// EXTERNAL MODULE: ./build/src/workflow/expressions/possibilities.js
var possibilities = __webpack_require__(6972);
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
// EXTERNAL MODULE: ./build/src/workflow/steps/credential-text.js
var credential_text = __webpack_require__(643);
// EXTERNAL MODULE: ./build/src/workflow/steps/image-reference.js
var image_reference = __webpack_require__(598);
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
;// CONCATENATED MODULE: ./build/src/workflow/expressions/lowered.js
/** The same texts in lower case, as shell scripts make image names; what only a run can tell keeps its name. */
const lowered = (values) => values.map(({ value, ...more }) => ({
    ...more,
    value: value.kind === 'json'
        ? value
        : { kind: 'text', text: value.text.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : piece)) },
}));

;// CONCATENATED MODULE: ./build/src/workflow/actions/action-reader.js

/** The effect of a push; none where it never happens. */
function pushed({ credential, accepts = ['docker'], happens = true, isOptional = false, ...rest }) {
    if (happens === false)
        return [];
    const own = credential === undefined ? {} : { credential: (0,credential_text/* credentialIn */.Lq)(credential) };
    return [{ kind: 'push', accepts, happens, isOptional, ...rest, ...own }];
}
/** A permission that an action needs. */
const need = ({ action }, scope, level, failsWithout = false) => ({
    kind: 'need',
    scope,
    level,
    because: action,
    failsWithout,
});

// EXTERNAL MODULE: ./build/src/workflow/actions/action-step.js
var action_step = __webpack_require__(5116);
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
// EXTERNAL MODULE: ./build/src/workflow/tools/bake.js
var bake = __webpack_require__(1566);
;// CONCATENATED MODULE: ./build/src/workflow/tools/build-output.js


/** Whether an output or cache of BuildKit goes to a registry: `type=registry`, or `type=image` with `push=true`. */
const pushesByOutput = (output) => (0,possibilities/* anyOf */.EB)(output.map(({ value }) => pushesText((0,possibilities/* asText */.e1)(value))));
/** The same of a cache: a text that is no list of attributes is a reference (buildx, util/buildflags). */
const pushesByCache = (cache) => (0,possibilities/* anyOf */.EB)(cache.map(({ value }) => isReference((0,possibilities/* asText */.e1)(value)) || pushesText((0,possibilities/* asText */.e1)(value))));
const isReference = (text) => typeof text[0] === 'string' &&
    text[0].trim() !== '' &&
    text.every((piece) => typeof piece !== 'string' || !/[=,]/.test(piece));
/** Images that a cache names. */
const imagesInCache = (cache) => [
    ...(0,image_reference/* imagesOf */.IC)(cache.filter(({ value }) => isReference((0,possibilities/* asText */.e1)(value)))),
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
const imagesInOutput = (output) => output.filter((possible) => pushesText((0,possibilities/* asText */.e1)(possible.value)) === true).flatMap(namesIn);
function namesIn({ value, isSure }) {
    const text = (0,possibilities/* asText */.e1)(value);
    return text.flatMap((piece, index) => {
        const found = typeof piece === 'string' ? /(?:^|,)("?)(?:name|ref)=(.*)$/s.exec(piece) : null;
        if (found === null)
            return [];
        const [, quote, start = ''] = found;
        const rest = [start, ...text.slice(index + 1)];
        const names = quote === '' ? [rest] : fieldsIn(rest);
        return names.flatMap((name) => (0,image_reference/* imagesOf */.IC)([{ value: { kind: 'text', text: name }, isSure }]));
    });
}
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

;// CONCATENATED MODULE: ./build/src/workflow/actions/docker-build.js









/** docker/build-push-action and its like: `push:`, `outputs:`, `cache-to:`. */
const buildPush = (step) => {
    if (step.inputs.has('repository'))
        return oldBuildPush(step);
    const outputs = (0,action_step/* inputLines */.KD)(step, 'outputs', /\n/);
    const byPush = (0,action_step/* flag */.Jt)(step, 'push', false);
    const images = [...(0,action_step/* imagesIn */.o$)(step, 'tags'), ...(0,action_step/* writtenIn */.Xs)(step, 'outputs', outputs.flatMap(imagesInOutput))];
    const happens = (0,possibilities/* anyOf */.EB)([byPush, ...outputs.map(pushesByOutput)]);
    const isOptional = byPush === false ? isOptionalOutput(step) : (0,action_step/* isExpression */.BH)(step, 'push');
    return [...pushed({ tool: 'docker', images, happens, isOptional }), ...cachePush(step)];
};
const isOptionalOutput = (step) => /push=\$\{\{/.test(step.inputs.get('outputs') ?? '');
function cachePush(step) {
    const caches = (0,action_step/* inputLines */.KD)(step, 'cache-to', /\n/);
    const happens = (0,possibilities/* anyOf */.EB)(caches.map(pushesByCache)) === true;
    const isOptional = caches.some((cache) => cache.length > 1);
    return pushed({
        tool: 'docker',
        images: (0,action_step/* writtenIn */.Xs)(step, 'cache-to', caches.flatMap(imagesInCache)),
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
/** docker/bake-action and its like: `push:`, and `set:` for tags and outputs. */
const docker_build_bake = (step) => {
    const set = step.inputs.get('set') ?? '';
    const asksForNone = !['push', 'load'].some((input) => step.inputs.has(input)) && !/\.output\s*=/.test(set);
    if (asksForNone)
        return (0,bake/* bakeByFile */.L)((0,read_below/* readBelow */.G)((0,action_step/* plainInput */.bf)(step, 'workdir'), step.readFile), (0,action_step/* linesOf */.Dx)(step.inputs.get('files') ?? '', /[\n,]/).map(writtenPath));
    const push = (0,action_step/* flag */.Jt)(step, 'push', false);
    const outputs = (0,action_step/* inputLines */.KD)(step, 'set', /\n/).map(pushesByOutput);
    const tags = (0,action_step/* linesOf */.Dx)(set, /\n/).filter((line) => /\.tags\s*\+?=/.test(line));
    const names = tags.flatMap((line) => (0,image_reference/* imagesOf */.IC)((0,evaluate/* evaluateText */.p_)(line.replace(/^[^=]*=/, ''), step.contexts)));
    const images = (0,action_step/* writtenIn */.Xs)(step, 'set', names);
    return pushed({
        tool: 'docker',
        images,
        happens: (0,possibilities/* anyOf */.EB)([push, ...outputs]),
        isOptional: push !== false && (0,action_step/* isExpression */.BH)(step, 'push'),
    });
};
const writtenPath = (path) => (path.includes('${{') ? undefined : path);

;// CONCATENATED MODULE: ./build/src/workflow/steps/written-name.js
/** The place of a key of a step, by default its script's; of the step if its keys are in another file. */
function placeOf({ place, isWrittenHere, scriptKey }, key = scriptKey) {
    return key === undefined || !isWrittenHere ? place : { ...place, path: [...place.path, ...key] };
}
/** The names that texts of a step give to images or hosts, each once. */
function writtenNames(images, step) {
    const names = images.map(({ text, key, from, isSure, isPartial = false }) => ({
        text,
        place: from ?? placeOf(step, key),
        isSure,
        isPartial,
    }));
    return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}

;// CONCATENATED MODULE: ./build/src/workflow/actions/docker-metadata.js





/** docker/metadata-action: makes tags of its `images`, in lower case. */
const dockerMetadata = (step) => {
    const lines = (0,action_step/* linesOf */.Dx)(step.inputs.get('images') ?? '', /\n/);
    const names = lines.flatMap(docker_metadata_namesIn).map((name) => lowered((0,evaluate/* evaluateText */.p_)(name, step.contexts)));
    const tags = names.length === 0 ? possibilities/* unknown */.L5 : (0,possibilities/* givenAt */.$M)((0,possibilities/* union */.KC)(names.map(tagged)), placeOf(step, (0,action_step/* keyOf */.TN)(step, 'images')));
    return [
        { kind: 'output', name: 'tags', value: tags },
        { kind: 'env', name: 'DOCKER_METADATA_OUTPUT_TAGS', value: tags },
    ];
};
/** `ghcr.io/o/n`, or `name=ghcr.io/o/n,enable=true`. */
function docker_metadata_namesIn(line) {
    const parts = (0,action_step/* linesOf */.Dx)(line, /,/);
    if (!/^(name|enable)=/.test(line))
        return parts;
    return parts.filter((part) => part.startsWith('name=')).map((part) => part.slice('name='.length));
}
const tagged = (name) => (0,possibilities/* joined */.oR)([name, (0,possibilities/* literal */.eu)(':'), (0,possibilities/* hole */.fk)('', 'component', 'unknown')]).map(({ value }, index) => ({
    value,
    isSure: name[index]?.isSure === true,
}));

;// CONCATENATED MODULE: ./build/src/workflow/actions/login.js




/** A login by an action whose inputs name the registry and the password; `usual` is its registry where none is named. */
const loginInto = (stores, registry = 'registry', password = 'password', usual = '') => (step) => {
    const hosts = (0,image_reference/* registriesOf */.Ho)((0,action_step/* inputValue */.UV)(step, registry) ?? (0,possibilities/* literal */.eu)(usual));
    return [loginOf(step, stores, password, step.inputs.has(registry) ? (0,action_step/* writtenIn */.Xs)(step, registry, hosts) : hosts)];
};
function loginOf(step, stores, password, hosts) {
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
const login = loginInto(['docker'], 'container-registry', 'container-registry-password', 'ghcr.io');
function published(step, images, happens, isOptional) {
    if (happens === false)
        return [];
    const signature = (0,action_step/* flag */.Jt)(step, 'cosign', true) === true ? [need(step, 'id-token', 'write', happens === true)] : [];
    return [...login(step), ...pushed({ tool: 'docker', images, happens, isOptional }), ...signature];
}

;// CONCATENATED MODULE: ./build/src/workflow/actions/needs.js


/** An action that needs permissions and pushes nothing: `needs('contents: write')`. */
const needs = (...scopes) => (step) => scopes.map((one) => {
    const [scope = '', level] = one.split(': ');
    return need(step, scope, level === 'write' ? 'write' : 'read');
});
/** The same, only where an input is given. */
const needsWith = (input, ...scopes) => (step) => step.inputs.has(input) ? needs(...scopes)(step) : [];
const ownInputs = ['token', 'ssh-key', 'repository'];
const jobsOwn = /github\.token|secrets\.GITHUB_TOKEN|^\$\{\{\s*github\.repository\s*\}\}$/i;
/** actions/checkout: one with a token or key of its own, or of another repository, does not need the job's permission. */
const checkout = (step) => ownInputs.some((input) => step.inputs.has(input) && !jobsOwn.test((0,action_step/* plainInput */.bf)(step, input)))
    ? []
    : [need(step, 'contents', 'read', true)];

// EXTERNAL MODULE: ./build/src/workflow/tools/goreleaser.js
var goreleaser = __webpack_require__(9940);
;// CONCATENATED MODULE: ./build/src/workflow/actions/publishers.js









const keychain = ['docker', 'containers'];
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
    const release = need(step, 'contents', 'write');
    return images === undefined
        ? [release]
        : [release, ...pushed({ tool: 'goreleaser', accepts: keychain, images, otherwise: 'unknown' })];
};
/** actions/publish-immutable-action: publishes the action as a package under the repository's name. */
const publishImmutable = (step) => pushed({
    tool: 'publish-immutable-action',
    images: (0,image_reference/* imagesOf */.IC)((0,possibilities/* joined */.oR)([(0,possibilities/* literal */.eu)('ghcr.io/'), ownRepository(step)])),
    credential: (0,action_step/* inputValue */.UV)(step, 'github-token') ?? possibilities/* jobToken */.Pt,
});
/** ko-build/setup-ko: logs in to GHCR and names the repository for ko, unless somebody has named one (its action.yml). */
const setupKo = (step) => {
    if (step.contexts.env.has('KO_DOCKER_REPO'))
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
    need(step, 'id-token', 'write', true),
    need(step, 'attestations', 'write', true),
    ...pushed({
        tool: 'attest',
        images: (0,action_step/* writtenIn */.Xs)(step, 'subject-name', (0,action_step/* inputLines */.KD)(step, 'subject-name').map(lowered).flatMap(image_reference/* imagesOf */.IC)),
        happens: (0,action_step/* flag */.Jt)(step, 'push-to-registry', false),
        isOptional: (0,action_step/* isExpression */.BH)(step, 'push-to-registry'),
    }),
];
/** redhat-actions/push-to-registry: image and registry, or whole names in `tags`. */
const redhatPush = (step) => {
    const [registry, image] = [(0,action_step/* inputValue */.UV)(step, 'registry'), (0,action_step/* inputValue */.UV)(step, 'image')];
    const tags = (0,action_step/* writtenIn */.Xs)(step, 'tags', (0,action_step/* inputLines */.KD)(step, 'tags', /[\s,]/).map(lowered).flatMap(image_reference/* imagesOf */.IC));
    const whole = registry === undefined || image === undefined ? [] : [(0,possibilities/* joined */.oR)([registry, (0,possibilities/* literal */.eu)('/'), image])];
    const named = (0,action_step/* writtenIn */.Xs)(step, 'image', whole.map(lowered).flatMap(image_reference/* imagesOf */.IC));
    const images = named.length > 0 ? named : tags.filter(({ registry: kind }) => kind === 'ghcr');
    return pushed({ tool: 'podman', accepts: ['containers', 'docker'], images, credential: (0,action_step/* inputValue */.UV)(step, 'password') });
};

;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-script.js
/** A word that is nothing but text; empty for any other. */
const plainText = ([part, ...more]) => part?.kind === 'text' && more.length === 0 ? part.text : '';

;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-guards.js

/**
 * For each command of a script, in order: whether a condition of the script itself may keep it from running, be it
 * `if`, `case`, a test before `&&` or `||`, or an `exit 0` below one of these. What fails the step is no guard.
 */
function guardsOf(commands) {
    const state = { open: [], mayHaveEnded: false, isBehindTest: false };
    return commands.map((command) => isGuarded(command, state));
}
function isGuarded({ words, follows }, state) {
    const texts = words.map(plainText);
    const isChained = follows !== undefined && state.isBehindTest;
    const start = texts.findIndex((text) => !keywords.has(text));
    for (const keyword of start === -1 ? texts : texts.slice(0, start))
        keywords.get(keyword)?.(state.open, isChained);
    const rest = start === -1 ? [] : texts.slice(start);
    const guarded = isChained || state.mayHaveEnded || isConditional(state.open);
    if (guarded && endsWell(rest))
        state.mayHaveEnded = true;
    state.isBehindTest = isChained || isTest(rest);
    return guarded;
}
const isConditional = (open) => open.at(-1)?.isConditional === true;
const opens = (opening, isOwnCondition) => (open) => {
    open.push({ opening, isConditional: isOwnCondition || isConditional(open) });
};
const closes = (opening) => (open) => {
    if (open.at(-1)?.opening === opening)
        open.pop();
};
function becomesConditional(open) {
    const last = open.at(-1);
    if (last?.opening === 'if')
        last.isConditional = true;
}
/** A group behind a test, or PowerShell's behind `if ( )`. */
function opensGroup(open, isChained) {
    opens('{', isChained || open.at(-1)?.opening === 'if')(open);
}
const passes = () => undefined;
const keywords = new Map([
    ['if', opens('if', false)],
    ['then', becomesConditional],
    ['else', passes],
    ['elif', passes],
    ['fi', closes('if')],
    ['case', opens('case', true)],
    ['esac', closes('case')],
    ['{', opensGroup],
    ['}', closes('{')],
    ['do', passes],
    ['done', passes],
    ['while', passes],
    ['until', passes],
    ['!', passes],
]);
const tests = new Set(['[', '[[', 'test']);
const isTest = (words) => tests.has(words[0] ?? '') || words.at(-1) === ']' || words.at(-1) === ']]';
/** `exit` ends the step as a success where nothing has failed before it. */
const endsWell = ([name, status = '0']) => name === 'exit' && status === '0';

;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-reader.js
/** Offset of the end of the line that holds an offset. */
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}

// EXTERNAL MODULE: ./build/src/workflow/expressions/expression-syntax.js
var expression_syntax = __webpack_require__(8173);
;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-words.js

const deepest = 30;
const breaks = /[\s;&|()<>]/;
/** Reads a word up to a blank, an operator or the end of the substitution around it. */
function readWord(reader, end) {
    const parts = [];
    while (reader.at < reader.text.length) {
        const letter = reader.text[reader.at] ?? '';
        if (letter === end || breaks.test(letter))
            break;
        if (letter === "'")
            parts.push({ kind: 'text', text: '' }, ...singleQuoted(reader));
        else if (letter === '"') {
            reader.at++;
            parts.push({ kind: 'text', text: '' }, ...readQuoted(reader, '"'));
        }
        else
            parts.push(unquoted(reader));
    }
    return merged(parts);
}
/** An expression of GitHub inside single quotes may hold such quotes itself. */
function singleQuoted(reader) {
    const { text, at } = reader;
    let until = at + 1;
    while (until < text.length && text[until] !== "'") {
        until = text.startsWith('${{', until) ? after(text, '}}', until) : until + 1;
    }
    reader.at = until + 1;
    return (0,expression_syntax/* segmentsOf */.O)(text.slice(at + 1, until));
}
function after(text, end, from) {
    const close = text.indexOf(end, from);
    return close === -1 ? text.length : close + end.length;
}
const ordinary = /[^\s;&|()<>'"\\$`]+/y;
function unquoted(reader) {
    const special = dollar(reader) ?? backquoted(reader);
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
/** The inside of double quotes, or of a here-document where there is no closing quote. */
function readQuoted(reader, end) {
    const parts = [];
    while (reader.at < reader.text.length && reader.text[reader.at] !== end) {
        const special = dollar(reader) ?? backquoted(reader);
        if (special !== undefined)
            parts.push(special);
        else
            parts.push({ kind: 'text', text: quotedText(reader, end) });
    }
    reader.at++;
    return parts;
}
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
const variable = /\$(?:env:|\{env:)?([A-Za-z_]\w*|[0-9@*#?$!-])/y;
function dollar(reader) {
    const { text, at } = reader;
    if (text[at] !== '$')
        return undefined;
    if (text.startsWith('${{', at))
        return expression(reader);
    if (text.startsWith('$((', at))
        return skipped(reader, '))', at + 3);
    if (text.startsWith('$(', at))
        return substitution(reader, 2, ')');
    if (text.startsWith('${', at) && !text.startsWith('${env:', at))
        return braced(reader);
    variable.lastIndex = at;
    const name = variable.exec(text)?.[1];
    reader.at = name === undefined ? at + 1 : variable.lastIndex + (text.startsWith('${env:', at) ? 1 : 0);
    return name === undefined ? { kind: 'text', text: '$' } : { kind: 'variable', name, modifier: '' };
}
function expression(reader) {
    const { text, at } = reader;
    reader.at = after(text, '}}', at);
    return {
        kind: 'expression',
        text: text
            .slice(at + 3, reader.at)
            .replace(/\}\}$/, '')
            .trim(),
    };
}
function skipped(reader, end, from) {
    reader.at = after(reader.text, end, from);
    return { kind: 'variable', name: '', modifier: '' };
}
const braceName = /\$\{([!#]?[A-Za-z_]\w*|[!#]?[0-9@*#?$!-])/y;
function braced(reader) {
    braceName.lastIndex = reader.at;
    const name = braceName.exec(reader.text)?.[1] ?? '';
    const close = reader.text.indexOf('}', reader.at);
    const until = close === -1 ? reader.text.length : close;
    const modifier = reader.text.slice(reader.at + 2 + name.length, until);
    reader.at = until + 1;
    return { kind: 'variable', name, modifier };
}
function backquoted(reader) {
    return reader.text[reader.at] === '`' ? substitution(reader, 1, '`') : undefined;
}
function substitution(reader, opening, end) {
    reader.at += opening;
    if (reader.depth >= deepest) {
        reader.at = reader.text.length;
        return { kind: 'variable', name: '', modifier: '' };
    }
    reader.depth++;
    const commands = reader.commands(reader, end);
    reader.depth--;
    reader.at++;
    return { kind: 'substitution', commands };
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
 * Shell Command Language, 2.7.4). Of the blanks before a delimiter no notice is taken, whether it is `<<` or `<<-`.
 */
function readHereDocuments(reader) {
    for (const { delimiter, isLiteral, fill } of reader.documents.splice(0)) {
        const { text, at } = reader;
        const end = delimiterLine(text, at, delimiter);
        const body = text.slice(at, end);
        fill(isLiteral ? [{ kind: 'text', text: body }] : readQuoted({ ...reader, text: body, at: 0, documents: [] }, ''));
        reader.at = Math.min(text.length, lineEnd(text, end) + 1);
    }
}
function delimiterLine(text, from, delimiter) {
    let line = from;
    while (line < text.length && text.slice(line, lineEnd(text, line)).trim() !== delimiter)
        line = lineEnd(text, line) + 1;
    return line;
}

;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-syntax.js



/**
 * Reads the simple commands of a shell script in order (POSIX Shell Command Language, 2.3), those of `$( )` inside
 * words. Control structures fall apart into their commands. Linear in the script's length; never throws.
 */
function parseShell(script) {
    return commandsUntil({ text: script.replaceAll('\r\n', '\n'), at: 0, depth: 0, documents: [], commands: commandsUntil }, '');
}
function commandsUntil(reader, end) {
    const commands = [];
    let draft = emptyDraft();
    let subshells = 0;
    const finish = (separator) => {
        const isEmpty = draft.words.length + draft.assignments.length + draft.redirects.length === 0;
        const done = isEmpty ? undefined : draft;
        if (done !== undefined)
            commands.push(done);
        draft = emptyDraft();
        if (separator === '|' && done !== undefined)
            draft.pipedFrom = done;
        if (separator === '&&' || separator === '||')
            draft.follows = separator;
    };
    while (reader.at < reader.text.length) {
        const letter = reader.text[reader.at] ?? '';
        if (letter === end && subshells === 0)
            break;
        if (letter === '(')
            subshells++;
        if (letter === ')')
            subshells = Math.max(0, subshells - 1);
        if (separators.has(letter))
            finish(separatorAt(reader));
        else if (letter === '\n') {
            reader.at++;
            readHereDocuments(reader);
            finish(';');
        }
        else if (!skipsBlank(reader) && !redirect(reader, draft))
            take(reader, draft, end);
    }
    finish(';');
    return commands;
}
const emptyDraft = () => ({ assignments: [], words: [], redirects: [] });
const separators = new Set([';', '&', '|', '(', ')']);
function separatorAt(reader) {
    const two = reader.text.slice(reader.at, reader.at + 2);
    const isLong = two === '&&' || two === '||' || two === '|&' || two === ';;';
    reader.at += isLong ? 2 : 1;
    return two === '|&' ? '|' : isLong ? two : (two[0] ?? '');
}
/** Skips a blank, a continued line or a comment. */
function skipsBlank(reader) {
    const { text, at } = reader;
    if (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')
        reader.at++;
    else if (text.startsWith('\\\n', at))
        reader.at += 2;
    else if (text[at] === '#' && /[\s;&|()]|^$/.test(text[at - 1] ?? ''))
        reader.at = lineEnd(text, at);
    else
        return false;
    return true;
}
const redirection = /\d*(<<<|<<-?|&>>?|>>|>&|<&|>\||[<>])[ \t]*/y;
function redirect(reader, draft) {
    redirection.lastIndex = reader.at;
    const found = redirection.exec(reader.text);
    const operator = found?.[1];
    if (found === null || operator === undefined)
        return false;
    reader.at = redirection.lastIndex;
    const start = reader.at;
    const target = readWord(reader, '');
    if (operator === '<<<')
        draft.input = target;
    else if (operator.startsWith('<<')) {
        const isLiteral = /["'\\]/.test(reader.text.slice(start, reader.at));
        const fill = (text) => {
            draft.input = text;
        };
        reader.documents.push({ delimiter: plain(target), isLiteral, fill });
    }
    else
        draft.redirects.push({ operator, target });
    return true;
}
const plain = (parts) => parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
const assignment = /^(?:export\s+)?([A-Za-z_]\w*)\+?=/;
function take(reader, draft, end) {
    const start = reader.at;
    const taken = readWord(reader, end);
    if (reader.at === start)
        reader.at++;
    const [first, ...more] = taken;
    const name = first?.kind === 'text' && maySetVariable(draft) ? assignment.exec(first.text)?.[1] : undefined;
    if (name === undefined || first?.kind !== 'text') {
        if (taken.length > 0)
            draft.words.push(taken);
        return;
    }
    const rest = first.text.slice(first.text.indexOf('=') + 1);
    draft.assignments.push({ name, value: rest === '' ? more : [{ kind: 'text', text: rest }, ...more] });
}
const declares = new Set(['export', 'local', 'declare', 'readonly', 'typeset', 'env']);
const maySetVariable = ({ words }) => words.every((one, index) => (index === 0 && declares.has(plain(one))) || /^-/.test(plain(one)));

// EXTERNAL MODULE: ./build/src/workflow/expressions/context-value.js
var context_value = __webpack_require__(2352);
;// CONCATENATED MODULE: ./build/src/workflow/shell/shell-values.js




/** The values that a word of a script may have. */
const wordValue = (word, shell) => (0,possibilities/* joined */.oR)(word.map((part) => partValue(part, shell)));
function partValue(part, shell) {
    switch (part.kind) {
        case 'text':
            return (0,possibilities/* literal */.eu)(part.text);
        case 'expression':
            return (0,evaluate/* evaluateExpression */.O4)(part.text, shell.contexts);
        case 'variable':
            return variableValue(part.name, part.modifier, shell);
        case 'substitution':
            return outputOf(part.commands.at(-1), shell);
    }
}
function variableValue(name, modifier, { contexts, variables }) {
    const value = variables.get(name) ?? contexts.env.get(name.toUpperCase()) ?? runnerVariable(name, contexts);
    if (modifier === '')
        return value ?? possibilities/* unknown */.L5;
    if (/^,,?$|^@L$/.test(modifier))
        return lowered(value ?? possibilities/* unknown */.L5);
    const fallback = /^:?-(.*)$/s.exec(modifier)?.[1];
    if (fallback === undefined)
        return possibilities/* unknown */.L5;
    return value ?? (/[$`"']/.test(fallback) ? possibilities/* unknown */.L5 : (0,possibilities/* union */.KC)([(0,possibilities/* literal */.eu)(fallback), possibilities/* unknown */.L5]));
}
/** `GITHUB_REPOSITORY` is `github.repository`, and so are its like; the token is in no variable by itself. */
function runnerVariable(name, contexts) {
    const known = /^GITHUB_(?!TOKEN$|ENV$|OUTPUT$|PATH$)(\w+)$/.exec(name)?.[1];
    return known === undefined ? undefined : (0,context_value/* contextValue */.d)(['github', known.toLowerCase()], contexts);
}
const shell_values_deepest = 20;
/** What a command prints, for the few that scripts make names with: echo, printf, and filters to lower case behind them. */
function outputOf(command, shell, depth = 0) {
    if (command === undefined || depth > shell_values_deepest)
        return possibilities/* unknown */.L5;
    const [program, ...args] = command.words;
    const name = program && (0,possibilities/* literals */.v$)(wordValue(program, shell))[0];
    if (name === 'echo' || name === 'printf')
        return echoed(args, shell);
    if (name === 'jq')
        return tagsByJq(command, shell);
    const source = command.pipedFrom
        ? outputOf(command.pipedFrom, shell, depth + 1)
        : command.input && wordValue(command.input, shell);
    if (source === undefined || !isLowering(name, args, shell))
        return possibilities/* unknown */.L5;
    return lowered(source);
}
/** What `echo` and `printf` print; of a format only what stands before its first directive. */
function echoed(args, shell) {
    const words = args
        .map((arg) => wordValue(arg, shell))
        .filter((value) => !(0,possibilities/* literals */.v$)(value).some((text) => /^-[neE]+$/.test(text)));
    const [format] = words;
    if (format !== undefined && (0,possibilities/* literals */.v$)(format).some((text) => /^%s(\\n)?$/.test(text)))
        return words[1] ?? possibilities/* unknown */.L5;
    return (0,possibilities/* joined */.oR)(words.flatMap((value, index) => (index === 0 ? [value] : [(0,possibilities/* literal */.eu)(' '), value])));
}
/** The tags that `jq` takes out of what docker/metadata-action has left as JSON, behind the option that the filter puts there. */
function tagsByJq({ words, input = [], pipedFrom }, shell) {
    const fed = [...words, input, ...(pipedFrom?.words ?? [])].flat();
    const isMetadata = fed.some((part) => part.kind === 'variable' && part.name === 'DOCKER_METADATA_OUTPUT_JSON');
    const filter = words.flatMap((word) => (0,possibilities/* literals */.v$)(wordValue(word, shell))).find((text) => /\.tags\b/.test(text));
    const tags = shell.contexts.env.get('DOCKER_METADATA_OUTPUT_TAGS');
    if (!isMetadata || filter === undefined || tags === undefined)
        return possibilities/* unknown */.L5;
    return (0,possibilities/* joined */.oR)([(0,possibilities/* literal */.eu)(/"((-t|--tag) )/.exec(filter)?.[1] ?? ''), tags]);
}
function isLowering(name, args, shell) {
    const texts = args.flatMap((arg) => (0,possibilities/* literals */.v$)(wordValue(arg, shell)));
    if (name === 'tr')
        return /^\[?(A-Z|:upper:)\]?$/.test(texts[0] ?? '') && /^\[?(a-z|:lower:)\]?$/.test(texts[1] ?? '');
    if (name === 'awk')
        return texts.some((text) => text.includes('tolower('));
    if (name === 'sed')
        return texts.some((text) => text.includes('\\L'));
    return name === 'cat' || name === 'xargs';
}
/** What a command is fed on its standard input. */
function inputOf(command, shell) {
    if (command.input !== undefined)
        return wordValue(command.input, shell);
    return command.pipedFrom && outputOf(command.pipedFrom, shell);
}

;// CONCATENATED MODULE: ./build/src/workflow/steps/effects.js
/** A login that may be made in a way that is not followed: a file that is written, a script of the repository. */
const unseenLogin = { kind: 'opaque', mayPush: false, mayLogIn: true, holdsToken: false };

;// CONCATENATED MODULE: ./build/src/workflow/tools/program-call.js


/** The words of a command with their values, without what only runs another command: `sudo`, `if`, `nix develop -c`. */
const callOf = (command, shell) => insideNix(wordsOf(command, shell));
/** The program may come with words of its own, out of a variable or behind `eval`. */
function wordsOf(command, shell) {
    const values = command.words.map((word) => wordValue(word, shell));
    const at = prefixLength(values);
    const [first = '', ...more] = (0,possibilities/* literals */.v$)(values[at] ?? [])[0]
        ?.trim()
        .split(/\s+/) ?? [];
    const isSplit = command.words[at]?.some(({ kind }) => kind !== 'text') || (0,possibilities/* literals */.v$)(values[at - 1] ?? [])[0] === 'eval';
    if (!isSplit || more.length === 0)
        return values.slice(at);
    return withoutPrefix([...[first, ...more].map(possibilities/* literal */.eu), ...values.slice(at + 1)]);
}
/** What `nix run nixpkgs#skopeo -- copy …` and `nix develop -c docker push …` run (nix.dev, "nix run", "nix develop"). */
function insideNix(words) {
    const [program = '', verb = '', ...texts] = words.map((word) => (0,possibilities/* literals */.v$)(word)[0] ?? '');
    if (program !== 'nix')
        return words;
    if (verb === 'run') {
        const name = texts.map((text) => /\bnixpkgs\b[^#]*#(?:[\w-]+\.)*([\w-]+)$/.exec(text)?.[1]).find(Boolean);
        const end = texts.indexOf('--');
        return name === undefined || end === -1 ? words : [(0,possibilities/* literal */.eu)(name), ...words.slice(end + 3)];
    }
    const at = texts.findIndex((text) => text === '-c' || text === '--command');
    return at === -1 || !['develop', 'shell'].includes(verb) ? words : withoutPrefix(words.slice(at + 3));
}
const withoutPrefix = (words) => words.slice(prefixLength(words));
const program_call_keywords = new Set(['if', 'then', 'elif', 'else', 'do', 'while', 'until', '!', '{', '&']);
const runners = new Set('sudo time exec command env nohup timeout eval xargs retry nice stdbuf npx bunx ionice setsid travis_retry with_backoff'.split(' '));
function prefixLength(words) {
    let at = 0;
    let isRun = false;
    for (; at < words.length; at++) {
        const text = (0,possibilities/* literals */.v$)(words[at] ?? [])[0] ?? '';
        if (program_call_keywords.has(text))
            continue;
        if (runners.has(text))
            isRun = true;
        else if (!isRun || !/^(-|[A-Za-z_]\w*=|\d+[smh]?$)|^\{\}$/.test(text))
            break;
    }
    return at;
}
/** The program's own name: `/usr/local/bin/crane` and `./crane.exe` are crane. */
const programName = (first) => (first &&
    (0,possibilities/* literals */.v$)(first)[0]
        ?.replace(/^.*[\\/]/, '')
        .replace(/\.(exe|cmd)$/, '')) ??
    '';
/** Sorts the words behind a program into operands and options. */
function readProgramCall(words, valueOptions, command, shell) {
    const [first, ...rest] = words;
    const operands = [];
    const options = [];
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at] ?? possibilities/* unknown */.L5;
        const option = optionIn(word);
        if (option === undefined)
            operands.push(word);
        else if (option.value !== undefined || !valueOptions.has(option.name))
            options.push({ ...option, value: option.value ?? (0,possibilities/* literal */.eu)('true') });
        else
            options.push({ ...option, value: rest[++at] ?? possibilities/* unknown */.L5 });
    }
    return { program: programName(first), operands: operands.filter((value) => !isEmpty(value)), options, command, shell };
}
const isEmpty = (value) => value.length === 1 && (0,possibilities/* literals */.v$)(value)[0] === '';
function optionIn(word) {
    for (const { value } of word) {
        const [first, ...more] = value.kind === 'text' ? value.text : [];
        const found = typeof first === 'string' ? /^(--?[A-Za-z][\w.-]*)(?:[=:]([\s\S]*))?$/.exec(first) : null;
        if (found === null)
            continue;
        const [, name = '', text] = found;
        const isOptional = word.length > 1;
        if (text === undefined)
            return more.length === 0 ? { name, value: undefined, isOptional } : undefined;
        return { name, value: [{ value: { kind: 'text', text: [text, ...more] }, isSure: true }], isOptional };
    }
    return undefined;
}
/** Values of the options with one of these names. */
const optionValues = (call, names) => call.options.filter(({ name }) => names.includes(name)).map(({ value }) => value);
/** Whether the first operands are these words. */
const startsWithWords = ({ operands }, words) => words.every((word, index) => (0,possibilities/* literals */.v$)(operands[index] ?? []).includes(word));
/** Whether nothing is known of a value. */
const isUnknown = ({ value }) => (0,possibilities/* asText */.e1)(value).every((piece) => typeof piece !== 'string' && piece.kind === 'unknown');
/** What stands behind a beginning, such as the `key=` of `key=value`; values that begin otherwise are left out. */
const behind = (values, beginning) => values.flatMap(({ value, isSure }) => {
    const [first, ...more] = (0,possibilities/* asText */.e1)(value);
    const found = typeof first === 'string' ? beginning.exec(first)?.[0].length : undefined;
    return typeof first !== 'string' || found === undefined
        ? []
        : [{ value: { kind: 'text', text: [first.slice(found), ...more] }, isSure }];
});
/** What the environment of a call, its own assignments and the script's included, holds in a variable; nothing where nobody sets it. */
function variableOf({ command, shell }, name) {
    const own = command.assignments.some((assignment) => assignment.name === name);
    return own || shell.variables.has(name) ? shell.variables.get(name) : shell.contexts.env.get(name);
}

;// CONCATENATED MODULE: ./build/src/workflow/tools/builders.js





const docker = ['docker'];
const builders_keychain = ['docker', 'containers'];
const jvm = ['mvn', 'mvnw', 'gradle', 'gradlew'];
const named = (...options) => (call) => optionValues(call, options).flatMap(image_reference/* imagesOf */.IC);
/** `-p:ContainerRegistry=ghcr.io`, or `/p:` before it. */
const containerRegistries = (call) => [...call.operands, ...optionValues(call, ['-p', '--property'])].flatMap((value) => (0,image_reference/* registriesOf */.Ho)(behind(value, /^(\/p(roperty)?:)?ContainerRegistry=/)));
/** A word that nobody knows may be `--test`. */
const unlessHidden = ({ operands }) => operands.some((operand) => operand.every(isUnknown)) ? 'unknown' : true;
/** The CLI of dev containers publishes to GHCR where no other registry is named. */
const inNamespace = (call) => {
    const [registry = (0,possibilities/* literal */.eu)('ghcr.io')] = optionValues(call, ['-r', '--registry']);
    const [namespace = possibilities/* unknown */.L5] = optionValues(call, ['-n', '--namespace']);
    return (0,image_reference/* partial */.OH)((0,image_reference/* imagesOf */.IC)((0,possibilities/* joined */.oR)([registry, (0,possibilities/* literal */.eu)('/'), namespace])));
};
/** Programs that build and push in one go, perhaps with names and credentials of files that are not read. */
const builders = [
    {
        tool: 'jib',
        programs: jvm,
        pattern: / (\S*jib(-maven-plugin\S*)?:build|:?(\S+:)?jib)( |$)/,
        valueOptions: ['--image'],
        accepts: builders_keychain,
        images: named('-Dimage', '-Djib.to.image', '--image'),
        password: ['-Djib.to.auth.password'],
    },
    {
        tool: 'spring-boot',
        programs: jvm,
        pattern: / (--publishImage|-Dspring-boot\.build-image\.publish=true)/,
        valueOptions: ['--imageName'],
        accepts: docker,
        images: named('--imageName', '-Dspring-boot.build-image.imageName'),
    },
    {
        tool: 'dotnet',
        programs: ['dotnet'],
        pattern: /^dotnet publish\b.*ContainerRegistry=/,
        valueOptions: ['-p', '--property'],
        accepts: docker,
        images: containerRegistries,
    },
    {
        tool: 'devcontainer',
        programs: ['devcontainer'],
        pattern: /^devcontainer build\b.* --push=true/,
        valueOptions: ['--image-name', '--workspace-folder'],
        accepts: docker,
        images: named('--image-name'),
    },
    {
        tool: 'devcontainer',
        programs: ['devcontainer'],
        pattern: /^devcontainer (features|templates) publish/,
        valueOptions: ['-r', '--registry', '-n', '--namespace'],
        accepts: docker,
        images: inNamespace,
        tokenVariable: 'GITHUB_TOKEN',
    },
    {
        tool: 'kaniko',
        programs: ['executor'],
        pattern: /^executor(?!.* --no-push=true).* (--destination|-d)=/,
        valueOptions: ['-d', '--destination', '-c', '--context', '-f', '--dockerfile'],
        accepts: docker,
        images: named('-d', '--destination'),
    },
    {
        tool: 'docker',
        programs: ['home-assistant-builder'],
        pattern: /^home-assistant-builder(?!.* --(test|help|version)\b)/,
        valueOptions: ['-t', '--target', '-i', '--image', '--docker-hub', '--generic', '--machine', '--additional-tag'],
        accepts: docker,
        images: (call) => optionValues(call, ['--docker-hub']).flatMap(image_reference/* registriesOf */.Ho),
        happens: unlessHidden,
    },
    {
        tool: 'goreleaser',
        programs: ['goreleaser'],
        pattern: /^goreleaser release/,
        valueOptions: ['-f', '--config'],
        accepts: builders_keychain,
        images: ({ shell }, line) => ((0,goreleaser/* isPublishing */.uY)(line) ? (0,goreleaser/* imagesInConfig */.Mc)(shell.readFile, (0,goreleaser/* configIn */.k$)(line)) : undefined),
    },
];
/** Options of a program that take the next word as their value, where it is one of these. */
const builderOptions = (program) => new Set(builders.flatMap(({ programs, valueOptions = [] }) => (programs.includes(program) ? valueOptions : [])));
/** The push of a call that builds and pushes in one go, given the call as a line; nothing for other calls. */
function builtPush(call, line) {
    const builder = builders.find(({ programs, pattern }) => programs.includes(call.program) && pattern.test(line));
    if (builder === undefined)
        return undefined;
    const { tool, accepts, tokenVariable = '', password = [] } = builder;
    const images = builder.images(call, line);
    if (images === undefined)
        return undefined;
    const [secret] = optionValues(call, password);
    return {
        kind: 'push',
        tool,
        accepts,
        images: images.filter(({ registry }) => registry !== 'unknown'),
        happens: builder.happens?.(call) ?? true,
        isOptional: false,
        otherwise: (0,credential_text/* credentialIn */.Lq)(variableOf(call, tokenVariable)),
        ...(secret === undefined ? {} : { credential: (0,credential_text/* credentialIn */.Lq)(secret) }),
    };
}

;// CONCATENATED MODULE: ./build/src/workflow/tools/other-programs.js





/** What a call of a program does that is not a registry's client but may push, need permissions or run anything. */
function otherEffects(call) {
    const text = textOf(call);
    if (call.program === '.' || call.program === 'source')
        return [unseenLogin];
    const needs = needRows.filter(({ pattern }) => pattern.test(text)).map(({ scope, level }) => other_programs_need(scope, level, text));
    const push = builtPush(call, text);
    if (push !== undefined)
        return [...needs, push];
    if (loginsElsewhere.test(text))
        return [{ kind: 'login', registry: 'other', stores: ['docker'], credential: 'unknown' }];
    const packages = packageClients.test(text) ? [{ kind: 'uses-packages' }] : [];
    return [...needs, ...packages, ...opaqueEffects(call, text)];
}
/** What runs code of the repository may do what it sounds like; of other unknown programs only what they are told. */
function opaqueEffects(call, text) {
    if (opaqueRunners.test(text)) {
        const mayPush = commandSuggestsPush.test(text);
        const isGiven = isGivenSecret(call);
        const bringsLogin = isGiven && /push|publish/.test(text) && other_programs_wordsOf(call).some(image_reference/* namesGhcr */.$f);
        const mayLogIn = commandSuggestsLogin.test(text) || mayPush || isGiven;
        return [{ kind: 'opaque', mayPush: mayPush && (bringsLogin || 'where-logged-in'), mayLogIn, holdsToken: false }];
    }
    if (plainPrograms.has(call.program))
        return [];
    const mayPush = isToldToPush(call) && other_programs_wordsOf(call).some(image_reference/* namesGhcr */.$f);
    return [
        { kind: 'opaque', mayPush: mayPush && 'where-logged-in', mayLogIn: /\blogin\b/.test(text), holdsToken: false },
    ];
}
/** What a script in another language than the shell's may do, by what it speaks of. */
const otherLanguage = (script) => [
    {
        kind: 'opaque',
        mayPush: commandSuggestsPush.test(script) && 'where-logged-in',
        mayLogIn: commandSuggestsLogin.test(script),
        holdsToken: false,
    },
];
const isToldToPush = ({ operands }) => operands.slice(0, 2).some((operand) => /^(push|publish)$/.test(firstText(operand)));
const other_programs_wordsOf = ({ operands, options }) => [
    ...operands,
    ...options.map(({ value }) => value),
];
/** Whether a secret is among the words of a call, or in its environment: what takes one may log in with it. */
const isGivenSecret = (call) => [...other_programs_wordsOf(call), ...call.shell.variables.values(), ...call.shell.contexts.env.values()].some(credential_text/* holdsSecret */.hK);
/** The call as a line of text, as far as it is known. */
const textOf = ({ program, operands, options }) => [program, ...operands.map(firstText), ...options.map(({ name, value }) => `${name}=${firstText(value)}`)]
    .join(' ')
    .slice(0, 2000);
const firstText = (values) => (0,possibilities/* literals */.v$)(values)[0] ?? '?';
const needRows = [
    { pattern: /^git (\S+ )*push\b/, scope: 'contents', level: 'write' },
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
const other_programs_need = (scope, level, text) => ({
    kind: 'need',
    scope,
    level,
    because: text.split(' ').slice(0, 3).join(' '),
    failsWithout: false,
});
/** Clients of clouds that log docker in to their own registries. */
const loginsElsewhere = /^(gcloud auth configure-docker|az acr login|doctl registry login|heroku container:login|fly(ctl)? auth docker|ibmcloud cr login)\b/;
/** Clients of GitHub's other package registries, and its API for packages. */
const packageClients = /^((npm|pnpm|lerna|yarn|yarn npm|bun) .*publish|(mvnw?|gradlew?|sbt|ant)\b.*(deploy|publish|upload)|dotnet nuget push|nuget push|gem push|(gh api|curl)\b.*packages?\b)/i;
const opaqueRunners = /^(((docker|podman|nerdctl) (run|exec)\b.*(kaniko|push|publish|release|docker\.sock|\.docker\b))|(make|gmake|just|task|mage|rake|invoke|npm|pnpm|yarn|bun|deno|node|python3?|bash|sh|zsh|pwsh|bazel|bazelisk|nix|dagger|tox|nox|poetry|uv|cargo|go|mvnw?|gradlew?|sbt|ant|ansible-playbook|earthly|skaffold|werf|regsync|semantic-release|release-it|changeset|lerna|nx|[\w.-]+\.(sh|bash|py|js|mjs|ts|ps1|rb))( |$))/;
const commandSuggestsPush = /push|publish|release|deploy|upload|ship|kaniko|^(skaffold|werf) (build|run|converge)|^regsync/i;
const commandSuggestsLogin = /login|auth|docker|registry|ghcr/i;
/** Words of the shell, and programs that do what their manuals say, none of which is of interest here. */
const plainPrograms = new Set(': . [ [[ (( alias apk apt apt-get awk aws az base64 basename bc break cat cd chgrp chmod chown clear codecov command continue cp curl cut date declare df diff dirname dnf do docker done dpkg du echo egrep env esac exit export expr false fgrep fi file find fold for free ftp function gcloud getconf gh git gpg grep gsutil gunzip gzip head hostname id if in install ip iptables jq kill kind kubectl kustomize less let ln local ls lsb_release lsof md5sum minikube mkdir mktemp modprobe mount mv nc nerdctl netstat nproc openssl pip pip3 podman popd printenv printf ps pushd pwd read readlink realpath return rev rm rmdir rsync scp sed select seq set sha1sum sha256sum sha512sum shift shopt sleep sort split ssh stat sync sysctl systemctl tail tar tee terraform test touch tr trap tree trivy true type ulimit uname uniq unset unzip until unxz wait wc wget which while whoami xz yes yq yum zip zstd ) } ;;'.split(' '));

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
const programs_login = (text, stores) => ({ words: words(text), stores });
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
const bakeOutputs = ['--push', '--set=output=type=registry', '--set=push=true'];
const buildRows = (prefixes) => prefixes.map((prefix) => push(prefix, built, { onlyWith: outputs }));
const signature = ['--key', '-k', '--identity-token', '--sk', '--no-upload', '--upload=false'];
/** go-containerregistry's `authn/github`, which its users put behind the usual keychain. */
const githubKeychain = { tokenVariable: 'GITHUB_TOKEN' };
/** Programs that push to registries, by what their manuals say of their options. */
const programs = [
    {
        names: ['docker', 'nerdctl', 'depot'],
        accepts: programs_docker,
        logins: [programs_login('login', programs_docker)],
        pushes: [
            push('push', 'last'),
            push('image push', 'last'),
            push('manifest push', 'last'),
            push('compose push', 'none'),
            push('compose build', 'none', { onlyWith: ['--push'] }),
            push('stack push', 'none'),
            push('plugin push', 'last'),
            push('buildx imagetools create', built),
            push('buildx bake', 'set-tags', { onlyWith: bakeOutputs }),
            push('bake', 'set-tags', { onlyWith: bakeOutputs }),
            ...buildRows(['build', 'buildx build', 'buildx b', 'image build', 'builder build']),
        ],
        valueOptions: dockerOptions,
        credentialOptions: [],
    },
    {
        names: ['docker-compose'],
        accepts: programs_docker,
        logins: [],
        pushes: [push('push', 'none'), push('build', 'none', { onlyWith: ['--push'] })],
        valueOptions: dockerOptions,
        credentialOptions: [],
    },
    {
        names: ['podman', 'buildah', 'skopeo'],
        accepts: containers,
        logins: [programs_login('login', ['containers'])],
        pushes: [
            push('push', 'last'),
            push('image push', 'last'),
            push('manifest push', 'last'),
            push('copy', 'last', { scheme: 'docker://' }),
            push('sync', 'last', { isPrefix: true }),
            push('delete', 'last', { scheme: 'docker://' }),
            push('farm build', built),
        ],
        valueOptions: options('-u --username -p --password --authfile --dest-authfile --src-authfile --creds --dest-creds --src-creds --cert-dir --dest-cert-dir --src-cert-dir --format -f --digestfile --sign-by --policy --retry-times --src --dest -s -d --scoped --compression-format --compression-level --dest-compress-format --dest-compress-level --override-arch --override-os --override-variant --dest-password --dest-username --dest-registry-token --src-password --src-username --additional-tag --command-timeout --registries.d --tmpdir --log-level --storage-driver --root --runroot -t --tag --encryption-key --sign-passphrase-file'),
        credentialOptions: ['--creds', '--dest-creds', '--dest-password', '--dest-registry-token', '--password'],
    },
    {
        names: ['helm'],
        accepts: ['helm', 'docker'],
        logins: [programs_login('registry login', ['helm'])],
        pushes: [push('push', 'last', { scheme: 'oci://', isPrefix: true }), push('chart push', 'last')],
        valueOptions: options('-u --username -p --password --ca-file --cert-file --key-file --registry-config --kube-context -n --namespace'),
        credentialOptions: ['--password', '-p'],
    },
    {
        names: ['crane', 'gcrane', 'krane'],
        accepts: programs_keychain,
        logins: [programs_login('auth login', programs_docker)],
        pushes: [
            push('push', 'last'),
            push('copy', 'last'),
            push('cp', 'last'),
            push('tag', 'first'),
            push('delete', 'first'),
            push('append', { options: ['-t', '--new_tag'] }),
            push('mutate', { options: ['-t', '--tag'] }),
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
        logins: [programs_login('login', programs_docker)],
        pushes: ['build', 'publish', 'resolve', 'apply', 'create'].map((word) => push(word, 'none', { ...githubKeychain, variable: 'KO_DOCKER_REPO', unless: ['-L', '--local'] })),
        valueOptions: options('-u --username -p --password --platform -t --tags --sbom --sbom-dir --image-refs --image-label -f --filename -l --selector -j --jobs --tarball --oci-layout-path'),
        credentialOptions: [],
    },
    {
        names: ['apko'],
        accepts: programs_keychain,
        logins: [programs_login('login', programs_docker)],
        pushes: [push('publish', 'after-first', { ...githubKeychain, unless: ['--local'] })],
        valueOptions: options('-k --keyring-append -r --repository-append -p --package-append --arch --annotations --cache-dir --build-date --image-refs --sbom-path --sbom-formats --stage-tags --log-policy --lockfile --build-option'),
        credentialOptions: [],
    },
    {
        names: ['oras'],
        accepts: programs_docker,
        logins: [programs_login('login', programs_docker)],
        pushes: [
            push('push', 'first'),
            push('attach', 'first'),
            push('cp', 'second'),
            push('copy', 'second'),
            push('tag', 'first'),
            push('blob push', 'first'),
            push('manifest push', 'first'),
            push('manifest index create', 'first'),
            push('manifest delete', 'first'),
            push('blob delete', 'first'),
        ],
        valueOptions: options('-u --username -p --password --identity-token --to-username --to-password --from-username --from-password --artifact-type -a --annotation --annotation-file --config --image-spec --concurrency --platform --media-type --format --export-manifest --registry-config --to-registry-config --from-registry-config --ca-file -d --depth --subject'),
        credentialOptions: ['-p', '--password', '--identity-token', '--to-password'],
    },
    {
        names: ['cosign'],
        accepts: programs_keychain,
        logins: [programs_login('login', programs_docker)],
        pushes: [
            push('sign', 'all', { keylessUnless: signature }),
            push('attest', 'all', { keylessUnless: signature }),
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
        logins: [programs_login('registry login', ['regctl'])],
        pushes: [
            push('image copy', 'second'),
            push('image import', 'first'),
            push('image mod', 'first'),
            push('artifact put', 'first'),
            push('index create', 'first'),
            push('manifest put', 'first'),
            push('tag delete', 'first'),
        ],
        valueOptions: options('-u --user -p --pass -v --verbosity --platform --host --create --replace --artifact-type -f --file --annotation --subject --ref --digest'),
        credentialOptions: [],
    },
    {
        names: ['pack'],
        accepts: programs_keychain,
        logins: [],
        pushes: [push('build', 'first', { onlyWith: ['--publish'] }), push('rebase', 'first', { onlyWith: ['--publish'] })],
        valueOptions: options('-B --builder -b --buildpack -e --env --env-file -p --path -t --tag -d --descriptor --cache --cache-image --run-image --network --volume --pull-policy --platform'),
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
        logins: [programs_login('registry login', programs_docker)],
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

;// CONCATENATED MODULE: ./build/src/workflow/tools/registry-calls.js








/** What a call of one of the known programs does: a login, a push, or nothing of interest. */
function registryEffects(call, program) {
    const login = longest(program.logins, call);
    if (login !== undefined)
        return [registry_calls_loginOf(call, login)];
    const row = longest(program.pushes, call);
    if (row === undefined)
        return [];
    return row.names === 'set-tags' && !asksForOutput(call) ? bakedByFile(call) : pushEffects(call, row, program);
}
const otherOutputs = ['--push', '--load', '--print', '--list', '--list-targets', '--check', '--call'];
const asksForOutput = ({ options }) => options.some(({ name, value }) => otherOutputs.includes(name) || fits(name, value, '--set=.output='));
const bakedByFile = (call) => (0,bake/* bakeByFile */.L)(call.shell.readFile, optionValues(call, ['-f', '--file']).flatMap(pathsIn));
const pathsIn = (value) => {
    const known = (0,possibilities/* literals */.v$)(value);
    return known.length > 0 ? known : [undefined];
};
function longest(rows, call) {
    const [first] = rows
        .filter(({ words }) => startsWithWords(call, words))
        .toSorted((a, b) => b.words.length - a.words.length);
    return first;
}
const passwordOptions = ['-p', '--password', '--pass', '--identity-token', '--token'];
function registry_calls_loginOf(call, { words, stores }) {
    const host = call.operands[words.length] ?? (0,possibilities/* literal */.eu)('');
    const [password] = optionValues(call, passwordOptions);
    const hosts = (0,image_reference/* registriesOf */.Ho)(host);
    const credential = password ?? inputOf(call.command, call.shell);
    return {
        kind: 'login',
        registry: (0,image_reference/* kindOf */.I)((0,image_reference/* seenBy */.DA)(call.shell.contexts.registry, hosts)),
        stores,
        credential: (0,credential_text/* credentialIn */.Lq)(credential),
        hosts,
        missingSecrets: (0,credential_text/* missingSecretsIn */.xh)(credential ?? []),
    };
}
function pushEffects(call, row, program) {
    const { happens, isOptional } = happening(call, row);
    if (happens === false)
        return [];
    const names = chosen(call, row.names, call.operands.slice(row.words.length));
    if (row.scheme !== undefined && !names.some((name) => mayHaveScheme(name, row.scheme)))
        return [];
    const [credential] = optionValues(call, program.credentialOptions);
    const token = row.tokenVariable === undefined ? undefined : variableOf(call, row.tokenVariable);
    const push = {
        kind: 'push',
        tool: call.program,
        accepts: program.accepts,
        images: pushedImages(call, row, names),
        happens,
        isOptional,
        ...(credential === undefined ? {} : { credential: (0,credential_text/* credentialIn */.Lq)(credential) }),
        ...(token === undefined ? {} : { otherwise: (0,credential_text/* credentialIn */.Lq)(token) }),
    };
    const hasFile = call.options.some(({ name }) => fileOptions.has(name));
    return [...(hasFile ? [unseenLogin] : []), push, ...keyless(call, row)];
}
/** Options that name a file of logins. */
const fileOptions = new Set([
    '--authfile',
    '--dest-authfile',
    '--registry-config',
    '--to-registry-config',
]);
function mayHaveScheme(name, scheme) {
    return name.some(({ value }) => {
        const [first] = (0,possibilities/* asText */.e1)(value);
        return typeof first !== 'string' || first.trimStart().startsWith(scheme ?? '');
    });
}
function pushedImages(call, { variable, isPrefix = false }, names) {
    const fromOutputs = call.options.flatMap(({ name, value }) => (outputOptions.has(name) ? imagesInOutput(value) : []));
    const repository = variable === undefined ? undefined : variableOf(call, variable);
    const named = names.flatMap(image_reference/* imagesOf */.IC);
    return [
        ...(isPrefix ? (0,image_reference/* partial */.OH)(named) : named),
        ...fromOutputs,
        ...(repository === undefined ? [] : (0,image_reference/* partial */.OH)((0,image_reference/* imagesOf */.IC)(repository))),
    ];
}
const outputOptions = new Set(['-o', '--output', '--cache-to', '--set']);
function chosen(call, names, operands) {
    switch (names) {
        case 'none':
            return [];
        case 'all':
            return operands;
        case 'first':
            return operands.slice(0, 1);
        case 'second':
            return operands.slice(1, 2);
        case 'after-first':
            return operands.slice(1);
        case 'last':
            return operands.slice(-1);
        case 'set-tags':
            return optionValues(call, ['--set']).map(tagsIn);
        default:
            return [...optionValues(call, names.options), ...operands.map((operand) => valuesIn(operand, names.options))];
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
/** `--set *.tags=ghcr.io/o/n` names an image behind its `=`; its like sets something else. */
const tagsIn = (value) => behind(value, /^[^=/\s]*\.tags\+?=/);
function happening(call, { words, onlyWith, unless = [] }) {
    const off = call.options.some(({ name, value }) => name === '--push' && (0,possibilities/* literals */.v$)(value).includes('false'));
    if (off || call.options.some(({ name }) => ['--dry-run', '--snapshot', ...unless].includes(name)))
        return { happens: false, isOptional: false };
    if (onlyWith === undefined)
        return { happens: true, isOptional: false };
    const found = call.options.filter((option) => onlyWith.some((wanted) => fits(option.name, option.value, wanted)));
    if (found.length === 0) {
        const happens = hiddenAmong(call, words, onlyWith);
        return { happens, isOptional: happens === 'unknown' };
    }
    return {
        happens: (0,possibilities/* anyOf */.EB)(found.map(({ name, value }) => (name === '--push' ? (0,possibilities/* mayBeTrue */.v4)(value) : true))),
        isOptional: found.every(({ isOptional }) => isOptional),
    };
}
/** Whether one of these options is in an operand: a variable may hold several words, or nobody knows which. */
function hiddenAmong(call, { length }, wanted) {
    const operands = call.operands.slice(length);
    if (operands.flat().some((one) => shown(one)
        .split(/\s+/)
        .some((word) => wanted.includes(word))))
        return true;
    const mayBeOptions = operands.length > 1 && operands.some((operand) => operand.every(isUnknown));
    const outputs = call.options.filter(({ name }) => name === '-o' || name === '--output');
    return (0,possibilities/* anyOf */.EB)([mayBeOptions && 'unknown', ...outputs.map(({ value }) => pushesByOutput(value))]);
}
function fits(name, value, wanted) {
    const [, option = wanted, text] = /^(--?[^=]+)=(.*)$/.exec(wanted) ?? [];
    if (name !== option)
        return false;
    return (text === undefined ||
        (text === 'type=registry' ? pushesByOutput(value) === true : value.some((one) => shown(one).includes(text))));
}
const shown = ({ value }) => (0,possibilities/* asText */.e1)(value)
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('');
function keyless(call, { words, keylessUnless }) {
    if (keylessUnless === undefined)
        return [];
    const hasKey = call.options.some(({ name, value }) => keylessUnless.some((option) => name === option || fits(name, value, option)));
    const isHidden = hiddenAmong(call, words, keylessUnless) !== false || variableOf(call, 'SIGSTORE_ID_TOKEN') !== undefined;
    const because = `${call.program} ${(0,possibilities/* literals */.v$)(call.operands[0] ?? [])[0] ?? ''}`.trim();
    return hasKey || isHidden ? [] : [{ kind: 'need', scope: 'id-token', level: 'write', because, failsWithout: true }];
}

;// CONCATENATED MODULE: ./build/src/workflow/tools/script-effects.js











/** What the commands of a `run:` script do, in order. */
function scriptEffects({ text: script, shell, contexts, readFile }) {
    if (/^(python|node|perl|ruby|deno|bun)/.test(shell))
        return otherLanguage(script);
    const isPowerShell = /^(pwsh|powershell)/.test(shell);
    const text = isPowerShell ? script.replace(/`\r?\n/g, ' ').replace(/^\s*\$(\w+)\s*=\s*/gm, '$1=') : script;
    const effects = loginFiles.test(script) ? [unseenLogin] : [];
    const state = { contexts, readFile, variables: new Map(), effects, group: [], depth: 0 };
    runAll(parseShell(text), false, state);
    return state.effects;
}
/** Where logins are kept: docker's config.json, podman's auth.json, helpers, and variables that name or hold such a file. */
const loginFiles = /\b(config|auth)\.json\b|DOCKER_AUTH_CONFIG|REGISTRY_AUTH_FILE|credsStore|credHelpers|docker-credential-/;
const script_effects_deepest = 20;
const byName = new Map(programs.flatMap((program) => program.names.map((name) => [name, program])));
function runAll(commands, isGuarded, state) {
    const guards = guardsOf(commands);
    for (const [index, command] of commands.entries())
        run(command, isGuarded || guards[index] === true, state);
}
function run(command, isGuarded, state) {
    for (const inner of nested(command))
        run(inner, isGuarded, state);
    for (const { name, value } of command.assignments)
        state.variables.set(name, wordValue(value, state));
    state.effects.push(...fileEffects(command, state));
    const words = callOf(command, state);
    if (words.length === 0)
        return;
    bindLoop(words, state);
    const name = programName(words[0]);
    const inner = shells.has(name) ? (scriptArgument(words) ?? (0,possibilities/* literals */.v$)(inputOf(command, state) ?? [])[0]) : undefined;
    if (inner !== undefined && state.depth++ < script_effects_deepest)
        runAll(parseShell(inner), isGuarded, state);
    const program = byName.get(name);
    const call = readProgramCall(words, program?.valueOptions ?? builderOptions(name), command, state);
    const effects = [
        ...(program === undefined ? [] : registryEffects(call, program)),
        ...(program === undefined || isContainerRun(call) ? otherEffects(call) : []),
    ];
    state.effects.push(...(isGuarded ? effects.map(optional) : effects));
}
const optional = (effect) => effect.kind === 'push' || effect.kind === 'login' ? { ...effect, isOptional: true } : effect;
const isContainerRun = (call) => startsWithWords(call, ['run']) || startsWithWords(call, ['exec']);
const shells = new Set(['sh', 'bash', 'zsh', 'nix-shell']);
function* nested({ words, assignments }) {
    for (const word of [...assignments.map(({ value }) => value), ...words])
        for (const part of word)
            if (part.kind === 'substitution')
                yield* part.commands;
}
function scriptArgument(words) {
    const at = words.findIndex((word) => (0,possibilities/* literals */.v$)(word).some((text) => /^-[a-z]*c$|^--(run|command)$/.test(text)));
    return at === -1 ? undefined : (0,possibilities/* literals */.v$)(words[at + 1] ?? [])[0];
}
/** `for tag in a b; do`: the variable is each of them. */
function bindLoop(words, { variables }) {
    const [first, name, keyword] = words.slice(0, 3).map((word) => (0,possibilities/* literals */.v$)(word)[0]);
    if (first === 'for' && name !== undefined && keyword === 'in')
        variables.set(name, (0,possibilities/* union */.KC)(words.slice(3).map(separated)));
}
const separated = (values) => (0,possibilities/* union */.KC)(values.map((possible) => {
    const text = (0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(possible.value));
    return text === undefined
        ? [possible]
        : text
            .split(/\s+/)
            .filter(Boolean)
            .flatMap((one) => (0,possibilities/* literal */.eu)(one));
}));
/** Lines that go to `$GITHUB_ENV` and `$GITHUB_OUTPUT` (docs.github.com, "Workflow commands"). */
function fileEffects(command, state) {
    const [first, second] = command.words.slice(0, 2).map(plainText);
    if (first === '{')
        state.group = [];
    const echo = [first, first === '{' ? second : undefined].findIndex((word) => word === 'echo' || word === 'printf');
    const printed = echo === -1 ? [] : [(0,possibilities/* joined */.oR)(command.words.slice(echo + 1, echo + 2).map((word) => wordValue(word, state)))];
    state.group.push(...printed);
    const kind = [...command.redirects.map(({ target }) => target), ...command.words.slice(1)].map(fileKind).find(Boolean);
    if (kind === undefined)
        return [];
    const contents = first === '}' ? state.group : echo === -1 ? [inputOf(command, state) ?? possibilities/* unknown */.L5] : printed;
    return contents.flat().flatMap((possible) => settings(possible, kind));
}
function fileKind(word) {
    const [part] = word.filter((one) => one.kind !== 'text' || one.text !== '');
    if (part?.kind !== 'variable')
        return undefined;
    return part.name === 'GITHUB_ENV' ? 'env' : part.name === 'GITHUB_OUTPUT' ? 'output' : undefined;
}
function settings({ value, isSure }, kind) {
    const [first, ...more] = (0,possibilities/* asText */.e1)(value);
    const found = typeof first === 'string' ? /^([A-Za-z_][\w-]*)=([^\n]*)/.exec(first) : null;
    if (found === null || typeof first !== 'string')
        return [];
    const [whole, name = '', start = ''] = found;
    const rest = whole.length < first.length ? [] : more;
    return [{ kind, name, value: [{ value: { kind: 'text', text: [start, ...rest] }, isSure }] }];
}

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
/** Runs what the repository's configuration says, be it `npm publish` or a push of images. */
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
    if ((0,preflight_step/* isPreflight */.qY)(step.action))
        return (0,preflight_step/* preflightStep */.gk)(step);
    const reader = knownActions.get(step.action);
    if (reader !== undefined)
        return reader(step);
    if (isHarmless(step.action))
        return [];
    return logsIn.test(step.action) ? [someLogin, suggested(step)] : [suggested(step)];
}
const logsIn = /login/;
const someLogin = {
    kind: 'login',
    registry: 'unknown',
    stores: ['docker', 'containers'],
    credential: 'unknown',
};
function suggested(step) {
    const { action, inputs } = step;
    const text = `${action} ${[...inputs].map(([name, value]) => `${name}=${value}`).join(' ')}`.slice(0, 4000);
    const isTold = scriptInputs.some((name) => inputSuggestsPush.test(inputs.get(name) ?? ''));
    const mayPush = nameSuggestsPush.test(action) || inputs.has('push') || isTold;
    return {
        kind: 'opaque',
        mayPush: mayPush && (bringsLogin(step, isTold) || 'where-logged-in'),
        mayLogIn: stepSuggestsLogin.test(text),
        holdsToken: true,
    };
}
/** Whether a step that publishes is given GHCR's name and a secret, so that it needs no login before it. What deploys, pulls. */
function bringsLogin({ action, inputs, contexts }, isTold) {
    const given = [...inputs.values()].map((input) => (0,evaluate/* evaluateText */.p_)(input, contexts));
    const values = isTold ? [...given, ...contexts.env.values()] : given;
    return !action.includes('deploy') && values.some(credential_text/* holdsSecret */.hK) && values.some(image_reference/* namesGhcr */.$f);
}
const nameSuggestsPush = /push|publish|release|deploy|upload|build.*(image|container|docker)|(image|container|docker).*build|kaniko|buildpack/;
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
    const serving = progress.logins.filter(({ stores }) => stores.some((store) => effect.accepts.includes(store)));
    const mentioned = (0,image_reference/* seenBy */.DA)(contexts.registry, effect.images);
    const isGhcr = goesToGhcr({ ...effect, images: mentioned }, serving);
    const mayBeLoggedIn = progress.mayBeLoggedIn || loginVariables.some((name) => contexts.env.has(name));
    const isLoggedInToGhcrAlone = !mayBeLoggedIn && progress.logins.length > 0 && progress.logins.every(({ registry }) => registry === 'ghcr');
    if (isGhcr === false && !mentioned.some((image) => missesGhcr(image, isLoggedInToGhcrAlone)))
        return undefined;
    const images = imagesOnGhcr(mentioned);
    const push = {
        place: step.place,
        tool: effect.tool,
        isCertain: isGhcr !== 'unknown' && effect.happens === true,
        isGuarded: isGuarded || effect.isOptional,
        credential: effect.credential ?? servingCredential(effect, serving, mayBeLoggedIn),
        images: images.flatMap((image) => image ?? []),
        names: writtenNames(mentioned, step),
        isOwn: images.length > 0 && images.every((image) => image !== undefined && isOwn(image, contexts.repository)),
        isLoggedInToGhcrAlone,
    };
    return { kind: isGhcr === false ? 'misnamed' : 'pushes', push };
}
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
function goesToGhcr({ images }, serving) {
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
/** Whether an image stands under the owner of the workflow's own repository. */
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
        case 'uses-packages':
            progress.mayUsePackagesWrite = true;
            return;
        case 'env':
            progress.contexts.env.set(effect.name.toUpperCase(), effect.value);
            return;
        case 'output':
            addOutput(progress.contexts, step.id, effect.name, effect.value);
    }
}
const needAt = ({ scope, level, because, failsWithout }, place) => ({
    scope,
    level,
    because,
    failsWithout,
    place,
});
function addOutput({ outputs }, id, name, value) {
    outputs.set(id, new Map([...(outputs.get(id) ?? []), [name.toLowerCase(), value]]));
}
function preflightAt({ credential, images }, step) {
    const isKnown = images.every(({ registry, image }) => registry === 'other' || image !== undefined);
    return {
        place: step.place,
        credential,
        images: isKnown ? [...new Set(images.flatMap(({ image }) => image ?? []))] : [],
        names: writtenNames(images, step),
    };
}
/** The same login again counts at its last place only. */
function addLogin(login, { isGuarded, ...step }, { logins }) {
    const key = loginKey(login, isGuarded || login.isOptional === true);
    const before = logins.findIndex((one) => loginKey(one, one.isGuarded) === key);
    if (before !== -1)
        logins.splice(before, 1);
    logins.push({ ...login, isGuarded: isGuarded || login.isOptional === true, step });
}
const loginKey = ({ registry, stores, credential, hosts = [] }, isGuarded) => JSON.stringify([registry, stores, credential, isGuarded, hosts.map(({ text }) => text)]);
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
function addOpaque({ mayPush, mayLogIn, holdsToken }, step, progress) {
    const isLoggedIn = progress.logins.some(({ registry }) => registry !== 'other');
    if (mayPush === true || (mayPush === 'where-logged-in' && isLoggedIn))
        addPush(perhaps, step, progress);
    progress.mayBeLoggedIn ||= mayLogIn;
    progress.mayUsePackagesWrite ||= holdsToken || isLoggedIn || mayLogIn || isTokenIn(step.contexts);
}
const perhaps = {
    kind: 'push',
    tool: 'unknown',
    accepts: ['docker', 'containers', 'helm', 'regctl'],
    images: [],
    happens: 'unknown',
    isOptional: false,
};
/** Whether a variable holds the job's token. */
const isTokenIn = ({ env }) => [...env.values()].flat().some(({ value }) => value.kind === 'text' && value.text.some(possibilities/* isJobToken */.Pl));

// EXTERNAL MODULE: ./build/src/workflow/steps/session.js
var steps_session = __webpack_require__(8547);
;// CONCATENATED MODULE: ./build/src/workflow/steps/with-env.js


/** The contexts with the variables of an `env:` mapping beside those that are there. */
function withEnv(contexts, env) {
    const entries = (0,workflow_document/* entriesOf */.Mc)(env);
    if (entries.length === 0)
        return contexts;
    const all = new Map(contexts.env);
    for (const { key, value } of entries)
        all.set(key.toUpperCase(), (0,evaluate/* evaluateText */.p_)((0,workflow_document/* textOf */.b6)(value) ?? '', contexts));
    return { ...contexts, env: all };
}

;// CONCATENATED MODULE: ./build/src/workflow/steps/steps.js













const steps_deepest = 10;
/** Follows the steps of a job in order: who logs in where, who pushes what with which credential. */
function readSteps(steps, begin, session) {
    const { mayBeLoggedIn, isGuarded, defaults } = begin;
    const progress = {
        contexts: openContexts(begin.contexts),
        mayBeLoggedIn,
        mayUsePackagesWrite: false,
        logins: [],
        pushes: [],
        misnamed: [],
        preflights: [],
        needs: [],
    };
    for (const [index, step] of (0,workflow_document/* itemsOf */.S3)(steps).entries()) {
        const place = { file: begin.place.file, path: [...begin.place.path, index] };
        if (!readStep(step, { place, isGuarded, defaults, depth: 0 }, progress, session))
            break;
    }
    return { ...progress, logins: progress.logins.map(loginFact) };
}
/** Reads one step; false if there is no budget left to read the next. */
function readStep(step, around, progress, session) {
    if (!(0,steps_session/* spend */.Rf)(session.budget, workOf(step))) {
        const { place, isGuarded } = around;
        apply(unread, { place, isWrittenHere: false, isGuarded, id: '', contexts: progress.contexts }, progress);
        return false;
    }
    const guard = (0,workflow_document/* child */.jf)(step, 'if');
    const condition = (0,workflow_document/* textOf */.b6)(guard);
    if (condition !== undefined && (0,possibilities/* mayBeTrue */.v4)((0,evaluate/* evaluateCondition */.F9)(condition, progress.contexts)) === false)
        return true;
    const contexts = withEnv(progress.contexts, (0,workflow_document/* child */.jf)(step, 'env'));
    const id = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(step, 'id'))?.toLowerCase() ?? '';
    const { place, depth, defaults } = around;
    const isGuarded = around.isGuarded || guard !== undefined;
    const scriptKey = (0,workflow_document/* child */.jf)(step, 'run') === undefined ? {} : { scriptKey: ['run'] };
    const own = { place, isWrittenHere: depth === 0, ...scriptKey, depth, defaults, isGuarded, id, contexts };
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
const unread = { kind: 'opaque', mayPush: true, mayLogIn: true, holdsToken: true };
function effectsOf(kind, step, { place, isWrittenHere, contexts, defaults }, { files }) {
    if (kind === 'unreadable')
        return [unread];
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
    progress.contexts = openContexts({
        ...own.contexts,
        inputs: compositeInputs(action, step, own.contexts),
        outputs: new Map(),
    });
    for (const inner of (0,workflow_document/* itemsOf */.S3)((0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(action, 'runs'), 'steps'))) {
        const around = { place: own.place, isGuarded: own.isGuarded, defaults: noDefaults, depth: own.depth + 1 };
        if (!readStep(inner, around, progress, session))
            break;
    }
    for (const [name, value] of exported(progress.contexts.env, (0,workflow_document/* child */.jf)(step, 'env')))
        outer.env.set(name, value);
    outer.outputs.set(own.id, outputsOf(action, progress.contexts));
    progress.contexts = outer;
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
/** What an inner step has put into `GITHUB_ENV` stays; the outer step's own `env:` does not. */
function exported(inner, own) {
    const names = new Set((0,workflow_document/* entriesOf */.Mc)(own).map(({ key }) => key.toUpperCase()));
    return [...inner].filter(([name]) => !names.has(name));
}

;// CONCATENATED MODULE: ./build/src/workflow/read-job.js










/** Reads one job: the permissions that decide for it, and what its steps or its callee do with them. */
function readJob(id, job, place, own, outer) {
    const permissions = (0,deciding_permissions/* deciding */.C$)(own, outer.workflow, place);
    const around = { ...outer, isGuarded: outer.isGuarded || (0,workflow_document/* child */.jf)(job, 'if') !== undefined };
    const base = { file: place.file, id, permissions, isBehindGuard: outer.behindGuards.has(id) };
    const uses = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(job, 'uses'));
    if (uses !== undefined)
        return { ...base, ...(0,read_call/* readCall */.D9)(uses, job, place, permissions, around) };
    const { read, isCut } = readRuns(job, place, around);
    return {
        ...base,
        ...read,
        // What is pushed by the combinations that were not followed, nobody knows.
        pushesToGhcr: mayPush(read) || (isCut ? 'unknown' : false),
        requiredPermissions: (0,kept_permissions/* keptPermissions */.$)(permissions.declared, read.needs),
    };
}
const mayPush = ({ pushes, misnamed }) => (0,possibilities/* anyOf */.EB)([...pushes, ...misnamed].map(({ isCertain }) => isCertain || 'unknown'));
/** Follows the steps once for each combination of the matrix; `isCut` if there are more than are followed. */
function readRuns(job, place, around) {
    // The secrets of an environment reach its jobs without a caller.
    const contexts = (0,workflow_document/* child */.jf)(job, 'environment') === undefined ? around.contexts : { ...around.contexts, hasEverySecret: true };
    const matrix = readMatrix(job, around.matrixKeys, contexts);
    const each = matrix.kind === 'known'
        ? matrix.combinations.map((combination) => ({ ...contexts, matrix: combination }))
        : [contexts];
    const begin = {
        place: { ...place, path: [...place.path, 'steps'] },
        isGuarded: around.isGuarded,
        defaults: defaultsBelow(job, around.defaults),
    };
    const runs = each.map((one) => withEnv(one, (0,workflow_document/* child */.jf)(job, 'env'))).filter((one) => mayRun(job, one));
    const reads = runs.map((contexts) => readSteps((0,workflow_document/* child */.jf)(job, 'steps'), { ...begin, contexts, mayBeLoggedIn: isSelfHosted(job, contexts) }, around.session));
    const isCut = matrix.kind === 'known' && matrix.isCut;
    return { read: together(reads, isCut), isCut };
}
function mayRun(job, contexts) {
    const condition = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(job, 'if'));
    return condition === undefined || (0,possibilities/* mayBeTrue */.v4)((0,evaluate/* evaluateCondition */.F9)(condition, contexts)) !== false;
}
/** A machine of one's own may have been logged in by hand, and so may any that does not bear a name of GitHub's. */
function isSelfHosted(job, contexts) {
    const runsOn = (0,workflow_document/* child */.jf)(job, 'runs-on');
    const labels = [runsOn, (0,workflow_document/* child */.jf)(runsOn, 'labels')]
        .flatMap((node) => [node, ...(0,workflow_document/* itemsOf */.S3)(node)])
        .flatMap((node) => (0,workflow_document/* textOf */.b6)(node) ?? []);
    const names = labels.map((label) => (0,evaluate/* evaluateText */.p_)(label, contexts));
    return (0,workflow_document/* child */.jf)(runsOn, 'group') !== undefined || names.some((name) => !name.every(isOfGithub));
}
/** `ubuntu-24.04-arm`, `windows-latest`, `macos-15-xlarge`. */
const isOfGithub = ({ value }) => /^(ubuntu|windows|macos)-(latest|slim|\d+)/i.test((0,possibilities/* literalOf */.Zc)((0,possibilities/* asText */.e1)(value)) ?? '');
function together(reads, isCut) {
    return {
        pushes: mergedPushes(reads.flatMap(({ pushes }) => pushes)),
        misnamed: mergedPushes(reads.flatMap(({ misnamed }) => misnamed)),
        logins: read_job_distinct(reads.flatMap(({ logins }) => logins)),
        preflights: read_job_distinct(reads.flatMap(({ preflights }) => preflights)),
        needs: read_job_distinct(reads.flatMap(({ needs }) => needs)),
        mayUsePackagesWrite: isCut || reads.some(({ mayUsePackagesWrite }) => mayUsePackagesWrite),
    };
}
const read_job_distinct = (all) => [
    ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
/** Pushes of one step by one tool with one credential count as one. */
function mergedPushes(pushes) {
    const merged = new Map();
    for (const push of pushes) {
        const key = JSON.stringify([push.place, push.tool, push.credential, push.isCertain]);
        const before = merged.get(key);
        merged.set(key, before === undefined ? push : read_job_both(before, push));
    }
    return [...merged.values()];
}
const read_job_both = (one, other) => ({
    ...one,
    isGuarded: one.isGuarded && other.isGuarded,
    images: [...new Set([...one.images, ...other.images])],
    names: read_job_distinct([...one.names, ...other.names]),
    isOwn: one.isOwn && other.isOwn,
    isLoggedInToGhcrAlone: one.isLoggedInToGhcrAlone && other.isLoggedInToGhcrAlone,
});

// EXTERNAL MODULE: ./build/src/workflow/repository-files.js
var repository_files = __webpack_require__(3449);
;// CONCATENATED MODULE: ./build/src/workflow/steps/behind-guards.js

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
function neededBy(job) {
    const needs = (0,workflow_document/* child */.jf)(job, 'needs');
    return [needs, ...(0,workflow_document/* itemsOf */.S3)(needs)].flatMap((one) => (0,workflow_document/* textOf */.b6)(one) ?? []);
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
/** Inputs of `workflow_dispatch` and `workflow_call` with what they may hold where nobody gives them. */
function declaredInputs(root, contexts) {
    const on = (0,workflow_document/* child */.jf)(root, 'on');
    const declared = ['workflow_dispatch', 'workflow_call'].flatMap((event) => (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(on, event), 'inputs')));
    return new Map(declared.map(({ key, value }) => [key.toLowerCase(), triggers_inputOf(value, contexts)]));
}
/** Inputs of `workflow_call` with what they hold where the caller gives none (docs.github.com, `on.workflow_call.inputs`). */
const omittedInputs = (root, contexts) => new Map((0,workflow_document/* entriesOf */.Mc)(calledWith(root, 'inputs')).map(({ key, value }) => [key.toLowerCase(), omitted(value, contexts)]));
function omitted(input, contexts) {
    const type = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'type'));
    const written = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'default'));
    if (type === 'boolean')
        return (0,possibilities/* ofJson */.WT)(written === 'true');
    return written === undefined ? (0,possibilities/* literal */.eu)(type === 'number' ? '0' : '') : (0,evaluate/* evaluateText */.p_)(written, contexts);
}
function triggers_inputOf(input, contexts) {
    const type = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'type'));
    const written = (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'default'));
    if (type === 'boolean')
        return written === 'true' ? (0,possibilities/* ofJson */.WT)(true) : [...(0,possibilities/* ofJson */.WT)(false), ...possibilities/* unknown */.L5];
    const options = (0,workflow_document/* itemsOf */.S3)((0,workflow_document/* child */.jf)(input, 'options')).flatMap((option) => (0,workflow_document/* textOf */.b6)(option) ?? []);
    if (options.length > 0)
        return (0,possibilities/* union */.KC)(options.map(possibilities/* literal */.eu));
    if (written !== undefined && written !== '')
        return (0,evaluate/* evaluateText */.p_)(written, contexts);
    return (0,workflow_document/* textOf */.b6)((0,workflow_document/* child */.jf)(input, 'required')) === 'true' ? possibilities/* unknown */.L5 : [...(0,possibilities/* literal */.eu)(''), ...possibilities/* unknown */.L5];
}
/** Secrets that a called workflow declares: its callers decide what they hold. */
const declaredSecrets = (root) => new Map((0,workflow_document/* entriesOf */.Mc)(calledWith(root, 'secrets')).map(({ key }) => [key.toLowerCase(), possibilities/* unknown */.L5]));
const calledWith = (root, kind) => (0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)((0,workflow_document/* child */.jf)(root, 'on'), 'workflow_call'), kind);

;// CONCATENATED MODULE: ./build/src/workflow/read-workflow.js











/** Reads one workflow file, its local composite actions and the workflows that it calls. Never throws. */
function readWorkflow(path, text, { files = repository_files/* noFiles */.J, document = (0,workflow_document/* readDocument */.u0)(text), isOverdue = () => false, ...known } = {}) {
    const session = (0,steps_session/* beginSession */.c2)(files, isOverdue, known);
    const facts = read(path, document, { session, isGuarded: false, chain: [path] });
    return { path, text, document, facts };
}
/** Returns the file of a path among a workflow file and those of its repository that it calls; undefined if it is none of them. */
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
function read(file, document, reading) {
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
    const jobs = written.map(({ key, value }) => {
        // Every job of the file itself has a budget of its own; those of a called one share that of the calling job.
        const budget = reading.call === undefined ? (0,steps_session/* jobBudget */.z5)(reading.session.budget) : reading.session.budget;
        return readOne(key, value, { ...around, session: { ...reading.session, budget } }, file);
    });
    const faults = [...workflow.faults, ...jobs.flatMap((one) => one.faults)];
    return {
        file,
        isValid: !faults.some(({ isCertain }) => isCertain),
        triggers,
        isOnlyCalled: triggers.length === 1 && triggers[0] === 'workflow_call',
        runsUntrusted: runsUntrusted(triggers),
        faults,
        ...(workflow.read !== undefined && { declared: workflow.read.declared }),
        isWhole: !reading.session.budget.ofFile.isSpent,
        jobs: jobs.map(({ facts }) => facts),
    };
}
function readOne(name, job, around, file) {
    const place = { file, path: ['jobs', name] };
    const own = (0,deciding_permissions/* permissionsOfJob */.Ry)(job, place, name);
    return { facts: readJob(name, job, place, own, around), faults: own.faults };
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
    const given = new Map([...omittedInputs(root, base), ...call.given.inputs]);
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
        return read(name, document, {
            session: { ...session, budget },
            isGuarded,
            chain: [...chain, name],
            call: { given, events },
            ...(itself && { itself }),
        });
    };
}
const read_workflow_unreadable = (file, reason, isTooLarge = false) => ({
    file,
    isValid: isTooLarge,
    unreadable: reason,
    triggers: [],
    isOnlyCalled: false,
    runsUntrusted: false,
    isWhole: false,
    faults: [
        { kind: isTooLarge ? 'too-large' : 'no-workflow', text: reason, isCertain: !isTooLarge, place: { file, path: [] } },
    ],
    jobs: [],
});


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noFiles),
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   repositoryFiles: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);

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