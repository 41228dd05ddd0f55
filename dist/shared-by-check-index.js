"use strict";
exports.id = 617;
exports.ids = [617];
exports.modules = {

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAccount),
/* harmony export */   U: () => (/* binding */ readUser)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6102);
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);



/** Asks whose account a name is (REST: "Get a user", which answers for organisations too); `missing` on 404. */
async function readAccount(api, owner) {
    const reply = await api.get(`/users/${encodeURIComponent(owner)}`);
    if (reply.kind === 'answered' && reply.status === 404)
        return (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)('missing');
    const type = reply.kind === 'answered' && reply.status === 200 ? (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(reply.body), 'type') : undefined;
    return type === undefined ? (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)((0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(reply)) : (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(type === 'Organization' ? 'organization' : 'user');
}
/** Asks whose token this is (REST: "Get the authenticated user"); installation tokens have no user, and get 403. */
async function readUser(api) {
    const reply = await api.get('/user', { retries: 0 });
    const login = reply.kind === 'answered' && reply.status === 200 ? (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(reply.body), 'login') : undefined;
    return login === undefined ? (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)((0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(reply)) : (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(login);
}


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readContainerPackage),
/* harmony export */   x: () => (/* binding */ visiblePackage)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6102);
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5);




/** Reads a container package's metadata (REST: "Get a package for an organization" or "… for a user"). 404 is missing or invisible. */
async function readContainerPackage(api, { owner, ownerKind, packageName }) {
    const accounts = ownerKind === 'organization' ? 'orgs' : 'users';
    const reply = await api.get(`/${accounts}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(packageName)}`);
    if (reply.kind === 'failed')
        return (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)((0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(reply));
    if (reply.status === 404)
        return (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)({ kind: 'absent' });
    if (reply.status === 403 && !(0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isLimit */ .S4)(reply))
        return (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)({ kind: 'forbidden', needsSso: (0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .needsSso */ .rD)(reply) });
    const visible = reply.status === 200 ? visiblePackage((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(reply.body)) : undefined;
    return visible === undefined ? (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)((0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(reply)) : (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(visible);
}
/** Reads a package as REST shows it, alone or in a list; undefined if it is anything else. */
function visiblePackage(json) {
    const visibility = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(json, 'visibility');
    return visibility === undefined ? undefined : { kind: 'visible', visibility, ...linkedRepository(json) };
}
function linkedRepository(json) {
    const whole = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readFullName */ .Hw)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(json, 'repository', 'full_name') ?? '');
    const owner = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(json, 'repository', 'owner', 'login') ?? whole?.owner;
    const name = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(json, 'repository', 'name') ?? whole?.name;
    if (owner === undefined || name === undefined)
        return {};
    return { linked: { githubRepository: { owner, name }, isPrivate: (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'repository', 'private') !== false } };
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ githubApi),
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   rD: () => (/* binding */ needsSso)
/* harmony export */ });
/* harmony import */ var _http_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3895);
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6102);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2454);



/** Makes the API's address space for one credential, whose secret goes nowhere else. An empty one asks as nobody. */
function githubApi(apiUrl, http, token) {
    const { origin } = new URL(apiUrl);
    const authorization = token.isEmpty ? undefined : (0,_http_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .bearer */ .CM)(origin, token);
    return {
        get: (path, options) => http.ask({
            method: 'GET',
            url: new URL(`${(0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailingSlashes */ .A$)(apiUrl)}${path}`),
            accept: options?.accept ?? 'application/vnd.github+json',
            retries: options?.retries ?? 1,
            ...(authorization === undefined ? {} : { authorization }),
        }),
    };
}
/** A reply that is no answer to the question, in words for the log. */
function unexpected(reply) {
    if (reply.kind === 'failed')
        return `${reply.failure}: ${reply.detail}`;
    return `${reply.status} ${messageOf(reply)}`.trim();
}
/** Whether the API wants the credential authorised for an organisation's single sign-on first (docs/facts.md, Credentials). */
const needsSso = ({ headers }) => headers['x-github-sso']?.startsWith('required') === true;
/** Whether a 403 is one of the API's limits: "Rate limits for the REST API", the primary and the secondary one. */
const isLimit = ({ headers }) => headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
/** The reason that the API gives, as it came; empty if it gives none. */
const messageOf = (reply) => (0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)((0,_http_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(reply.body), 'message') ?? '';


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

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The clock of this process. */
const systemClock = {
    // Not performance.now(): that loads eight modules of Node for the same clock.
    now: () => process.uptime() * 1000,
    today: () => Date.now(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
/** The moment by which everything on the network has to be over. */
class Deadline {
    #clock;
    #end;
    constructor(clock, milliseconds) {
        this.#clock = clock;
        this.#end = clock.now() + milliseconds;
    }
    /** Milliseconds that are left, never below zero. */
    get remaining() {
        return Math.max(0, this.#end - this.#clock.now());
    }
}


/***/ }),

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   Tp: () => (/* binding */ longestPause),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   nq: () => (/* binding */ httpOver)
/* harmony export */ });
/* harmony import */ var _authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3895);

const redirects = [301, 302, 303, 307, 308];
const mostRedirects = 3;
/** Milliseconds that a single try may hang, so that a second one has a chance inside the usual thirty seconds. */
const longestTry = 10_000;
/** Milliseconds before the first retry; each that follows waits twice as long, and up to half as long again by chance. */
const firstPause = 300;
/** Milliseconds; a server that wants more patience than this gets none: the answer is that it is limiting. */
const longestPause = 5_000;
/** Makes the way to the network. */
function httpOver(means) {
    return {
        ask: async (question) => {
            const start = means.clock.now();
            const { incoming, tries, url } = await persist(question, means);
            const asked = { method: question.method, url, tries, milliseconds: Math.round(means.clock.now() - start) };
            const reply = { ...asked, ...incoming };
            means.heard(reply);
            return reply;
        },
    };
}
/** The same way to the network, with at most so many questions under way at once; the others wait for their turn. */
function atMost(most, http) {
    const waiting = [];
    let underWay = 0;
    return {
        ask: async (question) => {
            if (underWay >= most)
                await new Promise((resolve) => waiting.push(resolve));
            else
                underWay += 1;
            try {
                return await http.ask(question);
            }
            finally {
                const next = waiting.shift();
                if (next === undefined)
                    underWay -= 1;
                else
                    next();
            }
        },
    };
}
/** Sends until there is an answer that means something, or the retries or the time are used up. */
async function persist(question, means) {
    for (let tries = 1;; tries += 1) {
        const { incoming, url } = await follow(question, means);
        const pause = pauseAfter(incoming, tries);
        if (pause === undefined || tries > question.retries || pause >= means.deadline.remaining)
            return { incoming, tries, url };
        await means.clock.pause(pause);
    }
}
/** Sends once and follows redirects inside the origin. One to elsewhere is left as the answer. */
async function follow(question, means) {
    let { url } = question;
    for (let hops = 0;; hops += 1) {
        const incoming = await sendOnce({ ...question, url }, means);
        const next = incoming.kind === 'answered' ? nextAddress(question.method, incoming, url) : undefined;
        if (next === undefined || hops === mostRedirects)
            return { incoming, url };
        url = next;
    }
}
function nextAddress(method, { status, headers }, from) {
    const location = headers['location'];
    if (!redirects.includes(status) || location === undefined || method === 'POST' || !URL.canParse(location, from.href))
        return undefined;
    const next = new URL(location, from);
    return next.origin === from.origin ? next : undefined;
}
function sendOnce({ method, url, accept, authorization }, { transport, deadline }) {
    const timeout = Math.min(deadline.remaining, longestTry);
    if (timeout <= 0)
        return Promise.resolve({ kind: 'failed', failure: 'timed-out', detail: 'no time was left to ask' });
    const headers = {
        accept: accept ?? 'application/json',
        ...(authorization === undefined ? {} : { authorization: (0,_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .headerFor */ .Di)(url, authorization) }),
    };
    return transport.send({ method, url, headers, timeout });
}
/** Milliseconds to wait before the next try, or undefined if another try is no use. A server that asks for no pause gets one. */
function pauseAfter(incoming, tries) {
    if (incoming.kind === 'answered' && incoming.status !== 429 && incoming.status < 500)
        return undefined;
    const asked = retryAfter(incoming);
    const usual = firstPause * 2 ** (tries - 1) * (1 + Math.random() / 2);
    if (asked === undefined)
        return usual;
    return asked <= longestPause ? Math.max(asked, usual) : undefined;
}
/** Milliseconds that an answer asks to wait for: RFC 9110, 10.2.3, in seconds; the form with a date is not used by GitHub and is left alone. */
function retryAfter(incoming) {
    const header = incoming.kind === 'answered' ? incoming.headers['retry-after'] : undefined;
    const seconds = header === undefined ? Number.NaN : Number(header);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
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


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readChallenge)
/* harmony export */ });
/** Longest header that is looked at; a real one has some two hundred characters. */
const longestHeader = 4096;
/** Reads the header's first challenge of a known scheme; `none` for anything else. Never throws. */
function readChallenge(header) {
    const text = (header ?? '').slice(0, longestHeader);
    const scheme = /^\s*([a-z]+)/i.exec(text)?.[1]?.toLowerCase();
    if (scheme === 'basic')
        return { kind: 'basic' };
    const parameters = parametersOf(text);
    const realm = parameters.get('realm');
    if (scheme !== 'bearer' || realm === undefined)
        return { kind: 'none' };
    const service = parameters.get('service');
    return { kind: 'bearer', realm, ...(service === undefined ? {} : { service }) };
}
function parametersOf(text) {
    const found = text.matchAll(/(?<![a-z_-])([a-z_-]+)=(?:"([^"]*)"|([^\s",]+))/gi);
    return new Map([...found].map(([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? '']));
}


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusalMessages),
/* harmony export */   z: () => (/* binding */ reasonOfMessage)
/* harmony export */ });
const part = (text, reason, sure, source) => ({
    text,
    isWhole: false,
    reason,
    sure,
    source,
});
const whole = (...row) => ({ ...part(...row), isWhole: true });
/** Every message of an error that is known, the most specific first. */
const refusalMessages = [
    part('Error from intermediary with HTTP status code 403', 'rate-limited', 'H', 'rubentalstra/FerroEHR#2120'),
    part('unable to connect to authzd server', 'outage', 'H', 'slsa-framework/slsa-github-generator#1699'),
    part('twirp error', 'outage', 'H', 'slsa-framework/slsa-github-generator#1699'),
    part('Error from intermedi', 'rate-limited', 'M', 'NVIDIA-AI-Blueprints/video-search-and-summarization#1623'),
    part('secondary rate limit', 'rate-limited', 'H', 'markrussinovich/refchecker#67'),
    part('TOOMANYREQUESTS', 'rate-limited', 'H', 'chainguard-images/images#173'),
    part('retry-after: ', 'rate-limited', 'H', 'falcosecurity/plugins#1069'),
    part('permission_denied: installation not allowed to', 'app-installation-refused', 'M', 'product-os/flowzone#516'),
    part('installation not allowed to Create', 'installation-may-not-create', 'H', 'GlueOps/github-actions-build-push-containers#34'),
    part('installation not allowed to Write', 'installation-may-not-write', 'H', 'macbre/push-to-ghcr#31'),
    part('installation not allowed to Read', 'installation-may-not-read', 'M', 'BuildDownAI/AI-Implement#88'),
    part('The requested installation does not exist', 'installation-elsewhere', 'H', 'QMCPACK/qmcpack#5805'),
    part('owner not found', 'owner-unknown', 'H', 'goreleaser/goreleaser#2815'),
    part('does not match expected scopes', 'scopes-mismatch', 'H', 'daltoniam/switchboard#139'),
    part('organization SAML enforcement', 'sso-required', 'H', 'cli/cli#5174'),
    part('forbids access via a personal access token', 'classic-pat-forbidden', 'H', 'tobychui/zoraxy#70'),
    part('permission_denied: write_package', 'package-not-writable', 'H', 'danger/danger-js#1414'),
    part('permission_denied: read_package', 'package-not-readable', 'M', 'helmforgedev/charts#92'),
    part('permission_denied: create_package', 'package-not-creatable', 'M', 'goharbor/harbor#22368'),
    part('User cannot be authenticated with the token provided', 'credential-refused', 'M', 'ianbelcher/eks-kubectl-action#17'),
    whole('denied', 'credential-refused', 'M', 'docker/login-action#26'),
    whole('invalid token', 'credential-refused', 'M', 'argoproj-labs/argocd-image-updater#303'),
    whole('write_package', 'package-not-writable', 'M', 'danger/danger-js#1414'),
    whole('read_package', 'package-not-readable', 'M', 'kedacore/http-add-on#48'),
    whole('create_package', 'package-not-creatable', 'L', 'goharbor/harbor#22368'),
];
/** Words of a limit, in whatever text they occur. */
const limitWords = words('too many', 'rate limit\\w*', 'limit exceeded', 'throttl\\w+', 'quota', 'slow down', 'abuse');
/** Words of an outage, in whatever text they occur: an outage on the way behind the registry is worded by whoever meets it. */
const outageWords = words(...[
    'time[ds]?[- ]?out',
    'timeouts?',
    'deadline\\w*',
    'unavailable',
    'temporar\\w+',
    'try again',
    'try later',
    'retry',
], ...[
    'connect\\w*',
    'disconnect\\w*',
    'econn\\w+',
    'hang up',
    'EOF',
    'reset',
    'broken pipe',
    'unreachable',
    'no such host',
    'dial',
    'dns',
], ...['rpc', 'internal', '5[0-9][0-9]', 'gateway', 'upstream', 'backend', 'server error', 'service error', 'i/o'], ...[
    'tls',
    'x509',
    'handshake',
    'overload\\w*',
    'busy',
    'exhausted',
    'cancell?ed',
    'aborted',
    'maintenance',
    'outage',
], ...['failed to fetch', 'something went wrong', 'database', 'circuit']);
/** Whole words, whatever their case. */
function words(...alternatives) {
    return new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`, 'i');
}
/**
 * Returns what a registry's error means, by its message or else by its code; `unknown` if nothing is known of it. Words of an
 * outage or a limit say that it is one, whatever else the text says.
 */
function reasonOfMessage(message, code = '') {
    const said = message.trim().toLowerCase().replace(/\s+/g, ' ');
    const isSaid = ({ text, isWhole }) => isWhole ? said === text.toLowerCase() : said.includes(text.toLowerCase());
    const reason = (refusalMessages.find(isSaid) ?? refusalMessages.find(({ text }) => text === code))?.reason;
    if (reason === 'rate-limited' || reason === 'outage')
        return reason;
    // A name in backticks is an organisation's, which may have such a word in it; a code has underscores for blanks.
    const text = `${code.replaceAll('_', ' ')} ${said.replace(/`[^`]*`/g, '')}`;
    if (limitWords.test(text))
        return 'rate-limited';
    return outageWords.test(text) ? 'outage' : (reason ?? 'unknown');
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf),
/* harmony export */   readRefusal: () => (/* binding */ readRefusal),
/* harmony export */   refusedAttempt: () => (/* binding */ refusedAttempt)
/* harmony export */ });
/* harmony import */ var _http_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6102);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4253);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4546);
/* harmony import */ var _refusal_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);




