import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { PAGES, SCRIPTED, visitPages } from './visit-pages.ts'

const site = visitPages()

/** So many stops of the Tab key are walked on a page; longer ones repeat what comes before. */
const MOST_TABS = 150

/** Places in the document of everything that the Tab key should reach, in reading order. */
const listFocusable = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element, place) => {
      const reached =
        element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') &&
        element.getAttribute('tabindex') !== '-1'
      return reached && element.checkVisibility({ visibilityProperty: true }) ? [place] : []
    }),
  )

/** Presses the Tab key so many times, and returns the places in the document that the focus came to. */
async function pressTab(page: Page, times: number): Promise<number[]> {
  await page.evaluate(() => {
    const places: number[] = []
    Object.assign(globalThis, { places })
    document.addEventListener('focusin', ({ target }) =>
      places.push([...document.querySelectorAll('*')].indexOf(target as Element)),
    )
  })
  // Keys wait for one another in the browser: asking after each where the focus is would take most of the time.
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press('Tab')))
  return page.evaluate(() => (globalThis as unknown as { places: number[] }).places)
}

/** The words of a page without what only a script can do, which goes from the page with that. */
async function readWords(page: Page): Promise<string> {
  await page
    .locator('main :is(button.copy, button.file, .filter, #embed-here, #embed-unknown, #cite-forms)')
    .evaluateAll((scripted) => {
      for (const element of scripted) element.remove()
    })
  return page.locator('main').innerText()
}

const viewport = { width: 1440, height: 900 }
const visit = site.walkPages({ viewport })
const visitUnscripted = site.walkPages({ viewport, javaScriptEnabled: false })

describe.each(PAGES)('/%s', (path) => {
  test('is walked by the Tab key in reading order', async () => {
    const { page } = await visit(path)
    expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0)
    const expected = await listFocusable(page)
    expect(expected.length).toBeGreaterThan(5)
    const steps = Math.min(expected.length, MOST_TABS)
    expect(await pressTab(page, steps)).toEqual(expected.slice(0, steps))
  })

  test.skipIf(SCRIPTED.test(path))('says the same without JavaScript, but for what a script alone can do', async () => {
    const [on, off] = [await visit(path), await visitUnscripted(path)]
    expect(await readWords(off.page)).toBe(await readWords(on.page))
    expect(off.faults).toEqual([])
  })
})
