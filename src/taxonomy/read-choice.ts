import type { EntryFields } from './entry-fields.ts'

/** One of a few words; the first where it is missing or unknown, which is reported. */
export function readChoice<T extends string>(fields: EntryFields, key: string, choices: T[], fallback?: T): T {
  const value = fields.readText(key)
  const found = choices.find((choice) => choice === value) ?? fallback
  if (value === null && found) return found
  const list = choices.join(', ')
  if (value === null)
    fields.report(`missing-${key}`, 1, `the entry has no \`${key}\`: write \`${key}:\` with one of ${list}`)
  else if (!choices.some((choice) => choice === value)) {
    fields.report(`unknown-${key}`, fields.lines.ofKey(key), `unknown ${key} "${value}": write one of ${list}`)
  }
  return found ?? (choices[0] as T)
}