/** Reads a try that was granted nothing. */
const refusedAttempt = (reply, refusedAt) => ({
    answer: readRefusal(reply, refusedAt),
    retriesUsed: reply.tries - 1,
    challenge: reply.kind === 'answered' && reply.status === 401 ? (0,_challenge_js__WEBPACK_IMPORTED_MODULE_1__/* .readChallenge */ .U)(reply.headers['www-authenticate']) : undefined,
});
/** Reads a reply that granted nothing: a refusal only if it is one beyond doubt, else the reason for no verdict. */
function readRefusal(reply, refusedAt) {
    if (reply.kind === 'failed')
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .b)(reply.failure, reply.detail, reply.url);
    const { status } = reply;
    if (status === 407)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .b)('proxy', spoken(reply), reply.url);
    if (status === 429)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .b)('rate-limited', spoken(reply), reply.url);
    if (status >= 500)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .b)('outage', spoken(reply), reply.url);
    if (status >= 300 && status < 400)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .b)('redirected', redirection(reply), reply.url);
    return isRefusal(reply, refusedAt) ? refusal(reply, refusedAt) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .b)('no-verdict', spoken(reply), reply.url);
}
/** OCI distribution specification, "Error Codes": capital letters and underscores. */
const errorCode = /^[A-Z_]+$/;
/** True for 401 and 403 with an error of the registry's own kind or no body at all; for tags also a 404 that the registry explains. */
function isRefusal(reply, refusedAt) {
    const { code, message } = errorOf(reply);
    const isExplained = code !== undefined && errorCode.test(code) && message !== undefined;
    if (reply.status === 404)
        return refusedAt === 'tags' && isExplained;
    return (reply.status === 401 || reply.status === 403) && (isExplained || reply.body === '');
}
/** GHCR reports some rate limits and outages as 403 DENIED (docs/facts.md, Refusals). */
function refusal(reply, at) {
    const error = errorOf(reply);
    const isLimit = reply.headers['retry-after'] !== undefined;
    const reason = isLimit ? 'rate-limited' : (0,_refusal_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOfMessage */ .z)(error.message ?? '', error.code);
    if (reason === 'rate-limited' || reason === 'outage')
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .b)(reason, spoken(reply), reply.url);
    return { kind: 'refused', at, status: reply.status, ...error, reason };
}
function spoken(reply) {
    const { status } = reply;
    const error = errorOf(reply);
    return error.code || error.message ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerText */ .y)({ status, ...error }) : `${status} ${kindOf(reply)}`;
}
function kindOf({ headers, body }) {
    if (body === '')
        return 'without a body';
    return `with a body of type ${headers['content-type'] ?? 'unknown'}`;
}
function redirection({ status, headers, url }) {
    const location = headers['location'] ?? '';
    const target = URL.canParse(location, url.href) ? new URL(location, url.href).origin : 'nowhere';
    return `${status} to ${target}`;
}
/** Reads the error that a registry gives as its reason, as it came: it is judged before secrets are taken out of it. */
function errorOf(reply) {
    const json = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(reply.body);
    const code = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(json, 'errors', 0, 'code');
    const message = (0,_http_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(json, 'errors', 0, 'message');
    return { ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) };
}


/***/ }),

/***/ 1025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   _k: () => (/* binding */ mapConcurrent),
/* harmony export */   wj: () => (/* binding */ withTimeout)
/* harmony export */ });
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);

/** A question that is asked when its answer is first wanted, and never twice. */
function lazy(question) {
    let asked;
    return () => {
        asked ??= question();
        return asked;
    };
}
/** Waits for an optional fact no longer than so many milliseconds. A fault on the way is a failed observation, nothing more. */
async function withTimeout(fact, milliseconds) {
    // The clock's pause cannot be called off, and would hold up the end of the process.
    let timer;
    const tooLate = new Promise((resolve) => {
        timer = setTimeout(() => resolve((0,_http_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`no answer within ${Math.round(milliseconds)} ms`)), milliseconds);
    });
    try {
        return await Promise.race([fact, tooLate]);
    }
    catch (error) {
        return (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(error instanceof Error ? error.message : String(error));
    }
    finally {
        clearTimeout(timer);
    }
}
/** Runs a task for each item, at most so many at once, and returns the results in the order of the items. */
async function mapConcurrent(items, atOnce, task) {
    const results = new Map();
    const queue = [...items.entries()];
    const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [index, item] = next;
            results.set(index, await task(item));
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
    return items.flatMap((_, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
}


/***/ }),

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkoutIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A link out of the working copy is not the repository's file. */
const isInside = (root, file) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    return !path.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
};
/** No workflow file is longer, and what is longer takes gigabytes to parse; packed refs may be. */
const longestFile = 1024 * 1024;
const longestRefs = 8 * 1024 * 1024;
/** A pipe would never end, and a step before this one may have left anything. */
async function isReadable(file, longest) {
    const stats = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(file);
    return stats.isFile() && stats.size <= longest;
}
const commitId = /^[0-9a-f]{40,64}$/;
/** The working copy in a directory. */
function checkoutIn(directory) {
    const read = async (path) => {
        if (directory === '')
            return undefined;
        try {
            const [root, file] = await Promise.all([node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(directory), node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path))]);
            const longest = path.startsWith('.git/') ? longestRefs : longestFile;
            return isInside(root, file) && (await isReadable(file, longest))
                ? await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(file, 'utf8')
                : undefined;
        }
        catch {
            return undefined;
        }
    };
    return { read, commit: () => headCommit(read) };
}
/** What `HEAD` points at: a commit, or a ref that is a file of its own or a line of `packed-refs` (gitrepository-layout). */
async function headCommit(read) {
    const head = (await read('.git/HEAD'))?.trim();
    if (head === undefined || commitId.test(head))
        return head;
    const ref = head.replace(/^ref: /, '');
    const loose = (await read(`.git/${ref}`))?.trim();
    if (loose !== undefined)
        return loose;
    const packed = await read('.git/packed-refs');
    return packed
        ?.split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ', 1)[0];
}


