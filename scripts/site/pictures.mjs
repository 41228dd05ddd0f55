// Takes the pictures of the page that are in docs/images: a log explained, in both languages and colour schemes.
// Use: npm run pictures; CHROMIUM names the browser, else it is /usr/bin/chromium. Chinese needs a font such as fonts-noto-cjk.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { serveSite } from './serve.mjs'

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const schemes = [
  { colorScheme: 'light', ending: '' },
  { colorScheme: 'dark', ending: '-dark' },
]
const locales = [
  { locale: 'en-GB', suffix: '' },
  { locale: 'zh-CN', suffix: '-zh-CN' },
]

const { address, stop } = await serveSite(0)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
try {
  for (const { colorScheme, ending } of schemes)
    for (const { locale, suffix } of locales) {
      const page = await browser.newPage({
        viewport: { width: 1120, height: 1200 },
        deviceScaleFactor: 1.5,
        colorScheme,
        locale,
        reducedMotion: 'reduce',
      })
      await page.goto(address)
      await page.locator('.example.message').first().click()
      const { y, height } = await page.locator('article .remedy').first().boundingBox()
      const top = await page.evaluate('document.activeElement.blur() ?? scrollY')
      const file = `page${suffix}${ending}.png`
      await page.screenshot({
        path: join(images, file),
        clip: { x: 0, y: 0, width: 1120, height: Math.ceil(y + height + top) },
        fullPage: true,
      })
      console.log(`docs/images/${file}`)
    }
} finally {
  await browser.close()
  await stop()
}
