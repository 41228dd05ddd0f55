// Stands in for what the bundles leave out; scripts/build.mjs says what and why. Using any of it is an error.
const use = (_, name) => {
  throw new Error(`${String(name)} is not part of this bundle`)
}
module.exports = new Proxy({}, { get: use })
