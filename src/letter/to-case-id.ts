/**
 * A letter's id, which is its permalink: the case number in lower case, or else its file's name without the ending,
 * every character but a-z, 0-9, `-` and `_` turned into `-`.
 */
export function toCaseId(caseNumber: string | null, source: string): string {
  const name = caseNumber ?? (source.split('/').at(-1) as string).replace(/\.[^.]*$/, '')
  return name.toLowerCase().replace(/[^a-z0-9_-]/g, '-')
}
