"use strict";
exports.id = 260;
exports.ids = [260,950];
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

/***/ 5260:
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
// EXTERNAL MODULE: ./build/src/rules/shared/settings-links.js
var settings_links = __webpack_require__(1094);
;// CONCATENATED MODULE: ./build/src/rules/actions-policy.js






/** packages: write is given and the token is refused all the same: what is left is a policy above the repository. */
const actionsPolicy = (0,rule/* defineRule */.K)({
    id: 'actions-policy',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'organization-owner',
    diagnose(facts) {
        if (facts.access !== 'push' || !facts.credential.isJobToken || (0,shared_refusal/* refusalLayer */.ym)(facts) !== 'token')
            return undefined;
        const has = (0,packages_decision/* knownPackages */.z5)(facts);
        if (has === 'write' || (0,packages_decision/* packagesDecision */.uP)(facts).packages !== 'write')
            return undefined;
        const { ownerKind } = facts.run;
        return {
            detail: {
                mayBeCreation: has === undefined && (0,shared_refusal/* isCreateRefusal */.T8)(facts),
                ownerKind,
                has,
                unread: has === undefined ? unreadFile(facts) : undefined,
                hasTokenWay: (0,settings_links/* mayUseToken */.SX)(facts),
            },
            confidence: has === undefined ? 'possible' : 'certain',
            who: ownerKind === 'user' ? 'workflow-author' : 'organization-owner',
            links: [
                ...(0,settings_links/* repositoryLinks */.Ay)(facts),
                ...(0,settings_links/* organizationLinks */.Xu)(facts),
                ...(ownerKind === 'organization' && has === undefined ? (0,settings_links/* creationLinks */.B_)((0,settings_links/* ownedImage */.xZ)(facts)) : []),
            ],
        };
    },
    explain: ({ reason, ownerKind }) => ({
        detail: { mayBeCreation: reason === 'installation-may-not-create', ownerKind, hasTokenWay: true },
        confidence: 'possible',
    }),
    words: {
        summary: 'Everything is declared, yet the push is refused: perhaps a policy of the organisation or enterprise',
        title: ({ detail }) => detail.ownerKind === 'user'
            ? 'The token is refused although it is given packages: write'
            : `A policy ${detail.has === undefined ? 'may keep' : 'keeps'} the token from writing packages`,
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${given(params.detail)} ${remains(params.detail)}${mayLeaveOut(params.detail)}`,
        remedy: (params) => `${first(params.detail)}${second(params)}`,
    },
});
function unreadFile({ running }) {
    const { job, callers } = (0,observed/* known */.eO)(running) ?? { callers: [] };
    return job === undefined ? callers[0]?.call?.uses : undefined;
}
function given({ has, unread }) {
    const who = unread === undefined ? 'The workflow gives this job' : 'The calling job gives';
    return has === undefined
        ? `${who} packages: write, yet the job's token (GITHUB_TOKEN) was refused.`
        : `${who} packages: write, which its token does not have.`;
}
function remains({ mayBeCreation, ownerKind, has }) {
    if (ownerKind === 'user')
        return "A personal account has no policy that could do that. What remains is another version of the workflow than the one that was read, a package of this name that this repository cannot see, or trouble at GitHub's end.";
    const creation = mayBeCreation ? ', or a policy that forbids creating packages' : '';
    const knowledge = has === undefined ? ' GitHub documents no such limit, so this is a guess by elimination.' : '';
    return `What remains is a policy of the organisation or enterprise that limits what the tokens of jobs may do${creation}.${knowledge}`;
}
const mayLeaveOut = ({ unread }) => unread === undefined
    ? ''
    : ` Or the called workflow ${(0,phrases/* quoted */.TL)(unread)}, which is in another repository and was not read, has permissions: of its own that leave packages out.`;
function first({ mayBeCreation, ownerKind, unread, has }) {
    const limit = 'an organisation owner looks at Settings → Actions → General → Workflow permissions, of the organisation and of the enterprise.';
    const again = 'start a new run: Re-run jobs takes the files of the old commit.';
    if (has !== undefined)
        return (0,phrases/* capitalised */.Iu)(ownerKind === 'user' ? again : limit);
    const look = (0,phrases/* setUpJob */.zl)('write');
    const own = unread === undefined ? '' : ` If it does not, give that file's job packages: write.`;
    if (ownerKind === 'user')
        return `${look}${own} If it does not, ${again} If it does, look for a package of this name: your profile → Packages → the package → Package settings → Manage Actions access.`;
    const creation = mayBeCreation
        ? ' If it does, the owner allows creation: Settings → Packages → Package creation.'
        : '';
    return `${look}${own} If it does not, ${limit}${creation}`;
}
const second = (params) => params.detail.hasTokenWay ? (0,phrases/* tokenWay */.PZ)(params, 'push', 'somebody who may write the package') : '';

// EXTERNAL MODULE: ./build/src/rules/shared/menus.js
var menus = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/src/rules/shared/text.js
var shared_text = __webpack_require__(9224);
;// CONCATENATED MODULE: ./build/src/rules/app-installation-token.js






const clearerReasons = new Set([
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
    lint: ({ isValid, jobs }) => isValid ? jobs.flatMap((job) => job.logins.filter(isWithApp).map((login) => diagnosed(job, login))) : [],
    explain: ({ access }) => ({ detail: { access }, confidence: 'likely' }),
    words: {
        summary: "The token is a GitHub App's, not the job's, and GHCR refuses those",
        title: () => "The token is a GitHub App's, not the job's",
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${params.detail.job === undefined ? `${(0,phrases/* capitalised */.Iu)((0,phrases/* theCredential */.tg)(params, 'credential'))} is` : `The job ${(0,phrases/* quoted */.TL)(params.detail.job)} logs in to GHCR with`} a GitHub App's installation token. The container registry is known to refuse these, even when the App has the packages permission.`,
        remedy: ({ detail: { access } }) => `${access === 'push' ? 'Push' : 'Pull'} with the job's own token (GITHUB_TOKEN) and packages: ${(0,menus/* levelFor */.Af)(access)}, and keep the App's token for other steps:${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}\nTo ${access} another owner's package, use a classic personal access token with ${(0,menus/* levelFor */.Af)(access)}:packages:${(0,shared_text/* toCopy */.p)('password: ${{ secrets.GHCR_TOKEN }}')}`,
    },
});
const mayBeApps = ({ kind }) => kind === 'installation' || kind === 'unknown';
const isClearer = (reason, { health }) => clearerReasons.has(reason) || (0,observed/* known */.eO)(health)?.accepted === false;
const isWithApp = ({ registry, credential }) => registry === 'ghcr' && credential === 'app-token';
const diagnosed = (job, { place }) => ({
    detail: { access: job.pushesToGhcr === false ? 'pull' : 'push', job: job.id },
    severity: 'warning',
    confidence: 'likely',
    place,
    job: job.id,
});

// EXTERNAL MODULE: ./build/src/github/links.js
var github_links = __webpack_require__(3768);
;// CONCATENATED MODULE: ./build/src/rules/billing-problem.js


/** GitHub names billing as its reason: a payment, a spending limit, or a quota of private packages (docs/facts.md, Refusals). */
const billingProblem = (0,rule/* defineRule */.K)({
    id: 'billing-problem',
    subject: 'user',
    verdict: 'none',
    severity: 'error',
    who: 'organization-owner',
    explain: ({ image, ownerKind, serverUrl }) => ({
        detail: null,
        confidence: 'possible',
        links: [
            ...(ownerKind === 'user' || image?.kind !== 'image' ? [] : [(0,github_links/* billing */.kh)(serverUrl, image.owner)]),
            ...(ownerKind === 'organization' ? [] : [(0,github_links/* billing */.kh)(serverUrl)]),
        ],
    }),
    words: {
        summary: "GitHub points to the billing of the package's owner",
        title: () => 'GitHub points to a problem with billing',
        problem: () => 'The answer gives billing as its reason, and no missing permission: a payment has failed, a spending limit is reached, or the storage or transfer for private packages is used up.',
        remedy: () => "The owner of the account looks at Settings → Billing and licensing: payment, budgets, and the usage of Packages and Actions. For an organisation that is one of its owners, in the organisation's settings.",
    },
});

;// CONCATENATED MODULE: ./build/src/rules/blob-missing.js



/** A manifest lists a layer, a configuration or another manifest that its package does not have (docs/facts.md, Refusals). */
const blobMissing = (0,rule/* defineRule */.K)({
    id: 'blob-missing',
    subject: 'package',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    explain: ({ image }) => ({
        detail: { image: image?.kind === 'image' ? image.reference : undefined },
        confidence: 'likely',
    }),
    words: {
        summary: 'The manifest names what this package does not have',
        title: () => 'The manifest names what this package does not have',
        problem: ({ images }) => `The registry refused a manifest of ${(0,phrases/* named */.KT)(images)}, because a part that it lists is not in this package: a layer, a configuration, or the manifest of one platform. Parts that were pushed to another package do not count, even of the same owner.`,
        remedy: ({ detail: { image = 'ghcr.io/OWNER/NAME' } }) => `Push the parts to the same package before the list. This command copies them from wherever they are:${(0,shared_text/* toCopy */.p)(`docker buildx imagetools create -t ${(0,shared_text/* bounded */.M)(image, 150)}:TAG SOURCE-amd64 SOURCE-arm64`)}\nIf everything was pushed to this package, the registry has lost an upload: run the job again.`,
    },
});

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
    explain: ({ access, image }) => ({
        detail: { owner: image?.kind === 'image' ? image.owner : undefined, access },
        confidence: 'likely',
    }),
    words: {
        summary: 'The organisation forbids classic tokens',
        title: ({ detail }) => `${ownerOf(detail, 'The organisation')} forbids classic tokens`,
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${params.detail.owner === undefined ? 'The organisation' : `The organisation ${(0,shared_text/* bounded */.M)(params.detail.owner, 60)}`} blocks classic personal access tokens, so ${(0,phrases/* theCredential */.tg)(params)} does not work there, whatever its scopes.`,
        remedy: ({ detail }) => `${detail.access === 'push' ? 'Push' : 'Pull'} with the job's own token (GITHUB_TOKEN) from a repository of ${ownerOf(detail, 'the organisation')}, with packages: ${(0,menus/* levelFor */.Af)(detail.access)}:${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}\nOr an organisation owner allows classic tokens: Settings → Personal access tokens → Settings → Tokens (classic).`,
    },
});
const ownerOf = ({ owner }, otherwise) => (owner === undefined ? otherwise : (0,shared_text/* bounded */.M)(owner, 60));

;// CONCATENATED MODULE: ./build/src/rules/credential-store-locked.js


