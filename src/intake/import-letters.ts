import { readShelf } from './existing-letters.ts'
import type { ForeignFile } from './foreign-files.ts'
import { startPdfReader } from './start-pdf-reader.ts'
import { type IntakeOptions, type Taken, takeIn } from './take-in.ts'

/**
 * Takes files into a folder of letters, one after the other, and tells of each what became of it. A file that can't be
 * read never stops the rest. The same files again take in nothing.
 */
export async function* importLetters(
  files: ForeignFile[],
  folder: string,
  options: IntakeOptions,
): AsyncGenerator<Taken, void> {
  const shelf = readShelf(folder)
  const reader = startPdfReader()
  try {
    for (const { path, fault } of files) {
      if (fault === undefined) yield await takeIn(path, shelf, reader, options)
      else yield { path, outcome: 'rejected', letter: null, messages: [unlisted(fault)] }
    }
  } finally {
    reader.close()
  }
}

const unlisted = (fault: string): Taken['messages'][number] => ({
  severity: 'error',
  rule: 'intake/unreadable',
  line: 1,
  column: 1,
  reason: `The folder cannot be read: ${fault}`,
})
