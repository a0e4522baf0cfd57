import type { Server } from 'node:http'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFive } from '../build-shared.ts'
import { findFirefox, openFirefox, openFirefoxPage } from '../open-firefox.ts'
import { serveFolder } from '../serve-folder.ts'

const CASE = '002_59df4a5712f1b6f1'

const program = findFirefox()

if (!program) console.info('Firefox is passed over: none is installed here, and FIREFOX_PATH names none.')

describe.skipIf(!program)('Firefox', () => {
  let browser: Browser
  let server: Server
  let address = ''
  beforeAll(async () => {
    ;({ server, address } = await serveFolder(buildFive()))
    browser = await openFirefox(program as string)
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** Opens an address of the site, does something there, and holds that nothing went wrong meanwhile. */
  async function on(path: string, act: (page: Page) => Promise<void>): Promise<void> {
    const { page, faults } = await openFirefoxPage(browser, address)
    const answer = await page.goto(address + path)
    expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self'/)
    await act(page)
    await page.waitForNetworkIdle()
    expect(faults).toEqual([])
    await page.close()
  }

  const textOf = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())

  test('tells what goes wrong on a page: a policy, an error, a missing file', async () => {
    const { page, faults } = await openFirefoxPage(browser, address)
    await page.goto(`${address}check/`)
    await page.evaluate(async () => {
      const script = document.createElement('script')
      script.append('document.title = "ran"')
      document.body.append(script)
      setTimeout(() => {
        throw new Error('made to fail')
      })
      await fetch('missing')
    })
    await page.waitForNetworkIdle()
    expect(await page.title()).not.toBe('ran')
    for (const fault of [
      /^error: Content-Security-Policy: .* blocked an inline script/,
      /^error: .*made to fail/,
      /^404: .*missing/,
    ])
      expect(faults).toContainEqual(expect.stringMatching(fault))
    await page.close()
  })

  test('searches words', () =>
    on('search/', async (page) => {
      await page.type('#q', 'acupuncture')
      await page.keyboard.press('Enter')
      await page.waitForSelector('#results h3 a')
      await page.waitForSelector('#status:not([aria-busy])')
      expect(await textOf(page, '#status')).toMatch(/^\d+ letters? found/)
      expect(await textOf(page, '#results mark')).toMatch(/acupuncture/i)
    }))

  test('filters and divides the decisions, and draws them', () =>
    on('explore/', async (page) => {
      await page.waitForSelector('.explorer[aria-busy=false]')
      const all = await textOf(page, '.result')
      // Where a stylesheet can't open the filters at the side, as in Firefox 140, they are folded as in a narrow window.
      const fold = await page.$('.facetbox > summary')
      if (await fold?.isVisible()) await fold?.click()
      await page.click('[data-list=category] input[type=checkbox]')
      await page.waitForSelector('.query button')
      expect(await page.evaluate(() => location.search)).toMatch(/^\?category=/)
      expect(await textOf(page, '.result')).not.toBe(all)
      await page.waitForSelector('.fig svg')
    }))

  test('checks a pasted citation', () =>
    on('check/', async (page) => {
      await page.type('#pleading', `See ${address}cases/${CASE}/ and CM99-0000000.`)
      await page.click('#check button')
      await page.waitForSelector('#check-results > *')
      expect(await textOf(page, '#check-status')).toContain('2 letters named: 1 in this corpus, 1 not.')
    }))

  test.each(['', 'treatments/rehabilitation/', `cases/${CASE}/`])('opens /%s, in the site’s typefaces', (path) =>
    on(path, async (page) => {
      await page.evaluate(() => document.fonts.ready.then(() => null))
      expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }),
  )
})
