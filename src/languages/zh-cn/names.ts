import type { ReferenceProblem } from '../../oci/reference.ts'
import { newName, withHost } from '../../rules/shared/new-names.ts'
import { bounded, toCopy } from '../../rules/shared/text.ts'
import type { Catalogue } from '../language.ts'
import { answered, named, quoted, tokenWay } from './phrases.ts'

const problems: Readonly<Record<ReferenceProblem, string>> = {
  scheme: '它以 https:// 之类的协议开头，而镜像名不带协议。',
  'no-owner': 'GHCR 要求同时写出所有者和名称，只有名称时返回 400。',
  path: '斜杠之间只能使用小写字母和数字，中间可用单个点、一到两个下划线或若干连字符连接。',
  'too-long': '所有者与名称合计不能超过 255 个字符。',
  tag: '冒号后面应为标签：由字母、数字、_、. 和 - 组成，最多 128 个字符。',
  digest: '@ 后面应为摘要：sha256: 后接 64 个、或 sha512: 后接 128 个 0-9 与 a-f 的字符。',
  host: '第一个斜杠之前的部分不是合法的主机名。',
}

/** Chinese words of the rules about names. */
export const names = {
  'invalid-image-reference': {
    summary: '不是合法的镜像名',
    title: () => '这不是合法的镜像名',
    problem: ({ detail, images, source }) =>
      `${detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.problem === undefined) ? '客户端收到的内容' : `“${named(images)}”`}无法识别为镜像名。${detail.problem === undefined ? '最常见的原因是其中某个变量为空。' : problems[detail.problem]}`,
    remedy: ({ detail }) =>
      detail.isGuessed
        ? '请在输入参数 images 中写明此作业要推送的镜像：未指定时按代码仓库名推测。'
        : `请在定义该名称的位置更正，格式如下：${toCopy('ghcr.io/octo/app:1.0')}`,
  },
  'uppercase-image-name': {
    summary: '名称中有大写字母，任何镜像仓库都不接受',
    title: () => '镜像名包含大写字母',
    problem: ({ detail, images, source }) =>
      `${detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.lowered === undefined) ? '镜像名' : `“${named(images)}”`}包含大写字母。镜像名只能用小写字母，而 github.repository 保留所有者和代码仓库名中的大写字母。`,
    remedy: ({ detail }) =>
      `${detail.lowered === undefined ? '请改为小写。' : `请改为：${toCopy(bounded(detail.lowered, 300))}\n`}docker/metadata-action 会自动转换为小写。在 shell 步骤中，可以这样由代码仓库名得到变量 NAME：${toCopy('echo "NAME=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"')}`,
  },
  'mistyped-registry': {
    summary: '主机名写错了，例如 ghrc.io。不会向它发送任何内容',
    title: () => '镜像仓库的域名拼写错误',
    problem: ({ detail, images, source }) =>
      `${detail.written === '' ? '登录步骤' : detail.written !== undefined ? quoted(detail.written) : images.length === 0 || (source === 'log' && detail.typed === undefined) ? '镜像名' : `“${named(images)}”`}中写的${detail.typed === undefined ? '不是正确的主机名' : `是${quoted(detail.typed)}`}，应为 ${bounded(detail.intended, 100)}。${source === 'run' ? '没有向该主机发送任何内容；' : ''}如果登录到拼错的域名，凭据就会落入该域名所有者手中。`,
    remedy: ({ detail }) =>
      `请在镜像名和登录步骤的 registry 中写 ${bounded(detail.intended, 100)}，并且只写一次。如果此前已经登录过错误的主机，请吊销并更换当时使用的凭据。`,
  },
  'foreign-owner': {
    summary: '作业自身的令牌被用于代码仓库所有者以外的所有者',
    title: ({ detail }) =>
      detail.written !== undefined
        ? '镜像的所有者是触发运行的人'
        : detail.access === 'push'
          ? '该令牌无法推送到其他所有者名下'
          : '该令牌无法读取其他所有者的私有软件包',
    problem: (params) =>
      params.detail.written !== undefined
        ? `${quoted(params.detail.written)}属于触发运行的人，而作业自身的令牌（GITHUB_TOKEN）只能推送到代码仓库所有者名下。其他人触发的运行会被拒绝。`
        : `${answered(params)}${named(params.images)} 属于${ownerOf(params.detail).trimEnd()}，而${params.detail.runOwner === undefined ? '该令牌属于另一个所有者' : `该令牌属于 ${params.detail.runOwner} 的代码仓库`}。${params.detail.access === 'push' ? '无论拥有哪些权限，作业自身的令牌（GITHUB_TOKEN）都只能推送到运行该作业的代码仓库所有者名下。' : '除公开软件包外，无论拥有哪些权限，作业自身的令牌（GITHUB_TOKEN）都只能读取运行该作业的代码仓库所有者名下的软件包。'}`,
    remedy(params) {
      const { detail } = params
      if (detail.written !== undefined)
        return `请改用代码仓库的所有者：${toCopy(detail.written.replace(/\$\{\{ github\.\w*actor \}\}/, '${{ github.repository_owner }}'))}\n如果其中有大写字母，docker/metadata-action 会自动转换为小写。`
      const isPush = detail.access === 'push'
      const first = isPush ? forPush(detail) : forPull(detail)
      const whose = `有权${isPush ? '写入' : '读取'}${ownerOf(detail)}的软件包的人`
      return `${first}${detail.hasTokenWay ? tokenWay(params, detail.access, whose) : ''}`
    },
  },
  'owner-not-found': {
    summary: 'GitHub 上没有这个用户或组织',
    title: ({ detail }) =>
      detail.owner === undefined
        ? 'GitHub 上没有这个所有者'
        : `GitHub 上没有名为 ${bounded(detail.owner, 60)} 的所有者`,
    problem: (params) =>
      `${answered(params)}GitHub 上没有${params.detail.owner === undefined ? '这个名称' : `名为 ${bounded(params.detail.owner, 60)} `}的用户或组织，因此 ${named(params.images)} 没有对应的所有者。该账户可能已改名、已删除，或者名称拼写有误。`,
    remedy: ({ detail }) =>
      `请更正镜像名中的所有者。${detail.owner === undefined ? '' : '打开下面的地址即可确认它是否存在。'}在工作流中使用 \${{ github.repository_owner }}，改名后也不会失效。`,
  },
  'missing-registry-host': {
    summary: '镜像名没有主机名，因此属于 Docker Hub：写成了 octo/app，而不是 ghcr.io/octo/app',
    title: () => '镜像名没有主机名，因此属于 Docker Hub',
    problem: ({ detail }) =>
      `${detail.job === undefined ? '' : `作业${quoted(detail.job)}只登录了 ${bounded(detail.registry, 100)}，推送的却是 ${named(detail.names)}。`}${detail.job === undefined && detail.names.length > 0 ? `${named(detail.names)} 没有主机名。` : ''}无论作业登录了哪里，没有主机名的镜像都属于 Docker Hub。${detail.isCache ? '在 cache-to: 中，没有写 type= 的内容就是镜像名。' : ''}`,
    remedy: ({ detail: { names, registry, isCache } }) =>
      `请在前面写上主机名：${toCopy(withHost(names[0], registry))}${isCache ? `\n或者写明缓存的类型：${toCopy('cache-to: type=gha,mode=max')}` : ''}`,
  },
  'retired-registry': {
    summary: '镜像位于 docker.pkg.github.com，即 GHCR 之前的 GitHub 镜像仓库',
    title: () => 'docker.pkg.github.com 已由 ghcr.io 取代',
    problem: ({ detail }) =>
      `${detail.written === undefined ? '该镜像' : quoted(detail.written)}位于 docker.pkg.github.com，即 ghcr.io 取代之前的 GitHub 镜像仓库。登录 ghcr.io 在那里不起作用。`,
    remedy: ({ detail }) => `请改为以下写法，登录步骤也一并修改：${toCopy(newName(detail.written))}`,
  },
} satisfies Catalogue

