import { bounded, toCopy } from '../../rules/shared/text.ts'
import type { Catalogue } from '../language.ts'
import { named } from './phrases.ts'

/** Chinese words of the rules that a build log shows first of all. */
export const logs = {
  'manifest-missing': {
    summary: '软件包中没有该标签或摘要',
    title: () => '没有这个标签或摘要',
    problem: ({ images }) =>
      `镜像仓库允许读取 ${named(images)}，但其中没有该标签或摘要对应的清单（manifest）。它可能从未推送到这个软件包、已被删除，或者名称写法不同；并不是缺少权限。`,
    remedy: ({ detail: { access }, images }) =>
      access === 'push'
        ? `请只引用本次运行推送过的内容：使用推送步骤输出的摘要，并给使用它的步骤加上与推送相同的条件：${toCopy('subject-digest: ${{ steps.push.outputs.digest }}')}`
        : `请与软件包页面上的标签核对，然后拉取存在的标签：${toCopy(`docker pull ${images[0] ?? 'ghcr.io/OWNER/NAME'}:TAG`)}`,
  },
  'blob-missing': {
    summary: '清单引用了该软件包中不存在的内容',
    title: () => '清单引用了该软件包中不存在的内容',
    problem: ({ images }) =>
      `镜像仓库拒绝了 ${named(images)} 的清单（manifest），因为它列出的某个部分不在这个软件包中：某个层、配置，或某个平台的清单。推送到其他软件包的内容不算，即使所有者相同。`,
    remedy: ({ detail: { image = 'ghcr.io/OWNER/NAME' } }) =>
      `请先把各个部分推送到同一个软件包，再推送清单列表。下面的命令会从原位置复制它们：${toCopy(`docker buildx imagetools create -t ${bounded(image, 150)}:TAG SOURCE-amd64 SOURCE-arm64`)}\n如果全部内容都已推送到这个软件包，说明镜像仓库丢失了一次上传：请重新运行作业。`,
  },
  'ip-allow-list': {
    summary: '组织的 IP 允许列表不包含这台机器',
    title: () => '组织的 IP 允许列表不包含这台机器',
    problem: () => '该组织只接受来自允许列表中地址的请求，而此运行器的地址不在其中。凭据本身没有问题，更换凭据没有用。',
    remedy: () =>
      '请组织的所有者添加运行器的地址：组织的 Settings → Authentication security → IP allow list → Add。GitHub 托管的运行器地址并不固定：请使用自托管运行器，或带静态地址的大型运行器。',
  },
  'credential-store-locked': {
    summary: 'Docker 无法保存登录信息：本机的凭据存储已锁定',
    title: () => 'Docker 无法保存登录信息',
    problem: () =>
      'Docker 把登录信息交给本机的凭据存储（macOS 钥匙串、Secret Service、pass 或 Windows 凭据管理器）保存。它已锁定，或者对运行该服务的用户不可用，因此登录没有保存下来。镜像仓库并没有拒绝任何请求。',
    remedy: ({ detail }) =>
      `请让作业使用以文件保存登录信息的配置。在登录步骤之前执行：${toCopy(
        [
          'mkdir -p "$RUNNER_TEMP/docker"',
          `echo '{"auths":{"${bounded(detail.registry, 100)}":{}}}' > "$RUNNER_TEMP/docker/config.json"`,
          'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
        ].join('\n'),
      )}\n也可以为运行器服务的用户解锁凭据存储。`,
  },
  'billing-problem': {
    summary: 'GitHub 指出软件包所有者的账单有问题',
    title: () => 'GitHub 指出账单有问题',
    problem: () =>
      '响应中给出的原因是账单，而不是缺少权限：可能是付款失败、达到支出上限，或者私有软件包的存储或流量已用完。',
    remedy: () =>
      '请账户的所有者查看 Settings → Billing and licensing：付款、预算，以及 Packages 和 Actions 的用量。如果是组织，则由组织的所有者在组织设置中查看。',
  },
} satisfies Catalogue
