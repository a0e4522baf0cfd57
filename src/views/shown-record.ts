/** The part of a letter's record that is told apart here: the rest is shown as it is. */
interface Recorded {
  decisions: { rationale: string | null }[]
}

/** A record as a person reads it on a case page: without the rationales, which stand in the letter above it. */
export function toShownRecord(record: Recorded): string {
  const decisions = record.decisions.map(({ rationale: _, ...rest }) => rest)
  return JSON.stringify({ ...record, decisions }, null, 1)
}
