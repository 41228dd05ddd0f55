import { accessPath, isOwnBranch, jobTokenLine, permissionsBlock } from '../../rules/shared/menus.ts'
import { byJob, lacksCheckout, loginFor, needsOfSteps } from '../../rules/shared/needs.ts'
import { bounded, toCopy } from '../../rules/shared/text.ts'
import type { LoginCredential, PermissionsFault } from '../../workflow/model.ts'
import type { Catalogue } from '../language.ts'
import { mayNeedMore, named, quoted } from './phrases.ts'

const credentials: Readonly<Record<LoginCredential, string>> = {
  'job-token': '作业自身的令牌',
  secret: '机密',
  'app-token': 'GitHub App 的令牌',
  empty: '空的机密',
  unknown: '其他凭据',
}

const seen: Readonly<Record<PermissionsFault['kind'] | 'in-log', (text: string) => string>> = {
  'not-a-level': (text) => `${text}中的级别不适用于该权限。`,
  'not-permissions': (text) =>
    `permissions: 的内容是${text}，既不是权限与级别的对应关系，也不是 read-all、write-all 或 {}。`,
  'misspelt-scope': (text) => `${text}不是 GitHub 已有的权限名，但与其中一个很接近。`,
  'app-only-scope': (text) => `${text}是 GitHub App 才有的权限，工作流不能申请。`,
  'misspelt-key': (text) => `${text}不是 GitHub 已有的键名，但与 permissions 很接近。`,
  'unknown-scope': (text) => `${text}不是这里已知的权限名。`,
  'duplicate-scope': (text) => `${text}出现了两次；大小写不同也视为相同。`,
  'merge-key': (text) => `${text}会把另一个映射合并进来，而 GitHub 不支持这种写法。`,
  'no-workflow': (text) => `此文件不是单个 YAML 映射：${text}。`,
  'too-large': () => '此文件超出了这里能够读取的范围，其中的作业情况未知。GitHub 也许可以正常读取。',
  'on-a-step': (text) => `${text}写在步骤上，它只能写在工作流或作业上。`,
  'in-log': () => '工作流文件中的某个 permissions: 有误。',
}

const faultTitles: Readonly<Partial<Record<string, string>>> = {
  'no-workflow': 'GitHub 无法读取此文件',
  'too-large': '此文件过大，无法检查',
}

function meaning({ kind, isCertain }: { readonly kind: string; readonly isCertain: boolean }): string {
  if (kind === 'too-large') return ''
  return isCertain
    ? 'GitHub 会拒绝这样的文件，其中的作业都不会运行。'
    : '它可能是新增的权限；如果是拼写错误，GitHub 会拒绝此文件。'
}

const corrections: Readonly<Record<PermissionsFault['kind'] | 'in-log', (instead: string | undefined) => string>> = {
  'not-a-level': (instead) => `请使用以下级别之一：${instead ?? 'write, read, none'}`,
  'not-permissions': () =>
    `请写明权限及其级别，例如：${toCopy(permissionsBlock({ contents: 'read', packages: 'write' }))}`,
  'misspelt-scope': (instead) => (instead === undefined ? '请改为 GitHub 使用的写法。' : `请改为：${toCopy(instead)}`),
  'app-only-scope': () => '请删去这一行。确实需要该权限的步骤须使用 GitHub App 的令牌。',
  'misspelt-key': () => '请改为 permissions:',
  'unknown-scope': () => '请与 GitHub 的权限列表核对，有误则更正，无误则保留。',
  'duplicate-scope': () => '请删去其中一个。',
  'merge-key': () => `请逐项写出各个权限，或用别名引用整个映射：${toCopy('permissions: *name')}`,
  'no-workflow': () => '请更正所指出的那一行 YAML；工作流文件是含有 on: 与 jobs: 的单个映射。',
  'too-large': () => '请拆分此文件，或减少别名和跨行的引号文本。',
  'on-a-step': () => '请把 permissions: 移到作业上。',
  'in-log': () => `lint 会指出具体的行：${toCopy('npx ghcr-preflight lint')}`,
}

