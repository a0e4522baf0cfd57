import { describe, expect, test } from 'vitest'
import { findAxeViolations, measureShift, mostShift } from './measure-page.ts'
import { PAGES, visitPages } from './visit-pages.ts'

const site = visitPages()

describe.each(PAGES)('/%s', (path) => {
  test.each(['light', 'dark'] as const)('has no fault and no axe violation, %s', async (colorScheme) => {
    const { page, faults, close } = await site.open(path, { colorScheme, viewport: { width: 1440, height: 900 } })
    expect(await measureShift(page)).toBeLessThan(mostShift(path))
    expect(await findAxeViolations(page)).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('main').count()).toBe(1)
    expect((await page.title()).length).toBeGreaterThan(10)
    expect(faults).toEqual([])
    await close()
  })
})
