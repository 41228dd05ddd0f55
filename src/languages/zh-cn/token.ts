import { defaultSetting, isOwnBranch } from '../../rules/shared/menus.ts'
import { keptUnread } from '../../rules/shared/packages-decision.ts'
import { bounded, toCopy } from '../../rules/shared/text.ts'
import type { Catalogue } from '../language.ts'
import { answered, grant, quoted, setUpJob, startNewRun, tokenWay } from './phrases.ts'

const guards = {
  build: () => `跳过推送即可。在 docker/build-push-action 中写：${toCopy(`push: \${{ ${isOwnBranch} }}`)}`,
  cache: (cache: string) =>
    `不要在这种运行中写入缓存。无论 push: 如何设置，cache-to: 都会推送，因此也要加上条件：${toCopy(`cache-to: \${{ (${isOwnBranch}) && ${cache} || '' }}`)}`,
  attestation: () => `跳过证明即可，它会与镜像一起推送。在该步骤上加：${toCopy(`if: \${{ ${isOwnBranch} }}`)}`,
  step: () => `跳过推送即可。在推送步骤上加：${toCopy(`if: \${{ ${isOwnBranch} }}`)}`,
} as const

/** Chinese words of the rules about the token of the job. */
export const token = {
  'missing-packages-write': {
    summary: 'permissions: 中没有 packages: write',
    title: () => '该作业没有写入软件包的权限',
    problem: (params) =>
      params.detail.kind === 'unread'
        ? `${answered(params)}作业自身的令牌（GITHUB_TOKEN）没有 packages: write。${params.source === 'run' ? '由于无法读取工作流文件，无法标出具体的行。' : 'permissions: 中没有列出的权限一律为 none。'}`
        : `${answered(params)}${givesJob(params.detail)}推送需要 packages: write。`,
    remedy(params) {
      const { detail } = params
      if (detail.kind === 'unread')
        return `${grant(params, { packages: 'write', ...keptUnread })}\n如果工作流完全没有 permissions:，也可以由代码仓库的管理员调整默认设置：${defaultSetting}`
      if (detail.rightOn !== undefined) return startNewRun(detail.rightOn)
      const called = '\n此工作流由其他工作流调用：调用方作业也必须授予 packages: write。'
      return `${grant(params, { ...detail, packages: 'write' })}${detail.isCalled ? called : ''}`
    },
  },
  'read-only-default-permissions': {
    summary: '没有任何声明，而代码仓库的默认权限为只读',
    title: ({ detail }) => (detail.isSeen ? '作业令牌的默认权限为只读' : '能否推送取决于代码仓库的默认设置'),
    problem: (params) =>
      params.detail.isUnread
        ? `${answered(params)}未能读取工作流文件。可以读取软件包但不能写入，这正是只读的默认设置给没有 permissions: 的作业的权限。`
        : `${answered(params)}${params.detail.job === undefined ? '该作业' : `作业${quoted(params.detail.job)}`}及其工作流都没有 permissions:，因此由代码仓库的默认设置决定。${params.detail.isSeen ? '该默认设置没有给作业自身的令牌（GITHUB_TOKEN）packages: write。' : '2023 年 2 月之后创建的代码仓库默认只读，使用只读令牌的推送会被拒绝。'}`,
    remedy(params) {
      const { detail } = params
      return detail.rightOn === undefined
        ? `${grant(params, { ...detail, packages: 'write' })}\n这在任何默认设置下都有效。也可以由代码仓库的管理员为所有工作流放宽默认设置：${defaultSetting}`
        : startNewRun(detail.rightOn)
    },
  },
  'fork-pull-request': {
    summary: '来自 fork 仓库的拉取请求只有只读令牌。推送步骤带有条件时只是提示',
    title: ({ detail: { access, isSeen } }) => {
      if (access === 'pull') return '来自 fork 仓库的拉取请求无法读取私有软件包'
      return isSeen ? '来自 fork 仓库的拉取请求无法推送' : '来自 fork 仓库的拉取请求会在此推送步骤失败'
    },
    problem: (params) =>
      params.detail.access === 'pull'
        ? `${answered(params)}这是来自 fork 仓库的拉取请求。其中运行的是外部人员的代码，因此它的令牌（GITHUB_TOKEN）可能无权读取私有软件包。`
        : `${answered(params)}对于来自 fork 仓库的拉取请求，无论工作流如何声明，GitHub 都只给作业自身的令牌（GITHUB_TOKEN）只读权限，以免陌生人借此发布内容。${params.detail.isSeen ? '本次运行正是如此。' : '而此步骤没有任何条件阻止它在这种情况下推送。'}`,
    remedy({ detail: { access, unguarded, cache = '' }, source }) {
      if (access === 'pull')
        return `请将该软件包设为公开（Package settings → Change visibility），或在这种运行中跳过需要它的步骤：${toCopy(`if: \${{ ${isOwnBranch} }}`)}`
      if (unguarded === 'nothing') return '如果此处本来就不需要推送，则无需修改：该作业的每个推送步骤都带有条件。'
      const withId = `\n也可以给 ghcr-preflight 步骤加 id: preflight，再给该步骤加：${toCopy("if: steps.preflight.outputs.can-push != 'false'")}`
      return `${guards[unguarded](bounded(cache, 300))}${source === 'run' && unguarded !== 'cache' ? withId : ''}`
    },
  },
  'dependabot-run': {
    summary: '没有另外声明时，Dependabot 触发的运行只有只读令牌。推送步骤带有条件时只是提示',
    title: ({ detail }) =>
      detail.isSeen ? 'Dependabot 触发的运行只有只读令牌' : 'Dependabot 的拉取请求会在此推送步骤失败',
    problem: (params) =>
      `${answered(params)}对于 Dependabot 触发的运行，除非工作流另有声明，GitHub 只给作业自身的令牌（GITHUB_TOKEN）只读权限。${params.detail.isSeen ? '本次运行正是如此，而且没有找到相应的声明。' : '此作业没有任何声明。'}`,
    remedy: (params) =>
      `如果 Dependabot 的运行不需要推送，请在推送步骤上加：${toCopy("if: github.actor != 'dependabot[bot]'")}\n如果需要推送，明确的声明对它同样有效。${grant(params, { ...params.detail, packages: 'write' })}`,
  },
  'reusable-workflow-caller': {
    summary: '作业位于被调用的工作流中，需要由调用方的文件放宽权限',
    title: () => '调用方工作流必须授予 packages: write',
    problem: (params) =>
      `${answered(params)}可复用工作流中的作业，得到的权限不会超过调用它的作业。${gives(params.detail)}`,
    remedy(params) {
      const { detail } = params
      if (detail.rightOn !== undefined) return startNewRun(detail.rightOn)
      const called = '\n那个工作流本身也由其他工作流调用：它的调用方作业也必须授予 packages: write。'
      return `要修改的是调用方的文件${detail.file === undefined ? '' : ` ${bounded(detail.file, 300)}`}，而不是被调用的文件；调用方作业是带有 uses: 的那个。${grant(params, { ...detail, packages: 'write' })}${detail.isCalled ? called : ''}`
    },
  },
  'stale-workflow-version': {
    summary: '默认分支上的工作流文件允许推送，本次运行使用的版本却没有',
    title: () => '本次运行使用的是旧版工作流',
    problem: ({ detail, source }) =>
      `${source === 'log' ? '可能是这样：' : ''}${detail.defaultBranch === undefined ? '默认分支' : `${bounded(detail.defaultBranch, 100)} `}上的工作流文件已为此作业声明 packages: write，而本次运行使用的是${detail.isRunAgain ? '旧提交中' : detail.ref === undefined ? '自己分支上' : ` ${bounded(detail.ref, 100)} 上`}的版本，其中没有声明。`,
    remedy: ({ detail }) =>
      detail.isRunAgain
        ? startNewRun(detail.defaultBranch ?? '默认分支')
        : `请更新分支并推送：${toCopy(`git fetch && git merge origin/${bounded(detail.defaultBranch ?? 'HEAD', 100)}`)}\n标签需移到含该修改的提交上。Re-run jobs 没有用，它使用的仍是同一个旧提交中的文件。`,
  },
  'actions-policy': {
    summary: '该声明的都已声明，却仍被拒绝：可能是组织或企业的策略',
    title: ({ detail }) =>
      detail.ownerKind === 'user'
        ? '令牌已有 packages: write，却仍被拒绝'
        : `${detail.has === undefined ? '可能有' : '有'}策略限制了令牌写入软件包`,
    problem: (params) =>
      `${answered(params)}${givenButRefused(params.detail)}${remains(params.detail)}${params.detail.unread === undefined ? '' : `也可能是被调用的工作流${quoted(params.detail.unread)}（位于另一个代码仓库，未能读取）自带的 permissions: 没有列出 packages。`}`,
    remedy: (params) =>
      `${lookFirst(params.detail)}${params.detail.hasTokenWay ? tokenWay(params, 'push', '有权写入该软件包的人') : ''}`,
  },
  'missing-packages-read': {
    summary: '该作业没有读取软件包的权限，无法拉取',
    title: () => '该作业没有读取软件包的权限',
    problem: (params) => `${answered(params)}${unread(params.detail)}没有 packages: read 就无法拉取私有软件包。`,
    remedy: (params) => grant(params, { ...params.detail, packages: 'read' }),
  },
} satisfies Catalogue

