import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './build-site.ts'
import { makeDecisionsParquet } from './many-decisions.ts'
import { address, browser, explore, readTable, ready, site } from './open-explorer.ts'
import { serveFolder } from './serve-folder.ts'

const BUDGET = 400_000

describe('when the file can’t be had', () => {
  const openWith = async (answer: Parameters<Page['route']>[1]) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/decisions.parquet', answer)
    await page.goto(`${address}explore/`)
    await ready(page)
    return { page, close: () => context.close() }
  }

  test('it is missing', async () => {
    const { page, close } = await openWith((route) => route.fulfill({ status: 404 }))
    expect(await page.getByRole('alert').first().innerText()).toContain('missing on this server')
    await page.unroute('**/decisions.parquet')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.result .n').first().waitFor()
    await close()
  })

  test('nobody answers', async () => {
    const { page, close } = await openWith((route) => route.abort())
    expect(await page.getByRole('alert').first().innerText()).toContain('could not be reached')
    await close()
  })

  test('it is damaged', async () => {
    const { page, close } = await openWith((route) => route.fulfill({ body: 'no Parquet' }))
    expect(await page.getByRole('alert').first().innerText()).toContain('damaged')
    await close()
  })

  test('the server knows no ranges: the whole file serves as well', async () => {
    const whole = readFileSync(join(site, 'data/decisions.parquet'))
    const { page, close } = await openWith((route) => route.fulfill({ body: whole }))
    const { page: other, close: closeOther } = await explore()
    // The drawing may come later in one of them.
    expect(await page.locator('.result').innerText()).toBe(await other.locator('.result').innerText())
    await close()
    await closeOther()
  })

  test('the server has the file compressed, and sends parts of that: the whole file serves as well', async () => {
    const folder = temporaryFolder('compressed')
    for (const part of ['explore', '_astro', 'favicon.svg'])
      cpSync(join(site, part), join(folder, part), { recursive: true })
    mkdirSync(join(folder, 'data'))
    const file = 'data/decisions.parquet'
    writeFileSync(join(folder, file), gzipSync(readFileSync(join(site, file))))
    writeFileSync(join(folder, '_headers'), `/${file}\n  Content-Encoding: gzip`)
    const { server: compressed, address: there } = await serveFolder(folder)
    const page = await browser.newPage()
    await page.goto(`${there}explore/`)
    await ready(page)
    const { page: other, close } = await explore()
    expect(await page.locator('.result').innerText()).toBe(await other.locator('.result').innerText())
    expect(await page.getByRole('alert').allInnerTexts()).toEqual(['', ''])
    await close()
    await page.close()
    compressed.close()
  })
})

test('without JavaScript the page says so and leads elsewhere', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${address}explore/`)
  expect(await page.locator('main').innerText()).toContain('needs JavaScript')
  expect(await page.locator('main a[href="/cases/"]').count()).toBe(1)
  await context.close()
})

test('100,000 decisions: under 400 kB over the wire before the first filter answers', async () => {
  const folder = temporaryFolder('many')
  for (const part of ['explore', '_astro', 'favicon.svg'])
    cpSync(join(site, part), join(folder, part), { recursive: true })
  mkdirSync(join(folder, 'data'))
  const rows = readTable('data/decisions.csv')
  writeFileSync(
    join(folder, 'data/decisions.parquet'),
    makeDecisionsParquet(100_000, (column) => rows.map((row) => row[column] ?? '')),
  )
  // This server compresses nothing, and so each byte counts.
  const { server: small, address: there } = await serveFolder(folder)
  const context = await browser.newContext()
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  // The numbers need no chart: it is held back until they stand.
  const chart = Promise.withResolvers<void>()
  await page.route('**/drawings.*.js', async (route) => {
    await chart.promise
    await route.continue()
  })
  page.on('requestfinished', (request) => {
    // The typefaces come with each page of the site.
    if (request.resourceType() === 'font') return
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    )
  })
  await page.goto(`${there}explore/`)
  await ready(page)
  expect(await page.locator('.result').innerText()).toContain('of 100,000 decisions')
  await page.locator('[data-list=category] input').first().check()
  await page.waitForURL(/category=/)
  await ready(page)
  expect(await page.locator('.result').innerText()).toMatch(/^\d{1,2},\d{3}\n/)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThan(BUDGET)
  console.info(`The explorer moved ${bytes.toLocaleString('en')} bytes before its first filter answered`)
  expect(await page.locator('.fig-plot a').count()).toBe(0)
  chart.resolve()
  await page.locator('.fig-plot .wide .count a').first().waitFor({ state: 'attached' })
  await context.close()
  small.close()
})
