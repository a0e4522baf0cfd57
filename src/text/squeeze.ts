import { isWhite } from './collapse.ts'

/**
 * A text without its white space, and the way back: `offsets[i]` is the offset in the text of the squeezed text's
 * character i; one more entry holds the end. Labels are looked for in it, so that line breaks, double spacing and
 * blanks that an extractor lost or put inside a word change nothing. A hyphen that breaks a word at a line's end is
 * left out as well.
 */
export interface Squeezed {
  text: string
  offsets: Uint32Array
}

const LINE_FEED = 10
const HYPHEN = 45
const NO_BREAK_SPACE = 0xa0

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

/** Whether the hyphen at `at` breaks a word: a small letter before it, a line end and a small letter behind it. */
function breaksWord(text: string, at: number): boolean {
  if (!isSmallLetter(text.charCodeAt(at - 1))) return false
  let next = at + 1
  let lineEnds = 0
  while (next < text.length && isWhite(text.charCodeAt(next))) {
    if (text.charCodeAt(next) === LINE_FEED) lineEnds++
    next++
  }
  return lineEnds > 0 && isSmallLetter(text.charCodeAt(next))
}

/** The quickest way from codes to a string. Half a surrogate pair becomes U+FFFD, which no label holds either. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Time and memory linear in the text. */
export function squeeze(text: string): Squeezed {
  const { length } = text
  const offsets = new Uint32Array(length + 1)
  const codes = new Uint16Array(length)
  let count = 0
  for (let offset = 0; offset < length; offset++) {
    const code = text.charCodeAt(offset)
    // Most characters are told by these two comparisons.
    const isPlain = code > HYPHEN && code < NO_BREAK_SPACE
    if (!isPlain && (isWhite(code) || (code === HYPHEN && breaksWord(text, offset)))) continue
    codes[count] = code
    offsets[count++] = offset
  }
  offsets[count] = length
  return { text: DECODER.decode(codes.subarray(0, count)), offsets: offsets.subarray(0, count + 1) }
}

/** The offset in the text at which the squeezed text's character `index` stands. */
export function offsetAt(squeezed: Squeezed, index: number): number {
  return squeezed.offsets[Math.min(index, squeezed.offsets.length - 1)] as number
}

/** The offset in the text just behind the squeezed text's character `index - 1`: an exclusive end. */
export function endAt(squeezed: Squeezed, index: number): number {
  return index === 0 ? 0 : offsetAt(squeezed, index - 1) + 1
}