/***/ }),

/***/ 7971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ faulted),
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/src/http/observed.js
var observed = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/src/report/finding.js
var finding = __webpack_require__(4785);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/src/report/build-report.js


/** Makes the report of a run, with what was asked of whom and every answer: the public object of docs/report.schema.json. Texts are bounded. */
const buildReport = (judgement, { access, registry, tokenPermissions, evidence }, how) => ({
    version: 1,
    verdict: judgement.verdict,
    access,
    registry,
    credential: judgement.credential,
    images: judgement.images.map(reported),
    findings: judgement.findings.map((diagnosed) => (0,finding/* toFinding */.N)(diagnosed, how)),
    ...(tokenPermissions && {
        tokenPermissions: { packages: tokenPermissions.packages, source: tokenPermissions.source },
    }),
    evidence: evidence.map(shortened),
});
const reported = ({ reference, repository, isGuessed, verdict, package: state, findings, }) => ({
    reference: (0,report_text/* abridged */.$y)(reference, 400),
    repository,
    guessed: isGuessed,
    verdict,
    package: state,
    findings,
});
const shortened = ({ request, status, code, message, requestId, tries, milliseconds }) => ({
    request: (0,report_text/* abridged */.$y)(request, 1000),
    status,
    ...(code !== undefined && { code: (0,report_text/* abridged */.$y)(code, 100) }),
    ...(message !== undefined && { message: (0,report_text/* abridged */.$y)(message, 2000) }),
    ...(requestId !== undefined && { requestId: (0,report_text/* abridged */.$y)(requestId, 200) }),
    tries,
    milliseconds,
});

// EXTERNAL MODULE: ./build/src/rules/engine.js + 1 modules
var engine = __webpack_require__(7081);
// EXTERNAL MODULE: ./build/src/rules/expiring-credential.js
var expiring_credential = __webpack_require__(9759);
// EXTERNAL MODULE: ./build/src/rules/first-publish.js
var first_publish = __webpack_require__(2125);
// EXTERNAL MODULE: ./build/src/rules/missing-registry-host.js
var missing_registry_host = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/src/rules/granted-rules.js



/** The rules that can fire on a granted answer, in order of precedence. The others are loaded if there is another answer. */
const grantedRules = [expiring_credential/* expiringCredential */.G, first_publish/* firstPublish */.S, missing_registry_host/* missingRegistryHost */.w];

// EXTERNAL MODULE: ./build/src/rules/internal-fault.js
var internal_fault = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/src/rules/shared/lacks-permission.js
var lacks_permission = __webpack_require__(9);
// EXTERNAL MODULE: ./build/src/preflight/async.js
var preflight_async = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/src/github/github-api.js
var github_api = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/src/github/credential-health.js


const day = 24 * 60 * 60 * 1000;
/** An end that is further away is nobody's business in a public log. */
const soon = 14 * day;
/**
 * Asks GitHub about a credential by the one route that costs no quota (REST: "Get rate limit status"). Scopes and end come as
 * headers of a classic PAT's answer. 404, as on GHES without rate limits, tells nothing of the credential (docs/facts.md, Refusals and Credentials).
 */
async function readCredentialHealth(api, today) {
    const reply = await api.get('/rate_limit', { retries: 2 });
    if (reply.kind === 'failed')
        return (0,observed/* failed */.gz)((0,github_api/* unexpected */.os)(reply));
    return (0,observed/* observed */.Px)({
        accepted: accepted(reply),
        ...oauthScopes(reply),
        ...expiry(reply, today),
        needsSso: (0,github_api/* needsSso */.rD)(reply),
    });
}
function accepted({ status }) {
    if (status === 200)
        return true;
    return status === 401 ? false : 'unclear';
}
function oauthScopes({ headers }) {
    const list = headers['x-oauth-scopes'];
    return list === undefined
        ? {}
        : {
            oauthScopes: list
                .split(',')
                .map((scope) => scope.trim())
                .filter((scope) => scope !== ''),
        };
}
/** `2027-10-12 09:00:00 UTC`; ` +0000` is seen in place of the zone too. */
function expiry({ headers }, today) {
    const end = Date.parse((headers['github-authentication-token-expiration'] ?? '').replace(/ (?:UTC|\+0000)$/, 'Z').replace(' ', 'T'));
    const left = end - today;
    return left >= 0 && left <= soon ? { expiresInDays: Math.floor(left / day) } : {};
}

// EXTERNAL MODULE: ./build/src/github/repository.js
var repository = __webpack_require__(5);
// EXTERNAL MODULE: ./build/src/github/account.js
var github_account = __webpack_require__(7046);
// EXTERNAL MODULE: ./build/src/github/container-package.js
var container_package = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/src/preflight/request.js
var preflight_request = __webpack_require__(1332);
;// CONCATENATED MODULE: ./build/src/preflight/metadata.js





/** Nothing of either, and why. */
const noMetadata = (because) => ({ owner: (0,observed/* skipped */.hT)(because), package: (0,observed/* skipped */.hT)(because) });
/** True if metadata says more than that nothing can be seen. */
const tellsMore = ({ package: seen }) => seen.kind === 'observed' &&
    (seen.value.kind === 'visible' || (seen.value.kind === 'forbidden' && seen.value.needsSso));
/** Asks about one image, unless GitHub knows nothing of the registry's packages; a fault on the way is a failed observation. */
async function readMetadata(request, image, api) {
    if (image.kind !== 'image' || !(0,preflight_request/* isGithubs */.ru)(request))
        return (0,observed/* skipped */.hT)('it is no image that GitHub knows');
    return metadataOf(request.run, image, api).then(observed/* observed */.Px, (error) => (0,observed/* failed */.gz)(String(error)));
}
/** Reads the package's metadata; whose account the owner's name is comes from the event, or is asked first. */
async function metadataOf(run, image, api) {
    const isRunsOwner = (0,repository/* isSameName */.yS)(image.owner, run.githubRepository?.owner);
    const owner = isRunsOwner ? await readRunsOwner(run, image.owner, api) : await (0,github_account/* readAccount */.G)(api, image.owner);
    if (owner.kind !== 'observed')
        return { owner, package: (0,observed/* skipped */.hT)('whose account it is, is not known') };
    if (owner.value === 'missing')
        return { owner, package: (0,observed/* skipped */.hT)('there is no such account') };
    return { owner, package: await (0,container_package/* readContainerPackage */.A)(api, { ...image, ownerKind: owner.value }) };
}
/** A run's own account exists: where the API does not show it, nothing follows. */
async function readRunsOwner({ ownerKind }, name, api) {
    if (ownerKind !== undefined)
        return (0,observed/* observed */.Px)(ownerKind);
    const account = await (0,github_account/* readAccount */.G)(api, name);
    return account.kind === 'observed' && account.value === 'missing' ? (0,observed/* failed */.gz)(`GitHub does not show ${name}`) : account;
}

;// CONCATENATED MODULE: ./build/src/preflight/attempt.js






/** Makes an attempt for every image with the first credential of a request. Nothing is asked yet. */
function firstAttempts(request, context) {
    const [credential] = request.credentials;
    const beginWith = attemptWith(credential, request, context);
    const api = context.githubApi(request.githubToken);
    return request.images.map((image) => beginWith(image, (0,preflight_async/* lazy */.RZ)(() => readMetadata(request, image, api))));
}
/** Makes an attempt for the image of each of these with another credential. */
const nextAttempts = (attempts, credential, request, context) => {
    const beginWith = attemptWith(credential, request, context);
    return attempts.map((previous) => ({ ...beginWith(previous.image, previous.metadata), previous }));
};
function attemptWith(credential, request, context) {
    const isForGithub = (0,preflight_request/* mayAskGithub */.Qz)(request, credential) && !credential.secret.isEmpty;
    const api = isForGithub ? context.githubApi(credential.secret) : undefined;
    const health = (0,preflight_async/* lazy */.RZ)(async () => api === undefined
        ? (0,observed/* skipped */.hT)('this credential is not for GitHub')
        : readCredentialHealth(api, context.clock.today()).catch((error) => (0,observed/* failed */.gz)(String(error))));
    return (image, metadata) => ({
        image,
        credential,
        unasked: whyUnasked(image, credential, request),
        tries: [],
        controlRequest: (0,observed/* skipped */.hT)('nothing was refused'),
        health,
        metadata,
        ownMetadata: async () => api === undefined || credential.isJobToken
            ? (0,observed/* skipped */.hT)("the job's token has looked")
            : readMetadata(request, image, api),
    });
}
/** Returns why an image is not asked about, or undefined if it is: nothing would come of it, or a credential would go where it must not. */
function whyUnasked(image, { kind, isJobToken }, { run: { githubRepository }, access }) {
    if (image.kind !== 'image')
        return 'the name is no image of this registry';
    if (kind === 'empty')
        return 'there is no credential to ask with';
    if (!isJobToken || access !== 'push' || image.isGuessed || githubRepository === undefined)
        return undefined;
    return (0,repository/* isSameName */.yS)(image.owner, githubRepository.owner) ? undefined : "the job's token is never good for another owner";
}
/** The refusal that the latest try ended with, or undefined if it did not. */
function refusalIn({ tries }) {
    const answer = tries.at(-1)?.answer;
    return answer?.kind === 'refused' ? answer : undefined;
}

