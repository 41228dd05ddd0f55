import { bounded, defaultSetting, permissionsBlock } from '../../rules/shared/phrases.ts'
import type { Catalogue } from '../language.ts'
import { answered, quoted } from './phrases.ts'

/** Chinese words of the rules about the token of the job. */
export const token = {
  'missing-packages-write': {
    summary: 'permissions: 块中没有 packages: write',
    title: () => '该作业没有写入软件包的权限',
    problem: (params) =>
      params.detail.kind === 'unread'
        ? `${answered(params)}作业的令牌没有 packages: write。由于无法读取工作流文件，无法标出具体的行。`
        : `${answered(params)}${params.detail.isOfJob ? '' : '工作流的 permissions: 给'}作业${quoted(params.detail.job)}${params.detail.isOfJob ? '的 permissions: 给它' : ''}的是 packages: ${params.detail.packages}${params.detail.packages === 'none' ? '，因为没有写出的权限一律为 none' : ''}。推送需要 packages: write。`,
    remedy: ({ detail }) =>
      detail.kind === 'unread'
        ? `请在该作业的 permissions: 中加上 packages: write。如果工作流完全没有 permissions:，可以在作业中添加，也可以调整默认设置：${defaultSetting}`
        : `请为作业${quoted(detail.job)}写上以下内容：\n${permissionsBlock(detail.requiredPermissions, 'write')}${detail.isCalled ? '\n此工作流由其他工作流调用：发起调用的作业也必须允许 packages: write。' : ''}`,
  },
  'read-only-default-permissions': {
    summary: '没有任何声明，而代码仓库的默认权限为只读',
    title: ({ detail }) => (detail.isSeen ? '作业令牌的默认权限为只读' : '能否推送取决于代码仓库的默认设置'),
    problem: (params) =>
      `${answered(params)}作业${quoted(params.detail.job)}及其工作流都没有 permissions:，因此由代码仓库的默认设置决定。${params.detail.isSeen ? '该默认设置没有给令牌 packages: write。' : '2023 年 2 月之后创建的代码仓库默认只读，使用只读令牌的推送会被拒绝。'}`,
    remedy: ({ detail }) =>
      `可以为作业${quoted(detail.job)}写上以下内容，它在任何默认设置下都有效：\n${permissionsBlock(detail.requiredPermissions, 'write')}\n也可以由代码仓库的管理员为所有工作流放宽默认设置：${defaultSetting}`,
  },
  'fork-pull-request': {
    summary: '来自 fork 仓库的拉取请求只有只读令牌。推送步骤带有条件时只是提示',
    title: ({ detail }) =>
      detail.isSeen ? '来自 fork 仓库的拉取请求无法推送' : '来自 fork 仓库的拉取请求会在此推送步骤失败',
    problem: (params) =>
      `${answered(params)}对于来自 fork 仓库的拉取请求，无论工作流如何声明，GitHub 都只给作业只读令牌，以免陌生人借此发布内容。${params.detail.isSeen ? '本次运行正是如此。' : '而此步骤没有任何条件阻止它在这种情况下推送。'}`,
    remedy: () =>
      `无需授权，跳过推送即可：构建步骤用 push: \${{ !github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository }}，或 ghcr-preflight 用 id: preflight、推送步骤用 if: steps.preflight.outputs.can-push != 'false'`,
  },
  'dependabot-run': {
    summary: '没有另外声明时，Dependabot 触发的运行只有只读令牌。推送步骤带有条件时只是提示',
    title: ({ detail }) =>
      detail.isSeen ? 'Dependabot 触发的运行只有只读令牌' : 'Dependabot 的拉取请求会在此推送步骤失败',
    problem: (params) =>
      `${answered(params)}对于 Dependabot 触发的运行，除非工作流另有声明，GitHub 只给作业只读令牌。${params.detail.isSeen ? '本次运行正是如此，而且没有找到相应的声明。' : '此作业没有任何声明。'}`,
    remedy: ({ detail }) =>
      `如果 Dependabot 的运行不需要推送，请在推送步骤上加 if: github.actor != 'dependabot[bot]'。如果需要推送，明确的声明对它同样有效，请在作业中写上：\n${permissionsBlock(detail.requiredPermissions, 'write')}`,
  },
  'reusable-workflow-caller': {
    summary: '作业位于被调用的工作流中，需要由调用方的文件放宽权限',
    title: () => '发起调用的工作流必须允许 packages: write',
    problem: (params) =>
      `${answered(params)}此作业位于可复用工作流中，得到的权限不会超过调用它的作业。${gives(params.detail)}`,
    remedy: ({ detail }) =>
      `要修改的是发起调用的文件，而不是被调用的文件：请为${detail.file === undefined ? '' : ` ${bounded(detail.file, 300)} 中`}${detail.job === undefined ? '发起调用的作业' : `作业${quoted(detail.job)}`}（带有 uses: 的那个）写上：\n${permissionsBlock(detail.requiredPermissions, 'write')}${detail.isCalled ? '\n那个工作流本身也由其他工作流调用：调用它的作业也必须允许 packages: write。' : ''}`,
  },
  'stale-workflow-version': {
    summary: '默认分支上的工作流文件允许推送，本次运行使用的版本却没有',
    title: () => '本次运行使用的是旧版工作流',
    problem: ({ detail }) =>
      `${detail.defaultBranch === undefined ? '默认分支' : ` ${bounded(detail.defaultBranch, 100)} `}上的工作流文件已为此作业声明 packages: write，而本次运行使用的${detail.isRunAgain ? '是旧提交中的版本，其中没有声明' : ` ${bounded(detail.ref, 100)} 版本没有`}。`.trim(),
    remedy: ({ detail }) =>
      detail.isRunAgain
        ? '请发起一次新的运行：推送提交，或选择 Run workflow。Re-run jobs 没有用，它使用的仍是同一个旧提交中的文件。'
        : `请更新分支并推送：git fetch && git merge origin/${bounded(detail.defaultBranch ?? 'HEAD', 100)}（标签需移到含该修改的提交上）`,
  },
  'actions-policy': {
    summary: '该声明的都已声明，却仍被拒绝：可能是组织或企业的策略',
    title: () => '可能有策略限制了令牌写入软件包',
    problem: (params) =>
      `${answered(params)}${params.detail.unread === undefined ? '此作业已获得' : '调用方作业已给出'} packages: write，令牌却仍被拒绝。剩下的可能是组织或企业的策略限制了作业令牌的权限${params.detail.mayBeCreation ? '，或者禁止创建软件包' : ''}。${params.detail.unread === undefined ? '' : `也可能是被调用的工作流${quoted(params.detail.unread)}（位于另一个代码仓库，未能读取）自带的 permissions: 中没有写出 packages。`}`,
    remedy: ({ detail }) =>
      `请查看此作业日志中的“Set up job”：如果 GITHUB_TOKEN Permissions 中没有“Packages: write”，${detail.unread === undefined ? '' : '请先为该文件中的作业写上 packages: write；如果已经写上，'}请组织的所有者放宽限制：Settings → Actions → General → Workflow permissions。${detail.mayBeCreation ? '如果有，请所有者允许创建：Settings → Packages → Package creation。' : ''}`,
  },
  'missing-packages-read': {
    summary: '该作业没有读取软件包的权限，无法拉取',
    title: () => '该作业没有读取软件包的权限',
    problem: (params) => `${answered(params)}${unread(params.detail)}没有 packages: read 就无法拉取私有软件包。`,
    remedy: ({ detail }) =>
      `请为${detail.job === undefined ? '该作业' : `作业${quoted(detail.job)}`}写上以下内容：\n${permissionsBlock(detail.requiredPermissions, 'read')}`,
  },
} satisfies Catalogue

function unread({ isDefault, job }: { readonly isDefault: boolean; readonly job?: string }): string {
  if (job === undefined) return '作业的令牌无权读取软件包。'
  return isDefault
    ? `作业${quoted(job)}没有适用的 permissions:，因此由代码仓库的默认设置决定，而该设置不允许此令牌读取软件包。`
    : `决定作业${quoted(job)}权限的 permissions: 没有写出 packages，而没有写出的权限一律为 none。`
}

interface Caller {
  readonly file?: string
  readonly job?: string
  readonly packages: string
}

function gives({ file, job, packages }: Caller): string {
  const where = file === undefined ? '' : ` ${bounded(file, 300)} 中`
  const caller = `${where}${job === undefined ? '发起调用的作业' : `作业${quoted(job)}`}`.trim()
  if (packages === 'unknown') return `${caller}没有给出 packages: write。`
  return packages === 'default'
    ? `${caller}没有声明 permissions:，因此由代码仓库的默认设置决定，而该设置为只读。`
    : `${caller}给出的是 packages: ${packages}。`
}
