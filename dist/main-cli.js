"use strict";
exports.id = 35;
exports.ids = [35];
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

/***/ 5035:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _cli_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2954);
/* harmony import */ var _terminal_streams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3987);



node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await (0,_cli_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .a)(node_process__WEBPACK_IMPORTED_MODULE_0__.argv.slice(2), (0,_terminal_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .streamsOf */ .$)(node_process__WEBPACK_IMPORTED_MODULE_0__));
// Not before the pipes have taken all output, and not later either: a proxy may keep its tunnels, as in index.ts.
// An output that failed has ended the program already, or is about to.
node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write('', (error) => error ?? node_process__WEBPACK_IMPORTED_MODULE_0__.stderr.write('', () => node_process__WEBPACK_IMPORTED_MODULE_0__.exit()));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: ./build/src/program/own-package.js
var own_package = __webpack_require__(6155);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/src/terminal/commands.js
/** The commands of the command line. */
const commandNames = ['check', 'lint', 'explain', 'audit'];

// EXTERNAL MODULE: ./build/src/terminal/language.js
var terminal_language = __webpack_require__(90);
// EXTERNAL MODULE: ./build/src/terminal/nearest.js
var nearest = __webpack_require__(440);
// EXTERNAL MODULE: ./build/src/terminal/translations.js + 1 modules
var translations = __webpack_require__(8423);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/terminal/wrap.js + 4 modules
var wrap = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/cli/help.js

const overview = `ghcr-preflight: can this push to GitHub's container registry succeed, and if not, why?

Usage:
  ghcr-preflight check IMAGE...     ask the registry, with the token in the environment
  ghcr-preflight lint [PATH...]     find jobs that push without being allowed to; offline
  ghcr-preflight explain [FILE]     find the cause of a refusal in a build log; offline
  ghcr-preflight audit OWNER        find all of this in the repositories of an organisation

  ghcr-preflight help COMMAND       options, exit codes and examples of one command
  ghcr-preflight --version

Options of every command:
  --language en|zh-CN               language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --help, --version

Examples:
  GITHUB_TOKEN=... ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight lint
  gh run view 1234 --log-failed | ghcr-preflight explain
`;
const check = `Asks the registry whether this credential may push these images. Nothing is uploaded.

Usage:
  ghcr-preflight check [OPTIONS] IMAGE...

IMAGE names a registry and a repository, such as ghcr.io/octo/app; a tag or digest is ignored.

The credential is the first of GHCR_TOKEN, GH_TOKEN and GITHUB_TOKEN that is set.

Options:
  --access push|pull      what to ask for; default push
  --registry HOST         registry of the images; default that of GITHUB_SERVER_URL, else ghcr.io
  --username NAME         user name to log in with; GHCR takes any
  --language en|zh-CN     language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --format text|json      for people, or the report for scripts; default text
  --help, --version

Exit code: 0 ready, 1 denied, 2 usage error, 3 inconclusive: no clear answer came.

Examples:
  # once, or gh's token cannot push
  gh auth refresh --scopes write:packages
  GITHUB_TOKEN=$(gh auth token) ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight check --access pull --format json ghcr.io/octo/app ghcr.io/octo/web
`;
const lint = `Reads workflow files and finds jobs that push to GHCR without being allowed to. Works offline.

Usage:
  ghcr-preflight lint [OPTIONS] [PATH...]

PATH is a file, a folder or a glob, or "-" for standard input; default is the nearest .github/workflows, here or in a folder above.

Options:
  --fix                                give jobs the least that they need, where that changes nothing else; other changes are shown as diffs
  --strict                             warnings count as errors
  --assume-default read|write          what the repository's default permission counts as
  --min-severity notice|warning|error  leave out what is below
  --config FILE                        exceptions and severities of this file, for all workflows; default is .github/ghcr-preflight.yml nearest above each
  --no-config                          no such file
  --stdin-filename NAME                what standard input is called
  --language en|zh-CN                  language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --format text|json|github|sarif      for people, scripts, annotations of a run, or code scanning; default text
  --help, --version

Exit code: 0 no errors left, 1 errors left (with --strict, or warnings), 2 usage error, or a path that could not be read or written.

This comment takes a finding out, on its line or alone on the line above:
  # ghcr-preflight: ignore[ID] reason

Examples:
  ghcr-preflight lint
  ghcr-preflight lint --fix .github/workflows/release.yml
  ghcr-preflight lint --format sarif > ghcr-preflight.sarif
`;
const explain = `Reads a build log and names the cause of a refused push or pull. Works offline with a FILE.

Usage:
  ghcr-preflight explain [OPTIONS] [FILE | RUN-URL]

FILE is the log; without one, or with "-", standard input is read. RUN-URL is the address of a run's page, or of one of its jobs: the logs of its failed jobs are read with GH_TOKEN or GITHUB_TOKEN.

Options:
  --language en|zh-CN     language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --format text|json      for people, or for scripts; default text
  --help, --version

Exit code: 0 a cause was found, 1 none was, 2 usage error, 3 a log of the run could not be read.

Examples:
  gh run view 1234 --log-failed | ghcr-preflight explain
  docker push ghcr.io/octo/app 2>&1 | tee push.log; ghcr-preflight explain push.log
  GH_TOKEN=$(gh auth token) ghcr-preflight explain https://github.com/octo/app/actions/runs/1234
`;
const audit = `Reads the workflow files of all repositories of an organisation or a person, and reports what lint finds in them, calls between repositories that GitHub would refuse, and packages that are linked to no or another repository. Nothing is written to GitHub.

Usage:
  ghcr-preflight audit [OPTIONS] OWNER

The token is the first of GH_TOKEN and GITHUB_TOKEN that is set: a GitHub App's, which may read contents and packages, or a classic one with repo and read:packages.

Options:
  --repo GLOB                         only repositories whose names match, such as app-*; repeatable
  --include archived,forks            these too; left out otherwise
  --assume-default read|write         what a job without permissions: gets; read shows what breaks when the default becomes read-only
  --cache FOLDER                      keep what was read: an audit that was stopped goes on, and the next one fetches what has changed
  --patches FOLDER                    write a patch for each repository that lint --fix would change
  --format text|json|markdown|html    for people, scripts, a job summary, or one page that sorts and filters; default text
  --output FILE                       write to this file instead of standard output
  --summary FILE                      write Markdown to this file, too
  --language en|zh-CN                 language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --help, --version

Exit code: 0 no errors, 1 errors, 2 usage error, 3 something could not be read.

Examples:
  GH_TOKEN=$(gh auth token) ghcr-preflight audit octo
  ghcr-preflight audit octo --assume-default read --format html --output octo.html
  ghcr-preflight audit octo --repo 'app-*' --patches patches; git apply patches/app-web.patch
`;
const english = { overview, check, lint, explain, audit };
/** Returns how to use one command, or all of them, as a page for `helpPage`. */
async function helpOf(language, command) {
    const pages = (await translations/* translatedHelp */.kz[language]?.()) ?? english;
    return pages[command ?? 'overview'];
}

