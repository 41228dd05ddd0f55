"use strict";
exports.id = 765;
exports.ids = [765];
exports.modules = {

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ forkEvents),
/* harmony export */   ut: () => (/* binding */ dependabotEvents),
/* harmony export */   w3: () => (/* binding */ untrustedEvents)
/* harmony export */ });
/** Events of a pull request whose token is read-only when the head is in a fork (docs/facts.md, Permissions). */
const forkEvents = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Events for which Dependabot's token is read-only unless the workflow declares more (docs/facts.md, Permissions). */
const dependabotEvents = [...forkEvents, 'push', 'create', 'deployment', 'deployment_status'];
/** Events that run the default branch's file with a writable token on what strangers may have sent (docs/facts.md, Permissions). */
const untrustedEvents = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ githubStatus),
/* harmony export */   CW: () => (/* binding */ workflowPermissions),
/* harmony export */   Cj: () => (/* binding */ packageSettings),
/* harmony export */   GW: () => (/* binding */ packagePage),
/* harmony export */   PN: () => (/* binding */ organizationActions),
/* harmony export */   PQ: () => (/* binding */ accountPage),
/* harmony export */   kh: () => (/* binding */ billing),
/* harmony export */   kk: () => (/* binding */ workflowLine),
/* harmony export */   le: () => (/* binding */ singleSignOn),
/* harmony export */   nE: () => (/* binding */ personalTokens),
/* harmony export */   oQ: () => (/* binding */ creationPolicy),
/* harmony export */   uu: () => (/* binding */ organizationSecurity)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);


/** Addresses of pages on the GitHub server whose settings decide about packages. Source: docs/facts.md, Packages. */
const page = (serverUrl, ...parts) => [(0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(serverUrl), ...parts.map(encodeURIComponent)].join('/');
/** The page of a user or an organisation; 404 where there is none. */
const accountPage = (serverUrl, owner) => page(serverUrl, owner);
/** Settings of a package: who may write, which repositories have access, what it is linked to. */
const packageSettings = (serverUrl, kind, owner, packageName) => page(serverUrl, kind === 'organization' ? 'orgs' : 'users', owner, 'packages', 'container', packageName, 'settings');
/** The page of a package: its versions, its visibility, the repository it is linked to. */
const packagePage = (serverUrl, kind, owner, packageName) => page(serverUrl, kind === 'organization' ? 'orgs' : 'users', owner, 'packages', 'container', 'package', packageName);
/** An organisation's rule about who may create packages, and of which visibility. */
const creationPolicy = (serverUrl, organization) => page(serverUrl, 'organizations', organization, 'settings', 'packages');
/** A repository's default for the job's token: Settings → Actions → General → Workflow permissions. */
const workflowPermissions = (serverUrl, owner, name) => page(serverUrl, owner, name, 'settings', 'actions');
/** An organisation's default and ceiling for the tokens of all its jobs. */
const organizationActions = (serverUrl, organization) => page(serverUrl, 'organizations', organization, 'settings', 'actions');
/** The reader's own classic personal access tokens, with their scopes, ends and single sign-on. */
const personalTokens = (serverUrl) => page(serverUrl, 'settings', 'tokens');
/** Where the reader signs in to an organisation that asks for single sign-on. */
const singleSignOn = (serverUrl, organization) => page(serverUrl, 'orgs', organization, 'sso');
/** An organisation's IP allow list, single sign-on and two-factor rules. */
const organizationSecurity = (serverUrl, organization) => page(serverUrl, 'organizations', organization, 'settings', 'security');
/** Payments, budgets and usage: an organisation's, or the reader's own. */
const billing = (serverUrl, organization) => organization === undefined
    ? page(serverUrl, 'settings', 'billing')
    : page(serverUrl, 'organizations', organization, 'settings', 'billing');
/** A line of a workflow file as the run's commit has it, a called file as its own commit; undefined if no commit is known. */
function workflowLine(run, path, line) {
    const { serverUrl, workflow, workflowSha, calledWorkflow, calledWorkflowSha } = run;
    if (workflow === undefined)
        return undefined;
    const { owner, name } = workflow.githubRepository;
    const isCalled = calledWorkflow?.path === path && (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRepository */ .ve)(calledWorkflow.githubRepository, workflow.githubRepository);
    const commit = isCalled ? calledWorkflowSha || workflowSha : workflowSha;
    return commit === '' ? undefined : `${page(serverUrl, owner, name, 'blob', commit, ...path.split('/'))}#L${line}`;
}
/** GitHub's page about its own outages; it covers github.com only. */
const githubStatus = 'https://www.githubstatus.com';


/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ readFullName),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   ve: () => (/* binding */ isSameRepository),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/** A repository as GitHub writes it: `octo/app`. */
const fullName = ({ owner, name }) => `${owner}/${name}`;
/** Reads a repository as GitHub writes it. Returns undefined if the owner or the name is missing. */
function readFullName(text) {
    const [owner, name] = text.split('/');
    return owner && name ? { owner, name } : undefined;
}
/** Whether two names mean the same account or repository: GitHub ignores case. */
const isSameName = (one, other) => one.toLowerCase() === other?.toLowerCase();
/** Whether both are the same repository of the same owner. */
const isSameRepository = (one, other) => isSameName(one.owner, other?.owner) && isSameName(one.name, other?.name);


/***/ }),

/***/ 8384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ secretsWithheldBy)
/* harmony export */ });
/** What keeps Actions secrets from a run by design, so that they are empty in it; nothing for a run that gets them (docs/facts.md, Permissions). */
function secretsWithheldBy({ isDependabot, isForkPullRequest, secretSource, }) {
    if (isDependabot || secretSource === 'Dependabot')
        return 'dependabot';
    return isForkPullRequest ? 'fork' : undefined;
}


/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped)
/* harmony export */ });
/** Wraps an answer. */
const observed = (value) => ({ kind: 'observed', value });
/** Says why a question was not asked. */
const skipped = (because) => ({ kind: 'skipped', because });
/** Says what kept a question from being answered. */
const failed = (error) => ({ kind: 'failed', error });
/** Returns the answer, or undefined if there is none. */
const known = (fact) => (fact.kind === 'observed' ? fact.value : undefined);


/***/ }),

