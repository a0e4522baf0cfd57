import type { Random } from './random.ts'

/** What an extraction does to words: a word or a number is broken, a blank is lost, or one stands where none belongs. */
const SLIPS: ((words: string, random: Random) => string)[] = [
  (words, random) =>
    replaceOne(words, /\b[a-z]{7,}\b/g, random, (word) => breakIn(word, random.whole(1, word.length - 2))),
  (words, random) => replaceOne(words, /\b20[01]\d\b/g, random, (year) => breakIn(year, 3)),
  (words, random) => replaceOne(words, /, (?=[A-Za-z])/g, random, () => ','),
  (words, random) => replaceOne(words, /(?<=[A-Za-z])-(?=[A-Za-z])/g, random, () => random.pick([' -', '- '])),
  (words, random) => replaceOne(words, /(?<=[a-z]\.) (?=[A-Z])/g, random, () => ''),
  (words, random) => replaceOne(words, /(?<=\d)\.$/g, random, () => ' .'),
]

const breakIn = (word: string, at: number): string => `${word.slice(0, at)} ${word.slice(at)}`

function replaceOne(words: string, pattern: RegExp, random: Random, replace: (found: string) => string): string {
  const places = [...words.matchAll(pattern)]
  if (places.length === 0) return words
  const { 0: found, index } = random.pick(places)
  return words.slice(0, index) + replace(found) + words.slice(index + found.length)
}

/** Lets words slip once, with this probability. The truth has the slip as well: the words are the letter's own. */
export const letSlip = (words: string, probability: number, random: Random): string =>
  random.chance(probability) ? random.pick(SLIPS)(words, random) : words
