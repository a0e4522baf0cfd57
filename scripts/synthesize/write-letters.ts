import { closeSync, existsSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../src/intake/make-folder.ts'
import { type Choice, makeLetter } from './make-letter.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the letters say, beside them. */
export const TRUTH = 'truth.ndjson'
/** Names of letters that are made here: no other file is ever removed. */
const MADE = /^(?:CM\d\d-9\d{6}|synthetic-\d+-\d+)\.txt$/

/** A file in the folder that was not made here; undefined where there is none. */
export const findForeign = (folder: string): string | undefined =>
  existsSync(folder) ? readdirSync(folder).find((name) => name !== TRUTH && !MADE.test(name)) : undefined

/** Writes so many letters of a seed into a folder, in place of those made before, and the truth beside them. */
export function writeLetters(
  { letters, seed, out, ...choice }: { letters: number; seed: number; out: string } & Choice,
  vocabulary: Vocabulary,
): void {
  if (existsSync(out)) {
    for (const name of readdirSync(out)) if (name === TRUTH || MADE.test(name)) rmSync(join(out, name))
  }
  makeFolder(out)
  // Letters are made and written one by one: memory does not grow with their number.
  const truthFile = openSync(join(out, TRUTH), 'w')
  for (let index = 0; index < letters; index++) {
    const { text, truth } = makeLetter(seed, index, vocabulary, choice)
    writeFileSync(join(out, truth.source), text)
    writeSync(truthFile, `${JSON.stringify(truth)}\n`)
  }
  closeSync(truthFile)
}
