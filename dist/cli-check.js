"use strict";
exports.id = 806;
exports.ids = [806];
exports.modules = {

/***/ 4806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/github/account.js
var account = __webpack_require__(7046);
// EXTERNAL MODULE: ./build/src/github/github-api.js
var github_api = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/src/http/deadline.js
var http_deadline = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/src/http/http.js
var http_http = __webpack_require__(9588);
// EXTERNAL MODULE: ./build/src/http/observed.js
var observed = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/src/http/transport.js
var http_transport = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/src/languages/index.js
var languages = __webpack_require__(5489);
// EXTERNAL MODULE: ./build/src/preflight/checkout.js
var checkout = __webpack_require__(2833);
// EXTERNAL MODULE: ./build/src/preflight/preflight.js + 18 modules
var preflight = __webpack_require__(7971);
// EXTERNAL MODULE: ./build/src/preflight/request.js
var preflight_request = __webpack_require__(1332);
// EXTERNAL MODULE: ./build/src/program/own-docs.js
var own_docs = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/translations.js + 1 modules
var translations = __webpack_require__(8423);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/terminal/wrap.js + 4 modules
var wrap = __webpack_require__(1085);
// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/src/github/repository.js
var repository = __webpack_require__(5);
// EXTERNAL MODULE: ./build/src/http/secret.js
var secret = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/src/oci/image.js
var oci_image = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/src/oci/reference.js
var reference = __webpack_require__(4974);
;// CONCATENATED MODULE: ./build/src/cli/read-request.js







const tokens = ['GHCR_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'];
/** Reads the request from the command line and the environment. Throws `UsageError`. */
function readRequest(texts, { registry: given, username, ...options }, env) {
    const access = (0,usage_error/* oneOf */.yL)('--access', options.access, ['push', 'pull']);
    const run = runOf(env, given.toLowerCase());
    const registry = given === '' ? (0,hosts/* registryOf */.Fv)(run.serverUrl) : given.toLowerCase();
    if (!(0,reference/* isHost */.jU)(registry) || !(0,hosts/* isReachable */.kj)(registry))
        throw new usage_error/* UsageError */.eb((words) => given === '' ? words.noRegistryOf(run.serverUrl) : words.notAHost('--registry', given));
    const { variable, token, unused } = tokenFor(registry, (0,hosts/* registryOf */.Fv)(run.serverUrl), env);
    const { images, elsewhere } = (0,oci_image/* readImages */.H)(texts.flatMap(oci_image/* splitImages */.N), registry, false);
    if (images.length + elsewhere.length === 0)
        throw new usage_error/* UsageError */.eb((words) => words.noImage(registry));
    const asked = { run, registry };
    // GitHub has no business with the credential of another registry.
    const githubToken = new secret/* Secret */.z(env['GITHUB_TOKEN'] || ((0,preflight_request/* isGithubs */.ru)(asked) ? token : ''));
    const credentials = (0,preflight_request/* readCredentials */.L1)({
        username: username || env['GITHUB_ACTOR'] || 'x-access-token',
        password: new secret/* Secret */.z(token),
        githubToken,
    });
    const request = { ...asked, access, images, elsewhere, credentials, githubToken };
    if (!(0,preflight_request/* mayLogIn */.zO)(request))
        throw new usage_error/* UsageError */.eb((words) => words.jobTokenStaysHome((0,hosts/* registryOf */.Fv)(run.serverUrl), registry));
    return { request, elsewhere, variable, unused };
}
/** Picks the token for a registry. Any but the home registry and this machine gets only what is in GHCR_TOKEN. */
function tokenFor(registry, home, env) {
    const given = tokens.map((variable) => ({ variable, token: env[variable] ?? '' })).filter(({ token }) => token !== '');
    if (given.length === 0)
        throw new usage_error/* UsageError */.eb((words) => words.noCredential(tokens));
    const isHome = registry === home || (0,hosts/* isLoopback */.U9)(registry) || (0,hosts/* isMistyped */.Ke)(registry);
    const [first, ...others] = isHome ? given : given.filter(({ variable }) => variable === 'GHCR_TOKEN');
    if (first === undefined)
        throw new usage_error/* UsageError */.eb((words) => words.jobTokenStaysHome(home, registry));
    // The same token under another name is no other token.
    const unused = others.filter(({ token }) => token !== first.token).map(({ variable }) => variable);
    return { ...first, unused };
}
/** A run outside of GitHub Actions, where next to nothing is known; a registry of GHE.com tells its server. */
function runOf(env, registry) {
    const serverUrl = env['GITHUB_SERVER_URL'] || serverOf(registry);
    const apiUrl = env['GITHUB_API_URL'] || (0,hosts/* apiOf */.ir)(serverUrl);
    for (const address of [serverUrl, apiUrl])
        if (!(0,hosts/* isSafeAddress */.cr)(address))
            throw new usage_error/* UsageError */.eb((words) => words.notHttps(address));
    const githubRepository = (0,repository/* readFullName */.Hw)(env['GITHUB_REPOSITORY'] ?? '');
    return {
        serverUrl,
        apiUrl,
        event: '',
        ...(githubRepository && { githubRepository }),
        ref: '',
        isForkPullRequest: false,
        isDependabot: false,
        secretSource: '',
        job: '',
        workflowSha: '',
        calledWorkflowSha: '',
    };
}
const serverOf = (registry) => registry !== 'ghcr.io' && (0,hosts/* isGithubRegistry */.HV)(registry)
    ? `https://${registry.slice('containers.'.length)}`
    : 'https://github.com';

// EXTERNAL MODULE: ./build/src/terminal/paint.js
var paint = __webpack_require__(1990);
;// CONCATENATED MODULE: ./build/src/cli/report-text.js



/** A report as text for people: the verdict, each image, whose credential was asked with, each finding, then every answer. */
function reportText({ report, isAsked, note }, words, streams) {
    const look = (0,paint/* paint */.n)(streams);
    const head = [
        look.bold((0,wrap/* wrapped */.ky)(words.headline({ ...report, isAsked, asker: 'person' }), streams.columns)),
        ...report.images.map((image) => imageLine(image, report, words, look)),
    ];
    const findings = report.findings.map((finding) => findingText(finding, words, look, streams.columns));
    const evidence = report.evidence.map((one) => look.dim((0,report_text/* visibleLine */.P8)(`  ${one.request}  ${(0,report_text/* evidenceText */.rS)(one, words)}`)));
    return `${[head.join('\n'), note, ...findings, evidence.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}
function imageLine({ reference, verdict }, { access }, words, look) {
    const colour = { ready: look.green, denied: look.red, inconclusive: look.yellow }[verdict];
    return `  ${colour(words.verdicts[access][verdict])}  ${(0,report_text/* visibleLine */.P8)(reference)}`;
}
function findingText({ severity, title, id, problem, remedy, who, links, docs }, words, look, columns) {
    const colour = { error: look.red, warning: look.yellow, notice: look.cyan }[severity];
    return [
        (0,wrap/* headline */.Pl)((0,report_text/* visibleLine */.P8)(title), `[${id}]`, columns, { title: colour, id: (text) => text }),
        (0,wrap/* paragraphs */.qN)(problem, columns),
        (0,wrap/* paragraphs */.qN)(remedy, columns),
        (0,wrap/* wrapped */.ky)(words.labelled(words.finding.who, words.who[who]), columns, '  '),
        ...[...links, docs].map((address) => `  ${look.dim((0,report_text/* visibleLine */.P8)(address))}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/cli/check.js


















const exitCodes = { ready: 0, denied: 1, inconclusive: 3 };
/** Milliseconds for everything on the network together. */
const timeout = 30_000;
/** Asks the live registry about images and prints the report; exit code 0 ready, 1 denied, 3 inconclusive. */
async function check(args, streams) {
    const { values, positionals } = (0,usage_error/* readOptions */.Tt)(args, options);
    const { env, stdout, stderr } = streams;
    const given = readRequest(positionals, values, env);
    const { request, elsewhere } = given;
    const language = await languages/* languages */.e[streams.language]();
    const format = (0,usage_error/* oneOf */.yL)('--format', values.format, ['text', 'json']);
    for (const reference of elsewhere)
        stderr.write(`${(0,report_text/* visibleLine */.P8)(language.report.note({ kind: 'passed-over', reference }, request.registry))}\n`);
    const transport = (0,http_transport/* httpTransport */.k)('ghcr-preflight');
    try {
        const world = {
            ...{ transport, clock: http_deadline/* systemClock */.m, checkout: (0,checkout/* checkoutIn */.K)(''), timeout, mask: () => { } },
            tokenPermissions: async () => (0,observed/* skipped */.hT)('this is no run of a workflow'),
        };
        const [{ report }, note] = await Promise.all([
            (0,preflight/* preflight */.M)(request, world, { language, docs: (0,own_docs/* docsOf */.f)(streams) }),
            credentialNote(given, transport, streams),
        ]);
        const isAsked = request.images.length > 0;
        // The report is a script's: beside it, the note is for whoever reads along.
        if (format === 'json')
            stderr.write(`${note}\n`);
        stdout.write(format === 'json' ? check_json(report) : reportText({ report, isAsked, note }, language.report, streams));
        return exitCodes[report.verdict];
    }
    finally {
        transport.close();
    }
}
/** Says whose credential is asked with, in lines that fit the terminal. */
async function credentialNote({ request, ...given }, transport, streams) {
    const note = await translations/* credentialNotes */.Z6[streams.language]();
    const [{ kind }] = request.credentials;
    return (0,wrap/* wrapped */.ky)((0,report_text/* visibleLine */.P8)(note({ ...given, kind, user: await userOf(request, transport) })), streams.columns);
}
/** Whose token it is, or undefined if GitHub has no business with it, or does not say. */
async function userOf(request, transport) {
    const [{ kind, secret }] = request.credentials;
    if (kind === 'installation' || !(0,preflight_request/* isGithubs */.ru)(request))
        return undefined;
    const deadline = new http_deadline/* Deadline */.B(http_deadline/* systemClock */.m, timeout);
    const http = (0,http_http/* httpOver */.nq)({ transport, clock: http_deadline/* systemClock */.m, deadline, heard: () => { } });
    return (0,observed/* known */.eO)(await (0,account/* readUser */.U)((0,github_api/* githubApi */.Mc)(request.run.apiUrl, http, secret)));
}
const check_json = (report) => `${(0,json/* printableJson */.e)(report, 2)}\n`;
const options = {
    registry: { type: 'string', default: '' },
    access: { type: 'string', default: 'push' },
    username: { type: 'string', default: '' },
    format: { type: 'string', default: 'text' },
};


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _docs_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(942);
/* harmony import */ var _own_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);



/** The addresses of the pages that belong to this program, by the ids of findings. */
const docsOf = ({ env, language }) => (0,_docs_address_js__WEBPACK_IMPORTED_MODULE_2__/* .docsAddress */ .y)({
    bundle: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(require("url").pathToFileURL(__filename).href),
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    package: (0,_own_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPackage */ .nl)(),
}, language);


/***/ }),

/***/ 1990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
// Select Graphic Rendition (ECMA-48): the code that begins a look, and the one that ends it.
const sgr = (begin, end) => (text) => `\u001b[${begin}m${text}\u001b[${end}m`;
const plain = (text) => text;
const coloured = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    cyan: sgr(36, 39),
};
const uncoloured = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };
/** True if the stream is a terminal with colours and `NO_COLOR` is not set (no-color.org). */
function paint({ isTerminal, env }) {
    const isRefused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
    return isTerminal && !isRefused ? coloured : uncoloured;
}


/***/ })

};
;