// EXTERNAL MODULE: ./build/src/oci/answer.js
var oci_answer = __webpack_require__(4253);
;// CONCATENATED MODULE: ./build/src/preflight/confirm-refusal.js


/**
 * Decides whether a refusal counts, and returns the answer that does: the refusal, or no verdict if it was not confirmed,
 * something speaks against it, or nothing separates it from an outage. A grant, and no answer, are returned as they are.
 */
function confirmRefusal(evidence) {
    const { answers } = evidence;
    const last = answers.at(-1) ?? answers[0];
    if (last.kind !== 'refused')
        return last;
    return (withoutSecondTry(last, evidence) ??
        againstCredential(last, evidence) ??
        againstPublicPull(last, evidence) ??
        withoutLayer(last, evidence) ??
        last);
}
/** True if a refusal is for the credential's sake, so that GitHub's REST API has to refuse it as well (docs/facts.md, Refusals and Credentials). */
const isForCredential = ({ at, status, reason }) => reason === 'credential-refused' || status === 401 || (at === 'exchange' && reason === 'unknown');
/** Valid credentials are refused for a moment now and then, so a second try has to say the same (docs/facts.md, Refusals). */
function withoutSecondTry(refusal, { answers, registry }) {
    const before = answers.at(-2);
    if (before?.kind !== 'refused')
        return inconclusive(refusal, 'unconfirmed', { hosts: [registry] });
    return saysTheSame(before, refusal)
        ? undefined
        : inconclusive(refusal, 'inconsistent', { but: `and before that ${(0,oci_answer/* answerText */.y)(before)}` });
}
function saysTheSame(one, other) {
    if (isForCredential(one) && isForCredential(other))
        return true;
    return one.reason === other.reason && (one.reason !== 'unknown' || (0,oci_answer/* answerText */.y)(one) === (0,oci_answer/* answerText */.y)(other));
}
function againstCredential(refusal, { access, credential, health }) {
    // Fine-grained tokens are accepted by the REST API and never by GHCR (docs/facts.md, Credentials).
    if (!isForCredential(refusal) || credential.kind === 'fine-grained-pat')
        return undefined;
    const accepted = (0,observed/* known */.eO)(health)?.accepted ?? 'unclear';
    if (accepted === false)
        return { ...refusal, reason: 'credential-refused' };
    // A token for pulling is refused if the credential may not read this one package (docs/facts.md, Authentication).
    if (access === 'pull' && refusal.at === 'exchange' && accepted === true)
        return undefined;
    const but = accepted === true ? "while GitHub's REST API accepts the credential" : '';
    return inconclusive(refusal, 'contradicted', { but });
}
const vagueReasons = new Set(['credential-refused', 'package-not-readable', 'unknown']);
/** Any valid credential can pull a public package, so a refusal without a specific reason does not count (docs/facts.md, Refusals). */
function againstPublicPull(refusal, evidence) {
    const { access, credential, health } = evidence;
    const shown = (0,observed/* known */.eO)(evidence.package);
    const isPublicPull = access === 'pull' && shown?.kind === 'visible' && shown.visibility === 'public';
    const isInvalid = credential.kind === 'fine-grained-pat' || (0,observed/* known */.eO)(health)?.accepted === false;
    if (!isPublicPull || isInvalid || !vagueReasons.has(refusal.reason))
        return undefined;
    return inconclusive(refusal, 'contradicted', { but: "while GitHub's REST API shows that the package is public" });
}
/** A text that tells no layer may be an outage in words that nobody has seen yet, unless something else tells the layer. */
function withoutLayer(refusal, evidence) {
    const { credential, controlRequest, lacksPermission } = evidence;
    // 404 at the tags says that there is no such package.
    const isTold = refusal.reason !== 'unknown' || refusal.status === 404;
    if (isTold || lacksPermission || credential.kind === 'fine-grained-pat')
        return undefined;
    const control = (0,observed/* known */.eO)(controlRequest);
    if (control?.kind === 'granted')
        return undefined;
    if (control?.kind === 'refused' && control.reason !== 'unknown' && !isForCredential(control))
        return undefined;
    return { ...inconclusive(refusal, 'unexplained'), refusal };
}
const inconclusive = (refusal, reason, { but = '', hosts = [] } = {}) => ({
    kind: 'unanswered',
    reason,
    detail: [(0,oci_answer/* answerText */.y)(refusal), but].filter(Boolean).join(', '),
    hosts,
});

;// CONCATENATED MODULE: ./build/src/preflight/shown-facts.js
/** Characters that are kept of a text that a server wrote. */
const longestText = 2000;
/** Takes secrets out of what servers wrote, as some echo what they were sent, then cuts it: only now, for it was judged as it came. */
function shownFacts(facts, redact) {
    const shown = (text) => redact(text).slice(0, longestText);
    return {
        ...facts,
        answer: shownAnswer(facts.answer, shown),
        controlRequest: shownAnswer(facts.controlRequest, shown),
        package: withoutSecrets(facts.package, shown),
        owner: withoutSecrets(facts.owner, shown),
        health: withoutSecrets(facts.health, shown),
        running: withoutSecrets(facts.running, shown),
        onDefaultBranch: withoutSecrets(facts.onDefaultBranch, shown),
    };
}
/** Of an observation only the error is a text that is shown. */
const withoutSecrets = (fact, shown) => fact.kind === 'failed' ? { ...fact, error: shown(fact.error) } : fact;
function shownAnswer(fact, shown) {
    if (fact.kind !== 'observed')
        return withoutSecrets(fact, shown);
    const { value } = fact;
    if (value.kind === 'refused')
        return { ...fact, value: shownRefusal(value, shown) };
    if (value.kind === 'granted')
        return fact;
    const refusal = value.refusal && shownRefusal(value.refusal, shown);
    return { ...fact, value: { ...value, detail: shown(value.detail), ...(refusal && { refusal }) } };
}
const shownRefusal = ({ code, message, ...refusal }, shown) => ({
    ...refusal,
    ...(code !== undefined && { code: shown(code) }),
    ...(message !== undefined && { message: shown(message) }),
});

;// CONCATENATED MODULE: ./build/src/preflight/build-facts.js







/** Makes the facts of one image: one case for each credential that it was asked with, in the order of credentials. */
async function buildFacts(last, around) {
    const attempts = [...previousOf(last), last];
    const known = await Promise.all(attempts.map((attempt) => factsOf(attempt, around)));
    const cases = known.map((facts) => shownFacts(facts, around.redact));
    return cases.map((facts, at) => ({
        ...facts,
        isReplaced: around.isReplaced && at < cases.length - 1,
        answerToOther: cases.find((_, other) => other !== at)?.answer ?? facts.answerToOther,
    }));
}
const previousOf = ({ previous }) => previous === undefined ? [] : [...previousOf(previous), previous];
async function factsOf(attempt, { request, workflowFiles, tokenPermissions, limit }) {
    const { image, credential, controlRequest } = attempt;
    const { run, registry, access } = request;
    const [metadata, health] = await Promise.all([build_facts_metadataOf(attempt, limit), healthOf(attempt, limit)]);
    return {
        ...{ run, registry, access, image, credential, controlRequest, health },
        ...metadata,
        answer: answerTo(attempt, { ...request, ...metadata, health, tokenPermissions, running: workflowFiles.running }),
        tokenPermissions,
        running: workflowFiles.running,
        onDefaultBranch: workflowFiles.onDefaultBranch,
        isReplaced: false,
        answerToOther: (0,observed/* skipped */.hT)('no other was asked'),
    };
}
/** The registry's answer as far as it counts. */
function answerTo({ credential, tries, unasked, controlRequest }, found) {
    const [first, ...more] = tries.map(({ answer }) => answer);
    if (first === undefined)
        return (0,observed/* skipped */.hT)(unasked ?? 'it was not asked');
    return (0,observed/* observed */.Px)(confirmRefusal({
        ...found,
        credential,
        controlRequest,
        answers: [first, ...more],
        lacksPermission: (0,lacks_permission/* lacksPermission */.kQ)({ ...found, credential }),
    }));
}
/** What GitHub shows of the package: to the job's token, or after a refusal to the refused credential, if that sees more. */
async function build_facts_metadataOf(attempt, limit) {
    const [seen, own] = await Promise.all([
        (0,preflight_async/* withTimeout */.wj)(attempt.metadata(), limit),
        refusalIn(attempt) === undefined ? (0,observed/* skipped */.hT)('nothing was refused') : (0,preflight_async/* withTimeout */.wj)(attempt.ownMetadata(), limit),
    ]);
    const best = [(0,observed/* known */.eO)(own), (0,observed/* known */.eO)(seen)].find((one) => one !== undefined && tellsMore(one));
    if (best !== undefined)
        return best;
    if (seen.kind === 'skipped')
        return noMetadata(seen.because);
    return (0,observed/* known */.eO)(seen) ?? noMetadata('GitHub was too slow to answer');
}
/** Scopes and end of a classic PAT, and of any other credential what explains its refusal. */
function healthOf(attempt, limit) {
    const { credential, tries } = attempt;
    const refusal = refusalIn(attempt);
    const isWanted = credential.kind === 'classic-pat' || (refusal !== undefined && (!credential.isJobToken || isForCredential(refusal)));
    return isWanted && tries.length > 0
        ? (0,preflight_async/* withTimeout */.wj)(attempt.health(), limit)
        : Promise.resolve((0,observed/* skipped */.hT)('nothing depends on it'));
}
/** The facts of every image if our own code failed while asking: nothing but the fault. */
function unknownFacts(request, fault) {
    const unknown = (0,observed/* skipped */.hT)('our own code failed');
    const [credential] = request.credentials;
    return request.images.map((image) => [
        {
            run: request.run,
            registry: request.registry,
            access: request.access,
            image,
            credential,
            answer: unknown,
            controlRequest: unknown,
            package: unknown,
            owner: unknown,
            health: unknown,
            tokenPermissions: unknown,
            running: unknown,
            onDefaultBranch: unknown,
            isReplaced: false,
            answerToOther: unknown,
            fault,
        },
    ]);
}

