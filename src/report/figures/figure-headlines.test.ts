import { expect, test } from 'vitest'
import { toRate } from '../../rates/to-rate.ts'
import { toShare } from '../../rates/to-share.ts'
import { madeRows } from '../fixtures/made-rows.ts'
import type { RateRow } from '../words/rate-row.ts'
import type { ReasonSide } from '../words/reason-counts.ts'
import { sayReliableRows } from '../words/say-reliable-rows.ts'
import {
  sayApart,
  sayClaimsHeadline,
  sayLettersHeadline,
  sayMostCited,
  sayReasonsHeadline,
} from './figure-headlines.ts'

const rateOf = (overturned: number, decided: number) => toRate(madeRows('a', overturned, decided), 0.1)
const row = (id: string, overturned: number, decided: number): RateRow => {
  return { id, label: id, rate: rateOf(overturned, decided), href: null, countHref: null }
}
const side = (name: ReasonSide['side'], ...counts: [string, number][]): ReasonSide => {
  const reasons = counts.map(([label, count]) => {
    const share = toShare(madeRows('a', 0, 10), ({ caseId }) => Number(caseId.slice(1)) <= count, 0.1)
    return { id: label, label, count, share, reading: { precision: '', recall: '', short: '' } }
  })
  return { side: name, decisions: 20, read: 10, reasons, precisionNote: '' }
}

test('reliable rates are counted and compared with the overall rate', () => {
  const say = (rows: RateRow[], overall: number | null = 0.1) => sayReliableRows(rows, overall, 'kind of treatment')
  expect(say([])).toBe('No kind of treatment has a decision')
  expect(say([row('Surgery', 1, 4), row('Imaging', 0, 2)], null)).toBe(
    'No kind of treatment has enough decisions for a rate; in the largest, surgery, 1 of 4 denials was overturned',
  )
  expect(say([row('Surgery', 3, 30), row('Imaging', 0, 2)])).toBe(
    'Only one kind of treatment has enough decisions for a rate: surgery, 10.0% (3.5 to 25.6%; wide interval)',
  )
  expect(say([row('Surgery', 3, 30), row('Imaging', 1, 20), row('Dental', 0, 2)])).toBe(
    'No kind of treatment has a reliable rate: 2 rates run from 5.0 to 10.0%, and each interval contains the overall rate',
  )
  expect(say([row('Surgery', 9, 12), row('Imaging', 2, 20)])).toBe(
    'No kind of treatment has a reliable rate; the interval of surgery lies above the overall rate',
  )
  expect(say([row('Surgery', 30, 300), row('Dental', 0, 2)])).toBe(
    'One kind of treatment has a reliable rate; its interval contains the overall rate',
  )
  expect(say([row('Surgery', 50, 500), row('Imaging', 40, 400)])).toBe(
    'Two kinds of treatment have a reliable rate; both intervals contain the overall rate',
  )
  expect(say([row('Surgery', 40, 50), row('Imaging', 0, 400), row('Programs', 40, 400)])).toBe(
    'Three kinds of treatment have a reliable rate; the interval of surgery lies above the overall rate, the interval of imaging lies below it',
  )
  expect(say([row('Surgery', 40, 50), row('Imaging', 30, 40)])).toBe(
    'Two kinds of treatment have a reliable rate; the intervals of surgery and imaging lie above the overall rate',
  )
})

test('a single row is compared with nothing, and rows that all went one way are said at once', () => {
  const say = (rows: RateRow[], overall: number | null) => sayReliableRows(rows, overall, 'year')
  expect(say([row('2016', 15, 165)], 15 / 165)).toBe('The only year here is 2016: 15 of 165 denials were overturned')
  expect(say([row('2016', 1, 1)], null)).toBe('The only year here is 2016: the one denial was overturned')
  expect(say([row('2016', 0, 50), row('2017', 0, 3)], 0)).toBe('In neither of the two years was a denial overturned')
  expect(say([row('2016', 50, 50), row('2017', 3, 3)], 1)).toBe('In both years every denial was overturned')
})

test('many rows on one side are counted', () => {
  const low = ['A', 'B', 'C', 'D'].map((id) => row(id, 1, 400))
  expect(sayReliableRows(low, 0.1, 'kind of treatment')).toBe(
    'Four kinds of treatment have a reliable rate; the intervals of four lie below the overall rate',
  )
})

test('what the denials cited', () => {
  expect(sayClaimsHeadline([row('none', 1, 52), row('mtus', 8, 63)])).toBe(
    'Denials that cited no guideline were overturned in 1 of 52, denials that cited the MTUS in 8 of 63',
  )
  expect(sayClaimsHeadline([row('mtus', 8, 63), row('odg', 1, 2)])).toBe(
    'Denials that cited the MTUS were overturned in 8 of 63',
  )
  expect(sayClaimsHeadline([row('mtus', 8, 63)])).toBe(
    'The only source cited is the MTUS: 8 of 63 denials were overturned',
  )
  expect(sayClaimsHeadline([row('none', 1, 1)])).toBe('No denial cited a guideline: the one denial was overturned')
  expect(sayClaimsHeadline([])).toBe('No denial cited the MTUS')
})

