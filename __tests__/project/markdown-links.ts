const fences = /^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?^ {0,3}\1[^\n]*$/gm

/** Addresses of the links and pictures of a Markdown text, in order; code is skipped. */
export function linksOf(markdown: string): readonly string[] {
  const text = markdown.replace(fences, '').replace(/(`+)[^`][\s\S]*?\1/g, '')
  const link =
    /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|^\[[^\]]+\]:\s*(\S+)|<(https?:[^>\s]+)>|(?:src|href)="([^"]+)"/gm
  return [...text.matchAll(link)].map((match) => match.slice(1).find((group) => group !== undefined) ?? '')
}

/** Anchors of the headings of a Markdown text, made as GitHub makes them. */
export function anchorsOf(markdown: string): readonly string[] {
  const seen = new Map<string, number>()
  return [...markdown.replace(fences, '').matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
}
