import { MEDIA_TYPES, SCHEMA_VERSION, type TableFile } from './data-file.ts'
import type { AnyTable, Column, ColumnType } from './table.ts'
import type { TableFormat } from './write-table.ts'

const TYPES: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  share: 'number',
  date: 'date',
  list: 'array',
}

/** A column as a field of a Frictionless Table Schema. */
interface Field {
  name: string
  type: string
  description: string
  /** What joins the items of a list that is written as text. */
  delimiter?: string
  constraints?: Record<string, unknown>
}

/**
 * A column as it stands in a file of one form. In CSV a list is a text of items joined by `;`, and a text that a
 * spreadsheet would run has an apostrophe before it, which a pattern must let pass.
 */
function toField<Row>(column: Column<Row>, format: TableFormat): Field {
  const { name, type, description, required, values, pattern, minimum } = column
  const isText = format === 'csv'
  const constraints = {
    ...(required ? { required } : {}),
    ...(values ? { enum: values } : {}),
    ...(pattern ? { pattern: isText ? `'?(${pattern})` : pattern } : {}),
    ...(type === 'share' ? { minimum: 0, maximum: 1 } : {}),
    ...(minimum === undefined ? {} : { minimum }),
  }
  return {
    name,
    type: isText && type === 'list' ? 'string' : TYPES[type],
    description,
    ...(isText && type === 'list' ? { delimiter: ';' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** What a package says beside its files. */
export interface PackageFacts {
  title: string
  publisher: string | null
  licence: string | null
  /** Absolute address of the data page; null where the site's address is not known. */
  homepage: string | null
  /** Digest of the corpus. */
  corpus: string
}

/** How every CSV file is written. */
const DIALECT = {
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
}

/** The resource that holds a table as CSV has the name of its file, which is the table's; the others carry their form behind it. */
const nameOf = ({ path, format }: Pick<TableFile, 'path' | 'format'>): string => {
  const stem = path.slice(0, -`.${format}`.length)
  return format === 'csv' ? stem : `${stem}-${format}`
}

/** References to tables that are one file: what is cut into parts is no single resource to refer to. */
const toForeignKeys = (file: TableFile, files: readonly TableFile[]) =>
  file.table.refersTo
    .filter(({ table }) => files.some(({ path }) => path === `${table}.csv`))
    .map(({ columns, table: resource }) => ({ fields: columns, reference: { resource, fields: columns } }))

/** A key needs values everywhere: where one of its columns may be empty it is told as unique, not as the primary one. */
function toKey({ columns, key }: AnyTable) {
  const isWhole = columns.filter(({ name }) => key.includes(name)).every(({ required }) => required)
  return isWhole ? { primaryKey: key } : { uniqueKeys: [key] }
}

function toResource(file: TableFile, files: readonly TableFile[]) {
  const { table, format, path, bytes, sha256, rows } = file
  const foreignKeys = format === 'csv' ? toForeignKeys(file, files) : []
  return {
    name: nameOf(file),
    path,
    profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
    title: `${table.title}, ${format === 'parquet' ? 'Parquet' : format.toUpperCase()}`,
    description: table.description,
    format,
    mediatype: MEDIA_TYPES[format],
    ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    rows,
    ...(format === 'csv' ? { dialect: DIALECT } : {}),
    schema: {
      fields: table.columns.map((column) => toField(column, format)),
      // The key is checked on the CSV; the other forms hold the same rows.
      ...toKey(table),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      missingValues: [''],
    },
  }
}

const isAddress = (words: string): boolean => /^https?:\/\//.test(words)

/** `CC BY 4.0` as a license's name, which may hold letters, digits, `.`, `-` and `_` only. */
const toLicenseName = (words: string): string => words.trim().replace(/[^A-Za-z0-9._-]+/g, '-')

/**
 * datapackage.json after Frictionless Data Package 1.0: the tables, where they lie, what their columns mean and how
 * their bytes can be checked. The version names the schema and, behind the `+`, the corpus.
 */
export function toDatapackage(files: TableFile[], { title, publisher, licence, homepage, corpus }: PackageFacts) {
  return {
    profile: 'data-package',
    name: 'imr-decisions',
    title,
    description:
      'Decisions of independent medical review in California workers’ compensation, read from final determination letters. An empty cell means that the letter does not say it or that it was not read, never “no”. In the CSV, lists are joined with a semicolon, and a text that begins with =, +, -, @ or a tab has an apostrophe before it.',
    version: `${SCHEMA_VERSION}+${corpus.slice(0, 12)}`,
    schemaVersion: SCHEMA_VERSION,
    ...(homepage ? { homepage } : {}),
    ...(publisher ? { contributors: [{ title: publisher, role: 'publisher' }] } : {}),
    ...(licence
      ? { licenses: [isAddress(licence) ? { path: licence } : { name: toLicenseName(licence), title: licence }] }
      : {}),
    resources: files.map((file) => toResource(file, files)),
  }
}
