import { expect, test } from 'vitest'
import { printResultPage } from './fixtures/result-pages.ts'
import { readResultPage } from './read-result-page.ts'

const OPIOID: [string, string, string] = ['Pharmaceuticals', 'Opioids', 'Uphold']
const SPINE: [string, string, string] = ['Surgery', 'Spine', 'Overturn']

test('a row is a request; one over five columns belongs to the case above', () => {
  const { rows, form, fault, leftOut } = readResultPage(
    printResultPage([
      { number: 'CM16-0990001', requests: [OPIOID, SPINE] },
      { number: 'CM16-0990002', requests: [['', '', '']] },
    ]),
  )
  expect({ form, fault, leftOut }).toEqual({ form: 'requests', fault: null, leftOut: 0 })
  expect(rows[0]).toEqual({
    caseNumber: 'CM16-0990001',
    decisionDate: '2017-01-05',
    injuryDate: '2016-10-14',
    receivedDate: '2016-11-28',
    specialty: 'Pain Management & Anesthesiology',
    category: 'Pharmaceuticals',
    subcategory: 'Opioids',
    outcome: 'upheld',
    href: '/dwc/imr/pdf/CM16-0990001.pdf',
  })
  expect(rows[1]).toMatchObject({ caseNumber: 'CM16-0990001', decisionDate: '2017-01-05', category: 'Surgery' })
  expect(rows[1]).toMatchObject({ outcome: 'overturned', href: '/dwc/imr/pdf/CM16-0990001.pdf' })
  expect(rows[2]).toMatchObject({ caseNumber: 'CM16-0990002', category: null, subcategory: null, outcome: null })
})

test('rows of a case on the page before are left out and counted', () => {
  const page = printResultPage([{ number: 'CM16-0990001', requests: [OPIOID, SPINE] }])
  const { rows, leftOut } = readResultPage(page.replace(/<tr><td class="x"><a.*?<\/tr>/s, ''))
  expect({ rows, leftOut }).toEqual({ rows: [], leftOut: 1 })
})

test('the case form has outcomes of whole cases and no requests', () => {
  const head = ['Case Number', 'Case Outcome', 'Decision Date', 'Date of Injury', 'Received Date', 'Reviewer Specialty']
  const row = `<tr><td><a href="/x/CM16-0990003.pdf">CM16-0990003</a></td><td>Partially Overturn</td><td>1/5/2017</td><td></td><td></td><td></td></tr>`
  const page = printResultPage([], head).replace('</table>', `${row}</table>`)
  const { rows, form, fault } = readResultPage(page)
  expect({ form, fault }).toEqual({ form: 'cases', fault: null })
  expect(rows[0]).toMatchObject({ caseNumber: 'CM16-0990003', outcome: null, category: null, injuryDate: null })
})

const page = (change: (html: string) => string) =>
  readResultPage(change(printResultPage([{ number: 'CM16-0990001', requests: [OPIOID] }])))

test.each<[string, (html: string) => string, string]>([
  ['no table', (html) => html.replace('tabborder', 'results'), 'there is no table of results (table.tabborder)'],
  [
    'a column more',
    (html) => html.replace('</th></tr>', '</th><th>Status</th></tr>'),
    'its table has 9 columns, not 8 or 6',
  ],
  [
    'columns in another order',
    (html) => html.replace('Decision Date', 'Injured').replace('Date of Injury', 'Decision Date'),
    'column 2 is headed “Injured”',
  ],
  [
    'day before month',
    (html) => html.replace('1/5/2017', '31/1/2017'),
    'row 1: “31/1/2017” is no date that is known (1/31/2017)',
  ],
  [
    'another outcome',
    (html) => html.replace('Uphold', 'Withdrawn'),
    'row 1: “Withdrawn” is neither Uphold nor Overturn',
  ],
  ['no case number', (html) => html.replace(/> CM16-0990001</, '>Open<'), 'row 1: “Open” is no case number'],
  ['a cell less', (html) => html.replace('<td class="x">1/5/2017</td>', ''), 'row 1: it has 7 cells, not 8'],
])('a page with %s is not the form that is known', (_, change, fault) => {
  expect(page(change)).toMatchObject({ rows: [], fault })
})

test('anything else is no page of results', () => {
  for (const html of ['', 'words', '<table class="tabborder"></table>', '<<<>>>&&&'])
    expect(readResultPage(html).fault).not.toBeNull()
})
