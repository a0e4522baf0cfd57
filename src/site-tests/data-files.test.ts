import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import { type AsyncBuffer, asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../scripts/recount/count-again.ts'
import { buildFive } from './build-shared.ts'
import { listBuilt } from './build-site.ts'
import { readDescribed } from './read-described.ts'
import { serveFolder } from './serve-folder.ts'

const dist = buildFive()
const read = (path: string) => readFileSync(join(dist, 'data', path), 'utf8')
const sha256 = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(dist, 'data', path)))
    .digest('hex')

/** Everything below /data/ that is neither a page, nor its twin, nor the feed. */
const FILES = listBuilt(join(dist, 'data')).filter((path) => !/\.(?:html|md|atom)$/.test(path))

describe('checksums and descriptions', () => {
  test('SHA256SUMS checks every data file but itself', () => {
    const listed = read('SHA256SUMS').trimEnd().split('\n')
    expect(listed.map((line) => line.slice(66))).toEqual(FILES.filter((path) => path !== 'SHA256SUMS'))
    for (const line of listed) expect(sha256(line.slice(66)), line).toBe(line.slice(0, 64))
    const checked = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
      cwd: join(dist, 'data'),
      encoding: 'utf8',
    })
    // Where the machine has no such command, the comparison above stands alone.
    if (!checked.error) expect(checked.status, checked.stdout).toBe(0)
  })

  test('manifest.json holds rows, bytes and checksum of every file', () => {
    const manifest = JSON.parse(read('manifest.json'))
    expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(
      FILES.filter((path) => path !== 'SHA256SUMS' && path !== 'manifest.json'),
    )
    for (const { path, rows, bytes, sha256: sum } of manifest.files) {
      expect(bytes, path).toBe(statSync(join(dist, 'data', path)).size)
      expect(sum, path).toBe(sha256(path))
      if (path.endsWith('.csv')) expect(rows, path).toBe(readCsv(read(path)).length)
    }
    expect(manifest.corpus).toMatchObject({ letters: 5, decisions: 9 })
    expect(manifest.codeVersion).toMatch(/^[0-9a-f]{64}$/)
  })

  test('every letter has its record in the file that the manifest names, with the decisions of the tables', () => {
    const { records } = JSON.parse(read('manifest.json')) as {
      records: { path: string; first: string; last: string }[]
    }
    const held = records.flatMap(({ path, first, last }) => {
      const own = JSON.parse(read(path)) as { id: string; decisions: { number: number; request: string }[] }[]
      expect([own[0]?.id, own.at(-1)?.id]).toEqual([first, last])
      return own
    })
    expect(held.map(({ id }) => id)).toEqual(readCsv(read('letters.csv')).map(({ case_id: id }) => id))
    expect(held.flatMap(({ id, decisions }) => decisions.map(({ number, request }) => [id, number, request]))).toEqual(
      (JSON.parse(read('decisions.json')) as { case_id: string; decision: number; request: string }[]).map((row) => [
        row.case_id,
        row.decision,
        row.request,
      ]),
    )
  })

  test('the corpus digest is that of the letters’ texts', () => {
    const letters = resolve('content/letters')
    const lines = readCsv(read('letters.csv')).map(({ case_id: id }) => {
      const text = readFileSync(join(letters, `${id}.txt`), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
      return `${createHash('sha256').update(text).digest('hex')}  ${id}\n`
    })
    const digest = createHash('sha256').update(lines.join('')).digest('hex')
    expect(JSON.parse(read('manifest.json')).corpus.digest).toBe(digest)
  })

  test('a reference that leads nowhere, a wrong cell and a doubled key are found', () => {
    const descriptor = JSON.parse(read('datapackage.json'))
    const [decisions] = descriptor.resources
    const { foreignKeys, fields } = decisions.schema
    foreignKeys[0].fields = ['treatment']
    decisions.schema.primaryKey = ['case_id']
    fields.find(({ name }: { name: string }) => name === 'request').type = 'integer'
    const { faults } = readDescribed(descriptor, (path) => readCsv(read(path)))
    for (const fault of [/treatment “.*” is not in letters/, /case_id is no key/, /row 1, request: “.*” is no integer/])
      expect(faults.some((found) => fault.test(found))).toBe(true)
  })
})

describe('by ranges over HTTP', () => {
  let server: Server
  let address: string
  beforeAll(async () => {
    ;({ server, address } = await serveFolder(dist))
  })
  afterAll(() => {
    server?.close()
  })

  test('a reader takes only the columns that it needs, and gets the published rates', async () => {
    const file = await asyncBufferFromUrl({ url: `${address}data/decisions.parquet` })
    const asked: [start: number, end: number][] = []
    const watched: AsyncBuffer = {
      byteLength: file.byteLength,
      slice: (start, end) => {
        asked.push([start, end ?? file.byteLength])
        return file.slice(start, end)
      },
    }
    const footer = new DataView(readFileSync(join(dist, 'data/decisions.parquet')).buffer.slice(-8)).getUint32(0, true)
    const metadata = await parquetMetadataAsync(watched, { initialFetchSize: footer + 8 })
    asked.length = 0
    const rows = await parquetReadObjects({ file: watched, metadata, columns: ['category', 'outcome'] })

    // Only what lies between two columns is taken besides; src/tables/to-parquet.test.ts measures a large file.
    const taken = asked.reduce((sum, [start, end]) => sum + end - start, 0)
    expect(taken).toBeLessThan(file.byteLength / 10)
    const published = readCsv(read('rates.csv')).filter(({ dimension }) => dimension === 'category')
    const counted = Object.entries(Object.groupBy(rows, ({ category }) => category ?? '')).map(([id, own = []]) => [
      id,
      own.length,
      own.filter(({ outcome }) => outcome === 'overturned').length,
    ])
    expect(counted.sort()).toEqual(
      published.map((line) => [line['id'], Number(line['decided']), Number(line['overturned'])]),
    )
  })

  test('the server says no to a range behind the end', async () => {
    const answer = await fetch(`${address}data/rates.csv`, { headers: { range: 'bytes=1000000-' } })
    expect(answer.status).toBe(416)
  })
})

test('the page’s Dataset names every table with its checksum', () => {
  const html = readFileSync(join(dist, 'data/index.html'), 'utf8')
  const dataset = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')
  expect(dataset['@type']).toBe('Dataset')
  expect(dataset.description.length).toBeGreaterThan(50)
  for (const { name, sha256: sum } of dataset.distribution) expect(sum, name).toBe(sha256(name))
  expect(dataset.distribution).toHaveLength(
    FILES.filter((path) => /^[a-z-]+\.(csv|parquet)$|decisions\.json/.test(path)).length,
  )
})

test('the last release holds the rates that are built, and its file is there', () => {
  const manifest = JSON.parse(read('manifest.json'))
  if (manifest.release === null) return
  expect(existsSync(join(dist, 'data/releases', manifest.release, 'index.html'))).toBe(true)
  const built = read('rates.csv').split('\n')
  // A release of schema 1 has the year of injury as `year`, and lacks dimensions that came since.
  const frozen = read(`releases/${manifest.release}/rates.csv`)
    .replaceAll(/^year,/gm, 'injury_year,')
    .split('\n')
  const dimensions = new Set(frozen.map((line) => line.split(',')[0]))
  expect(built.filter((line) => dimensions.has(line.split(',')[0]))).toEqual(frozen)
})
