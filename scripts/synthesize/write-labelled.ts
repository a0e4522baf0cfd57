import { type Block, paragraph, title } from './block.ts'
import type { MadeCase, MadeDecision } from './make-case.ts'
import { type MadeReviewer, makeReviewer } from './make-reviewer.ts'
import { type Marker, markParagraphs } from './marks.ts'
import type { Random } from './random.ts'
import {
  DECISIONS_INTRODUCTION,
  FAMILIAR,
  IN_PRACTICE,
  NO_AFFILIATION,
  SELECTED,
  SENT,
  SUMMARY_INTRODUCTION,
  SYNTHETIC,
} from './words/boilerplate.ts'
import { NOTHING_SAID, type WrittenLetter } from './written-letter.ts'

/** Labels as letters print them; now and then an extraction breaks one. */
const LABELS = {
  claims: ['Claims Administrator guideline:', 'Claims Administra tor guideline:'],
  imr: ['MAXIMUS guideline:', 'MAXIMUS guide line:'],
  rationale: ['Decision rationale:', 'Decision ration ale:'],
} as const
const BROKEN = 0.004

/** Share of letters of a layout that come with the header block. */
const WITH_TABLE = { credentials: 0.85, prose: 0.4 }

function writeDecision(decision: MadeDecision, marker: Marker, random: Random): Block[] {
  const { number, request, claims, imr, rationale } = decision
  const outcome = marker.mark(`outcome ${number}`, decision.outcome === 'upheld' ? 'Upheld' : 'Overturned')
  const colon = random.weigh([
    [': ', 50],
    [':  ', 45],
    [':', 2],
    [' : ', 1],
    [':\n', 2],
  ] as const)
  const label = (of: keyof typeof LABELS) => LABELS[of][random.chance(BROKEN) ? 1 : 0]
  return [
    paragraph(`${request.heading}${colon}${outcome}`),
    paragraph(`${label('claims')} ${marker.mark(`claims ${number}`, claims.words)}`),
    paragraph(`${label('imr')} ${marker.mark(`imr ${number}`, imr.words)}`),
    ...markParagraphs(label('rationale'), `rationale ${number}`, rationale.paragraphs, marker).map(paragraph),
  ]
}

/** The sentence that names a reviewer's specialties and states, until 2015. */
export function reviewerSentence({ specialties, subspecialty, states }: MadeReviewer, random: Random): string {
  const sub = subspecialty ? `, has a subspecialty in ${subspecialty}` : ''
  const comma = random.chance(0.3) ? ',' : ''
  return `is Board Certified in ${specialties}${sub}${comma} and is licensed to practice in ${states}.`
}

function writeReviewer(layout: 'prose' | 'credentials', reviewer: MadeReviewer, random: Random): Block[] {
  if (layout === 'prose') {
    const sentence = `The expert reviewer ${reviewerSentence(reviewer, random)}`
    return [paragraph([SENT, NO_AFFILIATION, sentence, IN_PRACTICE, SELECTED, FAMILIAR].join(' '))]
  }
  const lines = [`State(s) of Licensure: ${reviewer.states}`, `Certification(s)/Specialty: ${reviewer.specialties}`]
  if (random.chance(0.05)) lines.reverse()
  return [
    paragraph([SENT, NO_AFFILIATION, IN_PRACTICE, SELECTED, FAMILIAR].join(' ')),
    paragraph(['The Expert Reviewer has the following credentials:', ...lines].join('\n')),
  ]
}

/** The layouts `prose` and `credentials`: headings with an outcome, then labels. */
export function writeLabelled(
  layout: 'prose' | 'credentials',
  { header, patient, decisions }: MadeCase,
  marker: Marker,
  random: Random,
): WrittenLetter {
  const table = random.chance(WITH_TABLE[layout]) ? header : null
  const reviewer = makeReviewer(layout === 'credentials' ? 'list' : 'sentence', marker, random)
  const blocks = [
    paragraph(SYNTHETIC),
    title('HOW THE IMR FINAL DETERMINATION WAS MADE'),
    ...writeReviewer(layout, reviewer, random),
    title('CLINICAL CASE SUMMARY'),
    paragraph(SUMMARY_INTRODUCTION),
    ...patient.summary.map(paragraph),
    title('IMR ISSUES, DECISIONS AND RATIONALES'),
    paragraph(DECISIONS_INTRODUCTION),
    ...decisions.flatMap((decision) => writeDecision(decision, marker, random)),
  ]
  return { table, blocks, reviewer, said: table ?? NOTHING_SAID, rules: [] }
}