/** Docker hands its logins to a store of the machine, which is locked or not there for this user (docs/facts.md, Refusals). */
const credentialStoreLocked = (0,rule/* defineRule */.K)({
    id: 'credential-store-locked',
    subject: 'credential',
    verdict: 'none',
    severity: 'error',
    who: 'workflow-author',
    explain: ({ registry }) => ({ detail: { registry }, confidence: 'certain' }),
    words: {
        summary: 'Docker cannot keep the login: the credential store of the machine is locked',
        title: () => 'Docker cannot keep the login',
        problem: () => "Docker gives logins to the credential store of this machine (macOS' keychain, Secret Service, pass, Windows' Credential Manager). It is locked, or not there for the user of this service, so no login is kept. The registry did not refuse anything.",
        remedy: ({ detail }) => `Give the job a configuration that keeps logins in a file. Run this before the login step:${(0,shared_text/* toCopy */.p)([
            'mkdir -p "$RUNNER_TEMP/docker"',
            `echo '{"auths":{"${(0,shared_text/* bounded */.M)(detail.registry, 100)}":{}}}' > "$RUNNER_TEMP/docker/config.json"`,
            'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
        ].join('\n'))}\nOr unlock the store for the user of the runner's service.`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/shared/pushes.js

/**
 * How grave a refusal is that most workflows expect and guard against: an error only if the job's own text shows
 * a push that nothing guards.
 */
const expectedSeverity = ({ running }) => (0,observed/* known */.eO)(running)?.job?.pushes.some(isUnguarded) === true ? 'error' : 'notice';
/** True for a push that every run of its job reaches. */
const isUnguarded = ({ isCertain, isGuarded }) => isCertain && !isGuarded;
/** True if the job's own text shows that it pushes, and guards every push that it shows. */
function guardsEveryPush({ running }) {
    const pushes = ((0,observed/* known */.eO)(running)?.job?.pushes ?? []).filter(({ tool }) => tool !== 'unknown');
    return pushes.length > 0 && pushes.every(({ isGuarded }) => isGuarded);
}
/**
 * The first unguarded push with the job's own token of each job that no `if:` before it may skip, if one of these events
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
/** Jobs of a file that certainly push with their own token; none if GitHub would refuse the file before any job. */
const pushingJobs = ({ isValid, jobs }) => isValid ? jobs.filter((job) => certainPushes(job).length > 0) : [];

;// CONCATENATED MODULE: ./build/src/rules/shared/token-refusal.js


/**
 * Tells whether the job's token was refused a push for want of write: `for-the-token` where text, canary or runner say
 * so, `without-a-reason` where nothing tells and only the workflow can; undefined if the token is not the cause.
 */
function tokenRefusal(facts) {
    const level = (0,packages_decision/* knownPackages */.z5)(facts);
    if (!facts.credential.isJobToken || facts.access !== 'push' || level === 'write')
        return undefined;
    const layer = (0,shared_refusal/* refusalLayer */.ym)(facts);
    if (layer === 'token')
        return 'for-the-token';
    if (layer !== 'unclear')
        return undefined;
    return level === undefined ? 'without-a-reason' : 'for-the-token';
}

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
        const refusal = tokenRefusal(facts);
        const { job, packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
        const isUndeclared = packages === 'default' || packages === 'unknown';
        if (!facts.run.isDependabot || refusal === undefined || !isUndeclared)
            return undefined;
        const isShown = packages === 'default' || (0,packages_decision/* knownPackages */.z5)(facts) !== undefined;
        return {
            detail: { isSeen: true, job: job?.id, ...(job === undefined ? packages_decision/* keptUnread */.c4 : (0,packages_decision/* keptBy */.mA)(job)) },
            severity: expectedSeverity(facts),
            confidence: isShown && refusal === 'for-the-token' ? 'certain' : 'likely',
            ...(job === undefined ? {} : (0,packages_decision/* packagesChange */.Az)(job, 'write', (0,packages_decision/* isUntrusted */.fb)(facts))),
        };
    },
    lint: (workflow) => unguardedPushes(workflow, ['pull_request'])
        .filter(({ job }) => job.permissions.packages === 'default')
        .map(({ job }) => ({
        detail: { isSeen: false, job: job.id, ...(0,packages_decision/* keptBy */.mA)(job) },
        severity: 'notice',
        confidence: 'possible',
        job: job.id,
        ...(0,packages_decision/* packagesChange */.Az)(job, 'write', workflow.runsUntrusted),
    })),
    explain: (_) => ({
        detail: { isSeen: true, ...packages_decision/* keptUnread */.c4 },
        confidence: 'likely',
    }),
    words: {
        summary: "Dependabot's run has a read-only token unless more is declared. A notice if the push is guarded",
        title: ({ detail }) => detail.isSeen ? "Dependabot's run has a read-only token" : "Dependabot's pull requests will fail at this push",
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}In runs started by Dependabot, GitHub makes the job's token (GITHUB_TOKEN) read-only unless the workflow declares more. ${params.detail.isSeen ? 'This run is one, and no such declaration was found.' : 'This job declares nothing.'}`,
        remedy: (params) => `If Dependabot's runs need not push, put this on the step that pushes:${(0,shared_text/* toCopy */.p)("if: github.actor != 'dependabot[bot]'")}\nIf they should push, declare it, which counts there too. ${(0,phrases/* grant */.NG)(params, { ...params.detail, packages: 'write' })}`,
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
    dependabot: "Use the job's own token (GITHUB_TOKEN), or add the secret under Settings → Secrets and variables → Dependabot → New repository secret.",
    fork: `Skip the push in a fork's pull request. On the step that pushes:${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`,
    called: `In the calling job, beside uses:, write this (if another organisation owns the called workflow, hand the secret on by its name):${(0,shared_text/* toCopy */.p)('secrets: inherit')}\nIf it does that already, compare the name with ${menus/* actionsSecrets */.le}.`,
    unset: `Compare its name in the workflow with ${menus/* actionsSecrets */.le}. If it is not there, click New repository secret. The job's own token needs no secret:${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}`,
};
/** The job's own token may still read in a fork's pull request (docs/facts.md, Permissions). */
const forkPull = `Pull with the job's own token (GITHUB_TOKEN) and packages: read:${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}\nThat reads public packages there, and perhaps no others.`;
/** Nothing is there instead of the credential: most often a secret that this run does not get. */
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
    lint: ({ isValid, jobs }) => (isValid ? jobs.flatMap(undelivered) : []),
    explain({ access, run }) {
        const because = { 'fork-pull-request': 'fork', dependabot: 'dependabot', other: 'unset' };
        return { detail: { access, because: because[run], isExpected: false }, confidence: 'likely' };
    },
    words: {
        summary: "The password is empty: a secret that is not set, or not given to this run. A notice in a fork's or Dependabot's run if the push is guarded",
        title: () => 'The credential is empty',
        problem: ({ detail, credential }) => detail.call !== undefined
            ? `The job ${(0,phrases/* quoted */.TL)(detail.call.job)} calls ${(0,phrases/* quoted */.TL)(detail.call.uses)}, which logs in with ${detail.call.secrets.map((name) => `secrets.${(0,shared_text/* bounded */.M)(name, 100)}`).join(', ')}, but does not hand ${detail.call.secrets.length === 1 ? 'it' : 'them'} on. ${causes.called}`
            : `${credential === undefined ? 'The password' : `The input ${credential}`} is empty, so there is nothing to log in with. ${causes[detail.because]}`,
        remedy: ({ detail: { access, because, isExpected, call } }) => {
            if (call !== undefined)
                return `In the job ${(0,phrases/* quoted */.TL)(call.job)}, beside uses:, write:${(0,shared_text/* toCopy */.p)('secrets: inherit')}\nOr hand on by name what it needs, as you have to if another organisation owns the called workflow:${(0,shared_text/* toCopy */.p)(['secrets:', ...call.secrets.map((name) => `  ${(0,shared_text/* bounded */.M)(name, 100)}: \${{ secrets.${(0,shared_text/* bounded */.M)(name, 100)} }}`)].join('\n'))}`;
            if (isExpected)
                return 'Nothing has to change if no push is wanted here: each push of this job has a condition.';
            return access === 'pull' && because === 'fork' ? forkPull : cures[because];
        },
    },
});
/** A call whose workflow logs in to GHCR with a secret that the calling job does not hand on. */
function undelivered({ id, call }) {
    const logins = (call?.callee?.jobs ?? []).flatMap((job) => job.logins);
    const empty = logins.filter(({ registry, credential, isGuarded }) => registry === 'ghcr' && credential === 'empty' && !isGuarded);
    if (call === undefined || empty.length === 0)
        return [];
    const secrets = [...new Set(empty.flatMap(({ missingSecrets }) => missingSecrets))];
    const detail = {
        access: 'push',
        because: 'called',
        isExpected: false,
        call: { job: id, uses: call.uses, secrets },
    };
    return [{ detail, confidence: 'certain', place: call.place, job: id }];
}

;// CONCATENATED MODULE: ./build/src/rules/excessive-permissions.js




/** A job's token may do more than the job does: a hint, for nothing fails by it. Said only if every run of the job can be read. */
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
            ? `List what the job needs instead:${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)(detail.requiredPermissions, detail.pushes ? 'write' : 'read'))}${(0,phrases/* mayNeedMore */.bU)(detail.unknownActions)}`
            : `Give packages: write only to the job that pushes. Give this one packages: read, or drop the line if it pulls no private images.`,
    },
});
function excess(job) {
    const { permissions, pushesToGhcr, mayUsePackagesWrite, requiredPermissions, unknownActions } = job;
    const isAll = permissions.declared === 'write-all';
    const isUnused = permissions.packages === 'write' && pushesToGhcr === false && !mayUsePackagesWrite;
    if (!isAll && !isUnused)
        return [];
    const kind = isAll ? 'write-all' : 'unused';
    const detail = { kind, job: job.id, pushes: pushesToGhcr !== false, requiredPermissions, unknownActions };
    return [{ detail, confidence: isAll ? 'certain' : 'likely', place: permissions.place, job: job.id }];
}

// EXTERNAL MODULE: ./build/src/rules/expiring-credential.js
var expiring_credential = __webpack_require__(9759);
;// CONCATENATED MODULE: ./build/src/rules/fine-grained-pat.js






/** Fine-grained tokens do not work with GHCR, whatever they are granted; `github_pat_` shows them (docs/facts.md, Credentials). */
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
    explain: ({ access, serverUrl }) => ({
        detail: { access },
        confidence: 'possible',
        links: [(0,github_links/* personalTokens */.nE)(serverUrl)],
    }),
    words: {
        summary: 'GHCR accepts no fine-grained personal access tokens',
        title: () => 'Fine-grained tokens do not work with the container registry',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${params.source === 'log' ? 'A token that begins with github_pat_' : `${(0,phrases/* capitalised */.Iu)((0,phrases/* theCredential */.tg)(params, 'credential'))} begins with github_pat_: it`} is a fine-grained personal access token. The container registry accepts none of these, whatever their permissions.`,
        remedy: ({ detail }) => `Use the job's own token (GITHUB_TOKEN), with packages: ${(0,menus/* levelFor */.Af)(detail.access)}:${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}\nOr make a classic token with ${(0,menus/* levelFor */.Af)(detail.access)}:packages: ${menus/* classicTokens */.zR} → Generate new token (classic).`,
    },
});

// EXTERNAL MODULE: ./build/src/rules/first-publish.js
var first_publish = __webpack_require__(2125);
// EXTERNAL MODULE: ./build/src/github/repository.js
var repository = __webpack_require__(5);
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
    const level = (0,packages_decision/* knownPackages */.z5)(facts);
    if (level !== undefined)
        return level === 'none';
    const { packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
    if ((0,shared_refusal/* reasonOf */.A3)(facts) === 'installation-may-not-read' || packages === 'none')
        return true;
    return (packages === 'default' || packages === 'unknown') && (0,observed/* known */.eO)(facts.package)?.kind === 'forbidden';
}

// EXTERNAL MODULE: ./build/src/rules/shared/written-names.js
var written_names = __webpack_require__(1241);
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
        if ((0,repository/* isSameName */.yS)(image.owner, runOwner))
            return undefined;
        const isCertain = (0,shared_refusal/* reasonOf */.A3)(facts) === 'installation-elsewhere' || isKnownUnasked(facts);
        if (!isCertain && !isRefusedPull(facts))
            return undefined;
        const home = `${image.owner}/${run.githubRepository?.name ?? image.packageName.split('/')[0]}`;
        return {
            detail: {
                access,
                registry,
                owner: image.owner,
                runOwner,
                home,
                isFork: run.isFork === true,
                hasTokenWay: (0,settings_links/* mayUseToken */.SX)(facts),
            },
            confidence: isCertain ? 'certain' : 'likely',
        };
    },
    lint: (workflow, repository) => (0,written_names/* firstOfEach */.t6)((0,written_names/* namesIn */.wX)(workflow).filter(isActorsIn(repository)), ({ job, written }) => `${job.id} ${written}`).map((one) => ({
        detail: {
            access: 'push',
            registry: (0,written_names/* hostOf */.w4)(one.name) ?? 'ghcr.io',
            owner: '${{ github.actor }}',
            isFork: false,
            hasTokenWay: false,
            written: one.written,
        },
        severity: 'warning',
        confidence: 'likely',
        ...(0,written_names/* placeOf */.$t)(one),
    })),
    explain({ access, image, registry }) {
        const { owner, home } = image?.kind === 'image'
            ? { owner: image.owner, home: `${image.owner}/${image.packageName.split('/')[0]}` }
            : { owner: undefined, home: undefined };
        return { detail: { access, registry, owner, home, isFork: false, hasTokenWay: true }, confidence: 'likely' };
    },
    words: {
        summary: "The job's token is used for an owner other than the repository's",
        title: ({ detail }) => detail.written !== undefined
            ? "The image's owner is whoever starts the run"
            : detail.access === 'push'
                ? 'This token cannot push to that owner'
                : "This token cannot read that owner's private packages",
        problem: (params) => params.detail.written !== undefined
            ? `${(0,phrases/* quoted */.TL)(params.detail.written)} belongs to the person who starts the run, and a job's token (GITHUB_TOKEN) can push only to the owner of its repository. Somebody else's run will be refused.`
            : `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* theImage */.By)(params.images)} belongs to ${foreign_owner_ownerOf(params.detail)}, but ${tokens(params.detail)} ${reach(params.detail)}`,
        remedy: (params) => params.detail.written !== undefined
            ? `Name the repository's owner instead:${(0,shared_text/* toCopy */.p)(params.detail.written.replace(/\$\{\{ github\.\w*actor \}\}/, '${{ github.repository_owner }}'))}\nIf that has capital letters, docker/metadata-action lowercases the name.`
            : (params.detail.access === 'push' ? forPush(params.detail) : forPull(params.detail)) + foreign_owner_second(params),
    },
});
const foreign_owner_ownerOf = ({ owner }) => (owner === undefined ? 'another owner' : (0,shared_text/* bounded */.M)(owner, 60));
const tokens = ({ runOwner }) => runOwner === undefined ? 'the token belongs to another.' : `the token belongs to a repository of ${runOwner}.`;
const reach = ({ access }) => access === 'push'
    ? "A job's token (GITHUB_TOKEN) can push only to the owner of the repository that runs it, whatever its permissions."
    : "Beside public packages, a job's token (GITHUB_TOKEN) can read only those of the owner of the repository that runs it, whatever its permissions.";
