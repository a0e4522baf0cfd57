import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORBIDDEN, findLong, splitSentences } from '../sentences.ts'
import { printEverything, sayEverything } from './every-sentence.ts'
import { CORPORA, makeCorpus } from './made-corpora.ts'

const FOLDER = join(import.meta.dirname, 'sentences')
const fileOf = (name: string) => `${name.replaceAll(',', '').replaceAll(' ', '-')}.txt`

describe.each(Object.entries(CORPORA))('%s', (name, made) => {
  const corpus = makeCorpus(made)
  const sentences = Object.values(sayEverything(corpus)).flat().flatMap(splitSentences)

  // The texts were read line by line when they were written. After a change of words: read what differs, then mend the file.
  test('every generated sentence, word for word', () => {
    expect(printEverything(corpus)).toBe(readFileSync(join(FOLDER, fileOf(name)), 'utf8'))
  })

  test('none is long, none is forbidden, none holds what is not a word', () => {
    expect(findLong(sentences)).toEqual([])
    expect(sentences.filter((sentence) => FORBIDDEN.test(sentence))).toEqual([])
    // A number of four digits has its comma, unless it is a year.
    expect(sentences.filter((sentence) => /(?<![\d.,/-])(?!(?:19|20)\d\d\b)\d{4}(?![\d.-])/.test(sentence))).toEqual([])
    expect(
      sentences.filter((sentence) => /undefined|null|NaN|Infinity|\b1 (?:decision|letter)s\b/.test(sentence)),
    ).toEqual([])
  })
})