test('the guideline cited most, ties, and none', () => {
  expect(sayMostCited([row('ODG', 6, 38), row('Chronic Pain', 3, 63)], 'Reviewers')).toBe(
    'Reviewers cited Chronic Pain most; there, 3 of 63 denials were overturned',
  )
  expect(sayMostCited([row('ODG', 1, 4), row('Knee', 0, 4)], 'Reviewers')).toBe(
    'Reviewers cited Knee and ODG most, in 4 decisions each',
  )
  expect(sayMostCited([row('ODG', 1, 1), row('Knee', 0, 1), row('Hip', 0, 1)], 'Reviewers')).toBe(
    'Three guidelines are cited most, in 1 decision each',
  )
  expect(
    sayMostCited([{ ...row('Knee', 1, 2), title: 'Knee Treatment Guidelines' }, row('none', 0, 9)], 'Reviewers'),
  ).toBe('Reviewers cited one guideline, the Knee Treatment Guidelines; there, 1 of 2 denials was overturned')
  expect(sayMostCited([row('ODG', 1, 4), row('none', 0, 9)], 'Reviewers')).toBe(
    'Reviewers cited one guideline, ODG; there, 1 of 4 denials was overturned',
  )
  expect(sayMostCited([], 'Reviewers')).toBe('Reviewers cited no guideline')
})

test('the reasons that lead each side', () => {
  expect(
    sayReasonsHeadline(
      side('upheld', ['Records missing', 5], ['No red flag', 5]),
      side('overturned', ['Criteria met', 3]),
    ),
  ).toBe('The reasons given most: for upholding, records missing and no red flag; for overturning, criteria met')
  expect(sayReasonsHeadline(side('upheld', ['A', 1], ['B', 1], ['C', 1]), side('overturned'))).toBe(
    'The reasons given most: for upholding, three level with each other; for overturning, none read',
  )
  const none = { ...side('overturned'), decisions: 0, read: 0 }
  expect(sayReasonsHeadline(side('upheld', ['No red flag', 5]), none)).toBe(
    'The reason given most for upholding: no red flag',
  )
})

test('letters', () => {
  expect(sayLettersHeadline(rateOf(14, 69))).toBe('In 14 of 69 letters at least one denial was overturned')
  expect(sayLettersHeadline(rateOf(5, 5))).toBe('In all 5 letters at least one denial was overturned')
  expect(sayLettersHeadline(rateOf(0, 5))).toBe('In none of 5 letters was a denial overturned')
  expect(sayLettersHeadline(rateOf(1, 1))).toBe('In the one letter at least one denial was overturned')
  expect(sayLettersHeadline(rateOf(0, 1))).toBe('In the one letter no denial was overturned')
})

test('kinds stand apart only where their intervals do not meet', () => {
  expect(sayApart([row('Knee', 1, 2)], 'surgery')).toBe(
    'No kind of surgery has enough decisions for a rate; in the largest, knee, 1 of 2 denials was overturned',
  )
  expect(sayApart([row('Nerve testing (EMG), general', 1, 2)], 'nerve testing (EMG)')).toBe(
    'No kind of nerve testing (EMG) has enough decisions for a rate; in the largest, nerve testing, general, 1 of 2 denials was overturned',
  )
  expect(sayApart([row('Knee', 1, 8), row('Hip', 1, 2)], 'surgery')).toBe(
    'Only one kind of surgery has enough decisions for a rate: knee, 12.5% (2.2 to 47.1%; few decisions)',
  )
  expect(sayApart([row('Knee', 1, 8), row('Hip', 4, 20)], 'surgery')).toBe(
    'No kind of surgery stands clearly apart: all intervals overlap',
  )
  expect(sayApart([row('Knee', 50, 100), row('Hip', 4, 20), row('Spine', 2, 100)], 'surgery')).toBe(
    'Knee and spine stand apart: their intervals do not overlap',
  )
  expect(sayApart([row('Menthol, topical', 50, 100), row('Hydrocodone, extended release', 2, 100)], 'x')).toBe(
    'Topical menthol and hydrocodone (extended release) stand apart: their intervals do not overlap',
  )
  // Two of three stand apart; as two of many they can be so by chance.
  const few = [row('Knee', 20, 100), row('Hip', 12, 100), row('Spine', 6, 100)]
  expect(sayApart(few, 'surgery')).toBe('Knee and spine stand apart: their intervals do not overlap')
  const many = Array.from({ length: 10 }, (_, at) => row(`Kind ${at}`, 12, 100))
  expect(sayApart([...few, ...many], 'surgery')).toBe(
    'No kind of surgery stands clearly apart, all pairs taken together',
  )
})
