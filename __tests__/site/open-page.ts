import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe } from '@jest/globals'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { serveSite } from './serve-site.ts'

/** A page in a browser, and what it did. */
export interface OpenPage {
  readonly page: Page
  /** Addresses that were asked for, in their order. */
  readonly requests: readonly string[]
  /** Errors of scripts, and what the console says of refused requests and other faults. */
  readonly faults: readonly string[]
}

/** What a test may ask for besides the page itself. */
export interface OpenOptions extends BrowserContextOptions {
  /** Of the address, with its `#`. */
  readonly fragment?: string
}

/** Opens pages of the site; what is opened is closed at the end of the tests. */
export interface SiteBrowser {
  origin(): string
  open(options?: OpenOptions): Promise<OpenPage>
}

const chromiumPath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Tests of the site in real Chromium. Without one they are skipped, except under CI=true, where they fail. */
export function describeSite(name: string, tests: (browser: SiteBrowser) => void): void {
  const isSkipped = chromiumPath === undefined && process.env['CI'] !== 'true'
  if (isSkipped) console.warn(`no Chromium (CHROMIUM names one): the tests of the page (${name}) are skipped`)
  const run = isSkipped ? describe.skip : describe
  run(name, () => {
    let stop = async () => {}
    let origin = ''
    let browser: Browser | undefined
    beforeAll(async () => {
      if (chromiumPath === undefined) throw new Error('no Chromium: CI needs it (apt-get install chromium)')
      const served = await serveSite()
      origin = served.origin
      browser = await chromium.launch({ executablePath: chromiumPath, args: launchArguments })
      stop = async () => {
        await browser?.close()
        served.stop()
      }
    })
    afterAll(() => stop())
    tests({
      origin: () => origin,
      open: async (options) => {
        if (browser === undefined) throw new Error('no browser was started')
        return await opened(browser, origin, options)
      },
    })
  })
}

async function opened(browser: Browser, origin: string, options: OpenOptions = {}): Promise<OpenPage> {
  const { fragment = '', ...contextOptions } = options
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...contextOptions })
  const page = await context.newPage()
  const requests: string[] = []
  const faults: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  await page.goto(`${origin}/${fragment}`)
  await page.locator('main').waitFor()
  return { page, requests, faults }
}

/** Waits until an expression is true on the page, whose policy does not let Playwright's own function wait there. */
export async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + 20_000
  while ((await page.evaluate(`Boolean(${expression})`)) !== true) {
    if (Date.now() > end) throw new Error(`not true after 20 seconds: ${expression}`)
    await page.waitForTimeout(50)
  }
}
