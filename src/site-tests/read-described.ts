import { findProfileFaults } from '../tables/fixtures/profile-faults.ts'

type Line = Record<string, string>

/** What datapackage.json says of a table, as far as a reader needs it. */
interface Described {
  name: string
  path: string
  profile: string
  schema: {
    fields: {
      name: string
      type: string
      constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number; maximum?: number }
    }[]
    primaryKey?: string[]
    uniqueKeys?: string[][]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

/** Cells as CSV has them, by the types of Table Schema that the tables use. */
const CELLS: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(?:true|false)$/,
}

function findCellFaults({ name, schema }: Described, lines: Line[]): string[] {
  return lines.flatMap((line, at) =>
    schema.fields.flatMap(({ name: field, type, constraints = {} }) => {
      const cell = line[field]
      const place = `${name}, row ${at + 1}, ${field}`
      if (cell === undefined) return [`${place}: there is no such column`]
      if (cell === '') return constraints.required ? [`${place}: empty`] : []
      const { enum: values, pattern, minimum = -Infinity, maximum = Infinity } = constraints
      const number = type === 'integer' || type === 'number' ? Number(cell) : null
      const fits =
        CELLS[type]?.test(cell) &&
        (!values || values.includes(cell)) &&
        (!pattern || new RegExp(`^(?:${pattern})$`).test(cell)) &&
        (number === null || (number >= minimum && number <= maximum))
      return fits ? [] : [`${place}: “${cell}” is no ${type} as it is described`]
    }),
  )
}

/**
 * Reads the tables of a package as its description says, as another program would: each by the JSON Schema of its
 * profile, every cell by type and constraints, keys and references. `read` gives a file's lines. Returns the tables
 * that were read and what is wrong.
 */
export function readDescribed(descriptor: { resources: unknown[] }, read: (path: string) => Line[]) {
  const resources = descriptor.resources as Described[]
  const tables = resources.filter(({ profile }) => profile === 'tabular-data-resource')
  const linesOf = new Map(tables.map(({ name, path }) => [name, read(path)]))
  const keyOf = (line: Line, fields: string[]) => fields.map((field) => line[field] ?? '\0').join('\n')
  const faults = [...findProfileFaults('data-package', descriptor)]
  for (const table of tables) {
    const lines = linesOf.get(table.name) ?? []
    const { fields, primaryKey, uniqueKeys = [], foreignKeys = [] } = table.schema
    faults.push(...findProfileFaults(table.profile, table), ...findCellFaults(table, lines))
    const head = Object.keys(lines[0] ?? {})
    if (lines.length > 0 && head.join() !== fields.map(({ name }) => name).join())
      faults.push(`${table.name}: columns ${head.join()}`)
    for (const key of [...(primaryKey ? [primaryKey] : []), ...uniqueKeys])
      if (new Set(lines.map((line) => keyOf(line, key))).size !== lines.length)
        faults.push(`${table.name}: ${key.join()} is no key`)
    for (const { fields: from, reference } of foreignKeys) {
      const known = new Set(linesOf.get(reference.resource)?.map((line) => keyOf(line, reference.fields)))
      const lost = lines.find((line) => !known.has(keyOf(line, from)))
      if (lost) faults.push(`${table.name}: ${from.join()} “${keyOf(lost, from)}” is not in ${reference.resource}`)
    }
  }
  return { tables: tables.map(({ name }) => name), faults }
}
