import type { Node } from './yaml-tree.ts'
import { child, readYaml, textOf } from './yaml-tree.ts'

/** What the reading of one file shares with the files that it leads to. */
export interface Session {
  readonly repository?: string
  /** Work that is left: a chain of actions that call each other must come to an end. */
  readonly budget: { steps: number }
  readFile(path: string): string | undefined
  /** The composite action (or this one) in a folder of the repository; `other` for one of another kind. */
  readAction(folder: string): Node | 'other' | 'unreadable'
}

/** Begins the reading of a file. */
export function beginSession(readFile: (path: string) => string | undefined, repository: string | undefined): Session {
  const actions = new Map<string, ReturnType<Session['readAction']>>()
  const readAction: Session['readAction'] = (folder) => {
    const action = actions.get(folder) ?? actionIn(folder, readFile)
    actions.set(folder, action)
    return action
  }
  return { budget: { steps: 5000 }, readFile, readAction, ...(repository === undefined ? {} : { repository }) }
}

function actionIn(folder: string, readFile: Session['readFile']): ReturnType<Session['readAction']> {
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`
  const text = readFile(`${prefix}action.yml`) ?? readFile(`${prefix}action.yaml`)
  const yaml = text === undefined ? undefined : readYaml(text)
  if (yaml?.kind !== 'tree') return 'unreadable'
  const isKnown =
    textOf(child(child(yaml.root, 'runs'), 'using')) === 'composite' ||
    textOf(child(yaml.root, 'name')) === 'ghcr-preflight'
  return isKnown ? yaml.root : 'other'
}
