/** The long passages of a letter's record, told apart here: the rest is shown as it is. */
interface Recorded {
  decisions: { claimsGuideline: string | null; imrGuideline: string | null; rationale: string | null }[]
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** Leaves out what is empty. */
const leaveOut = (_: string, value: unknown): unknown => (isEmpty(value) ? undefined : value)

/**
 * A record as a person reads it on a case page, as HTML: without the passages that stand in the letter above it and
 * without what is empty, lists of words on one line. In text only `&` and `<` need escaping; quotes would take six
 * bytes each.
 */
export function toShownRecord(record: Recorded): string {
  const decisions = record.decisions.map(({ claimsGuideline: _, imrGuideline: __, rationale: ___, ...rest }) => rest)
  return JSON.stringify({ ...record, decisions }, leaveOut, 1)
    .replace(/\[\s+("[^[\]{}]*")\s+\]/g, (list) => list.replace(/\n\s*/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}
