"use strict";
exports.id = 897;
exports.ids = [897,950];
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

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/http/observed.js
var observed = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
// EXTERNAL MODULE: ./build/src/rules/shared/packages-decision.js
var packages_decision = __webpack_require__(6665);
// EXTERNAL MODULE: ./build/src/rules/shared/phrases.js
var phrases = __webpack_require__(8001);
// EXTERNAL MODULE: ./build/src/rules/shared/refusal.js
var shared_refusal = __webpack_require__(9743);
// EXTERNAL MODULE: ./build/src/github/links.js
var github_links = __webpack_require__(3768);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(5);
;// CONCATENATED MODULE: ./build/src/rules/shared/settings-links.js



/** Whose account the image's owner is: as GitHub's REST API says, else as the event does of the run's own; nothing where neither tells. */
function ownerKind({ image, owner, run }) {
    const asked = (0,observed/* known */.eO)(owner);
    if (asked !== undefined && asked !== 'missing')
        return asked;
    const isRuns = image.kind === 'image' && (0,github_repository/* isSameName */.yS)(image.owner, run.githubRepository?.owner);
    return isRuns ? run.ownerKind : undefined;
}
/** The settings page of the package that was asked for; none where nobody knows whether its owner is an organisation. */
function packageLinks(facts) {
    const { image, run } = facts;
    const kind = ownerKind(facts);
    if (image.kind !== 'image' || kind === undefined)
        return [];
    return [(0,github_links/* packageSettings */.Cj)(run.serverUrl, kind, image.owner, image.packageName)];
}
/** Where the owner of the package decides who may create packages; an organisation's only. */
function creationLinks(facts) {
    const { image, run } = facts;
    return image.kind === 'image' && ownerKind(facts) === 'organization'
        ? [(0,github_links/* creationPolicy */.oQ)(run.serverUrl, image.owner)]
        : [];
}
/** Where this repository's default for the job's token is set. */
const repositoryLinks = ({ run: { serverUrl, githubRepository } }) => githubRepository === undefined ? [] : [(0,github_links/* workflowPermissions */.CW)(serverUrl, githubRepository.owner, githubRepository.name)];
/** Where the run's organisation limits what its jobs' tokens may do. */
const organizationLinks = ({ run: { serverUrl, githubRepository, ownerKind } }) => githubRepository !== undefined && ownerKind === 'organization'
    ? [(0,github_links/* organizationActions */.PN)(serverUrl, githubRepository.owner)]
    : [];

// EXTERNAL MODULE: ./build/src/rules/shared/token-refusal.js
var token_refusal = __webpack_require__(7495);
;// CONCATENATED MODULE: ./build/src/rules/actions-policy.js







/** packages: write is given and the token is refused all the same: a policy above the repository may cap it. */
const actionsPolicy = (0,rule/* defineRule */.K)({
    id: 'actions-policy',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'organization-owner',
    diagnose(facts) {
        if (facts.access !== 'push' || !facts.credential.isJobToken || (0,shared_refusal/* refusalLayer */.ym)(facts) !== 'token')
            return undefined;
        const isContradicted = (0,token_refusal/* toldPackages */.j)(facts.run) === 'write' ? saysPush(facts) : (0,packages_decision/* packagesDecision */.uP)(facts).packages === 'write';
        if (!isContradicted)
            return undefined;
        const links = [...repositoryLinks(facts), ...organizationLinks(facts), ...creationLinks(facts)];
        return { detail: { mayBeCreation: (0,shared_refusal/* isCreateRefusal */.T8)(facts), ...unreadFile(facts) }, confidence: 'possible', links };
    },
    words: {
        summary: 'Everything is declared, yet the push is refused: probably an organisation or enterprise policy',
        title: () => 'A policy may keep the token from writing packages',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${params.detail.unread === undefined ? 'This job has' : 'The calling job gives'} packages: write, yet the token was refused. What remains is an organisation or enterprise policy that limits what the tokens of jobs may do${params.detail.mayBeCreation ? ', or one that forbids creating packages' : ''}.${mayLeaveOut(params.detail)}`,
        remedy: ({ detail }) => `Look at "Set up job" in this job's log: if GITHUB_TOKEN Permissions does not list "Packages: write", ${detail.unread === undefined ? '' : `give that file's job packages: write; if it has it, `}an organisation owner lifts the limit: Settings → Actions → General → Workflow permissions.${detail.mayBeCreation ? ' If it does, the owner allows creation: Settings → Packages → Package creation.' : ''}`,
    },
});
/** Where the token has write for certain, only a text about the package at hand counts: creation has a policy of its own. */
function saysPush(facts) {
    const reason = (0,shared_refusal/* reasonOf */.A3)(facts);
    return reason === 'installation-may-not-write' || reason === 'installation-may-not-read';
}
function unreadFile({ run: { tokenPermissions }, running }) {
    const { job, callers } = (0,observed/* known */.eO)(running) ?? { callers: [] };
    const uses = callers[0]?.call?.uses;
    return job !== undefined || tokenPermissions !== undefined || uses === undefined ? {} : { unread: uses };
}
const mayLeaveOut = ({ unread }) => unread === undefined
    ? ''
    : ` Or the called workflow ${(0,phrases/* quoted */.TL)(unread)}, which is in another repository and was not read, has permissions: of its own that leave packages out.`;

;// CONCATENATED MODULE: ./build/src/rules/app-installation-token.js




const clearerMeanings = new Set([
    'installation-elsewhere',
    'owner-unknown',
    'sso-required',
    'classic-pat-forbidden',
    'scopes-mismatch',
]);
/** A token of a third-party GitHub App: every report says that GHCR refuses these (docs/facts.md, Refusals and Credentials). */
const appInstallationToken = (0,rule/* defineRule */.K)({
    id: 'app-installation-token',
    subject: 'credential',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    replaces: ['unreadable-package', 'private-package'],
    diagnose(facts) {
        const reason = (0,shared_refusal/* reasonOf */.A3)(facts);
        const detail = { access: facts.access };
        if (reason === 'app-installation-refused' && mayBeApps(facts.credential))
            return { detail, confidence: 'certain' };
        const isApps = facts.credential.kind === 'installation' && !facts.credential.isJobToken;
        return isApps && reason !== undefined && !isClearer(reason, facts) ? { detail, confidence: 'likely' } : undefined;
    },
    words: {
        summary: "The token is a GitHub App's, not the job's, and GHCR refuses those",
        title: () => "The token is a GitHub App's, not the job's",
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}The credential in ${params.role} is a GitHub App's installation token. The container registry is known to refuse these, even when the App has the packages permission.`,
        remedy: ({ detail: { access } }) => `${access === 'push' ? 'Push' : 'Pull'} with the job's own token (password: \${{ github.token }} with packages: ${(0,phrases/* levelFor */.Af)(access)}), and keep the App's token for other steps. To ${access} another owner's package, use a classic personal access token with ${(0,phrases/* levelFor */.Af)(access)}:packages: password: \${{ secrets.GHCR_TOKEN }}`,
    },
});
const mayBeApps = ({ kind }) => kind === 'installation' || kind === 'unknown';
const isClearer = (reason, { health }) => clearerMeanings.has(reason) || (0,observed/* known */.eO)(health)?.accepted === false;

;// CONCATENATED MODULE: ./build/src/rules/classic-pat-forbidden.js



