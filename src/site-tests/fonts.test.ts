import type { Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildFive } from './build-shared.ts'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'
import { TEST_FAMILY } from './write-fonts-conf.ts'

/** Families that stand for whatever a machine has. */
const GENERIC = /^(?:system-ui|sans-serif|serif|-apple-system|ui-\w+)$/

let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  ;({ server, address } = await serveFolder(buildFive()))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** The families that the browser drew an element's own text with, and whether each came with the site. */
async function readFonts(path: string, selector: string) {
  const page = await browser.newPage()
  await page.goto(address + path)
  await page.evaluate(() => document.fonts.ready)
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
  const families = await page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily)
  await page.close()
  const named = families.split(',')[0]?.trim().replace(/^"|"$/g, '') ?? ''
  return { named, drawn: fonts.map(({ familyName, isCustomFont }) => ({ family: familyName, own: isCustomFont })) }
}

// Widths are then the same on every machine, whichever fonts it has or lacks.
test.each([
  ['', 'h1'],
  ['', 'main p'],
  ['', 'svg.plot text'],
  ['explore/', 'h1'],
])(
  '/%s draws %s with the typeface that the stylesheet names first, and with no font of the machine',
  async (path, selector) => {
    const { named, drawn } = await readFonts(path, selector)
    const own = !GENERIC.test(named)
    // A file of the family may bear its weight in its name.
    expect(drawn).toEqual([{ family: expect.stringMatching(`^${own ? named : TEST_FAMILY}`), own }])
  },
)
