/** Words for the person that a letter is about. */
export const SUBJECTS = ['injured worker', 'applicant', 'patient', 'claimant', 'employee'] as const

export const STATES = ['California', 'Arizona', 'Texas', 'New York', 'North Carolina', 'Virginia', 'New Mexico', 'Ohio']

/** Specialties as reviewers' credentials name them; several hold an “and” or an “&” of their own. */
export const SPECIALTIES = [
  'Occupational Medicine',
  'Physical Medicine & Rehabilitation',
  'Orthopedic Surgery',
  'Family Practice',
  'Preventive Medicine',
  'Public Health & General Preventive Medicine',
  'Chiropractor',
  'Anesthesiology',
  'Psychologist',
  'Internal Medicine',
]

/** The same in the sentence of the older letters. */
export const SENTENCE_SPECIALTIES = [
  'Physical Medicine and Rehabilitation',
  'Preventative Medicine',
  'Occupational Medicine',
  'Orthopedic Surgery',
  'Internal Medicine',
  'Psychiatry and Neurology',
  'Family Medicine',
]

export const SUBSPECIALTIES = ['Pain Medicine', 'Rheumatology', 'Spine Surgery', 'Sports Medicine']

export const TRADES = ['warehouse clerk', 'bus driver', 'line cook', 'roofer', 'machinist', 'teacher', 'sales clerk']
