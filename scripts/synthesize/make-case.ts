import type { Layout, Outcome, UrAction } from '../../src/letter/letter.ts'
import { addDays, DATE_FORMS, pickDate, printDate } from './dates.ts'
import type { Header } from './header.ts'
import { type MadeCitation, makeCitation } from './make-citation.ts'
import { type MadePatient, makePatient } from './make-patient.ts'
import { type MadeRationale, makeRationale } from './make-rationale.ts'
import { type MadeRequest, makeRequest } from './make-request.ts'
import { makeSentenceCitation } from './make-sentence-citation.ts'
import type { Marker } from './marks.ts'
import { countPublished, decide, findPartsAbout, PERIODS as PUBLISHED_PERIODS, pickTendency } from './published-mix.ts'
import type { Random } from './random.ts'
import type { ReasonWords, Vocabulary } from './vocabulary.ts'
import type { MtusPart } from './words/guidelines.ts'

/** One decision, before it is written as the layout has it. */
export interface MadeDecision {
  number: number
  request: MadeRequest
  /** `modified` by its heading, or what the case summary tells of it. */
  urAction: UrAction | null
  outcome: Outcome
  claims: MadeCitation
  imr: MadeCitation
  rationale: MadeRationale
}

/** A case, before its letter is written. */
export interface MadeCase {
  header: Header
  patient: MadePatient
  decisions: MadeDecision[]
}

/** When the letters of a layout were decided, first and last day. */
const PERIODS: Record<Layout, [first: string, last: string]> = {
  'notice-2013': ['2013-07-01', '2013-12-31'],
  'documents-reviewed': ['2013-12-01', '2014-06-30'],
  'professional-review': ['2014-01-01', '2014-12-31'],
  prose: ['2014-08-01', '2015-05-31'],
  credentials: ['2016-12-05', '2017-02-28'],
}

/**
 * Case numbers behind CMyy-9000000: a tenth as many applications a year is already beyond what has ever been filed, so
 * none of them is a real case. Counted down in blocks, so that the first hundred thousand read CMyy-99.
 */
function toCaseNumber(year: string, index: number): string {
  const block = Math.floor(index / 100_000) % 10
  return `CM${year.slice(2, 4)}-${9_900_000 - block * 100_000 + (index % 100_000)}`
}

/** Days from injury to denial: most claims are young, some ten years old. */
const INJURY_AGES: readonly (readonly [[least: number, most: number], weight: number])[] = [
  [[20, 100], 5],
  [[101, 365], 3],
  [[366, 3650], 2],
]

/** The header's dates, with the usual days between them (docs/domain.md 5.3). */
function makeHeader(layout: Layout, index: number, published: boolean, random: Random): Header {
  const decision = pickDate(...(published ? PUBLISHED_PERIODS : PERIODS)[layout], random)
  const assigned = addDays(decision, -random.whole(21, 39))
  const applicationReceived = addDays(assigned, -random.whole(2, 9))
  const urDenial = addDays(applicationReceived, -random.whole(3, 28))
  const injury = addDays(urDenial, -random.whole(...random.weigh(INJURY_AGES)))
  return {
    caseNumber: toCaseNumber(applicationReceived, index),
    priority: random.chance(0.02) ? 'expedited' : 'standard',
    dates: { assigned, injury, decision, urDenial, applicationReceived },
  }
}

/** How many decisions a letter has: most have one, the largest known 21. */
const countDecisions = (random: Random): number =>
  random.weigh([
    [1, 115],
    [random.whole(2, 3), 50],
    [random.whole(4, 9), 24],
    [random.whole(10, 21), 3],
  ] as const)

/** The outcomes of a letter: most uphold all, some overturn all, few are mixed. */
function makeOutcomes(count: number, random: Random): Outcome[] {
  const kind = random.weigh([
    ['upheld', 165],
    ['overturned', 18],
    ['mixed', 12],
  ] as const)
  return Array.from({ length: count }, () => (kind === 'mixed' ? random.pick(['upheld', 'overturned'] as const) : kind))
}

