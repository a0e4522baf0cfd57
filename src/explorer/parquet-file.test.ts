import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, expect, test, vi } from 'vitest'
import { openParquet } from './parquet-file.ts'

/** A file of some hundred kilobytes, so that its end is a part of it. */
const FILE = new Uint8Array(
  parquetWriteBuffer({
    columnData: [{ name: 'request', data: Array.from({ length: 20_000 }, (_, row) => `request ${row * 7919}`) }],
    codec: 'UNCOMPRESSED',
  }),
)

/** Answers as a server of ranges does; `toStart` is what it takes `bytes=-n` for. */
function serve(toStart: (last: number) => [from: number, to: number]): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: { range: string } }) => {
    asked.push(headers.range)
    const [, first = '', second = ''] = /^bytes=(\d*)-(\d+)$/.exec(headers.range) ?? []
    const [from, to] = first === '' ? toStart(Number(second)) : [Number(first), Number(second)]
    const range = `bytes ${from}-${to}/${FILE.length}`
    return new Response(FILE.slice(from, to + 1), { status: 206, headers: { 'content-range': range } })
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

test('the end of the file is enough to know what it holds', async () => {
  const asked = serve((last) => [FILE.length - last, FILE.length - 1])
  expect(Number((await openParquet('decisions.parquet')).metadata.num_rows)).toBe(20_000)
  expect(asked).toEqual(['bytes=-16384'])
})

test('a server that takes the last bytes for the first ones is asked for them by place', async () => {
  const asked = serve((last) => [0, last])
  const { metadata, file } = await openParquet('decisions.parquet')
  expect(Number(metadata.num_rows)).toBe(20_000)
  expect(asked).toEqual(['bytes=-16384', `bytes=${FILE.length - 16_384}-${FILE.length - 1}`])
  expect(new Uint8Array(await file.slice(100, 120))).toEqual(FILE.slice(100, 120))
})