;// CONCATENATED MODULE: ./build/src/cli/command-line.js









// Loaded when asked for: explaining a log needs neither YAML nor the network.
const commands = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(765), __webpack_require__.e(617), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 4806))).check,
    lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(291), __webpack_require__.e(6), __webpack_require__.e(765), __webpack_require__.e(260), __webpack_require__.e(422), __webpack_require__.e(443), __webpack_require__.e(225), __webpack_require__.e(94), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 8073))).lint,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(765), __webpack_require__.e(260), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 3088))).explain,
    audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(942), __webpack_require__.e(291), __webpack_require__.e(6), __webpack_require__.e(507), __webpack_require__.e(765), __webpack_require__.e(260), __webpack_require__.e(422), __webpack_require__.e(443), __webpack_require__.e(225), __webpack_require__.e(86), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 1418))).audit,
};
/** Runs one command of the command line and returns its exit code: 2 for a usage error, with one line on standard error. */
async function commandLine(args, streams) {
    let { language } = streams;
    try {
        const taken = (0,terminal_language/* takeLanguage */.K)(args);
        language = taken.language ?? language;
        return await dispatch(taken.rest, { ...streams, language });
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.eb)
            return complain(error.says(await translations/* usageWords */.Zy[language]()), 2, streams);
        return complain(`this is a fault of ghcr-preflight itself: ${error}`, 3, streams);
    }
}
async function dispatch(args, streams) {
    const [name, ...rest] = args;
    const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
    if (name === undefined)
        return sayHelp(streams);
    if (name === 'help')
        return sayHelp(streams, rest[0] === undefined ? undefined : commandOf(rest[0]));
    const asksHelp = options.includes('--help') || options.includes('-h');
    if (asksHelp)
        return sayHelp(streams, commandNames.find((one) => one === name));
    if (options.includes('--version'))
        return say(`${(0,own_package/* ownPackage */.nl)().version}\n`, streams);
    const run = await commands[commandOf(name)]();
    return run(rest, streams);
}
function commandOf(name) {
    const command = commandNames.find((one) => one === name);
    if (command !== undefined)
        return command;
    throw new usage_error/* UsageError */.eb((words) => name.startsWith('-')
        ? words.unknownOption(name, (0,nearest/* nearest */.p)(name, ['--help', '--version', '--language']))
        : words.unknownCommand(name, (0,nearest/* nearest */.p)(name, commandNames)));
}
const sayHelp = async (streams, command) => say((0,wrap/* helpPage */.rl)(await helpOf(streams.language, command), streams.columns), streams);
function say(text, { stdout }) {
    stdout.write(text);
    return 0;
}
function complain(text, exitCode, { stderr }) {
    stderr.write(`ghcr-preflight: ${(0,report_text/* visibleLine */.P8)(text)}\n`);
    return exitCode;
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

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ takeLanguage),
/* harmony export */   a: () => (/* binding */ languageIn)
/* harmony export */ });
/* harmony import */ var _languages_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2006);


