import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, readCsv } from '../../scripts/recount/count-again.ts'
import { buildMany } from './build-shared.ts'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'

const dist = buildMany()
const decisions = readCsv(readFileSync(join(dist, 'data/decisions.csv'), 'utf8'))

let browser: Browser
let server: Server
let address = ''

beforeAll(async () => {
  browser = await openBrowser()
  const served = await serveFolder(dist)
  server = served.server
  address = served.address
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Begins a task on a page of the site; every click on the way is counted. */
async function begin(
  path: string,
): Promise<{ page: Page; click: (target: Locator) => Promise<void>; clicks: () => number }> {
  const page = await browser.newPage()
  await page.goto(address + path)
  let count = 0
  const click = async (target: Locator) => {
    count++
    await target.click()
  }
  return { page, click, clicks: () => count }
}

const listed = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('#overturned + .quoting ul a[href*="#decision-"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))

const toHref = ({ case_id: id, decision }: Line): string => `/cases/${id}/#decision-${decision}`

test('MRI under the Official Disability Guidelines: two clicks from the overview', async () => {
  const { page, click, clicks } = await begin('')
  await click(page.getByRole('link', { name: 'Each treatment under each guideline' }))
  await click(page.locator('#matrix-treatment td a[href="/browse/treatment/mri/odg/"]'))
  await page.waitForURL(/\/browse\/treatment\/mri\/odg\//)
  const own = decisions.filter(
    (row) => row['treatment'] === 'mri' && row['imr_guidelines']?.split(';').includes('odg') && row['outcome'] !== '',
  )
  expect(own.length).toBeGreaterThan(0)
  expect(await page.locator('.lead').innerText()).toContain(`${own.length} decision`)
  expect(clicks()).toBe(2)
  await page.close()
})

test('all that were overturned of one treatment: three clicks', async () => {
  const counts = Map.groupBy(
    decisions.filter((row) => row['outcome'] === 'overturned' && row['treatment'] !== ''),
    (row) => row['treatment'] ?? '',
  )
  // Physical therapy, which is asked for most, where these letters have it; else what was overturned most.
  const [most = ''] = [...counts].sort(([, one], [, other]) => other.length - one.length).map(([id]) => id)
  const id = counts.has('physical-therapy') ? 'physical-therapy' : most
  const { page, click, clicks } = await begin('')
  await click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Treatments' }))
  const topic = page.locator(`#topic-list a[href="/treatments/${id}/"]`)
  const html = readFileSync(join(dist, 'treatments', id, 'index.html'), 'utf8')
  await page.getByLabel('Find a treatment').fill(/<span aria-current="page">([^<]*)</.exec(html)?.[1] ?? '')
  await click(topic)
  await click(page.getByRole('link', { name: 'those overturned' }))
  await page.waitForURL(`**/browse/treatment/${id}/**`)
  const own = counts.get(id) ?? []
  expect(own.length).toBeGreaterThan(0)
  expect((await listed(page)).sort()).toEqual(own.map(toHref).sort())
  expect(clicks()).toBe(3)
  await page.close()
})

test('opioids beside nonsteroidal anti-inflammatory drugs: three clicks', async () => {
  const { page, click, clicks } = await begin('')
  await click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Treatments' }))
  const figure = page.locator('#treatments-drug-class')
  await click(figure.locator('summary'))
  const rows = await figure.locator('tbody tr').allInnerTexts()
  for (const drug of ['opioids', 'nsaid']) {
    const own = decisions.filter((row) => row['drug_class'] === drug && row['outcome'] !== '')
    const overturned = own.filter((row) => row['outcome'] === 'overturned').length
    expect(
      rows.map((row) => row.split('\t').slice(1, 4)),
      drug,
    ).toContainEqual([`${own.length}`, expect.anything(), `${overturned}`])
  }
  expect(clicks()).toBeLessThanOrEqual(3)
  await page.close()
})

test('the decisions on surgery as a file: two clicks from the data', async () => {
  const { page, click, clicks } = await begin('data/')
  await click(page.locator('#parts ~ * a[href*="category=surgery&"]'))
  await page.locator('.explorer[aria-busy=false]').waitFor()
  const saved = page.waitForEvent('download')
  await click(page.getByRole('button', { name: 'Download these rows, CSV' }))
  const download = await saved
  expect(download.suggestedFilename()).toMatch(/^imr-decisions_category-surgery_.+\.csv$/)
  const rows = readCsv(readFileSync((await download.path()) as string, 'utf8'))
  const own = decisions.filter((row) => row['category'] === 'surgery' && row['outcome'] !== '')
  expect(rows).toEqual(own)
  expect(clicks()).toBe(2)
  await page.close()
})

test('whether the rate is comparable with the state’s: one click from the overview', async () => {
  const { page, click, clicks } = await begin('')
  const question = await page.locator('h2#state').innerText()
  await click(page.getByRole('link', { name: question }))
  expect(new URL(page.url()).hash).toBe('#state')
  expect(await page.locator('#state').isVisible()).toBe(true)
  expect((await page.locator('#state + .prose').innerText()).length).toBeGreaterThan(100)
  expect(clicks()).toBe(1)
  await page.close()
})

const allowClipboard = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

/** What the reader has copied. */
const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test('decision 2 cited with its paragraph: two clicks', async () => {
  const second = decisions.find(({ decision }) => decision === '2')
  const { page, click, clicks } = await begin(`cases/${second?.case_id}/`)
  await allowClipboard(page)
  const paragraph = page.locator('#decision-2 .para').last()
  await click(paragraph.getByRole('link', { name: /^Paragraph / }))
  const anchor = new URL(page.url()).hash
  await click(paragraph.getByRole('button', { name: /^Copy the citation of decision 2, paragraph / }))
  await page
    .getByRole('status')
    .getByText(`Copied the citation of decision 2, paragraph ${anchor.slice(2)}.`)
    .waitFor()
  const cited = await readClipboard(page)
  expect(cited).toContain(`, decision 2, paragraph ${anchor.slice(2)}`)
  expect(cited.endsWith(` ${address}cases/${second?.case_id}/${anchor}`)).toBe(true)
  expect(clicks()).toBe(2)
  await page.close()
})

test('a figure embedded, from a site that was built without its address: two clicks', async () => {
  const { page, click, clicks } = await begin('')
  await allowClipboard(page)
  await click(page.getByRole('link', { name: 'Cite or embed figure 1' }))
  await click(page.getByRole('button', { name: 'Copy the code' }))
  await page.getByRole('status').getByText('Copied the code.').waitFor()
  const [, src = ''] = /<iframe src="([^"]+)"/.exec(await readClipboard(page)) ?? []
  expect(src.startsWith(`${address}embed/overview-`)).toBe(true)
  expect((await fetch(src)).status).toBe(200)
  expect(clicks()).toBe(2)
  await page.close()
})
