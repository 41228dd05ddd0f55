import type { InputProblem } from '../../report/bad-input.ts'
import type { Note } from '../../report/note.ts'
import type { Conclusion, ReportWords } from '../../report/words.ts'
import { english } from '../english.ts'

const inEnglish = english.report

/** What the report says in Chinese. Names of GitHub's menus stay as GitHub shows them. */
export const report: ReportWords = {
  ...inEnglish,
  headline,
  basis,
  quiet: ({ access, registry }, images) =>
    access === 'push'
      ? `${registry} 已接受 ${images} 的上传会话，本次运行可以推送。`
      : `${registry} 允许本次运行读取 ${images}，可以拉取。`,
  loginWith: () => '请使用 fallback-password 登录：镜像仓库对所有镜像都接受它，而 password 被拒绝。',
  note,
  images: { ...inEnglish.images, image: '镜像', verdict: '结果', package: '软件包', findings: '发现的问题' },
  verdicts: {
    push: { ready: '允许推送', denied: '拒绝推送', inconclusive: '没有结论' },
    pull: { ready: '允许拉取', denied: '拒绝拉取', inconclusive: '没有结论' },
  },
  packages: { ...inEnglish.packages, exists: '已存在', absent: '不可见', unknown: '未知' },
  guessed: '（根据代码仓库名推测）',
  finding: {
    ...inEnglish.finding,
    problem: '问题',
    remedy: '解决办法',
    who: '谁可以处理',
    place: '相关位置',
    images: '涉及的镜像',
    links: '相关链接',
    change: '修改内容',
    docs: (id) => `${id} 的详细说明`,
  },
  confidence: {
    ...inEnglish.confidence,
    certain: '',
    likely: '很可能如此，但不能完全确定。',
    possible: '可能如此，但尚不能确定。',
  },
  who: {
    ...inEnglish.who,
    'workflow-author': '有权修改工作流的人',
    'package-admin': '软件包的管理员',
    'organization-owner': '组织的所有者',
    'credential-owner': '凭据的所有者',
    nobody: '无需处理，最多稍等片刻',
  },
  labelled: (label, text) => `${label}：${text}`,
  untrusted:
    '注意：此工作流也会由不受信任的外部代码触发，并持有可写的令牌。只有在确认不会构建或运行来自拉取请求或评论的代码时，才能授予 packages: write。',
  line: (line) => `第 ${line} 行`,
  evidence: {
    ...inEnglish.evidence,
    title: (requests) => `发出的请求及收到的响应（共 ${requests} 次请求）`,
    request: '请求',
    answer: '响应原文',
    tries: '次数',
    time: '耗时',
    requestId: '请求 ID',
    noAnswer: '无响应',
  },
  proof: {
    ...inEnglish.proof,
    title: '如何确认已经解决',
    newRun:
      '修改工作流之后，请发起一次新的运行：推送提交，或选择 Run workflow。Re-run jobs 使用的仍是旧提交中的文件，只有在仅仅修改了设置或机密时才够用。',
    line: '此步骤的日志会显示：',
    page: '推送之后，可以在软件包的页面看到镜像：',
  },
  leftOut: (count) => `此处篇幅有限，另有 ${count} 项未列出；完整内容见输出 report。`,
  badInput: (bad) => ({
    title: `输入参数有误：${bad.input}`,
    message: `${bad.input} ${bad.value === '' ? '为空' : `的值为“${bad.value}”`}。${allowed(bad)}`,
  }),
}

const askers: Readonly<Record<Conclusion['asker'], string>> = { run: '本次运行', person: '这份凭据' }

function headline({ verdict, access, registry, isAsked, asker }: Conclusion): string {
  const action = access === 'push' ? `向 ${registry} 推送` : `从 ${registry} 拉取`
  if (!isAsked) return `没有位于 ${registry} 的镜像，无需检查`
  if (verdict === 'ready') return `${askers[asker]}可以${action}`
  if (verdict === 'denied') return `${askers[asker]}无法${action}`
  return `暂时无法判断${askers[asker]}能否${action}`
}

function basis({ verdict, access, registry, isAsked, namesGhcr }: Conclusion): string {
  if (!isAsked && namesGhcr)
    return `ghcr.io 属于 github.com，不认识此服务器的令牌；此服务器自己的镜像仓库是 ${registry}。如果仍要推送到 ghcr.io，请为本步骤设置 registry: ghcr.io，并在 password 中使用 github.com 的凭据。`
  if (!isAsked) return `只检查位于 ${registry} 的镜像。如需检查其他镜像仓库，请在输入参数 registry 中指定。`
  if (verdict === 'inconclusive') return '没有得到明确的答复，因此不会判定本次运行有问题，实际推送时才能知道结果。'
  if (verdict === 'denied')
    return `需要修改什么、由谁来修改，请看下文。${access === 'push' ? '检查过程没有上传任何内容。' : ''}`
  return access === 'push'
    ? `${registry} 已为每个镜像打开上传会话（推送的第一步）。检查过程没有上传任何内容。`
    : `${registry} 允许本次运行读取每个镜像。`
}

function note(note: Note, registry: string): string {
  if (note.kind === 'passed-over') return `已跳过，因为它不在 ${registry} 上：${note.reference}`
  return `无法标出 ${note.file} 中具体的行：${note.reason}`
}

function allowed({ allowed, input }: InputProblem): string {
  switch (allowed.kind) {
    case 'one-of':
      return `可用的值：${allowed.values.join('、')}。`
    case 'seconds':
      return '应为大于 0 的秒数，例如 30。'
    case 'host':
      return '应为主机名或“主机名:端口”，不带 https://，也不带路径，例如 ghcr.io。'
    case 'address':
      return '应为以 https:// 开头的地址，例如 https://github.com。'
    case 'not-empty':
      return `请填写内容；如需使用默认值，请从 with: 中去掉 ${input}。`
    case 'images':
      return '应为镜像名，例如 ghcr.io/octo/app。缺少 GITHUB_REPOSITORY 时无法推测镜像名。'
    case 'own-password':
      return `作业自身的令牌只会发送给 ${allowed.host}。要使用其他镜像仓库，请在输入参数 password 中填写它的凭据。`
  }
}
