/** Words for the person that a letter is about. */
export const SUBJECTS = ['injured worker', 'applicant', 'patient', 'claimant', 'employee'] as const

/** Names, each with how often it is met. */
type Weighted = readonly (readonly [name: string, weight: number])[]

/** Most reviewers are licensed in California (DWC on 2016). */
export const STATES: Weighted = [
  ['California', 60],
  ['Arizona', 6],
  ['Texas', 8],
  ['New York', 8],
  ['North Carolina', 5],
  ['Virginia', 5],
  ['New Mexico', 3],
  ['Ohio', 5],
]

/**
 * Specialties as reviewers' credentials name them; several hold an “and” or an “&” of their own. Physical medicine and
 * occupational medicine lead, and a few make nearly two thirds (DWC on 2016).
 */
export const SPECIALTIES: Weighted = [
  ['Physical Medicine & Rehabilitation', 28],
  ['Occupational Medicine', 22],
  ['Orthopedic Surgery', 11],
  ['Family Practice', 9],
  ['Preventive Medicine', 6],
  ['Public Health & General Preventive Medicine', 3],
  ['Chiropractor', 7],
  ['Anesthesiology', 7],
  ['Psychologist', 3],
  ['Internal Medicine', 4],
]

/** The same in the sentence of the older letters. */
export const SENTENCE_SPECIALTIES: Weighted = [
  ['Physical Medicine and Rehabilitation', 30],
  ['Preventative Medicine', 8],
  ['Occupational Medicine', 25],
  ['Orthopedic Surgery', 14],
  ['Internal Medicine', 8],
  ['Psychiatry and Neurology', 5],
  ['Family Medicine', 10],
]

export const SUBSPECIALTIES = ['Pain Medicine', 'Rheumatology', 'Spine Surgery', 'Sports Medicine']

export const TRADES = ['warehouse clerk', 'bus driver', 'line cook', 'roofer', 'machinist', 'teacher', 'sales clerk']
