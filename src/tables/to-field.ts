import type { Column, ColumnType } from './column.ts'
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
export interface Field {
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
export function toField<Row>(column: Column<Row>, format: TableFormat): Field {
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
