/** Parts of the body that a request can be for, with their ids. */
export const BODY_PART_WORDS: readonly (readonly [words: string, id: string])[] = [
  ['left knee', 'knee'],
  ['right shoulder', 'shoulder'],
  ['lumbar spine', 'low-back'],
  ['low back', 'low-back'],
  ['cervical spine', 'neck'],
  ['neck', 'neck'],
  ['bilateral wrists', 'forearm-wrist-hand'],
  ['right hand', 'forearm-wrist-hand'],
  ['left ankle', 'ankle-foot'],
  ['right foot', 'ankle-foot'],
  ['left elbow', 'elbow'],
  ['thoracic spine', 'thoracic-back'],
  ['right hip', 'hip'],
]

/** Kinds of amount by category of the treatment; a category that is missing here is asked for as it stands. */
export const AMOUNTS: Record<string, readonly ((count: number) => string)[]> = {
  pharmaceuticals: [
    (count) => ` #${count * 10}`,
    (count) => ` #${count * 10} with ${count % 4} refills`,
    (count) => `, quantity: ${count * 10}`,
    (count) => `, ${count * 10} tablets times ${count % 4} refills`,
  ],
  rehabilitation: [
    (count) => `, ${count} visits`,
    (count) => ` ${count} sessions`,
    (count) => ` 2 times a week for ${count} weeks`,
    (count) => ` (${count} sessions)`,
    (count) => ` 1x${count}`,
    (count) => `; ${count} visits in all`,
  ],
  'psych-services': [(count) => `, ${count} sessions`],
  'home-health': [(count) => ` ${count} hours a day`, (count) => `, ${count} weeks`],
  'other-therapies': [(count) => `, ${count} treatments`],
  dmepos: [(count) => `, ${count} month rental`, (count) => ` for ${count} days`, () => ' for purchase'],
}

/** Categories whose requests often name a part of the body. */
export const FOR_A_PART = ['rehabilitation', 'dmepos', 'diagnostic-testing', 'other-therapies']

/** Words before and behind a request, whatever it is for: colons, full stops and length that headings have. */
export const BEFORE = ['Retrospective request: ', 'One ', 'Unknown amount of ', 'Additional ']
export const BEHIND = [
  ', DOS: 11/11/2016',
  ' (DOS 10.4.16)',
  ', per Dr. Sample',
  ' QTY: 1.00',
  ', between 11/28/2016 and 1/27/2017',
  ' as an outpatient, to be scheduled by the office of the requesting physician in the coming quarter of the year',
]

/** How often each category is asked for, in percent; about as the DWC and the CWCI count them (docs/domain.md 1.4, 2.2). */
export const CATEGORY_SHARES: Record<string, number> = {
  pharmaceuticals: 38,
  rehabilitation: 21,
  'diagnostic-testing': 12,
  dmepos: 10,
  injection: 8,
  surgery: 4,
  'evaluation-management': 3,
  'psych-services': 2,
}
/** Of every other category. */
export const OTHER_SHARE = 0.5
