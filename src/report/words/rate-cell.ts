import { document } from '../../charts/document.ts'
import { mini } from '../../charts/mini.ts'
import { formatPart, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import { sayRate } from '../../rates/say-rate.ts'
import { type Standard, standardize } from '../../rates/standardize.ts'

/** A rate in a cell of a table: drawn, as a share, and as a count that leads to its decisions. */
export interface RateCell {
  mini: string
  /** `6.0%`; null where there is no rate. */
  share: string | null
  reliable: boolean
  /** `3 of 50`; null without decisions. */
  count: string | null
  countHref: string | null
  /** For those who do not see the drawing. */
  words: string
  /** Observed ÷ expected, where rows have unlike mixes: `1.24 (0.60 to 2.31)`, or that there are too few; else null. */
  againstExpected: string | null
}

function sayAgainstExpected(rate: Rate, standard: Standard): string {
  const { ratio, ratioLow, ratioHigh } = standardize(rate, standard)
  if (ratio === null || ratioLow === null || ratioHigh === null) return 'too few'
  return `${ratio.toFixed(2)} (${ratioLow.toFixed(2)} to ${ratioHigh.toFixed(2)})`
}

/** A rate as a table shows it, on a scale that all rows share; with a standard, also observed ÷ expected. */
export function toRateCell(
  rate: Rate,
  countHref: string,
  max: number,
  overall: number | null,
  standard: Standard | null = null,
): RateCell {
  return {
    mini: mini(document, rate, { max, overall }),
    share: rate.rate === null ? null : formatPercent(rate.rate),
    reliable: rate.tier === 'reliable',
    count: rate.decided === 0 ? null : formatPart(rate.overturned, rate.decided),
    countHref: rate.decided === 0 ? null : countHref,
    words: rate.decided === 0 ? 'no decision' : sayRate(rate),
    againstExpected: standard && rate.rate !== null ? sayAgainstExpected(rate, standard) : null,
  }
}
