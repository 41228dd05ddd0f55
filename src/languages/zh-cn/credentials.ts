import type { MessageParams } from '../../rules/rule.ts'
import {
  actionsSecrets,
  classicTokens,
  isOwnBranch,
  jobTokenLine,
  levelFor,
  rolePath,
} from '../../rules/shared/menus.ts'
import { bounded, toCopy } from '../../rules/shared/text.ts'
import type { Catalogue } from '../language.ts'
import { answered, guessedHint, named, quoted, theCredential, theSecret, whichAddress } from './phrases.ts'

const emptyBecause = {
  dependabot: 'Dependabot 触发的运行使用 Dependabot 自己的机密存储，因此 Actions 的机密在其中为空。',
  fork: '来自 fork 仓库的拉取请求读不到任何机密，取值一律为空。',
  called: '被调用的工作流只能读到调用方作业传入的机密，其余机密取值为空，而且不会有任何提示。',
  unset: '机密不存在、名称写错，或属于其他代码仓库或环境时，取值都为空，而且不会有任何提示。',
} as const

const jobToken = toCopy(jobTokenLine)

const fillBy = {
  dependabot:
    '请改用作业自身的令牌（GITHUB_TOKEN），或在 Settings → Secrets and variables → Dependabot → New repository secret 中添加该机密。',
  fork: `请不要在来自 fork 仓库的拉取请求中推送。在推送步骤上加：${toCopy(`if: \${{ ${isOwnBranch} }}`)}`,
  called: `请在调用方作业中，与 uses: 同级添加（如果被调用的工作流属于其他组织，请按名称逐个传递机密）：${toCopy('secrets: inherit')}\n如果已经添加，请核对名称与 ${actionsSecrets} 中的是否一致。`,
  unset: `请核对机密名称与 ${actionsSecrets} 中的是否一致；如果还没有，点击 New repository secret 新建。作业自身的令牌（GITHUB_TOKEN）不需要机密：${jobToken}`,
} as const

const verbs = { push: '推送', pull: '拉取' } as const

const forkPull = `请改用作业自身的令牌（GITHUB_TOKEN）拉取，并声明 packages: read：${jobToken}\n它在这里可以读取公开的软件包，其他软件包则不一定。`

const organisationOr = (owner: string | undefined): string =>
  owner === undefined ? '该组织' : ` ${bounded(owner, 60)} `

