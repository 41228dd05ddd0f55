import type { AuditWords } from '../../audit/words.ts'

const wait = (seconds: number): string =>
  seconds < 120 ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds / 60)} 分钟`

/** What an audit says in Chinese. */
export const audit: AuditWords = {
  title: (owner) => `${owner} 的检查结果`,
  totals: ({ total, read, pushing }) =>
    `共 ${total} 个代码仓库，其中 ${read} 个已完整读取，${pushing} 个含有向镜像仓库推送的作业。`,
  severities: { error: '错误', warning: '警告', notice: '提示' },
  heads: {
    who: '谁可以处理',
    errors: '错误',
    warnings: '警告',
    notices: '提示',
    packages: '软件包',
    repositories: '代码仓库',
    repository: '代码仓库',
    finding: '问题',
    severity: '级别',
    place: '位置',
    image: '镜像',
    package: '软件包',
    visibility: '可见性',
    pushedBy: '推送方',
    reason: '原因',
  },
  sections: { who: '谁可以处理', findings: '发现的问题', packages: '软件包', unread: '未能读取' },
  linkedIsNotGranted:
    '“已关联”不代表该代码仓库有权推送：没有 API 能查到这一点，请在软件包设置页的 Manage Actions access 中查看。',
  nothingFound: '在已读取的内容中没有发现问题。',
  packageStates: {
    linked: '已关联到推送它的代码仓库',
    'linked-elsewhere': '关联到另一个代码仓库',
    unlinked: '未关联任何代码仓库',
    absent: '看不到：尚未推送，或此令牌无权查看',
    unknown: '未知',
  },
  linkedTo: (repository) => `关联到 ${repository}`,
  visibilities: { public: '公开', private: '私有', internal: '内部' },
  unread: (reason) => {
    switch (reason.kind) {
      case 'hidden':
        return `GitHub 没有返回它的内容：${reason.message}`
      case 'not-listed':
        return `GitHub 未能及时列出它的文件：${reason.message}`
      case 'no-such-repository':
        return '没有这个代码仓库，或此令牌无权查看'
      case 'binary':
        return `${reason.file} 不是文本文件`
      case 'link':
        return `${reason.file} 是符号链接`
      case 'too-long':
        return `${reason.file} 超过 1 MiB`
      case 'vanished':
        return `${reason.file} 在检查期间被删除`
      case 'failed':
        return `无法读取 ${reason.file}：${reason.message}`
      case 'too-much':
        return `${reason.file} 内容过多，无法完整读取`
      case 'no-callee':
        return `${reason.caller} 调用的 ${reason.file}（${reason.ref}）不存在，或此令牌无权查看`
      case 'unnamed-callee':
        return '它调用的某个工作流不存在，或不是公开的'
      case 'bad-configuration':
        return `配置文件无法使用，其中的设置均不生效：${reason.message}`
      case 'stopped':
        return `共 ${reason.total} 个代码仓库，读取 ${reason.read} 个后 GitHub 不再响应：${reason.message}`
    }
  },
  excepted: (number) => `有 ${number} 个问题已被各代码仓库自己的例外规则排除。`,
  requests: ({ graphql, rest }) => `共发出 ${graphql} 个 GraphQL 请求和 ${rest} 个 REST 请求。`,
  example: (repository) => `以 ${repository} 为例：`,
  more: (number) => `另有 ${number} 项，完整内容见 --format json 或 html`,
  cut: (kept, total) =>
    `此处篇幅有限，共 ${total} 行，有 ${total - kept} 行未列出；完整内容见 HTML 页面或 --format json。`,
  page: {
    filter: '输入文字筛选',
    allSeverities: '所有级别',
    allFindings: '所有问题',
    allPackages: '所有软件包',
    showMore: '显示更多',
    noScript: '需要启用 JavaScript 才能显示此列表。',
    change: '修改内容',
    about: '详细了解',
  },
  shown: (number, total) => `显示 ${number} 项，共 ${total} 项`,
  notes: {
    waiting: ({ kind, seconds, until }) =>
      kind === 'primary'
        ? `此令牌本小时的请求配额已用完，等待 ${wait(seconds)}，至 ${until}。`
        : `GitHub 要求暂停请求，等待 ${wait(seconds)}，至 ${until}。`,
    left: (number, total) => `共 ${total} 个代码仓库，还有 ${number} 个未读取。`,
    resumed: (read) => `接着上次的检查继续，已有 ${read} 个代码仓库读取完毕。`,
    progress: (read, total) => `已读取 ${read} 个代码仓库，共 ${total} 个`,
    publicOnly: '当前在公开的代码仓库中运行，因此跳过私有和内部的代码仓库。',
    noMatch: (glob) => `没有与 --repo ${glob} 匹配的代码仓库。`,
    packagesLeft: (number, reason) =>
      'until' in reason
        ? `有 ${number} 个软件包未查询：此令牌本小时的请求配额已用完，${reason.until} 恢复。使用 --cache FOLDER，届时再次检查即可查完其余部分。`
        : `有 ${number} 个软件包未查询：${reason.message}`,
    patches: (number, folder) => `已将 ${number} 个补丁写入 ${folder}。`,
    written: (file) => `已写入 ${file}。`,
    noOwner: (owner) => `没有名为 ${owner} 的组织或个人账户，或此令牌无权查看`,
  },
}
