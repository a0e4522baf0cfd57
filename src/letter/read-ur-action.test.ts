import { expect, test } from 'vitest'
import type { Decision } from './letter.ts'
import { readRequest } from './read-request.ts'
import { readUrActions } from './read-ur-action.ts'

/** The actions read for requests from a summary; the requests stand behind it in the text. */
function read(summary: string, ...requests: string[]) {
  const text = [summary, ...requests].join('\n')
  const decisions = requests.map((request) => {
    const start = text.lastIndexOf(request)
    return { ...readRequest(text, { start, end: start + request.length }) } as Decision
  })
  return readUrActions(text, { start: 0, end: summary.length }, decisions).map(({ urAction }) =>
    urAction ? `${urAction.value}: ${text.slice(urAction.span.start, urAction.span.end)}` : null,
  )
}

test('a single request has the action that the summary states', () => {
  expect(read('Rest was advised. On 2-3-15 utilization review non-\ncertified the request.', 'Wrist splint')).toEqual([
    'denied: non-\ncertified',
  ])
  expect(read('The request was modified for 6 sessions on 2/3/15.', 'Acupuncture 12 sessions')).toEqual([
    'modified: was modified',
  ])
  expect(read('The claims administrator failed to approve a request for a cane.', 'Cane')).toEqual([
    'denied: failed to approve',
  ])
})

test('of several requests, only those that a sentence names', () => {
  const summary =
    'The request for Norco 10/325mg #60 was denied. The request for massage therapy was modified to two visits.'
  expect(read(summary, 'Norco 10/325mg #60', 'Massage therapy, 6 visits', 'Knee brace')).toEqual([
    'denied: denied',
    'modified: was modified',
    null,
  ])
})

test('what is said of the requests is said of each that no other words name', () => {
  const requests = ['Norco 10/325mg', 'Knee brace'] as const
  const denied = 'denied: denied'
  expect(read('The requests were denied by utilization review.', ...requests)).toEqual([denied, denied])
  expect(read('Utilization review denied all requests except Norco.', ...requests)).toEqual([null, denied])
  expect(
    read('The requests were denied by utilization review. The request for Norco was modified to #30.', ...requests),
  ).toEqual(['modified: was modified', denied])
  expect(read('UR approved a cane and denied the remaining requests.', ...requests)).toEqual([denied, denied])
  expect(read('The requests for a cane and a walker were denied.', ...requests)).toEqual([null, null])
})

test('several requests that words name are each meant, and none of those that they tell apart no further', () => {
  const summary = 'Utilization review denied EMG and NCS of the upper extremities.'
  const [emg, ncs] = ['EMG of the left upper extremity', 'NCS of the left upper extremity']
  expect(read(summary, emg, ncs, 'EMG of the left lower extremity')).toEqual(['denied: denied', 'denied: denied', null])
  expect(read('UR denied the MRI.', 'MRI of the neck', 'MRI of the lumbar spine')).toEqual([null, null])
  expect(read('UR denied FCE and CBT.', 'Functional capacity evaluation', 'Cognitive behavioral therapy')).toEqual([
    'denied: denied',
    'denied: denied',
  ])
  expect(
    read('UR certified the MRI of the right knee and denied that of the left.', 'MRI of the right knee', 'Cane'),
  ).toEqual([null, null])
})

test('requests that share their amounts are told apart by what they ask for', () => {
  const summary = 'On 2-3-15 utilization review denied the request for Naproxen #90 with 2 refills, per Dr. Sample.'
  expect(read(summary, 'Naproxen #90 with 2 refills, per Dr. Sample', 'Norco #90 with 2 refills')).toEqual([
    'denied: denied',
    null,
  ])
  expect(read(summary, 'Cane, per Dr. Sample', 'Norco')).toEqual([null, null])
  expect(read('Utilization review denied twelve visits (12 visits) of massage.', 'PT, 12 visits', 'Cane')).toEqual([
    null,
    null,
  ])
  expect(read('Utilization review denied acupuncture, per Dr. Sample.', 'Acupuncture, per Dr. Sample', 'Cane')).toEqual(
    ['denied: denied', null],
  )
})

test('symptoms, duties and statements that disagree are no action', () => {
  expect(
    read('The patient denied numbness. He works modified duty. Activity modification was requested.', 'Cane'),
  ).toEqual([null])
  expect(read('The request was denied. Later the request was modified.', 'Cane')).toEqual([null])
  expect(read('Utilization review denied one request and the other was modified.', 'Cane')).toEqual([null])
})

test('what the treating doctor thinks of a review is none', () => {
  expect(read('The treating physician did not agree with utilization review.', 'Cane')).toEqual([null])
  expect(read('The utilization review physician did not agree with the request.', 'Cane')).toEqual([
    'denied: did not agree',
  ])
})

test('a heading that tells of an authorized part comes before the summary', () => {
  const heading =
    'Cane for 2 months was the original request. Cane for 1 month was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, cane for 1 month is'
  expect(read('Utilization review denied the request.', heading)).toEqual([`modified: ${heading}`])
})