/** The organisation blocks classic personal access tokens altogether: the refusal's text says so. */
const classicPatForbidden = (0,rule/* defineRule */.K)({
    id: 'classic-pat-forbidden',
    subject: 'credential',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose: (facts) => facts.image.kind === 'image' && (0,shared_refusal/* reasonOf */.A3)(facts) === 'classic-pat-forbidden'
        ? { detail: { owner: facts.image.owner, access: facts.access }, confidence: 'certain' }
        : undefined,
    words: {
        summary: 'The organisation forbids classic tokens',
        title: ({ detail }) => `${(0,phrases/* bounded */.Mm)(detail.owner, 60)} forbids classic tokens`,
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}The organisation ${(0,phrases/* bounded */.Mm)(params.detail.owner, 60)} blocks classic personal access tokens, so the one in ${params.role} does not work there, whatever its scopes.`,
        remedy: ({ detail }) => `${detail.access === 'push' ? 'Push' : 'Pull'} with the job's own token from a repository of ${(0,phrases/* bounded */.Mm)(detail.owner, 60)}: password: \${{ github.token }} and packages: ${(0,phrases/* levelFor */.Af)(detail.access)}. Or an organisation owner allows classic tokens under Settings → Personal access tokens → Settings → Tokens (classic).`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/shared/pushes.js

/**
 * How grave a refusal is that most workflows expect and guard against: an error only where the job's own text shows
 * a push that nothing guards.
 */
function expectedSeverity({ running }) {
    const pushes = (0,observed/* known */.eO)(running)?.job?.pushes ?? [];
    return pushes.some(({ isCertain, isGuarded }) => isCertain && !isGuarded) ? 'error' : 'notice';
}
/** Whether the job's own text shows that it pushes, and guards every push. */
function guardsEveryPush({ running }) {
    const pushes = (0,observed/* known */.eO)(running)?.job?.pushes ?? [];
    return pushes.length > 0 && pushes.every(({ isGuarded }) => isGuarded);
}
/**
 * The first unguarded push with the job's own token of each job that no `if:` before it may skip, where one of these events
 * starts the file.
 */
function unguardedPushes(workflow, events) {
    if (!workflow.triggers.some((trigger) => events.includes(trigger)))
        return [];
    return pushingJobs(workflow).flatMap((job) => {
        if (job.isBehindGuard)
            return [];
        const push = certainPushes(job).find(({ isGuarded }) => !isGuarded);
        return push === undefined ? [] : [{ job, push }];
    });
}
/** Pushes that the text of a job shows for certain, with the job's own token. */
const certainPushes = ({ pushes }) => pushes.filter(({ isCertain, credential }) => isCertain && credential === 'job-token');
/** Jobs of a file that certainly push with their own token; none where GitHub would refuse the file before any job. */
const pushingJobs = ({ isValid, jobs }) => isValid ? jobs.filter((job) => certainPushes(job).length > 0) : [];

;// CONCATENATED MODULE: ./build/src/rules/dependabot-run.js





/** Dependabot's runs get a read-only token unless the workflow declares more (docs/facts.md, Permissions). */
const dependabotRun = (0,rule/* defineRule */.K)({
    id: 'dependabot-run',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    replaces: [
        'missing-packages-write',
        'read-only-default-permissions',
        'reusable-workflow-caller',
        'stale-workflow-version',
    ],
    diagnose(facts) {
        const refusal = (0,token_refusal/* tokenRefusal */.I)(facts);
        const { job, packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
        const isUndeclared = packages === 'default' || packages === 'unknown';
        if (!facts.run.isDependabot || refusal === undefined || !isUndeclared)
            return undefined;
        return {
            detail: { isSeen: true, requiredPermissions: job?.requiredPermissions ?? { contents: 'read' } },
            severity: expectedSeverity(facts),
            confidence: packages === 'default' && refusal === 'for-the-token' ? 'certain' : 'likely',
            ...(job === undefined ? {} : (0,packages_decision/* packagesChange */.Az)(job, 'write', (0,packages_decision/* isUntrusted */.fb)(facts))),
        };
    },
    lint: (workflow) => unguardedPushes(workflow, ['pull_request'])
        .filter(({ job }) => job.permissions.packages === 'default')
        .map(({ job }) => ({
        detail: { isSeen: false, requiredPermissions: job.requiredPermissions },
        severity: 'notice',
        confidence: 'possible',
        job: job.id,
        ...(0,packages_decision/* packagesChange */.Az)(job, 'write', workflow.runsUntrusted),
    })),
    words: {
        summary: "Dependabot's run has a read-only token unless more is declared. A notice if the push is guarded",
        title: ({ detail }) => detail.isSeen ? "Dependabot's run has a read-only token" : "Dependabot's pull requests will fail at this push",
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}In runs started by Dependabot, GitHub makes the job's token read-only unless the workflow declares more. ${params.detail.isSeen ? 'This run is one, and no such declaration was found.' : 'This job declares nothing.'}`,
        remedy: ({ detail }) => `If Dependabot's runs need not push, put if: github.actor != 'dependabot[bot]' on the step that pushes. If they should, give the job this block, which counts there too:\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'write')}`,
    },
});

// EXTERNAL MODULE: ./build/src/github/run.js
var github_run = __webpack_require__(8384);
;// CONCATENATED MODULE: ./build/src/rules/empty-credential.js



const causes = {
    dependabot: "Dependabot's runs use Dependabot's own store of secrets, so Actions secrets are empty in them.",
    fork: 'A pull request from a fork gets no secrets, so they are all empty.',
    called: 'A called workflow gets only the secrets that the calling job hands on; any other is silently empty in it.',
    unset: 'A secret that does not exist, is misspelt, or belongs to another repository or environment is silently empty.',
};
const cures = {
    dependabot: "Use the job's own token, or add the secret under Settings → Secrets and variables → Dependabot.",
    fork: `Skip the push in a fork's pull request: put if: \${{ !github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository }} on it.`,
    called: 'In the calling job, beside uses:, write secrets: inherit (or hand the secret on by its name, if another organisation owns the called workflow). If it does that already, compare the name with Settings → Secrets and variables → Actions.',
    unset: 'Compare its name in the workflow with Settings → Secrets and variables → Actions. If it is not there, click New repository secret.',
};
/** The job's own token may still read in a fork's pull request (docs/facts.md, Permissions). */
const forkPull = "Pull with the job's own token, which may read packages there too: password: ${{ github.token }} with packages: read. The package has to be public, or of this repository's owner and open to it.";
/** Nothing stands where the credential should: most often a secret that this run does not get. */
const emptyCredential = (0,rule/* defineRule */.K)({
    id: 'empty-credential',
    subject: 'credential',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose(facts) {
        const { access, credential, run } = facts;
        if (credential.kind !== 'empty')
            return undefined;
        const by = (0,github_run/* secretsWithheldBy */._)(run);
        const because = by ?? (run.calledWorkflow === undefined ? 'unset' : 'called');
        const isExpected = access === 'push' && by !== undefined && guardsEveryPush(facts);
        const severity = isExpected ? 'notice' : 'error';
        return { detail: { access, because, isExpected }, severity, confidence: 'certain' };
    },
    words: {
        summary: "The password is empty: a secret that is not set, or not given to this run. A notice in a fork's or Dependabot's run if the push is guarded",
        title: () => 'The credential is empty',
        problem: ({ detail, role }) => `The input ${role} is empty, so there is nothing to log in with. ${causes[detail.because]}`,
        remedy: ({ detail: { access, because, isExpected } }) => {
            if (isExpected)
                return 'Nothing has to change if no push is wanted here: each push of this job has a condition.';
            return access === 'pull' && because === 'fork' ? forkPull : cures[because];
        },
    },
});

;// CONCATENATED MODULE: ./build/src/rules/excessive-permissions.js


/** A job's token may do more than the job does: a hint, for nothing fails by it. */
const excessivePermissions = (0,rule/* defineRule */.K)({
    id: 'excessive-permissions',
    subject: 'workflow',
    verdict: 'none',
    severity: 'notice',
    who: 'workflow-author',
    lint: ({ isValid, jobs }) => (isValid ? jobs.flatMap(excess) : []),
    words: {
        summary: 'Jobs that do not push can write packages',
        title: ({ detail }) => detail.kind === 'write-all' ? 'write-all gives the job every permission' : 'packages: write is not used',
        problem: ({ detail }) => detail.kind === 'write-all'
            ? `permissions: write-all lets every step of the job ${(0,phrases/* quoted */.TL)(detail.job)}, and every action it runs, write to everything in the repository.`
            : `The job ${(0,phrases/* quoted */.TL)(detail.job)} may write packages, but none of its steps pushes any. Every action it runs could publish with its token.`,
        remedy: ({ detail }) => detail.kind === 'write-all'
            ? `List what the job needs instead:\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, detail.pushes ? 'write' : 'read')}`
            : `Give packages: write only to the job that pushes. Give this one packages: read, or drop the line if it pulls no private images.`,
    },
});
function excess(job) {
    const { permissions, pushesToGhcr, mayUsePackagesWrite, requiredPermissions } = job;
    const isAll = permissions.declared === 'write-all';
    const isUnused = permissions.packages === 'write' && pushesToGhcr === false && !mayUsePackagesWrite;
    if (!isAll && !isUnused)
        return [];
    const kind = isAll ? 'write-all' : 'unused';
    const detail = { kind, job: job.id, pushes: pushesToGhcr !== false, requiredPermissions };
    return [{ detail, confidence: isAll ? 'certain' : 'likely', place: permissions.place, job: job.id }];
}

// EXTERNAL MODULE: ./build/src/rules/expiring-credential.js
var expiring_credential = __webpack_require__(9759);
;// CONCATENATED MODULE: ./build/src/rules/fine-grained-pat.js




/** Fine-grained tokens do not work with GHCR, whatever they are granted; `github_pat_` tells them (docs/facts.md, Credentials). */
const fineGrainedPat = (0,rule/* defineRule */.K)({
    id: 'fine-grained-pat',
    subject: 'credential',
    verdict: 'deny',
    severity: 'error',
    who: 'credential-owner',
    replaces: ['rejected-credential', 'user-not-granted', 'unreadable-package', 'private-package'],
    diagnose: (facts) => facts.credential.kind === 'fine-grained-pat' && (0,shared_refusal/* reasonOf */.A3)(facts) !== undefined
        ? { detail: { access: facts.access }, confidence: 'certain', links: [(0,github_links/* personalTokens */.nE)(facts.run.serverUrl)] }
        : undefined,
    words: {
        summary: 'GHCR accepts no fine-grained personal access tokens',
        title: () => 'Fine-grained tokens do not work with the container registry',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}The credential in ${params.role} begins with github_pat_: it is a fine-grained personal access token. The container registry accepts none of these, whatever their permissions.`,
        remedy: ({ detail }) => `Use the job's own token (password: \${{ github.token }} with packages: ${(0,phrases/* levelFor */.Af)(detail.access)}), or make a classic token with ${(0,phrases/* levelFor */.Af)(detail.access)}:packages: Settings → Developer settings → Personal access tokens → Tokens (classic) → Generate new token (classic).`,
    },
});

// EXTERNAL MODULE: ./build/src/rules/first-publish.js
var first_publish = __webpack_require__(2125);
;// CONCATENATED MODULE: ./build/src/rules/shared/read-refusal.js




const readMeanings = new Set([
    'installation-may-not-read',
    'package-not-readable',
    'unknown',
]);
/**
 * Whether a pull was refused for the package's sake or the token's: GHCR refuses the exchange itself where the
 * credential may not read, so a refused credential counts too unless GitHub's REST API refuses it as well.
 */
function isReadRefusal(facts) {
    const refusal = (0,shared_refusal/* refusalOf */.Of)(facts);
    if (facts.access !== 'pull' || refusal === undefined)
        return false;
    if (refusal.reason !== 'credential-refused')
        return readMeanings.has(refusal.reason);
    return refusal.at === 'exchange' && (0,observed/* known */.eO)(facts.health)?.accepted !== false;
}
/** Whether the registry shows nobody such a package: a 404 with its own error, once the token was let in. */
const isNameUnknown = (facts) => (0,shared_refusal/* refusalOf */.Of)(facts)?.status === 404;
/**
 * Whether the job's token may not read packages at all: the runner's word first, else the refusal's text or the file;
 * where no file decides, GitHub's REST API, which forbids them to such a token (docs/facts.md, Packages).
 */
function lacksRead(facts) {
    const params = (0,token_refusal/* toldPackages */.j)(facts.run);
    if (params !== undefined)
        return params === 'none';
    const { packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
    if ((0,shared_refusal/* reasonOf */.A3)(facts) === 'installation-may-not-read' || packages === 'none')
        return true;
    return (packages === 'default' || packages === 'unknown') && (0,observed/* known */.eO)(facts.package)?.kind === 'forbidden';
}

;// CONCATENATED MODULE: ./build/src/rules/foreign-owner.js





/**
 * The job's token is used under another owner than its repository's: known from the name alone, or by the refusal's text.
 * A pull is judged only once it is refused, for public packages are everybody's.
 */
const foreignOwner = (0,rule/* defineRule */.K)({
    id: 'foreign-owner',
    subject: 'name',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    replaces: ['missing-packages-read', 'repository-not-granted'],
    diagnose(facts) {
        const { access, image, registry, run } = facts;
        if (image.kind !== 'image')
            return undefined;
        const runOwner = run.githubRepository?.owner;
        if ((0,github_repository/* isSameName */.yS)(image.owner, runOwner))
            return undefined;
        const isCertain = (0,shared_refusal/* reasonOf */.A3)(facts) === 'installation-elsewhere' || isKnownUnasked(facts);
        if (!isCertain && !isRefusedPull(facts))
            return undefined;
        return {
            detail: { access, registry, owner: image.owner, ...(runOwner === undefined ? {} : { runOwner }) },
            confidence: isCertain ? 'certain' : 'likely',
        };
    },
    words: {
        summary: "The job's token is used for an owner other than the repository's",
        title: ({ detail }) => detail.access === 'push'
            ? 'This token cannot push to that owner'
            : "This token cannot read that owner's private packages",
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* named */.KT)(params.images)} belongs to ${params.detail.owner}, but ${tokens(params.detail)} ${reach(params.detail)}`,
        remedy: ({ detail }) => detail.access === 'pull'
            ? `Have ${detail.owner} make the package public: Package settings → Change visibility. Or give the login step and the input password a classic personal access token with read:packages from somebody who may read it, for example password: \${{ secrets.GHCR_TOKEN }}`
            : `Push to ${detail.registry}/${detail.runOwner?.toLowerCase() ?? 'your-owner'}/… instead. To push to ${detail.owner} anyway, give the login step and the input password a classic personal access token with write:packages from somebody who may write there, for example password: \${{ secrets.GHCR_TOKEN }}`,
    },
});
const tokens = ({ runOwner }) => runOwner === undefined ? 'the token belongs to another.' : `the token belongs to a repository of ${runOwner}.`;
const reach = ({ access }) => access === 'push'
    ? "A job's token can push only to the owner of the repository that runs it, whatever its permissions."
    : "Beside public packages, a job's token can read only those of the owner of the repository that runs it, whatever its permissions.";
function isRefusedPull(facts) {
    const isKnown = facts.run.githubRepository !== undefined && facts.credential.isJobToken;
    return isKnown && isReadRefusal(facts) && !isNameUnknown(facts);
}
function isKnownUnasked({ access, answer, credential, image, run }) {
    if (image.kind !== 'image' || image.isGuessed || run.githubRepository === undefined)
        return false;
    return credential.isJobToken && access === 'push' && answer.kind === 'skipped';
}

// EXTERNAL MODULE: ./build/src/github/events.js
var events = __webpack_require__(396);
;// CONCATENATED MODULE: ./build/src/rules/fork-pull-request.js





/** A pull request from a fork: its token is read-only whatever is declared, by design (docs/facts.md, Permissions). */
const forkPullRequest = (0,rule/* defineRule */.K)({
    id: 'fork-pull-request',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    replaces: [
        'missing-packages-write',
        'read-only-default-permissions',
        'dependabot-run',
        'reusable-workflow-caller',
        'stale-workflow-version',
        'actions-policy',
    ],
    diagnose(facts) {
        const refusal = (0,token_refusal/* tokenRefusal */.I)(facts);
        if (!facts.run.isForkPullRequest || refusal === undefined)
            return undefined;
        return {
            detail: { isSeen: true },
            severity: expectedSeverity(facts),
            confidence: refusal === 'for-the-token' ? 'certain' : 'likely',
        };
    },
    lint: (workflow) => unguardedPushes(workflow, events/* forkEvents */._2).map(({ job, push }) => ({
        detail: { isSeen: false },
        severity: 'notice',
        confidence: 'possible',
        place: push.place,
        job: job.id,
    })),
    words: {
        summary: 'A pull request from a fork has a read-only token. A notice if the push is guarded',
        title: ({ detail }) => detail.isSeen ? 'A pull request from a fork cannot push' : 'Pull requests from forks will fail at this push',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}In a pull request from a fork, GitHub makes the job's token read-only whatever the workflow declares, so that strangers cannot publish. ${params.detail.isSeen ? 'This run is one.' : 'Nothing keeps this step from pushing in one.'}`,
        remedy: () => `Grant nothing: skip the push. Give docker/build-push-action push: \${{ !github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository }}. Or give ghcr-preflight id: preflight, and the step that pushes if: steps.preflight.outputs.can-push != 'false'`,
    },
});

