import type { EntryFields } from './entry-fields.ts'
import type { Edition } from './taxonomy.ts'

const CCR = /^97\d\d(\.\d+)+$/

/** Whether the text is a day of the calendar, as `2016-07-28`. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value

const show = (value: unknown): string =>
  value instanceof Date ? `the date ${value.toISOString().slice(0, 10)}` : JSON.stringify(value)

/** What is wrong with the values of one edition, and what to write instead; null where nothing is. */
function findFault({ year, title, from, until, ccr }: Record<string, unknown>): string | null {
  if (typeof year !== 'string' || !/^(19|20)\d\d$/.test(year)) {
    return `an edition's \`year\` is ${show(year ?? null)}: write the year by which letters cite it, \`year: "2016"\``
  }
  if (title !== undefined && (typeof title !== 'string' || title.trim() === '')) {
    return `\`title\` of the edition ${year} is ${show(title)}: write the name of the work that it is an edition of, or leave the key out`
  }
  if (from !== undefined && !isDay(from)) {
    return `\`from\` of the edition ${year} is ${show(from)}: write the first day in force, \`from: "2016-07-28"\`, or leave the key out where it is not known`
  }
  if (until !== undefined && !isDay(until)) {
    return `\`until\` of the edition ${year} is ${show(until)}: write the first day on which it was no longer in force, \`until: "2017-12-01"\`, or leave the key out`
  }
  if (until !== undefined && from === undefined) {
    return `the edition ${year} has an end and no beginning: write \`from\` as well`
  }
  if (until !== undefined && from !== undefined && until <= from) {
    return `the edition ${year} ends on ${until}, before it begins on ${from}: mend \`from\` or \`until\``
  }
  if (ccr !== undefined && (typeof ccr !== 'string' || !CCR.test(ccr))) {
    return `\`ccr\` of the edition ${year} is ${show(ccr)}: write the section of title 8 of the California Code of Regulations, \`ccr: "9792.24.2"\``
  }
  return null
}

/**
 * The editions of a guideline, by date. One that begins before the one above it, of the same work, has ended is
 * reported; where a beginning is not known, nothing follows of the end before it.
 */
export function readEditions(fields: EntryFields): Edition[] {
  const editions: Edition[] = []
  for (const { item, line } of fields.readItems('editions', ['year', 'title', 'from', 'until', 'ccr'])) {
    const fault = findFault(item)
    if (fault) {
      fields.report('bad-edition', line, fault)
      continue
    }
    const edition = { title: null, from: null, until: null, ccr: null, ...item } as Edition
    const { from } = edition
    const before = editions.findLast(({ title }) => title === edition.title)
    const dated = before?.from != null && from !== null
    if (before && dated && (before.until === null || before.until > from)) {
      const ended = before.until ? `ends on ${before.until}` : 'has no end'
      const reason = `the edition ${edition.year} begins on ${from}, and the one above it (${before.year}) ${ended}: list the oldest first, and end each where the next begins`
      fields.report('editions-overlap', line, reason)
      continue
    }
    editions.push(edition)
  }
  return editions
}
