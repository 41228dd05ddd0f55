"use strict";
exports.id = 918;
exports.ids = [918];
exports.modules = {

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badInput: () => (/* binding */ badInput)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6314);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3558);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6254);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4913);





/** Returns what a run with a bad input shows: one error that names the input, the value and what is allowed; every output is set. */
function badInput(bad, { access, registry, isSummarised }, words) {
    const { title, message } = words.badInput({ ...bad, value: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(bad.value), 200) });
    const report = {
        version: 1,
        verdict: 'inconclusive',
        access,
        registry,
        credential: 'none',
        images: [],
        findings: [],
        evidence: [],
    };
    return {
        annotations: [{ level: 'error', title, message }],
        log: [(0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(title)],
        summary: isSummarised ? `## ${_signs_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .r.verdict.inconclusive} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message)}\n` : '',
        outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputs */ .V)(report, ''),
        exitCode: 1,
    };
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


/***/ })

};
;