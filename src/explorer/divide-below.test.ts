import { expect, test } from 'vitest'
import { divideBelow } from './divide-below.ts'
import { readQuery, toQuery } from './explorer-state.ts'

test.each([
  ['category=surgery', 'category=surgery&by=subcategory'],
  ['category=surgery&subcategory=spine&by=subcategory', 'category=surgery&subcategory=spine&by=treatment'],
  ['drug-class=opioids&by=drug-class', 'drug-class=opioids&by=treatment'],
  ['imr-family=mtus&by=imr-family', 'imr-family=mtus&by=imr-guideline'],
  // Nothing lies below a specialty.
  ['specialty=Pain&by=specialty', 'specialty=Pain'],
  ['category=surgery&specialty=Pain&by=specialty', 'category=surgery&specialty=Pain&by=subcategory'],
])('%j is divided below', (before, after) => {
  expect(toQuery(divideBelow(readQuery(before).state))).toBe(after)
})

test.each(['', 'category=imaging&category=surgery', 'category=surgery&by=specialty'])('%j stays as it is', (query) => {
  expect(toQuery(divideBelow(readQuery(query).state))).toBe(query)
})
