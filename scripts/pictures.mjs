// Takes the pictures of docs/images from the real output of the demo, in headless Chromium.
// Use: npm run pictures; CHROMIUM names the browser, else it is "chromium". Chinese needs a font such as Noto CJK.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const images = join(root, 'docs', 'images')

const scenarios = [
  { name: 'a-job-that-leaves-packages-out-is-annotated-on-its-line', ending: '' },
  { name: 'a-refusal-in-chinese-has-the-same-ids', ending: '-zh-CN' },
]
const shots = [
  { name: 'annotated-run', selector: '.annotated' },
  { name: 'job-summary', selector: '.summary' },
]
const schemes = [
  { name: 'light', ending: '' },
  { name: 'dark', ending: '-dark' },
]

/** Runs a scenario of the demo and gives the address of the page that it has written. */
function pageOf(scenario) {
  const printed = execFileSync(process.execPath, [join(root, 'build', 'simulator', 'demo.js'), scenario], {
    encoding: 'utf8',
  })
  const path = /(\S+\.html)\s*$/.exec(printed)?.[1]
  if (path === undefined) throw new Error(`the demo of ${scenario} named no page:\n${printed}`)
  return pathToFileURL(path).href
}

/** A browser that is spoken to over pipes: each message of the DevTools protocol ends with a zero byte. */
function startBrowser(profile) {
  const browser = spawn(
    process.env.CHROMIUM ?? 'chromium',
    ['--headless', '--no-sandbox', '--hide-scrollbars', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const waiting = new Map()
  const [, , , input, output] = browser.stdio
  let heard = ''
  let last = 0
  output.setEncoding('utf8').on('data', (chunk) => {
    const messages = (heard + chunk).split('\0')
    heard = messages.pop()
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      if (error) waiting.get(id)?.failed(new Error(error.message))
      else waiting.get(id)?.done(result)
    }
  })
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, failed) => {
      last += 1
      waiting.set(last, { done, failed })
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
  const ended = new Promise((done, failed) => {
    browser.on('exit', done)
    browser.on('error', failed)
  })
  return { send, ended }
}

/** A tab as wide as a page of GitHub's, with two dots of the picture for each of the page. */
async function openTab({ send }) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const ask = (method, params) => send(method, params, sessionId)
  await ask('Emulation.setDeviceMetricsOverride', { width: 900, height: 800, deviceScaleFactor: 2, mobile: false })
  return ask
}

async function evaluate(ask, expression) {
  const { result } = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  return result.value
}

async function load(ask, url) {
  await ask('Page.navigate', { url })
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`
  while (!(await evaluate(ask, isThere))) await new Promise((done) => setTimeout(done, 20))
}

/** The part of the page that a selector finds, with a little of what is around it. */
async function take(ask, selector) {
  const margin = 16
  const box = await evaluate(
    ask,
    `(() => {
      const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
      return { x: x + scrollX, y: y + scrollY, width, height }
    })()`,
  )
  const clip = {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
    scale: 1,
  }
  const { data } = await ask('Page.captureScreenshot', { clip, captureBeyondViewport: true })
  return Buffer.from(data, 'base64')
}

const profile = mkdtempSync(join(tmpdir(), 'pictures-'))
const browser = startBrowser(profile)
mkdirSync(images, { recursive: true })
for (const scenario of scenarios) {
  const url = pageOf(scenario.name)
  for (const scheme of schemes) {
    const ask = await openTab(browser)
    await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme.name }] })
    await load(ask, url)
    for (const { name, selector } of shots) {
      const file = `${name}${scenario.ending}${scheme.ending}.png`
      writeFileSync(join(images, file), await take(ask, selector))
      console.log(`docs/images/${file}`)
    }
  }
}
await browser.send('Browser.close')
await browser.ended
rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
