import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'
import { formatNumberOf, formatPart } from '../../rates/format-rate.ts'
import { pageHref } from './href.ts'
import { toQuote } from './quote.ts'
import type { ReasonSide } from './reason-counts.ts'
import { reasonHref } from './reason-places.ts'
import type { DecisionRow } from './shapes.ts'

/** A quotation of about this many characters says enough and is read. */
const GOOD_LENGTH = 140
/** So many reasons of a side carry a quotation. */
const MOST_QUOTED = 5
/** Gives a letter's own text; spans count in it. */
export type ReadText = (record: CaseRecord) => string

/** A reason with how often it is given, and a reviewer's sentence that gives it. */
export interface Voice {
  label: string
  /** The reason's own page. */
  href: string
  /** `3 of 6`. */
  share: string
  quote: { words: string; href: string; from: string } | null
}

/** One side's reasons. */
export interface VoiceSide {
  side: ReasonSide['side']
  means: string
  voices: Voice[]
}

const MEANS = { upheld: 'treatment refused', overturned: 'treatment allowed' }

/** The sentence to quote for a reason: of those that give it, the one whose length is nearest to a good one. */
function findSentence(id: string, decisions: DecisionRow[], cases: Map<string, CaseRecord>) {
  const places = decisions.flatMap(({ caseId, number }) => {
    const record = cases.get(caseId)
    const decision = record?.letter.decisions.find((one) => one.number === number)
    const found = decision?.reasons.find((reason) => reason.id === id)
    return record && found ? [{ record, number, span: found.span }] : []
  })
  const distance = ({ span }: (typeof places)[number]) => Math.abs(span.end - span.start - GOOD_LENGTH)
  return places.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The reasons of one side with sentences from the letters; only the letters that are quoted are read. */
export function toVoices(
  corpus: Corpus,
  { side, read, reasons }: ReasonSide,
  decisions: DecisionRow[],
  cases: Map<string, CaseRecord>,
  readText: ReadText,
): VoiceSide {
  const ofSide = decisions.filter(({ outcome }) => outcome === side)
  const voices = reasons.map(({ id, label, count }, place) => {
    const sentence = place < MOST_QUOTED ? findSentence(id, ofSide, cases) : null
    const text = sentence && readText(sentence.record)
    const quote = text && {
      words: toQuote(text.slice(sentence.span.start, sentence.span.end)),
      href: reasonHref(corpus, sentence.record, text, sentence.number, id),
      from: sentence.record.letter.caseNumber?.value ?? sentence.record.id,
    }
    return { label, href: pageHref('reasons', id), share: formatPart(count, read), quote: quote || null }
  })
  return { side, means: `${MEANS[side]}, ${formatNumberOf(read, 'decision')}`, voices }
}
