"use strict";
exports.id = 857;
exports.ids = [857];
exports.modules = {

/***/ 1859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run),
  Q: () => (/* binding */ runnersStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/src/github/links.js
var links = __webpack_require__(3768);
// EXTERNAL MODULE: ./build/src/http/deadline.js
var deadline = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/src/http/transport.js
var transport = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/src/languages/index.js
var languages = __webpack_require__(5489);
// EXTERNAL MODULE: ./build/src/preflight/checkout.js
var preflight_checkout = __webpack_require__(2833);
// EXTERNAL MODULE: ./build/src/preflight/preflight.js + 18 modules
var preflight = __webpack_require__(7971);
// EXTERNAL MODULE: ./build/src/program/docs-address.js
var docs_address = __webpack_require__(942);
// EXTERNAL MODULE: ./build/src/program/own-package.js
var own_package = __webpack_require__(6155);
// EXTERNAL MODULE: ./build/src/rules/order.js
var order = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(5594);
;// CONCATENATED MODULE: ./build/src/report/exit-code.js
/**
 * The step's exit code: 1 on a bad input, whatever `failOn` says; unless that is `never`, 1 if the verdict is denied
 * and a finding is an error; with `inconclusive`, 1 on an inconclusive verdict too; else 0.
 */
function exitCode({ verdict, severities, failOn, isBadInput, isAsked }) {
    if (isBadInput)
        return 1;
    if (!isAsked || failOn === 'never')
        return 0;
    if (verdict === 'denied')
        return severities.includes('error') ? 1 : 0;
    return verdict === 'inconclusive' && failOn === 'inconclusive' ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(6314);
// EXTERNAL MODULE: ./build/src/report/outputs.js
var outputs = __webpack_require__(3558);
;// CONCATENATED MODULE: ./build/src/report/summary-mode.js
/** True if a job summary is written for this report. */
const isSummaryWanted = ({ findings }, mode) => mode === 'always' || (mode === 'on-problem' && findings.some(({ severity }) => severity !== 'notice'));

;// CONCATENATED MODULE: ./build/src/report/compose-output.js






/** Everything that a run shows. The code for a job summary is loaded if one is wanted. */
async function composeOutput({ judgement, report, isAsked, notes, addressOf }, options) {
    const { failOn, words } = options;
    const conclusion = { ...report, isAsked, asker: 'run', namesGhcr: notes.some(isOnGhcr) };
    const remarks = remarksOn(judgement, words);
    const pages = judgement.images.flatMap((image) => image.pages);
    const exit = exitCode({
        verdict: report.verdict,
        severities: report.findings.map(({ severity }) => severity),
        failOn,
        isBadInput: judgement.images.some(({ isBadName }) => isBadName),
        isAsked,
    });
    return {
        annotations: withDoubt((0,annotations/* annotations */.hk)(report.findings, exit), conclusion, exit, words),
        log: (0,log/* log */.Rm)({ report, conclusion, notes, remarks }, words),
        summary: isSummaryWanted(report, options.summary)
            ? (await __webpack_require__.e(/* import() */ 662).then(__webpack_require__.bind(__webpack_require__, 6662))).summary({ report, conclusion, remarks, pages, addressOf }, words)
            : '',
        outputs: (0,outputs/* outputs */.V)(report, (0,order/* primary */.zB)(judgement)?.rule.id ?? ''),
        exitCode: exit,
    };
}
const isOnGhcr = (note) => note.kind === 'passed-over' && /^ghcr\.io\//i.test(note.reference);
const remarksOn = ({ credential }, words) => credential === 'fallback-password' ? [words.loginWith(credential)] : [];
/** An inconclusive run always shows something: a warning, or a notice if nothing was asked. */
function withDoubt(found, conclusion, exit, words) {
    const isTold = found.some(({ level }) => level !== 'notice');
    if (conclusion.verdict !== 'inconclusive' || isTold)
        return found;
    const level = conclusion.isAsked ? (exit === 1 ? 'error' : 'warning') : 'notice';
    return [(0,annotations/* plainAnnotation */.ki)(level, words.headline(conclusion), words.basis(conclusion)), ...found];
}

;// CONCATENATED MODULE: ./build/src/action/bad-input.js
/** A value that the user gave and that nothing can be done with. Thrown where it is read, caught once in `run`. */
class BadInput extends Error {
    name = 'BadInput';
    params;
    constructor(input, value, allowed) {
        super(`bad input: ${input}`);
        this.params = { input, value, allowed };
    }
}

// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/src/github/repository.js
var repository = __webpack_require__(5);
// EXTERNAL MODULE: ./build/src/http/secret.js
var secret = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/src/languages/language.js
var language = __webpack_require__(3279);
// EXTERNAL MODULE: ./build/src/oci/image.js
var oci_image = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/src/oci/reference.js
var reference = __webpack_require__(4974);
// EXTERNAL MODULE: ./build/src/preflight/request.js
var preflight_request = __webpack_require__(1332);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/github/events.js
var events = __webpack_require__(396);
// EXTERNAL MODULE: ./build/src/http/json.js
var json = __webpack_require__(6102);
;// CONCATENATED MODULE: ./build/src/action/run-context.js






/** Reads where this run comes from. An address that cannot be read is a bad input. */
function readRun(env, { jobWorkflowRef, jobWorkflowSha, secretSource }) {
    const payload = readPayload(env['GITHUB_EVENT_PATH'] ?? '');
    const serverUrl = serverIn(env);
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const actor = env['GITHUB_ACTOR'] ?? '';
    const workflow = readWorkflowRef(env['GITHUB_WORKFLOW_REF'] ?? '');
    const jobWorkflow = readWorkflowRef(jobWorkflowRef);
    const isCalled = jobWorkflow !== undefined && workflow !== undefined && !isSameFile(jobWorkflow, workflow);
    return {
        serverUrl,
        apiUrl: address('GITHUB_API_URL', env['GITHUB_API_URL'] || (0,hosts/* apiOf */.ir)(serverUrl)),
        event,
        ...repositoryOf(env['GITHUB_REPOSITORY'] ?? '', payload),
        ref: env['GITHUB_REF'] ?? '',
        isForkPullRequest: events/* forkEvents */._2.includes(event) && isFromFork(payload),
        isDependabot: actor === 'dependabot[bot]' && events/* dependabotEvents */.ut.includes(event),
        secretSource,
        job: env['GITHUB_JOB'] ?? '',
        ...(workflow === undefined ? {} : { workflow }),
        workflowSha: env['GITHUB_WORKFLOW_SHA'] ?? '',
        ...(isCalled ? { calledWorkflow: jobWorkflow } : {}),
        calledWorkflowSha: jobWorkflowSha,
    };
}
/** The GitHub server's address. Throws `BadInput` if it may not see credentials. */
const serverIn = (env) => address('GITHUB_SERVER_URL', env['GITHUB_SERVER_URL'] || 'https://github.com');
/** Reads `octo/app/.github/workflows/release.yml@refs/heads/main`; undefined for a text of another shape. */
function readWorkflowRef(text) {
    const [, owner, name, path, ref] = /^([^/@]+)\/([^/@]+)\/(.+?\.ya?ml)@(.+)$/s.exec(text) ?? [];
    if (owner === undefined || name === undefined || path === undefined || ref === undefined)
        return undefined;
    return { githubRepository: { owner, name }, path, ref };
}
const isSameFile = (a, b) => a.path === b.path && (0,repository/* isSameRepository */.ve)(a.githubRepository, b.githubRepository);
/** The event's payload, which only explains: without a file that can be read, the registry is asked all the same. */
function readPayload(path) {
    try {
        return (0,json/* jsonOf */.o)((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** An address without a trailing slash. */
function address(name, text) {
    if (!(0,hosts/* isSafeAddress */.cr)(text))
        throw new BadInput(name, text, { kind: 'address' });
    return (0,hosts/* withoutTrailingSlashes */.A$)(text);
}
function repositoryOf(text, payload) {
    const githubRepository = (0,repository/* readFullName */.Hw)(text);
    const type = (0,json/* textAt */.$)(payload, 'repository', 'owner', 'type');
    const isPrivate = (0,json.at)(payload, 'repository', 'private');
    const isFork = (0,json.at)(payload, 'repository', 'fork');
    const defaultBranch = (0,json/* textAt */.$)(payload, 'repository', 'default_branch');
    return {
        ...(githubRepository === undefined ? {} : { githubRepository }),
        ...(type === undefined ? {} : { ownerKind: type === 'Organization' ? 'organization' : 'user' }),
        ...(typeof isPrivate === 'boolean' ? { isPrivate } : {}),
        ...(typeof isFork === 'boolean' ? { isFork } : {}),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
    };
}
/** A head whose repository is another one, or was deleted, is a fork's. */
function isFromFork(payload) {
    const head = (0,json.at)(payload, 'pull_request', 'head', 'repo');
    const base = (0,json/* textAt */.$)(payload, 'pull_request', 'base', 'repo', 'full_name') ?? (0,json/* textAt */.$)(payload, 'repository', 'full_name');
    return head === null || (head !== undefined && !(0,repository/* isSameName */.yS)((0,json/* textAt */.$)(head, 'full_name') ?? '', base ?? ''));
}
/** Reads how the runner names the job, whose token's permissions it may have written down. */
const readRunningJob = (env, node) => ({
    tokenPermissions: env['GITHUB_TOKEN_PERMISSIONS'] ?? '',
    node,
    runId: env['GITHUB_RUN_ID'] ?? '',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
});

;// CONCATENATED MODULE: ./build/src/action/inputs.js









/** A day: more is a slip of the pen, and more than a timer takes. */
const longestTimeout = 24 * 60 * 60;
const readSettings = (input) => ({
    language: oneOf(input, 'language', language/* languageIds */.D),
    failOn: oneOf(input, 'fail-on', ['denied', 'inconclusive', 'never']),
    summary: oneOf(input, 'summary', ['on-problem', 'always', 'never']),
    timeout: readTimeout(input('timeout') || '30'),
});
/** Reads all inputs and the run that they belong to. Throws `BadInput`. */
function readInputs(input, env) {
    const settings = readSettings(input);
    const access = oneOf(input, 'access', ['push', 'pull']);
    const run = readRun(env, {
        jobWorkflowRef: input('job-workflow-ref'),
        jobWorkflowSha: input('job-workflow-sha'),
        secretSource: input('secret-source'),
    });
    const registry = readRegistry(input('registry'), run.serverUrl);
    const username = input('username');
    if (username === '')
        throw new BadInput('username', username, { kind: 'not-empty' });
    const { images, elsewhere } = imagesOf(input('images'), env['DOCKER_METADATA_OUTPUT_TAGS'] ?? '', registry, run);
    const githubToken = new secret/* Secret */.z(input('github-token'));
    const credentials = (0,preflight_request/* readCredentials */.L1)({
        username,
        password: new secret/* Secret */.z(input('password')),
        fallbackPassword: new secret/* Secret */.z(input('fallback-password')),
        githubToken,
    });
    const request = { run, registry, access, images, elsewhere, credentials, githubToken };
    if (!(0,preflight_request/* mayLogIn */.zO)(request))
        throw new BadInput('registry', registry, { kind: 'own-password', host: (0,hosts/* registryOf */.Fv)(run.serverUrl) });
    return { request, settings, elsewhere };
}
/** What can be read where another input cannot; an empty registry where that is the one. */
function knownInputs(input, env) {
    const access = input('access') === 'pull' ? 'pull' : 'push';
    return { access, registry: registryIn(input, env), isSummarised: input('summary') === 'always' };
}
function registryIn(input, env) {
    try {
        return readRegistry(input('registry'), serverIn(env));
    }
    catch {
        return '';
    }
}
function oneOf(input, name, values) {
    const given = input(name) || values[0];
    const value = values.find((one) => one === given);
    if (value === undefined)
        throw new BadInput(name, given, { kind: 'one-of', values });
    return value;
}
function readTimeout(text) {
    const seconds = /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : 0;
    if (seconds <= 0 || seconds > longestTimeout)
        throw new BadInput('timeout', text, { kind: 'seconds' });
    return seconds * 1000;
}
function readRegistry(text, serverUrl) {
    const registry = text === '' ? (0,hosts/* registryOf */.Fv)(serverUrl) : text.toLowerCase();
    if (!(0,reference/* isHost */.jU)(registry) || !(0,hosts/* isReachable */.kj)(registry))
        throw new BadInput('registry', text, { kind: 'host' });
    return registry;
}
/** What the input names, else what docker/metadata-action left, else a guess from the repository's name. */
function imagesOf(input, metadataTags, registry, { githubRepository }) {
    const named = [(0,oci_image/* splitImages */.N)(input), (0,oci_image/* splitImages */.N)(metadataTags)].find((texts) => texts.length > 0);
    if (named !== undefined)
        return (0,oci_image/* readImages */.H)(named, registry, false);
    if (githubRepository === undefined)
        throw new BadInput('images', input, { kind: 'images' });
    const guess = `${registry}/${(0,repository/* fullName */.fq)(githubRepository)}`.toLowerCase();
    return (0,oci_image/* readImages */.H)([guess], registry, true);
}

;// CONCATENATED MODULE: ./build/src/action/run.js













/** Runs the step: from inputs to what it shows and leaves behind. A fault of our own leaves all of it behind as well. */
async function run(step) {
    try {
        return await check(step, readInputs(step.input, step.env));
    }
    catch (error) {
        return error instanceof BadInput ? await tellBadInput(step, error) : await tellOwnFault(step, String(error));
    }
    finally {
        step.transport.close();
    }
}
async function tellBadInput({ input, env }, { params }) {
    const [{ badInput }, language] = await Promise.all([
        __webpack_require__.e(/* import() */ 918).then(__webpack_require__.bind(__webpack_require__, 1918)),
        (0,languages/* languageNamed */.M)(input('language')),
    ]);
    return badInput(params, knownInputs(input, env), language.report);
}
async function tellOwnFault(step, fault) {
    const language = await (0,languages/* languageNamed */.M)(step.input('language'));
    const serverUrl = step.env['GITHUB_SERVER_URL'] || 'https://github.com';
    const docs = (0,docs_address/* docsAddress */.y)({ bundle: step.bundle, serverUrl, package: step.package }, language.id);
    const outcome = (0,preflight/* faulted */.U)(fault, { language, docs });
    const failOn = step.input('fail-on') === 'inconclusive' ? 'inconclusive' : 'denied';
    const settings = { failOn, summary: 'on-problem', words: language.report };
    return composeOutput({ ...outcome, isAsked: true, notes: [] }, settings);
}
async function check(step, { request, settings, elsewhere }) {
    const language = await languages/* languages */.e[settings.language]();
    const docs = (0,docs_address/* docsAddress */.y)({ bundle: step.bundle, serverUrl: request.run.serverUrl, package: step.package }, language.id);
    const { env, transport, clock, mask, debug } = step;
    const checkout = (0,preflight_checkout/* checkoutIn */.K)(env['GITHUB_WORKSPACE'] ?? '');
    const tokenPermissions = async () => {
        const { readTokenPermissions } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 9194));
        return readTokenPermissions(readRunningJob(env, step.node));
    };
    const { timeout } = settings;
    const world = { transport, clock, checkout, tokenPermissions, timeout, mask, ...(debug && { debug }) };
    const outcome = await (0,preflight/* preflight */.M)(request, world, { language, docs });
    const notes = notesOf(request.run.workflow?.path ?? '', elsewhere, outcome);
    const result = {
        ...outcome,
        isAsked: request.images.length > 0,
        notes,
        addressOf: ({ file, line }) => (0,links/* workflowLine */.kk)(request.run, file, line),
    };
    return composeOutput(result, { ...settings, words: language.report });
}
function notesOf(file, elsewhere, { running }) {
    const passedOver = elsewhere.map((reference) => ({ kind: 'passed-over', reference }));
    return running.kind === 'failed'
        ? [...passedOver, { kind: 'without-lines', file, reason: running.error }]
        : passedOver;
}
/** The step that the runner has started: its inputs and environment, and the real world around it. */
const runnersStep = () => ({
    env: process.env,
    input: core/* getInput */.V4,
    transport: (0,transport/* httpTransport */.k)('ghcr-preflight'),
    clock: deadline/* systemClock */.m,
    bundle: process.argv[1] ?? '',
    node: process.execPath,
    package: (0,own_package/* ownPackage */.nl)(),
    mask: core/* setSecret */.Pq,
    ...((0,core/* isDebug */._o)() && { debug: core/* debug */.Yz }),
});


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6314);


/** Writes an output: exit code, log, annotations, outputs, job summary. The log says what cannot be written. */
async function writeOutput(output) {
    process.exitCode = output.exitCode;
    for (const line of output.log)
        print(line);
    for (const annotation of output.annotations)
        annotate(annotation);
    setOutputs(output.outputs);
    if (output.summary !== '')
        await summarise(output.summary);
}
function print(line) {
    if (typeof line === 'string')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(line);
    else
        fold(line);
}
function fold({ group, lines }) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)(group);
    for (const line of lines)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(line);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
}
const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
function annotate({ level, title, message, file, line }) {
    commands[level](message, {
        title,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
    });
}
// A full disk is no reason to stop a build.
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
    }
    catch (problem) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)((0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`The outputs could not be set: ${String(problem)}`));
    }
}
// Runners before 2.297 and most stand-ins have no job summary: the run says the same in its log.
async function summarise(markdown) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
    }
    catch (problem) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)((0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`The job summary could not be written: ${String(problem)}`));
    }
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ withoutTrailingSlashes),
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   HV: () => (/* binding */ isGithubRegistry),
/* harmony export */   Ke: () => (/* binding */ isMistyped),
/* harmony export */   Pk: () => (/* binding */ hostToAllow),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   XA: () => (/* binding */ mistypedHosts),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   ir: () => (/* binding */ apiOf),
/* harmony export */   kj: () => (/* binding */ isReachable),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/**
 * Addresses of one GitHub server: github.com, GHE.com or GHES (docs/facts.md, Hosts). Functions that take a server's
 * address throw on an invalid URL: check `isSafeAddress` first.
 */