// EXTERNAL MODULE: ./build/src/rules/internal-fault.js
var internal_fault = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/src/rules/invalid-image-reference.js


const problems = {
    scheme: 'It begins with a scheme such as https://, and image names have none.',
    'no-owner': 'The container registry needs an owner and a name, as in ghcr.io/octo/app.',
    path: 'Parts between slashes are lowercase letters and digits, joined by a dot, one or two underscores, or dashes.',
    'too-long': 'Owner and name together may have 255 characters.',
    tag: 'A tag follows the colon: letters, digits, _ . and -, at most 128 of them.',
    digest: 'A digest follows the @: sha256: and 64, or sha512: and 128, of the digits 0-9 and a-f.',
    host: 'The part before the first slash is not a host name.',
};
/** The text is no image reference; docker and its relatives refuse it before they ask anybody. */
const invalidImageReference = (0,rule/* defineRule */.K)({
    id: 'invalid-image-reference',
    subject: 'name',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose: ({ image }) => image.kind === 'invalid'
        ? { detail: { problem: image.problem, isGuessed: image.isGuessed }, confidence: 'certain' }
        : undefined,
    words: {
        summary: 'The text is not an image name',
        title: () => 'This is not an image name',
        problem: ({ detail, images }) => `"${(0,phrases/* named */.KT)(images)}" cannot be read as an image name. ${problems[detail.problem]}`,
        remedy: ({ detail }) => detail.isGuessed
            ? "Name what this job pushes in the input images: without it, the repository's own name was the guess."
            : 'Correct it where the workflow sets it, in the form ghcr.io/octo/app:1.0.',
    },
});

;// CONCATENATED MODULE: ./build/src/rules/invalid-permissions.js


/** A `permissions:` for which GitHub refuses the whole file, or one scope that may be new or mistyped. */
const invalidPermissions = (0,rule/* defineRule */.K)({
    id: 'invalid-permissions',
    subject: 'workflow',
    verdict: 'none',
    severity: 'error',
    who: 'workflow-author',
    lint: ({ faults }) => faults.map(diagnosed),
    words: {
        summary: 'GitHub would refuse the file for its permissions:. A warning if a scope is merely unknown',
        title: ({ detail }) => titles[detail.kind] ??
            (detail.isCertain ? 'GitHub rejects the permissions: of this file' : 'The permissions: list an unknown scope'),
        problem: ({ detail }) => [seen[detail.kind]((0,phrases/* quoted */.TL)(detail.text)), meaning(detail)].filter(Boolean).join(' '),
        remedy: ({ detail }) => remedies[detail.kind](detail.instead),
    },
});
function diagnosed({ place, job, kind, text, instead, isCertain }) {
    return {
        detail: { kind, text, isCertain, ...(instead === undefined ? {} : { instead }) },
        confidence: isCertain ? 'certain' : 'possible',
        place,
        ...(isCertain ? {} : { severity: 'warning' }),
        ...(job === undefined ? {} : { job }),
    };
}
const titles = {
    'no-workflow': 'GitHub cannot read this file',
    'too-large': 'This file is too large to be checked',
};
function meaning({ kind, isCertain }) {
    if (kind === 'too-large')
        return '';
    return isCertain
        ? 'GitHub rejects such a file, and none of its jobs run.'
        : 'It may be new; if it is mistyped, GitHub rejects the file.';
}
const seen = {
    'not-a-level': (text) => `${text} sets a level that this scope does not take.`,
    'not-permissions': (text) => `permissions: holds ${text}, which is neither scopes with levels nor read-all, write-all or {}.`,
    'misspelt-scope': (text) => `${text} is not a scope, but close to one.`,
    'app-only-scope': (text) => `${text} is a permission of GitHub Apps; a workflow cannot ask for it.`,
    'misspelt-key': (text) => `${text} is not a key that GitHub knows, but close to permissions.`,
    'unknown-scope': (text) => `${text} is not a scope known here.`,
    'duplicate-scope': (text) => `${text} is there twice; upper and lower case count as the same.`,
    'merge-key': (text) => `${text} merges another mapping into this one, which GitHub does not support.`,
    'no-workflow': (text) => `This file is not one YAML mapping: ${text}.`,
    'too-large': () => 'With its aliases written out, this file is more than can be read here. Nothing is known of its jobs.',
    'on-a-step': (text) => `${text} is on a step; it belongs on the workflow or on a job.`,
};
const remedies = {
    'not-a-level': (instead) => `Use one of: ${instead ?? 'write, read, none'}`,
    'not-permissions': () => 'Name scopes with levels, for example:\npermissions:\n  contents: read\n  packages: write',
    'misspelt-scope': (instead) => `Spell it ${instead ?? 'as GitHub does'}`,
    'app-only-scope': () => 'Remove the line. A step that needs it has to use the token of a GitHub App.',
    'misspelt-key': () => 'Spell it permissions:',
    'unknown-scope': () => "Compare it with GitHub's list of permissions; correct it or leave it.",
    'duplicate-scope': () => 'Remove one of the two.',
    'merge-key': () => 'Write the scopes out, or use an alias for the whole mapping: permissions: *name',
    'no-workflow': () => 'Correct the YAML at the line named above; a workflow is one mapping with on: and jobs:',
    'too-large': () => 'Use fewer aliases, or split the file.',
    'on-a-step': () => 'Move the permissions: to the job.',
};

// EXTERNAL MODULE: ./build/src/github/permission-scopes.js
var permission_scopes = __webpack_require__(1950);
;// CONCATENATED MODULE: ./build/src/rules/missing-downstream-permission.js



