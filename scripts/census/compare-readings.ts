import type { Corpus } from '../../src/corpus/corpus.ts'

/** What the taxonomy made of one decision. */
export interface Reading {
  letter: string
  decision: number
  request: string
  /** By field: one value, or a sorted list; null where nothing was recognized. */
  fields: Record<string, string | string[] | null>
}

/** What the taxonomy makes of each decision of a corpus, in its order: what one change of it is compared by. */
export function takeReadings({ decisions }: Pick<Corpus, 'decisions'>): Reading[] {
  return decisions.map((row) => ({
    letter: row.caseId,
    decision: row.number,
    request: row.request,
    fields: {
      treatment: row.treatment,
      category: row.category,
      subcategory: row.subcategory,
      drugClass: row.drugClass,
      bodyParts: row.bodyParts,
      claimsGuidelines: row.claimsGuidelines,
      imrGuidelines: row.imrGuidelines,
      reasons: row.reasons,
    },
  }))
}

/** What a change moved in one decision; a decision that only one side has is told by `only`. */
export interface Move {
  letter: string
  decision: number
  request: string
  only: 'before' | 'after' | null
  /** `treatment: mri → x-ray`, `reasons: + no-red-flags, - criteria-met`. */
  changes: { field: string; says: string }[]
}

type Value = string | string[] | null

const sayOne = (value: Value): string => (value === null ? 'nothing' : String(value))

/** What has come and gone of a list, or the value before and after; null where nothing moved. */
function sayChange(before: Value, after: Value): string | null {
  if (Array.isArray(before) && Array.isArray(after)) {
    const come = after.filter((id) => !before.includes(id)).map((id) => `+ ${id}`)
    const gone = before.filter((id) => !after.includes(id)).map((id) => `- ${id}`)
    return come.length + gone.length > 0 ? [...come, ...gone].join(', ') : null
  }
  return sayOne(before) === sayOne(after) ? null : `${sayOne(before)} → ${sayOne(after)}`
}

const keyOf = ({ letter, decision }: Reading): string => `${letter}#${decision}`

/** What moved between two readings of the same letters, decision by decision, in the order of the letters. */
export function compareReadings(before: Reading[], after: Reading[]): Move[] {
  const old = new Map(before.map((reading) => [keyOf(reading), reading]))
  const present = new Set(after.map(keyOf))
  const moved = after.flatMap((reading): Move[] => {
    const { letter, decision, request, fields } = reading
    const known = old.get(keyOf(reading))
    if (!known) return [{ letter, decision, request, only: 'after', changes: [] }]
    const changes = Object.keys(fields).flatMap((field) => {
      const says = sayChange(known.fields[field] ?? null, fields[field] ?? null)
      return says ? [{ field, says }] : []
    })
    return changes.length > 0 ? [{ letter, decision, request, only: null, changes }] : []
  })
  const gone = before.flatMap(({ letter, decision, request, ...rest }): Move[] =>
    present.has(keyOf({ letter, decision, request, ...rest }))
      ? []
      : [{ letter, decision, request, only: 'before', changes: [] }],
  )
  return [...moved, ...gone].sort((a, b) =>
    a.letter === b.letter ? a.decision - b.decision : a.letter < b.letter ? -1 : 1,
  )
}