/** The container registry's host that belongs to a GitHub server's address. */
function registryOf(serverUrl) {
    const { host } = new URL(serverUrl);
    return host === 'github.com' ? 'ghcr.io' : `containers.${host}`;
}
/** The REST API's address that belongs to a GitHub server's address. */
function apiOf(serverUrl) {
    const { host, origin } = new URL(serverUrl);
    if (host === 'github.com')
        return 'https://api.github.com';
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`;
}
/** True for a container registry of github.com or GHE.com, at its usual port. */
const isGithubRegistry = (host) => host === 'ghcr.io' || /^containers\.[a-z0-9-]+\.ghe\.com$/.test(host);
const withoutPort = (host) => host.replace(/:[0-9]+$/, '');
/** True if a host (with or without port) is this machine: the only place where docker, and so we, speak plain HTTP. */
function isLoopback(host) {
    const name = withoutPort(host);
    return name === 'localhost' || name === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(name);
}
/** Whether a text is the address of a server that may see credentials: https, or plain HTTP on this machine. */
function isSafeAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.host));
}
/** The origin of a registry, spelt as the URL standard does: plain HTTP on loopback, HTTPS everywhere else. Throws if the host is invalid. */
const originOf = (registry) => new URL(addressOf(registry)).origin;
/** Whether a text that looks like a host names one: `127.999.0.1` and `ghcr.io:99999` do not. */
const isReachable = (registry) => URL.canParse(addressOf(registry));
const addressOf = (registry) => `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
/** A host with its port, as egress policies list it: `ghcr.io:443`. */
const hostToAllow = ({ hostname, port, protocol }) => `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
/** Whether a host is the GitHub server's own or below its domain; ghcr.io is github.com's. */
function belongsTo(serverUrl, host) {
    const domain = new URL(serverUrl).host;
    const isBelow = (of) => host === of || host.endsWith(`.${of}`);
    return isBelow(domain) || (domain === 'github.com' && isBelow('ghcr.io'));
}
/** True for a host, at whichever port, that people mistype for ghcr.io: whoever owns it must not see a credential. */
const isMistyped = (host) => mistypedHosts.includes(withoutPort(host));
/** Hosts that people mistype for ghcr.io, without ports. */
const mistypedHosts = [
    'ghrc.io',
    'gchr.io',
    'ghcr.com',
    'hgcr.io',
    'ghcr.oi',
    'gcrh.io',
    'gchr.com',
    'ghrc.com',
];
/** An address without the slashes at its end. A loop, for a regular expression takes quadratic time over many slashes. */
function withoutTrailingSlashes(address) {
    let end = address.length;
    while (address.endsWith('/', end))
        end -= 1;
    return address.slice(0, end);
}


/***/ }),

/***/ 6857:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1859);
/* harmony import */ var _action_write_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3625);


await (0,_action_write_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .z)(await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)((0,_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runnersStep */ .Q)()));
// A name lookup cannot be called off, and a proxy may keep its tunnels: neither is to hold up the job.
process.stdout.write('', () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ languageIds)
/* harmony export */ });
/** What the `language` input takes, the usual one first. */
const languageIds = ['en', 'zh-CN'];


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unanswered),
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);

/** An answer in words, as it was received: `403 DENIED: permission_denied: write_package`. */
const answerText = ({ status, code, message }) => [[status, code].filter(Boolean).join(' '), message].filter(Boolean).join(': ');
/** What kept a question from being answered. */
const unanswered = (reason, detail, url) => ({
    kind: 'unanswered',
    reason,
    detail,
    hosts: [(0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostToAllow */ .Pk)(url)],
});


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ ownAction),
/* harmony export */   nl: () => (/* binding */ ownPackage),
/* harmony export */   w1: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/** Reads the nearest package.json: that of dist/ for a bundle, else the project's. */
function ownPackage() {
    // Not new URL(…, import.meta.url): the bundler would take that for a file to carry along.
    const path = nearestPackage((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(require("url").pathToFileURL(__filename).href)));
    const { version, repository } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    // npm writes it as `git+https://github.com/octo/app.git`.
    return { version, repository: repository.url.replace(/^git\+|\.git$/g, '') };
}
function nearestPackage(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) ? path : nearestPackage((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}
/** Returns what people type to call this program: with `npx` in front if that has started it (npm sets `npm_command`). */
const ownCommand = (env) => env['npm_command'] === 'exec' ? 'npx ghcr-preflight' : 'ghcr-preflight';
/** Returns how a workflow names this version of the action: `octo/ghcr-preflight@v1`. */
function ownAction() {
    const { repository, version } = ownPackage();
    return `${repository.split('/').slice(-2).join('/')}@v${version.split('.')[0]}`;
}


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   ki: () => (/* binding */ plainAnnotation),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);

