import { expect, test } from 'vitest'
import { squeeze } from '../text/squeeze.ts'
import { readHeader } from './read-header.ts'

const BLOCKS: Record<string, string> = {
  'label by label': `Case Number: CM15-0990001
Date Assigned: 02/03/2015 Date of Injury:  07/09/2012
Decision Date: 03/11/2015 UR Denial Date:  01/12/2015
Priority:  Standard Application
Received:
01/26/2015`,
  'a label over two lines, its value between': `Case Number:   CM15-0990001
Date Assigned: 02/03/2015     Date of Injury:  07/09/2012
Decision Date: 03/11/2015     UR Denial Date:  01/12/2015
Priority:      Standard       Application      01/26/2015
                              Received:`,
  'each column’s labels before its values': `Case Number:
Date Assigned:
Decision Date:
Priority:

CM15-0990001
02/03/2015
03/11/2015
Standard

Date of Injury:
UR Denial Date:
Application
Received:

07/09/2012
01/12/2015
01/26/2015`,
  'all labels before all values': `Case Number: Date Assigned: Date of Injury: Decision Date: UR Denial Date: Priority: Application Received:
CM15-0990001 02/03/2015 07/09/2012 03/11/2015 01/12/2015 Standard 01/26/2015`,
  'values before their labels': `CM15-0990001 Case Number: 02/03/2015 Date Assigned: 07/09/2012 Date of Injury:
03/11/2015 Decision Date: 01/12/2015 UR Denial Date: Standard Priority: 01/26/2015 Application Received:`,
}

const read = (block: string) => {
  const squeezed = squeeze(block)
  const { value, messages } = readHeader(squeezed, squeezed.text.length)
  const dates = Object.fromEntries(Object.entries(value.dates).map(([key, date]) => [key, date?.value ?? null]))
  return {
    number: value.caseNumber?.value ?? null,
    priority: value.priority?.value ?? null,
    ...dates,
    rules: messages.map(({ rule }) => rule),
  }
}

test.each(Object.keys(BLOCKS))('the header is read with %s', (order) => {
  expect(read(BLOCKS[order] as string)).toEqual({
    number: 'CM15-0990001',
    priority: 'standard',
    assigned: '2015-02-03',
    injury: '2012-07-09',
    decision: '2015-03-11',
    urDenial: '2015-01-12',
    applicationReceived: '2015-01-26',
    rules: [],
  })
})

test('a value that cannot be told for sure is absent, and told', () => {
  // Two dates for three labels: nobody can say which label lost its value.
  const header = read('Case Number: CM15-0990001 Date Assigned: Date of Injury: Decision Date: 02/03/2015 03/11/2015')
  expect(header).toMatchObject({ number: 'CM15-0990001', assigned: null, injury: null, decision: null })
  expect(header.rules).toEqual([
    'letter/header-value-unsure',
    'letter/header-value-unsure',
    'letter/header-value-unsure',
  ])
})

test('the only case number is that of its only label, where dates before it are blacked out', () => {
  const lost = 'Date of UR Decision: Date of Injury: IMR Application Received: MAXIMUS Case Number: CM13-0990001'
  expect(read(lost)).toMatchObject({ number: 'CM13-0990001', injury: null, urDenial: null })
  expect(read(`${lost} CM13-0990002`)).toMatchObject({ number: null })
})

test('a date that the calendar does not have is absent, and told', () => {
  expect(read('Decision Date: 02/30/2015')).toMatchObject({ decision: null, rules: ['letter/no-date'] })
})

test('a letter without a header block has no fields and no messages', () => {
  expect(read('')).toMatchObject({ number: null, decision: null, rules: [] })
})
