import {
  accessPath,
  byJob,
  lacksCheckout,
  loginCommand,
  needsOfSteps,
  permissionsBlock,
} from '../../rules/shared/phrases.ts'
import type { LoginCredential, PermissionsFault } from '../../workflow/model.ts'
import type { Catalogue } from '../language.ts'
import { named, quoted } from './phrases.ts'

const credentials: Readonly<Record<LoginCredential, string>> = {
  'job-token': '作业自身的令牌',
  secret: '机密',
  'app-token': 'GitHub App 的令牌',
  empty: '空的机密',
  unknown: '其他凭据',
}

const seen: Readonly<Record<PermissionsFault['kind'], (text: string) => string>> = {
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
  'too-large': () => '展开别名后，此文件超出了这里能够读取的范围，其中的作业情况未知。',
  'on-a-step': (text) => `${text}写在步骤上，它只能写在工作流或作业上。`,
}

const faultTitles: Readonly<Partial<Record<PermissionsFault['kind'], string>>> = {
  'no-workflow': 'GitHub 无法读取此文件',
  'too-large': '此文件过大，无法检查',
}

function meaning({ kind, isCertain }: Pick<PermissionsFault, 'kind' | 'isCertain'>): string {
  if (kind === 'too-large') return ''
  return isCertain
    ? 'GitHub 会拒绝这样的文件，其中的作业都不会运行。'
    : '它可能是新增的权限；如果是拼写错误，GitHub 会拒绝此文件。'
}

const corrections: Readonly<Record<PermissionsFault['kind'], (instead: string | undefined) => string>> = {
  'not-a-level': (instead) => `请使用以下级别之一：${instead ?? 'write, read, none'}`,
  'not-permissions': () => '请写明权限及其级别，例如：\npermissions:\n  contents: read\n  packages: write',
  'misspelt-scope': (instead) => `请改为 ${instead ?? 'GitHub 使用的写法'}`,
  'app-only-scope': () => '请删去这一行。确实需要该权限的步骤须使用 GitHub App 的令牌。',
  'misspelt-key': () => '请改为 permissions:',
  'unknown-scope': () => '请与 GitHub 的权限列表核对，有误则更正，无误则保留。',
  'duplicate-scope': () => '请删去其中一个。',
  'merge-key': () => '请逐项写出各个权限，或用别名引用整个映射：permissions: *name',
  'no-workflow': () => '请更正所指出的那一行 YAML；工作流文件是含有 on: 与 jobs: 的单个映射。',
  'too-large': () => '请减少别名，或拆分此文件。',
  'on-a-step': () => '请把 permissions: 移到作业上。',
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
        ? `请只写出该作业需要的权限：\n${permissionsBlock(detail.requiredPermissions, detail.pushes ? 'write' : 'read')}`
        : '请只给负责推送的作业 packages: write，此作业改为 packages: read；如果它也不拉取私有镜像，删去这一行即可。',
  },
  'missing-downstream-permission': {
    summary: '作业中的其他步骤缺少所需的权限：检出代码、证明、无密钥签名',
    title: () => '此作业的某个步骤缺少所需的权限',
    problem: ({ detail }) =>
      `在作业${quoted(detail.job)}中，${needsOfSteps(detail.missing)
        .map(({ because, levels }) => `${quoted(because)}需要 ${levels.join(' 和 ')}`)
        .join(
          '，',
        )}。permissions: 中没有写出的权限一律为 none。${lacksCheckout(detail.missing) ? '公开仓库无需 contents: read 即可检出，私有仓库则不行。' : ''}`,
    remedy: ({ detail }) =>
      `请为作业${quoted(detail.job)}写上以下内容：\n${permissionsBlock(detail.requiredPermissions, detail.packages)}`,
  },
  'not-logged-in': {
    summary: '推送之前没有可用的登录',
    title: ({ detail }) => `${detail.tool} 在没有登录的情况下推送`,
    problem: ({ detail }) =>
      `在作业${quoted(detail.job)}中，${detail.tool} 推送 ${named(detail.images)}，而此前没有任何步骤以 ${detail.tool} 能够使用的方式登录镜像仓库。没有凭据的推送会被 GHCR 拒绝。`,
    remedy: ({ detail }) => {
      const command = loginCommand(detail.tool)
      return command === undefined
        ? '请在此步骤之前登录：使用 docker/login-action，并设置 registry: ghcr.io、username: ${{ github.actor }} 和 password: ${{ github.token }}'
        : `请在此步骤之前登录：${command}`
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
        ? `请让预检查询实际推送的镜像，例如 images: \${{ steps.meta.outputs.tags }}，此处也可写为 images: ${detail.pushed.join(', ')}`
        : '请让预检的 password 与登录步骤的 password 使用相同的表达式。',
  },
  'needless-pat': {
    summary: '作业自身的令牌就够用，却使用了机密',
    title: () => '作业的令牌已经够用，无需使用机密',
    problem: ({ detail }) =>
      `作业${quoted(detail.job)}使用机密推送 ${named(detail.images)}。该软件包与此代码仓库同属一个所有者，作业自身的令牌就能推送。保存为机密的令牌可能泄露、可能过期，而且属于某个人。`,
    remedy: () =>
      `登录时请使用 password: \${{ github.token }}，并给作业 packages: write。如果软件包最初是用个人访问令牌推送的，请先为此代码仓库授权：${accessPath('Write')}`,
  },
  'reusable-workflow-ceiling': {
    summary: '被调用的工作流要求的权限超过调用方给出的权限，GitHub 会拒绝运行',
    title: () => '被调用的工作流要求的权限超出了调用方给出的权限',
    problem: ({ detail }) =>
      `作业${quoted(detail.caller)}调用${quoted(detail.uses)}。${byJob(detail.excess)
        .map(
          (excess) =>
            `${excess[0]?.job === undefined ? '该工作流' : `其中的作业${quoted(excess[0].job)}`}要求 ${excess.map(({ scope, asks }) => `${scope}: ${asks}`).join(', ')}，而调用方给出的是 ${excess.map(({ scope, gets }) => `${scope}: ${gets}`).join(', ')}。`,
        )
        .join('')}GitHub 会在任何步骤开始之前拒绝这样的运行。`,
    remedy: ({ detail }) =>
      `请在发起调用的作业${quoted(detail.caller)}的 permissions: 中写上：${detail.asked.join(', ')}`,
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
