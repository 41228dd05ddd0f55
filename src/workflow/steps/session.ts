import { ownName } from '../actions/preflight-step.ts'
import { child, type Node, textOf } from '../document.ts'
import type { Contexts } from '../expressions/contexts.ts'
import type { RepositoryFiles } from '../repository-files.ts'

/** What the reading of one file shares with the files that it leads to. */
export interface Session extends Pick<Contexts, 'repository' | 'registry'> {
  /** Work that is left: a chain of actions that call each other must come to an end. */
  readonly budget: { steps: number }
  readonly files: RepositoryFiles
  /** The action in a folder of the repository. */
  readAction(folder: string): LocalAction
}

/** An action that the repository holds itself: one whose steps can be followed, this one, or of another kind. */
export type LocalAction =
  | { readonly kind: 'composite'; readonly root: Node }
  | { readonly kind: 'preflight' | 'other' | 'unreadable' }

/** Begins the reading of a file. */
export function beginSession(files: RepositoryFiles, known: Pick<Contexts, 'repository' | 'registry'>): Session {
  const actions = new Map<string, LocalAction>()
  const readAction: Session['readAction'] = (folder) => {
    const action = actions.get(folder) ?? actionIn(folder, files)
    actions.set(folder, action)
    return action
  }
  return { budget: { steps: 5000 }, files, readAction, ...known }
}

/** The files that may define the action in a folder of the repository; the first that exists does. */
export function actionFiles(folder: string): readonly string[] {
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`
  return [`${prefix}action.yml`, `${prefix}action.yaml`]
}

function actionIn(folder: string, files: RepositoryFiles): LocalAction {
  const document = actionFiles(folder)
    .map(files.document)
    .find((one) => one !== undefined)
  if (document?.kind !== 'tree') return { kind: 'unreadable' }
  const { root } = document
  if (textOf(child(root, 'name')) === ownName) return { kind: 'preflight' }
  return textOf(child(child(root, 'runs'), 'using')) === 'composite' ? { kind: 'composite', root } : { kind: 'other' }
}
