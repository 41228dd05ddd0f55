// Stands in for what the bundles leave out; scripts/build.mjs says what and why. Using any of it is an error, but for an
// environment without variables.
const use = (has, name) => {
  if (name in has) return has[name]
  throw new Error(`${String(name)} is not part of this bundle`)
}
module.exports = new Proxy({ env: {} }, { get: use })
