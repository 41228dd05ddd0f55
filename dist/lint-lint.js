"use strict";
exports.id = 73;
exports.ids = [73];
exports.modules = {

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/src/languages/index.js
var languages = __webpack_require__(5489);
// EXTERNAL MODULE: ./build/src/program/own-docs.js
var own_docs = __webpack_require__(3664);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/terminal/usage-error.js
var usage_error = __webpack_require__(2006);
;// CONCATENATED MODULE: ./build/src/lint/arguments.js

const formats = ['text', 'json', 'github', 'sarif'];
const defaults = ['read', 'write'];
const severities = ['notice', 'warning', 'error'];
/** Reads the arguments of `lint`. Throws `UsageError`. */
function readArguments(args) {
    const { values, positionals } = (0,usage_error/* readOptions */.Tt)(args, {
        fix: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        'assume-default': { type: 'string' },
        'min-severity': { type: 'string' },
        config: { type: 'string' },
        'no-config': { type: 'boolean', default: false },
        'stdin-filename': { type: 'string' },
    });
    const { 'assume-default': assumed, 'min-severity': least, config, 'stdin-filename': stdinFilename } = values;
    if (values['no-config'] && config !== undefined)
        throw new usage_error/* UsageError */.eb((words) => words.notBoth('--config', '--no-config'));
    return {
        paths: positionals,
        isFixing: values.fix,
        isStrict: values.strict,
        format: (0,usage_error/* oneOf */.yL)('--format', values.format, formats),
        ...(assumed !== undefined && { assumeDefault: (0,usage_error/* oneOf */.yL)('--assume-default', assumed, defaults) }),
        ...(least !== undefined && { minSeverity: (0,usage_error/* oneOf */.yL)('--min-severity', least, severities) }),
        ...(values['no-config'] ? { config: false } : config !== undefined && { config }),
        ...(stdinFilename !== undefined && { stdinFilename }),
    };
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
;// CONCATENATED MODULE: ./build/src/lint/json-format.js

/** One JSON object, written as the files are read: every file has its entry, with its jobs and its findings. */
function jsonFormat({ streams: { stdout }, isFixing }) {
    let separator = '';
    const write = (entry) => {
        stdout.write(`${separator}\n${(0,json/* printableJson */.e)(entry, 2)}`);
        separator = ',';
    };
    return {
        begin: () => stdout.write('{"version":1,"files":['),
        file: (linted) => write(entryOf(linted, isFixing)),
        unread: (file, reason) => write({ file, valid: false, reason, jobs: [], findings: [] }),
        failed: () => { },
        end: () => stdout.write('\n]}\n'),
    };
}
const entryOf = ({ file, isValid, unreadable, jobs, findings, fix, excepted }, isFixing) => ({
    file,
    valid: isValid,
    ...(unreadable !== undefined && { reason: unreadable }),
    jobs,
    findings: findings.map(({ finding }) => finding),
    ...(excepted > 0 && { excepted }),
    ...(fix && { fix }),
    ...(isFixing && {
        left: findings.map(({ finding, job, left }) => ({
            finding: finding.id,
            ...(job !== undefined && { job }),
            line: finding.location?.line ?? 1,
            reason: left ?? 'no-change',
        })),
    }),
});

// EXTERNAL MODULE: ./build/src/lint/sarif-format.js
var sarif_format = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/src/terminal/paint.js
var paint = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/src/terminal/wrap.js + 4 modules
var wrap = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/lint/code-frame.js

const around = 1;
/** A line of a text with one line before and behind it, numbered, the line itself marked; no wider than the terminal. */
function codeFrame(text, line, { paint, columns }) {
    const from = Math.max(1, line - around);
    const lines = linesFrom(text, from, line - from + 1 + around);
    const width = String(from + lines.length - 1).length;
    const room = Math.max(columns, 60) - width - 7;
    return lines
        .map((content, index) => {
        const number = String(from + index).padStart(width);
        const shown = (0,report_text/* visibleLine */.P8)(content.replace(/^\uFEFF/, '').trimEnd()).slice(0, room);
        return from + index === line ? `  ${paint.red('>')} ${number} | ${shown}` : paint.dim(`    ${number} | ${shown}`);
    })
        .map((one) => one.trimEnd())
        .join('\n');
}
function linesFrom(text, from, most) {
    let start = 0;
    for (let line = 1; line < from; line++)
        start = text.indexOf('\n', start) + 1;
    const lines = text.slice(start).split('\n', most + 1);
    return lines.length > 1 && lines.at(-1) === '' && lines.length <= most ? lines.slice(0, -1) : lines.slice(0, most);
}

// EXTERNAL MODULE: ./build/src/lint/counts.js
var lint_counts = __webpack_require__(1975);
// EXTERNAL MODULE: ./build/src/lint/summary-line.js
var summary_line = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/src/lint/text-format.js






/** From so many findings on they are counted by rule at the end. */
const many = 10;
/** For people: each finding with the lines that it is about, then what to do; a summary at the end. */
function textFormat(options) {
    const { streams, words, isFixing } = options;
    const look = { ...options, paint: (0,paint/* paint */.n)(streams), said: new Map() };
    return {
        begin: () => { },
        file: (linted) => {
            const parts = [
                ...(linted.fix === undefined ? [] : [fixText(linted.file, linted.fix, look)]),
                ...linted.findings.map((one) => findingText(one, linted, look)),
            ];
            if (parts.length > 0)
                streams.stdout.write(`${parts.join('\n\n')}\n\n`);
        },
        unread: () => { },
        failed: () => { },
        end: (counts) => {
            if ((0,lint_counts/* findingsIn */._0)(counts) >= many)
                streams.stdout.write(`${countsById(counts)}\n\n`);
            streams.stdout.write(`${(0,summary_line/* summaryLine */.d)(counts, words, isFixing, painter(look.paint))}\n`);
        },
    };
}
function fixText(file, { jobs, diff }, look) {
    const line = look.words.fixed((0,report_text/* visibleLine */.P8)(file), jobs.map(report_text/* visibleLine */.P8));
    return [look.paint.green(line), diffText(diff, look)].join('\n');
}
function findingText({ finding, left }, { file, text }, look) {
    const { severity, confidence, title, id, problem, remedy, docs, diff, location } = finding;
    const { words, isFixing, streams, paint } = look;
    const [line, column] = [location?.line ?? 1, location?.column ?? 1];
    const place = `${(0,report_text/* visibleLine */.P8)(file)}:${line}:${column}`;
    const { words: said, above } = onceSaid(`${problem}\n${remedy}`, id, place, look.said);
    const shown = [said, isFixing && left !== undefined ? words.left[left] : ''].filter((part) => part !== '');
    return [
        `${paint.bold(place)} ${colour(severity, paint)(words.level(severity, confidence))} ${(0,report_text/* visibleLine */.P8)(title)} ${paint.dim(`[${id}]`)}`,
        codeFrame(text, line, { paint, columns: streams.columns }),
        ...shown.map((part) => (0,wrap/* paragraphs */.qN)(part, streams.columns)),
        ...(diff === undefined ? [] : [diffText(diff, look)]),
        `  ${paint.dim(above === undefined ? (0,report_text/* visibleLine */.P8)(docs) : words.asAbove(above))}`,
    ].join('\n');
}
/** The lines of a finding that none of its rule above has said, and the place of the one that said the others. */
function onceSaid(text, id, place, said) {
    // A line of a block belongs to the line above it.
    const texts = text.split('\n').reduce((all, line) => {
        if (/^(\s|permissions:)/.test(line) && all.length > 0)
            all.push(`${all.pop()}\n${line}`);
        else
            all.push(line);
        return all;
    }, []);
    const key = (one) => `${id} ${one}`;
    const above = texts.map((one) => said.get(key(one))).find((one) => one !== undefined);
    const fresh = texts.filter((one) => !said.has(key(one)));
    for (const one of fresh)
        said.set(key(one), place);
    return { words: fresh.join('\n'), above };
}
const colour = (severity, { red, yellow, cyan }) => ({ error: red, warning: yellow, notice: cyan })[severity];
function diffText(diff, { paint }) {
    const colours = { '+': paint.green, '-': paint.red };
    const lines = (0,report_text/* visible */.RK)(diff.trimEnd()).split('\n');
    return lines.map((line) => `  ${(colours[line[0] ?? ''] ?? paint.dim)(line)}`).join('\n');
}
function countsById({ byId }) {
    const sorted = [...byId].toSorted(([, one], [, other]) => other - one);
    const width = Math.max(...sorted.map(([, count]) => String(count).length));
    return sorted.map(([id, count]) => `${(0,wrap/* padded */.jC)('', width - String(count).length)}${count} ${id}`).join('\n');
}
const painter = ({ green, red, yellow }) => (part, kind) => ({ good: green, error: red, warning: yellow, plain: (text) => text })[kind](part);

;// CONCATENATED MODULE: ./build/src/lint/formats.js



/** Returns the format of a name. Workflow commands are loaded only where they are wanted. */
async function formatFor(name, options) {
    switch (name) {
        case 'text':
            return textFormat(options);
        case 'json':
            return jsonFormat(options);
        case 'sarif':
            return (0,sarif_format/* sarifFormat */.t)({ ...options, stdout: options.streams.stdout });
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(143), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 6978))).githubFormat(options);
    }
}

