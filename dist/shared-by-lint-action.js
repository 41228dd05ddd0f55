"use strict";
exports.id = 993;
exports.ids = [993,978];
exports.modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


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

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ languageIds)
/* harmony export */ });
/** What the `language` input takes, the usual one first. */
const languageIds = ['en', 'zh-CN'];


/***/ }),

/***/ 8767:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _lint_lint_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);

process.exitCode = await (0,_lint_lint_step_js__WEBPACK_IMPORTED_MODULE_0__/* .lintStep */ .K)((0,_lint_lint_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runnersLintStep */ .l)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubFormat: () => (/* binding */ githubFormat)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5594);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6314);
/* harmony import */ var _summary_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);




/** Workflow commands, so that findings become annotations of the run that lints. */
function githubFormat({ words, isFixing }, commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm, info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq }) {
    return {
        begin: () => { },
        file: (linted) => {
            if (linted.fix !== undefined)
                commands.info((0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(words.fixed(linted.file, linted.fix.jobs)));
            for (const { finding, left } of linted.findings) {
                const { title, message, file = linted.file, line } = (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotation */ .w7)(finding, finding.severity);
                const why = isFixing && left !== undefined ? `\n${words.left[left]}` : '';
                commands[finding.severity](`${message}${why}`, { title, file, ...(line !== undefined && { startLine: line }) });
            }
        },
        unread: () => { },
        failed: (why) => commands.error((0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(why), {}),
        end: (counts) => commands.info((0,_summary_line_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLine */ .d)(counts, words, isFixing)),
    };
}


/***/ }),

