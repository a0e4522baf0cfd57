import type { Outcome } from '../../src/letter/letter.ts'
import type { Random } from './random.ts'
import { letSlip } from './slips.ts'
import type { ReasonWords } from './vocabulary.ts'
import { speak } from './words/grammar.ts'
import { CLOSINGS, RATIONALE_GRAMMAR } from './words/rationales.ts'

/** A rationale's paragraphs, and the ids of the reasons that it gives, sorted. */
export interface MadeRationale {
  paragraphs: string[]
  reasons: string[]
}

/** `repeated` is the heading where the rationale repeats it word for word, else null. */
export function makeRationale(
  outcome: Outcome,
  reasons: ReasonWords[],
  repeated: string | null,
  random: Random,
): MadeRationale {
  const ofSide = reasons.filter(({ side }) => side === outcome)
  const count = random.weigh([
    [0, 2],
    [1, 4],
    [2, 3],
    [3, 1],
  ] as const)
  const given = [...new Set(Array.from({ length: ofSide.length && count }, () => random.pick(ofSide)))]
  const paragraphs = Array.from(
    {
      length: random.weigh([
        [1, 7],
        [2, 2],
        [3, 1],
      ] as const),
    },
    () =>
      Array.from({ length: random.whole(1, 6) }, () =>
        letSlip(speak(RATIONALE_GRAMMAR, 'sentence', random), 0.02, random),
      ),
  )
  if (repeated) random.pick(paragraphs).push(`${repeated} The rest is in question.`)
  if (random.chance(0.04)) paragraphs.push([speak(RATIONALE_GRAMMAR, 'lines', random)])

  // A guideline's voice is heard in what follows it: the reviewer's own sentences come first, a guideline's last.
  const sentencesOf = (tells: boolean) => given.filter((one) => one.tells === tells).map(({ sentence }) => sentence)
  paragraphs[0]?.unshift(...sentencesOf(false))
  paragraphs.at(-1)?.push(...sentencesOf(true))
  const closing = random.pick(CLOSINGS[outcome])
  // The last full stop is lost now and then, and with it the sign that a heading begins behind it.
  paragraphs.at(-1)?.push(random.chance(0.04) ? closing.slice(0, -1) : closing)
  return {
    paragraphs: paragraphs.map((sentences) => sentences.join(random.chance(0.1) ? '  ' : ' ')),
    reasons: [...new Set(given.map(({ id }) => id))].sort(),
  }
}
