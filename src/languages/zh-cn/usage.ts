import type { CredentialKind } from '../../http/secret.ts'
import type { CredentialNote } from '../../terminal/credential-words.ts'
import type { UsageWords } from '../../terminal/usage-words.ts'
import type { Unwritable } from '../../terminal/whole-file.ts'

const or = (values: readonly string[]): string =>
  [values.slice(0, -1).join('、'), ...values.slice(-1)].filter((part) => part !== '').join(' 或 ')

const meant = (near?: string): string => (near === undefined ? '' : `，是否想输入“${near}”？`)

function unwritable(path: string, reason: Unwritable): string {
  switch (reason.kind) {
    case 'link':
      return `“${path}”的路径中有符号链接`
    case 'no-folder':
      return `“${path}”所在的文件夹不存在`
    case 'not-a-file':
      return `“${path}”已存在，且不是文件`
    case 'not-a-folder':
      return `“${path}”的路径中有一部分不是文件夹`
    case 'failed':
      return `无法写入“${path}”（${reason.code}）`
  }
}

/** Usage errors in Chinese. */
export const usage: UsageWords = {
  unknownCommand: (given, near) => `没有“${given}”这个命令${meant(near) || '，请参阅 --help'}`,
  unknownOption: (given, near) => `此处没有 ${given} 选项${meant(near) || '，请参阅 --help'}`,
  optionNeedsValue: (option) => `${option} 缺少取值，请参阅 --help`,
  optionTakesNoValue: (option) => `${option} 不接受取值`,
  notOneOf: (option, given, values, near) => `${option} 的取值只能是 ${or(values)}，不能是“${given}”${meant(near)}`,
  outsideWorkspace: (input, given) => `${input} 的取值应为工作区内的路径，不能是“${given}”`,
  notBoth: (one, other) => `${one} 与 ${other} 不能同时使用`,
  noImage: (registry) => `请至少指定一个 ${registry} 上的镜像，例如 ${registry}/octo/app`,
  noCredential: (variables) => `没有可用的凭据：请设置环境变量 ${or(variables)}`,
  notAHost: (option, given) => `${option} 的取值应为主机名或“主机名:端口”，不能是“${given}”`,
  noRegistryOf: (server) => `GITHUB_SERVER_URL 是 ${server}，无从得知它的镜像仓库：请用 --registry 指定`,
  notHttps: (address) => `“${address}”不是 https:// 地址`,
  jobTokenStaysHome: (home, registry) =>
    `GH_TOKEN、GITHUB_TOKEN 和 GitHub 自身签发的令牌只能用于 ${home}：请在 GHCR_TOKEN 中提供 ${registry} 的凭据`,
  noFile: (path) => `找不到文件“${path}”`,
  noFileOrFolder: (path) => `找不到文件或文件夹“${path}”`,
  noMatch: (glob) => `没有与“${glob}”匹配的文件`,
  folderForLog: (path) => `“${path}”是文件夹，不是日志文件`,
  oneLog: (second) => `explain 一次只读取一份日志，多出了“${second}”`,
  noLog: '没有日志：请指定文件，或通过管道传入',
  notARun: (given) =>
    `“${given}”不是运行页面的地址，正确的写法是 https://github.com/OWNER/REPO/actions/runs/ID，末尾可加 /job/ID`,
  otherServer: (server, allowed) => `令牌只会发送给 ${or(allowed)}，不会发送给 ${server}；请设置 GITHUB_SERVER_URL`,
  noOwner: '请指定组织或个人账户，例如：ghcr-preflight audit octo',
  oneOwner: (second) => `audit 一次只检查一个组织或个人账户，多出了“${second}”`,
  notAnOwner: (given) => `“${given}”不是组织或个人账户的名称，正确的写法例如 octo`,
  ownerNotRepository: (owner, name) =>
    `audit 需要组织或个人账户的名称；只检查一个代码仓库请用：audit ${owner} --repo ${name}`,
  notAGlob: (option, given) => `${option} 的取值应为名称或通配模式（例如 app-*），不能是“${given}”`,
  notGraphql: (address) => `“${address}”不是 GraphQL API 的地址：末尾应为 /graphql`,
  notWritable: (option, path, reason) => `${option}：${unwritable(path, reason)}`,
  unreadable: (path) => `无法读取“${path}”`,
  unwritable: (path) => `无法写入“${path}”`,
}

const kinds: Readonly<Record<CredentialKind, string>> = {
  'classic-pat': '经典个人访问令牌',
  'fine-grained-pat': '细粒度个人访问令牌',
  oauth: 'GitHub CLI 或其他 OAuth 应用的令牌',
  'app-user': 'GitHub App 的用户令牌',
  installation: '安装令牌（来自作业或 GitHub App）',
  refresh: '刷新令牌',
  unknown: '类型未知的凭据',
  empty: '空的凭据',
}

/** Says whose credential was asked with, in Chinese. */
export const credentialNote: CredentialNote = ({ variable, kind, user, unused }) =>
  [
    `使用的是环境变量 ${variable}：${user === undefined ? '' : `${user} 的`}${kinds[kind]}。`,
    ...(unused.length === 0 ? [] : [`${unused.join('、')} 也已设置，但没有使用。`]),
    ...(kind === 'installation' ? [] : ['这个结果不代表工作流的 GITHUB_TOKEN：作业的令牌有自己的权限。']),
  ].join('')
