import { type Document, readDocument } from './document.ts'

/** Reads a file of a repository by its path with forward slashes; undefined if it cannot be read. */
export type ReadFile = (path: string) => string | undefined

/** Other files of the repository that a workflow is in, by their paths. */
export interface RepositoryFiles {
  text(path: string): string | undefined
  /** The file as one YAML document; undefined if it cannot be read. */
  document(path: string): Document | undefined
}

/** Files that are kept once they were read. */
export interface KeptFiles extends RepositoryFiles {
  /** Forgets a file, so that it is read again. */
  forget(path: string): void
}

/** Documents take up much more room than their texts. */
const mostDocuments = 200

/** Keeps the texts that `readFile` gives, and the documents that were asked for last. */
export function repositoryFiles(readFile: ReadFile): KeptFiles {
  const texts = new Map<string, string | undefined>()
  const documents = new Map<string, Document | undefined>()
  const text: ReadFile = (path) => kept(texts, path, () => readFile(path))
  const read = (path: string) => {
    const found = text(path)
    return found === undefined ? undefined : readDocument(found)
  }
  return {
    text,
    document: (path) => {
      const document = kept(documents, path, () => read(path))
      const [oldest] = documents.keys()
      if (documents.size > mostDocuments && oldest !== undefined) documents.delete(oldest)
      return document
    },
    forget: (path) => {
      texts.delete(path)
      documents.delete(path)
    },
  }
}

function kept<T>(all: Map<string, T | undefined>, key: string, make: () => T | undefined): T | undefined {
  if (!all.has(key)) all.set(key, make())
  return all.get(key)
}

/** No other file of the repository can be read. */
export const noFiles: RepositoryFiles = { text: () => undefined, document: () => undefined }
