import { findTreatment } from '../../src/classify/find-treatment.ts'
import { toKnowledge } from '../../src/classify/knowledge.ts'
import type { Taxonomy, TreatmentEntry } from '../../src/taxonomy/taxonomy.ts'
import { type Random, toRandom } from '../synthesize/random.ts'
import { compareTimes } from './compare-times.ts'
import type { Figure } from './figure.ts'

const SIZES = [100, 1000, 10_000] as const
const REQUESTS = 20_000
const ROUNDS = 7
const SYLLABLES = 'ba do fi gu ka lo mi nu pa ro si tu va xe zo'.split(' ')

const makeWord = (random: Random): string =>
  Array.from({ length: random.whole(2, 4) }, () => random.pick(SYLLABLES)).join('')

/** As many phrases as asked for, each of two or three words that are no words, with alternatives as in the taxonomy. */
function makePhrases(count: number, random: Random): string[] {
  const phrases = new Set<string>()
  while (phrases.size < count) {
    phrases.add(`${makeWord(random)} {${makeWord(random)}|${makeWord(random)}} (${makeWord(random)})`)
  }
  return [...phrases]
}

function toTaxonomy(taxonomy: Taxonomy, phrases: string[]): Taxonomy {
  const [model] = taxonomy.treatments
  if (!model) throw new Error('The taxonomy has no treatment')
  const treatments = phrases.map(
    (words, at): TreatmentEntry => ({
      ...model,
      id: `entry-${at}`,
      standing: 'level',
      together: [],
      phrases: [{ words, pattern: words, example: words, of: [], line: 1 }],
    }),
  )
  return { ...taxonomy, treatments }
}

/** Finding the treatment of a request among more and more phrases: it may grow as the logarithm of their number. */
export function benchClassification(taxonomy: Taxonomy): Figure[] {
  const random = toRandom(7)
  const phrases = makePhrases(SIZES.at(-1) as number, random)
  // Requests name phrases that every taxonomy has, so that only the number of phrases differs.
  const requests = Array.from({ length: REQUESTS }, () => {
    const [first, second] = random.pick(phrases.slice(0, SIZES[0])).split(/[{|}() ]+/)
    return `${makeWord(random)} ${first} ${second}, ${random.whole(2, 12)} visits ${makeWord(random)}`
  })
  const runs = SIZES.map((size) => {
    const knowledge = toKnowledge(toTaxonomy(taxonomy, phrases.slice(0, size)))
    return () => {
      for (const request of requests) {
        if (!findTreatment(request, [{ start: 0, end: request.length }], knowledge)) throw new Error(request)
      }
    }
  })
  const [few] = runs as [() => void]
  return SIZES.slice(1).map((size, at) => {
    const { ratio, run } = compareTimes(runs[at + 1] as () => void, few, ROUNDS)
    const microseconds = ((run / REQUESTS) * 1000).toFixed(1)
    return {
      name: `classification: ${size.toLocaleString('en')} phrases, to ${SIZES[0]}`,
      value: ratio,
      unit: '×',
      goal: Math.log(size) / Math.log(SIZES[0]),
      detail: `${microseconds} µs a decision`,
    }
  })
}
