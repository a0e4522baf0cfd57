/** The long passages of a letter's record, told apart here: the rest is shown as it is. */
interface Recorded {
  decisions: { claimsGuideline: string | null; imrGuideline: string | null; rationale: string | null }[]
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** Leaves out what is empty. */
const leaveOut = (_: string, value: unknown): unknown => (isEmpty(value) ? undefined : value)

/** A page that shows more decisions than this as data is longer than its letter: pages stay under 100 KB. */
const MOST_SHOWN = 8

/**
 * A record as a person reads it on a case page, as HTML; null where it is too long to be shown. It is without the passages that stand in the letter above it and
 * without what is empty, lists of words on one line. In text only `&` and `<` need escaping; quotes would take six
 * bytes each.
 */
export function toShownRecord(record: Recorded): string | null {
  if (record.decisions.length > MOST_SHOWN) return null
  const decisions = record.decisions.map(({ claimsGuideline: _, imrGuideline: __, rationale: ___, ...rest }) => rest)
  return JSON.stringify({ ...record, decisions }, leaveOut, 1)
    .replace(/\[\s+("[^[\]{}]*")\s+\]/g, (list) => list.replace(/\n\s*/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}
