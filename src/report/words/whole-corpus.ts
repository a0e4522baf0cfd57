import type { Corpus } from '../../corpus/corpus.ts'
import type { Rate } from '../../rates/rate.ts'
import { type Standard, toStandard } from '../../rates/standardize.ts'
import { toRate } from '../../rates/to-rate.ts'
import { oncePer } from './once-per.ts'

/** The overall rate, which hundreds of pages and figures stand beside; counted once for each corpus. */
export const toOverallRate = oncePer((corpus: Corpus): Rate => toRate(corpus.decisions, corpus.likeness))

/** What groups of the corpus are held against; made once for each corpus. */
export const toOwnStandard = oncePer((corpus: Corpus): Standard => toStandard(corpus.decisions))
