"use strict";
exports.id = 86;
exports.ids = [86];
exports.modules = {

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ githubClient)
});

// EXTERNAL MODULE: ./build/src/http/authorization.js
var http_authorization = __webpack_require__(3895);
// EXTERNAL MODULE: ./build/src/http/json.js
var http_json = __webpack_require__(6102);
// EXTERNAL MODULE: ./build/src/http/redact.js
var redact = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
;// CONCATENATED MODULE: ./build/src/github/limits.js

/** An answer that refuses because of a limit is short. */
const longestRefusal = 16 * 1024;
/**
 * Returns which limit an answer reports, or undefined if it reports no limit. Limits come as 403, as 429, and from GraphQL as 200
 * with errors of type RATE_LIMITED or RATE_LIMIT (yanyongyu/githubkit#271) or with the secondary one's words.
 */
function limitIn({ status, headers, body }) {
    if (body.length > longestRefusal)
        return undefined;
    const refused = status === 403 || status === 429;
    if (!refused && !(status === 200 && body.includes('"errors"')))
        return undefined;
    const json = (0,http_json/* jsonOf */.o)(body);
    const errors = (0,http_json.at)(json, 'errors');
    const messages = [(0,http_json/* textAt */.$)(json, 'message'), ...listOf(errors).map((error) => (0,http_json/* textAt */.$)(error, 'message'))];
    const says = (pattern) => messages.some((message) => pattern.test(message ?? ''));
    if (says(/\bsecondary rate limit|\babuse detection/i))
        return 'secondary';
    const isTyped = listOf(errors).some((error) => /^RATE_LIMIT(ED)?$/.test((0,http_json/* textAt */.$)(error, 'type') ?? ''));
    if (isTyped || (refused && headers['x-ratelimit-remaining'] === '0' && headers['retry-after'] === undefined))
        return 'primary';
    return status === 429 || (refused && headers['retry-after'] !== undefined) ? 'secondary' : undefined;
}
const listOf = (value) => (Array.isArray(value) ? value : []);
/**
 * Puts an answer that reports a limit into the form that Octokit's throttling plugin knows, which misses the others. Any
 * other answer stays as it is. `tries` in a row lengthen a wait for which GitHub names no end: it asks for ever more patience.
 */
function inPluginsTerms(told, tries) {
    const kind = limitIn(told);
    if (kind === undefined)
        return told;
    const { headers } = told;
    if (kind === 'primary' && headers['x-ratelimit-reset'] !== undefined)
        return refusal({ ...headers, 'x-ratelimit-remaining': '0' }, 'API rate limit exceeded');
    const seconds = Number(headers['retry-after']);
    const patience = seconds > 0 ? Math.ceil(seconds) : leastPatience * 2 ** tries;
    return refusal({ ...headers, 'retry-after': String(patience) }, 'You have exceeded a secondary rate limit.');
}
/** Seconds. "Otherwise, wait for at least one minute before retrying." */
const leastPatience = 60;
const refusal = (headers, message) => ({
    status: 403,
    headers,
    body: JSON.stringify({ message }),
});

;// CONCATENATED MODULE: ./build/src/github/api-fetch.js



const redirects = [301, 302, 303, 307, 308];
const mostRedirects = 3;
/**
 * A `fetch` for Octokit over the project's transport: a time limit for each request, credentials to their own origin, redirects
 * by hand inside of the origin, or only of the API if whoever asks wants to see where others lead, bodies of bounded length,
 * proxies. Rejects if there is no whole answer.
 */
