import { distance } from '../text/distance.ts'

/** The known word that is most like `word`, or null where none is near: at most a third of its letters differ. */
export function findNearest(word: string, known: string[]): string | null {
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best && best.far <= Math.max(1, Math.ceil(word.length / 3)) ? best.candidate : null
}
