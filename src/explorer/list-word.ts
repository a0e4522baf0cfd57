/**
 * Writes the numbers of the rows that a word of bits holds into a list, from `length` on; returns the new length.
 * `first` is the row of the word's lowest bit.
 */
export function listWord(rows: Int32Array, length: number, first: number, word: number): number {
  let to = length
  if (word === -1) {
    for (let row = first; row < first + 32; row++) rows[to++] = row
    return to
  }
  for (let left = word; left !== 0; left &= left - 1) rows[to++] = first + 31 - Math.clz32(left & -left)
  return to
}