/***/ 2861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ english)
/* harmony export */ });
const report = {
    headline,
    basis,
    quiet: ({ access, registry }, images) => access === 'push'
        ? `${registry} accepted an upload session for ${images}: this run can push.`
        : `${registry} lets this run read ${images}: it can pull.`,
    loginWith: () => 'Log in with fallback-password: the registry accepts it for every image, and refuses password.',
    note,
    images: { image: 'Image', verdict: 'Answer', package: 'Package', findings: 'Findings' },
    verdicts: {
        push: { ready: 'push accepted', denied: 'push refused', inconclusive: 'no clear answer' },
        pull: { ready: 'pull accepted', denied: 'pull refused', inconclusive: 'no clear answer' },
    },
    packages: { exists: 'exists', absent: 'not visible', unknown: 'not known' },
    guessed: '(guessed from the name of the repository)',
    finding: {
        problem: 'What happened',
        remedy: 'What to do',
        who: 'Who can do it',
        place: 'Where it is decided',
        images: 'Images',
        links: 'Where to go',
        change: 'The change',
        docs: (id) => `All about ${id}`,
    },
    confidence: {
        certain: '',
        likely: 'This is probably so, but not certain.',
        possible: 'This is possibly so, but not certain.',
    },
    who: {
        'workflow-author': 'Anyone who can change the workflow',
        'package-admin': 'An admin of the package',
        'organization-owner': 'An owner of the organisation',
        'credential-owner': 'The owner of the credential',
        nobody: 'Nobody needs to act: at most, wait',
    },
    labelled: (label, text) => `${label}: ${text}`,
    untrusted: 'Caution: outsiders can start this workflow with code of their own, and its token may write. Give it packages: write only if no code from a pull request or a comment is built or run.',
    line: (line) => `line ${line}`,
    evidence: {
        title: (requests) => `What was asked, and every answer (${counted(requests, 'request')})`,
        request: 'Request',
        answer: 'Answer, as received',
        tries: 'Tries',
        time: 'Time',
        requestId: 'Request id',
        noAnswer: 'no answer',
    },
    proof: {
        title: 'How to see that it worked',
        newRun: 'After a change of the workflow, start a new run: push a commit, or choose Run workflow. Re-run jobs takes the files of the old commit, and is enough only if nothing but settings or a secret changed.',
        line: 'The log of this step then says:',
        page: 'After the push, the image shows on the page of its package:',
    },
    leftOut: (count) => `${count} more did not fit here: the output "report" has all.`,
    badInput: (bad) => ({
        title: `Bad input: ${bad.input}`,
        message: `${bad.input} is ${bad.value === '' ? 'empty' : `"${bad.value}"`}. ${allowed(bad)}`,
    }),
};
/** English: each rule brings its own words. */
const english = { id: 'en', report, words: (rule) => rule.words };
const askers = { run: 'run', person: 'credential' };
function headline({ verdict, access, registry, isAsked, asker }) {
    if (!isAsked)
        return `No image is on ${registry}, so there was nothing to ask`;
    const action = `${access} ${access === 'push' ? 'to' : 'from'} ${registry}`;
    if (verdict === 'ready')
        return `This ${askers[asker]} can ${action}`;
    if (verdict === 'denied')
        return `This ${askers[asker]} cannot ${action}`;
    return `It is unclear whether this ${askers[asker]} can ${action}`;
}
function basis({ verdict, access, registry, isAsked, namesGhcr }) {
    if (!isAsked && namesGhcr)
        return `ghcr.io belongs to github.com, and does not know the token of this server, whose own registry is ${registry}. To push to ghcr.io all the same, give this step registry: ghcr.io and a password of github.com.`;
    if (!isAsked)
        return `Only images on ${registry} are checked. To check another registry, name it in the input "registry".`;
    if (verdict === 'inconclusive')
        return 'No clear answer came, so nothing is held against this run: the push itself will tell.';
    if (verdict === 'denied')
        return `See below what has to change, and who can change it.${access === 'push' ? ' Nothing was uploaded.' : ''}`;
    return access === 'push'
        ? `${registry} accepted an upload session for every image, which is how each push begins. Nothing was uploaded.`
        : `${registry} let this run read every image.`;
}
function note(note, registry) {
    if (note.kind === 'passed-over')
        return `Not checked, because it is not on ${registry}: ${note.reference}`;
    return `No line of ${note.file} can be named: ${note.reason}`;
}
function allowed({ allowed, input }) {
    switch (allowed.kind) {
        case 'one-of':
            return `Allowed: ${allowed.values.join(', ')}.`;
        case 'seconds':
            return 'Allowed: a number of seconds above 0, for example 30.';
        case 'host':
            return 'Allowed: a host, or host:port, without https:// and without a path, for example ghcr.io.';
        case 'address':
            return 'Allowed: an address that begins with https://, for example https://github.com.';
        case 'not-empty':
            return `Allowed: any text. Leave ${input} out of "with:" to get its default.`;
        case 'images':
            return 'Allowed: names of images, for example ghcr.io/octo/app. Without GITHUB_REPOSITORY none can be guessed.';
        case 'own-password':
            return `The job's own token is sent to ${allowed.host} only. For another registry, set the input "password" to a credential of that registry.`;
    }
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ languageNamed),
/* harmony export */   e: () => (/* binding */ languages)
/* harmony export */ });
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2861);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);


/** Every language. English is at hand, as rules bring its words; others are loaded when wanted. */
const languages = {
    en: () => Promise.resolve(_english_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x),
    'zh-CN': async () => (await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.bind(__webpack_require__, 7608))).chinese,
};
/** The language of this id; English where it is the id of none. */
const languageNamed = (id) => languages[_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageIds */ .D.find((one) => one === id) ?? 'en']();


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readImages),
/* harmony export */   N: () => (/* binding */ splitImages)
/* harmony export */ });
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2454);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4974);


/** Longest text that is shown of something that is no reference. */
const shownLength = 300;
/** Splits the `images` input at commas and newlines. */
const splitImages = (input) => input.split(/[,\n]/).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]));
/** Reads the references of an input for one registry; duplicates merge, tags and digests are dropped. */
function readImages(texts, registry, isGuessed) {
    const read = texts.map((text) => ({ text, image: readImage(text, registry, isGuessed) }));
    const images = read.flatMap(({ image }) => (image === undefined ? [] : [image]));
    const first = new Map(images.toReversed().map((image) => [image.reference, image]));
    return {
        images: images.filter((image) => first.get(image.reference) === image),
        elsewhere: read.flatMap(({ text, image }) => (image === undefined ? [text] : [])),
    };
}
function readImage(text, registry, isGuessed) {
    const mistyped = readMistyped(text, registry);
    if (mistyped !== undefined)
        return mistyped;
    if (text.toLowerCase() === registry.toLowerCase())
        return invalid(text, 'no-owner', isGuessed);
    const read = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(text);
    if (read.kind === 'invalid')
        return isElsewhere(read, registry) ? undefined : invalid(text, read.problem, isGuessed);
    return read.reference.registry === registry.toLowerCase() ? imageOf(text, read, registry, isGuessed) : undefined;
}
const invalid = (text, problem, isGuessed) => ({
    kind: 'invalid',
    reference: text.slice(0, shownLength),
    problem,
    isGuessed,
});
/** A text that breaks the grammar is another registry's business only where it names one. */
const isElsewhere = (read, registry) => read.problem !== 'host' && read.registry !== 'docker.io' && read.registry !== registry.toLowerCase();
function imageOf(text, read, registry, isGuessed) {
    const { repository } = read.reference;
    const [owner = '', ...rest] = repository.split('/');
    if (rest.length === 0)
        return invalid(text, 'no-owner', isGuessed);
    const reference = `${registry}/${repository}`;
    if (read.kind === 'uppercase')
        return { kind: 'uppercase', reference, lowered: reference.toLowerCase() };
    return { kind: 'image', reference, repository, owner, packageName: rest.join('/'), isGuessed };
}
/** A host known to be a slip of the pen, or this registry's host written twice. */
function readMistyped(text, registry) {
    const { registry: typed, rest } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHost */ .Ve)(text);
    if ((0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMistyped */ .Ke)(typed)) {
        const path = withoutTag(rest);
        return { kind: 'mistyped', reference: `${typed}/${path}`, repository: path, typed, intended: 'ghcr.io' };
    }
    const isTwice = typed === registry.toLowerCase() && rest.toLowerCase().startsWith(`${typed}/`);
    if (!isTwice)
        return undefined;
    const repository = `${registry}/${withoutTag((0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHost */ .Ve)(rest).rest)}`;
    const reference = `${registry}/${repository}`;
    return { kind: 'mistyped', reference, repository, typed: `${registry}/${registry}`, intended: registry };
}
const withoutTag = (path) => path.split(/[:@]/, 1).join('');


