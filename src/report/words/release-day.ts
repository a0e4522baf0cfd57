import type { Corpus } from '../../corpus/corpus.ts'
import { sayDate } from './say.ts'

/** The day of the latest data release, as it is said: `November 21, 2026`; null before the first. */
export const toReleaseDay = ({ releases: [newest] }: Pick<Corpus, 'releases'>): string | null =>
  newest ? sayDate(newest.date) : null
