import { accessPath, bounded } from '../../rules/shared/phrases.ts'
import type { Catalogue } from '../language.ts'
import { answered, guessedHint, named } from './phrases.ts'

/** Chinese words of the rules about packages. */
export const packages = {
  'repository-not-granted': {
    summary: '软件包没有授予此代码仓库 Write 角色',
    title: ({ detail }) => (detail.role === 'Write' ? '软件包不允许此代码仓库写入' : '软件包不允许此代码仓库读取'),
    problem: (params) =>
      `${answered(params)}${named(params.images)} 有自己的访问列表，其中没有为 ${params.detail.repository ?? '此代码仓库'} 授予 ${params.detail.role} 角色。${params.detail.role === 'Write' ? '如果首次推送是手动或用个人访问令牌完成的，或代码仓库是重新创建的，就会这样。令牌本身没有问题。' : '私有软件包只能由列表中的代码仓库读取。'}`,
    remedy: ({ detail }) =>
      `请软件包的管理员打开 ${accessPath(detail.role)}，并选择 ${detail.repository ?? '此代码仓库'}。${guessedHint(detail.isGuessed)}`,
  },
  'package-linked-elsewhere': {
    summary: '软件包属于另一个代码仓库',
    title: () => '软件包属于另一个代码仓库',
    problem: (params) =>
      `${answered(params)}${named(params.images)} 关联的是${params.detail.linked === undefined ? '另一个代码仓库' : ` ${bounded(params.detail.linked, 150)}`}，不允许 ${params.detail.repository} 写入。代码仓库改名后关联仍然有效；以同样的名称重新创建或复制的则不然。`,
    remedy: ({ detail }) =>
      `如果应由此代码仓库推送，请软件包的管理员打开 ${accessPath('Write')}，并选择 ${detail.repository}。否则请改用其他名称推送。${guessedHint(detail.isGuessed)}`,
  },
  'unreadable-package': {
    summary: '软件包是私有的，本次运行连读取都不行',
    title: () => '软件包是私有的，该令牌看不到它',
    problem: (params) =>
      `${answered(params)}${named(params.images)} 已存在且为私有，${params.detail.isJobToken ? '此代码仓库' : '令牌所属用户'}连读取权限都没有，更不用说写入。它多半属于另一个代码仓库，或者属于已被删除的代码仓库。`,
    remedy: ({ detail }) =>
      `请软件包的管理员打开 ${detail.isJobToken ? `${accessPath('Write')}，并选择此代码仓库` : 'Package settings → Manage access → Invite teams or people → Write'}。如果已经没有人了解这个软件包，所有者可以在 Packages 页面找到并删除它，或者改用其他名称推送。${guessedHint(detail.isGuessed)}`,
  },
  'package-creation-forbidden': {
    summary: '软件包尚不存在，而所有者禁止创建',
    title: () => '所有者禁止创建此软件包',
    problem: (params) =>
      `${answered(params)}${named(params.images)} 尚不存在，首次推送需要创建它。令牌有权写入软件包，是所有者限制了谁可以创建软件包。`,
    remedy: () =>
      `请组织的所有者放行：Settings → Packages → Package creation。或者由有权创建软件包的人手动完成首次推送，再为此代码仓库授权：${accessPath('Write')}`,
  },
  'private-package': {
    summary: '软件包是私有的，本次运行不能拉取',
    title: () => '该令牌无法读取此软件包',
    problem: (params) =>
      `${answered(params)}${named(params.images)} 可能是私有的，且不允许 ${params.role} 中令牌的所有者读取；也可能根本不存在。对这两种情况，镜像仓库的响应是一样的。`,
    remedy: ({ detail }) =>
      `请与所有者的软件包列表核对名称。如果名称无误，请软件包的管理员打开 Package settings → Manage access → Invite teams or people → Read。${guessedHint(detail.isGuessed)}`,
  },
  'first-publish': {
    summary: '可以推送，并且会新建这个软件包',
    title: () => '这将是该软件包的首次推送',
    problem: (params) =>
      `推送已被接受，但目前还看不到软件包 ${named(params.images)}。在首次推送之前，它的页面返回 404，这是正常的。${outcome(params.detail)}`,
    remedy: ({ detail }) =>
      `${detail.isLinked ? '无需任何操作。' : `如果希望从首次推送起就关联代码仓库，请在 Dockerfile 中加上：LABEL org.opencontainers.image.source=${detail.repository ?? 'https://github.com/OWNER/REPOSITORY'} 。该标签只用于关联，不能让被拒绝的推送获得授权。`}如果刚创建后的几秒内推送被拒绝，请重新运行作业。${guessedHint(detail.isGuessed)}`,
  },
} satisfies Catalogue

const visibilities = { private: '私有', public: '公开' } as const

function outcome({
  isLinked,
  visibility,
}: {
  isLinked: boolean
  visibility: 'private' | 'public' | 'unknown'
}): string {
  if (!isLinked) {
    return '由于首次推送使用的不是作业自身的令牌，它将是私有的，且不关联任何代码仓库；此后使用作业令牌的推送都会被拒绝，直到软件包为其授权。'
  }
  if (visibility === 'unknown') return '它将关联到此代码仓库，并采用与其相同的可见性。'
  return `它将关联到此代码仓库，并与其一样为${visibilities[visibility]}，除非组织另有规定。`
}