/***/ }),

/***/ 4974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ve: () => (/* binding */ splitHost),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   jU: () => (/* binding */ isHost)
/* harmony export */ });
/** One part of a path: lower-case letters and digits, joined by one dot, one or two underscores, or dashes. */
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
/** A label of a host name, or of an IPv4 address. */
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]{1,5})?$`);
const tag = /^\w[\w.-]{0,127}$/;
const digest = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const longestPath = 255;
/** A registry's host, or host:port, as the grammar allows it. */
const isHost = (text) => host.test(text);
/**
 * Splits the host off a reference, as docker does: the first part is a host when it has a dot or a colon, or is `localhost`.
 * Without one, the text is Docker Hub's.
 */
function splitHost(text) {
    const slash = text.indexOf('/');
    const first = slash === -1 ? '' : text.slice(0, slash);
    const isRegistry = /[.:]/.test(first) || first === 'localhost';
    return isRegistry
        ? { registry: first.toLowerCase(), rest: text.slice(slash + 1) }
        : { registry: 'docker.io', rest: text };
}
/** Reads one text as an image reference. Never throws. */
function readReference(text) {
    if (/^[a-z]+:\/\//i.test(text))
        return { kind: 'invalid', registry: hostAfterScheme(text), problem: 'scheme' };
    const { registry, rest } = splitHost(text);
    const invalid = (problem) => ({ kind: 'invalid', registry, problem });
    const { path, tag: tagged, digest: digested } = splitPath(rest);
    if (!isHost(registry))
        return invalid('host');
    if (digested !== undefined && !digest.test(digested))
        return invalid('digest');
    if (tagged !== undefined && !tag.test(tagged))
        return invalid('tag');
    if (path.length > longestPath)
        return invalid('too-long');
    if (!isPath(path.toLowerCase()))
        return invalid('path');
    const reference = {
        registry,
        repository: path,
        ...(tagged === undefined ? {} : { tag: tagged }),
        ...(digested === undefined ? {} : { digest: digested }),
    };
    return { kind: path === path.toLowerCase() ? 'reference' : 'uppercase', reference };
}
const isPath = (path) => path.split('/').every((part) => component.test(part));
const hostAfterScheme = (text) => text
    .replace(/^[a-z]+:\/\//i, '')
    .split('/', 1)
    .join('')
    .toLowerCase();
function splitPath(rest) {
    const at = rest.indexOf('@');
    const named = at === -1 ? rest : rest.slice(0, at);
    const colon = named.indexOf(':');
    return {
        path: colon === -1 ? named : named.slice(0, colon),
        tag: colon === -1 ? undefined : named.slice(colon + 1),
        digest: at === -1 ? undefined : rest.slice(at + 1),
    };
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ docsAddress)
/* harmony export */ });
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);

/**
 * The address of a rule's page in a language, in the repository and at the ref that the bundle runs from (runner's layout:
 * `_actions/<owner>/<repo>/<ref>`).
 */
function docsAddress({ bundle, serverUrl, package: { repository, version } }, language) {
    const fetched = fetchedFrom(bundle);
    const base = fetched === undefined
        ? `${repository}/blob/v${version}`
        : `${(0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(serverUrl)}/${fetched.repository.join('/')}/blob/${fetched.ref.join('/')}`;
    const folder = language === 'en' ? 'rules' : `${language}/rules`;
    return (id) => `${base}/docs/${folder}/${id}.md`;
}
/** Returns repository and ref from the path, or undefined if no runner has fetched the bundle: `node24/action.yml` names it as `node24/../dist/index.js`. */
function fetchedFrom(bundle) {
    const parts = withoutParents(bundle.replaceAll('\\', '/').split('/'));
    const at = parts.lastIndexOf('_actions');
    const inside = at === -1 ? [] : parts.slice(at + 1);
    const [repository, ref] = [inside.slice(0, 2), inside.slice(2, -2)];
    if (ref.length === 0 || inside.at(-2) !== 'dist')
        return undefined;
    return { repository: repository.map(encodeURIComponent), ref: ref.map(encodeURIComponent) };
}
const withoutParents = (parts) => {
    const kept = [];
    for (const part of parts) {
        if (part === '..')
            kept.pop();
        else
            kept.push(part);
    }
    return kept;
};


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printableJson)
/* harmony export */ });
/* harmony import */ var _rules_shared_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(543);

/**
 * Returns a value as JSON that is safe to print in a job's log: characters that a reader would not see are escaped, and
 * `##[`, by which the runner takes a line for a command.
 */
const printableJson = (value, indent) => (0,_rules_shared_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .J)(JSON.stringify(value, undefined, indent), escaped).replaceAll('##[', '##\\u005b');
const escaped = (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 9759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expiringCredential)
/* harmony export */ });
/* harmony import */ var _github_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3768);
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);
/* harmony import */ var _shared_menus_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2375);
/* harmony import */ var _shared_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8001);