/** Chinese words of the rules about credentials. */
export const credentials = {
  'empty-credential': {
    summary:
      '密码为空：机密没有设置，或没有提供给本次运行。在 fork 或 Dependabot 触发的运行中，推送步骤带有条件时只是提示',
    title: () => '凭据为空',
    problem: ({ detail, credential }) =>
      detail.call !== undefined
        ? `作业${quoted(detail.call.job)}调用${quoted(detail.call.uses)}，后者使用 ${detail.call.secrets.map((name) => `secrets.${bounded(name, 100)}`).join('、')} 登录，而调用方作业没有传入。${emptyBecause.called}`
        : `${credential === undefined ? '密码' : `输入参数 ${credential} `}为空，无法登录。${emptyBecause[detail.because]}`,
    remedy: ({ detail: { access, because, isExpected, call } }) => {
      if (call !== undefined)
        return `请在作业${quoted(call.job)}中，与 uses: 同级添加：${toCopy('secrets: inherit')}\n或者按名称传入所需的机密；如果被调用的工作流属于其他组织，只能这样写：${toCopy(['secrets:', ...call.secrets.map((name) => `  ${bounded(name, 100)}: \${{ secrets.${bounded(name, 100)} }}`)].join('\n'))}`
      if (isExpected) return '如果此处本来就不需要推送，则无需修改：该作业的每个推送步骤都带有条件。'
      return access === 'pull' && because === 'fork' ? forkPull : fillBy[because]
    },
  },
  'rejected-credential': {
    summary: '凭据有误、已被吊销或已过期',
    title: () => 'GitHub 不认可该凭据',
    problem: (params) =>
      params.source === 'log'
        ? 'GHCR 不认可客户端发送的凭据，即使要拉取的内容是公开的也会拒绝。它可能输入有误、已被吊销，或者已经过期。'
        : `${answered(params)}GitHub 的 REST API 同样拒绝了${theCredential(params, '凭据')}。它可能输入有误、已被吊销，或者已经过期。`,
    remedy(params) {
      const { access, isJobToken, isPublic } = params.detail
      const leaveOut =
        params.source === 'run'
          ? '去掉登录步骤即可。'
          : `在保存了旧登录信息的机器上执行以下命令，或者去掉凭据：${toCopy('docker logout ghcr.io')}`
      const open = access === 'pull' ? `${isPublic ? '该镜像是公开的，' : '公开的镜像'}无需登录：${leaveOut}\n` : ''
      if (isJobToken) return `${open}作业结束后，它的令牌（GITHUB_TOKEN）随即失效。请传入本作业的令牌：${jobToken}`
      const begin = access === 'push' ? '' : isPublic ? '如果仍要登录，' : '如果是私有镜像，'
      return `${open}${begin}请在 ${classicTokens} → Generate new token (classic) 新建带 ${levelFor(access)}:packages 的经典个人访问令牌，然后更新${theSecret(params)}：${actionsSecrets} → Update。在工作流中，作业自身的令牌最省心：${jobToken}`
    },
  },
  'fine-grained-pat': {
    summary: 'GHCR 不接受细粒度个人访问令牌',
    title: () => '容器镜像仓库不支持细粒度个人访问令牌',
    problem: (params) =>
      `${answered(params)}${params.source === 'log' ? '以 github_pat_ 开头的令牌' : `${theCredential(params, '凭据').trim()}以 github_pat_ 开头，`}是细粒度个人访问令牌。无论授予了哪些权限，容器镜像仓库都不接受这种令牌。`,
    remedy: ({ detail }) =>
      `请改用作业自身的令牌（GITHUB_TOKEN），并声明 packages: ${levelFor(detail.access)}：${jobToken}\n或新建带 ${levelFor(detail.access)}:packages 的经典令牌：${classicTokens} → Generate new token (classic)`,
  },
  'missing-write-packages-scope': {
    summary: '经典令牌缺少权限（scope）write:packages',
    title: ({ detail }) => `令牌缺少权限（scope）${detail.scope}`,
    problem: (params) =>
      `${answered(params)}${theCredential(params).trim()}有效，但创建时没有勾选 ${params.detail.scope}，容器镜像仓库因此拒绝。`,
    remedy: ({ detail }) =>
      `请打开 ${classicTokens}，选中该令牌，勾选 ${detail.scope}，再点击 Update token；令牌的值不变。如果是 GitHub CLI 的令牌，请执行：${toCopy(`gh auth refresh --scopes ${detail.scope}`)}`,
  },
  'sso-not-authorised': {
    summary: '令牌尚未获得该组织的单点登录授权',
    title: () => '令牌尚未获得单点登录授权',
    problem: (params) =>
      `${answered(params)}${organisationOr(params.detail.owner).trimStart()}启用了 SAML 单点登录保护，而${theCredential(params)}尚未获得该组织的授权。`,
    remedy: ({ detail }) =>
      `请令牌的所有者打开 ${classicTokens}，在该令牌旁点击 Configure SSO，再点击${organisationOr(detail.owner)}旁的 Authorize。令牌的值不变。`,
  },
  'classic-pat-forbidden': {
    summary: '该组织禁止使用经典个人访问令牌',
    title: ({ detail }) => `${organisationOr(detail.owner).trimStart()}禁止使用经典个人访问令牌`,
    problem: (params) =>
      `${answered(params)}${params.detail.owner === undefined ? '该组织' : `组织 ${bounded(params.detail.owner, 60)} `}不接受任何经典个人访问令牌，因此无论带有哪些权限（scope），${theCredential(params).trim()}在那里都无法使用。`,
    remedy: ({ detail }) =>
      `请在${organisationOr(detail.owner)}名下的代码仓库中使用作业自身的令牌（GITHUB_TOKEN）${verbs[detail.access]}，并声明 packages: ${levelFor(detail.access)}：${jobToken}\n或者由组织的所有者允许使用经典令牌：Settings → Personal access tokens → Settings → Tokens (classic)`,
  },
  'app-installation-token': {
    summary: '这是 GitHub App 的令牌，而不是作业自身的令牌，GHCR 不接受',
    title: () => '这是 GitHub App 的令牌，而不是作业自身的令牌',
    problem: (params) =>
      `${answered(params)}${params.detail.job === undefined ? `${theCredential(params, '凭据').trim()}是` : `作业${quoted(params.detail.job)}登录 GHCR 使用的是`} GitHub App 的安装令牌。已知容器镜像仓库会拒绝这种令牌，即使该 App 拥有软件包权限也是如此。`,
    remedy: ({ detail: { access } }) =>
      `请使用作业自身的令牌（GITHUB_TOKEN）${verbs[access]}，并声明 packages: ${levelFor(access)}，App 的令牌留给其他步骤：${jobToken}\n如果要${verbs[access]}其他所有者的软件包，请使用带 ${levelFor(access)}:packages 的经典个人访问令牌：${toCopy('password: ${{ secrets.GHCR_TOKEN }}')}`,
  },
  'user-not-granted': {
    summary: '令牌所属用户无权写入该软件包，或无权在此创建软件包',
    title: ({ detail }) =>
      detail.lacks === 'role' ? '令牌所属用户无权写入该软件包' : '令牌所属用户无权在此创建软件包',
    problem: (params) =>
      params.detail.lacks === 'role'
        ? `${answered(params)}${theCredential(params).trim()}有效，但它所属的用户在 ${named(params.images)} 上没有 Write 角色。`
        : `${answered(params)}${named(params.images)} 尚不存在，而${theCredential(params)}所属用户无权在该所有者名下创建软件包。`,
    remedy: (params) => `${grantUser(params)}${guessedHint(params.detail.isGuessed)}`,
  },
  'expiring-credential': {
    summary: '令牌将在 14 天内到期',
    title: ({ detail }) => `令牌将${soon(detail.days)}到期`,
    problem: (params) =>
      `GitHub 显示${theCredential(params)}将${soon(params.detail.days)}到期。到期之后，使用它的推送都会被拒绝，只提示“denied”。`,
    remedy: (params) =>
      `请令牌的所有者打开 ${classicTokens}，选中该令牌，点击 Regenerate token，并把新令牌存入${theSecret(params)}。`,
  },
  'split-credentials': {
    summary: '两个凭据各有被拒绝的镜像，而另一个凭据恰好可以推送',
    title: () => '没有一个凭据适用于所有镜像',
    problem: ({ images }) =>
      `对 ${named(images)}，镜像仓库接受 fallback-password 而拒绝 password，对另一些镜像则正好相反。一次登录只能使用一个凭据，因此任何一个都无法推送全部镜像。`,
    remedy: () => '请让其中一个凭据获得所有镜像的权限，或者拆成两个作业，各自登录、各用各的凭据推送。',
  },
} satisfies Catalogue

const soon = (days: number): string => (days <= 0 ? '在一天之内' : `在 ${days} 天后`)

interface Lacking {
  readonly lacks: 'role' | 'creation'
  readonly owner?: string | undefined
  readonly ownerKind?: 'organization' | 'user' | undefined
}

function grantUser(params: Pick<MessageParams<Lacking>, 'detail' | 'images'>): string {
  const { lacks, owner, ownerKind } = params.detail
  if (lacks === 'role') return `请软件包的管理员为该用户授予角色：${rolePath('Write')}。${whichAddress(params)}`
  const organisation =
    '请组织的所有者允许成员创建软件包（Settings → Packages → Package creation），或将该用户加入组织。'
  const person =
    '其他人无法在其名下创建软件包：请在机密中存入该账户的经典个人访问令牌（带 write:packages），或改为推送到你自己的名下。'
  if (ownerKind === 'organization') return organisation
  return ownerKind === 'user'
    ? `${owner === undefined ? '该所有者' : `${bounded(owner, 60)} `}是个人账户，${person}`
    : `如果所有者是组织，${organisation}如果是个人账户，${person}`
}
