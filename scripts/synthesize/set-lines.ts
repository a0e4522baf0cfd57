import { withoutMarks } from './marks.ts'
import type { Random } from './random.ts'

/** Words of this many letters and more may be hyphenated. */
const LONG = 9
const HYPHENATED = /^[a-z]+$/
const URL = /^(?:https?:\/\/|www\.)/

const lengthOf = (words: string): number => withoutMarks(words).length

/**
 * Breaks words into lines of at most `width` characters, marks not counted; a line end in the words stays one.
 * `hyphenated` is how often a long word that doesn't fit is broken with a hyphen. Addresses are broken where the line
 * is full, with a hyphen or without.
 */
export function setLines(words: string, width: number, hyphenated: number, random: Random): string[] {
  return words.split('\n').flatMap((given) => {
    const lines: string[] = []
    let line = ''
    for (const word of given.split(' ')) {
      let rest = word
      const fits = () => lengthOf(line) + (line === '' ? 0 : 1) + lengthOf(rest) <= width
      if (!fits()) {
        const [head, tail] = breakWord(rest, width - lengthOf(line) - 1, hyphenated, random)
        if (head) line += ` ${head}`
        lines.push(line.trimEnd())
        line = ''
        rest = tail
      }
      // An empty word is a second blank; a line never begins with one.
      if (rest !== '' || line !== '') line += line === '' ? rest : ` ${rest}`
    }
    return [...lines, line.trimEnd()]
  })
}

/** What of a word goes on the line that has `room` left, and what on the next. */
function breakWord(word: string, room: number, hyphenated: number, random: Random): [head: string, tail: string] {
  if (room < 4) return ['', word]
  if (URL.test(word)) {
    const at = Math.max(...['/', '-', '.'].map((sign) => word.lastIndexOf(sign, room - 2) + 1))
    const end = at > 4 ? at : room - 1
    return [word.slice(0, end) + (random.chance(0.2) ? '-' : ''), word.slice(end)]
  }
  if (word.length < LONG || !HYPHENATED.test(word) || !random.chance(hyphenated)) return ['', word]
  const end = Math.min(room - 1, word.length - 3)
  return end < 3 ? ['', word] : [`${word.slice(0, end)}-`, word.slice(end)]
}
