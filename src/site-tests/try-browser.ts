import type { Chromium } from './find-chromium.ts'
import { startBrowser } from './open-browser.ts'

const LINUX = 'Set CHROMIUM_PATH to another Chromium, or report this.'
const ELSEWHERE = 'Install Google Chrome (https://www.google.com/chrome/), or set CHROMIUM_PATH to a Chromium.'

/** Without a font, text has no height, and the first box to type in ends the browser. */
const PAGE =
  '<!doctype html><title>Tried</title><p>Words in a font</p><form><input value="words"><button>Go</button></form>'

/** What goes wrong when a browser shows its first words, in a line; null where nothing does. */
async function findFault(found: Chromium): Promise<string | null> {
  let browser: Awaited<ReturnType<typeof startBrowser>> | null = null
  try {
    browser = await startBrowser(found)
    const page = await browser.newPage()
    const crashed = new Promise<never>((_, reject) => page.on('crash', () => reject(new Error('its page crashed'))))
    await Promise.race([page.setContent(PAGE).then(() => page.screenshot()), crashed])
    const height = await page.locator('p').evaluate((words) => words.getClientRects()[0]?.height ?? 0)
    return (await page.title()) === 'Tried' && height > 0 ? null : 'its text cannot be seen'
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  } finally {
    await browser?.close()
  }
}

/** The first of the browsers that shows a page with text; an error of one sentence where none does. */
export async function tryBrowser(candidates: Chromium[]): Promise<Chromium> {
  const faults: string[] = []
  for (const found of candidates) {
    const fault = await findFault(found)
    if (fault === null) return found
    faults.push(`${found.executablePath ?? found.channel}: ${fault}`)
  }
  const advice = process.platform === 'linux' ? LINUX : ELSEWHERE
  throw new Error(`No page was tested, because no browser shows a page with text (${faults.join('; ')}). ${advice}`)
}
