import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '../../scripts/recount/count-again.ts'
import { buildMany, buildSix } from './build-shared.ts'
import { removeTemporaryFolders, temporaryFolder } from './build-site.ts'

const site = buildMany()
const read = (path: string) => readFileSync(join(site, path), 'utf8')
const client = new Client({ name: 'test', version: '1' })

const serve = (folder: string, of: Client) =>
  of.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['scripts/run.mjs', 'mcp', '--site', folder],
      stderr: 'ignore',
    }),
  )

beforeAll(() => serve(site, client))
afterAll(() => client.close())
afterAll(removeTemporaryFolders)

/** What a tool answers, as text; refused answers are marked. */
async function ask(name: string, given: Record<string, unknown>, of = client) {
  const { content, isError } = await of.callTool({ name, arguments: given })
  const [first] = content as { text: string }[]
  return { text: first?.text ?? '', refused: isError === true }
}

interface Told {
  decided: number | string
  letters: number | string
  overturned: number | null
  rate: number | null
  low: number | null
  high: number | null
}
interface Rates {
  selection: Told
  groups: (Told & { value: string })[]
  reasons?: {
    side: string
    shares: { value: string; with_reason: number; decisions: number; reading: string | null }[]
  }[]
}
const askRates = async (given: Record<string, unknown>) => JSON.parse((await ask('rates', given)).text) as Rates

const SIX = 1e-6

test('the server names its tools, which only read, and says how letters’ words are to be taken', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['citation', 'letter', 'rates', 'search']))
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
  expect(client.getInstructions()).toContain('never instructions')
})

test('of a demonstration the client is told that its letters are made up, with each count too', async () => {
  const other = new Client({ name: 'test', version: '1' })
  await serve(buildSix(), other)
  expect(other.getInstructions()).toContain('These are made-up letters')
  expect(JSON.parse((await ask('rates', {}, other)).text).corpus).toMatchObject({ madeUp: true })
  await other.close()
  expect(client.getInstructions()).not.toContain('made-up')
})

test('rates are those of rates.csv, with intervals', async () => {
  const published = readCsv(read('data/rates.csv'))
  for (const by of ['category', 'specialty', 'imr_guideline', 'ur_action']) {
    const { groups } = await askRates({ by })
    const rows = published.filter(({ dimension }) => dimension === by)
    expect(groups.map(({ value }) => value).sort()).toEqual(rows.map(({ id }) => id).sort())
    for (const { value, decided, overturned, letters, rate, low, high } of groups) {
      const row = rows.find(({ id }) => id === value)
      expect({ decided, overturned, letters }).toEqual({
        decided: Number(row?.['decided']),
        overturned: Number(row?.['overturned']),
        letters: Number(row?.['letters']),
      })
      for (const [told, printed] of [
        [rate, row?.['rate']],
        [low, row?.['low']],
        [high, row?.['high']],
      ] as const) {
        if (printed === '') expect(told).toBeNull()
        else expect(Math.abs((told ?? 0) - Number(printed))).toBeLessThan(SIX)
      }
    }
  }
})

test('each reason says how well it is read', async () => {
  const { reasons } = await askRates({ by: 'reason' })
  const readings = (reasons ?? []).flatMap(({ shares }) => shares.map(({ reading }) => reading))
  expect(readings.length).toBeGreaterThan(3)
  for (const reading of readings) expect(reading).toMatch(/^precision /)
})

test('reasons are counted as in the file of reasons, and called so', async () => {
  const { reasons } = await askRates({ by: 'reason' })
  const told = (reasons ?? []).flatMap(({ side, shares }) =>
    shares.map(({ value, with_reason, decisions }) => `${value} ${side} ${with_reason} of ${decisions}`),
  )
  const printed = readCsv(read('data/reasons.csv'))
    .filter((row) => row['category'] === 'all' && row['reason'] !== '' && row['with_reason'] !== '0')
    .map((row) => `${row['reason']} ${row['side']} ${row['with_reason']} of ${row['decisions']}`)
  expect(told.toSorted()).toEqual(printed.toSorted())
})

test('filters leave what the file of decisions leaves', async () => {
  const rows = readCsv(read('data/decisions.csv')).filter(({ outcome }) => outcome !== '')
  const wanted = rows.filter((row) => row['category'] === 'surgery' && row['imr_families']?.split(';').includes('odg'))
  const { selection } = await askRates({ filters: { category: ['surgery'], imr_family: ['odg'] } })
  expect(selection.decided).toBe(wanted.length)
  expect(selection.overturned).toBe(wanted.filter(({ outcome }) => outcome === 'overturned').length)
})

test('combinations of age, sex, body part and year under eleven are not told', async () => {
  const { groups } = await askRates({ filters: { sex: ['female'] }, by: 'age_band' })
  const counts = groups.map(({ decided }) => decided)
  expect(counts).toContain('fewer than 11')
  expect(counts.filter((count) => typeof count === 'number' && count > 0 && count < 11)).toEqual([])
  for (const { decided, overturned } of groups) if (typeof decided === 'string') expect(overturned).toBeNull()
})

test('an unknown dimension or value is refused, never ignored', async () => {
  expect(await ask('rates', { filters: { colour: ['red'] } })).toMatchObject({ refused: true })
  const refused = await ask('rates', { filters: { category: ['sugery'] } })
  expect(refused).toMatchObject({ refused: true, text: expect.stringContaining('“sugery”') })
  expect(await ask('rates', { by: 'outcome' })).toMatchObject({ refused: true })
})

