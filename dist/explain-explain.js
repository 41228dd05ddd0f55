"use strict";
exports.id = 88;
exports.ids = [88];
exports.modules = {

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ subjectInLog),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5260);
/* harmony import */ var _line_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1984);
/* harmony import */ var _named_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8190);



/** More would say nothing. */
const most = 6;
/** Causes that a token which may write packages rules out. */
const causesOfReadOnlyToken = [
    'missing-packages-write',
    'read-only-default-permissions',
    'fork-pull-request',
    'dependabot-run',
    'reusable-workflow-caller',
    'stale-workflow-version',
];
/** Causes that a token which may not write packages makes likely: the read-only default lets it read them. */
const withoutWrite = {
    none: ['missing-packages-write', 'read-only-default-permissions'],
    read: ['read-only-default-permissions'],
};
/** In a log these are about something else than in a file. */
const subjectsInLogs = {
    'not-logged-in': 'credential',
    'reusable-workflow-ceiling': 'token',
};
const subjects = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules.map(({ id, subject }) => [id, subjectsInLogs[id] ?? subject]));
/** Returns what a finding is about if a log shows it. */
const subjectInLog = (id) => subjects.get(id) ?? 'unknown';
/**
 * Returns what may explain a line, at most six causes: the likeliest by what else the log shows, then the likeliest of each
 * other subject, then those that are left.
 */
function candidatesOf(pattern, context, { text, access }) {
    const likely = byRequest(byAccess(byCapitals(byContext(pattern, context), pattern, text), access), text);
    const ordered = context.target === 'retired' && !(0,_named_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .namesGhcr */ .$f)(text) ? ['retired-registry', ...likely] : likely;
    const firstOfSubject = ordered.filter((id, at) => ordered.findIndex((other) => subjectInLog(other) === subjectInLog(id)) === at);
    return [...new Set([...firstOfSubject, ...ordered])].slice(0, most);
}
/** The pattern's causes in the order that the rest of the log makes likely; none is left out. */
function byContext(pattern, context) {
    const { findings, reason } = pattern;
    const likely = likelier(pattern, context);
    const unlikely = unlikelier(context);
    const rank = (finding) => (likely.includes(finding) ? 0 : unlikely.includes(finding) ? 2 : 1);
    // A package that exists has been created already.
    const isCreated = reason === 'installation-may-not-write' && context.packages === 'write';
    const ordered = findings.toSorted((a, b) => rank(a) - rank(b));
    return isCreated ? ['actions-policy', ...ordered.filter((finding) => finding !== 'actions-policy')] : ordered;
}
function unlikelier({ packages, login }) {
    const unread = packages === 'read' || packages === 'write' ? ['missing-packages-read'] : [];
    const unsent = login === 'accepted' ? ['empty-credential'] : [];
    return [...unread, ...unsent, ...(packages === 'write' ? causesOfReadOnlyToken : [])];
}
function likelier(pattern, context) {
    const { orderedBy, isBare } = pattern;
    const { packages, isDependabot, pullRequest, login, hasAppToken, target, isManifestPush } = context;
    if (orderedBy === 'login')
        return login === 'accepted' ? ['registry-unavailable'] : [];
    if (orderedBy === 'push')
        return target === 'ghcr' && !isManifestPush ? ['registry-unavailable'] : [];
    if (hasAppToken && isBare)
        return ['app-installation-token'];
    if (orderedBy === 'nothing')
        return packages === 'none' ? ['missing-packages-read'] : [];
    if (packages === 'write')
        return [];
    if (isDependabot)
        return ['dependabot-run'];
    if (pullRequest !== 'none' && packages !== 'none')
        return ['fork-pull-request'];
    return packages === undefined ? [] : withoutWrite[packages];
}
const ofPullsOnly = ['private-package', 'missing-packages-read'];
const ofPushesOnly = [
    'missing-packages-write',
    'read-only-default-permissions',
    'package-creation-forbidden',
    'unreadable-package',
    'missing-write-packages-scope',
];
/** Leaves out what a line that shows a push, or a pull, cannot mean, unless the text means it first. */
function byAccess(findings, access) {
    const others = access === undefined ? [] : access === 'push' ? ofPullsOnly : ofPushesOnly;
    return findings.filter((id, at) => at === 0 || !others.includes(id));
}
const rootRequest = (0,_line_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)(_line_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .root */ .zr);
/** The first request of all names no package, so that none can refuse it. */
const byRequest = (findings, line) => rootRequest.test(line) ? findings.filter((id) => subjectInLog(id) !== 'package') : findings;
/** A name without a capital is not refused for one; where the line shows one, it is. */
function byCapitals(findings, { text }, line) {
    if (!findings.includes('uppercase-image-name') || text.includes('lowercase'))
        return findings;
    const names = namesIn(line);
    const isNamed = names.length > 0;
    const others = findings.filter((finding) => finding !== 'uppercase-image-name');
    if (names.some((name) => /[A-Z]/.test(name)))
        return ['uppercase-image-name', ...others];
    return isNamed ? others : findings;
}
/** Repositories in a line, without tag and digest: what has a slash and is no address. */
const namesIn = (line) => line
    .split(/[\s"'`()[\],;=]+/)
    .filter((word) => word.length < 600 && word.includes('/') && !word.includes('://'))
    .map((word) => `${word.slice(0, word.lastIndexOf('/'))}/${word.slice(word.lastIndexOf('/') + 1).split(/[@:]/, 1)[0]}`);


/***/ }),

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/github/run-url.js
var run_url = __webpack_require__(8536);
// EXTERNAL MODULE: ./build/src/languages/index.js
var languages = __webpack_require__(5489);
// EXTERNAL MODULE: ./build/src/program/own-docs.js
var own_docs = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/src/program/own-package.js
var own_package = __webpack_require__(6155);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/paint.js
var paint = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
// EXTERNAL MODULE: ./build/src/oci/image.js
var oci_image = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/src/rules/index.js + 46 modules
var rules = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/src/explain/candidates.js
var candidates = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/src/explain/checks.js
/** What answers for causes of a subject: a person's credential says nothing about the job's token. */
const kinds = {
    name: ['lint'],
    credential: ['check'],
    user: ['check'],
    token: ['lint', 'step'],
    package: ['step'],
    registry: ['check'],
    workflow: ['lint'],
    unknown: ['step'],
};
/** Causes that the others of their subject are no guide for; none if nothing that is run here would tell. */
const exceptions = {
    'owner-not-found': [],
    'foreign-owner': ['lint', 'step'],
    'empty-credential': ['lint', 'step'],
    'app-installation-token': ['lint', 'step'],
    'private-package': ['check'],
    'missing-packages-read': ['step'],
    'manifest-missing': [],
    'blob-missing': [],
    'ip-allow-list': [],
    'credential-store-locked': [],
    'billing-problem': [],
};
/** Returns what answers for these causes, each thing once. */
function checksFor(causes, options) {
    const all = causes.flatMap((cause) => kindsOf(cause).map((kind) => ({ type: typed(kind, cause, options), says: options.words.checks[kind] })));
    return all.filter((one, at) => all.findIndex(({ type }) => type === one.type) === at).slice(0, mostChecks);
}
const mostChecks = 4;
const kindsOf = ({ rule, log }) => {
    if (rule.id === 'not-logged-in' && log.access === 'pull')
        return ['check'];
    return exceptions[rule.id] ?? kinds[rule.subject];
};
function typed(kind, { log: { access, image, registry } }, { program, action }) {
    const name = image?.kind === 'image' ? image.reference : `${registry}/OWNER/NAME`;
    if (kind === 'lint')
        return `${program} lint`;
    if (kind === 'step') {
        const inputs = [`images: ${name}`, ...(access === 'pull' ? ['access: pull'] : [])];
        return [`- uses: ${action}`, '  with:', ...inputs.map((input) => `    ${input}`)].join('\n');
    }
    const options = [
        ...(access === 'pull' ? ['--access pull'] : []),
        ...(registry === 'ghcr.io' ? [] : [`--registry ${registry}`]),
    ];
    return [`${program} check`, name, ...options].join(' ');
}

;// CONCATENATED MODULE: ./build/src/explain/explanation.js




/** Explains what was read in a log: one section for each cause. Pure. */
function explanationOf({ failures, unexplained }, options) {
    const causes = failures.flatMap((failure) => causeOf(failure));
    const keys = [...new Set(causes.map(({ key }) => key))];
    const groups = keys.map((key) => causes.filter((cause) => cause.key === key));
    return {
        sections: groups.flatMap((group) => sectionOf(group, options)),
        unexplained,
        checks: checksFor(groups.flatMap(([first]) => first ?? []), options),
    };
}
function causeOf(failure) {
    const rule = rules.rules.find(({ id }) => id === failure.findings[0]);
    const log = factsOf(failure);
    const diagnosis = rule?.explain?.(log);
    if (rule === undefined || diagnosis === undefined)
        return [];
    return [{ rule, diagnosis, log, failure, key: `${rule.id} ${log.access} ${JSON.stringify(diagnosis.detail)}` }];
}
const serverOf = (registry) => registry.startsWith('containers.') ? `https://${registry.slice('containers.'.length)}` : 'https://github.com';
function factsOf({ access, context, elsewhere, found, registry, reference }) {
    const image = reference === undefined ? undefined : (0,oci_image/* readImages */.H)([reference], registry, false).images[0];
    return {
        access,
        serverUrl: serverOf(registry),
        registry,
        image,
        elsewhere,
        reason: found.pattern.reason,
        run: context.isDependabot ? 'dependabot' : context.pullRequest === 'fork' ? 'fork-pull-request' : 'other',
        isLoggedIn: context.isLoggedIn,
    };
}
function sectionOf(group, options) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { rule, diagnosis } = first;
    const images = [...new Set(group.flatMap(({ log: { image } }) => image?.reference ?? []))];
    const params = { detail: diagnosis.detail, source: 'log', images, answers: [] };
    const words = options.language.words(rule);
    const findings = [...new Set(group.flatMap(({ failure }) => failure.findings))].filter((id) => id !== rule.id);
    // A text that means nothing else leaves no doubt; where the meaning itself is doubtful, that is said.
    const isOnlyOne = findings.length === 0 && diagnosis.confidence === 'likely';
    const howSure = options.language.report.confidence[isOnlyOne ? 'certain' : diagnosis.confidence];
    return [
        {
            finding: rule.id,
            title: words.title(params),
            problem: options.words.sentences(...[words.problem(params), howSure].filter((text) => text !== '')),
            remedy: words.remedy(params),
            lines: group.flatMap(({ failure }) => failure.matches).toSorted((a, b) => a.line - b.line),
            image: images[0],
            docs: options.docs(rule.id),
            links: linksOf(group, options.words),
            others: othersOf(findings.slice(0, mostOthers), first, options),
        },
    ];
}
const mostOthers = 5;
/** Addresses of settings; of those that differ by the owner's kind each with its name. */
function linksOf(group, words) {
    const urls = [...new Set(group.flatMap(({ diagnosis }) => diagnosis.links ?? []))];
    const ownerIn = (url, form) => form.exec(url)?.[1];
    const isUnknown = urls.some((url) => ownerIn(url, ofPerson)) && urls.some((url) => ownerIn(url, ofOrganization));
    return urls.map((url) => {
        const [organization, person] = [ownerIn(url, ofOrganization), ownerIn(url, ofPerson)];
        if (isUnknown && organization !== undefined)
            return { url, text: words.ofOrganization(organization, url) };
        return { url, text: isUnknown && person !== undefined ? words.ofPerson(person, url) : url };
    });
}
const ofOrganization = /^https:\/\/[^/]+\/(?:orgs|organizations)\/([^/]+)\//;
const ofPerson = /^https:\/\/[^/]+\/users\/([^/]+)\//;
function othersOf(findings, { rule: first, log }, options) {
    const { words, language, docs } = options;
    const found = findings.flatMap((id) => rules.rules.find((rule) => rule.id === id) ?? []);
    const subjects = [...new Set(found.map(({ id }) => (0,candidates/* subjectInLog */.E)(id)))];
    return subjects.map((subject) => ({
        heading: subject === (0,candidates/* subjectInLog */.E)(first.id) ? words.alike : words.others(words.tells[subject](log.access)),
        causes: found
            .filter(({ id }) => (0,candidates/* subjectInLog */.E)(id) === subject)
            .map((rule) => ({
            finding: rule.id,
            summary: firstSentence(language.words(rule).summary),
            docs: docs(rule.id),
        })),
    }));
}
/** What follows is about lists of rules, such as the severity elsewhere. */
const firstSentence = (text) => text.split(/\. |。/, 1).join('');

