import { type Block, paragraph, title } from './block.ts'
import { printDate } from './dates.ts'
import type { MadeCase, MadeDecision } from './make-case.ts'
import { makeReviewer } from './make-reviewer.ts'
import { type Marker, markParagraphs } from './marks.ts'
import type { Random } from './random.ts'
import { DOCUMENTS, IN_PRACTICE, NO_AFFILIATION, SYNTHETIC } from './words/boilerplate.ts'
import { reviewerSentence } from './write-labelled.ts'
import { NOTHING_SAID, type WrittenLetter } from './written-letter.ts'

const GUIDELINES_HEADING = 'Medical Treatment Guideline(s) Relied Upon by the Expert Reviewer to Make His/Her Decision:'

/** The sentence that states a decision; extractions often lose its blank behind `not`. */
function stateDecision({ number, request, outcome }: MadeDecision, random: Random): string {
  const not = outcome === 'upheld' ? (random.chance(0.5) ? 'not' : 'not ') : ''
  return `${number}) MAXIMUS Federal Services, Inc. has determined the request for ${request.plain} is ${not}medically necessary and appropriate.`
}

function writePart(decision: MadeDecision, marker: Marker, random: Random): Block[] {
  const { number, request, claims, imr, rationale } = decision
  return [
    paragraph(`${number}) Regarding the request for ${request.heading}:`),
    ...(random.chance(0.3) ? [paragraph(GUIDELINES_HEADING)] : []),
    paragraph(marker.mark(`claims ${number}`, claims.words)),
    paragraph(marker.mark(`imr ${number}`, imr.words)),
    ...markParagraphs('Rationale for the Decision:', `rationale ${number}`, rationale.paragraphs, marker).map(
      paragraph,
    ),
  ]
}

/** The notices of 2013 (docs/domain.md 4.1, family A): numbered sentences, printed twice, then a part for each. */
export function writeNotice({ header, patient, decisions }: MadeCase, marker: Marker, random: Random): WrittenLetter {
  const reviewer = makeReviewer('sentence', marker, random)
  const { injury, decision, urDenial, applicationReceived } = header.dates
  const date = (iso: string) => printDate(iso, '2/8/2017')
  const statements = () => decisions.map((made) => paragraph(stateDecision(made, random)))
  const blocks = [
    title('MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review'),
    paragraph(SYNTHETIC),
    title('Notice of Independent Medical Review Determination'),
    paragraph(`Dated: ${printDate(decision, '02/08/2017')}`),
    paragraph(
      [
        'Employee:',
        'Claim Number:',
        `Date of UR Decision: ${date(urDenial)}`,
        `Date of Injury: ${date(injury)}`,
        `IMR Application Received: ${date(applicationReceived)}`,
        `MAXIMUS Case Number: ${header.caseNumber}`,
      ].join('\n'),
    ),
    ...statements(),
    title('INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE'),
    paragraph(
      `An application for Independent Medical Review was filed on ${date(applicationReceived)} disputing the Utilization Review Denial dated ${date(urDenial)}. A decision has been made for each of the treatment and/or services that were in dispute:`,
    ),
    ...statements(),
    paragraph('Medical Qualifications of the Expert Reviewer:'),
    paragraph(`${NO_AFFILIATION} The physician reviewer ${reviewerSentence(reviewer, random)} ${IN_PRACTICE}`),
    paragraph('Case Summary:'),
    paragraph(
      `Disclaimer: The following case summary was taken directly from the utilization review denial/modification dated ${printDate(urDenial, 'February 8, 2017')}.`,
    ),
    ...patient.summary.map(paragraph),
    paragraph('Documents Reviewed for Determination:'),
    paragraph(DOCUMENTS.slice(0, random.whole(1, DOCUMENTS.length)).join('\n')),
    ...decisions.flatMap((made) => writePart(made, marker, random)),
  ]
  return {
    table: null,
    blocks,
    reviewer,
    said: {
      ...NOTHING_SAID,
      caseNumber: header.caseNumber,
      dates: { assigned: null, injury, decision, urDenial, applicationReceived },
    },
    rules: [],
  }
}
