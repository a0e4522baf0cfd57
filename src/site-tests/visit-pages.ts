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

type Options = Parameters<Browser['newContext']>[0]

/** The site of the five letters in a browser, both there while the tests of a file run. */
export function visitPages() {
  const site = { address: '', browser: null as unknown as Browser, open, walkPages }
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

  /** A new page, and what happens on it that should not. */
  async function begin(options: Options): Promise<Visit> {
    const context = await site.browser.newContext(options)
    const page = await context.newPage()
    await page.addInitScript(tellViolations)
    return { page, faults: gatherFaults(page, site.address), close: () => context.close() }
  }

  /** Opens a page in a browser that has seen nothing, and gathers what should not happen on it. */
  async function open(path: string, options: Options = {}): Promise<Visit> {
    const visit = await begin(options)
    await goTo(visit.page, site.address, path, options.javaScriptEnabled)
    return visit
  }

  /**
   * Opens one page after the other in a tab that stays open while the tests of a file run, since a new tab costs more
   * than most pages. Nothing comes from what was loaded before: each is looked at as on a first visit.
   */
  function walkPages(options: Options = {}): (path: string) => Promise<Omit<Visit, 'close'>> {
    let visit: Visit
    beforeAll(async () => {
      visit = await begin(options)
      const client = await visit.page.context().newCDPSession(visit.page)
      await client.send('Network.setCacheDisabled', { cacheDisabled: true })
    })
    afterAll(() => visit?.close())
    return async (path) => {
      visit.faults.length = 0
      await goTo(visit.page, site.address, path, options.javaScriptEnabled)
      return visit
    }
  }
}

async function goTo(page: Page, address: string, path: string, javaScriptEnabled = true): Promise<void> {
  await page.goto(address + path)
  // What a script fetches comes after the page itself.
  if (SCRIPTED.test(path)) await page.waitForLoadState('networkidle')
  if (!javaScriptEnabled) return
  if (path.startsWith('explore/')) await page.locator('.explorer[aria-busy=false]').waitFor()
  // What the script brings has to be there before it is looked at.
  if (path.startsWith('search/')) {
    await page.waitForFunction(() => !document.querySelector('[aria-busy], #found-letters[hidden]'))
  }
}
