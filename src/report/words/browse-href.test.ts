import { expect, test } from 'vitest'
import { browseHref, outcomeHref } from './browse-href.ts'

test('a list has an address of slugs, and an outcome its place on the one page or a list below it', () => {
  expect(browseHref('category', 'imaging')).toBe('/browse/category/imaging/')
  expect(outcomeHref('imr_guideline', 'mtus-chronic-pain', 'overturned', 100)).toBe(
    '/browse/imr-guideline/mtus-chronic-pain/#overturned',
  )
  expect(outcomeHref('imr_guideline', 'mtus-chronic-pain', 'overturned', 101)).toBe(
    '/browse/imr-guideline/mtus-chronic-pain/overturned/',
  )
})

test('names become slugs, and what was not read has a list of its own', () => {
  expect(browseHref('specialty', 'Physical Medicine & Rehabilitation')).toBe(
    '/browse/specialty/physical-medicine-rehabilitation/',
  )
  expect(browseHref('state', 'New York')).toBe('/browse/state/new-york/')
  expect(browseHref('treatment', '')).toBe('/browse/treatment/not-read/')
  expect(browseHref('specialty', 'Not read')).not.toBe(browseHref('specialty', ''))
})
