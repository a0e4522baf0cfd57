import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toLetterReader } from '../classify/read-letter.ts'
import { CONTENT } from '../corpus/folders.ts'
import { readLetterFile } from '../corpus/read-letter-file.ts'
import { loadTaxonomy } from '../corpus/read-taxonomy-folder.ts'
import { toRecord } from '../corpus/to-record.ts'
import { DECISION_FIELDS } from './decision-fields.ts'
import type { FieldOf } from './field.ts'
import { LETTER_FIELDS } from './letter-fields.ts'

const FOLDER = 'src/letter/fixtures'
const read = toLetterReader(loadTaxonomy(CONTENT))
const letters = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
    const { letter, ...file } = readLetterFile(name, Buffer.from(text), read)
    return { name, letter, text, record: toRecord({ ...file, letter }, text) }
  })

type Keys = Record<string, unknown>
const isGroup = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value)
const valueAt = (record: object, path: string): unknown =>
  path.split('.').reduce((value: unknown, key) => (isGroup(value) ? value[key] : null), record)

/** How many values stand at a path of a record: none, one, or as many as its list has. */
const countAt = (record: object, path: string): number => {
  const value = valueAt(record, path)
  return Array.isArray(value) ? value.length : value === null ? 0 : 1
}
const hasRead = <Whole>({ read }: FieldOf<Whole>, whole: Whole): boolean => read(whole).length > 0

test('what a field reads, the record has at its path, and nothing else', () => {
  for (const { name, letter, record } of letters) {
    for (const [key, field] of Object.entries<FieldOf<typeof letter>>(LETTER_FIELDS)) {
      expect(countAt(record, field.path ?? ''), `${name}: ${key}`).toBe(field.read(letter).length)
    }
    letter.decisions.forEach((decision, place) => {
      for (const [key, field] of Object.entries<FieldOf<typeof decision>>(DECISION_FIELDS)) {
        if (field.path === null) continue
        const stated = countAt(record.decisions[place] ?? {}, field.path) > 0
        // Of a citation, the guideline itself is a field of its own.
        if (!key.endsWith(' citation')) expect(stated, `${name}: ${key}`).toBe(hasRead(field, decision))
      }
    })
  }
})

test('every key of the record is that of a field, or follows from one', () => {
  const [first] = letters
  const { id, source, layout, decisions, messages, dates, reviewer, patient, ...own } = first?.record ?? ({} as never)
  const groups = { dates, reviewer, patient }
  const paths = [
    ...Object.keys(own),
    ...Object.entries(groups).flatMap(([group, keys]) => Object.keys(keys).map((key) => `${group}.${key}`)),
  ]
  const known = Object.values(LETTER_FIELDS).map(({ path }) => path as string)
  expect(paths.filter((path) => !known.includes(path))).toEqual(['patient.sexInferred'])
  expect(known.filter((path) => !paths.includes(path))).toEqual([])

  const { asked, treatment, ...ofDecision } = decisions[0] ?? ({} as never)
  const decisionPaths = [...Object.keys(ofDecision), ...Object.keys(asked).map((key) => `asked.${key}`)]
  const decisionKnown = Object.values(DECISION_FIELDS).map(({ path }) => path as string | null)
  expect(decisionPaths.filter((path) => !decisionKnown.includes(path))).toEqual(['number', 'agreement'])
})

test('the words at a place hold the value that a letter states', () => {
  const { letter, text } = letters.find(({ name }) => name === 'professional-review.txt') ?? ({} as never)
  const [decision] = letter.decisions
  const [request] = decision ? DECISION_FIELDS.request.read(decision) : []
  expect(text.slice(request?.span?.start, request?.span?.end)).toBe(request?.value)
})