/** The token still works, but ends within 14 days: said while there is time. */
const expiringCredential = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'expiring-credential',
    subject: 'credential',
    verdict: 'none',
    severity: 'warning',
    who: 'credential-owner',
    diagnose({ health, run }) {
        const days = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(health)?.expiresInDays;
        if (days === undefined)
            return undefined;
        return { detail: { days }, confidence: 'certain', links: [(0,_github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .personalTokens */ .nE)(run.serverUrl)] };
    },
    words: {
        summary: 'The token expires within 14 days',
        title: ({ detail }) => `The token expires ${soon(detail.days)}`,
        problem: (params) => `GitHub says that ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .theCredential */ .tg)(params)} expires ${soon(params.detail.days)}. After that, every push with it is refused with "denied".`,
        remedy: (params) => `The token's owner opens ${_shared_menus_js__WEBPACK_IMPORTED_MODULE_4__/* .classicTokens */ .zR}, chooses the token, clicks Regenerate token, and stores the new one in ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .theSecret */ .eY)(params)}.`,
    },
});
function soon(days) {
    if (days <= 0)
        return 'within a day';
    return days === 1 ? 'in one day' : `in ${days} days`;
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ firstPublish)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5);
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1172);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);
/* harmony import */ var _shared_menus_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2375);
/* harmony import */ var _shared_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
/* harmony import */ var _shared_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9743);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9224);







/** The push is granted and no package shows yet: what the first push, with the credential that serves it, will make (docs/facts.md, Packages). */
const firstPublish = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: 'first-publish',
    subject: 'package',
    verdict: 'none',
    severity: 'notice',
    who: 'nobody',
    diagnose(facts) {
        const { access, credential, image, run } = facts;
        const isGranted = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(facts.answer)?.kind === 'granted' && !facts.isReplaced;
        const isFirst = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(facts.package)?.kind === 'absent' && !(0,_shared_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .showsPackage */ .$2)(facts.answerToOther);
        if (image.kind !== 'image' || access !== 'push' || !isGranted || !isFirst)
            return undefined;
        const { githubRepository: of, serverUrl } = run;
        const detail = {
            isLinked: credential.isJobToken,
            repository: of && `${serverUrl}/${(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(of)}`,
            isGuessed: image.isGuessed,
        };
        return { detail, confidence: 'likely', who: detail.isLinked ? 'nobody' : 'workflow-author' };
    },
    words: {
        summary: 'The push is granted and will create the package',
        title: () => 'This will be the first push of the package',
        problem: (params) => `The push is granted, and no package ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(params.images)} is visible yet. Its page is a 404 until the first push, which is normal. ${outcome(params.detail)}`,
        remedy: ({ detail, source }) => `${linking(detail)} After the push, look at the package's page: its visibility (it may be private) and the repository it is linked to. If a push is refused seconds after the package is created, ${source === 'check' ? 'push' : 'run the job'} again.${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .guessedHint */ .Ac)(detail.isGuessed)}`,
    },
});
const outcome = ({ isLinked }) => isLinked
    ? "A first push with the job's token (GITHUB_TOKEN) links the package to this repository, and the package takes over who may access it, unless its owner has switched that off."
    : `A first push with another credential than the job's token (GITHUB_TOKEN) links it to no repository; later pushes with that token are refused until the package lets this repository write: ${(0,_shared_menus_js__WEBPACK_IMPORTED_MODULE_5__/* .accessPath */ ._y)('Write')}.`;
function linking({ isLinked, repository = 'https://github.com/OWNER/REPOSITORY' }) {
    if (isLinked)
        return 'There is nothing to do before.';
    return `To link it from the first push on, put this line in the Dockerfile:${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toCopy */ .p)(`LABEL org.opencontainers.image.source=${repository}`)}\nThe label links the package, but cannot authorise a push that is refused.`;
}


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ internalFault)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);
/* harmony import */ var _shared_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8001);


/** Our own code failed: no verdict, and a bug to report. It never stops a build by itself. */
const internalFault = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'internal-fault',
    subject: 'registry',
    verdict: 'inconclusive',
    severity: 'warning',
    who: 'nobody',
    diagnose: ({ fault: seen }) => seen === undefined ? undefined : { detail: { seen }, confidence: 'certain' },
    words: {
        summary: 'A bug of ours. It stops no build',
        title: () => 'ghcr-preflight itself failed',
        problem: ({ detail, images }) => `Asking about ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(images)} ended with ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(detail.seen)}. This is a bug in ghcr-preflight, not in your workflow; whether access is granted is unknown.`,
        remedy: ({ source }) => `Please open an issue in ghcr-preflight's repository, with ${source === 'check' ? 'what --format json prints' : "this step's output report"}.`,
    },
});


/***/ }),

/***/ 9312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ missingRegistryHost)
/* harmony export */ });
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1172);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4974);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1543);
/* harmony import */ var _shared_new_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2044);
/* harmony import */ var _shared_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9224);
/* harmony import */ var _shared_written_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1241);







/** A name without a host is Docker Hub's, although it was meant for GHCR (distribution/reference, docs/facts.md, Refusals). */
const missingRegistryHost = (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: 'missing-registry-host',
    subject: 'name',
    verdict: 'inconclusive',
    severity: 'warning',
    who: 'workflow-author',
    replaces: ['first-publish'],
    ask({ elsewhere, images, registry }) {
        const names = elsewhere.filter(isHostless);
        // Beside other registries alone, Docker Hub is one of them on purpose.
        if (names.length === 0 || (images.length === 0 && names.length < elsewhere.length))
            return [];
        const severity = images.length > 0 ? 'notice' : 'warning';
        return [{ detail: { names, registry, isCache: false }, severity, confidence: 'likely' }];
    },
    diagnose({ access, image, registry, running }) {
        const job = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(running)?.job;
        if (access !== 'push' || image.kind !== 'image' || !image.isGuessed || job === undefined)
            return undefined;
        const hostless = hostlessIn(job);
        const [first] = hostless;
        if (first === undefined || job.pushes.some(({ isCertain }) => isCertain))
            return undefined;
        const names = [...new Set(hostless.map(({ written }) => written))];
        return {
            detail: { names, registry, job: job.id, isCache: false },
            confidence: 'likely',
            place: first.name.place,
        };
    },
    lint: ({ isValid, jobs }, { registry = 'ghcr.io' }) => (isValid ? jobs : []).flatMap((job) => (0,_shared_written_names_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfEach */ .t6)([...hostlessIn(job), ...askedInVain(job)], ({ written }) => written).map((one) => ({
        detail: {
            names: [one.written],
            registry,
            isCache: isCache(one),
            ...(one.push !== undefined && { job: job.id }),
        },
        confidence: 'likely',
        ...(0,_shared_written_names_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(one),
    }))),
    explain: ({ registry, elsewhere }) => ({
        detail: { names: elsewhere === undefined ? [] : [elsewhere], registry, isCache: isCacheName(elsewhere) },
        confidence: 'likely',
    }),
    words: {
        summary: "The image's name has no host, and so is Docker Hub's: octo/app instead of ghcr.io/octo/app",
        title: () => "The image's name has no host, so it is Docker Hub's",
        problem: ({ detail }) => `${detail.job === undefined ? '' : `The job ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(detail.job)} logs in to ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .M)(detail.registry, 100)} alone, but pushes ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(detail.names)}. `}${detail.job === undefined && detail.names.length > 0 ? `${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(detail.names)} has no host. ` : ''}A name without a host belongs to Docker Hub, whatever the job logs in to.${detail.isCache ? ' In cache-to:, what has no type= is the name of an image.' : ''}`,
        remedy: ({ detail: { names, registry, isCache } }) => `Write the host before it:${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toCopy */ .p)((0,_shared_new_names_js__WEBPACK_IMPORTED_MODULE_6__/* .withHost */ .RD)(names[0], registry))}${isCache ? `\nOr name the kind of cache:${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toCopy */ .p)('cache-to: type=gha,mode=max')}` : ''}`,
    },
});
/** A name without an owner is what a cache without its type becomes. */
const isCacheName = (name) => name !== undefined && !(0,_shared_new_names_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOwner */ .uD)(name);
/** True if a reference names no host: `docker.io/octo/app` does. */
const isHostless = (text) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHost */ .Ve)(text).registry === 'docker.io' && !/^(?:index\.)?docker\.io\//i.test(text);
/** What a step pushes to Docker Hub though the job logs in to GHCR alone, beside images on GHCR or not. */
const hostlessIn = (job) => (0,_shared_written_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)({ ...job, preflights: [] }).filter(({ name, push }) => push?.isCertain === true && push.isLoggedInToGhcrAlone && !name.isPartial && (0,_shared_written_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(name) === '');
/** The names that this action is given, if it is given no other: then it has nothing to ask about. */
function askedInVain(job) {
    return job.preflights.flatMap((preflight) => {
        const given = (0,_shared_written_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)({ ...job, pushes: [], misnamed: [], preflights: [preflight] });
        const isInVain = preflight.names.length === given.length && given.every(({ name }) => (0,_shared_written_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(name) === '');
        return isInVain ? given : [];
    });
}
const isCache = ({ name }) => name.place.path.includes('cache-to');


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/** Declares a rule; its detail type follows from its words and functions. */
const defineRule = (rule) => rule;


/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ neededScopes),
/* harmony export */   P8: () => (/* binding */ lacksScope),
/* harmony export */   kQ: () => (/* binding */ lacksPermission)
/* harmony export */ });
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
/* harmony import */ var _packages_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6665);


