import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findAxeViolations, measureShift, mostShift } from './measure-page.ts'
import { openBrowser } from './open-browser.ts'
import { PAGES, visitPages } from './visit-pages.ts'

const site = visitPages()

/** Elements that stick out of the page at its sides, outside boxes that scroll by themselves. */
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { right } = element.getBoundingClientRect()
      return right > width + 1
        ? [`${element.tagName}.${element.getAttribute('class')} ends at ${Math.round(right)}`]
        : []
    })
  })

/** The spacing that readers may set for themselves (WCAG 2.2, 1.4.12). */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })

const visits = {
  320: site.walkPages({ viewport: { width: 320, height: 700 } }),
  768: site.walkPages({ viewport: { width: 768, height: 700 } }),
}

describe.each(PAGES)('/%s', (path) => {
  test.each([320, 768] as const)('fits into %d pixels', async (width) => {
    const { page, faults } = await visits[width](path)
    expect(await measureShift(page)).toBeLessThan(mostShift(path))
    expect(await findOverflow(page)).toEqual([])
    expect(await findAxeViolations(page)).toEqual([])
    await spaceOut(page)
    expect(await findOverflow(page)).toEqual([])
    expect(faults).toEqual([])
  })
})

test.each(['cases/', 'treatments/acupuncture/', 'browse/treatment/acupuncture/', 'reasons/no-functional-improvement/'])(
  'a request without a space, which letters write of compounded drugs, fits into a phone: /%s',
  async (path) => {
    const { page, close } = await site.open(path, { viewport: { width: 320, height: 700 } })
    const changed = await page.$$eval('.quoting ul a, q, blockquote, .letters-words', (found) => {
      for (const one of found) one.textContent = 'FLURBIPROFEN/CYCLOBENZAPRINE/GABAPENTIN/LIDOCAINE'
      return found.length
    })
    expect(changed).toBeGreaterThan(0)
    expect(await findOverflow(page)).toEqual([])
    await close()
  },
)

test('a table that folds on a phone stands there whole, outside any box that scrolls', async () => {
  const heldIn = async (width: number) => {
    const { page, close } = await site.open('reasons/', { viewport: { width, height: 500 } })
    const boxes = await page.$$eval('.scroll:has(> table.fold)', (found) =>
      found.map((box) => box.scrollHeight > box.clientHeight + 1),
    )
    await close()
    return boxes
  }
  expect(await heldIn(1280)).toContain(true)
  expect(await heldIn(390)).toEqual([false, false])
})

test('a table that goes on below its box fades there until its end is reached', async () => {
  const { page, close } = await site.open('reasons/', { viewport: { width: 1280, height: 500 } })
  const long = page.locator('.tablebox > .scroll').first()
  const fade = () => long.evaluate((box) => Number.parseFloat(getComputedStyle(box).getPropertyValue('--below')) || 0)
  expect(await fade()).toBeGreaterThan(0)
  await long.evaluate((box) => box.scrollTo(0, box.scrollHeight))
  await expect.poll(fade).toBe(0)
  await close()
  const tall = await site.open('reasons/', { viewport: { width: 1280, height: 3000 } })
  const box = tall.page.locator('.tablebox > .scroll').first()
  expect(await box.evaluate((one) => getComputedStyle(one).getPropertyValue('--below'))).toBe('')
  await tall.close()
})

test.each([1184, 1216, 1280])(
  'numbers and buttons beside a letter’s paragraphs stand whole on %d pixels',
  async (width) => {
    const { page, close } = await site.open('cases/003_2edf4c89594e4f56/', { viewport: { width, height: 700 } })
    const boxes = await page.$$eval('.para > .copy, .para > [id] > :first-child', (found) =>
      found.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
    )
    const notes = await page.$$eval('.para > .notes', (found) => found.map((one) => one.getBoundingClientRect().left))
    await close()
    expect(boxes.length).toBeGreaterThan(20)
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(Math.min(...notes))
  },
)

test('text at twice its size fits into 640 pixels and into a phone', async () => {
  const large = await openBrowser(['--blink-settings=defaultFontSize=32'])
  const faults: string[] = []
  const page = await large.newPage()
  for (const path of PAGES) {
    await page.goto(site.address + path)
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 700 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width + 1) faults.push(`/${path} at ${width}: ${wide} pixels wide`)
    }
  }
  await large.close()
  expect(faults).toEqual([])
})
