"use strict";
exports.id = 637;
exports.ids = [637];
exports.modules = {

/***/ 3637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRun: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./build/src/github/endpoints.js
var github_endpoints = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/src/github/github-client.js + 3 modules
var github_client = __webpack_require__(6432);
// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/src/http/json.js
var http_json = __webpack_require__(6102);
;// CONCATENATED MODULE: ./build/src/github/run-jobs.js


const failures = ['failure', 'timed_out', 'startup_failure'];
/**
 * Reads the jobs that an address is about: the one that it names, else those of its attempt or of the latest (REST: "List jobs for
 * a workflow run", "… attempt", "Get a job for a workflow run"). Throws what Octokit throws.
 */
async function readJobs({ octokit }, { owner, repo, runId, attempt, jobId }) {
    if (jobId !== undefined) {
        const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}';
        return [jobIn((await octokit.request(route, { owner, repo, job_id: jobId })).data)];
    }
    const base = { owner, repo, run_id: runId, per_page: jobsOfPage };
    const pageAt = async (page) => {
        const { data } = attempt === undefined
            ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
                ...base,
                page,
                filter: 'latest',
            })
            : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
                ...base,
                page,
                attempt_number: attempt,
            });
        return data;
    };
    return allPages(pageAt);
}
const jobsOfPage = 100;
/** No run has so many jobs: a matrix has 256 at most. */
const mostPages = 100;
/** All jobs of a list. Throws if a page is no page, or fewer jobs come than there are: what is not there has not failed. */
async function allPages(pageAt) {
    const jobs = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const data = await pageAt(page);
        const [list, total] = [(0,http_json.at)(data, 'jobs'), (0,http_json.at)(data, 'total_count')];
        if (!Array.isArray(list) || typeof total !== 'number')
            throw new Error('the answer is no list of jobs');
        jobs.push(...list.map(jobIn));
        if (jobs.length >= total)
            return jobs;
        if (list.length === 0)
            throw new Error(`only ${jobs.length} of ${total} jobs came`);
    }
    throw new Error(`the run has more than ${jobs.length} jobs`);
}
function jobIn(json) {
    const [id, name] = [(0,http_json.at)(json, 'id'), (0,http_json/* textAt */.$)(json, 'name')];
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || name === undefined)
        throw new Error('the answer has no job');
    return { id, name, hasFailed: failures.includes((0,http_json.at)(json, 'conclusion')) };
}
const absent = [404, 410];
const redirects = [301, 302, 303, 307, 308];
const mostRedirects = 3;
/** Milliseconds for the head of an answer, and for each piece of a log. */
const longestSilence = 30_000;
/**
 * Opens the log of a job (REST: "Download job logs for a workflow run"): GitHub sends to another host, which gets no credential.
 */
async function openJobLog({ octokit, describe }, { owner, repo }, { id }, transport, apiUrl) {
    try {
        const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', {
            owner,
            repo,
            job_id: id,
            headers: { accept: 'application/vnd.github.raw+json' },
            request: { redirect: 'manual' },
        });
        const { location } = headers;
        if (location === undefined || !URL.canParse(location, apiUrl))
            throw new Error('GitHub says no place of the log');
        return { kind: 'log', pieces: await follow(new URL(location, apiUrl), transport, new URL(apiUrl)) };
    }
    catch (error) {
        return absent.includes((0,http_json.at)(error, 'status')) ? { kind: 'absent' } : { kind: 'unreadable', message: describe(error) };
    }
}
/** The body at an address, without any credential. Plain HTTP is for loopback, and only if the API is there too. */
async function follow(first, transport, api) {
    let url = first;
    for (let hops = 0;; hops += 1) {
        const isHere = (0,hosts/* isLoopback */.U9)(url.host) && (0,hosts/* isLoopback */.U9)(api.host);
        if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere))
            throw new Error(`the log is at ${url.host || url.protocol}, which is not asked without encryption`);
        const answer = await transport.stream({ method: 'GET', url, headers: { accept: '*/*' }, timeout: longestSilence });
        if (answer.kind === 'failed')
            throw new Error(`the log at ${url.host}: ${answer.failure}: ${answer.detail}`);
        const location = answer.headers['location'];
        const isMoved = redirects.includes(answer.status) && location !== undefined && URL.canParse(location, url.href);
        if (!isMoved && answer.status !== 200)
            throw new Error(`the log at ${url.host}: ${answer.status}`);
        if (!isMoved && !isText(answer.headers))
            throw new Error(`the log at ${url.host} is no plain text`);
        if (!isMoved)
            return bounded(answer.body);
        if (hops === mostRedirects)
            throw new Error(`the log at ${url.host} is sent round and round`);
        url = new URL(location, url);
    }
}
/** A page to log in at, or something packed, is no log in which nothing has failed. */
const isText = (headers) => !/html|zip/i.test(headers['content-type'] ?? '') && /^(?:identity)?$/i.test(headers['content-encoding'] ?? '');
/** Bytes and milliseconds of one log: a server that never ends would hold the reader for ever. */
const longestLog = 512 * 1024 * 1024;
const longestReading = 600_000;
/** The same pieces; throws where they are more, or take longer, than any log. */
async function* bounded(pieces, most = longestLog, time = longestReading) {
    const start = performance.now();
    let length = 0;
    for await (const piece of pieces) {
        length += piece.length;
        if (length > most)
            throw new Error(`the log is longer than ${most} bytes`);
        if (performance.now() - start > time)
            throw new Error(`the log did not end within ${time / 1000} s`);
        yield piece;
    }
}

