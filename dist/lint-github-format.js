"use strict";
exports.id = 978;
exports.ids = [978];
exports.modules = {

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubFormat: () => (/* binding */ githubFormat)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5594);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6314);
/* harmony import */ var _summary_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);




/** Workflow commands, so that findings become annotations of the run that lints. */
function githubFormat({ words, isFixing }, commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm, info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq }) {
    return {
        begin: () => { },
        file: (linted) => {
            if (linted.fix !== undefined)
                commands.info((0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(words.fixed(linted.file, linted.fix.jobs)));
            for (const { finding, left } of linted.findings) {
                const { title, message, file = linted.file, line } = (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotation */ .w7)(finding, finding.severity);
                const why = isFixing && left !== undefined ? `\n${words.left[left]}` : '';
                commands[finding.severity](`${message}${why}`, { title, file, ...(line !== undefined && { startLine: line }) });
            }
        },
        unread: () => { },
        failed: (why) => commands.error((0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(why), {}),
        end: (counts) => commands.info((0,_summary_line_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLine */ .d)(counts, words, isFixing)),
    };
}


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   ki: () => (/* binding */ plainAnnotation),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);

// The runner keeps ten of a level for each step, and cuts a message at 4096 characters (ExecutionContext of actions/runner).
const mostOfALevel = 10;
const longestMessage = 4096;
// Characters of what to do, so that what was seen has room before it.
const longestEnding = 2000;
const mostLinks = 3;
const levels = ['error', 'warning', 'notice'];
/** One annotation for each finding, the most severe first, at most ten of a level; an error is what fails the step. */
function annotations(findings, exitCode) {
    const failing = exitCode === 1 ? gravest(findings) : undefined;
    const all = findings.map((finding) => annotation(finding, level(finding, exitCode, failing)));
    return levels.flatMap((one) => all.filter((annotation) => annotation.level === one).slice(0, mostOfALevel));
}
/** An annotation without a place, its texts cleaned and bounded. */
const plainAnnotation = (level, title, message) => ({
    level,
    title: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(title), 250),
    message: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message), longestMessage),
});
const gravest = (findings) => levels.map((level) => findings.find(({ severity }) => severity === level)).find((finding) => finding !== undefined);
/** Returns the level that is shown: if the step fails, the most severe finding is an error; if it passes, errors become warnings. */
function level(finding, exitCode, failing) {
    if (finding === failing)
        return 'error';
    return finding.severity === 'error' && exitCode === 0 ? 'warning' : finding.severity;
}
/** The annotation of a finding at this level, its texts cleaned and bounded. */
const annotation = (finding, level) => ({
    level,
    title: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(finding.title), 200)} [${finding.id}]`,
    message: message(finding),
    ...(finding.location && { file: finding.location.file, line: finding.location.line }),
});
/** What was seen and what it means, cut in its middle if need be; what to do, where, and the page about it stay. */
function message({ problem, remedy, docs, links, images }) {
    const named = images.length > 1 ? `\n${images.join(', ')}` : '';
    const addresses = [...links.slice(0, mostLinks), docs].map((address) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(address), 400));
    const ending = [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(remedy), longestEnding), ...addresses].join('\n');
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${problem}${named}`), longestMessage - ending.length - 1)}\n${ending}`;
}


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Rm: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony export isWell */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);

/** The lines of the log: a quiet one when all is well, else the conclusion and the evidence, folded away. */
function log({ report, conclusion, notes, remarks }, words) {
    const params = notes.map((note) => logLine(words.note(note, report.registry)));
    const all = [...params, ...verdictLines(report, conclusion, words), ...remarks].map((line) => logLine(line));
    return isWell(report) || report.evidence.length === 0 ? all : [...all, evidence(report.evidence, words)];
}
/** True if the verdict is ready and no finding is above a notice. */
const isWell = ({ verdict, findings }) => verdict === 'ready' && findings.every(({ severity }) => severity === 'notice');
/** A line that shows hidden characters, is bounded, and is no workflow command (runner: `::` at its start, `##[` anywhere). */
const logLine = (line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line), 4000)
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ');
function verdictLines(report, conclusion, words) {
    const images = report.images.map(({ reference }) => reference);
    if (isWell(report))
        return [words.quiet(conclusion, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .abridged */ .$y)(images.join(', '), 1000))];
    const each = images.length > 1 ? report.images.map((image) => ofImage(image, report, words)) : [];
    return [words.headline(conclusion), ...each];
}
const ofImage = ({ reference, verdict, findings }, { access }, words) => [`${reference}: ${words.verdicts[access][verdict]}`, ...findings.map((id) => `[${id}]`)].join(' ');
const evidence = (asked, words) => ({
    group: logLine(words.evidence.title(asked.length)),
    lines: asked.map((one) => logLine(`${one.request} -> ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceText */ .rS)(one, words)} (${metered(one, words)})`)),
});
const metered = ({ tries, milliseconds, requestId }, { evidence: { requestId: name } }) => [tries > 1 ? `${tries}x` : '', `${milliseconds} ms`, requestId === undefined ? '' : `${name} ${requestId}`]
    .filter(Boolean)
    .join(', ');


/***/ })

};
;