const ownerOf = ({ owner }: { readonly owner?: string | undefined }): string =>
  owner === undefined ? '另一个所有者' : ` ${bounded(owner, 60)} `

const guardOf = (home = 'octo/app'): string =>
  `让该作业只在软件包所属的代码仓库中运行：${toCopy(`if: github.repository == '${bounded(home, 140)}'`)}`

function forPush({
  registry,
  runOwner,
  home,
  isFork,
}: {
  readonly registry: string
  readonly runOwner?: string | undefined
  readonly home?: string | undefined
  readonly isFork: boolean
}): string {
  const guard = guardOf(home)
  const own = `推送到你自己的名下：${toCopy(`${registry}/${runOwner?.toLowerCase() ?? 'OWNER'}/…`)}`
  return isFork
    ? `此代码仓库是 fork，请${guard}\n或者${own}`
    : `可以${own}\n如果工作流也会在 fork 仓库中运行，则${guard}`
}

function forPull(detail: {
  readonly owner?: string | undefined
  readonly home?: string | undefined
  readonly isFork: boolean
}): string {
  const open = `让${ownerOf(detail)}将该软件包设为公开：Package settings → Change visibility。`
  const guard = guardOf(detail.home)
  return detail.isFork
    ? `此代码仓库是 fork，请${guard}\n或者${open}`
    : `请${open}\n如果此工作流也会在 fork 仓库中运行，还可以${guard}`
}
