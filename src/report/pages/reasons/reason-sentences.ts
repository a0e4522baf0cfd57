import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { reasonHref, toQuote } from '../../figures/quoted-reasons.ts'
import { sayDecided } from '../../words/case-rows.ts'
import { cellHref } from '../../words/cell-href.ts'
import { pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import type { ReasonGroup } from '../../words/reason-counts.ts'
import type { DecisionRow, Outcome, ReadText } from '../../words/shapes.ts'

/** A reviewer's sentence that gives a reason, and the place where it stands. */
export interface Sentence {
  outcome: Outcome
  words: string
  href: string
  /** What was decided upon: the treatment's name, or else the request. */
  about: string
  name: string
  caseHref: string
  decided: string
  specialties: string
}

/** The sentences of one treatment category. */
export interface SentenceGroup {
  /** Anchor: `in-rehabilitation`. */
  id: string
  label: string
  count: string
  sentences: Sentence[]
  /** How many more the category has than are shown; null where all are. */
  more: { words: string; href: string } | null
}

/** The anchor of a category's sentences on a reason's page. */
const toGroupAnchor = ({ id }: Pick<ReasonGroup, 'id'>): string => `in-${id || 'not-classified'}`

function toSentence(corpus: Corpus, record: CaseRecord, row: DecisionRow, reason: string, text: string): Sentence[] {
  const decision = record.letter.decisions.find(({ number }) => number === row.number)
  const found = decision?.reasons.find(({ id }) => id === reason)
  if (!found) return []
  const { treatment, request, outcome, caseNumber, caseId, decisionDate, specialties } = row
  return [
    {
      outcome,
      words: toQuote(text.slice(found.span.start, found.span.end)),
      href: reasonHref(corpus, record, text, row.number, reason),
      about: treatment === null ? request : nameOf(toNames(corpus.taxonomy), 'treatment', treatment).title,
      name: caseNumber ?? caseId,
      caseHref: pageHref('cases', caseId),
      decided: sayDecided(decisionDate),
      specialties: specialties.join(', '),
    },
  ]
}

const records = new WeakMap<Corpus, Map<string, CaseRecord>>()

function recordOf(corpus: Corpus, id: string): CaseRecord | undefined {
  const known = records.get(corpus) ?? new Map(corpus.cases.map((record) => [record.id, record]))
  records.set(corpus, known)
  return known.get(id)
}

/** The sentences that give a reason, by treatment category; of all together no more than `most`. */
export function toSentenceGroups(
  corpus: Corpus,
  groups: ReasonGroup[],
  reason: string,
  readText: ReadText,
  most: number,
): SentenceGroup[] {
  let left = most
  return groups.flatMap((group) => {
    const shown = group.given.slice(0, left)
    left -= shown.length
    if (shown.length === 0) return []
    const hidden = group.given.length - shown.length
    return [
      {
        id: toGroupAnchor(group),
        label: group.label,
        count: formatNumberOf(group.given.length, 'decision'),
        sentences: shown.flatMap((row) => {
          const record = recordOf(corpus, row.caseId)
          return record ? toSentence(corpus, record, row, reason, readText(record)) : []
        }),
        more:
          hidden > 0
            ? { words: `${formatNumberOf(hidden, 'decision')} more`, href: cellHref('reason', reason, group.id) }
            : null,
      },
    ]
  })
}
