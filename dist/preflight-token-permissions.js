"use strict";
exports.id = 194;
exports.ids = [194,950];
exports.modules = {

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ levelIn),
/* harmony export */   NC: () => (/* binding */ shorthandScopes),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Th: () => (/* binding */ nearScope),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   bi: () => (/* binding */ nearMiss),
/* harmony export */   nA: () => (/* binding */ appOnlyScopes),
/* harmony export */   pv: () => (/* binding */ permissionScopes)
/* harmony export */ });
const all = ['write', 'read', 'none'];
/** Scopes of `permissions:` that GitHub knows, with the levels that each takes (docs/facts.md, Permissions). */
const permissionScopes = new Map([
    ['actions', all],
    ['artifact-metadata', all],
    ['attestations', all],
    ['checks', all],
    ['code-quality', all],
    ['contents', all],
    ['copilot-requests', ['write', 'none']],
    ['deployments', all],
    ['discussions', all],
    ['drives', all],
    ['id-token', ['write', 'none']],
    ['issues', all],
    ['models', ['read', 'none']],
    ['packages', all],
    ['pages', all],
    ['pull-requests', all],
    ['repository-projects', all],
    ['security-events', all],
    ['statuses', all],
    ['vulnerability-alerts', ['read', 'none']],
]);
/** Permissions of GitHub Apps that no `permissions:` takes, though every job's log lists `Metadata: read` (docs/facts.md, Permissions). */
const appOnlyScopes = new Set(['metadata', 'workflows']);
/** Scopes that `read-all` and `write-all` certainly give: others are new, or come to some repositories only (actions/runner, Permissions.cs). */
const shorthandScopes = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'id-token',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
];
/** How much a level allows, to compare levels by. */
const rank = { none: 0, read: 1, write: 2 };
function levelIn(declared, scope) {
    if (declared === 'default')
        return 'default';
    if (declared === 'write-all')
        return permissionScopes.get(scope)?.[0] ?? 'write';
    if (declared === 'read-all')
        return permissionScopes.get(scope)?.includes('read') === false ? 'none' : 'read';
    return Object.hasOwn(declared, scope) ? (declared[scope] ?? 'none') : 'none';
}
/** Whether a value is one of the three levels. */
const isLevel = (value) => value === 'write' || value === 'read' || value === 'none';
/** Returns the scope that an unknown one was probably meant to be, or undefined. */
const nearScope = (typed) => nearMiss(typed, [...permissionScopes.keys()]);
/** Returns the word that was probably meant: of other case, with `_` for `-`, singular for plural, or one letter off; undefined if none is near. */
function nearMiss(typed, known) {
    if (typed.length > 40)
        return undefined;
    const plain = typed.toLowerCase().replaceAll('_', '-');
    return (known.find((word) => word === plain || word === `${plain}s` || `${word}s` === plain) ??
        known.find((word) => isOneEditAway(plain, word)));
}
/** True where one letter added, left out, changed or swapped with its neighbour makes the one text the other. */
function isOneEditAway(left, right) {
    if (Math.abs(left.length - right.length) > 1)
        return false;
    const at = [...left].findIndex((letter, index) => letter !== right[index]);
    const start = at === -1 ? left.length : at;
    return (left.slice(start + 1) === right.slice(start + 1) ||
        left.slice(start) === right.slice(start + 1) ||
        left.slice(start + 1) === right.slice(start) ||
        (left.slice(start + 2) === right.slice(start + 2) &&
            left[start] === right[start + 1] &&
            left[start + 1] === right[start]));
}


/***/ }),

/***/ 9194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTokenPermissions: () => (/* binding */ readTokenPermissions)
});

// EXTERNAL MODULE: ./build/src/github/permission-scopes.js
var permission_scopes = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/src/http/json.js
var http_json = __webpack_require__(6102);
// EXTERNAL MODULE: ./build/src/http/observed.js
var observed = __webpack_require__(1172);
;// CONCATENATED MODULE: ./build/src/preflight/job-message.js

/** Where it is, but for what the context `github` holds, a list of `{"k":"run_id","v":"123"}`. */
const places = {
    'variables/system.github.token.permissions/value': 'permissions',
    'variables/system.github.job/value': 'job',
};
const contextEntry = 'contextData/github/d/-';
const contextKeys = { run_id: 'runId', run_attempt: 'runAttempt' };
const contextPlaces = { [`${contextEntry}/k`]: 'k', [`${contextEntry}/v`]: 'v' };
/**
 * Reads a job message at the beginning of some bytes, or returns undefined if something of what is taken is missing. It is
 * scanned up to the last of it, for a message may have megabytes. Masks stand for texts and numbers; where one has broken the
 * JSON, or the bytes end, the scan ends.
 */
