import type { Corpus } from '../../corpus/corpus.ts'
import type { Rate } from '../../rates/rate.ts'
import { type Standard, toStandard } from '../../rates/standardize.ts'
import { toRate } from '../../rates/to-rate.ts'

type Decided = Pick<Corpus, 'decisions' | 'likeness'>

const rates = new WeakMap<Decided['decisions'], Rate>()
const standards = new WeakMap<Decided['decisions'], Standard>()

/** The overall rate, which hundreds of pages and figures stand beside; counted once for each corpus. */
export function toOverallRate({ decisions, likeness }: Decided): Rate {
  const rate = rates.get(decisions) ?? toRate(decisions, likeness)
  rates.set(decisions, rate)
  return rate
}

/** What groups of the corpus are held against; made once for each corpus. */
export function toOwnStandard({ decisions }: Pick<Corpus, 'decisions'>): Standard {
  const standard = standards.get(decisions) ?? toStandard(decisions)
  standards.set(decisions, standard)
  return standard
}
