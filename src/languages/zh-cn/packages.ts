import type { OwnerKind } from '../../github/account.ts'
import { accessPath, rolePath } from '../../rules/shared/menus.ts'
import { bounded, toCopy } from '../../rules/shared/text.ts'
import type { Catalogue } from '../language.ts'
import { answered, guessedHint, named, settingsHints, theCredential, tokenWay } from './phrases.ts'

const writer = '有权写入该软件包的人'

/** Chinese words of the rules about packages. */
export const packages = {
  'repository-not-granted': {
    summary: '软件包没有授予此代码仓库 Write 角色',
    title: ({ detail }) => (detail.role === 'Write' ? '软件包不允许此代码仓库写入' : '软件包不允许此代码仓库读取'),
    problem: (params) =>
      `${answered(params)}${named(params.images)} 有自己的访问列表，其中没有为${thisOr(params.detail.repository)}授予 ${params.detail.role} 角色。${params.detail.role === 'Write' ? '这通常是因为首次推送是手动完成的、使用了个人访问令牌，软件包是后来才关联到代码仓库的，或代码仓库是删除后重建的。令牌本身没有问题。' : '私有软件包只能由列表中的代码仓库读取。'}${params.source === 'log' && params.detail.role === 'Write' ? '作业自身的令牌（GITHUB_TOKEN）代表其代码仓库，个人访问令牌代表其用户。' : ''}`,
    remedy(params) {
      const { role, repository, hasTokenWay } = params.detail
      const isWrite = role === 'Write'
      const second = hasTokenWay
        ? tokenWay(params, isWrite ? 'push' : 'pull', isWrite ? writer : '有权读取该软件包的人')
        : ''
      return `请软件包的管理员打开 ${accessPath(role)}，并选择${thisOr(repository).trimEnd()}。${settingsHints(params)}${second}`
    },
  },
  'package-linked-elsewhere': {
    summary: '软件包属于另一个代码仓库',
    title: () => '软件包属于另一个代码仓库',
    problem: (params) =>
      `${answered(params)}${named(params.images)} 关联的是${params.detail.linked === undefined ? '另一个代码仓库' : ` ${bounded(params.detail.linked, 150)}`}，不允许${thisOr(params.detail.repository)}写入。代码仓库改名后关联仍然有效；以同名重新创建或复制的仓库不会继承关联。`,
    remedy(params) {
      const { repository, hasTokenWay } = params.detail
      return `如果应由此代码仓库推送，请软件包的管理员打开 ${accessPath('Write')}，并选择${thisOr(repository).trimEnd()}。否则请改用其他名称推送。${settingsHints(params)}${hasTokenWay ? tokenWay(params, 'push', writer) : ''}`
    },
  },
  'unreadable-package': {
    summary: '软件包是私有的，本次运行连读取都不行',
    title: () => '软件包是私有的，该令牌看不到它',
    problem: (params) =>
      `${answered(params)}${named(params.images)} 已存在且为私有，${params.detail.isJobToken ? '此代码仓库' : '令牌所属用户'}连读取权限都没有，更不用说写入。它多半属于另一个代码仓库，或者属于已被删除的代码仓库。`,
    remedy(params) {
      const { isJobToken, hasTokenWay } = params.detail
      return `请软件包的管理员打开 ${isJobToken ? `${accessPath('Write')}，并选择此代码仓库` : rolePath('Write')}。如果这个软件包已无人维护，所有者可以在 Packages 页面找到并删除它，或者改用其他名称推送。${settingsHints(params)}${hasTokenWay ? tokenWay(params, 'push', writer) : ''}`
    },
  },
  'package-creation-forbidden': {
    summary: '软件包尚不存在，而所有者禁止创建',
    title: ({ detail }) => (detail.ownerKind === 'user' ? '此作业无权创建该软件包' : '所有者禁止创建此软件包'),
    problem: (params) =>
      `${answered(params)}${named(params.images)} 尚不存在，或此作业看不到它，首次推送需要创建它。${params.detail.ownerKind === 'user' ? '令牌有权写入软件包，却不能创建这一个。' : '令牌有权写入软件包，是所有者限制了谁可以创建软件包。'}`,
    remedy(params) {
      const { detail } = params
      const second = detail.hasTokenWay ? tokenWay(params, 'push', creatorOf(detail)) : ''
      return `${create(detail)}${second}`
    },
  },
  'private-package': {
    summary: '软件包是私有的，本次运行不能拉取',
    title: ({ source }) => (source === 'log' ? '软件包是私有的，或者不存在' : '该令牌无法读取此软件包'),
    problem: (params) =>
      `${answered(params)}${named(params.images)} 可能是私有的，且不允许${params.detail.isAnonymous ? '未登录的人' : `${theCredential(params)}的所有者`}读取；也可能根本不存在。对这两种情况，镜像仓库的响应是一样的。`,
    remedy: (params) => {
      const { registry, isAnonymous } = params.detail
      const login = `请先用带 read:packages 的经典个人访问令牌登录：${toCopy(`docker login ${bounded(registry, 100)} -u USER`)}\n`
      return `${isAnonymous ? login : ''}请与所有者的软件包列表核对名称。如果名称无误，请软件包的管理员打开 ${rolePath('Read')}，或将软件包设为公开：Package settings → Change visibility。${settingsHints(params)}`
    },
  },
  'first-publish': {
    summary: '可以推送，并且会新建这个软件包',
    title: () => '这将是该软件包的首次推送',
    problem: (params) =>
      `推送已被接受，但目前还看不到软件包 ${named(params.images)}。在首次推送之前，它的页面返回 404，这是正常的。${params.detail.isLinked ? '使用作业自身的令牌（GITHUB_TOKEN）首次推送，软件包会关联到此代码仓库，并继承其访问权限，除非所有者关闭了继承。' : `由于首次推送使用的不是作业自身的令牌（GITHUB_TOKEN），软件包不会关联任何代码仓库；此后使用作业令牌的推送都会被拒绝，直到在软件包中为其授权：${accessPath('Write')}。`}`,
    remedy: ({ detail, source }) =>
      `${detail.isLinked ? '推送之前无需任何操作。' : `如果希望从首次推送起就关联代码仓库，请在 Dockerfile 中加上：${toCopy(`LABEL org.opencontainers.image.source=${detail.repository ?? 'https://github.com/OWNER/REPOSITORY'}`)}\n该标签只用于关联，不能让被拒绝的推送获得授权。`}推送之后，请在软件包页面查看它的可见性（可能是私有的）以及关联的代码仓库。如果刚创建后的几秒内推送被拒绝，请${source === 'check' ? '再推送一次' : '重新运行作业'}。${guessedHint(detail.isGuessed)}`,
  },
} satisfies Catalogue

/** A repository in a sentence; in a log it has no name. */
const thisOr = (repository: string | undefined): string => (repository === undefined ? '此代码仓库' : ` ${repository} `)

interface Creation {
  readonly owner?: string | undefined
  readonly ownerKind?: OwnerKind | undefined
}

const creatorOf = ({ owner, ownerKind }: Creation): string =>
  ownerKind === 'user' && owner !== undefined ? ` ${bounded(owner, 60)} ` : '有权在那里创建软件包的人'

function create(detail: Creation): string {
  const byHand = `手动完成首次推送，再为此代码仓库授权：${accessPath('Write')}。`
  if (detail.ownerKind === 'user')
    return `如果该账户中已有同名软件包（个人主页 → Packages），请为此代码仓库授权：${accessPath('Write')}。如果没有，请由${creatorOf(detail)}${byHand}`
  return `${detail.ownerKind === undefined ? '如果所有者是组织，' : ''}请组织的所有者允许创建：Settings → Packages → Package creation。或者由有权创建软件包的人${byHand}`
}
