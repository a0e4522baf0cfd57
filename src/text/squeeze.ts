/**
 * A text without its white space, and the way back: `offsets[i]` is the offset in the text of the squeezed text's
 * character i; one more entry holds the end. Labels are looked for in it, so that line breaks, double spacing and
 * blanks that an extractor lost or put inside a word change nothing.
 */
export interface Squeezed {
  text: string
  offsets: Uint32Array
}

const WHITE = /\s/

/** Time and memory linear in the text. */
export function squeeze(text: string): Squeezed {
  const offsets = new Uint32Array(text.length + 1)
  const kept: string[] = []
  let count = 0
  let run = -1
  for (let offset = 0; offset <= text.length; offset++) {
    const white = offset === text.length || WHITE.test(text[offset] as string)
    if (white && run >= 0) {
      kept.push(text.slice(run, offset))
      run = -1
    } else if (!white && run < 0) run = offset
    if (!white) offsets[count++] = offset
  }
  offsets[count] = text.length
  return { text: kept.join(''), offsets: offsets.slice(0, count + 1) }
}

/** The offset in the text at which the squeezed text's character `index` stands. */
export function offsetAt(squeezed: Squeezed, index: number): number {
  return squeezed.offsets[Math.min(index, squeezed.offsets.length - 1)] as number
}

/** The offset in the text just behind the squeezed text's character `index - 1`: an exclusive end. */
export function endAt(squeezed: Squeezed, index: number): number {
  return index === 0 ? 0 : offsetAt(squeezed, index - 1) + 1
}
