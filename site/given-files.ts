/** A file that was chosen or dropped; the path begins at the folder that was dropped. */
export interface GivenFile {
  readonly path: string
  readonly file: File
}

const mostFiles = 200
const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name)

/** The files of a drop; of a folder its YAML files, at any depth. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly GivenFile[]> {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file')
  // All of them at once: a drop's items are gone when its event is.
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const given: GivenFile[] = []
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await addFolder(entry, given)
    else if (file !== null) given.push({ path: file.name, file })
  }
  return given
}

async function addFolder(folder: FileSystemEntry, given: GivenFile[]): Promise<void> {
  if (!isFolder(folder)) return
  const reader = folder.createReader()
  for (let entries = await next(reader); entries.length > 0; entries = await next(reader)) {
    for (const entry of entries) {
      if (given.length >= mostFiles) return
      if (isFile(entry) && isYaml(entry.name)) given.push({ path: entry.fullPath.slice(1), file: await fileOf(entry) })
      else if (isFolder(entry) && entry.name !== 'node_modules' && entry.name !== '.git') await addFolder(entry, given)
    }
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

const next = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject))

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** Where a file most likely is in its repository: workflows name each other by such paths. */
export function repositoryPath(path: string): string {
  const parts = path.split('/')
  const name = parts.at(-1) ?? path
  const github = parts.lastIndexOf('.github')
  if (github !== -1) return parts.slice(github).join('/')
  if (/^action\.ya?ml$/.test(name)) return parts.slice(1).join('/') || name
  return `.github/workflows/${name}`
}
