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
 * A small sample of a text by which it can be compared with others: the smallest hashes of its pairs of neighboring
 * words, in ascending order, each once (a bottom-k sketch: Broder, "On the resemblance and containment of documents",
 * 1997). Case, punctuation and line breaks count for nothing. The same words give the same sample on any machine.
 */
export function toSketch(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const pairs = new Set(words.slice(1).map((word, index) => hash(`${words[index]} ${word}`)))
  return Uint32Array.from(pairs).sort().slice(0, SIZE)
}

/** A text by its sketch, and what it belongs to: a text is never alike to others of its owner. */
export interface Sketched {
  sketch: Uint32Array
  owner: string
}

/** A text that is alike, by its place among those of the index. */
export interface Alike {
  place: number
  /** Between 0 and 1: the share of what the two sketches hold that both hold, rare pairs of words weighing more. */
  likeness: number
}

/** So many texts on either side are looked at for each pair of words that many texts share: the cost stays linear. */
const REACH = 16
/** So many of the texts that share most are compared in full. */
const COMPARED = 16

/** The first place in an ascending list that is not below a value. */
function findPlace(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** In how many texts each pair of words stands, of those that stand in two or more; most stand in one. */
function countShared(texts: readonly Sketched[]): Map<number, number> {
  const all = new Uint32Array(texts.reduce((sum, { sketch }) => sum + sketch.length, 0))
  let end = 0
  for (const { sketch } of texts) {
    all.set(sketch, end)
    end += sketch.length
  }
  all.sort()
  const counts = new Map<number, number>()
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to] === all[from]) to++
    if (to - from > 1) counts.set(all[from] as number, to - from)
  }
  return counts
}

/** The places with the highest scores, the highest first; of equal ones the first place. Most are never sorted. */
function pickHighest(places: readonly number[], scores: Float64Array, most: number): number[] {
  const scoreOf = (place: number | undefined): number => (place === undefined ? -1 : (scores[place] ?? 0))
  const before = (a: number, b: number): boolean => scoreOf(a) > scoreOf(b) || (scoreOf(a) === scoreOf(b) && a < b)
  const picked: number[] = []
  for (const place of places) {
    const last = picked.at(-1)
    if (picked.length === most && last !== undefined && !before(place, last)) continue
    let at = picked.length
    while (at > 0 && before(place, picked[at - 1] as number)) at--
    picked.splice(at, 0, place)
    if (picked.length > most) picked.pop()
  }
  return picked
}

/**
 * Finds the texts of one side that are most like a given one of any side, the most alike first; ties stand in the texts'
 * order. Time and memory grow with the number of texts, not with its square: of a pair of words that very many share
 * only those texts are looked at that stand nearest in the given order.
 */
export function toAlikeIndex<Side>(texts: readonly Sketched[], sideOf: (place: number) => Side) {
  const counts = countShared(texts)
  const weights = texts.map(({ sketch }) =>
    Float64Array.from(sketch, (pair) => Math.log((texts.length + 1) / (counts.get(pair) ?? 1))),
  )
  const totals = weights.map((list) => list.reduce((sum, weight) => sum + weight, 0))
  /** Of each side, the texts that hold a pair of words. */
  const sides = new Map<Side, Map<number, number[]>>()
  texts.forEach(({ sketch }, place) => {
    const side = sideOf(place)
    const holders = sides.get(side) ?? new Map<number, number[]>()
    sides.set(side, holders)
    for (const pair of sketch) {
      if (!counts.has(pair)) continue
      const list = holders.get(pair)
      if (list) list.push(place)
      else holders.set(pair, [place])
    }
  })

  /** What two sketches share, of all that they hold; both ascend, so one walk along them is enough. */
  const compare = (a: number, b: number): number => {
    const [one, other] = [texts[a]?.sketch ?? [], texts[b]?.sketch ?? []]
    let shared = 0
    for (let i = 0, j = 0; i < one.length && j < other.length; ) {
      const step = (one[i] as number) - (other[j] as number)
      if (step === 0) shared += weights[a]?.[i] ?? 0
      if (step <= 0) i++
      if (step >= 0) j++
    }
    return shared / ((totals[a] ?? 0) + (totals[b] ?? 0) - shared || 1)
  }

  const scores = new Float64Array(texts.length)
  return (place: number, most: number, side: Side): Alike[] => {
    const text = texts[place]
    const holders = sides.get(side)
    if (!text || !holders) return []
    const touched: number[] = []
    text.sketch.forEach((pair, index) => {
      const list = holders.get(pair)
      if (!list) return
      const middle = findPlace(list, place)
      const until = Math.min(list.length, middle + REACH)
      for (let at = Math.max(0, middle - REACH); at < until; at++) {
        const other = list[at] as number
        if (scores[other] === 0) touched.push(other)
        scores[other] = (scores[other] ?? 0) + (weights[place]?.[index] ?? 0)
      }
    })
    const found = pickHighest(
      touched.filter((other) => texts[other]?.owner !== text.owner),
      scores,
      COMPARED,
    )
      .map((other) => ({ place: other, likeness: compare(place, other) }))
      .sort((a, b) => b.likeness - a.likeness || a.place - b.place)
      .slice(0, most)
    for (const other of touched) scores[other] = 0
    return found
  }
}
