import type { Agreement, SampleSheet } from '../../../accuracy/accuracy-sheet.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { atStart, sayDate } from '../../words/say.ts'
import { type AccuracyCell, type HitsCell, SETS, sayHeld, titleOf, toCell, toHits } from './accuracy-view.ts'

/** How far two people agree who labeled the same letters. */
interface AgreementLine {
  title: string
  /** `38 of 40`. */
  equal: string
  share: string
  /** `0.92`; words where there is none. */
  kappa: string
}

/** A measurement on letters drawn from this very corpus, as the quality page leads with it. */
export interface SampleView {
  /** What matters most, a sentence each: outcomes, then reasons. */
  lead: string[]
  /** When, on how many letters, and how they were drawn. */
  drawn: string
  fields: (AccuracyCell & { title: string })[]
  /** All ids of a field together, and each id. */
  sets: { title: string; rows: (HitsCell & { title: string })[] }[]
  agreement: AgreementLine[]
}

const toAgreementLine = ({ field, agreed, of, kappa }: Agreement): AgreementLine => ({
  title: atStart(titleOf(field)),
  equal: formatPart(agreed, of),
  share: formatPercent(agreed / of, 0),
  kappa: kappa === null ? 'none: one value only' : kappa.toFixed(2).replace('-', '−'),
})

function sayDrawn({ date, sample, letters, decisions }: SampleSheet, { cases }: Corpus): string {
  const now =
    cases.length === sample.corpusLetters ? '' : ` The corpus has ${formatNumberOf(cases.length, 'letter')} today.`
  return `Measured on ${sayDate(date)}, on ${formatNumberOf(letters.length, 'letter')} with ${formatNumberOf(decisions, 'decision')} that people labeled. They were drawn at random, with seed ${sample.seed}, from the ${formatNumberOf(sample.corpusLetters, 'letter')} that the corpus then had.${now}`
}

/** The newest sample of this corpus; null where none was measured. */
export function toSampleView(corpus: Corpus): SampleView | null {
  const [sheet] = corpus.accuracy.samples
  if (!sheet) return null
  const names = toNames(corpus.taxonomy)
  const { fields, sets, letters, agreement } = sheet
  return {
    lead: sayHeld({
      outcome: fields.find(({ field }) => field === 'outcome'),
      reasons: sets.find(({ set, id }) => set === 'reasons' && id === 'all'),
      letters: letters.length,
    }),
    drawn: sayDrawn(sheet, corpus),
    fields: fields.map(({ field, ...right }) => ({ title: titleOf(field), ...toCell(right) })),
    sets: SETS.map(({ set, dimension, title }) => ({
      title,
      rows: sets
        .filter((row) => row.set === set)
        .map(({ set: _, id, ...hits }) => ({
          title: id === 'all' ? `All ${formatCount(hits.labelled)} together` : nameOf(names, dimension, id).title,
          ...toHits(hits),
        })),
    })).filter(({ rows }) => rows.length > 0),
    agreement: agreement.map(toAgreementLine),
  }
}
