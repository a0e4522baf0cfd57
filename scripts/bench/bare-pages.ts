import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRecords } from '../../src/corpus/record-store.ts'

/** A letter as a page needs it, of what a build has read: the text is read when the page is made. */
export interface BareLetter {
  id: string
  file: string
  textStart: number
  record: object
}

/** The letters that a build has read of a corpus, where `LETTER_RECORDS` says. */
export const listBareLetters = (corpus: string): BareLetter[] =>
  [...openRecords()].map(({ id, source, textStart, letter }) => ({
    id,
    file: join(corpus, source),
    textStart,
    record: letter,
  }))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The least that a letter's page can be: a heading, the letter and its record. */
export function toBarePage({ id, file, textStart, record }: BareLetter): string {
  const text = readFileSync(file, 'utf8').slice(textStart)
  const paragraphs = text.split('\n\n').map((words) => `<p>${escaped(words)}</p>`)
  const json = JSON.stringify(record).replaceAll('<', '\\u003c')
  return `<!doctype html><title>${id}</title><h1>${id}</h1>${paragraphs.join('')}<script type="application/json">${json}</script>`
}

/** Writes all of them by the shortest program. */
export function writeBarePages(corpus: string, out: string): void {
  for (const letter of listBareLetters(corpus)) {
    const folder = join(out, 'cases', letter.id)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), toBarePage(letter))
  }
}
