import { readdirSync, readFileSync } from 'node:fs'
import { parseLetter } from '../../src/letter/parse-letter.ts'
import { collapse } from '../../src/text/collapse.ts'
import { makeLetter } from '../synthesize/make-letter.ts'
import { toRandom } from '../synthesize/random.ts'
import type { Vocabulary } from '../synthesize/vocabulary.ts'
import { type Changed, changeKnown } from './change-known.ts'
import type { KnownDecision, KnownLetter } from './check-known.ts'

const FIXTURES = new URL('../../src/letter/fixtures/', import.meta.url)

/** The parser's fixtures, each with what a person read in it. */
function readFixtures(): KnownLetter[] {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))
  return names.map((name) => {
    const read = (file: string) => readFileSync(new URL(file, FIXTURES), 'utf8')
    return { text: read(name), decisions: JSON.parse(read(name.replace('.txt', '.json'))).decisions }
  })
}

/** A letter as it is read unchanged: other tests compare that with hand labels. */
function toKnown(text: string): KnownLetter {
  const decisions = parseLetter(text).decisions.flatMap((decision): KnownDecision[] => {
    const { outcome, rationale } = decision
    if (!outcome) return []
    return [
      {
        request: decision.request.value,
        outcome: outcome.value,
        claimsGuideline: decision.claimsGuideline?.value ?? null,
        imrGuideline: decision.imrGuideline?.value ?? null,
        rationale: rationale && collapse(text.slice(rationale.start, rationale.end)),
      },
    ]
  })
  return { text, decisions }
}

/** Keeps these choices apart from those of other inputs of the same seed. */
const KNOWN = 0x4e0
/** So many inputs in a row are changes of one letter: making it takes longer than reading it. */
const OF_ONE = 8
const MADE = 0.8

/**
 * Letters of which the truth is known (fixtures, the corpus's own, `letters`, and made-up ones), each changed. An input
 * depends on its seed and number alone.
 */
export function toKnownInputs(
  seed: number,
  vocabulary: Vocabulary,
  letters: string[],
): (index: number) => { letter: KnownLetter; changed: Changed & { names: string[] } } {
  const real = [...readFixtures(), ...letters.map(toKnown)]
  let [at, letter] = [-1, real[0] as KnownLetter]
  return (index) => {
    const place = Math.floor(index / OF_ONE)
    if (place !== at) {
      const random = toRandom(seed, place, KNOWN)
      const made = random.chance(MADE) ? makeLetter(seed, random.whole(0, 2 ** 30), vocabulary) : null
      letter = made ? { text: made.text, decisions: made.truth.decisions } : random.pick(real)
      at = place
    }
    return { letter, changed: changeKnown(letter.text, toRandom(seed, index, KNOWN + 1)) }
  }
}