function readJobMessage(bytes) {
    const taken = {};
    let entry = {};
    const isComplete = () => Object.keys(taken).length === 4;
    scan(bytes, {
        isWanted: (path) => path in places || path in contextPlaces,
        found: (path, text) => {
            const [place, part] = [places[path], contextPlaces[path]];
            if (place !== undefined)
                taken[place] ??= text;
            if (part !== undefined)
                entry = { ...entry, [part]: text };
            return isComplete();
        },
        closed: (path) => {
            if (path !== contextEntry)
                return false;
            const place = contextKeys[entry.k ?? ''];
            if (place !== undefined && entry.v !== undefined)
                taken[place] ??= entry.v;
            entry = {};
            return isComplete();
        },
    });
    const { permissions, job, runId, runAttempt } = taken;
    return permissions === undefined || job === undefined || runId === undefined || runAttempt === undefined
        ? undefined
        : { permissions, job, runId, runAttempt };
}
const [quote, backslash] = [34, 92];
const blanks = new Set([9, 10, 13, 32]);
const lineEnds = new Set([10, 13]);
const marks = {
    34: '"',
    44: ',',
    58: ':',
    91: '[',
    93: ']',
    123: '{',
    125: '}',
};
/** A longer text is not one that is taken. */
const longestText = 64 * 1024;
/** Deeper than any message. */
const mostLevels = 100;
/** Goes through the JSON at the beginning of some bytes, until it ends, is no JSON, or the listener has enough. */
function scan(bytes, listener) {
    const levels = [];
    let at = 0;
    while (at !== undefined && at < bytes.length) {
        const here = bytes[at] ?? 0;
        at = blanks.has(here) ? at + 1 : afterMark(bytes, at, marks[here], levels, listener);
    }
}
/** Takes one mark, or a text or number, and returns where the next begins; undefined where the scan ends. */
function afterMark(bytes, at, mark, levels, listener) {
    const level = levels.at(-1);
    if (mark === '{' || mark === '[')
        return opened(mark === '[', levels) ? at + 1 : undefined;
    if (level === undefined)
        return undefined;
    if (mark === '}' || mark === ']')
        return job_message_closed(mark === ']', levels, listener) ? at + 1 : undefined;
    if (mark === ',')
        level.next = level.isList ? level.next : undefined;
    return mark === ',' || mark === ':' ? at + 1 : afterText(bytes, at, level, listener);
}
function opened(isList, levels) {
    const level = levels.at(-1);
    const path = level === undefined ? '' : level.next;
    if (path === undefined || levels.length === mostLevels)
        return false;
    levels.push({ isList, path, next: isList ? under(path, '-') : undefined });
    return true;
}
function job_message_closed(isList, levels, listener) {
    const level = levels.pop();
    return level?.isList === isList && !listener.closed(level.path) && levels.length > 0;
}
/** A text is a key where no value is due; a number or a mask is a value only. */
function afterText(bytes, at, level, listener) {
    const isText = bytes[at] === quote;
    const end = isText ? endOfText(bytes, at) : endOfWord(bytes, at);
    const path = level.next;
    if (end === undefined || (path === undefined && !isText))
        return undefined;
    if (path === undefined)
        level.next = under(level.path, textIn(bytes, at, end));
    else if (listener.isWanted(path) && listener.found(path, textIn(bytes, at, end)))
        return undefined;
    return end;
}
/** Where a text in quotes ends; undefined if it does not end on its line, which no JSON does. */
function endOfText(bytes, start) {
    for (let at = start + 1; at < bytes.length; at += 1) {
        const here = bytes[at] ?? 0;
        if (here === quote)
            return at + 1;
        if (lineEnds.has(here))
            return undefined;
        if (here === backslash)
            at += 1;
    }
    return undefined;
}
function endOfWord(bytes, start) {
    let at = start;
    while (at < bytes.length && !blanks.has(bytes[at] ?? 0) && marks[bytes[at] ?? 0] === undefined)
        at += 1;
    return at;
}
/** The text that a token of JSON is, or the token itself. */
function textIn(bytes, start, end) {
    if (end - start > longestText)
        return '';
    const token = new TextDecoder().decode(bytes.subarray(start, end));
    const text = (0,http_json/* jsonOf */.o)(token);
    return typeof text === 'string' ? text : token;
}
const under = (path, key) => (path === '' ? key : `${path}/${key}`);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/preflight/runner-record.js



