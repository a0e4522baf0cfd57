import { expect, test } from 'vitest'
import { madeRow } from '../fixtures/made-rows.ts'
import { aspectHref } from './cell-href.ts'

const rows = [madeRow({ caseId: 'a' }), madeRow({ caseId: 'b', number: 2 })]

test('a count leads to its group on a list of one page, and to a list of its own beside a longer one', () => {
  expect(aspectHref('category', 'surgery', 'specialty', 'Pain Management', rows, 100)).toBe(
    '/browse/category/surgery/#specialty-pain-management',
  )
  expect(aspectHref('category', 'surgery', 'specialty', 'Pain Management', rows, 101)).toBe(
    '/browse/category-specialty/surgery/pain-management/',
  )
  expect(aspectHref('drug_class', 'opioid', 'ur_action', '', rows, 2)).toBe(
    '/browse/drug-class/opioid/#ur-action-not-read',
  )
})

test('a count of one leads to the decision, however long the list is', () => {
  for (const of of [1, 100, 1000]) {
    expect(aspectHref('category', 'surgery', 'both', 'odg', rows.slice(1), of)).toBe('/cases/b/#decision-2')
  }
})
