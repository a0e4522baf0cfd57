import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'
import { sumDecisions } from '../../rates/letter-sums.ts'
import { toLikeness } from '../../rates/likeness.ts'
import { madeCorpus } from '../../report/fixtures/made-corpus.ts'
import { madeRow } from '../../report/fixtures/made-rows.ts'
import type { ClassifiedLetter, DecisionRow } from '../../report/words/shapes.ts'

/** How a made-up corpus is made: how many decisions, and what is the same in all of them. */
interface Made {
  decisions: number
  /** The outcome of all; mixed unless given. */
  outcome?: DecisionRow['outcome']
  /** One year of decision and of injury. */
  oneYear?: boolean
  oneGuideline?: boolean
  oneSpecialty?: boolean
}

/** Letters hold one decision, or two, or three, in turn. */
const SIZES = [1, 2, 1, 3, 1]

const pick = <T>(list: [T, ...T[]], at: number): T => list[at % list.length] ?? list[0]

const REHABILITATION = { category: 'rehabilitation', subcategory: 'acupuncture', treatment: 'acupuncture' }
const TREATMENTS: [Partial<DecisionRow>, ...Partial<DecisionRow>[]] = [
  REHABILITATION,
  REHABILITATION,
  { category: 'rehabilitation', subcategory: 'chiropractic' },
  { category: 'home-health', subcategory: 'home-health' },
  {},
]
const MTUS = { guidelines: ['mtus-acupuncture'], families: ['mtus'] }
const CITED: [typeof MTUS, ...(typeof MTUS)[]] = [
  MTUS,
  { guidelines: ['odg'], families: ['odg'] },
  { guidelines: [], families: ['none'] },
  { guidelines: [], families: [] },
]

function toRow(at: number, made: Made): Partial<DecisionRow> {
  const outcome = made.outcome ?? (at % 7 === 1 ? 'overturned' : 'upheld')
  const claims = made.oneGuideline ? MTUS : pick(CITED, at)
  const reviewer = made.oneGuideline ? MTUS : pick(CITED, at >> 1)
  return {
    outcome,
    ...pick(TREATMENTS, at),
    claimsGuidelines: claims.guidelines,
    claimsFamilies: claims.families,
    imrGuidelines: reviewer.guidelines,
    imrFamilies: reviewer.families,
    reasons:
      at % 5 === 4
        ? []
        : [outcome === 'overturned' ? 'criteria-met' : pick(['no-red-flags', 'insufficient-documentation'], at)],
    urAction: pick(['denied', null, 'modified', null], at),
    bodyParts: pick([['knee'], [], ['neck', 'low-back']], at),
  }
}

function toLetter(letter: number, { oneYear, oneSpecialty }: Made): Partial<DecisionRow> {
  const year = oneYear ? 2016 : 2015 + (letter % 4)
  return {
    decisionDate: letter % 6 === 5 ? null : `${year}-0${1 + (letter % 9)}-15`,
    injuryYear: oneYear ? 2016 : letter % 8 === 7 ? null : year - 1 - (letter % 3),
    specialties: oneSpecialty
      ? ['Neurology']
      : pick([['Neurology'], ['Hand Surgery'], [], ['Family Practice']], letter),
    states: pick([['California'], ['California', 'Nevada'], ['Oregon']], letter),
    ageBand: pick(['35-44', '45-54', '65+'], letter),
    sex: pick(['female', 'male'], letter),
    days: {
      denialToApplication: 20 + (letter % 9),
      applicationToDecision: 30 + (letter % 5),
      assignmentToDecision: null,
    },
  }
}

/** A corpus without the letters' words. */
export function makeCorpus(made: Made): Corpus {
  const decisions: DecisionRow[] = []
  for (let letter = 0; decisions.length < made.decisions; letter++) {
    const size = Math.min(pick([1, ...SIZES.slice(1)], letter), made.decisions - decisions.length)
    for (let number = 1; number <= size; number++) {
      decisions.push(
        madeRow({
          ...toLetter(letter, made),
          ...toRow(decisions.length, made),
          caseId: `letter-${letter + 1}`,
          number,
        }),
      )
    }
  }
  for (const rows of Map.groupBy(decisions, ({ caseId }) => caseId).values()) {
    const outcomes = new Set(rows.map(({ outcome }) => outcome))
    const outcome = outcomes.size > 1 ? 'mixed' : ([...outcomes][0] ?? null)
    for (const row of rows) row.whole = { decisions: rows.length, outcome }
  }
  const cases = [...new Set(decisions.map(({ caseId }) => caseId))].map(
    (id): CaseRecord => ({
      id,
      source: `${id}.txt`,
      textStart: 0,
      textSha256: '',
      letter: { decisions: [] } as unknown as ClassifiedLetter,
      messages: [],
      forPublisher: [],
    }),
  )
  return { ...madeCorpus(decisions), cases, benchmarks: BENCHMARKS, likeness: toLikeness(sumDecisions(decisions)) }
}

const state = (year: string, percent: number): Corpus['benchmarks'][number] => ({
  id: `dwc-${year}`,
  title: `DWC, ${year}`,
  short: '',
  body: '',
  file: '',
  publisher: 'DWC',
  year,
  figures: [
    {
      measure: 'overturned',
      what: 'Overturned',
      published: `${percent}%`,
      percent,
      unit: 'requests',
      source: 'A report',
    },
  ],
})
const BENCHMARKS = [state('2016', 8.4), state('2023', 10.2), state('2024', 12.7)]

/** The corpora whose every sentence is read. */
export const CORPORA: Record<string, Made> = {
  'no decision': { decisions: 0 },
  'one decision': { decisions: 1 },
  'two decisions': { decisions: 2 },
  'five decisions': { decisions: 5 },
  'nine decisions': { decisions: 9 },
  '64 decisions': { decisions: 64 },
  '2,000 decisions': { decisions: 2000 },
  'one year': { decisions: 64, oneYear: true },
  'one guideline': { decisions: 64, oneGuideline: true },
  'one specialty': { decisions: 64, oneSpecialty: true },
  'all upheld': { decisions: 64, outcome: 'upheld' },
  'all overturned': { decisions: 64, outcome: 'overturned' },
}
