import type { ClassifiedLetter } from '../../src/classify/classified.ts'
import type { LetterReader } from '../../src/classify/read-letter.ts'
import { findBrokenLaws } from '../../src/letter/fixtures/laws.ts'
import type { Layout } from '../../src/letter/letter.ts'

/** What a classification found outside the text; its places are to be shown to people. */
function findStrays(text: string, letter: ClassifiedLetter): string[] {
  const found = letter.decisions.flatMap(({ treatment, bodyParts, claims, imr, reasons }) => [
    ...(treatment ? [treatment] : []),
    ...bodyParts,
    ...claims.guidelines,
    ...imr.guidelines,
    ...reasons,
  ])
  const strays = [...found, ...letter.summaryBodyParts].filter(
    ({ span }) => !(span.start >= 0 && span.start < span.end && span.end <= text.length),
  )
  const messages = letter.messages.filter(({ span }) => span && !(span.start >= 0 && span.end <= text.length))
  return [
    ...strays.map(({ id }) => `the place of ${id} is in the text`),
    ...messages.map(({ rule }) => `the place of ${rule} is in the text`),
  ]
}

/** What came of one input: the laws that are broken, what was thrown, and how long reading it took, in milliseconds. */
export interface Checked {
  layout: Layout | null
  broken: string[]
  took: number
}

/** Reads a text and checks the laws. Never throws. */
export function checkInput(text: string, read: LetterReader): Checked {
  const start = performance.now()
  try {
    const letter = read(text)
    const took = performance.now() - start
    return { layout: letter.layout, broken: [...findBrokenLaws(text, letter), ...findStrays(text, letter)], took }
  } catch (thrown) {
    const reason = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    return { layout: null, broken: [`it threw ${reason}`], took: performance.now() - start }
  }
}
