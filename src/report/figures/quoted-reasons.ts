import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'
import { formatNumberOf, formatPart } from '../../rates/format-rate.ts'
import { collapse } from '../../text/collapse.ts'
import { type Chosen, exploredOrDecisionHref } from '../words/explore-href.ts'
import { decisionHref, pageHref } from '../words/href.ts'
import { annotateLetter } from '../words/letter/annotated-letter.ts'
import { toKey } from '../words/letter/decision-notes.ts'
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

const known = new WeakMap<CaseRecord, ReadonlyMap<string, string>>()

/** The anchors of one letter's reasons; laid out once for each letter that is quoted. */
function anchorsOf(corpus: Corpus, record: CaseRecord, text: string): ReadonlyMap<string, string> {
  const before = known.get(record)
  if (before) return before
  const anchors = new Map(
    [...annotateLetter(corpus, record.letter, text).view.anchors].filter(([key]) => key.includes('/reason/')),
  )
  known.set(record, anchors)
  return anchors
}

/**
 * The place in its letter where a decision gives a reason: `/cases/cm16-0228949/#t18a`, the lit words themselves;
 * the decision's beginning where they are not lit.
 */
export function reasonHref(corpus: Corpus, record: CaseRecord, text: string, number: number, reason: string): string {
  const anchor = anchorsOf(corpus, record, text).get(toKey({ number }, `reason/${reason}`))
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

/** One side's reasons. */
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

/** A sentence is chosen from so many at most: each is read in its letter, and of a year's letters thousands give a reason. */
const MOST_READ = 100

/** The sentence to quote for a reason: of the first that give it, the one whose length is nearest to a good one. */
function findSentence(id: string, given: DecisionRow[], cases: Map<string, CaseRecord>) {
  const places = given.slice(0, MOST_READ).flatMap(({ caseId, number }) => {
    const record = cases.get(caseId)
    const decision = record?.letter.decisions.find((one) => one.number === number)
    const found = decision?.reasons.find((reason) => reason.id === id)
    return record && found ? [{ record, number, span: found.span }] : []
  })
  const distance = ({ span }: (typeof places)[number]) => Math.abs(span.end - span.start - GOOD_LENGTH)
  return places.sort((a, b) => distance(a) - distance(b))[0] ?? null
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
    const sentence = place < MOST_QUOTED ? findSentence(id, given, cases) : null
    const text = sentence && readText(sentence.record)
    const quote = text && {
      words: toQuote(text.slice(sentence.span.start, sentence.span.end)),
      href: reasonHref(corpus, sentence.record, text, sentence.number, id),
      from: sentence.record.letter.caseNumber?.value ?? sentence.record.id,
      decision: sentence.number,
    }
    return {
      label,
      href: pageHref('reasons', id),
      share: formatPart(count, read),
      reading: reading.short,
      shareHref: exploredOrDecisionHref([...chosen, ['reason', id], ['outcome', side]], given),
      quote: quote || null,
    }
  })
  const none = count === 0 ? `No denial here was ${side}.` : 'No reason was read on this side.'
  return { side, means: `${MEANS[side]}, ${formatNumberOf(read, 'decision')}`, none, voices }
}

const cases = new WeakMap<Corpus, Map<string, CaseRecord>>()

/** The letters of the report by their ids. */
function casesOf(corpus: Corpus): Map<string, CaseRecord> {
  const byId = cases.get(corpus) ?? new Map(corpus.cases.map((record) => [record.id, record]))
  cases.set(corpus, byId)
  return byId
}

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