// The runner keeps ten of a level for each step, and cuts a message at 4096 characters (ExecutionContext of actions/runner).
const mostOfALevel = 10;
const longestMessage = 4096;
// Characters of what to do, so that what was seen has room before it.
const longestEnding = 2000;
const mostLinks = 3;
const levels = ['error', 'warning', 'notice'];
/** One annotation for each finding, the most severe first, at most ten of a level; an error is what fails the step. */
function annotations(findings, exitCode) {
    const failing = exitCode === 1 ? gravest(findings) : undefined;
    const all = findings.map((finding) => annotation(finding, level(finding, exitCode, failing)));
    return levels.flatMap((one) => all.filter((annotation) => annotation.level === one).slice(0, mostOfALevel));
}
/** An annotation without a place, its texts cleaned and bounded. */
const plainAnnotation = (level, title, message) => ({
    level,
    title: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(title), 250),
    message: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message), longestMessage),
});
const gravest = (findings) => levels.map((level) => findings.find(({ severity }) => severity === level)).find((finding) => finding !== undefined);
/** Returns the level that is shown: if the step fails, the most severe finding is an error; if it passes, errors become warnings. */
function level(finding, exitCode, failing) {
    if (finding === failing)
        return 'error';
    return finding.severity === 'error' && exitCode === 0 ? 'warning' : finding.severity;
}
/** The annotation of a finding at this level, its texts cleaned and bounded. */
const annotation = (finding, level) => ({
    level,
    title: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(finding.title), 200)} [${finding.id}]`,
    message: message(finding),
    ...(finding.location && { file: finding.location.file, line: finding.location.line }),
});
/** What was seen and what it means, cut in its middle if need be; what to do, where, and the page about it stay. */
function message({ problem, remedy, docs, links, images }) {
    const named = images.length > 1 ? `\n${images.join(', ')}` : '';
    const addresses = [...links.slice(0, mostLinks), docs].map((address) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(address), 400));
    const ending = [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(remedy), longestEnding), ...addresses].join('\n');
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${problem}${named}`), longestMessage - ending.length - 1)}\n${ending}`;
}


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Rm: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony export isWell */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);

/** The lines of the log: a quiet one when all is well, else the conclusion and the evidence, folded away. */
function log({ report, conclusion, notes, remarks }, words) {
    const params = notes.map((note) => logLine(words.note(note, report.registry)));
    const all = [...params, ...verdictLines(report, conclusion, words), ...remarks].map((line) => logLine(line));
    return isWell(report) || report.evidence.length === 0 ? all : [...all, evidence(report.evidence, words)];
}
/** True if the verdict is ready and no finding is above a notice. */
const isWell = ({ verdict, findings }) => verdict === 'ready' && findings.every(({ severity }) => severity === 'notice');
/** A line that shows hidden characters, is bounded, and is no workflow command (runner: `::` at its start, `##[` anywhere). */
const logLine = (line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line), 4000)
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ');
function verdictLines(report, conclusion, words) {
    const images = report.images.map(({ reference }) => reference);
    if (isWell(report))
        return [words.quiet(conclusion, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(images.join(', '), 1000))];
    const each = images.length > 1 ? report.images.map((image) => ofImage(image, report, words)) : [];
    return [words.headline(conclusion), ...each];
}
const ofImage = ({ reference, verdict, findings }, { access }, words) => [`${reference}: ${words.verdicts[access][verdict]}`, ...findings.map((id) => `[${id}]`)].join(' ');
const evidence = (asked, words) => ({
    group: logLine(words.evidence.title(asked.length)),
    lines: asked.map((one) => logLine(`${one.request} -> ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceText */ .rS)(one, words)} (${metered(one, words)})`)),
});
const metered = ({ tries, milliseconds, requestId }, { evidence: { requestId: name } }) => [tries > 1 ? `${tries}x` : '', `${milliseconds} ms`, requestId === undefined ? '' : `${name} ${requestId}`]
    .filter(Boolean)
    .join(', ');


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* unused harmony export canPush */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7912);

