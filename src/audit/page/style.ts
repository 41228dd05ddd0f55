/** The look of the page: light and dark, tables that become cards on a phone. */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --line: #d1d9e0; --soft: #f6f8fa; --ink: #1f2328; --dim: #59636e; --link: #0969da; --error: #b42318; --warning: #8a5a00; --notice: #0b6bcb }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --line: #3d444d; --soft: #151b23; --ink: #f0f6fc; --dim: #9198a1; --link: #4493f8; --error: #ff7b72; --warning: #e3b341; --notice: #79c0ff } }
html { background: var(--ground) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere }
a { color: var(--link) }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
th button { all: unset; cursor: pointer; font-weight: 600 }
th button:focus-visible { outline: 2px solid var(--link) }
th[aria-sort=ascending] button::after { content: " \\2191" }
th[aria-sort=descending] button::after { content: " \\2193" }
td.number, th.number { text-align: right }
.controls { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0 }
.controls input { flex: 1 1 14rem }
input, select, button.more { font: inherit; color: inherit; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); min-width: 0; max-width: 100% }
.dim { color: var(--dim) }
.error { color: var(--error) } .warning { color: var(--warning) } .notice { color: var(--notice) }
details p { margin: .4rem 0; white-space: pre-wrap }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; overflow-x: auto; overflow-wrap: normal }
[hidden] { display: none }
@media (max-width: 40rem) {
  table.list thead { display: block }
  table.list thead tr { display: flex; flex-wrap: wrap; gap: .25rem .75rem }
  table.list thead th { border: 0; padding: 0 }
  table.list tbody tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0 }
  table.list td { display: block; border: 0; padding: .1rem 0 }
}
`
