import type { Layout } from '../../src/letter/letter.ts'
import { collapse } from '../../src/text/collapse.ts'
import { type MadeCase, makeCase } from './make-case.ts'
import { type Marker, toMarker } from './marks.ts'
import { type Random, toRandom } from './random.ts'
import { type ExtractionName, setText } from './set-text.ts'
import type { MadeLetter, TrueDecision } from './truth.ts'
import type { Vocabulary } from './vocabulary.ts'
import { writeDocumentsReviewed } from './write-documents-reviewed.ts'
import { writeLabelled } from './write-labelled.ts'
import { writeNotice } from './write-notice.ts'
import { writeProfessional } from './write-professional.ts'
import type { WrittenLetter } from './written-letter.ts'

/** Which letters to make; what is left out is as letters are met. */
export interface Choice {
  layout?: Layout
  extraction?: ExtractionName
  /** `published`: treatments, guidelines and outcomes as statewide figures have them, over seven years. */
  mix?: 'published'
}

type Writer = (made: MadeCase, marker: Marker, random: Random) => WrittenLetter

/** The layouts, each with how often it is made: most letters that are public are of the later ones. */
export const LAYOUTS: Record<Layout, { weight: number; write: Writer }> = {
  credentials: { weight: 55, write: (...given) => writeLabelled('credentials', ...given) },
  prose: { weight: 24, write: (...given) => writeLabelled('prose', ...given) },
  'notice-2013': { weight: 8, write: writeNotice },
  'documents-reviewed': { weight: 8, write: writeDocumentsReviewed },
  'professional-review': { weight: 5, write: writeProfessional },
}
const WEIGHTS = Object.entries(LAYOUTS).map(([layout, { weight }]) => [layout as Layout, weight] as const)

/** Letter `index` of a seed: it depends on nothing but these and the vocabulary, so any of a million is made alone. */
export function makeLetter(seed: number, index: number, vocabulary: Vocabulary, choice: Choice = {}): MadeLetter {
  const random = toRandom(seed, index)
  const layout = choice.layout ?? random.weigh(WEIGHTS)
  const marker = toMarker()
  const made = makeCase(layout, index, vocabulary, choice.mix === 'published', marker, random)
  const { table, blocks, reviewer, said, rules } = LAYOUTS[layout].write(made, marker, random)
  const { text, spans } = marker.read(setText(table, blocks, marker, random, choice.extraction))

  const read = (key: string): string | null => {
    const span = spans.get(key)
    return span ? collapse(text.slice(span.start, span.end)) : null
  }
  const readAll = (keys: string[]) => keys.map((key) => read(key) as string)
  const { specialties, subspecialties, states } = reviewer.keys
  const { age, sex, toldInjury, keys } = made.patient
  const { injury } = said.dates
  const source = `${said.caseNumber ?? `synthetic-${seed}-${index}`}.txt`
  const disagrees = injury !== null && toldInjury !== null && injury !== toldInjury
  return {
    text,
    spans,
    truth: {
      id: source.replace(/\.txt$/, '').toLowerCase(),
      source,
      layout,
      caseNumber: said.caseNumber,
      priority: said.priority,
      dates: said.dates,
      reviewer: { specialties: readAll(specialties), subspecialties: readAll(subspecialties), states: readAll(states) },
      patient: { age, sex, injuryDate: injury ?? toldInjury, occupation: readAll(keys.occupation)[0] ?? null },
      diagnoses: readAll(keys.diagnoses),
      decisions: made.decisions.map((decision) => toTrueDecision(decision, read)),
      messages: [],
      rules: [...rules, ...(disagrees ? ['letter/injury-date-disagrees'] : [])].sort(),
    },
  }
}

function toTrueDecision(
  { number, request, urAction, outcome, claims, imr, rationale }: MadeCase['decisions'][number],
  read: (key: string) => string | null,
): TrueDecision {
  const claimsGuideline = read(`claims ${number}`)
  return {
    number,
    request: read(`request ${number}`) as string,
    disputedPortion: read(`disputedPortion ${number}`),
    urAction,
    outcome,
    claimsGuideline,
    imrGuideline: read(`imr ${number}`),
    rationale: read(`rationale ${number}`),
    treatment: request.treatment,
    bodyParts: request.bodyParts,
    // The Medical Professional Review doesn't say what the claims administrator cited.
    claimsGuidelines: claimsGuideline === null ? [] : claims.guidelines,
    claimsFamilies: claimsGuideline === null ? [] : claims.families,
    imrGuidelines: imr.guidelines,
    imrFamilies: imr.families,
    reasons: rationale.reasons,
  }
}