/** All outputs of the step, from its report and the id of its primary finding (empty for none). */
const outputs = (report, finding) => ({
    verdict: report.verdict,
    'can-push': canPush(report),
    finding,
    credential: report.credential,
    registry: report.registry,
    images: report.images.flatMap(({ reference, repository }) => (repository === '' ? [] : [reference])).join('\n'),
    report: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .e)(report),
});
/** Whether a later step can push; a question about pulling leaves it open. */
function canPush({ verdict, access }) {
    if (access === 'pull' || verdict === 'inconclusive')
        return 'unknown';
    return verdict === 'ready' ? 'true' : 'false';
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ abridged),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _oci_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4253);
/* harmony import */ var _rules_shared_hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(543);


/** The answer to one request in words; in the reader's language if there was no answer. */
const evidenceText = ({ status, code, message }, { evidence }) => (0,_oci_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answerText */ .y)({ status: status === 0 ? evidence.noAnswer : status, code, message });
const gap = ' […] ';
/** The text itself, or its head and tail with `[…]` between them, never longer than `limit` UTF-16 units, never half a character. */
function abridged(text, limit) {
    if (text.length <= limit)
        return text;
    const room = Math.max(0, limit - gap.length);
    const head = Math.ceil((room * 2) / 3);
    const tail = room - head;
    return `${whole(text.slice(0, head))}${gap}${whole(text.slice(text.length - tail))}`.slice(0, limit);
}
const whole = (part) => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
/** The first of the parts that fit into `limit` bytes of UTF-8, a line feed after each, and how many were left out. */
function fitting(parts, limit) {
    const encoder = new TextEncoder();
    let used = 0;
    const end = parts.findIndex((part) => {
        used += encoder.encode(part).length + 1;
        return used > limit;
    });
    const kept = end === -1 ? parts : parts.slice(0, end);
    return { kept, leftOut: parts.length - kept.length };
}
/** Sentences one after another; a space between them unless the one before ends with a full-width sign. */
const sentences = (...parts) => parts
    .filter((part) => part !== '')
    .reduce((before, part) => `${before}${/[\u3000-\u303f\uff00-\uffef]$/.test(before) ? '' : ' '}${part}`);
/** The text with every hidden character shown as a sign, so that it looks like what it is. Line feeds and tabs stay. */
const visible = (text) => (0,_rules_shared_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceHidden */ .J)(text.replace(/\r\n/g, '\n'), shown);
/** The same on one line: line feeds are shown as signs too. */
const visibleLine = (text) => visible(text).replaceAll('\t', ' ').replaceAll('\n', ' ⏎ ');
function shown(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return `\\u{${code.toString(16)}}`;
}


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ replaceHidden)
/* harmony export */ });
const plain = /^[\t\n -~]*$/;
/**
 * Replaces each character that a reader would not see: control and format characters (bidi marks, zero widths, tags), line
 * separators, halves of a character, blank letters; but not line feeds and tabs, which are seen by what they do.
 */
function replaceHidden(text, sign) {
    // Most texts are plain, and looking up the classes of Unicode takes a millisecond of a step that has sixty.
    if (plain.test(text))
        return text;
    return text.replace(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu, sign);
}


/***/ })

};
;