import { mistypedHosts } from '../github/hosts.ts'
import { literal } from './line-marks.ts'

const longestName = 600
const host = String.raw`(?:ghcr\.io|containers\.[a-z0-9.-]{1,200})(?::\d{1,5})?`
const repository = `[a-z0-9._-]{1,128}(?:/[a-z0-9._-]{1,128}){1,9}`
const forms: readonly RegExp[] = [
  new RegExp(`^(${host})/v2/(${repository}?)/(?:blobs|manifests|tags)/`),
  new RegExp(
    String.raw`^(${host})/token\?[^\s"]{0,200}?scope=repository(?::|%3[aA])([a-z0-9._/%F-]{1,255}?)(?::|%3[aA])`,
  ),
  new RegExp(String.raw`^(${host})/(?!v2/|token\b|ghcr\.io/)(${repository})(?![a-z0-9_]*[A-Z])`),
]

/** How podman, buildah and skopeo write an address. */
const apart = new RegExp(String.raw`\s/v2/(${repository}?)/(?:blobs|manifests)/\S{0,200} in (${host})(?![\w.-])`)

// `helm push` names the folder; the package is below it, called like the chart.
const chartPush = new RegExp(
  String.raw`\bhelm push (?:\S{0,200}/)?(?:([a-z0-9][a-z0-9-]{0,100}?)-v?\d\S{0,100}\.tgz|\S{1,300}) oci://(${host}[a-z0-9._/-]{0,255})`,
)

/** Returns the image of GHCR that a line names, in an address or as a reference, or undefined; a name with capitals is not one. */
export function imageIn(line: string): string | undefined {
  const [push, chart, folder] = chartPush.exec(line) ?? []
  if (push === undefined) return namedIn(line)
  return chart === undefined ? undefined : `${folder}/${chart}`
}

function namedIn(line: string): string | undefined {
  const places = placesOf(line)
  for (const form of forms) {
    for (const place of places) {
      const [, registry, path] = form.exec(place) ?? []
      if (registry !== undefined && path !== undefined) return `${registry}/${nameOf(path)}`
    }
  }
  const [, path, registry] = apart.exec(line) ?? []
  return path === undefined ? undefined : `${registry}/${path}`
}

/** Returns the text that a line has for an image of GHCR, or of a host mistyped for it, even if it is no valid name, or undefined. */
export function referenceIn(line: string): string | undefined {
  const words = line.split(/[\s"'`,;()[\]]+/).map((word) => word.replace(/^(?:docker|oci):\/\//, ''))
  return words.find((word) => word.length < longestName && asName.test(word))?.replace(/[.:]$/, '')
}

const hostless =
  /\b(?:failed to push|pushing|pull access denied for) ([a-z0-9_-]{1,128}\/[a-z0-9._-]{1,128})(?=[:@,\s]|$)/
const ofRetired = /docker\.pkg\.github\.com\/(?:v2\/)?([a-z0-9._-]{1,100}\/[a-z0-9._-]{1,100})/

/** Returns the name of an image without a host, or of one of the retired registry without its host, that a line has, or undefined. */
export const nameElsewhereIn = (line: string): string | undefined =>
  ofRetired.exec(line)?.[1] ?? (line.includes('ghcr.io') ? undefined : hostless.exec(line)?.[1])

const ownHost = /(?:^|[^\w.-])(ghcr\.io|containers\.(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}(?::\d{1,5})?)(?![\w.-])/

/** Returns the host of GHCR, or of another server's container registry, that a line names, or undefined. */
export const hostIn = (line: string): string | undefined => ownHost.exec(line)?.[1]

const asName = new RegExp(`^(?:${host}|${mistypedHosts.map(literal).join('|')})/(?!v2/|token\\b)`, 'i')

const nameOf = (path: string): string => path.replace(/%2f/gi, '/').replace(/[.:-]{1,9}$/, '')

/** Where a host of GHCR's begins, and as much after it as a name may have. */
function placesOf(line: string): readonly string[] {
  const places: string[] = []
  for (const start of ['ghcr.io', 'containers.']) {
    for (let at = line.indexOf(start); at !== -1 && places.length < 20; at = line.indexOf(start, at + start.length))
      if (!/[\w.-]/.test(line.charAt(at - 1))) places.push(line.slice(at, at + longestName))
  }
  return places
}
