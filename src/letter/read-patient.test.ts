import { expect, test } from 'vitest'
import { readPatient } from './read-patient.ts'

const read = (text: string, header: string | null = null) => {
  const injury = header ? { value: header, span: { start: 0, end: 0 } } : null
  const { value, messages } = readPatient(text, { start: 0, end: text.length }, injury)
  return [value.age?.value ?? null, value.sex?.value ?? null, value.injuryDate?.value ?? null, messages.length]
}

test.each([
  ['The injured worker is a 36 year old male whose date of injury is 02/18/10.', [36, 'male', '2010-02-18', 0]],
  ['The patient is a 44-year-old female with a 6/10/10 date of injury.', [44, 'female', '2010-06-10', 0]],
  [
    'This case involves a now 52-year old woman with a history of an occupational claim from 10/23/2016.',
    [52, 'female', '2016-10-23', 0],
  ],
  [
    'The injured worker is a(n) 57 year\n\nold man, who sustained an industrial injury on 11 -01-2016.',
    [57, 'male', '2016-11-01', 0],
  ],
  [
    'A claim for pain reportedly associated with an industrial injury of October 27, 2011.Thus far',
    [null, null, '2011-10-27', 0],
  ],
  [
    'This home health aide sustained an injury on 8/1/13.  Request(s) under consideration',
    [null, null, '2013-08-01', 0],
  ],
  ['The applicant is a female. She lifts boxes.', [null, 'female', null, 0]],
  // Who begins a sentence is the patient, and so is whose wife is named; who follows another's is not.
  ['A 52-year-old driver was hurt. He likes the therapist’s traction.', [52, 'male', null, 0]],
  ['A 63-year-old mechanic has arthritis. The device was borrowed from his wife.', [63, 'male', null, 0]],
  ['A 63-year-old mechanic saw a surgeon. He told her nurse to call.', [63, null, null, 0]],
  ['A 63-year-old mechanic came. The surgeon called his wife.', [63, null, null, 0]],
  ['The patient, age 49, is a female.', [49, 'female', null, 0]],
  ['The applicant is a male, 59 years of age.', [59, 'male', null, 0]],
  ['The applicant is a man, at stage 49 of the program.', [null, 'male', null, 0]],
  ['57 y.o. F with DOI 3/4/2015, seen for neck pain.', [57, 'female', '2015-03-04', 0]],
  ['The patient is a 44 y/o M. DOI: 02/01/12.', [44, 'male', '2012-02-01', 0]],
  ['This 39 yo M. suffered a crush injury to the hand on May 2, 2014.', [39, 'male', '2014-05-02', 0]],
  ['A twenty-two year old man was hurt on the job on Sept. 2, 2018.', [22, 'male', '2018-09-02', 0]],
  ['Age: 35. Gender: F. DOI 1/2/2019.', [35, 'female', '2019-01-02', 0]],
  ['On 5/6/2020, the claimant sustained a fall. The claimant is 31 yrs old.', [31, null, '2020-05-06', 0]],
  ['60F s/p accident at work on 2/1/2021. 33M was the driver.', [60, 'female', '2021-02-01', 0]],
  ['The injured worker was seen on 3/3/2019. An injured area was treated on 4/4/2019.', [null, null, null, 0]],
  ['The social worker is a woman. The worker was hurt and seen on 3/3/2019.', [null, null, null, 0]],
  ['Seen on 9/23/14 for a 5 year old brace. His wife is a 200 year old female.', [null, null, null, 0]],
  ['She was last seen on or about 05/01/2015. The visit ended.', [null, null, null, 0]],
  ['On 05/12/2015, the injured worker reported pain. The injured knee on 5/5/2015 was better.', [null, null, null, 0]],
  ['He was hurt in a fall and was discharged on 5/5/2015.', [null, 'male', null, 0]],
  ['The patient lives with his 52-year-old wife and a daughter of 20 years old.', [null, null, null, 0]],
  ['The claimant was attacked by a 25-year-old man. She was hurt.', [null, 'female', null, 0]],
  ['While lifting a male, 38, the claimant hurt her back.', [null, 'female', null, 0]],
  ['Dr. Sample, a 60-year-old orthopedist, saw a 15-year-old daughter of hers.', [null, null, null, 0]],
  ['A previous fall happened on 4/4/2010. Her injury was settled on 5/5/2015.', [null, null, null, 0]],
  ['The claimant is 50.5% disabled, and he is 14 and a half weeks after surgery.', [null, 'male', null, 0]],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('the header’s injury date wins, and a narrative that disagrees is told', () => {
  expect(read('She sustained an injury on 8/2/13.', '2013-08-01')).toEqual([null, 'female', '2013-08-01', 1])
  expect(read('She sustained an injury on 8/1/13.', '2013-08-01')).toEqual([null, 'female', '2013-08-01', 0])
})

test.each([
  ['The injured worker fell from a ladder. She has had therapy, and her pain is less.', 'female'],
  ['This 52-year-old warehouse picker strained her back while she stacked boxes.', 'female'],
  ['A 40 year old nurse fell. He limps.', 'male'],
  ['His 45-year-old neighbor fell. She works in the kitchen.', null],
  ['The claimant reports pain. His surgeon is Dr. Sample. He works full time.', 'male'],
  ['The patient hurts. She reports pain, and he takes notes.', null],
  ['The patient has pain. Dr. Sample saw the patient; she advised rest.', null],
  ['The patient has pain. He/she was seen.', null],
  ['She said so. It is a claim.', null],
])('%j: a sex that no word says is inferred from the pronoun, and says so', (text, expected) => {
  const { value } = readPatient(text, { start: 0, end: text.length }, null)
  expect(value.sex).toEqual(expected && { value: expected, span: null })
})
