/** What scripts/site/build.mjs makes from the project: the text of the worker's script. */
declare module 'generated:worker' {
  const script: string
  export default script
}

/** The findings' pages by language and id. */
declare module 'generated:pages' {
  const pages: Readonly<Record<'en' | 'zh-CN', Readonly<Record<string, RulePage | undefined>>>>
  export default pages

  /** A text, or an element: its tag, its attributes, its children. */
  export type PageNode = string | readonly [string, Readonly<Record<string, string>>, ...PageNode[]]

  export interface RulePage {
    readonly title: string
    /** Its first paragraph, without any marks. */
    readonly summary: string
    readonly body: readonly PageNode[]
  }
}

/** `catalogue` of catalogue.ts, evaluated. */
declare module 'generated:catalogue' {
  const catalogue: readonly import('./catalogue.ts').CatalogueEntry[]
  export default catalogue
}

declare module 'generated:project' {
  const project: {
    /** Address of the repository, without a slash at its end. */
    readonly repository: string
    /** Owner and name of the repository. */
    readonly name: string
    readonly version: string
  }
  export default project
}
