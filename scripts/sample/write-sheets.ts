import { readFileSync } from 'node:fs'
import {
  HEADING_ALONE,
  type IdKind,
  type KnownIds,
  LABELS,
  NONE,
  type Takes,
} from '../../src/accuracy/sample/labels.ts'
import { SAMPLE_COLUMNS, type SampleRow, TO_FILL } from '../../src/accuracy/sample/sample-columns.ts'
import type { Column } from '../../src/tables/table.ts'
import { type ColumnLook, type Note, toXlsx } from '../../src/tables/to-xlsx.ts'

interface IdLine {
  kind: string
  id: string
  title: string
}

const idColumn = (name: keyof IdLine): Column<IdLine> => ({
  name,
  type: 'text',
  description: '',
  cellOf: (line) => line[name],
})

/** All ids by kind, each kind with the word that says that there is none. */
const listIds = (known: KnownIds): IdLine[] =>
  Object.entries(known).flatMap(([kind, ids]) =>
    [...ids, { id: NONE, title: 'There is none' }].map(({ id, title }) => ({ kind, id, title })),
  )

/** Where the ids of a kind stand on the sheet Ids, for a list to choose from. */
function placeIds(lines: IdLine[], kind: IdKind): string {
  const first = lines.findIndex((line) => line.kind === kind)
  const last = lines.findLastIndex((line) => line.kind === kind)
  return `Ids!$B$${first + 2}:$B$${last + 2}`
}

function choicesOf(takes: Takes, lines: IdLine[]): string | null {
  if (typeof takes === 'string' || 'ids' in takes) return null
  return 'words' in takes ? `"${[...takes.words, NONE].join()}"` : placeIds(lines, takes.id)
}

const LONG: ColumnLook = { width: 60, wrap: true }

function toLooks(lines: IdLine[]): Record<string, ColumnLook> {
  const chosen = LABELS.flatMap(({ column, takes }): [string, ColumnLook][] => {
    const choices = choicesOf(takes, lines)
    return choices ? [[column, { choices }]] : []
  })
  return {
    ...Object.fromEntries(chosen),
    [HEADING_ALONE]: { choices: '"yes,no"' },
    draw: { width: 18 },
    decision: { width: 9 },
    request: LONG,
    rationale: { width: 90, wrap: true },
  }
}

const HOW: Note[] = [
  [
    'What this is',
    'Letters drawn at random, to be labeled by hand, so that it can be told how well this corpus is read.',
  ],
  [
    'Order',
    'Label from the top. The letters stand in the order of the draw: any number of them from the top is a sample.',
  ],
  [
    'What to read',
    'The letter itself: its file, or its page /cases/<id>/. The columns up to rationale say what was read.',
  ],
  ['Empty cells', 'An empty cell is one that nobody has filled, and is not measured. Where there is none, write none.'],
  ['Several values', 'Write ids, or titles, with semicolons between: low-back;neck. The sheet Ids has all of them.'],
  ['Letters and decisions', 'What is asked of the letter is filled in its first row only; the rest in every row.'],
  ['Days', 'As 2017-01-31.'],
  [
    'Then',
    'npm run evaluate -- --sample FILE says what is not right yet; with --date YYYY-MM-DD it keeps the figures.',
  ],
]

/** The conventions of docs/labels.md, a line each, under the headings that they stand under. */
const readConventions = (): Note[] =>
  readFileSync('docs/labels.md', 'utf8')
    .split('\n')
    .flatMap((line): Note[] => {
      const numbered = /^(\d+)\. (.*)$/.exec(line)
      if (numbered) return [[`Convention ${numbered[1]}`, numbered[2] ?? '']]
      return /^[A-Z][a-z ]+$/.test(line) ? [[line, '']] : []
    })

/** The sheet as a workbook: the rows to fill, all ids, and the questions with their conventions. */
export function writeSampleWorkbook(rows: SampleRow[], known: KnownIds): Promise<Uint8Array> {
  const lines = listIds(known)
  return toXlsx({
    title: 'Letters to be labeled',
    sheets: [
      { name: 'Decisions', columns: SAMPLE_COLUMNS, rows, looks: toLooks(lines) },
      {
        name: 'Ids',
        columns: [idColumn('kind'), idColumn('id'), idColumn('title')],
        rows: lines,
        looks: { title: LONG },
      },
    ],
    notes: [...HOW, ...TO_FILL.map(({ name, description }): Note => [name, description]), ...readConventions()],
  })
}
