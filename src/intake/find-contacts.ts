import type { PersonalData } from './find-personal-data.ts'

/**
 * Ten digits in the groups of a telephone number, with an area code and an exchange that exist (both begin with 2 to
 * 9). The groups are parted by one kind of mark, so `2 3 4567` or `9792.24.1` is none.
 */
const TELEPHONE =
  /(?<![\d\p{L}.#-])(?:\+?1[-.\s])?(?:\([2-9]\d{2}\)\s{0,2}[2-9]\d{2}[-.\s‐‑–]|[2-9]\d{2}([-.‐‑–])[2-9]\d{2}\1|[2-9]\d{2}\/[2-9]\d{2}-)\d{4}(?![\d-])/gu
/** With a word that says so, blanks may part the groups too. */
const TELEPHONE_TOLD =
  /\b(?:tel(?:ephone)?|phone|fax|cell|mobile|call(?:ed)?)(?:\s(?:number|no\.?|#))?[.:\s]{1,4}(?:at\s)?(?:1[\s.-])?\(?[2-9]\d{2}\)?[\s.-]{0,2}[2-9]\d{2}[\s.-]{0,2}\d{4}(?!\d)/gi
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![\w-])/gi

/** The review organisation's own letterhead at the beginning of a letter: its name, then lines of its address. */
const LETTERHEAD = /MAXIMUS\s+FEDERAL\s+SERVICES/i
const LETTERHEAD_WORDS =
  /MAXIMUS FEDERAL SERVICES|INC\b|Independent Medical Review|P\.?\s?O\.? Box|[a-z]{3,15}, CA\b|tel\b|phone\b|fax\b|toll[ -]free/gi
const isLetterhead = (line: string): boolean => /^[\d().,:;\s+–-]*$/.test(line.replace(LETTERHEAD_WORDS, ''))
/** A letterhead has at most so many lines, and stands in the first so many characters. */
const LETTERHEAD_LINES = 8
const LETTERHEAD_WITHIN = 1500

/** Telephone numbers and e-mail addresses, but for those of the review organisation's letterhead. */
export function findContacts(text: string): PersonalData[] {
  const head = letterheadEnd(text)
  const find = (pattern: RegExp, kind: string): PersonalData[] =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ kind, start: index, end: index + words.length }))
  const plain = find(TELEPHONE, 'A telephone number')
  const plainEnds = new Set(plain.map(({ end }) => end))
  const told = find(TELEPHONE_TOLD, 'A telephone number').filter(({ end }) => !plainEnds.has(end))
  return [...plain, ...told, ...find(MAIL, 'An e-mail address')].filter(({ start }) => start >= head)
}

/** Where the letterhead ends; 0 where the letter has none. */
function letterheadEnd(text: string): number {
  const name = LETTERHEAD.exec(text.slice(0, LETTERHEAD_WITHIN))
  if (!name) return 0
  let at = name.index
  for (let count = 0; count < LETTERHEAD_LINES; count++) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : Math.min(end, at + 200))
    if (!isLetterhead(line)) break
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}
