import { expect, test } from 'vitest'
import { readUnclassified } from '../../classify/fixtures/bare.ts'
import { assembleCorpus } from '../../corpus/assemble-corpus.ts'
import { readLetterFile } from '../../corpus/read-letter-file.ts'
import { dimensionsIn } from '../../dimensions/dimensions.ts'
import { groupByValue } from '../../rates/group-rates.ts'
import { MADE_TAXONOMY } from '../fixtures/made-taxonomy.ts'
import { browseHref } from './browse-href.ts'
import { toBrowseLists } from './browse-lists.ts'

const letterOf = (specialty: string, state: string): string => `HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is Board Certified in ${specialty} and is licensed to practice in ${state}. He/she is.
CLINICAL CASE SUMMARY
IMR ISSUES, DECISIONS AND RATIONALES
Wrist splint: Upheld
Claims Administrator guideline: Not cited.
MAXIMUS guideline: Not cited.
Decision rationale: The splint of ${specialty} is not medically necessary.
`

function readWithReviewer(text: string) {
  const letter = readUnclassified(text)
  return { ...letter, specialtyNames: letter.reviewer.specialties.map(({ value }) => value) }
}

const SPELLINGS = [
  ['Pain Medicine', 'Texas'],
  ['Pain-Medicine', 'TEXAS'],
  ['PAIN MEDICINE', 'New York'],
  ['Pain Medicine', 'New-York'],
  ['Not Read', 'Not Read'],
  ['Páin medicine', 'Texas'],
]

test('every group has an address of its own, whose list holds as many decisions as the group counts', () => {
  const files = SPELLINGS.map(([specialty = '', state = ''], index) =>
    readLetterFile(`${index}.txt`, Buffer.from(letterOf(specialty, state)), readWithReviewer),
  )
  const corpus = assembleCorpus(files, MADE_TAXONOMY, { title: 'T' } as never)
  expect(corpus.decisions).toHaveLength(SPELLINGS.length)
  expect(new Set(corpus.decisions.flatMap(({ specialties }) => specialties)).size).toBe(2)
  const lists = new Map(toBrowseLists(corpus).map((list) => [browseHref(list.dimension.id, list.value), list]))
  const seen = new Set<string>()
  for (const { id: dimension, valuesOf } of dimensionsIn('lists')) {
    for (const [id, decisions] of groupByValue(corpus.decisions, valuesOf)) {
      const href = browseHref(dimension, id)
      expect(seen.has(href), href).toBe(false)
      seen.add(href)
      expect(lists.get(href)?.decisions.length, href).toBe(decisions.length)
    }
  }
})
