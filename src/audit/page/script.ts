/**
 * What the page does: each list is filtered, sorted and shown a part at a time, from the data that the page itself holds. Texts
 * become text nodes only, and addresses links only if they are http ones.
 */
export const script = `
'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const step = 200
const textAt = (index) => data.texts[index] ?? ''

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function linked(text, address) {
  return /^https?:\\/\\//.test(address) ? element('a', { href: address, rel: 'noreferrer' }, text) : text
}

function cellOf(row, column, at) {
  const text = textAt(row[at])
  const cell = element('td', column.isSeverity ? { className: textAt(row[column.code]) } : {})
  const shown = linked(text, column.link === undefined ? '' : textAt(row[column.link]))
  if (column.details === undefined || column.details.every((at) => textAt(row[at]) === '')) cell.append(shown)
  else {
    const details = element('details', {}, element('summary', {}, shown))
    details.addEventListener('toggle', () => fill(details, row, column.details), { once: true })
    cell.append(details)
  }
  return cell
}

function fill(details, row, [problem, remedy, change, docs, id]) {
  for (const at of [problem, remedy]) details.append(element('p', {}, textAt(row[at])))
  if (textAt(row[change]) !== '') details.append(element('pre', {}, textAt(row[change])))
  details.append(element('p', {}, linked(textAt(row[id]), textAt(row[docs]))))
}

function listOf({ id, columns, rows, filters }) {
  const section = document.getElementById(id)
  const [body, count, more, search] = ['tbody', '.count', '.more', 'input'].map((part) => section.querySelector(part))
  const selects = [...section.querySelectorAll('select')]
  let limit = step
  let order = rows.map((_, index) => index)
  const lowered = rows.map((row) => columns.map((_, at) => textAt(row[at])).join('\\n').toLowerCase())

  function show() {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean)
    const found = order.filter((index) =>
      words.every((word) => lowered[index].includes(word)) &&
      selects.every(({ value }, at) => value === '' || textAt(rows[index][filters[at]]) === value))
    body.replaceChildren(...found.slice(0, limit).map((index) =>
      element('tr', {}, ...columns.map((column, at) => cellOf(rows[index], column, at)))))
    count.textContent = data.shown.replace('{shown}', Math.min(limit, found.length)).replace('{total}', found.length)
    more.hidden = found.length <= limit
  }

  section.querySelectorAll('th').forEach((head, at) => head.querySelector('button').addEventListener('click', () => {
    const isAscending = head.getAttribute('aria-sort') !== 'ascending'
    for (const other of section.querySelectorAll('th')) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending')
    const key = columns[at].order ?? at
    const keys = rows.map((row) => columns[at].order === undefined ? textAt(row[key]) : row[key])
    const compared = (a, b) => typeof keys[a] === 'number' ? keys[a] - keys[b] : keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : 0
    order = rows.map((_, index) => index).sort((a, b) => (isAscending ? compared(a, b) : compared(b, a)) || a - b)
    show()
  }))
  for (const control of [search, ...selects]) control.addEventListener('input', () => { limit = step; show() })
  more.addEventListener('click', () => { limit += step; show() })
  show()
}

for (const list of data.lists) listOf(list)
`
