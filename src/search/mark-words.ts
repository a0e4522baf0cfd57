import type { Found, Way } from './find-letters.ts'
import { beginsWith, isSame, type Term, toWhole } from './parse-query.ts'

/**
 * For each word that was typed the other forms that Pagefind took for it, `injected` for `injections`: learned from
 * the places that it gave, one a letter.
 */
export type Forms = Map<string, Set<string>>

const countCommon = (a: string, b: string): number => {
  let common = 0
  while (common < a.length && a[common] === b[common]) common += 1
  return common
}

/** Of a word and its parts the one that is most like another. */
const toClosest = (word: string, other: string): string =>
  [toWhole(word), ...word.split(' ')].reduce((best, part) =>
    countCommon(part, other) > countCommon(best, other) ? part : best,
  )

/** Learns which forms stand at the places where a letter's terms were found. */
export function learnForms(
  forms: Forms,
  words: readonly string[],
  terms: readonly Term[],
  found: readonly Found[],
): void {
  terms.forEach((term, at) => {
    const place = found[at]?.place
    if (place === null || place === undefined) return
    term.words.forEach((typed, step) => {
      const word = words[place + step]
      if (!word) return
      const known = forms.get(typed) ?? new Set()
      forms.set(typed, known.add(toClosest(word, typed)))
    })
  })
}

/** Endings by which forms of a word usually differ; the rest Pagefind's places tell. */
const ENDING = /^(?:e?s|e?d|ings?|ly)$/

const differInEnding = (a: string, b: string): boolean =>
  (a.startsWith(b) && ENDING.test(a.slice(b.length))) || (b.startsWith(a) && ENDING.test(b.slice(a.length)))

/**
 * For each word of a letter the terms, by their places, that it stands for or is a part of: a term that the letter has
 * as a word is marked where it is one, and beginnings and words around it only where the letter has no better.
 */
export function markWords(
  words: readonly string[],
  terms: readonly Term[],
  forms: Forms,
  ways: readonly Way[],
): Set<number>[] {
  const marks = words.map(() => new Set<number>())
  const isForm = (word: string, typed: string): boolean =>
    isSame(word, typed) ||
    [toWhole(word), ...word.split(' ')].some((part) => differInEnding(part, typed) || forms.get(typed)?.has(part))
  const fits = (word: string, { words: typed }: Term, step: number, way: Way): boolean => {
    const one = typed[step] ?? ''
    if (isForm(word, one)) return true
    const isFirst = step === 0
    const isLast = step === typed.length - 1
    if (way !== 'word' && isLast && beginsWith(word, one)) return true
    if (way !== 'inside' || !isFirst) return false
    return isLast ? one.length > 1 && toWhole(word).includes(one) : toWhole(word).endsWith(one)
  }
  terms.forEach((term, at) => {
    for (let start = 0; start + term.words.length <= words.length; start += 1) {
      if (!term.words.every((_, step) => fits(words[start + step] ?? '', term, step, ways[at] ?? 'word'))) continue
      for (let step = 0; step < term.words.length; step += 1) marks[start + step]?.add(at)
    }
  })
  return marks
}