// EXTERNAL MODULE: ./build/src/http/authorization.js
var http_authorization = __webpack_require__(3895);
// EXTERNAL MODULE: ./build/src/http/deadline.js
var http_deadline = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/src/http/http.js
var http_http = __webpack_require__(9588);
// EXTERNAL MODULE: ./build/src/http/redact.js
var http_redact = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/src/oci/refusal.js
var refusal = __webpack_require__(1307);
;// CONCATENATED MODULE: ./build/src/preflight/evidence.js



/** How often a question is asked: early, and twice with what the exchange has handed out. */
const mostTries = 3;
/** Replies as people may see them. A question that was asked again, and answered alike, is one entry with the tries of all. */
function evidenceOfAll(replies, redact) {
    const asked = [];
    for (const evidence of replies.map((reply) => evidenceOf(reply, redact))) {
        const once = asked.find((tries) => tries.length < mostTries && isAnsweredAlike(tries[0], evidence));
        if (once === undefined)
            asked.push([evidence]);
        else
            once.push(evidence);
    }
    return asked.map(together);
}
const isAnsweredAlike = (one, other) => one.request === other.request &&
    one.status === other.status &&
    one.code === other.code &&
    one.message === other.message;
/** Of two answers that are alike, the request's id is the last one's. */
const together = ([first, ...more]) => ({
    ...first,
    ...more.at(-1),
    tries: sum([first, ...more].map(({ tries }) => tries)),
    milliseconds: sum([first, ...more].map(({ milliseconds }) => milliseconds)),
});
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/** A reply as people may see it: address, status, and what the server gave as its reason, without any secret. */
function evidenceOf(reply, redact) {
    const { method, url, tries, milliseconds } = reply;
    const request = `${method} ${url.origin}${redact((0,http_redact/* shownAddress */.Uk)(url).slice(url.origin.length))}`;
    if (reply.kind === 'failed')
        return { request, status: 0, code: reply.failure, message: redact(reply.detail), tries, milliseconds };
    const { code, message = (0,github_api/* messageOf */.bD)(reply) } = (0,refusal/* errorOf */.M)(reply);
    const requestId = reply.headers['x-github-request-id'];
    return {
        request,
        status: reply.status,
        ...(code === undefined ? {} : { code: redact(code) }),
        ...(message === '' ? {} : { message: redact(message) }),
        ...(requestId === undefined ? {} : { requestId: redact(requestId) }),
        tries,
        milliseconds,
    };
}

;// CONCATENATED MODULE: ./build/src/preflight/context.js






/** Requests to GitHub's REST API that may be under way at once, however many images there are. */
const mostRestRequests = 10;
/** Makes the context of a run. Every form of every credential is masked before the first request. */
function createContext(request, world) {
    const { credentials, githubToken } = request;
    const [{ username }] = credentials;
    const secrets = new http_redact/* KnownSecrets */.R(world.mask);
    const keep = (secret) => secrets.add((0,http_authorization/* formsOf */.XP)(secret, username));
    for (const secret of [...credentials.map((one) => one.secret), githubToken])
        keep(secret);
    const replies = [];
    const heard = (reply) => {
        replies.push(reply);
        world.debug?.(secrets.redact((0,http_redact/* shownReply */.G1)(reply)));
    };
    const { transport, clock, checkout } = world;
    const deadline = new http_deadline/* Deadline */.B(clock, world.timeout);
    const http = (0,http_http/* httpOver */.nq)({ transport, clock, deadline, heard });
    const restHttp = (0,http_http/* atMost */.Tu)(mostRestRequests, http);
    return {
        context: {
            http,
            githubApi: (secret) => (0,github_api/* githubApi */.Mc)(request.run.apiUrl, restHttp, secret),
            clock,
            deadline,
            checkout,
            tokenPermissions: () => world.tokenPermissions(),
            redact: secrets.redact,
            received: (token) => secrets.add((0,http_authorization/* formsOfBearer */.ox)(token)),
        },
        evidence: () => evidenceOfAll(replies, secrets.redact),
    };
}

// EXTERNAL MODULE: ./build/src/github/run.js
var github_run = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
;// CONCATENATED MODULE: ./build/src/oci/registry.js

/** Describes a registry; `serverUrl` is the GitHub server's address whose own registry it may be. */
function registryAt(host, serverUrl, http, events) {
    const origin = (0,hosts/* originOf */.yv)(host);
    const isGithubs = (0,hosts/* belongsTo */.g4)(serverUrl, host);
    return {
        http,
        host,
        origin,
        isHome: host === (0,hosts/* registryOf */.Fv)(serverUrl) || (0,hosts/* isLoopback */.U9)(host),
        ...events,
        mayAuthenticateAt: (address) => address.origin === origin || (isGithubs && address.protocol === 'https:' && (0,hosts/* belongsTo */.g4)(serverUrl, address.host)),
    };
}
/** An address at a registry. */
const addressAt = ({ origin }, path) => new URL(path, origin);

// EXTERNAL MODULE: ./build/src/http/json.js
var http_json = __webpack_require__(6102);
;// CONCATENATED MODULE: ./build/src/oci/tags.js



/** Asks for one tag of a repository, which takes the right to read it (OCI distribution specification, "Listing tags"). */
async function readTags(registry, repository, authorization, retries) {
    const url = addressAt(registry, `/v2/${repository}/tags/list?n=1`);
    const reply = await registry.http.ask({
        method: 'GET',
        url,
        retries,
        ...(authorization === undefined ? {} : { authorization }),
    });
    const retriesUsed = reply.tries - 1;
    if (reply.kind === 'answered' && reply.status === 200) {
        const answer = isTagsList(reply)
            ? { kind: 'granted' }
            : (0,oci_answer/* unanswered */.b)('no-verdict', '200 without tags', url);
        return { answer, retriesUsed };
    }
    const { refusedAttempt } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1307));
    return refusedAttempt(reply, 'tags');
}
/** `{"name":"octo/app","tags":["1"]}`; `tags` is null in an empty repository. A registry that lists all of them may have its list cut. */
function isTagsList({ body, isCut }) {
    if (isCut)
        return /^\s*\{\s*"(?:name"\s*:\s*"|tags"\s*:\s*\[)/.test(body);
    const json = (0,http_json/* jsonOf */.o)(body);
    const tags = (0,http_json.at)(json, 'tags');
    return typeof (0,http_json.at)(json, 'name') === 'string' && (Array.isArray(tags) || tags === null);
}

// EXTERNAL MODULE: ./build/src/http/secret.js
var secret = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/src/oci/challenge.js
var oci_challenge = __webpack_require__(4546);
;// CONCATENATED MODULE: ./build/src/oci/scope.js
/** The scope that a client asks a token for: `repository:octo/app:pull,push` (distribution's token specification). */
const scopeOf = (repository, access) => `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`;

;// CONCATENATED MODULE: ./build/src/oci/token.js







/**
 * Exchanges a credential for a bearer token, as docker does (distribution's token specification). `/token` first, which is
 * where GHCR has it; if that gives no token, at the realm that the challenge of `GET /v2/` names.
 * The token says nothing about pushing: GHCR gives one for any scope (docs/facts.md, Authentication).
 */
async function exchange(registry, login, wanted) {
    const exchanging = { registry, login, wanted };
    const reply = await askForToken(exchanging, tokenAddress(registry), registry.host);
    if (isNoTokenServer(reply))
        return exchangeAfterGreeting(exchanging);
    return readToken(registry, reply, true);
}
const tokenAddress = (registry) => addressAt(registry, '/token');
/** True if a challenge names another way to log in than the `/token` that was assumed. */
function asksElsewhere(registry, challenge) {
    if (challenge.kind !== 'bearer')
        return challenge.kind === 'basic';
    if (!URL.canParse(challenge.realm))
        return false;
    const { origin, pathname } = new URL(challenge.realm);
    const assumed = tokenAddress(registry);
    return origin !== assumed.origin || pathname !== assumed.pathname;
}
/** True if `/token` is not this registry's token endpoint: 404, 405, or a body that is not JSON. An empty 401 or 403 is a refusal. */
function isNoTokenServer(reply) {
    if (reply.kind === 'failed' || reply.status === 429 || reply.status >= 500)
        return false;
    if ([404, 405].includes(reply.status))
        return true;
    return typeof (0,http_json/* jsonOf */.o)(reply.body) !== 'object' && !(reply.body === '' && [401, 403].includes(reply.status));
}
async function exchangeAfterGreeting(exchanging) {
    const { registry, login, wanted } = exchanging;
    const address = addressAt(registry, '/v2/');
    const reply = await registry.http.ask({ method: 'GET', url: address, retries: wanted.retries });
    if (reply.kind === 'failed' || reply.status >= 500 || reply.status === 429)
        return withoutToken(reply);
    const challenge = (0,oci_challenge/* readChallenge */.U)(reply.headers['www-authenticate']);
    if (challenge.kind !== 'none')
        return exchangeByChallenge(challenge, registry, login, wanted);
    return reply.status === 200
        ? { kind: 'authorized', isAssumed: false }
        : (0,oci_answer/* unanswered */.b)('no-verdict', `${reply.status} without a challenge`, address);
}
/** Logs in as a challenge asks for; at an origin that may not see the credential there is no verdict. */
async function exchangeByChallenge(challenge, registry, login, wanted) {
    if (challenge.kind === 'basic') {
        const authorization = (0,http_authorization/* basic */.HX)(registry.origin, login.username, login.secret);
        return { kind: 'authorized', authorization, isAssumed: false };
    }
    const { realm: text, service = registry.host } = challenge;
    const realm = URL.canParse(text) ? new URL(text) : undefined;
    if (realm === undefined || !registry.mayAuthenticateAt(realm))
        return (0,oci_answer/* unanswered */.b)('foreign-realm', realm?.origin ?? text, addressAt(registry, '/v2/'));
    return readToken(registry, await askForToken({ registry, login, wanted }, realm, service), false);
}
function askForToken({ registry, login, wanted }, at, service) {
    const url = new URL(at);
    url.searchParams.set('service', service);
    url.searchParams.set('scope', scopeOf(wanted.repository, wanted.access));
    const authorization = (0,http_authorization/* basic */.HX)(url.origin, login.username, login.secret);
    return registry.http.ask({ method: 'GET', url, authorization, retries: wanted.retries });
}
async function readToken(registry, reply, isAssumed) {
    if (reply.kind === 'failed' || reply.status !== 200)
        return withoutToken(reply);
    const json = (0,http_json/* jsonOf */.o)(reply.body);
    const token = (0,http_json/* textAt */.$)(json, 'token') ?? (0,http_json/* textAt */.$)(json, 'access_token');
    if (token === undefined || !isSendable(token))
        return (0,oci_answer/* unanswered */.b)('no-verdict', '200 without a token', reply.url);
    registry.received(token);
    return { kind: 'authorized', authorization: (0,http_authorization/* bearer */.CM)(registry.origin, new secret/* Secret */.z(token)), isAssumed };
}
/** Reads a reply that brings no token: the registry's no, or no answer. The table of messages is loaded for it alone. */
async function withoutToken(reply) {
    const { readRefusal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1307));
    return readRefusal(reply, 'exchange');
}
/** A header's value may not hold anything else, and an empty one is no token. */
const isSendable = (token) => /^[\x21-\x7e]+$/.test(token);

