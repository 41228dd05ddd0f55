/** The page's style sheet: the colours and measures of GitHub's pages, light and dark. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --canvas: #ffffff; --subtle: #f6f8fa; --text: #1f2328; --faint: #59636e; --border: #d1d9e0; --muted-border: #d1d9e0b3;
  --link: #0969da; --error: #d1242f; --warning: #9a6700; --notice: #0969da; --good: #1a7f37; --tab: #fd8c73;
  --error-line: #ffebe9; --warning-line: #fff8c5; --notice-line: #ddf4ff; --code: #818b981f;
  --key: #0550ae; --value: #0a3069; --comment: #59636e;
  --added: #116329; --added-line: #dafbe1; --removed: #82071e; --removed-line: #ffebe9; --range: #8250df;
}

@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0d1117; --subtle: #151b23; --text: #f0f6fc; --faint: #9198a1; --border: #3d444d; --muted-border: #3d444db3;
    --link: #4493f8; --error: #f85149; --warning: #d29922; --notice: #4493f8; --good: #3fb950; --tab: #f78166;
    --error-line: #f851491a; --warning-line: #bb800926; --notice-line: #388bfd1a; --code: #656c7633;
    --key: #7ee787; --value: #a5d6ff; --comment: #9198a1;
    --added: #aff5b4; --added-line: #033a16; --removed: #ffdcd7; --removed-line: #67060c; --range: #d2a8ff;
  }
}

* { box-sizing: border-box; }
body {
  margin: 0; background: var(--canvas); color: var(--text); font-size: 14px; line-height: 1.5;
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, "Noto Sans CJK SC", sans-serif;
}

a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
.mono, code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.faint { color: var(--faint); }
.icon { flex: none; vertical-align: text-bottom; }
.icon.error { color: var(--error); } .icon.warning { color: var(--warning); }
.icon.notice { color: var(--notice); } .icon.good { color: var(--good); }

.top { background: var(--subtle); border-bottom: 1px solid var(--border); padding: 16px 32px 0; }
.crumbs { font-size: 14px; } .crumbs b { font-weight: 600; } .crumbs i { color: var(--faint); font-style: normal; margin: 0 6px; }
.tabs { display: flex; gap: 8px; margin-top: 12px; }
.tab { padding: 8px 8px 10px; } .tab.here { font-weight: 600; border-bottom: 2px solid var(--tab); }
.run { display: flex; align-items: center; gap: 12px; max-width: 1064px; margin: 24px auto 0; padding: 0 32px; }
.run .icon { width: 22px; height: 22px; }
.run h1 { font-size: 24px; font-weight: 400; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
main { max-width: 1064px; margin: 24px auto 48px; padding: 0 32px; display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); }

.box { border: 1px solid var(--border); border-radius: 6px; overflow: hidden; background: var(--canvas); }
.box > .head { display: flex; align-items: center; gap: 8px; padding: 10px 16px; background: var(--subtle); border-bottom: 1px solid var(--border); font-weight: 600; overflow-wrap: anywhere; }
.box > .head.mono { font-size: 12px; }
.frame { width: 100%; border-collapse: collapse; font-size: 12px; line-height: 20px; table-layout: fixed; }
.frame td { padding: 0 10px; white-space: pre; overflow: hidden; text-overflow: ellipsis; }
.frame .number { width: 56px; text-align: right; color: var(--faint); user-select: none; }
.frame tr:first-child td { padding-top: 6px; } .frame tr:last-child td { padding-bottom: 6px; }
.marked.error td { background: var(--error-line); } .marked.warning td { background: var(--warning-line); } .marked.notice td { background: var(--notice-line); }
.frame .holds { padding: 10px; white-space: normal; background: var(--canvas); border-block: 1px solid var(--muted-border); }
.annotation { border: 1px solid var(--border); border-left: 3px solid; border-radius: 6px; padding: 12px 16px; background: var(--canvas); font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, "Noto Sans CJK SC", sans-serif; }
.annotation.error { border-left-color: var(--error); } .annotation.warning { border-left-color: var(--warning); } .annotation.notice { border-left-color: var(--notice); }
.annotation .whose { display: flex; align-items: center; gap: 8px; flex-wrap: wrap; }
.annotation .whose .rule { color: var(--faint); }
.annotation .title { font-weight: 600; margin: 8px 0 4px; overflow-wrap: anywhere; }
.annotation .message { margin: 0; font-size: 12px; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; }
.key { color: var(--key); } .value { color: var(--value); } .comment { color: var(--comment); }

.markdown { padding: 16px 24px 24px; overflow-wrap: break-word; }
.markdown > :first-child { margin-top: 0; } .markdown > :last-child { margin-bottom: 0; }
.markdown h2, .markdown h3 { font-weight: 600; line-height: 1.25; margin: 24px 0 16px; }
.markdown h2 { font-size: 21px; padding-bottom: 0.3em; border-bottom: 1px solid var(--muted-border); }
.markdown h3 { font-size: 17.5px; }
.markdown p, .markdown ul, .markdown table, .markdown pre, .markdown details { margin: 0 0 16px; }
.markdown ul { padding-left: 2em; } .markdown li + li { margin-top: 0.25em; }
.markdown code { padding: 0.2em 0.4em; font-size: 85%; background: var(--code); border-radius: 6px; overflow-wrap: anywhere; }
.markdown pre { padding: 16px; overflow: auto; font-size: 12px; line-height: 1.45; background: var(--subtle); border-radius: 6px; }
.markdown pre code { padding: 0; background: none; font-size: 100%; }
.markdown table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
.markdown th, .markdown td { padding: 6px 13px; border: 1px solid var(--border); }
.markdown tr:nth-child(2n) td { background: var(--subtle); }
.markdown summary { cursor: pointer; } .markdown details[open] summary { margin-bottom: 16px; }
.added { color: var(--added); background: var(--added-line); } .removed { color: var(--removed); background: var(--removed-line); }
.range { color: var(--range); font-weight: 600; } .file { color: var(--key); font-weight: 600; }
@media (max-width: 700px) { .top, .run, main { padding-inline: 16px; } .markdown { padding-inline: 16px; } }
`
