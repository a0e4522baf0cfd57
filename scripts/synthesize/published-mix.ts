import type { Layout, Outcome } from '../../src/letter/letter.ts'
import type { MadeCitation } from './make-citation.ts'
import type { Random } from './random.ts'
import type { RequestWords } from './vocabulary.ts'
import { MTUS_PARTS, type MtusPart } from './words/guidelines.ts'

type Treatment = RequestWords['treatment']

/**
 * Percent of requests by category. Pharmaceuticals, rehabilitation and diagnostic testing: DWC on 2024; injections and
 * equipment: CWCI, first quarter of 2025. The rest is divided as nobody has published it.
 */
export const CATEGORY_SHARES: Record<string, number> = {
  pharmaceuticals: 32.7,
  rehabilitation: 21.5,
  injection: 12.9,
  'diagnostic-testing': 11.6,
  dmepos: 9.7,
  surgery: 4.5,
  'evaluation-management': 3,
  'psych-services': 2,
  programs: 0.8,
  'home-health': 0.6,
  'other-therapies': 0.4,
  transportation: 0.3,
}

/** Percent of requests for drugs by class (DWC on 2024); the other classes share the rest. */
export const DRUG_CLASS_SHARES: Record<string, number> = {
  opioids: 23.9,
  'topical-analgesics': 17.4,
  'muscle-relaxant': 16.3,
}
export const OTHER_CLASSES_SHARE = 42.4

/**
 * Percent overturned. Evaluation: DWC on 2024. Injections and behavioral services: CWCI on 2022. Drugs: CWCI on 2017.
 * Acupuncture: CWCI, first quarter of 2025. Antidepressants: CWCI, first quarter of 2016. Programs stand between
 * evaluation and behavioral services, by DWC's order of 2024; CWCI gives 10 to 20 for most others.
 */
const OVERTURNED: Record<string, number> = {
  'evaluation-management': 23.1,
  programs: 20,
  'psych-services': 17.5,
  injection: 4.1,
  pharmaceuticals: 8,
  acupuncture: 7.1,
  antidepressant: 30,
}
const OVERTURNED_ELSEWHERE = 13

/**
 * By what is cited, beside the average: 194 letters with 439 decisions of 2017, in which 11.2% were overturned
 * (docs/domain.md 5.3). No reviewer who cited nothing overturned anything; here one in ten of the average does.
 */
const BY_CLAIMS = { mtus: 11 / 11.2, both: 10.1 / 11.2, other: 18.4 / 11.2, none: 5.1 / 11.2 }
const BY_REVIEWER = { mtus: 9.3 / 11.2, both: 17.3 / 11.2, other: 18.8 / 11.2, none: 0.1 }

/** How much likelier than the average a letter's decisions are overturned: those of one letter go together. */
export const pickTendency = (random: Random): number =>
  random.weigh([
    [0.3, 60],
    [1, 25],
    [4, 15],
  ] as const)

/** How many decisions a letter has: four in ten have several, 1.9 on average (CWCI on 2014 and 2015). */
export const countPublished = (random: Random): number =>
  random.weigh([
    [1, 60],
    [2, 22],
    [3, 10],
    [random.whole(4, 7), 7],
    [random.whole(8, 15), 1],
  ] as const)

/** Years of decisions, so that charts over time have something to show. */
export const PERIODS: Record<Layout, [first: string, last: string]> = {
  'notice-2013': ['2013-07-01', '2013-12-31'],
  'documents-reviewed': ['2013-12-01', '2014-06-30'],
  'professional-review': ['2014-01-01', '2014-12-31'],
  prose: ['2014-08-01', '2015-12-31'],
  credentials: ['2015-07-01', '2019-12-31'],
}

/** The part of the MTUS for a treatment, by its drug class, subcategory or category, or else by part of the body. */
const PART_FOR: Record<string, string> = {
  opioids: 'mtus-opioids',
  acupuncture: 'mtus-acupuncture',
  'physical-occupational-therapy': 'mtus-postsurgical',
  'psych-services': 'mtus-stress-related',
  neck: 'mtus-neck-upper-back',
  'thoracic-back': 'mtus-neck-upper-back',
  shoulder: 'mtus-shoulder',
  elbow: 'mtus-elbow',
  'forearm-wrist-hand': 'mtus-forearm-wrist-hand',
  'low-back': 'mtus-low-back',
  knee: 'mtus-knee',
  'ankle-foot': 'mtus-ankle-foot',
}
/** Where neither says anything: general care, and the part of the body that most claims are about. */
const PARTS_ELSEWHERE = ['mtus-general-approaches', 'mtus-low-back']

/** The parts of the MTUS that speak of a request. */
export function findPartsAbout({ treatment, bodyParts }: Pick<RequestWords, 'treatment' | 'bodyParts'>): MtusPart[] {
  const { category, subcategory, drugClass } = treatment
  const ids = [drugClass ?? '', subcategory, category, ...bodyParts].flatMap((id) => PART_FOR[id] ?? [])
  return MTUS_PARTS.filter(({ id }) => (ids.length > 0 ? ids : PARTS_ELSEWHERE).includes(id))
}

function toShape({ families }: MadeCitation): keyof typeof BY_CLAIMS {
  const mtus = families.includes('mtus')
  const other = families.some((family) => family !== 'mtus' && family !== 'none')
  if (mtus) return other ? 'both' : 'mtus'
  return other ? 'other' : 'none'
}

/** Decides a request: its treatment, what both sides cite, and the letter that it stands in. */
export function decide(
  { category, subcategory, drugClass }: Treatment,
  claims: MadeCitation,
  imr: MadeCitation,
  tendency: number,
  random: Random,
): Outcome {
  const percent = OVERTURNED[drugClass ?? ''] ?? OVERTURNED[subcategory] ?? OVERTURNED[category] ?? OVERTURNED_ELSEWHERE
  const chance = (percent / 100) * BY_CLAIMS[toShape(claims)] * BY_REVIEWER[toShape(imr)] * tendency
  return random.chance(Math.min(chance, 0.95)) ? 'overturned' : 'upheld'
}
