import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { listFound, open, read, typeIn } from './open-search.ts'

/** Letters' texts by their ids, in lower case, white space collapsed, so that a phrase over a line's end is one. */
export function readTexts(folder: string, idOf: (file: string) => string): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [idOf(name), collapse(readFileSync(join(folder, name), 'utf8').replace(/^---\n.*?\n---\n/s, ''))]),
  )
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** What a user types, as strings that `grep -i` would look for: words, and quotations whole. */
const toStrings = (query: string): string[] =>
  [...collapse(query).matchAll(/["“”]([^"“”]+)["“”]|[^\s"“”]+/g)].map(([word, quoted]) => quoted ?? word)

/** The letters that `grep -il` finds for every one of the strings. */
export const grep = (texts: ReadonlyMap<string, string>, query: string): string[] =>
  [...texts].filter(([, text]) => toStrings(query).every((string) => text.includes(string))).map(([id]) => id)

const toLetters = (word: string): string => word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')

/** The beginning that the forms of a word have in common: some two thirds of it (`injected`, `injections`), and three letters. */
const toStem = (word: string): string => word.slice(0, Math.max(3, Math.floor((word.length * 2) / 3)))

/**
 * Whether a text has each string in some form: its words side by side, each beginning as the typed one does, however
 * punctuation stands between its signs.
 */
export function hasForms(text: string, query: string): boolean {
  const words = text.split(' ')
  const wholes = words.map(toLetters)
  return toStrings(query).every((string) => {
    const typed = string.split(' ').map(toLetters).filter(Boolean)
    return wholes.some((_, start) =>
      typed.every((word, step) => {
        const whole = wholes[start + step] ?? ''
        const parts = (words[start + step] ?? '').split(/[^\p{L}\p{N}]+/u)
        const stem = toStem(word)
        return whole.includes(word) || [whole, ...parts].some((part) => part.startsWith(stem))
      }),
    )
  })
}

/** Every letter that grep finds is found; any other has a form of each word. Returns how many comparisons were made. */
export async function compareWithGrep(
  address: string,
  texts: ReadonlyMap<string, string>,
  queries: string[],
): Promise<number> {
  const { page, faults, close } = await open(address)
  const wrong: string[] = []
  let found = 0
  for (const query of queries) {
    await typeIn(page, query)
    const { status, names: first } = await read(page)
    const { names, status: again } = await listFound(address, new URL(page.url()).search)
    expect(again, query).toBe(status)
    expect(names.slice(0, first.length), query).toEqual(first)
    expect(new Set(names).size, query).toBe(names.length)
    const expected = grep(texts, query)
    wrong.push(
      ...expected.filter((id) => !names.includes(id)).map((id) => `${query}: ${id} is not found`),
      ...names
        // A letter is found by its name as well.
        .filter((id) => !expected.includes(id) && !hasForms(`${id} ${texts.get(id)}`, query))
        .map((id) => `${query}: ${id} has no form of it`),
    )
    found += expected.length
  }
  expect(wrong).toEqual([])
  expect(faults).toEqual([])
  await close()
  return found
}
