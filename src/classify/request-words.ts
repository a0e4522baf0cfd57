import { trimSpan } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'

/** Stands for words that were read already: a character of the private use area, that no letter holds. */
const READ = '\uE000'

/**
 * The words of one request while they are read. What one question has taken no other one sees, so the questions are
 * asked in the order of how sure their words are.
 */
export class RequestWords {
  readonly #text: string
  readonly #start: number
  #words: string

  constructor(text: string, { start, end }: Span) {
    this.#text = text
    this.#start = start
    this.#words = text.slice(start, end)
  }

  /** Every match that `read` makes a value of, with its place in the text; these words are taken. */
  take<T>(pattern: RegExp, read: (match: RegExpExecArray, span: Span) => T | null): Field<T>[] {
    const found: Field<T>[] = []
    for (const match of this.#words.matchAll(pattern)) {
      const start = this.#start + match.index
      const span = trimSpan(this.#text, { start, end: start + match[0].length })
      const value = span && read(match, span)
      if (!span || value === null) continue
      found.push({ value, span })
      this.#words =
        this.#words.slice(0, match.index) +
        READ.repeat(match[0].length) +
        this.#words.slice(match.index + match[0].length)
    }
    return found
  }

  /** Takes words that look like numbers asked for and are none. */
  skip(pattern: RegExp): void {
    this.take(pattern, () => true)
  }
}
