import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SAMPLE_SHEET } from '../src/accuracy/accuracy-sheet.ts'
import { FIVE } from '../src/corpus/fixtures/five.ts'
import { readXlsxLines } from '../src/tables/read-xlsx.ts'
import { readCsv } from '../src/text/read-csv.ts'
import { drawAtRandom } from './sample/draw-at-random.ts'

const folder = mkdtempSync(join(tmpdir(), 'sample-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const csv = (name: string) => readFileSync(at(name), 'utf8')

function run(name: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', name, ...options], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS_DIR: FIVE },
  })
  return { status, stdout, stderr }
}

test('each letter is drawn as often as any other, and the same seed draws the same', () => {
  const counts = new Map('abcde'.split('').map((id) => [id, 0]))
  for (let seed = 0; seed < 1000; seed++)
    for (const id of drawAtRandom([...counts.keys()], 2, seed)) counts.set(id, (counts.get(id) ?? 0) + 1)
  // 400 each are expected; their standard deviation is 15.5.
  for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(62)
  expect(drawAtRandom('abcde'.split(''), 3, 7)).toEqual(drawAtRandom('abcde'.split(''), 3, 7))
  expect(drawAtRandom('ab'.split(''), 9, 7).sort()).toEqual(['a', 'b'])
})

test('a sheet is written in two forms that say the same, and work that is there is never written over', async () => {
  expect(run('sample', '--n', '5', '--seed', '7', '--out', folder)).toMatchObject({ status: 0, stderr: '' })
  const lines = readCsv(csv('sample.csv'))
  expect(lines).toHaveLength(1 + 9)
  const workbook = await readXlsxLines(readFileSync(at('sample.xlsx')))
  // A CSV file has an apostrophe before what looks like a formula.
  expect(workbook.map(({ cells }) => cells.slice(0, 5).join())).toEqual(
    lines.map(({ cells }) => cells.slice(0, 5).join().replace(",'", ',')),
  )
  expect(
    new Set(
      readCsv(csv('second.csv'))
        .slice(1)
        .map(({ cells }) => cells[1]),
    ).size,
  ).toBe(1)
  const again = run('sample', '--n', '5', '--seed', '7', '--out', folder)
  expect(again).toMatchObject({ status: 1 })
  expect(again.stderr).toMatch(/sample\.csv is there, and may be somebody’s work/)
})

/** The sheet with one more column filled in each row. */
function fill(column: string, value: string): string {
  const [head, ...lines] = readCsv(csv('sample.csv'))
  const place = head?.cells.indexOf(column) ?? -1
  const rows = [head, ...lines.map(({ cells }) => ({ cells: cells.with(place, value) }))]
  return rows.map((row) => (row?.cells ?? []).map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\r\n')
}

test('a filled sheet is measured, and kept under its day', () => {
  writeFileSync(at('filled.csv'), fill('outcome', 'upheld'))
  const kept = at('kept.json')
  const { status, stdout, stderr } = run(
    'evaluate',
    ...['--sample', at('filled.csv'), '--second', at('filled.csv'), '--date', '2026-01-31', '--write', kept],
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  // Two of the nine denials of the five letters are overturned.
  expect(stdout).toMatch(/^outcome +7\/9 +0\.778/m)
  const sheet = SAMPLE_SHEET.parse(JSON.parse(readFileSync(kept, 'utf8')))
  expect(sheet.agreement).toEqual([{ field: 'outcome', agreed: 9, of: 9, kappa: null }])
})

test('a sheet with faults is not measured, and each is told with its place', () => {
  writeFileSync(at('wrong.csv'), fill('outcome', 'stood'))
  const { status, stdout, stderr } = run(
    'evaluate',
    '--sample',
    at('wrong.csv'),
    '--date',
    '2026-01-31',
    '--write',
    at('no.json'),
  )
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/wrong\.csv:2:16: error: “stood” is not known here: write upheld or overturned, or none/)
  expect(existsSync(at('no.json'))).toBe(false)
})

test('wrong usage ends with 2 and says what is right', () => {
  expect(run('sample', '--n', 'many', '--seed', '1')).toMatchObject({ status: 2 })
  expect(run('evaluate').stderr).toMatch(/^Give --sample FILE, or both --letters DIR and --gold FILE\./)
  expect(run('evaluate', '--sample', at('filled.csv'), '--gold', 'x')).toMatchObject({ status: 2 })
})