/** Chinese words of the rules that read the workflow file alone. */
export const workflow = {
  'excessive-permissions': {
    summary: '不推送的作业也能写入软件包',
    title: ({ detail }) => (detail.kind === 'write-all' ? 'write-all 给了作业全部权限' : 'packages: write 没有被用到'),
    problem: ({ detail }) =>
      detail.kind === 'write-all'
        ? `permissions: write-all 使作业${quoted(detail.job)}的每个步骤及其运行的每个 action 都能写入代码仓库的一切内容。`
        : `作业${quoted(detail.job)}有权写入软件包，却没有任何步骤推送。它运行的每个 action 都可以用它的令牌发布内容。`,
    remedy: ({ detail }) =>
      detail.kind === 'write-all'
        ? `请只写出该作业需要的权限：${toCopy(permissionsBlock(detail.requiredPermissions, detail.pushes ? 'write' : 'read'))}${mayNeedMore(detail.unknownActions)}`
        : '请只给负责推送的作业 packages: write，此作业改为 packages: read；如果它也不拉取私有镜像，删去这一行即可。',
  },
  'missing-downstream-permission': {
    summary: '作业中的其他步骤缺少所需的权限：检出代码、证明、无密钥签名',
    title: () => '此作业的某个步骤缺少所需的权限',
    problem: ({ detail }) =>
      detail.job === undefined
        ? '负责证明或签名的步骤用到了作业自身的令牌（GITHUB_TOKEN）没有的权限。permissions: 中没有列出的权限一律为 none：证明需要 attestations: write 和 id-token: write，无密钥签名需要 id-token: write。推送是另外的步骤，可能已经成功。'
        : `在作业${quoted(detail.job)}中，${needsOfSteps(detail.missing)
            .map(({ because, levels }) => `${quoted(because)}需要 ${levels.join(' 和 ')}`)
            .join(
              '，',
            )}。${detail.isDefault ? '它没有适用的 permissions:，而代码仓库的默认设置没有给它的令牌这些权限。' : 'permissions: 中没有列出的权限一律为 none。'}${aboutCheckout(detail)}`,
    remedy: ({ detail }) =>
      detail.job === undefined
        ? `请在该作业中使用以下内容，并加上其他步骤需要的权限：${toCopy(permissionsBlock(detail.block))}\n来自 fork 的拉取请求得不到这些权限，请在其中跳过该步骤：${toCopy(`if: \${{ ${isOwnBranch} }}`)}`
        : `请在作业${quoted(detail.job)}中使用以下内容：${toCopy(permissionsBlock(detail.block))}${mayNeedMore(detail.unknownActions)}`,
  },
  'not-logged-in': {
    summary: '推送之前没有可用的登录',
    title: ({ detail: { tool } }) => (tool === undefined ? '请求没有带上登录凭据' : `${tool} 在没有登录的情况下推送`),
    problem: ({ detail: { access, job, tool = '', pushed, isLoggedIn, missed }, images }) => {
      if (job !== undefined)
        return `在作业${quoted(job)}中，${tool} 推送 ${named(pushed)}，${missed === undefined ? `而此前没有步骤以 ${tool} 可用的方式登录镜像仓库` : misses[missed]}。没有凭据的推送会被 GHCR 拒绝。`
      const seen =
        access === 'push' ? '没有登录的推送会被 GHCR 拒绝。' : '对未登录的人，GHCR 不显示私有的或不存在的软件包。'
      return `对 ${named(images)} 的请求没有带上镜像仓库可用的凭据。${isLoggedIn ? '日志显示此前已经登录，但发出请求的程序没有读到这个登录。' : seen}`
    },
    remedy: ({ detail: { access, tool, pushed, isLoggedIn, missed } }) => {
      if (missed !== undefined) return logins[missed]
      if (isLoggedIn) return reachIt
      const isOpen = access === 'pull' ? '\n公开的镜像无需登录：如果它应当是公开的，请核对名称和可见性。' : ''
      return `请在同一作业中、此步骤之前登录：${toCopy(loginFor(tool, pushed))}${isOpen}`
    },
  },
  'preflight-mismatch': {
    summary: '检查的镜像或凭据与作业推送时所用的不同',
    title: ({ detail }) => `预检所用的${detail.kind === 'image' ? '镜像' : '凭据'}与推送不一致`,
    problem: ({ detail }) =>
      detail.kind === 'image'
        ? `在作业${quoted(detail.job)}中，预检查询的是 ${named(detail.checked)}，推送的却是 ${named(detail.pushed)}。预检的结果不能说明这次推送能否成功。`
        : `在作业${quoted(detail.job)}中，预检使用${credentials[detail.checked]}，推送使用${credentials[detail.used]}。预检的结果不能说明这次推送能否成功。`,
    remedy: ({ detail }) =>
      detail.kind === 'image'
        ? `请让预检查询实际推送的镜像：${toCopy(`images: ${detail.pushed.map((image) => bounded(image, 200)).join(', ')}`)}\n如果镜像名来自 docker/metadata-action，也可以写它的输出：${toCopy('images: ${{ steps.meta.outputs.tags }}')}`
        : '请让预检的 password 与登录步骤的 password 使用相同的表达式。',
  },
  'needless-pat': {
    summary: '作业自身的令牌就够用，却使用了机密',
    title: () => '作业的令牌已经够用，无需使用机密',
    problem: ({ detail }) =>
      `作业${quoted(detail.job)}使用机密推送 ${named(detail.images)}。该软件包与此代码仓库同属一个所有者，作业自身的令牌就能推送。保存为机密的令牌可能泄露、可能过期，而且属于某个人。`,
    remedy: () =>
      `请给作业 packages: write，并用作业自身的令牌（GITHUB_TOKEN）登录：${toCopy(jobTokenLine)}\n如果软件包最初是用个人访问令牌推送的，请先为此代码仓库授权：${accessPath('Write')}`,
  },
  'reusable-workflow-ceiling': {
    summary: '被调用的工作流要求的权限超过调用方给出的权限，GitHub 会拒绝运行',
    title: () => '被调用的工作流要求的权限超出了调用方给出的权限',
    problem: ({ detail }) =>
      [
        detail.caller === undefined || detail.uses === undefined
          ? '被调用的工作流要求的某个权限，调用方作业没有授予。'
          : `作业${quoted(detail.caller)}调用${quoted(detail.uses)}。`,
        ...byJob(detail.excess).map(asking),
        'GitHub 会在任何步骤开始之前拒绝这样的运行。',
      ].join(''),
    remedy: ({ detail: { asked, caller } }) =>
      asked.length === 0
        ? '请将调用方作业的 permissions: 提高到被调用的工作流所要求的级别：报错信息中有权限名和级别。'
        : `请在调用方作业${quoted(caller ?? '')}的 permissions: 中写明：${toCopy(asked.join('\n'))}`,
  },
  'invalid-permissions': {
    summary: 'permissions: 有误，GitHub 会拒绝该文件。如果只是未知的权限名，则为警告',
    title: ({ detail }) =>
      faultTitles[detail.kind] ??
      (detail.isCertain ? 'GitHub 会因 permissions 有误而拒绝此文件' : 'permissions: 中有未知的权限名'),
    problem: ({ detail }) => `${seen[detail.kind](quoted(detail.text))}${meaning(detail)}`,
    remedy: ({ detail }) => corrections[detail.kind](detail.instead),
  },
} satisfies Catalogue

