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

const [LINE_FEED, SPACE, HYPHEN] = [10, 32, 45]

/** White space as `\s` has it: most characters are told by one comparison. */
function isWhite(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

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

/** Time and memory linear in the text. */
export function squeeze(text: string): Squeezed {
  const { length } = text
  const offsets = new Uint32Array(length + 1)
  const kept: string[] = []
  let count = 0
  let offset = 0
  while (offset < length) {
    const start = offset
    let code = text.charCodeAt(offset)
    while (offset < length && !isWhite(code) && !(code === HYPHEN && breaksWord(text, offset))) {
      offsets[count++] = offset
      code = text.charCodeAt(++offset)
    }
    if (offset > start) kept.push(text.slice(start, offset))
    // Here stands white space, or a hyphen that breaks a word.
    offset++
    while (offset < length && isWhite(text.charCodeAt(offset))) offset++
  }
  offsets[count] = length
  return { text: kept.join(''), offsets: offsets.subarray(0, count + 1) }
}

/** The offset in the text at which the squeezed text's character `index` stands. */
export function offsetAt(squeezed: Squeezed, index: number): number {
  return squeezed.offsets[Math.min(index, squeezed.offsets.length - 1)] as number
}

/** The offset in the text just behind the squeezed text's character `index - 1`: an exclusive end. */
export function endAt(squeezed: Squeezed, index: number): number {
  return index === 0 ? 0 : offsetAt(squeezed, index - 1) + 1
}
