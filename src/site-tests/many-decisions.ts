import { DECISIONS } from '../tables/decisions.ts'
import { toParquet } from '../tables/to-parquet.ts'

const WORDS =
  'physical therapy sessions lumbar spine knee shoulder injection mri of with weeks per tablet mg left'.split(' ')

/** The same numbers every time, from 0 up to but not 1 (xorshift). */
function toRandom(seed: number) {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/**
 * decisions.parquet with so many made-up decisions, two to three a letter, in its very columns. `cellsOf` gives the
 * cells of a column of a real corpus, as in its CSV; they are dealt out anew.
 */
export function makeDecisionsParquet(rows: number, cellsOf: (column: string) => string[]): Uint8Array {
  const random = toRandom(99)
  const pick = <T>(list: T[]): T => list[Math.floor(list.length * random() ** 2)] as T
  let letter = 0
  let left = 0
  const made = Array.from({ length: rows }, () => {
    if (left === 0) {
      letter++
      left = 1 + Math.floor(8 * random() ** 3)
    }
    left--
    return { letter, request: Array.from({ length: 8 }, () => pick(WORDS)).join(' ') }
  })
  const columns = DECISIONS.columns.map(({ name, type, required, ascending, description }) => {
    const cells = cellsOf(name)
    const cellOf = (row: (typeof made)[number]) => {
      if (name === 'letter') return row.letter
      if (name === 'case_id') return `cm16-${String(row.letter * 7).padStart(7, '0')}`
      if (name === 'outcome') return random() < 0.1 ? 'overturned' : 'upheld'
      if (name === 'request') return row.request
      const cell = pick(cells)
      if (type === 'list') return cell === '' ? [] : cell.split(';')
      if (cell === '') return null
      return type === 'text' || type === 'date' ? cell : Number(cell)
    }
    return { name, type, description, cellOf, ...(required && { required }), ...(ascending && { ascending }) }
  })
  return toParquet(columns, made)
}
