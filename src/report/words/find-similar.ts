import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'
import { formatInterval, formatPart } from '../../rates/format-rate.ts'
import { formatTiered } from '../../rates/say-tier.ts'
import { type Share, toShare } from '../../rates/to-share.ts'
import { type Alike, type Sketched, toAlikeIndex, toSketch } from '../../text/alike-index.ts'
import { oncePer } from './once-per.ts'
import type { DecisionRow, ReadText } from './shapes.ts'

/** One decision, by the letter it stands in, its number there, and its row; the letter itself is not kept. */
export interface Placed {
  record: CaseRecord
  number: number
  row: DecisionRow
}

/** All decisions on one treatment, and beside each the sample of its rationale by which it is compared. */
interface Group {
  placed: Placed[]
  texts: Sketched[]
}

/** The decisions nearest to one: of other letters, on the same treatment, by the words of the rationale. */
interface Found {
  nearest: (Placed & Pick<Alike, 'likeness'>)[]
  /** The nearest with the other outcome, where it is not among the nearest. */
  contrary: Placed | null
  /** Decisions of other letters on the same treatment. */
  others: number
}

/** So many are shown, each of another letter. */
const MOST = 3
/** Less likeness than this is chance: two rationales share a few words of everyday use. */
const LEAST = 0.01
/** So many are asked for, so that several of one letter leave room for others. */
const ASKED = 12

const keyOf = ({ record, number }: Pick<Placed, 'record' | 'number'>): string => `${record.id}#${number}`

/** The first of each letter. */
function oneOfEach(alike: Alike[], group: Placed[]): (Placed & Pick<Alike, 'likeness'>)[] {
  const letters = new Set<string>()
  return alike.flatMap(({ place, likeness }) => {
    const placed = group[place]
    if (!placed || likeness < LEAST || letters.has(placed.record.id)) return []
    letters.add(placed.record.id)
    return [{ ...placed, likeness }]
  })
}

/** The nearest decisions of each decision on one treatment; the sketches are dropped when all are found. */
function findInGroup({ placed: group, texts }: Group): [string, Found][] {
  const isOverturned = (place: number): boolean => group[place]?.row.outcome === 'overturned'
  const find = toAlikeIndex(texts, isOverturned)
  const ofLetter = new Map<string, number>()
  for (const { record } of group) ofLetter.set(record.id, (ofLetter.get(record.id) ?? 0) + 1)
  return group.map((placed, place) => {
    const same = find(place, ASKED, isOverturned(place))
    const other = find(place, ASKED, !isOverturned(place))
    const both = [...same, ...other].sort((a, b) => b.likeness - a.likeness || a.place - b.place)
    const nearest = oneOfEach(both, group).slice(0, MOST)
    const [contrary] = oneOfEach(other, group)
    const shown = new Set(nearest.map(keyOf))
    return [
      keyOf(placed),
      {
        nearest,
        contrary: contrary && !shown.has(keyOf(contrary)) ? contrary : null,
        others: group.length - (ofLetter.get(placed.record.id) ?? 0),
      },
    ]
  })
}

/** Each letter's text is read once for all of its decisions, which mostly are of several treatments. */
const knownOf = oncePer((corpus: Corpus, readText: ReadText) => {
  const groups = new Map<string, Group>()
  const byLetter = Map.groupBy(corpus.decisions, ({ caseId }) => caseId)
  for (const record of corpus.cases) {
    const rows = byLetter.get(record.id) ?? []
    const text = rows.length > 0 ? readText(record) : ''
    for (const { number, treatment, rationale } of record.letter.decisions) {
      const row = rows.find((one) => one.number === number)
      if (!treatment || !row) continue
      const group = groups.get(treatment.id) ?? { placed: [], texts: [] }
      groups.set(treatment.id, group)
      group.placed.push({ record, number, row })
      const words = rationale ? text.slice(rationale.start, rationale.end) : ''
      group.texts.push({ owner: record.id, sketch: toSketch(words) })
    }
  }
  return { found: new Map<string, Found>(), groups }
})

/**
 * The decisions nearest to one; null where its treatment is not classified. All decisions on a treatment are looked at
 * together when the first of them is asked for.
 */
export function findSimilar(
  corpus: Corpus,
  placed: Pick<Placed, 'record' | 'number'> & { treatment: string | null },
  readText: ReadText,
): Found | null {
  const { treatment } = placed
  if (!treatment) return null
  const { found, groups } = knownOf(corpus, readText)
  const group = groups.get(treatment)
  if (group) {
    for (const [key, nearest] of findInGroup(group)) found.set(key, nearest)
    groups.delete(treatment)
  }
  return found.get(keyOf(placed)) ?? null
}

/** From this similarity on two rationales are nearly the same text. */
export const SAME_WORDS = 0.8

/**
 * How many decisions are argued in nearly the same words as one in another letter on the same treatment. The whole is
 * the decisions whose treatment is classified and whose rationale was read.
 */
function toAlikeShare(corpus: Corpus, readText: ReadText): Share {
  const placed = corpus.cases.flatMap((record: CaseRecord) =>
    record.letter.decisions.flatMap((decision) => {
      const { number, treatment, rationale, outcome } = decision
      if (!treatment || !rationale || !outcome) return []
      return [{ record, treatment: treatment.id, caseId: record.id, number, outcome: outcome.value }]
    }),
  )
  return toShare(
    placed,
    (placed) => {
      const [nearest] = findSimilar(corpus, placed, readText)?.nearest ?? []
      return nearest !== undefined && nearest.likeness >= SAME_WORDS
    },
    corpus.likeness,
  )
}

/** The same as words that begin a sentence: `12 of 130 decisions (9.2%, 95% interval 4.1 to 19.4%) are`. */
export function toAlikeWords(corpus: Corpus, readText: ReadText): { of: number; words: string } {
  const alike = toAlikeShare(corpus, readText)
  const { count, of, share, low, high } = alike
  const limits =
    share === null || low === null || high === null
      ? ''
      : ` (${formatTiered(share, alike)}, 95% interval ${formatInterval({ low, high })})`
  return { of, words: `${formatPart(count, of)} decisions${limits} ${count === 1 ? 'is' : 'are'}` }
}