/***/ 527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ lintStep),
  l: () => (/* binding */ runnersLintStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/src/github/endpoints.js
var endpoints = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/src/languages/index.js
var languages = __webpack_require__(5489);
// EXTERNAL MODULE: ./build/src/languages/language.js
var languages_language = __webpack_require__(3279);
// EXTERNAL MODULE: ./build/src/program/own-docs.js
var own_docs = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(6314);
// EXTERNAL MODULE: ./build/src/terminal/translations.js + 1 modules
var translations = __webpack_require__(8423);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/terminal/whole-file.js
var whole_file = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/src/lint/counts.js
var lint_counts = __webpack_require__(1975);
// EXTERNAL MODULE: ./build/src/lint/github-format.js
var github_format = __webpack_require__(6978);
// EXTERNAL MODULE: ./build/src/lint/run-lint.js + 7 modules
var run_lint = __webpack_require__(918);
// EXTERNAL MODULE: ./build/src/lint/sarif-format.js
var sarif_format = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/signs.js
var signs = __webpack_require__(6254);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/lint/summary-line.js
var summary_line = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/src/lint/step-summary.js




/** GitHub drops a summary of more than 1 MiB whole. */
const mostRows = 200;
/** Keeps the first findings for a summary. */
function summaryFormat() {
    const files = [];
    return {
        files,
        format: {
            begin: () => { },
            file: ({ file, findings }) => {
                for (const { finding } of findings)
                    if (files.length < mostRows)
                        files.push({ file, finding });
            },
            unread: () => { },
            failed: () => { },
            end: () => { },
        },
    };
}
/** The job summary of a lint in GitHub's Markdown: counts, findings by rule, and where they are. */
function lintSummary({ counts, files, exitCode }, words, docs) {
    const { title, file, line, finding, count } = words.summary;
    const rules = [...counts.byId].toSorted(([, one], [, other]) => other - one);
    const parts = [
        `## ${exitCode === 0 ? signs/* signs */.r.verdict.ready : signs/* signs */.r.verdict.denied} ${(0,markdown/* text */.Qq)(title)}`,
        (0,markdown/* text */.Qq)((0,summary_line/* summaryLine */.d)(counts, words, false)),
        rules.length === 0
            ? ''
            : (0,markdown/* table */.tp)([(0,markdown/* text */.Qq)(finding), (0,markdown/* text */.Qq)(count)], rules.map(([id, number]) => [(0,markdown/* link */.nf)(docs(id), id), `${number}`])),
        files.length === 0
            ? ''
            : (0,markdown/* table */.tp)([(0,markdown/* text */.Qq)(file), (0,markdown/* text */.Qq)(line), (0,markdown/* text */.Qq)(finding)], files.map((one) => [
                (0,markdown/* code */.aY)((0,report_text/* abridged */.$y)((0,report_text/* visibleLine */.P8)(one.file), 300)),
                `${one.finding.location?.line ?? 1}`,
                `${signs/* signs */.r.severity[one.finding.severity]} ${(0,markdown/* text */.Qq)(one.finding.title)} ${(0,markdown/* code */.aY)(one.finding.id)}`,
            ])),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/lint/words.js
var lint_words = __webpack_require__(7262);
;// CONCATENATED MODULE: ./build/src/lint/lint-step.js
















/** Lints the workflow files of a checkout; returns the exit code, that of the command line. */
async function lintStep(step) {
    const language = languages_language/* languageIds */.D.find((id) => id === step.input('language')) ?? 'en';
    try {
        return await lintWith(readOptions(step), language, step);
    }
    catch (problem) {
        const usage = await translations/* usageWords */.Zy[language]();
        step.commands.error((0,log/* logLine */.BP)(problem instanceof usage_error/* UsageError */.eb ? problem.says(usage) : String(problem)), {});
        setCount(step, 0);
        return problem instanceof usage_error/* UsageError */.eb ? 2 : 3;
    }
}
function readOptions({ input, env }) {
    const chosen = (name, values) => (0,usage_error/* oneOf */.yL)(name, input(name), values);
    if (input('language') !== '')
        chosen('language', languages_language/* languageIds */.D);
    const config = input('config');
    return {
        paths: input('paths')
            .split('\n')
            .map((path) => path.trim())
            // Standard input is nobody's here.
            .filter((path) => path !== '' && path !== '-'),
        isFixing: false,
        isStrict: input('strict') !== '' && chosen('strict', ['true', 'false']) === 'true',
        format: 'github',
        ...(input('assume-default') !== '' && { assumeDefault: chosen('assume-default', ['read', 'write']) }),
        ...(input('min-severity') !== '' && { minSeverity: chosen('min-severity', ['notice', 'warning', 'error']) }),
        ...(config !== '' && { config }),
        sarifFile: sarifFileIn(input('sarif-file'), env['GITHUB_WORKSPACE'] || process.cwd()),
    };
}
/** Returns the path of the file to write, empty for none. Throws `UsageError` if it is outside of the workspace. */
function sarifFileIn(path, workspace) {
    if (path === '')
        return '';
    const below = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
    if (below === '' || below.startsWith('..') || (0,external_node_path_.resolve)(below) === below)
        throw new usage_error/* UsageError */.eb((words) => words.outsideWorkspace('sarif-file', path));
    return (0,external_node_path_.resolve)(workspace, path);
}
async function lintWith(options, id, step) {
    const [language, words] = await Promise.all([languages/* languages */.e[id](), lint_words/* lintWords */.T[id]()]);
    const docs = (0,own_docs/* docsOf */.f)({ env: step.env, language: id });
    const sarif = [];
    const seen = summaryFormat();
    const format = together([
        (0,github_format.githubFormat)({ words, isFixing: false }, step.commands),
        (0,sarif_format/* sarifFormat */.t)({ stdout: { write: (text) => sarif.push(text) }, language, docs }),
        seen.format,
    ]);
    const { counts, exitCode } = await (0,run_lint/* runLint */.n)(options, {
        format,
        words,
        renderOptions: { language, docs },
        registry: (0,endpoints/* registryIn */.h)(step.env),
        progress: { show: () => { }, clear: () => { } },
        stdin: noInput(),
        tell: (text) => step.commands.info((0,log/* logLine */.BP)(text)),
    });
    setCount(step, (0,lint_counts/* findingsIn */._0)(counts));
    await step.summarise(lintSummary({ counts, files: seen.files, exitCode }, words, docs));
    if (options.sarifFile === '')
        return exitCode;
    return written(options.sarifFile, sarif, exitCode, { step, usage: await translations/* usageWords */.Zy[id]() });
}
// A full disk is no reason to fail, where nothing else is.
function setCount(step, findings) {
    try {
        step.setOutput('findings', String(findings));
    }
    catch (problem) {
        step.commands.info((0,log/* logLine */.BP)(`The outputs could not be set: ${String(problem)}`));
    }
}
async function* noInput() { }
/** Several formats as one. */
function together(formats) {
    const each = (write) => {
        for (const format of formats)
            write(format);
    };
    return {
        begin: () => each((format) => format.begin()),
        file: (linted) => each((format) => format.file(linted)),
        unread: (path, why) => each((format) => format.unread(path, why)),
        failed: (why) => each((format) => format.failed(why)),
        end: (counts) => each((format) => format.end(counts)),
    };
}
function written(path, chunks, exitCode, { step, usage }) {
    try {
        (0,whole_file/* writeWholeFile */.R0)(path, chunks);
        return exitCode;
    }
    catch (problem) {
        const why = problem instanceof whole_file/* WriteError */.QM
            ? usage.notWritable('sarif-file', step.input('sarif-file'), problem.reason)
            : String(problem);
        step.commands.error((0,log/* logLine */.BP)(why), {});
        return 2;
    }
}
/** The step that the runner has started. */
const runnersLintStep = () => ({
    env: process.env,
    commands: { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm, info: core/* info */.pq },
    input: core/* getInput */.V4,
    setOutput: core/* setOutput */.uH,
    // Runners before 2.297 and most stand-ins have no job summary.
    summarise: async (markdown) => {
        try {
            await core/* summary */.z.addRaw(markdown).write();
        }
        catch (problem) {
            (0,core/* info */.pq)((0,log/* logLine */.BP)(`The job summary could not be written: ${String(problem)}`));
        }
    },
});


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

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);

// What Markdown, or GitHub after it (mentions, issues, addresses, emoji, mathematics), could bring to life.
const live = /[&<>`*[\]|~\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[@#$]|:(?=\/\/|[\w+-]+:)|(?<=[Ww]{3})\./gu;
// Starts a list or a heading at the beginning of a line.
const atStart = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/u;
const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Plain text as GitHub Markdown that shows exactly that text; line feeds become `<br>`, the indentation after them is kept. */
const text = (plain) => inline(plain).replace(atStart, reference);
/** Plain text as a piece of code on one line, also inside a table. Names, ids and addresses are unchanged in it. */
const code = (plain) => /^[\w./:?=%+~-]+(?: [\w./:?=%+~-]+)*$/.test(plain) ? `\`${plain}\`` : `<code>${inline((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(plain))}</code>`;
/** An address as a link that shows it without its scheme, or shows the given words; plain text if it is no http address. */
function link(address, shown = address.replace(/^https?:\/\//i, '')) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
        return code(address);
    const target = new URL(address).href.replace(/[()*_\\|]/g, percent).replaceAll('&', '&amp;');
    return `[${text((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(shown))}](${target})`;
}
/** A block of code in a fence that nothing inside it can close. */
function fenced(block, language) {
    const runs = block.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}${language}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(block).replace(/\n$/, '')}\n${fence}`;
}
/** A table of cells that are Markdown already. */
const table = (heads, rows) => [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const inline = (plain) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(plain)
    .trim()
    .replace(live, inert)
    .replace(/\n( *)/g, (_, spaces) => `<br>${'&nbsp;'.repeat(spaces.length)}`);
// GitHub's own filters read the text after references are decoded: only an element keeps them apart.
const inert = (character) => /[@#$:.]/.test(character) ? `<span>${character}</span>` : (named[character] ?? reference(character));
const reference = (character) => `&#${character.charCodeAt(0)};`;
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
// Lines that begin with two spaces: a block to copy.
const block = /^((?: {2}.*(?:\n|$))+)/m;
const yaml = /^(?:[\w-]+:(?:\s|$)|- )/;
/** Plain text as Markdown; a block to copy in it becomes a fence, so that its indentation survives the way to a file. */
const prose = (plain) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(plain)
    .trim()
    .split(block)
    .map((part, index) => (index % 2 === 1 ? copied(part.replace(/^ {2}/gm, '')) : text(part)))
    .filter((part) => part !== '')
    .join('\n\n');
const copied = (part) => fenced(part, yaml.test(part) ? 'yaml' : '');


/***/ }),

/***/ 6254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ signs)
/* harmony export */ });
/** Signs that say at a glance how grave something is, in every language. */
const signs = {
    verdict: { ready: '✅', denied: '❌', inconclusive: '❔' },
    severity: { error: '❌', warning: '⚠️', notice: 'ℹ️' },
};


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