function givesJob({
  isOfJob,
  job,
  packages,
}: {
  readonly isOfJob: boolean
  readonly job: string
  readonly packages: string
}): string {
  const block = isOfJob ? '该作业的 permissions: ' : '工作流的 permissions: '
  return packages === 'none'
    ? `作业${quoted(job)}的 packages 权限为 none：${block}没有列出 packages，未列出的权限一律为 none。`
    : `作业${quoted(job)}的 packages 权限为 ${packages}，由${block}给出。`
}

interface Policy {
  readonly mayBeCreation: boolean
  readonly ownerKind?: 'organization' | 'user' | undefined
  readonly has?: string | undefined
  readonly unread?: string | undefined
}

function givenButRefused({ has, unread }: Policy): string {
  const who = unread === undefined ? '工作流已为此作业授予' : '调用方作业已授予'
  return has === undefined
    ? `${who} packages: write，作业自身的令牌（GITHUB_TOKEN）却仍被拒绝。`
    : `${who} packages: write，而令牌并没有得到它。`
}

function remains({ mayBeCreation, ownerKind, has }: Policy): string {
  if (ownerKind === 'user')
    return '个人账户没有能造成这种情况的策略。剩下的可能原因是：实际运行的不是所读取的那个版本的工作流，已有一个此代码仓库看不到的同名软件包，或者 GitHub 自身的问题。'
  const guess = has === undefined ? 'GitHub 的文档没有提到这种限制，这只是排除其他原因之后的推测。' : ''
  return `剩下的可能原因是：组织或企业的策略限制了作业令牌的权限${mayBeCreation ? '，或者禁止创建软件包' : ''}。${guess}`
}

