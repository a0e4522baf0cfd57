import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { browseHref } from '../../words/browse-href.ts'
import { findSimilar, type Placed, SAME_WORDS } from '../../words/find-similar.ts'
import { decisionHref } from '../../words/href.ts'
import { type Names, nameOf, toNames } from '../../words/names.ts'
import { inSentence, sayList } from '../../words/say.ts'
import type { ClassifiedDecision, Outcome, ReadText } from '../../words/shapes.ts'

/** One similar decision. */
export interface SimilarLine {
  outcome: Outcome | null
  /** The request in the letter's own words. */
  words: string
  href: string
  /** The letter, and whether its rationale is nearly the same text. */
  from: string
}

/** What is similar to one decision of a letter. */
export interface SimilarView {
  /** `Like decisions 2 and 3`. */
  title: string
  caption: string
  lines: SimilarLine[]
  contrary: SimilarLine | null
  /** Why there is none; null where there are some. */
  none: { lead: string; rest: string } | null
  all: { href: string; label: string } | null
}

function toLine({ row }: Placed, likeness = 0): SimilarLine {
  const { outcome, caseId, caseNumber, number, request, disputedPortion } = row
  return {
    outcome,
    words: disputedPortion ?? request,
    href: decisionHref(caseId, number),
    from: `${caseNumber ?? caseId}${likeness >= SAME_WORDS ? ', nearly the same text' : ''}`,
  }
}

function toView(
  corpus: Corpus,
  names: Names,
  record: CaseRecord,
  { number, treatment, outcome }: ClassifiedDecision,
  readText: ReadText,
): Omit<SimilarView, 'title'> {
  const found = findSimilar(corpus, { record, number, treatment: treatment?.id ?? null }, readText)
  if (!treatment || !found) {
    const none = outcome
      ? { lead: 'Not classified.', rest: 'Its treatment was not recognized, so it is compared with no other.' }
      : { lead: 'Outcome not known.', rest: 'It is compared with no other, for nothing is counted of it.' }
    return { caption: '', lines: [], contrary: null, none, all: null }
  }
  const name = inSentence(nameOf(names, 'treatment', treatment.id).title)
  const some = found.nearest.length > 0
  return {
    caption: `Decisions on ${name} with the most similar reasoning`,
    lines: found.nearest.map((line) => toLine(line, line.likeness)),
    contrary: found.contrary && toLine(found.contrary),
    none: some
      ? null
      : found.others === 0
        ? { lead: 'None in this corpus.', rest: `No other letter decides on ${name}.` }
        : { lead: 'None in like words.', rest: `Other letters decide on ${name}, but argue in other words.` },
    all:
      found.others > 0
        ? {
            href: browseHref('treatment', treatment.id),
            label: `All decisions on ${name}`,
          }
        : null,
  }
}

/** Tells lists of the same decisions, in whichever order. */
const toKey = (view: Omit<SimilarView, 'title'>): string =>
  JSON.stringify({ ...view, lines: view.lines.map((line) => JSON.stringify(line)).sort() })

/**
 * For each decision of a letter the decisions nearest to it; decisions of the letter that have the same ones stand
 * together. `readText` gives the letters' own words.
 */
export function toSimilar(corpus: Corpus, record: CaseRecord, readText: ReadText): SimilarView[] {
  const names = toNames(corpus.taxonomy)
  const views = record.letter.decisions.map((decision: ClassifiedDecision) => ({
    number: String(decision.number),
    view: toView(corpus, names, record, decision, readText),
  }))
  return [...Map.groupBy(views, ({ view }) => toKey(view)).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const numbers = sayList(same.map(({ number }) => number))
    return [{ title: `Like decision${same.length > 1 ? 's' : ''} ${numbers}`, ...first.view }]
  })
}
