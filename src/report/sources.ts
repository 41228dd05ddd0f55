import type { Renderer } from './finding.ts'

/** How findings get their lines and diffs. */
export type Sources = Pick<Renderer, 'locate' | 'patch'>

/** No file was read: no lines, no diffs. */
export const noSources: Sources = { locate: () => undefined, patch: () => undefined }

/** Lines and diffs in the texts of workflow files, by their path. What reads YAML is loaded where there is a text. */
export async function sourcesOf(texts: ReadonlyMap<string, string>): Promise<Sources> {
  if (texts.size === 0) return noSources
  const [{ locate }, { patch }] = await Promise.all([import('../workflow/locate.ts'), import('../workflow/patch.ts')])
  return {
    locate: ({ file, path }) => {
      const text = texts.get(file)
      return text === undefined ? undefined : { file, line: locate(text, path) }
    },
    patch: (edit) => {
      const text = texts.get(edit.file)
      return text === undefined ? undefined : patch(text, edit)?.diff
    },
  }
}
