"use strict";
exports.id = 35;
exports.ids = [35];
exports.modules = {

/***/ 5035:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _cli_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3640);
/* harmony import */ var _terminal_streams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);



node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await (0,_cli_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .a)(node_process__WEBPACK_IMPORTED_MODULE_0__.argv.slice(2), (0,_terminal_streams_js__WEBPACK_IMPORTED_MODULE_2__/* .streamsOf */ .$)(node_process__WEBPACK_IMPORTED_MODULE_0__));
// Not before the pipes have taken all output, and not later either: a proxy may keep its tunnels, as in index.ts.
node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write('', () => node_process__WEBPACK_IMPORTED_MODULE_0__.stderr.write('', () => node_process__WEBPACK_IMPORTED_MODULE_0__.exit()));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: ./build/src/program/own-package.js
var own_package = __webpack_require__(6155);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/languages/language.js
var language = __webpack_require__(3279);
;// CONCATENATED MODULE: ./build/src/cli/help.js

const overview = `ghcr-preflight: can this push to GitHub's container registry succeed, and if not, why?

Usage:
  ghcr-preflight check IMAGE...     ask the registry, with the token in the environment
  ghcr-preflight lint [PATH...]     find jobs that push without being allowed to; offline
  ghcr-preflight explain [FILE]     find the cause of a refusal in a build log; offline

  ghcr-preflight COMMAND --help     options, exit codes and examples of one command
  ghcr-preflight --version

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
  --registry HOST         registry of the images, such as containers.octo.ghe.com; default ghcr.io
  --username NAME         user name to log in with; GHCR takes any
  ${`--language ${language/* languageIds */.D.join('|')}`.padEnd(23)} language of the answer; default en
  --format text|json      for people, or the report for scripts; default text
  --help, --version

Exit code: 0 ready, 1 denied, 2 wrong use, 3 inconclusive: no clear answer came.

Examples:
  gh auth refresh --scopes write:packages    # once: gh's token cannot push without it
  GITHUB_TOKEN=$(gh auth token) ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight check --access pull --format json ghcr.io/octo/app ghcr.io/octo/web
`;
const lint = `Reads workflow files and finds jobs that push to GHCR without being allowed to. Works offline.

Usage:
  ghcr-preflight lint [OPTIONS] [PATH...]

PATH is a file, a folder or a glob; default .github/workflows.

Options:
  --fix                               give jobs the least that they need, where that changes nothing
                                      else; other changes are shown as diffs
  --strict                            warnings count as errors
  --format text|json|github|sarif     for people, scripts, annotations of a run, or code scanning;
                                      default text
  --help, --version

Exit code: 0 no errors left, 1 errors left (with --strict, or warnings), 2 wrong use.

Examples:
  ghcr-preflight lint
  ghcr-preflight lint --fix .github/workflows/release.yml
  ghcr-preflight lint --format sarif > ghcr-preflight.sarif
`;
const explain = `Reads a build log and names the cause of a refused push or pull. Works offline.

Usage:
  ghcr-preflight explain [OPTIONS] [FILE]

FILE is the log; without one, or with "-", standard input is read.

Options:
  --format text|json      for people, or for scripts; default text
  --help, --version

Exit code: 0 a cause was found, 1 none was, 2 wrong use.

Examples:
  gh run view 1234 --log-failed | ghcr-preflight explain
  docker push ghcr.io/octo/app 2>&1 | tee push.log; ghcr-preflight explain push.log
`;
const helps = { check, lint, explain };
/** How to use one command, or all of them; no line is longer than 100 characters. */
const help = (command) => (command === undefined ? overview : helps[command]);

;// CONCATENATED MODULE: ./build/src/cli/command-line.js




