import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listLetters } from '../../src/corpus/list-files.ts'
import { parseLetter } from '../../src/letter/parse-letter.ts'
import { decode } from '../../src/text/decode.ts'
import { makeLetter } from '../synthesize/make-letter.ts'
import type { Vocabulary } from '../synthesize/vocabulary.ts'
import { compareTimes } from './compare-times.ts'
import type { Figure } from './figure.ts'

const LETTERS = 1000
const ROUNDS = 9
/** Each round reads at least so many bytes, so that few letters are enough to measure. */
const BYTES = 8_000_000

/** Parsing letters of a folder, beside reading the same bytes and splitting them into lines. */
export function benchParsing(folder: string | null, vocabulary: Vocabulary): Figure {
  const made = folder === null
  const path = folder ?? mkdtempSync(join(tmpdir(), 'bench-'))
  if (made) {
    for (let index = 0; index < LETTERS; index++) {
      const { text, truth } = makeLetter(1, index, vocabulary)
      writeFileSync(join(path, truth.source), text)
    }
  }
  const files = listLetters(path).map((name) => join(path, name))
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const times = Math.max(1, Math.ceil(BYTES / Math.max(1, bytes)))
  let kept = 0
  const each = (read: (file: string) => number) => () => {
    for (let time = 0; time < times; time++) for (const file of files) kept += read(file)
  }
  const parse = each((file) => parseLetter(decode(readFileSync(file)).text).decisions.length)
  const split = each((file) => readFileSync(file, 'utf8').split('\n').length)
  const { ratio, run } = compareTimes(parse, split, ROUNDS)
  if (made) rmSync(path, { recursive: true })
  if (kept === 0) throw new Error(`There is no letter in ${path}`)
  const speed = (bytes * times) / 1e6 / (run / 1000)
  return {
    name: 'parsing, to reading and splitting into lines',
    value: ratio,
    unit: '×',
    goal: 25,
    detail: `${files.length} ${made ? 'made-up letters' : `letters of ${folder}`}, ${speed.toFixed(0)} MB a second`,
  }
}
