"use strict";
exports.id = 58;
exports.ids = [58];
exports.modules = {

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  patch: () => (/* binding */ patch)
});

// EXTERNAL MODULE: ./build/src/github/permission-scopes.js
var permission_scopes = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/src/workflow/document.js
var workflow_document = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/src/workflow/permissions/read-permissions.js
var read_permissions = __webpack_require__(5027);
;// CONCATENATED MODULE: ./build/src/workflow/changes/permissions-change.js


/** The stretches of the text to change; nothing where the text is of a shape that cannot be changed in place. */
function changesFor(wanted) {
    const { root, job, level, isMapping } = wanted;
    const jobEntry = (0,workflow_document/* entryOf */.Ms)((0,workflow_document/* child */.jf)(root, 'jobs'), job);
    if (jobEntry?.value.kind !== 'mapping')
        return undefined;
    const own = (0,workflow_document/* entryOf */.Ms)(jobEntry.value, 'permissions');
    if (level === 'job' && own !== undefined)
        return isMapping ? inMapping(own, wanted) : [replaced(own, wanted)];
    const shared = (0,workflow_document/* entryOf */.Ms)(root, 'permissions');
    const isAlone = level === 'workflow' && isMapping && shared !== undefined && !othersDepend(root, job);
    return isAlone ? inMapping(shared, wanted) : newBlock(jobEntry.value, jobEntry, wanted);
}
const othersDepend = (root, job) => (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(root, 'jobs')).some(({ key, value }) => key !== job && (0,workflow_document/* entryOf */.Ms)(value, 'permissions') === undefined);
function inMapping(entry, wanted) {
    const { value, written } = entry;
    if (value.kind !== 'mapping')
        return undefined;
    if (written.alias !== undefined)
        return [{ start: written.start, end: written.end, text: flow(copied(value, wanted.packages)) }];
    const others = value.anchor === undefined ? [] : aliasesOf(wanted.root, value);
    const copies = others.map(({ start, end }) => ({ start, end, text: flow(copied(value)) }));
    const change = withPackages(value, wanted);
    return change && [change, ...copies];
}
/** Places at which an alias of this node is written: they keep what they had. */
function aliasesOf(root, node) {
    const found = [];
    const seen = new Set();
    const visit = (at) => {
        if (seen.has(at))
            return;
        seen.add(at);
        for (const { value, written } of at.kind === 'mapping' ? at.entries : at.kind === 'sequence' ? at.items : []) {
            if (written.alias === undefined)
                visit(value);
            else if (value === node)
                found.push(written);
        }
    };
    visit(root);
    return found;
}
/** What a mapping declares, with another level of packages where one is given. */
function copied(mapping, packages) {
    const { declared } = (0,read_permissions/* readPermissions */.z)(mapping);
    const copy = typeof declared === 'string' ? {} : { ...declared };
    if (packages !== undefined)
        copy['packages'] = packages;
    return copy;
}
const flow = (permissions) => {
    const entries = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};
function withPackages(mapping, { text, packages }) {
    const there = mapping.entries.find(({ key }) => key === 'packages');
    if (there !== undefined)
        return { start: there.written.start, end: there.written.end, text: packages };
    return mapping.isFlow ? inFlow(mapping, packages) : newLine(mapping, text, packages);
}
/** Behind the last entry of `{ … }`, in the style of the braces. */
function inFlow(mapping, packages) {
    const last = mapping.entries.at(-1);
    if (last === undefined)
        return { start: mapping.start, end: mapping.end, text: `{ packages: ${packages} }` };
    const at = last.written.end;
    return { start: at, end: at, text: `, packages: ${packages}` };
}
/** Behind the line of the last entry, indented as the first one. */
function newLine(mapping, text, packages) {
    const [first] = mapping.entries;
    const last = mapping.entries.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const column = first.keyStart - (text.lastIndexOf('\n', first.keyStart - 1) + 1);
    const indent = ' '.repeat(text.startsWith('\uFEFF') && first.keyStart === column ? column - 1 : column);
    return insertedAfter(text, last.written.end, [`${indent}packages: ${packages}`]);
}
/** The blanks before a key, if nothing else is before it on its line. */
function indentAt(text, offset) {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^\uFEFF?[ ]*$/.test(before) ? before.replace('\uFEFF', '') : undefined;
}
/** Lines of their own behind the line of an offset, with the ends that the text's lines have. */
function insertedAfter(text, offset, lines) {
    const newline = text.indexOf('\n', offset);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    if (newline === -1)
        return { start: text.length, end: text.length, text: `${eol}${lines.join(eol)}` };
    const end = text[newline - 1] === '\r' ? '\r\n' : '\n';
    return { start: newline + 1, end: newline + 1, text: lines.map((line) => line + end).join('') };
}
/** Puts a mapping where a shorthand string decides. */
function replaced({ written }, { block }) {
    return { start: written.start, end: written.end, text: flow(block) };
}
/** A block of the job's own: behind a `runs-on:` of one line, else before the job's first key. */
function newBlock(job, { keyStart }, { text, block }) {
    const [first] = job.entries;
    if (first === undefined)
        return undefined;
    if (job.isFlow)
        return [{ start: first.keyStart, end: first.keyStart, text: `permissions: ${flow(block)}, ` }];
    const indent = indentAt(text, first.keyStart);
    const outer = indentAt(text, keyStart);
    if (indent === undefined)
        return undefined;
    const deeper = indent + ' '.repeat(Math.max(2, indent.length - (outer?.length ?? 0)));
    const lines = [
        `${indent}permissions:`,
        ...Object.entries(block).map(([scope, level]) => `${deeper}${scope}: ${level}`),
    ];
    const runsOn = job.entries.find(({ key, value }) => key === 'runs-on' && value.kind === 'scalar');
    if (runsOn !== undefined && isOneLine(text, runsOn))
        return [insertedAfter(text, runsOn.written.end, lines)];
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const start = first.keyStart - indent.length;
    return [{ start, end: start, text: lines.map((line) => line + eol).join('') }];
}
const isOneLine = (text, { keyStart, written }) => !text.slice(keyStart, written.end).includes('\n');

