import type { ReferenceProblem } from '../../oci/reference.ts'
import { bounded } from '../../rules/shared/phrases.ts'
import type { Catalogue } from '../language.ts'
import { answered, named, quoted } from './phrases.ts'

const problems: Readonly<Record<ReferenceProblem, string>> = {
  scheme: '它以 https:// 之类的协议开头，而镜像名不带协议。',
  'no-owner': '容器镜像仓库要求同时写出所有者和名称，例如 ghcr.io/octo/app。',
  path: '斜杠之间只能使用小写字母和数字，中间可用单个点、一到两个下划线或若干连字符连接。',
  'too-long': '所有者与名称合计不能超过 255 个字符。',
  tag: '冒号后面应为标签：由字母、数字、_、. 和 - 组成，最多 128 个字符。',
  digest: '@ 后面应为摘要：sha256: 后接 64 个、或 sha512: 后接 128 个 0-9 与 a-f 的字符。',
  host: '第一个斜杠之前的部分不是合法的主机名。',
}

/** Chinese words of the rules about names. */
export const names = {
  'invalid-image-reference': {
    summary: '不是有效的镜像名',
    title: () => '这不是合法的镜像名',
    problem: ({ detail, images }) => `“${named(images)}”无法识别为镜像名。${problems[detail.problem]}`,
    remedy: ({ detail }) =>
      detail.isGuessed
        ? '请在输入 images 中写明此作业要推送的镜像：未指定时按代码仓库名推测。'
        : '请在工作流中设置该名称的地方更正，格式如 ghcr.io/octo/app:1.0。',
  },
  'uppercase-image-name': {
    summary: '名称中有大写字母，任何镜像仓库都不接受',
    title: () => '镜像名包含大写字母',
    problem: ({ images }) =>
      `“${named(images)}”包含大写字母。镜像名只能用小写字母，而 github.repository 保留所有者和代码仓库名中的大写字母。`,
    remedy: ({ detail }) =>
      `请改为 ${bounded(detail.lowered, 300)}。docker/metadata-action 会自动转换为小写；在 shell 步骤中可以写：echo "NAME=\${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"`,
  },
  'mistyped-registry': {
    summary: '主机名写错了，例如 ghrc.io。不会向它发送任何内容',
    title: () => '镜像仓库的域名拼写错误',
    problem: ({ detail, images }) =>
      `“${named(images)}”中写的是${quoted(detail.typed)}，应为 ${detail.intended}。没有向该主机发送任何内容；如果登录到拼错的域名，凭据就会落入该域名所有者手中。`,
    remedy: ({ detail }) =>
      `请在镜像名和登录步骤的 registry 中写 ${detail.intended}，并且只写一次。如果此前已经登录过错误的主机，请更换当时使用的凭据。`,
  },
  'foreign-owner': {
    summary: '作业的令牌被用于代码仓库所有者以外的所有者',
    title: ({ detail }) =>
      detail.access === 'push' ? '该令牌无法用于其他所有者' : '该令牌无法读取其他所有者的私有软件包',
    problem: (params) =>
      `${answered(params)}${named(params.images)} 属于 ${params.detail.owner}，而${params.detail.runOwner === undefined ? '该令牌属于另一个所有者' : `该令牌属于 ${params.detail.runOwner} 的代码仓库`}。${params.detail.access === 'push' ? '无论拥有哪些权限，作业的令牌都只能推送到运行该作业的代码仓库所有者名下。' : '除公开软件包外，无论拥有哪些权限，作业的令牌都只能读取运行该作业的代码仓库所有者名下的软件包。'}`,
    remedy: ({ detail }) =>
      detail.access === 'pull'
        ? `请让 ${detail.owner} 将该软件包设为公开：Package settings → Change visibility。或者在登录步骤和输入 password 中使用有权读取它的人的经典个人访问令牌（带 read:packages），例如 password: \${{ secrets.GHCR_TOKEN }}`
        : `请改为推送到 ${detail.registry}/${detail.runOwner?.toLowerCase() ?? '你的用户名或组织名'}/…。如果确实要推送到 ${detail.owner}，请在登录步骤和输入 password 中使用在那里有写权限的人的经典个人访问令牌（带 write:packages），例如 password: \${{ secrets.GHCR_TOKEN }}`,
  },
  'owner-not-found': {
    summary: 'GitHub 上没有这个用户或组织',
    title: ({ detail }) => `GitHub 上没有名为 ${bounded(detail.owner, 60)} 的所有者`,
    problem: (params) =>
      `${answered(params)}GitHub 上没有名为 ${bounded(params.detail.owner, 60)} 的账户，因此 ${named(params.images)} 不属于任何人。该账户可能已改名、已删除，或者名称拼写有误。`,
    remedy: ({ detail }) =>
      `请更正镜像名中的所有者。打开 ${bounded(detail.page, 150)} 即可确认它是否存在；在工作流中使用 \${{ github.repository_owner }}，改名后也不会失效。`,
  },
} satisfies Catalogue
