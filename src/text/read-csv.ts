/** A line of a CSV file with the line of the file on which it begins, from 1. */
export interface CsvLine {
  line: number
  cells: string[]
}

/**
 * The lines of a CSV file (RFC 4180; LF or CR LF), the head among them. Quotes may hold commas, line ends and doubled
 * quotes. Empty lines are left out.
 */
export function readCsv(text: string): CsvLine[] {
  const lines: CsvLine[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  // One cell a match: quoted or bare, and what ends it.
  for (const [whole, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*?))(,|\r?\n|$)/g)) {
    cells.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    line += whole.split('\n').length - 1
    if (end === ',') continue
    if (cells.join('') !== '' || cells.length > 1) lines.push({ line: begun, cells })
    cells = []
    begun = line
  }
  return lines
}
