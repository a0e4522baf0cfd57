/** A run of a letter's own words; marked where they were searched for. */
export interface HitPiece {
  text: string
  marked: boolean
}

/** A sentence of a letter that has words searched for. */
export interface Hit {
  /** The anchor of its paragraph, `p12`. */
  anchor: string
  pieces: HitPiece[]
}

/** Where a paragraph begins: its id, and the number of its first word in the letter. */
export interface Anchor {
  id: string
  location: number
}

/** Words shown of a long sentence, and those before the first that was found. */
const MOST_WORDS = 45
const BEFORE = 12

const ENDED = /[.!?][)\]"”’']*$/
const OPENS = /^[("“‘']*[\p{Lu}\d]/u

interface Sentence {
  anchor: string
  start: number
  end: number
  terms: Set<number>
}

/** The sentences of the paragraphs, as runs of tokens. */
function toSentences(tokens: readonly string[], anchors: readonly Anchor[], marks: readonly Set<number>[]): Sentence[] {
  const ordered = [...anchors].sort((a, b) => a.location - b.location)
  return ordered.flatMap(({ id, location }, index) => {
    const until = ordered[index + 1]?.location ?? tokens.length
    const sentences: Sentence[] = []
    let start = location
    for (let at = location; at < until; at += 1) {
      const isLast = at + 1 === until || (ENDED.test(tokens[at] ?? '') && OPENS.test(tokens[at + 1] ?? ''))
      if (!isLast) continue
      sentences.push({
        anchor: id,
        start,
        end: at + 1,
        terms: new Set(marks.slice(start, at + 1).flatMap((set) => [...set])),
      })
      start = at + 1
    }
    return sentences
  })
}

const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su

/** A run of tokens as pieces: marks lie on the words, not on the signs around them. */
function toPieces(tokens: readonly string[], marks: readonly Set<number>[], start: number, end: number): HitPiece[] {
  const pieces: HitPiece[] = []
  const add = (text: string, marked: boolean): void => {
    const last = pieces.at(-1)
    if (!text) return
    if (last?.marked === marked) last.text += text
    else pieces.push({ text, marked })
  }
  for (let at = start; at < end; at += 1) {
    const token = tokens[at] ?? ''
    const marked = (marks[at]?.size ?? 0) > 0
    const [, before = '', word = '', after = ''] = marked ? (EDGES.exec(token) ?? []) : ['', token]
    // The blank between two words of one term is marked with them.
    const together = at > start && [...(marks[at] ?? [])].some((term) => marks[at - 1]?.has(term))
    if (at > start) add(' ', marked && together && !before && pieces.at(-1)?.marked === true)
    add(before, false)
    add(word, marked)
    add(after, false)
  }
  return pieces
}

/** So many sentences that together have as many terms as they can: each adds the most that those before it lack. */
function chooseSentences(sentences: readonly Sentence[], most: number): Sentence[] {
  const chosen: Sentence[] = []
  const covered = new Set<number>()
  while (chosen.length < Math.min(most, sentences.length)) {
    const countNew = ({ terms }: Sentence): number => [...terms].filter((term) => !covered.has(term)).length
    const [best] = sentences
      .filter((one) => !chosen.includes(one))
      .sort((one, other) => countNew(other) - countNew(one) || other.terms.size - one.terms.size)
    if (!best) break
    chosen.push(best)
    for (const term of best.terms) covered.add(term)
  }
  return chosen
}

/**
 * The sentences of a letter that have words searched for: at most so many, which together have as many terms as they
 * can, in the letter's order; and how many more there are. `marks` tells for each token the terms that it stands for.
 */
export function toHits(
  tokens: readonly string[],
  anchors: readonly Anchor[],
  marks: readonly Set<number>[],
  most: number,
): { hits: Hit[]; more: number } {
  const sentences = toSentences(tokens, anchors, marks).filter(({ terms }) => terms.size > 0)
  const hits = chooseSentences(sentences, most)
    .sort((a, b) => a.start - b.start)
    .map(({ anchor, start, end }) => {
      const first = marks.findIndex((terms, at) => at >= start && terms.size > 0)
      const from = end - start > MOST_WORDS ? Math.max(start, Math.min(first - BEFORE, end - MOST_WORDS)) : start
      const until = Math.min(end, from + MOST_WORDS)
      const pieces = toPieces(tokens, marks, from, until)
      if (from > start) pieces.unshift({ text: '… ', marked: false })
      if (until < end) pieces.push({ text: ' …', marked: false })
      return { anchor, pieces }
    })
  return { hits, more: sentences.length - hits.length }
}
