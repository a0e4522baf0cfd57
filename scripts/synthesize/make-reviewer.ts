import type { Marker } from './marks.ts'
import type { Random } from './random.ts'
import { SENTENCE_SPECIALTIES, SPECIALTIES, STATES, SUBSPECIALTIES } from './words/people.ts'

/** A reviewer's names as they are printed and marked; lists hold the marks' keys in order. */
export interface MadeReviewer {
  specialties: string
  subspecialty: string | null
  states: string
  keys: Record<'specialties' | 'subspecialties' | 'states', string[]>
}

const pickSome = (names: typeof STATES, count: number, random: Random): string[] => [
  ...new Set(Array.from({ length: count }, () => random.weigh(names))),
]

const COUNTS = [
  [1, 7],
  [2, 2],
  [3, 1],
] as const

/** `list`: names in a block with commas, of which a third have no blank behind them; `sentence`: joined by `and`. */
export function makeReviewer(kind: 'list' | 'sentence', { mark }: Marker, random: Random): MadeReviewer {
  const keys: MadeReviewer['keys'] = { specialties: [], subspecialties: [], states: [] }
  const name = (list: keyof typeof keys, names: string[]) =>
    names.map((words) => {
      const key = `${list} ${keys[list].length}`
      keys[list].push(key)
      return mark(key, words)
    })
  const comma = random.chance(0.33) ? ',' : ', '
  const joiner = kind === 'list' ? comma : ' and '
  const count = kind === 'list' ? random.weigh(COUNTS) : random.chance(0.1) ? 2 : 1
  const states = pickSome(STATES, kind === 'list' ? random.weigh(COUNTS) : random.chance(0.2) ? 2 : 1, random)
  const specialties = pickSome(kind === 'list' ? SPECIALTIES : SENTENCE_SPECIALTIES, count, random)
  const subspecialties = kind === 'sentence' && random.chance(0.25) ? [random.pick(SUBSPECIALTIES)] : []
  return {
    specialties: name('specialties', specialties).join(joiner),
    subspecialty: name('subspecialties', subspecialties)[0] ?? null,
    states: name('states', states).join(joiner),
    keys,
  }
}
