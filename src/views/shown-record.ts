/** The long passages of a letter's record, told apart here: the rest is shown as it is. */
interface Recorded {
  decisions: { claimsGuideline: string | null; imrGuideline: string | null; rationale: string | null }[]
}

/** A record as a person reads it on a case page: without the passages that stand in the letter above it. */
export function toShownRecord(record: Recorded): string {
  const decisions = record.decisions.map(({ claimsGuideline: _, imrGuideline: __, rationale: ___, ...rest }) => rest)
  return JSON.stringify({ ...record, decisions }, null, 1)
}
