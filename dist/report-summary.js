"use strict";
exports.id = 662;
exports.ids = [662];
exports.modules = {

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

/***/ 6254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ signs)
/* harmony export */ });
/** Signs that say at a glance how grave something is, in every language. */
const signs = {
    verdict: { ready: '✅', denied: '❌', inconclusive: '❔' },
    severity: { error: '❌', warning: '⚠️', notice: 'ℹ️' },
};


/***/ }),

/***/ 6662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/src/report/markdown.js
var report_markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/src/report/evidence-section.js


// Bytes, of the 1 MiB that a job summary may have.
const room = 250_000;
/** Every request and its answer, folded away; empty if none was sent. */
function evidenceSection(evidence, words) {
    if (evidence.length === 0)
        return '';
    const rows = evidence.map((one) => row(one, words));
    const { leftOut } = (0,report_text/* fitting */._Q)(rows.map(String), room);
    return [
        `<details><summary>${(0,report_markdown/* text */.Qq)(words.evidence.title(evidence.length))}</summary>`,
        (0,report_markdown/* table */.tp)(heads(words), rows.slice(0, rows.length - leftOut)),
        ...(leftOut === 0 ? [] : [(0,report_markdown/* text */.Qq)(words.leftOut(leftOut))]),
        '</details>',
    ].join('\n\n');
}
const heads = ({ evidence: { request, answer, tries, time, requestId } }) => [request, answer, tries, time, requestId].map(report_markdown/* text */.Qq);
const row = (one, words) => [
    (0,report_markdown/* code */.aY)(one.request),
    (0,report_markdown/* code */.aY)((0,report_text/* evidenceText */.rS)(one, words)),
    String(one.tries),
    `${one.milliseconds} ms`,
    one.requestId === undefined ? '' : (0,report_markdown/* code */.aY)(one.requestId),
];

// EXTERNAL MODULE: ./build/src/report/signs.js
var signs = __webpack_require__(6254);
;// CONCATENATED MODULE: ./build/src/report/finding-section.js



// Bytes, of those that summary.ts has for findings.
const roomForImages = 50_000;
// Characters; a longer one is in the output "report" alone, for half a diff could not be applied.
const longestDiff = 20_000;
const mostLinks = 20;
/** One finding in the job summary: what was seen, what it means, what to do, who can do it, and where to begin. */
const findingSection = (finding, { hasManyImages, addressOf }, words) => [
    `### ${signs/* signs */.r.severity[finding.severity]} ${(0,report_markdown/* text */.Qq)(finding.title)} ${(0,report_markdown/* code */.aY)(finding.id)}`,
    labelled(words.finding.problem, (0,report_markdown/* text */.Qq)(finding.problem)),
    hasManyImages ? finding_section_images(finding, words) : '',
    place(finding, addressOf, words),
    labelled(words.finding.remedy, (0,report_markdown/* prose */.CS)(finding.remedy)),
    change(finding, words),
    labelled(words.finding.who, (0,report_markdown/* text */.Qq)(words.who[finding.who])),
    addresses(finding, words),
]
    .filter((part) => part !== '')
    .join('\n\n');
const labelled = (label, markdown) => `**${(0,report_markdown/* text */.Qq)(label)}**<br>${markdown}`;
function finding_section_images({ images }, words) {
    if (images.length === 0)
        return '';
    const { kept, leftOut } = (0,report_text/* fitting */._Q)(images.map(report_markdown/* code */.aY), roomForImages);
    const more = leftOut === 0 ? [] : [(0,report_markdown/* text */.Qq)(words.leftOut(leftOut))];
    return labelled(words.finding.images, [...kept, ...more].join('<br>'));
}
function place({ location }, addressOf, words) {
    if (location === undefined)
        return '';
    const address = addressOf?.(location);
    const line = words.line(location.line);
    const shown = address === undefined || address.length > 1000 ? (0,report_markdown/* text */.Qq)(line) : (0,report_markdown/* link */.nf)(address, line);
    return labelled(words.finding.place, `${(0,report_markdown/* code */.aY)((0,report_text/* abridged */.$y)(location.file, 300))} ${shown}`);
}
const change = ({ diff }, words) => diff === undefined || diff.length > longestDiff ? '' : `**${(0,report_markdown/* text */.Qq)(words.finding.change)}**\n\n${(0,report_markdown/* fenced */.OF)(diff, 'diff')}`;
const addresses = ({ links, docs, id }, words) => {
    const pages = links.slice(0, mostLinks).map((address) => (0,report_markdown/* link */.nf)((0,report_text/* abridged */.$y)(address, 1000)));
    const all = [...pages, (0,report_markdown/* link */.nf)((0,report_text/* abridged */.$y)(docs, 1000), words.finding.docs(id))];
    return [`**${(0,report_markdown/* text */.Qq)(words.finding.links)}**`, '', ...all.map((one) => `- ${one}`)].join('\n');
};

