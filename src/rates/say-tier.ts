import { formatPercent } from './format-rate.ts'
import type { RateNumbers } from './rate.ts'
import { LEAST_FOR_RELIABLE } from './tier.ts'

/**
 * What is said of a rate beside its number: nothing where it is reliable, else why it is not. A list of one or none, so
 * that it joins others.
 */
export function sayTier({ tier, effective }: Pick<RateNumbers, 'tier' | 'effective'>): string[] {
  if (tier === 'reliable') return []
  if (tier === 'counts') return ['counts only']
  return [effective < LEAST_FOR_RELIABLE ? 'few decisions' : 'wide interval']
}

/** A share in percent with what is said of it beside: `9.1%, wide interval`. */
export function formatTiered(share: number, size: Pick<RateNumbers, 'tier' | 'effective'>): string {
  return [formatPercent(share), ...sayTier(size)].join(', ')
}