;// CONCATENATED MODULE: ./build/src/oci/upload-session.js



/**
 * Opens an upload session, which every client does first (OCI distribution specification, "Pushing a blob in chunks").
 * Nothing is uploaded: no blob, tag, manifest or package comes of it (docs/facts.md, The question).
 */
async function openUploadSession(registry, repository, authorization, retries) {
    const url = addressAt(registry, `/v2/${repository}/blobs/uploads/`);
    const reply = await registry.http.ask({
        method: 'POST',
        url,
        retries,
        ...(authorization === undefined ? {} : { authorization }),
    });
    const retriesUsed = reply.tries - 1;
    const place = placeIn(registry, reply);
    if (place !== undefined) {
        registry.opened(() => cancel(registry, place, authorization));
        return { answer: { kind: 'granted' }, retriesUsed, place };
    }
    if (isAccepted(reply)) {
        const detail = `${reply.status} without a place to upload to`;
        return { answer: (0,oci_answer/* unanswered */.b)('no-verdict', detail, url), retriesUsed };
    }
    const { refusedAttempt } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1307));
    return { ...refusedAttempt(reply, 'upload'), retryAfter: (0,http_http/* retryAfter */.P9)(reply) };
}
/** 202 is the specification's, 201 is taken by clients too (docs/facts.md, The question). */
const isAccepted = (reply) => reply.kind === 'answered' && (reply.status === 202 || reply.status === 201);
/** Returns where a granted upload is to go, at whichever host, or undefined if the reply is no grant or names no address. */
function placeIn({ origin }, reply) {
    const location = isAccepted(reply) ? reply.headers['location'] : undefined;
    if (location === undefined || /^\s*(?:#|$)/.test(location) || !URL.canParse(location, origin))
        return undefined;
    const place = new URL(location, origin);
    return /^https?:$/.test(place.protocol) ? place : undefined;
}
/** Best effort and silent: GHCR answers 405 and lets the session expire, other registries 204. Only at the registry's own origin. */
async function cancel(registry, url, authorization) {
    if (url.origin !== registry.origin)
        return;
    await registry.http.ask({
        method: 'DELETE',
        url,
        retries: 0,
        ...(authorization === undefined ? {} : { authorization }),
    });
}

;// CONCATENATED MODULE: ./build/src/preflight/try-access.js







/** Asks once as the client would: the exchange, then an upload session (push) or a tag (pull). */
const tryAccess = async (registry, login, wanted) => tryWith(await exchange(registry, login, wanted), registry, login, wanted);
/** Milliseconds that the early request is waited for once the exchange has answered. */
const patience = 1000;
/**
 * Asks the same in one round trip: the upload session is opened beside the exchange, with the bearer that this is known to
 * hand out (docs/facts.md, Authentication). Both have to say yes. If the early request gets anything else, it counts for
 * nothing: what the exchange hands out is used, as ever.
 */
async function tryAtOnce(registry, login, wanted, { clock, deadline }) {
    const exchanging = exchange(registry, login, wanted);
    const bearer = (0,http_authorization/* expectedBearer */.O2)(registry.origin, login.secret);
    // A rejection that nobody listens to would end the process.
    const early = openUploadSession(registry, wanted.repository, bearer, 0).then(observed/* observed */.Px, (error) => (0,observed/* failed */.gz)(String(error)));
    const exchanged = await exchanging;
    if (exchanged.kind !== 'authorized')
        return { answer: exchanged, retriesUsed: 0 };
    const opened = (0,observed/* known */.eO)(await (0,preflight_async/* withTimeout */.wj)(early, Math.min(patience, deadline.remaining)));
    if (exchanged.isAssumed && opened?.place?.origin === registry.origin)
        return { answer: opened.answer, retriesUsed: opened.retriesUsed };
    const pause = opened?.retryAfter ?? 0;
    if (pause > 0 && pause <= http_http/* longestPause */.Tp && pause < deadline.remaining)
        await clock.pause(pause);
    const used = opened !== undefined && isTrouble(opened) ? 1 : 0;
    const retries = Math.max(0, wanted.retries - used);
    const attempt = await tryWith(exchanged, registry, login, { ...wanted, retries });
    return { ...attempt, retriesUsed: used + attempt.retriesUsed };
}
/** True for an answer after which a question is sent again: 429, 5xx or a lost connection. */
const isTrouble = ({ answer }) => answer.kind === 'unanswered' && answer.reason !== 'no-verdict' && answer.reason !== 'redirected';
/** Uses what the exchange has handed out. */
async function tryWith(exchanged, registry, login, wanted) {
    const attempt = await useOf(exchanged, registry, wanted);
    const { challenge } = attempt;
    // A registry whose `/token` gives out something else says so at the first use of it.
    if (exchanged.kind !== 'authorized' || !exchanged.isAssumed || challenge === undefined)
        return attempt;
    if (challenge.kind === 'none' || !asksElsewhere(registry, challenge))
        return attempt;
    const again = { ...wanted, retries: wanted.retries - attempt.retriesUsed };
    const next = await useOf(await exchangeByChallenge(challenge, registry, login, again), registry, again);
    return { ...next, retriesUsed: attempt.retriesUsed + next.retriesUsed };
}
async function useOf(exchanged, registry, wanted) {
    if (exchanged.kind !== 'authorized')
        return { answer: exchanged, retriesUsed: 0 };
    const ask = wanted.access === 'push' ? openUploadSession : readTags;
    return ask(registry, wanted.repository, exchanged.authorization, wanted.retries);
}

;// CONCATENATED MODULE: ./build/src/preflight/ask-registry.js





/** Images that are asked about at the same time: enough to be quick, few enough to be polite. */
const atOnce = 10;
/** How often a question may be sent again after 429, 5xx or a lost connection, over both of its tries together. */
const mostRetries = 2;
/** Milliseconds before the second try: valid credentials do meet 401 and 403 for a moment (docs/facts.md, Refusals). */
const distance = 1000;
/** Milliseconds that it may take longer by chance, so that jobs that were refused together do not ask again together. */
const jitter = 250;
/** Asks the registry about images: a first try, a second one where it is refused, a control request where the text tells no layer. */
async function askRegistry(attempts, asking) {
    const once = await fill(attempts, isToBeAsked, (attempt, image) => tried(attempt, image, asking));
    if (!once.some(refusalIn))
        return once;
    asking.onRefusal();
    const twice = await askAgain(once, asking);
    return sendControlRequests(twice, asking);
}
/** Asks again, a second later, where the answer was a refusal, if there is time for it. */
async function askAgain(attempts, asking) {
    const { clock, deadline } = asking.context;
    if (deadline.remaining <= distance)
        return attempts;
    await clock.pause(distance + Math.random() * jitter);
    return fill(attempts, isRefused, (attempt, image) => tried(attempt, image, asking));
}
async function tried(attempt, { repository }, asking) {
    const { request, registry, context } = asking;
    const retries = mostRetries - attempt.tries.reduce((used, { retriesUsed }) => used + retriesUsed, 0);
    const wanted = { repository, access: request.access, retries };
    const isEarly = registry.isHome && request.access === 'push' && attempt.tries.length === 0;
    const answered = isEarly
        ? await tryAtOnce(registry, attempt.credential, wanted, context)
        : await tryAccess(registry, attempt.credential, wanted);
    return { ...attempt, tries: [...attempt.tries, answered] };
}
/** Sends a control request for each owner whose images need one: one is enough for all of them. */
async function sendControlRequests(attempts, { registry }) {
    const sent = new Map();
    return fill(attempts, needsControlRequest, async (attempt, { owner }) => {
        const answered = sent.get(owner) ?? sendControlRequest(owner, attempt.credential, registry);
        sent.set(owner, answered);
        return { ...attempt, controlRequest: (0,observed/* observed */.Px)((await answered).answer) };
    });
}
/** A name that nobody has, and that whoever reads an audit log understands. */
const controlName = () => `ghcr-preflight-canary-${Math.random().toString(16).slice(2, 10)}`;
/**
 * The same question about a name that does not exist under the same owner: granted there means that the package refuses, not
 * the token (docs/facts.md, Refusals).
 */
const sendControlRequest = (owner, login, registry) => tryAccess(registry, login, { repository: `${owner}/${controlName()}`, access: 'push', retries: 0 });
/** Fills those attempts that a question is for; the others stay as they are. */
const fill = (attempts, isFor, question) => (0,preflight_async/* mapConcurrent */._k)(attempts, atOnce, async (attempt) => attempt.image.kind === 'image' && isFor(attempt) ? question(attempt, attempt.image) : attempt);
const isToBeAsked = ({ unasked }) => unasked === undefined;
const isRefused = (attempt) => refusalIn(attempt) !== undefined;
/** True if the text of a refused upload leaves open who refuses. */
function needsControlRequest(attempt) {
    const refusal = refusalIn(attempt);
    if (attempt.tries.length < 2 || refusal?.at !== 'upload')
        return false;
    return refusal.reason === 'unknown' && !isForCredential(refusal);
}

;// CONCATENATED MODULE: ./build/src/preflight/gather.js







/** Milliseconds that a granted push waits at most for facts that it can do without. */
const gather_patience = 500;
const nothingToExplain = {
    running: (0,observed/* skipped */.hT)('nothing was refused'),
    onDefaultBranch: (0,observed/* skipped */.hT)('nothing was refused'),
    fileOf: () => undefined,
};
/** As many as connections are kept open: another would not be ready in the time that cancels get. */
const mostCancels = 20;
/** Finds out what rules need to know, and no more: see docs/how-it-works.md, the order of questions. */
async function gather(request, context) {
    const { run, registry: host } = request;
    const cancels = [];
    const opened = (cancel) => void cancels.push(cancel);
    const registry = registryAt(host, run.serverUrl, context.http, { received: context.received, opened });
    const api = context.githubApi(request.githubToken);
    const workflowFiles = (0,preflight_async/* lazy */.RZ)(async () => (await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 520))).readWorkflowFiles(request, context, api));
    const tokenPermissions = (0,preflight_async/* lazy */.RZ)(() => context.tokenPermissions());
    const onRefusal = () => {
        void workflowFiles().catch(() => undefined);
        void tokenPermissions().catch(() => undefined);
    };
    const asking = { request, registry, context, onRefusal };
    let attempts = await asked(firstAttempts(request, context), asking);
    for (const credential of request.credentials.slice(1)) {
        if (attempts.every(isServed))
            break;
        attempts = await asked(nextAttempts(attempts, credential, request, context), asking);
    }
    const isReplaced = attempts.every((attempt) => attempt.previous !== undefined && isGranted(attempt));
    const isExplained = attempts.some(gather_isRefused) || attempts.some(isGuess) || (getsNoSecret(request) && !isReplaced);
    const files = isExplained ? await workflowFiles() : nothingToExplain;
    const limit = Math.min(context.deadline.remaining, attempts.some(gather_isRefused) ? Number.POSITIVE_INFINITY : gather_patience);
    const around = {
        request,
        redact: context.redact,
        workflowFiles: files,
        tokenPermissions: attempts.some(gather_isRefused)
            ? await (0,preflight_async/* withTimeout */.wj)(tokenPermissions(), context.deadline.remaining)
            : (0,observed/* skipped */.hT)('nothing was refused'),
        isReplaced,
        limit,
    };
    return {
        cases: await Promise.all(attempts.map((attempt) => buildFacts(attempt, around))),
        fileOf: files.fileOf,
        finish: async (longest) => {
            const cancelled = (0,preflight_async/* mapConcurrent */._k)(cancels, mostCancels, (cancel) => cancel());
            await (0,preflight_async/* withTimeout */.wj)(cancelled.then(observed/* observed */.Px), longest);
        },
    };
}
/** Asks the registry, and beside it what is good to know: the verdict hangs on the registry, so it is asked first. */
async function asked(attempts, asking) {
    const answered = askRegistry(attempts, asking);
    for (const { credential, unasked, metadata, health } of attempts) {
        void metadata();
        // Only a classic token's answer tells when it ends.
        if (unasked === undefined && credential.kind === 'classic-pat')
            void health();
    }
    return answered;
}
/** True if another credential is not needed for an image: it was not refused this one, or is no image. */
const isServed = (attempt) => attempt.image.kind !== 'image' || (attempt.unasked === undefined && !isRefusedTwice(attempt));
const isRefusedTwice = (attempt) => attempt.tries.length > 1 && refusalIn(attempt) !== undefined;
/** True if the registry has refused any credential. */
const gather_isRefused = (attempt) => refusalIn(attempt) !== undefined || (attempt.previous !== undefined && gather_isRefused(attempt.previous));
/** True for a guessed name, which is held against what the job's text pushes. */
const isGuess = ({ image }) => image.kind === 'image' && image.isGuessed;
const isGranted = ({ tries }) => tries.at(-1)?.answer.kind === 'granted';
/** A secret that the run's event keeps from it: whether the workflow expects that, its file tells. */
const getsNoSecret = ({ run, access, credentials: [{ secret }] }) => access === 'push' && secret.isEmpty && (0,github_run/* secretsWithheldBy */._)(run) !== undefined;

