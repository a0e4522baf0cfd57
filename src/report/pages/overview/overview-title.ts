import { formatPercent } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { inSentence, sayNumber, sayOverturned } from '../../words/say.ts'

/** How far a share may lie from one in k to be said so. */
const NEAR = 0.005

/** A reliable share as a headline says it: `one denial in ten was overturned`, else in whole percent. */
function sayReliableShare(share: number): string {
  const k = Math.round(1 / share)
  if (k >= 2 && k <= 20 && Math.abs(share - 1 / k) <= NEAR)
    return `one denial in ${inSentence(sayNumber(k))} was overturned`
  return `${formatPercent(share, share < 0.1 ? 1 : 0)} of denials were overturned`
}

/**
 * The overview's title. One denial in so many only where the rate is reliable; counts where it is not; a plain word where
 * there is none, and where all went one way.
 */
export function toOverviewTitle(all: Rate): string {
  if (all.decided === 0) return 'No decision has been read yet'
  if (all.decided === 1) return `In the one letter read so far, ${sayOverturned(all)}`
  const where = all.letters === 1 ? 'In this letter' : 'In these letters'
  const oneWay = all.overturned === 0 || all.overturned === all.decided
  if (all.tier !== 'reliable' || all.rate === null || oneWay) return `${where}, ${sayOverturned(all)}`
  return `${where}, ${sayReliableShare(all.rate)}`
}
