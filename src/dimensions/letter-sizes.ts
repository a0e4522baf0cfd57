/** Letters with about as many decisions each. */
export interface LetterSize {
  /** Part of the address of its list: `1`, `4-5`, `9-or-more`. */
  id: string
  least: number
  /** Infinite for the last. */
  most: number
}

/** The sizes by which letters are shown together, the smallest first; each number of decisions is in one. */
export const LETTER_SIZES: LetterSize[] = [
  { id: '1', least: 1, most: 1 },
  { id: '2', least: 2, most: 2 },
  { id: '3', least: 3, most: 3 },
  { id: '4-5', least: 4, most: 5 },
  { id: '6-8', least: 6, most: 8 },
  { id: '9-or-more', least: 9, most: Number.POSITIVE_INFINITY },
]

/** The size of a letter with so many decisions, of which there is at least one. */
export function toLetterSize(decisions: number): LetterSize {
  const size = LETTER_SIZES.find(({ most }) => decisions <= most)
  if (!size || decisions < 1) throw new RangeError(`a letter holds one decision or more, not ${decisions}`)
  return size
}
