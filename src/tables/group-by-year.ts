import type { Table } from './table.ts'

/** Rows by the year of their decision, the years in order; those without a date last, under null. Without rows none. */
export function groupByYear<Row>({ dayOf }: Table<Row>, rows: Row[]): { year: string | null; rows: Row[] }[] {
  const groups = Map.groupBy(rows, (row) => dayOf?.(row)?.slice(0, 4) ?? null)
  return [...groups]
    .map(([year, own]) => ({ year, rows: own }))
    .sort((a, b) => ((a.year ?? '9999') < (b.year ?? '9999') ? -1 : 1))
}
