import type { Permissions } from '../../github/permission-scopes.ts'
import type { Access } from '../../oci/scope.ts'
import type { MessageParams } from '../../rules/rule.ts'
import { actionsSecrets, classicTokens, levelFor, permissionsBlock } from '../../rules/shared/menus.ts'
import { type Addressed, hasTwoAddresses } from '../../rules/shared/settings-links.ts'
import { bounded, toCopy } from '../../rules/shared/text.ts'

/** A text from outside as one bounded line in Chinese quotation marks. */
export const quoted = (text: string): string => `“${bounded(text, 300)}”`

/** Names of images for a sentence: the first three, and how many there are in all. */
export function named(images: readonly string[]): string {
  const shown = images.slice(0, 3).map((image) => bounded(image, 150))
  if (shown.length === 0) return '该镜像'
  return images.length > shown.length ? `${shown.join('、')} 等 ${images.length} 个镜像` : shown.join('、')
}

/** What the registry said, as a sentence that quotes it, and what the token is known to have; empty if neither is there. */
export function answered({ answers, token }: Pick<MessageParams<unknown>, 'answers' | 'token'>): string {
  const shown = answers.slice(0, 3).map(quoted)
  const said = shown.length === 0 ? '' : `镜像仓库返回${shown.join('和')}。`
  if (token === undefined) return said
  const record = token.source === 'runner' ? '运行器对此作业的记录' : '环境变量 GITHUB_TOKEN_PERMISSIONS '
  return `${said}${record}显示，作业自身的令牌（GITHUB_TOKEN）的权限是 packages: ${token.packages}。`
}

/** The credential with the input that it came from. */
export const theCredential = (
  { credential }: Pick<MessageParams<unknown>, 'credential'>,
  noun: '凭据' | '令牌' = '令牌',
): string => (credential === undefined ? `该${noun}` : ` ${credential} 中的${noun}`)

/** The secret that the credential is kept in. */
export const theSecret = ({ credential }: Pick<MessageParams<unknown>, 'credential'>): string =>
  credential === undefined ? '登录步骤所用的机密' : ` ${credential} 所用的机密`

/** What to add if the name was only guessed from the repository's. */
export const guessedHint = (isGuessed: boolean): string =>
  isGuessed ? '这个名称是根据代码仓库名推测的；如果工作流推送的是其他镜像，请设置输入参数 images。' : ''

/** Which of two addresses is the right one, if there are two. */
export const whichAddress = (params: Addressed): string =>
  hasTwoAddresses(params) ? '下面的两个地址中，含 /orgs/ 的用于组织，含 /users/ 的用于个人账户。' : ''

/** What to say of the package's settings: which address, what a missing page means, and that the name may be another. */
export const settingsHints = (params: Addressed<{ readonly isGuessed: boolean }>): string =>
  `${whichAddress(params)}如果该页面显示 404，说明你自己没有该软件包的权限，请联系它的所有者或首次推送它的人。${guessedHint(params.detail.isGuessed)}`

interface Granted {
  readonly job?: string | undefined
  readonly packages: 'read' | 'write'
  readonly requiredPermissions: Permissions
  readonly unknownActions?: readonly string[] | undefined
}

/** Says which actions may need more than a block holds that was made from what is known; empty if there are none. */
export function mayNeedMore(actions: readonly string[] = []): string {
  if (actions.length === 0) return ''
  const shown = actions.slice(0, 3).map((one) => bounded(one, 100))
  const more = actions.length > shown.length ? ` 等 ${actions.length} 个 action` : ''
  return `\n${shown.join('、')}${more}可能还需要其他权限，这里无从得知：使用前请先查看其说明页面。`
}

/** What to change so that a job gets a level of packages: the same as the change that is shown beside it. */
export function grant({ change }: Pick<MessageParams<unknown>, 'change'>, granted: Granted): string {
  const { job, packages, requiredPermissions, unknownActions } = granted
  const theJob = job === undefined ? '该作业' : `作业${quoted(job)}`
  const line = toCopy(`packages: ${packages}`)
  const block = change?.of === 'workflow' ? '工作流的 permissions:' : `${theJob}的 permissions:`
  if (change?.kind === 'line') return `请在${block} 中加入这一行：${line}`
  if (change?.kind === 'level') return `请将${block} 中 packages 那一行改为：${line}`
  const place = change === undefined ? '（已有 permissions: 则替换）' : ''
  return `请在${theJob}中加入以下内容${place}：${toCopy(permissionsBlock(requiredPermissions, packages))}${mayNeedMore(unknownActions)}`
}

const verbs = { push: '推送', pull: '拉取' } as const

/** The second way past a refusal of the job's token: a classic token of somebody who has access, step by step. */
export function tokenWay({ source }: Pick<MessageParams<unknown>, 'source'>, access: Access, whose: string): string {
  const lines = ['password: ${{ secrets.GHCR_TOKEN }}', 'fallback-password: ${{ secrets.GHCR_TOKEN }}']
  const login = `在工作流的登录步骤中使用它：${toCopy(lines.slice(0, 1).join('\n'))}`
  const both = `在工作流中，将第一行用于登录步骤，第二行用于本步骤：${toCopy(lines.join('\n'))}`
  return `
另一种办法：改用${whose}的经典个人访问令牌${verbs[access]}。
1. 打开 ${classicTokens} → Generate new token (classic)，勾选 ${levelFor(access)}:packages。
2. 在此代码仓库的 ${actionsSecrets} → New repository secret 中保存，名称为 GHCR_TOKEN。
3. ${source === 'run' ? both : login}`
}

/** What to do if the default branch's version of the workflow is right already. */
export const startNewRun = (branch: string): string =>
  `请发起一次新的运行（推送提交，或选择 Run workflow）：${bounded(branch, 100)} 上的工作流现在已有 packages: write。Re-run jobs 没有用，它使用的仍是同一个旧提交中的文件。`

/** Where the job's own log says what its token may do. */
export const setUpJob = (level: 'read' | 'write'): string =>
  `请查看作业日志中的“Set up job”：GITHUB_TOKEN Permissions 中应有“Packages: ${level}”。`