// EXTERNAL MODULE: ./build/src/github/run-url.js
var run_url = __webpack_require__(8536);
// EXTERNAL MODULE: ./build/src/http/secret.js
var secret = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/src/http/transport.js
var http_transport = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/explain/matches.js + 19 modules
var matches = __webpack_require__(987);
;// CONCATENATED MODULE: ./build/src/explain/explain-run.js










/** Seconds: somebody waits for the answer, and a limit may last an hour. */
const longestWait = 30;
/** Reads the logs of the failed jobs that the address of a run's page is about. Throws `UsageError` for another address, or without a token. */
async function readRun(address, { env }) {
    const url = (0,run_url/* readRunUrl */.t)(address);
    if (url === undefined)
        throw new usage_error/* UsageError */.eb((words) => words.notARun(address));
    const { endpoints, token } = serverOf(url, env);
    const transport = (0,http_transport/* httpTransport */.k)('ghcr-preflight');
    try {
        const client = await (0,github_client/* githubClient */.$)({ endpoints, token, transport, second: 1000, longestWait, waiting: () => { } });
        return await readFailed(url, client, transport, endpoints);
    }
    finally {
        transport.close();
    }
}
const github = 'https://github.com';
/** A token goes to the server of the environment, or to github.com: there, only the one that is not the environment's own. */
function serverOf({ server }, env) {
    const own = (0,hosts/* withoutTrailingSlashes */.A$)(env['GITHUB_SERVER_URL'] || github);
    const isOwn = (0,hosts/* isSafeAddress */.cr)(own) && server === new URL(own).origin;
    if (!isOwn && server !== github)
        throw new usage_error/* UsageError */.eb((words) => words.otherServer(server, [...new Set([own, github])]));
    const endpoints = (0,github_endpoints/* endpointsIn */.y)(isOwn ? env : {});
    for (const one of [endpoints.apiUrl, endpoints.graphqlUrl])
        if (!(0,hosts/* isSafeAddress */.cr)(one))
            throw new usage_error/* UsageError */.eb((words) => words.notHttps(one));
    const variables = isOwn ? ['GH_TOKEN', 'GITHUB_TOKEN'] : ['GH_TOKEN'];
    const token = variables.map((name) => env[name] ?? '').find((text) => text !== '');
    if (token === undefined)
        throw new usage_error/* UsageError */.eb((words) => words.noCredential(variables));
    return { endpoints, token: new secret/* Secret */.z(token) };
}
async function readFailed(url, client, transport, { apiUrl }) {
    const jobs = await failedJobs(url, client);
    if ('kind' in jobs)
        return { jobs: [], unread: [{ reason: jobs }] };
    const read = [];
    const unread = [];
    for (const job of jobs) {
        const reading = await readJob(url, job, client, transport, apiUrl);
        const name = client.shown(job.name);
        if ('kind' in reading)
            unread.push({ job: name, reason: reading });
        else
            read.push({ name, reading });
    }
    return { jobs: read, unread };
}
/** A job that is named counts, however it ended. */
async function failedJobs(url, client) {
    try {
        const jobs = await readJobs(client, url);
        return url.jobId === undefined ? jobs.filter(({ hasFailed }) => hasFailed) : jobs;
    }
    catch (error) {
        return (0,http_json.at)(error, 'status') === 404 ? { kind: 'no-run' } : { kind: 'failed', message: client.describe(error) };
    }
}
async function readJob(url, job, client, transport, apiUrl) {
    const log = await openJobLog(client, url, job, transport, apiUrl);
    if (log.kind === 'absent')
        return { kind: 'no-log' };
    if (log.kind === 'unreadable')
        return { kind: 'failed', message: log.message };
    try {
        return await (0,matches/* readLog */.x)(log.pieces);
    }
    catch (error) {
        return { kind: 'failed', message: client.describe(error) };
    }
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ registryIn),
/* harmony export */   y: () => (/* binding */ endpointsIn)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);

/** Returns the addresses that the runner's variables name, else those that belong to what they name; github.com's if they name nothing. */
function endpointsIn(env) {
    const serverUrl = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(env['GITHUB_SERVER_URL'] || 'https://github.com');
    const apiUrl = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(env['GITHUB_API_URL'] || (URL.canParse(serverUrl) ? (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .apiOf */ .ir)(serverUrl) : 'https://api.github.com'));
    const graphqlUrl = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(env['GITHUB_GRAPHQL_URL'] || graphqlOf(apiUrl));
    return { serverUrl, apiUrl, graphqlUrl };
}
/** The registry of the server that the runner's variables name; undefined if they name none. */
function registryIn(env) {
    const serverUrl = env['GITHUB_SERVER_URL'] ?? '';
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeAddress */ .cr)(serverUrl) ? (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(serverUrl) : undefined;
}
/** GHES has it at `/api/graphql` beside `/api/v3`, the others below their API's address ("Forming calls with GraphQL"). */
const graphqlOf = (apiUrl) => apiUrl.endsWith('/api/v3') ? `${apiUrl.slice(0, -'/v3'.length)}/graphql` : `${apiUrl}/graphql`;


/***/ })

};
;