function apiFetch(options) {
    let limited = 0;
    return async (input, init) => {
        const answer = await follow(new URL(String(input)), init ?? {}, options);
        const { status, headers, body } = inPluginsTerms(answer, limited);
        limited = limitIn(answer) === undefined ? 0 : limited + 1;
        // What went wrong is said in JSON, whatever was asked for.
        const isRaw = /\braw\b/.test(acceptOf(init)) && status < 400;
        const hasBody = status !== 204 && status !== 205 && status !== 304;
        const response = new Response(hasBody ? body : null, {
            status,
            // Octokit parses by this header alone, and takes anything else for binary data.
            headers: { ...headers, 'content-type': `${isRaw ? 'text/plain' : 'application/json'}; charset=utf-8` },
        });
        // The paging plugin counts the pages of a list by its address.
        return Object.defineProperty(response, 'url', { value: String(input) });
    };
}
async function follow(first, init, options) {
    let url = first;
    for (let hops = 0;; hops += 1) {
        const answer = await sendOnce(url, init, options);
        const location = answer.headers['location'];
        const isMoved = redirects.includes(answer.status) && location !== undefined && URL.canParse(location, url.href);
        if (!isMoved)
            return answer;
        const next = new URL(location, url);
        // Whoever wants to see where it leads goes there alone. On GHES that may be another service of the same origin.
        if (init.redirect === 'manual' && !isBelow(next, options.apiUrl))
            return answer;
        if (hops === mostRedirects || next.origin !== url.origin || methodOf(init) !== 'GET')
            throw new Error(`${url.host} sends elsewhere, to ${next.host}`);
        url = next;
    }
}
/** Whether an address is one of the API: a repository that was renamed is found at another there. */
const isBelow = ({ href }, apiUrl) => href.startsWith(`${(0,hosts/* withoutTrailingSlashes */.A$)(new URL(apiUrl).href)}/`);
async function sendOnce(url, init, options) {
    const { transport, authorizations, timeout, longestBody, sending } = options;
    if (!(0,hosts/* isSafeAddress */.cr)(url.href))
        throw new Error(`${url.host} is not asked without encryption`);
    const authorization = authorizations.find(({ origin }) => origin === url.origin);
    sending(url);
    const answer = await transport.send({
        method: methodOf(init),
        url,
        headers: {
            ...headersOf(init),
            ...(authorization === undefined ? {} : { authorization: (0,http_authorization/* headerFor */.Di)(url, authorization) }),
        },
        ...(typeof init.body === 'string' && { body: init.body }),
        timeout,
        longestBody,
    });
    if (answer.kind === 'failed')
        throw new Error(`${answer.failure}: ${answer.detail}`);
    if (answer.isCut)
        throw new Error(`the answer is longer than ${longestBody} bytes`);
    if (answer.status < 200 || answer.status > 599)
        throw new Error(`the answer has the status ${answer.status}`);
    return answer;
}
const methodOf = ({ method }) => (method === 'POST' ? 'POST' : 'GET');
const headersOf = ({ headers }) => Object.fromEntries(new Headers(headers ?? {}).entries());
const acceptOf = (init) => new Headers(init?.headers ?? {}).get('accept') ?? '';

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-graphql/dist-bundle/index.js
var dist_bundle = __webpack_require__(3178);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var plugin_retry_dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
;// CONCATENATED MODULE: ./build/src/github/octokit.js




/** Waiting does not help with a limit that comes back so often. */
const mostWaits = 5;
/**
 * Makes an Octokit of @actions/github with paging, retry and throttling, whose requests go out through `fetch`. It knows no
 * credential: `fetch` adds it.
 */