test('what was asked for is not granted, nor held against a day', () => {
  const request = 'Lidocaine patch, 1 box, DOS: 11/11/2016'
  expect(read('Approval is awaited. The appeal requested authorization for 60 patches.', request)).toEqual([null])
  expect(read('UR authorized 60 patches of lidocaine.', 'Lidocaine 5% patch #60, DOS: 11/11/2016')).toEqual([null])
})

test('a summary of hundreds of statements tells of no request', () => {
  const statement = 'Utilization review denied the request for a cane of wood. '
  expect(read(statement.repeat(200), 'Cane of wood')).toEqual(['denied: denied'])
  expect(read(statement.repeat(201), 'Cane of wood')).toEqual([null])
})

test('a sentence that repeats the request needs no word for the review, unless it tells of the past', () => {
  const request = 'Voltaren 1% gel, 100 grams'
  expect(read('Voltaren 1% gel, 100 grams was disapproved on 2/3/19.', request)).toEqual(['denied: disapproved'])
  expect(read('Voltaren 1% gel, 100 grams was denied in 2015.', request)).toEqual([null])
  expect(read('His knee brace was denied on 2/3/19.', request)).toEqual([null])
})

test('the rest of one request is no other request', () => {
  const request = 'Massage therapy, 6 visits'
  expect(read('Utilization review authorized two massage therapy visits; the rest was denied.', request)).toEqual([
    'modified: authorized two',
  ])
})

test('of a single request, what is said of the request is said of it', () => {
  expect(read('On 2/3/19, UR denied the request as the BMI was above 40.', 'Total knee replacement')).toEqual([
    'denied: denied',
  ])
  expect(read('On 2/3/19, UR denied the request for a cane.', 'Total knee replacement')).toEqual([null])
})

test('what is not certified is not certified in part', () => {
  const request = 'Naproxen sodium #120 with no refills'
  for (const verb of ['non-certified', 'did not approve', 'failed to authorize']) {
    const [action] = read(`On 2/3/19, utilization review ${verb} Naproxen sodium #120 with no refills.`, request)
    expect(action).toMatch(/^denied/)
  }
})

test('what was not denied, not yet, not for long or long ago is no action', () => {
  for (const words of [
    'None of the requests were denied by utilization review.',
    'There was no denial of the cane by utilization review.',
    'If UR denies the cane, an appeal follows.',
    'UR withdrew its denial of the cane.',
    'The request for a cane was initially denied but later approved.',
    'UR denied a cane in 2014.',
    'The insurer authorized the cane, which was not worn.',
    'The decision of Dr. Sample not to proceed with a cane was noted.',
    'The medical consultant did not support a cane.',
    'The patient requested time off, which was denied.',
    'The request was not modified.',
    'A request for authorization was not submitted for review.',
    'UR did not modify or deny the cane.',
    'The UR physician notes that a cane reduced her pain from 8 to 4.',
  ]) {
    expect([words, ...read(words, 'Cane')]).toEqual([words, null])
  }
})

test('what is not supported behind a semicolon is not what was certified before it', () => {
  expect(read('UR certified the cane; the walker was not supported.', 'Cane', 'Walker')).toEqual([
    null,
    'denied: not supported',
  ])
})

test('a sentence with more joints than a letter has requests tells of none', () => {
  expect(read(`UR denied the cane${' and the cane'.repeat(30)}.`, 'Cane')).toEqual(['denied: denied'])
  expect(read(`UR denied the cane${' and the cane'.repeat(31)}.`, 'Cane')).toEqual([null])
})

test('dozens of statements are not told apart by dozens of requests', () => {
  const statements = 'Utilization review denied the request for a cane of wood. '.repeat(50)
  const canes = (count: number): string[] => Array.from({ length: count }, () => 'Cane of wood')
  expect(read(statements, ...canes(40))[39]).toBe('denied: denied')
  expect(read(statements, ...canes(41))[39]).toBeNull()
})

test('what the patient does is no action, and may be the reason of one', () => {
  expect(
    read('UR denied the surgery because he declined injections and gets disability benefits.', 'Knee surgery'),
  ).toEqual(['denied: denied'])
  expect(read('He declined injections, and UR denied the surgery.', 'Knee surgery')).toEqual(['denied: denied'])
})

test('more of the same names nothing else, nor does who asked for it', () => {
  const chiropractic = 'Chiropractic care, 8 sessions'
  expect(read('He had 24 visits. UR recommended against certification of eight more visits.', chiropractic)).toEqual([
    'denied: against certification',
  ])
  const gabapentin = 'Gabapentin 600mg #90 with 5 refills'
  expect(
    read('UR authorized the gabapentin for one month only, without the refills sought by the provider.', gabapentin)[0],
  ).toMatch(/^modified: /)
  expect(read('A cane was requested. A walker is used. UR denied this.', 'Cane', 'Walker')).toEqual([null, null])
  expect(read('A cane was requested. UR denied this.', 'Cane', 'Walker')).toEqual(['denied: denied', null])
})
