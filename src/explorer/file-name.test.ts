import { expect, test } from 'vitest'
import { readQuery } from './explorer-state.ts'
import { type FileFormat, toFileName } from './file-name.ts'

const nameOf = (query: string, format: FileFormat = 'csv') =>
  toFileName(readQuery(query).state.filters, '2+0a1b2c', format)

test('the filters and the version stand in the name', () => {
  expect(nameOf('')).toBe('imr-decisions_all_2+0a1b2c.csv')
  expect(nameOf('', 'xlsx')).toBe('imr-decisions_all_2+0a1b2c.xlsx')
  expect(nameOf('outcome=overturned&category=surgery&category=imaging')).toBe(
    'imr-decisions_category-surgery-or-imaging_outcome-overturned_2+0a1b2c.csv',
  )
  expect(nameOf('specialty=Pain+Medicine%2F..&sex=not-read')).toBe(
    'imr-decisions_specialty-Pain-Medicine_sex-not-read_2+0a1b2c.csv',
  )
})

test('a long name is cut, and says so', () => {
  const name = nameOf(Array.from({ length: 30 }, (_, place) => `treatment=treatment-${place}`).join('&'))
  expect(name).toMatch(/-and-more_2\+0a1b2c\.csv$/)
  expect(name.length).toBeLessThan(170)
})
