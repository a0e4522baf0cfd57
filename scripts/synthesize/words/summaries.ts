import type { Grammar } from './grammar.ts'

/** The case summary behind its first sentence: complaints, findings and care of nobody in particular. */
export const SUMMARY_GRAMMAR: Grammar = {
  sentence: [
    'The {part} {feels}, {when}.',
    'On {look}, the {part} is {sign} and {sign}.',
    'Earlier care was {care}, {care} and {care}, {gain}.',
    'Work is limited to {work}.',
    'A visit note of the spring tells of {complaint} with {complaint}; {gain}.',
    'The plan of care lists {care} for {n} weeks.',
    'Pain is given as {n} of 10 at rest and more {when}.',
    'Imaging of an earlier year was read as {reading}.',
    'Sleep is {feeling}; mood is {feeling}.',
    'The assessment reads: {reading}; {complaint}.',
    'There was no {sign} swelling, {sign} skin or loss of pulse.',
    'Strength is {n}/5 on one side – the other was “not tested”.',
    'The records hold {n} progress reports, of which {n} can be read.',
    'Bending to {n}0° brings on {complaint}.',
  ],
  part: ['affected limb', 'painful side', 'joint', 'region', 'same place', 'opposite side'],
  feels: ['aches', 'feels stiff', 'gives way at times', 'burns', 'tingles', 'swells'],
  when: ['after long standing', 'at night', 'when lifting', 'on stairs', 'in the cold', 'toward evening'],
  look: ['examination', 'inspection', 'the last visit', 'palpation'],
  sign: ['tender', 'warm', 'guarded', 'slow to move', 'diminished', 'even'],
  care: ['rest', 'ice', 'supervised exercise', 'a splint', 'home stretching', 'lighter duty', 'heat', 'massage'],
  gain: ['with some relief', 'without lasting relief', 'and the gain is not told', 'with half of the pain gone'],
  work: ['desk duty', 'four hours a day', 'lifting under {n}0 pounds', 'no work above the shoulder'],
  complaint: ['stiffness', 'numb fingertips', 'a dull ache', 'weak grip', 'cramps', 'a catching feeling'],
  reading: ['a strain', 'wear of the joint', 'a small tear', 'normal', 'sprain/strain', 'irritation of a nerve'],
  feeling: ['fair', 'poor', 'unchanged', 'better than before'],
}

/** Diagnoses as case summaries list them; they hold commas and “and” of their own. */
export const DIAGNOSES = [
  'sprain and strain of the region',
  'tendinitis, chronic',
  'radiculopathy',
  'contusion of several sites',
  'derangement, rule out tear',
  'unspecified pain',
]
