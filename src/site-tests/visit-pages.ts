import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { buildFive } from './build-shared.ts'
import { gatherFaults, tellViolations } from './gather-faults.ts'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'

/** One address of each kind of page, and those that have something the others lack. */
export const PAGES = [
  '',
  'treatments/',
  'treatments/rehabilitation/',
  'treatments/acupuncture/',
  'treatments/acupuncture/brief/',
  'treatments/orphenadrine/',
  'treatments/imaging/',
  'guidelines/',
  'guidelines/mtus-acupuncture/',
  'guidelines/mtus-eye/',
  'matrix/',
  'specialties/',
  'workers/',
  'timing/',
  'cases/',
  'search/',
  'search/?q=neck&outcome=upheld',
  'explore/',
  'explore/?category=rehabilitation&age-band=35-44&sex=female&by=imr-guideline&decisions=50&with=all',
  'explore/?by=reason',
  'check/',
  'cases/000_18227ce8aa89113a/',
  'cases/002_59df4a5712f1b6f1/',
  'cases/003_2edf4c89594e4f56/',
  'browse/treatment/acupuncture/',
  'browse/injury-year/2012/',
  'browse/category/rehabilitation/mtus-acupuncture/',
  'reasons/',
  'reasons/no-functional-improvement/',
  'reasons/criteria-met/',
  'reasons/no-monitoring/',
  'quality/',
  'glossary/',
  'about/',
  'accessibility/',
  'methods/',
  'answers/',
  'data/',
  'data/dictionary/',
  'editions/',
  'data/releases/2026-11-21/',
  'figures/overview-category/',
  'embed/overview-category/',
  '404.html',
]

/** Pages that need JavaScript: without it they say so and lead elsewhere. */
export const SCRIPTED = /^(?:search|explore|check)\//

/** A page that was opened, and what should not have happened on it. */
interface Visit {
  page: Page
  faults: string[]
  close: () => Promise<void>
}

/** The site of the five letters in a browser, both there while the tests of a file run. */
export function visitPages() {
  const site = { address: '', browser: null as unknown as Browser, open }
  let server: Server | null = null
  beforeAll(async () => {
    const served = await serveFolder(buildFive())
    server = served.server
    site.address = served.address
    site.browser = await openBrowser()
  })
  afterAll(async () => {
    await site.browser?.close()
    server?.close()
  })
  return site

  /** Opens a page and gathers what should not happen on it. */
  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
    const { browser, address } = site
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.addInitScript(tellViolations)
    const faults = gatherFaults(page, address)
    await page.goto(address + path)
    // What a script fetches comes after the page itself.
    if (SCRIPTED.test(path)) await page.waitForLoadState('networkidle')
    if (path.startsWith('explore/') && options.javaScriptEnabled !== false) {
      await page.locator('.explorer[aria-busy=false]').waitFor()
    }
    // What the script brings has to be there before it is looked at.
    if (path.startsWith('search/') && options.javaScriptEnabled !== false) {
      await page.waitForFunction(() => !document.querySelector('[aria-busy], #found-letters[hidden]'))
    }
    return { page, faults, close: () => context.close() }
  }
}