const guardOf = ({ home = 'octo/app' }) => `let the job run only in the repository that the package belongs to:${(0,shared_text/* toCopy */.p)(`if: github.repository == '${(0,shared_text/* bounded */.M)(home, 140)}'`)}`;
function forPush(detail) {
    const { registry, runOwner, isFork } = detail;
    const guard = guardOf(detail);
    const own = `push to your own owner:${(0,shared_text/* toCopy */.p)(`${registry}/${runOwner?.toLowerCase() ?? 'OWNER'}/…`)}`;
    return isFork
        ? `This repository is a fork: ${guard}\nOr ${own}`
        : `Either ${own}\nOr, if this also runs in forks, ${guard}`;
}
function forPull(detail) {
    const open = `ave ${foreign_owner_ownerOf(detail)} make the package public: Package settings → Change visibility.`;
    const guard = guardOf(detail);
    return detail.isFork
        ? `This repository is a fork: ${guard}\nOr h${open}`
        : `H${open}\nOr, if this also runs in forks, ${guard}`;
}
const foreign_owner_second = (params) => params.detail.hasTokenWay
    ? (0,phrases/* tokenWay */.PZ)(params, params.detail.access, `somebody who may ${params.detail.access === 'push' ? 'write' : 'read'} packages of ${foreign_owner_ownerOf(params.detail)}`)
    : '';
function isRefusedPull(facts) {
    const isKnown = facts.run.githubRepository !== undefined && facts.credential.isJobToken;
    return isKnown && isReadRefusal(facts) && !isNameUnknown(facts);
}
function isKnownUnasked({ access, answer, credential, image, run }) {
    if (image.kind !== 'image' || image.isGuessed || run.githubRepository === undefined)
        return false;
    return credential.isJobToken && access === 'push' && answer.kind === 'skipped';
}
/** True for `ghcr.io/${{ github.actor }}/…` that is pushed with the job's token. */
const isActorsIn = ({ registry }) => ({ name: { text }, push }) => {
    const [host, owner, rest] = text;
    const isActor = typeof owner === 'object' && /^github\.(?:triggering_)?actor$/.test(owner.name);
    const isOwner = isActor && typeof rest === 'string' && rest.startsWith('/');
    if (push?.credential !== 'job-token' || !isOwner || typeof host !== 'string')
        return false;
    const name = host.toLowerCase().replace(/\/$/, '');
    return host.endsWith('/') && (0,written_names/* isOfGithub */.hD)(name, registry);
};

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
        'repository-not-granted',
        'private-package',
    ],
    diagnose(facts) {
        if (!facts.run.isForkPullRequest)
            return undefined;
        if (facts.access === 'pull')
            return isPrivatePull(facts) ? pull : undefined;
        const refusal = tokenRefusal(facts);
        if (refusal === undefined)
            return undefined;
        return {
            detail: { access: 'push', isSeen: true, ...leftUnguarded(facts) },
            severity: expectedSeverity(facts),
            confidence: refusal === 'for-the-token' ? 'certain' : 'likely',
        };
    },
    lint: (workflow) => unguardedPushes(workflow, events/* forkEvents */._2).map(({ job, push }) => ({
        detail: { access: 'push', isSeen: false, ...partOf(push) },
        severity: 'notice',
        confidence: 'possible',
        place: push.place,
        job: job.id,
    })),
    explain: ({ access }) => ({
        detail: { access, isSeen: true, unguarded: 'step' },
        confidence: 'likely',
    }),
    words: {
        summary: 'A pull request from a fork has a read-only token. A notice if the push is guarded',
        title: ({ detail: { access, isSeen } }) => {
            if (access === 'pull')
                return 'A pull request from a fork cannot read private packages';
            return isSeen ? 'A pull request from a fork cannot push' : 'Pull requests from forks will fail at this push';
        },
        problem: (params) => params.detail.access === 'pull'
            ? `${(0,phrases/* answered */.oQ)(params)}This is a pull request from a fork. Its token (GITHUB_TOKEN) belongs to strangers' code, and may not read private packages.`
            : `${(0,phrases/* answered */.oQ)(params)}In a pull request from a fork, GitHub makes the job's token (GITHUB_TOKEN) read-only whatever the workflow declares, so that strangers cannot publish. ${params.detail.isSeen ? 'This run is one.' : 'Nothing keeps this step from pushing in one.'}`,
        remedy: ({ detail, source }) => (detail.access === 'pull' ? withoutPull : withoutPush(detail, source === 'run')),
    },
});
const pull = {
    detail: { access: 'pull', isSeen: true, unguarded: 'step' },
    severity: 'notice',
    confidence: 'likely',
};
function isPrivatePull(facts) {
    const { credential, image, run } = facts;
    const isOwn = image.kind === 'image' && (0,repository/* isSameName */.yS)(image.owner, run.githubRepository?.owner);
    return credential.isJobToken && isOwn && isReadRefusal(facts) && !isNameUnknown(facts) && !lacksRead(facts);
}
function leftUnguarded(facts) {
    const push = (0,observed/* known */.eO)(facts.running)?.job?.pushes.find(isUnguarded);
    if (push !== undefined)
        return partOf(push);
    return { unguarded: guardsEveryPush(facts) ? 'nothing' : 'step' };
}
function partOf({ tool, unguarded }) {
    const isOf = (key) => unguarded.filter(({ place }) => place.path.includes(key));
    const [cache] = isOf('cache-to');
    if (cache !== undefined && unguarded.every(({ place }) => place.path.includes('cache-to')))
        return { unguarded: 'cache', cache: cacheValue(cache) };
    if (tool === 'attest')
        return { unguarded: 'attestation' };
    return { unguarded: tool === 'docker' && isOf('with').length > 0 ? 'build' : 'step' };
}
/** A cache and what is written behind its name, as a value in an expression; any cache if parts of it are not known. */
function cacheValue({ text }) {
    const holes = text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]));
    const isWritable = text.every((piece) => typeof piece === 'string' ? /^[\w.:/@,=-]*$/.test(piece) : piece.name !== '');
    if (!isWritable)
        return "'type=registry,ref=ghcr.io/OWNER/NAME:cache'";
    let count = 0;
    const value = text.map((piece) => (typeof piece === 'string' ? piece : `{${count++}}`)).join('');
    const quotedValue = `'type=registry,ref=${value}'`;
    return holes.length === 0 ? quotedValue : `format(${[quotedValue, ...holes].join(', ')})`;
}
function withoutPush({ unguarded, cache = '' }, isRun) {
    if (unguarded === 'nothing')
        return 'Nothing has to change if no push is wanted here: each push of this job has a condition.';
    const withId = `\nOr give ghcr-preflight id: preflight, and put this on that step:${(0,shared_text/* toCopy */.p)("if: steps.preflight.outputs.can-push != 'false'")}`;
    return `${guards[unguarded]((0,shared_text/* bounded */.M)(cache, 300))}${isRun && unguarded !== 'cache' ? withId : ''}`;
}
const guards = {
    build: () => `Skip the push there. In docker/build-push-action:${(0,shared_text/* toCopy */.p)(`push: \${{ ${menus/* isOwnBranch */.t$} }}`)}`,
    cache: (cache) => `Do not write the cache there. cache-to: pushes whatever push: says, so it needs the condition too:${(0,shared_text/* toCopy */.p)(`cache-to: \${{ (${menus/* isOwnBranch */.t$}) && ${cache} || '' }}`)}`,
    attestation: () => `Skip the attestation there, which is pushed beside the image. On that step:${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`,
    step: () => `Skip the push there. On the step that pushes:${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`,
};
const withoutPull = `Make the package public (Package settings → Change visibility), or skip what needs it in such a run:${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`;

// EXTERNAL MODULE: ./build/src/rules/internal-fault.js
var internal_fault = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/src/rules/invalid-image-reference.js




