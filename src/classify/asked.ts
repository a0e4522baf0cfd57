import type { Field } from '../text/field.ts'

/** A number or a range of numbers: `2-3` is from 2 to 3, `12` from 12 to 12. */
export interface Amount {
  min: number
  max: number
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year'

/** So many times in one such stretch of time: `2-3 times a week`. */
export interface Frequency extends Amount {
  per: TimeUnit
}

/** `for 4 weeks`, `30 day rental`. */
export interface Duration extends Amount {
  unit: TimeUnit
}

/** Visits. Derived where no count is stated: times a week × weeks. The span then holds both. */
export interface Sessions extends Amount {
  basis: 'stated' | 'derived'
}

/** Pieces or a measure: `#60`, `240 grams`. The unit is singular, null where none is stated. */
export interface Quantity extends Amount {
  unit: string | null
}

export type Side = 'left' | 'right' | 'bilateral'

/**
 * What a request asks for, in numbers. Null or empty where the request does not state it, and where it states two
 * different values: then a message says so.
 */
export interface Asked {
  sessions: Field<Sessions> | null
  frequency: Field<Frequency> | null
  duration: Field<Duration> | null
  quantity: Field<Quantity> | null
  refills: Field<Amount> | null
  /** Doses and concentrations in the letter's order: `10/325 mg`, `5%`. */
  strengths: Field<string>[]
  /** Each side once, at its first place. */
  laterality: Field<Side>[]
  /** Spinal levels in the letter's order, each once: `L4`, `L4-L5`. */
  levels: Field<string>[]
}