interface Asked {
  readonly job?: string
  readonly scope: string
  readonly asks: string
  readonly gets: string
}

function asking(excess: readonly Asked[]): string {
  const job = excess[0]?.job
  const levels = (of: 'asks' | 'gets') => excess.map((one) => `${one.scope}: ${one[of]}`).join(', ')
  return `${job === undefined ? '该工作流' : `其中的作业${quoted(job)}`}要求 ${levels('asks')}，而调用方给出的是 ${levels('gets')}。`
}

function aboutCheckout({
  missing,
  isPrivate,
}: {
  readonly missing: readonly { readonly scope: string }[]
  readonly isPrivate?: boolean | undefined
}): string {
  if (!lacksCheckout(missing)) return ''
  return isPrivate === true
    ? '此代码仓库是私有的，没有 contents: read 就无法检出。'
    : '公开仓库无需 contents: read 即可检出，私有仓库则不行。'
}

const reachIt = `请检查为什么没有读到这个登录：
- sudo：root 有自己的主目录，登录也是单独的。请同样用 sudo 登录。
- 容器：请把 ~/.docker 挂载进去，或在容器内登录。
- 其他作业：每个作业开始时都没有登录。
- DOCKER_CONFIG 或 HOME：登录时和运行程序时必须一致。
- 读取其他文件的工具：helm、podman、crane 等各有自己的登录。
- 同一台机器上并行的作业：一个作业退出登录会清除另一个的登录。请为每个作业设置不同的 DOCKER_CONFIG。`

const misses = {
  user: '而此前的登录属于另一个用户：通过 sudo 运行时是 root，它的登录是单独的',
  'docker-config': '而此前的登录保存在另一个目录中：两者的 DOCKER_CONFIG 不同',
} as const

const logins = {
  user: '请去掉推送命令的 sudo，或者同样用 sudo 登录：两者必须是同一个用户。',
  'docker-config': '请让登录和推送使用相同的 DOCKER_CONFIG，例如写在作业的 env: 中。',
} as const
