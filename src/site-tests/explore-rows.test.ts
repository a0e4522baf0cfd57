import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { type Line, readCsv } from '../../scripts/recount/count-again.ts'
import { DECISIONS } from '../tables/decisions.ts'
import type { ColumnType } from '../tables/table.ts'
import { explore, readTable, site } from './open-explorer.ts'

test('the download holds the lines of decisions.csv', async () => {
  const { page, faults, close } = await explore('?category=rehabilitation&outcome=upheld')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download these rows, CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(
    /^imr-decisions_category-rehabilitation_outcome-upheld_[\d.]+\+[0-9a-f]{12}\.csv$/,
  )
  const text = readFileSync((await download.path()) as string, 'utf8')
  const whole = readFileSync(join(site, 'data/decisions.csv'), 'utf8')
  expect(text.slice(0, text.indexOf('\n'))).toBe(whole.slice(0, whole.indexOf('\n')))
  const isOwn = (row: Line) => row['category'] === 'rehabilitation' && row['outcome'] === 'upheld'
  const expected = readCsv(whole).filter(isOwn)
  expect(expected.length).toBeGreaterThan(1)
  expect(readCsv(text)).toEqual(expected)
  for (const line of text.trimEnd().split('\n')) expect(whole).toContain(`${line}\n`)
  expect(faults).toEqual([])
  await close()
})

test('the same rows as a workbook: cells typed, source and columns described, its program loaded when asked for', async () => {
  const { page, faults, close } = await explore('?category=rehabilitation&outcome=upheld')
  const programs: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && programs.push(request.url()))
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download these rows, ${name}` }).click(),
    ])
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path()) as string) }
  }
  const csv = await save('CSV')
  expect(programs).toEqual([])
  const excel = await save('Excel')
  expect(programs).not.toEqual([])
  expect(excel.name).toBe(csv.name.replace(/csv$/, 'xlsx'))
  const { sheets } = await readXlsx(excel.bytes)
  expect(sheets.map(({ name }) => name)).toEqual(['decisions', 'Notes'])
  const [head = [], ...rows] = sheets[0]?.rows ?? []
  const typeOf = new Map(DECISIONS.columns.map(({ name, type }) => [name, type]))
  const lines = rows.map((cells) =>
    Object.fromEntries(
      head.map((name, at) => {
        const type = typeOf.get(String(name)) as ColumnType
        const cell = cells[at] ?? null
        if (cell === null) return [name, '']
        const kind = cell instanceof Date ? 'date' : typeof cell
        expect(kind, String(name)).toBe({ text: 'string', list: 'string', date: 'date' }[type as string] ?? 'number')
        return [name, cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)]
      }),
    ),
  )
  // Only a text file needs the sign before what looks like a formula.
  const plain = readCsv(csv.bytes.toString('utf8')).map((line) =>
    Object.fromEntries(Object.entries(line).map(([name, cell]) => [name, cell?.replace(/^'(?=[=+\-@\t])/, '')])),
  )
  expect(lines).toEqual(plain)
  for (const type of ['integer', 'date']) {
    const names = DECISIONS.columns.filter((column) => column.type === type).map(({ name }) => name)
    expect(
      lines.some((line) => names.some((name) => line[name] !== '')),
      type,
    ).toBe(true)
  }
  const notes = new Map((sheets[1]?.rows ?? []).map(([subject, text]) => [subject, text]))
  expect(notes.get('Source')).toContain(page.url())
  expect(notes.get('Filters')).toBe('Treatment category: Rehabilitation; Outcome: Upheld')
  expect(csv.name).toContain(`_${notes.get('Data version')}.csv`)
  expect(notes.get('outcome')).toBe(DECISIONS.columns.find(({ name }) => name === 'outcome')?.description)
  expect(faults).toEqual([])
  await close()
})

test('the list closes again, and with it goes what was listed', async () => {
  const { page, faults, close } = await explore('?category=rehabilitation')
  expect(await page.locator('.decisions').count()).toBe(0)
  await page.getByRole('button', { name: 'Show the decisions' }).click()
  await page.locator('.decisions li').first().waitFor()
  await page.getByRole('button', { name: 'Hide the decisions' }).click()
  await page.getByRole('button', { name: 'Show the decisions' }).waitFor()
  expect(await page.locator('.decisions').count()).toBe(0)
  expect(faults).toEqual([])
  await close()
})

test('each listed decision leads to its place in its letter, and a single value to its list', async () => {
  const { page, close } = await explore('?category=rehabilitation&decisions=50')
  await page.locator('.decisions').waitFor()
  const links = await page.locator('.decisions a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const own = readTable('data/decisions.csv').filter((row) => row['category'] === 'rehabilitation')
  expect(links).toEqual(own.slice(0, 50).map((row) => `/cases/${row['case_id']}/#decision-${row['decision']}`))
  const list = await page.getByRole('link', { name: 'The list of all decisions' }).getAttribute('href')
  expect(list).toBe('/browse/category/rehabilitation/')
  expect(existsSync(join(site, 'browse/category/rehabilitation/index.html'))).toBe(true)
  await close()
})
