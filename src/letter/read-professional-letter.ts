import { readWords, trimSpan } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import { offsetAt, type Squeezed } from '../text/squeeze.ts'
import { describeGaps } from './describe-gaps.ts'
import { findLabels, type Label } from './find-labels.ts'
import { isProse } from './is-prose.ts'
import type { Decision, Outcome } from './letter.ts'
import type { LetterParts } from './letter-parts.ts'
import { readHeader } from './read-header.ts'
import { toRequest } from './read-request.ts'
import { readReviewer } from './read-reviewer.ts'

const TITLE = /MEDICALPROFESSIONALREVIEW/g
const HEADINGS = {
  issue: /ISSUES?ATDISPUTE:/g,
  summary: /(?:CLINICAL)?CASESUMMARY:/g,
  documents: /DOCUMENTSREVIEWED(?:FORDETERMINATION)?:/g,
  guideline: /MEDICALTREATMENTGUIDELINE(?:\(S\)|S)?RELIEDUPONBY(?:THE)?PROFESSIONALREVIEWER(?:ANDWHY)?:/g,
  rationale: /RATIONALEFORWHYTHEREQUESTEDTREATMENT(?:\/SERVICE)?(?:IS\/WAS|IS|WAS)(?:NOT)?MEDICALLYNECESSARY:/g,
  qualifications: /MEDICALREVIEWERQUALIFICATIONS:/g,
}

/**
 * The layout of the Medical Professional Review: one issue, whose outcome the rationale's heading states. It has no
 * field for what the claims administrator cited, so that stays absent.
 */
export function readProfessionalLetter(text: string, squeezed: Squeezed): LetterParts {
  const end = squeezed.text.length
  // The issue comes first: what stands before it, in a text out of order, is no part of its decision.
  const first = findLabels(squeezed, HEADINGS.issue)[0]?.index ?? 0
  const found = Object.fromEntries(
    Object.entries(HEADINGS).map(([name, pattern]) => [name, findLabels(squeezed, pattern, first)[0] ?? null]),
  ) as Record<keyof typeof HEADINGS, Label | null>
  const starts = Object.values(found).flatMap((label) => (label ? [label.index] : []))
  /** The section of a heading: up to the next heading of any kind. */
  const sectionOf = (label: Label) => {
    const next = Math.min(end, ...starts.filter((index) => index > label.index))
    return { start: label.span.end, end: offsetAt(squeezed, next), from: label.end, to: next }
  }

  const header = readHeader(squeezed, Math.min(end, ...starts))
  const who = found.qualifications
    ? readReviewer(text, squeezed, sectionOf(found.qualifications).from, sectionOf(found.qualifications).to)
    : null
  const messages: Message[] = [...header.messages, ...(who?.messages ?? [])]
  const request = found.issue && readWords(text, sectionOf(found.issue))
  const decisions: Decision[] = []
  // Without the summary's heading, the issue would run on into the summary.
  if (request && found.summary && found.rationale && !isProse(request.value)) {
    const rationale = trimSpan(text, sectionOf(found.rationale))
    const refused = /NOTMEDICALLY/.test(squeezed.text.slice(found.rationale.index, found.rationale.end))
    const imrGuideline = found.guideline && readWords(text, sectionOf(found.guideline))
    const ends = [request.span.end, found.rationale.span.end, rationale?.end ?? 0, imrGuideline?.span.end ?? 0]
    const outcome: Field<Outcome> = { value: refused ? 'upheld' : 'overturned', span: found.rationale.span }
    decisions.push({
      number: 1,
      span: { start: request.span.start, end: Math.max(...ends) },
      statedIn: 'sections',
      ...toRequest(text, request),
      outcome,
      headingOutcome: outcome,
      closingOutcome: null,
      claimsGuideline: null,
      imrGuideline,
      rationale,
    })
  }
  return {
    layout: findLabels(squeezed, TITLE).length > 0 && decisions.length > 0 ? 'professional-review' : null,
    header: header.value,
    reviewer: who?.value.reviewer ?? { specialties: [], subspecialties: [], states: [] },
    summary: found.summary && trimSpan(text, sectionOf(found.summary)),
    decisions,
    unread: [],
    messages: [...messages, ...decisions.flatMap((decision) => describeGaps(decision))],
  }
}