;// CONCATENATED MODULE: ./build/src/report/images-table.js



// Bytes, of the 1 MiB that a job summary may have.
const images_table_room = 150_000;
/** The images of a report as a Markdown table, or empty if it has none. */
function imagesTable({ images, access }, words) {
    if (images.length === 0)
        return '';
    const { image, verdict, package: itsPackage, findings } = words.images;
    const rows = images.map((one) => images_table_row(one, words.verdicts[access][one.verdict], words));
    const { leftOut } = (0,report_text/* fitting */._Q)(rows.map(String), images_table_room);
    const shown = (0,report_markdown/* table */.tp)([image, verdict, itsPackage, findings].map(report_markdown/* text */.Qq), rows.slice(0, rows.length - leftOut));
    return leftOut === 0 ? shown : `${shown}\n\n${(0,report_markdown/* text */.Qq)(words.leftOut(leftOut))}`;
}
const images_table_row = (image, verdict, words) => [
    image.guessed ? `${(0,report_markdown/* code */.aY)(image.reference)} ${(0,report_markdown/* text */.Qq)(words.guessed)}` : (0,report_markdown/* code */.aY)(image.reference),
    `${signs/* signs */.r.verdict[image.verdict]} ${(0,report_markdown/* text */.Qq)(verdict)}`,
    (0,report_markdown/* text */.Qq)(words.packages[image.package]),
    image.findings.map(report_markdown/* code */.aY).join('<br>'),
];

;// CONCATENATED MODULE: ./build/src/report/summary.js






// GitHub drops a summary of more than 1 MiB whole: half of it is for the findings, what comes before and after is bounded too.
const roomForFindings = 500_000;
/** The job summary in GitHub's Markdown, under 1 MiB for any report: verdict, images, findings, evidence. */
function summary({ report, conclusion, remarks, pages, addressOf }, words) {
    const hasManyImages = report.images.length > 1;
    const findings = report.findings.map((finding) => findingSection(finding, { hasManyImages, addressOf }, words));
    const { kept, leftOut } = (0,report_text/* fitting */._Q)(findings, roomForFindings);
    return [
        `## ${signs/* signs */.r.verdict[report.verdict]} ${(0,report_markdown/* text */.Qq)(words.headline(conclusion))}`,
        ...[words.basis(conclusion), ...remarks].map(report_markdown/* text */.Qq),
        imagesTable(report, words),
        ...kept,
        leftOut === 0 ? '' : (0,report_markdown/* text */.Qq)(words.leftOut(leftOut)),
        report.verdict === 'denied' ? proof({ report, conclusion, pages }, words) : '',
        evidenceSection(report.evidence, words),
    ]
        .filter((section) => section !== '')
        .join('\n\n')
        .concat('\n');
}
const mostPages = 20;
/** How to see that it worked: a new run, the line of its log, the pages of what is pushed. */
function proof({ report, conclusion, pages }, words) {
    const images = (0,report_text/* abridged */.$y)(report.images.map(({ reference }) => reference).join(', '), 500);
    const quiet = words.quiet({ ...conclusion, verdict: 'ready' }, images);
    const steps = [
        (0,report_markdown/* text */.Qq)(words.proof.newRun),
        (0,report_text/* sentences */.hC)((0,report_markdown/* text */.Qq)(words.proof.line), (0,report_markdown/* code */.aY)(quiet)),
        ...(report.access === 'push' && pages.length > 0
            ? [[(0,report_markdown/* text */.Qq)(words.proof.page), ...pages.slice(0, mostPages).map((page) => (0,report_markdown/* link */.nf)((0,report_text/* abridged */.$y)(page, 1000)))].join('<br>')]
            : []),
    ];
    return [`### ${(0,report_markdown/* text */.Qq)(words.proof.title)}`, '', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
}


/***/ })

};
;