async function createOctokit({ apiUrl, fetch, second, longestWait, waiting }) {
    const { GitHub } = await loadedInPeace();
    const mayWait = (kind) => (seconds, _, __, tries) => {
        if (seconds > longestWait || tries >= mostWaits)
            return false;
        waiting({ kind, seconds, tries });
        return true;
    };
    const OurOctokit = GitHub.plugin(dist_bundle/* paginateGraphQL */.T, plugin_retry_dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return new OurOctokit({
        baseUrl: apiUrl,
        userAgent: 'ghcr-preflight',
        log: silent,
        request: { fetch },
        retry: { retries: 2, retryAfterBaseValue: second },
        throttle: {
            id: crypto.randomUUID(),
            // The plugin takes queries for writes, and sends one a second.
            write: new light.Group({ maxConcurrent: 1, minTime: 0 }),
            retryAfterBaseValue: second,
            onRateLimit: mayWait('primary'),
            onSecondaryRateLimit: mayWait('secondary'),
        },
    });
}
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Read by @actions/github as it loads: it prints if the event's file is missing, and throws if that is no JSON or the API's
 * address is not one.
 */
const readAtLoad = ['GITHUB_EVENT_PATH', 'GITHUB_API_URL'];
async function loadedInPeace() {
    const before = readAtLoad.map((name) => [name, process.env[name]]);
    for (const name of readAtLoad)
        delete process.env[name];
    try {
        return await __webpack_require__.e(/* import() */ 811).then(__webpack_require__.bind(__webpack_require__, 9811));
    }
    finally {
        for (const [name, value] of before)
            if (value !== undefined)
                process.env[name] = value;
    }
}

;// CONCATENATED MODULE: ./build/src/github/github-client.js





/** GitHub ends a query after ten seconds; more is the network's. */
const longestRequest = 40_000;
const longestBody = 64 * 1024 * 1024;
/** Makes a client. The token goes to the origins of the endpoints only. */
async function githubClient({ endpoints, token, transport, second, longestWait, waiting, }) {
    const { apiUrl, graphqlUrl } = endpoints;
    const origins = [...new Set([apiUrl, graphqlUrl].map((address) => new URL(address).origin))];
    const authorizations = origins.map((origin) => (0,http_authorization/* bearer */.CM)(origin, token));
    const secrets = new redact/* KnownSecrets */.R(() => { });
    secrets.add((0,http_authorization/* formsOf */.XP)(token, 'x-access-token'));
    const requests = { graphql: 0, rest: 0 };
    const sending = ({ href }) => {
        requests[href === graphqlUrl ? 'graphql' : 'rest'] += 1;
    };
    const octokit = await createOctokit({
        apiUrl,
        fetch: apiFetch({ apiUrl, transport, authorizations, timeout: longestRequest, longestBody, sending }),
        second,
        longestWait,
        waiting,
    });
    const shown = (text) => oneLine(secrets.redact(text));
    return {
        octokit,
        graphqlOptions: { baseUrl: graphqlUrl.replace(/\/graphql$/, ''), request: { retries: 0 } },
        requests,
        shown,
        describe: (error) => shown(messageIn(error)),
    };
}
/** The first error that GraphQL names, else what REST or the connection says, with its status. */
function messageIn(error) {
    const first = (0,http_json/* textAt */.$)(error, 'errors', 0, 'message');
    if (first !== undefined)
        return first;
    const status = (0,http_json.at)(error, 'response', 'status');
    const message = (0,http_json/* textAt */.$)(error, 'message') ?? String(error);
    return typeof status === 'number' ? `${status} ${message}` : message;
}
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 300);


/***/ }),

/***/ 3895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ bearer),
/* harmony export */   Di: () => (/* binding */ headerFor),
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   O2: () => (/* binding */ expectedBearer),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   ox: () => (/* binding */ formsOfBearer)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5524);

/** User and password for one origin, by the scheme Basic (RFC 7617). */
const basic = (origin, username, password) => ({
    origin,
    header: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(`Basic ${Buffer.from(`${username}:${password.reveal()}`).toString('base64')}`),
});
/** A token for one origin, by the scheme Bearer (RFC 6750). */
const bearer = (origin, token) => ({
    origin,
    header: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(`Bearer ${token.reveal()}`),
});
/** The bearer that GHCR's exchange is known to hand out for a secret: its base64 (docs/facts.md, Authentication). */
const expectedBearer = (origin, secret) => bearer(origin, new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(Buffer.from(secret.reveal()).toString('base64')));
/** The header to send, or a fault of ours where the address is not the secret's own origin. */
function headerFor(address, authorization) {
    if (address.origin !== authorization.origin) {
        throw new Error(`a credential of ${authorization.origin} was about to be sent to ${address.origin}`);
    }
    return authorization.header.reveal();
}
/**
 * Every form in which a secret could turn up in a text: itself and each of its lines, `user:secret`, the base64 of both, and
 * all of them in a URL.
 */
