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
        throw new usage_error/* UsageError */.eb((words) => words.notAHost('--registry', given || registry));
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
        look.bold(words.headline({ ...report, isAsked, asker: 'person' })),
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
        `${colour((0,report_text/* visibleLine */.P8)(title))} [${id}]`,
        (0,wrap/* paragraphs */.qN)(problem, columns),
        (0,wrap/* paragraphs */.qN)(remedy, columns),
        `  ${words.labelled(words.finding.who, words.who[who])}`,
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


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PL: () => (/* binding */ columnsOf),
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
// What has to stay on one line: spaces between pieces, `${{ … }}`, a short quotation, `key: value`, an ideograph with
// the signs that may not begin or end a line, a word.
const piece = /\s+|\$\{\{[^{}\n]{0,300}\}\}\S*|"[^"\n]{1,60}"[.,;:)]*|[\w-]{1,60}: (?:read|write|none|inherit|true|false|\$\{\{[^{}\n]{0,300}\}\})[.,;:)]*|[“‘（《「『【]*[\u2e80-\uffef][，。：；！？、）》」』】”’]*|[^\s\u2e80-\uffef“‘]+[，。：；！？、）》」』】”’]*|./gsu;
function broken(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const part of text.match(piece) ?? []) {
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