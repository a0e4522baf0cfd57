import type { Corpus } from '../../corpus/corpus.ts'
import type { Rate } from '../../rates/rate.ts'
import { type Standard, toStandard } from '../../rates/standardize.ts'
import { toRate } from '../../rates/to-rate.ts'

const rates = new WeakMap<Corpus, Rate>()
const standards = new WeakMap<Corpus, Standard>()

/** The overall rate, which hundreds of pages and figures stand beside; counted once for each corpus. */
export function toOverallRate(corpus: Corpus): Rate {
  const rate = rates.get(corpus) ?? toRate(corpus.decisions, corpus.likeness)
  rates.set(corpus, rate)
  return rate
}

/** What groups of the corpus are held against; made once for each corpus. */
export function toOwnStandard(corpus: Corpus): Standard {
  const standard = standards.get(corpus) ?? toStandard(corpus.decisions)
  standards.set(corpus, standard)
  return standard
}
