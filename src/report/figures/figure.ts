import { formatInterval, formatNumberOf } from '../../rates/format-rate.ts'
import { formatTiered } from '../../rates/say-tier.ts'
import type { Share } from '../../rates/to-share.ts'
import { fileHref, pageHref } from '../words/href.ts'
import type { RestCount } from '../words/rate-row.ts'
import type { Outcome } from '../words/shapes.ts'

/** One drawing of a figure in its two sizes; the stylesheet shows the one that fits. */
export interface FigurePlot {
  /** Where a figure has one drawing for each outcome: which, and what it holds. */
  heading: { outcome: Outcome; means: string } | null
  /** Finished inline SVG. */
  wide: string
  narrow: string
}

/** A cell of a figure's table as it is shown. */
export interface FigureCell {
  text: string
  numeric?: boolean
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

/** The figure's numbers for programs: ids and unrounded shares, in the types of the published tables. */
export interface FigureData {
  columns: { name: string; type: 'text' | 'integer' | 'share' }[]
  rows: (string | number | null)[][]
}

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
  rest: RestCount[]
  table: FigureTable
  data: FigureData
  /** The explorer in this figure's state; null or absent where the explorer cannot show what the figure shows. */
  exploreHref?: string | null
}

/** A figure in its place on a page. */
export interface Figure extends FigureDraft {
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
  siteTitle: string
  /** The whole corpus, for the citation. */
  letters: number
  decisions: number
}

/** The figures of a page, numbered in order; what has nothing to show is left out, and no note is said twice. */
export function toFigures(page: FigurePage, drafts: (FigureDraft | null)[]): Figure[] {
  const corpus = `${formatNumberOf(page.letters, 'letter')} and ${formatNumberOf(page.decisions, 'decision')}`
  const said = new Set<string>()
  return drafts
    .filter((draft) => draft !== null)
    .map((draft, place) => {
      const id = `${page.id}-${draft.name}`
      const news = draft.notes.filter((note) => !said.has(note))
      for (const note of news) said.add(note)
      return {
        ...draft,
        id,
        number: place + 1,
        note: news.join(' ') || null,
        csvHref: fileHref(`figures/${id}.csv`),
        svgHref: fileHref(`figures/${id}.svg`),
        ownHref: pageHref('figures', id),
        pageTitle: page.title,
        cite: `${page.siteTitle}, figure “${id}”, corpus of ${corpus}.`,
        address: `${page.href}#${id}`,
      }
    })
}

/** A share and its interval as two cells of a figure's table, or that there are counts only. */
export function toShareCells(numbers: Share): FigureCell[] {
  const { share, low, high } = numbers
  if (share === null || low === null || high === null) {
    return [
      { text: 'counts only', numeric: true, none: true },
      { text: '', numeric: true, none: true },
    ]
  }
  return [
    { text: formatTiered(share, numbers), numeric: true },
    { text: formatInterval({ low, high }), numeric: true },
  ]
}