/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Returns the one of these that was probably meant: a letter or two off, or in another case; undefined if none is that close. */
function nearest(given, values) {
    if (given === '' || given.length > 40 || values.length === 0)
        return undefined;
    const begun = values.filter((value) => value.toLowerCase().startsWith(given.toLowerCase()));
    if (given.length > 1 && begun.length === 1)
        return begun[0];
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given.toLowerCase(), [...values]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given.toLowerCase(), near.toLowerCase()) <= Math.min(2, given.length - 1) ? near : undefined;
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z6: () => (/* binding */ credentialNotes),
  kz: () => (/* binding */ translatedHelp),
  Zy: () => (/* binding */ usageWords)
});

;// CONCATENATED MODULE: ./build/src/terminal/credential-words.js
const kinds = {
    'classic-pat': 'a classic personal access token',
    'fine-grained-pat': 'a fine-grained personal access token',
    oauth: "a token of GitHub's command line or another OAuth app",
    'app-user': "a GitHub App's user token",
    installation: "an installation token (a job's or a GitHub App's)",
    refresh: 'a refresh token',
    unknown: 'a credential of unknown kind',
    empty: 'an empty credential',
};
/** The note in English. */
const englishNote = ({ variable, kind, user, unused }) => [
    `Asked with ${variable} from the environment: ${kinds[kind]}${user === undefined ? '' : ` of ${user}`}.`,
    ...(unused.length === 0
        ? []
        : [
            `${unused.join(' and ')} ${unused.length === 1 ? 'is' : 'are'} set too, and ${unused.length === 1 ? 'was' : 'were'} not used.`,
        ]),
    ...(kind === 'installation'
        ? []
        : ["This says nothing about a workflow's GITHUB_TOKEN: a job's token has permissions of its own."]),
].join(' ');