// EXTERNAL MODULE: ./build/src/explain/matches.js + 19 modules
var matches = __webpack_require__(987);
// EXTERNAL MODULE: ./build/src/terminal/wrap.js + 4 modules
var wrap = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/explain/text-output.js


const mostLines = 3;
/** An explanation for people: each cause with its lines, what else it may be, and what to run to be sure. */
function explanationText({ sections, unexplained, checks }, options) {
    const { paint, columns, words } = options;
    const parts = sections.map((section) => sectionText(section, options));
    if (unexplained.length > 0)
        parts.push([paint.yellow((0,wrap/* wrapped */.ky)(words.unexplained, columns)), ...quotedLines(unexplained, options)].join('\n'));
    if (sections.length === 0)
        parts.push((0,wrap/* wrapped */.ky)(words.nothing, columns));
    if (checks.length > 0) {
        const texts = checks.map(({ type, says }) => `${indented(type, '  ', paint.bold)}\n${(0,wrap/* wrapped */.ky)(says, columns, '    ')}`);
        parts.push([(0,wrap/* wrapped */.ky)(words.toBeSure, columns), ...texts].join('\n'));
    }
    return `${parts.join('\n\n')}\n`;
}
function sectionText(section, options) {
    const { paint, columns } = options;
    const { title, finding, problem, remedy, links, docs, others } = section;
    return [
        (0,wrap/* headline */.Pl)(title, `[${finding}]`, columns, { title: (text) => paint.red(paint.bold(text)), id: paint.dim }),
        ...quotedLines(section.lines, options),
        (0,wrap/* paragraphs */.qN)(problem, columns),
        (0,wrap/* paragraphs */.qN)(remedy, columns),
        ...links.map(({ url, text }) => `  ${text.replace(url, paint.cyan(url))}`),
        `  ${paint.cyan(docs)}`,
        ...others.flatMap(({ heading, causes }) => [
            (0,wrap/* wrapped */.ky)(heading, columns, '  '),
            ...causes.flatMap((cause) => [
                (0,wrap/* wrapped */.ky)(`${cause.summary} [${cause.finding}]`, columns, '    '),
                `    ${paint.cyan(cause.docs)}`,
            ]),
        ]),
    ].join('\n');
}
const indented = (text, indent, mark) => text
    .split('\n')
    .map((line) => `${indent}${mark(line)}`)
    .join('\n');
function quotedLines(lines, options) {
    const { paint, columns, words } = options;
    const texts = lines.filter((match, at) => lines.findIndex(({ text }) => text === match.text) === at);
    const shown = texts
        .slice(0, mostLines)
        .map(({ line, text, job }) => (0,report_text/* abridged */.$y)(`  ${words.line(line, text, job)}`, 3 * Math.max(columns, 60)));
    const hidden = texts.length - shown.length;
    return [...shown, ...(hidden > 0 ? [`  ${words.moreLines(hidden)}`] : [])].map(paint.dim);
}

;// CONCATENATED MODULE: ./build/src/explain/words.js
function unreadReason(reason) {
    switch (reason.kind) {
        case 'no-run':
            return 'there is no such run, attempt or job, or this token may not see it';
        case 'no-log':
            return 'GitHub has no log of it: it has not ended yet, or its logs were deleted';
        case 'failed':
            return reason.message;
    }
}
/** English. */
const englishExplain = {
    nothing: 'Nothing in this log points to a known cause. A longer part of the log may.',
    job: (name) => `Job ${name}`,
    noFailedJob: 'No job of this run has failed.',
    unread: ({ job, reason }) => `${job === undefined ? '' : `${job}: `}${unreadReason(reason)}`,
    unexplained: 'The registry gives a reason that is not known here; read it as it is:',
    line: (line, text, job) => `${job === undefined ? '' : `${job}, `}line ${line}: ${text}`,
    moreLines: (count) => `and ${count} more like these`,
    sentences: (...sentences) => sentences.join(' '),
    others: (tell) => `It could also be, ${tell}:`,
    alike: 'Or, about the same:',
    tells: {
        name: () => 'if the image name is not the one that you meant',
        credential: () => "if the login does not use the job's own token (GITHUB_TOKEN), or there was none",
        user: () => 'if the login uses a personal access token',
        token: (access) => `if "Set up job" in this job's log does not list "Packages: ${access === 'push' ? 'write' : 'read'}" under GITHUB_TOKEN Permissions`,
        package: () => 'if name, login and permissions are right',
        registry: () => 'if the same run passes when it is started again',
        workflow: () => 'if the workflow file shows it',
        unknown: () => 'if nothing else fits',
    },
    ofOrganization: (owner, url) => `if ${owner} is an organisation: ${url}`,
    ofPerson: (owner, url) => `if ${owner} is a person: ${url}`,
    toBeSure: 'To be sure:',
    checks: {
        check: "Asks the registry now with GHCR_TOKEN, GH_TOKEN or GITHUB_TOKEN of your shell, the first that is set. The answer is for the owner of that token; it says nothing about a workflow's GITHUB_TOKEN.",
        lint: 'Reads the workflow files of this folder, offline and without any credential.',
        step: "As a step of the job before the build: asks the registry with the job's own token (GITHUB_TOKEN), and says who has to change what.",
    },
};
/** What `explain` says, by language. */
const explainWords = {
    en: () => Promise.resolve(englishExplain),
    'zh-CN': async () => (await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 1357))).explain,
};

;// CONCATENATED MODULE: ./build/src/explain/explain.js













const pieceSize = 64 * 1024;
/**
 * `ghcr-preflight explain [FILE | RUN-URL]`: names the cause from a build log, or from those of a run's failed jobs; 0 if it could
 * explain something, else 1; 3 if a log of the run cannot be read.
 */
async function explain(args, streams) {
    const { values, positionals } = (0,usage_error/* readOptions */.Tt)(args, { format: { type: 'string', default: 'text' } });
    const [target, ...more] = positionals;
    if (more.length > 0)
        throw new usage_error/* UsageError */.eb((words) => words.oneLog(more[0] ?? ''));
    const format = (0,usage_error/* oneOf */.yL)('--format', values.format, ['text', 'json']);
    if (target !== undefined && (0,run_url/* isAddress */.P)(target))
        return explainRun(target, format, streams);
    const reading = await (0,matches/* readLog */.x)(await logOf(target, streams));
    const text = format === 'json' ? jsonOutput(reading.matches, (0,own_docs/* docsOf */.f)(streams)) : await textOf(reading, streams);
    streams.stdout.write(text);
    return reading.matches.length > 0 ? 0 : 1;
}
/** One section for each job; in JSON, each match names its job. */
async function explainRun(address, format, streams) {
    const { readRun } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(507), __webpack_require__.e(86), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 3637));
    const { jobs, unread } = await readRun(address, streams);
    const words = await explainWords[streams.language]();
    for (const part of unread)
        streams.stderr.write(`ghcr-preflight: ${(0,report_text/* visibleLine */.P8)(words.unread(part))}\n`);
    const matches = jobs.flatMap(({ name, reading }) => reading.matches.map((match) => ({ ...match, job: name })));
    if (format === 'json')
        streams.stdout.write(jsonOutput(matches, (0,own_docs/* docsOf */.f)(streams)));
    else if (jobs.length + unread.length === 0)
        streams.stdout.write(`${words.noFailedJob}\n`);
    else {
        const parts = [];
        for (const { name, reading } of jobs)
            parts.push(`${(0,paint/* paint */.n)(streams).bold((0,report_text/* visibleLine */.P8)(words.job(name)))}\n\n${await textOf(reading, streams)}`);
        streams.stdout.write(parts.join('\n'));
    }
    if (unread.length > 0)
        return 3;
    return matches.length > 0 ? 0 : 1;
}
/** The matches of a log for scripts, with the address of the page of each likeliest finding. */
function jsonOutput(matches, docs) {
    const all = matches.map(({ line, text, findings, job }) => ({
        line,
        text,
        findings,
        docs: docs(findings[0] ?? ''),
        ...(job === undefined ? {} : { job }),
    }));
    return `${(0,json/* printableJson */.e)({ version: 1, matches: all }, 2)}\n`;
}
async function textOf(reading, streams) {
    const language = await languages/* languages */.e[streams.language]();
    const words = await explainWords[streams.language]();
    const docs = (0,own_docs/* docsOf */.f)(streams);
    const options = { language, words, docs, program: (0,own_package/* ownCommand */.w1)(streams.env), action: (0,own_package/* ownAction */.Td)() };
    return explanationText(explanationOf(reading, options), { paint: (0,paint/* paint */.n)(streams), columns: streams.columns, words });
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
/** Yields a file piece by piece, all in the same memory: each has to be done with before the next is asked for. */
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


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Y3: () => (/* binding */ troubled),
/* harmony export */   _R: () => (/* binding */ pulling),
/* harmony export */   b7: () => (/* binding */ naming),
/* harmony export */   ct: () => (/* binding */ transferring),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fJ: () => (/* binding */ ownerless),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   mK: () => (/* binding */ mentioned),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   pJ: () => (/* binding */ ghcr),
/* harmony export */   pN: () => (/* binding */ pushing),
/* harmony export */   zr: () => (/* binding */ root)
/* harmony export */ });
/** Matches a line that has one of these marks, ignoring case: a word at its beginning, any other text anywhere. Without marks it matches every line. */
const anyOf = (marks) => new RegExp(marks.map(sourceOf).join('|'), 'i');
function sourceOf(mark) {
    if (typeof mark !== 'string')
        return mark.source;
    return isWord(mark) ? `\\b${mark}` : literal(mark);
}
/** Source of a regular expression that matches this text and nothing else. */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** True if a text is one word or number. */
const isWord = (text) => /^\w+$/.test(text);
/** The line names GHCR: ghcr.io, the host of its blobs, or the `containers.<host>` of GHE.com and GHES. */
const ghcr = [
    'ghcr',
    'pkg-containers',
    /(?<![\w.-])containers\.(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}(?![\w-])/,
];
/** The line is about a reference. */
const naming = [...ghcr, 'reference', 'repository name'];
/** The line is about the push of an image, for other things are pushed too. */
const pushing = [
    /failed to push(?: (?:image|artifact|docker manifest|to |registry)|: | \S{0,255}(?:\/|:\S))/,
    'failed commit on ref',
    'error pushing',
    /\bpushing (?:(?:image|layer|manifest|index|blob|artifact|chart|tag)|sha256|\S{0,255}\/)/,
    'docker push',
    ':pull,push',
    ':push,pull',
    '%3apull%2cpush',
    '%3apush%2cpull',
    'writing blob',
    'at destination',
    'blobs/uploads',
    'post request',
    'put request',
    'push permission',
];
/** The line is about the request that a read-only token is refused at. */
const asking = ['post request', 'put request', 'blobs/uploads', 'manifest-sha256'];
/** The line is about a pull. */
const pulling = [
    // What buildkit says of an image that a build begins with, or copies from.
    /failed to solve: [^\s/]{1,255}\/\S{1,255}: (?!not found)/,
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
    ':pull"',
    ':pull:',
    '%3apull&',
    '%3apull"',
    '%3apull:',
];
/** The line is about the first request of all, which names no image. */
const root = [
    /(?<![\w.-])(?:ghcr\.io|containers\.[a-z0-9.-]{1,200}(?::\d{1,5})?)\/v2\/(?![a-z0-9])/,
];
/** The line is about a blob that is read, whose manifest was granted a moment before. */
const reading = [
    'error pulling image configuration',
    'failed to fetch the layer',
    'failed open',
    'reading blob',
    'fetching blob',
];
/** The line names a repository of GHCR that has no owner. */
const ownerless = [
    /(?<![\w.-])(?:ghcr\.io|containers\.[a-z0-9.-]{1,200})\/v2\/[^/\s]{1,128}\/(?:blobs|manifests)\//,
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


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readLog)
});

