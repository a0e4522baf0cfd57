import { expect, test } from 'vitest'
import { isProse } from './is-prose.ts'

test.each([
  'She should be versed in exercises by now. The form omits the tetanus vaccine',
  'THE CHAPTER IS CLEAR. WHAT IT ASKS FOR WAS GABAPENTIN 300MG #60',
  'org/background/what-the-letters-say.html, read on the day. This chiropractic care',
  'Care so far has been comfort (see the chart). Acupuncture with manual stimulation',
  'Wrist arthroscopy The claimant is a roofer, who fell. Operative report',
])('a rationale’s sentences, and no heading: %s', (words) => {
  expect(isProse(words)).toBe(true)
})

test.each([
  'Follow-up with Dr. Example: 1 visit',
  'NAPROXEN 550MG. ONE TABLET TWICE A DAY. #60',
  'Norco 10/325mg was the original request. Norco 5/325mg was authorized by the Claims Administrator. The rest is',
  'Physical therapy for the injured worker, 6 visits',
  'Urine drug screen of May 5, 2014. One unit',
  'Consultation with a pain management DO. One visit',
])('a heading: %s', (words) => {
  expect(isProse(words)).toBe(false)
})
