import { type EntryMessage, openEntry } from './entry-fields.ts'
import { readFrozenRates } from './read-frozen-rates.ts'
import type { Release } from './release.ts'

const KEYS = ['title', 'short', 'date', 'version', 'letters', 'decisions', 'overturned', 'corpus']
const ADVICE = 'write it with npm run release -- --date YYYY-MM-DD'

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/**
 * One entry of `content/releases` with its frozen rates.csv, or null where that is missing; `path` is below `content/`.
 * Whatever is wrong is a message with file and line, and says what to write; an entry with messages must not be
 * published.
 */
export function readRelease(
  path: string,
  text: string,
  csv: string | null,
): { value: Release; messages: EntryMessage[] } {
  const fields = openEntry(path, text, KEYS)
  const { entry, lines, messages, report, readText } = fields
  const ratesPath = path.replace(/\.md$/, '.csv')
  const demand = (key: string, example: string, fits: (value: string) => boolean): string => {
    const before = messages.length
    const value = readText(key)
    if (value !== null && fits(value)) return value
    // A value that is no text has been told already.
    if (messages.length === before) report(`bad-${key}`, lines.ofKey(key), `write \`${key}: "${example}"\``)
    return ''
  }
  const count = (key: string): number => Number(demand(key, '9', (value) => /^\d+$/.test(value)))

  const date = demand('date', '2026-01-31', isDay)
  if (date && date !== entry.id)
    report('date-differs', lines.ofKey('date'), `the file is ${entry.id}.md: name it ${date}.md, or correct \`date\``)
  const version = demand('version', '1', (value) => /^[0-9a-z][0-9a-z.+-]*$/i.test(value))
  const [letters, decisions, overturned] = [count('letters'), count('decisions'), count('overturned')]
  const corpus = demand('corpus', '64 hexadecimal digits', (value) => /^[0-9a-f]{64}$/.test(value))

  const rates = csv === null ? { value: [], messages: [] } : readFrozenRates(ratesPath, csv)
  if (csv === null) report('no-rates', 1, `${ratesPath} is missing beside it: ${ADVICE}`)
  const whole = rates.value.find(({ dimension }) => dimension === 'all')
  const frozen = [whole?.decided ?? 0, whole?.overturned ?? 0]
  if (csv !== null && rates.messages.length === 0 && frozen.join() !== [decisions, overturned].join()) {
    const reason = `${ratesPath} has ${frozen[1]} of ${frozen[0]} decisions overturned, and this says ${overturned} of ${decisions}: ${ADVICE}`
    report('rates-differ', lines.ofKey('decisions'), reason)
  }
  return {
    value: { ...entry, date, version, letters, decisions, overturned, corpus, csv: csv ?? '', rates: rates.value },
    messages: [...messages, ...rates.messages],
  }
}
