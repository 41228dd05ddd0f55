"use strict";
exports.id = 418;
exports.ids = [418];
exports.modules = {

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./build/src/github/endpoints.js
var github_endpoints = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/src/github/github-client.js + 3 modules
var github_client = __webpack_require__(6432);
// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/src/http/deadline.js
var deadline = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/src/http/secret.js
var secret = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/src/http/transport.js
var transport = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/src/languages/index.js
var languages = __webpack_require__(5489);
// EXTERNAL MODULE: ./build/src/lint/words.js
var lint_words = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/src/program/own-docs.js
var own_docs = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/translations.js + 1 modules
var translations = __webpack_require__(8423);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/terminal/whole-file.js
var whole_file = __webpack_require__(8000);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/src/audit/arguments.js



const formats = ['text', 'json', 'markdown', 'html'];
const defaults = ['read', 'write'];
const included = ['archived', 'forks'];
/** Letters, digits, dashes, and the underscore of managed users. */
const ownerName = /^[a-z0-9][a-z0-9_-]{0,99}$/i;
/** Reads the arguments of `audit`. Throws `UsageError`. */
function readArguments(args) {
    const { values, positionals } = (0,usage_error/* readOptions */.Tt)(args, {
        repo: { type: 'string', multiple: true },
        include: { type: 'string', multiple: true },
        'assume-default': { type: 'string' },
        cache: { type: 'string' },
        patches: { type: 'string' },
        format: { type: 'string', default: 'text' },
        output: { type: 'string' },
        summary: { type: 'string' },
    });
    const include = (values.include ?? [])
        .flatMap((list) => list.split(','))
        .map((one) => (0,usage_error/* oneOf */.yL)('--include', one.trim(), included));
    const { 'assume-default': assumed, cache, patches, output, summary } = values;
    const owner = ownerIn(positionals);
    return {
        owner,
        repositories: (values.repo ?? []).map((glob) => checkGlob(glob, owner)),
        includesArchived: include.includes('archived'),
        includesForks: include.includes('forks'),
        ...(assumed !== undefined && { assumeDefault: (0,usage_error/* oneOf */.yL)('--assume-default', assumed, defaults) }),
        ...(cache !== undefined && { cache: checkPath('--cache', cache, 'folder') }),
        ...(patches !== undefined && { patches: checkPath('--patches', patches, 'folder') }),
        format: (0,usage_error/* oneOf */.yL)('--format', values.format, formats),
        ...(output !== undefined && { output: checkPath('--output', output, 'file') }),
        ...(summary !== undefined && { summary: checkPath('--summary', summary, 'file') }),
    };
}
function ownerIn([owner, ...more]) {
    if (owner === undefined)
        throw new usage_error/* UsageError */.eb((words) => words.noOwner);
    if (more[0] !== undefined)
        throw new usage_error/* UsageError */.eb((words) => words.oneOwner(more[0] ?? ''));
    const [login = '', name] = owner.replace(/^https:\/\/[^/]+\//, '').split('/');
    if (name !== undefined && name !== '')
        throw new usage_error/* UsageError */.eb((words) => words.ownerNotRepository(login, name));
    if (!ownerName.test(owner))
        throw new usage_error/* UsageError */.eb((words) => words.notAnOwner(owner));
    return owner;
}
/** More take a matcher long, and no name needs them. */
const mostStars = 5;
function checkGlob(glob, owner) {
    const stars = glob.replaceAll('**', '*').split('*').length - 1;
    const isElsewhere = isName(glob) && glob.includes('/') && !glob.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
    if (glob === '' || glob.length > 200 || stars > mostStars || isElsewhere)
        throw new usage_error/* UsageError */.eb((words) => words.notAGlob('--repo', glob));
    return glob;
}
function checkPath(option, path, kind) {
    const obstacle = path === '' ? { kind: 'no-folder' } : (0,whole_file/* obstacleTo */.zv)(path, kind);
    if (obstacle !== undefined)
        throw new usage_error/* UsageError */.eb((words) => words.notWritable(option, path, obstacle));
    return path;
}
const globSigns = /[*?[\]{}()!+@|\\]/;
/** Whether a glob is one name, so that nothing has to be searched for. */
const isName = (glob) => !globSigns.test(glob);
/** Returns whether a repository, by its full name, matches one of the globs: for its name, or with a slash for its full name. */
function matcherOf(globs) {
    const matchers = globs.map((glob) => ({
        isWhole: glob.includes('/'),
        matches: picomatch(glob, { nocase: true, dot: true, noextglob: true, strictBrackets: false }),
    }));
    return (fullName) => {
        const name = fullName.slice(fullName.indexOf('/') + 1);
        return matchers.some(({ isWhole, matches }) => matches(isWhole ? fullName : name));
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/http/json.js
var http_json = __webpack_require__(6102);
;// CONCATENATED MODULE: ./build/src/github/repository-page.js

const files = `
fragment Files on Tree {
  entries {
    name
    mode
    type
    oid
    object { ... on Blob { byteSize isBinary isTruncated text @include(if: $withTexts) } }
  }
}
fragment Repository on Repository {
  nameWithOwner
  isPrivate
  defaultBranchRef { name }
  workflows: object(expression: "HEAD:.github/workflows") @include(if: $withFiles) { ...Files }
  configuration: object(expression: "HEAD:.github/ghcr-preflight.yml") @include(if: $withFiles) {
    ... on Blob { oid byteSize isBinary isTruncated text @include(if: $withTexts) }
  }
}`;
/**
 * Repositories in the order of their creation, which stays while pages are read. Its variable \`cursor\` is the name that the
 * paging plugin knows.
 */
const repositoriesQuery = `
query Repositories($owner: String!, $first: Int!, $cursor: String, $isArchived: Boolean, $isFork: Boolean, $privacy: RepositoryPrivacy, $withFiles: Boolean!, $withTexts: Boolean!) {
  repositoryOwner(login: $owner) {
    __typename
    login
    repositories(first: $first, after: $cursor, isArchived: $isArchived, isFork: $isFork, privacy: $privacy, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...Repository }
    }
  }
}${files}`;
/** Makes a query for repositories of an owner by their names, with its variables. */
function namedQuery(owner, names, depth) {
    const declared = names.map((_, at) => `$name${at}: String!`);
    const fields = names.map((_, at) => `r${at}: repository(owner: $owner, name: $name${at}) { ...Repository }`);
    const query = `
query Named(${['$owner: String!', '$withFiles: Boolean!', '$withTexts: Boolean!', ...declared].join(', ')}) {
  repositoryOwner(login: $owner) { __typename login }
  ${fields.join('\n  ')}
}${files}`;
    const variables = {
        owner,
        withFiles: depth !== 'names',
        withTexts: depth === 'texts',
    };
    for (const [at, name] of names.entries())
        variables[`name${at}`] = name;
    return { query, variables };
}
/** Reads an owner of an answer; undefined if there is none. */
function readOwner(data) {
    const login = (0,http_json/* textAt */.$)(data, 'repositoryOwner', 'login');
    const kind = (0,http_json/* textAt */.$)(data, 'repositoryOwner', '__typename') === 'User' ? 'user' : 'organization';
    return login === undefined ? undefined : { login, kind };
}
/** The variables of `repositoriesQuery`. */
const repositoriesVariables = ({ owner, includesArchived, includesForks, isPublicOnly }, first, depth) => ({
    owner,
    first,
    isArchived: includesArchived ? null : false,
    isFork: includesForks ? null : false,
    privacy: isPublicOnly ? 'PUBLIC' : null,
    withFiles: depth !== 'names',
    withTexts: depth === 'texts',
});
/** Reads an answer to `repositoriesQuery`; `reasonAt` says why a node or a part of it is missing. Returns undefined if there is no such owner. Throws if the answer has another shape. */
function readRepositoryPage(data, reasonAt) {
    if ((0,http_json.at)(data, 'repositoryOwner') === null)
        return undefined;
    const path = ['repositoryOwner', 'repositories'];
    const nodes = (0,http_json.at)(data, ...path, 'nodes');
    const total = (0,http_json.at)(data, ...path, 'totalCount');
    const owner = readOwner(data);
    if (!Array.isArray(nodes) || typeof total !== 'number' || owner === undefined)
        throw new Error('the answer has no repositories');
    const read = nodes.map((node, index) => readRepository(node, reasonAt(index)));
    const next = (0,http_json/* textAt */.$)(data, ...path, 'pageInfo', 'endCursor');
    return {
        owner,
        total,
        repositories: read.flatMap((one) => ('reason' in one ? [] : [one])),
        hidden: read.flatMap((one) => ('reason' in one ? [one] : [])),
        ...((0,http_json.at)(data, ...path, 'pageInfo', 'hasNextPage') === true && next !== undefined && { next }),
    };
}
/** `octo/app`: no name of GitHub's has other characters, and none leads out of a folder. */
const fullName = /^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
/** Reads one repository of an answer; hidden if GitHub shows nothing of it, or a reason is given. */
function readRepository(node, reason) {
    const name = (0,http_json/* textAt */.$)(node, 'nameWithOwner');
    if (name === undefined || !fullName.test(name))
        return { reason: reason ?? 'GitHub shows nothing of it' };
    if (reason !== undefined)
        return { name, reason };
    const defaultBranch = (0,http_json/* textAt */.$)(node, 'defaultBranchRef', 'name');
    const isAsked = (0,http_json.at)(node, 'workflows') !== undefined;
    return {
        name,
        // What is not known to be public is not shown in public.
        isPrivate: (0,http_json.at)(node, 'isPrivate') !== false,
        ...(defaultBranch !== undefined && { defaultBranch }),
        ...(isAsked && { files: [...workflowsIn(node), ...configurationIn(node)] }),
    };
}
function workflowsIn(node) {
    const entries = (0,http_json.at)(node, 'workflows', 'entries');
    const found = Array.isArray(entries) ? entries : [];
    return found.flatMap((entry) => {
        const [name, oid] = [(0,http_json/* textAt */.$)(entry, 'name'), (0,http_json/* textAt */.$)(entry, 'oid')];
        if (name === undefined || oid === undefined || !/\.ya?ml$/i.test(name) || (0,http_json/* textAt */.$)(entry, 'type') !== 'blob')
            return [];
        const isLink = (0,http_json.at)(entry, 'mode') === linkMode;
        return [listedFile(`.github/workflows/${name}`, oid, (0,http_json.at)(entry, 'object'), isLink)];
    });
}
/** Of a symbolic link, whose text is where it leads (git-fast-import(1)). */
const linkMode = 0o120000;
function configurationIn(node) {
    const oid = (0,http_json/* textAt */.$)(node, 'configuration', 'oid');
    return oid === undefined ? [] : [listedFile('.github/ghcr-preflight.yml', oid, (0,http_json.at)(node, 'configuration'), false)];
}
function listedFile(path, oid, blob, isLink) {
    const text = (0,http_json/* textAt */.$)(blob, 'text');
    const size = (0,http_json.at)(blob, 'byteSize');
    const isWhole = text !== undefined && (0,http_json.at)(blob, 'isTruncated') === false && !isLink;
    const obstacle = isLink ? 'link' : (0,http_json.at)(blob, 'isBinary') === true ? 'binary' : undefined;
    return {
        path,
        oid,
        byteSize: typeof size === 'number' ? size : 0,
        ...(isWhole && { text }),
        ...(obstacle !== undefined && { obstacle }),
    };
}
/** Reads a page as JSON has kept it, without texts; undefined if it is anything else. */
function readKeptPage(json) {
    const [login, kind, total, next] = [
        (0,http_json/* textAt */.$)(json, 'owner', 'login'),
        (0,http_json/* textAt */.$)(json, 'owner', 'kind'),
        (0,http_json.at)(json, 'total'),
        (0,http_json/* textAt */.$)(json, 'next'),
    ];
    const [repositories, hidden] = [
        eachOf((0,http_json.at)(json, 'repositories'), keptRepository),
        eachOf((0,http_json.at)(json, 'hidden'), keptHidden),
    ];
    if (login === undefined || typeof total !== 'number' || repositories === undefined || hidden === undefined)
        return undefined;
    const owner = { login, kind: kind === 'user' ? 'user' : 'organization' };
    return { owner, total, repositories, hidden, ...(next !== undefined && { next }) };
}
function keptRepository(json) {
    const [name, defaultBranch] = [(0,http_json/* textAt */.$)(json, 'name'), (0,http_json/* textAt */.$)(json, 'defaultBranch')];
    const listed = (0,http_json.at)(json, 'files');
    const files = listed === undefined ? undefined : eachOf(listed, keptFile);
    if (name === undefined || !fullName.test(name) || (listed !== undefined && files === undefined))
        return undefined;
    return {
        name,
        isPrivate: (0,http_json.at)(json, 'isPrivate') !== false,
        ...(defaultBranch !== undefined && { defaultBranch }),
        ...(files !== undefined && { files }),
    };
}
function keptFile(json) {
    const [path, oid, byteSize, obstacle] = [
        (0,http_json/* textAt */.$)(json, 'path'),
        (0,http_json/* textAt */.$)(json, 'oid'),
        (0,http_json.at)(json, 'byteSize'),
        (0,http_json.at)(json, 'obstacle'),
    ];
    if (path === undefined || oid === undefined || typeof byteSize !== 'number')
        return undefined;
    return { path, oid, byteSize, ...((obstacle === 'binary' || obstacle === 'link') && { obstacle }) };
}
function keptHidden(json) {
    const [name, reason] = [(0,http_json/* textAt */.$)(json, 'name'), (0,http_json/* textAt */.$)(json, 'reason')];
    return reason === undefined ? undefined : { reason, ...(name !== undefined && { name }) };
}
/** Reads each element of a list; undefined if it is no list, or one of them cannot be read. */
function eachOf(json, read) {
    if (!Array.isArray(json))
        return undefined;
    const all = json.flatMap((one) => read(one) ?? []);
    return all.length === json.length ? all : undefined;
}

;// CONCATENATED MODULE: ./build/src/audit/git-blob.js

/** True if a text is, byte for byte, the blob of an id: SHA-1, or SHA-256 in a repository that uses it (gitformat-hash-function-transition). */
function isBlob(oid, text) {
    const algorithm = oid.length === 64 ? 'sha256' : 'sha1';
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}
/** True if a text has the form of an id, so that it can be a file's name. */
const isOid = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

;// CONCATENATED MODULE: ./build/src/audit/cache.js







/** Nothing is kept. */
const noCache = {
    isWarm: false,
    pages: [],
    blob: () => undefined,
    keepBlob: () => { },
    keepPage: () => { },
    keepMatching: () => { },
    package: () => undefined,
    keepPackages: () => { },
};
/** Milliseconds for which a stopped audit can go on, and a package's answer holds: a job of Actions may take six hours. */
const freshFor = 6 * 60 * 60 * 1000;
/** Opens the cache in a folder, and makes it if there is none. Throws `WriteError` if nothing can be written there. */
function openCache(folder, { selection, globs, serverUrl }, now) {
    const root = (0,external_node_path_.join)(folder, 'v1');
    const own = (0,external_node_path_.join)(root, 'owners', folderName(serverUrl, selection));
    const blobs = (0,external_node_path_.join)(root, 'blobs');
    const matching = (0,external_node_path_.join)(own, 'matching', `${hashOf(globs)}.json`);
    for (const path of [blobs, (0,external_node_path_.join)(own, 'pages'), (0,external_node_path_.dirname)(matching)])
        (0,whole_file/* makeFolder */.fc)(path);
    const { audit = now, isWarm, pages } = pagesIn(own, now);
    const packages = packagesIn(own, now);
    let count = pages.length;
    return {
        isWarm: isWarm || (globs.length > 0 && readText(matching) !== undefined),
        pages,
        blob: (oid) => {
            const text = isOid(oid) ? readText(blobPath(blobs, oid)) : undefined;
            return text !== undefined && isBlob(oid, text) ? text : undefined;
        },
        keepBlob: (oid, text) => {
            if (isOid(oid) && isBlob(oid, text))
                writeBlob(blobs, oid, text);
        },
        keepPage: ({ cursor, page }) => {
            count += 1;
            (0,whole_file/* writeWholeFile */.R0)(pagePath(own, count), [JSON.stringify({ audit, isWarm, kept: now, cursor, page: textless(page) })]);
        },
        keepMatching: () => (0,whole_file/* writeWholeFile */.R0)(matching, ['{}']),
        package: (name) => packages.get(name),
        keepPackages: (found) => {
            for (const [name, known] of found)
                if (!selection.isPublicOnly || isPublic(known))
                    packages.set(name, known);
            (0,whole_file/* writeWholeFile */.R0)((0,external_node_path_.join)(own, packagesFile), [JSON.stringify({ kept: now, packages: [...packages] })]);
        },
    };
}
const packagesFile = 'packages.json';
/** Globs in any order and case are the same. */
const hashOf = (globs) => (0,external_node_crypto_.createHash)('sha256')
    .update(globs
    .map((glob) => glob.toLowerCase())
    .toSorted()
    .join('\n'))
    .digest('hex')
    .slice(0, 16);
/** A name of letters, digits and dashes for who was asked for what: an audit of another selection has pages of its own. */
function folderName(serverUrl, { owner, includesArchived, includesForks, isPublicOnly }) {
    const parts = [new URL(serverUrl).host, owner.toLowerCase(), includesArchived, includesForks, isPublicOnly];
    return parts.map((part) => String(part).replace(/[^a-z0-9]+/gi, '-')).join('_');
}
const pagePath = (own, number) => (0,external_node_path_.join)(own, 'pages', `${String(number).padStart(5, '0')}.json`);
const blobPath = (blobs, oid) => (0,external_node_path_.join)(blobs, oid.slice(0, 2), oid.slice(2));
/** Without a sync: a text that was not written whole has another id, and counts for nothing. */
function writeBlob(blobs, oid, text) {
    const path = blobPath(blobs, oid);
    (0,whole_file/* makeFolder */.fc)((0,external_node_path_.dirname)(path));
    const neighbour = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(neighbour, text, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(neighbour, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(neighbour, { force: true });
        throw new whole_file/* WriteError */.QM(path, { kind: 'failed', code: (0,http_json/* textAt */.$)(error, 'code') ?? String(error) });
    }
}
/** Ids of files say all: their texts are blobs. */
const textless = (page) => ({
    ...page,
    repositories: page.repositories.map(({ files, ...repository }) => ({
        ...repository,
        ...(files && { files: files.map(({ text: _, ...file }) => file) }),
    })),
});
function pagesIn(own, now) {
    const kept = [];
    const first = (0,http_json/* jsonOf */.o)(readText(pagePath(own, 1)) ?? '');
    const audit = (0,http_json.at)(first, 'audit');
    for (let json = first;; json = (0,http_json/* jsonOf */.o)(readText(pagePath(own, kept.length + 1)) ?? '')) {
        const page = readKeptPage((0,http_json.at)(json, 'page'));
        const cursor = (0,http_json/* textAt */.$)(json, 'cursor');
        const isNext = cursor === kept.at(-1)?.page.page.next && (0,http_json.at)(json, 'audit') === audit;
        if (page === undefined || !isNext)
            break;
        kept.push({ page: { page, ...(cursor !== undefined && { cursor }) }, isFresh: isFresh(json, now) });
        if (page.next === undefined)
            break;
    }
    const wasWarm = (0,http_json.at)(first, 'isWarm') === true;
    const { next, total = 0 } = kept.at(-1)?.page.page ?? {};
    const read = kept.reduce((sum, { page: { page } }) => sum + page.repositories.length, 0);
    // Where most texts are not kept, asking for ids first would be one request more for each page.
    const anew = { isWarm: wasWarm || read * 2 > total, pages: [] };
    const stale = kept.findIndex((one) => !one.isFresh);
    const pages = (stale === -1 ? kept : kept.slice(0, stale)).map(({ page }) => page);
    // What was read to its end is read anew.
    const goesOn = next !== undefined && pages.length > 0 && typeof audit === 'number';
    return goesOn ? { audit, isWarm: wasWarm, pages } : anew;
}
function packagesIn(own, now) {
    const json = (0,http_json/* jsonOf */.o)(readText((0,external_node_path_.join)(own, packagesFile)) ?? '');
    const list = (0,http_json.at)(json, 'packages');
    if (!isFresh(json, now) || !Array.isArray(list))
        return new Map();
    return new Map(list.flatMap((entry) => {
        const [name, metadata] = [(0,http_json.at)(entry, 0), keptPackage((0,http_json.at)(entry, 1))];
        return typeof name === 'string' && metadata !== undefined ? [[name, metadata]] : [];
    }));
}
/** Whether everybody may know of a package and of what it is linked to. */
const isPublic = (known) => known.kind === 'absent' || (known.visibility === 'public' && known.linked?.isPrivate !== true);
function keptPackage(json) {
    if ((0,http_json/* textAt */.$)(json, 'kind') === 'absent')
        return { kind: 'absent' };
    const visibility = (0,http_json/* textAt */.$)(json, 'visibility');
    const [owner, name] = [
        (0,http_json/* textAt */.$)(json, 'linked', 'githubRepository', 'owner'),
        (0,http_json/* textAt */.$)(json, 'linked', 'githubRepository', 'name'),
    ];
    if (visibility === undefined)
        return undefined;
    const isPrivate = (0,http_json.at)(json, 'linked', 'isPrivate') !== false;
    const linked = owner === undefined || name === undefined ? {} : { linked: { githubRepository: { owner, name }, isPrivate } };
    return { kind: 'visible', visibility, ...linked };
}
function isFresh(json, now) {
    const kept = (0,http_json.at)(json, 'kept');
    return typeof kept === 'number' && kept <= now && now - kept < freshFor;
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/defaults.js

/** Nothing is known, and nobody is asked. */
const unknownDefaults = { ofAll: undefined, of: () => Promise.resolve(undefined) };
/**
 * Asks for the default of an organisation, and later for those of repositories (REST: "Get default workflow permissions for an
 * organization", "… for a repository"). Both are for admins: who is refused once is not asked again.
 */
async function readDefaults({ octokit }, owner) {
    const ofAll = owner.kind === 'organization'
        ? await levelIn(octokit.request('GET /orgs/{org}/actions/permissions/workflow', { org: owner.login }))
        : undefined;
    if (ofAll === 'read')
        return { ofAll, of: () => Promise.resolve(ofAll) };
    let isRefused = owner.kind === 'organization' && ofAll === undefined;
    return {
        ofAll: undefined,
        of: async (repository) => {
            if (isRefused)
                return undefined;
            const [login = '', repo = ''] = repository.split('/');
            const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
            const level = await levelIn(octokit.request(route, { owner: login, repo }));
            isRefused = level === undefined;
            return level;
        },
    };
}
async function levelIn(answer) {
    try {
        const level = (0,http_json.at)((await answer).data, 'default_workflow_permissions');
        return level === 'read' || level === 'write' ? level : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/github/file-query.js

const fragment = `
fragment File on GitObject {
  oid
  ... on Blob { byteSize isBinary isTruncated text @include(if: $withTexts) }
}`;
/** Makes one query for all of these files. What a file or a server wrote goes into it as a variable only. */
function filesQuery(wanted, withTexts) {
    const repositories = [...new Set(wanted.map(({ repository }) => repository))];
    const variables = { withTexts };
    const fields = repositories.map((repository, at) => {
        const [owner = '', name = ''] = repository.split('/');
        variables[`owner${at}`] = owner;
        variables[`name${at}`] = name;
        const objects = wanted.flatMap((file, index) => file.repository === repository ? [object(file, index, variables)] : []);
        return `r${at}: repository(owner: $owner${at}, name: $name${at}) { isPrivate ${objects.join(' ')} }`;
    });
    const declared = Object.keys(variables).map((name) => `$${name}: ${typeOf(name)}!`);
    return { query: `query Files(${declared.join(', ')}) {\n${fields.join('\n')}\n}${fragment}`, variables };
}
function object(file, index, variables) {
    if ('oid' in file)
        variables[`id${index}`] = file.oid;
    else
        variables[`expression${index}`] = `${file.ref}:${file.path}`;
    const argument = 'oid' in file ? `oid: $id${index}` : `expression: $expression${index}`;
    return `f${index}: object(${argument}) { ...File }`;
}
function typeOf(variable) {
    if (variable === 'withTexts')
        return 'Boolean';
    return variable.startsWith('id') ? 'GitObjectID' : 'String';
}
/**
 * Reads an answer to `filesQuery`, in the order of what was wanted. A repository that there is not, or that the credential may not
 * see, has no files.
 */
function readFiles(wanted, data, problems) {
    const repositories = [...new Set(wanted.map(({ repository }) => repository))];
    return wanted.map(({ repository }, index) => {
        const [above, below] = [`r${repositories.indexOf(repository)}`, `f${index}`];
        const problem = problems.find(({ path: [first, second] }) => first === above && (second ?? below) === below);
        if (problem !== undefined && problem.type !== 'NOT_FOUND')
            return { kind: 'failed', message: problem.message };
        const found = (0,http_json.at)(data, above);
        const object = found === null ? null : (0,http_json.at)(found, below);
        return object === undefined
            ? { kind: 'failed', message: 'GitHub left it out of its answer' }
            : foundIn(object, (0,http_json.at)(found, 'isPrivate') !== false);
    });
}
function foundIn(object, isPrivate) {
    const [oid, size] = [(0,http_json/* textAt */.$)(object, 'oid'), (0,http_json.at)(object, 'byteSize')];
    if (oid === undefined || typeof size !== 'number')
        return { kind: 'absent' };
    const text = (0,http_json/* textAt */.$)(object, 'text');
    return {
        kind: 'file',
        oid,
        byteSize: size,
        isBinary: (0,http_json.at)(object, 'isBinary') === true,
        isPrivate,
        ...(text !== undefined && (0,http_json.at)(object, 'isTruncated') === false && { text }),
    };
}
/** True if GitHub can be asked for a path at a ref: `git rev-parse` takes more than names, searches among it. */
const mayAskFor = (ref, path) => /^(?!-)[\w./+@-]{1,250}$/.test(ref) && !/\.\.|@\{|^@$/.test(ref) && isInside(path);
const isInside = (path) => path.length < 1000 &&
    !/[\p{Cc}\\]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

// EXTERNAL MODULE: ./build/src/workflow/repository-files.js
var repository_files = __webpack_require__(3449);
;// CONCATENATED MODULE: ./build/src/github/graphql-problems.js

/** Types of errors that stay, however little is asked for. */
const lasting = new Set(['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES']);
/** Returns what an error that Octokit throws for a query means; `isSmallest` if less cannot be asked for. */
function queryFailure(error, isSmallest) {
    const status = (0,http_json.at)(error, 'status');
    if (typeof status === 'number' && status >= 400 && status < 500)
        return { kind: 'final' };
    const data = (0,http_json.at)(error, 'data');
    const problems = problemsIn(error);
    const isLasting = problems.length > 0 && problems.every(({ type }) => lasting.has(type ?? ''));
    const hasData = typeof data === 'object' && data !== null;
    return hasData && (isLasting || isSmallest) ? { kind: 'partial', data, problems } : { kind: 'too-much' };
}
function problemsIn(error) {
    const errors = (0,http_json.at)(error, 'errors');
    const found = Array.isArray(errors) ? errors : [];
    return found.map((one) => {
        const type = (0,http_json/* textAt */.$)(one, 'type');
        const path = (0,http_json.at)(one, 'path');
        return {
            ...(type !== undefined && { type }),
            message: (0,http_json/* textAt */.$)(one, 'message') ?? 'an error without a message',
            path: Array.isArray(path) ? path : [],
        };
    });
}

;// CONCATENATED MODULE: ./build/src/audit/read-files.js


/** Files of one request: with their texts they take GitHub some of its ten seconds. */
const mostFiles = 60;
/** Milliseconds before what took too long is asked for in halves. */
const pause = 1000;
/** Reads files of any repositories, many in one request and one request after the other; the result has the order of what was wanted. */
async function read_files_readFiles(wanted, withTexts, asking) {
    const read = [];
    for (let start = 0; start < wanted.length; start += mostFiles)
        read.push(...(await readBatch(wanted.slice(start, start + mostFiles), withTexts, asking)));
    return read;
}
async function readBatch(wanted, withTexts, asking) {
    const { client, clock } = asking;
    const { query, variables } = filesQuery(wanted, withTexts);
    try {
        const data = await client.octokit.graphql(query, { ...variables, ...client.graphqlOptions });
        // Octokit gives undefined for what is no JSON.
        if (data === undefined)
            throw new Error('the answer has no data');
        return readFiles(wanted, data, []);
    }
    catch (error) {
        const failure = queryFailure(error, wanted.length === 1);
        if (failure.kind === 'partial')
            return readFiles(wanted, failure.data, failure.problems);
        if (failure.kind === 'final' || wanted.length === 1)
            return wanted.map(() => ({ kind: 'failed', message: client.describe(error) }));
        await clock.pause(pause);
        const half = Math.ceil(wanted.length / 2);
        const first = await readBatch(wanted.slice(0, half), withTexts, asking);
        return [...first, ...(await readBatch(wanted.slice(half), withTexts, asking))];
    }
}

;// CONCATENATED MODULE: ./build/src/audit/file-texts.js


/** Bytes. Longer files are no workflow or action. */
const longestFile = 1024 * 1024;
/**
 * Reads the texts of files: from the cache what it has, else from GitHub, in as few requests as possible. Where an earlier audit
 * has kept texts, only ids are asked for first. The result has the order of what was wanted.
 */
async function readTexts(wanted, texts) {
    const isByPath = (file) => !('oid' in file);
    const first = await shownFiles(wanted, !texts.cache.isWarm || !wanted.some(isByPath), texts);
    const later = first.flatMap((found, index) => {
        const file = wanted[index];
        const isMissing = found.kind === 'file' && found.text === undefined && !found.isBinary && isShort(found);
        return isMissing && file !== undefined && texts.cache.blob(found.oid) === undefined && texts.cache.isWarm
            ? [{ index, file: { repository: file.repository, oid: found.oid } }]
            : [];
    });
    const second = later.length === 0
        ? []
        : await shownFiles(later.map(({ file }) => file), true, texts);
    const byIndex = new Map(later.map(({ index }, at) => [index, second[at]]));
    const result = [];
    for (const [index, file] of wanted.entries()) {
        const found = byIndex.get(index) ?? first[index] ?? { kind: 'absent' };
        result.push(await textOf(file.repository, found, texts));
    }
    return result;
}
async function shownFiles(wanted, withTexts, texts) {
    const found = await read_files_readFiles(wanted, withTexts, texts);
    return found.map((one) => (texts.isPublicOnly && one.kind === 'file' && one.isPrivate ? { kind: 'absent' } : one));
}
const isShort = ({ byteSize }) => byteSize <= longestFile;
async function textOf(repository, found, { client, cache }) {
    if (found.kind === 'failed')
        return { kind: 'failed', message: client.describe(found) };
    if (found.kind === 'absent')
        return found;
    const { oid, isBinary } = found;
    if (isBinary)
        return { kind: 'binary' };
    if (!isShort(found))
        return { kind: 'too-long' };
    const kept = found.text === undefined ? cache.blob(oid) : undefined;
    const read = kept ?? found.text ?? (await readBlob(repository, oid, client));
    if (typeof read !== 'string')
        return read;
    const isExact = kept !== undefined || isBlob(oid, read);
    if (isExact && kept === undefined)
        cache.keepBlob(oid, read);
    return { kind: 'text', text: read, isExact };
}
/** A blob of which GraphQL shows a part only (REST: "Get a blob", raw). */
async function readBlob(repository, oid, client) {
    const [owner = '', repo = ''] = repository.split('/');
    try {
        const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
            owner,
            repo,
            file_sha: oid,
            headers: { accept: 'application/vnd.github.raw+json' },
        });
        // Raw, it is text, of which the type knows nothing.
        const text = data;
        return typeof text === 'string' ? text : { kind: 'failed', message: 'the answer is no text' };
    }
    catch (error) {
        return { kind: 'failed', message: client.describe(error) };
    }
}

;// CONCATENATED MODULE: ./build/src/audit/gather-texts.js




/** Reads the listed files of repositories: texts that came with the list, then kept ones, then those that GitHub is asked for. */
async function readListed(repositories, texts) {
    const files = repositories.flatMap(({ name, files: listed = [] }) => listed.map((file) => ({ repository: name, file })));
    const missing = files.filter(({ file }) => keptText(file, texts) === undefined && obstacleOf(file) === undefined);
    const asked = await readTexts(missing.map(({ repository, file: { oid } }) => ({ repository, oid })), texts);
    const answers = new Map(missing.map(({ file }, at) => [file, asked[at]]));
    return repositories.map(({ name, files: listed = [] }) => {
        const read = new Map();
        const others = new Map();
        const unread = [];
        for (const file of listed) {
            const found = keptText(file, texts) ?? answers.get(file) ?? { kind: obstacleOf(file) ?? 'absent' };
            if (found.kind === 'text')
                read.set(file.path, found);
            else {
                unread.push(reasonOf(found, file.path));
                others.set(file.path, undefined);
            }
        }
        return { name, listed: read, others, unread };
    });
}
function keptText({ oid, text }, { cache }) {
    const kept = text ?? cache.blob(oid);
    if (kept === undefined)
        return undefined;
    const isExact = text === undefined || isBlob(oid, text);
    if (text !== undefined && isExact)
        cache.keepBlob(oid, text);
    return { kind: 'text', text: kept, isExact };
}
const obstacleOf = ({ obstacle, byteSize }) => obstacle ?? (byteSize > longestFile ? 'too-long' : undefined);
function reasonOf(found, file) {
    if (found.kind === 'failed')
        return { kind: 'failed', file, message: found.message };
    return { kind: found.kind === 'absent' ? 'vanished' : found.kind, file };
}
/**
 * Reads what is missing, for many repositories at once, and puts it where it was looked for. A called workflow of the same owner
 * that cannot be read is returned as unread; one of a stranger is unknown, and no news.
 */
async function readMissing(missing, texts, { owner, elsewhere }) {
    const places = placesOf(missing, elsewhere);
    const answers = await readTexts(places.map(({ file }) => file), texts);
    const unread = [];
    for (const [at, { keep, file, repository, isCalled }] of places.entries()) {
        const answer = answers[at] ?? { kind: 'absent' };
        keep(answer.kind === 'text' ? answer.text : undefined);
        if (answer.kind === 'text')
            continue;
        const isOwn = !isCalled || file.repository.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
        // An action that is not there is the repository's own business.
        if (!isOwn || (!isCalled && answer.kind === 'absent'))
            continue;
        if (!isCalled)
            repository.unread.push(reasonOf(answer, file.path));
        else if (answer.kind !== 'absent')
            unread.push({ repository: file.repository, reason: reasonOf(answer, file.path) });
        // It may be private, and then the report has no name for it.
        else if (texts.isPublicOnly)
            repository.unread.push({ kind: 'unnamed-callee' });
        else
            unread.push({
                repository: file.repository,
                reason: { kind: 'no-callee', file: file.path, ref: file.ref, caller: repository.name },
            });
    }
    return unread;
}
function placesOf(missing, elsewhere) {
    const places = [];
    const add = (place) => {
        // What GitHub cannot be asked for is not there.
        if (mayAskFor(place.file.ref, place.file.path))
            places.push(place);
        else
            place.keep(undefined);
    };
    const called = new Set();
    for (const { repository, paths, elsewhere: workflows } of missing) {
        for (const path of paths)
            add({
                file: { repository: repository.name, ref: 'HEAD', path },
                repository,
                isCalled: false,
                keep: (text) => repository.others.set(path, text),
            });
        for (const [name, workflow] of workflows) {
            if (called.has(name))
                continue;
            called.add(name);
            add({ file: workflow, repository, isCalled: true, keep: (text) => elsewhere.set((0,repository_files/* nameOf */.V)(workflow), text) });
        }
    }
    return places;
}

// EXTERNAL MODULE: ./build/src/lint/configuration.js
var configuration = __webpack_require__(2801);
// EXTERNAL MODULE: ./build/src/lint/lint-files.js + 4 modules
var lint_files = __webpack_require__(1965);
// EXTERNAL MODULE: ./build/src/oci/reference.js
var reference = __webpack_require__(4974);
;// CONCATENATED MODULE: ./build/src/audit/judge-repository.js




/** Milliseconds for one file, which a hostile one may want all of. */
const longestReading = 5000;
const configurationPath = '.github/ghcr-preflight.yml';
/** Judges the workflows of a repository by what was read so far, and says what else they lead to. */
function judgeRepository(repository, options) {
    const wanted = { paths: new Set(), elsewhere: new Map() };
    const { configured, unread } = configurationOf(repository, options.lintWords);
    const linted = (0,lint_files/* lintFiles */.j)(sourcesOf(repository), lintOptions(repository, options, configured, wanted));
    const all = linted.flatMap(({ facts }) => facts.jobs);
    return {
        name: repository.name,
        findings: linted.flatMap(({ findings }) => findings.map(({ finding }) => ({ repository: repository.name, ...finding }))),
        excepted: linted.reduce((sum, { excepted }) => sum + excepted, 0),
        isPushing: all.some(({ pushesToGhcr }) => pushesToGhcr === true),
        // A file that is only called pushes under the names of its callers.
        images: [...new Set(linted.flatMap(({ facts }) => (facts.isOnlyCalled ? [] : imagesIn(facts, options.registry))))],
        isFixable: linted.some(({ findings }) => findings.some(({ left }) => left === undefined)),
        unread: [
            ...unread,
            ...linted.flatMap(({ path, isWhole }) => (isWhole ? [] : [{ kind: 'too-much', file: path }])),
        ],
        missing: { repository, ...wanted },
    };
}
/** Returns the changes that `lint --fix` would make of a repository's files, each as a diff that `git apply` takes. */
function fixesOf(repository, options) {
    const { configured } = configurationOf(repository, options.lintWords);
    const unwanted = { paths: new Set(), elsewhere: new Map() };
    const lint = { ...lintOptions(repository, options, configured, unwanted), isFixing: true };
    return (0,lint_files/* lintFiles */.j)(sourcesOf(repository), lint).filter(({ fix }) => fix !== undefined);
}
const sourcesOf = ({ listed }) => [...listed].flatMap(([path, { text, isExact }]) => path === configurationPath ? [] : [{ path, text, ...(!isExact && { unchanged: 'encoding' }) }]);
function lintOptions({ name, others, listed }, { language, docs, elsewhere, registry, assumeDefault, knownDefault, isPrivate, now }, configured, wanted) {
    return {
        language,
        docs,
        repository: name,
        registry,
        readFile: (path) => {
            const own = listed.get(path)?.text ?? others.get(path);
            if (own === undefined && !others.has(path))
                wanted.paths.add(path);
            return own;
        },
        readElsewhere: (workflow) => {
            const key = (0,repository_files/* nameOf */.V)(workflow);
            if (!elsewhere.has(key))
                wanted.elsewhere.set(key, workflow);
            return elsewhere.get(key);
        },
        repositoryFacts: { isPrivate, defaultPermissions: knownDefault },
        ...(assumeDefault !== undefined && { assumeDefault }),
        ...configured,
        timeLimit: () => {
            const end = now() + longestReading;
            return () => now() > end;
        },
    };
}
/** A stranger's faulty configuration ends no audit: its exceptions do not count. */
function configurationOf({ listed }, words) {
    const text = listed.get(configurationPath)?.text;
    if (text === undefined)
        return { configured: {}, unread: [] };
    const read = (0,configuration/* readConfiguration */.TD)(text);
    if (read.kind === 'configuration')
        return { configured: { configuration: read.configuration }, unread: [] };
    const message = words.configuration(configurationPath, read.problem);
    return { configured: {}, unread: [{ kind: 'bad-configuration', message }] };
}
/** Images that a file's jobs, and those of the workflows that they call, certainly push to the registry. */
const imagesIn = ({ jobs }, registry) => jobs.flatMap((job) => [
    ...ownImages(job, registry),
    ...(job.call?.callee === undefined ? [] : imagesIn(job.call.callee, registry)),
]);
const ownImages = ({ pushes }, registry) => pushes.flatMap(({ isCertain, images }) => (isCertain ? images.filter((image) => isNamed(image, registry)) : []));
/** Whether an image's name is known whole and is one that the registry takes. */
function isNamed(image, registry) {
    const read = (0,reference/* readReference */.Wf)(image);
    return read.kind === 'reference' && read.reference.registry === registry && read.reference.repository.includes('/');
}

// EXTERNAL MODULE: ./build/src/github/container-package.js
var container_package = __webpack_require__(1803);
;// CONCATENATED MODULE: ./build/src/audit/look-up-packages.js


/** Requests at the same time: GitHub limits them, and others use the token too. */
const sideBySide = 8;
/** Requests of the hour that are left to others. */
const reserve = 50;
/** From so many names on, a list of all packages takes fewer requests than their lookups. */
const worthList = 100;
/** Results are kept after so many lookups. */
const batch = 25 * sideBySide;
/**
 * Looks packages of an owner up by their names: from what an earlier audit has kept, from a list where the token may have one,
 * else one by one, as many as are left of the hour.
 */
async function lookUpPackages(names, lookup) {
    const { cache } = lookup;
    const known = new Map();
    for (const name of names) {
        const kept = cache.package(name);
        if (kept !== undefined)
            known.set(name, kept);
    }
    const isMissing = (name) => !known.has(name);
    if (lookup.mayList && names.filter(isMissing).length >= worthList) {
        const listed = await listPackages(names.length, lookup);
        if (listed !== undefined)
            for (const name of names.filter(isMissing))
                known.set(name, listed.get(name) ?? { kind: 'absent' });
        cache.keepPackages(known);
    }
    const shortage = await lookUpEach(names.filter(isMissing), known, lookup);
    return { known, ...(shortage && { shortage }) };
}
/** Every package of the owner that the token may see; undefined if there is no list for it. `most` pages at most. */
async function listPackages(most, { client, owner }) {
    const found = new Map();
    const route = owner.kind === 'organization' ? 'GET /orgs/{owner}/packages' : 'GET /users/{owner}/packages';
    const parameters = { owner: owner.login, package_type: 'container', per_page: 100 };
    let pages = 0;
    try {
        for await (const { data } of client.octokit.paginate.iterator(route, parameters)) {
            if (!Array.isArray(data))
                return undefined;
            for (const one of data) {
                const [name, visible] = [(0,http_json/* textAt */.$)(one, 'name'), (0,container_package/* visiblePackage */.x)(one)];
                if (name === undefined || visible === undefined)
                    return undefined;
                found.set(name.toLowerCase(), visible);
            }
            pages += 1;
            if (pages >= most)
                return undefined;
        }
        return found;
    }
    catch {
        return undefined;
    }
}
async function lookUpEach(names, known, lookup) {
    if (names.length === 0)
        return undefined;
    const { remaining, reset } = await quotaOf(lookup.client);
    const affordable = names.slice(0, Math.max(0, remaining - reserve));
    let failure;
    for (let start = 0; start < affordable.length; start += batch) {
        const asked = affordable.slice(start, start + batch);
        const found = [];
        for (let at = 0; at < asked.length && (at === 0 || !found.every(isRefused)); at += sideBySide)
            found.push(...(await Promise.all(asked.slice(at, at + sideBySide).map((name) => lookUpOne(name, lookup)))));
        for (const { name, answer } of found)
            if (!isFailure(answer))
                known.set(name, answer);
        lookup.cache.keepPackages(known);
        const failures = found.flatMap(({ answer }) => (isFailure(answer) ? [answer] : []));
        failure = failures.find(({ kind }) => kind === 'refused') ?? failures[0] ?? failure;
        // Whoever is refused once is refused always, and an outage is waited for by nobody.
        if (failure?.kind === 'refused' || failures.length === asked.length)
            break;
    }
    const left = names.filter((name) => !known.has(name)).length;
    if (left === 0)
        return undefined;
    return failure === undefined ? { kind: 'quota', left, reset } : { ...failure, left };
}
const isFailure = (answer) => answer.kind === 'refused' || answer.kind === 'failed';
const isRefused = ({ answer }) => answer.kind === 'refused';
/** REST: "Get a package for an organization", "Get a package for a user". 404 is missing or invisible. */
async function lookUpOne(name, { client, owner }) {
    const accounts = owner.kind === 'organization' ? 'orgs' : 'users';
    const route = `GET /${accounts}/{owner}/packages/{package_type}/{package_name}`;
    try {
        const { data } = await client.octokit.request(route, {
            owner: owner.login,
            package_type: 'container',
            package_name: name,
        });
        const answer = (0,container_package/* visiblePackage */.x)(data);
        return { name, answer: answer ?? { kind: 'failed', message: 'the answer is no package' } };
    }
    catch (error) {
        const status = (0,http_json.at)(error, 'status');
        if (status === 404)
            return { name, answer: { kind: 'absent' } };
        const kind = status === 401 || status === 403 ? 'refused' : 'failed';
        return { name, answer: { kind, message: client.describe(error) } };
    }
}
/** What is left of the hour (REST: "Get rate limit status"), which costs nothing; no end where the server has no limits. */
async function quotaOf({ octokit }) {
    try {
        const { data } = await octokit.request('GET /rate_limit');
        const [remaining, reset] = [(0,http_json.at)(data, 'resources', 'core', 'remaining'), (0,http_json.at)(data, 'resources', 'core', 'reset')];
        if (typeof remaining === 'number' && typeof reset === 'number')
            return { remaining, reset: reset * 1000 };
    }
    catch {
        // GHES may have no limits: 404.
    }
    return { remaining: Number.POSITIVE_INFINITY, reset: 0 };
}

// EXTERNAL MODULE: ./build/src/github/repository.js
var repository = __webpack_require__(5);
;// CONCATENATED MODULE: ./build/src/audit/package-of-image.js

const visibilities = ['public', 'private', 'internal'];
/**
 * Returns what a report says of an image that workflows push. In public, a package that is not public is not known, and a private
 * repository has no name.
 */
function auditedPackage(image, repositories, known, isPublicOnly) {
    const base = { image, repositories };
    if (known === undefined)
        return { ...base, package: 'unknown' };
    if (known.kind === 'absent')
        return { ...base, package: 'absent' };
    const visibility = visibilities.find((one) => one === known.visibility);
    if (isPublicOnly && visibility !== 'public')
        return { ...base, package: 'unknown' };
    const { linked } = known;
    const mayName = linked === undefined || !isPublicOnly || !linked.isPrivate;
    return {
        ...base,
        package: 'exists',
        ...(visibility !== undefined && { visibility }),
        ...(mayName && { linked: linked === undefined ? null : (0,repository/* fullName */.fq)(linked.githubRepository) }),
    };
}

;// CONCATENATED MODULE: ./build/src/audit/read-named.js



/** Milliseconds before what took too long is asked for in halves. */
const read_named_pause = 1000;
/** Reads repositories of an owner by their names in one request, or in halves if that takes too long. */
async function readNamed(owner, names, depth, asking) {
    const { client, clock } = asking;
    const { query, variables } = namedQuery(owner, names, depth);
    try {
        const data = await client.octokit.graphql(query, { ...variables, ...client.graphqlOptions });
        // Octokit returns undefined for what is no JSON.
        if ((0,http_json.at)(data, 'repositoryOwner') === undefined)
            throw new Error('the answer has no data');
        return pageIn(owner, names, data, []);
    }
    catch (error) {
        const failure = queryFailure(error, names.length === 1 && depth === 'files');
        if (failure.kind === 'partial')
            return pageIn(owner, names, failure.data, failure.problems);
        const message = client.describe(error);
        if (failure.kind === 'final' || (names.length === 1 && depth !== 'texts'))
            return { repositories: names.map((name) => ({ kind: 'failed', name: `${owner}/${name}`, message })) };
        await clock.pause(read_named_pause);
        if (names.length === 1)
            return readNamed(owner, names, 'files', asking);
        const half = Math.ceil(names.length / 2);
        const first = await readNamed(owner, names.slice(0, half), depth, asking);
        const second = await readNamed(owner, names.slice(half), depth, asking);
        return { ...second, ...first, repositories: [...first.repositories, ...second.repositories] };
    }
}
function pageIn(ownerName, names, data, problems) {
    const owner = readOwner(data);
    const repositories = names.map((name, index) => {
        const problem = problems.find(({ path }) => path[0] === `r${index}`);
        const fullName = `${ownerName}/${name}`;
        if (problem?.type === 'NOT_FOUND')
            return { kind: 'absent', name: fullName };
        if (problem !== undefined)
            return { kind: 'failed', name: fullName, message: problem.message };
        const read = readRepository((0,http_json.at)(data, `r${index}`));
        return 'reason' in read
            ? { kind: 'hidden', repository: { name: fullName, ...read } }
            : { kind: 'listed', repository: read };
    });
    return { ...(owner && { owner }), repositories };
}

;// CONCATENATED MODULE: ./build/src/audit/page-size.js
/** Repositories of a page if nothing has failed: with their files they take GitHub a few of its ten seconds. */
const largest = { texts: 50, files: 50, names: 100 };
/** Pages after which a size that was halved is tried doubled. */
const patience = 4;
/** Tries of a page that shows nothing but the name of one repository. */
const lastTries = 3;
/** The size to begin with. */
const firstPage = (depth) => ({ first: largest[depth], depth, streak: 0, failures: 0 });
/** Returns the size after a page that was answered whole: doubled after a while, as deep as was wanted. */
function afterSuccess({ first, streak }, wanted) {
    const isDue = streak + 1 >= patience && first < largest[wanted];
    return {
        first: isDue ? Math.min(largest[wanted], first * 2) : first,
        depth: wanted,
        streak: isDue ? 0 : streak + 1,
        failures: 0,
    };
}
/** Returns the size after a page that took too long: halved, then one repository with less and less of it; undefined if even its name does not come. */
function afterFailure({ first, depth, failures }) {
    const next = { streak: 0, failures: failures + 1 };
    if (first > 1)
        return { ...next, first: Math.floor(first / 2), depth };
    if (depth === 'texts')
        return { ...next, first, depth: 'files' };
    if (depth === 'files')
        return { ...next, first, depth: 'names', failures: 0 };
    return failures + 1 < lastTries ? { ...next, first, depth } : undefined;
}
/** Milliseconds of pause before the next try: GitHub asks not to be asked at once. */
const pauseAfter = ({ failures }) => Math.min(failures, 5) * 1000;

;// CONCATENATED MODULE: ./build/src/audit/read-repositories.js




/**
 * Reads the repositories of an owner page by page, one request after the other. A page that takes too long, or of which a part
 * is missing, is asked for in halves, and the size is raised again slowly.
 */
async function* readRepositories(reading) {
    let cursor = reading.cursor;
    let size = firstPage(reading.depth);
    let failure = '';
    for (;;) {
        const { first, depth } = size;
        try {
            for await (const page of pages(reading, size, cursor)) {
                if (page === undefined)
                    return yield { kind: 'no-owner' };
                yield { kind: 'page', page, ...(depth !== reading.depth && { shortage: failure }) };
                if (page.next === undefined)
                    return;
                cursor = page.next;
                size = afterSuccess(size, reading.depth);
                if (size.first !== first || size.depth !== depth)
                    break;
            }
        }
        catch (error) {
            failure = reading.client.describe(causeOf(error));
            const smaller = error instanceof MissingPart ? afterFailure(size) : undefined;
            if (smaller === undefined)
                return yield { kind: 'stopped', reason: failure };
            size = smaller;
            await reading.clock.pause(pauseAfter(size));
        }
    }
}
/** A page did not come whole, and a smaller one may. */
class MissingPart extends Error {
}
const causeOf = (error) => (error instanceof MissingPart ? error.cause : error);
/** Pages of one size. Throws `MissingPart` if less should be asked for, and what Octokit throws if that is of no use. */
async function* pages({ client, selection }, { first, depth }, cursor) {
    const variables = { ...repositoriesVariables(selection, first, depth), ...client.graphqlOptions };
    const isSmallest = first === 1 && depth === 'names';
    const start = cursor === undefined ? variables : { ...variables, cursor };
    const answers = client.octokit.graphql.paginate.iterator(repositoriesQuery, start)[Symbol.asyncIterator]();
    for (;;) {
        const answer = await answers.next().catch((error) => partial(error, isSmallest));
        if (answer.done === true)
            return;
        yield 'problems' in answer ? read_repositories_pageIn(answer.data, answer.problems) : read_repositories_pageIn(answer.value, []);
        // The iterator has ended with its error.
        if ('problems' in answer)
            return;
    }
}
function read_repositories_pageIn(data, problems) {
    try {
        return readRepositoryPage(data, (index) => problems.find(isAt(index))?.message);
    }
    catch (cause) {
        throw new MissingPart('', { cause });
    }
}
function partial(error, isSmallest) {
    // The plugin looks for a page where there is no owner.
    if ((0,http_json.at)(error, 'response', 'repositoryOwner') === null)
        return { data: (0,http_json.at)(error, 'response'), problems: [] };
    const failure = queryFailure(error, isSmallest);
    const isOwners = failure.kind === 'partial' && failure.problems.some(({ path }) => path.length === 1);
    if (failure.kind === 'partial' && !isOwners)
        return failure;
    // What the plugin throws if the answer has no page to look for.
    const cause = error instanceof TypeError ? new Error('the answer is no page of repositories') : error;
    throw failure.kind === 'too-much' ? new MissingPart('', { cause }) : cause;
}
const isAt = (index) => ({ path: [owner, repositories, nodes, at] }) => owner === 'repositoryOwner' && repositories === 'repositories' && nodes === 'nodes' && at === index;

;// CONCATENATED MODULE: ./build/src/audit/repository-source.js



/** Yields all repositories of an owner, or those that match; an audit that was stopped goes on behind what it has kept. */
const repositoriesOf = (options) => options.globs.length === 0 ? everyRepository(options) : matchingRepositories(options);
async function* everyRepository({ client, clock, cache, selection }) {
    const owner = selection.owner;
    for (const { page } of cache.pages)
        yield { ...sourcePage(page, owner), isKept: true };
    let cursor = cache.pages.at(-1)?.page.next;
    const depth = cache.isWarm ? 'files' : 'texts';
    const start = cursor === undefined ? {} : { cursor };
    for await (const read of readRepositories({ client, clock, selection, depth, ...start })) {
        if (read.kind === 'no-owner')
            return yield read;
        if (read.kind === 'stopped')
            return yield { kind: 'stopped', message: read.reason };
        const keep = { page: read.page, ...(cursor !== undefined && { cursor }) };
        // What GitHub did not show in time, a later audit may see.
        const mayKeep = read.shortage === undefined || read.page.repositories.every(({ files }) => files !== undefined);
        yield { ...sourcePage(read.page, owner, read.shortage), isKept: false, ...(mayKeep && { keep }) };
        cursor = read.page.next;
    }
}
function sourcePage(page, login, shortage = '') {
    const { owner, total, repositories, hidden } = page;
    return {
        kind: 'page',
        owner,
        total,
        repositories: repositories.filter(({ files }) => files !== undefined),
        unread: [
            ...hidden.map(({ name = `${login}/?`, reason }) => ({
                repository: name,
                reason: { kind: 'hidden', message: reason },
            })),
            ...repositories.flatMap(({ name, files }) => files === undefined ? [{ repository: name, reason: { kind: 'not-listed', message: shortage } }] : []),
        ],
    };
}
/** Repositories of one request by name. */
const most = 50;
async function* matchingRepositories(options) {
    const { selection, client, clock, cache } = options;
    const found = await namesFor(options);
    if ('kind' in found)
        return yield found;
    let owner;
    for (let start = 0; start < found.names.length; start += most) {
        const names = found.names.slice(start, start + most);
        const page = await readNamed(selection.owner, names, cache.isWarm ? 'files' : 'texts', { client, clock });
        owner = page.owner ?? owner;
        if (owner === undefined)
            return yield withoutOwner(page.repositories);
        yield { ...namedPage(names, page.repositories, owner, found.names.length, selection), isKept: false };
    }
    if (found.names.length === 0 && found.owner !== undefined)
        yield { kind: 'page', owner: found.owner, total: 0, repositories: [], unread: [], isKept: false };
}
function withoutOwner(repositories) {
    const failed = repositories.flatMap((one) => (one.kind === 'failed' ? [one.message] : []))[0];
    return failed === undefined ? { kind: 'no-owner' } : { kind: 'stopped', message: failed };
}
/** Names without the owner. What is named whole is asked for by that, and only globs are searched for. */
async function namesFor({ globs, selection, client, clock, noMatch, }) {
    const ofOwner = (name) => name.slice(name.indexOf('/') + 1);
    const named = globs.filter(isName).map(ofOwner);
    const patterns = globs.filter((glob) => !isName(glob)).map((glob) => ({ glob, isMatching: matcherOf([glob]) }));
    if (patterns.length === 0)
        return { names: distinct(named) };
    const names = [];
    const matched = new Set();
    let owner;
    for await (const read of readRepositories({ client, clock, selection, depth: 'names' })) {
        if (read.kind === 'no-owner')
            return read;
        if (read.kind === 'stopped')
            return { kind: 'stopped', message: read.reason };
        owner = read.page.owner;
        for (const { name } of read.page.repositories) {
            const matching = patterns.filter(({ isMatching }) => isMatching(name));
            if (matching.length > 0)
                names.push(ofOwner(name));
            for (const { glob } of matching)
                matched.add(glob);
        }
    }
    for (const { glob } of patterns)
        if (!matched.has(glob))
            noMatch(glob);
    return { names: distinct([...names, ...named]), ...(owner && { owner }) };
}
/** GitHub tells no names apart by their case. */
function distinct(names) {
    const all = new Map();
    for (const name of names)
        if (!all.has(name.toLowerCase()))
            all.set(name.toLowerCase(), name);
    return [...all.values()];
}
function namedPage(names, found, owner, total, { isPublicOnly }) {
    const unread = [];
    const repositories = [];
    for (const [at, one] of found.entries()) {
        const reason = whyUnread(one, isPublicOnly);
        // The name as it was asked for: in public, nothing tells how a private one is spelt.
        if (reason !== undefined)
            unread.push({ repository: `${owner.login}/${names[at] ?? '?'}`, reason });
        else if (one.kind === 'listed')
            repositories.push(one.repository);
    }
    return { kind: 'page', owner, total, repositories, unread };
}
function whyUnread(one, isPublicOnly) {
    switch (one.kind) {
        case 'absent':
            return { kind: 'no-such-repository' };
        case 'hidden':
            return { kind: 'hidden', message: one.repository.reason };
        case 'failed':
            return { kind: 'not-listed', message: one.message };
        case 'listed':
            if (isPublicOnly && one.repository.isPrivate)
                return { kind: 'no-such-repository' };
            return one.repository.files === undefined ? { kind: 'not-listed', message: '' } : undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/conduct-audit.js







/** Calls lead to calls, and actions to actions: so many rounds are followed. */
const mostRounds = 5;
/** Reads and judges the repositories of an owner page by page, then looks their packages up. */
async function conductAudit(options, context) {
    const { client, clock, cache, isPublicOnly, noMatch } = context;
    const { owner, includesArchived, includesForks, repositories: globs } = options;
    const progress = {
        total: 0,
        seen: 0,
        read: 0,
        pushing: 0,
        excepted: 0,
        findings: [],
        unread: [],
        images: new Map(),
    };
    const elsewhere = new Map();
    let defaults;
    const selection = { owner, includesArchived, includesForks, isPublicOnly };
    for await (const page of repositoriesOf({ client, clock, cache, selection, globs, noMatch })) {
        if (page.kind === 'no-owner')
            return page;
        if (page.kind === 'stopped') {
            if (progress.owner === undefined)
                return { kind: 'unreadable', message: page.message };
            stop(progress, page);
            break;
        }
        defaults ??= options.assumeDefault === undefined ? await readDefaults(client, page.owner) : unknownDefaults;
        await readPage(page, { options, context, progress, elsewhere, defaults });
        if (page.keep !== undefined)
            cache.keepPage(page.keep);
        else if (globs.length > 0)
            cache.keepMatching();
        context.progress({ read: progress.seen, total: progress.total, isKept: page.isKept });
    }
    if (progress.owner === undefined)
        return { kind: 'unreadable', message: 'GitHub gave no repositories' };
    const { packages, shortage } = await packagesOf(progress.images, progress.owner, context);
    return {
        kind: 'report',
        ownerKind: progress.owner.kind,
        report: reportOf(progress, progress.owner.login, packages, context),
        ...(shortage && { shortage }),
    };
}
function stop(progress, { message }) {
    const { seen, total, owner } = progress;
    progress.unread.push({
        repository: `${owner?.login ?? ''}/*`,
        reason: { kind: 'stopped', message, read: seen, total },
    });
}
async function readPage(page, around) {
    const { context, progress, elsewhere } = around;
    progress.owner = page.owner;
    progress.total = page.total;
    progress.seen += page.repositories.length + page.unread.length;
    progress.unread.push(...page.unread);
    const isPrivate = new Map(page.repositories.map((one) => [one.name, one.isPrivate]));
    let open = await readListed(page.repositories, context);
    for (let round = 1; open.length > 0; round++) {
        const judged = open.map((repository) => ({
            repository,
            judged: judgeRepository(repository, judgeOptions(isPrivate.get(repository.name) ?? true, around)),
        }));
        const isWhole = ({ missing: { paths, elsewhere: workflows } }) => paths.size + workflows.size === 0;
        for (const { repository, judged: one } of judged) {
            const [path] = [...one.missing.paths, ...one.missing.elsewhere.keys()];
            if (path !== undefined && round === mostRounds)
                repository.unread.push({ kind: 'too-much', file: path });
            if (path === undefined || round === mostRounds)
                await take(repository, one, isPrivate.get(repository.name) ?? true, around);
        }
        if (round === mostRounds)
            return;
        const missing = judged.flatMap((one) => (isWhole(one.judged) ? [] : [one.judged.missing]));
        const { owner } = page;
        for (const unread of await readMissing(missing, context, { owner: owner.login, elsewhere }))
            progress.unread.push(unread);
        open = missing.map(({ repository }) => repository);
    }
}
function judgeOptions(isPrivate, { options, context, elsewhere, defaults }) {
    const { language, docs, lintWords, endpoints, clock } = context;
    return {
        language,
        docs,
        lintWords,
        elsewhere,
        isPrivate,
        registry: (0,hosts/* registryOf */.Fv)(endpoints.serverUrl),
        now: () => clock.now(),
        ...(options.assumeDefault !== undefined && { assumeDefault: options.assumeDefault }),
        ...(defaults.ofAll !== undefined && { knownDefault: defaults.ofAll }),
    };
}
const undecided = 'read-only-default-permissions';
/** Counts a repository in, judged once more if its own default is known to be read-only. */
async function take(repository, first, isPrivate, around) {
    const { progress, context, defaults } = around;
    const options = judgeOptions(isPrivate, around);
    const isOpen = options.knownDefault === undefined && first.findings.some(({ id }) => id === undecided);
    const own = isOpen ? await defaults.of(repository.name) : undefined;
    const judged = own === 'read' ? judgeRepository(repository, { ...options, knownDefault: own }) : first;
    progress.findings.push(...judged.findings);
    progress.excepted += judged.excepted;
    progress.pushing += judged.isPushing ? 1 : 0;
    for (const image of judged.images)
        progress.images.set(image, [...(progress.images.get(image) ?? []), repository.name]);
    const unread = [...repository.unread, ...judged.unread];
    progress.unread.push(...unread.map((reason) => ({ repository: repository.name, reason })));
    progress.read += unread.length === 0 ? 1 : 0;
    if (judged.isFixable)
        context.fixable(repository, options);
}
async function packagesOf(images, owner, { client, cache, endpoints, isPublicOnly, mayListPackages }) {
    const prefix = `${(0,hosts/* registryOf */.Fv)(endpoints.serverUrl)}/${owner.login.toLowerCase()}/`;
    const own = [...images].filter(([image]) => image.startsWith(prefix)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const names = own.map(([image]) => image.slice(prefix.length));
    const { known, shortage } = await lookUpPackages(names, { client, cache, owner, mayList: mayListPackages });
    const packages = own.map(([image, repositories], at) => auditedPackage(image, repositories, known.get(names[at] ?? ''), isPublicOnly));
    return { packages, ...(shortage && { shortage }) };
}
function reportOf(progress, owner, packages, { words, client }) {
    const { total, read, pushing, findings, excepted, unread } = progress;
    return {
        version: 1,
        owner,
        repositories: { total: Math.max(total, progress.seen), read, pushing },
        findings,
        excepted,
        packages,
        unread: unread.map(({ repository, reason }) => ({ repository, reason: words.unread(describedBy(client, reason)) })),
        requests: { ...client.requests },
    };
}
/** GitHub's own messages on one line, without any form of the credential. */
const describedBy = (client, reason) => 'message' in reason ? { ...reason, message: client.describe(reason) } : reason;

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
;// CONCATENATED MODULE: ./build/src/audit/json-report.js

/** A report as JSON for scripts (docs/audit.schema.json), piece by piece: one of ten thousand repositories is long. */
function* jsonReport({ findings, packages, unread, requests, ...head }) {
    yield `${(0,json/* printableJson */.e)(head, 2).slice(0, -2)},\n  "findings": `;
    yield* listOf(findings);
    yield `,\n  "packages": `;
    yield* listOf(packages);
    yield `,\n  "unread": `;
    yield* listOf(unread);
    yield `,\n  "requests": ${(0,json/* printableJson */.e)(requests)}\n}\n`;
}
function* listOf(all) {
    if (all.length === 0)
        return yield '[]';
    for (const [index, one] of all.entries())
        yield `${index === 0 ? '[' : ','}\n    ${(0,json/* printableJson */.e)(one)}`;
    yield '\n  ]';
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/audit/audit-report.js
/** Returns how a package is linked, seen from the repositories that push it. Linked is not granted: no API tells that. */
function packageState({ package: found, linked, repositories }) {
    if (found !== 'exists')
        return found;
    if (linked === undefined)
        return 'unknown';
    if (linked === null)
        return 'unlinked';
    return repositories.some((one) => one.toLowerCase() === linked.toLowerCase()) ? 'linked' : 'linked-elsewhere';
}
/** States of which something is to be said, those first that somebody has to look at. */
const oddStates = ['linked-elsewhere', 'unlinked', 'absent', 'unknown'];
const severities = ['error', 'warning', 'notice'];
const everybody = [
    'workflow-author',
    'package-admin',
    'organization-owner',
    'credential-owner',
    'nobody',
];
/** Returns who has how much to do; nobody who has nothing to do. */
function shares({ findings, packages }) {
    const odd = packages.filter((one) => ['linked-elsewhere', 'unlinked'].includes(packageState(one)));
    return everybody.flatMap((who) => {
        const own = findings.filter((finding) => finding.who === who);
        const ofPackages = who === 'package-admin' ? odd : [];
        if (own.length + ofPackages.length === 0)
            return [];
        const [error = 0, warning = 0, notice = 0] = severities.map((severity) => own.filter((finding) => finding.severity === severity).length);
        const repositories = new Set([
            ...own.map(({ repository }) => repository),
            ...ofPackages.flatMap((one) => one.repositories),
        ]);
        return [{ who, error, warning, notice, packages: ofPackages.length, repositories: repositories.size }];
    });
}
/** Returns findings by severity and rule, the gravest and most frequent first. */
function grouped(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${severities.indexOf(finding.severity)} ${finding.id}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()]
        .flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], findings: group }]))
        .toSorted((a, b) => severities.indexOf(a.first.severity) - severities.indexOf(b.first.severity) ||
        b.findings.length - a.findings.length);
}

;// CONCATENATED MODULE: ./build/src/audit/places.js

/** Address of the line that a finding is about, on its default branch; of the repository if there is no line. */
function placeAddress(serverUrl, { repository, location }) {
    const base = `${(0,hosts/* withoutTrailingSlashes */.A$)(serverUrl)}/${repository}`;
    if (location === undefined)
        return base;
    return `${base}/blob/HEAD/${location.file.split('/').map(encodeURIComponent).join('/')}#L${location.line}`;
}
/** Address of a package's settings, where its link and its access are. */
function packageAddress(serverUrl, ownerKind, { image }) {
    const [, owner = '', ...name] = image.split('/');
    const accounts = ownerKind === 'organization' ? 'orgs' : 'users';
    const parts = [accounts, owner, 'packages', 'container', name.join('/'), 'settings'];
    return [(0,hosts/* withoutTrailingSlashes */.A$)(serverUrl), ...parts.map(encodeURIComponent)].join('/');
}

;// CONCATENATED MODULE: ./build/src/audit/markdown-report.js



/** GitHub drops a job summary of more than 1 MiB whole (docs/facts.md, Runner); some is left to what else a step writes. */
const longest = 1024 * 1024 - 24 * 1024;
/** Bytes that are kept for what was not read, which comes last. */
const longestUnread = 100 * 1024;
/** A report as Markdown for a job summary: what fits into one, and how much did not. */
function markdownReport(report, options) {
    const { words } = options;
    const head = [
        `## ${(0,markdown/* text */.Qq)(words.title(report.owner))}`,
        (0,markdown/* text */.Qq)(words.totals(report.repositories)),
        ...whoTable(report, options),
        ...(report.findings.length + report.unread.length === 0 ? [(0,markdown/* text */.Qq)(words.nothingFound)] : []),
    ];
    const foot = [
        ...(report.excepted > 0 ? [(0,markdown/* text */.Qq)(words.excepted(report.excepted))] : []),
        (0,markdown/* text */.Qq)(words.requests(report.requests)),
    ];
    const fixed = [...head, ...foot].join('\n\n');
    const unread = fitted(unreadLines(report, options), longestUnread);
    const room = longest - bytesOf(fixed) - bytesOf(unread.kept.join('\n'));
    const lists = fitted([
        ...grouped(report.findings).flatMap((group) => groupLines(group, options)),
        ...packageLines(report.packages, options),
    ], room);
    const total = lists.total + unread.total;
    const kept = lists.kept.length + unread.kept.length;
    const cut = kept < total ? [`**${(0,markdown/* text */.Qq)(words.cut(kept, total))}**`] : [];
    return `${[...head, ...cut, lists.kept.join('\n'), unread.kept.join('\n'), ...foot].filter((part) => part !== '').join('\n\n')}\n`;
}
const bytesOf = (part) => new TextEncoder().encode(part).length;
function fitted(lines, room) {
    let used = 0;
    const end = lines.findIndex((line) => {
        used += bytesOf(line) + 1;
        return used > room;
    });
    return { kept: end === -1 ? lines : lines.slice(0, end), total: lines.length };
}
function whoTable(report, { words: { heads }, report: { who } }) {
    const rows = shares(report).map((share) => [
        (0,markdown/* text */.Qq)(who[share.who]),
        ...[share.error, share.warning, share.notice, share.packages, share.repositories].map(String),
    ]);
    const head = [heads.who, heads.errors, heads.warnings, heads.notices, heads.packages, heads.repositories];
    return rows.length === 0 ? [] : [(0,markdown/* table */.tp)(head.map(markdown/* text */.Qq), rows)];
}
/** Lines of a group, none of which is of any use without those before it. */
function groupLines({ first, findings }, options) {
    const { words } = options;
    return [
        '',
        `### ${(0,markdown/* text */.Qq)(`${words.severities[first.severity]}: ${first.title} (${findings.length})`)}`,
        '',
        ...(findings.length > 1 ? [(0,markdown/* text */.Qq)(words.example(first.repository)), ''] : []),
        (0,markdown/* prose */.CS)(first.remedy),
        '',
        (0,markdown/* link */.nf)(first.docs, `${words.page.about} ${first.id}`),
        '',
        ...findings.map((finding) => `- ${placeOf(finding, options)}`),
    ];
}
function placeOf(finding, { serverUrl }) {
    const { repository, location } = finding;
    const shown = location === undefined ? repository : `${repository} ${location.file}:${location.line}`;
    return (0,markdown/* link */.nf)(placeAddress(serverUrl, finding), shown);
}
function packageLines(packages, options) {
    const { words, serverUrl, ownerKind } = options;
    const odd = oddStates.flatMap((state) => packages.filter((one) => packageState(one) === state));
    if (odd.length === 0)
        return [];
    const rows = odd.map((one) => {
        const isNamed = packageState(one) === 'linked-elsewhere' && typeof one.linked === 'string';
        const state = isNamed ? words.linkedTo(one.linked ?? '') : words.packageStates[packageState(one)];
        return [
            one.package === 'exists' ? (0,markdown/* link */.nf)(packageAddress(serverUrl, ownerKind, one), one.image) : (0,markdown/* code */.aY)(one.image),
            (0,markdown/* text */.Qq)(state),
            one.visibility === undefined ? '' : (0,markdown/* text */.Qq)(words.visibilities[one.visibility]),
            one.repositories.map(markdown/* code */.aY).join(', '),
        ];
    });
    const { heads } = words;
    const lines = (0,markdown/* table */.tp)([heads.image, heads.package, heads.visibility, heads.pushedBy].map(markdown/* text */.Qq), rows).split('\n');
    return ['', `### ${(0,markdown/* text */.Qq)(words.sections.packages)} (${odd.length})`, '', (0,markdown/* text */.Qq)(words.linkedIsNotGranted), '', ...lines];
}
function unreadLines({ unread }, { words }) {
    if (unread.length === 0)
        return [];
    return [
        `### ${(0,markdown/* text */.Qq)(`${words.sections.unread} (${unread.length})`)}`,
        '',
        ...unread.map(({ repository, reason }) => `- ${(0,markdown/* code */.aY)(repository)}: ${(0,markdown/* text */.Qq)(reason)}`),
    ];
}

;// CONCATENATED MODULE: ./build/src/audit/page/script.js
/**
 * What the page does: each list is filtered, sorted and shown a part at a time, from the data that the page itself holds. Texts
 * become text nodes only, and addresses links only if they are http ones.
 */
const script = `
'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const step = 200
const textAt = (index) => data.texts[index] ?? ''

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function linked(text, address) {
  return /^https?:\\/\\//.test(address) ? element('a', { href: address, rel: 'noreferrer' }, text) : text
}

function cellOf(row, column, at) {
  const text = textAt(row[at])
  const cell = element('td', column.isSeverity ? { className: textAt(row[column.code]) } : {})
  const shown = linked(text, column.link === undefined ? '' : textAt(row[column.link]))
  if (column.details === undefined || column.details.every((at) => textAt(row[at]) === '')) cell.append(shown)
  else {
    const details = element('details', {}, element('summary', {}, shown))
    details.addEventListener('toggle', () => fill(details, row, column.details), { once: true })
    cell.append(details)
  }
  return cell
}

function fill(details, row, [problem, remedy, change, docs, id]) {
  for (const at of [problem, remedy]) details.append(element('p', {}, textAt(row[at])))
  if (textAt(row[change]) !== '') details.append(element('pre', {}, textAt(row[change])))
  details.append(element('p', {}, linked(textAt(row[id]), textAt(row[docs]))))
}

function listOf({ id, columns, rows, filters }) {
  const section = document.getElementById(id)
  const [body, count, more, search] = ['tbody', '.count', '.more', 'input'].map((part) => section.querySelector(part))
  const selects = [...section.querySelectorAll('select')]
  let limit = step
  let order = rows.map((_, index) => index)
  const lowered = rows.map((row) => columns.map((_, at) => textAt(row[at])).join('\\n').toLowerCase())

  function show() {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean)
    const found = order.filter((index) =>
      words.every((word) => lowered[index].includes(word)) &&
      selects.every(({ value }, at) => value === '' || textAt(rows[index][filters[at]]) === value))
    body.replaceChildren(...found.slice(0, limit).map((index) =>
      element('tr', {}, ...columns.map((column, at) => cellOf(rows[index], column, at)))))
    count.textContent = data.shown.replace('{shown}', Math.min(limit, found.length)).replace('{total}', found.length)
    more.hidden = found.length <= limit
  }

  section.querySelectorAll('th').forEach((head, at) => head.querySelector('button').addEventListener('click', () => {
    const isAscending = head.getAttribute('aria-sort') !== 'ascending'
    for (const other of section.querySelectorAll('th')) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending')
    const key = columns[at].order ?? at
    const keys = rows.map((row) => columns[at].order === undefined ? textAt(row[key]) : row[key])
    const compared = (a, b) => typeof keys[a] === 'number' ? keys[a] - keys[b] : keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : 0
    order = rows.map((_, index) => index).sort((a, b) => (isAscending ? compared(a, b) : compared(b, a)) || a - b)
    show()
  }))
  for (const control of [search, ...selects]) control.addEventListener('input', () => { limit = step; show() })
  more.addEventListener('click', () => { limit += step; show() })
  show()
}

for (const list of data.lists) listOf(list)
`;

;// CONCATENATED MODULE: ./build/src/audit/page/style.js
/** The look of the page: light and dark, tables that become cards on a phone. */
const style = `
:root { color-scheme: light dark; --ground: #fff; --line: #d1d9e0; --soft: #f6f8fa; --ink: #1f2328; --dim: #59636e; --link: #0969da; --error: #b42318; --warning: #8a5a00; --notice: #0b6bcb }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --line: #3d444d; --soft: #151b23; --ink: #f0f6fc; --dim: #9198a1; --link: #4493f8; --error: #ff7b72; --warning: #e3b341; --notice: #79c0ff } }
html { background: var(--ground) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere }
a { color: var(--link) }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
th button { all: unset; cursor: pointer; font-weight: 600 }
th button:focus-visible { outline: 2px solid var(--link) }
th[aria-sort=ascending] button::after { content: " \\2191" }
th[aria-sort=descending] button::after { content: " \\2193" }
td.number, th.number { text-align: right }
.controls { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0 }
.controls input { flex: 1 1 14rem }
input, select, button.more { font: inherit; color: inherit; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); min-width: 0; max-width: 100% }
.dim { color: var(--dim) }
.error { color: var(--error) } .warning { color: var(--warning) } .notice { color: var(--notice) }
details p { margin: .4rem 0; white-space: pre-wrap }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; overflow-x: auto; overflow-wrap: normal }
[hidden] { display: none }
@media (max-width: 40rem) {
  table.list thead { display: block }
  table.list thead tr { display: flex; flex-wrap: wrap; gap: .25rem .75rem }
  table.list thead th { border: 0; padding: 0 }
  table.list tbody tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0 }
  table.list td { display: block; border: 0; padding: .1rem 0 }
}
`;

;// CONCATENATED MODULE: ./build/src/audit/page/page.js






/** A report as one page that needs nothing else: it sends no request, and its lists sort and filter. Piece by piece. */
function* page(report, options) {
    const { words, language } = options;
    yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${html(words.title(report.owner))}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${html(words.title(report.owner))}</h1>
<p>${html(words.totals(report.repositories))}</p>
`;
    yield page_whoTable(report, options);
    const lists = [findingList(report, options), packageList(report, options), unreadList(report, options)];
    const shown = lists.filter(({ rows }) => rows.length > 0);
    if (report.findings.length + report.unread.length === 0)
        yield `<p>${html(words.nothingFound)}</p>\n`;
    for (const list of shown)
        yield sectionOf(list, options);
    const ends = [...(report.excepted > 0 ? [words.excepted(report.excepted)] : []), words.requests(report.requests)];
    yield `<p class="dim">${ends.map(html).join('<br>')}</p>\n</main>\n<script type="application/json" id="data">`;
    yield* dataOf(shown, words);
    yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}
const sourceHash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
/** Nothing is loaded, nothing is sent, and nothing runs but the page's own script. */
const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const html = (text) => (0,report_text/* visibleLine */.P8)(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
function page_whoTable(report, { words: { heads, sections }, report: { who } }) {
    const rows = shares(report);
    if (rows.length === 0)
        return '';
    const numbers = [heads.errors, heads.warnings, heads.notices, heads.packages, heads.repositories];
    const head = `<th>${html(heads.who)}</th>${numbers.map((one) => `<th class="number">${html(one)}</th>`).join('')}`;
    const body = rows.map((share) => {
        const counts = [share.error, share.warning, share.notice, share.packages, share.repositories];
        return `<tr><td>${html(who[share.who])}</td>${counts.map((one) => `<td class="number">${one}</td>`).join('')}</tr>`;
    });
    return `<h2>${html(sections.who)}</h2>\n<table id="who"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>\n`;
}
const page_severities = ['error', 'warning', 'notice'];
function findingList({ findings }, { words, serverUrl }) {
    const { heads, page: labels } = words;
    const groups = grouped(findings);
    const ids = [...new Set(groups.map(({ first }) => first.id))];
    return {
        id: 'findings',
        title: words.sections.findings,
        note: '',
        columns: [
            { head: heads.repository },
            { head: heads.severity, isSeverity: true, code: 4, order: 5 },
            { head: heads.finding, details: [7, 8, 9, 10, 6] },
            { head: heads.place, link: 11 },
        ],
        rows: findings.map((finding) => [
            finding.repository,
            words.severities[finding.severity],
            finding.title,
            finding.location === undefined ? '' : `${finding.location.file}:${finding.location.line}`,
            finding.severity,
            page_severities.indexOf(finding.severity),
            finding.id,
            finding.problem,
            finding.remedy,
            finding.diff ?? '',
            finding.docs,
            placeAddress(serverUrl, finding),
        ]),
        filters: [
            { all: labels.allSeverities, at: 4, values: page_severities.map((one) => [one, words.severities[one]]) },
            { all: labels.allFindings, at: 6, values: ids.map((id) => [id, id]) },
        ],
    };
}
function packageList({ packages }, { words, serverUrl, ownerKind }) {
    const { heads } = words;
    const states = [...oddStates, 'linked'];
    return {
        id: 'packages',
        title: words.sections.packages,
        note: words.linkedIsNotGranted,
        columns: [
            { head: heads.image, link: 5 },
            { head: heads.package },
            { head: heads.visibility },
            { head: heads.pushedBy },
        ],
        rows: packages.map((one) => {
            const state = packageState(one);
            const isNamed = state === 'linked-elsewhere' && typeof one.linked === 'string';
            return [
                one.image,
                isNamed ? words.linkedTo(one.linked ?? '') : words.packageStates[state],
                one.visibility === undefined ? '' : words.visibilities[one.visibility],
                one.repositories.join(', '),
                state,
                one.package === 'exists' ? packageAddress(serverUrl, ownerKind, one) : '',
            ];
        }),
        filters: [
            { all: words.page.allPackages, at: 4, values: states.map((state) => [state, words.packageStates[state]]) },
        ],
    };
}
function unreadList({ unread }, { words }) {
    return {
        id: 'unread',
        title: words.sections.unread,
        note: '',
        columns: [{ head: words.heads.repository }, { head: words.heads.reason }],
        rows: unread.map(({ repository, reason }) => [repository, reason]),
        filters: [],
    };
}
function sectionOf({ id, title, note, columns, rows, filters }, { words }) {
    const selects = filters.map(({ all, values }) => {
        const options = [['', all], ...values].map(([value, shown]) => `<option value="${html(value)}">${html(shown)}</option>`);
        return `<select aria-label="${html(all)}">${options.join('')}</select>`;
    });
    const heads = columns.map(({ head }) => `<th><button type="button">${html(head)}</button></th>`);
    const { page: labels } = words;
    return `<section id="${id}">
<h2>${html(title)} (${rows.length})</h2>
${note === '' ? '' : `<p class="dim">${html(note)}</p>`}
<div class="controls"><input type="search" aria-label="${html(labels.filter)}" placeholder="${html(labels.filter)}">${selects.join('')}</div>
<p class="count dim" aria-live="polite"></p>
<noscript>${html(labels.noScript)}</noscript>
<table class="list"><thead><tr>${heads.join('')}</tr></thead><tbody></tbody></table>
<button type="button" class="more" hidden>${html(labels.showMore)}</button>
</section>
`;
}
/** The lists as JSON, each text once: many findings share theirs. */
function* dataOf(lists, words) {
    const texts = new Map();
    const indexOf = (text) => {
        const index = texts.get(text) ?? texts.size;
        texts.set(text, index);
        return index;
    };
    yield `{"shown":${page_json(words.shown('{shown}', '{total}'))},"lists":[`;
    for (const [at, { id, columns, rows, filters }] of lists.entries()) {
        const shape = { id, columns, filters: filters.map((one) => one.at) };
        yield `${at === 0 ? '' : ','}${page_json(shape).slice(0, -1)},"rows":[`;
        for (const [number, row] of rows.entries())
            yield `${number === 0 ? '' : ','}${JSON.stringify(row.map((cell) => (typeof cell === 'number' ? cell : indexOf(cell))))}`;
        yield ']}';
    }
    yield '],"texts":[';
    for (const [text, index] of texts)
        yield `${index === 0 ? '' : ','}${page_json((0,report_text/* visible */.RK)(text))}`;
    yield ']}';
}
/** JSON that ends no script element. */
const page_json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

;// CONCATENATED MODULE: ./build/src/audit/patches.js



/** A path that `git apply` reads as it is: with other signs it would have to be quoted. */
const plainPath = /^[^\p{Cc}"\\]+$/u;
/** Writes one patch for each repository into a folder, under its name. */
function patchesIn(folder) {
    (0,whole_file/* makeFolder */.fc)(folder);
    let count = 0;
    return {
        write: (repository, options) => {
            const diffs = fixesOf(repository, options).flatMap(({ path, fix }) => fix !== undefined && plainPath.test(path) ? [fix.diff] : []);
            if (diffs.length === 0)
                return;
            const [, name = ''] = repository.name.split('/');
            (0,whole_file/* writeWholeFile */.R0)((0,external_node_path_.join)(folder, `${name}.patch`), diffs);
            count += 1;
        },
        get count() {
            return count;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/audit/public-place.js


/**
 * True if what is written here may be read by the world: in a job of a public repository, and of one that is not known to be
 * private. The event tells; some have no repository, and then GitHub is asked.
 */
async function isPublicPlace(env, { octokit }) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return false;
    const own = (0,http_json.at)(eventIn(env['GITHUB_EVENT_PATH']), 'repository');
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if ((0,http_json/* textAt */.$)(own, 'full_name')?.toLowerCase() === `${owner}/${repo}`.toLowerCase() && (0,http_json.at)(own, 'private') !== undefined)
        return (0,http_json.at)(own, 'private') !== true;
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo });
        return (0,http_json.at)(data, 'private') !== true;
    }
    catch {
        return true;
    }
}
function eventIn(path) {
    try {
        return path === undefined ? undefined : (0,http_json/* jsonOf */.o)((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/terminal/paint.js
var paint = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/src/terminal/wrap.js + 4 modules
var wrap = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/audit/text-report.js




/** Places of one group of findings, packages of one state and entries of what was not read, before the rest is counted. */
const text_report_most = 20;
/** A report for people, piece by piece: totals, one table of who can act, findings by rule, packages, what was not read. */
function* textReport(report, { words, report: { who }, ...streams }) {
    const look = { paint: (0,paint/* paint */.n)(streams), columns: streams.columns, words, who };
    yield `${look.paint.bold(words.title(report.owner))}\n${(0,wrap/* wrapped */.ky)(words.totals(report.repositories), look.columns)}\n`;
    yield* text_report_whoTable(report, look);
    for (const group of grouped(report.findings))
        yield groupText(group, look);
    if (report.findings.length === 0 && report.unread.length === 0)
        yield `\n${look.paint.green(words.nothingFound)}\n`;
    yield* packagesText(report.packages, look);
    yield* unreadText(report, look);
    const ends = [...(report.excepted > 0 ? [words.excepted(report.excepted)] : []), words.requests(report.requests)];
    yield `\n${ends.map((line) => look.paint.dim((0,wrap/* wrapped */.ky)(line, look.columns))).join('\n')}\n`;
}
function* text_report_whoTable(report, look) {
    const { heads } = look.words;
    const rows = shares(report).map((share) => [
        look.who[share.who],
        ...[share.error, share.warning, share.notice, share.packages, share.repositories].map(String),
    ]);
    if (rows.length === 0)
        return;
    const head = [heads.who, heads.errors, heads.warnings, heads.notices, heads.packages, heads.repositories];
    const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (0,wrap/* columnsOf */.PL)(row[at] ?? ''))));
    const gap = ['  ', ' '].find((one) => sumOf(widths) + one.length * (widths.length - 1) <= look.columns);
    if (gap === undefined)
        return yield* narrowTable(head, rows, look);
    const line = (cells) => cells.map((cell, at) => (at === 0 ? (0,wrap/* padded */.jC)(cell, widths[at] ?? 0) : leftPadded(cell, widths[at] ?? 0))).join(gap);
    yield `\n${look.paint.bold(line(head))}\n${rows.map((row) => `${line(row)}\n`).join('')}`;
}
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
/** The same one below the other, where a table has no room. */
function* narrowTable([, ...heads], rows, { paint: { bold }, columns }) {
    const width = Math.max(...heads.map(wrap/* columnsOf */.PL));
    for (const [who = '', ...counts] of rows) {
        const lines = heads.map((head, at) => `  ${(0,wrap/* padded */.jC)(head, width)}  ${leftPadded(counts[at] ?? '', 6)}\n`);
        yield `\n${bold((0,wrap/* wrapped */.ky)(who, columns))}\n${lines.join('')}`;
    }
}
const leftPadded = (text, columns) => ' '.repeat(Math.max(0, columns - (0,wrap/* columnsOf */.PL)(text))) + text;
function groupText({ first, findings }, { paint: look, columns, words }) {
    const colour = { error: look.red, warning: look.yellow, notice: look.cyan }[first.severity];
    const severity = words.severities[first.severity];
    const title = `${severity} ${(0,report_text/* visibleLine */.P8)(first.title)}`;
    const marked = (line) => title.startsWith(line) ? colour(severity) + look.bold(line.slice(severity.length)) : look.bold(line);
    const places = findings.slice(0, text_report_most).map(({ repository, location }) => {
        const place = location === undefined ? '' : `  ${location.file}:${location.line}`;
        return `  ${(0,report_text/* visibleLine */.P8)(`${repository}${place}`)}`;
    });
    return `\n${[
        (0,wrap/* headline */.Pl)(title, `[${first.id}] (${findings.length})`, columns, { title: marked, id: look.dim }),
        ...places,
        ...moreLine(findings.length, words),
        ...(findings.length > 1 ? [`  ${words.example((0,report_text/* visibleLine */.P8)(first.repository))}`] : []),
        (0,wrap/* paragraphs */.qN)(first.remedy, columns),
        `  ${look.dim((0,report_text/* visibleLine */.P8)(first.docs))}`,
    ].join('\n')}\n`;
}
const moreLine = (count, words) => count > text_report_most ? [`  ${words.more(count - text_report_most)}`] : [];
function* packagesText(packages, look) {
    const { words, columns, paint: { bold, dim }, } = look;
    const odd = oddStates.flatMap((state) => {
        const found = packages.filter((one) => packageState(one) === state);
        return found.length === 0 ? [] : [{ state, found }];
    });
    if (odd.length === 0)
        return;
    yield `\n${bold(words.sections.packages)}\n`;
    for (const { state, found } of odd) {
        const lines = found.slice(0, text_report_most).map(({ image, linked, repositories }) => {
            const link = state === 'linked-elsewhere' && typeof linked === 'string' ? ` (${linked})` : '';
            return `    ${(0,report_text/* visibleLine */.P8)(`${image}${link} <- ${repositories.join(', ')}`)}\n`;
        });
        yield `${(0,wrap/* wrapped */.ky)(`${words.packageStates[state]} (${found.length})`, columns, '  ')}\n${lines.join('')}`;
        yield* moreLine(found.length, words).map((line) => `  ${line}\n`);
    }
    yield `${dim((0,wrap/* wrapped */.ky)(words.linkedIsNotGranted, columns, '  '))}\n`;
}
function* unreadText({ unread }, { words, columns, paint: { bold, yellow } }) {
    if (unread.length === 0)
        return;
    yield `\n${bold(yellow(`${words.sections.unread} (${unread.length})`))}\n`;
    for (const { repository, reason } of unread.slice(0, text_report_most))
        yield `${(0,wrap/* wrapped */.ky)((0,report_text/* visibleLine */.P8)(`${repository}: ${reason}`), columns, '  ')}\n`;
    yield* moreLine(unread.length, words).map((line) => `${line}\n`);
}

;// CONCATENATED MODULE: ./build/src/audit/words.js
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const wait = (seconds) => seconds < 120 ? count(Math.ceil(seconds), 'second') : count(Math.ceil(seconds / 60), 'minute');
/** English. */
const englishAudit = {
    title: (owner) => `Audit of ${owner}`,
    totals: ({ total, read, pushing }) => `${count(total, 'repository', 'repositories')}: ${read} read whole, ${pushing} with jobs that push to the registry.`,
    severities: { error: 'error', warning: 'warning', notice: 'notice' },
    heads: {
        who: 'Who can act',
        errors: 'Errors',
        warnings: 'Warnings',
        notices: 'Notices',
        packages: 'Packages',
        repositories: 'Repositories',
        repository: 'Repository',
        finding: 'Finding',
        severity: 'Severity',
        place: 'Place',
        image: 'Image',
        package: 'Package',
        visibility: 'Visibility',
        pushedBy: 'Pushed by',
        reason: 'Reason',
    },
    sections: { who: 'Who can act', findings: 'Findings', packages: 'Packages', unread: 'Not read' },
    linkedIsNotGranted: 'Linked does not mean that the repository may push: no API tells that. The settings of a package show it under Manage Actions access.',
    nothingFound: 'Nothing was found in what was read.',
    packageStates: {
        linked: 'linked to the repository that pushes it',
        'linked-elsewhere': 'linked to another repository',
        unlinked: 'linked to no repository',
        absent: 'none visible: not pushed yet, or hidden from this token',
        unknown: 'not known',
    },
    linkedTo: (repository) => `linked to ${repository}`,
    visibilities: { public: 'public', private: 'private', internal: 'internal' },
    unread: (reason) => {
        switch (reason.kind) {
            case 'hidden':
                return `GitHub shows nothing of it: ${reason.message}`;
            case 'not-listed':
                return `GitHub did not list its files in time: ${reason.message}`;
            case 'no-such-repository':
                return 'There is no such repository, or this token may not see it';
            case 'binary':
                return `${reason.file} is not text`;
            case 'link':
                return `${reason.file} is a symbolic link`;
            case 'too-long':
                return `${reason.file} is longer than 1 MiB`;
            case 'vanished':
                return `${reason.file} was removed while the audit ran`;
            case 'failed':
                return `${reason.file} could not be read: ${reason.message}`;
            case 'too-much':
                return `${reason.file} is too much to be read whole`;
            case 'no-callee':
                return `${reason.file} at ${reason.ref}, which ${reason.caller} calls, is not there or hidden from this token`;
            case 'unnamed-callee':
                return 'A workflow that it calls is not there, or not public';
            case 'bad-configuration':
                return `Its configuration cannot be used, so nothing in it counts: ${reason.message}`;
            case 'stopped':
                return `GitHub's answers ended after ${reason.read} of ${reason.total} repositories: ${reason.message}`;
        }
    },
    excepted: (number) => `${count(number, 'finding')} taken out by exceptions of the repositories.`,
    requests: ({ graphql, rest }) => `${graphql} GraphQL and ${rest} REST requests.`,
    example: (repository) => `For ${repository}:`,
    more: (number) => `and ${number} more: --format json or html has all`,
    cut: (kept, total) => `${total - kept} of ${total} lines had no room here. The HTML page and --format json have all of them.`,
    page: {
        filter: 'Filter by any text',
        allSeverities: 'All severities',
        allFindings: 'All findings',
        allPackages: 'All packages',
        showMore: 'Show more',
        noScript: 'This list needs JavaScript.',
        change: 'The change',
        about: 'All about',
    },
    shown: (number, total) => `${number} of ${total} shown`,
    notes: {
        waiting: ({ kind, seconds, until }) => kind === 'primary'
            ? `GitHub's hourly limit for this token is used up: waiting ${wait(seconds)}, until ${until}.`
            : `GitHub asks for a pause: waiting ${wait(seconds)}, until ${until}.`,
        left: (number, total) => `${number} of ${total} repositories are left to read.`,
        resumed: (read) => `Going on after ${count(read, 'repository', 'repositories')} that an earlier audit has read.`,
        progress: (read, total) => `${read} of ${total} repositories read`,
        publicOnly: 'This runs in a public repository: private and internal repositories are left out.',
        noMatch: (glob) => `No repository matches --repo ${glob}.`,
        packagesLeft: (number, reason) => 'until' in reason
            ? `${count(number, 'package')} not looked up, as the hour's requests of this token are used up until ${reason.until}. With --cache FOLDER, an audit after that looks up the rest.`
            : `${count(number, 'package')} not looked up: ${reason.message}`,
        patches: (number, folder) => `${count(number, 'patch', 'patches')} written to ${folder}.`,
        written: (file) => `Written to ${file}.`,
        noOwner: (owner) => `there is no organisation or person named ${owner}, or this token may not see it`,
    },
};
/** What an audit says, by language. */
const auditWords = {
    en: () => Promise.resolve(englishAudit),
    'zh-CN': async () => (await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 7069))).audit,
};

;// CONCATENATED MODULE: ./build/src/audit/audit.js























const variables = ['GH_TOKEN', 'GITHUB_TOKEN'];
/**
 * `ghcr-preflight audit OWNER`: reads the workflows of all repositories of an organisation or person. Exit code 0 if nothing is
 * at error, 1 if something is, 3 if something could not be read.
 */
async function audit(args, streams, runtime = { transport: (0,transport/* httpTransport */.k)('ghcr-preflight'), second: 1000 }) {
    const options = readArguments(args);
    const token = tokenIn(streams.env);
    const endpoints = safeEndpoints(streams.env);
    const words = await auditWords[streams.language]();
    try {
        return await audited({ options, token, endpoints, words, streams, runtime });
    }
    catch (error) {
        if (!(error instanceof whole_file/* WriteError */.QM))
            throw error;
        const { unwritable } = await translations/* usageWords */.Zy[streams.language]();
        streams.stderr.write(`ghcr-preflight: ${(0,report_text/* visibleLine */.P8)(unwritable(error.path))} (${codeOf(error)})\n`);
        return 3;
    }
    finally {
        runtime.transport.close();
    }
}
const codeOf = ({ reason }) => (reason.kind === 'failed' ? reason.code : reason.kind);
function tokenIn(env) {
    const token = variables.map((name) => env[name] ?? '').find((text) => text !== '');
    if (token === undefined)
        throw new usage_error/* UsageError */.eb((words) => words.noCredential(variables));
    return new secret/* Secret */.z(token);
}
function safeEndpoints(env) {
    const endpoints = (0,github_endpoints/* endpointsIn */.y)(env);
    for (const address of [endpoints.serverUrl, endpoints.apiUrl, endpoints.graphqlUrl])
        if (!(0,hosts/* isSafeAddress */.cr)(address))
            throw new usage_error/* UsageError */.eb((words) => words.notHttps(address));
    if (!endpoints.graphqlUrl.endsWith('/graphql'))
        throw new usage_error/* UsageError */.eb((words) => words.notGraphql(endpoints.graphqlUrl));
    return endpoints;
}
/** Seconds: the hour's quota is back after an hour at most. */
const longestWait = 3700;
async function audited(asked) {
    const { options, token, endpoints, words, streams, runtime } = asked;
    const say = (note) => streams.stderr.write(`${(0,report_text/* visibleLine */.P8)(note)}\n`);
    const meter = progressMeter(words, streams, options);
    const client = await (0,github_client/* githubClient */.$)({
        endpoints,
        token,
        transport: runtime.transport,
        second: runtime.second,
        longestWait,
        waiting: (wait) => {
            meter.clear();
            say(waitingNote(wait, words));
            if (meter.total > 0)
                say(words.notes.left(Math.max(0, meter.total - meter.read), meter.total));
        },
    });
    const isPublicOnly = await isPublicPlace(streams.env, client);
    if (isPublicOnly)
        say(words.notes.publicOnly);
    const selection = { ...options, isPublicOnly };
    const globs = options.repositories;
    const cache = options.cache === undefined
        ? noCache
        : openCache(options.cache, { selection, globs, serverUrl: endpoints.serverUrl }, deadline/* systemClock */.m.today());
    const patches = options.patches === undefined ? undefined : patchesIn(options.patches);
    const outcome = await conductAudit(options, {
        client,
        cache,
        endpoints,
        words,
        isPublicOnly,
        clock: { now: deadline/* systemClock */.m.now, pause: (milliseconds) => deadline/* systemClock */.m.pause((milliseconds / 1000) * runtime.second) },
        language: await languages/* languages */.e[streams.language](),
        docs: (0,own_docs/* docsOf */.f)(streams),
        lintWords: await lint_words/* lintWords */.T[streams.language](),
        mayListPackages: token.kind === 'classic-pat' || token.kind === 'oauth',
        progress: meter.show,
        noMatch: (glob) => {
            meter.clear();
            say(words.notes.noMatch(glob));
        },
        fixable: (repository, judgeOptions) => patches?.write(repository, judgeOptions),
    });
    meter.clear();
    if (patches !== undefined)
        say(words.notes.patches(patches.count, options.patches ?? ''));
    return concluded(outcome, asked, client, say);
}
async function concluded(outcome, asked, client, say) {
    const { options, words } = asked;
    if (outcome.kind !== 'report') {
        const why = outcome.kind === 'no-owner' ? words.notes.noOwner(options.owner) : outcome.message;
        say(`ghcr-preflight: ${why}`);
        return 3;
    }
    const { report, shortage } = outcome;
    if (shortage !== undefined) {
        const reason = shortage.kind === 'quota' ? { until: timeOf(shortage.reset) } : { message: client.describe(shortage) };
        say(words.notes.packagesLeft(shortage.left, reason));
    }
    await write(outcome, asked, say);
    if (report.findings.some(({ severity }) => severity === 'error'))
        return 1;
    return report.unread.length > 0 || shortage !== undefined ? 3 : 0;
}
async function write({ report, ownerKind }, { options: { format, output, summary }, endpoints: { serverUrl }, words, streams }, say) {
    const language = await languages/* languages */.e[streams.language]();
    const shared = { words, report: language.report, serverUrl, ownerKind, language: streams.language };
    const chunks = {
        json: () => jsonReport(report),
        markdown: () => [markdownReport(report, shared)],
        html: () => page(report, shared),
        // A file has no colours, and no width but the widest.
        text: () => textReport(report, { ...streams, ...shared, ...(output !== undefined && { isTerminal: false, columns: 100 }) }),
    }[format]();
    if (summary !== undefined)
        (0,whole_file/* writeWholeFile */.R0)(summary, [markdownReport(report, shared)]);
    if (output === undefined)
        for (const chunk of chunks)
            streams.stdout.write(chunk);
    else {
        (0,whole_file/* writeWholeFile */.R0)(output, chunks);
        say(words.notes.written(output));
    }
}
const timeOf = (milliseconds) => new Date(milliseconds).toTimeString().slice(0, 5);
const waitingNote = ({ kind, seconds }, { notes }) => notes.waiting({ kind, seconds, until: timeOf(deadline/* systemClock */.m.today() + seconds * 1000) });
/** A line on a terminal that says how far a long audit is; it remembers that for notes, too. */
function progressMeter(words, { stderr, isTerminal }, { output, format }) {
    const isShown = isTerminal && (format === 'text' || output !== undefined);
    let isSaid = false;
    const meter = {
        read: 0,
        total: 0,
        show: (progress) => {
            const { read, total, isKept } = progress;
            if (isKept)
                meter.kept = read;
            else if (meter.kept > 0 && !isSaid) {
                meter.clear();
                stderr.write(`${words.notes.resumed(meter.kept)}\n`);
                isSaid = true;
            }
            meter.read = read;
            meter.total = total;
            if (isShown)
                stderr.write(`\r\u001b[K${words.notes.progress(read, total)}`);
        },
        clear: () => {
            if (isShown)
                stderr.write('\r\u001b[K');
        },
        kept: 0,
    };
    return meter;
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