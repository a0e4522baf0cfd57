/** A word, a number or a sign of a text. */
export interface Word {
  /** What is compared: dashes inside words, white space and the shape of quotation marks make no difference. */
  form: string
  /** As it stands in the text, white space collapsed. */
  text: string
  /** Whether white space stands before it. */
  spaced: boolean
}

const DASH = '-\\u2010-\\u2015\\u2212'
const LETTERS = '[\\p{L}\\p{M}\\p{N}]'
const HYPHEN = '[-\\u2010\\u2011\\u2013]'
/** `long-term` is one word, also over a line's end; between digits a dash is a sign of its own, for `5-10` is not `510`. */
const WORD = new RegExp(
  `${LETTERS}+(?:(?<=\\p{L})${HYPHEN}(?:[^\\S\\n]*\\n\\s*)?(?=\\p{L})${LETTERS}+)*|[${DASH}]+|\\S`,
  'gu',
)
const DASHES = new RegExp(`[${DASH}\\s]+`, 'gu')
const QUOTE_SIGNS = /["'\u2018-\u201f\u2032\u2033\u00ab\u00bb`]/u
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

function toForm(text: string): string {
  if (QUOTE_SIGNS.test(text)) return "'"
  const plain = text.normalize('NFKC').replace(DASHES, '')
  return plain || '-'
}

/** The words of a text, in order. Time is linear in the text. */
export function toWords(text: string): Word[] {
  const plain = text.replace(UNSEEN, '').replaceAll('…', '...')
  return [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({
    form: toForm(word),
    text: word.replace(/\s+/g, ' '),
    spaced: index > 0 && /\s/.test(plain.charAt(index - 1)),
  }))
}

/** Words as they are read: with a blank wherever white space stood between them. */
export const sayWords = (words: readonly Word[]): string =>
  words.map(({ text, spaced }, place) => (spaced && place > 0 ? ` ${text}` : text)).join('')