/** A block gives a job too little for its checkout, attestation or keyless signing: scopes that are not named are none. */
const missingDownstreamPermission = (0,rule/* defineRule */.K)({
    id: 'missing-downstream-permission',
    subject: 'workflow',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    lint: ({ isValid, jobs }) => (isValid ? jobs.flatMap(shortage) : []),
    words: {
        summary: 'Another step of the job lacks a permission: checkout, attestation, keyless signing',
        title: () => 'A step of this job needs a permission that it does not get',
        problem: ({ detail }) => `In the job ${(0,phrases/* quoted */.TL)(detail.job)}, ${(0,phrases/* needsOfSteps */.Qy)(detail.missing)
            .map(({ because, levels }) => `${(0,phrases/* quoted */.TL)(because)} needs ${levels.join(' and ')}`)
            .join(', and ')}. What permissions: does not list is none.${(0,phrases/* lacksCheckout */.J0)(detail.missing) ? ' A public repository is checked out without contents: read, a private one is not.' : ''}`,
        remedy: ({ detail }) => `Give the job ${(0,phrases/* quoted */.TL)(detail.job)} this block:\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, detail.packages)}`,
    },
});
function shortage(job) {
    const { permissions, pushesToGhcr, needs } = job;
    const { declared, packages, place } = permissions;
    if (typeof declared === 'string')
        return [];
    const lacking = needs.filter(({ scope, level, failsWithout }) => failsWithout && permission_scopes/* rank */.Tm[(0,permission_scopes/* levelIn */.Mc)(declared, scope)] < permission_scopes/* rank */.Tm[level]);
    // A public repository is checked out without any permission, so a job that does not push is left in peace.
    const params = lacking.filter(({ scope }) => scope !== 'contents' || pushesToGhcr === true);
    if (params.length === 0)
        return [];
    const missing = distinct(params);
    const needed = pushesToGhcr === true || packages === 'default' ? 'write' : packages;
    const requiredPermissions = { ...declared, ...Object.fromEntries(missing.map(({ scope, level }) => [scope, level])) };
    const detail = { job: job.id, missing, requiredPermissions, packages: needed };
    const isSure = missing.some(({ scope }) => scope !== 'contents');
    return [{ detail, confidence: isSure ? 'certain' : 'likely', place, job: job.id }];
}
const distinct = (needs) => [
    ...new Map(needs.map(({ scope, level, because }) => [scope, { scope, level, because }])).values(),
];

;// CONCATENATED MODULE: ./build/src/rules/missing-packages-read.js




/**
 * A pull with the job's token, which may not read packages: a block leaves them out, or the refusal, the runner or
 * GitHub's REST API says so.
 */
