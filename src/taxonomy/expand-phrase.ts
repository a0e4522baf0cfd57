import { toTokens } from './tokens.ts'

/** Stands for `{n}` in an expanded phrase: a character of the private use area, that no letter holds. */
export const NUMBER = '\uE000'
/** A phrase that has more forms than this is many phrases. */
const MOST_FORMS = 1000
const FOREIGN = /[[\]*?^$\\+]/

class PhraseFault extends Error {}

const join = (heads: string[], tails: string[]): string[] => {
  if (heads.length * tails.length > MOST_FORMS) {
    throw new PhraseFault(`has more than ${MOST_FORMS.toLocaleString('en')} forms: write it as several phrases`)
  }
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}

/** Reads alternatives until one of `closers`; answers their forms and where it stopped. */
function readForms(
  words: string,
  from: number,
  closer: '}' | ')' | '',
): { forms: string[]; options: number; at: number } {
  let done: string[] = []
  let forms = ['']
  let options = 1
  let at = from
  while (at < words.length) {
    const character = words.charAt(at)
    if (character === closer) return { forms: [...done, ...forms], options, at }
    if (character === '}' || character === ')')
      throw new PhraseFault(`has a \`${character}\` that nothing opens: take it out`)
    if (character === '|') {
      if (closer !== '}') throw new PhraseFault('has a `|` outside of braces: write `{one|other}`')
      if (forms.some((form) => form.trim() === ''))
        throw new PhraseFault('has an empty alternative: write `(word)` for what may be missing')
      done = [...done, ...forms]
      forms = ['']
      options++
    } else if (character === '{' && words.startsWith('{n}', at)) {
      forms = join(forms, [NUMBER])
      at += 2
    } else if (character === '{' || character === '(') {
      const inner = readForms(words, at + 1, character === '{' ? '}' : ')')
      if (character === '{' && inner.options < 2)
        throw new PhraseFault('has braces with one choice: write `{one|other}`, or `{n}` for a number')
      if (inner.forms.some((form) => form.trim() === ''))
        throw new PhraseFault('has brackets with nothing in them: take them out')
      forms = join(forms, character === '(' ? ['', ...inner.forms] : inner.forms)
      at = inner.at
    } else forms = forms.map((form) => form + character)
    at++
  }
  if (closer !== '') throw new PhraseFault(`has a bracket that is not closed: add \`${closer}\``)
  return { forms, options, at }
}

/**
 * The forms of a phrase, each as the words to compare one by one: `x-ray(s) of {hand|wrist}` has four.
 * A hyphen between letters joins: the text may have it joined, hyphenated or as two words.
 * A fault is one clause that goes on from "phrase … ".
 */
export function expandPhrase(words: string): { forms: string[][] } | { fault: string } {
  const foreign = FOREIGN.exec(words)
  if (foreign)
    return { fault: `has \`${foreign[0]}\`, and phrases are plain words: write \`{a|b}\`, \`{n}\` and \`(…)\` only` }
  try {
    const forms = readForms(words, 0, '').forms.map((form) =>
      toTokens(form.replace(/(?<=\p{L})-(?=\p{L})/gu, '')).map(({ word }) => word),
    )
    if (forms.some((form) => form.length === 0))
      return { fault: 'can be empty: write at least one word outside of `(…)`' }
    const unique = new Map(forms.map((form) => [form.join(' '), form]))
    return { forms: [...unique.values()] }
  } catch (thrown) {
    if (thrown instanceof PhraseFault) return { fault: thrown.message }
    throw thrown
  }
}
