import { LETTER_FIELDS } from '../fields/letter-fields.ts'
import type { GoldDecision, GoldLetter } from './gold.ts'

/** What is compared with the labels: the part of the parse record that the labels hold. */
export interface ReadLetter extends Omit<GoldLetter, 'decisions' | 'layout' | 'id' | 'source'> {
  layout: string | null
  decisions: ReadDecision[]
}

export interface ReadDecision
  extends Omit<
    GoldDecision,
    'modified' | 'outcome' | 'rationaleStart' | 'rationaleEnd' | 'treatment' | 'headingAlone' | 'reasons'
  > {
  urAction: string | null
  outcome: string | null
  rationale: string | null
  treatment: GoldDecision['treatment'] | null
  reasons: string[]
}

/** One field of one letter or decision beside its label. `group` separates what the heading alone can't tell. */
export interface Comparison {
  field: string
  letter: string
  decision: number | null
  right: boolean
  read: unknown
  label: unknown
}

/** Texts are compared without white space, requests without a trailing ` is` (docs/labels.md). */
const bare = (text: string | null): string | null => (text === null ? null : text.replace(/\s+/g, ''))
const bareRequest = (text: string | null): string | null => text && (bare(text.replace(/\s+is\s*$/, '')) as string)

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const sorted = (list: string[]): string[] => [...list].sort()

const RECITED = 'guideline-recited-as-support'
/** What labels made before `RECITED` was a reason say in its place (labels.md 17). */
const BEFORE_RECITED = ['criteria-met', 'not-recommended-by-guideline']

/**
 * The reasons read, in the words of labels that may be older than one of them: a guideline recited is taken for the
 * older id where the label has that, so it counts as found and as right, in precision and in recall alike. Elsewhere it
 * stays what it is, and is wrong unless the label has it.
 */
function toLabelWords(read: string[], label: string[]): string[] {
  const older = BEFORE_RECITED.find((id) => label.includes(id) && !read.includes(id))
  return label.includes(RECITED) || !older ? read : read.map((id) => (id === RECITED ? older : id))
}

/** The value at a path of a record, as a field has it: `patient.age`; undefined where the record has no such key. */
const valueAt = (record: object, path: string): unknown =>
  path.split('.').reduce((value: unknown, key) => (value as Record<string, unknown>)[key], record)

/** Every labeled field of a letter; `read` is null where no letter was read under the label's file. */
export function compareLetters(read: ReadLetter | null, gold: GoldLetter): Comparison[] {
  const comparisons: Comparison[] = []
  const compare = (field: string, a: unknown, b: unknown, decision: number | null = null, right = equal(a, b)) =>
    comparisons.push({ field, letter: gold.id, decision, right, read: a, label: b })

  compare('layout', read?.layout ?? null, gold.layout)
  for (const [field, { path }] of Object.entries(LETTER_FIELDS)) {
    const label = valueAt(gold, path)
    // Labels hold some of the fields.
    if (label !== undefined) compare(field, read ? valueAt(read, path) : Array.isArray(label) ? [] : null, label)
  }
  compare('decision count', read?.decisions.length ?? 0, gold.decisions.length)

  gold.decisions.forEach((label, index) => {
    const decision = read?.decisions[index] ?? null
    const at = (field: string, a: unknown, b: unknown, right?: boolean) => compare(field, a, b, label.number, right)
    at('outcome', decision?.outcome ?? null, label.outcome)
    at('request', bareRequest(decision?.request ?? null), bareRequest(label.request))
    at('disputed portion', bareRequest(decision?.disputedPortion ?? null), bareRequest(label.disputedPortion))
    at(
      'modified',
      decision?.urAction === 'modified',
      label.modified,
      decision?.urAction === 'modified' || !label.modified,
    )
    at('claims guideline text', bare(decision?.claimsGuideline ?? null), bare(label.claimsGuideline))
    at('reviewer guideline text', bare(decision?.imrGuideline ?? null), bare(label.imrGuideline))
    const rationale = bare(decision?.rationale ?? null) ?? ''
    if (label.rationaleStart) {
      const start = bare(label.rationaleStart) as string
      at('rationale start', rationale.slice(0, start.length), start)
    }
    if (label.rationaleEnd) {
      const end = bare(label.rationaleEnd) as string
      at('rationale end', rationale.slice(-end.length), end)
    }
    const told = label.headingAlone ? '' : ' (heading alone can’t tell)'
    at(`category${told}`, decision?.treatment?.category ?? null, label.treatment.category)
    at(`subcategory${told}`, decision?.treatment?.subcategory ?? null, label.treatment.subcategory)
    at(`drug class${told}`, decision?.treatment?.drugClass ?? null, label.treatment.drugClass)
    at('claims guidelines', sorted(decision?.claimsGuidelines ?? []), sorted(label.claimsGuidelines))
    at('claims families', sorted(decision?.claimsFamilies ?? []), sorted(label.claimsFamilies))
    at('reviewer guidelines', sorted(decision?.imrGuidelines ?? []), sorted(label.imrGuidelines))
    at('reviewer families', sorted(decision?.imrFamilies ?? []), sorted(label.imrFamilies))
    at('body parts', sorted(decision?.bodyParts ?? []), sorted(label.bodyParts))
    if (label.reasons)
      at('reasons', sorted(toLabelWords(decision?.reasons ?? [], label.reasons)), sorted(label.reasons))
  })
  return comparisons
}
