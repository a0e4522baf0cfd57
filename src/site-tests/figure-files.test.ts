import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitPages } from './visit-pages.ts'

const site = visitPages()

async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('a figure is saved as a workbook with the numbers of its CSV, the same bytes each time', async () => {
  const { page, faults, close } = await site.open('', { acceptDownloads: true })
  const { name, bytes } = await save(page, 'Excel of figure 2')
  const again = await save(page, 'Excel of figure 2')
  expect(bytes.equals(again.bytes)).toBe(true)
  const csv = await (await fetch(`${site.address}figures/${name.replace('.xlsx', '.csv')}`)).text()
  const [head = '', ...lines] = csv.trim().split('\n')
  const { sheets } = await readXlsx(bytes)
  const rows = sheets[0]?.rows ?? []
  expect(rows[0]).toEqual(head.split(','))
  expect(rows).toHaveLength(lines.length + 1)
  const decided = head.split(',').indexOf('decided')
  expect(rows.slice(1).map((row) => row[decided])).toEqual(lines.map((line) => Number(line.split(',')[decided])))
  expect(sheets[1]?.name).toBe('Notes')
  expect(faults).toEqual([])
  await close()
})

test('a figure is saved as a picture at twice the size of its drawing, in the site’s typeface', async () => {
  const { page, faults, close } = await site.open('', { acceptDownloads: true })
  const { name, bytes } = await save(page, 'PNG of figure 2')
  const svg = await (await fetch(`${site.address}figures/${name.replace('.png', '.svg')}`)).text()
  const size = (dimension: string) => Number(new RegExp(`<svg[^>]* ${dimension}="([\\d.]+)"`).exec(svg)?.[1])
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * size('width'), 2 * Math.floor(size('height'))])
  expect(faults).toEqual([])
  await close()
})

test('a file that cannot be made is told by the name of its button, until it can', async () => {
  const { page, close } = await site.open('', { acceptDownloads: true })
  await page.route('**/figures/*.csv', (route) => route.abort())
  await page.getByRole('button', { name: 'Excel of figure 2', exact: true }).click()
  const failed = page.getByRole('button', { name: 'Excel failed: Excel of figure 2', exact: true })
  await failed.waitFor()
  expect(await failed.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.unroute('**/figures/*.csv')
  await save(page, 'Excel failed: Excel of figure 2')
  await page.getByRole('button', { name: 'Excel of figure 2', exact: true }).waitFor()
  await close()
})

test('no picture is made without the site’s typeface', async () => {
  const { page, close } = await site.open('')
  await page.route('**/*.woff2', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await page.getByRole('button', { name: 'PNG of figure 2', exact: true }).click()
  await page.getByRole('button', { name: 'PNG failed: PNG of figure 2', exact: true }).waitFor()
  await close()
})
