import { type DecisionSource, readOutcomeCells } from './decision-source.ts'

/**
 * The decisions whose outcome is known: the file holds the others too, and no count may hold them. Rows are numbered
 * anew; where all are known, which is the rule, the source itself is given back.
 */
export async function toDecidedRows(source: DecisionSource): Promise<DecisionSource> {
  const outcomes = await readOutcomeCells(source)
  const kept = outcomes.flatMap((cell, row) => (cell === null || cell === undefined ? [] : [row]))
  if (kept.length === outcomes.length) return source
  const keptBefore = (row: number): number => kept.findIndex((one) => one >= row)
  return {
    ...source,
    rows: kept.length,
    parts: source.parts.map((row) => (keptBefore(row) < 0 ? kept.length : keptBefore(row))),
    async read(column, from = 0, to = kept.length) {
      const [first, last] = [kept[from], kept[to - 1]]
      if (first === undefined || last === undefined) return []
      const cells = await source.read(column, first, last + 1)
      return kept.slice(from, to).map((row) => cells[row - first] ?? null)
    },
  }
}
