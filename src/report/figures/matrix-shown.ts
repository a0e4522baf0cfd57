import type { MatrixCell, MatrixData } from '../../charts/matrix.ts'
import { toRateStep } from '../../charts/rate-step.ts'
import { formatCount, formatNumberOf, formatPercent } from '../../rates/format-rate.ts'
import { inSentence } from '../words/say.ts'
import type { ShownCell, ShownMatrix, ShownRow } from './figure.ts'
import { type MatrixLine, MTUS } from './matrix-line.ts'

/** From so many columns on their heads stand upright: words no longer fit over a cell. */
const MANY_COLUMNS = 18

/** So many columns stand in the text's column. */
const MOST_IN_COLUMN = 7

/** What the page's table takes of a matrix beside what is drawn. */
interface Shown {
  columns: MatrixLine[]
  /** What the columns are of, and the word for their sums. */
  heads: { second: string; allSecond: string }
  big?: boolean
}

function toShownCell({ rate, href }: MatrixCell): ShownCell {
  return {
    step: toRateStep(rate),
    share: rate.rate === null ? null : formatPercent(rate.rate, 0),
    overturned: formatCount(rate.overturned),
    hit: rate.overturned > 0,
    decided: formatCount(rate.decided),
    href,
    few: rate.tier === 'few',
  }
}

/** Names over the columns: what they are, in the group that they stand in; none over a column that stands alone. */
function toGroups({ columns, heads }: Shown, drawn: MatrixData['columns']): ShownMatrix['groups'] {
  if (columns.every(({ group }) => group === null)) {
    return [
      { title: heads.second, span: columns.length, apart: false },
      { title: '', span: 1, apart: true },
    ]
  }
  const titleOf = (group: string | null) => (group === null ? '' : `${heads.second}: ${inSentence(group)}`)
  const groups: ShownMatrix['groups'] = []
  for (const [place, { group }] of columns.entries()) {
    const last = groups.at(-1)
    if (last && last.title === titleOf(group)) last.span++
    else groups.push({ title: titleOf(group), span: 1, apart: drawn[place]?.apart ?? false })
  }
  return [...groups, { title: '', span: 1, apart: true }]
}

/** A matrix as the page's own table: heads in their groups, each cell with its step, its share and its counts. */
export function toShown(figure: Shown, drawn: MatrixData, caption: string): ShownMatrix {
  const rows = drawn.rows.map(
    (row): ShownRow =>
      'heading' in row
        ? row
        : {
            ...row,
            cells: row.cells.map((cell) => (cell ? toShownCell(cell) : null)),
            held: formatNumberOf(row.cells.slice(0, -1).filter((cell) => cell !== null).length, 'cell'),
          },
  )
  // Where the table is unfolded, no group stands over the name: outside the MTUS it says so itself.
  const lines = figure.columns.map(({ href, title, label, group }) => ({
    href,
    name: group === null || group === MTUS ? label : title,
  }))
  return {
    caption,
    head: drawn.head,
    groups: toGroups(figure, drawn.columns),
    columns: drawn.columns.map((column, place) => {
      const { href, name } = lines[place] ?? { href: null, name: figure.heads.allSecond }
      return { ...column, label: softened(column.label), href, name }
    }),
    rows,
    dense: drawn.columns.length >= MANY_COLUMNS,
    big: figure.big ?? false,
    wide: drawn.columns.length > MOST_IN_COLUMN,
  }
}

/** A long word with a soft hyphen before its last consonant and vowel: browsers without a dictionary break it too. */
function softened(label: string): string {
  return label.replace(/\p{L}{9,}/gu, (word) =>
    word.replace(/^(\p{L}{4,}?)([bcdfghjklmnpqrstvwxyz][aeiouy]\p{L}{1,4})$/u, '$1\u00ad$2'),
  )
}
