import type { OwnerKind } from '../../github/account.ts'
import type { NoAnswer } from '../../oci/answer.ts'
import type { Access } from '../../oci/scope.ts'
import type { MessageParams } from '../../rules/rule.ts'
import { accessPath } from '../../rules/shared/menus.ts'
import { toCopy } from '../../rules/shared/text.ts'
import type { Catalogue } from '../language.ts'
import { guessedHint, named, quoted, setUpJob, theCredential, tokenWay, whichAddress } from './phrases.ts'

const meanings: Readonly<Record<Exclude<NoAnswer, 'rate-limited' | 'unexplained'>, string>> = {
  outage: '镜像仓库可以访问，但自身出现故障，既没有接受也没有拒绝。',
  'name-not-resolved': '这台机器无法解析该主机的域名。',
  'connection-failed': '这台机器无法连接该主机。',
  certificate: '收到的证书不受信任：中途有解密 TLS 的代理或镜像站，返回的是它自己的证书。',
  proxy: '中途的代理拒绝了请求或无法连接，镜像仓库根本没有收到。',
  'timed-out': '没有在时限内收到响应。',
  'foreign-realm': '它要求到另一台主机认证，凭据不会发送给该主机。',
  redirected: '它重定向到另一台主机，凭据不会随之转发。',
  'no-verdict': '这个响应既不代表接受，也不代表拒绝。',
  unconfirmed: '它拒绝了一次，而剩余时间不足以再次确认；有效的凭据偶尔也会遇到这种拒绝。',
  inconsistent: '它拒绝了两次，但理由不同，可能只是暂时的故障。',
  contradicted: '它拒绝了请求，而 GitHub 的 REST API 没有证实这一点，可能只是暂时的故障。',
}

const requests = { exchange: '登录', upload: '上传', tags: '读取' } as const

const unclear = '因此暂时无法判断是否有权访问'

/** Chinese words of the rules that give no verdict, or no cause. */
export const noVerdict = {
  'registry-unavailable': {
    summary: '镜像仓库没有响应，或响应不能说明任何问题：故障、代理、证书',
    title: ({ detail: { reason, hosts } }) => {
      if (reason === 'certificate') return '镜像仓库的证书不受信任'
      if (reason === 'proxy') return '前往镜像仓库途中的代理拒绝了请求'
      return hosts.length > 0 ? '无法连接镜像仓库' : '镜像仓库没有给出结论'
    },
    problem: ({ detail, images, source }) =>
      `${detail.seen === undefined ? '' : `查询 ${named(images)} 的结果是${quoted(detail.seen)}。`}${meanings[detail.reason]}${source === 'log' ? '' : `${unclear}。`}`,
    remedy({ detail: { reason, hosts }, source }) {
      if (reason === 'certificate')
        return `请信任签发该证书的 CA，或绕过代理或镜像站。Node（也包括${source === 'check' ? '本程序' : '此 action'}）从文件读取 CA：${toCopy('NODE_EXTRA_CA_CERTS=/path/to/ca.pem')}\nDocker 使用系统证书（添加后需重启守护进程）；容器中的 BuildKit 需要在 buildkitd.toml 中配置。`
      if (reason === 'proxy')
        return `请向代理提供它要求的凭据，或在 NO_PROXY 中让以下主机绕过代理：${toCopy(`NO_PROXY=${hosts.map((host) => host.replace(/:\d+$/, '')).join(',')}`)}\nDocker 有自己的代理设置：守护进程的设置，以及 ~/.docker/config.json。`
      return hosts.length > 0
        ? `如果出站策略或防火墙限定了可访问的主机，请加入以下主机，${source === 'check' ? '查询' : '此步骤'}和推送都需要它们：${toCopy(hosts.join('\n'))}\nDocker 有自己的网络设置：其他程序连不上的主机，Docker 可能连得上，反之亦然。`
        : `请稍候，然后${source === 'check' ? '再次查询' : '重新运行作业：Re-run jobs → Re-run failed jobs'}。如果仍然如此，请查看 GitHub 的状态页面${source === 'run' ? '，或调大输入参数 timeout' : ''}。`
    },
  },
  'rate-limited': {
    summary: '镜像仓库要求放慢速度',
    title: () => '镜像仓库暂时限制了请求',
    problem: ({ detail, images }) =>
      detail.seen === undefined
        ? '镜像仓库正在限制请求数量，有时会以拒绝的形式返回。这与权限无关。'
        : `查询 ${named(images)} 的结果是${quoted(detail.seen)}。这是对请求数量的限制，并不是拒绝，${unclear}。`,
    remedy: ({ source }) =>
      `请等几分钟再${source === 'check' ? '查询' : '选择 Re-run jobs → Re-run failed jobs'}。如果许多作业同时推送，请在 strategy: 中减少并行：${toCopy('max-parallel: 2')}`,
  },
  'internal-fault': {
    summary: '本工具自身的缺陷，不会中断任何构建',
    title: () => 'ghcr-preflight 自身出错',
    problem: ({ detail, images }) =>
      `查询 ${named(images)} 的结果是${quoted(detail.seen)}。这是 ghcr-preflight 的缺陷，不是你的工作流有问题，${unclear}。`,
    remedy: ({ source }) =>
      `请附上${source === 'check' ? '--format json 的输出' : '此步骤的输出 report'}，在 ghcr-preflight 的代码仓库中提交 issue。`,
  },
  'unexplained-denial': {
    summary: '被拒绝，但上面的原因都不符合。会列出已知的一切',
    title: () => '镜像仓库拒绝了请求，原因不明',
    problem: (params) =>
      `镜像仓库拒绝了 ${named(params.images)} 的${requests[params.detail.at]}请求，返回${params.answers.map(quoted).join('和')}。就目前所知，${theCredential(params, '凭据').trim()}、工作流和软件包都无法解释这一结果。`,
    remedy(params) {
      const { access, isGuessed, hasTokenWay } = params.detail
      const whose = access === 'push' ? '有权写入该软件包的人' : '有权读取该软件包的人'
      return `${firstSteps(params)}${guessedHint(isGuessed)}如果都没有用，请附上请求记录，向我们提交 issue。${hasTokenWay ? tokenWay(params, access, whose) : ''}`
    },
  },
} satisfies Catalogue

interface Unexplained {
  readonly access: Access
  readonly isJobToken: boolean
  readonly ownerKind?: OwnerKind | undefined
  readonly registry: string
}

function firstSteps(params: Pick<MessageParams<Unexplained>, 'detail' | 'source' | 'images'>): string {
  const { detail, source } = params
  const { access, isJobToken, registry } = detail
  const [level, role] = access === 'push' ? (['write', 'Write'] as const) : (['read', 'Read'] as const)
  return isJobToken
    ? `${setUpJob(level)}如果有，请软件包的管理员打开 ${accessPath(role)}。${whichAddress(params)}`
    : `请用同一凭据手动尝试：${toCopy(`docker login ${registry}\ndocker ${access} IMAGE`)}\n如果成功，${source === 'check' ? '请再次查询' : '请重新运行作业'}。`
}
