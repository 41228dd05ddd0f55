// Stands in for `fs`, whose promises are loaded by the first call of one; scripts/build.mjs says why.
const fs = require('node:fs')

const late =
  (name) =>
  (...values) =>
    fs.promises[name](...values)
const promises = new Proxy({}, { get: (_, name) => late(name) })
module.exports = new Proxy(fs, { get: (all, name) => (name === 'promises' ? promises : all[name]) })
