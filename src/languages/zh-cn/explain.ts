import type { UnreadPart } from '../../explain/unread-part.ts'
import type { ExplainWords } from '../../explain/words.ts'

function unreadReason(reason: UnreadPart['reason']): string {
  switch (reason.kind) {
    case 'no-run':
      return '没有这次运行（或其中的这次尝试、这个作业），或此令牌无权查看'
    case 'no-log':
      return 'GitHub 没有它的日志：可能尚未结束，或日志已被删除'
    case 'failed':
      return reason.message
  }
}

/** What `explain` says in Chinese. */
export const explain: ExplainWords = {
  nothing: '在这份日志中没有找到已知的原因。提供更长的日志也许会有结果。',
  job: (name) => `作业 ${name}`,
  noFailedJob: '本次运行没有失败的作业。',
  unread: ({ job, reason }) => `${job === undefined ? '' : `${job}：`}${unreadReason(reason)}`,
  unexplained: '镜像仓库给出了拒绝的原因，但这里尚不认识该原因，请以原文为准：',
  line: (line, text, job) => `${job === undefined ? '' : `${job}，`}第 ${line} 行：${text}`,
  moreLines: (count) => `另有 ${count} 行与此类似`,
  sentences: (...sentences) => sentences.join(''),
  others: (tell) => `${tell}，也可能是：`,
  alike: '同一方面的其他可能：',
  tells: {
    name: () => '如果镜像名并不是你想要的名称',
    credential: () => '如果登录时用的不是作业自身的令牌（GITHUB_TOKEN），或者根本没有登录',
    user: () => '如果登录时用的是个人访问令牌',
    token: (access) =>
      `如果此作业日志“Set up job”的 GITHUB_TOKEN Permissions 中没有“Packages: ${access === 'push' ? 'write' : 'read'}”`,
    package: () => '如果镜像名、登录和权限都没有问题',
    registry: () => '如果重新运行后能够成功',
    workflow: () => '如果工作流文件中可以看出',
    unknown: () => '如果其他原因都不符合',
  },
  ofOrganization: (owner, url) => `${owner} 是组织时：${url}`,
  ofPerson: (owner, url) => `${owner} 是个人账户时：${url}`,
  toBeSure: '如需确认：',
  checks: {
    check:
      '立即用当前 shell 中的 GHCR_TOKEN、GH_TOKEN 或 GITHUB_TOKEN（取第一个已设置的）询问镜像仓库。结果只针对该令牌的所有者，不能说明工作流中的 GITHUB_TOKEN 是否有权限。',
    lint: '离线读取当前文件夹中的工作流文件，不使用任何凭据。',
    step: '作为作业中构建之前的一个步骤：用作业自身的令牌（GITHUB_TOKEN）询问镜像仓库，并说明由谁修改什么。',
  },
}
