import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'
import { formatNumberOf, formatPart } from '../../rates/format-rate.ts'
import { collapse } from '../../text/collapse.ts'
import type { Span } from '../../text/span.ts'
import { type Chosen, exploredOrDecisionHref } from '../words/explore-href.ts'
import { decisionHref, pageHref } from '../words/href.ts'
import { annotateLetter } from '../words/letter/annotated-letter.ts'
import { toKey } from '../words/letter/decision-notes.ts'
import { oncePer } from '../words/once-per.ts'
import { type ReasonSide, toReasonSide } from '../words/reason-counts.ts'
import { sayPartOf } from '../words/say.ts'
import type { DecisionRow, ReadText } from '../words/shapes.ts'

/** Characters after which a quotation is cut, at a word. */
const LONGEST = 320

/** A letter's own words as they are quoted: white space collapsed, and cut where they are very long. */
export function toQuote(words: string): string {
  const whole = collapse(words)
  return whole.length <= LONGEST ? whole : `${whole.slice(0, whole.lastIndexOf(' ', LONGEST))} …`
}

/** The anchors of one letter's reasons; laid out once for each letter that is quoted. */
const anchorsOf = oncePer((corpus: Corpus) =>
  oncePer(
    ({ letter }: CaseRecord, text: string): ReadonlyMap<string, string> =>
      new Map([...annotateLetter(corpus, letter, text).view.anchors].filter(([key]) => key.includes('/reason/'))),
  ),
)

/**
 * The place in its letter where a decision gives a reason: `/cases/cm16-0228949/#t18a`, the lit words themselves;
 * the decision's beginning where they are not lit.
 */
export function reasonHref(corpus: Corpus, record: CaseRecord, text: string, number: number, reason: string): string {
  const anchor = anchorsOf(corpus)(record, text).get(toKey({ number }, `reason/${reason}`))
  return anchor ? pageHref('cases', record.id) + anchor : decisionHref(record.id, number)
}

/** A quotation of about this many characters says enough and is read. */
const GOOD_LENGTH = 140
/** So many reasons of a side carry a quotation. */
const MOST_QUOTED = 5

/** A reason with how often it is given, and a reviewer's sentence that gives it. */
interface Voice {
  label: string
  /** The reason's own page. */
  href: string
  /** `3 of 6`. */
  share: string
  /** How well the reason is read, in a few words. */
  reading: string
  /** Those 3. */
  shareHref: string | null
  /** `from` names the letter, `decision` counts in it. */
  quote: { words: string; href: string; from: string; decision: number } | null
}

interface VoiceSide {
  side: ReasonSide['side']
  means: string
  /** What is said where it has no reason. */
  none: string
  voices: Voice[]
}

/** Why the reviewers decided so, on both sides. */
export interface ReasonsView {
  /** In how many decisions a reason was read. */
  coverage: string
  /** How well reasons are read. */
  accuracyHref: string
  sides: VoiceSide[]
}

const MEANS = { upheld: 'treatment refused', overturned: 'treatment allowed' }

/** Where a decision gives a reason in its letter; undefined where it does not. */
export const reasonSpan = ({ reasons, reasonSpans }: DecisionRow, id: string): Span | undefined =>
  reasonSpans[reasons.indexOf(id)]

/** The sentence to quote for a reason: the first of those whose length is nearest to a good one. */
function findSentence(id: string, given: DecisionRow[]): { row: DecisionRow; span: Span } | null {
  let best: { row: DecisionRow; span: Span; distance: number } | null = null
  for (const row of given) {
    const span = reasonSpan(row, id)
    const distance = span ? Math.abs(span.end - span.start - GOOD_LENGTH) : Number.POSITIVE_INFINITY
    if (span && (!best || distance < best.distance)) best = { row, span, distance }
  }
  return best
}

/** That sentence, as it is quoted. */
function toQuotation(
  corpus: Corpus,
  id: string,
  given: DecisionRow[],
  cases: Map<string, CaseRecord>,
  readText: ReadText,
): Voice['quote'] {
  const found = findSentence(id, given)
  const record = found && cases.get(found.row.caseId)
  if (!record) return null
  const text = readText(record)
  const { caseNumber, caseId, number } = found.row
  return {
    words: toQuote(text.slice(found.span.start, found.span.end)),
    href: reasonHref(corpus, record, text, number, id),
    from: caseNumber ?? caseId,
    decision: number,
  }
}

/** What the decisions have in common, and how the letters' own words are read. */
interface Quoting {
  chosen: Chosen[]
  readText: ReadText
}

/** The reasons of one side with sentences from the letters; only the letters that are quoted are read. */
function toVoices(
  corpus: Corpus,
  { side, decisions: count, read, reasons }: ReasonSide,
  decisions: DecisionRow[],
  cases: Map<string, CaseRecord>,
  { chosen, readText }: Quoting,
): VoiceSide {
  const ofSide = decisions.filter(({ outcome }) => outcome === side)
  const voices = reasons.map(({ id, label, count, reading }, place) => {
    const given = ofSide.filter(({ reasons: own }) => own.includes(id))
    return {
      label,
      href: pageHref('reasons', id),
      share: formatPart(count, read),
      reading: reading.short,
      shareHref: exploredOrDecisionHref([...chosen, ['reason', id], ['outcome', side]], given),
      quote: place < MOST_QUOTED ? toQuotation(corpus, id, given, cases, readText) : null,
    }
  })
  const none = count === 0 ? `No denial here was ${side}.` : 'No reason was read on this side.'
  return { side, means: `${MEANS[side]}, ${formatNumberOf(read, 'decision')}`, none, voices }
}

/** The letters of the report by their ids. */
export const casesOf = oncePer(
  (corpus: Corpus): Map<string, CaseRecord> => new Map(corpus.cases.map((record) => [record.id, record])),
)

/** Reasons on both sides with sentences; null where none was read. */
export function toReasonsView(corpus: Corpus, decisions: DecisionRow[], quoting: Quoting): ReasonsView | null {
  const sides = [toReasonSide(decisions, 'upheld', corpus), toReasonSide(decisions, 'overturned', corpus)]
  const read = sides.reduce((sum, side) => sum + side.read, 0)
  if (read === 0) return null
  const unread = decisions.length - read
  const note = sides[0]?.precisionNote ?? ''
  const rest =
    unread > 0
      ? ` In ${formatNumberOf(unread, 'decision')} none was read; ${unread === 1 ? 'it counts' : 'they count'} in neither column.`
      : ''
  return {
    coverage: `Reasons were read in ${sayPartOf(read, decisions.length, 'decision')}; a decision can give several, so shares do not add up.${rest} ${note}`,
    accuracyHref: `${pageHref('quality')}#accuracy`,
    sides: sides.map((side) => toVoices(corpus, side, decisions, casesOf(corpus), quoting)),
  }
}