;// CONCATENATED MODULE: ./build/src/workflow/changes/text-change.js
/** The text with all of the changes, which do not overlap. */
function changed(text, changes) {
    let result = '';
    let at = 0;
    for (const change of changes.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(at, change.start) + change.text;
        at = change.end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/src/workflow/changes/unified-diff.js
const around = 3;
/** The change of one file as a unified diff that `git apply` takes, with `a/` and `b/` before the path; empty where nothing changed. */
function unifiedDiff(path, before, after) {
    const [old, young] = [linesOf(before), linesOf(after)];
    const start = commonLength(old, young, (lines, index) => lines[index]);
    const most = Math.min(old.length, young.length) - start;
    const end = Math.min(most, commonLength(old, young, (lines, index) => lines[lines.length - 1 - index]));
    if (start === old.length && start === young.length)
        return '';
    const from = Math.max(0, start - around);
    const lead = old.slice(from, start).map((line) => ` ${line}`);
    const removed = old.slice(start, old.length - end).map((line) => `-${line}`);
    const added = young.slice(start, young.length - end).map((line) => `+${line}`);
    const tail = old.slice(old.length - end, old.length - end + around).map((line) => ` ${line}`);
    const kept = lead.length + tail.length;
    const header = `@@ -${range(from, kept + removed.length)} +${range(from, kept + added.length)} @@\n`;
    const name = (side) => quoted(`${side}/${relative(path)}`);
    return `--- ${name('a')}\n+++ ${name('b')}\n${header}${[...lead, ...removed, ...added, ...tail].map(result).join('')}`;
}
/** Lines with their ends, so that the last one shows whether it has one. */
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function commonLength(old, young, at) {
    const most = Math.min(old.length, young.length);
    let length = 0;
    while (length < most && at(old, length) === at(young, length))
        length++;
    return length;
}
/** An empty range begins at the line before it (POSIX, diff -u). */
const range = (from, length) => `${length === 0 ? from : from + 1}${length === 1 ? '' : `,${length}`}`;
const result = (line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);
const relative = (path) => path.replaceAll('\\', '/').replace(/^([A-Za-z]:)?(\.?\/)+/, '');
/** As git writes names: a tab ends one with blanks, quotes stand around one with odd letters. */
function quoted(name) {
    const isOdd = [...name].some((letter) => letter < ' ' || letter === '"' || letter === '\x7f');
    return isOdd ? JSON.stringify(name) : /\s/.test(name) ? `${name}\t` : name;
}

// EXTERNAL MODULE: ./build/src/workflow/permissions/deciding-permissions.js
var deciding_permissions = __webpack_require__(2160);
;// CONCATENATED MODULE: ./build/src/workflow/changes/without-steps.js


/**
 * Changes that take the steps out of a text, for who asks its permissions only: steps are most of a file, and reading
 * them most of the time. Steps that others may refer to, or that speak of permissions themselves, stay.
 */
function withoutSteps(root) {
    return (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(root, 'jobs')).flatMap((job) => {
        const steps = (0,workflow_document/* entryOf */.Ms)(job.value, 'steps');
        return steps === undefined || job.written.alias !== undefined || isNeeded(job, steps) ? [] : [emptied(steps)];
    });
}
const isNeeded = (job, { value, written }) => value.kind !== 'sequence' ||
    written.alias !== undefined ||
    (0,deciding_permissions/* permissionsOnSteps */.pu)(job.value, { file: '', path: [] }, job.key).length > 0 ||
    mayBeReferredTo(value);
const mayBeReferredTo = (node) => node.anchor !== undefined ||
    (0,workflow_document/* entriesOf */.Mc)(node).some(({ value }) => mayBeReferredTo(value)) ||
    (0,workflow_document/* itemsOf */.S3)(node).some(mayBeReferredTo);
const emptied = ({ value: { start, end, isFlow } }) => ({ start, end, text: isFlow ? '[]' : '- {}\n' });

;// CONCATENATED MODULE: ./build/src/workflow/permissions/read-declared.js


/** Reads the permissions of a file without a look at what its jobs do. */
function readDeclared(file, text) {
    const yaml = (0,workflow_document/* parseYaml */.hN)(text);
    if (yaml.kind === 'unreadable' || yaml.root.kind !== 'mapping')
        return { isValid: false, jobs: [] };
    const workflow = (0,deciding_permissions/* permissionsBelow */.Ir)(yaml.root, { file, path: [] });
    const jobs = (0,workflow_document/* entriesOf */.Mc)((0,workflow_document/* child */.jf)(yaml.root, 'jobs')).filter(({ value }) => value.kind === 'mapping');
    const read = jobs.map(({ key, value }) => {
        const place = { file, path: ['jobs', key] };
        const own = (0,deciding_permissions/* permissionsOfJob */.Ry)(value, place, key);
        return { id: key, permissions: (0,deciding_permissions/* deciding */.C$)(own, workflow, place), faults: own.faults };
    });
    const faults = [...workflow.faults, ...read.flatMap((one) => one.faults)];
    return { isValid: !faults.some(({ isCertain }) => isCertain), jobs: read };
}

// EXTERNAL MODULE: ./build/src/workflow/read-workflow.js + 56 modules
var read_workflow = __webpack_require__(8258);
;// CONCATENATED MODULE: ./build/src/workflow/patch.js








/**
 * Gives a job a level of `packages` with the least change of the text: a line in the mapping that decides for this job
 * alone, else a block of the job's own. Nothing where the job is not there, has it already, or no text would do it.
 * Whoever has read the file already hands in what it says.
 */
function patch(text, edit, before = (0,read_workflow.readWorkflow)(edit.file, text)) {
    const yaml = (0,workflow_document/* readYaml */.gM)(text);
    const job = before.jobs.find(({ id }) => id === edit.job);
    if (yaml.kind === 'unreadable' || job === undefined || job.permissions.packages === edit.packages)
        return undefined;
    const isMapping = typeof job.permissions.declared !== 'string';
    const changes = changesFor({
        text,
        root: yaml.root,
        job: edit.job,
        packages: edit.packages,
        block: blockOf(edit),
        level: job.permissions.level,
        isMapping,
    });
    return changes && carriedOut({ text, root: yaml.root, changes, edit, before, was: job, isMapping });
}
function carriedOut({ text, root, changes, edit, before, was, isMapping }) {
    const read = readDeclared(edit.file, changed(text, [...changes, ...withoutSteps(root)]));
    const others = before.jobs.every((job, index) => job.id === edit.job || isSame(job, read.jobs[index]) || sharesNeed(job, read.jobs[index], edit));
    const own = read.jobs.find(({ id }) => id === edit.job);
    if (!others || own?.permissions.packages !== edit.packages || read.isValid !== before.isValid)
        return undefined;
    if (isMapping && !keepsTheRest(was, own))
        return undefined;
    const after = changed(text, changes);
    return {
        text: after,
        diff: unifiedDiff(edit.file, text, after),
        isSafe: isMapping && before.isValid && !before.runsUntrusted && !edit.runsUntrusted,
    };
}
const isSame = (one, other) => other !== undefined && one.id === other.id && allLevels(one) === allLevels(other);
/** A job that is an alias of the edited one changes with it, which is right where it pushes just the same. */
const sharesNeed = (job, after, { packages }) => after?.permissions.packages === packages &&
    keepsTheRest(job, after) &&
    job.pushes.some(({ isCertain, credential }) => isCertain && credential === 'job-token');
const keepsTheRest = (was, is) => allLevels(was, 'packages') === allLevels(is, 'packages');
function allLevels({ permissions: { declared } }, except) {
    const named = typeof declared === 'string' ? [] : Object.keys(declared);
    const all = [...new Set([...permission_scopes/* permissionScopes */.pv.keys(), ...named])].filter((scope) => scope !== except).toSorted();
    return all.map((scope) => `${scope}: ${(0,permission_scopes/* levelIn */.Mc)(declared, scope)}`).join('\n');
}
function blockOf({ requiredPermissions, packages }) {
    const block = { ...requiredPermissions };
    block['packages'] = packages;
    return block;
}


/***/ })

};
;