const missingPackagesRead = (0,rule/* defineRule */.K)({
    id: 'missing-packages-read',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose(facts) {
        if (!facts.credential.isJobToken || !isReadRefusal(facts) || !lacksRead(facts))
            return undefined;
        const { job, packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
        const isDefault = packages === 'default';
        if (job === undefined || !(isDefault || packages === 'none')) {
            return { detail: { isDefault: false, requiredPermissions: { contents: 'read' } }, confidence: 'likely' };
        }
        const detail = { job: job.id, isDefault, requiredPermissions: job.requiredPermissions };
        const confidence = isDefault ? 'likely' : 'certain';
        return { detail, confidence, ...(0,packages_decision/* packagesChange */.Az)(job, 'read', (0,packages_decision/* isUntrusted */.fb)(facts)) };
    },
    words: {
        summary: 'The job is not allowed to read packages, so it cannot pull',
        title: () => 'The job cannot read packages',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${reason(params.detail)} A private package cannot be pulled without packages: read.`,
        remedy: ({ detail }) => `Give ${detail.job === undefined ? 'the job' : `the job ${(0,phrases/* quoted */.TL)(detail.job)}`} this block:\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'read')}`,
    },
});
function reason({ isDefault, job }) {
    if (job === undefined)
        return "The job's token may not read packages.";
    return isDefault
        ? `No permissions: apply to the job ${(0,phrases/* quoted */.TL)(job)}, so the repository's default decides. It does not let this token read packages.`
        : `The permissions: that apply to the job ${(0,phrases/* quoted */.TL)(job)} do not list packages, and what is not listed is none.`;
}

;// CONCATENATED MODULE: ./build/src/rules/missing-packages-write.js







/** A `permissions:` block leaves packages without write, so the job's token has none (docs/facts.md, Permissions). */
const missingPackagesWrite = (0,rule/* defineRule */.K)({
    id: 'missing-packages-write',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose(facts) {
        const refusal = (0,token_refusal/* tokenRefusal */.I)(facts);
        const { decider, job, packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
        if (refusal === undefined || decider !== 'own')
            return undefined;
        if (job !== undefined && (0,packages_decision/* leavesWriteOut */.IV)(packages)) {
            const confidence = refusal === 'for-the-token' ? 'certain' : 'likely';
            return {
                detail: leftOut(job, isCalledNow(facts)),
                confidence,
                ...(0,packages_decision/* packagesChange */.Az)(job, 'write', (0,packages_decision/* isUntrusted */.fb)(facts)),
            };
        }
        if (packages !== 'unknown' || refusal === 'without-a-reason')
            return undefined;
        const confidence = (0,token_refusal/* toldPackages */.j)(facts.run) === undefined ? 'likely' : 'certain';
        return { detail: { kind: 'unread' }, confidence, links: repositoryLinks(facts) };
    },
    lint: (workflow) => pushingJobs(workflow)
        .filter(({ permissions }) => (0,packages_decision/* leavesWriteOut */.IV)(permissions.packages))
        .map((job) => ({
        detail: leftOut(job, isCallable(workflow)),
        confidence: 'certain',
        job: job.id,
        ...(0,packages_decision/* packagesChange */.Az)(job, 'write', workflow.runsUntrusted),
    })),
    words: {
        summary: 'A permissions: block leaves packages: write out',
        title: () => 'The job cannot write packages',
        problem: (params) => params.detail.kind === 'unread'
            ? `${(0,phrases/* answered */.oQ)(params)}The job's token has no packages: write. The workflow file could not be read, so no line can be named.`
            : `${(0,phrases/* answered */.oQ)(params)}${gives(params.detail)} A push needs packages: write.`,
        remedy: ({ detail }) => detail.kind === 'unread'
            ? `Add packages: write to the permissions: of the job. If the workflow has no permissions: at all, give the job a block, or raise the default: ${phrases/* defaultSetting */.u$}.`
            : `Give the job ${(0,phrases/* quoted */.TL)(detail.job)} this block:\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'write')}${detail.isCalled ? '\nThis workflow is called by another: the calling job has to allow packages: write too.' : ''}`,
    },
});
function gives({ isOfJob, job, packages }) {
    const block = isOfJob
        ? `The permissions: of the job ${(0,phrases/* quoted */.TL)(job)} give it`
        : `The permissions: of the workflow give the job ${(0,phrases/* quoted */.TL)(job)}`;
    return packages === 'none'
        ? `${block} packages: none (what is not listed is none).`
        : `${block} packages: ${packages}.`;
}
const leftOut = ({ id, requiredPermissions, permissions }, isCalled) => ({
    kind: 'left-out',
    job: id,
    isOfJob: permissions.level === 'job',
    packages: permissions.packages,
    requiredPermissions,
    isCalled,
});
const isCallable = ({ triggers }) => triggers.includes('workflow_call');
const isCalledNow = ({ running }) => ((0,observed/* known */.eO)(running)?.callers ?? []).length > 0;

// EXTERNAL MODULE: ./build/src/rules/shared/lacks-permission.js
var lacks_permission = __webpack_require__(9);
;// CONCATENATED MODULE: ./build/src/rules/missing-write-packages-scope.js






const scopedKinds = new Set(['classic-pat', 'oauth', 'unknown']);
const packageMeanings = new Set([
    'package-not-writable',
    'package-not-readable',
    'package-not-creatable',
    'unknown',
]);
/** A classic or OAuth token without the scope for packages: by the refusal's text, or by its scopes after a refusal. */
const missingWritePackagesScope = (0,rule/* defineRule */.K)({
    id: 'missing-write-packages-scope',
    subject: 'credential',
    verdict: 'deny',
    severity: 'error',
    who: 'credential-owner',
    replaces: ['user-not-granted', 'unreadable-package', 'private-package'],
    diagnose(facts) {
        const reason = (0,shared_refusal/* reasonOf */.A3)(facts);
        const isTold = reason === 'scopes-mismatch' && scopedKinds.has(facts.credential.kind);
        const mayBeForScope = packageMeanings.has(reason) || isReadRefusal(facts);
        if (!isTold && !(mayBeForScope && (0,lacks_permission/* lacksScope */.P8)(facts)))
            return undefined;
        const [scope] = lacks_permission/* neededScopes */.NM[facts.access];
        return { detail: { scope }, confidence: 'certain', links: [(0,github_links/* personalTokens */.nE)(facts.run.serverUrl)] };
    },
    words: {
        summary: 'The classic token lacks the scope write:packages',
        title: ({ detail }) => `The token lacks the scope ${detail.scope}`,
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}The token in ${params.role} is valid, but it was made without the scope ${params.detail.scope}, which the container registry requires.`,
        remedy: ({ detail }) => `Open Settings → Developer settings → Personal access tokens → Tokens (classic), choose the token, tick ${detail.scope} and click Update token; the secret keeps its value. For a token from GitHub's CLI, type: gh auth refresh --scopes ${detail.scope}`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/mistyped-registry.js


/** The registry's name is misspelt or written twice: a login would hand the credential to a stranger, so nothing is sent. */
const mistypedRegistry = (0,rule/* defineRule */.K)({
    id: 'mistyped-registry',
    subject: 'name',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose: ({ image }) => image.kind === 'mistyped'
        ? { detail: { typed: image.typed, intended: image.intended }, confidence: 'certain' }
        : undefined,
    words: {
        summary: 'The host is misspelt, such as ghrc.io. Nothing is sent there',
        title: () => "The registry's name is misspelt",
        problem: ({ detail, images }) => `"${(0,phrases/* named */.KT)(images)}" has ${(0,phrases/* quoted */.TL)(detail.typed)} where ${detail.intended} was meant. Nothing was sent there; a login to a misspelt host hands the credential to whoever owns it.`,
        remedy: ({ detail }) => `Write ${detail.intended}, once, in the image name and in the registry of the login step. If a login to the wrong host ever ran, replace the credential it used.`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/needless-pat.js


/** A secret is used for a push to the repository's own owner, where the job's token would do: it needs no care and cannot expire. */
const needlessPat = (0,rule/* defineRule */.K)({
    id: 'needless-pat',
    subject: 'workflow',
    verdict: 'none',
    severity: 'notice',
    who: 'workflow-author',
    lint: ({ isValid, jobs }) => isValid ? jobs.flatMap((job) => job.pushes.filter(isNeedless).map((push) => needless_pat_diagnosed(job, push))) : [],
    words: {
        summary: "A secret is used where the job's own token would do",
        title: () => "A secret is used where the job's token would do",
        problem: ({ detail }) => `The job ${(0,phrases/* quoted */.TL)(detail.job)} pushes ${(0,phrases/* named */.KT)(detail.images)} with a secret. The package belongs to this repository's owner, so the job's own token can push it. A token kept as a secret can leak or expire, and belongs to a person.`,
        remedy: () => 'Log in with password: ${{ github.token }} and give the job packages: write. If the package was first pushed with a personal token, give this repository access: Package settings → Manage Actions access → Add repository → Write',
    },
});
const isNeedless = ({ isCertain, credential, isOwn }) => isCertain && credential === 'secret' && isOwn;
const needless_pat_diagnosed = (job, { place, images }) => ({
    detail: { job: job.id, images },
    confidence: 'possible',
    place,
    job: job.id,
});

;// CONCATENATED MODULE: ./build/src/rules/not-logged-in.js


/** A step pushes to GHCR before any login that its tool makes use of. */
const notLoggedIn = (0,rule/* defineRule */.K)({
    id: 'not-logged-in',
    subject: 'workflow',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    lint: ({ isValid, jobs }) => isValid ? jobs.flatMap((job) => job.pushes.filter(isAnonymous).map((push) => not_logged_in_diagnosed(job, push))) : [],
    words: {
        summary: 'A push before any login that it can use',
        title: ({ detail }) => `${detail.tool} pushes without a login`,
        problem: ({ detail }) => `In the job ${(0,phrases/* quoted */.TL)(detail.job)}, ${detail.tool} pushes ${(0,phrases/* named */.KT)(detail.images)}, but no earlier step logs in to the registry in a way that ${detail.tool} uses. GHCR refuses a push without a credential.`,
        remedy: ({ detail }) => {
            const command = (0,phrases/* loginCommand */.nc)(detail.tool);
            return command === undefined
                ? 'Log in before this step. Use docker/login-action with registry: ghcr.io, username: ${{ github.actor }} and password: ${{ github.token }}.'
                : `Log in before this step. Type: ${command}`;
        },
    },
});
const isAnonymous = ({ isCertain, credential }) => isCertain && credential === 'none';
const not_logged_in_diagnosed = (job, { place, tool, images }) => ({
    detail: { job: job.id, tool, images },
    confidence: 'likely',
    place,
    job: job.id,
});

;// CONCATENATED MODULE: ./build/src/rules/owner-not-found.js






/** No account of this name: the refusal's text says so, or GitHub's REST API does after a refusal that gives no cause. */
const ownerNotFound = (0,rule/* defineRule */.K)({
    id: 'owner-not-found',
    subject: 'name',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    replaces: ['foreign-owner', 'missing-packages-read', 'repository-not-granted', 'private-package'],
    diagnose(facts) {
        const reason = (0,shared_refusal/* reasonOf */.A3)(facts);
        if (facts.image.kind !== 'image' || reason === undefined)
            return undefined;
        const { owner } = facts.image;
        const detail = { owner, page: (0,github_links/* accountPage */.PQ)(facts.run.serverUrl, owner) };
        if (reason === 'owner-unknown')
            return { detail, confidence: 'certain' };
        // An enterprise may hide accounts, so that REST speaks only where the registry gives no cause.
        const isUntold = reason === 'unknown' || isReadRefusal(facts) || isElsewherePull(facts);
        return isUntold && (0,observed/* known */.eO)(facts.owner) === 'missing' ? { detail, confidence: 'likely' } : undefined;
    },
    words: {
        summary: 'GitHub knows no such user or organisation',
        title: ({ detail }) => `There is no owner ${(0,phrases/* bounded */.Mm)(detail.owner, 60)} on GitHub`,
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}GitHub knows no account named ${(0,phrases/* bounded */.Mm)(params.detail.owner, 60)}, so ${(0,phrases/* named */.KT)(params.images)} belongs to nobody. It was renamed, deleted or misspelt.`,
        remedy: ({ detail }) => `Correct the owner in the image name. To see whether it exists, open ${(0,phrases/* bounded */.Mm)(detail.page, 150)}; a workflow that uses \${{ github.repository_owner }} survives a rename.`,
    },
});
/** A pull is told that the token is another owner's, whether or not there is such an owner. */
const isElsewherePull = (facts) => facts.access === 'pull' && (0,shared_refusal/* reasonOf */.A3)(facts) === 'installation-elsewhere';

;// CONCATENATED MODULE: ./build/src/rules/package-creation-forbidden.js





/** There is no such package, and the owner does not let this job create it, though its token may write (docs/facts.md, Refusals). */
const packageCreationForbidden = (0,rule/* defineRule */.K)({
    id: 'package-creation-forbidden',
    subject: 'package',
    verdict: 'deny',
    severity: 'error',
    who: 'organization-owner',
    diagnose(facts) {
        if (facts.access !== 'push' || !facts.credential.isJobToken)
            return undefined;
        const reason = (0,shared_refusal/* reasonOf */.A3)(facts);
        const isByElimination = (0,token_refusal/* toldPackages */.j)(facts.run) === 'write' && (0,shared_refusal/* isCreateRefusal */.T8)(facts);
        if (reason !== 'package-not-creatable' && !isByElimination)
            return undefined;
        return { detail: null, confidence: reason === 'unknown' ? 'likely' : 'certain', links: creationLinks(facts) };
    },
    words: {
        summary: 'The package does not exist, and the owner forbids creating it',
        title: () => 'The owner forbids creating this package',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}There is no package ${(0,phrases/* named */.KT)(params.images)} yet, and a first push would have to create it. The token may write packages; it is the owner who limits who may create them.`,
        remedy: () => 'An organisation owner allows it: Settings → Packages → Package creation. Or somebody who may create packages makes the first push by hand, then gives this repository access: Package settings → Manage Actions access → Add repository → Write',
    },
});

;// CONCATENATED MODULE: ./build/src/rules/package-linked-elsewhere.js






/** The package is linked to another repository and takes its access from there: metadata shows it. */
const packageLinkedElsewhere = (0,rule/* defineRule */.K)({
    id: 'package-linked-elsewhere',
    subject: 'package',
    verdict: 'deny',
    severity: 'error',
    who: 'package-admin',
    replaces: ['repository-not-granted', 'unreadable-package'],
    diagnose(facts) {
        const { access, credential, image, run } = facts;
        const isRefused = (0,shared_refusal/* refusalLayer */.ym)(facts) === 'package' || (0,shared_refusal/* reasonOf */.A3)(facts) === 'package-not-readable';
        if (image.kind !== 'image' || access !== 'push' || !credential.isJobToken || !isRefused)
            return undefined;
        const metadata = (0,observed/* known */.eO)(facts.package);
        const linked = metadata?.kind === 'visible' ? metadata.linked : undefined;
        if (linked === undefined || run.githubRepository === undefined)
            return undefined;
        if ((0,github_repository/* isSameRepository */.ve)(linked.githubRepository, run.githubRepository))
            return undefined;
        const detail = {
            ...(linked.isPrivate ? {} : { linked: (0,github_repository/* fullName */.fq)(linked.githubRepository) }),
            repository: (0,github_repository/* fullName */.fq)(run.githubRepository),
            isGuessed: image.isGuessed,
        };
        return { detail, confidence: 'certain', links: packageLinks(facts) };
    },
    words: {
        summary: 'The package belongs to another repository',
        title: () => 'The package belongs to another repository',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* named */.KT)(params.images)} is linked to ${(0,phrases/* bounded */.Mm)(params.detail.linked ?? 'another repository', 150)} and does not let ${params.detail.repository} write. A renamed repository keeps its link; one that was recreated or copied under the same name does not.`,
        remedy: ({ detail }) => `If this repository should push it, a package admin opens ${(0,phrases/* accessPath */._y)('Write')}, and chooses ${detail.repository}. Otherwise, push under another name.${(0,phrases/* guessedHint */.Ac)(detail.isGuessed)}`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/preflight-mismatch.js


/** This action asks about another image, or with another credential, than the job's push uses. */
const preflightMismatch = (0,rule/* defineRule */.K)({
    id: 'preflight-mismatch',
    subject: 'workflow',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    lint: ({ isValid, jobs }) => isValid ? jobs.flatMap((job) => job.preflights.flatMap((preflight) => mismatches(job, preflight))) : [],
    words: {
        summary: 'This step checks a different image or credential from the one the job pushes with',
        title: ({ detail }) => `The preflight checks a different ${detail.kind} from the push`,
        problem: ({ detail }) => detail.kind === 'image'
            ? `In the job ${(0,phrases/* quoted */.TL)(detail.job)}, the preflight asks about ${(0,phrases/* named */.KT)(detail.checked)}, but the push goes to ${(0,phrases/* named */.KT)(detail.pushed)}. Its answer says nothing about that push.`
            : `In the job ${(0,phrases/* quoted */.TL)(detail.job)}, the preflight asks with ${credentials[detail.checked]}, but the push uses ${credentials[detail.used]}. Its answer says nothing about that push.`,
        remedy: ({ detail }) => detail.kind === 'image'
            ? `Give the preflight the images that are pushed, for example images: \${{ steps.meta.outputs.tags }}, or here images: ${detail.pushed.join(', ')}`
            : `Give the preflight's password the same expression as the login's password.`,
    },
});
const credentials = {
    'job-token': "the job's own token",
    secret: 'a secret',
    'app-token': "an App's token",
    empty: 'an empty secret',
    unknown: 'another credential',
};
function mismatches(job, preflight) {
    const pushes = job.pushes.filter(({ isCertain }) => isCertain);
    const about = { confidence: 'likely', place: preflight.place, job: job.id };
    return [imageMismatch(job.id, preflight, pushes), credentialMismatch(job.id, preflight, pushes)].flatMap((detail) => detail === undefined ? [] : [{ detail, ...about }]);
}
function imageMismatch(job, { images }, pushes) {
    const checked = new Set(images.map((image) => image.toLowerCase()));
    const pushed = [...new Set(pushes.flatMap((push) => push.images))].filter((image) => !checked.has(image.toLowerCase()));
    return images.length === 0 || pushed.length === 0 ? undefined : { kind: 'image', job, checked: images, pushed };
}
function credentialMismatch(job, { credential }, pushes) {
    const used = [...new Set(pushes.map((push) => push.credential))];
    const [only] = used;
    if (used.length !== 1 || only === undefined || only === 'none' || only === 'unknown')
        return undefined;
    return credential === 'unknown' || credential === only
        ? undefined
        : { kind: 'credential', job, checked: credential, used: only };
}

;// CONCATENATED MODULE: ./build/src/rules/private-package.js




/** A pull of a package that is private or does not exist, which GHCR does not tell apart; a job's token has rules of its own. */
const privatePackage = (0,rule/* defineRule */.K)({
    id: 'private-package',
    subject: 'package',
    verdict: 'deny',
    severity: 'error',
    who: 'package-admin',
    diagnose(facts) {
        const isOpen = !facts.credential.isJobToken || (isNameUnknown(facts) && !lacksRead(facts));
        if (facts.image.kind !== 'image' || !isReadRefusal(facts) || !isOpen)
            return undefined;
        return { detail: { isGuessed: facts.image.isGuessed }, confidence: 'likely', links: packageLinks(facts) };
    },
    words: {
        summary: 'The package is private, and this run may not pull it',
        title: () => 'This token cannot read the package',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}Either ${(0,phrases/* named */.KT)(params.images)} is private and closed to the owner of the token in ${params.role}, or there is no such package: the registry answers both alike.`,
        remedy: ({ detail }) => `Compare the name with its owner's list of packages. If it is right, a package admin opens Package settings → Manage access → Invite teams or people → Read.${(0,phrases/* guessedHint */.Ac)(detail.isGuessed)}`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/rate-limited.js



/** A limit, sometimes in the disguise of a 403: no verdict, and it passes by itself (docs/facts.md, Refusals). */
const rateLimited = (0,rule/* defineRule */.K)({
    id: 'rate-limited',
    subject: 'registry',
    verdict: 'inconclusive',
    severity: 'warning',
    who: 'nobody',
    diagnose(facts) {
        const answer = (0,observed/* known */.eO)(facts.answer);
        return answer?.kind === 'unanswered' && answer.reason === 'rate-limited'
            ? { detail: { seen: answer.detail }, confidence: 'certain' }
            : undefined;
    },
    words: {
        summary: 'The registry asked to slow down',
        title: () => 'The registry is limiting requests',
        problem: ({ detail, images }) => `Asking about ${(0,phrases/* named */.KT)(images)} ended with ${(0,phrases/* quoted */.TL)(detail.seen)}. That is a rate limit, not a refusal; whether access is granted is unknown.`,
        remedy: () => 'Wait a few minutes, then choose Re-run jobs → Re-run failed jobs. If many jobs push at once, run fewer side by side: in strategy:, set max-parallel: 2',
    },
});

;// CONCATENATED MODULE: ./build/src/rules/read-only-default-permissions.js






/** Nothing is declared and GHCR refuses as it refuses a read-only token: the default of the repository decides. */
const readOnlyDefaultPermissions = (0,rule/* defineRule */.K)({
    id: 'read-only-default-permissions',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose(facts) {
        const { decider, job, packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
        if ((0,token_refusal/* tokenRefusal */.I)(facts) !== 'for-the-token' || decider !== 'own')
            return undefined;
        if (job === undefined || packages !== 'default')
            return undefined;
        const confidence = (0,token_refusal/* toldPackages */.j)(facts.run) === undefined ? 'likely' : 'certain';
        const links = [...repositoryLinks(facts), ...organizationLinks(facts)];
        return { ...undeclared(job, (0,packages_decision/* isUntrusted */.fb)(facts), true), confidence, links };
    },
    lint: (workflow) => workflow.isOnlyCalled
        ? []
        : pushingJobs(workflow)
            .filter(({ permissions }) => permissions.packages === 'default')
            .map((job) => ({
            ...undeclared(job, workflow.runsUntrusted, false),
            confidence: 'possible',
            severity: 'warning',
            job: job.id,
        })),
    words: {
        summary: "Nothing is declared, and the repository's default is read-only",
        title: ({ detail }) => detail.isSeen ? "The default for the job's token is read-only" : "The push depends on the repository's default",
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}Neither the job ${(0,phrases/* quoted */.TL)(params.detail.job)} nor its workflow has permissions:, so the repository's default decides. ${params.detail.isSeen ? 'It gives this token no packages: write.' : 'Repositories made since February 2023 start with a read-only one, which cannot push.'}`,
        remedy: ({ detail }) => `Give the job ${(0,phrases/* quoted */.TL)(detail.job)} this block, which works under any default:\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'write')}\nOr have a repository admin raise the default for all workflows: ${phrases/* defaultSetting */.u$}`,
    },
});
const undeclared = (job, runsUntrusted, isSeen) => ({
    detail: { job: job.id, requiredPermissions: job.requiredPermissions, isSeen },
    ...(0,packages_decision/* packagesChange */.Az)(job, 'write', runsUntrusted),
});

// EXTERNAL MODULE: ./build/src/github/hosts.js
var github_hosts = __webpack_require__(2454);
;// CONCATENATED MODULE: ./build/src/rules/registry-unavailable.js





const meanings = {
    outage: 'The registry is in trouble, so it said neither yes nor no.',
    'name-not-resolved': "This runner could not resolve the host's name.",
    'connection-failed': 'This runner could not connect to the host.',
    'timed-out': 'The answer did not come in time.',
    'foreign-realm': 'It sends logins to another host, and no credential is sent there.',
    redirected: 'It redirects to another host, and no credential is sent there.',
    'no-verdict': 'The answer means neither yes nor no.',
    unconfirmed: 'It refused once, and no time was left to ask again; valid credentials are refused now and then.',
    inconsistent: 'It refused twice, for different reasons, so this may be a passing fault.',
    contradicted: "It refuses, and GitHub's REST API does not confirm that, so this may be a passing fault.",
};
/** Where GHCR keeps its layers: a push needs it, this step does not. */
const storageOf = (registry) => registry === 'ghcr.io' ? ['pkg-containers.githubusercontent.com:443'] : [];
const unreachable = new Set(['name-not-resolved', 'connection-failed']);
/** No verdict: the registry is ill, out of reach, or answered something that decides nothing. It never denies. */
const registryUnavailable = (0,rule/* defineRule */.K)({
    id: 'registry-unavailable',
    subject: 'registry',
    verdict: 'inconclusive',
    severity: 'warning',
    who: 'nobody',
    diagnose(facts) {
        const answer = (0,observed/* known */.eO)(facts.answer);
        if (answer?.kind !== 'unanswered')
            return undefined;
        const { reason, detail, hosts } = answer;
        if (reason === 'rate-limited' || reason === 'unexplained')
            return undefined;
        const links = facts.run.serverUrl === 'https://github.com' ? [github_links/* githubStatus */.AV] : [];
        if (!unreachable.has(reason))
            return { detail: { reason, seen: detail, hosts: [] }, confidence: 'certain', links };
        const all = [...new Set([...hosts, (0,github_hosts/* hostToAllow */.Pk)(new URL(facts.run.apiUrl)), ...storageOf(facts.registry)])];
        return { detail: { reason, seen: detail, hosts: all }, confidence: 'certain', who: 'workflow-author' };
    },
    words: {
        summary: 'The registry did not answer, or not clearly',
        title: ({ detail }) => detail.hosts.length > 0 ? 'The registry could not be reached' : 'The registry gave no clear answer',
        problem: ({ detail, images }) => `Asking about ${(0,phrases/* named */.KT)(images)} ended with ${(0,phrases/* quoted */.TL)(detail.seen)}. ${meanings[detail.reason]} Whether access is granted is unknown.`,
        remedy: ({ detail }) => detail.hosts.length > 0
            ? `If an egress policy or a firewall lists the allowed hosts, add ${detail.hosts.join(', ')}: this step and the push need them. Docker has its own network settings: it may reach what Node could not.`
            : "Wait a bit and choose Re-run jobs → Re-run failed jobs. If that does not help, see GitHub's status page or raise the input timeout.",
    },
});

;// CONCATENATED MODULE: ./build/src/rules/rejected-credential.js





/** GHCR and GitHub's REST API both refuse the credential: it is wrong, revoked or has ended (docs/facts.md, Refusals and Credentials). */
const rejectedCredential = (0,rule/* defineRule */.K)({
    id: 'rejected-credential',
    subject: 'credential',
    verdict: 'deny',
    severity: 'error',
    who: 'credential-owner',
    diagnose(facts) {
        if ((0,shared_refusal/* reasonOf */.A3)(facts) !== 'credential-refused' || isReadRefusal(facts))
            return undefined;
        const { access, credential } = facts;
        const { isJobToken } = credential;
        return {
            detail: { access, isJobToken },
            confidence: 'certain',
            links: isJobToken ? [] : [(0,github_links/* personalTokens */.nE)(facts.run.serverUrl)],
        };
    },
    words: {
        summary: 'The credential is wrong, revoked or expired',
        title: () => 'GitHub does not accept this credential',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}GitHub's REST API refuses the credential in ${params.role} as well. It is mistyped, revoked or expired.`,
        remedy: ({ detail, role }) => detail.isJobToken
            ? `A job's token ends with the job. Pass this job's own: password: \${{ github.token }}`
            : `Make a new classic personal access token with ${(0,phrases/* levelFor */.Af)(detail.access)}:packages under Settings → Developer settings → Personal access tokens → Tokens (classic), and store it in the secret that ${role} comes from: Settings → Secrets and variables → Actions → Update.`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/repository-not-granted.js






/** The package does not give this repository's jobs the access they need (docs/facts.md, Refusals and Packages). */
const repositoryNotGranted = (0,rule/* defineRule */.K)({
    id: 'repository-not-granted',
    subject: 'package',
    verdict: 'deny',
    severity: 'error',
    who: 'package-admin',
    diagnose(facts) {
        const { access, credential, image, run } = facts;
        if (image.kind !== 'image' || !credential.isJobToken)
            return undefined;
        if (!(access === 'push' ? (0,shared_refusal/* refusalLayer */.ym)(facts) === 'package' : isUnlisted(facts)))
            return undefined;
        const { githubRepository } = run;
        const repository = githubRepository && (0,github_repository/* fullName */.fq)(githubRepository);
        return {
            detail: {
                role: access === 'push' ? 'Write' : 'Read',
                ...(repository === undefined ? {} : { repository }),
                isGuessed: image.isGuessed,
            },
            confidence: (0,shared_refusal/* reasonOf */.A3)(facts) === 'package-not-writable' ? 'certain' : 'likely',
            links: packageLinks(facts),
        };
    },
    words: {
        summary: 'The package does not give this repository the Write role',
        title: ({ detail }) => detail.role === 'Write'
            ? 'The package does not let this repository write'
            : 'The package does not let this repository read',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* named */.KT)(params.images)} has its own access list, and ${asking(params.detail)} does not have ${params.detail.role} in it. ${repository_not_granted_reason(params.detail)}`,
        remedy: ({ detail }) => `A package admin opens ${(0,phrases/* accessPath */._y)(detail.role)}, and chooses ${asking(detail)}.${(0,phrases/* guessedHint */.Ac)(detail.isGuessed)}`,
    },
});
const isUnlisted = (facts) => isReadRefusal(facts) && !lacksRead(facts) && !isNameUnknown(facts);
const asking = ({ repository = 'this repository' }) => repository;
const repository_not_granted_reason = ({ role }) => role === 'Write'
    ? 'That happens when the first push was made by hand or with a personal token, or when the repository was recreated. The token itself is fine.'
    : 'Only listed repositories can read a private package.';

;// CONCATENATED MODULE: ./build/src/rules/reusable-workflow-caller.js





/** The job stands in a called workflow that declares nothing: its caller's permissions are the ceiling (docs/facts.md, Permissions). */
const reusableWorkflowCaller = (0,rule/* defineRule */.K)({
    id: 'reusable-workflow-caller',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose(facts) {
        const refusal = (0,token_refusal/* tokenRefusal */.I)(facts);
        const { decider, job, packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
        if (refusal === undefined || decider !== 'caller' || packages === 'write')
            return undefined;
        const isShown = (0,packages_decision/* leavesWriteOut */.IV)(packages);
        if (!isShown && refusal === 'without-a-reason')
            return undefined;
        const file = job?.file ?? facts.run.workflow?.path;
        return {
            detail: {
                ...(file === undefined ? {} : { file }),
                ...(job === undefined ? {} : { job: job.id }),
                packages,
                requiredPermissions: job?.requiredPermissions ?? { contents: 'read' },
                isCalled: job !== undefined && (0,observed/* known */.eO)(facts.running)?.callers.at(-1) !== job,
            },
            confidence: isShown && refusal === 'for-the-token' ? 'certain' : 'likely',
            ...(job === undefined ? {} : (0,packages_decision/* packagesChange */.Az)(job, 'write', (0,packages_decision/* isUntrusted */.fb)(facts))),
        };
    },
    words: {
        summary: "The job is in a called workflow, and the caller's file has to allow it",
        title: () => 'The calling workflow has to allow packages: write',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}This job is in a reusable workflow, and gets no more than the calling job gives. ${reusable_workflow_caller_gives(params.detail)}`,
        remedy: ({ detail }) => `Change the calling file, not the called one: give ${detail.job === undefined ? 'the calling job' : `the job ${(0,phrases/* quoted */.TL)(detail.job)}`} (the one with uses:)${detail.file === undefined ? '' : ` in ${(0,phrases/* quoted */.TL)(detail.file)}`} this block:\n${(0,phrases/* permissionsBlock */.It)(detail.requiredPermissions, 'write')}${detail.isCalled ? '\nThat workflow is called by another in its turn: the job that calls it has to allow packages: write too.' : ''}`,
    },
});
function reusable_workflow_caller_gives({ file, job, packages }) {
    const caller = job === undefined ? 'The caller' : `The job ${(0,phrases/* quoted */.TL)(job)}`;
    const where = file === undefined ? '' : ` in ${(0,phrases/* quoted */.TL)(file)}`;
    if (packages === 'unknown')
        return `${caller}${where} does not give packages: write.`;
    return packages === 'default'
        ? `${caller}${where} declares no permissions:, so the repository's default decides, which is read-only.`
        : `${caller}${where} gives packages: ${packages}.`;
}

;// CONCATENATED MODULE: ./build/src/rules/reusable-workflow-ceiling.js




/** A called workflow asks for more than its caller gives: GitHub refuses the run before any step (docs/facts.md, Permissions). */
const reusableWorkflowCeiling = (0,rule/* defineRule */.K)({
    id: 'reusable-workflow-ceiling',
    subject: 'workflow',
    verdict: 'none',
    severity: 'error',
    who: 'workflow-author',
    lint: ({ isValid, jobs, runsUntrusted }) => isValid ? jobs.flatMap((job) => ceiling(job, runsUntrusted)) : [],
    words: {
        summary: 'A called workflow asks for more than its caller gives: GitHub refuses the run',
        title: () => 'The called workflow asks for more than its caller gives',
        problem: ({ detail }) => `The job ${(0,phrases/* quoted */.TL)(detail.caller)} calls ${(0,phrases/* quoted */.TL)(detail.uses)}. ${(0,phrases/* byJob */.xL)(detail.excess).map(reusable_workflow_ceiling_asking).join(' ')} GitHub refuses to start such a run.`,
        remedy: ({ detail }) => `Add to the permissions: of the calling job ${(0,phrases/* quoted */.TL)(detail.caller)}: ${detail.asked.join(', ')}`,
    },
});
/** What one job, or the file above its jobs, asks for in vain. */
function reusable_workflow_ceiling_asking(excess) {
    const job = excess[0]?.job;
    const levels = (of) => excess.map((one) => `${one.scope}: ${one[of]}`).join(', ');
    return `${job === undefined ? 'It' : `Its job ${(0,phrases/* quoted */.TL)(job)}`} asks for ${levels('asks')}, but the caller gives ${levels('gets')}.`;
}
function ceiling(job, runsUntrusted) {
    const { call, permissions } = job;
    if (call?.callee === undefined || !call.callee.isValid || permissions.declared === 'default')
        return [];
    const excess = excessIn(call.callee, permissions.declared);
    if (excess.length === 0)
        return [];
    const detail = { caller: job.id, uses: call.uses, excess, asked: mostOfEach(excess) };
    const about = { detail, confidence: 'certain', job: job.id };
    const isPackagesOnly = excess.every(({ scope, asks }) => scope === 'packages' && asks === 'write');
    return [
        isPackagesOnly
            ? { ...about, ...(0,packages_decision/* packagesChange */.Az)(job, 'write', runsUntrusted) }
            : { ...about, place: permissions.place },
    ];
}
/** The highest level that is asked for of each scope: two lines of one scope would be no block. */
function mostOfEach(excess) {
    const most = new Map();
    for (const { scope, asks } of excess) {
        if (permission_scopes/* rank */.Tm[asks] > permission_scopes/* rank */.Tm[most.get(scope) ?? 'none'])
            most.set(scope, asks);
    }
    return [...most].map(([scope, level]) => `${scope}: ${level}`);
}
/**
 * Requests of a called workflow above what it is given. GitHub asks both what stands above its jobs and what each job
 * declares (actions/runner, PermissionsHelper.cs); a job that declares nothing hands it down to what it calls.
 */
const excessIn = ({ declared: above = {}, jobs }, given) => [
    ...requestsAbove(above, given),
    ...jobs.flatMap(({ id, permissions: { level, declared }, call }) => {
        if (declared === 'default')
            return call?.callee?.isValid ? excessIn(call.callee, given) : [];
        return level === 'job' ? requestsAbove(declared, given).map((request) => ({ job: id, ...request })) : [];
    }),
];
function requestsAbove(declared, given) {
    const scopes = typeof declared === 'string' ? permission_scopes/* shorthandScopes */.NC : Object.keys(declared);
    return scopes.flatMap((scope) => {
        const [asks, gets] = [(0,permission_scopes/* levelIn */.Mc)(declared, scope), (0,permission_scopes/* levelIn */.Mc)(given, scope)];
        return permission_scopes/* rank */.Tm[gets] < permission_scopes/* rank */.Tm[asks] ? [{ scope, asks, gets }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/rules/split-credentials.js




/** Each credential is good for other images only: told beside the causes, for one login serves one credential. */
const splitCredentials = (0,rule/* defineRule */.K)({
    id: 'split-credentials',
    subject: 'credential',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    diagnose(facts) {
        const isGrantedToOther = (0,observed/* known */.eO)(facts.answerToOther)?.kind === 'granted';
        const isSplit = isGrantedToOther && !facts.isReplaced && facts.credential.role === 'password';
        return isSplit && (0,shared_refusal/* refusalOf */.Of)(facts) !== undefined ? { detail: null, confidence: 'certain' } : undefined;
    },
    words: {
        summary: 'Each of the two credentials is refused for an image that the other can push',
        title: () => 'Neither credential serves all images',
        problem: ({ images }) => `For ${(0,phrases/* named */.KT)(images)} the registry accepts fallback-password and refuses password; for other images it is the other way round. A login holds one credential, so neither can push them all.`,
        remedy: () => 'Give one of the two credentials access to every image, or push the images in two jobs, each with its own login step and its own credential.',
    },
});

;// CONCATENATED MODULE: ./build/src/rules/sso-not-authorised.js





/** The organisation asks for single sign-on and this token was never authorised for it: by text, or by the REST API's header. */
const ssoNotAuthorised = (0,rule/* defineRule */.K)({
    id: 'sso-not-authorised',
    subject: 'credential',
    verdict: 'deny',
    severity: 'error',
    who: 'credential-owner',
    replaces: ['user-not-granted', 'unreadable-package', 'private-package'],
    diagnose(facts) {
        const { image, run } = facts;
        const reason = (0,shared_refusal/* reasonOf */.A3)(facts);
        if (image.kind !== 'image' || reason === undefined)
            return undefined;
        if (reason !== 'sso-required' && !isAskedForSso(facts))
            return undefined;
        return {
            detail: { owner: image.owner },
            confidence: reason === 'sso-required' ? 'certain' : 'likely',
            links: [(0,github_links/* personalTokens */.nE)(run.serverUrl), (0,github_links/* singleSignOn */.le)(run.serverUrl, image.owner)],
        };
    },
    words: {
        summary: "The token is not authorised for the organisation's single sign-on",
        title: () => 'The token is not authorised for single sign-on',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* bounded */.Mm)(params.detail.owner, 60)} requires SAML single sign-on, and the token in ${params.role} has not been authorised for it.`,
        remedy: ({ detail }) => `The token's owner opens Settings → Developer settings → Personal access tokens → Tokens (classic) and clicks Configure SSO → Authorize beside ${(0,phrases/* bounded */.Mm)(detail.owner, 60)}. The secret keeps its value.`,
    },
});
function isAskedForSso(facts) {
    const metadata = (0,observed/* known */.eO)(facts.package);
    return (0,observed/* known */.eO)(facts.health)?.needsSso === true || (metadata?.kind === 'forbidden' && metadata.needsSso);
}

;// CONCATENATED MODULE: ./build/src/rules/stale-workflow-version.js




/** The default branch's version of the file declares packages: write, the one this run uses does not: branch or run is behind. */
const staleWorkflowVersion = (0,rule/* defineRule */.K)({
    id: 'stale-workflow-version',
    subject: 'token',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    diagnose(facts) {
        const here = (0,packages_decision/* packagesDecision */.uP)(facts).packages;
        const there = (0,packages_decision/* packagesDecision */.uP)({ run: facts.run, running: facts.onDefaultBranch }).packages;
        const isBehind = there === 'write' && here !== 'write' && here !== 'unknown';
        if (!isBehind || (0,token_refusal/* tokenRefusal */.I)(facts) === undefined)
            return undefined;
        const { ref, defaultBranch, workflow } = facts.run;
        const detail = {
            ref,
            ...(defaultBranch === undefined ? {} : { defaultBranch }),
            isRunAgain: workflow?.ref === `refs/heads/${defaultBranch}`,
        };
        return { detail, confidence: 'certain' };
    },
    words: {
        summary: "The default branch's version of the file allows the push, this run's does not",
        title: () => 'This run uses an older version of the workflow',
        problem: ({ detail }) => `The workflow file on ${base(detail)} declares packages: write for this job; the version at ${detail.isRunAgain ? "this run's commit" : (0,phrases/* bounded */.Mm)(detail.ref, 100)}, which this run uses, does not.`,
        remedy: ({ detail }) => detail.isRunAgain
            ? 'Start a new run, by a push or by Run workflow. Re-run jobs does not help: it takes the files of the same old commit.'
            : `Bring the branch up to date, then push it: git fetch && git merge origin/${(0,phrases/* bounded */.Mm)(detail.defaultBranch ?? 'HEAD', 100)} (a tag has to move to a commit that has the change).`,
    },
});
const base = ({ defaultBranch }) => defaultBranch === undefined ? 'the default branch' : (0,phrases/* bounded */.Mm)(defaultBranch, 100);

;// CONCATENATED MODULE: ./build/src/rules/unexplained-denial.js




const requests = { exchange: 'the login', upload: 'the start of an upload', tags: 'reading the package' };
/** Refused, and no other rule explains it: the answer as it came, and what is most often the cause. */
const unexplainedDenial = (0,rule/* defineRule */.K)({
    id: 'unexplained-denial',
    subject: 'unknown',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose(facts) {
        const refusal = (0,shared_refusal/* shownRefusal */.gG)(facts);
        if (refusal === undefined)
            return undefined;
        const { access, credential, image } = facts;
        const isGuessed = image.kind === 'image' && image.isGuessed;
        const detail = { at: refusal.at, access, isJobToken: credential.isJobToken, isGuessed };
        // Where nothing separates it from an outage, it denies nothing.
        const severity = (0,shared_refusal/* refusalOf */.Of)(facts) === undefined ? 'warning' : 'error';
        return { detail, severity, confidence: 'possible', links: [...packageLinks(facts), ...repositoryLinks(facts)] };
    },
    words: {
        summary: 'Refused, and nothing above explains it. Shows everything that is known',
        title: () => 'The registry refused, and the reason is unknown',
        problem: ({ answers, detail, images, role }) => `The registry refused ${requests[detail.at]} for ${(0,phrases/* named */.KT)(images)} with ${answers.map(phrases/* quoted */.TL).join(' and ')}. Nothing known about the credential in ${role}, the workflow or the package explains it.`,
        remedy: ({ detail }) => `${firstSteps(detail)} If it is still refused, please send us this run's evidence in an issue.${(0,phrases/* guessedHint */.Ac)(detail.isGuessed)}`,
    },
});
function firstSteps({ access, isJobToken }) {
    const [level, role] = access === 'push' ? ['write', 'Write'] : ['read', 'Read'];
    return isJobToken
        ? `Look at "Set up job" in this job's log: GITHUB_TOKEN Permissions has to list "Packages: ${level}". If it does, a package admin opens ${(0,phrases/* accessPath */._y)(role)}.`
        : `Try the same credential by hand: docker login, then docker ${access}. If that works, run the job again.`;
}

;// CONCATENATED MODULE: ./build/src/rules/unreadable-package.js




/** A push is refused with `read_package`: the credential cannot even see the package, which is private and another's. */
const unreadablePackage = (0,rule/* defineRule */.K)({
    id: 'unreadable-package',
    subject: 'package',
    verdict: 'deny',
    severity: 'error',
    who: 'package-admin',
    diagnose(facts) {
        const { access, credential, image } = facts;
        if (image.kind !== 'image' || access !== 'push' || (0,shared_refusal/* reasonOf */.A3)(facts) !== 'package-not-readable')
            return undefined;
        const detail = { isJobToken: credential.isJobToken, isGuessed: image.isGuessed };
        return { detail, confidence: 'certain', links: packageLinks(facts) };
    },
    words: {
        summary: 'The package is private, and this run cannot even see it',
        title: () => 'The package is private and hidden from this token',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}The package ${(0,phrases/* named */.KT)(params.images)} is private, and does not let ${params.detail.isJobToken ? 'this repository' : "the token's user"} read it, let alone write. Usually it belongs to another repository, or to one that was deleted.`,
        remedy: ({ detail }) => `A package admin opens ${detail.isJobToken ? `${(0,phrases/* accessPath */._y)('Write')}, and chooses this repository` : 'Package settings → Manage access → Invite teams or people → Write'}. If nobody knows the package any more, an owner can delete it under Packages, or you push under another name.${(0,phrases/* guessedHint */.Ac)(detail.isGuessed)}`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/uppercase-image-name.js


/** The name has capital letters, often from `github.repository`; clients refuse it before they ask anybody. */
const uppercaseImageName = (0,rule/* defineRule */.K)({
    id: 'uppercase-image-name',
    subject: 'name',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose: ({ image }) => image.kind === 'uppercase' ? { detail: { lowered: image.lowered }, confidence: 'certain' } : undefined,
    words: {
        summary: 'The name has capital letters, which no registry accepts',
        title: () => 'The image name has capital letters',
        problem: ({ images }) => `"${(0,phrases/* named */.KT)(images)}" has capital letters. Image names are all lowercase, while github.repository keeps the capitals of owner and repository.`,
        remedy: ({ detail }) => `Write ${(0,phrases/* bounded */.Mm)(detail.lowered, 300)}. docker/metadata-action lowercases names; in a shell step, type: echo "NAME=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/user-not-granted.js




/** The user of a personal token has no role on the package, or may not create one under this owner. */
const userNotGranted = (0,rule/* defineRule */.K)({
    id: 'user-not-granted',
    subject: 'user',
    verdict: 'deny',
    severity: 'error',
    who: 'package-admin',
    diagnose(facts) {
        const { access, credential, image } = facts;
        if (image.kind !== 'image' || access !== 'push' || credential.isJobToken || credential.kind === 'installation')
            return undefined;
        const { isGuessed, owner } = image;
        if ((0,shared_refusal/* reasonOf */.A3)(facts) === 'package-not-creatable') {
            const isPersonal = ownerKind(facts) === 'user';
            return {
                detail: { lacks: 'creation', ...(isPersonal ? { person: owner } : {}), isGuessed },
                confidence: 'certain',
                who: isPersonal ? 'workflow-author' : 'organization-owner',
                links: creationLinks(facts),
            };
        }
        if ((0,shared_refusal/* refusalLayer */.ym)(facts) !== 'package')
            return undefined;
        const confidence = (0,shared_refusal/* reasonOf */.A3)(facts) === 'unknown' ? 'likely' : 'certain';
        return { detail: { lacks: 'role', isGuessed }, confidence, links: packageLinks(facts) };
    },
    words: {
        summary: "The token's user may not write this package, or may not create one here",
        title: ({ detail }) => detail.lacks === 'role'
            ? "The token's user cannot write this package"
            : "The token's user cannot create packages here",
        problem: (params) => params.detail.lacks === 'role'
            ? `${(0,phrases/* answered */.oQ)(params)}The token in ${params.role} is accepted, but its user does not have the Write role on ${(0,phrases/* named */.KT)(params.images)}.`
            : `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* named */.KT)(params.images)} does not exist yet, and the user of the token in ${params.role} may not create packages under this owner.`,
        remedy: ({ detail }) => `${cure(detail)}${(0,phrases/* guessedHint */.Ac)(detail.isGuessed)}`,
    },
});
function cure({ lacks, person }) {
    if (lacks === 'role') {
        return 'A package admin gives the user the role: Package settings → Manage access → Invite teams or people → Write.';
    }
    return person === undefined
        ? 'An organisation owner lets members create packages (Settings → Packages → Package creation), or makes the user a member.'
        : `${(0,phrases/* bounded */.Mm)(person, 60)} is a person's account, under which nobody else can create packages. Store a classic personal access token of that account, with write:packages, in the secret, or push to your own owner.`;
}

;// CONCATENATED MODULE: ./build/src/rules/index.js








































const inOrder = [
    invalidImageReference,
    uppercaseImageName,
    mistypedRegistry,
    foreignOwner,
    ownerNotFound,
    emptyCredential,
    rejectedCredential,
    fineGrainedPat,
    missingWritePackagesScope,
    ssoNotAuthorised,
    classicPatForbidden,
    appInstallationToken,
    userNotGranted,
    expiring_credential/* expiringCredential */.G,
    missingPackagesWrite,
    readOnlyDefaultPermissions,
    forkPullRequest,
    dependabotRun,
    reusableWorkflowCaller,
    staleWorkflowVersion,
    actionsPolicy,
    missingPackagesRead,
    repositoryNotGranted,
    packageLinkedElsewhere,
    unreadablePackage,
    packageCreationForbidden,
    privatePackage,
    first_publish/* firstPublish */.S,
    registryUnavailable,
    rateLimited,
    internal_fault/* internalFault */.g,
    unexplainedDenial,
    splitCredentials,
    excessivePermissions,
    missingDownstreamPermission,
    notLoggedIn,
    preflightMismatch,
    needlessPat,
    reusableWorkflowCeiling,
    invalidPermissions,
];
/** Every rule, in order of precedence: of findings that are equally grave and sure, the earlier comes first. */
const rules = inOrder;


/***/ })

};
;