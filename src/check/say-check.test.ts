import { expect, test } from 'vitest'
import type { CheckedPleading } from './check-pleading.ts'
import { sayChecked, sayQuotation, sayStatement } from './say-check.ts'

const checked: CheckedPleading = {
  cases: [
    {
      id: 'cm16-0000001',
      name: 'CM16-0000001',
      statements: [],
      check: { exists: true, quotations: [], statements: [{ decision: 1, outcome: 'upheld', verdict: 'wrong' }] },
    },
    { id: 'cm16-0000002', name: 'CM16-0000002', statements: [], check: { exists: false } },
  ],
  quotations: [
    {
      text: 'a b c',
      caseId: 'cm16-0000001',
      check: { verdict: 'exact', paragraph: 2, shortened: false },
      elsewhere: null,
    },
    { text: 'd e f', caseId: 'cm16-0000002', check: null, elsewhere: { caseId: 'cm16-0000001', paragraph: 3 } },
  ],
  unclosed: 1,
}

test('the whole check in a few sentences', () => {
  expect(sayChecked(checked)).toBe(
    '2 letters named: 1 in this corpus, 1 not. 2 quotations: 1 exact, 1 not checked. 1 outcome stated the wrong way round. 1 quotation mark without a partner: what follows was not checked.',
  )
  expect(sayChecked({ cases: [], quotations: [], unclosed: 0 })).toBe(
    'No case number and no quotation was found in the text.',
  )
  expect(sayChecked({ cases: [], quotations: [], unclosed: 1 })).toBe(
    'No case number and no quotation was found in the text. 1 quotation mark without a partner: what follows was not checked.',
  )
})

test('a quotation of another letter is said to be that letter’s', () => {
  expect(checked.quotations.map((one) => sayQuotation(one, (id) => id.toUpperCase()))).toEqual([
    'Quoted exactly.',
    'Not checked: the letter is not in this corpus. It stands word for word in CM16-0000001.',
  ])
})

test('an outcome the wrong way round is told with both outcomes', () => {
  expect(sayStatement({ decision: 1, outcome: 'upheld', verdict: 'wrong' })).toBe(
    'Outcome of decision 1 stated the wrong way round. The text says upheld; the denial was overturned.',
  )
  expect(sayStatement({ decision: null, outcome: 'upheld', verdict: 'right' })).toBe('Outcome as stated: upheld.')
  expect(sayStatement({ decision: 2, outcome: 'upheld', verdict: 'not-whole' })).toBe(
    'Not every decision of the letter could be read by this site, so that upheld is not checked.',
  )
  expect(sayStatement({ decision: 2, outcome: null, verdict: 'named' })).toBeNull()
})
