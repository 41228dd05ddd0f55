import type { ConfigurationProblem } from '../../lint/configuration.ts'
import type { LintWords } from '../../lint/words.ts'
import type { Confidence, Severity } from '../../rules/rule.ts'

const meant = (near?: string): string => (near === undefined ? '' : `，是否想输入 ${near}？`)

const problems: Readonly<Record<ConfigurationProblem['kind'], (problem: ConfigurationProblem) => string>> = {
  unreadable: ({ text }) => `无法读取：${text}`,
  'not-a-mapping': ({ text }) => (text === '' ? '内容应为映射（键: 值）' : `“${text}”的内容应为映射（键: 值）`),
  'not-a-list': ({ text }) => `“${text}”的内容应为列表`,
  'unknown-key': ({ text, near }) => `没有“${text}”这个键${meant(near)}`,
  'unknown-rule': ({ text, near }) => `没有“${text}”这条规则${meant(near)}`,
  'no-rule': () => '此条目没有写明 rule',
  'not-a-value': ({ text, values = [] }) =>
    values.length === 0 ? `${text} 的取值应为文本` : `“${text}”不是允许的取值（${values.join('、')}）`,
  'too-many-stars': ({ text }) => `“${text}”中的 * 过多`,
  'too-many-entries': ({ text }) => `“${text}”超过一千项`,
}

const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', notice: '提示' }
const confidences: Readonly<Record<Confidence, string>> = { certain: '', likely: '（很可能）', possible: '（可能）' }

/** What lint says in Chinese. */
export const lint: LintWords = {
  level: (severity, confidence) => severities[severity] + confidences[confidence],
  fixed: (file, jobs) => `已修复 ${file}：作业${jobs.map((job) => `“${job}”`).join('、')}现在可以写入软件包`,
  left: {
    undeclared:
      '未自动修复：目前没有声明任何权限，加上权限块会去掉其他权限。如果作业只需要其中列出的权限，请手动加上。',
    shorthand: '未自动修复：把简写改为逐项列出，会去掉其他权限。',
    untrusted: '未自动修复：外部人员可以用自己的代码触发此工作流。',
    invalid: '未自动修复：GitHub 会拒绝此文件，无法确定其中的作业会得到哪些权限。',
    'by-hand': '未自动修复：--fix 只会在推送缺少权限时加上 packages: write，此项需要你来决定。',
    'no-change': '未自动修复：permissions: 的写法无法就地修改。',
    encoding: '未自动修复：文件不是 UTF-8 编码。',
    stdin: '未自动修复：内容来自标准输入。',
    changed: '未自动修复：文件在此期间被修改过，请再次运行 lint --fix。',
    unwritable: '未自动修复：无法写入文件。',
  },
  asAbove: (place) => `其余说明同 ${place}`,
  progress: (done, files) => `正在读取第 ${done} 个文件，共 ${files} 个`,
  files: (count) => `已读取 ${count} 个文件`,
  fixes: (count) => `已修复 ${count} 处`,
  counts: {
    error: (count) => `${count} 个错误`,
    warning: (count) => `${count} 个警告`,
    notice: (count) => `${count} 个提示`,
  },
  nothing: '没有发现问题',
  separator: '，',
  excepted: (count) => `${count} 个已忽略`,
  fixable: (count) => `其中 ${count} 个可用 --fix 修复`,
  unread: {
    missing: (path) => `找不到文件或文件夹“${path}”`,
    'no-workflows': (path) => `当前文件夹及其上级文件夹中都没有 ${path}`,
    'no-match': (path) => `没有与“${path}”匹配的文件`,
    'not-regular': (path) => `“${path}”不是普通文件`,
    'too-large': (path) => `“${path}”超过 1 MiB`,
    outside: (path) => `“${path}”是指向代码仓库之外的链接`,
    unreadable: (path) => `无法读取“${path}”`,
  },
  remark: (file, remark) => {
    const place = `${file}:${remark.line}`
    if (remark.kind === 'unknown-rule') return `${place}：没有“${remark.id}”这条规则${meant(remark.near)}`
    return remark.kind === 'no-rules'
      ? `${place}：请在 ignore 后的方括号中写明规则，例如 # ghcr-preflight: ignore[not-logged-in] 原因`
      : `${place}：此处没有可忽略的 ${remark.id}`
  },
  unusedEntry: (file, line, rule) => `${file}:${line}：没有可忽略的 ${rule}`,
  notWhole: (file) => `${file}：内容过多，无法全部读取，后面的步骤会推送什么无从得知`,
  notWritten: (file, reason) =>
    reason === 'changed' ? `“${file}”在此期间被修改过，因此没有改动` : `无法写入“${file}”`,
  configuration: (file, problem) =>
    `${file}:${problem.position.line}:${problem.position.column}：${problems[problem.kind](problem)}`,
  fault: (file, fault) => `${file}：这是 ghcr-preflight 自身的缺陷：${fault}`,
  summary: { title: '推送到 GHCR 的工作流文件', file: '文件', line: '行', finding: '问题', count: '数量' },
}