function formsOf(secret, username) {
    if (secret.isEmpty)
        return [];
    const text = secret.reveal();
    const pair = `${username}:${text}`;
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
    const forms = [text, pair, ...lines].flatMap(inUrls);
    return [...new Set([...forms, ...[text, pair].flatMap(base64Forms)])].filter(Boolean);
}
/** Every form in which the bearer token that a registry gave could turn up: it is a secret itself. */
const formsOfBearer = (token) => [
    ...new Set([withoutPadding(token), ...inUrls(token)].filter(Boolean)),
];
/** The base64 of a text, without its padding, and in the alphabet of base64url. */
function base64Forms(text) {
    const base64 = Buffer.from(text).toString('base64');
    return [withoutPadding(base64), Buffer.from(text).toString('base64url'), ...inUrls(base64)];
}
/** A text itself, and as it is encoded in a URL or a form. */
function inUrls(text) {
    // By way of bytes: half a character cannot be encoded.
    const encoded = encodeURIComponent(Buffer.from(text).toString());
    const lowerCase = encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    return [text, encoded, lowerCase, encoded.replaceAll('%20', '+')];
}
/** A loop, for a regular expression takes quadratic time over many signs of equality. */
function withoutPadding(text) {
    let end = text.length;
    while (text.endsWith('=', end))
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/** Returns a text read as JSON, or undefined if it is not JSON. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the value at a path of keys inside some JSON, or undefined if the shape is another. */
function at(json, ...path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), json);
}
/** Returns the text at a path inside some JSON, or undefined if there is none. */
function textAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 9429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ shownReply),
/* harmony export */   R: () => (/* binding */ KnownSecrets),
/* harmony export */   Uk: () => (/* binding */ shownAddress)
/* harmony export */ });
const hidden = '***';
/** Query values that are shown; of any other only the name. */
const shownParameters = ['service', 'scope', 'ref', 'n'];
/** Headers that are shown. */
const shownHeaders = [
    'content-type',
    'retry-after',
    'x-github-request-id',
    'x-ratelimit-remaining',
    'date',
    'via',
    'server',
];
/** Shorter than this, a form is in every text by chance. */
const shortest = 4;
/**
 * True for a form that may occur in texts by chance, such as `ready`: the runner would hide every output that has it in it.
 * It is not masked, and is taken out of texts only where it is a word of its own.
 */
