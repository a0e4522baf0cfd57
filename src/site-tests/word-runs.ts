import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'

/** Runs of so many words are enough to know a letter by. */
const RUN = 8
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Every run of so many words of a text, without its punctuation and case. */
export function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text)
  for (let at = 0; at + RUN <= words.length; at++) yield words.slice(at, at + RUN).join(' ')
}

/** What stands between tags, and then what stands in them: names, titles and addresses are read too. */
const ofMarkup = (text: string): string =>
  `${text.replace(/<[^>]*>/g, ' ')}\n${[...text.matchAll(/<[^>]*>/g)].join('\n').replace(/%[\da-f]{2}/gi, ' ')}`

/** A file's words, out of its markup, JSON, workbook or Parquet, or the compression of the search index. */
export async function readWords(path: string): Promise<string> {
  const bytes = readFileSync(path)
  if (path.endsWith('.xlsx')) return (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows.flat()).join('\n')
  if (path.endsWith('.parquet')) {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) })
    return rows.flatMap((row) => Object.values(row).flat()).join('\n')
  }
  const raw = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  return ofMarkup(raw.toString('utf8'))
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, ' ')
    .replace(/\\[nrt]/g, ' ')
}
