import { type Document, readDocument } from './document.ts'

/** Reads a file of a repository by its path with forward slashes; undefined if it cannot be read. */
export type ReadFile = (path: string) => string | undefined

/** Other files of the repository that a workflow is in, by their paths. */
export interface RepositoryFiles {
  text(path: string): string | undefined
  /** The file as one YAML document; undefined if it cannot be read. */
  document(path: string): Document | undefined
  /** A workflow of another repository; absent or undefined if it cannot be read. */
  elsewhere?(workflow: WorkflowElsewhere): Document | undefined
}

/** A workflow of any repository at a branch, tag or commit. */
export interface WorkflowElsewhere {
  /** `octo/shared` */
  readonly repository: string
  /** `.github/workflows/build.yml` */
  readonly path: string
  readonly ref: string
}

/** Reads a workflow of another repository; undefined if it cannot be read. */
export type ReadElsewhere = (workflow: WorkflowElsewhere) => string | undefined

/** Files that are kept once they were read. */
export interface KeptFiles extends RepositoryFiles {
  /** Forgets a file, so that it is read again. */
  forget(path: string): void
}

/** Documents take up much more room than their texts. */
const mostDocuments = 200

/** Keeps the texts that `readFile` gives, and the documents that were asked for last. */
export function repositoryFiles(readFile: ReadFile, readElsewhere: ReadElsewhere = () => undefined): KeptFiles {
  const texts = new Map<string, string | undefined>()
  const documents = new Map<string, Document | undefined>()
  const text: ReadFile = (path) => kept(texts, path, () => readFile(path))
  const read = (path: string) => {
    const found = text(path)
    return found === undefined ? undefined : readDocument(found)
  }
  const keptDocument = (key: string, make: () => Document | undefined) => {
    const document = kept(documents, key, make)
    const [oldest] = documents.keys()
    if (documents.size > mostDocuments && oldest !== undefined) documents.delete(oldest)
    return document
  }
  return {
    text,
    document: (path) => keptDocument(path, () => read(path)),
    elsewhere: (workflow) =>
      keptDocument(nameOf(workflow), () => {
        const found = readElsewhere(workflow)
        return found === undefined ? undefined : readDocument(found)
      }),
    forget: (path) => {
      texts.delete(path)
      documents.delete(path)
    },
  }
}

/** `octo/shared/.github/workflows/build.yml@v1`, which is no path of this repository. */
export const nameOf = ({ repository, path, ref }: WorkflowElsewhere): string => `${repository}/${path}@${ref}`

function kept<T>(all: Map<string, T | undefined>, key: string, make: () => T | undefined): T | undefined {
  if (!all.has(key)) all.set(key, make())
  return all.get(key)
}

/** No other file of the repository can be read. */
export const noFiles: RepositoryFiles = { text: () => undefined, document: () => undefined }
