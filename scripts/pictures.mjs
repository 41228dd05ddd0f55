// Takes the pictures of docs/images from the real output of the demo, in headless Chromium.
// Use: npm run pictures; CHROMIUM names the browser, else it is /usr/bin/chromium. The machine needs fonts for ❌ and for
// Chinese, such as fonts-noto-color-emoji and fonts-noto-cjk: without them nothing is written.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

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
  { colorScheme: 'light', ending: '' },
  { colorScheme: 'dark', ending: '-dark' },
]
const margin = 16

/** Runs a scenario of the demo and returns the address of the page that it has written. */
function pageOf(scenario) {
  const demo = join(root, 'build', 'simulator', 'demo.js')
  const printed = execFileSync(process.execPath, [demo, scenario], { encoding: 'utf8' })
  const url = /(file:\S+\.html)\s*$/.exec(printed)?.[1]
  if (url === undefined) throw new Error(`the demo of ${scenario} named no page:\n${printed}`)
  return url
}

/** Throws if a sign would be drawn as the empty box of a sign that no font has. */
async function checkFonts(page) {
  const missing = await page.evaluate(() => {
    const drawn = (sign) => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      context.font = '32px sans-serif'
      context.fillText(sign, 8, 40)
      return canvas.toDataURL()
    }
    return ['❌', '包'].filter((sign) => drawn(sign) === drawn('\u{10fffd}') || drawn(sign) === drawn(' '))
  })
  if (missing.length > 0)
    throw new Error(`no font here has ${missing.join(' ')}: install Noto Color Emoji and Noto CJK`)
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
try {
  // As wide as a page of GitHub's, with two dots of the picture for each of the page.
  const viewport = { width: 900, height: 800 }
  const pages = scenarios.map(({ name, ending }) => ({ url: pageOf(name), ending }))
  mkdirSync(images, { recursive: true })
  for (const scheme of schemes) {
    const page = await browser.newPage({ viewport, deviceScaleFactor: 2, colorScheme: scheme.colorScheme })
    await checkFonts(page)
    for (const { url, ending } of pages) {
      await page.goto(url)
      for (const { name, selector } of shots) {
        const { x, y, width, height } = await page.locator(selector).first().boundingBox()
        const clip = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
        const file = `${name}${ending}${scheme.ending}.png`
        await page.screenshot({ path: join(images, file), clip, fullPage: true })
        console.log(`docs/images/${file}`)
      }
    }
  }
} finally {
  await browser.close()
}
