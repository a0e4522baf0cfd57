import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { buildFive } from './build-shared.ts'
import { visitPages } from './visit-pages.ts'

/** Bytes of the script that sorts, leads to the search and tells marks, and of all that a page with figures loads at first. */
const MOST_BYTES = 3000
const MOST_IN_ALL = 12_000

const site = visitPages()

const column = (page: Page, table: string, place: number): Promise<string[]> =>
  page.locator(`${table} tbody tr > :nth-child(${place})`).allInnerTexts()

test('the scripts of a page are small, with all that they bring', () => {
  const read = (path: string) => readFileSync(join(buildFive(), path), 'utf8')
  const listBrought = (path: string): string[] => [
    path,
    ...[...read(path).matchAll(/(?:from|import) ?"\.\/([^"]+)"/g)].flatMap(([, name]) => listBrought(`_astro/${name}`)),
  ]
  const measure = (paths: string[]) =>
    [...new Set(paths.flatMap(listBrought))].reduce((bytes, path) => bytes + read(path).length, 0)
  const listScripts = (page: string) =>
    [...read(page).matchAll(/<script type="module" src="\/([^"]+)"/g)].map(([, path = '']) => path)
  const scripts = listScripts('reasons/index.html')
  const ofEveryPage = listScripts('accessibility/index.html')
  expect(ofEveryPage).toHaveLength(1)
  expect(scripts).toContain(ofEveryPage[0])
  expect(measure(ofEveryPage)).toBeGreaterThan(500)
  expect(measure(ofEveryPage)).toBeLessThan(MOST_BYTES)
  expect(measure(scripts)).toBeLessThan(MOST_IN_ALL)
})

describe('the key /', () => {
  test('the key / leads to the search from any page, and can be switched off', async () => {
    const { page, faults, close } = await site.open('treatments/acupuncture/')
    await page.keyboard.press('/')
    await page.waitForURL(/\/search\//)
    await page.locator('#q:focus').waitFor()
    // Where it is typed it is a letter, and elsewhere on the page it leads to the box.
    await page.keyboard.type('1/2')
    expect(await page.locator('#q').inputValue()).toBe('1/2')
    await page.locator('#slash-key').focus()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
    await page.locator('#slash-key').uncheck()
    await page.goto(`${site.address}reasons/`)
    await page.keyboard.press('/')
    await page.waitForTimeout(200)
    expect(new URL(page.url()).pathname).toBe('/reasons/')
    expect(faults).toEqual([])
    await close()
  })
})

test('tables are sorted in their place by names and counts, and never by shares', async () => {
  const { page, faults, close } = await site.open('reasons/')
  const table = 'section[aria-labelledby=side-upheld] table'
  const before = await column(page, table, 1)
  expect(before.length).toBeGreaterThan(3)
  const heads = page.locator(`${table} thead th`)
  expect(await heads.filter({ has: page.locator('button') }).allInnerTexts()).not.toContain('Share')
  await page.getByRole('button', { name: 'Reason', exact: true }).first().click()
  const named = await column(page, table, 1)
  expect(named).toEqual([...before].sort((a, b) => a.localeCompare(b, 'en-US', { numeric: true })))
  expect(await heads.first().getAttribute('aria-sort')).toBe('ascending')
  await page.locator(table).getByRole('button', { name: 'Decisions' }).click()
  const counts = (await column(page, table, 2)).map((words) => Number.parseInt(words, 10))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  await page.locator(table).getByRole('button', { name: 'Decisions' }).press('Enter')
  expect((await column(page, table, 2)).map((words) => Number.parseInt(words, 10))).toEqual(counts.reverse())
  expect(await heads.first().getAttribute('aria-sort')).toBeNull()
  expect(faults).toEqual([])
  await close()
})

test('a box finds treatments by all their names, misspelled ones too, and says where there is none', async () => {
  const { page, faults, close } = await site.open('treatments/')
  const box = page.getByLabel('Find a treatment')
  const found = page.locator('#topic-list a')
  for (const [typed, href] of [
    ['acupuncture', '/treatments/acupuncture/'],
    ['norco', '/treatments/hydrocodone-acetaminophen/'],
    ['opiods', '/drug-classes/opioids/'],
  ] as const) {
    await box.fill(typed)
    await page.locator(`#topic-list a[href="${href}"]`).waitFor()
  }
  await box.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.closest('#topic-list') !== null)).toBe(true)
  await box.fill('odg zzz')
  await page.getByText('No treatment is called so.').waitFor()
  expect(await found.count()).toBe(0)
  await box.fill('norco')
  await box.press('Enter')
  await page.waitForURL('**/treatments/hydrocodone-acetaminophen/')
  expect(faults).toEqual([])
  await close()
})

test('a mark says its numbers while the pointer or the focus is on it', async () => {
  // A page that still scrolls takes the mark from under the pointer.
  const { page, faults, close } = await site.open('', { reducedMotion: 'reduce' })
  const mark = page.locator('#overview-category .plot.wide a[aria-label]').first()
  const label = (await mark.getAttribute('aria-label')) as string
  const tip = page.locator('.tip')
  expect(await tip.isVisible()).toBe(false)
  await mark.focus()
  expect(await tip.innerText()).toBe(label)
  await page.keyboard.press('Escape')
  expect(await tip.isVisible()).toBe(false)
  await mark.locator('text').first().hover()
  expect(await tip.innerText()).toBe(label)
  // The pointer may go on to the words and rest on them.
  await tip.hover()
  expect(await tip.isVisible()).toBe(true)
  await page.mouse.move(5, 5)
  expect(await tip.isVisible()).toBe(false)
  expect(faults).toEqual([])
  await close()
})
