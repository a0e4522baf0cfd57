import type { Hits, Limits, Measurements } from '../../accuracy/accuracy-sheet.ts'
import { formatCount, formatInterval, formatNumberOf, formatPart, formatPercent } from '../../rates/format-rate.ts'

/** How well a reason is read, as it stands beside the reason wherever it is shown. */
export interface ReadingAccuracy {
  /**
   * `91% (20 of 22; 70 to 98%)`: of the decisions in which it was read, those that are labeled with it. Too few for an
   * interval are counts alone: `3 of 3`.
   */
  precision: string
  /** `83% (10 of 12; 55 to 95%)`: of the decisions that are labeled with it, those in which it was read. */
  recall: string
  /** `precision 91% (20 of 22 readings; 70 to 98%)`; `precision not measured`: in a row or behind a name. */
  short: string
}

const NOT_MEASURED = 'not measured'

function sayShare(hits: number, of: number, limits: Limits | null | undefined): string {
  if (of === 0) return NOT_MEASURED
  const part = formatPart(hits, of)
  return limits ? `${formatPercent(hits / of, 0)} (${part}; ${formatInterval(limits, 0)})` : part
}

/** The whole of a precision is how often the reason was read in labeled decisions, not how many are labeled with it. */
function sayShort({ labelled, found, hits, precision }: Hits): string {
  if (found === 0) return `precision ${NOT_MEASURED}: labeled in ${formatNumberOf(labelled, 'decision')}, read in none`
  const part = `${formatPart(hits, found)} reading${found === 1 ? '' : 's'}`
  return precision
    ? `precision ${formatPercent(hits / found, 0)} (${part}; ${formatInterval(precision, 0)})`
    : `precision ${part}`
}

/** What was counted of a reason: in the newest sample of this corpus, or else over all labeled letters. */
function findHits({ labeled: [sheet], samples: [sample] }: Measurements, reason: string): Hits | undefined {
  const isReason = ({ set, id }: { set: string; id: string }) => set === 'reasons' && id === reason
  return sample ? sample.sets.find(isReason) : sheet?.sets.find(isReason)?.seen
}

/**
 * Precision and recall of a reason. Of labeled letters all count: those of the letters that no phrase was written with
 * are too few for a single reason. `not measured` where no decision was labeled with it, or none was read to give it.
 */
export function sayReadingAccuracy(measurements: Measurements, reason: string): ReadingAccuracy {
  const hits = findHits(measurements, reason)
  if (!hits || hits.labelled === 0)
    return { precision: NOT_MEASURED, recall: NOT_MEASURED, short: `precision ${NOT_MEASURED}` }
  return {
    precision: sayShare(hits.hits, hits.found, hits.precision),
    recall: sayShare(hits.hits, hits.labelled, hits.recall),
    short: sayShort(hits),
  }
}

const SHARES =
  'How well each reason is read has two figures. Precision: of the decisions in which it was read, the share that people labeled with it. Recall: of the decisions so labeled, the share in which it was read.'

/** What the two shares are and where they were measured, said once where they stand in a table. */
export function sayReadingNote({ samples: [sample] }: Measurements): string {
  return sample
    ? `${SHARES} Both are measured on ${formatCount(sample.letters.length)} letters drawn at random from this corpus.`
    : `${SHARES} Both are measured on all labeled letters. Phrases were written with most of these, so the figures are optimistic; the quality page has those of letters held back.`
}

/** What the precision beside each reason is, and how far to believe it; said once a figure. */
export function sayPrecisionNote({ labeled: [sheet], samples: [sample] }: Measurements): string {
  if (!sheet && !sample) return 'How well reasons are read has not been measured.'
  const what =
    'Precision: of this site’s readings of the reason in decisions that people labeled, the share so labeled.'
  if (sample) return `${what} The letters were drawn at random from this corpus.`
  const held = sheet?.sets.find(({ set, id }) => set === 'reasons' && id === 'all')?.counting
  const beside =
    held && held.found > 0
      ? ` On letters held back it is ${sayShare(held.hits, held.found, held.precision)} for all reasons together.`
      : ''
  return `${what} Phrases were written with most of these letters, so it flatters.${beside}`
}
