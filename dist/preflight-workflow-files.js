"use strict";
exports.id = 520;
exports.ids = [520];
exports.modules = {

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflowFiles: () => (/* binding */ readWorkflowFiles)
});

// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(5);
// EXTERNAL MODULE: ./build/src/http/observed.js
var observed = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/src/preflight/async.js
var preflight_async = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/src/github/github-api.js
var github_api = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/src/github/workflow-file.js


/** Reads a file of a repository at a commit, branch or tag (REST: "Get repository content", raw); one outside of it is not asked for. */
async function readRepositoryFile(api, { owner, name }, path, ref) {
    const contents = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/contents/`;
    const address = `${contents}${path.split('/').map(encodeURIComponent).join('/')}`;
    // A workflow names files as it likes: `../` must not lead to other addresses of the API.
    if (!new URL(address, 'https://github.com').pathname.startsWith(contents))
        return (0,observed/* failed */.gz)(`${path} is not inside`);
    const reply = await api.get(`${address}?ref=${encodeURIComponent(ref)}`, {
        accept: 'application/vnd.github.raw+json',
    });
    if (reply.kind === 'answered' && reply.isCut)
        return (0,observed/* failed */.gz)(`${path} is too long`);
    return reply.kind === 'answered' && reply.status === 200 ? (0,observed/* observed */.Px)(reply.body) : (0,observed/* failed */.gz)((0,github_api/* unexpected */.os)(reply));
}

;// CONCATENATED MODULE: ./build/src/preflight/workflow-source.js



/**
 * The workflow files of this run: from the working copy unless its `.git` shows another commit, else from GitHub at the
 * run's commit. A called file may come from a commit of its own.
 */
function checkoutOrApi(run, checkout, api) {
    const { workflow, workflowSha, githubRepository } = run;
    if (workflow === undefined)
        return emptyShelf;
    const isOwn = (0,github_repository/* isSameRepository */.ve)(workflow.githubRepository, githubRepository);
    const isThisCommit = checkout
        .commit()
        .then((commit) => isOwn && (commit === undefined || workflowSha === '' || commit === workflowSha));
    const remote = remoteShelf(workflow.githubRepository, workflowSha === '' ? workflow.ref : workflowSha, api);
    return withOwnCommitOfCalled(run, api, {
        read: async (path) => {
            const text = (await isThisCommit) ? await checkout.read(path) : undefined;
            return text === undefined ? remote.read(path) : (0,observed/* observed */.Px)(text);
        },
    });
}
/**
 * The run's workflow files as they are on a branch of its repository, and no others: they alone declare permissions. A called
 * file that has a commit of its own keeps it.
 */
function branchSource(repository, branch, run, api) {
    const source = withOwnCommitOfCalled(run, api, remoteShelf(repository, branch, api));
    const unread = (0,observed/* skipped */.hT)('it declares no permissions');
    return { read: (path) => (isWorkflowFile(path) ? source.read(path) : Promise.resolve(unread)) };
}
/** Whether a path inside a repository is that of a workflow file. */
const isWorkflowFile = (path) => path.startsWith('.github/workflows/');
/** A called file of the same repository comes from its own commit, where `uses:` names it at another ref than the run's. */
function withOwnCommitOfCalled({ workflow, workflowSha, calledWorkflow, calledWorkflowSha }, api, source) {
    if (calledWorkflow === undefined || calledWorkflowSha === '' || calledWorkflowSha === workflowSha)
        return source;
    const { githubRepository, path } = calledWorkflow;
    if (!(0,github_repository/* isSameRepository */.ve)(githubRepository, workflow?.githubRepository))
        return source;
    const own = remoteShelf(githubRepository, calledWorkflowSha, api);
    return { read: (wanted) => (wanted === path ? own : source).read(wanted) };
}
/** The files of a repository as GitHub has them at a commit, branch or tag. */
const remoteShelf = (repository, ref, api) => ({
    read: (path) => readRepositoryFile(api, repository, path, ref),
});
const emptyShelf = { read: () => Promise.resolve((0,observed/* skipped */.hT)('this is no run of a workflow')) };

;// CONCATENATED MODULE: ./build/src/preflight/running-workflow.js



/** A file refers to others, and those to others still. */
const mostFiles = 15;
/** Finds the job that runs, in the top-level file or in one that it calls, and the jobs that call it. */
async function readRunningWorkflow({ run, registry }, source) {
    if (run.workflow === undefined)
        return (0,observed/* skipped */.hT)('this is no run of a workflow');
    const { path } = run.workflow;
    const { repositoryFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 3449));
    const { fileAmong, readWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(443), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 2443));
    const texts = new Map();
    const files = repositoryFiles((wanted) => texts.get(wanted));
    const repository = run.githubRepository && (0,github_repository/* fullName */.fq)(run.githubRepository);
    const top = await fetchReferred(path, { texts, files, repository }, source);
    if (top.kind !== 'observed')
        return top;
    const workflow = readWorkflow(path, top.value, { files, registry, ...(repository !== undefined && { repository }) });
    const { facts } = workflow;
    if (facts.unreadable !== undefined)
        return (0,observed/* failed */.gz)(`${path}: ${facts.unreadable}`);
    const running = findRunning(run, facts);
    return running === undefined
        ? (0,observed/* failed */.gz)(`no job ${run.job} in ${run.calledWorkflow?.path ?? path}`)
        : (0,observed/* observed */.Px)({ running, fileOf: fileAmong(workflow, files) });
}
/** Fetches a file and, breadth first, those that it leads to, each once; gives its text. Called workflows come first: the job may be in one. */
async function fetchReferred(path, { texts, files, repository }, source) {
    const { referencesIn } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422), __webpack_require__.e(444)]).then(__webpack_require__.bind(__webpack_require__, 3169));
    const asked = new Set();
    const fetchFile = async (wanted) => {
        asked.add(wanted);
        const read = await source.read(wanted);
        if (read.kind === 'observed')
            texts.set(wanted, read.value);
        return read;
    };
    const fetchFirst = async (paths) => {
        for (const wanted of paths) {
            if (asked.has(wanted) || asked.size >= mostFiles)
                return [];
            const document = (await fetchFile(wanted)).kind === 'observed' && /\.ya?ml$/.test(wanted) && files.document(wanted);
            if (document)
                return referencesIn(document, repository);
        }
        return [];
    };
    const top = await fetchFile(path);
    const document = top.kind === 'observed' ? files.document(path) : undefined;
    let wave = document === undefined ? [] : referencesIn(document, repository);
    while (wave.length > 0 && asked.size < mostFiles)
        wave = workflowsFirst((await Promise.all(wave.map(fetchFirst))).flat());
    return top;
}
const workflowsFirst = (references) => references.toSorted((one, other) => Number(namesWorkflow(other)) - Number(namesWorkflow(one)));
const namesWorkflow = ([path = '']) => isWorkflowFile(path);
/** Every job of a file, then those of the files that it calls. */
function* jobsFrom(workflow, callers) {
    for (const job of workflow.jobs)
        yield { workflow, job, callers };
    for (const job of workflow.jobs) {
        const callee = job.call?.callee;
        if (callee !== undefined)
            yield* jobsFrom(callee, [job, ...callers]);
    }
}
function findRunning(run, top) {
    const called = run.calledWorkflow;
    const reached = [...jobsFrom(top, [])];
    const isElsewhere = called !== undefined && !(0,github_repository/* isSameRepository */.ve)(called.githubRepository, run.workflow?.githubRepository);
    if (isElsewhere)
        return callersOf(reached.filter(({ job }) => isCallOf(job, called)));
    const found = reached.filter(({ workflow, job }) => job.id === run.job && job.call === undefined && (called === undefined || workflow.file === called.path));
    if (found.length === 0 && called === undefined && run.job !== '')
        return callersOf(onlyUnread(reached));
    return likeliest(found.filter(({ workflow }) => workflow.file === found[0]?.workflow.file));
}
/** Two jobs may call one file, and the runner does not tell which it was: what is explained is a refusal. */
const likeliest = (found) => found.find((one) => !givesWrite(one)) ?? found[0];
/**
 * The calls that lead to a job which is in no file that was read: those of a file of another repository, where no other
 * call is left to follow. With several such files it is not known which one holds it.
 */
function onlyUnread(reached) {
    const unread = reached.filter(({ job: { call } }) => call !== undefined && call.callee === undefined);
    const files = new Set(unread.map(({ job: { call } }) => call?.uses));
    return files.size === 1 && unread.every(({ job: { call } }) => call?.localPath === undefined) ? unread : [];
}
/** Whether the `permissions:` that decide for a job, its own or the nearest caller's, give packages: write. */
const givesWrite = ({ job, callers }) => [...(job === undefined ? [] : [job]), ...callers].find(({ permissions }) => permissions.level !== 'default')
    ?.permissions.packages === 'write';
/** Whether a job calls a file of another repository. */
const isCallOf = ({ call }, { githubRepository, path }) => call?.uses.toLowerCase().startsWith(`${(0,github_repository/* fullName */.fq)(githubRepository)}/${path}@`.toLowerCase()) === true;
/** The job that calls a file that was not read, and those that call that one. */
const callersOf = (calls) => likeliest(calls.map(({ job, callers }) => ({ callers: [job, ...callers] })));

;// CONCATENATED MODULE: ./build/src/preflight/workflow-files.js





/** Begins to read a run's workflow files: the job's own, and the default branch's version of it, as far as the run's time allows. */
async function readWorkflowFiles(request, { checkout, deadline }, api) {
    const found = await (0,preflight_async/* withTimeout */.wj)(readRunningWorkflow(request, checkoutOrApi(request.run, checkout, api)), deadline.remaining);
    const running = runningIn(found);
    const onDefaultBranch = await (0,preflight_async/* withTimeout */.wj)(otherVersion(request, (0,observed/* known */.eO)(running), api), deadline.remaining);
    return { running, onDefaultBranch: runningIn(onDefaultBranch), fileOf: (0,observed/* known */.eO)(found)?.fileOf ?? (() => undefined) };
}
const runningIn = (found) => found.kind === 'observed' ? (0,observed/* observed */.Px)(found.value.running) : found;
/**
 * The default branch's version of the job, where this one is given no write. A run of that branch itself may be behind
 * it: one that is run again takes the files of its old commit.
 */
async function otherVersion(request, running, api) {
    const { workflow, githubRepository, defaultBranch } = request.run;
    if (running === undefined || workflow === undefined || defaultBranch === undefined)
        return (0,observed/* skipped */.hT)('there is nothing to compare with');
    if (givesWrite(running))
        return (0,observed/* skipped */.hT)('this version declares it');
    if (!(0,github_repository/* isSameRepository */.ve)(workflow.githubRepository, githubRepository))
        return (0,observed/* skipped */.hT)('the file is of another repository');
    const there = await readRunningWorkflow(request, branchSource(workflow.githubRepository, defaultBranch, request.run, api));
    // Where the job is in no file there, a call of another repository's may be taken for the one that leads to it.
    const isAnother = there.kind === 'observed' && there.value.running.job?.id !== running.job?.id;
    return isAnother ? (0,observed/* failed */.gz)('the job is not there') : there;
}


/***/ })

};
;