/** Scopes of a classic or OAuth token, one of which the access takes; the first is the least. */
const neededScopes = { push: ['write:packages'], pull: ['read:packages', 'write:packages'] };
/** True if a credential is known to lack what the access takes, whatever the registry answers. */
const lacksPermission = (facts) => (facts.credential.isJobToken ? jobTokenLacks(facts) : lacksScope(facts));
/** The permissions that the runner gives count first, else the workflow file's own block. */
function jobTokenLacks(facts) {
    const level = (0,_packages_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .knownPackages */ .z5)(facts) ?? (0,_packages_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesDecision */ .uP)(facts).packages;
    return facts.access === 'push' ? (0,_packages_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesWriteOut */ .IV)(level) : level === 'none';
}
/** True if GitHub's REST API lists the scopes of a token, and none of them is enough. */
function lacksScope({ access, health }) {
    const scopes = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(health)?.oauthScopes;
    return scopes !== undefined && !neededScopes[access].some((needed) => scopes.includes(needed));
}


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ levelFor),
/* harmony export */   It: () => (/* binding */ permissionsBlock),
/* harmony export */   NZ: () => (/* binding */ jobTokenLine),
/* harmony export */   _y: () => (/* binding */ accessPath),
/* harmony export */   ks: () => (/* binding */ rolePath),
/* harmony export */   le: () => (/* binding */ actionsSecrets),
/* harmony export */   t$: () => (/* binding */ isOwnBranch),
/* harmony export */   u$: () => (/* binding */ defaultSetting),
/* harmony export */   zR: () => (/* binding */ classicTokens)
/* harmony export */ });
// What is typed or clicked, alike in every language: names of GitHub's menus, levels, blocks.
/** What has to be allowed of packages: `packages: write`, `write:packages`. */
const levelFor = (access) => (access === 'push' ? 'write' : 'read');
/** The click path to the reader's classic personal access tokens. */
const classicTokens = 'Settings → Developer settings → Personal access tokens → Tokens (classic)';
/** The click path to a repository's secrets. */
const actionsSecrets = 'Settings → Secrets and variables → Actions';
/** The click path that gives a repository access to a package. */
const accessPath = (role) => `Package settings → Manage Actions access → Add repository → ${role}`;
/** The click path that gives a user a role on a package. */
const rolePath = (role) => `Package settings → Manage access → Invite teams or people → ${role}`;
/** The click path to a repository's default for its jobs' tokens. */
const defaultSetting = 'Settings → Actions → General → Workflow permissions → Read and write permissions';
/** A whole `permissions:` block as it is typed into a job: what has to be kept, and this level of packages if there is one. */
function permissionsBlock(requiredPermissions, packages) {
    const all = packages === undefined ? requiredPermissions : { ...requiredPermissions, packages };
    const scopes = Object.entries(all).map(([scope, level]) => `  ${scope}: ${level}`);
    return ['permissions:', ...scopes].join('\n');
}
/** The condition that no pull request from a fork meets, without its braces. */
const isOwnBranch = '!github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository';
/** The line that logs in with the job's own token. */
const jobTokenLine = 'password: ${{ github.token }}';


/***/ }),

/***/ 2044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ withHost),
/* harmony export */   oW: () => (/* binding */ newName),
/* harmony export */   uD: () => (/* binding */ hasOwner)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9224);

