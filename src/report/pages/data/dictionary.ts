import { formatCount, formatNumberOf, formatPercent } from '../../../rates/format-rate.ts'
import type { AnyTable } from '../../../tables/table.ts'
import { sayList } from '../../words/say.ts'

/** A published table with what it holds. */
export interface FilledTable {
  table: AnyTable
  formats: string[]
  rows: number
  /** Rows that hold a value, column by column. */
  filled: number[]
}

const TYPES: Record<AnyTable['columns'][number]['type'], string> = {
  text: 'text',
  integer: 'integer',
  number: 'number',
  share: 'share, 0 to 1',
  date: 'date',
  list: 'list of texts',
}

function sayKey({ key, refersTo }: AnyTable): string {
  const own = `${sayList(key)} ${key.length === 1 ? 'tells' : 'together tell'} its rows apart.`
  const others = refersTo.map(({ columns, table }) => `${sayList(columns)} leads to ${table}.csv.`)
  return [own, ...others].join(' ')
}

/** The data dictionary: every column of every published table. */
export function toDictionary(tables: FilledTable[]) {
  return tables.map(({ table, formats, rows, filled }) => ({
    id: table.name,
    title: table.title,
    description: table.description,
    files: sayList(formats.map((format) => `${table.name}.${format}`)),
    // What tells its rows apart, and to which other table they belong.
    key: sayKey(table),
    rows: formatNumberOf(rows, 'row'),
    columns: table.columns.map(({ name, type, description, values = [], required }, place) => ({
      name,
      // Anchor on the dictionary's page: `decisions-outcome`.
      anchor: `${table.name}-${name}`,
      // `text, never empty`.
      type: `${TYPES[type]}${required ? ', never empty' : ''}`,
      description,
      // All values that it can have; empty where they are open.
      values,
      filled: formatCount(filled[place] ?? 0),
      share: rows === 0 ? '' : formatPercent((filled[place] ?? 0) / rows, 0),
    })),
  }))
}
