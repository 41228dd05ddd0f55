"use strict";
exports.id = 71;
exports.ids = [71];
exports.modules = {

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ githubStatus),
/* harmony export */   CW: () => (/* binding */ workflowPermissions),
/* harmony export */   Cj: () => (/* binding */ packageSettings),
/* harmony export */   PN: () => (/* binding */ organizationActions),
/* harmony export */   PQ: () => (/* binding */ accountPage),
/* harmony export */   le: () => (/* binding */ singleSignOn),
/* harmony export */   nE: () => (/* binding */ personalTokens),
/* harmony export */   oQ: () => (/* binding */ creationPolicy)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);

/** Addresses of pages on the GitHub server whose settings decide about packages. Source: docs/facts.md, Packages. */
const page = (serverUrl, ...parts) => [(0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(serverUrl), ...parts.map(encodeURIComponent)].join('/');
/** The page of a user or an organisation; 404 where there is none. */
const accountPage = (serverUrl, owner) => page(serverUrl, owner);
/** Settings of a package: who may write, which repositories have access, what it is linked to. */
const packageSettings = (serverUrl, kind, owner, packageName) => page(serverUrl, kind === 'organization' ? 'orgs' : 'users', owner, 'packages', 'container', packageName, 'settings');
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
/** Where GitHub tells of its own outages; it speaks for github.com only. */
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
/** Reads a repository as GitHub writes it; nothing where the owner or the name is missing. */
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
/** The answer, or nothing where there is none. */
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
    packages: { exists: 'exists', absent: 'none visible yet', unknown: 'not known' },
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
        likely: 'This is the most likely cause, not a certain one.',
        possible: 'This is a possible cause, not a certain one.',
    },
    who: {
        'workflow-author': 'Anyone who can change this workflow',
        'package-admin': 'An admin of the package',
        'organization-owner': 'An owner of the organisation',
        'credential-owner': 'The owner of the credential',
        nobody: 'Nobody needs to act: at most, wait',
    },
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
function basis({ verdict, access, registry, isAsked }) {
    if (!isAsked)
        return `Only images on ${registry} are checked. To check another registry, name it in the input "registry".`;
    if (verdict === 'inconclusive')
        return 'No clear answer came, so nothing is held against this run: the push itself will tell.';
    if (verdict === 'denied')
        return 'See below what has to change, and who can change it. Nothing was uploaded.';
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

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ docsAddress)
/* harmony export */ });
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);

/** The address of a rule's page, in the repository and at the ref that the bundle runs from (runner's layout: `_actions/<owner>/<repo>/<ref>`). */
function docsAddress({ bundle, serverUrl, package: { repository, version } }) {
    const fetched = fetchedFrom(bundle);
    const base = fetched === undefined
        ? `${repository}/blob/v${version}`
        : `${(0,_github_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(serverUrl)}/${fetched.repository.join('/')}/blob/${fetched.ref.join('/')}`;
    return (id) => `${base}/docs/rules/${id}.md`;
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
        problem: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(words.problem(params), longest.text),
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
  h4: () => (/* binding */ diagnose),
  XZ: () => (/* binding */ hints),
  NQ: () => (/* binding */ review),
  WC: () => (/* binding */ withoutImage)
});

// EXTERNAL MODULE: ./build/src/http/observed.js
var observed = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/src/oci/answer.js
var oci_answer = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/rules/order.js
var order = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/rules/shared/refusal.js
var refusal = __webpack_require__(9743);
;// CONCATENATED MODULE: ./build/src/rules/verdict.js


/** The verdicts, the worst first. */
const verdicts = ['denied', 'inconclusive', 'ready'];
/** The worst of several verdicts; `inconclusive` if there are none. */
const worst = (of) => verdicts.find((verdict) => of.includes(verdict)) ?? 'inconclusive';
/** The verdict about one image asked with one credential, from its answer and its findings. */
function verdictOf({ answer }, findings) {
    if ((0,observed/* known */.eO)(answer)?.kind === 'granted')
        return 'ready';
    const isDenied = findings.some(({ rule, severity }) => rule.verdict === 'deny' && severity !== 'warning');
    return isDenied ? 'denied' : 'inconclusive';
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
    if (metadata.includes('visible') || ofImage.some(({ answer }) => (0,refusal/* showsPackage */.$2)(answer)))
        return 'exists';
    const isUnmade = ofImage.some((facts) => (0,refusal/* reasonOf */.A3)(facts) === 'installation-may-not-create');
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
const review = (workflow, rules) => rules.flatMap((rule) => (rule.lint?.(workflow) ?? []).map((diagnosis) => withoutImage(rule, diagnosis)));
/** A finding that is about no image: one of a file's text, or of a run that asked nothing. */
const withoutImage = (rule, diagnosis) => ({
    rule,
    diagnosis,
    severity: diagnosis.severity ?? rule.severity,
    params: { detail: diagnosis.detail, images: [], answers: [], role: 'password' },
});
/** What the text of the running job's file shows beside: it explains no refusal here, so it is no error. */
function hints(running, rules) {
    if (running?.workflow === undefined)
        return [];
    const found = review(running.workflow, rules.filter(({ diagnose }) => diagnose === undefined));
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
    const answer = (0,observed/* known */.eO)(facts.answer);
    return {
        rule,
        diagnosis,
        severity: severityIn(facts, diagnosis.severity ?? rule.severity, rule),
        params: {
            detail: diagnosis.detail,
            images: [facts.image.reference],
            answers: answer?.kind === 'refused' ? [(0,oci_answer/* answerText */.y)(answer)] : [],
            role: facts.credential.role,
        },
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
const roleOf = ({ rule, params }) => (rule.subject === 'name' ? 'either' : params.role);
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

/***/ 9759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expiringCredential)
/* harmony export */ });
/* harmony import */ var _github_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3768);
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);