/** Returns the language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is not empty (POSIX, locale). */
function languageIn(env) {
    const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
    return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
/** Takes `--language` out of the arguments, wherever it is before `--`. Throws `UsageError` for an unknown language. */
function takeLanguage(args) {
    const end = args.includes('--') ? args.indexOf('--') : args.length;
    const at = args.findIndex((arg, index) => index < end && /^--language(?:=|$)/.test(arg));
    const option = args[at];
    if (option === undefined)
        return { rest: args };
    const isInline = option.includes('=');
    const value = isInline ? option.slice(option.indexOf('=') + 1) : args[at + 1];
    if (value === undefined || (!isInline && at + 1 >= end))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((words) => words.optionNeedsValue('--language'));
    const rest = args.toSpliced(at, isInline ? 1 : 2);
    return { language: (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('--language', value, _languages_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageIds */ .D), rest: takeLanguage(rest).rest };
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

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ streamsOf)
});

;// CONCATENATED MODULE: ./build/src/terminal/guard.js
/**
 * Keeps what is printed in a job's log from being taken for workflow commands: `::` that begins a line, after spaces too, and
 * `##[` anywhere (actions/runner, ActionCommand.cs). Both are shown as `\u{…}`, like hidden characters.
 */
function guarded(output) {
    let isLineStart = true;
    return {
        write(text) {
            const begun = isLineStart ? text : `.${text}`;
            isLineStart = text === '' ? isLineStart : text.endsWith('\n');
            const inert = begun.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\u{3a}:').replaceAll('##[', '##\\u{5b}');
            return output.write(begun === text ? inert : inert.slice(1));
        },
    };
}

// EXTERNAL MODULE: ./build/src/terminal/language.js
var language = __webpack_require__(90);
;// CONCATENATED MODULE: ./build/src/terminal/streams.js


/** The process's streams. A reader that goes away early (`| head`) ends the program quietly; a full disk ends it with exit code 3. */
function streamsOf(process) {
    const { stdin, stdout, stderr, env } = process;
    stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(0);
        stderr.write(`ghcr-preflight: standard output: ${error.code ?? error.message}\n`, () => process.exit(3));
    });
    stderr.on('error', () => { });
    const printed = env['GITHUB_ACTIONS'] === 'true' ? guarded : (output) => output;
    return {
        stdin,
        stdout: printed(stdout),
        stderr: printed(stderr),
        env,
        isTerminal: stdout.isTTY === true,
        columns: stdout.columns ?? 80,
        language: (0,language/* languageIn */.a)(env),
    };
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

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PL: () => (/* binding */ columnsOf),
  Pl: () => (/* binding */ headline),
  rl: () => (/* binding */ helpPage),
  jC: () => (/* binding */ padded),
  qN: () => (/* binding */ paragraphs),
  ky: () => (/* binding */ wrapped)
});

// UNUSED EXPORTS: clipped, linesOf

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/src/terminal/wrap.js