;// CONCATENATED MODULE: ./build/src/preflight/preflight.js








/** Milliseconds that the cancels get to be written; their answers are not waited for. */
const cancelPatience = 5;
/** The pipeline: gather facts, let rules judge them, report. A fault of our own is an outcome too: no verdict. */
async function preflight(request, world, renderOptions) {
    const { context, evidence } = createContext(request, world);
    const { access, registry } = request;
    try {
        const { cases, fileOf, finish } = await gather(request, context);
        const heard = evidence();
        const finished = finish(cancelPatience);
        const [first] = cases.flat();
        const running = first?.running ?? (0,observed/* skipped */.hT)('nothing was asked');
        const tokenPermissions = first && (0,observed/* known */.eO)(first.tokenPermissions);
        const rules = await rulesFor(cases);
        const source = request.run.job === '' ? 'check' : 'run';
        const judgement = (0,engine/* diagnose */.h4)(cases, rules, [
            ...(0,engine/* askedFindings */.vv)(request, rules, source),
            ...(0,engine/* hints */.XZ)((0,observed/* known */.eO)(running), rules, { isPrivate: request.run.isPrivate }, tokenPermissions?.permissions),
        ]);
        const placed = await place(judgement, fileOf);
        const report = buildReport(placed, { access, registry, tokenPermissions, evidence: heard }, renderOptions);
        await finished;
        return { judgement, report, running };
    }
    catch (error) {
        const cases = unknownFacts(request, context.redact(String(error)));
        const judgement = (0,engine/* diagnose */.h4)(cases, await rulesFor(cases));
        const report = buildReport(judgement, { access, registry, evidence: evidence() }, renderOptions);
        return { judgement, report, running: (0,observed/* skipped */.hT)('our own code failed') };
    }
}
/** Makes the places and changes of findings concrete in the files that were read. What reads YAML is loaded if there is one. */
async function place(judgement, fileOf) {
    const isPlaced = judgement.findings.some(({ diagnosis: { place } }) => place && fileOf(place.file));
    if (!isPlaced)
        return judgement;
    const { placementOf } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(291), __webpack_require__.e(320)]).then(__webpack_require__.bind(__webpack_require__, 7320));
    return {
        ...judgement,
        findings: judgement.findings.map((one) => ({ ...one, ...placementOf(one.diagnosis, fileOf) })),
    };
}
/** Result of a run in which our own code failed, before or after any request: no verdict, and a finding that says so. */
function faulted(fault, renderOptions) {
    const diagnosis = { detail: { seen: fault }, confidence: 'certain' };
    const judgement = (0,engine/* diagnose */.h4)([], [], [(0,engine/* withoutImage */.WC)(internal_fault/* internalFault */.g, diagnosis, 'run')]);
    const report = buildReport(judgement, { access: 'push', registry: '', evidence: [] }, renderOptions);
    return { judgement, report, running: (0,observed/* skipped */.hT)('our own code failed') };
}
/** The rules that can speak: all of them, unless every push is granted. */
async function rulesFor(cases) {
    const isGranted = cases.flat().every(({ answer }) => (0,observed/* known */.eO)(answer)?.kind === 'granted');
    return isGranted ? grantedRules : (await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 5260))).rules;
}


/***/ }),

/***/ 1332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   Qz: () => (/* binding */ mayAskGithub),
/* harmony export */   ru: () => (/* binding */ isGithubs),
/* harmony export */   zO: () => (/* binding */ mayLogIn)
/* harmony export */ });
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);

