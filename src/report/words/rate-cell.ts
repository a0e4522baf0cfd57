import { document } from '../../charts/document.ts'
import { mini } from '../../charts/mini.ts'
import { formatInterval, formatPart, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import { sayRate } from '../../rates/say-rate.ts'
import { type Standard, standardise } from '../../rates/standardise.ts'

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
  /** The rate standardised, where rows of unlike mixes are compared: `12.3%`, or that there are too few; else null. */
  sameMix: string | null
}

function saySameMix(rate: Rate, standard: Standard): string {
  const { rate: even, low, high } = standardise(rate, standard)
  if (even === null || low === null || high === null) return 'too few'
  return `${formatPercent(even)} (${formatInterval({ low, high })})`
}

/** A rate as a table shows it, on a scale that all rows share; with a standard, also standardised to its mix. */
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
    sameMix: standard && rate.rate !== null ? saySameMix(rate, standard) : null,
  }
}
