import { type Block, paragraph, title } from './block.ts'
import type { MadeCase, MadeDecision } from './make-case.ts'
import { makeReviewer } from './make-reviewer.ts'
import { type Marker, markParagraphs } from './marks.ts'
import type { Random } from './random.ts'
import {
  DECISIONS_INTRODUCTION,
  DOCUMENTS,
  IN_PRACTICE,
  NO_AFFILIATION,
  PHYSICIAN_SUMMARY_INTRODUCTION,
  SENT,
  SYNTHETIC,
} from './words/boilerplate.ts'
import { reviewerSentence } from './write-labelled.ts'
import type { WrittenLetter } from './written-letter.ts'

function writeDecision(decision: MadeDecision, marker: Marker, random: Random): Block[] {
  const { number, request, outcome, claims, imr, rationale } = decision
  const not = outcome === 'upheld' ? (random.chance(0.2) ? 'not' : 'not ') : ''
  return [
    paragraph(`${number}. The request for ${request.heading} is ${not}medically necessary and appropriate.`),
    paragraph(marker.mark(`claims ${number}`, claims.words)),
    paragraph(marker.mark(`imr ${number}`, imr.words)),
    ...markParagraphs(
      'The Physician Reviewer’s decision rationale:'.replace('’', random.pick(["'", '’'])),
      `rationale ${number}`,
      rationale.paragraphs,
      marker,
    ).map(paragraph),
  ]
}

/** The letters of 2013-14 with a list of documents (docs/domain.md 4.1, family B): a sentence states each decision. */
export function writeDocumentsReviewed(
  { header, patient, decisions }: MadeCase,
  marker: Marker,
  random: Random,
): WrittenLetter {
  const reviewer = makeReviewer('sentence', marker, random)
  const blocks = [
    title('MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review'),
    paragraph(SYNTHETIC),
    title('HOW THE IMR FINAL DETERMINATION WAS MADE'),
    paragraph(
      [SENT, NO_AFFILIATION, `The physician reviewer ${reviewerSentence(reviewer, random)}`, IN_PRACTICE].join(' '),
    ),
    title('DOCUMENTS REVIEWED'),
    paragraph(`The following relevant documents were reviewed:\n${DOCUMENTS.slice(0, random.whole(1, 6)).join('\n')}`),
    title('CLINICAL CASE SUMMARY'),
    paragraph(PHYSICIAN_SUMMARY_INTRODUCTION),
    ...patient.summary.map(paragraph),
    title('IMR DECISION(S) AND RATIONALE(S)'),
    paragraph(DECISIONS_INTRODUCTION),
    ...decisions.flatMap((decision) => writeDecision(decision, marker, random)),
  ]
  return { table: header, blocks, reviewer, said: header, rules: [] }
}
