import { expect, test } from 'vitest'
import { readEntry } from './read-entry.ts'
import { SCHEMAS } from './schemas.ts'

const entry = (figure: string, head = 'publisher: "DWC"\nyear: "2016"') => `---
title: "DWC, 2016"
${head}
figures:
${figure}
---
`
const GOOD = `  - measure: "overturned"
    what: "Overturned"
    published: "8.4%"
    percent: "8.4"
    unit: "treatment requests"
    source: "DWC, 2017 report"`
const read = (text: string) => readEntry({ path: 'benchmarks/dwc-2016.md', text }, SCHEMAS.benchmarks)
const faults = (text: string) => read(text).messages.map(({ line, reason }) => `${line}: ${reason}`)

test('a figure is read with its year, unit and source', () => {
  expect(read(entry(GOOD))).toMatchObject({
    messages: [],
    value: {
      id: 'dwc-2016',
      publisher: 'DWC',
      year: '2016',
      figures: [{ measure: 'overturned', published: '8.4%', percent: 8.4, unit: 'treatment requests' }],
    },
  })
  expect(read(entry(GOOD.replace(/ +percent.*\n/, ''))).value?.figures[0]?.percent).toBeNull()
})

test('a mistake names its line and what to write instead', () => {
  expect(faults(entry(GOOD.replace('measure: "overturned"', 'measure: "overturn"')))).toEqual([
    '6: figures.measure: "overturn" is unknown; write one of overturned, upheld, volume, time, mix',
  ])
  expect(faults(entry(GOOD.replace('"8.4"\n', '"8,4"\n')))).toEqual([
    '9: figures.percent: is "8,4"; write `percent: "8.4"` (only where it is an exact share: a number of percent)',
  ])
  expect(faults(entry(GOOD.replace(/ +source.*/, '')))).toEqual([
    '6: figures.source: is missing; write `source: "DWC, 2017 IMR Report"` (where it was published, and where that can be read)',
  ])
  expect(faults(entry(GOOD.replace('unit', 'units')))).toEqual(['10: figures.units: is no key here; write `unit`'])
  expect(faults(entry(GOOD, 'publisher: "DIR"\nyear: 2016'))[0]).toBe(
    '3: publisher: "DIR" is unknown; write one of DWC, CWCI',
  )
  expect(faults(entry(GOOD, 'publisher: "DIR"\nyear: 2016'))[1]).toContain('4: year: is read as 2016, not as text')
})
