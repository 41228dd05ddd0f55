import { ownName } from '../actions/preflight-step.ts'
import { child, type Node, textOf } from '../document.ts'
import type { Contexts } from '../expressions/contexts.ts'
import type { RepositoryFiles } from '../repository-files.ts'

/** Work that may still be spent: a step or a called workflow takes of it. What is beyond it counts as unknown. */
export interface Budget {
  /** Of one job, with all that it leads to. */
  left: number
  /** Of all jobs of the file together. */
  readonly ofFile: { left: number; isSpent: boolean }
  /** Tells whether the time for the file is over. */
  isOverdue(): boolean
}

const mostOfJob = 20_000
const mostOfFile = 50_000

/** The budget of one more job of a file, or of its first. */
export const jobBudget = ({ ofFile, isOverdue }: Pick<Budget, 'ofFile' | 'isOverdue'>): Budget => ({
  left: mostOfJob,
  ofFile,
  isOverdue,
})

/** Takes work of a budget; false if there is none left. */
export function spend(budget: Budget, work = 1): boolean {
  budget.left -= work
  budget.ofFile.left -= work
  const isLeft = budget.left >= 0 && budget.ofFile.left >= 0 && !budget.isOverdue()
  if (!isLeft) budget.ofFile.isSpent = true
  return isLeft
}

/** What the reading of one file shares with the files that it leads to. */
export interface Session extends Pick<Contexts, 'repository' | 'registry'> {
  readonly budget: Budget
  readonly files: RepositoryFiles
  /** The action in a folder of the repository. */
  readAction(folder: string): LocalAction
}

/** An action that the repository holds itself: one whose steps can be followed, this one, or of another kind. */
export type LocalAction =
  | { readonly kind: 'composite'; readonly root: Node }
  | { readonly kind: 'preflight' | 'other' | 'unreadable' }

/** Begins the reading of a file. */
export function beginSession(
  files: RepositoryFiles,
  isOverdue: () => boolean,
  known: Pick<Contexts, 'repository' | 'registry'>,
): Session {
  const actions = new Map<string, LocalAction>()
  const readAction: Session['readAction'] = (folder) => {
    const action = actions.get(folder) ?? actionIn(folder, files)
    actions.set(folder, action)
    return action
  }
  const budget = jobBudget({ ofFile: { left: mostOfFile, isSpent: false }, isOverdue })
  return { budget, files, readAction, ...known }
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
