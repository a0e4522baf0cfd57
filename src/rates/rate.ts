/** The least that a decision must say of itself to be counted in a rate. */
export interface Counted {
  /** The letter's id: decisions of one letter are not independent. */
  caseId: string
  /** Counted from 1 within the letter; with the letter's id it names the decision. */
  number: number
  outcome: 'upheld' | 'overturned'
}

/**
 * The tier of a rate: reliable; from few decisions, or with a wide interval; or counts only. The thresholds are those of
 * the National Center for Health Statistics (see tier.ts).
 */
export type Tier = 'reliable' | 'few' | 'counts'

/**
 * A rate of overturned denials with its denominator. Shares are between 0 and 1, unrounded.
 * `rate`, `low` and `high` are null where there are too few decisions for a rate (tier `counts`).
 */
export interface RateNumbers {
  decided: number
  overturned: number
  letters: number
  rate: number | null
  low: number | null
  high: number | null
  /** At least 1; how many decisions weigh as one that is independent of the others. */
  designEffect: number
  /** Effective number of decisions, n*: what the limits and the tier go by. */
  effective: number
  tier: Tier
}

/** A rate with the decisions behind it. */
export interface Rate extends RateNumbers {
  /** `<case id>#<number>`, in the order given. */
  decisions: string[]
}