// EXTERNAL MODULE: ./build/src/terminal/usage-words.js
var usage_words = __webpack_require__(7593);
;// CONCATENATED MODULE: ./build/src/terminal/translations.js


/** What usage errors say, by language. */
const usageWords = {
    en: () => Promise.resolve(usage_words/* englishUsage */.m),
    'zh-CN': async () => (await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 3749))).usage,
};
/** Help in other languages than English; undefined for a language without one. */
const translatedHelp = {
    'zh-CN': async () => (await __webpack_require__.e(/* import() */ 943).then(__webpack_require__.bind(__webpack_require__, 2943))).help,
};
/** What is said of the credential that a command asks with, by language. */
const credentialNotes = {
    en: () => Promise.resolve(englishNote),
    'zh-CN': async () => (await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 3749))).credentialNote,
};


/***/ }),

/***/ 2006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(440);
/* harmony import */ var _usage_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7593);



/** A usage error of the command line: one line that says what is wrong; exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
    says;
    constructor(says) {
        super(says(_usage_words_js__WEBPACK_IMPORTED_MODULE_2__/* .englishUsage */ .m));
        this.says = says;
    }
}
/** Returns the value of an option that takes one of a few. Throws `UsageError` for another. */
function oneOf(option, given, values) {
    const value = values.find((one) => one === given);
    if (value !== undefined)
        return value;
    throw new UsageError((words) => words.notOneOf(option, given, values, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given, values)));
}
/** Reads arguments as `parseArgs` of node:util does. Throws `UsageError` for what is no option of the table, or has no value. */
function readOptions(args, options) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens)
        if (token.kind === 'option')
            checkOption(token, options);
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
}
function checkOption({ name, rawName, value, inlineValue }, options) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
        const names = [...Object.keys(options), 'help', 'version', 'language'].map((known) => `--${known}`);
        throw new UsageError((words) => words.unknownOption(rawName, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(rawName, names)));
    }
    if (option.type === 'boolean' && value !== undefined)
        throw new UsageError((words) => words.optionTakesNoValue(rawName));
    const isMissing = value === undefined || (inlineValue !== true && value.length > 1 && value.startsWith('-'));
    if (option.type === 'string' && isMissing)
        throw new UsageError((words) => words.optionNeedsValue(rawName));
}


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ englishUsage)
/* harmony export */ });
const or = (values) => [values.slice(0, -1).join(', '), ...values.slice(-1)].filter((part) => part !== '').join(' or ');
const meant = (near) => (near === undefined ? '' : `; did you mean "${near}"?`);
/** Returns why nothing can be written at a path. */
function unwritable(path, reason) {
    switch (reason.kind) {
        case 'link':
            return `"${path}" leads through a symbolic link`;
        case 'no-folder':
            return `there is no folder for "${path}"`;
        case 'not-a-file':
            return `"${path}" is there already, and is not a file`;
        case 'not-a-folder':
            return `a part of "${path}" is not a folder`;
        case 'failed':
            return `"${path}" cannot be written (${reason.code})`;
    }
}
/** Usage errors in English. */
const englishUsage = {
    unknownCommand: (given, near) => `"${given}" is not a command${meant(near) || '; see --help'}`,
    unknownOption: (given, near) => `${given} is not an option here${meant(near) || '; see --help'}`,
    optionNeedsValue: (option) => `${option} needs a value; see --help`,
    optionTakesNoValue: (option) => `${option} takes no value`,
    notOneOf: (option, given, values, near) => `${option} takes ${or(values)}, not "${given}"${meant(near)}`,
    outsideWorkspace: (input, given) => `${input} takes a path inside the workspace, not "${given}"`,
    notBoth: (one, other) => `${one} and ${other} exclude each other`,
    noImage: (registry) => `name at least one image of ${registry}, for example ${registry}/octo/app`,
    noCredential: (variables) => `no credential: set ${or(variables)}`,
    notAHost: (option, given) => `${option} takes a host, or host:port, not "${given}"`,
    noRegistryOf: (server) => `GITHUB_SERVER_URL is ${server}, whose registry is not known: name it with --registry`,
    notHttps: (address) => `"${address}" is not an https:// address`,
    jobTokenStaysHome: (home, registry) => `GH_TOKEN, GITHUB_TOKEN and GitHub's own tokens are for ${home} only: set GHCR_TOKEN to a credential of ${registry}`,
    noFile: (path) => `there is no file "${path}"`,
    noFileOrFolder: (path) => `there is no file or folder "${path}"`,
    noMatch: (glob) => `no file matches "${glob}"`,
    folderForLog: (path) => `"${path}" is a folder, not a log`,
    oneLog: (second) => `explain reads one log, not also "${second}"`,
    noLog: 'no log: name a FILE, or pipe one in',
    notARun: (given) => `"${given}" is not the address of a run: https://github.com/OWNER/REPO/actions/runs/ID, perhaps with /job/ID`,
    otherServer: (server, allowed) => `a token goes to ${or(allowed)} only, not to ${server}: set GITHUB_SERVER_URL`,
    noOwner: 'name an organisation or a person, for example: ghcr-preflight audit octo',
    oneOwner: (second) => `audit reads one organisation or person, not also "${second}"`,
    notAnOwner: (given) => `"${given}" is not the name of an organisation or person, for example octo`,
    ownerNotRepository: (owner, name) => `audit takes an organisation or person; for one repository: audit ${owner} --repo ${name}`,
    notAGlob: (option, given) => `${option} takes a name or a glob such as app-*, not "${given}"`,
    notGraphql: (address) => `"${address}" is not the address of a GraphQL API: it does not end in /graphql`,
    notWritable: (option, path, reason) => `${option}: ${unwritable(path, reason)}`,
    unreadable: (path) => `"${path}" cannot be read`,
    unwritable: (path) => `"${path}" cannot be written`,
};