// UNUSED EXPORTS: matchesIn

;// CONCATENATED MODULE: ./build/src/explain/log-lines.js
/** A line that grows longer is read in parts of this many characters or more, which overlap. */
const longestLine = 64 * 1024;
const overlap = 4 * 1024;
/** Yields a log line by line as its pieces arrive; what is kept of them is bounded, however long a line is. */
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
/** A log's text; PowerShell's `>` writes UTF-16, which a byte order mark shows. */
async function* decoded(log) {
    let decoder;
    for await (const piece of log) {
        if (typeof piece === 'string')
            yield piece;
        else {
            decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
            yield decoder.decode(piece, { stream: true });
        }
    }
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/rules/index.js + 46 modules
var rules = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/src/explain/candidates.js
var candidates = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/src/explain/message-pattern.js
/** Returns the causes with what orders them. */
const causesOf = (explained) => 'orderedBy' in explained ? explained : { findings: explained, orderedBy: 'nothing' };
/** A row of what a client writes: no refusal is judged by it. */
const client = (text, beside, explained, sure, source) => ({
    text,
    saidBy: 'client',
    isWhole: false,
    isBare: false,
    beside,
    reason: 'unknown',
    ...causesOf(explained),
    sure,
    source,
});
/** A row of what GitHub writes about a workflow file that it refuses, or a run that it does not start. */
const github = (...row) => ({ ...client(...row), saidBy: 'github' });
/** A row of what a client writes about a refusal or a failure without its reason. */
const bare = (...row) => ({ ...client(...row), isBare: true });
/** The same row for a text that has to be the whole message. */
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
/** The job's token may not write packages. GHCR writes this without a prefix for a job's token, never for an App's. */
const readOnlyToken = orderedByToken([
    'missing-packages-write',
    'read-only-default-permissions',
    'fork-pull-request',
    'dependabot-run',
    'actions-policy',
    'reusable-workflow-caller',
    'stale-workflow-version',
]);
/** The same of a package that does not exist, which its owner may forbid to create. */
const readOnlyOrNew = orderedByToken([
    'missing-packages-write',
    'package-creation-forbidden',
    'read-only-default-permissions',
    'fork-pull-request',
    'dependabot-run',
    'reusable-workflow-caller',
    'actions-policy',
    'stale-workflow-version',
]);
/** The job's token may not read packages. */
const unreadByToken = orderedByToken([
    'missing-packages-read',
    'fork-pull-request',
    'repository-not-granted',
    'missing-packages-write',
    'dependabot-run',
    'reusable-workflow-caller',
]);
/** The package does not let the credential write. */
const noRole = [
    'repository-not-granted',
    'user-not-granted',
    'package-linked-elsewhere',
    'unreadable-package',
    'missing-write-packages-scope',
];
/** The package does not let the credential read. */
const unreadable = [
    'unreadable-package',
    'user-not-granted',
    'package-linked-elsewhere',
    'private-package',
    'repository-not-granted',
];
/** The credential may not create packages here. */
const uncreatable = [
    'user-not-granted',
    'package-creation-forbidden',
    'missing-write-packages-scope',
    'foreign-owner',
];
/** The registry does not know the credential. */
const badCredential = orderedByLogin([
    'rejected-credential',
    'registry-unavailable',
    'empty-credential',
    'private-package',
    'not-logged-in',
    'fine-grained-pat',
]);
/** The registry knows no such user, or not with this password: tools that read no login get this answer most often. */
const badUser = orderedByLogin([
    'not-logged-in',
    'rejected-credential',
    'registry-unavailable',
    'empty-credential',
]);
/** A client says that the registry expects another user name or password. */
const badPassword = orderedByLogin(['rejected-credential', 'registry-unavailable', 'empty-credential']);
/** The request had no credential. */
const noLogin = [
    'not-logged-in',
    'private-package',
    'registry-unavailable',
    'rejected-credential',
    'empty-credential',
];
/** A request to read had no credential: a downloader that asks for no token gets this for public packages too. */
const plainPull = [
    'not-logged-in',
    'private-package',
    'missing-packages-read',
    'registry-unavailable',
    'rejected-credential',
    'sso-not-authorised',
];
/** The token exchange is refused without a reason. */
const noToken = orderedByLogin([
    'rejected-credential',
    'registry-unavailable',
    'private-package',
    'missing-packages-read',
    'not-logged-in',
    'repository-not-granted',
]);
/** A push is refused without a reason. */
const noPush = orderedByToken([
    'missing-packages-write',
    'repository-not-granted',
    'user-not-granted',
    'app-installation-token',
    'registry-unavailable',
    'fork-pull-request',
    'read-only-default-permissions',
    'package-linked-elsewhere',
    'actions-policy',
    'dependabot-run',
    'reusable-workflow-caller',
    'rejected-credential',
    'missing-write-packages-scope',
]);
/** A push is refused, and not at the request for an upload, which is as far as a read-only token gets. */
const noAccess = orderedByToken([
    'repository-not-granted',
    'missing-packages-write',
    'user-not-granted',
    'app-installation-token',
    'fork-pull-request',
    'actions-policy',
    'read-only-default-permissions',
    'package-linked-elsewhere',
    'dependabot-run',
    'reusable-workflow-caller',
    'registry-unavailable',
    'rejected-credential',
]);
/** Nothing but a status is shown. */
const onlyStatus = orderedByToken([
    'repository-not-granted',
    'missing-packages-write',
    'user-not-granted',
    'app-installation-token',
    'registry-unavailable',
    'actions-policy',
    'fork-pull-request',
]);
/** A pull is refused without a reason. */
const noPull = [
    'private-package',
    'missing-packages-read',
    'not-logged-in',
    'user-not-granted',
    'app-installation-token',
    'fork-pull-request',
    'repository-not-granted',
    'rejected-credential',
    'sso-not-authorised',
];
/** A blob may not be read whose manifest was granted a moment before. */
const oddRead = headed('registry-unavailable', headed('rate-limited', noPull));
/** A transfer is refused, with neither direction nor reason. */
const noTransfer = [...new Set([...noPull, ...noAccess.findings])];
/** A credential that is accepted, and a package that it may not read. */
const noRead = headed('missing-packages-read', noPull);
/** The name breaks the grammar of references. Capitals are named first if the line shows one, and not if it shows none. */
const badName = ['invalid-image-reference', 'uppercase-image-name'];
/** The login got no password. */
const emptySecret = ['empty-credential'];
/** The registry or the network gave no answer. */
const outage = ['registry-unavailable'];

// EXTERNAL MODULE: ./build/src/explain/line-marks.js
var line_marks = __webpack_require__(1984);
;// CONCATENATED MODULE: ./build/src/explain/bare-messages.js



/** What clients write about a refusal whose reason they drop; the direction of the transfer decides between the causes. */
const bareMessages = [
    bare('requested access to the resource is denied', line_marks/* ghcr */.pJ, noPush, 'M', 'containers/image, docker/errors'),
    bare('pull access denied', line_marks/* ghcr */.pJ, noPull, 'H', 'kedacore/http-add-on#48'),
    bare('push access denied', line_marks/* ghcr */.pJ, noPush, 'M', 'open-telemetry/community#1635'),
    bare('insufficient_scope', line_marks/* ghcr */.pJ, noPush, 'L', 'containerd, remotes/docker'),
    bare('Unable to access the repository', line_marks/* ghcr */.pJ, noTransfer, 'M', 'dotnet/sdk#37156'),
    bare('not authorized: url', line_marks/* pushing */.pN, noLogin, 'L', 'oras-project/rust-oci-client, errors'),
    bare('not authorized: url', line_marks/* pulling */._R, noPull, 'L', 'oras-project/rust-oci-client, errors'),
    bare('authentication required', ['unauthorized', ...line_marks/* ghcr */.pJ], noLogin, 'M', 'docker/distribution, errcode'),
    bare('unauthorized', line_marks/* pushing */.pN, noLogin, 'M', 'Smana/runlore#377'),
    bare('unauthorized', [...line_marks/* pulling */._R, 'daemon:'], plainPull, 'H', 'vegardit/docker-gitea-act-runner#69'),
    bare('returned 401', line_marks/* pulling */._R, plainPull, 'M', 'bazelbuild/bazel, repository/downloader'),
    bare('status: 401', line_marks/* ghcr */.pJ, noToken, 'M', 'aceeric/ociregistry#17'),
    bare('status code 401', line_marks/* ghcr */.pJ, noToken, 'L', 'aceeric/ociregistry#17'),
    bare('unauthorized', line_marks/* mentioned */.mK, noLogin, 'M', 'cli/cli#5174'),
    client('400 Bad Request', line_marks/* ownerless */.fJ, ['invalid-image-reference'], 'M', 'github-community-projects/issue-metrics#246'),
    bare('from head request', ['/blobs/'], noAccess, 'M', 'dealii/docker-files#62'),
    bare('head responses have no body', ['/blobs/'], noAccess, 'M', 'fluxcd/flux2#3969'),
    // Every request begins there: a refusal is the credential's or a proxy's, never a package's.
    bare('forbidden', line_marks/* root */.zr, ['registry-unavailable', 'rejected-credential'], 'M', 'moby/moby, registry/auth'),
    bare('403', line_marks/* root */.zr, ['rejected-credential', 'registry-unavailable'], 'M', 'google/go-containerregistry, ping'),
    bare('403', line_marks/* reading */.hF, oddRead, 'M', 'virtualcell/vcell#1888'),
    bare('403', line_marks/* asking */.os, noPush, 'H', 'runatlantis/atlantis#5377'),
    bare('403', line_marks/* pushing */.pN, noAccess, 'M', 'BtbN/FFmpeg-Builds#159'),
    bare('403', line_marks/* pulling */._R, noPull, 'H', 'LeoMartinDev/voy#3'),
    bare('403', ['head request', 'head blobs'], noAccess, 'M', 'Vacademy-io/vacademy_platform#1871'),
    bare('403', line_marks/* transferring */.ct, noAccess, 'M', 'Yacht-sh/Yacht#845'),
    whole(bare('403 Forbidden', ['error'], onlyStatus, 'M', 'octopusreview/octopus#580')),
    bare('denied: Resource not accessible by integration', [], noPush, 'M', 'actions/starter-workflows#332'),
    client('installation not allowed to', [], readOnlyToken, 'L', 'a verb of GHCR that is not known'),
    bare('make sure you have permissions for', line_marks/* ghcr */.pJ, noAccess, 'M', 'GoogleContainerTools/jib, HelpfulSuggestions'),
    bare('make sure your credentials for', line_marks/* ghcr */.pJ, noLogin, 'M', 'GoogleContainerTools/jib, HelpfulSuggestions'),
    bare('forbidden', line_marks/* ghcr */.pJ, noAccess, 'L', 'yc-software/qm#12'),
    bare('could not be processed', ["feature 'ghcr.io/"], noPull, 'M', 'entireio/cli#1090'),
    bare('403 (Forbidden)', ['failed to read from destination repository'], noAccess, 'M', 'redhat-actions/push-to-registry#52'),
    client('name unknown', line_marks/* ghcr */.pJ, ['private-package', 'owner-not-found'], 'L', 'distribution-spec, error codes'),
    client('name_unknown', line_marks/* ghcr */.pJ, ['private-package', 'owner-not-found'], 'L', 'distribution-spec, error codes'),
    bare('denied', ['error response from daemon: denied'], noRead, 'M', 'bsubio/cli#105'),
    bare('denied', line_marks/* pulling */._R, noPull, 'M', 'riverqueue/riverui#182'),
    bare('error from registry: denied', [], noTransfer, 'M', 'moby/moby, distribution/errors'),
    client('denied', ['error response from registry: denied'], badCredential, 'M', 'oras-project/oras, cmd'),
    bare('denied', line_marks/* transferring */.ct, noPush, 'L', 'home-assistant/builder#177'),
];

;// CONCATENATED MODULE: ./build/src/explain/credential-messages.js



/** What clients write about a credential. */
const credentialMessages = [
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
    client('unauthorized: Your request could not be authenticated by the GitHub Packages service', [], ['retired-registry', 'rejected-credential', 'not-logged-in'], 'H', 'solo-io/packer-plugin-arm-image#89'),
    client('SAML enforcement', [...line_marks/* ghcr */.pJ, 'token'], ['sso-not-authorised'], 'M', 'cli/cli#5174'),
    client('failed to fetch oauth token', ['denied: denied'], headed('registry-unavailable', noToken), 'M', 'different-ai/openwork#3886'),
    bare('failed with exit code', ["docker login for 'ghcr.io'", "docker login for 'containers."], headed('registry-unavailable', badPassword), 'M', 'OCA/oca-addons-repo-template#138'),
    client('failed to fetch oauth token', line_marks/* refused */.J5, noToken, 'M', 'docker/build-push-action#463'),
    client('requested access to the resource is denied', line_marks/* pulling */._R, noPull, 'H', 'agentregistry-dev/agentregistry#340'),
    client('denied: denied', [], badCredential, 'H', 'MobilityData/gtfs-realtime-validator#150'),
    client('403: denied', [], badCredential, 'M', 'oras-project/oras#1161'),
    client('invalid username/password', [], badPassword, 'M', 'redhat-actions/podman-login#5'),
    client('login attempt to', ['failed with status'], badCredential, 'M', 'helm/helm, pkg/registry'),
    client('Bad credentials', line_marks/* ghcr */.pJ, ['rejected-credential'], 'L', 'docs.github.com, REST API authentication'),
    client('no basic auth credentials', line_marks/* pulling */._R, plainPull, 'H', 'istio-ecosystem/authservice#142'),
    client('no basic auth credentials', [], noLogin, 'H', 'istio-ecosystem/authservice#142'),
    client('basic credential not found', [], noLogin, 'M', 'oras-project/oras-go, registry/remote/auth'),
    client('No credentials found for registry', line_marks/* ghcr */.pJ, ['not-logged-in'], 'H', 'openai/codex-security#162'),
    client('No stored credential for', line_marks/* ghcr */.pJ, ['not-logged-in'], 'M', 'linuxserver/docker-openssh-server#38'),
    client('credentials not found', line_marks/* ghcr */.pJ, ['not-logged-in'], 'L', 'docker/docker-credential-helpers'),
    client('not logged in', line_marks/* ghcr */.pJ, ['not-logged-in'], 'M', 'containers/podman, logout'),
    client('failed to fetch anonymous token', line_marks/* pushing */.pN, noLogin, 'M', 'cloudflare/serverless-registry#149'),
    client('failed to fetch anonymous token', line_marks/* pulling */._R, noPull, 'M', 'docker/build-push-action#200'),
    client('failed to fetch anonymous token', [], noLogin, 'M', 'docker/build-push-action#200'),
    // Who sends a credential, even a bad one, is denied: this is the answer to nobody in particular.
    client('authentication required', line_marks/* pushing */.pN, noLogin, 'M', 'Smana/runlore#377'),
    client('authentication required', line_marks/* pulling */._R, noPull, 'H', 'agentdesktop-dev/agentdesktop#76'),
    client('authentication token not provided', ['unauthorized', ...line_marks/* ghcr */.pJ], noLogin, 'M', 'Homebrew/brew#11066'),
    client('credential type is not supported', [], ['app-installation-token', 'rejected-credential', 'fine-grained-pat'], 'M', 'wire-facts: other tokens at ghcr.io and docker.pkg.github.com'),
    bare('ghcr.io/token', line_marks/* refused */.J5, noToken, 'M', 'termoshtt/ocipkg#115'),
    bare('token endpoint', line_marks/* ghcr */.pJ, noToken, 'M', 'Aureliolo/synthorg#2716'),
    bare('token-exchange', line_marks/* ghcr */.pJ, noToken, 'M', 'iogrid/iogrid#473'),
    bare('token exchange', line_marks/* ghcr */.pJ, noToken, 'L', 'iogrid/iogrid#473'),
    bare('fetch bearer token', line_marks/* ghcr */.pJ, noToken, 'H', 'microsoft/vscode-remote-release#8506'),
    client('may be expired', line_marks/* ghcr */.pJ, headed('rejected-credential', noPull), 'M', 'devcontainers-extra/features#123'),
    bare('requesting bear', line_marks/* refused */.J5, noToken, 'M', 'containers/podman#10342'),
];

;// CONCATENATED MODULE: ./build/src/explain/hub-messages.js


const hub = (text, beside, source) => ({
    ...client(text, beside, ['missing-registry-host'], 'H', source),
    saidBy: 'docker-hub',
});
/** What clients write if Docker Hub refuses a name without a host, in a log of which GHCR is meant. */
const hubMessages = [
    hub('requested access to the resource is denied', [], 'docker/build-push-action#363'),
    hub('insufficient_scope', [], 'containerd, remotes/docker'),
    hub('push access denied', [], 'moby/moby, distribution/errors'),
    hub('pull access denied for', [], 'moby/moby, distribution/errors'),
    hub('authentication required', ['docker.io'], 'GoogleContainerTools/kaniko, checking push permission'),
    hub('failed to fetch oauth token', line_marks/* refused */.J5, 'docker/build-push-action#869'),
];

// EXTERNAL MODULE: ./build/src/github/hosts.js
var hosts = __webpack_require__(2454);
;// CONCATENATED MODULE: ./build/src/explain/name-messages.js




/** What clients write about a name that they cannot use, before they ask a registry. */
const nameMessages = [
    ...hosts/* mistypedHosts */.XA.map((host) => client(host, ['refers to', ...line_marks/* troubled */.Y3], ['mistyped-registry'], 'H', 'pennsignals/publish_docker-compose#4')),
    client('ghcr.io/ghcr.io/', line_marks/* troubled */.Y3, ['mistyped-registry', 'missing-packages-write'], 'M', 'sigstore/model-transparency#340'),
    client('docker.io/ghcr.io/', line_marks/* troubled */.Y3, ['mistyped-registry'], 'M', 'crazy-max/diun#660'),
    client('ghcr.io//', ['refers to', ...line_marks/* troubled */.Y3], ['invalid-image-reference'], 'M', 'microsoft/azure-pipelines-tasks#20625'),
    client('docker.pkg.github.com', line_marks/* troubled */.Y3, ['retired-registry', 'not-logged-in', 'rejected-credential'], 'H', 'docker/build-push-action#38'),
    client('must be lowercase', line_marks/* naming */.b7, ['uppercase-image-name'], 'H', 'navidrome/navidrome#3398'),
    client('repository can only contain the', [], badName, 'H', 'ko-build/ko#1400'),
    client('invalid reference: invalid repository', [], badName, 'H', '1bit-MONSTER/1bit-MONSTER#2086'),
    client('invalid_reference: invalid repository', [], badName, 'H', 'helm/helm#12055'),
    client('invalid repository "', [], badName, 'M', 'Milky2018/wasmoon#328'),
    client('invalid repository name', line_marks/* naming */.b7, badName, 'L', 'containers/image, docker/reference'),
    client('could not parse reference', [], badName, 'H', 'sigstore/cosign-installer#47'),
    client('invalid reference format', [], badName, 'H', 'macbre/push-to-ghcr#24'),
    client('is not a valid repository/tag', [], badName, 'M', 'docker/distribution, reference'),
    client('invalid reference: ', [...line_marks/* ghcr */.pJ, 'registry', 'invalid tag', 'invalid digest'], badName, 'M', 'oras-project/oras#679'),
    client('tag can only contain the', [], ['invalid-image-reference'], 'M', 'google/go-containerregistry, pkg/name'),
    client('invalid tag "', [...line_marks/* naming */.b7, 'build'], badName, 'H', 'Vanilla-OS/custom-image#5'),
    client('invalid destination name', [], badName, 'M', 'containers/skopeo, cmd/skopeo/copy'),
];

;// CONCATENATED MODULE: ./build/src/explain/network-messages.js



/** The same row with what kept the answer from coming. */
const because = (reason, row) => ({ ...row, reason });
const seen = 'docker/build-push-action#1065';
/** Texts about proxies, firewalls and certificates between client and registry: every client has its own. */
const troubles = [
    [
        'name-not-resolved',
        [
            'Temporary failure in name resolution',
            'server misbehaving',
            'could not resolve host',
            'Name or service not known',
            'nodename nor servname provided',
            'getaddrinfo failed',
            'failed to lookup address information',
            'UnknownHostException',
            'No such host is known',
            'ENOTFOUND',
            'EAI_AGAIN',
        ],
    ],
    [
        'connection-failed',
        [
            'tls: handshake failure',
            'ssl handshake failed',
            'SSL_connect:',
            'SSL_ERROR_SYSCALL',
            'SSLHandshakeException',
            'unexpected eof while reading',
            'connection reset by peer',
            'connection reset',
            'connection refused',
            'connection timed out',
            'connection closed before message completed',
            'connection aborted',
            'Max retries exceeded',
            'error trying to connect',
            'unexpected EOF',
            '": EOF',
            'broken pipe',
            'use of closed network connection',
            'client connection lost',
            'http2: server sent GOAWAY',
            'sent GOAWAY',
            'stream error:',
            'network is unreachable',
            'no route to host',
            'Failed to connect to ghcr.io',
            "Couldn't connect to server",
            'ConnectException',
            'ECONNRESET',
            'ECONNREFUSED',
            'ECONNABORTED',
            'EHOSTUNREACH',
            'ENETUNREACH',
            'socket hang up',
            'read/write on closed pipe',
        ],
    ],
    [
        'timed-out',
        [
            'TLS handshake timeout',
            'i/o timeout',
            'context deadline exceeded',
            'Client.Timeout',
            'request canceled',
            'operation timed out',
            'read timed out',
            'SocketTimeoutException',
            'ETIMEDOUT',
            'UND_ERR_CONNECT_TIMEOUT',
            'timeout awaiting response headers',
        ],
    ],
];
/** Texts of a certificate that the client does not trust: a mirror's, a proxy's that opens TLS, or an old one. */
const certificates = [
    'certificate signed by unknown authority',
    'failed to verify certificate',
    'x509:',
    'certificate verify failed',
    'CERTIFICATE_VERIFY_FAILED',
    'SSL certificate problem',
    'self-signed certificate',
    'self signed certificate',
    'unable to get local issuer certificate',
    'unable to verify the first certificate',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'PKIX path building failed',
    'unable to find valid certification path',
    'invalid peer certificate',
    'remote certificate is invalid',
    'SSL connection could not be established',
    'schannel:',
];
/** Texts of a proxy that refuses: the registry has not been asked. */
const proxies = [
    'Proxy Authentication Required',
    'proxyconnect tcp',
    'from proxy after CONNECT',
    'CONNECT tunnel failed',
    'Unable to tunnel through proxy',
    'Tunnel connection failed',
    'Cannot connect to proxy',
    'proxy tunnel request',
    'ERR_PROXY_CONNECTION_FAILED',
    'proxy returned an error',
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
/** What clients write if a registry gives no proper answer. */
const networkMessages = [
    // Docker's API answers 500 whatever a registry has said.
    client('http+docker://', ['": denied: denied'], badCredential, 'L', 'docker/docker-py, errors'),
    bare('http+docker://', ['": denied', '": unauthorized'], noPull, 'H', 'fredrikbaberg/hassio-addons#245'),
    client('429', line_marks/* transferring */.ct, ['rate-limited'], 'H', 'coreruleset/modsecurity-crs-docker#449'),
    client('too many requests', line_marks/* transferring */.ct, ['rate-limited'], 'H', 'NVIDIA/cuda-quantum#3979'),
    ...proxies.map((text) => because('proxy', client(text, line_marks/* ghcr */.pJ, outage, 'M', 'moby/moby, net/http, curl'))),
    // Go gives the status of a proxy's answer to CONNECT as the error of the request; GHCR's own refusals have a code.
    because('proxy', client('": Forbidden', line_marks/* ghcr */.pJ, outage, 'M', 'golang/go, net/http, Transport.dialConn')),
    ...certificates.map((text) => because('certificate', client(text, line_marks/* ghcr */.pJ, outage, 'M', seen))),
    ...serverErrors.map((text) => client(text, line_marks/* transferring */.ct, outage, 'H', 'hadolint/hadolint-action#79')),
    because('name-not-resolved', client('no such host', ['lookup ghcr.io:', 'lookup ghcr.io on', 'lookup containers.', 'lookup pkg-containers'], outage, 'M', seen)),
    because('name-not-resolved', client('Try again', ['lookup ghcr.io:', 'lookup containers.'], outage, 'M', 'k3s-io/k3s#12946')),
    client('no such host', ['lookup gh', 'lookup gc', 'lookup hg'], ['mistyped-registry', 'registry-unavailable'], 'L', 'pennsignals/publish_docker-compose#4'),
    client('no response', ['failed commit on ref'], outage, 'M', 'docker/build-push-action#251'),
    client('request must be retried', line_marks/* transferring */.ct, outage, 'M', 'docker/build-push-action#626'),
    client('blob upload unknown', line_marks/* ghcr */.pJ, outage, 'L', 'GoogleContainerTools/jib#4301'),
    ...troubles.flatMap(([reason, texts]) => texts.map((text) => because(reason, client(text, line_marks/* ghcr */.pJ, outage, 'M', seen)))),
    whole(client('net/http: TLS handshake timeout', line_marks/* ghcr */.pJ, outage, 'L', seen)),
];

;// CONCATENATED MODULE: ./build/src/explain/package-messages.js


/** The parts that a manifest lists are missing, or the registry has lost one that was just pushed. */
const lostBlob = { findings: ['blob-missing', 'registry-unavailable'], orderedBy: 'push' };
/** How clients say that they look for a manifest. */
const looking = [
    'failed to resolve',
    'failed to pull',
    'failed to fetch',
    'on source',
    'load metadata',
    'reading manifest',
];
// A cache that is imported for the first time is missing too, which is no fault.
const importing = ['cache importer', 'importing cache'];
// What a builder says of its own cache while it goes on.
const asides = ['from cache', 'cached layer', 'level=info', 'info[', 'level=warn', 'warn['];
/** What registries, clients and GitHub write about tags, blobs, addresses, stores and bills: no permission is missing. */
const packageMessages = [
    ...['manifest unknown', 'MANIFEST_UNKNOWN'].map((text) => ({
        ...client(text, [], ['manifest-missing'], 'H', 'distribution-spec, error codes'),
        unless: [...importing, ...asides],
    })),
    client('no such manifest', line_marks/* ghcr */.pJ, ['manifest-missing'], 'M', 'docker/cli, manifest inspect'),
    {
        ...client('expected 200, received 404', ['/manifests/'], ['manifest-missing'], 'H', 'actions/attest-build-provenance#747'),
        access: 'push',
    },
    { ...client('404 Not Found', line_marks/* ghcr */.pJ, ['manifest-missing'], 'M', 'containerd'), also: ['/manifests/'] },
    {
        ...client(': not found', line_marks/* ghcr */.pJ, ['manifest-missing'], 'M', 'moby/buildkit, solver'),
        also: looking,
        unless: importing,
    },
    whole(client('unknown blob', ['unknown blob'], lostBlob, 'M', 'docker/distribution, errcode')),
    client('unknown blob', line_marks/* transferring */.ct, lostBlob, 'M', 'docker/distribution, errcode'),
    client('blob unknown to registry', [], lostBlob, 'M', 'distribution-spec, error codes'),
    client('MANIFEST_BLOB_UNKNOWN', [], lostBlob, 'M', 'distribution-spec, error codes'),
    github('has an IP allow list enabled', [], ['ip-allow-list'], 'H', 'actions/runner, docs.github.com'),
    github('IP address is not permitted to access this resource', [], ['ip-allow-list'], 'H', 'docs.github.com'),
    ...[
        'error storing credentials',
        'error getting credentials',
        'User interaction is not allowed. (-25308)',
        'Cannot autolaunch D-Bus without X11',
    ].map((text) => client(text, [], ['credential-store-locked'], 'H', 'docker/docker-credential-helpers')),
    github('billing-related error', [], ['billing-problem'], 'M', 'IBM-Cloud/ibmcloud-image-builder#27'),
    github('recent account payments have failed', [], ['billing-problem'], 'M', 'csu-hmc/opty#371'),
];

// EXTERNAL MODULE: ./build/src/oci/refusal-messages.js
var refusal_messages = __webpack_require__(8808);
;// CONCATENATED MODULE: ./build/src/explain/registry-messages.js




/** Words beside which a client shows an error, or a registry its message. */
const shown = ['error', 'message'];
/** A registry's message in a log: what explains it, and what must also occur in the line if many programs write it. */
function said(text, explained, beside = []) {
    const row = refusal_messages/* refusalMessages */.x.find((one) => one.text === text);
    if (row === undefined)
        throw new Error(`no registry writes "${text}"`);
    return { ...row, saidBy: 'registry', isBare: false, beside, ...causesOf(explained) };
}
/** What GHCR writes in the message of an error, the most specific first, with what explains it. */
const registryMessages = [
    said('Error from intermediary with HTTP status code 403', ['rate-limited']),
    said('unable to connect to authzd server', outage),
    said('twirp error', outage, [...line_marks/* ghcr */.pJ, 'denied']),
    said('Error from intermedi', ['rate-limited', 'registry-unavailable']),
    said('secondary rate limit', ['rate-limited'], [...line_marks/* ghcr */.pJ, 'denied', 'push']),
    said('TOOMANYREQUESTS', ['rate-limited'], [...line_marks/* ghcr */.pJ, 'allowed:', 'retry-after:']),
    said('retry-after: ', ['rate-limited'], ['allowed:']),
    said('permission_denied: installation not allowed to', ['app-installation-token', 'missing-packages-write']),
    said('installation not allowed to Create', readOnlyOrNew),
    said('installation not allowed to Write', readOnlyOrNew, ['create']),
    said('installation not allowed to Write', readOnlyToken),
    said('installation not allowed to Read', unreadByToken),
    said('The requested installation does not exist', ['foreign-owner', 'owner-not-found']),
    said('owner not found', ['owner-not-found', 'foreign-owner'], [...line_marks/* ghcr */.pJ, 'denied', 'not_found']),
    said('does not match expected scopes', ['missing-write-packages-scope', 'fine-grained-pat']),
    said('organization SAML enforcement', ['sso-not-authorised']),
    said('forbids access via a personal access token', ['classic-pat-forbidden']),
    said('permission_denied: write_package', noRole),
    said('permission_denied: read_package', headed('private-package', unreadable), line_marks/* pulling */._R),
    said('permission_denied: read_package', unreadable),
    said('permission_denied: create_package', uncreatable),
    // The manifest was granted a moment before, so it is not the credential.
    said('User cannot be authenticated with the token provided', headed('registry-unavailable', badUser), line_marks/* reading */.hF),
    said('User cannot be authenticated with the token provided', badUser),
    said('denied', badCredential, shown),
    said('invalid token', badCredential, [...line_marks/* ghcr */.pJ, 'denied']),
    said('write_package', noRole),
    said('read_package', unreadable),
    said('create_package', uncreatable),
];

;// CONCATENATED MODULE: ./build/src/explain/workflow-messages.js

/** What GitHub writes about a workflow file that it refuses, and what steps write that lack another permission than packages. */
const workflowMessages = [
    github(", but is only allowed '", [], ['reusable-workflow-ceiling'], 'H', 'actions/runner#4151'),
    github("unexpected value 'package'", [], ['invalid-permissions'], 'L', 'actions/runner, workflow parser'),
    github('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL', [], ['missing-downstream-permission'], 'H', 'github/docs#32933'),
    github('Failed to persist attestation: Resource not accessible by integration', [], ['missing-downstream-permission'], 'H', 'ScottKirvan/BojuBot#244'),
    github('invalid workflow file', ['packages', 'permission', 'permissions', 'called workflow', 'nested job'], ['reusable-workflow-ceiling', 'invalid-permissions'], 'H', 'kubeflow/notebooks#1368'),
];

;// CONCATENATED MODULE: ./build/src/explain/error-messages.js








/** Every text that has a known cause, the most specific first: of several in one line of a log, the first decides. */
const errorMessages = [
    ...nameMessages,
    ...hubMessages,
    ...workflowMessages,
    ...packageMessages,
    ...registryMessages,
    ...networkMessages,
    ...credentialMessages,
    ...bareMessages,
];

;// CONCATENATED MODULE: ./build/src/explain/failures.js
/** Lines further apart report different failures. */
const furthest = 200;
/**
 * Returns the failure that both are, or undefined if they are two. A line without a reason is about the failure before or
 * after it that has one, in the same step and about the same image.
 */
function sameFailure(one, other) {
    if (isConsequence(one, other))
        return { ...one, lastLine: other.lastLine };
    const isNear = other.lastLine - one.lastLine <= furthest && one.context.step === other.context.step;
    const isSameImage = one.image === undefined || other.image === undefined || one.image === other.image;
    if (!isNear || !isSameImage)
        return undefined;
    const isSameCause = one.findings[0] === other.findings[0];
    if (!isSameCause && !one.found.pattern.isBare && !other.found.pattern.isBare)
        return undefined;
    const clearer = isClearer(other, one) ? other : one;
    const { image, reference } = one.image === undefined ? other : one;
    return { ...clearer, image, reference, lastLine: other.lastLine };
}
/** Causes that leave the job without a login: that a later request had none is no failure of its own. */
const withoutLogin = [
    'rejected-credential',
    'empty-credential',
    'credential-store-locked',
];
const isConsequence = (one, other) => other.findings[0] === 'not-logged-in' &&
    withoutLogin.includes(one.findings[0]) &&
    one.context.permissionsFrom === other.context.permissionsFrom &&
    !other.context.isLoggedIn;
const isClearer = (one, other) => {
    if (one.found.pattern.isBare !== other.found.pattern.isBare)
        return other.found.pattern.isBare;
    return one.found.place < other.found.place;
};

;// CONCATENATED MODULE: ./build/src/explain/log-line.js
const escapeCharacter = String.fromCharCode(0x1b);
const colour = new RegExp(`${escapeCharacter}\\[[0-?]*[ -/]*[@-~]`, 'g');
const timestamp = /^\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/;
// "job<tab>step<tab>time text": what `gh run view --log` puts before each line.
const columnsOfGh = /^([^\t]{1,200})\t[^\t]{1,200}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
const mark = /^##\[(?:error|warning|debug|notice)\]/;
// The runner shows the script of a step in bright cyan before it runs it.
const scriptColour = `${escapeCharacter}[36;1m`;
// How a text of JSON spells quotation marks, slashes and line feeds; JSON inside of JSON doubles the backslashes.
const escaped = /\\{1,8}(?:(["/])|u00(2[2267f]|3[ce])|(r?(?:\\{1,8})?n|t))/gi;
/** Reads a line of a log without time, colours and the runner's marks; undefined if the line only shows a step's script. */
function readLogLine(line) {
    const [columns = '', job] = line.includes('\t') ? (columnsOfGh.exec(line) ?? []) : [];
    const said = line.slice(columns.length).replace(timestamp, '');
    if (said.startsWith(scriptColour))
        return undefined;
    const text = withoutColours(said).replace(mark, '').trim();
    const texts = isJson(text) ? unescaped(text).split('\n') : [text];
    return { job, texts: texts.map((one) => one.trim()).filter((one) => one !== '') };
}
/** Returns the line without control sequences (ECMA-48, CSI), so that a colour inside a text does not hide it. */
const withoutColours = (line) => line.includes(escapeCharacter) ? line.replace(colour, '') : line;
/** True if each line of the log begins with a time, so that no terminal has broken it. */
const hasTimestamp = (line) => timestamp.test(line) || (line.includes('\t') && columnsOfGh.test(line));
const isJson = (text) => text.includes('\\"') || (text.startsWith('{"') && text.includes('\\'));
const unescaped = (text) => text.replace(escaped, (_, character, code, space) => {
    if (character !== undefined)
        return character;
    if (code !== undefined)
        return String.fromCharCode(Number.parseInt(code, 16));
    return space?.toLowerCase() === 't' ? ' ' : '\n';
});
/** How a lower-cased line begins that only repeats what somebody wrote elsewhere. */
const quotations = [
    // A commit's subject, as git and changelogs show it.
    /^(?:previous head position was|head is now at) [0-9a-f]{7,40}\b/,
    /^\[\S{1,300}(?: \(root-commit\))? [0-9a-f]{7,40}\] /,
    /^(?:[0-9a-f]{7,40} |[*-] )?(?:\*\*)?(?:fix|feat|chore|docs|refactor|ci)(?:\([^)]{1,300}\))?!?:/,
    // A comment, also one that a diff shows.
    /^[+-]?\s*(?:#+|\/\/) /,
    // A test that passed, and what a test file says.
    /^(?:[✓✔√]|ok \d|pass\b|--- pass:)/,
    /^\S{1,300}[._-](?:test|spec)\.\w{1,10}[:(]\d/,
];
const tracing = /\blevel=debug\b|^debu\[|\[debug\]/;
/** True if a lower-cased line repeats a commit's subject, a comment or a test's name, so that it reports no failure. */
const isQuotation = (line) => quotations.some((beginning) => beginning.test(line));
/** True if a lower-cased line is a debug line: clients that show each request log a 401 before they ask for a token. */
const isTrace = (line) => tracing.test(line);

;// CONCATENATED MODULE: ./build/src/explain/named-image.js


const longestName = 600;
const host = String.raw `(?:ghcr\.io|containers\.[a-z0-9.-]{1,200})(?::\d{1,5})?`;
const repository = `[a-z0-9._-]{1,128}(?:/[a-z0-9._-]{1,128}){1,9}`;
const named_image_forms = [
    new RegExp(`^(${host})/v2/(${repository}?)/(?:blobs|manifests|tags)/`),
    new RegExp(String.raw `^(${host})/token\?[^\s"]{0,200}?scope=repository(?::|%3[aA])([a-z0-9._/%F-]{1,255}?)(?::|%3[aA])`),
    new RegExp(String.raw `^(${host})/(?!v2/|token\b|ghcr\.io/)(${repository})(?![a-z0-9_]*[A-Z])`),
];
/** How podman, buildah and skopeo write an address. */
const apart = new RegExp(String.raw `\s/v2/(${repository}?)/(?:blobs|manifests)/\S{0,200} in (${host})(?![\w.-])`);
// `helm push` names the folder; the package is below it, called like the chart.
const chartPush = new RegExp(String.raw `\bhelm push (?:\S{0,200}/)?(?:([a-z0-9][a-z0-9-]{0,100}?)-v?\d\S{0,100}\.tgz|\S{1,300}) oci://(${host}[a-z0-9._/-]{0,255})`);
/** Returns the image of GHCR that a line names, in an address or as a reference, or undefined; a name with capitals is not one. */
function imageIn(line) {
    const [push, chart, folder] = chartPush.exec(line) ?? [];
    if (push === undefined)
        return namedIn(line);
    return chart === undefined ? undefined : `${folder}/${chart}`;
}
function namedIn(line) {
    const places = placesOf(line);
    for (const form of named_image_forms) {
        for (const place of places) {
            const [, registry, path] = form.exec(place) ?? [];
            if (registry !== undefined && path !== undefined)
                return `${registry}/${nameOf(path)}`;
        }
    }
    const [, path, registry] = apart.exec(line) ?? [];
    return path === undefined ? undefined : `${registry}/${path}`;
}
/** Returns the text that a line has for an image of GHCR, or of a host mistyped for it, even if it is no valid name, or undefined. */
function referenceIn(line) {
    const words = line.split(/[\s"'`,;()[\]]+/).map((word) => word.replace(/^(?:docker|oci):\/\//, ''));
    return words.find((word) => word.length < longestName && asName.test(word))?.replace(/[.:]$/, '');
}
const hostless = /\b(?:failed to push|pushing|pull access denied for) ([a-z0-9_-]{1,128}\/[a-z0-9._-]{1,128})(?=[:@,\s]|$)/;
const ofRetired = /docker\.pkg\.github\.com\/(?:v2\/)?([a-z0-9._-]{1,100}\/[a-z0-9._-]{1,100})/;
/** Returns the name of an image without a host, or of one of the retired registry without its host, that a line has, or undefined. */
const nameElsewhereIn = (line) => ofRetired.exec(line)?.[1] ?? (line.includes('ghcr.io') ? undefined : hostless.exec(line)?.[1]);
const ownHost = /(?:^|[^\w.-])(ghcr\.io|containers\.(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}(?::\d{1,5})?)(?![\w.-])/;
/** Returns the host of GHCR, or of another server's container registry, that a line names, or undefined. */
const hostIn = (line) => ownHost.exec(line)?.[1];
const asName = new RegExp(`^(?:${host}|${hosts/* mistypedHosts */.XA.map(line_marks/* literal */.eu).join('|')})/(?!v2/|token\\b)`, 'i');
const nameOf = (path) => path.replace(/%2f/gi, '/').replace(/[.:-]{1,9}$/, '');
/** Where a host of GHCR's begins, and as much after it as a name may have. */
function placesOf(line) {
    const places = [];
    for (const start of ['ghcr.io', 'containers.']) {
        for (let at = line.indexOf(start); at !== -1 && places.length < 20; at = line.indexOf(start, at + start.length))
            if (!/[\w.-]/.test(line.charAt(at - 1)))
                places.push(line.slice(at, at + longestName));
    }
    return places;
}

// EXTERNAL MODULE: ./build/src/explain/named-registry.js
var named_registry = __webpack_require__(8190);
;// CONCATENATED MODULE: ./build/src/explain/find-pattern.js





// What may surround a message that is nothing else: the line's ends, quotation marks, "ERROR: ", "#12 ERROR: ".
const beforeWhole = /(?:^|(?<!"code": ?)"|^(?:#\d+ (?:[\d.]+ )?)?(?:error|fatal|fata\[\d+\]|erro\[\d+\]):? )$/;
const afterWhole = /^(?:$|"|\.$)/;
// A plain word such as "denied" matches only next to punctuation ("error: denied"), not inside a sentence.
const beforeWord = /(?:^|[:;,=>([{|"'\\] ?|\d )$/;
const afterWord = /^(?:[^a-z0-9_`]|$)/;
// A status is a word of its own: not in a name, a version, a digest or an amount of bytes or time.
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
    if (!(0,line_marks/* isWord */.Jg)(text))
        return () => true;
    return /^[a-z]+$/.test(text) ? isErrorWord : isCode;
}
const rows = errorMessages.map((pattern, place) => ({ pattern, place, isBeside: requirementsOf(pattern) }));
const texts = rows
    .filter(({ pattern }, at) => rows.findIndex((other) => isSameText(other.pattern, pattern)) === at)
    .map(({ pattern }) => ({
    text: pattern.text.toLowerCase(),
    rows: rows.filter((other) => isSameText(other.pattern, pattern)),
    isSaid: saidAs(pattern),
}));
const anyText = new RegExp(texts.map(({ text }) => (0,line_marks/* literal */.eu)(text)).join('|'));
/** Of texts that begin alike the expression finds only one. */
const alike = new Map(texts.map(({ text }) => [text, texts.filter((other) => other.text.startsWith(text) || text.startsWith(other.text))]));
function isSameText(one, other) {
    return one.text.toLowerCase() === other.text.toLowerCase() && one.isWhole === other.isWhole;
}
function requirementsOf({ beside, also = [], unless }) {
    const [first, second] = [(0,line_marks/* anyOf */.EB)(beside), (0,line_marks/* anyOf */.EB)(also)];
    const none = unless && (0,line_marks/* anyOf */.EB)(unless);
    return (line) => first.test(line) && second.test(line) && none?.test(line) !== true;
}
/** Returns the patterns whose text a lower-cased line has as a message, in the table's order. */
function patternsIn(line) {
    const found = new Map();
    let from = 0;
    for (let match = anyText.exec(line); match !== null; match = anyText.exec(line.slice(from))) {
        const at = from + match.index;
        for (const { text, rows, isSaid } of alike.get(match[0]) ?? []) {
            if (!line.startsWith(text, at) || !isSaid(...around(line, at, text.length)))
                continue;
            for (const row of rows)
                if (!found.has(row))
                    found.set(row, { ...row, at });
        }
        from = at + 1;
    }
    return [...found.values()].sort((a, b) => a.place - b.place);
}
/** As much as counts of what is before and after a part of a line. */
const around = (line, at, length) => [
    line.slice(Math.max(0, at - 60), at),
    line.slice(at + length, at + length + 20),
];
/**
 * Returns the first pattern that matches a lower-cased line of a log, or undefined; `unknown-reason` if the line gives a
 * reason that no pattern has: it must not be explained as another. A text that has to be the whole message needs nothing
 * beside it in the log's first line: somebody has pasted nothing else.
 */
function findPattern(line, context, isFirst) {
    const all = patternsIn(line);
    if (all.length === 0 || isQuotation(line))
        return undefined;
    const isOurs = (0,named_registry/* namesGhcr */.$f)(line);
    if (!isOurs && (0,named_registry/* isUnrelated */.PD)(line))
        return undefined;
    const isLoginElsewhere = context.loginTo !== undefined && context.loginTo !== 'ghcr';
    const isDoubtful = isTrace(line) || (!isOurs && isOfAnother(line, context));
    const found = all.find(({ pattern, isBeside }) => {
        if (isLoginElsewhere && pattern.findings[0] === 'empty-credential')
            return false;
        if (pattern.saidBy === 'docker-hub')
            return isMeantForGhcr(line, context) && isBeside(line);
        if (isDoubtful && !isSpecific(pattern))
            return false;
        return (pattern.isWhole && isFirst) || isBeside(line);
    });
    return found?.pattern.isBare && hasOtherReason(line, found) ? 'unknown-reason' : found;
}
/**
 * True if Docker Hub was asked though GHCR is meant: nothing names another registry or logs in to Docker Hub, and the log
 * shows a login to GHCR, a push of a name without a host, or a push to Docker Hub's own address.
 */
function isMeantForGhcr(line, context) {
    const registry = (0,named_registry/* registryIn */.hY)(line) ?? context.target;
    if (context.hasHubLogin || (registry !== undefined && registry !== 'docker-hub'))
        return false;
    // A pull of a name without an owner, which is no name at GHCR, is that of a local image or of one of Docker Hub's own.
    if (line.includes('pull access denied'))
        return context.hasGhcrLogin && ownedPull.test(line);
    const isPushed = context.hostless !== undefined || nameElsewhereIn(line) !== undefined;
    return context.hasGhcrLogin || isPushed || (hubAddress.test(line) && context.access !== 'pull');
}
const hubAddress = /\b(?:registry-1|index|auth)\.docker\.io/;
const ownedPull = /(?:pull access denied for|failed to solve:) [a-z0-9_-]{1,128}\/[a-z0-9._/-]{1,128}/;
/** True for what only GHCR or GitHub write, even beside another name. */
const isSpecific = ({ saidBy, isWhole }) => saidBy !== 'client' && !isWhole;
function isOfAnother(line, { target }) {
    const registry = (0,named_registry/* registryIn */.hY)(line) ?? target;
    return registry !== undefined && registry !== 'ghcr' && registry !== 'retired';
}
/** True if a code such as `denied:` is followed by a sentence that is not the pattern's. */
function hasOtherReason(line, { at, pattern: { text } }) {
    const start = Math.max(...codes.map((code) => (line.includes(code) ? line.lastIndexOf(code) + code.length : 0)));
    const reason = line.slice(start, start + 400);
    return start >= at + text.length && /^["'`]?[a-z]/.test(reason) && reason.split(' ').length > 2;
}
const codes = ['denied: ', 'forbidden: ', 'unauthorized: '];

;// CONCATENATED MODULE: ./build/src/explain/log-context.js



/** What is known before the first line. */
const noContext = {
    permissionsFrom: 0,
    isDependabot: false,
    pullRequest: 'none',
    login: 'none',
    isLoggedIn: false,
    hasGhcrLogin: false,
    hasHubLogin: false,
    loginTo: undefined,
    hasAppToken: false,
    target: undefined,
    hostless: undefined,
    image: undefined,
    access: undefined,
    isManifestPush: false,
    step: 0,
};
/** The list is shorter, and little that follows soon after it looks like a part of it. */
const mostScopes = 24;
const packagesLevel = (packages) => (known, _, number) => known.packages === 'none' && number - known.permissionsFrom <= mostScopes ? { packages } : {};
const pullRequestsTag = ({ pullRequest }, line) => pullRequest === 'none' && (0,named_registry/* namesGhcr */.$f)(line) && /[:-]pr-\d/.test(line) ? { pullRequest: 'any' } : {};
const begin = /^(?:##\[group\])?run \S/;
const beginStep = ({ step }, line) => begin.test(line) ? { step: step + 1 } : {};
const makeAppToken = (_, line) => begin.test(line) ? { hasAppToken: true } : {};
/** A login that is typed, with its registry anywhere among its arguments. */
const loginCommand = /\b(?:docker|podman|buildah|skopeo|registry|oras|cosign|auth) login \S/;
/** The registry in the arguments of a login: Docker Hub's if there is none, unknown if there is a variable. */
function registryOfLogin(text) {
    if ((0,named_registry/* namesGhcr */.$f)(text))
        return 'ghcr';
    if (text.includes('docker.io'))
        return 'docker-hub';
    if (/[a-z0-9]\.[a-z]{2}/.test(text))
        return 'other';
    return text.includes('$') ? undefined : 'docker-hub';
}
const loginTo = ({ hasGhcrLogin, hasHubLogin }, registry) => ({
    loginTo: registry,
    login: registry === 'ghcr' ? 'asked' : 'none',
    hasGhcrLogin: hasGhcrLogin || registry === 'ghcr',
    hasHubLogin: hasHubLogin || registry === 'docker-hub',
});
const loginTyped = (known, line) => loginCommand.test(line) ? loginTo(known, registryOfLogin(line.slice(line.indexOf(' login ')))) : {};
const loggingIn = (known, line) => loginTo(known, registryOfLogin(line));
const registryInput = ({ loginTo, hasGhcrLogin }, line) => {
    const registry = registryOfLogin(line);
    return loginTo === undefined ? {} : { loginTo: registry, hasGhcrLogin: hasGhcrLogin || registry === 'ghcr' };
};
const loginSucceeded = ({ login, loginTo, isLoggedIn, hasHubLogin }) => ({
    login: loginTo === 'ghcr' ? 'accepted' : login,
    isLoggedIn: isLoggedIn || loginTo === 'ghcr',
    hasHubLogin: hasHubLogin || loginTo === 'docker-hub',
});
/** A pull of a reference that is spelt out; its refusal may name neither reference nor registry. */
const pull = /(?:docker pull|trying to pull) (?:--?[a-z]\S* )*([a-z0-9][a-z0-9-]*[./:][a-z0-9._/:@-]+)(?:\s|$)/;
const isOurs = (line) => (0,named_registry/* namesGhcr */.$f)(line) || (0,named_registry/* namesMistyped */.we)(line);
const pulledFrom = (_, line) => pull.test(line) ? { target: isOurs(line) ? 'ghcr' : ((0,named_registry/* registryIn */.hY)(line) ?? 'docker-hub'), access: 'pull' } : {};
const pushedTo = ({ hostless }, line) => ({
    target: isOurs(line) ? 'ghcr' : ((0,named_registry/* registryIn */.hY)(line) ?? 'other'),
    access: 'push',
    isManifestPush: false,
    hostless: nameElsewhereIn(line) ?? hostless,
});
// "#7 pushing octo/app:latest with docker", " => ERROR pushing app": a name without a host.
const pushingName = /^(?:#\d+ |(?:=> )?(?:error )?)pushing ((?:[a-z0-9_-]{1,128}\/)?[a-z0-9._-]{1,128})(?::[\w.-]{1,128})?(?= with docker|\s+[\d.]+s|$)/;
const notNames = /^(?:layers?|manifests?|images?|blobs?|chart|index|tags?|to|[\w-]*\.[\w.-]*\/.*)$/;
// A push that is typed; the part before the first slash is a host if it has a dot or a colon.
const pushCommand = /\b(?:docker|podman|nerdctl) push (?:--?[a-z-]+(?:=\S+)? )*([a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)+)(?=[:@\s]|$)/;
function pushTyped({ hostless }, line) {
    const name = pushCommand.exec(line)?.[1];
    if (name === undefined)
        return {};
    if (isOurs(name))
        return { target: 'ghcr', access: 'push' };
    return /^[^/]*[.:]/.test(name) ? { target: 'other', access: 'push' } : { hostless: hostless ?? name, access: 'push' };
}
function pushing(_, line) {
    const name = pushingName.exec(line.trim())?.[1] ?? nameElsewhereIn(line);
    if (name === undefined || notNames.test(name))
        return isOurs(line) ? { access: 'push' } : {};
    return { hostless: name, access: 'push' };
}
// "[auth] octo/app:pull,push token for ghcr.io": what buildx asks a token for.
const tokenFor = /\[auth\] (\S{1,255}):(pull|pull,push|push,pull) token for (\S{1,255})/;
function tokenAsked({ target, hostless }, line) {
    const [, name, scope, registry = ''] = tokenFor.exec(line) ?? [];
    if (name === undefined)
        return {};
    if (scope === 'pull')
        return (0,named_registry/* namesGhcr */.$f)(registry) ? { access: 'pull', image: `${registry}/${name}` } : {};
    if (registry.includes('docker.io'))
        return { access: 'push', ...(target === 'ghcr' ? {} : { hostless: hostless ?? name }) };
    return (0,named_registry/* namesGhcr */.$f)(registry) ? { access: 'push', target: 'ghcr', image: `${registry}/${name}` } : { access: 'push' };
}
/** Texts of the runner (actions/runner, JobExtension), docker/login-action and clients that show something. */
const hints = [
    {
        text: 'GITHUB_TOKEN Permissions',
        learn: ({ isDependabot, pullRequest, step }, _, number) => ({
            ...noContext,
            isDependabot,
            pullRequest,
            step: step + 1,
            permissionsFrom: number,
            packages: 'none',
        }),
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
    // Every second line of a build shows a RUN.
    { text: 'Run ', where: String.raw `(?:^\s*|\]|Z ?|\\n)Run \S`, learn: beginStep },
    { text: 'Run docker/login-action@', learn: () => ({ loginTo: 'docker-hub' }) },
    { text: 'create-github-app-token', learn: makeAppToken },
    { text: 'github-app-token@', learn: makeAppToken },
    { text: 'workflow-application-token-action', learn: makeAppToken },
    { text: 'registry: ', learn: registryInput },
    { text: 'Logging into ', learn: loggingIn },
    { text: ' login ', learn: loginTyped },
    { text: 'Login Succeeded', learn: loginSucceeded },
    { text: 'docker pull ', learn: pulledFrom },
    { text: 'Trying to pull ', learn: pulledFrom },
    // Written at the end of a transfer.
    { text: 'digest: sha256:', learn: () => ({ target: undefined }) },
    { text: 'Writing manifest to image destination', learn: () => ({ target: undefined }) },
    // What containers/image lists on the lines that follow.
    {
        text: ': errors:',
        learn: (_, line) => (line.endsWith(': errors:') ? { target: (0,named_registry/* registryIn */.hY)(line) ?? 'other' } : {}),
    },
    { text: ' push ', learn: pushTyped },
    { text: 'push refers to repository [', learn: pushedTo },
    { text: 'docker manifest ', learn: () => ({ isManifestPush: true, access: 'push' }) },
    { text: 'manifest push ', learn: () => ({ isManifestPush: true, access: 'push' }) },
    { text: 'pushing ', learn: pushing },
    { text: 'failed to push ', learn: pushing },
    { text: ' token for ', learn: tokenAsked },
    { text: 'ghcr.io', learn: named },
    { text: 'containers.', learn: named },
];
function named({ image }, line) {
    return { image: imageIn(line) ?? image };
}
const loweredHints = hints.map(({ text, learn }) => ({ text: text.toLowerCase(), learn }));
const anyHint = new RegExp(loweredHints.map(({ text }) => (0,line_marks/* literal */.eu)(text)).join('|'));
/** Texts of which a line has to hold one to show something here, each with the source of an expression that finds it where it counts. */
const hintTexts = hints.map(({ text, where }) => ({ text, source: where ?? (0,line_marks/* literal */.eu)(text) }));
/** Returns what is known after a line, which is in lower case. */
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

;// CONCATENATED MODULE: ./build/src/explain/statements.js

const mostLines = 8;
const mostCharacters = 4096;
/** No terminal is narrower where a log is copied from. */
const narrowest = 60;
/** How much longer a line may be than the one before that a person has broken between words. */
const slack = 12;
/** How a line ends that is not complete: with a sign, or in the middle of a phrase. */
const openSigns = ':,\\(=';
const openWords = new Set('to from in for at of by with on status'.split(' '));
// A heading is complete, though it ends with a colon.
const heading = /^(?:>|={2,}|-{2,}|\w[\w ]{0,40}:$)/;
// How a new entry of a log begins.
const entry = /^(?:\s*$|#\d+ |##\[|\+{1,3} |[$>❯•⨯] |=> |-{3,}|\[\d|\d{4}[/-]\d\d|time=|level=|warn|info|error[: ]|err[: ]|fata|run [\w./-]|logging into |login succeeded|github_token permissions)/i;
/** Returns the open statement with a line added, or undefined if the line does not continue it; `matters` is said of the line. */
function continued(open, line, matters) {
    const last = open.lines.at(-1);
    if (last === undefined || last.number === line.number || open.lines.length >= mostLines)
        return undefined;
    if (open.lines.reduce((sum, { text }) => sum + text.length, line.text.length) > mostCharacters)
        return undefined;
    const content = contentOf(line.text);
    const isContinued = isListed(open, content) || isOpenEnded(last.text) || isBroken(last.text, line.text);
    return isContinued && !entry.test(content)
        ? { lines: [...open.lines, line], matters: open.matters || matters }
        : undefined;
}
/** Reads the lines of a statement; undefined if they only show a step's script. */
function readStatement({ lines }) {
    const read = lines.flatMap(({ number, text }) => {
        const line = readLogLine(text);
        return line === undefined ? [] : [{ number, ...line }];
    });
    const first = read[0];
    if (first === undefined)
        return undefined;
    const texts = read.flatMap(({ number, texts }) => texts.map((text) => ({ number, text })));
    const isJoined = read.length > 1 && texts.length === read.length;
    return { job: first.job, lines: texts, joined: isJoined ? [joinedByPerson(texts), joinedByTerminal(lines)] : [] };
}
/** A person breaks a line between words, the shell after a backslash. */
const joinedByPerson = (lines) => lines.map(({ text }) => (text.endsWith('\\') ? text.slice(0, -1).trimEnd() : text)).join(' ');
/** A terminal breaks a line where its width ends, which the longest lines show; a space there is lost. */
function joinedByTerminal(lines) {
    const parts = lines.map(({ text }) => withoutColours(text).replace(/\r$/, ''));
    const width = Math.max(...parts.slice(0, -1).map(({ length }) => length));
    return parts
        .map((part) => (part.length < width ? `${part} ` : part))
        .join('')
        .trim();
}
const contentOf = (line) => {
    const read = hasTimestamp(line) ? readLogLine(line)?.texts[0] : line;
    return withoutColours(read ?? '');
};
/** True if a line is not complete: it ends with a colon, a comma, a backslash, or in the middle of a phrase. */
function isOpenEnded(line) {
    const text = line.trimEnd();
    const isOpen = openSigns.includes(text.slice(-1)) || openWords.has(text.slice(text.lastIndexOf(' ') + 1));
    return isOpen && text !== '' && !heading.test(text.trimStart().slice(0, 60));
}
/** True for an error of those that containers/image lists below a line that ends with `errors:`. */
const isListed = ({ lines }, content) => lines[0]?.text.trimEnd().endsWith(': errors:') === true && /^[a-z_]{1,40}: /.test(content);
/** True if a terminal or a person may have broken a line here: the rest is no longer, and begins no message of its own. */
const isBroken = (line, next) => line.length >= narrowest &&
    next.length <= line.length + slack &&
    !/^[a-z][\w./-]{0,30}: /i.test(next) &&
    !hasTimestamp(line) &&
    !hasTimestamp(next);

;// CONCATENATED MODULE: ./build/src/explain/log-reader.js











/** Lines beyond these say nothing new, and what is kept has to be bounded. */
const mostMatches = 1000;
const longestText = 1000;
/** Jobs push a few images side by side, whose lines may alternate. */
const openFailures = 8;
// Every line of a log is held against plain texts alone: among them a `\b` takes half the speed (docs/benchmarks.md).
const log_reader_anyText = new RegExp([...errorMessages.map(({ text }) => (0,line_marks/* literal */.eu)(text)), ...hintTexts.map(({ source }) => source)].join('|'), 'i');
const matters = (line) => log_reader_anyText.test(withoutColours(line));
/** Reads the lines of one log in their order. */
class LogReader {
    #context = noContext;
    #open;
    #previous;
    #matches = [];
    #failures = [];
    #unexplained = [];
    /** Reads one line, or a part of a long one, which has the same number as the parts before. */
    read(line) {
        if (this.#matches.length >= mostMatches)
            return;
        const isWorth = matters(line.text);
        const open = this.#open ?? (isWorth && this.#previous ? { lines: [this.#previous], matters: false } : undefined);
        const longer = open && continued(open, line, isWorth);
        if (longer === undefined) {
            this.#close();
            this.#open = isWorth || isOpenEnded(line.text) ? { lines: [line], matters: isWorth } : undefined;
        }
        else
            this.#open = longer;
        this.#previous = line;
    }
    /** Returns what the log says, once its last line has been read. */
    end() {
        this.#close();
        const findings = ({ failure }) => this.#failures[failure]?.findings ?? [];
        const matches = this.#matches.map(({ failure, ...match }) => ({ ...match, findings: findings({ failure }) }));
        const failures = this.#failures.map((failure, index) => ({
            ...failure,
            matches: matches.filter((_, at) => this.#matches[at]?.failure === index),
        }));
        return { matches, failures, unexplained: this.#unexplained };
    }
    #close() {
        const statement = this.#open?.matters === true ? readStatement(this.#open) : undefined;
        this.#open = undefined;
        if (statement === undefined)
            return;
        const { job, joined, lines } = statement;
        const singles = lines.flatMap((line) => {
            this.#context = learned(this.#context, line.text.toLowerCase(), line.number);
            return this.#look(line);
        });
        const best = Math.min(...singles.map(({ found }) => found.place));
        const wholes = joined.flatMap((text) => this.#look({ number: lines[0]?.number ?? 0, text }));
        const clearer = wholes.flatMap((whole) => (whole.found.place < best ? placed(whole, lines) : []));
        const [whole] = clearer.toSorted((a, b) => a.found.place - b.found.place);
        for (const one of whole === undefined ? singles : [whole])
            this.#add(one, job);
    }
    #look(line) {
        const found = findPattern(line.text.toLowerCase(), this.#context, line.number === 1);
        if (found !== 'unknown-reason')
            return found === undefined ? [] : [{ ...line, found, context: this.#context }];
        if (this.#unexplained.length < mostMatches)
            this.#unexplained.push({ line: line.number, text: log_reader_shown(line.text, 0) });
        return [];
    }
    #add({ number, text, found, context }, job) {
        if (this.#matches.at(-1)?.line === number || this.#matches.length >= mostMatches)
            return;
        const shownAccess = found.pattern.access ?? accessIn(text);
        const findings = (0,candidates/* candidatesOf */.k)(found.pattern, context, { text, access: shownAccess });
        const image = imageIn(text);
        const reference = isOfName(findings) ? (referenceIn(text) ?? image) : (image ?? context.image);
        const access = shownAccess ?? (isOfPull(findings) ? 'pull' : (context.access ?? 'push'));
        const registry = hostIn(reference ?? text) ?? 'ghcr.io';
        const elsewhere = nameElsewhereIn(text.toLowerCase()) ?? context.hostless;
        const failure = { found, findings, context, access, registry, image, reference, elsewhere, lastLine: number };
        const match = { line: number, text: log_reader_shown(text, found.at), failure: this.#failureOf(failure) };
        this.#matches.push(job === undefined ? match : { ...match, job: (0,report_text/* visibleLine */.P8)(job) });
    }
    /** The index of the failure, which may be one that another line has reported. */
    #failureOf(failure) {
        const from = Math.max(0, this.#failures.length - openFailures);
        for (let index = this.#failures.length - 1; index >= from; index -= 1) {
            const known = this.#failures[index];
            const same = known && sameFailure(known, failure);
            if (same !== undefined) {
                this.#failures[index] = same;
                return index;
            }
        }
        return this.#failures.push(failure) - 1;
    }
}
const push = (0,line_marks/* anyOf */.EB)(line_marks/* pushing */.pN);
const log_reader_pull = (0,line_marks/* anyOf */.EB)(line_marks/* pulling */._R);
function accessIn(line) {
    if (push.test(line))
        return 'push';
    return log_reader_pull.test(line) ? 'pull' : undefined;
}
const isOfPull = ([first]) => first === 'private-package' || first === 'missing-packages-read';
const isOfName = ([first]) => rules.rules.some(({ id, subject }) => id === first && subject === 'name');
/**
 * What joined lines say, with the number of the line that has the pattern's text, or of the first if the text itself was
 * broken. Nothing if the text is no message in that line: joining has only taken away what follows it.
 */
function placed(whole, lines) {
    const { text } = whole.found.pattern;
    const line = lines.find((one) => one.text.toLowerCase().includes(text.toLowerCase()));
    if (line === undefined)
        return [whole];
    const isSaid = patternsIn(line.text.toLowerCase()).some(({ pattern }) => pattern.text === text);
    return isSaid ? [{ ...whole, number: line.number }] : [];
}
/** The line, or what surrounds the text that decides; a copy, for a slice would keep the log's whole piece in memory. */
function log_reader_shown(line, at) {
    const start = line.length > longestText ? Math.max(0, at - longestText / 2) : 0;
    const text = (0,report_text/* visibleLine */.P8)(line.slice(start, start + longestText));
    return new TextDecoder().decode(new TextEncoder().encode(text));
}

;// CONCATENATED MODULE: ./build/src/explain/matches.js


/** Reads a log of any length to its end and returns the lines that have a known cause, at most a thousand. */
const matchesIn = async (log) => (await readLog(log)).matches;
/** Reads a log of any length to its end, in bounded memory. */
async function readLog(log) {
    const reader = new LogReader();
    for await (const { first, lines } of logLines(log)) {
        for (const [at, line] of lines.entries())
            reader.read({ number: first + at, text: line });
    }
    return reader.end();
}


/***/ }),

/***/ 8190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ namesGhcr),
/* harmony export */   PD: () => (/* binding */ isUnrelated),
/* harmony export */   hY: () => (/* binding */ registryIn),
/* harmony export */   we: () => (/* binding */ namesMistyped)
/* harmony export */ });
/* harmony import */ var _github_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2454);
/* harmony import */ var _line_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1984);


const ours = (0,_line_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_line_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .ghcr */ .pJ);
/** Texts of lines that are not about a container registry of ours: another package registry, GitHub's API, a server's own log. */
const unrelated = [
    'registry.npmjs',
    'npm.pkg.github.com',
    'maven.pkg.github.com',
    'nuget.pkg.github.com',
    'rubygems.pkg.github.com',
    'graphql',
    'pull rate limit',
    'unauthorized to access repository',
    'http.request.',
    ' http/1.1" ',
    'incorrect username or password',
];
// A host that is spelt out: in an address, before a name, or as the one that a token is for.
const host = String.raw `(?:(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}|localhost|(?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5})?`;
const anyHost = new RegExp(String.raw `(?:https?://|token for |from host |(?:^|[\s"'(=\[])(?=[^\s/]{1,255}/[a-z0-9]))(${host})(?=[/\s"':),?]|$)`, 'g');
/** Hosts of addresses to read, not to push to: GitHub's own, and pages of documentation. */
const pages = /(?:^|\.)github\.com$|githubstatus|^docs\.|^aka\.ms$|github\.io$|githubusercontent/;
const dockerHub = /(?:^|\.)docker\.(?:io|com)$/;
// An image of Docker Hub, which needs no host.
const hostlessName = String.raw `[a-z0-9_-]{1,128}/[a-z0-9._-]{1,128}(?=[:@\s,]|$)`;
const hostless = new RegExp(`(?:failed to push|pushing) (?:image )?${hostlessName}|pull access denied for [a-z0-9_/-]{1,128},`);
/** True if a line names GHCR, by any of its hosts. */
const namesGhcr = (line) => ours.test(line);
/** True if a lower-cased line names a host that people mistype for GHCR's. */
const namesMistyped = (line) => _github_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .mistypedHosts */ .XA.some((typed) => line.includes(typed));
/** True if a lower-cased line that does not name GHCR is not about a container registry that it could be about. */
const isUnrelated = (line) => unrelated.some((text) => line.includes(text));
/** Returns the registry that a lower-cased line names, by a host or by an image without one, or undefined. */
function registryIn(line) {
    if (namesGhcr(line) || namesMistyped(line))
        return 'ghcr';
    if (line.includes('docker.pkg.github.com'))
        return 'retired';
    const hosts = [...line.matchAll(anyHost)].map(([, name = '']) => name.replace(/:\d+$/, ''));
    const registries = hosts.filter((name) => !pages.test(name));
    if (registries.some((name) => !dockerHub.test(name)))
        return 'other';
    return registries.length > 0 || line.includes('docker.io') || hostless.test(line) ? 'docker-hub' : undefined;
}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isAddress),
/* harmony export */   t: () => (/* binding */ readRunUrl)
/* harmony export */ });
const path = /^\/([\w-]{1,100})\/([\w.-]{1,100})\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?(?:\/jobs?\/(\d{1,15}))?\/?$/;
/** Whether a text is meant as an address. */
const isAddress = (text) => /^https?:\/\//i.test(text);
/** Reads the address of a run's page, or of one of its jobs; undefined if it is another one. */
function readRunUrl(text) {
    if (!isAddress(text) || !URL.canParse(text))
        return undefined;
    const { origin, pathname, username, password } = new URL(text);
    const [, owner, repo, runId, attempt, jobId] = path.exec(pathname) ?? [];
    if (owner === undefined || repo === undefined || username !== '' || password !== '')
        return undefined;
    return {
        server: origin,
        owner,
        repo,
        runId: Number(runId),
        ...(attempt !== undefined && { attempt: Number(attempt) }),
        ...(jobId !== undefined && { jobId: Number(jobId) }),
    };
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

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsOf)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _docs_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(942);
/* harmony import */ var _own_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);



/** The addresses of the pages that belong to this program, by the ids of findings. */
const docsOf = ({ env, language }) => (0,_docs_address_js__WEBPACK_IMPORTED_MODULE_2__/* .docsAddress */ .y)({
    bundle: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(require("url").pathToFileURL(__filename).href),
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    package: (0,_own_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPackage */ .nl)(),
}, language);


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


/***/ })

};
;