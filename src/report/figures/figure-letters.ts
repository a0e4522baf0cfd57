import { bars } from '../../charts/bars.ts'
import { type ColumnGroup, nameSizes, toColumnGroups } from '../../charts/column-groups.ts'
import { columns } from '../../charts/columns.ts'
import { drawBoth } from '../../charts/draw-both.ts'
import { toLetterSize } from '../../dimensions/letter-sizes.ts'
import { formatCount } from '../../rates/format-rate.ts'
import { toLetterRate } from '../../rates/letter-outcomes.ts'
import { toRate } from '../../rates/to-rate.ts'
import { browseHref, outcomeHref } from '../words/browse-href.ts'
import { sayDecisionsInLetters } from '../words/say.ts'
import type { DecisionRow, Outcome } from '../words/shapes.ts'
import { type FigureDraft, type FigurePlot, integers, ofNumbers, ofWords, texts } from './figure.ts'
import { sayLettersHeadline } from './figure-headlines.ts'

/** From more letters than this on, groups of letters are drawn instead of single ones. */
const MOST_COLUMNS = 300

const TITLE = 'Letters by number of decisions'

interface Counts {
  /** The size of the letters, as their list has it. */
  size: string
  label: string
  letters: number
  decisions: number
  overturned: number
  /** Letters with at least one denial overturned. */
  some: number
}

function toCounts(group: ColumnGroup): Counts {
  const outcomes = group.letters.flat()
  return {
    size: toLetterSize(group.least).id,
    label: nameSizes(group).replace(/^of /, ''),
    letters: group.letters.length,
    decisions: outcomes.length,
    overturned: outcomes.filter((outcome) => outcome === 'overturned').length,
    some: group.letters.filter((letter) => letter.includes('overturned')).length,
  }
}

const hrefOf = (least: number) => browseHref('letter_size', toLetterSize(least).id)

/** Single letters as columns of marks; beyond some hundreds, each size of letter as a bar. */
function toPlot(letters: Outcome[][], groups: Counts[]): FigurePlot {
  if (letters.length <= MOST_COLUMNS) {
    return drawBoth(TITLE, (frame) => columns(frame, letters, { hrefOf }))
  }
  const rows = groups.map(({ size, label, letters: of, some, decisions }) => ({
    label: `Letters of ${label}`,
    count: some,
    of,
    countHref: outcomeHref('letter_size', size, 'overturned', decisions),
  }))
  return drawBoth(TITLE, (frame) => bars(frame, rows, { side: 'overturned', noun: 'letter' }))
}

/** Letters by how many decisions they hold, and what became of them; null without letters. */
export function toLettersFigure(decisions: DecisionRow[], likeness: number): FigureDraft | null {
  if (decisions.length === 0) return null
  const letters = [...Map.groupBy(decisions, ({ caseId }) => caseId).values()].map((rows) =>
    rows.map(({ outcome }) => outcome),
  )
  const groups = toColumnGroups(letters).map(toCounts)
  const drawn =
    letters.length <= MOST_COLUMNS
      ? 'Every column is a letter, every mark a decision: overturned (treatment allowed) is the square turned over, upheld (treatment refused) the one that stands.'
      : 'Letters in which at least one denial was overturned, that is, treatment allowed, by number of decisions in the letter.'
  return {
    name: 'letters',
    headline: sayLettersHeadline(toLetterRate(decisions, likeness)),
    subtitle: `${drawn} ${sayDecisionsInLetters(toRate(decisions, likeness))}.`,
    plots: [toPlot(letters, groups)],
    notes: [],
    table: {
      caption: TITLE,
      columns: [
        ...ofWords('Decisions in the letter'),
        ...ofNumbers('Letters', 'With an overturned denial', 'Decisions', 'Overturned'),
      ],
      rows: groups.map(({ size, label, letters: held, some, decisions: made, overturned }) => {
        const all = browseHref('letter_size', size)
        const over = overturned > 0 ? outcomeHref('letter_size', size, 'overturned', made) : null
        const number = (count: number, href: string | null) => ({ text: formatCount(count), href })
        return [{ text: label }, number(held, all), number(some, over), number(made, all), number(overturned, over)]
      }),
    },
    data: {
      columns: [
        ...texts('decisions_in_letter'),
        ...integers('letters', 'letters_with_overturned', 'decisions', 'overturned'),
      ],
      rows: groups.map(({ label, letters: n, some, decisions: d, overturned }) => [label, n, some, d, overturned]),
    },
  }
}