/** The token still works, but ends within 14 days: told while there is time. */
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
        problem: ({ detail, role }) => `GitHub says the token in ${role} expires ${soon(detail.days)}. After that, every push with it is refused with "denied".`,
        remedy: ({ role }) => `The token's owner opens Settings → Developer settings → Personal access tokens → Tokens (classic), clicks Regenerate token, and stores the new one in the secret that ${role} comes from.`,
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
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5);
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1172);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1543);
/* harmony import */ var _shared_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8001);
/* harmony import */ var _shared_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9743);





/** The push is granted and no package shows yet: what the first push, with the credential that serves it, will make (docs/facts.md, Packages). */
const firstPublish = (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: 'first-publish',
    subject: 'package',
    verdict: 'none',
    severity: 'notice',
    who: 'nobody',
    diagnose(facts) {
        const { access, credential, image, run } = facts;
        const isGranted = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(facts.answer)?.kind === 'granted' && !facts.isReplaced;
        const isFirst = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(facts.package)?.kind === 'absent' && !(0,_shared_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .showsPackage */ .$2)(facts.answerToOther);
        if (image.kind !== 'image' || access !== 'push' || !isGranted || !isFirst)
            return undefined;
        const { githubRepository: of, serverUrl } = run;
        const detail = {
            isLinked: credential.isJobToken,
            visibility: run.isPrivate === undefined ? 'unknown' : run.isPrivate ? 'private' : 'public',
            ...(of === undefined ? {} : { repository: `${serverUrl}/${(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(of)}` }),
            isGuessed: image.isGuessed,
        };
        return { detail, confidence: 'likely', who: detail.isLinked ? 'nobody' : 'workflow-author' };
    },
    words: {
        summary: 'The push is granted and will create the package',
        title: () => 'This will be the first push of the package',
        problem: (params) => `The push is granted, and no package ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(params.images)} is visible yet. Its page is a 404 until the first push, which is normal. ${outcome(params.detail)}`,
        remedy: ({ detail }) => `${linking(detail)} If a push is refused seconds after the package is created, run the job again.${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .guessedHint */ .Ac)(detail.isGuessed)}`,
    },
});
function outcome({ isLinked, visibility }) {
    if (!isLinked) {
        return "It will be private and linked to no repository, because the first push does not use the job's own token; later pushes with that token are refused until the package grants them.";
    }
    if (visibility === 'unknown')
        return 'It will be linked to this repository and take its visibility.';
    return `It will be linked to this repository and be ${visibility} like it, unless the organisation says otherwise.`;
}
function linking({ isLinked, repository = 'https://github.com/OWNER/REPOSITORY' }) {
    if (isLinked)
        return 'There is nothing to do.';
    const label = `LABEL org.opencontainers.image.source=${repository}`;
    return `To link it from the first push on, put this line in the Dockerfile: ${label} The label links the package, but cannot authorise a push that is refused.`;
}


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ internalFault)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);
/* harmony import */ var _shared_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8001);


/** Our own code failed: no verdict, and a bug to report. It never stops a build by itself. */
const internalFault = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: 'internal-fault',
    subject: 'registry',
    verdict: 'inconclusive',
    severity: 'warning',
    who: 'nobody',
    diagnose: ({ fault: seen }) => seen === undefined ? undefined : { detail: { seen }, confidence: 'certain' },
    words: {
        summary: 'A bug of ours. It stops no build',
        title: () => 'ghcr-preflight itself failed',
        problem: ({ detail, images }) => `Asking about ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(images)} ended with ${(0,_shared_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(detail.seen)}. This is a bug in ghcr-preflight, not in your workflow; whether access is granted is unknown.`,
        remedy: () => "Please open an issue in ghcr-preflight's repository, with this step's output report.",
    },
});


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
    const rank = ({ rule, severity, params, diagnosis }) => [
        severities.indexOf(severity),
        roles.indexOf(params.role),
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


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/** Declares a rule; its detail type follows from its words and functions. */
const defineRule = (rule) => rule;


/***/ }),

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ guessedHint),
/* harmony export */   Af: () => (/* binding */ levelFor),
/* harmony export */   It: () => (/* binding */ permissionsBlock),
/* harmony export */   J0: () => (/* binding */ lacksCheckout),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Qy: () => (/* binding */ needsOfSteps),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   _y: () => (/* binding */ accessPath),
/* harmony export */   nc: () => (/* binding */ loginCommand),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   u$: () => (/* binding */ defaultSetting),
/* harmony export */   xL: () => (/* binding */ byJob)
/* harmony export */ });
/* unused harmony export grouped */
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(543);

