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

describe.each(PAGES)('/%s', (path) => {
  test('is walked by the Tab key in reading order', async () => {
    const { page, close } = await site.open(path, { viewport: { width: 1440, height: 900 } })
    expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0)
    const expected = await listFocusable(page)
    expect(expected.length).toBeGreaterThan(5)
    const visited: number[] = []
    const steps = Math.min(expected.length, MOST_TABS)
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('Tab')
      visited.push(
        await page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement as Element)),
      )
    }
    expect(visited).toEqual(expected.slice(0, steps))
    await close()
  })

  test.skipIf(SCRIPTED.test(path))('says the same without JavaScript, but for what a script alone can do', async () => {
    const [on, off] = [await site.open(path), await site.open(path, { javaScriptEnabled: false })]
    for (const { page } of [on, off]) {
      await page
        .locator('main :is(button.copy, button.file, .filter, #embed-here, #embed-unknown)')
        .evaluateAll((scripted) => {
          for (const element of scripted) element.remove()
        })
    }
    expect(await off.page.locator('main').innerText()).toBe(await on.page.locator('main').innerText())
    expect(off.faults).toEqual([])
    await on.close()
    await off.close()
  })
})
