import type { MessageParams } from '../../rules/rule.ts'
import { bounded } from '../../rules/shared/phrases.ts'

/** A text from outside as one bounded line in Chinese quotation marks. */
export const quoted = (text: string): string => `“${bounded(text, 300)}”`

/** Names of images for a sentence: the first three, and how many there are in all. */
export function named(images: readonly string[]): string {
  const shown = images.slice(0, 3).map((image) => bounded(image, 150))
  if (shown.length === 0) return '该镜像'
  return images.length > shown.length ? `${shown.join('、')} 等 ${images.length} 个镜像` : shown.join('、')
}

/** What the registry said, as a sentence that quotes it; empty where it was not asked. */
export function answered({ answers }: Pick<MessageParams<unknown>, 'answers'>): string {
  const shown = answers.slice(0, 3).map(quoted)
  return shown.length === 0 ? '' : `镜像仓库返回${shown.join('和')}。`
}

/** What to add where the name was only guessed from the repository's. */
export const guessedHint = (isGuessed: boolean): string =>
  isGuessed ? '这个名称是根据代码仓库名推测的；如果工作流推送的是其他镜像，请设置输入 images。' : ''

/** Where classic personal access tokens are kept, as GitHub's menus say it. */
export const classicTokens = 'Settings → Developer settings → Personal access tokens → Tokens (classic)'