/** The parts of a list that are about one job each, in the order of the list; what is about none is a part too. */
const byJob = (all) => grouped(all, ({ job }) => job);
/** The parts of a list that are alike in a key, in the order in which their keys come. */
const grouped = (all, keyOf) => [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key));
const beginnings = {
    helm: 'helm registry login',
    podman: 'podman login',
    buildah: 'buildah login',
    skopeo: 'skopeo login',
    oras: 'oras login',
    crane: 'crane auth login',
    cosign: 'cosign login',
};
/** The command that logs a tool in to GHCR with the job's token; nothing for a tool whose login is docker/login-action. */
function loginCommand(tool) {
    const login = beginnings[tool];
    return login && `echo "\${{ github.token }}" | ${login} ghcr.io -u "\${{ github.actor }}" --password-stdin`;
}
/** What is missing, step by step: who needs it, and each `scope: level`. */
function needsOfSteps(missing) {
    return grouped(missing, ({ because }) => because).map((ofStep) => ({
        because: ofStep[0]?.because ?? '',
        levels: ofStep.map(({ scope, level }) => `${scope}: ${level}`),
    }));
}
/** Whether a checkout is among what lacks something: it works without in a public repository, which no file tells. */
const lacksCheckout = (missing) => missing.some(({ scope }) => scope === 'contents');
/** A whole `permissions:` block as it is typed into a job: what has to be kept, and this level of packages. */
function permissionsBlock(requiredPermissions, packages) {
    const scopes = Object.entries({ ...requiredPermissions, packages }).map(([scope, level]) => `  ${scope}: ${level}`);
    return ['permissions:', ...scopes].join('\n');
}
/** Names of images for a sentence: the first three, and how many more there are. */
function named(images) {
    const shown = images.slice(0, 3).map((image) => bounded(image, 150));
    if (shown.length === 0)
        return 'the image';
    const rest = images.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
/** What the registry said, as a sentence that quotes it; empty where it was not asked. */
function answered({ answers }) {
    const shown = answers.slice(0, 3).map(quoted);
    return shown.length === 0 ? '' : `The registry answered ${shown.join(' and ')}. `;
}
/** What has to be allowed of packages: `packages: write`, `write:packages`. */
const levelFor = (access) => (access === 'push' ? 'write' : 'read');
/** The click path that gives a repository access to a package. */
const accessPath = (role) => `Package settings → Manage Actions access → Add repository → ${role}`;
/** What to add where the name was only guessed from the repository's. */
const guessedHint = (isGuessed) => isGuessed ? ' The name was guessed from the repository; if the workflow pushes another, set the input images.' : '';
/** The click path to a repository's default for its jobs' tokens. */
const defaultSetting = 'Settings → Actions → General → Workflow permissions → Read and write permissions';
/** A text from outside as one line: at most this many characters, without control or direction characters. */
function bounded(text, most) {
    const start = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .J)(text.slice(0, 4 * most), () => ' ');
    const characters = [...start.replace(/\s+/g, ' ').trim()];
    return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
}
/** A text from outside as one bounded line in quotation marks. */
const quoted = (text) => `"${bounded(text, 300)}"`;


/***/ }),

/***/ 9743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ showsPackage),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   T8: () => (/* binding */ isCreateRefusal),
/* harmony export */   ym: () => (/* binding */ refusalLayer)
/* harmony export */ });
/* harmony import */ var _http_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);

/** Whether the registry refused to create: by the text, or by the canary's where the text is silent and no package is there. */
function isCreateRefusal(facts) {
    const reason = reasonOf(facts);
    if (reason === 'installation-may-not-create')
        return true;
    if (reason !== 'unknown' || (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(facts.package)?.kind !== 'absent')
        return false;
    const controlRequest = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(facts.controlRequest);
    return controlRequest?.kind === 'refused' && controlRequest.reason === 'installation-may-not-create';
}
/** The confirmed refusal, or nothing where the registry granted, gave no verdict or was not asked. */
function refusalOf({ answer }) {
    const value = (0,_http_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(answer);
    return value?.kind === 'refused' ? value : undefined;
}
/** What the refusal of this case says, or nothing where there is none. */
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
 * Tells a refusal for the token's sake from one for the package's: by its text, else by the canary. The package has no say
 * in that one: where it was granted, the token is in order and the package refuses (docs/facts.md, Refusals).
 */
function refusalLayer(facts) {
    const reason = reasonOf(facts);
    if (reason === undefined)
        return undefined;
    if (tokenMeanings.has(reason))
        return 'token';
    if (reason === 'package-not-writable')
        return 'package';
    return reason === 'unknown' ? controlLayer((0,_http_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(facts.controlRequest)) : 'other';
}
function controlLayer(controlRequest) {
    if (controlRequest?.kind === 'granted')
        return 'package';
    return controlRequest?.kind === 'refused' && tokenMeanings.has(controlRequest.reason) ? 'token' : 'unclear';
}


/***/ })

};
;