import { inLetterOrder } from '../../../text/span.ts'
import { pageHref } from '../../words/href.ts'
import { toKey } from '../../words/letter/decision-notes.ts'
import { sayCitedShort } from '../../words/letter/decision-words.ts'
import { type Names, nameOf } from '../../words/names.ts'
import { qualifiedInSentence, sayList } from '../../words/say.ts'
import type { ClassifiedDecision, Outcome } from '../../words/shapes.ts'

/** Words of the site that lead to the letter's; without an anchor they are plain. */
export interface Trace {
  text: string
  href: string | null
}

/** One decision at a glance: asked, decided, under which guideline, why. */
export interface Strip {
  number: number
  /** Anchor of the whole decision in the letter. */
  href: string
  /** The request, or the part of it that is in dispute where the claims administrator authorized a part. */
  asked: Trace
  /** Says that only a part is in dispute. */
  modified: string | null
  treatment: { title: string; href: string } | null
  bodyParts: string | null
  /** Null where it is not known. */
  outcome: Outcome | null
  administrator: Trace
  reviewer: Trace
  reasons: Trace[]
}

/** The strip of one decision. `anchors` leads from a reading's key to its words. */
export function toStrip(names: Names, decision: ClassifiedDecision, anchors: ReadonlyMap<string, string>): Strip {
  const trace = (text: string, field: string): Trace => ({ text, href: anchors.get(toKey(decision, field)) ?? null })
  const sayCited = ({ cited, families }: ClassifiedDecision['imr'], stated: boolean): string => {
    if (cited.length > 0) return cited.map((mention) => sayCitedShort(names, mention)).join('; ')
    return families.includes('none') ? 'No guideline cited' : stated ? 'Not recognized' : 'Not read'
  }
  const { treatment, bodyParts, disputedPortion } = decision
  const parts = inLetterOrder(bodyParts).map((id) => qualifiedInSentence(nameOf(names, 'body_part', id).title))
  return {
    number: decision.number,
    href: `#decision-${decision.number}`,
    asked: trace((disputedPortion ?? decision.request).value, 'request'),
    modified: disputedPortion && 'In dispute after the request was modified',
    treatment: treatment && {
      title: nameOf(names, 'treatment', treatment.id).title,
      href: pageHref('treatments', treatment.id),
    },
    bodyParts: parts.length > 0 ? sayList(parts) : null,
    outcome: decision.outcome?.value ?? null,
    administrator: trace(sayCited(decision.claims, decision.claimsGuideline !== null), 'claims'),
    reviewer: trace(sayCited(decision.imr, decision.imrGuideline !== null), 'imr'),
    reasons: decision.reasons.map(({ id }) => trace(nameOf(names, 'reason', id).title, `reason/${id}`)),
  }
}