/***/ }),

/***/ 8000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ WriteError),
/* harmony export */   R0: () => (/* binding */ writeWholeFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Says why a file was not written. */
class WriteError extends Error {
    name = 'WriteError';
    path;
    reason;
    constructor(path, reason) {
        super(`${path}: ${reason.kind}`);
        this.path = path;
        this.reason = reason;
    }
}
/**
 * Writes a file whole or not at all, through no link: a neighbour is written and renamed over it. Chunks are written as they come.
 * Throws `WriteError`.
 */
function writeWholeFile(path, chunks) {
    const obstacle = obstacleTo(path, 'file');
    if (obstacle !== undefined)
        throw new WriteError(path, obstacle);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const neighbour = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        writeNew(neighbour, chunks);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(neighbour, target);
    }
    catch (error) {
        throw new WriteError(path, { kind: 'failed', code: codeOf(error) });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(neighbour, { force: true });
    }
}
function writeNew(path, chunks) {
    // Fails if somebody has put a file or a link there.
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx');
    try {
        for (const chunk of chunks) {
            const bytes = Buffer.from(chunk);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle, bytes, at);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
/** Makes a folder and those above it, through no link. Throws `WriteError`. */
function makeFolder(path) {
    const obstacle = obstacleTo(path, 'folder');
    if (obstacle !== undefined)
        throw new WriteError(path, obstacle);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), { recursive: true });
    }
    catch (error) {
        throw new WriteError(path, { kind: 'failed', code: codeOf(error) });
    }
}
/** Returns why a file, or a folder with what is missing above it, cannot be made at a path; undefined if nothing is in the way. */
function obstacleTo(path, kind) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(target);
    const parts = target.slice(root.length).split(/[/\\]/);
    try {
        for (const depth of parts.keys()) {
            const obstacle = obstacleAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parts.slice(0, depth + 1)), kind, depth, depth === parts.length - 1);
            if (obstacle !== 'go on')
                return obstacle;
        }
        return undefined;
    }
    catch (error) {
        return { kind: 'failed', code: codeOf(error) };
    }
}
function obstacleAt(path, kind, depth, isTarget) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return kind === 'file' && !isTarget ? { kind: 'no-folder' } : undefined;
    // Directly below the root, systems have links of their own: `/tmp` of macOS.
    if (found.isSymbolicLink())
        return depth > 0 || isTarget ? { kind: 'link' } : 'go on';
    if (isTarget && kind === 'file')
        return found.isFile() ? undefined : { kind: 'not-a-file' };
    return found.isDirectory() ? 'go on' : { kind: 'not-a-folder' };
}
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);


/***/ })

};
;