/** `ghcr.io/octo/app` of `octo/app`, `ghcr.io/OWNER/app` of `app`. */
function withHost(name, registry) {
    const [owner, own] = name === undefined ? ['', 'OWNER/NAME'] : hasOwner(name) ? ['', name] : ['OWNER/', name.replace(/^library\//, '')];
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(registry, 100)}/${owner}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(own, 200)}`;
}
/** Docker Hub's own owner is `library`, which clients put before a name without one; `${{ github.repository }}` brings one along. */
const hasOwner = (name) => /^\$\{\{ github\.repository \}\}/.test(name) || (name.includes('/') && !name.startsWith('library/'));
/** `ghcr.io/octo/app` of `docker.pkg.github.com/octo/app/app`, `ghcr.io/octo/app/web` of `…/octo/app/web`. */
function newName(written = 'OWNER/NAME') {
    const [owner = 'OWNER', repository = 'NAME', ...image] = written
        .replace(/^docker\.pkg\.github\.com\//i, '')
        .split('/')
        .filter((part) => part !== '');
    const [name = ''] = image;
    const isNamedAlike = name.split(/[:@]/)[0] === repository;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(['ghcr.io', owner, ...(isNamedAlike ? image : [repository, ...image])].join('/'), 300);
}


/***/ }),

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ packagesChange),
/* harmony export */   IV: () => (/* binding */ leavesWriteOut),
/* harmony export */   _7: () => (/* binding */ rightAlreadyOn),
/* harmony export */   c4: () => (/* binding */ keptUnread),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   mA: () => (/* binding */ keptBy),
/* harmony export */   uP: () => (/* binding */ packagesDecision),
/* harmony export */   z5: () => (/* binding */ knownPackages)
/* harmony export */ });
/* harmony import */ var _github_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(396);
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);


/** Whether this run, or its workflow on another event, has a writable token while it works on what strangers send. */
const isUntrusted = ({ run, running }) => _github_events_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedEvents */ .w3.has(run.event) || (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(running)?.workflow?.runsUntrusted === true;
/** Where a job's permissions are decided, and the change that gives it this level of packages and keeps the rest. */
const packagesChange = ({ file, id, permissions, requiredPermissions }, packages, runsUntrusted) => ({
    place: permissions.place,
    edit: { file, job: id, packages, requiredPermissions, runsUntrusted },
});
/** What is kept where no file was read. */
const keptUnread = { requiredPermissions: { contents: 'read' } };
/** What a block of a job keeps. One that is made from a mapping takes nothing away, not from actions that nobody knows either. */
const keptBy = ({ permissions: { declared }, requiredPermissions, unknownActions }) => typeof declared === 'string' ? { requiredPermissions, unknownActions } : { requiredPermissions };
/** The level of packages that the job's token has, where the environment or the runner's record says so. */
const knownPackages = ({ tokenPermissions }) => (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(tokenPermissions)?.packages;
/**
 * Finds the job whose `permissions:` decide for the running one: a called workflow without a block takes its
 * caller's, and where no caller declares anything either, only the outermost can raise it (docs/facts.md, Permissions).
 */
function packagesDecision({ run, running }) {
    const read = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(running);
    const isCalled = run.calledWorkflow !== undefined || (read !== undefined && read.callers.length > 0);
    if (read?.job !== undefined && (hasOwnBlock(read.job) || !isCalled))
        return decided('own', read.job);
    const callers = read?.callers ?? [];
    const caller = callers.find(hasOwnBlock) ?? callers.at(-1);
    return caller === undefined
        ? { decider: isCalled ? 'caller' : 'own', packages: 'unknown' }
        : decided('caller', caller);
}
/** Whether a `permissions:` of its file holds for the job. */
const hasOwnBlock = ({ permissions: { level } }) => level !== 'default';
const decided = (decider, job) => ({
    decider,
    job,
    packages: job.permissions.packages,
});
/**
 * Returns the default branch if its newest version of the workflow gives packages: write and this run uses an older one of the
 * same branch: then the file is right already, and a new run is all that is missing.
 */
function rightAlreadyOn({ run, onDefaultBranch }) {
    const isDefaultBranch = run.defaultBranch !== undefined && run.workflow?.ref === `refs/heads/${run.defaultBranch}`;
    if (!isDefaultBranch || packagesDecision({ run, running: onDefaultBranch }).packages !== 'write')
        return undefined;
    return run.defaultBranch;
}
/** Whether a block is there that leaves packages without write. */
const leavesWriteOut = (packages) => packages === 'read' || packages === 'none';


/***/ }),

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ guessedHint),
/* harmony export */   By: () => (/* binding */ theImage),
/* harmony export */   G8: () => (/* binding */ thisOr),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   NG: () => (/* binding */ grant),
/* harmony export */   PZ: () => (/* binding */ tokenWay),
/* harmony export */   Qe: () => (/* binding */ settingsHints),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Up: () => (/* binding */ startNewRun),
/* harmony export */   bU: () => (/* binding */ mayNeedMore),
/* harmony export */   eY: () => (/* binding */ theSecret),
/* harmony export */   ij: () => (/* binding */ whichAddress),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   tg: () => (/* binding */ theCredential),
/* harmony export */   zl: () => (/* binding */ setUpJob)
/* harmony export */ });
/* harmony import */ var _menus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2375);
/* harmony import */ var _settings_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1094);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9224);



/** A text from outside as one bounded line in quotation marks. */
const quoted = (text) => `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(text, 300)}"`;
/** Names of images for a sentence: the first three, and how many more there are. */
function named(images) {
    const shown = images.slice(0, 3).map((image) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(image, 150));
    if (shown.length === 0)
        return 'the image';
    const rest = images.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
/** The same at the beginning of a sentence. */
const theImage = (images) => (images.length === 0 ? 'The image' : named(images));
/** What the registry said, as a sentence that quotes it, and what the token is known to have; empty if neither is there. */
function answered({ answers, token }) {
    const shown = answers.slice(0, 3).map(quoted);
    const said = shown.length === 0 ? '' : `The registry answered ${shown.join(' and ')}. `;
    if (token === undefined)
        return said;
    const record = token.source === 'runner' ? "The runner's own record of this job" : 'GITHUB_TOKEN_PERMISSIONS';
    return `${said}${record} says that its token (GITHUB_TOKEN) has packages: ${token.packages}. `;
}
/** The credential with the input that it came from, for the inside of a sentence. */
const theCredential = ({ credential }, noun = 'token') => (credential === undefined ? `the ${noun}` : `the ${noun} in ${credential}`);
/** The beginning of a sentence, with a capital letter. */
const capitalised = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** The secret that the credential is kept in. */
const theSecret = ({ credential }) => credential === undefined ? 'the secret that the login uses' : `the secret that ${credential} comes from`;
/** What to add if the name was only guessed from the repository's. */
const guessedHint = (isGuessed) => isGuessed ? ' The name was guessed from the repository; if the workflow pushes another, set the input images.' : '';
/** A repository in a sentence; in a log it has no name. */
const thisOr = (repository = 'this repository') => repository;
/** Which of two addresses is the right one, if there are two. */
const whichAddress = (params) => (0,_settings_links_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTwoAddresses */ .Bg)(params)
    ? " Of the two addresses below, the one with /orgs/ is an organisation's, the one with /users/ a person's."
    : '';
/** What to say of the package's settings: which address, what a missing page means, and that the name may be another. */
const settingsHints = (params) => `${whichAddress(params)} If that page is a 404, you have no access to the package yourself: ask its owner, or whoever pushed it first.${guessedHint(params.detail.isGuessed)}`;
/** Says which actions may need more than a block holds that was made from what is known; empty if there are none. */
const mayNeedMore = (actions = []) => actions.length === 0
    ? ''
    : `\nWhat ${listed(actions)} may need besides is not known here: see its page before you use this block.`;
const listed = (actions) => {
    const shown = actions.slice(0, 3).map((one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(one, 100));
    return actions.length > shown.length
        ? `${shown.join(', ')} and ${actions.length - shown.length} more`
        : shown.join(', ');
};
/** What to change so that a job gets a level of packages: the same as the change that is shown beside it. */
function grant({ change }, granted) {
    const { job, packages, requiredPermissions, unknownActions } = granted;
    const theJob = job === undefined ? 'the job' : `the job ${quoted(job)}`;
    const line = `packages: ${packages}`;
    const block = change?.of === 'workflow' ? 'the permissions: of the workflow' : `the permissions: of ${theJob}`;
    if (change?.kind === 'line')
        return `Add this line to ${block}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toCopy */ .p)(line)}`;
    if (change?.kind === 'level')
        return `Change the line about packages in ${block}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toCopy */ .p)(line)}`;
    const place = change === undefined ? ', in place of a permissions: that it may have' : '';
    return `Give ${theJob} this block${place}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toCopy */ .p)((0,_menus_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsBlock */ .It)(requiredPermissions, packages))}${mayNeedMore(unknownActions)}`;
}
/** The second way past a refusal of the job's token: a classic token of somebody who has access, step by step. */
function tokenWay({ source }, access, whose) {
    const lines = ['password: ${{ secrets.GHCR_TOKEN }}', 'fallback-password: ${{ secrets.GHCR_TOKEN }}'];
    const login = `use it in the login step:${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toCopy */ .p)(lines.slice(0, 1).join('\n'))}`;
    const both = `use it in the login step, and give this step the second line:${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toCopy */ .p)(lines.join('\n'))}`;
    return `
Second way: ${access} with a classic personal access token of ${whose}.
1. ${_menus_js__WEBPACK_IMPORTED_MODULE_2__/* .classicTokens */ .zR} → Generate new token (classic): tick ${(0,_menus_js__WEBPACK_IMPORTED_MODULE_2__/* .levelFor */ .Af)(access)}:packages.
2. In this repository, ${_menus_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsSecrets */ .le} → New repository secret: name it GHCR_TOKEN.
3. In the workflow, ${source === 'run' ? both : login}`;
}
/** What to do if the default branch's version of the workflow is right already. */
const startNewRun = (branch) => `Start a new run, by a push or by Run workflow: the workflow on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(branch, 100)} has packages: write by now. Re-run jobs does not help: it takes the files of the same old commit.`;
/** Where the job's own log says what its token may do. */
const setUpJob = (level) => `Look at "Set up job" in the job's log: GITHUB_TOKEN Permissions has to list "Packages: ${level}".`;


/***/ }),

