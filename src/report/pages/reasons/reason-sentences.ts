import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { casesOf, reasonHref, reasonSpan, toQuote } from '../../figures/quoted-reasons.ts'
import { sayDecided } from '../../words/case-rows.ts'
import { cellHref } from '../../words/cell-href.ts'
import { decisionHref, pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import type { ReasonGroup } from '../../words/reason-counts.ts'
import type { DecisionRow, Outcome, ReadText } from '../../words/shapes.ts'

/** A reviewer's sentence that gives a reason, once for all decisions of its letter that it decides. */
export interface Sentence {
  outcome: Outcome
  words: string
  href: string
  /** What was decided upon: each treatment's name, or else the request, and the decision. */
  about: { words: string; href: string }[]
}

export interface LetterSentences {
  name: string
  caseHref: string
  decided: string
  specialties: string
  sentences: Sentence[]
}

/** The sentences of one treatment category. */
export interface SentenceGroup {
  /** Anchor: `in-rehabilitation`. */
  id: string
  label: string
  count: string
  letters: LetterSentences[]
  /** How many more the category has than are shown; null where all are. */
  more: { words: string; href: string } | null
}

/** The anchor of a category's sentences on a reason's page. */
const toGroupAnchor = ({ id }: Pick<ReasonGroup, 'id'>): string => `in-${id || 'not-classified'}`

/** The sentences of one letter that give a reason in some of its decisions. */
function toLetterSentences(
  corpus: Corpus,
  record: CaseRecord,
  rows: [DecisionRow, ...DecisionRow[]],
  reason: string,
  text: string,
): LetterSentences {
  const sentences = new Map<string, Sentence>()
  for (const row of rows) {
    const { number, outcome, treatment, request, caseId } = row
    const span = reasonSpan(row, reason)
    if (!span) continue
    const words = toQuote(text.slice(span.start, span.end))
    const what = treatment === null ? request : nameOf(toNames(corpus.taxonomy), 'treatment', treatment).title
    const isAlone = rows.filter((other) => other.treatment === treatment).length === 1
    const about = {
      // Of several decisions on one treatment each is named by its number too.
      words: isAlone ? what : `${what}, no. ${number}`,
      href: decisionHref(caseId, number),
    }
    const known = sentences.get(`${outcome} ${words}`)
    if (known) known.about.push(about)
    else {
      const href = reasonHref(corpus, record, text, number, reason)
      sentences.set(`${outcome} ${words}`, { outcome, words, href, about: [about] })
    }
  }
  const [{ caseNumber, caseId, decisionDate, specialties }] = rows
  return {
    name: caseNumber ?? caseId,
    caseHref: pageHref('cases', caseId),
    decided: sayDecided(decisionDate),
    specialties: specialties.join(', '),
    sentences: [...sentences.values()],
  }
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
        letters: [...Map.groupBy(shown, ({ caseId }) => caseId)].flatMap(([caseId, [first, ...others]]) => {
          const record = casesOf(corpus).get(caseId)
          return record && first ? toLetterSentences(corpus, record, [first, ...others], reason, readText(record)) : []
        }),
        more:
          hidden > 0
            ? { words: `${formatNumberOf(hidden, 'decision')} more`, href: cellHref('reason', reason, group.id) }
            : null,
      },
    ]
  })
}
