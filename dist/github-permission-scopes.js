"use strict";
exports.id = 950;
exports.ids = [950];
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


/***/ })

};
;