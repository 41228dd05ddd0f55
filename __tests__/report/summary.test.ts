import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { english } from '../../src/languages/english.ts'
import { report as chinese } from '../../src/languages/zh-cn/report.ts'
import type { Report } from '../../src/report/report.ts'
import { summary } from '../../src/report/summary.ts'
import type { ReportWords } from '../../src/report/words.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { evidence, finding, hidden, hostile, report } from './worlds.ts'

const summarised = (params: Report, words: ReportWords = english.report, remarks: readonly string[] = []): string => {
  const conclusion = {
    verdict: params.verdict,
    access: params.access,
    registry: params.registry,
    isAsked: true,
    asker: 'run',
  } as const
  const pages = ['https://github.com/orgs/octo/packages/container/package/app']
  return summary({ report: params, conclusion, remarks, pages }, words)
}

const location = { file: '.github/workflows/release.yml', line: 7, column: 3 }
const diff =
  '--- a/.github/workflows/release.yml\n+++ b/.github/workflows/release.yml\n@@ -7,2 +7,3 @@\n permissions:\n   contents: read\n+  packages: write\n'

describe('summary', () => {
  it('shows the verdict, the images, what to do, who can do it, and the evidence', () => {
    expect(
      summarised(
        report({ findings: [finding({ location, diff, links: ['https://github.com/octo/app/settings/actions'] })] }),
      ),
    ).toMatchInlineSnapshot(`
"## ❌ This run cannot push to ghcr.io

See below what has to change, and who can change it. Nothing was uploaded.

| Image | Answer | Package | Findings |
| --- | --- | --- | --- |
| \`ghcr.io/octo/app\` | ❌ push refused | exists | \`missing-packages-write\` |

### ❌ This job may not write packages \`missing-packages-write\`

**What happened**<br>The block leaves packages out.

**Where it is decided**<br>\`.github/workflows/release.yml\` line 7

**What to do**<br>Add packages: write.

**The change**

\`\`\`diff
--- a/.github/workflows/release.yml
+++ b/.github/workflows/release.yml
@@ -7,2 +7,3 @@
 permissions:
   contents: read
+  packages: write
\`\`\`

**Who can do it**<br>Anyone who can change the workflow

**Where to go**

- [github.com/octo/app/settings/actions](https://github.com/octo/app/settings/actions)
- [All about missing-packages-write](https://github.com/octo/ghcr-preflight/blob/v1/docs/rules/missing-packages-write.md)

### How to see that it worked

1. After a change of the workflow, start a new run: push a commit, or choose Run workflow. Re-run jobs takes the files of the old commit, and is enough only if nothing but settings or a secret changed.
2. The log of this step then says: \`ghcr.io accepted an upload session for ghcr.io/octo/app: this run can push.\`
3. After the push, the image shows on the page of its package:<br>[github.com/orgs/octo/packages/container/package/app](https://github.com/orgs/octo/packages/container/package/app)

<details><summary>What was asked, and every answer (1 request)</summary>

| Request | Answer, as received | Tries | Time | Request id |
| --- | --- | --- | --- | --- |
| \`POST https://ghcr.io/v2/octo/app/blobs/uploads/\` | \`403 DENIED: installation not allowed to Write organization package\` | 2 | 80 ms | \`C0DE:1\` |

</details>
"
`)
  })

  it('reads the same in Chinese, with the evidence as it was received', () => {
    expect(
      summarised(report({ findings: [finding({ location, diff, confidence: 'likely' })] }), chinese),
    ).toMatchInlineSnapshot(`
"## ❌ 本次运行无法向 ghcr.io 推送

需要修改什么、由谁来修改，请看下文。检查过程没有上传任何内容。

| 镜像 | 结果 | 软件包 | 发现的问题 |
| --- | --- | --- | --- |
| \`ghcr.io/octo/app\` | ❌ 拒绝推送 | 已存在 | \`missing-packages-write\` |

### ❌ This job may not write packages \`missing-packages-write\`

**问题**<br>The block leaves packages out.

**相关位置**<br>\`.github/workflows/release.yml\` 第 7 行

**解决办法**<br>Add packages: write.

**修改内容**

\`\`\`diff
--- a/.github/workflows/release.yml
+++ b/.github/workflows/release.yml
@@ -7,2 +7,3 @@
 permissions:
   contents: read
+  packages: write
\`\`\`

**谁可以处理**<br>有权修改工作流的人

**相关链接**

- [missing-packages-write 的详细说明](https://github.com/octo/ghcr-preflight/blob/v1/docs/rules/missing-packages-write.md)

### 如何确认已经解决

1. 修改工作流之后，请发起一次新的运行：推送提交，或选择 Run workflow。Re-run jobs 使用的仍是旧提交中的文件，只有在仅仅修改了设置或机密时才够用。
2. 此步骤的日志会显示：<code>ghcr.io 已接受 ghcr.io/octo/app 的上传会话，本次运行可以推送。</code>
3. 推送之后，可以在软件包的页面看到镜像：<br>[github.com/orgs/octo/packages/container/package/app](https://github.com/orgs/octo/packages/container/package/app)

<details><summary>发出的请求及收到的响应（共 1 次请求）</summary>

| 请求 | 响应原文 | 次数 | 耗时 | 请求 ID |
| --- | --- | --- | --- | --- |
| \`POST https://ghcr.io/v2/octo/app/blobs/uploads/\` | \`403 DENIED: installation not allowed to Write organization package\` | 2 | 80 ms | \`C0DE:1\` |

</details>
"
`)
  })

  it('has no evidence if nothing was asked', () => {
    expect(summarised(report({ evidence: [] }))).not.toContain('<details>')
  })

  it('leads to the line of a place, where GitHub shows it', () => {
    const shown = { report: report({ findings: [finding({ location })] }), remarks: [], pages: [] }
    const conclusion = { verdict: 'denied', access: 'push', registry: 'ghcr.io', isAsked: true, asker: 'run' } as const
    const addressOf = ({ file, line }: typeof location) => `https://github.com/octo/app/blob/5ea/${file}#L${line}`
    const address = 'https://github.com/octo/app/blob/5ea/.github/workflows/release.yml#L7'
    expect(summary({ ...shown, conclusion, addressOf }, english.report)).toContain(
      `\`${location.file}\` [line 7](${address})`,
    )
  })

  it('speaks of an upload only if one was asked for', () => {
    for (const { report: words } of everyLanguage) {
      const of = (access: 'push' | 'pull') => summarised({ ...report(), access }, words)
      expect([of('push'), of('pull')].map((text) => /uploaded|上传任何内容/.test(text))).toEqual([true, false])
    }
  })

  it('names the images of a finding only if there are several', () => {
    const [image] = report().images
    const several = image ? [image, { ...image, reference: 'ghcr.io/octo/web' }] : []
    expect(summarised(report())).not.toContain('**Images**')
    expect(summarised(report({ images: several }))).toContain('**Images**')
  })

  it('leaves out a change that is too long to be read', () => {
    expect(summarised(report({ findings: [finding({ diff: `+${'x'.repeat(30_000)}` })] }))).not.toContain('```')
  })

  it.each(Object.entries(hostile))('keeps %s inactive everywhere', (_, text) => {
    const markdown = summarised(everywhere(text.slice(0, 3000)), english.report, [text.slice(0, 3000)])
    expect(tags(markdown)).toEqual(tags(summarised(everywhere('x'), english.report, ['x'])))
    expect(markdown).not.toMatch(hidden)
  })

  it('stays under 1 MiB for any input', () => {
    const texts = fc.constantFrom(...Object.values(hostile).map((text) => text.slice(0, 4000)), '漢'.repeat(4000))
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(1, 40, 400),
        fc.constantFrom(...everyLanguage.map((language) => language.report)),
        (text, count, words) => {
          expect(Buffer.byteLength(summarised(many(text, count), words))).toBeLessThan(2 ** 20)
        },
      ),
      { numRuns: 10 },
    )
  })

  it('says how much there was no room for', () => {
    expect(summarised(many('<'.repeat(3000), 400))).toMatch(/\d+ more did not fit here/)
  })
})

const tags = (markdown: string): readonly string[] =>
  [...marked.parse(markdown, { async: false, gfm: true }).matchAll(/<\/?([a-z0-9]+)/gi)]
    .map((match) => match[1] ?? '')
    .filter((tag) => tag !== 'span' && tag !== 'br')

/** A report in which every text that comes from outside is the given one. */
const everywhere = (text: string): Report => ({
  ...report({ registry: text }),
  images: [
    { reference: text, repository: text, guessed: true, verdict: 'denied', package: 'exists', findings: [text] },
  ],
  findings: [
    finding({
      title: text,
      problem: text,
      remedy: text,
      images: [text, text],
      links: ['https://example.com/'],
      location: { file: text, line: 1, column: 3 },
      diff: `+${text}\n`,
    }),
  ],
  evidence: [evidence({ request: text, code: text, message: text, requestId: text })],
})

const many = (text: string, count: number): Report => {
  const { images, findings, evidence, ...one } = everywhere(text)
  const times = <T>(parts: readonly T[]): readonly T[] => Array.from({ length: count }, () => parts).flat()
  return { ...one, registry: 'ghcr.io', images: times(images), findings: times(findings), evidence: times(evidence) }
}