// EXTERNAL MODULE: ./build/src/lint/run-lint.js + 7 modules
var run_lint = __webpack_require__(918);
// EXTERNAL MODULE: ./build/src/lint/words.js
var lint_words = __webpack_require__(7262);
;// CONCATENATED MODULE: ./build/src/lint/lint.js







const few = 50;
const silent = { show: () => { }, clear: () => { } };
/** Progress on a terminal, for text and more than a few files. */
function progressOn({ stderr, isTerminal }, format, words) {
    if (!isTerminal || format !== 'text')
        return silent;
    return {
        show: (done, files) => {
            if (files > few && done % 10 === 0)
                stderr.write(`\r\u001b[K${words.progress(done + 1, files)}`);
        },
        clear: () => stderr.write('\r\u001b[K'),
    };
}
/**
 * `ghcr-preflight lint [PATH…]`: lints workflow files. Exit code 1 if an error is left (with `--strict` a warning), 2 if a path
 * could not be read or written, else 0. Throws `UsageError`.
 */
async function lint(args, streams) {
    const options = readArguments(args);
    const [language, words] = await Promise.all([languages/* languages */.e[streams.language](), lint_words/* lintWords */.T[streams.language]()]);
    const docs = (0,own_docs/* docsOf */.f)(streams);
    const format = await formatFor(options.format, { streams, language, words, isFixing: options.isFixing, docs });
    const { exitCode } = await (0,run_lint/* runLint */.n)(options, {
        format,
        words,
        renderOptions: { language, docs },
        progress: progressOn(streams, options.format, words),
        stdin: streams.stdin,
        tell: (text) => streams.stderr.write(`ghcr-preflight: ${(0,report_text/* visibleLine */.P8)(text)}\n`),
    });
    return exitCode;
}


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


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PL: () => (/* binding */ columnsOf),
  jC: () => (/* binding */ padded),
  qN: () => (/* binding */ paragraphs),
  ky: () => (/* binding */ wrapped)
});

// UNUSED EXPORTS: clipped, linesOf

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
 * spaces and between ideographs, never inside of what people copy: a word, an expression, a setting such as
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
const piece = /\s+|\$\{\{[^{}\n]{0,300}\}\}\S*|"[^"\n]{1,60}"[.,;:)]*|[\w-]{1,60}: (?:read|write|none|inherit|true|false|\$\{\{[^{}\n]{0,300}\}\})[.,;:)]*|[“‘（《「『【]*[\u2e80-\uffef][，。：；！？、）》」』】”’]*|[^\s\u2e80-\uffef“‘]+[，。：；！？、）》」』】”’]*|./gsu;
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