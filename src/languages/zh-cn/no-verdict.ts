import type { NoAnswer } from '../../oci/answer.ts'
import type { Access } from '../../oci/scope.ts'
import { accessPath } from '../../rules/shared/phrases.ts'
import type { Catalogue } from '../language.ts'
import { guessedHint, named, quoted } from './phrases.ts'

const meanings: Readonly<Record<Exclude<NoAnswer, 'rate-limited' | 'unexplained'>, string>> = {
  outage: '镜像仓库可以访问，但自身出现故障，既没有同意也没有拒绝。',
  'name-not-resolved': '此运行器无法解析该主机的域名。',
  'connection-failed': '此运行器无法连接该主机。',
  'timed-out': '没有在时限内收到响应。',
  'foreign-realm': '它要求到另一台主机登录，而凭据不会发送到那里。',
  redirected: '它重定向到另一台主机，而凭据不会随之转发。',
  'no-verdict': '这个响应既不表示同意，也不表示拒绝。',
  unconfirmed: '它拒绝了一次，而剩余时间不足以再问一次；有效的凭据偶尔也会遇到这种拒绝。',
  inconsistent: '它拒绝了两次，但理由不同，因此可能只是暂时的故障。',
  contradicted: '它拒绝了请求，而 GitHub 的 REST API 没有证实这一点，因此可能只是暂时的故障。',
}

const requests = { exchange: '登录', upload: '上传', tags: '读取' } as const

/** Chinese words of the rules that give no verdict, or no cause. */
export const noVerdict = {
  'registry-unavailable': {
    summary: '镜像仓库没有响应，或响应不能说明任何问题',
    title: ({ detail }) => (detail.hosts.length > 0 ? '无法连接镜像仓库' : '镜像仓库没有给出结论'),
    problem: ({ detail, images }) =>
      `查询 ${named(images)} 的结果是${quoted(detail.seen)}。${meanings[detail.reason]}能否访问尚无定论。`,
    remedy: ({ detail }) =>
      detail.hosts.length > 0
        ? `如果出站策略或防火墙限定了可访问的主机，请加入 ${detail.hosts.join('、')}：此步骤和推送都需要它们。Docker 有自己的网络设置，Node 连不上的主机，它未必连不上。`
        : '请稍候，然后选择 Re-run jobs → Re-run failed jobs。如果仍然如此，请查看 GitHub 的状态页面，或调大输入 timeout。',
  },
  'rate-limited': {
    summary: '镜像仓库要求放慢速度',
    title: () => '镜像仓库暂时限制了请求',
    problem: ({ detail, images }) =>
      `查询 ${named(images)} 的结果是${quoted(detail.seen)}。这是对请求数量的限制，并不是拒绝；能否访问尚无定论。`,
    remedy: () =>
      '请等几分钟再选择 Re-run jobs → Re-run failed jobs。如果许多作业同时推送，请减少并行：在 strategy: 中写 max-parallel: 2',
  },
  'internal-fault': {
    summary: '我们自己的缺陷，不会让任何构建停下',
    title: () => 'ghcr-preflight 自身出错',
    problem: ({ detail, images }) =>
      `查询 ${named(images)} 的结果是${quoted(detail.seen)}。这是 ghcr-preflight 的缺陷，不是你的工作流有问题；能否访问尚无定论。`,
    remedy: () => '请附上此步骤的输出 report，在 ghcr-preflight 的代码仓库中提交 issue。',
  },
  'unexplained-denial': {
    summary: '被拒绝，但上面的原因都不符合。会列出已知的一切',
    title: () => '镜像仓库拒绝了请求，原因不明',
    problem: ({ answers, detail, images, role }) =>
      `镜像仓库拒绝了 ${named(images)} 的${requests[detail.at]}请求，返回${answers.map(quoted).join('和')}。就目前所知，${role} 中的凭据、工作流和软件包都无法解释这一结果。`,
    remedy: ({ detail }) =>
      `${firstSteps(detail)}如果仍被拒绝，请附上本次运行的证据向我们提 issue。${guessedHint(detail.isGuessed)}`,
  },
} satisfies Catalogue

function firstSteps({ access, isJobToken }: { readonly access: Access; readonly isJobToken: boolean }): string {
  const [level, role] = access === 'push' ? (['write', 'Write'] as const) : (['read', 'Read'] as const)
  return isJobToken
    ? `请查看此作业日志中的“Set up job”：GITHUB_TOKEN Permissions 中应有“Packages: ${level}”。如果有，请软件包的管理员打开 ${accessPath(role)}。`
    : `请用同一凭据手动尝试：先 docker login，再 docker ${access}。如果成功，请重新运行作业。`
}
