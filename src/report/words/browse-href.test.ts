import { expect, test } from 'vitest'
import { browseHref } from './browse-href.ts'

test('a list has an address of slugs, with its outcome below it', () => {
  expect(browseHref('category', 'imaging')).toBe('/browse/category/imaging/')
  expect(browseHref('imr_guideline', 'mtus-chronic-pain', 'overturned')).toBe(
    '/browse/imr-guideline/mtus-chronic-pain/overturned/',
  )
})

test('names become slugs, and what was not read has a list of its own', () => {
  expect(browseHref('specialty', 'Physical Medicine & Rehabilitation')).toBe(
    '/browse/specialty/physical-medicine-rehabilitation/',
  )
  expect(browseHref('state', 'New York', 'upheld')).toBe('/browse/state/new-york/upheld/')
  expect(browseHref('treatment', '')).toBe('/browse/treatment/not-read/')
})
