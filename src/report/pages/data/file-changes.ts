import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import { sayDate } from '../../words/say.ts'
import { compareRates, type FrozenRate, toFrozen } from './change-table.ts'

/** What of a release, or of this build, its files are compared by. */
interface Held {
  letters: number
  decisions: number
  rates: FrozenRate[]
  /** Names the letters: the same letters have the same. */
  corpus: string
}

/** `59 letters more`, `1 letter fewer`, `as many letters`. */
function sayMore(before: number, after: number, noun: string): string {
  const more = after - before
  if (more === 0) return `as many ${noun}s`
  return `${formatNumberOf(Math.abs(more), noun)} ${more > 0 ? 'more' : 'fewer'}`
}

/** `18 rates changed, 160 are new, 9 are gone`; null where none did. */
function sayRates(before: FrozenRate[], after: FrozenRate[]): string | null {
  const { moved, entered, left } = compareRates(before, after)
  const parts = [
    ...(moved.length > 0 ? [`${formatNumberOf(moved.length, 'rate')} changed`] : []),
    ...(entered.length > 0 ? [`${formatCount(entered.length)} new`] : []),
    ...(left.length > 0 ? [`${formatCount(left.length)} gone`] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : null
}

/**
 * What changed in each table since the release before, by the table's name, from what releases freeze: a sentence to
 * stand at its file. Numbers that differ although the letters are the same were corrected, and the sentence says so.
 * Empty where there is nothing to compare with. `digest` names this build's letters.
 */
export function sayFileChanges(corpus: Corpus, digest: string, isRelease: boolean): ReadonlyMap<string, string> {
  const [newest, earlier] = corpus.releases
  const before = isRelease ? earlier : newest
  if (!before) return new Map()
  const present: Held = {
    letters: corpus.cases.length,
    decisions: corpus.decisions.length,
    rates: toFrozen(corpus),
    corpus: digest,
  }
  const after = isRelease && newest ? newest : present
  const alike = before.corpus === after.corpus
  const release = `the release of ${sayDate(before.date)}`
  const changed = (what: string) =>
    alike ? `Corrected since ${release}, of the same letters: ${what}.` : `Since ${release}: ${what}.`
  const isMore = before.decisions !== after.decisions
  const decisions = sayMore(before.decisions, after.decisions, 'decision')
  const rates = sayRates(before.rates, after.rates)
  return new Map([
    ['decisions', alike && !isMore ? `The same letters as in ${release}, and ${decisions}.` : changed(decisions)],
    [
      'letters',
      alike ? `The same letters as in ${release}.` : changed(sayMore(before.letters, after.letters, 'letter')),
    ],
    ['rates', rates === null ? `No count and no rate changed since ${release}.` : changed(rates)],
  ])
}