/** Longer lines are hard to read, shorter ones cannot be filled. */
const widest = 100;
const narrowest = 20;
/** Returns how many columns of a terminal a text takes: an ideograph or an emoji takes two. */
const columnsOf = (text) => /^[ -~]*$/.test(text) ? text.length : [...text].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0) ?? 0), 0);
/**
 * Breaks each line of a text into lines that fit the terminal, each with the indentation that its line has. Lines break at
 * spaces and between ideographs, never inside of what people copy: a word, an expression, a setting such as
 * `packages: write`.
 */
function linesOf(text, columns) {
    const width = Math.min(Math.max(columns, narrowest), widest);
    return text.split('\n').flatMap((line) => {
        const indent = /^ */.exec(line)?.[0] ?? '';
        return broken(line.slice(indent.length), Math.max(1, width - indent.length)).map((part) => `${indent}${part}`.trimEnd());
    });
}
/** The same as one text, each line after an indent more. */
const wrapped = (text, columns, indent = '') => linesOf(text, Math.min(columns, widest) - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n');
/** Text of a finding for a terminal: wrapped and indented; an indented line, as in a block to paste, stays whole. */
const paragraphs = (text, columns) => (0,report_text/* visible */.RK)(text)
    .split('\n')
    .map((line) => (/^\s/.test(line) ? `  ${line}` : wrapped(line, columns, '  ')))
    .join('\n');
/** A title with the id behind it, or below it where there is no room; each line is marked up on its own. */
function headline(title, id, columns, mark) {
    const lines = linesOf(title, columns);
    const room = Math.min(columns, widest) - columnsOf(lines.at(-1) ?? '');
    return `${lines.map((line) => mark.title(line)).join('\n')}${columnsOf(id) < room ? ' ' : '\n'}${mark.id(id)}`;
}
/** Columns that a description needs to stand beside what it describes. */
const beside = 30;
/**
 * A page of help in lines that fit the terminal. Each of its lines is a paragraph, or, after an indent, what is typed: alone,
 * or with two spaces or more before a description, which goes below it where there is no room beside.
 */
const helpPage = (page, columns) => page
    .split('\n')
    .map((line) => {
    const [, typed = '', gap = '', text] = /^( {2}\S+(?: \S+)*)( {2,})(\S.*)$/.exec(line) ?? [];
    if (text === undefined)
        return line.startsWith(' ') ? line : wrapped(line, columns);
    const at = columnsOf(typed + gap);
    if (Math.min(columns, widest) - at < beside)
        return `${typed}\n${wrapped(text, columns, '      ')}`;
    return typed + wrapped(text, columns, ' '.repeat(at)).slice(columnsOf(typed));
})
    .join('\n');
/** Returns the text cut to so many columns, with `…` if something is missing. */
function clipped(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += columnsOf(character);
        if (used > columns - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Returns the text filled up with spaces to so many columns. */
const padded = (text, columns) => text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
// What has to stay on one line: spaces between pieces, `${{ … }}`, a short quotation, `key: value`, an ideograph, a word;
// each with the signs that may not begin or end a line.
const piece = /\s+|“[^“”\n\u2e80-\uffef]{1,60}”[，。：；！？、）》」』】]*|[“‘（《「『【]*(?:\$\{\{[^{}\n]{0,300}\}\}[^\s\u2e80-\uffef”’]*|"[^"\n]{1,60}"[.,;:)]*|[\w-]{1,60}: (?:read|write|none|inherit|true|false|\$\{\{[^{}\n]{0,300}\}\})[.,;:)]*|(?![（《「『【])[\u2e80-\uffef]|[^\s\u2e80-\uffef“‘]+)[，。：；！？、）》」』】”’]*|./gsu;
/** The pieces of a text that fits the width piece by piece: a quotation that is wider than a line is one of words. */
const piecesOf = (text, width) => (text.match(piece) ?? []).flatMap((part) => /^\W*["“]/.test(part) && columnsOf(part) > width ? (part.match(/\s+|\S+/g) ?? []) : [part]);
function broken(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const part of piecesOf(text, width)) {
        const isSpace = part.trim() === '';
        if (line !== '' && !isSpace && used + columnsOf(part) > width) {
            lines.push(line.trimEnd());
            line = '';
            used = 0;
        }
        if (line === '' && isSpace)
            continue;
        line += isSpace ? ' ' : part;
        used += isSpace ? 1 : columnsOf(part);
    }
    return [...lines, line.trimEnd()];
}


/***/ })

};
;