import { describe, expect, test } from 'vitest'
import { document as drawingDocument } from '../charts/document.ts'
import { madeRate } from '../charts/fixtures/made-rows.ts'
import { mini } from '../charts/mini.ts'
import { findAxeViolations, measureShift, mostShift } from './measure-page.ts'
import { PAGES, visitPages } from './visit-pages.ts'

const site = visitPages()

const viewport = { width: 1440, height: 900 }
const visits = {
  light: site.walkPages({ colorScheme: 'light', viewport }),
  dark: site.walkPages({ colorScheme: 'dark', viewport }),
}

describe.each(PAGES)('/%s', (path) => {
  test.each(['light', 'dark'] as const)('has no fault and no axe violation, %s', async (colorScheme) => {
    const { page, faults } = await visits[colorScheme](path)
    expect(await measureShift(page)).toBeLessThan(mostShift(path))
    // Nothing but colors is other in the dark: what a page holds is looked at in the light.
    expect(await findAxeViolations(page, colorScheme === 'dark' ? 'colors' : 'all')).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('main').count()).toBe(1)
    expect((await page.title()).length).toBeGreaterThan(10)
    expect(faults).toEqual([])
  })
})

test('what a drawing in a table says is not black in the dark scheme', async () => {
  const { page, close } = await site.open('', { colorScheme: 'dark' })
  const fill = await page.evaluate(
    (drawing) => {
      document.body.insertAdjacentHTML('beforeend', drawing)
      return getComputedStyle(document.querySelector('body > .mini text') as Element).fill
    },
    mini(drawingDocument, madeRate(1, 21, 2)),
  )
  expect(fill).not.toBe('rgb(0, 0, 0)')
  await close()
})

test('in forced colors what leads on has one color of its own, in text as in drawings', async () => {
  const { page, close } = await site.open('', { forcedColors: 'active' })
  const [text, link, drawn] = await page.evaluate(() => {
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)
    return [styleOf('main p').color, styleOf('main p a[href]').color, styleOf('.plot a text').fill]
  })
  expect(link).toBe(drawn)
  expect(link).not.toBe(text)
  await close()
})
