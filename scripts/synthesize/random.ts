/** A source of choices that depends on its seed alone: no clock, no machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** True with this probability, from 0 to 1. */
  chance(probability: number): boolean
  pick<T>(choices: readonly T[]): T
  /** One of the choices, each as likely as its weight says; weights need not sum to 1. */
  weigh<T>(choices: readonly (readonly [choice: T, weight: number])[]): T
}

/** Spreads a seed over 32 bits (the finaliser of MurmurHash3, public domain). */
function mix(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Choices for one thing of many, such as letter 7 of seed 1: each has choices of its own, so that it is made without
 * those before it. The generator is sfc32 (Chris Doty-Humphrey, PractRand, public domain).
 */
export function toRandom(...seeds: number[]): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]
  for (const seed of seeds) {
    a = mix(a ^ (seed >>> 0))
    b = mix(b + a + Math.floor(seed / 2 ** 32))
    c = mix(c ^ b)
  }
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round++) next()

  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new RangeError('There is nothing to choose from')
    return choices[whole(0, choices.length - 1)] as T
  }
  return {
    whole,
    pick,
    chance: (probability) => next() < probability,
    weigh: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [choice, weight] of choices) {
        left -= weight
        if (left < 0) return choice
      }
      return pick(choices)[0]
    },
  }
}