/** Bytes in which a log begins with a job message, or is a later page of one: the runner pages them at 8 MB. */
const beginning = 64 * 1024;
/** Bytes of a log that are read at most. */
const most = 8 * 1024 * 1024;
/** Logs that are looked at: a self-hosted runner keeps those of a month. */
const mostLogs = 100;
/** `<root>/externals/node24/bin/node`; after an update of the runner `externals.<version>`, on Windows `node.exe`. */
const nodeOfRunner = /^(.+)[\\/]externals(?:\.[^\\/]+)?[\\/]node[^\\/]*[\\/]bin[\\/]node(?:\.exe)?$/;
/**
 * Returns the job message in the runner's newest log that has one, and what follows it, or undefined if there is none to be
 * read (actions/runner: NodeScriptActionHandler, HostTraceListener, Worker). Only regular files are read.
 */
async function runnerRecord(node) {
    const root = nodeOfRunner.exec(node)?.[1];
    if (root === undefined)
        return undefined;
    const folder = (0,external_node_path_.join)(root, '_diag');
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const logs = names.filter((name) => /^Worker_.*-utc\.log$/.test(name)).toSorted();
    for (const name of logs.toReversed().slice(0, mostLogs)) {
        const message = await messageIn((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        if (message !== undefined)
            return message;
    }
    return undefined;
}
// A pipe is opened without waiting for its other end, and a link is not followed. Windows has neither flag, which counts as 0.
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW;
const marker = Buffer.from('Job message:');
/** What follows `Job message:` in a log that begins with one; undefined in any other. */
async function messageIn(path) {
    const file = await (0,promises_.open)(path, flags);
    try {
        if (!(await file.stat()).isFile())
            return undefined;
        const at = (await firstBytes(file, beginning)).indexOf(marker);
        return at === -1 ? undefined : (await firstBytes(file, most)).subarray(at + marker.length);
    }
    finally {
        await file.close();
    }
}
/** Reads a file from its start, up to so many bytes. */
async function firstBytes(file, limit) {
    const bytes = Buffer.alloc(Math.min(limit, (await file.stat()).size));
    let length = 0;
    while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return bytes.subarray(0, length);
}

;// CONCATENATED MODULE: ./build/src/preflight/token-permissions.js





/**
 * Reads what the job's token may do (docs/facts.md, The runner): from the environment, else from the runner's own record of
 * exactly this job. Whatever is odd about either is skipped; nothing but the permissions leaves the record.
 */
async function readTokenPermissions(running) {
    const given = readPermissions(running.tokenPermissions, snakeCase);
    if (given !== undefined)
        return (0,observed/* observed */.Px)({ ...given, source: 'environment' });
    const record = await runnerRecord(running.node);
    const message = record === undefined ? undefined : readJobMessage(record);
    if (message === undefined)
        return (0,observed/* skipped */.hT)('no runner tells');
    const isThisJob = message.job === running.job &&
        isSameNumber(message.runId, running.runId) &&
        isSameNumber(message.runAttempt, running.runAttempt);
    const recorded = isThisJob ? readPermissions(message.permissions, pascalCase) : undefined;
    return recorded === undefined ? (0,observed/* skipped */.hT)('no runner tells') : (0,observed/* observed */.Px)({ ...recorded, source: 'runner' });
}
/** The record has numbers as texts, as numbers, and as `123.0`. */
const isSameNumber = (recorded, given) => /^[0-9]+$/.test(given) && recorded.replace(/\.0+$/, '') === given;
const snakeCase = (key) => key.replaceAll('_', '-');
const pascalCase = (key) => key.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
/** Reads a mapping of scopes to levels; undefined if it is another, or one of its keys or levels is masked or not known. */
function readPermissions(text, scopeOf) {
    const json = (0,http_json/* jsonOf */.o)(text);
    if (typeof json !== 'object' || json === null || Array.isArray(json) || text.includes('***'))
        return undefined;
    const levels = [];
    for (const [key, level] of Object.entries(json)) {
        if (!(0,permission_scopes/* isLevel */.NW)(level))
            return undefined;
        levels.push([scopeOf(key), level]);
    }
    const permissions = Object.fromEntries(levels);
    // Two keys for one scope, or none for packages beside one that nobody knows: nothing is sure then.
    const isDoubled = Object.keys(permissions).length < levels.length;
    const hasUnknown = Object.keys(permissions).some((scope) => scope !== 'metadata' && !permission_scopes/* permissionScopes */.pv.has(scope));
    const packages = permissions['packages'] ?? (hasUnknown ? undefined : 'none');
    return isDoubled || packages === undefined ? undefined : { permissions, packages };
}


/***/ })

};
;