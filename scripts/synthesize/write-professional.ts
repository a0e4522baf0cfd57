import { paragraph, title } from './block.ts'
import type { MadeCase, MadeDecision } from './make-case.ts'
import { makeReviewer } from './make-reviewer.ts'
import { type Marker, markParagraphs } from './marks.ts'
import type { Random } from './random.ts'
import { DOCUMENTS, SYNTHETIC } from './words/boilerplate.ts'
import { reviewerSentence } from './write-labelled.ts'
import { NOTHING_SAID, type WrittenLetter } from './written-letter.ts'

const GUIDELINE = 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:'

/**
 * The Medical Professional Review (docs/domain.md 4.1, family D): one issue, and an outcome that stands in the heading of
 * the rationale. There is no place for what the claims administrator cited, which a reader has to tell.
 */
export function writeProfessional(
  { header, patient, decisions }: MadeCase,
  marker: Marker,
  random: Random,
): WrittenLetter {
  const reviewer = makeReviewer('sentence', marker, random)
  const { number, request, outcome, imr, rationale } = decisions[0] as MadeDecision
  const caseNumber = random.chance(0.7) ? header.caseNumber : null
  const not = outcome === 'upheld' ? 'NOT ' : ''
  const verb = random.pick(['IS/WAS', 'IS', 'WAS'])
  const blocks = [
    title('MEDICAL PROFESSIONAL REVIEW'),
    paragraph(SYNTHETIC),
    ...(caseNumber ? [paragraph(`Case Number: ${caseNumber}`)] : []),
    paragraph('ISSUE AT DISPUTE:'),
    paragraph(request.heading),
    paragraph('CASE SUMMARY:'),
    ...patient.summary.map(paragraph),
    paragraph('DOCUMENTS REVIEWED FOR DETERMINATION:'),
    paragraph(DOCUMENTS.slice(0, random.whole(1, 6)).join('; ')),
    ...markParagraphs(GUIDELINE, `imr ${number}`, [imr.words], marker).map(paragraph),
    ...markParagraphs(
      `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${verb} ${not}MEDICALLY NECESSARY:`,
      `rationale ${number}`,
      rationale.paragraphs,
      marker,
    ).map(paragraph),
    paragraph('MEDICAL REVIEWER QUALIFICATIONS:'),
    paragraph(`The reviewer ${reviewerSentence(reviewer, random)}`),
  ]
  return {
    table: null,
    blocks,
    reviewer,
    said: { ...NOTHING_SAID, caseNumber },
    rules: ['letter/decision-incomplete'],
  }
}
