import { makeLetter } from './make-letter.ts'
import { mutate } from './mutate.ts'
import { toRandom } from './random.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Keeps the choices of fuzzing apart from those of the letters of the same seed. */
const FUZZ = 0xf022

/** Input `index` of a seed: a made-up letter or one of `letters`, spoilt. The same for the same arguments. */
export function makeFuzzInput(seed: number, index: number, vocabulary: Vocabulary, letters: string[]): string {
  const random = toRandom(seed, index, FUZZ)
  const pick = (): string =>
    letters.length > 0 && random.chance(0.15)
      ? random.pick(letters)
      : makeLetter(seed, random.whole(0, 2 ** 30), vocabulary).text
  return mutate(pick(), pick, random)
}
