import { expect, test } from 'vitest'
import { squeeze } from '../text/squeeze.ts'
import { readReviewer } from './read-reviewer.ts'

const read = (text: string) => {
  const squeezed = squeeze(text)
  const { value, messages } = readReviewer(text, squeezed, 0, squeezed.text.length)
  const { specialties, subspecialties, states } = value.reviewer
  const lists = [specialties, subspecialties, states].map((fields) => fields.map((field) => field.value))
  return { layout: value.layout, lists, rules: messages.map(({ rule }) => rule) }
}

test.each([
  [
    'The expert reviewer is Board Certified in Orthopedic Surgery, has a subspecialty in Hand Surgery and is licensed to practice in Texas. He/she has',
    [['Orthopedic Surgery'], ['Hand Surgery'], ['Texas']],
  ],
  [
    'The expert reviewer is Board Certified in Occupational Medicine, and is licensed to practice in California. He/she has',
    [['Occupational Medicine'], [], ['California']],
  ],
  [
    'is Board Certified in Internal Medicine and Rheumatology and is licensed to practice in New York and West Virginia. He/she',
    [['Internal Medicine', 'Rheumatology'], [], ['New York', 'West Virginia']],
  ],
  [
    'is Board Certified in Physical Medicine and Rehabilitation, Pain Management, and is licensed to practice in California, Ohio. He/she',
    [['Physical Medicine and Rehabilitation', 'Pain Management'], [], ['California', 'Ohio']],
  ],
])('the sentence %j', (text, lists) => {
  expect(read(text)).toEqual({ layout: 'prose', lists, rules: [] })
})

test.each([
  [
    'State(s) of Licensure: Texas,North Carolina\nCertification(s)/Specialty: Neurology, Pain Management',
    [['Neurology', 'Pain Management'], [], ['Texas', 'North Carolina']],
  ],
  [
    'Certification(s)/Specialty: Hospice & Palliative\nMedicine\nState(s) of Licensure: Utah',
    [['Hospice & Palliative Medicine'], [], ['Utah']],
  ],
])('the block %j, in either order', (block, lists) => {
  expect(read(`The Expert Reviewer has the following credentials:\n${block}\n`)).toEqual({
    layout: 'credentials',
    lists,
    rules: [],
  })
})

test('a reviewer without specialty or state is told', () => {
  expect(read('The Expert Reviewer has the following credentials: None').rules).toEqual([
    'letter/no-specialty',
    'letter/no-state',
  ])
  expect(read('Nothing of the kind').layout).toBeNull()
})

test('what is longer than names are, in characters or in words, is none, and its list is left out', () => {
  const names = (specialty: string) =>
    read(`State(s) of Licensure: Utah\nCertification(s)/Specialty: Neurology, ${specialty}\n`)
  const seven = 'Undersea Hyperbaric Care of the Deep Sea'
  expect(names(seven)).toMatchObject({ lists: [['Neurology', seven], [], ['Utah']], rules: [] })
  for (const long of ['she saw him at 12 Elm in Fresno', 'x'.repeat(61)])
    expect(names(long)).toMatchObject({ lists: [[], [], ['Utah']], rules: ['letter/long-name', 'letter/no-specialty'] })
})
