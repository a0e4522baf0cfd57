import { toWords, type Word } from './words.ts'

/** A word that a quotation asks for. */
export interface QuotedWord extends Word {
  /** Its first letter stands in brackets, `[t]he`: whether it is a capital makes no difference. */
  anyCase: boolean
}

/** Words that a quotation gives without a break, and how many of the letter's it may have left out before them. */
export interface QuotedRun {
  leftOut: number
  words: QuotedWord[]
}

/** So many words may stand where the writer put words in brackets. */
const IN_BRACKETS = 12

/** An ellipsis in its many forms, `…`, `...`, `. . .`, `* * *`, in brackets or bare; or words in brackets. */
const BREAK = /\[?(?:\u2026|\.\s{0,3}\.\s{0,3}\.(?:\s{0,3}\.)?|\*\s{0,3}\*\s{0,3}\*)\]?|\[[^\]]*\]/g
const REMARK = /\s*\[(?:sic|emphasis added)\]/gi
const ONE_LETTER = /\[(\p{L})\](?=[\p{L}\p{N}])/gu
/** Marks a word whose first letter stood in brackets, until it is cut into words. */
const MARK = '\ue000'

function toQuoted(text: string): QuotedWord[] {
  const words: QuotedWord[] = []
  let anyCase = false
  for (const word of toWords(text)) {
    if (word.form === MARK) {
      anyCase = true
      continue
    }
    words.push({ ...word, anyCase })
    anyCase = false
  }
  return words
}

/** A comma or a full stop before the closing mark is the writer's, as American style sets it. */
function withoutLastSign(words: QuotedWord[]): QuotedWord[] {
  const end = words.findLastIndex(({ form }) => form !== '.' && form !== ',')
  return words.slice(0, end + 1)
}

/** The runs of a quotation, in order; none for one without words. */
export function toRuns(quotation: string): QuotedRun[] {
  const text = quotation.replace(REMARK, '').replace(ONE_LETTER, `${MARK}$1`)
  const runs: QuotedRun[] = []
  let leftOut = 0
  let at = 0
  const add = (until: number) => {
    const words = toQuoted(text.slice(at, until))
    if (words.length > 0) {
      runs.push({ leftOut: runs.length === 0 ? 0 : leftOut, words })
      leftOut = 0
    }
  }
  for (const { 0: sign, index } of text.matchAll(BREAK)) {
    add(index)
    leftOut = /[\p{L}\p{N}]/u.test(sign) ? Math.max(leftOut, IN_BRACKETS) : Number.POSITIVE_INFINITY
    at = index + sign.length
  }
  add(text.length)
  const last = runs.at(-1)
  if (last) last.words = withoutLastSign(last.words)
  return runs.filter(({ words }) => words.length > 0)
}

/** Whether a word of a letter is the one that a quotation gives. */
export const fits = ({ form, anyCase }: QuotedWord, word: Word | undefined): boolean =>
  word !== undefined && (form === word.form || (anyCase && form.toLowerCase() === word.form.toLowerCase()))
