import { expect, test } from 'vitest'
import { readRelease } from './read-release.ts'

const CORPUS = 'ab'.repeat(32)
const HEAD = 'dimension,id,decided,overturned,letters,rate,low,high'
const CSV = `${HEAD}\nall,all,9,2,5,0.222222,0.043547,0.642299\ncategory,,3,1,2,,,\n`
const GOOD = `---
title: "Five letters"
date: "2026-11-21"
version: "1"
letters: "5"
decisions: "9"
overturned: "2"
corpus: "${CORPUS}"
---
The first ones.
`
const read = (text: string, csv: string | null = CSV) => readRelease({ path: 'releases/2026-11-21.md', text }, csv)
const faults = (text: string, csv: string | null = CSV) =>
  read(text, csv).messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)

test('a release is read with its numbers and its frozen rates', () => {
  expect(read(GOOD)).toEqual({
    messages: [],
    value: {
      id: '2026-11-21',
      title: 'Five letters',
      short: 'Five letters',
      body: 'The first ones.',
      file: 'releases/2026-11-21.md',
      date: '2026-11-21',
      version: '1',
      letters: 5,
      decisions: 9,
      overturned: 2,
      corpus: CORPUS,
      csv: CSV,
      edition: false,
      ids: false,
      rates: [
        {
          dimension: 'all',
          id: 'all',
          decided: 9,
          overturned: 2,
          letters: 5,
          rate: 0.222222,
          low: 0.043547,
          high: 0.642299,
        },
        { dimension: 'category', id: '', decided: 3, overturned: 1, letters: 2, rate: null, low: null, high: null },
      ],
    },
  })
})

test.each([
  [
    'date: "2026-11-21"',
    'date: 2026-11-21',
    '3: date: is read as the date 2026-11-21, not as text; write it in double quotes, `date: "2026-11-21"`',
  ],
  [
    'date: "2026-11-21"',
    'date: "2026-11-31"',
    '3: date: is "2026-11-31"; write `date: "2026-01-31"` (its day, which is the file’s name)',
  ],
  [
    'date: "2026-11-21"',
    'date: "2026-11-22"',
    '3: date: the file is 2026-11-21.md; write its day here, or rename it to 2026-11-22.md',
  ],
  ['letters: "5"', 'letters: "five"', '5: letters: is "five"; write `letters: "1204"` (letters that were published)'],
  ['letters: "5"', 'letter: "5"', '5: letter: is no key here; write `letters`'],
  [
    `corpus: "${CORPUS}"`,
    'corpus: "ab"',
    '8: corpus: is "ab"; write `corpus: "3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c3b4c"` (digest of the letters, as manifest.json has it)',
  ],
])('%s as %s is told with its line', (right, wrong, said) => {
  expect(faults(GOOD.replace(right, wrong))[0]).toBe(`releases/2026-11-21.md:${said}`)
})

test('frozen rates that are missing, spoilt or of other numbers are told', () => {
  expect(faults(GOOD, null)).toEqual([
    'releases/2026-11-21.md:1: releases/2026-11-21.csv is missing beside it; write it with npm run release -- --date YYYY-MM-DD',
  ])
  expect(faults(GOOD, 'a,b\n')[0]).toMatch(/^releases\/2026-11-21\.csv:1: the head lacks dimension, id/)
  expect(faults(GOOD, `${CSV}state,Ohio,many,1,1,,,\n`)[0]).toMatch(/^releases\/2026-11-21\.csv:4: “state,Ohio,many/)
  expect(faults(GOOD, CSV.replace('9,2,5', '10,2,5'))[0]).toMatch(
    /^releases\/2026-11-21\.md:6: .* has 2 of 10 decisions overturned, and this says 2 of 9/,
  )
})
