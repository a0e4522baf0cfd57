import { expect, test } from 'vitest'
import { packageOf, readLicence, readTypefaces, toThirdParty } from './third-party.ts'

test.each([
  ['/a/node_modules/d3-array/src/sum.js', 'd3-array'],
  ['/a/node_modules/@observablehq/plot/src/plot.js', '@observablehq/plot'],
  ['/a/node_modules/outer/node_modules/inner/x.js', 'inner'],
  ['/a/src/search/run-search.ts', null],
])('%s is of %s', (module, name) => expect(packageOf(module)).toBe(name))

test('each part stands in the list and with its licence’s own words', () => {
  const text = toThirdParty([readLicence('node_modules/pagefind', 'search/'), ...readTypefaces('src/styles/fonts')])
  expect(text).toMatch(/^pagefind 1\.\d+\.\d+ \(MIT\): search\/$/m)
  expect(text).toMatch(/^Report sans, cut from Source Sans 3 \(OFL-1\.1\)/m)
  expect(text).toContain('Permission is hereby granted, free of charge')
  expect(text).toContain('SIL OPEN FONT LICENSE')
})
