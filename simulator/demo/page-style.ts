import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** GitHub's own style of Markdown: `.markdown-body`, and its colours, light and dark, for what `data-theme` marks. */
const github = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')

/** The page's style sheet: the colours and measures of GitHub's pages. */
export const pageStyle = (): string => `${github()}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bgColor-default); color: var(--fgColor-default); }
body, .annotation { font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, "Noto Sans CJK SC", sans-serif; }
.mono, .annotation .message { font: 12px/20px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.error { --level: var(--fgColor-danger); } .warning { --level: var(--fgColor-attention); }
.notice { --level: var(--fgColor-accent); } .good { --level: var(--fgColor-success); }
.icon { flex: none; vertical-align: text-bottom; color: var(--level, var(--fgColor-muted)); }
.top { background: var(--bgColor-muted); border-bottom: 1px solid var(--borderColor-default); padding: 16px 32px 0; }
.crumbs i { color: var(--fgColor-muted); font-style: normal; margin: 0 6px; }
.tabs, .run, .head, .whose { display: flex; align-items: center; flex-wrap: wrap; gap: 8px; }
.tab { padding: 20px 8px 10px; }
.tab.here { font-weight: 600; border-bottom: 2px solid #fd8c73; }
.run, main { max-width: 1064px; margin: 24px auto; padding: 0 32px; }
.run h1 { font-size: 24px; font-weight: 400; line-height: 1.25; margin: 0; flex: 1; overflow-wrap: anywhere; }
main { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); }
.box { border: 1px solid var(--borderColor-default); border-radius: 6px; overflow: hidden; }
.head { padding: 10px 16px; background: var(--bgColor-muted); border-bottom: 1px solid var(--borderColor-default); font-weight: 600; overflow-wrap: anywhere; }
.frame { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 6px 0; }
.frame td { padding: 0 10px; white-space: pre; overflow: hidden; text-overflow: ellipsis; }
.frame .number { width: 56px; text-align: right; color: var(--fgColor-muted); user-select: none; }
.marked td { background: color-mix(in srgb, var(--level) 12%, transparent); }
.frame .holds { padding: 10px; white-space: normal; border-block: 1px solid var(--borderColor-muted); }
.annotation { border: 1px solid var(--borderColor-default); border-left: 3px solid var(--level); border-radius: 6px; padding: 12px 16px; }
.annotation .title { font-weight: 600; margin: 8px 0 4px; overflow-wrap: anywhere; }
.annotation .message { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.whose .rule, .comment { color: var(--fgColor-muted); }
.key { color: var(--color-prettylights-syntax-constant); } .value { color: var(--color-prettylights-syntax-string); }
.markdown-body { padding: 16px 24px 24px; font-size: 14px; }
`