/** Who cites, and how, in a layout. */
function toCiting(layout: Layout, random: Random): Record<'claims' | 'imr', (about: MtusPart[]) => MadeCitation> {
  if (layout === 'notice-2013' || layout === 'documents-reviewed') {
    const reviewer = layout === 'notice-2013' ? 'expert' : 'physician'
    return {
      claims: () => makeSentenceCitation('claims', random),
      imr: () => makeSentenceCitation(reviewer, random),
    }
  }
  const era = layout === 'credentials' && random.chance(0.85) ? 'sections' : 'pages'
  return {
    claims: (about) => makeCitation('The Claims Administrator', era, about, random),
    imr: (about) => makeCitation('The Expert Reviewer', era, about, random),
  }
}

/** The reasons for which a request of its kind may be decided. */
const reasonsFor = (
  { treatment: { id, subcategory, category } }: MadeRequest,
  { reasons }: Vocabulary,
): ReasonWords[] => reasons.filter(({ notFor }) => ![id, subcategory, category].some((one) => notFor.includes(one)))

/** Makes up case `index` for a letter of a layout; `published`: mixed as statewide figures are. */
export function makeCase(
  layout: Layout,
  index: number,
  words: Vocabulary,
  published: boolean,
  marker: Marker,
  random: Random,
): MadeCase {
  const header = makeHeader(layout, index, published, random)
  const { injury } = header.dates
  const toldInjury = random.chance(0.2) ? null : random.chance(0.03) ? addDays(injury, -random.whole(1, 30)) : injury
  const form = {
    capitals: layout !== 'credentials' && random.chance(0.25),
    canBeModified: layout === 'credentials',
    published,
  }
  const citing = toCiting(layout, random)
  const count = layout === 'professional-review' ? 1 : published ? countPublished(random) : countDecisions(random)
  const outcomes = published ? [] : makeOutcomes(count, random)
  const tendency = published ? pickTendency(random) : 1
  const decisions = Array.from({ length: count }, (_, at): MadeDecision => {
    const number = at + 1
    const request = makeRequest(words.requests, number, form, marker, random)
    const about = published ? findPartsAbout(request) : []
    const [claims, imr] = [citing.claims(about), citing.imr(about)]
    const outcome = outcomes[at] ?? decide(request.treatment, claims, imr, tendency, random)
    const repeated = request.modified && random.chance(0.3) ? request.plain : null
    return {
      number,
      request,
      urAction: request.modified ? 'modified' : null,
      outcome,
      claims,
      imr,
      rationale: makeRationale(outcome, reasonsFor(request, words), repeated, random),
    }
  })
  const patient = makePatient(toldInjury, marker, random)
  const told = tellUrActions(decisions, random)
  if (told.sentence) patient.summary.push(told.sentence)
  return { header, patient, decisions: told.decisions }
}

/** Share of letters whose case summary tells what utilization review did with a request. */
const TOLD = 0.25

/** Requests longer than this, in characters, are told in fewer words than they are made in. */
const LONGEST = 60

const DENIED = ['non-certified', 'denied', 'failed to approve', 'did not certify']

/**
 * What the case summary tells of utilization review: of the letter's single request, or of one that it names and that
 * is like no other of the letter. Those decisions have their `urAction` from it, unless the heading tells it.
 */
function tellUrActions(
  decisions: MadeDecision[],
  random: Random,
): { sentence: string | null; decisions: MadeDecision[] } {
  const single = decisions.length === 1
  const told = random.pick(decisions)
  const alike = decisions.filter(({ request }) => request.treatment.id === told.request.treatment.id)
  const canBeNamed =
    told.request.plain.split(' ').length > 2 && told.request.plain.length < LONGEST && alike.length === 1
  if (!random.chance(TOLD) || told.request.modified || !(single || canBeNamed)) return { sentence: null, decisions }

  const date = printDate(pickDate('2014-01-01', '2017-01-31', random), random.weigh(DATE_FORMS))
  const verb = random.pick(DENIED)
  const what = canBeNamed && (!single || random.chance(0.6)) ? `the request for ${told.request.plain}` : 'this request'
  return {
    sentence: `On ${date}, utilization review ${verb} ${what}.`,
    decisions: decisions.map((decision) => (decision === told ? { ...decision, urAction: 'denied' } : decision)),
  }
}