const mayBeChance = (form) => form.length < 6 || (form.length < 20 && /^[a-z-]+$/i.test(form));
/** The secrets of a run, in every form that is to be kept from people. */
class KnownSecrets {
    /** The longest first: a short one may be a part of it. */
    #forms = [];
    #mask;
    /** `mask` is called with each form once, before it can turn up anywhere, unless the form may occur by chance. */
    constructor(mask) {
        this.#mask = mask;
    }
    add(forms) {
        const fresh = [...new Set(forms)].filter((form) => form.length >= shortest && !this.#forms.includes(form));
        for (const form of fresh)
            if (!mayBeChance(form))
                this.#mask(form);
        this.#forms = [...this.#forms, ...fresh].toSorted((a, b) => b.length - a.length);
    }
    /** Takes them out of a text that somebody else wrote: servers echo what they were sent. */
    redact = (text) => {
        let shown = text;
        // Most texts are headers, and shorter than any form.
        for (const form of this.#forms)
            if (form.length <= shown.length)
                shown = without(form, shown);
        return shown;
    };
}
function without(form, text) {
    if (!mayBeChance(form))
        return text.replaceAll(form, hidden);
    const isWord = (at) => !/[\w-]/.test(text[at - 1] ?? '') && !/[\w-]/.test(text[at + form.length] ?? '');
    let shown = '';
    let from = 0;
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
        shown += isWord(at) ? `${text.slice(from, at)}${hidden}` : text.slice(from, at + form.length);
        from = at + form.length;
    }
    return shown + text.slice(from);
}
/** An address as it may be shown: without user, fragment and the values of unknown parameters. */
function shownAddress(url) {
    const query = [...url.searchParams].map(([name, value]) => shownParameters.includes(name) ? `${name}=${value}` : `${name}=***`);
    return `${url.origin}${url.pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
/** One line about a reply for the debug log. */
function shownReply(reply) {
    const asked = `${reply.method} ${shownAddress(reply.url)}`;
    const effort = `${reply.tries === 1 ? '' : `${reply.tries} tries, `}${reply.milliseconds} ms`;
    if (reply.kind === 'failed')
        return `${asked} -> ${reply.failure}: ${reply.detail} (${effort})`;
    const headers = shownHeaders.flatMap((name) => reply.headers[name] === undefined ? [] : [`${name}: ${reply.headers[name]}`]);
    return `${asked} -> ${reply.status} (${[effort, ...headers].join(', ')})`;
}


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/** The kind of a token, as its prefix shows it (docs/facts.md, Credentials). */
const prefixes = {
    ghp_: 'classic-pat',
    github_pat_: 'fine-grained-pat',
    gho_: 'oauth',
    ghu_: 'app-user',
    ghs_: 'installation',
    ghr_: 'refresh',
};
const hidden = '***';
/** A text that cannot be printed: it shows as `***` wherever it is put into a string, JSON or an inspection. */
class Secret {
    #text;
    constructor(text) {
        this.#text = text;
    }
    get isEmpty() {
        return this.#text === '';
    }
    /** What the prefix tells; nothing else about the text is looked at. */
    get kind() {
        if (this.isEmpty)
            return 'empty';
        const prefix = Object.keys(prefixes).find((known) => this.#text.startsWith(known));
        return (prefix === undefined ? undefined : prefixes[prefix]) ?? 'unknown';
    }
    /** True for a token of before April 2021, when personal and OAuth tokens were 40 hexadecimal digits. */
    get hasOldForm() {
        return /^[0-9a-f]{40}$/.test(this.#text);
    }
    equals(other) {
        return this.#text === other.#text;
    }
    /** The text itself. Only `http/authorization` and the masking before it may ask. */
    reveal() {
        return this.#text;
    }
    toString() {
        return hidden;
    }
    toJSON() {
        return hidden;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return hidden;
    }
}


/***/ }),

/***/ 3811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ httpTransport)
/* harmony export */ });
/* unused harmony export failureOf */
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6102);


const usualBody = 64 * 1024;
/** Takes the brackets off an IPv6 host, which the library leaves to handlers. */
class WithoutBrackets {
    prepareRequest(options) {
        if (typeof options.host === 'string')
            options.host = options.host.replace(/^\[|\]$/g, '');
    }
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return Promise.reject(new Error('authentication is not handled here'));
    }
}
const asTheyCome = { allowRedirects: false, allowRetries: false, keepAlive: true };
/** A transport on `@actions/http-client`, which knows proxies from the environment. Connections are kept for the next request. */
function httpTransport(userAgent) {
    // The library's tunnel makes the credential of a proxy with `new Buffer()`: a warning that no user can do anything about.
    process.noDeprecation = true;
    const handlers = [new WithoutBrackets()];
    // A client keeps the agent of its first request, which speaks that one's protocol only.
    const plain = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq(userAgent, handlers, asTheyCome);
    const secure = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq(userAgent, handlers, asTheyCome);
    const underWay = new Set();
    const clientFor = ({ protocol }) => (protocol === 'https:' ? secure : plain);
    return {
        stream: async ({ method, url, headers, timeout }) => {
            const limit = new TimeLimit(timeout);
            underWay.add(limit);
            const answer = clientFor(url).request(method, url.href, null, { ...headers });
            const streamed = await Promise.race([streamOf(answer, timeout), limit.over.then(() => timedOut(timeout))]);
            limit.clear();
            underWay.delete(limit);
            return streamed;
        },
        send: async ({ method, url, headers, body = null, timeout, longestBody = usualBody }) => {
            const limit = new TimeLimit(timeout);
            underWay.add(limit);
            const answer = answerTo(clientFor(url).request(method, url.href, body, { ...headers }), longestBody, limit);
            const incoming = await Promise.race([answer, limit.over.then(() => timedOut(timeout))]);
            limit.clear();
            underWay.delete(limit);
            return incoming;
        },
        close: () => {
            for (const limit of underWay)
                limit.end();
            plain.dispose();
            secure.dispose();
        },
    };
}
/**
 * How long an answer is waited for. An AbortSignal would also call the request off, at the price of a millisecond in every
 * run: what is no longer waited for ends with its connection instead, when the transport is closed or the process ends.
 */
class TimeLimit {
    /** Resolves when the time is up, or when it is ended before. */
    over;
    #timer;
    #end = () => undefined;
    constructor(milliseconds) {
        this.over = new Promise((resolve) => {
            this.#end = resolve;
        });
        this.#timer = setTimeout(this.#end, milliseconds);
    }
    end() {
        this.#end();
    }
    clear() {
        clearTimeout(this.#timer);
    }
}
/** Returns the answer to a request, or its failure; never rejects. Hangs up on an answer that is no longer waited for. */
async function answerTo(response, longestBody, { over }) {
    try {
        const { message } = await response;
        void over.then(() => message.destroy());
        return {
            kind: 'answered',
            status: message.statusCode ?? 0,
            headers: headersOf(message),
            ...(await bodyOf(message, longestBody)),
        };
    }
    catch (error) {
        return failure(error);
    }
}
async function streamOf(response, idle) {
    try {
        const { message } = await response;
        message.setTimeout(idle, () => message.destroy(new Error(`nothing more came within ${idle / 1000} s`)));
        return { kind: 'answered', status: message.statusCode ?? 0, headers: headersOf(message), body: message };
    }
    catch (error) {
        return failure(error);
    }
}
function headersOf({ headers }) {
    const single = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
    return Object.fromEntries(single.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** Reads a body up to the limit and hangs up after it. */
function bodyOf(message, longestBody) {
    const chunks = [];
    let length = 0;
    return new Promise((resolve, reject) => {
        const end = () => resolve({ body: Buffer.concat(chunks).subarray(0, longestBody).toString(), isCut: length > longestBody });
        const take = (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length <= longestBody)
                return;
            end();
            message.destroy();
        };
        message.on('data', take).on('end', end).on('error', reject);
    });
}
const timedOut = (timeout) => ({
    kind: 'failed',
    failure: 'timed-out',
    detail: `no complete answer within ${Math.round(timeout / 100) / 10} s`,
});
function failure(error) {
    const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(error, 'code') ?? '';
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(error, 'message') ?? String(error);
    const detail = code !== '' && !text.includes(code) ? `${code}: ${text}` : text;
    return {
        kind: 'failed',
        failure: failureOf(code, text),
        detail: detail === '' ? 'connection failed' : detail,
    };
}
// Codes of Node's TLS errors (doc/api/tls.md, X509 certificate error codes) about a certificate that is not trusted.
const certificateError = /^(?:SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|CERT_|ERR_TLS_CERT)/;
/** Returns what kept a request from being answered, by the code and the message of its error. */
function failureOf(code, message) {
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return 'name-not-resolved';
    if (certificateError.test(code))
        return 'certificate';
    // The package tunnel, which opens a proxy's tunnels, has no code of its own for a refused one.
    return message.startsWith('tunneling socket could not be established') ? 'proxy' : 'connection-failed';
}


/***/ })

};
;