import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listForeignFiles } from '../../intake/foreign-files.ts'
import { importLetters } from '../../intake/import-letters.ts'
import { readForeign } from '../../intake/read-foreign.ts'
import { startPdfReader } from '../../intake/start-pdf-reader.ts'
import { parseLetter } from '../../letter/parse-letter.ts'
import { findPersonalData } from '../../text/find-personal-data.ts'
import type { Span } from '../../text/span.ts'

/** A folder of letters that holds them as published (`pdf`) and as text (`txt`), with their labels (`gold.json`). */
const folder = resolve(process.env['LETTERS'] as string, '..')
const poppler = spawnSync('pdftotext', ['-v']).error === undefined
if (!poppler) console.warn('Skipped: pdftotext is not installed, so its readings are not compared')

const names = readdirSync(join(folder, 'pdf')).map((name) => name.replace('.pdf', ''))
const pathOf = (name: string) => join(folder, 'pdf', `${name}.pdf`)

/**
 * Everything that is read of a letter, with the words at each place in its text, but for white space, and for the
 * hyphens at line ends, which `pdftotext` takes out in its default mode.
 */
function plain(text: string, hyphens: boolean): string {
  const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'start' in value
  const { messages, ...letter } = parseLetter(text)
  const record = JSON.stringify({ letter, rules: messages.map(({ rule }) => rule) }, (_, value) =>
    isSpan(value) ? text.slice(value.start, value.end) : value,
  ).replace(/\\[nf]|\s/g, '')
  return hyphens ? record : record.replace(/-/g, '')
}

describe('the labelled letters as published', () => {
  const texts = new Map<string, string>()
  const reader = startPdfReader()

  beforeAll(async () => {
    for (const name of names) {
      const { text, messages } = await readForeign(pathOf(name), readFileSync(pathOf(name)), reader)
      expect(messages, name).toEqual([])
      texts.set(name, text as string)
    }
    reader.close()
  }, 60_000)

  /** Names alone: a test that fails prints no letter. */
  const listUnlike = (hyphens: boolean, read: (name: string) => string) =>
    names.filter((name) => plain(texts.get(name) as string, hyphens) !== plain(read(name), hyphens))

  test('read the same as the text of another extractor', () => {
    expect(texts.size).toBe(names.length)
    expect(listUnlike(true, (name) => readFileSync(join(folder, 'txt', `${name}.txt`), 'utf8'))).toEqual([])
  })

  test.skipIf(!poppler).each<[string, string[], boolean]>([
    ['', [], false],
    [' -layout', ['-layout'], true],
    [' -raw', ['-raw'], false],
  ])(
    'read the same as pdftotext%s',
    (_, mode, hyphens) => {
      const read = (name: string) => spawnSync('pdftotext', [...mode, pathOf(name), '-'], { encoding: 'utf8' }).stdout
      expect(listUnlike(hyphens, read)).toEqual([])
    },
    60_000,
  )

  test('give no false alarm for personal data', () => {
    for (const [name, text] of texts) expect(findPersonalData(text), name).toEqual([])
  })

  test('hold every labelled string', () => {
    const bare = (words: string) => words.replace(/\s/g, '')
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
      id: string
      decisions: Record<string, string | null>[]
    }[]
    const fields = ['request', 'claimsGuideline', 'imrGuideline', 'rationaleStart', 'rationaleEnd']
    const missed = gold.flatMap(({ id, decisions }) => {
      const text = bare(texts.get(id.toUpperCase()) ?? '')
      const labelled = decisions.flatMap((decision) => fields.flatMap((field) => decision[field] ?? []))
      return labelled.filter((words) => !text.includes(bare(words))).map(() => id)
    })
    expect(missed).toEqual([])
  })

  describe('imported', () => {
    const out = mkdtempSync(join(tmpdir(), 'intake-real-'))
    afterAll(() => rmSync(out, { recursive: true }))
    const run = async () => {
      const counts: Record<string, number> = {}
      const options = { dryRun: false, force: false, allowPersonalData: false, withdrawn: new Map() }
      for await (const { outcome } of importLetters(listForeignFiles(join(folder, 'pdf')), out, options)) {
        counts[outcome] = (counts[outcome] ?? 0) + 1
      }
      return counts
    }

    test('are all taken in, and a second run takes in nothing', async () => {
      expect(await run()).toEqual({ 'taken-in': names.length })
      expect(await run()).toEqual({ 'there-already': names.length })
      expect(readdirSync(out)).toHaveLength(names.length)
    }, 60_000)
  })
})