function lookFirst({ mayBeCreation, ownerKind, unread, has }: Policy): string {
  const limit = '请组织的所有者查看组织和企业的 Settings → Actions → General → Workflow permissions。'
  const again = '请发起一次新的运行：Re-run jobs 使用的仍是旧提交中的文件。'
  if (has !== undefined) return ownerKind === 'user' ? again : limit
  const look = setUpJob('write')
  const own = unread === undefined ? '' : '如果没有，请先在该文件的作业中加上 packages: write。'
  if (ownerKind === 'user')
    return `${look}${own}如果没有，${again}如果有，请查找同名的软件包：你的个人主页 → Packages → 该软件包 → Package settings → Manage Actions access。`
  const creation = mayBeCreation ? '如果有，请所有者允许创建：Settings → Packages → Package creation。' : ''
  return `${look}${own}如果没有，${limit}${creation}`
}

function unread({ isDefault, job }: { readonly isDefault: boolean; readonly job?: string | undefined }): string {
  if (job === undefined) return '作业自身的令牌（GITHUB_TOKEN）无权读取软件包。'
  return isDefault
    ? `作业${quoted(job)}没有适用的 permissions:，因此由代码仓库的默认设置决定，而该设置不允许作业自身的令牌（GITHUB_TOKEN）读取软件包。`
    : `决定作业${quoted(job)}权限的 permissions: 没有列出 packages，而未列出的权限一律为 none。`
}

interface Caller {
  readonly file?: string | undefined
  readonly job?: string | undefined
  readonly packages: string
}

function gives({ file, job, packages }: Caller): string {
  const where = file === undefined ? '' : `${bounded(file, 300)} 中的`
  const caller = `${where}${job === undefined ? '调用方作业' : `作业${quoted(job)}`}`
  if (packages === 'unknown') return `${caller}没有授予 packages: write。`
  return packages === 'default'
    ? `${caller}没有声明 permissions:，因此由代码仓库的默认设置决定，而该设置为只读。`
    : `${caller}授予的是 packages: ${packages}。`
}