// Loaded when asked for: explaining a log needs neither YAML nor the network.
const commands = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(71), __webpack_require__.e(932), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 4806))).check,
    lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(258), __webpack_require__.e(71), __webpack_require__.e(238), __webpack_require__.e(343)]).then(__webpack_require__.bind(__webpack_require__, 1343))).lint,
    explain: async () => (await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 5071))).explain,
};
const isCommand = (text) => Object.hasOwn(commands, text);
/** Runs one command of the command line and gives its exit code: 2 for wrong use, with one line on standard error. */
async function commandLine(args, streams) {
    try {
        return await dispatch(args, streams);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.eb)
            return complain(error.message, 2, streams);
        return complain(`this is a fault of ghcr-preflight itself: ${error}`, 3, streams);
    }
}
async function dispatch(args, streams) {
    const [name, ...rest] = args;
    const command = name !== undefined && isCommand(name) ? name : undefined;
    const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
    if (options.includes('--help') || options.includes('-h'))
        return say(help(command), streams);
    if (options.includes('--version'))
        return say(`${(0,own_package/* ownPackage */.n)().version}\n`, streams);
    if (name === undefined)
        throw new usage_error/* UsageError */.eb('no command: check, lint or explain; see --help');
    if (command === undefined)
        throw new usage_error/* UsageError */.eb(`"${name}" is not a command: check, lint or explain; see --help`);
    const run = await commands[command]();
    return run(rest, streams);
}
function say(text, { stdout }) {
    stdout.write(text);
    return 0;
}
function complain(text, exitCode, { stderr }) {
    stderr.write(`ghcr-preflight: ${(0,report_text/* visibleLine */.P8)(text)}\n`);
    return exitCode;
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

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownPackage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/** Reads the nearest package.json: the one that the bundles have beside them, else the project's. */
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


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ abridged),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _Q: () => (/* binding */ fitting)
/* harmony export */ });
/* harmony import */ var _rules_shared_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(543);

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
/** The text with every hidden character shown as a sign, so that it looks like what it is. Line feeds and tabs stay. */
const visible = (text) => (0,_rules_shared_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .J)(text.replace(/\r\n/g, '\n'), shown);
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
// Control and format characters (bidi marks, zero widths, tags), line separators, halves of a character, blank letters; but
// not line feeds and tabs, which are seen by what they do.
const hidden = String.raw `(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]`;
const plain = /^[\t\n -~]*$/;
// Most texts are plain, and looking up the classes of Unicode takes a millisecond of a step that has sixty.
let expression;
/** Replaces each character that a reader would not see. */
function replaceHidden(text, sign) {
    if (plain.test(text))
        return text;
    expression ??= new RegExp(hidden, 'gu');
    return text.replace(expression, sign);
}


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ streamsOf)
/* harmony export */ });
/** The process's streams; a reader that goes away early (`| head`) ends the output, not in an error. */
function streamsOf({ stdin, stdout, stderr, env }) {
    for (const output of [stdout, stderr])
        output.on('error', ignoreClosedPipe);
    return { stdin, stdout, stderr, env, isTerminal: stdout.isTTY === true, columns: stdout.columns ?? 80 };
}
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}


/***/ }),

/***/ 2006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Wrong use of the command line: one line that says what is wrong; exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** The value of an option that takes one of a few; another is wrong use. */
function oneOf(option, given, values) {
    const value = values.find((one) => one === given);
    if (value !== undefined)
        return value;
    const listed = [values.slice(0, -1).join(', '), ...values.slice(-1)].join(' or ');
    throw new UsageError(`${option} takes ${listed}, not "${given}"`);
}
/** Runs `parseArgs` of node:util; its complaints about options become wrong use: their first sentence, and where to read on. */
function parsed(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!isComplaint(error))
            throw error;
        const [sentence = ''] = error.message.split(/\.(?:\s|$)/, 1);
        throw new UsageError(`${sentence.replaceAll('\n', ' ')}; see --help`);
    }
}
const isComplaint = (error) => typeof error === 'object' && error !== null && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS');


/***/ })

};
;