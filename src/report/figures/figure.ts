import type { Drawing } from '../../charts/draw-both.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { formatInterval, formatNumberOf } from '../../rates/format-rate.ts'
import { formatTiered } from '../../rates/say-tier.ts'
import type { Share } from '../../rates/to-share.ts'
import { fileHref, pageHref } from '../words/href.ts'
import type { RestCount } from '../words/rate-row.ts'
import type { Outcome } from '../words/shapes.ts'

/** One drawing of a figure in its two sizes; the stylesheet shows the one that fits. */
export interface FigurePlot extends Drawing {
  /** Where a figure has one drawing for each outcome: which, and what it holds. */
  heading?: { outcome: Outcome; means: string } | null
}

/** A cell of a figure's table as it is shown. */
export interface FigureCell {
  text: string
  /** The list of what is counted. */
  href?: string | null
  /** Set as an outcome's word with its shape. */
  outcome?: Outcome
  /** There is nothing to show, and the text says so. */
  none?: boolean
  /** In the words of a letter. */
  ofLetter?: true
}

/** A cell of a matrix as it is shown: its tier or step, its numbers, its list. */
export interface ShownCell {
  step: string
  /** In whole percent; null where there is no rate. */
  share: string | null
  overturned: string
  /** Whether any denial was overturned. */
  hit: boolean
  decided: string
  href: string
  /** Says what only the outline shows. */
  few: boolean
}

/** A row of a matrix: a heading, or cells of which null holds no decision. */
export type ShownRow =
  | { heading: string }
  | {
      label: string
      href: string | null
      total: boolean
      cells: (ShownCell | null)[]
      /** How many cells a folded row has beside its sum: `3 cells`. */
      held: string
    }

/** A figure that is a table of cells rather than a drawing. */
export interface ShownMatrix {
  caption: string
  head: string
  /** Names over groups of columns; a column over which none stands has the empty one. */
  groups: { title: string; span: number; apart: boolean }[]
  /** `name` repeats the head where the table is unfolded into blocks. */
  columns: { label: string; href: string | null; name: string; apart: boolean }[]
  rows: ShownRow[]
  /** So many columns that their heads stand upright. */
  dense: boolean
  /** Few and large cells. */
  big: boolean
  /** Too many columns for the text's column: the table takes the margin too. */
  wide: boolean
}

/** Heads of columns of words. */
export const ofWords = (...titles: string[]) => titles.map((title) => ({ title, numeric: false }))

/** Heads of columns of numbers. */
export const ofNumbers = (...titles: string[]) => titles.map((title) => ({ title, numeric: true }))

/** The table alternative of a figure: the first cell of a row is its head. */
export interface FigureTable {
  caption: string
  columns: { title: string; numeric: boolean }[]
  rows: FigureCell[][]
  /** Set where these are not all its rows: how many there are, and the page that has them all. */
  whole?: { rows: number; title: string; href: string }
  /** Its rows are single decisions in the words of their letters: no frozen edition has them. */
  ofLetters?: true
}

/** A name and how its cells are to be read, as in the published tables. */
interface DataColumn {
  name: string
  type: 'text' | 'integer' | 'share'
}

/** The figure's numbers for programs: ids and unrounded shares. */
export interface FigureData {
  columns: DataColumn[]
  rows: (string | number | null)[][]
}

const columnsOf =
  (type: DataColumn['type']) =>
  (...names: string[]): DataColumn[] =>
    names.map((name) => ({ name, type }))

/** Names of columns of one type. */
export const texts = columnsOf('text')
export const integers = columnsOf('integer')
export const shares = columnsOf('share')

/** A figure without its place: what it says and draws. */
export interface FigureDraft {
  /** The part of the id that follows the page's: `category` in `overview-category`. */
  name: string
  /** The finding; null where the page's title says it. */
  headline: string | null
  /** Measure, unit, population, and how many decisions. */
  subtitle: string
  plots: FigurePlot[]
  /** Shown in place of the drawings, which are then for files alone. */
  matrix?: ShownMatrix
  /** What is not to be concluded, and how marks are to be read: each a thought of its own, said once a page. */
  notes: string[]
  /** Counts that stand neither in a row of the figure nor in a rate. */
  rest?: RestCount[]
  table: FigureTable
  data: FigureData
  /** The explorer in this figure's state; null or absent where the explorer cannot show what the figure shows. */
  exploreHref?: string | null
}

/** A figure in its place on a page. */
export interface Figure extends FigureDraft {
  rest: RestCount[]
  /** `<page>-<figure>`; also its anchor, and the name of its files. */
  id: string
  /** Counted from 1 on its page. */
  number: number
  /** Its notes but those that an earlier figure of the page says; null without any. */
  note: string | null
  csvHref: string
  svgHref: string
  /** The figure's own page, where it is cited and embedded from. */
  ownHref: string
  cite: string
  /** What the page says that holds it. */
  pageTitle: string
  /** Root-relative address of the page and of the figure on it. */
  address: string
}

/** A page that holds figures. */
interface FigurePage {
  /** Begins the ids of its figures. */
  id: string
  href: string
  /** Its first heading: what a figure without a headline says. */
  title: string
}

/** The figures of a page, numbered in order; what has nothing to show is left out, and no note is said twice. */
export function toFigures(
  { site, cases, decisions }: Pick<Corpus, 'site' | 'cases' | 'decisions'>,
  page: FigurePage,
  drafts: (FigureDraft | null)[],
): Figure[] {
  const of = `${formatNumberOf(cases.length, 'letter')} and ${formatNumberOf(decisions.length, 'decision')}`
  const said = new Set<string>()
  return drafts
    .filter((draft) => draft !== null)
    .map(({ rest = [], ...draft }, place) => {
      const id = `${page.id}-${draft.name}`
      const news = draft.notes.filter((note) => !said.has(note))
      for (const note of news) said.add(note)
      return {
        ...draft,
        rest,
        id,
        number: place + 1,
        note: news.join(' ') || null,
        csvHref: fileHref(`figures/${id}.csv`),
        svgHref: fileHref(`figures/${id}.svg`),
        ownHref: pageHref('figures', id),
        pageTitle: page.title,
        cite: `${site.title}, figure “${id}”, corpus of ${of}.`,
        address: `${page.href}#${id}`,
      }
    })
}

/** A share and its interval as two cells of a figure's table, or that there are counts only. */
export function toShareCells(
  numbers: Pick<Share, 'share' | 'low' | 'high' | 'tier' | 'effective'>,
): [share: FigureCell, interval: FigureCell] {
  const { share, low, high } = numbers
  if (share === null || low === null || high === null) {
    return [
      { text: 'counts only', none: true },
      { text: '', none: true },
    ]
  }
  return [{ text: formatTiered(share, numbers) }, { text: formatInterval({ low, high }) }]
}
