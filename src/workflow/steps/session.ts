import { ownName } from '../actions/preflight-step.ts'
import { child, type Node, readYaml, textOf } from '../document.ts'
import type { Contexts } from '../expressions/contexts.ts'

/** What the reading of one file shares with the files that it leads to. */
export interface Session extends Pick<Contexts, 'repository' | 'registry'> {
  /** Work that is left: a chain of actions that call each other must come to an end. */
  readonly budget: { steps: number }
  readFile(path: string): string | undefined
  /** The action in a folder of the repository. */
  readAction(folder: string): LocalAction
}

/** An action that the repository holds itself: one whose steps can be followed, this one, or of another kind. */
export type LocalAction =
  | { readonly kind: 'composite'; readonly root: Node }
  | { readonly kind: 'preflight' | 'other' | 'unreadable' }

/** Begins the reading of a file. */
export function beginSession(
  readFile: (path: string) => string | undefined,
  known: Pick<Contexts, 'repository' | 'registry'>,
): Session {
  const actions = new Map<string, LocalAction>()
  const readAction: Session['readAction'] = (folder) => {
    const action = actions.get(folder) ?? actionIn(folder, readFile)
    actions.set(folder, action)
    return action
  }
  return { budget: { steps: 5000 }, readFile, readAction, ...known }
}

function actionIn(folder: string, readFile: Session['readFile']): LocalAction {
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`
  const text = readFile(`${prefix}action.yml`) ?? readFile(`${prefix}action.yaml`)
  const yaml = text === undefined ? undefined : readYaml(text)
  if (yaml?.kind !== 'tree') return { kind: 'unreadable' }
  const { root } = yaml
  if (textOf(child(root, 'name')) === ownName) return { kind: 'preflight' }
  return textOf(child(child(root, 'runs'), 'using')) === 'composite' ? { kind: 'composite', root } : { kind: 'other' }
}
