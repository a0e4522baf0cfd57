/** So many hashes are kept of a text; two texts of some hundred words are told apart well by them. */
const SIZE = 128

/** A 32-bit hash of a string (FNV-1a, with the last steps of MurmurHash3 so that its low values are spread evenly). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/**
 * A small sample of a text by which it can be compared with others: the smallest hashes of its pairs of neighbouring
 * words, in ascending order, each once (a bottom-k sketch: Broder, "On the resemblance and containment of documents",
 * 1997). Case, punctuation and line breaks count for nothing. The same words give the same sample on any machine.
 */
export function toSketch(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const pairs = new Set(words.slice(1).map((word, index) => hash(`${words[index]} ${word}`)))
  return Uint32Array.from(pairs).sort().slice(0, SIZE)
}
