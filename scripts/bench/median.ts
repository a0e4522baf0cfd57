/** The middle of some numbers; of an even count the upper of the two. */
export const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number
