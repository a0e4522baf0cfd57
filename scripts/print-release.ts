import type { Release } from '../src/taxonomy/read-release.ts'

/** The words that a release without a note gets; they tell its publisher what belongs there. */
export const NO_NOTE = 'No reason is given for what changed in the numbers.'

/** A release's file in `content/releases`: front matter of quoted texts, then the note as its prose. */
export function printRelease(
  {
    title,
    date,
    version,
    letters,
    decisions,
    overturned,
    corpus,
  }: Omit<Release, 'id' | 'short' | 'file' | 'body' | 'csv' | 'rates' | 'edition' | 'ids'>,
  note: string,
): string {
  const fields = { title, date, version, letters, decisions, overturned, corpus }
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(String(value))}`)
  return `---\n${lines.join('\n')}\n---\n\n${note.trim() || NO_NOTE}\n`
}
