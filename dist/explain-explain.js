"use strict";
exports.id = 452;
exports.ids = [452];
exports.modules = {

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/program/own-docs.js
var own_docs = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/src/terminal/paint.js
var paint = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/wrap.js + 4 modules
var wrap = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/explain/image-in.js
const registry = '(?:ghcr\\.io|containers\\.[a-z0-9.-]+)';
const repository = '[a-z0-9._-]+(?:/[a-z0-9._-]+)+';
const inAddress = new RegExp(`(${registry})/v2/(${repository}?)/(?:blobs|manifests|tags)/`);
const inReference = new RegExp(`(${registry})/(?!v2/|token)(${repository})`);
/** The image that a line names, in an address or as a reference; nothing where it names none in lower case. */
function imageIn(line) {
    const [, host, path] = inAddress.exec(line) ?? inReference.exec(line) ?? [];
    return host === undefined || path === undefined ? undefined : `${host}/${path}`;
}

;// CONCATENATED MODULE: ./build/src/explain/summaries.js
/** A summary per finding that a text can speak for. */
const summaries = {
    'invalid-image-reference': {
        title: 'The image name is not valid',
        problem: 'The client could not read the image name, so nothing was sent.',
        remedy: 'Write it as ghcr.io/OWNER/NAME:TAG; most often a variable in it was empty.',
    },
    'uppercase-image-name': {
        title: 'The image name has capital letters',
        problem: 'Image names are lowercase only, while github.repository keeps the capitals of owner and repository.',
        remedy: 'Lowercase it: docker/metadata-action does so by itself; in a shell, use tr A-Z a-z.',
    },
    'mistyped-registry': {
        title: 'The registry is not ghcr.io',
        problem: 'The host in the image name is misspelt, so the credential went to somebody else or nowhere.',
        remedy: 'Write ghcr.io, once. If a password was sent to another host, revoke it.',
    },
    'foreign-owner': {
        title: "The job's token is used under another owner",
        problem: "GITHUB_TOKEN works only for packages of the repository's own owner.",
        remedy: 'Push to ghcr.io/OWNER/... of the repository that runs the workflow, or log in with a classic token of the other owner.',
    },
    'owner-not-found': {
        title: 'No such owner',
        problem: 'GitHub knows no user or organisation with the name that follows ghcr.io/.',
        remedy: 'Correct the owner in the image name; it may have been renamed.',
    },
    'empty-credential': {
        title: 'The password is empty',
        problem: "The login got no password: the secret is not set, or not given to this run, as in a fork's pull request or for Dependabot.",
        remedy: 'Log in with secrets.GITHUB_TOKEN, or set the secret where this run can read it.',
    },
    'rejected-credential': {
        title: 'The credential is not accepted',
        problem: 'GHCR does not accept this password: it is wrong, expired or revoked.',
        remedy: 'Make a new classic token with write:packages, or log in with secrets.GITHUB_TOKEN.',
    },
    'fine-grained-pat': {
        title: 'Fine-grained tokens do not work with GHCR',
        problem: 'GHCR takes classic tokens and GITHUB_TOKEN only.',
        remedy: 'Log in with secrets.GITHUB_TOKEN, or with a classic token that has write:packages.',
    },
    'missing-write-packages-scope': {
        title: 'The token lacks write:packages',
        problem: 'The token is valid, but its scopes do not allow what was asked.',
        remedy: 'Add the scope write:packages to the classic token at https://github.com/settings/tokens.',
    },
    'sso-not-authorised': {
        title: "The token is not authorised for the organisation's single sign-on",
        problem: 'The organisation enforces SAML, and this token has not been authorised for it.',
        remedy: 'At https://github.com/settings/tokens choose "Configure SSO" beside the token and authorise the organisation.',
    },
    'classic-pat-forbidden': {
        title: 'The organisation forbids classic tokens',
        problem: 'It accepts no classic token, whatever its scopes.',
        remedy: 'Log in with secrets.GITHUB_TOKEN from a repository of the organisation.',
    },
    'app-installation-token': {
        title: "A GitHub App's token cannot push",
        problem: 'GHCR refuses installation tokens of Apps, whatever their permissions.',
        remedy: 'Log in with secrets.GITHUB_TOKEN and packages: write instead.',
    },
    'user-not-granted': {
        title: "The token's user has no role on the package",
        problem: 'The token belongs to a user who may not write this package, or may not create one here.',
        remedy: "A package admin gives the user Write in the package's settings.",
    },
    'not-logged-in': {
        title: 'No login for this tool',
        problem: 'The request was sent without a credential that serves this tool and this registry.',
        remedy: 'Log in to ghcr.io in the same job before this step, with the login that this tool reads.',
    },
    'missing-packages-write': {
        title: 'The job cannot write packages',
        problem: "The job's token has no packages: write. What permissions: does not list is none.",
        remedy: 'Add packages: write to the permissions: of the job.',
    },
    'read-only-default-permissions': {
        title: "The repository's default token is read-only",
        problem: "The workflow declares no permissions:, and the repository's default gives the token read access only.",
        remedy: 'Give the job a permissions: block with packages: write.',
    },
    'fork-pull-request': {
        title: "A fork's pull request cannot push",
        problem: "In a pull request from a fork, the job's token is read-only, whatever the workflow declares.",
        remedy: 'Skip the push there: push on push events only, or guard the step with if:.',
    },
    'dependabot-run': {
        title: "Dependabot's runs are read-only",
        problem: "In runs started by Dependabot, the job's token is read-only unless the workflow declares more.",
        remedy: 'Declare packages: write for the job, or skip the push for Dependabot.',
    },
    'reusable-workflow-caller': {
        title: 'The calling workflow gives too little',
        problem: 'A called workflow gets no more than the job that calls it has.',
        remedy: 'Add packages: write to the permissions: of the calling job.',
    },
    'reusable-workflow-ceiling': {
        title: 'The called workflow asks for more than its caller gives',
        problem: 'GitHub refuses to start a run in which a called workflow asks for more than the calling job has.',
        remedy: "Raise the calling job's permissions: to what the called workflow asks for.",
    },
    'invalid-permissions': {
        title: 'GitHub refuses the workflow file',
        problem: 'A permissions: block in it is not valid.',
        remedy: 'Run ghcr-preflight lint: it names the line.',
    },
    'stale-workflow-version': {
        title: 'The branch has an older version of the workflow',
        problem: "The run used a version of the file that does not declare what the default branch's does.",
        remedy: 'Bring the branch up to date with the default branch.',
    },
    'actions-policy': {
        title: "A policy caps the job's token",
        problem: 'Even where packages: write is declared, an organisation or enterprise policy can withhold it.',
        remedy: 'An organisation owner checks Settings → Actions → General → Workflow permissions.',
    },
    'missing-packages-read': {
        title: 'The job cannot read packages',
        problem: "The job's token has no packages: read, so it cannot pull a private image.",
        remedy: 'Add packages: read to the permissions: of the job.',
    },
    'repository-not-granted': {
        title: 'The package does not grant this repository access',
        problem: 'The package exists, but does not let this repository (or user) write to it.',
        remedy: 'A package admin opens Package settings → Manage Actions access → Add repository → Write.',
    },
    'package-linked-elsewhere': {
        title: 'The package belongs to another repository',
        problem: 'The package is linked to another repository, and does not let this one write.',
        remedy: 'Open Package settings → Manage Actions access → Add repository → Write, or push under another name.',
    },
    'unreadable-package': {
        title: 'The package cannot even be read',
        problem: 'The package is private, and usually belongs to another repository.',
        remedy: 'A package admin opens Package settings → Manage Actions access → Add repository → Write.',
    },
    'package-creation-forbidden': {
        title: 'This owner forbids creating the package',
        problem: 'The package does not exist yet, and the policy of its owner does not allow creating it.',
        remedy: 'An organisation owner checks Settings → Packages → Package creation, or creates the package once.',
    },
    'private-package': {
        title: 'The package is private, or there is none',
        problem: 'The registry does not show this package to the credential that asked, or to anyone who is not logged in.',
        remedy: "Log in with a credential that may read it, or make it public in the package's settings.",
    },
    'registry-unavailable': {
        title: 'The registry gave no clear answer',
        problem: 'The registry, or the way to it, is in trouble; it also refuses good credentials now and then.',
        remedy: 'Run the job again; if that does not help, see https://www.githubstatus.com.',
    },
    'rate-limited': {
        title: 'Too many requests',
        problem: 'The registry is limiting requests, at times in the words of a refusal.',
        remedy: 'Wait a few minutes, then run the job again with fewer pushes side by side.',
    },
};

;// CONCATENATED MODULE: ./build/src/explain/explanation.js




const mostLines = 3;
const mostOthers = 5;
/** What the matches of a log come to, for people: each cause once, with its lines, then what to run to be sure. */
function explanation(matches, look) {
    const causes = [...new Set(matches.flatMap(({ findings }) => findings.slice(0, 1)))];
    const parts = causes.map((cause) => causeText(cause, matches.filter(({ findings }) => findings[0] === cause), look));
    return `${[...parts, toBeSure(matches, causes, look)].join('\n\n')}\n`;
}
function causeText(cause, matches, { paint, columns, docs }) {
    const { title, problem, remedy } = summaries[cause];
    const others = [...new Set(matches.flatMap(({ findings }) => findings))].filter((finding) => finding !== cause);
    const indented = (text) => (0,wrap/* wrapped */.ky)(text, columns, '  ');
    return [
        `${paint.red(paint.bold(title))} ${paint.dim(`[${cause}]`)}`,
        ...quotedLines(matches, columns).map(paint.dim),
        indented(problem),
        indented(remedy),
        `  ${paint.cyan(docs(cause))}`,
        ...(others.length > 0 ? [indented(`It could also be ${others.slice(0, mostOthers).join(', ')}.`)] : []),
    ].join('\n');
}
function quotedLines(matches, columns) {
    const texts = matches.filter((match, at) => matches.findIndex(({ text }) => text === match.text) === at);
    const shown = texts
        .slice(0, mostLines)
        .map(({ line, text }) => (0,report_text/* abridged */.$y)(`  line ${line}: ${text}`, 3 * Math.max(columns, 60)));
    const hidden = texts.length - shown.length;
    return hidden > 0 ? [...shown, `  and ${hidden} more lines like these`] : shown;
}
const ofFiles = new Set(['reusable-workflow-ceiling', 'invalid-permissions', 'not-logged-in']);
/** Of the workflow files tells lint, of everything else the registry. */
function toBeSure(matches, causes, { paint }) {
    const image = matches.map(({ text }) => imageIn(text)).find((found) => found !== undefined) ?? 'IMAGE';
    const commands = causes.every((cause) => ofFiles.has(cause))
        ? ['ghcr-preflight lint']
        : [`ghcr-preflight check ${image}`, 'ghcr-preflight lint'];
    return ['To be sure, run:', ...commands.map((command) => `  ${paint.bold(command)}`)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/explain/clean-line.js
const escapeCharacter = String.fromCharCode(0x1b);
const colour = new RegExp(`${escapeCharacter}\\[[0-?]*[ -/]*[@-~]`, 'g');
const timestamp = /^\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/;
// "job<tab>step<tab>time text": what `gh run view --log` puts before each line.
const columnsOfGh = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
const mark = /^##\[(?:error|warning|debug|notice)\]/;
// The runner shows the script of a step in bright cyan before it runs it: what stands there has not been said by anybody yet.
const scriptColour = `${escapeCharacter}[36;1m`;
/** A line of a log as it was said: without time, colours, marks of the runner; nothing where it only shows a step's script. */
function cleanLine(line) {
    const params = line.includes('\t') ? line.replace(columnsOfGh, '') : line;
    const said = params.replace(timestamp, '');
    if (said.startsWith(scriptColour))
        return undefined;
    return withoutColours(said).replace(mark, '').trim();
}
/** The line without control sequences (ECMA-48, CSI): a colour inside a text does not hide it. */
const withoutColours = (line) => line.replace(colour, '');
/** What a line, in lower case, begins with that only tells again what somebody wrote. */
const retelling = [
    // A commit's subject, as git and changelogs show it.
    /^(?:previous head position was|head is now at) [0-9a-f]{7,40}\b/,
    /^\[\S+(?: \(root-commit\))? [0-9a-f]{7,40}\] /,
    /^(?:[0-9a-f]{7,40} |[*-] )?(?:\*\*)?(?:fix|feat|chore|docs|refactor|ci)(?:\([^)]+\))?!?:/,
    // A comment, also one that a diff shows.
    /^[+-]?\s*(?:#+|\/\/) /,
    // A test that passed, and what a test file says.
    /^(?:[✓✔√]|ok \d|pass\b|--- pass:)/,
    /^\S+[._-](?:test|spec)\.\w+[:(]\d/,
];
/** A client that shows each request says 401 before it asks for a token: its last word is an error. */
const tracing = /\blevel=debug\b|^debu\[|\[debug\]/;
/** Whether a line, in lower case, does not say itself what it holds, but tells it again: a commit, a comment, a test. */
const isRetold = (line) => retelling.some((beginning) => beginning.test(line));
/** Whether a line, in lower case, is one of the steps that a client shows when it is asked to. */
const isTrace = (line) => tracing.test(line);

// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
;// CONCATENATED MODULE: ./build/src/explain/line-marks.js
const sourceOf = (mark) => {
    if (typeof mark !== 'string')
        return mark.source;
    return isWord(mark) ? `\\b${mark}` : literal(mark);
};
/** Meets a line that holds one of these marks, whatever its case: a word where one begins, any other text everywhere. Without marks it meets every line. */
const anyOf = (marks) => new RegExp(marks.map(sourceOf).join('|'), 'i');
/** Source of a regular expression that matches this text and nothing else. */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Whether a text is one word or number. */
const isWord = (text) => /^\w+$/.test(text);
/** The line names GHCR: ghcr.io, the host of its blobs, or the `containers.<host>` of GHE.com and GHES. */
const ghcr = [
    'ghcr',
    'pkg-containers',
    /(?<![\w.-])containers\.(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/,
];
/** The line is about a reference. */
const naming = [...ghcr, 'reference', 'repository name'];
/** The line is about the push of an image, for other things are pushed too. */
const pushing = [
    /failed to push(?: (?:image|artifact|docker manifest|to |registry)|: | \S*(?:\/|:\S))/,
    'failed commit on ref',
    'error pushing',
    /\bpushing (?:(?:image|layer|manifest|index|blob|artifact|chart|tag)|sha256|\S*\/)/,
    'docker push',
    ':pull,push',
    ':push,pull',
    '%3apull%2cpush',
    '%3apush%2cpull',
    'writing blob',
    'blobs/uploads',
    'post request',
    'put request',
    'push permission',
];
/** The line is about the request that a read-only token is refused at. */
const asking = ['post request', 'put request', 'blobs/uploads', 'manifest-sha256'];
/** The line is about a pull. */
const pulling = [
    'failed to resolve',
    '/manifests/',
    '/tags/list',
    'reading manifest',
    'load metadata',
    'pulling',
    'to pull',
    'docker pull',
    'podman pull',
    'helm pull',
    'oras pull',
    'crane pull',
    'pull access',
    'chart pull',
    ':pull&',
    '%3apull&',
];
/** The line is about a blob that is read: its manifest was granted a moment before. */
const reading = [
    'error pulling image configuration',
    'failed to fetch the layer',
    'failed open',
    'reading blob',
    'fetching blob',
];
/** The line names a repository of GHCR that has no owner. */
const ownerless = [
    /(?<![\w.-])(?:ghcr\.io|containers\.[a-z0-9.-]+)\/v2\/[^/\s]+\/(?:blobs|manifests)\//,
];
/** The line is about the registry in one way or another. */
const transferring = [
    ...ghcr,
    ...pushing,
    '/blobs/',
    '/v2/',
    'failed to solve:',
    'failed to copy:',
    'have no body',
    'unexpected status:',
    'unexpected status from',
    'unexpected http status',
];
/** The line is about an answer of a registry. */
const mentioned = [...ghcr, 'failed to solve:', 'have no body', 'daemon:', 'from registry:'];
/** The line is about a refusal. */
const refused = ['denied', 'deny', 'forbidden', 'unauthorized', '403', '401', 'failed'];
/** The line is about a failure. */
const troubled = [
    ...refused,
    'error',
    'lookup',
    'no such host',
    'dial tcp',
    'tls',
    'x509',
    'timeout',
    'refused',
    'not found',
];

;// CONCATENATED MODULE: ./build/src/explain/registry-in.js


const ours = anyOf(ghcr);
/** Texts of lines that are about another registry, said by one that runs beside the build, or about none: no matter of ours. */
const noRegistryOfOurs = [
    'docker.io',
    'quay.io',
    'gcr.io/',
    '-docker.pkg.dev',
    'amazonaws.com',
    'azurecr.io',
    'registry.gitlab',
    'mcr.microsoft.com',
    'docker.pkg.github.com',
    'public.ecr.aws',
    'registry.npmjs',
    '.pkg.github.com',
    'graphql',
    'pull rate limit',
    'unauthorized to access repository',
    'http.request.',
    ' http/1.1" ',
    'incorrect username or password',
];
// A host that is spelt out: in an address, before a name, or as the one that a token is for.
const host = String.raw `(?:(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|(?:\d{1,3}\.){3}\d{1,3})(?::\d+)?`;
const anyHost = new RegExp(String.raw `(?:https?://|token for |from host |(?:^|[\s"'(=\[])(?=[^\s/]+/[a-z0-9]))(${host})(?=[/\s"':),?]|$)`, 'g');
/** Hosts that lines name to point somewhere: GitHub's own, and pages to read. */
const pointsSomewhere = /(?:^|\.)github\.com$|githubstatus|^docs\.|^aka\.ms$|github\.io$|githubusercontent/;
// Docker Hub's images come without a host.
const hostless = /(?:failed to push|pushing) [a-z0-9_-]+\/[a-z0-9._-]+(?::\S+)?[: ]|pull access denied for [a-z0-9_/-]+,/;
/** Whether a line names GHCR, by any of its hosts. */
const namesGhcr = (line) => ours.test(line);
/** Whether a line, in lower case, names a host that people mistype for GHCR's: ours is meant. */
const namesMistyped = (line) => hosts/* mistypedHosts */.XA.some((typed) => line.includes(typed));
/** Whether a line, in lower case, that does not name GHCR is about something that has nothing to do with it. */
const isForeign = (line) => noRegistryOfOurs.some((text) => line.includes(text));
/** Whether a line, in lower case, that does not name GHCR names another registry. */
function namesAnother(line) {
    if (namesMistyped(line))
        return false;
    if (hostless.test(line))
        return true;
    return [...line.matchAll(anyHost)].some(([, named = '']) => !pointsSomewhere.test(named));
}

;// CONCATENATED MODULE: ./build/src/explain/message-pattern.js
/** The causes that stand for an explanation. */
const causesOf = (explained) => 'orderedBy' in explained ? explained : { findings: explained, orderedBy: 'nothing' };
/** A row of what a client says in a log: no refusal is judged by it. */
const client = (text, beside, explained, sure, source) => ({
    text,
    saidBy: 'client',
    isWhole: false,
    beside,
    reason: 'unknown',
    ...causesOf(explained),
    sure,
    source,
});
/** A row of what GitHub says in a log, of a workflow file that it refuses. */
const github = (...row) => ({ ...client(...row), saidBy: 'github' });
/** The same row for a message that is nothing else. */
const whole = (row) => ({ ...row, isWhole: true });

;// CONCATENATED MODULE: ./build/src/explain/causes.js

const orderedByToken = (findings) => ({ findings, orderedBy: 'token' });
const orderedByLogin = (findings) => ({ findings, orderedBy: 'login' });
// Each list in the order of how often reports name its causes.
/** The same causes with this one at their head; nothing in a log orders them any more. */
const headed = (first, explained) => [
    first,
    ...causesOf(explained).findings.filter((cause) => cause !== first),
];
/** The job's token may not write packages. */
const readOnlyToken = orderedByToken([
    'missing-packages-write',
    'read-only-default-permissions',
    'fork-pull-request',
    'dependabot-run',
    'reusable-workflow-caller',
    'package-creation-forbidden',
    'actions-policy',
    'stale-workflow-version',
    'app-installation-token',
]);
/** The package does not let the credential write. */
const noRole = [
    'repository-not-granted',
    'package-linked-elsewhere',
    'user-not-granted',
    'unreadable-package',
    'missing-write-packages-scope',
    'package-creation-forbidden',
    'app-installation-token',
];
/** The package does not let the credential read. */
const unreadable = [
    'unreadable-package',
    'private-package',
    'package-linked-elsewhere',
    'repository-not-granted',
    'user-not-granted',
];
/** The credential may not create packages here. */
const uncreatable = [
    'user-not-granted',
    'package-creation-forbidden',
    'missing-write-packages-scope',
    'foreign-owner',
];
/** The registry knows no such credential. */
const badCredential = orderedByLogin([
    'rejected-credential',
    'registry-unavailable',
    'empty-credential',
    'not-logged-in',
    'fine-grained-pat',
    'private-package',
]);
/** The registry knows no such user, or not with this password: tools that read no login say so most often. */
const badUser = orderedByLogin([
    'not-logged-in',
    'rejected-credential',
    'registry-unavailable',
    'empty-credential',
]);
/** A client says that the registry takes another user name or password. */
const badPassword = orderedByLogin(['rejected-credential', 'registry-unavailable', 'empty-credential']);
/** The request came without a credential. */
const noLogin = [
    'not-logged-in',
    'rejected-credential',
    'empty-credential',
    'private-package',
    'registry-unavailable',
];
/** The token exchange is refused, and nothing says why. */
const noToken = orderedByLogin([
    'rejected-credential',
    'registry-unavailable',
    'not-logged-in',
    'private-package',
    'repository-not-granted',
    'missing-packages-read',
    'empty-credential',
    'fine-grained-pat',
    'sso-not-authorised',
]);
/** A push is refused, and nothing says why. */
const noPush = orderedByToken([
    'missing-packages-write',
    'read-only-default-permissions',
    'repository-not-granted',
    'fork-pull-request',
    'package-linked-elsewhere',
    'actions-policy',
    'app-installation-token',
    'dependabot-run',
    'reusable-workflow-caller',
    'registry-unavailable',
    'rejected-credential',
    'unreadable-package',
    'user-not-granted',
    'missing-write-packages-scope',
    'fine-grained-pat',
    'package-creation-forbidden',
    'not-logged-in',
    'rate-limited',
    'foreign-owner',
    'owner-not-found',
    'sso-not-authorised',
    'stale-workflow-version',
]);
/** A pull is refused, and nothing says why. */
const noPull = [
    'private-package',
    'missing-packages-read',
    'not-logged-in',
    'rejected-credential',
    'repository-not-granted',
    'sso-not-authorised',
    'app-installation-token',
    'user-not-granted',
    'unreadable-package',
    'package-linked-elsewhere',
    'registry-unavailable',
    'owner-not-found',
];
/** A blob may not be read whose manifest was granted a moment before. */
const oddRead = headed('registry-unavailable', headed('rate-limited', noPull));
/** A transfer is refused, and neither its direction nor a reason is told. */
const noTransfer = [...new Set([...noPull, ...noPush.findings])];
/** A credential that is let in, and a package that it may not read. */
const noRead = headed('missing-packages-read', noPull);
/** A push is refused, and not at the request for an upload, which is as far as a read-only token gets. */
const noAccess = orderedByToken(headed('repository-not-granted', noPush));
/** The name breaks the grammar of references. */
const badName = ['uppercase-image-name', 'invalid-image-reference'];
/** The login got no password. */
const emptySecret = ['empty-credential'];
/** The registry or the way to it is ill. */
const outage = ['registry-unavailable'];

;// CONCATENATED MODULE: ./build/src/explain/client-messages.js



const unreachable = [
    'TLS handshake timeout',
    'tls: handshake failure',
    'i/o timeout',
    'connection reset by peer',
    'connection refused',
    'connection timed out',
    'context deadline exceeded',
    'Client.Timeout',
    'request canceled',
    'unexpected EOF',
    '": EOF',
    'broken pipe',
    'use of closed network connection',
    'client connection lost',
    'sent GOAWAY',
    'Temporary failure in name resolution',
    'server misbehaving',
    'network is unreachable',
    'no route to host',
    'certificate signed by unknown authority',
    'could not resolve host',
    'ECONNRESET',
    'ECONNREFUSED',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'socket hang up',
    'read/write on closed pipe',
];
const serverErrors = [
    'status code 50',
    'status: 50',
    'code: 50',
    'Internal Server Error',
    'Bad Gateway',
    'Service Unavailable',
    'Gateway Time',
];
/** What clients say where a registry gives no proper answer. */
const noAnswerTexts = [
    // Docker's API answers 500 whatever a registry has said.
    client('http+docker://', ['": denied: denied'], badCredential, 'L', 'docker/docker-py, errors'),
    client('http+docker://', ['": denied', '": unauthorized'], noPull, 'H', 'fredrikbaberg/hassio-addons#245'),
    client('429', transferring, ['rate-limited'], 'H', 'coreruleset/modsecurity-crs-docker#449'),
    client('too many requests', transferring, ['rate-limited'], 'H', 'NVIDIA/cuda-quantum#3979'),
    ...serverErrors.map((text) => client(text, transferring, outage, 'H', 'hadolint/hadolint-action#79')),
    client('no such host', ['lookup ghcr.io:', 'lookup ghcr.io on', 'lookup containers.', 'lookup pkg-containers'], outage, 'M', 'docker/build-push-action#1065'),
    client('no such host', ['lookup gh', 'lookup gc', 'lookup hg'], ['mistyped-registry', 'registry-unavailable'], 'L', 'pennsignals/publish_docker-compose#4'),
    client('no response', ['failed commit on ref'], outage, 'M', 'docker/build-push-action#251'),
    client('request must be retried', transferring, outage, 'M', 'docker/build-push-action#626'),
    client('blob upload unknown', ghcr, outage, 'L', 'GoogleContainerTools/jib#4301'),
    ...unreachable.map((text) => client(text, ghcr, outage, 'M', 'docker/build-push-action#1065')),
];
/** What clients say of a credential. */
const credentialTexts = [
    client('Username and password required', [], emptySecret, 'H', 'PRQL/prql#5896'),
    client('Cannot perform an interactive login from a non TTY device', [], emptySecret, 'H', 'containrrr/shepherd#133'),
    client('Must provide --username with --password-stdin', [], emptySecret, 'M', 'docker/cli, registry/login'),
    client('Input required and not supplied: ', ['password', 'username'], emptySecret, 'M', 'actions/toolkit, core'),
    client('flag needs an argument: ', ["'u' in -u", "'p' in -p", '--username', '--password'], emptySecret, 'M', 'spf13/pflag'),
    client('getting username and password', [], emptySecret, 'M', 'containers/common, pkg/auth'),
    whole(client('password required', [], emptySecret, 'M', 'docker/cli, registry')),
    whole(client('username required', [], emptySecret, 'L', 'docker/cli, registry')),
    whole(client('password is empty', [], emptySecret, 'L', 'docker/cli, registry/login')),
    whole(client('username is empty', [], emptySecret, 'L', 'docker/cli, registry/login')),
    client('SAML enforcement', [...ghcr, 'token'], ['sso-not-authorised'], 'M', 'cli/cli#5174'),
    client('failed to fetch oauth token', ['denied: denied'], headed('registry-unavailable', noToken), 'M', 'different-ai/openwork#3886'),
    client('failed with exit code', ["docker login for 'ghcr.io'", "docker login for 'containers."], headed('registry-unavailable', badPassword), 'M', 'OCA/oca-addons-repo-template#138'),
    client('failed to fetch oauth token', refused, noToken, 'M', 'docker/build-push-action#463'),
    client('requested access to the resource is denied', pulling, noPull, 'H', 'agentregistry-dev/agentregistry#340'),
    client('denied: denied', [], badCredential, 'H', 'MobilityData/gtfs-realtime-validator#150'),
    client('403: denied', [], badCredential, 'M', 'oras-project/oras#1161'),
    client('invalid username/password', [], badPassword, 'M', 'redhat-actions/podman-login#5'),
    client('login attempt to', ['failed with status'], badCredential, 'M', 'helm/helm, pkg/registry'),
    client('Bad credentials', ghcr, ['rejected-credential'], 'L', 'docs.github.com, REST API authentication'),
    client('no basic auth credentials', [], noLogin, 'H', 'istio-ecosystem/authservice#142'),
    client('basic credential not found', [], noLogin, 'M', 'oras-project/oras-go, registry/remote/auth'),
    client('No credentials found for registry', ghcr, ['not-logged-in'], 'H', 'openai/codex-security#162'),
    client('No stored credential for', ghcr, ['not-logged-in'], 'M', 'linuxserver/docker-openssh-server#38'),
    client('credentials not found', ghcr, ['not-logged-in'], 'L', 'docker/docker-credential-helpers'),
    client('not logged in', ghcr, ['not-logged-in'], 'M', 'containers/podman, logout'),
    client('failed to fetch anonymous token', pushing, noLogin, 'M', 'cloudflare/serverless-registry#149'),
    client('failed to fetch anonymous token', pulling, noPull, 'M', 'docker/build-push-action#200'),
    client('failed to fetch anonymous token', [], noLogin, 'M', 'docker/build-push-action#200'),
    // Whoever sends a credential, be it a bad one, is denied: this is said to nobody in particular.
    client('authentication required', pushing, noLogin, 'M', 'Smana/runlore#377'),
    client('authentication required', pulling, noPull, 'H', 'agentdesktop-dev/agentdesktop#76'),
    client('authentication token not provided', ['unauthorized', ...ghcr], noLogin, 'M', 'Homebrew/brew#11066'),
    client('ghcr.io/token', refused, noToken, 'M', 'termoshtt/ocipkg#115'),
    client('token endpoint', ghcr, noToken, 'M', 'Aureliolo/synthorg#2716'),
    client('token-exchange', ghcr, noToken, 'M', 'iogrid/iogrid#473'),
    client('token exchange', ghcr, noToken, 'L', 'iogrid/iogrid#473'),
    client('fetch bearer token', ghcr, noToken, 'H', 'microsoft/vscode-remote-release#8506'),
    client('may be expired', ghcr, headed('rejected-credential', noPull), 'M', 'devcontainers-extra/features#123'),
    client('requesting bear', refused, noToken, 'M', 'containers/podman#10342'),
];
/** What clients say of a refusal whose reason they drop; the direction tells the candidates. */
const bareTexts = [
    client('requested access to the resource is denied', ghcr, noPush, 'M', 'containers/image, docker/errors'),
    client('pull access denied', ghcr, noPull, 'H', 'kedacore/http-add-on#48'),
    client('push access denied', ghcr, noPush, 'M', 'open-telemetry/community#1635'),
    client('insufficient_scope', ghcr, noPush, 'L', 'containerd, remotes/docker'),
    client('Unable to access the repository', ghcr, noTransfer, 'M', 'dotnet/sdk#37156'),
    client('not authorized: url', pushing, noLogin, 'L', 'oras-project/rust-oci-client, errors'),
    client('not authorized: url', pulling, noPull, 'L', 'oras-project/rust-oci-client, errors'),
    client('authentication required', ['unauthorized', ...ghcr], noLogin, 'M', 'docker/distribution, errcode'),
    client('unauthorized', pushing, noLogin, 'M', 'Smana/runlore#377'),
    client('unauthorized', [...pulling, 'daemon:'], noPull, 'H', 'vegardit/docker-gitea-act-runner#69'),
    client('status: 401', ghcr, noToken, 'M', 'aceeric/ociregistry#17'),
    client('status code 401', ghcr, noToken, 'L', 'aceeric/ociregistry#17'),
    client('unauthorized', mentioned, [...noLogin, 'missing-packages-read', 'sso-not-authorised'], 'M', 'cli/cli#5174'),
    client('400 Bad Request', ownerless, ['invalid-image-reference'], 'M', 'github-community-projects/issue-metrics#246'),
    client('from head request', ['/blobs/'], noAccess, 'M', 'dealii/docker-files#62'),
    client('head responses have no body', ['/blobs/'], noAccess, 'M', 'fluxcd/flux2#3969'),
    client('403', reading, oddRead, 'M', 'virtualcell/vcell#1888'),
    client('403', asking, noPush, 'H', 'runatlantis/atlantis#5377'),
    client('403', pushing, noAccess, 'M', 'BtbN/FFmpeg-Builds#159'),
    client('403', pulling, noPull, 'H', 'LeoMartinDev/voy#3'),
    client('403', ['head request', 'head blobs'], noAccess, 'M', 'Vacademy-io/vacademy_platform#1871'),
    client('403', transferring, noAccess, 'M', 'Yacht-sh/Yacht#845'),
    whole(client('403 Forbidden', ['error'], noAccess, 'M', 'octopusreview/octopus#580')),
    client('denied: Resource not accessible by integration', [], noPush, 'M', 'actions/starter-workflows#332'),
    client('permission_denied', ['denied: permission_denied', 'message', 'from registry:', ...ghcr], noAccess, 'L', 'an unknown reason of GHCR, in the words of the known ones'),
    client('installation not allowed to', [], readOnlyToken, 'L', 'an unknown verb of GHCR, in the words of the known ones'),
    client('make sure you have permissions for', ghcr, noAccess, 'M', 'GoogleContainerTools/jib, HelpfulSuggestions'),
    client('make sure your credentials for', ghcr, noLogin, 'M', 'GoogleContainerTools/jib, HelpfulSuggestions'),
    client('forbidden', ghcr, noAccess, 'L', 'yc-software/qm#12'),
    client('could not be processed', ["feature 'ghcr.io/"], noPull, 'M', 'entireio/cli#1090'),
    client('403 (Forbidden)', ['failed to read from destination repository'], noAccess, 'M', 'redhat-actions/push-to-registry#52'),
    client('name_unknown', ghcr, ['private-package', 'owner-not-found'], 'L', 'distribution-spec, error codes'),
    client('denied', ['error response from daemon: denied'], noRead, 'M', 'bsubio/cli#105'),
    client('denied', pulling, noPull, 'M', 'riverqueue/riverui#182'),
    client('error from registry: denied', [], noTransfer, 'M', 'moby/moby, distribution/errors'),
    client('denied', ['error response from registry: denied'], badCredential, 'M', 'oras-project/oras, cmd'),
    client('denied', transferring, noPush, 'L', 'home-assistant/builder#177'),
];

;// CONCATENATED MODULE: ./build/src/explain/name-messages.js




/** What clients say of a name that is none, before they ask a registry. */
const nameTexts = [
    ...hosts/* mistypedHosts */.XA.map((host) => client(host, ['refers to', ...troubled], ['mistyped-registry'], 'H', 'pennsignals/publish_docker-compose#4')),
    client('ghcr.io/ghcr.io/', troubled, headed('mistyped-registry', readOnlyToken), 'M', 'sigstore/model-transparency#340'),
    client('docker.io/ghcr.io/', troubled, ['mistyped-registry'], 'M', 'crazy-max/diun#660'),
    client('ghcr.io//', ['refers to', ...troubled], ['invalid-image-reference'], 'M', 'microsoft/azure-pipelines-tasks#20625'),
    client('must be lowercase', naming, badName, 'H', 'navidrome/navidrome#3398'),
    client('repository can only contain the', [], badName, 'H', 'ko-build/ko#1400'),
    client('invalid reference: invalid repository', [], badName, 'H', '1bit-MONSTER/1bit-MONSTER#2086'),
    client('invalid_reference: invalid repository', [], badName, 'H', 'helm/helm#12055'),
    client('invalid repository "', [], badName, 'M', 'Milky2018/wasmoon#328'),
    client('invalid repository name', naming, badName, 'L', 'containers/image, docker/reference'),
    client('could not parse reference', [], badName, 'H', 'sigstore/cosign-installer#47'),
    client('invalid reference format', [], ['invalid-image-reference', 'uppercase-image-name'], 'H', 'macbre/push-to-ghcr#24'),
    client('is not a valid repository/tag', [], ['invalid-image-reference', 'uppercase-image-name'], 'M', 'docker/distribution, reference'),
    client('invalid reference: ', [...ghcr, 'registry', 'invalid tag', 'invalid digest'], ['invalid-image-reference', 'uppercase-image-name'], 'M', 'oras-project/oras#679'),
    client('tag can only contain the', [], ['invalid-image-reference'], 'M', 'google/go-containerregistry, pkg/name'),
    client('invalid tag "', [...naming, 'build'], ['invalid-image-reference', 'uppercase-image-name'], 'H', 'Vanilla-OS/custom-image#5'),
    client('invalid destination name', [], ['invalid-image-reference', 'uppercase-image-name'], 'M', 'containers/skopeo, cmd/skopeo/copy'),
];

// EXTERNAL MODULE: ./build/src/oci/refusal-messages.js
var refusal_messages = __webpack_require__(8808);
;// CONCATENATED MODULE: ./build/src/explain/registry-messages.js




/** Words beside which a client shows an error, or a registry its message. */
const shown = ['error', 'message'];
/** A registry's message in a log: what explains it, and what has to stand in the same line if many programs say it. */
function said(text, explained, beside = []) {
    const row = refusal_messages/* refusalMessages */.x.find((one) => one.text === text);
    if (row === undefined)
        throw new Error(`no registry says "${text}"`);
    return { ...row, saidBy: 'registry', beside, ...causesOf(explained) };
}
/** What GHCR says in the message of an error, the most specific first, with what explains it. */
const registryMessages = [
    said('Error from intermediary with HTTP status code 403', ['rate-limited']),
    said('unable to connect to authzd server', outage),
    said('twirp error', outage, [...ghcr, 'denied']),
    said('Error from intermedi', ['rate-limited', 'registry-unavailable']),
    said('secondary rate limit', ['rate-limited'], [...ghcr, 'denied', 'push']),
    said('TOOMANYREQUESTS', ['rate-limited'], [...ghcr, 'allowed:', 'retry-after:']),
    said('retry-after: ', ['rate-limited'], ['allowed:']),
    said('permission_denied: installation not allowed to', headed('app-installation-token', readOnlyToken)),
    said('installation not allowed to Create', readOnlyToken),
    said('installation not allowed to Write', readOnlyToken),
    said('installation not allowed to Read', headed('missing-packages-read', readOnlyToken)),
    said('The requested installation does not exist', ['foreign-owner', 'owner-not-found']),
    said('owner not found', ['owner-not-found', 'foreign-owner'], [...ghcr, 'denied', 'not_found']),
    said('does not match expected scopes', ['missing-write-packages-scope', 'fine-grained-pat']),
    said('organization SAML enforcement', ['sso-not-authorised']),
    said('forbids access via a personal access token', ['classic-pat-forbidden']),
    said('permission_denied: write_package', noRole),
    said('permission_denied: read_package', headed('private-package', unreadable), pulling),
    said('permission_denied: read_package', unreadable),
    said('permission_denied: create_package', uncreatable),
    // The manifest was granted a moment before, so it is not the credential.
    said('User cannot be authenticated with the token provided', headed('registry-unavailable', badUser), reading),
    said('User cannot be authenticated with the token provided', badUser),
    said('denied', badCredential, shown),
    said('invalid token', badCredential, [...ghcr, 'denied']),
    said('write_package', noRole),
    said('read_package', unreadable),
    said('create_package', uncreatable),
];

;// CONCATENATED MODULE: ./build/src/explain/workflow-messages.js

/** What GitHub says of a workflow file that it refuses. */
const workflowTexts = [
    github(", but is only allowed '", [], ['reusable-workflow-ceiling'], 'H', 'actions/runner#4151'),
    github("unexpected value 'package'", [], ['invalid-permissions'], 'L', 'actions/runner, workflow parser'),
    github('invalid workflow file', ['packages', 'permission', 'permissions', 'called workflow', 'nested job'], ['reusable-workflow-ceiling', 'invalid-permissions'], 'H', 'kubeflow/notebooks#1368'),
];

;// CONCATENATED MODULE: ./build/src/explain/error-messages.js





/** Every text that tells a cause, the most specific first: of several that a line of a log holds, the first decides. */
const errorMessages = [
    ...nameTexts,
    ...workflowTexts,
    ...registryMessages,
    ...noAnswerTexts,
    ...credentialTexts,
    ...bareTexts,
];

;// CONCATENATED MODULE: ./build/src/explain/rows-in.js


// What may stand around a message that is nothing else: the line's ends, quotation marks, "ERROR: ", "#12 ERROR: ".
const beforeWhole = /(?:^|(?<!"code": ?)"|^(?:#\d+ (?:[\d.]+ )?)?(?:error|fatal|fata\[\d+\]|erro\[\d+\]):? )$/;
const afterWhole = /^(?:$|"|\.$)/;
// A word of the language is what an error says where it stands after a colon or its like, or before one: not in the middle of a sentence.
const beforeWord = /(?:^|[:;,=>([{|"'\\] ?|\d )$/;
const afterWord = /^(?:[^a-z0-9_`]|$)/;
// A status stands alone: not in a name, a version, a digest or an amount of bytes or time.
const beforeStatus = /(?:^|[\s(=>"[])(?<!size[:=] ?)$/;
const afterStatus = /^(?:[:),;"'\]]|\.?$|\s(?!\s*(?:[kmgt]?i?b|bytes|m?s|mib)\b))/;
const isMessage = (before, after) => beforeWhole.test(before) && afterWhole.test(after);
const isStatus = (before, after) => beforeStatus.test(before) && afterStatus.test(after);
const isCode = (before, after) => !/\w$/.test(before) && afterWord.test(after);
const isErrorWord = (before, after) => isCode(before, after) && (beforeWord.test(before) || after.startsWith(':'));
function saidAs({ text, isWhole }) {
    if (isWhole)
        return isMessage;
    if (/^\d+$/.test(text))
        return isStatus;
    if (!isWord(text))
        return () => true;
    return /^[a-z]+$/.test(text) ? isErrorWord : isCode;
}
const rows = errorMessages.map((row, place) => ({ row, place, beside: anyOf(row.beside) }));
const texts = rows
    .filter(({ row }, at) => rows.findIndex((other) => isSameText(other.row, row)) === at)
    .map(({ row }) => ({
    text: row.text.toLowerCase(),
    rows: rows.filter((other) => isSameText(other.row, row)),
    isSaid: saidAs(row),
}));
const anyText = new RegExp(texts.map(({ text }) => literal(text)).join('|'), 'g');
/** Of texts that begin alike only one is found where several stand. */
const alike = new Map(texts.map(({ text }) => [text, texts.filter((other) => other.text.startsWith(text) || text.startsWith(other.text))]));
function isSameText(one, other) {
    return one.text.toLowerCase() === other.text.toLowerCase() && one.isWhole === other.isWhole;
}
/** The rows whose text a line, in lower case, says, in the table's order. */
function rowsIn(line) {
    const found = new Set();
    anyText.lastIndex = 0;
    for (let match = anyText.exec(line); match !== null; match = anyText.exec(line)) {
        const at = match.index;
        for (const { text, rows, isSaid } of alike.get(match[0]) ?? []) {
            if (line.startsWith(text, at) && isSaid(...around(line, at, text.length)))
                for (const row of rows)
                    found.add(row);
        }
        anyText.lastIndex = at + 1;
    }
    return [...found].sort((a, b) => a.place - b.place);
}
/** As much as counts of what stands before and after a part of a line. */
const around = (line, at, length) => [
    line.slice(Math.max(0, at - 60), at),
    line.slice(at + length, at + length + 20),
];

;// CONCATENATED MODULE: ./build/src/explain/cause-of.js



/**
 * The row that speaks for what a line, in lower case, says: the first of those whose demands it meets; nothing where it is noise.
 * A message alone is believed in the first line of a log: who pastes nothing else means it.
 */
function causeOf(line, { isElsewhere, isLoginElsewhere }, isFirst) {
    const rows = rowsIn(line);
    if (rows.length === 0 || isRetold(line))
        return undefined;
    const isOurs = namesGhcr(line);
    if (!isOurs && isForeign(line))
        return undefined;
    const isDoubtful = isTrace(line) || (!isOurs && (isElsewhere || namesAnother(line)));
    const isMeant = (row) => (!isDoubtful || isSpecific(row)) && !(isLoginElsewhere && row.findings[0] === 'empty-credential');
    const isBeside = ({ row, beside }) => (row.isWhole && isFirst) || beside.test(line);
    return rows.find((one) => isBeside(one) && isMeant(one.row))?.row;
}
/** What only GHCR or GitHub say, whoever else is named beside it. */
const isSpecific = ({ saidBy, isWhole }) => saidBy !== 'client' && !isWhole;

;// CONCATENATED MODULE: ./build/src/explain/log-context.js


/** What is known before the first line. */
const noContext = {
    permissionsFrom: 0,
    isDependabot: false,
    pullRequest: 'none',
    login: 'none',
    isElsewhere: false,
    isLoginElsewhere: false,
};
/** The list is shorter, and little that is said soon after it looks like a part of it. */
const mostScopes = 24;
const packagesLevel = (packages) => (known, _, number) => known.packages === 'none' && number - known.permissionsFrom <= mostScopes ? { packages } : {};
const pullRequestsTag = ({ pullRequest }, line) => pullRequest === 'none' && namesGhcr(line) && /[:-]pr-\d/.test(line) ? { pullRequest: 'any' } : {};
/** A login that is typed, with its registry anywhere among its arguments. */
const loginCommand = /\b(?:docker|podman|buildah|skopeo|registry|oras|cosign|auth) login \S/;
/** A pull of a reference that is spelt out; its refusal may name neither reference nor registry. */
const pull = /(?:docker pull|trying to pull) (?:--?[a-z]\S* )*[a-z0-9][a-z0-9-]*[./:][a-z0-9._/:@-]+(?:\s|$)/;
const pulledFrom = (_, line) => pull.test(line) ? { isElsewhere: !namesGhcr(line) && !namesMistyped(line) } : {};
/** Texts of the runner (actions/runner, JobExtension), docker/login-action and docker that tell something. */
const hints = [
    {
        text: 'GITHUB_TOKEN Permissions',
        learn: (_, __, number) => ({ permissionsFrom: number, packages: 'none', login: 'none' }),
    },
    { text: 'Packages: read', learn: packagesLevel('read') },
    { text: 'Packages: write', learn: packagesLevel('write') },
    { text: 'Secret source: Dependabot', learn: () => ({ isDependabot: true }) },
    { text: 'Secret source: None', learn: () => ({ pullRequest: 'fork' }) },
    { text: 'refs/heads/dependabot/', learn: () => ({ isDependabot: true }) },
    { text: 'refs/pull/', learn: ({ pullRequest }) => ({ pullRequest: pullRequest === 'fork' ? 'fork' : 'any' }) },
    // The tag that docker/metadata-action makes for a pull request, and what people make of it.
    { text: ':pr-', learn: pullRequestsTag },
    { text: '-pr-', learn: pullRequestsTag },
    { text: 'Run docker/login-action@', learn: () => ({ isLoginElsewhere: true }) },
    { text: 'registry: ', learn: (_, line) => (namesGhcr(line) ? { isLoginElsewhere: false } : {}) },
    { text: 'Logging into ', learn: (_, line) => ({ login: namesGhcr(line) ? 'asked' : 'none' }) },
    { text: ' login ', learn: (_, line) => (loginCommand.test(line) && namesGhcr(line) ? { login: 'asked' } : {}) },
    { text: 'Login Succeeded', learn: ({ login }) => (login === 'asked' ? { login: 'accepted' } : {}) },
    { text: 'docker pull ', learn: pulledFrom },
    { text: 'Trying to pull ', learn: pulledFrom },
    // Said at the end of a transfer.
    { text: 'digest: sha256:', learn: () => ({ isElsewhere: false }) },
    { text: 'Writing manifest to image destination', learn: () => ({ isElsewhere: false }) },
    // What containers/image lists on the lines that follow.
    { text: ': errors:', learn: (_, line) => (line.endsWith(': errors:') ? { isElsewhere: !namesGhcr(line) } : {}) },
    {
        text: 'push refers to repository [',
        learn: (_, line) => ({ isElsewhere: !namesGhcr(line) && !namesMistyped(line) }),
    },
];
const loweredHints = hints.map(({ text, learn }) => ({ text: text.toLowerCase(), learn }));
const anyHint = new RegExp(loweredHints.map(({ text }) => literal(text)).join('|'));
/** Texts that a line has to hold, one of them, to tell something here. */
const hintTexts = hints.map(({ text }) => text);
/** What is known after a line, which is in lower case. */
function learned(known, line, number) {
    if (!anyHint.test(line))
        return known;
    let after = known;
    for (const { text, learn } of loweredHints) {
        if (line.includes(text))
            after = { ...after, ...learn(after, line, number) };
    }
    return after;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/explain/log-lines.js

/** A line that grows longer is read in parts of this many characters or more, which overlap. */
const longestLine = 64 * 1024;
const overlap = 4 * 1024;
/** A log line by line, as its pieces come; what is kept of them is bounded, whatever the length of a line. */
async function* logLines(log) {
    let first = 1;
    let unfinished = '';
    for await (const piece of decoded(log)) {
        const lines = `${unfinished}${piece}`.split('\n');
        const last = lines.pop() ?? '';
        const isLong = last.length >= longestLine;
        yield { first, lines: isLong ? [...lines, last] : lines };
        first += lines.length;
        unfinished = isLong ? last.slice(-overlap) : last;
    }
    yield { first, lines: [unfinished] };
}
/** A log's text; PowerShell's `>` writes UTF-16, which a byte order mark tells. */
async function* decoded(log) {
    let decoder;
    for await (const piece of log) {
        if (typeof piece === 'string')
            yield piece;
        else {
            decoder ??= new external_node_util_.TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
            yield decoder.decode(piece, { stream: true });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/explain/may-tell.js



// Every line of a log is held against plain texts alone: among them a `\b` takes half the speed (docs/benchmarks.md).
const may_tell_anyText = new RegExp([...errorMessages.map(({ text }) => text), ...hintTexts].map(literal).join('|'), 'i');
/** Whether a line, without its colours, holds a text that may tell a cause, or something beside one. */
const mayTell = (line) => may_tell_anyText.test(line);

;// CONCATENATED MODULE: ./build/src/explain/ranked.js
/** Causes that a token which may write packages rules out. */
const causesOfReadOnlyToken = [
    'missing-packages-write',
    'read-only-default-permissions',
    'fork-pull-request',
    'dependabot-run',
    'reusable-workflow-caller',
    'stale-workflow-version',
];
/** Causes that a token which may not write packages makes likely. */
const withoutWrite = ['missing-packages-write', 'read-only-default-permissions'];
/** The row's findings in the order that the rest of the log makes likely; none is left out. */
function ranked(row, context) {
    const { findings, reason } = row;
    const likely = likelier(row, context);
    const unlikely = context.packages === 'write' ? causesOfReadOnlyToken : [];
    const rank = (finding) => (likely.includes(finding) ? 0 : unlikely.includes(finding) ? 2 : 1);
    // A package that exists has been created already.
    const isCreated = reason === 'installation-may-not-write' && context.packages === 'write';
    const ordered = findings.toSorted((a, b) => rank(a) - rank(b));
    return isCreated ? ['actions-policy', ...ordered.filter((finding) => finding !== 'actions-policy')] : ordered;
}
function likelier({ orderedBy }, context) {
    const { packages, isDependabot, pullRequest, login } = context;
    if (orderedBy === 'login')
        return login === 'accepted' ? ['registry-unavailable'] : [];
    if (orderedBy === 'nothing' || packages === 'write')
        return [];
    if (isDependabot)
        return ['dependabot-run'];
    if (pullRequest !== 'none' && packages !== 'none')
        return ['fork-pull-request'];
    return packages === undefined ? [] : withoutWrite;
}

;// CONCATENATED MODULE: ./build/src/explain/matches.js







/** Lines beyond these say nothing new, and what is kept has to be bounded. */
const mostMatches = 1000;
const longestText = 1000;
/** Reads a log of any length to its end and gives the lines that tell a cause, in their order, at most a thousand. */
async function matchesIn(log) {
    const matches = [];
    let context = noContext;
    const take = (whole, number) => {
        const said = mayTell(withoutColours(whole)) ? cleanLine(whole) : undefined;
        if (said === undefined)
            return;
        const lowered = said.toLowerCase();
        context = learned(context, lowered, number);
        const cause = causeOf(lowered, context, number === 1);
        if (cause === undefined || matches.at(-1)?.line === number)
            return;
        matches.push({ line: number, text: matches_shown(said, cause), findings: ranked(cause, context) });
    };
    for await (const { first, lines } of logLines(log)) {
        if (matches.length >= mostMatches)
            continue;
        for (const [at, line] of lines.entries())
            take(line, first + at);
    }
    return matches.slice(0, mostMatches);
}
/** The line, or what stands around the text that decides; a copy, for a slice would keep the log's whole piece in memory. */
function matches_shown(line, { text }) {
    const at = line.toLowerCase().indexOf(text.toLowerCase());
    const start = line.length > longestText ? Math.max(0, at - longestText / 2) : 0;
    return Buffer.from((0,report_text/* visibleLine */.P8)(line.slice(start, start + longestText))).toString();
}

;// CONCATENATED MODULE: ./build/src/explain/explain.js






const pieceSize = 64 * 1024;
const unknownFacts = 'Nothing in this log points to a known cause. A longer part of the log may.\n';
/** `ghcr-preflight explain [FILE]`: names the cause from a build log; 0 where it could explain something, else 1. */
async function explain(args, streams) {
    const { values, positionals } = (0,usage_error/* readOptions */.Tt)(args, { format: { type: 'string', default: 'text' } });
    const [file, ...more] = positionals;
    if (more.length > 0)
        throw new usage_error/* UsageError */.eb((words) => words.oneLog(more[0] ?? ''));
    const format = (0,usage_error/* oneOf */.yL)('--format', values.format, ['text', 'json']);
    const matches = await matchesIn(await logOf(file, streams));
    streams.stdout.write(format === 'json' ? json(matches) : explain_text(matches, streams));
    return matches.length > 0 ? 0 : 1;
}
async function logOf(file, { stdin }) {
    if (file !== undefined && file !== '-') {
        const found = await (0,promises_.stat)(file).catch(() => undefined);
        if (found === undefined)
            throw new usage_error/* UsageError */.eb((words) => words.noFile(file));
        if (found.isDirectory())
            throw new usage_error/* UsageError */.eb((words) => words.folderForLog(file));
        return piecesOf(file);
    }
    if (stdin.isTTY)
        throw new usage_error/* UsageError */.eb((words) => words.noLog);
    return stdin;
}
/** A file piece by piece. All of them stand in the same memory: each has to be done with before the next is asked for. */
async function* piecesOf(file) {
    const handle = await (0,promises_.open)(file);
    const memory = Buffer.allocUnsafe(pieceSize);
    const read = async () => memory.subarray(0, (await handle.read(memory)).bytesRead);
    try {
        for (let piece = await read(); piece.length > 0; piece = await read())
            yield piece;
    }
    finally {
        await handle.close();
    }
}
const json = (matches) => `${JSON.stringify({ version: 1, matches }, undefined, 2)}\n`;
function explain_text(matches, streams) {
    if (matches.length === 0)
        return unknownFacts;
    return explanation(matches, { paint: (0,paint/* paint */.n)(streams), columns: streams.columns, docs: (0,own_docs/* docsOf */.f)(streams) });
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
/** Returns what a registry's error means, by its message or else by its code; `unknown` if no row matches. */
function reasonOfMessage(message, code = '') {
    const said = message.trim().toLowerCase();
    const isSaid = ({ text, isWhole }) => isWhole ? said === text.toLowerCase() : said.includes(text.toLowerCase());
    const row = refusalMessages.find(isSaid) ?? refusalMessages.find(({ text }) => text === code);
    return row?.reason ?? 'unknown';
}


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
/** What the path tells, if a runner has fetched the bundle: `node24/action.yml` names it as `node24/../dist/index.js`. */
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

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _docs_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(942);
/* harmony import */ var _own_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);



/** The addresses of the pages that belong to this program, by the ids of findings. */
const docsOf = ({ env }) => (0,_docs_address_js__WEBPACK_IMPORTED_MODULE_2__/* .docsAddress */ .y)({
    bundle: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(require("url").pathToFileURL(__filename).href),
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    package: (0,_own_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPackage */ .n)(),
});


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
/** Colour only on a terminal that has it, and never where `NO_COLOR` is set (no-color.org). */
function paint({ isTerminal, env }) {
    const isRefused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
    return isTerminal && !isRefused ? coloured : uncoloured;
}


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ paragraphs),
  ky: () => (/* binding */ wrapped)
});

// UNUSED EXPORTS: clipped, columnsOf, linesOf, padded

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/src/terminal/wrap.js


/** Longer lines are hard to read, shorter ones cannot be filled. */
const widest = 100;
const narrowest = 20;
/** Returns how many columns of a terminal a text takes: an ideograph or an emoji takes two. */
const columnsOf = (text) => /^[ -~]*$/.test(text) ? text.length : [...text].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0) ?? 0), 0);
/**
 * Breaks each line of a text into lines that fit the terminal, each with the indentation that its line has. Lines break at
 * spaces and between ideographs, never inside of what is to be copied: a word, an expression, a setting such as
 * `packages: write`.
 */
function linesOf(text, columns) {
    const width = Math.min(Math.max(columns, narrowest), widest);
    return text.split('\n').flatMap((line) => {
        const indent = /^ */.exec(line)?.[0] ?? '';
        return broken(line.slice(indent.length), Math.max(1, width - indent.length)).map((part) => `${indent}${part}`.trimEnd());
    });
}
/** The same as one text, each line after an indent more. */
const wrapped = (text, columns, indent = '') => linesOf(text, Math.min(columns, widest) - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n');
/** Text of a finding for a terminal: wrapped and indented; an indented line, as in a block to paste, stays whole. */
const paragraphs = (text, columns) => (0,report_text/* visible */.RK)(text)
    .split('\n')
    .map((line) => (/^\s/.test(line) ? `  ${line}` : wrapped(line, columns, '  ')))
    .join('\n');
/** Returns the text cut to so many columns, with `…` if something is missing. */
function clipped(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += columnsOf(character);
        if (used > columns - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Returns the text filled up with spaces to so many columns. */
const padded = (text, columns) => text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
// What has to stay on one line: spaces between pieces, `${{ … }}`, a short quotation, `key: value`, an ideograph with
// the signs that may not begin or end a line, a word.
const piece = /\s+|\$\{\{[^{}\n]{0,300}\}\}\S*|"[^"\n]{1,60}"[.,;:)]*|[\w-]{1,60}: (?:read|write|none|inherit|true|false|\$\{\{[^{}\n]{0,300}\}\})[.,;:)]*|[“‘（《「『【]*[\u2e80-\uffef][，。：；！？、）》」』】”’]*|[^\s\u2e80-\uffef“‘]+[”’]*|./gsu;
function broken(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const part of text.match(piece) ?? []) {
        const isSpace = part.trim() === '';
        if (line !== '' && !isSpace && used + columnsOf(part) > width) {
            lines.push(line.trimEnd());
            line = '';
            used = 0;
        }
        if (line === '' && isSpace)
            continue;
        line += isSpace ? ' ' : part;
        used += isSpace ? 1 : columnsOf(part);
    }
    return [...lines, line.trimEnd()];
}


/***/ })

};
;