const problems = {
    scheme: 'It begins with a scheme such as https://, and image names have none.',
    'no-owner': 'GHCR needs an owner and a name, and answers 400 to a name alone.',
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
    lint: (workflow, { registry }) => (0,written_names/* firstOfEach */.t6)((0,written_names/* namesIn */.wX)(workflow), ({ job, written }) => `${job.id} ${written}`).flatMap((one) => {
        const image = (0,written_names/* readAlike */.Jh)(one.name, registry);
        return image?.kind === 'invalid'
            ? [
                {
                    detail: { problem: image.problem, isGuessed: false, written: one.written },
                    confidence: 'certain',
                    ...(0,written_names/* placeOf */.$t)(one),
                },
            ]
            : [];
    }),
    explain: ({ image }) => ({
        detail: { problem: image?.kind === 'invalid' ? image.problem : undefined, isGuessed: false },
        confidence: 'likely',
    }),
    words: {
        summary: 'The text is not an image name',
        title: () => 'This is not an image name',
        problem: ({ detail, images, source }) => `${detail.written !== undefined ? (0,phrases/* quoted */.TL)(detail.written) : images.length === 0 || (source === 'log' && detail.problem === undefined) ? 'What the client was given' : `"${(0,phrases/* named */.KT)(images)}"`} cannot be read as an image name. ${detail.problem === undefined ? 'Most often a variable in it was empty.' : problems[detail.problem]}`,
        remedy: ({ detail }) => detail.isGuessed
            ? "Name what this job pushes in the input images: without it, the repository's own name was the guess."
            : `Correct it where it is set. The form is:${(0,shared_text/* toCopy */.p)('ghcr.io/octo/app:1.0')}`,
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
    lint: ({ faults }) => faults.map(invalid_permissions_diagnosed),
    explain: (_) => ({
        detail: { kind: 'in-log', text: '', isCertain: true },
        confidence: 'certain',
    }),
    words: {
        summary: 'GitHub would refuse the file for its permissions:. A warning if a scope is merely unknown',
        title: ({ detail }) => titles[detail.kind] ??
            (detail.isCertain ? 'GitHub rejects the permissions: of this file' : 'The permissions: list an unknown scope'),
        problem: ({ detail }) => [seen[detail.kind]((0,phrases/* quoted */.TL)(detail.text)), meaning(detail)].filter(Boolean).join(' '),
        remedy: ({ detail }) => remedies[detail.kind](detail.instead),
    },
});
function invalid_permissions_diagnosed({ place, job, kind, text, instead, isCertain }) {
    return {
        detail: { kind, text, isCertain, instead },
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
    'too-large': () => 'This file is more than can be read here, so nothing is known of its jobs. GitHub may well take it.',
    'on-a-step': (text) => `${text} is on a step; it belongs on the workflow or on a job.`,
    'in-log': () => 'A permissions: of the workflow file is not valid.',
};
const remedies = {
    'not-a-level': (instead) => `Use one of: ${instead ?? 'write, read, none'}`,
    'not-permissions': () => `Name scopes with levels, for example:${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)({ contents: 'read', packages: 'write' }))}`,
    'misspelt-scope': (instead) => (instead === undefined ? 'Spell it as GitHub does.' : `Spell it:${(0,shared_text/* toCopy */.p)(instead)}`),
    'app-only-scope': () => 'Remove the line. A step that needs it has to use the token of a GitHub App.',
    'misspelt-key': () => 'Spell it permissions:',
    'unknown-scope': () => "Compare it with GitHub's list of permissions; correct it or leave it.",
    'duplicate-scope': () => 'Remove one of the two.',
    'merge-key': () => `Write the scopes out, or use an alias for the whole mapping:${(0,shared_text/* toCopy */.p)('permissions: *name')}`,
    'no-workflow': () => 'Correct the YAML at the line named above; a workflow is one mapping with on: and jobs:',
    'too-large': () => 'Split the file, or use fewer aliases and quoted texts that go over several lines.',
    'on-a-step': () => 'Move the permissions: to the job.',
    'in-log': () => `Lint names the line:${(0,shared_text/* toCopy */.p)('npx ghcr-preflight lint')}`,
};

;// CONCATENATED MODULE: ./build/src/rules/ip-allow-list.js


/** The organisation lets only listed addresses in, and this machine's is not among them (docs/facts.md, Refusals). */
const ipAllowList = (0,rule/* defineRule */.K)({
    id: 'ip-allow-list',
    subject: 'credential',
    verdict: 'none',
    severity: 'error',
    who: 'organization-owner',
    explain: ({ image, serverUrl }) => ({
        detail: null,
        confidence: 'certain',
        links: image?.kind === 'image' ? [(0,github_links/* organizationSecurity */.uu)(serverUrl, image.owner)] : [],
    }),
    words: {
        summary: "The organisation's IP allow list keeps this machine out",
        title: () => "The organisation's IP allow list keeps this machine out",
        problem: () => 'The organisation accepts requests only from the addresses of a list, and the address of this runner is not in it. The credential itself is accepted, so another one does not help.',
        remedy: () => "An organisation owner adds the runner's address: the organisation's Settings → Authentication security → IP allow list → Add. GitHub's own runners change their addresses: take a self-hosted runner, or a larger one with static addresses.",
    },
});

;// CONCATENATED MODULE: ./build/src/rules/manifest-missing.js




/** The package has no manifest with this tag or digest: it was not pushed there, or is called otherwise (docs/facts.md, Refusals). */
const manifestMissing = (0,rule/* defineRule */.K)({
    id: 'manifest-missing',
    subject: 'package',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    explain: (log) => ({
        detail: { access: log.access },
        confidence: 'likely',
        links: (0,settings_links/* packagePages */.x_)(log),
    }),
    words: {
        summary: 'The package has no such tag or digest',
        title: () => 'There is no such tag or digest',
        problem: ({ images }) => `The registry let the client read ${(0,phrases/* named */.KT)(images)}, and has no manifest of that tag or digest there. It was never pushed to this package, was deleted, or is spelt otherwise; no permission is missing.`,
        remedy: ({ detail: { access }, images }) => access === 'push'
            ? `Name only what this run has pushed, by the digest that the push step puts out, and give the step that uses it the condition of the push:${(0,shared_text/* toCopy */.p)('subject-digest: ${{ steps.push.outputs.digest }}')}`
            : `Compare the tag with those on the package's page, then ask for one that is there:${(0,shared_text/* toCopy */.p)(`docker pull ${(0,phrases/* named */.KT)(images.length === 1 ? images : ['ghcr.io/OWNER/NAME'])}:TAG`)}`,
    },
});

// EXTERNAL MODULE: ./build/src/github/permission-scopes.js
var permission_scopes = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/src/rules/shared/needs.js
var needs = __webpack_require__(5850);
;// CONCATENATED MODULE: ./build/src/rules/missing-downstream-permission.js








/** A block gives a job too little for its checkout, attestation or keyless signing: scopes that are not named are none. */
const missingDownstreamPermission = (0,rule/* defineRule */.K)({
    id: 'missing-downstream-permission',
    subject: 'workflow',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    lint: ({ isValid, jobs }, repository) => isValid ? jobs.flatMap((job) => shortage(job, repository)) : [],
    explain: () => ({
        detail: { missing: [], block: attesting, isDefault: false },
        confidence: 'likely',
    }),
    words: {
        summary: 'Another step of the job lacks a permission: checkout, attestation, keyless signing',
        title: () => 'A step of this job needs a permission that it does not get',
        problem: ({ detail }) => detail.job === undefined
            ? "A step that attests or signs asked for what the job's token (GITHUB_TOKEN) may not do. What permissions: does not list is none: an attestation needs attestations: write and id-token: write, a keyless signature id-token: write. The push is a step of its own, and may have gone through."
            : `In the job ${(0,phrases/* quoted */.TL)(detail.job)}, ${(0,needs/* needsOfSteps */.Qy)(detail.missing)
                .map(({ because, levels }) => `${(0,phrases/* quoted */.TL)(because)} needs ${levels.join(' and ')}`)
                .join(', and ')}. ${detail.isDefault ? "It has no permissions:, and the repository's default does not give its token that." : 'What permissions: does not list is none.'}${aboutCheckout(detail)}`,
        remedy: ({ detail }) => detail.job === undefined
            ? `Give the job this block, and add what its other steps need:${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)(detail.block))}\nNo pull request from a fork gets these. Skip the step there:${(0,shared_text/* toCopy */.p)(`if: \${{ ${menus/* isOwnBranch */.t$} }}`)}`
            : `Give the job ${(0,phrases/* quoted */.TL)(detail.job)} this block:${(0,shared_text/* toCopy */.p)((0,menus/* permissionsBlock */.It)(detail.block))}${(0,phrases/* mayNeedMore */.bU)(detail.unknownActions)}`,
    },
});
/** What a job needs that pushes an image and attests it. */
const attesting = { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' };
function aboutCheckout({ missing, isPrivate }) {
    if (!(0,needs/* lacksCheckout */.J0)(missing))
        return '';
    return isPrivate === true
        ? ' This repository is private, so the checkout fails without contents: read.'
        : ' A public repository is checked out without contents: read, a private one is not.';
}
function shortage(job, { isPrivate }) {
    const { permissions, pushesToGhcr, needs, given } = job;
    const { declared, place } = permissions;
    const has = given ?? declared;
    if (typeof has === 'string')
        return [];
    const lacking = needs.filter(({ scope, level, failsWithout }) => failsWithout && permission_scopes/* rank */.Tm[(0,permission_scopes/* levelIn */.Mc)(has, scope)] < permission_scopes/* rank */.Tm[level] && !declares(declared, scope, level));
    // A public repository is checked out without any permission, so a job that does not push is left in peace.
    const counted = lacking.filter(({ scope }) => scope !== 'contents' || (pushesToGhcr === true && isPrivate !== false));
    if (counted.length === 0)
        return [];
    const missing = distinct(counted);
    const packages = certainPushes(job).length > 0 ? { packages: 'write' } : {};
    const kept = typeof declared === 'string' ? job.requiredPermissions : declared;
    const needed = Object.fromEntries(missing.map(({ scope, level }) => [scope, level]));
    const isSure = missing.some(({ scope }) => scope !== 'contents') || isPrivate === true;
    return [
        {
            detail: {
                job: job.id,
                missing,
                block: { ...kept, ...needed, ...packages },
                unknownActions: (0,packages_decision/* keptBy */.mA)(job).unknownActions,
                isPrivate,
                isDefault: declared === 'default',
            },
            severity: isSure ? 'warning' : 'notice',
            confidence: isSure ? 'certain' : 'possible',
            place,
            job: job.id,
        },
    ];
}
/** True if the file gives a level: what the token lacks all the same, no block can give it. */
function declares(declared, scope, level) {
    const declaredLevel = (0,permission_scopes/* levelIn */.Mc)(declared, scope);
    return declaredLevel !== 'default' && permission_scopes/* rank */.Tm[declaredLevel] >= permission_scopes/* rank */.Tm[level];
}
const distinct = (needs) => [
    ...new Map(needs.map(({ scope, level, because }) => [scope, { scope, level, because }])).values(),
];

;// CONCATENATED MODULE: ./build/src/rules/missing-packages-read.js




const unread = { isDefault: false, ...packages_decision/* keptUnread */.c4 };
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
        const isKnown = (0,packages_decision/* knownPackages */.z5)(facts) !== undefined;
        if (job === undefined || !(isDefault || packages === 'none'))
            return { detail: unread, confidence: isKnown ? 'certain' : 'likely' };
        const detail = { job: job.id, isDefault, ...(0,packages_decision/* keptBy */.mA)(job) };
        const confidence = isDefault && !isKnown ? 'likely' : 'certain';
        return { detail, confidence, ...(0,packages_decision/* packagesChange */.Az)(job, 'read', (0,packages_decision/* isUntrusted */.fb)(facts)) };
    },
    explain: (_) => ({ detail: unread, confidence: 'likely' }),
    words: {
        summary: 'The job is not allowed to read packages, so it cannot pull',
        title: () => 'The job cannot read packages',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${reason(params.detail)} A private package cannot be pulled without packages: read.`,
        remedy: (params) => (0,phrases/* grant */.NG)(params, { ...params.detail, packages: 'read' }),
    },
});
function reason({ isDefault, job }) {
    if (job === undefined)
        return "The job's token (GITHUB_TOKEN) may not read packages.";
    return isDefault
        ? `No permissions: apply to the job ${(0,phrases/* quoted */.TL)(job)}, so the repository's default decides. It does not let the job's token (GITHUB_TOKEN) read packages.`
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
        const refusal = tokenRefusal(facts);
        const { decider, job, packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
        if (refusal === undefined || decider !== 'own')
            return undefined;
        if (job !== undefined && (0,packages_decision/* leavesWriteOut */.IV)(packages)) {
            const confidence = refusal === 'for-the-token' ? 'certain' : 'likely';
            const rightOn = (0,packages_decision/* rightAlreadyOn */._7)(facts);
            const { place, edit } = (0,packages_decision/* packagesChange */.Az)(job, 'write', (0,packages_decision/* isUntrusted */.fb)(facts));
            const detail = { ...leftOut(job, isCalledNow(facts)), rightOn };
            return { detail, confidence, place, ...(rightOn === undefined ? { edit } : {}) };
        }
        const has = (0,packages_decision/* knownPackages */.z5)(facts);
        // A token that may read has the read-only default, more likely than a block that says so.
        if (packages !== 'unknown' || refusal === 'without-a-reason' || has === 'read')
            return undefined;
        const confidence = has === undefined ? 'likely' : 'certain';
        return { detail: { kind: 'unread' }, confidence, links: (0,settings_links/* repositoryLinks */.Ay)(facts) };
    },
    lint: (workflow) => pushingJobs(workflow)
        .filter(({ permissions }) => (0,packages_decision/* leavesWriteOut */.IV)(permissions.packages))
        .map((job) => ({
        detail: leftOut(job, isCallable(workflow)),
        confidence: 'certain',
        job: job.id,
        ...(0,packages_decision/* packagesChange */.Az)(job, 'write', workflow.runsUntrusted),
    })),
    explain: (_) => ({ detail: { kind: 'unread' }, confidence: 'likely' }),
    words: {
        summary: 'A permissions: block leaves packages: write out',
        title: () => 'The job cannot write packages',
        problem: (params) => params.detail.kind === 'unread'
            ? `${(0,phrases/* answered */.oQ)(params)}The job's token (GITHUB_TOKEN) has no packages: write.${params.source === 'run' ? ' The workflow file could not be read, so no line can be named.' : ' What a permissions: block does not list is none.'}`
            : `${(0,phrases/* answered */.oQ)(params)}${gives(params.detail)} A push needs packages: write.`,
        remedy(params) {
            const { detail } = params;
            if (detail.kind === 'unread')
                return `${(0,phrases/* grant */.NG)(params, { packages: 'write', ...packages_decision/* keptUnread */.c4 })}\nIf the workflow has no permissions: at all, a repository admin can raise the default instead: ${menus/* defaultSetting */.u$}.`;
            if (detail.rightOn !== undefined)
                return (0,phrases/* startNewRun */.Up)(detail.rightOn);
            const called = '\nThis workflow is called by another: the calling job has to allow packages: write too.';
            return `${(0,phrases/* grant */.NG)(params, { ...detail, packages: 'write' })}${detail.isCalled ? called : ''}`;
        },
    },
});
function gives({ isOfJob, job, packages }) {
    const block = isOfJob ? `The permissions: of the job ${(0,phrases/* quoted */.TL)(job)}` : 'The permissions: of the workflow';
    const whose = isOfJob ? '' : `, which decide for the job ${(0,phrases/* quoted */.TL)(job)},`;
    return packages === 'none'
        ? `${block}${whose} do not list packages, and what is not listed is none.`
        : `${block}${whose} have packages: ${packages}.`;
}
const leftOut = (job, isCalled) => ({
    kind: 'left-out',
    job: job.id,
    isOfJob: job.permissions.level === 'job',
    packages: job.permissions.packages,
    ...(0,packages_decision/* keptBy */.mA)(job),
    isCalled,
});
const isCallable = ({ triggers }) => triggers.includes('workflow_call');
const isCalledNow = ({ running }) => ((0,observed/* known */.eO)(running)?.callers ?? []).length > 0;

// EXTERNAL MODULE: ./build/src/rules/missing-registry-host.js
var missing_registry_host = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/src/rules/shared/lacks-permission.js
var lacks_permission = __webpack_require__(9);
;// CONCATENATED MODULE: ./build/src/rules/missing-write-packages-scope.js