/***/ 9743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ showsPackage),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   T8: () => (/* binding */ isCreateRefusal),
/* harmony export */   gG: () => (/* binding */ shownRefusal),
/* harmony export */   ym: () => (/* binding */ refusalLayer)
/* harmony export */ });
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
/* harmony import */ var _packages_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6665);


/** Whether the registry refused to create: by the text, or by the canary's where the text is silent and no package is there. */
function isCreateRefusal(facts) {
    const reason = reasonOf(facts);
    if (reason === 'installation-may-not-create')
        return true;
    if (reason !== 'unknown' || (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(facts.package)?.kind !== 'absent')
        return false;
    const controlRequest = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(facts.controlRequest);
    return controlRequest?.kind === 'refused' && controlRequest.reason === 'installation-may-not-create';
}
/** Returns the confirmed refusal, or undefined if the registry granted, gave no verdict or was not asked. */
function refusalOf({ answer }) {
    const value = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(answer);
    return value?.kind === 'refused' ? value : undefined;
}
/** The refusal that is shown: the confirmed one, or one that nothing separates from an outage; undefined if there is none. */
function shownRefusal({ answer }) {
    const value = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(answer);
    return value?.kind === 'unanswered' ? value.refusal : refusalOf({ answer });
}
/** Returns the text of this case's refusal, or undefined if there is none. */
const reasonOf = (facts) => refusalOf(facts)?.reason;
const packageMeanings = new Set([
    'installation-may-not-write',
    'package-not-writable',
    'package-not-readable',
]);
/** Whether an answer is a refusal that is given only where the package is there. */
function showsPackage(answer) {
    const refusal = refusalOf({ answer });
    return refusal !== undefined && packageMeanings.has(refusal.reason);
}
const tokenMeanings = new Set([
    'installation-may-not-create',
    'installation-may-not-write',
    'installation-may-not-read',
]);
/**
 * Returns what a refusal is about: by its text, else by the control request. The package has no say in that one: where it
 * was granted, the token is in order and the package refuses (docs/facts.md, Refusals). A token that is known to have write
 * is in order whatever the text says; only creating has a policy of its own.
 */
function refusalLayer(facts) {
    const reason = reasonOf(facts);
    if (reason === undefined)
        return undefined;
    const isInOrder = facts.credential.isJobToken && (0,_packages_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .knownPackages */ .z5)(facts) === 'write';
    if (isInOrder && (reason === 'installation-may-not-write' || reason === 'installation-may-not-read'))
        return 'package';
    if (tokenMeanings.has(reason))
        return 'token';
    if (reason === 'package-not-writable')
        return 'package';
    return reason === 'unknown' ? controlLayer((0,_http_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(facts.controlRequest)) : 'other';
}
function controlLayer(controlRequest) {
    if (controlRequest?.kind === 'granted')
        return 'package';
    return controlRequest?.kind === 'refused' && tokenMeanings.has(controlRequest.reason) ? 'token' : 'unclear';
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ repositoryLinks),
/* harmony export */   B_: () => (/* binding */ creationLinks),
/* harmony export */   Bg: () => (/* binding */ hasTwoAddresses),
/* harmony export */   SX: () => (/* binding */ mayUseToken),
/* harmony export */   U1: () => (/* binding */ packageLinks),
/* harmony export */   Xu: () => (/* binding */ organizationLinks),
/* harmony export */   xZ: () => (/* binding */ ownedImage),
/* harmony export */   x_: () => (/* binding */ packagePages)
/* harmony export */ });
/* harmony import */ var _github_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3768);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);



