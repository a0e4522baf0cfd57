import type { Figure, FigureTable } from '../../figures/figure.ts'

/** What answers a question: words, the numbers that they rest on, what is not to be concluded, and where it is shown. */
export interface Answer {
  /** From 1, in the order in which people ask most. */
  number: number
  question: string
  answer: string
  /** Measure, unit and population, with how many decisions in how many letters. */
  basis: string
  caveat: string
  /** Where it is shown: the page, or the place on it; null where nothing was read that could answer. */
  place: { href: string; label: string } | null
  /** The first rows of the figure's table, as the page has them; null where no figure answers. */
  table: FigureTable | null
  /** The id of that figure; null where no figure answers. */
  figure: string | null
  /** The same rows for programs: ids and unrounded shares. */
  numbers: Record<string, string | number | null>[]
  /** So many rows more hold the figure's own table and file. */
  more: number
}

/** So many rows of a figure stand with an answer; the figure's page and file have all. */
const MOST_ROWS = 5

/** An answer in words alone. */
export const inWords = (given: Omit<Answer, 'table' | 'figure' | 'numbers' | 'more'>): Answer => ({
  ...given,
  answer: /[.!?]$/.test(given.answer) ? given.answer : `${given.answer}.`,
  table: null,
  figure: null,
  numbers: [],
  more: 0,
})

/** The answer that a figure gives: its headline unless `answer` says it better, its measure, its first rows. */
export function byFigure({
  figure,
  answer,
  ...question
}: Pick<Answer, 'number' | 'question' | 'caveat'> & { figure: Figure; answer?: string | undefined }): Answer {
  const { headline, pageTitle, subtitle, address, number, table, data } = figure
  return {
    ...inWords({
      ...question,
      answer: answer ?? headline ?? pageTitle,
      basis: subtitle,
      place: { href: address, label: `${pageTitle}, figure ${number}` },
    }),
    table: { ...table, rows: table.rows.slice(0, MOST_ROWS) },
    figure: figure.id,
    numbers: data.rows
      .slice(0, MOST_ROWS)
      .map((row) => Object.fromEntries(data.columns.map(({ name }, place) => [name, row[place] ?? null]))),
    more: Math.max(0, table.rows.length - MOST_ROWS),
  }
}