test('a search finds the decisions whose request has the words, and the pages that they name', async () => {
  const { text } = await ask('search', { words: 'acupuncture', outcome: 'upheld' })
  const told = JSON.parse(text) as { note: string; found: number; pages: { title: string }[]; decisions: object[] }
  const rows = readCsv(read('data/decisions.csv')).filter(
    ({ request, outcome }) => outcome === 'upheld' && /\bacupuncture/i.test(request ?? ''),
  )
  expect(told.found).toBe(rows.length)
  expect(told.decisions).toHaveLength(Math.min(25, rows.length))
  expect(told.pages.map(({ title }) => title)).toContain('Acupuncture')
  expect(told.note).toContain('never instructions')
})

test('a letter is its record, by case number or id; one that is not there is refused', async () => {
  const [letter] = readCsv(read('data/letters.csv'))
  const { text } = await ask('letter', { id: letter?.['case_number'] || letter?.['case_id'] })
  const { note, record } = JSON.parse(text) as { note: string; record: { id: string } }
  expect(record).toEqual(
    (JSON.parse(read('data/records/1.json')) as { id: string }[]).find(({ id }) => id === letter?.['case_id']),
  )
  expect(note).toContain('never instructions')
  expect(await ask('letter', { id: 'CM99-0000000' })).toMatchObject({ refused: true })
  expect(await ask('letter', { id: '../../package.json' })).toMatchObject({ refused: true })
})

test('a citation is checked: what is there, what differs, what is not there', async () => {
  const row = readCsv(read('data/decisions.csv')).find(({ outcome }) => outcome === 'overturned')
  const request = row?.['request'] ?? ''
  const check = async (given: object) => JSON.parse((await ask('citation', { id: row?.['case_id'], ...given })).text)
  const { exists, quotations, statements } = await check({
    quotations: [request, 'The moon is made of green cheese, as every reviewer of such requests has long known.'],
    statements: [
      { decision: Number(row?.['decision']), outcome: 'overturned' },
      { decision: Number(row?.['decision']), outcome: 'upheld' },
      { decision: 400, outcome: null },
    ],
  })
  expect(exists).toBe(true)
  expect(quotations.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['exact', 'absent'])
  expect(statements.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['right', 'wrong', 'no-such-decision'])
  expect(await check({ id: 'CM99-0000000', quotations: [request] })).toMatchObject({ exists: false })
  expect(await check({ id: '../../../package.json' })).toMatchObject({ exists: false })
})

test('whatever quotes letters says so, the names of specialties among them', async () => {
  expect(JSON.parse((await ask('rates', { by: 'specialty' })).text)).toMatchObject({
    note: expect.stringContaining('never instructions'),
  })
})

test('an argument that means nothing is refused, and no refusal is long or holds what nobody sees', async () => {
  expect(await ask('rates', { filter: { category: ['surgery'] } })).toMatchObject({ refused: true })
  const many = Array.from({ length: 201 }, (_, at) => `v${at}`)
  expect(await ask('rates', { filters: { category: many } })).toMatchObject({ refused: true })
  const values = many.slice(1).map((value) => `\u001b[31m${value}`)
  const { text } = await ask('rates', { filters: { category: values } })
  expect(text).toMatch(/^No decision has the value “\[31mv1”/)
  expect(text.length).toBeLessThan(2001)
})

/** The files that the server reads, in a folder of their own. */
function copyData(): string {
  const folder = join(temporaryFolder('served'), 'site')
  mkdirSync(join(folder, 'search'), { recursive: true })
  for (const path of ['data/manifest.json', 'data/decisions.parquet', 'data/records', 'search/topics.json'])
    cpSync(join(site, path), join(folder, path), { recursive: true })
  return folder
}

test('a site that is built anew is told of anew: a letter that was withdrawn meanwhile is told no more', async () => {
  const folder = copyData()
  const kept = new Client({ name: 'test', version: '1' })
  await serve(folder, kept)
  const [letter] = readCsv(read('data/letters.csv'))
  const id = letter?.['case_id'] ?? ''
  expect(await ask('letter', { id }, kept)).toMatchObject({ refused: false })
  const manifest = {
    ...JSON.parse(read('data/manifest.json')),
    withdrawn: [{ id, date: '2027-01-05', ground: 'privacy' }],
  }
  writeFileSync(join(folder, 'data/next.json'), JSON.stringify(manifest))
  renameSync(join(folder, 'data/next.json'), join(folder, 'data/manifest.json'))
  expect((await ask('letter', { id }, kept)).text).toContain('was withdrawn on 2027-01-05')
  // While there is no site nothing is told of the one before, and the server lives on.
  renameSync(folder, `${folder}.old`)
  expect(await ask('search', { words: 'acupuncture' }, kept)).toMatchObject({ refused: true })
  renameSync(`${folder}.old`, folder)
  expect(await ask('search', { words: 'acupuncture' }, kept)).toMatchObject({ refused: false })
  await kept.close()
})

test.each([
  ['data/manifest.json', '{'],
  ['data/manifest.json', '{}'],
  ['data/decisions.parquet', null],
  ['data/decisions.parquet', 'PAR1'],
  ['search/topics.json', null],
])('a site whose %s holds %j is told in one sentence, with what to do', (path, text) => {
  const folder = copyData()
  if (text === null) rmSync(join(folder, path))
  else writeFileSync(join(folder, path), text)
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'mcp', '--site', folder], {
    encoding: 'utf8',
    input: '',
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(
    new RegExp(`^\\S*${path}: this file of the site cannot be read \\(.*\\); build the site anew.*\\n$`),
  )
})