/** Returns the credentials of a run; a fallback that is empty, or the password again, is left out. */
function readCredentials({ username, password, fallbackPassword, githubToken, }) {
    const held = (role, secret) => ({
        role,
        username,
        secret,
        kind: secret.kind,
        isJobToken: isJobToken(secret, githubToken),
    });
    const first = held('password', password);
    return fallbackPassword === undefined || fallbackPassword.isEmpty || fallbackPassword.equals(password)
        ? [first]
        : [first, held('fallback-password', fallbackPassword)];
}
const notAJobToken = [
    'classic-pat',
    'fine-grained-pat',
    'oauth',
    'app-user',
    'refresh',
    'empty',
];
/** An installation token is taken for the job's also if `github-token` holds another kind, which cannot tell it from an App's. */
function isJobToken(secret, githubToken) {
    if (notAJobToken.includes(secret.kind) || secret.hasOldForm)
        return false;
    return secret.equals(githubToken) || (secret.kind === 'installation' && notAJobToken.includes(githubToken.kind));
}
/** True if the registry is GitHub's own, or on this machine: GitHub's REST API knows nothing of any other's packages. */
const isGithubs = ({ run, registry }) => (0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(registry) || (0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .belongsTo */ .g4)(run.serverUrl, registry);
/** True if GitHub's REST API may see a credential: it is GitHub's own, or meant for GitHub's registry or this machine. */
const mayAskGithub = (request, { isJobToken }) => isJobToken || isGithubs(request);
/**
 * True if the credentials may go to the registry: the job's own token stays at its GitHub server's registry and on this
 * machine, and other tokens that GitHub gives to programs stay with GitHub.
 */
function mayLogIn({ registry, run, credentials }) {
    // Nothing is ever sent to a mistyped host: its images are findings before anything is asked.
    const isHome = registry === (0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(run.serverUrl) || (0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(registry) || (0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isMistyped */ .Ke)(registry);
    const isOfGithub = (0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .belongsTo */ .g4)(run.serverUrl, registry) || (0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isGithubRegistry */ .HV)(registry);
    return isHome || credentials.every(({ kind, isJobToken }) => !isJobToken && (isOfGithub || !ofGithubAlone.has(kind)));
}
/** Kinds that GitHub gives to programs, by their prefix: no other registry has a use for one. */
const ofGithubAlone = new Set(['installation', 'app-user', 'oauth']);


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toFinding)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);

/** Puts a diagnosis into words. Texts are bounded, and otherwise as they were received. */
function toFinding({ rule, severity, diagnosis, location, change, ...rest }, how) {
    const words = how.language.words(rule);
    const params = { ...rest.params, ...(change && { change: change.form }) };
    return {
        id: rule.id,
        severity,
        confidence: diagnosis.confidence,
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(words.title(params), longest.title),
        problem: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(words.problem(params), longest.text), 
        // That nothing explains a refusal is no guess.
        rule.subject === 'unknown' ? '' : how.language.report.confidence[diagnosis.confidence]),
        remedy: remedyOf(words.remedy(params), diagnosis.edit, how),
        who: diagnosis.who ?? rule.who,
        docs: how.docs(rule.id),
        links: diagnosis.links ?? [],
        images: params.images.map((image) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(image, longest.image)),
        ...(location && { location }),
        ...(change && { diff: change.diff }),
    };
}
const longest = { title: 200, text: 4000, image: 400 };
function remedyOf(remedy, edit, { language }) {
    const warned = edit?.runsUntrusted ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(remedy, longest.text)}\n${language.report.untrusted}` : remedy;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(warned, longest.text + 1000);
}


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vv: () => (/* binding */ askedFindings),
  h4: () => (/* binding */ diagnose),
  XZ: () => (/* binding */ hints),
  NQ: () => (/* binding */ review),
  WC: () => (/* binding */ withoutImage)
});

// EXTERNAL MODULE: ./build/src/http/observed.js
var observed = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/src/oci/answer.js
var answer = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/rules/order.js
var order = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/rules/shared/refusal.js
var shared_refusal = __webpack_require__(9743);
// EXTERNAL MODULE: ./build/src/rules/shared/settings-links.js
var settings_links = __webpack_require__(1094);
;// CONCATENATED MODULE: ./build/src/rules/verdict.js


/** The verdicts, the worst first. */
const verdicts = ['denied', 'inconclusive', 'ready'];
/** The worst of several verdicts; `inconclusive` if there are none. */
const worst = (of) => verdicts.find((verdict) => of.includes(verdict)) ?? 'inconclusive';
/** The verdict about one image asked with one credential, from its answer and its findings. */
function verdictOf({ answer }, findings) {
    const isGranted = (0,observed/* known */.eO)(answer)?.kind === 'granted';
    const isDenied = findings.some(({ rule, severity }) => rule.verdict === 'deny' && severity !== 'warning');
    if (isDenied && !isGranted)
        return 'denied';
    return isGranted && findings.every(({ rule }) => rule.verdict !== 'inconclusive') ? 'ready' : 'inconclusive';
}
/**
 * The severity of a finding in this case: an error becomes a warning if the name is guessed and the cause may be the
 * guess or the package, or if the other credential serves every image, so that this one's refusal stops nothing.
 */
function severityIn({ image, isReplaced }, severity, { subject }) {
    const isGuessed = 'isGuessed' in image && image.isGuessed;
    const mayBeTheGuess = isGuessed && (aboutPackages.has(subject) || image.kind === 'invalid');
    return severity === 'error' && (isReplaced || mayBeTheGuess) ? 'warning' : severity;
}
const aboutPackages = new Set(['package', 'user', 'unknown']);
/** What all answers about one image tell of its package: metadata, or the verb of a refusal. */
function packageState(ofImage) {
    const metadata = ofImage.map((facts) => (0,observed/* known */.eO)(facts.package)?.kind);
    if (metadata.includes('visible') || ofImage.some(({ answer }) => (0,shared_refusal/* showsPackage */.$2)(answer)))
        return 'exists';
    const isUnmade = ofImage.some((facts) => (0,shared_refusal/* reasonOf */.A3)(facts) === 'installation-may-not-create');
    return metadata.includes('absent') || isUnmade ? 'absent' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/rules/engine.js






/**
 * Judges a run: rules over the cases of each image, in order of precedence; `hints` are added to them.
 * If neither credential serves every image, the one with the better outcome decides, `password` first.
 */
function diagnose(images, rules, hints = []) {
    const judged = images.map((cases) => cases.map((facts) => judge(facts, rules)));
    const outcomes = order/* roles */.Ot.flatMap((role) => {
        const ofRole = judged.flatMap((cases) => cases.filter(({ facts }) => facts.credential.role === role));
        return ofRole.length === 0 ? [] : [{ role, verdict: worst(ofRole.map(({ verdict }) => verdict)) }];
    });
    const best = outcomes.toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict))[0];
    const verdict = best?.verdict ?? 'inconclusive';
    return {
        verdict,
        credential: best !== undefined && verdict === 'ready' ? best.role : 'none',
        images: judged.flatMap((cases) => judgedImage(cases, best?.role)),
        findings: (0,order/* inOrder */.al)([...merged(judged.flat().flatMap(({ findings }) => findings)), ...hints], rules),
    };
}
/** Reads a workflow file through the rules: findings about its text alone, in the rules' order. */
const review = (workflow, rules, repository = {}) => rules.flatMap((rule) => (rule.lint?.(workflow, repository) ?? []).map((diagnosis) => withoutImage(rule, diagnosis, 'file')));
/** A finding that is about no image: one of a file's text, or of a run that asked nothing. */
const withoutImage = (rule, diagnosis, source) => ({
    rule,
    diagnosis,
    severity: diagnosis.severity ?? rule.severity,
    params: { detail: diagnosis.detail, source, images: [], answers: [] },
    role: 'password',
});
/** Findings about what a run is asked to check, whatever the registry says of it. */
const askedFindings = (request, rules, source) => rules.flatMap((rule) => (rule.ask?.(request) ?? []).map((diagnosis) => withoutImage(rule, diagnosis, source)));
/**
 * What the text of the running job's file shows beside: it explains no refusal here, so it is no error. `given` is what the
 * job's token has, if that is known.
 */
function hints(running, rules, repository = {}, given) {
    if (running?.workflow === undefined)
        return [];
    const { workflow } = running;
    const jobs = workflow.jobs.map((job) => (job.id === running.job?.id ? { ...job, given } : job));
    const found = review({ ...workflow, jobs }, rules.filter(({ diagnose }) => diagnose === undefined), repository);
    const ofThisJob = found.filter(({ diagnosis }) => diagnosis.job === undefined || diagnosis.job === running.job?.id);
    return ofThisJob.map((hint) => (hint.severity === 'error' ? { ...hint, severity: 'warning' } : hint));
}
function judge(facts, rules) {
    const fired = [];
    for (const rule of rules) {
        if (rule.subject === 'unknown' && fired.some((one) => one.rule.verdict === 'deny'))
            continue;
        const diagnosis = rule.diagnose?.(facts);
        if (diagnosis !== undefined)
            fired.push(stamp(rule, diagnosis, facts));
    }
    const replaced = new Set(fired.flatMap(({ rule }) => rule.replaces ?? []));
    const findings = fired.filter(({ rule }) => !replaced.has(rule.id));
    return { facts, findings, verdict: verdictOf(facts, findings) };
}
function stamp(rule, diagnosis, facts) {
    const refusal = (0,shared_refusal/* shownRefusal */.gG)(facts);
    const isInJob = facts.run.job !== '';
    return {
        rule,
        diagnosis,
        severity: severityIn(facts, diagnosis.severity ?? rule.severity, rule),
        params: {
            detail: diagnosis.detail,
            source: isInJob ? 'run' : 'check',
            images: [facts.image.reference],
            answers: refusal === undefined ? [] : [(0,answer/* answerText */.y)(refusal)],
            token: rule.subject === 'token' && facts.credential.isJobToken ? (0,observed/* known */.eO)(facts.tokenPermissions) : undefined,
            credential: isInJob ? facts.credential.role : undefined,
        },
        role: facts.credential.role,
    };
}
/** Sums up the cases of one image; the verdict is that of the credential that decides. */
function judgedImage(cases, role) {
    const deciding = cases.find(({ facts }) => facts.credential.role === role);
    if (deciding === undefined)
        return [];
    const { image } = deciding.facts;
    return [
        {
            reference: image.reference,
            repository: 'repository' in image ? image.repository : '',
            isBadName: image.kind === 'uppercase' || (image.kind === 'invalid' && !image.isGuessed),
            isGuessed: 'isGuessed' in image && image.isGuessed,
            verdict: deciding.verdict,
            package: packageState(cases.map(({ facts }) => facts)),
            pages: (0,settings_links/* packagePages */.x_)((0,settings_links/* ownedImage */.xZ)(deciding.facts)),
            findings: [...new Set(cases.flatMap(({ findings }) => findings.map(({ rule }) => rule.id)))],
        },
    ];
}
/** Makes one finding of those that differ in the image only. */
function merged(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { links: _, ...cause } = finding.diagnosis;
        const key = JSON.stringify([finding.rule.id, finding.severity, roleOf(finding), cause]);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [together(first, group)];
    });
}
/** A name is at fault whichever credential it is asked with. */
const roleOf = ({ rule, role }) => (rule.subject === 'name' ? 'either' : role);
function together(first, group) {
    const links = [...new Set(group.flatMap(({ diagnosis }) => diagnosis.links ?? []))];
    return {
        ...first,
        diagnosis: { ...first.diagnosis, links },
        params: {
            ...first.params,
            images: [...new Set(group.flatMap(({ params }) => params.images))],
            answers: [...new Set(group.flatMap(({ params }) => params.answers))],
        },
    };
}


/***/ }),

/***/ 1705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   zB: () => (/* binding */ primary)
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];
const confidences = ['certain', 'likely', 'possible'];
/** Both credentials, the one that is tried first at the head. */
const roles = ['password', 'fallback-password'];
/** Findings by severity, then by credential, then by confidence, then in the order of the rules. */
function inOrder(findings, rules) {
    const rank = ({ rule, severity, role, diagnosis }) => [
        severities.indexOf(severity),
        roles.indexOf(role),
        confidences.indexOf(diagnosis.confidence),
        rules.indexOf(rule),
    ];
    return findings.toSorted((a, b) => {
        const [left, right] = [rank(a), rank(b)];
        const at = left.findIndex((value, index) => value !== right[index]);
        return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
    });
}
/**
 * The one finding that the outcome is about, or undefined: the first error, else what explains a denied verdict without
 * being one, else, if the verdict is another, the first warning.
 */
function primary({ verdict, findings, }) {
    const first = (severity) => findings.find((finding) => finding.severity === severity);
    if (verdict === 'denied')
        return first('error') ?? findings.find(({ rule }) => rule.verdict === 'deny');
    return first('error') ?? first('warning');
}


/***/ })

};
;