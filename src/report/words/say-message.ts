import type { CaseRecord } from '../../corpus/corpus.ts'
import { atStart } from './say.ts'

type PlacedMessage = CaseRecord['messages'][number]

/** What a message means for the numbers, where a reader may ask. */
const MEANS: Record<string, (words: string) => string> = {
  'classify/unknown-treatment': (words) =>
    `The request “${words}” is for no treatment that this site knows; it counts as not classified.`,
  'classify/unknown-citation': (words) =>
    `The citation “${words}” names no guideline that this site knows by name; it counts as “other”.`,
}

/** A message as a sentence for those who read the letter, not for those who edit the site. */
export function sayMessage({ rule, reason }: Pick<PlacedMessage, 'rule' | 'reason'>): string {
  const words = /^"(.*)" matches no \w+$/s.exec(reason)?.[1]
  const means = MEANS[rule]
  return words && means ? means(words) : `${atStart(reason.replace(/\.$/, ''))}.`
}