const scopedKinds = new Set(['classic-pat', 'oauth', 'unknown']);
const packageReasons = new Set([
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
        const isSaid = reason === 'scopes-mismatch' && scopedKinds.has(facts.credential.kind);
        const mayBeForScope = packageReasons.has(reason) || isReadRefusal(facts);
        if (!isSaid && !(mayBeForScope && (0,lacks_permission/* lacksScope */.P8)(facts)))
            return undefined;
        const [scope] = lacks_permission/* neededScopes */.NM[facts.access];
        return { detail: { scope }, confidence: 'certain', links: [(0,github_links/* personalTokens */.nE)(facts.run.serverUrl)] };
    },
    explain: ({ access, serverUrl }) => ({
        detail: { scope: lacks_permission/* neededScopes */.NM[access][0] },
        confidence: 'likely',
        links: [(0,github_links/* personalTokens */.nE)(serverUrl)],
    }),
    words: {
        summary: 'The classic token lacks the scope write:packages',
        title: ({ detail }) => `The token lacks the scope ${detail.scope}`,
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* capitalised */.Iu)((0,phrases/* theCredential */.tg)(params))} is valid, but it was made without the scope ${params.detail.scope}, which the container registry requires.`,
        remedy: ({ detail }) => `Open ${menus/* classicTokens */.zR}, choose the token, tick ${detail.scope} and click Update token. The token's text stays the same. For a token from GitHub's CLI, type:${(0,shared_text/* toCopy */.p)(`gh auth refresh --scopes ${detail.scope}`)}`,
    },
});

// EXTERNAL MODULE: ./build/src/github/hosts.js
var github_hosts = __webpack_require__(2454);
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
    lint: (workflow, repository) => (0,written_names/* firstOfEach */.t6)([...ofImages(workflow, repository), ...ofLogins(workflow)], ({ detail, job }) => `${job} ${detail.typed}`),
    explain: ({ image, registry }) => ({
        detail: image?.kind === 'mistyped' ? { typed: image.typed, intended: image.intended } : { intended: registry },
        confidence: 'likely',
    }),
    words: {
        summary: 'The host is misspelt, such as ghrc.io. Nothing is sent there',
        title: () => "The registry's name is misspelt",
        problem: ({ detail, images, source }) => `${detail.written === '' ? 'The login' : detail.written !== undefined ? (0,phrases/* quoted */.TL)(detail.written) : images.length === 0 || (source === 'log' && detail.typed === undefined) ? 'The image name' : `"${(0,phrases/* named */.KT)(images)}"`} has ${detail.typed === undefined ? 'another host' : (0,phrases/* quoted */.TL)(detail.typed)} where ${(0,shared_text/* bounded */.M)(detail.intended, 100)} was meant. ${source === 'run' ? 'Nothing was sent there; a' : 'A'} login to a misspelt host hands the credential to whoever owns it.`,
        remedy: ({ detail }) => `Write ${(0,shared_text/* bounded */.M)(detail.intended, 100)}, once, in the image name and in the registry of the login step. If a login to the wrong host ever ran, revoke the credential that it used.`,
    },
});
const ofImages = (workflow, { registry }) => (0,written_names/* namesIn */.wX)(workflow).flatMap((one) => {
    const image = (0,written_names/* readAlike */.Jh)(one.name, registry);
    return image?.kind === 'mistyped'
        ? [
            {
                detail: { typed: image.typed, intended: image.intended, written: one.written },
                confidence: 'certain',
                ...(0,written_names/* placeOf */.$t)(one),
            },
        ]
        : [];
});
const ofLogins = ({ isValid, jobs }) => (isValid ? jobs : []).flatMap(({ id, logins }) => logins
    .flatMap(({ hosts }) => hosts)
    .flatMap(({ isSure, place, text: [host, ...more] }) => isSure && more.length === 0 && typeof host === 'string' && (0,github_hosts/* isMistyped */.Ke)(host)
    ? [
        {
            detail: { typed: host, intended: 'ghcr.io', written: '' },
            confidence: 'certain',
            place,
            job: id,
        },
    ]
    : []));

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
        remedy: () => `Give the job packages: write, and log in with its own token (GITHUB_TOKEN):${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}\nIf the package was first pushed with a personal token, give this repository access before: ${(0,menus/* accessPath */._y)('Write')}.`,
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




/** A request without a credential: no login before it that its tool makes use of. */
const notLoggedIn = (0,rule/* defineRule */.K)({
    id: 'not-logged-in',
    subject: 'workflow',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    lint: ({ isValid, jobs }) => isValid ? jobs.flatMap((job) => job.pushes.filter(isAnonymous).map((push) => not_logged_in_diagnosed(job, push))) : [],
    explain: ({ access, isLoggedIn }) => ({
        detail: { access, pushed: [], isLoggedIn },
        confidence: 'likely',
    }),
    words: {
        summary: 'A push before any login that it can use',
        title: ({ detail: { tool } }) => tool === undefined ? 'The request came without a login' : `${tool} pushes without a login`,
        problem: ({ detail, images }) => {
            const { access, job, tool, pushed, isLoggedIn, missed } = detail;
            if (job !== undefined)
                return `In the job ${(0,phrases/* quoted */.TL)(job)}, ${tool} pushes ${(0,phrases/* named */.KT)(pushed)}, ${missed === undefined ? `but no earlier step logs in to the registry in a way that ${tool} uses` : misses[missed]}. GHCR refuses a push without a credential.`;
            return `${(0,phrases/* theImage */.By)(images)} was asked for without a credential that the registry could use. ${isLoggedIn ? 'The log shows a login before, which did not reach the program that asked.' : access === 'push' ? 'GHCR refuses a push without a login.' : 'GHCR shows what is private, or does not exist, to nobody without a login.'}`;
        },
        remedy: ({ detail }) => {
            if (detail.missed !== undefined)
                return not_logged_in_cures[detail.missed];
            return detail.isLoggedIn ? reachIt : logIn(detail);
        },
    },
});
const misses = {
    user: 'but the login before it is of another user: root, by sudo, has logins of its own',
    'docker-config': 'but the login before it is kept in another folder: DOCKER_CONFIG differs',
};
const not_logged_in_cures = {
    user: 'Take sudo away from the push, or log in with sudo too: both have to be the same user.',
    'docker-config': 'Give the login and the push the same DOCKER_CONFIG, for example in the env: of the job.',
};
const reachIt = `See why the login did not reach it:
- sudo: root has a home, and so logins, of its own. Log in with sudo too.
- A container: mount ~/.docker into it, or log in inside.
- Another job: each one begins without logins.
- DOCKER_CONFIG, or HOME: both have to be the same for the login and for the program.
- A tool that reads another file: helm, podman, crane and others have logins of their own.
- Jobs side by side on one machine: one's logout takes the other's login. Give each a DOCKER_CONFIG.`;
function logIn({ access, tool, pushed }) {
    const publicOne = access === 'pull'
        ? '\nA public image needs no login: if it should be public, compare its name and its visibility.'
        : '';
    return `Log in before it, in the same job:${(0,shared_text/* toCopy */.p)((0,needs/* loginFor */.LD)(tool, pushed))}${publicOne}`;
}
const isAnonymous = ({ isCertain, credential }) => isCertain && credential === 'none';
const not_logged_in_diagnosed = (job, { place, tool, images, missedLogin }) => ({
    detail: {
        access: 'push',
        job: job.id,
        tool,
        pushed: images,
        isLoggedIn: false,
        ...(missedLogin && { missed: missedLogin }),
    },
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
        const about = { detail: { owner }, links: [(0,github_links/* accountPage */.PQ)(facts.run.serverUrl, owner)] };
        if (reason === 'owner-unknown')
            return { ...about, confidence: 'certain' };
        // An enterprise may hide accounts, so that REST counts only if the registry gives no cause.
        const isUntold = reason === 'unknown' || isReadRefusal(facts) || isElsewherePull(facts);
        return isUntold && (0,observed/* known */.eO)(facts.owner) === 'missing' ? { ...about, confidence: 'likely' } : undefined;
    },
    explain: ({ image, serverUrl }) => image?.kind === 'image'
        ? { detail: { owner: image.owner }, links: [(0,github_links/* accountPage */.PQ)(serverUrl, image.owner)], confidence: 'likely' }
        : { detail: {}, confidence: 'likely' },
    words: {
        summary: 'GitHub knows no such user or organisation',
        title: ({ detail }) => `There is no owner ${owner_not_found_ownerOf(detail)} on GitHub`,
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}GitHub knows no user or organisation named ${owner_not_found_ownerOf(params.detail)}, so nobody can push or pull ${(0,phrases/* named */.KT)(params.images)}. It was renamed, deleted or misspelt.`,
        remedy: ({ detail }) => `Correct the owner in the image name.${detail.owner === undefined ? '' : ` The address below shows whether ${owner_not_found_ownerOf(detail)} exists.`} A workflow that uses \${{ github.repository_owner }} survives a rename.`,
    },
});
const owner_not_found_ownerOf = ({ owner }) => (owner === undefined ? 'of this name' : (0,shared_text/* bounded */.M)(owner, 60));
/** For a pull the text says that the token is another owner's, even if there is no such owner. */
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
        const isByElimination = (0,packages_decision/* knownPackages */.z5)(facts) === 'write' && (0,shared_refusal/* isCreateRefusal */.T8)(facts);
        if (reason !== 'package-not-creatable' && !isByElimination)
            return undefined;
        return {
            ...about((0,settings_links/* ownedImage */.xZ)(facts), (0,settings_links/* mayUseToken */.SX)(facts)),
            confidence: reason === 'unknown' ? 'likely' : 'certain',
        };
    },
    explain: (log) => ({ ...about(log, true), confidence: 'possible' }),
    words: {
        summary: 'The package does not exist, and the owner forbids creating it',
        title: ({ detail }) => detail.ownerKind === 'user' ? 'This job may not create the package' : 'The owner forbids creating this package',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* theImage */.By)(params.images)} does not exist yet, or is hidden from this job, and a first push would have to create it. ${limits(params.detail)}`,
        remedy: (params) => {
            const { detail } = params;
            const second = detail.hasTokenWay ? (0,phrases/* tokenWay */.PZ)(params, 'push', creatorOf(detail)) : '';
            return `${package_creation_forbidden_first(detail)}${second}`;
        },
    },
});
function about({ image, serverUrl, ownerKind }, hasTokenWay) {
    const who = ownerKind === 'user' ? 'workflow-author' : 'organization-owner';
    return {
        detail: { owner: image?.kind === 'image' ? image.owner : undefined, ownerKind, hasTokenWay },
        who,
        links: (0,settings_links/* creationLinks */.B_)({ image, serverUrl, ownerKind }),
    };
}
const creatorOf = ({ owner, ownerKind }) => ownerKind === 'user' && owner !== undefined ? (0,shared_text/* bounded */.M)(owner, 60) : 'somebody who may create packages there';
const limits = ({ ownerKind }) => ownerKind === 'user'
    ? 'The token may write packages, but not create this one.'
    : 'The token may write packages; it is the owner who limits who may create them.';
const byHand = `makes the first push by hand, then gives this repository access: ${(0,menus/* accessPath */._y)('Write')}.`;
function package_creation_forbidden_first(detail) {
    const { ownerKind } = detail;
    if (ownerKind === 'user')
        return `If a package of this name is in the account already (profile → Packages), give this repository access: ${(0,menus/* accessPath */._y)('Write')}. If not, ${creatorOf(detail)} ${byHand}`;
    const organisation = ownerKind === undefined ? 'If the owner is an organisation, one of its owners' : 'An organisation owner';
    return `${organisation} allows it: Settings → Packages → Package creation. Or somebody who may create packages ${byHand}`;
}

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
        if ((0,repository/* isSameRepository */.ve)(linked.githubRepository, run.githubRepository))
            return undefined;
        const of = (0,settings_links/* ownedImage */.xZ)(facts);
        const detail = {
            linked: linked.isPrivate ? undefined : (0,repository/* fullName */.fq)(linked.githubRepository),
            repository: (0,repository/* fullName */.fq)(run.githubRepository),
            ownerKind: of.ownerKind,
            isGuessed: image.isGuessed,
            hasTokenWay: (0,settings_links/* mayUseToken */.SX)(facts),
        };
        return { detail, confidence: 'certain', links: (0,settings_links/* packageLinks */.U1)(of) };
    },
    explain: (log) => ({
        detail: { ownerKind: log.ownerKind, isGuessed: false, hasTokenWay: true },
        confidence: 'possible',
        links: (0,settings_links/* packageLinks */.U1)(log),
    }),
    words: {
        summary: 'The package belongs to another repository',
        title: () => 'The package belongs to another repository',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* theImage */.By)(params.images)} is linked to ${(0,shared_text/* bounded */.M)(params.detail.linked ?? 'another repository', 150)} and does not let ${(0,phrases/* thisOr */.G8)(params.detail.repository)} write. A renamed repository keeps its link; one that was recreated or copied under the same name does not.`,
        remedy: (params) => {
            const second = params.detail.hasTokenWay ? (0,phrases/* tokenWay */.PZ)(params, 'push', 'somebody who may write the package') : '';
            return `If this repository should push it, a package admin opens ${(0,menus/* accessPath */._y)('Write')}, and chooses ${(0,phrases/* thisOr */.G8)(params.detail.repository)}. Otherwise, push under another name.${(0,phrases/* settingsHints */.Qe)(params)}${second}`;
        },
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
            ? `Give the preflight the images that are pushed:${(0,shared_text/* toCopy */.p)(`images: ${detail.pushed.map((image) => (0,shared_text/* bounded */.M)(image, 200)).join(', ')}`)}\nIf docker/metadata-action names them, so does its output:${(0,shared_text/* toCopy */.p)('images: ${{ steps.meta.outputs.tags }}')}`
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
        const of = (0,settings_links/* ownedImage */.xZ)(facts);
        const { isGuessed } = facts.image;
        return {
            detail: { registry: facts.registry, ownerKind: of.ownerKind, isGuessed, isAnonymous: false },
            confidence: 'likely',
            links: (0,settings_links/* packageLinks */.U1)(of),
        };
    },
    explain: (log) => ({
        detail: {
            registry: log.registry,
            ownerKind: log.ownerKind,
            isGuessed: false,
            isAnonymous: !log.isLoggedIn,
        },
        confidence: 'likely',
        links: (0,settings_links/* packageLinks */.U1)(log),
    }),
    words: {
        summary: 'The package is private, and this run may not pull it',
        title: ({ source }) => source === 'log' ? 'The package is private, or there is none' : 'This token cannot read the package',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}Either ${params.images.length === 0 ? 'the image' : (0,phrases/* theImage */.By)(params.images)} is private and closed to ${reader(params)}, or there is no such package: the registry answers both alike.`,
        remedy: (params) => {
            const { registry, isAnonymous } = params.detail;
            const login = `Log in first, with a classic personal access token that has read:packages:${(0,shared_text/* toCopy */.p)(`docker login ${(0,shared_text/* bounded */.M)(registry, 100)} -u USER`)}\n`;
            return `${isAnonymous ? login : ''}Compare the name with its owner's list of packages. If it is right, a package admin opens ${(0,menus/* rolePath */.ks)('Read')}, or makes the package public: Package settings → Change visibility.${(0,phrases/* settingsHints */.Qe)(params)}`;
        },
    },
});
const reader = (params) => params.detail.isAnonymous ? 'everybody who is not logged in' : `the owner of ${(0,phrases/* theCredential */.tg)(params)}`;

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
    explain: (_) => ({ detail: {}, confidence: 'likely' }),
    words: {
        summary: 'The registry asked to slow down',
        title: () => 'The registry is limiting requests',
        problem: ({ detail, images }) => detail.seen === undefined
            ? 'The registry is limiting requests, at times in the words of a refusal. It says nothing about permissions.'
            : `Asking about ${(0,phrases/* named */.KT)(images)} ended with ${(0,phrases/* quoted */.TL)(detail.seen)}. That is a rate limit, not a refusal; whether access is granted is unknown.`,
        remedy: ({ source }) => `Wait a few minutes, then ${source === 'check' ? 'ask again' : 'choose Re-run jobs → Re-run failed jobs'}. If many jobs push at once, run fewer side by side, in strategy:${(0,shared_text/* toCopy */.p)('max-parallel: 2')}`,
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
        if (tokenRefusal(facts) !== 'for-the-token' || decider !== 'own')
            return undefined;
        const has = (0,packages_decision/* knownPackages */.z5)(facts);
        const links = [...(0,settings_links/* repositoryLinks */.Ay)(facts), ...(0,settings_links/* organizationLinks */.Xu)(facts)];
        if (packages === 'unknown' && has === 'read')
            return { detail: read_only_default_permissions_unread(facts), confidence: 'certain', links };
        if (job === undefined || packages !== 'default')
            return undefined;
        const rightOn = (0,packages_decision/* rightAlreadyOn */._7)(facts);
        const { place, edit } = (0,packages_decision/* packagesChange */.Az)(job, 'write', (0,packages_decision/* isUntrusted */.fb)(facts));
        return {
            detail: { ...undeclared(job, true), rightOn },
            confidence: has === undefined ? 'likely' : 'certain',
            links,
            place,
            ...(rightOn === undefined ? { edit } : {}),
        };
    },
    lint(workflow, { defaultPermissions }) {
        if (workflow.isOnlyCalled || defaultPermissions === 'write')
            return [];
        const isKnown = defaultPermissions === 'read';
        return pushingJobs(workflow)
            .filter(({ permissions }) => permissions.packages === 'default')
            .map((job) => ({
            detail: undeclared(job, isKnown),
            confidence: isKnown ? 'certain' : 'possible',
            severity: isKnown ? 'error' : 'warning',
            job: job.id,
            ...(0,packages_decision/* packagesChange */.Az)(job, 'write', workflow.runsUntrusted),
        }));
    },
    explain: (_) => ({
        detail: { ...packages_decision/* keptUnread */.c4, isSeen: true },
        confidence: 'likely',
    }),
    words: {
        summary: "Nothing is declared, and the repository's default is read-only",
        title: ({ detail }) => detail.isSeen ? "The default for the job's token is read-only" : "The push depends on the repository's default",
        problem: (params) => params.detail.isUnread
            ? `${(0,phrases/* answered */.oQ)(params)}The workflow file could not be read. Packages may be read and not written: that is what the read-only default gives a job that has no permissions:.`
            : `${(0,phrases/* answered */.oQ)(params)}Neither ${theJob(params.detail)} nor its workflow has permissions:, so the repository's default decides. ${params.detail.isSeen ? "It gives this job's token (GITHUB_TOKEN) no packages: write." : 'Repositories made since February 2023 start with a read-only one, which cannot push.'}`,
        remedy(params) {
            const { detail } = params;
            return detail.rightOn === undefined
                ? `${(0,phrases/* grant */.NG)(params, { ...detail, packages: 'write' })}\nThat works under any default. Or a repository admin raises the default for all workflows: ${menus/* defaultSetting */.u$}`
                : (0,phrases/* startNewRun */.Up)(detail.rightOn);
        },
    },
});
const theJob = ({ job }) => (job === undefined ? 'the job' : `the job ${(0,phrases/* quoted */.TL)(job)}`);
const read_only_default_permissions_unread = ({ run: { job } }) => ({
    job: job || undefined,
    ...packages_decision/* keptUnread */.c4,
    isUnread: true,
    isSeen: true,
});
const undeclared = (job, isSeen) => ({ job: job.id, ...(0,packages_decision/* keptBy */.mA)(job), isSeen });

