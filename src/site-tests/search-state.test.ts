import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFive } from './build-shared.ts'
import { browser, open, read, settle, typeIn } from './open-search.ts'
import { serveFolder } from './serve-folder.ts'

describe('the page of the search', () => {
  const dist = buildFive()
  let server: Server
  let address: string
  beforeAll(async () => {
    ;({ server, address } = await serveFolder(dist))
  })
  afterAll(() => server?.close())

  test('what is typed stands in the address; back and forward go through what was submitted', async () => {
    const { page, faults, close } = await open(address)
    const query = () => new URL(page.url()).search
    await page.getByRole('searchbox').pressSequentially('acup')
    await page.waitForURL(/\?q=acup$/)
    await typeIn(page, 'acupuncture')
    expect(query()).toBe('?q=acupuncture')
    await typeIn(page, 'spine')
    await page.getByRole('group', { name: 'Outcome' }).getByRole('checkbox').first().check()
    await settle(page)
    expect(query()).toBe('?q=spine&outcome=upheld')
    const shown = await read(page)
    await page.goBack()
    await settle(page)
    expect(query()).toBe('?q=spine')
    expect(await page.getByRole('group', { name: 'Outcome' }).getByRole('checkbox').first().isChecked()).toBe(false)
    await page.goBack()
    await settle(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('acupuncture')
    await page.goForward()
    await page.goForward()
    await settle(page)
    expect(await read(page)).toEqual(shown)
    expect(faults).toEqual([])
    await close()
  })

  test('the keyboard alone suffices, and Escape empties the box', async () => {
    const { page, close } = await open(address)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('acupuncture')
    await page.keyboard.press('Enter')
    await settle(page)
    let steps = 0
    while (!(await page.evaluate(() => document.activeElement?.matches('#results .hits a'))) && steps < 80) {
      await page.keyboard.press('Tab')
      steps += 1
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/[^/]+\/#p\d+$/)
    await page.goBack()
    await settle(page)
    expect((await read(page)).names).toHaveLength(5)
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Escape')
    await settle(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(await page.getByText('What can be searched').isVisible()).toBe(true)
    await close()
  })

  test('where nothing is found, the page says which word is missing', async () => {
    const { page, close } = await open(address, '?q=acupuncture+zzz')
    expect((await read(page)).names).toEqual([])
    expect(await page.getByText('“zzz” stands in no letter.').isVisible()).toBe(true)
    expect(await page.getByText('“acupuncture” stands in 5 letters.').isVisible()).toBe(true)
    await close()
  })

  test('an address that is searched offers the pages that it names, as typing does', async () => {
    const { page, close } = await open(address, '?q=acupuncture')
    await page.locator('#topic-list a[href="/treatments/acupuncture/"]').waitFor()
    await close()
  })

  test('a list of pages that never comes hides neither the search nor what it finds', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    // It is asked for, and nobody answers.
    await page.route('**/topics.json', () => {})
    await page.goto(`${address}search/?q=acupuncture`)
    await page.getByRole('searchbox').waitFor()
    await page.waitForFunction(() => document.querySelectorAll('#results h3').length === 5)
    await context.close()
  })

  test.each([
    'letters/1.json',
    'words.txt',
    'pagefind.js',
    '.pf_meta',
    'pagefind-entry.json',
    'wasm',
    '.pf_index',
    '.pf_fragment',
  ])('where %s cannot be loaded, the page says so, and another try succeeds', async (part) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const pattern = (url: URL) => url.pathname.includes(part)
    await page.route(pattern, (route) => route.abort())
    await page.goto(`${address}search/?q=acupuncture`)
    await page.getByRole('alert').getByText('could not be searched').waitFor()
    await page.unroute(pattern)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForFunction(() => document.querySelectorAll('#results h3').length === 5)
    await context.close()
  })

  test('without JavaScript the page says so and leads to the lists', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${address}search/`)
    expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(true)
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    expect(await page.locator('#unscripted a').count()).toBeGreaterThan(5)
    await context.close()
  })

  test('only the search page may run a WebAssembly program, and nothing else of Pagefind is published', () => {
    expect(readFileSync(join(dist, 'search/index.html'), 'utf8')).toContain("'wasm-unsafe-eval'")
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).not.toContain('wasm-unsafe-eval')
    expect(existsSync(join(dist, 'search/documents'))).toBe(false)
    expect(existsSync(join(dist, 'search/pagefind/1/pagefind-ui.js'))).toBe(false)
  })
})
