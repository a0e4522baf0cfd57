import { expect, test } from 'vitest'
import { type Places, toEditionAddress, toEditionsList, toLivingPage } from './edition-address.ts'

const places: Places = {
  isPage: (path) => ['', 'treatments/', 'treatments/acupuncture/'].includes(path),
  fileOf: (path) => (path === 'data/rates.csv' ? 'rates.csv' : null),
}
const from = (page: string) => (address: string) => toEditionAddress(address, page, places)

test('pages and files of the edition are led to by the names of their files', () => {
  expect(['/', '/treatments/#a', '/data/rates.csv'].map(from('treatments/acupuncture/'))).toEqual([
    '../../index.html',
    '../../treatments/index.html#a',
    '../../rates.csv',
  ])
  expect(['/', '/treatments/acupuncture/'].map(from(''))).toEqual(['index.html', 'treatments/acupuncture/index.html'])
})

test('all else is the living site’s, two folders above the edition', () => {
  expect(['/cases/a/#decision-1', '/explore/?by=reason', '/data/'].map(from('treatments/'))).toEqual([
    '../../../cases/a/#decision-1',
    '../../../explore/?by=reason',
    '../../../data/',
  ])
  expect(from('')('/treatments/?q=neck')).toBe('../../treatments/?q=neck')
})

test('places on the page and other hosts stay', () => {
  expect(['#a', 'https://example.org/', '//example.org/', 'mailto:a@example.org'].map(from(''))).toEqual([
    '#a',
    'https://example.org/',
    '//example.org/',
    'mailto:a@example.org',
  ])
})

test('a page knows what it is today, and where the editions are listed', () => {
  expect(toLivingPage('treatments/acupuncture/')).toBe('../../../../treatments/acupuncture/')
  expect([toLivingPage(''), toEditionsList('')]).toEqual(['../../', '../'])
})