;// CONCATENATED MODULE: ./build/src/rules/registry-unavailable.js






const meanings = {
    outage: 'The registry is in trouble, so it said neither yes nor no.',
    'name-not-resolved': "This machine could not resolve the host's name.",
    'connection-failed': 'This machine could not connect to the host.',
    certificate: 'The certificate that came is not trusted: a proxy that opens TLS, or a mirror, answers with one of its own.',
    proxy: 'A proxy on the way refused, or was not there, so the registry was never asked.',
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
const unreachable = new Set(['name-not-resolved', 'connection-failed', 'certificate', 'proxy']);
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
        const needed = [...hosts, (0,github_hosts/* hostToAllow */.Pk)(new URL(facts.run.apiUrl)), ...storageOf(facts.registry)];
        return registry_unavailable_diagnosed({ reason, seen: detail, hosts: needed }, facts.run.serverUrl, 'certain');
    },
    explain({ reason, registry, serverUrl }) {
        const known = Object.keys(meanings).includes(reason) ? reason : 'outage';
        return registry_unavailable_diagnosed({ reason: isReason(known) ? known : 'outage', hosts: [`${registry}:443`, ...storageOf(registry)] }, serverUrl, 'likely');
    },
    words: {
        summary: 'The registry did not answer, or not clearly: an outage, a proxy, a certificate',
        title: ({ detail: { reason, hosts } }) => {
            if (reason === 'certificate')
                return "The registry's certificate is not trusted";
            if (reason === 'proxy')
                return 'A proxy on the way to the registry refused';
            return hosts.length > 0 ? 'The registry could not be reached' : 'The registry gave no clear answer';
        },
        problem: (params) => `${registry_unavailable_seen(params)}${meanings[params.detail.reason]}${outcome(params)}`,
        remedy: ({ detail, source }) => cureFor(detail, source),
    },
});
const isReason = (reason) => Object.hasOwn(meanings, reason);
function registry_unavailable_diagnosed({ reason, seen, hosts }, serverUrl, confidence) {
    if (unreachable.has(reason))
        return { detail: { reason, seen, hosts: [...new Set(hosts)] }, confidence, who: 'workflow-author' };
    const links = serverUrl === 'https://github.com' ? [github_links/* githubStatus */.AV] : [];
    return { detail: { reason, seen, hosts: [] }, confidence, links };
}
const registry_unavailable_seen = ({ detail, images }) => detail.seen === undefined ? '' : `Asking about ${(0,phrases/* named */.KT)(images)} ended with ${(0,phrases/* quoted */.TL)(detail.seen)}. `;
const outcome = ({ source }) => source === 'log' ? '' : ' Whether access is granted is unknown.';
function cureFor({ reason, hosts }, source) {
    if (reason === 'certificate')
        return trustIt(source);
    if (reason === 'proxy')
        return `Give the proxy the credentials that it wants, or let these past it in NO_PROXY:${(0,shared_text/* toCopy */.p)(`NO_PROXY=${hosts.map(withoutPort).join(',')}`)}\nDocker has proxy settings of its own: the daemon's, and ~/.docker/config.json.`;
    if (hosts.length > 0)
        return `If an egress policy or a firewall lists the allowed hosts, add these; ${source === 'check' ? 'asking and pushing' : 'this step and the push'} need them:${(0,shared_text/* toCopy */.p)(hosts.join('\n'))}\nDocker has its own network settings: it may reach what another program cannot, and the other way round.`;
    const again = source === 'check' ? 'ask again' : 'run the job again: Re-run jobs → Re-run failed jobs';
    const timeout = source === 'run' ? ', or raise the input timeout' : '';
    return `Wait a bit, then ${again}. If that does not help, see GitHub's status page${timeout}.`;
}
const withoutPort = (host) => host.replace(/:\d+$/, '');
const trustIt = (source) => `Trust the CA that signed it, or go past the proxy or mirror. Node, and so ${source === 'check' ? 'this program' : 'this action'}, takes it from a file:${(0,shared_text/* toCopy */.p)('NODE_EXTRA_CA_CERTS=/path/to/ca.pem')}\nDocker trusts the system's certificates (restart the daemon after adding one); BuildKit in a container needs them in its buildkitd.toml.`;

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
        const metadata = (0,observed/* known */.eO)(facts.package);
        return {
            detail: { access, isJobToken, isPublic: metadata?.kind === 'visible' && metadata.visibility === 'public' },
            confidence: 'certain',
            links: isJobToken ? [] : [(0,github_links/* personalTokens */.nE)(facts.run.serverUrl)],
        };
    },
    explain: ({ access, serverUrl }) => ({
        detail: { access, isJobToken: false, isPublic: false },
        confidence: 'likely',
        links: [(0,github_links/* personalTokens */.nE)(serverUrl)],
    }),
    words: {
        summary: 'The credential is wrong, revoked or expired',
        title: () => 'GitHub does not accept this credential',
        problem: (params) => params.source === 'log'
            ? 'GHCR does not accept the credential that this client sent, even for what is public. It is mistyped, revoked or expired.'
            : `${(0,phrases/* answered */.oQ)(params)}GitHub's REST API refuses ${(0,phrases/* theCredential */.tg)(params, 'credential')} as well. It is mistyped, revoked or expired.`,
        remedy: (params) => `${params.detail.access === 'pull' ? withoutLogin(params) : ''}${params.detail.isJobToken ? ownToken : renewed(params)}`,
    },
});
const ownToken = `A job's token (GITHUB_TOKEN) ends with the job. Pass this job's own:${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}`;
function withoutLogin({ detail, source }) {
    const which = detail.isPublic ? 'This image is public, and' : 'A public image';
    const how = source === 'run'
        ? 'leave the login step out.'
        : `where the old login is stored, type this, or leave the credential out:${(0,shared_text/* toCopy */.p)('docker logout ghcr.io')}`;
    return `${which} needs no login: ${how}\n`;
}
function renewed(params) {
    const { access, isPublic } = params.detail;
    const begin = access === 'push' ? 'Make' : isPublic ? 'To log in all the same, make' : 'For a private one, make';
    const make = `${begin} a new classic personal access token with ${(0,menus/* levelFor */.Af)(access)}:packages (${menus/* classicTokens */.zR} → Generate new token (classic))`;
    const store = `and store it in ${(0,phrases/* theSecret */.eY)(params)}: ${menus/* actionsSecrets */.le} → Update.`;
    const own = `In a workflow, the job's own token needs no care:${(0,shared_text/* toCopy */.p)(menus/* jobTokenLine */.NZ)}`;
    return `${make}, ${store} ${own}`;
}

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
        const of = (0,settings_links/* ownedImage */.xZ)(facts);
        return {
            detail: {
                role: access === 'push' ? 'Write' : 'Read',
                repository: run.githubRepository && (0,repository/* fullName */.fq)(run.githubRepository),
                ownerKind: of.ownerKind,
                isGuessed: image.isGuessed,
                hasTokenWay: (0,settings_links/* mayUseToken */.SX)(facts),
            },
            confidence: confidenceIn(facts),
            links: (0,settings_links/* packageLinks */.U1)(of),
        };
    },
    explain: (log) => ({
        detail: {
            role: log.access === 'push' ? 'Write' : 'Read',
            ownerKind: log.ownerKind,
            isGuessed: false,
            hasTokenWay: true,
        },
        confidence: 'likely',
        links: (0,settings_links/* packageLinks */.U1)(log),
    }),
    words: {
        summary: 'The package does not give this repository the Write role',
        title: ({ detail }) => detail.role === 'Write'
            ? 'The package does not let this repository write'
            : 'The package does not let this repository read',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* theImage */.By)(params.images)} has its own access list, and ${(0,phrases/* thisOr */.G8)(params.detail.repository)} does not have ${params.detail.role} in it. ${repository_not_granted_reason(params)}`,
        remedy: (params) => {
            const { role, hasTokenWay } = params.detail;
            const second = hasTokenWay ? (0,phrases/* tokenWay */.PZ)(params, role === 'Write' ? 'push' : 'pull', whose[role]) : '';
            return `A package admin opens ${(0,menus/* accessPath */._y)(role)}, and chooses ${(0,phrases/* thisOr */.G8)(params.detail.repository)}.${(0,phrases/* settingsHints */.Qe)(params)}${second}`;
        },
    },
});
const whose = { Write: 'somebody who may write the package', Read: 'somebody who may read the package' };
/** A text about the token, which is known to be in order, leaves only a possibility. */
function confidenceIn(facts) {
    const reason = (0,shared_refusal/* reasonOf */.A3)(facts);
    if (reason === 'package-not-writable')
        return 'certain';
    return facts.access === 'push' && reason !== 'unknown' ? 'possible' : 'likely';
}
const isUnlisted = (facts) => isReadRefusal(facts) && !lacksRead(facts) && !isNameUnknown(facts);
function repository_not_granted_reason({ detail, source }) {
    if (detail.role === 'Read')
        return 'Only listed repositories can read a private package.';
    const inLog = source === 'log' ? " A job's token (GITHUB_TOKEN) acts for its repository, a personal token for its user." : '';
    return `That happens when the first push was made by hand or with a personal token, when the package was connected to the repository only later, or when the repository was recreated. The token itself is fine.${inLog}`;
}

// EXTERNAL MODULE: ./build/src/rules/shared/new-names.js
var new_names = __webpack_require__(2044);
;// CONCATENATED MODULE: ./build/src/rules/retired-registry.js





const retired = 'docker.pkg.github.com';
/** The name is on GitHub's registry before GHCR (GitHub's documentation, Working with the Docker registry). */
const retiredRegistry = (0,rule/* defineRule */.K)({
    id: 'retired-registry',
    subject: 'name',
    verdict: 'none',
    severity: 'warning',
    who: 'workflow-author',
    lint: (workflow) => (0,written_names/* firstOfEach */.t6)((0,written_names/* namesIn */.wX)(workflow).filter(({ name }) => (0,written_names/* hostOf */.w4)(name) === retired), ({ job, written }) => `${job.id} ${written}`).map((one) => ({ detail: { written: one.written }, confidence: 'certain', ...(0,written_names/* placeOf */.$t)(one) })),
    explain: ({ elsewhere }) => ({ detail: { written: elsewhere }, confidence: 'likely' }),
    words: {
        summary: "The image is on docker.pkg.github.com, GitHub's registry before GHCR",
        title: () => 'docker.pkg.github.com has given way to ghcr.io',
        problem: ({ detail }) => `${detail.written === undefined ? 'The image' : (0,phrases/* quoted */.TL)(detail.written)} is on docker.pkg.github.com, GitHub's registry before ghcr.io took its place. A login to ghcr.io does not count there.`,
        remedy: ({ detail }) => `Write it so, in the login step too:${(0,shared_text/* toCopy */.p)((0,new_names/* newName */.oW)(detail.written))}`,
    },
});

