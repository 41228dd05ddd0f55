/** The first of the parts that fit into `limit` bytes of UTF-8, a line feed after each, and how many were left out. */
export function fitting(
  parts: readonly string[],
  limit: number,
): { readonly kept: readonly string[]; readonly leftOut: number } {
  const encoder = new TextEncoder()
  let used = 0
  const end = parts.findIndex((part) => {
    used += encoder.encode(part).length + 1
    return used > limit
  })
  const kept = end === -1 ? parts : parts.slice(0, end)
  return { kept, leftOut: parts.length - kept.length }
}
