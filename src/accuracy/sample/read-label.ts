import { findNearest } from '../../taxonomy/nearest.ts'
import { isDay, toIsoDay } from '../../text/iso-day.ts'
import { type IdKind, type KnownIds, type LabelValue, NONE, type Takes } from './labels.ts'

/** A cell read as a label, or what is wrong with it and what to write instead. */
export type ReadCell = { value: LabelValue } | { fault: string }

/** A spreadsheet that opens 2017-01-31 in a CSV file saves it as 1/31/2017. */
function readDay(text: string): ReadCell {
  const iso = toIsoDay(text)
  return isDay(iso) ? { value: iso } : { fault: `“${text}” is no day: write it as 2017-01-31, or ${NONE}` }
}

function readWord(text: string, words: string[]): ReadCell {
  const word = text.toLowerCase()
  if (words.includes(word)) return { value: word }
  return { fault: `“${text}” is not known here: write ${words.join(' or ')}, or ${NONE}` }
}

/** An id, also where its title is written in its place. */
function readId(text: string, kind: IdKind, known: KnownIds): ReadCell {
  const sought = text.toLowerCase()
  const found = known[kind].find(({ id, title }) => id.toLowerCase() === sought || title.toLowerCase() === sought)
  if (found) return { value: found.id }
  const near = findNearest(
    text,
    known[kind].map(({ id }) => id),
  )
  return { fault: `“${text}” is no ${kind}: write ${near ?? 'an id of the sheet Ids'}` }
}

function readIds(text: string, kind: IdKind, known: KnownIds): ReadCell {
  const parts = text.split(';').flatMap((part) => part.trim() || [])
  const read = parts.map((part) => readId(part, kind, known))
  const wrong = read.find((one) => 'fault' in one)
  if (wrong) return wrong
  const ids = read.flatMap((one) => ('value' in one && typeof one.value === 'string' ? [one.value] : []))
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  return twice ? { fault: `${twice} stands here twice: write it once` } : { value: ids.sort() }
}

/** What an editor wrote in a cell; null for an empty one, which nobody has filled. */
export function readLabel(cell: string, takes: Takes, known: KnownIds): ReadCell | null {
  const text = cell.trim()
  if (text === '') return null
  const isSet = typeof takes === 'object' && 'ids' in takes
  if (text.toLowerCase() === NONE) return { value: isSet ? [] : null }
  if (takes === 'day') return readDay(text)
  if (takes === 'whole number')
    return /^\d+$/.test(text)
      ? { value: String(Number(text)) }
      : { fault: `“${text}” is no whole number: write one, or ${NONE}` }
  if ('words' in takes) return readWord(text, takes.words)
  return 'id' in takes ? readId(text, takes.id, known) : readIds(text, takes.ids, known)
}