/** The image of a run with the kind of its owner: as GitHub's REST API says, else as the event says of the run's own. */
function ownedImage({ image, owner, run }) {
    const asked = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(owner);
    const isRuns = image.kind === 'image' && (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(image.owner, run.githubRepository?.owner);
    const ownerKind = asked !== undefined && asked !== 'missing' ? asked : isRuns ? run.ownerKind : undefined;
    return { image, serverUrl: run.serverUrl, ownerKind };
}
/** Returns the settings page of the package; both possible pages if the owner's kind is not known. */
const packageLinks = (of) => pagesOf(of, _github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .packageSettings */ .Cj);
/** Returns the page of the package; both possible pages if the owner's kind is not known. */
const packagePages = (of) => pagesOf(of, _github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .packagePage */ .GW);
function pagesOf({ image, serverUrl, ownerKind }, address) {
    if (image?.kind !== 'image')
        return [];
    const kinds = ownerKind === undefined ? ['organization', 'user'] : [ownerKind];
    return kinds.map((kind) => address(serverUrl, kind, image.owner, image.packageName));
}
/** True if both possible pages of a package are linked: its image is known, and nobody knows whose account the owner is. */
const hasTwoAddresses = ({ detail, images }) => detail.ownerKind === undefined && images.length > 0;
/** Returns where an organisation decides who may create packages; nothing for a person's account, which has no such page. */
const creationLinks = ({ image, serverUrl, ownerKind }) => image?.kind === 'image' && ownerKind !== 'user' ? [(0,_github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .creationPolicy */ .oQ)(serverUrl, image.owner)] : [];
/** Returns where this repository's default for the job's token is set. */
const repositoryLinks = ({ run: { serverUrl, githubRepository } }) => githubRepository === undefined ? [] : [(0,_github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowPermissions */ .CW)(serverUrl, githubRepository.owner, githubRepository.name)];
/** Returns where the run's organisation limits what its jobs' tokens may do; nothing for a person's account. */
const organizationLinks = ({ run: { serverUrl, githubRepository, ownerKind } }) => githubRepository !== undefined && ownerKind === 'organization'
    ? [(0,_github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .organizationActions */ .PN)(serverUrl, githubRepository.owner)]
    : [];
/**
 * True if another credential may help past this refusal: it was the job's token that was refused, and no second one was
 * tried beside it.
 */
const mayUseToken = ({ credential, answerToOther }) => credential.isJobToken && answerToOther.kind !== 'observed';


/***/ }),

/***/ 9224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded),
/* harmony export */   p: () => (/* binding */ toCopy)
/* harmony export */ });
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(543);

/** A text from outside as one line: at most this many characters, without control or direction characters. */
function bounded(text, most) {
    const start = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .J)(text.slice(0, 4 * most), () => ' ');
    const characters = [...start.replace(/\s+/g, ' ').trim()];
    return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
}
/** Lines to copy, as a block of their own: a line feed and two spaces before each. They are never wrapped. */
const toCopy = (text) => text
    .split('\n')
    .map((line) => `\n  ${line}`)
    .join('');


/***/ }),

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Jh: () => (/* binding */ readAlike),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hD: () => (/* binding */ isOfGithub),
/* harmony export */   t6: () => (/* binding */ firstOfEach),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export shown */
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2454);
/* harmony import */ var _oci_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4974);



/** Every name that some run of a file certainly gives to an image, to push it or to let this action ask about it. */
const namesIn = ({ isValid, jobs }) => isValid ? jobs.flatMap(namesOf) : [];
/** Every name that some run of a job certainly gives to an image. */
function namesOf(job) {
    const pushed = [...job.pushes, ...job.misnamed].flatMap((push) => push.names.map((name) => ({ name, push })));
    const checked = job.preflights.flatMap(({ names }) => names.map((name) => ({ name, push: undefined })));
    return [...pushed, ...checked]
        .filter(({ name }) => name.isSure)
        .map(({ name, push }) => ({ job, name, push, written: shown(name) }));
}
/** A name as it is written, with what only a run knows as `${{ … }}`. */
const shown = ({ text }) => text.map((piece) => (typeof piece === 'string' ? piece : `\${{ ${piece.name || '…'} }}`)).join('');
/** The first of those that are alike in a key: one fault is reported once, however many steps repeat it. */
const firstOfEach = (all, keyOf) => [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
// What a shell, a template or a list would still change: such a text is not read as a name.
const undecided = /[\s"'`$,;{}()<>|&\\*?[\]]/;
/** Values that stand for what only a run knows: whatever is the case for all of them is the case in every run. */
const valuesOf = {
    component: ['x'],
    path: ['x/x'],
    any: ['x', 'x/x', '', 'x:1', 'x/x:1', '1.0'],
};
const mostSamples = 64;
/**
 * Reads a name as every run would, without its digest: the one reading that holds for any value of its unknown parts, or
 * undefined if runs differ, the text cannot be read, or its tool adds something to it. `home` is the registry of the server,
 * where that is known.
 */
function readAlike({ text, isPartial, isPrefix }, home) {
    if ((isPartial && !isPrefix) || text.some((piece) => typeof piece === 'string' && undecided.test(piece)))
        return undefined;
    const samples = isPrefix ? samplesOf(text).map(withOwnName) : samplesOf(text);
    const images = samples.map((one) => (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readImages */ .H)([one], registryFor(one, home), false).images[0]);
    const [first] = images;
    const isAlike = first !== undefined && images.every((image) => image?.kind === first.kind);
    // What names an owner only may be completed by a tool that is not known well.
    const mayGoOn = first?.kind === 'invalid' && first.problem === 'no-owner' && text.length > 1;
    return isAlike && !mayGoOn ? first : undefined;
}
/** Tools join paths so that no slash is there twice (Go, path.Join). */
const withOwnName = (prefix) => `${prefix}/x`.replace(/\/{2,}/g, '/');
/** Texts that stand for all that a name may be; none if that are too many, or if it may be nothing at all. */
function samplesOf(text) {
    let texts = [''];
    for (const piece of text) {
        const [part, digest] = typeof piece === 'string' ? piece.split('@', 2) : [undefined, undefined];
        const ends = typeof piece === 'string' ? [part ?? ''] : piece.kind === 'empty' ? [''] : valuesOf[piece.shape];
        texts = texts.flatMap((start) => ends.map((end) => start + end));
        if (texts.length > mostSamples)
            return [];
        if (digest !== undefined)
            break;
    }
    return texts.includes('') ? [] : texts;
}
/** The registry that a name is read for: the server's, or that of GHE.com, if it names that, else ghcr.io. */
function registryFor(text, home) {
    const { registry } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .splitHost */ .Ve)(text);
    return isOfGithub(registry, home) ? registry : 'ghcr.io';
}
/** True for the registry of the server, and for those of github.com and GHE.com. */
const isOfGithub = (registry, home) => registry === home || (0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubRegistry */ .HV)(registry);
/** The host of a name in lower case, `''` if it has none, or undefined if only a run knows. */
function hostOf({ text }) {
    const [first = '', second] = text;
    if (typeof first !== 'string')
        return beginsWithOwner(first, second) ? '' : undefined;
    if (!first.includes('/'))
        return text.length === 1 || /^[^.:]*$/.test(first) ? '' : undefined;
    const { registry } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .splitHost */ .Ve)(first);
    return registry === 'docker.io' && !/^docker\.io\//i.test(first) ? '' : registry;
}
/** True for `${{ github.repository }}` and `${{ github.repository_owner }}/app`: what GitHub calls an account has no dot and no colon. */
const beginsWithOwner = ({ name, shape }, behind) => shape === 'path' || (accounts.has(name) && typeof behind === 'string' && behind.startsWith('/'));
const accounts = new Set(['github.repository_owner', 'github.actor', 'github.triggering_actor']);
/** The place, and the job, of a name for a diagnosis. */
const placeOf = ({ job, name }) => ({
    place: name.place,
    job: job.id,
});


/***/ })

};
;