;// CONCATENATED MODULE: ./build/src/rules/reusable-workflow-caller.js





/** The job is in a called workflow that declares nothing: its caller's permissions are the ceiling (docs/facts.md, Permissions). */
const reusableWorkflowCaller = (0,rule/* defineRule */.K)({
    id: 'reusable-workflow-caller',
    subject: 'token',
    verdict: 'deny',
    severity: 'error',
    who: 'workflow-author',
    diagnose(facts) {
        const refusal = tokenRefusal(facts);
        const { decider, job, packages } = (0,packages_decision/* packagesDecision */.uP)(facts);
        if (refusal === undefined || decider !== 'caller' || packages === 'write')
            return undefined;
        const isShown = (0,packages_decision/* leavesWriteOut */.IV)(packages);
        if (!isShown && refusal === 'without-a-reason')
            return undefined;
        const rightOn = (0,packages_decision/* rightAlreadyOn */._7)(facts);
        const detail = {
            file: job?.file ?? facts.run.workflow?.path,
            job: job?.id,
            packages,
            ...(job === undefined ? packages_decision/* keptUnread */.c4 : (0,packages_decision/* keptBy */.mA)(job)),
            isCalled: job !== undefined && (0,observed/* known */.eO)(facts.running)?.callers.at(-1) !== job,
            rightOn,
        };
        const isKnown = (0,packages_decision/* knownPackages */.z5)(facts) !== undefined;
        const confidence = isKnown || (isShown && refusal === 'for-the-token') ? 'certain' : 'likely';
        if (job === undefined)
            return { detail, confidence };
        const { place, edit } = (0,packages_decision/* packagesChange */.Az)(job, 'write', (0,packages_decision/* isUntrusted */.fb)(facts));
        return { detail, confidence, place, ...(rightOn === undefined ? { edit } : {}) };
    },
    explain: (_) => ({
        detail: { packages: 'unknown', ...packages_decision/* keptUnread */.c4, isCalled: false },
        confidence: 'likely',
    }),
    words: {
        summary: "The job is in a called workflow, and the caller's file has to allow it",
        title: () => 'The calling workflow has to allow packages: write',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}A job in a reusable workflow gets no more than the job that calls it gives. ${reusable_workflow_caller_gives(params.detail)}`,
        remedy(params) {
            const { detail } = params;
            if (detail.rightOn !== undefined)
                return (0,phrases/* startNewRun */.Up)(detail.rightOn);
            const called = '\nThat workflow is called by another in its turn: the job that calls it has to allow packages: write too.';
            return `Change the calling file${detail.file === undefined ? '' : `, ${(0,phrases/* quoted */.TL)(detail.file)}`}, not the called one; the calling job is the one with uses:. ${(0,phrases/* grant */.NG)(params, { ...detail, packages: 'write' })}${detail.isCalled ? called : ''}`;
        },
    },
});
function reusable_workflow_caller_gives({ file, job, packages }) {
    const caller = (0,phrases/* capitalised */.Iu)(job === undefined ? 'the caller' : `the job ${(0,phrases/* quoted */.TL)(job)}`);
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
    lint: (workflow, repository) => workflow.isValid ? workflow.jobs.flatMap((job) => ceiling(job, workflow, repository)) : [],
    explain: (_) => ({ detail: { excess: [], asked: [] }, confidence: 'certain' }),
    words: {
        summary: 'A called workflow asks for more than its caller gives: GitHub refuses the run',
        title: () => 'The called workflow asks for more than its caller gives',
        problem: ({ detail }) => [calls(detail), ...(0,needs/* byJob */.xL)(detail.excess).map(asking), 'GitHub refuses to start such a run.'].join(' '),
        remedy: ({ detail: { asked, caller } }) => asked.length === 0
            ? "Raise the calling job's permissions: to what the called workflow asks for: the message names scope and level."
            : `In the permissions: of the calling job ${(0,phrases/* quoted */.TL)(caller ?? '')}, name:${(0,shared_text/* toCopy */.p)(asked.join('\n'))}`,
    },
});
const calls = ({ caller, uses }) => caller === undefined || uses === undefined
    ? 'A called workflow asks for a permission that the calling job does not give.'
    : `The job ${(0,phrases/* quoted */.TL)(caller)} calls ${(0,phrases/* quoted */.TL)(uses)}.`;
/** What one job, or the file above its jobs, asks for in vain. */
function asking(excess) {
    const job = excess[0]?.job;
    const levels = (of) => excess.map((one) => `${one.scope}: ${one[of]}`).join(', ');
    return `${job === undefined ? 'It' : `Its job ${(0,phrases/* quoted */.TL)(job)}`} asks for ${levels('asks')}, but the caller gives ${levels('gets')}.`;
}
/** What a read-only default gives (docs/facts.md, Permissions). */
const readOnly = { contents: 'read', packages: 'read' };
/** What a calling job gives; undefined if a default decides of which nothing is known, or another caller. */
function givenBy({ permissions: { declared } }, { isOnlyCalled }, { defaultPermissions }) {
    if (declared !== 'default')
        return declared;
    return defaultPermissions === 'read' && !isOnlyCalled ? readOnly : undefined;
}
function ceiling(job, workflow, repository) {
    const { call, permissions } = job;
    const given = givenBy(job, workflow, repository);
    if (call?.callee === undefined || !call.callee.isValid || given === undefined)
        return [];
    // A push that the default stops is a finding of its own.
    const isSaid = permissions.declared === 'default' && certainPushes(job).length > 0;
    const excess = excessIn(call.callee, given).filter(({ scope }) => !isSaid || scope !== 'packages');
    if (excess.length === 0)
        return [];
    const detail = { caller: job.id, uses: call.uses, excess, asked: mostOfEach(excess) };
    const about = { detail, confidence: 'certain', job: job.id };
    const isPackagesOnly = excess.every(({ scope, asks }) => scope === 'packages' && asks === 'write');
    return [
        isPackagesOnly
            ? { ...about, ...(0,packages_decision/* packagesChange */.Az)(job, 'write', workflow.runsUntrusted) }
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
 * Requests of a called workflow above what it is given. GitHub checks both what is declared above its jobs and what each job
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




/** Each credential is good for other images only: said beside the causes, for one login serves one credential. */
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
            links: linksFor(run.serverUrl, image.owner),
        };
    },
    explain({ image, serverUrl }) {
        const owner = image?.kind === 'image' ? image.owner : undefined;
        return { detail: { owner }, confidence: 'likely', links: linksFor(serverUrl, owner) };
    },
    words: {
        summary: "The token is not authorised for the organisation's single sign-on",
        title: () => 'The token is not authorised for single sign-on',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${organisation(params.detail, 'The organisation')} requires SAML single sign-on, and ${(0,phrases/* theCredential */.tg)(params)} has not been authorised for it.`,
        remedy: ({ detail }) => `The token's owner opens ${menus/* classicTokens */.zR} and clicks Configure SSO → Authorize beside ${organisation(detail, 'the organisation')}. The token's text stays the same.`,
    },
});
const linksFor = (serverUrl, owner) => [
    (0,github_links/* personalTokens */.nE)(serverUrl),
    ...(owner === undefined ? [] : [(0,github_links/* singleSignOn */.le)(serverUrl, owner)]),
];
const organisation = ({ owner }, otherwise) => owner === undefined ? otherwise : (0,shared_text/* bounded */.M)(owner, 60);
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
        if (!isBehind || tokenRefusal(facts) === undefined)
            return undefined;
        const { ref, defaultBranch } = facts.run;
        const isRunAgain = (0,packages_decision/* rightAlreadyOn */._7)(facts) !== undefined;
        return { detail: { ref, defaultBranch, isRunAgain }, confidence: 'certain' };
    },
    explain: (_) => ({ detail: { isRunAgain: false }, confidence: 'possible' }),
    words: {
        summary: "The default branch's version of the file allows the push, this run's does not",
        title: () => 'This run uses an older version of the workflow',
        problem: ({ detail, source }) => `${source === 'log' ? 'It may be that the' : 'The'} workflow file on ${base(detail)} declares packages: write for this job, but this run uses ${version(detail)}, which does not.`,
        remedy: ({ detail }) => detail.isRunAgain
            ? (0,phrases/* startNewRun */.Up)(detail.defaultBranch ?? 'the default branch')
            : `Bring the branch up to date, then push it:${(0,shared_text/* toCopy */.p)(`git fetch && git merge origin/${(0,shared_text/* bounded */.M)(detail.defaultBranch ?? 'HEAD', 100)}`)}\nA tag has to move to a commit that has the change. Re-run jobs does not help: it takes the files of the same old commit.`,
    },
});
const base = ({ defaultBranch }) => defaultBranch === undefined ? 'the default branch' : (0,shared_text/* bounded */.M)(defaultBranch, 100);
function version({ ref, isRunAgain }) {
    if (isRunAgain)
        return 'an older commit of it';
    return ref === undefined ? 'the version of its own branch' : `the version of ${(0,shared_text/* bounded */.M)(ref, 100)}`;
}

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
        const { access, credential, image, registry } = facts;
        const of = (0,settings_links/* ownedImage */.xZ)(facts);
        // If nothing separates it from an outage, it denies nothing.
        const severity = (0,shared_refusal/* refusalOf */.Of)(facts) === undefined ? 'warning' : 'error';
        return {
            severity,
            detail: {
                at: refusal.at,
                access,
                registry,
                isJobToken: credential.isJobToken,
                ownerKind: of.ownerKind,
                isGuessed: image.kind === 'image' && image.isGuessed,
                hasTokenWay: (0,settings_links/* mayUseToken */.SX)(facts),
            },
            confidence: 'possible',
            links: [...(0,settings_links/* packageLinks */.U1)(of), ...(0,settings_links/* repositoryLinks */.Ay)(facts)],
        };
    },
    words: {
        summary: 'Refused, and nothing above explains it. Shows everything that is known',
        title: () => 'The registry refused, and the reason is unknown',
        problem: (params) => `The registry refused ${requests[params.detail.at]} for ${(0,phrases/* named */.KT)(params.images)} with ${params.answers.map(phrases/* quoted */.TL).join(' and ')}. Nothing known about ${(0,phrases/* theCredential */.tg)(params, 'credential')}, the workflow or the package explains it.`,
        remedy: (params) => {
            const { access, isGuessed, hasTokenWay } = params.detail;
            const second = hasTokenWay
                ? (0,phrases/* tokenWay */.PZ)(params, access, `somebody who may ${access === 'push' ? 'write' : 'read'} the package`)
                : '';
            return `${firstSteps(params)}${(0,phrases/* guessedHint */.Ac)(isGuessed)} If nothing helps, please send us the evidence in an issue.${second}`;
        },
    },
});
function firstSteps(params) {
    const { detail, source } = params;
    const { access, isJobToken, registry } = detail;
    const [level, role] = access === 'push' ? ['write', 'Write'] : ['read', 'Read'];
    return isJobToken
        ? `${(0,phrases/* setUpJob */.zl)(level)} If it does, a package admin opens ${(0,menus/* accessPath */._y)(role)}.${(0,phrases/* whichAddress */.ij)(params)}`
        : `Try the same credential by hand:${(0,shared_text/* toCopy */.p)(`docker login ${registry}\ndocker ${access} IMAGE`)}\nIf that works, ${source === 'check' ? 'ask again' : 'run the job again'}.`;
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
        const of = (0,settings_links/* ownedImage */.xZ)(facts);
        return {
            detail: {
                isJobToken: credential.isJobToken,
                ownerKind: of.ownerKind,
                isGuessed: image.isGuessed,
                hasTokenWay: (0,settings_links/* mayUseToken */.SX)(facts),
            },
            confidence: 'certain',
            links: (0,settings_links/* packageLinks */.U1)(of),
        };
    },
    explain: (log) => ({
        detail: { isJobToken: true, ownerKind: log.ownerKind, isGuessed: false, hasTokenWay: true },
        confidence: 'likely',
        links: (0,settings_links/* packageLinks */.U1)(log),
    }),
    words: {
        summary: 'The package is private, and this run cannot even see it',
        title: () => 'The package is private and hidden from this token',
        problem: (params) => `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* theImage */.By)(params.images)} is private, and does not let ${params.detail.isJobToken ? 'this repository' : "the token's user"} read it, let alone write. Usually it belongs to another repository, or to one that was deleted.`,
        remedy: (params) => {
            const { isJobToken, hasTokenWay } = params.detail;
            const path = isJobToken ? `${(0,menus/* accessPath */._y)('Write')}, and chooses this repository` : (0,menus/* rolePath */.ks)('Write');
            const second = hasTokenWay ? (0,phrases/* tokenWay */.PZ)(params, 'push', 'somebody who may write the package') : '';
            return `A package admin opens ${path}. If nobody knows the package any more, its owner can delete it under Packages, or you push under another name.${(0,phrases/* settingsHints */.Qe)(params)}${second}`;
        },
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
    lint: (workflow, { registry }) => (0,written_names/* firstOfEach */.t6)((0,written_names/* namesIn */.wX)(workflow), ({ job, written }) => `${job.id} ${written}`)
        .filter(({ name }) => (0,written_names/* readAlike */.Jh)(name, registry)?.kind === 'uppercase')
        .map((one) => ({
        detail: { lowered: lowered(one), written: one.written },
        confidence: 'certain',
        ...(0,written_names/* placeOf */.$t)(one),
    })),
    explain: ({ image }) => ({
        detail: { lowered: image?.kind === 'uppercase' ? image.lowered : undefined },
        confidence: 'likely',
    }),
    words: {
        summary: 'The name has capital letters, which no registry accepts',
        title: () => 'The image name has capital letters',
        problem: ({ detail, images, source }) => `${detail.written !== undefined ? (0,phrases/* quoted */.TL)(detail.written) : images.length === 0 || (source === 'log' && detail.lowered === undefined) ? 'The image name' : `"${(0,phrases/* named */.KT)(images)}"`} has capital letters. Image names are all lowercase, while github.repository keeps the capitals of owner and repository.`,
        remedy: ({ detail }) => `${detail.lowered === undefined ? 'Write the name in lower case. ' : `Write it in lower case:${(0,shared_text/* toCopy */.p)((0,shared_text/* bounded */.M)(detail.lowered, 300))}\n`}docker/metadata-action does so by itself. A shell step makes a variable NAME of the repository's name:${(0,shared_text/* toCopy */.p)('echo "NAME=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"')}`,
    },
});
/** The name in lower case, but for its expressions; undefined if it has any that may hold capitals too. */
const lowered = ({ name, written }) => name.text.every((piece) => typeof piece === 'string') ? written.toLowerCase() : undefined;

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
        const of = (0,settings_links/* ownedImage */.xZ)(facts);
        if ((0,shared_refusal/* reasonOf */.A3)(facts) === 'package-not-creatable')
            return withoutCreation(of, image.isGuessed, 'certain');
        if ((0,shared_refusal/* refusalLayer */.ym)(facts) !== 'package')
            return undefined;
        return withoutRole(of, image.isGuessed, (0,shared_refusal/* reasonOf */.A3)(facts) === 'unknown' ? 'likely' : 'certain');
    },
    explain: (log) => log.reason === 'package-not-creatable' ? withoutCreation(log, false, 'likely') : withoutRole(log, false, 'likely'),
    words: {
        summary: "The token's user may not write this package, or may not create one here",
        title: ({ detail }) => detail.lacks === 'role'
            ? "The token's user cannot write this package"
            : "The token's user cannot create packages here",
        problem: (params) => params.detail.lacks === 'role'
            ? `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* capitalised */.Iu)((0,phrases/* theCredential */.tg)(params))} is accepted, but its user does not have the Write role on ${params.images.length === 0 ? 'the package' : (0,phrases/* theImage */.By)(params.images)}.`
            : `${(0,phrases/* answered */.oQ)(params)}${(0,phrases/* theImage */.By)(params.images)} does not exist yet, and the user of ${(0,phrases/* theCredential */.tg)(params)} may not create packages under this owner.`,
        remedy: (params) => `${cure(params)}${(0,phrases/* guessedHint */.Ac)(params.detail.isGuessed)}`,
    },
});
function withoutRole(of, isGuessed, confidence) {
    const { ownerKind } = of;
    return { detail: { lacks: 'role', ownerKind, isGuessed }, confidence, links: (0,settings_links/* packageLinks */.U1)(of) };
}
function withoutCreation(of, isGuessed, confidence) {
    const { image, ownerKind } = of;
    const owner = image?.kind === 'image' ? image.owner : undefined;
    return {
        detail: { lacks: 'creation', owner, ownerKind, isGuessed },
        confidence,
        who: ownerKind === 'user' ? 'workflow-author' : 'organization-owner',
        links: (0,settings_links/* creationLinks */.B_)(of),
    };
}
const organisations = 'an organisation owner lets members create packages (Settings → Packages → Package creation), or makes the user a member.';
function cure(params) {
    const { lacks, owner, ownerKind } = params.detail;
    const account = owner === undefined ? "a person's account" : (0,shared_text/* bounded */.M)(owner, 60);
    const persons = `under which nobody else can create packages: store a classic personal access token of that account, with write:packages, in the secret, or push to your own owner.`;
    if (lacks === 'role')
        return `A package admin gives the user the role: ${(0,menus/* rolePath */.ks)('Write')}.${(0,phrases/* whichAddress */.ij)(params)}`;
    if (ownerKind === 'organization')
        return (0,phrases/* capitalised */.Iu)(organisations);
    return ownerKind === 'user'
        ? `${account} is a person's account, ${persons}`
        : `If the owner is an organisation, ${organisations} If it is a person's account, ${persons}`;
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
    missing_registry_host/* missingRegistryHost */.w,
    retiredRegistry,
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
    manifestMissing,
    blobMissing,
    ipAllowList,
    credentialStoreLocked,
    billingProblem,
];
/** Every rule, in order of precedence: of findings that are equally grave and sure, the earlier comes first. */
const rules = inOrder;


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ lacksCheckout),
/* harmony export */   LD: () => (/* binding */ loginFor),
/* harmony export */   Qy: () => (/* binding */ needsOfSteps),
/* harmony export */   xL: () => (/* binding */ byJob)
/* harmony export */ });
/* unused harmony export grouped */
/** The parts of a list that are about one job each, in the order of the list; those about no job are a part too. */
const byJob = (all) => grouped(all, ({ job }) => job);
/** The parts of a list that are alike in a key, in the order in which the keys first occur. */
const grouped = (all, keyOf) => [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key));
/** What is missing, step by step: who needs it, and each `scope: level`. */
function needsOfSteps(missing) {
    return grouped(missing, ({ because }) => because).map((ofStep) => ({
        because: ofStep[0]?.because ?? '',
        levels: ofStep.map(({ scope, level }) => `${scope}: ${level}`),
    }));
}
/** True if only a checkout lacks something: it works without in a public repository, which no file tells. */
const lacksCheckout = (missing) => missing.some(({ scope }) => scope === 'contents');
const logins = {
    helm: 'helm registry login',
    podman: 'podman login',
    buildah: 'buildah login',
    skopeo: 'skopeo login',
    oras: 'oras login',
    crane: 'crane auth login',
    cosign: 'cosign login',
};
/**
 * Returns what logs a tool in to the registry of the images that it pushes, with the job's own token: a command, or a step for
 * a tool that reads docker's login.
 */
function loginFor(tool, pushed) {
    const registry = pushed[0]?.split('/')[0] ?? 'ghcr.io';
    const command = logins[tool ?? ''];
    if (command !== undefined)
        return `echo "\${{ github.token }}" | ${command} ${registry} -u "\${{ github.actor }}" --password-stdin`;
    return `- uses: docker/login-action@v4
  with:
    registry: ${registry}
    username: \${{ github.actor }}
    password: \${{ github.token }}`;
}


/***/ })

};
;