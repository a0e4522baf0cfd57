/** What every made-up letter says of itself. */
export const SYNTHETIC = 'This letter is synthetic: a program made it up, and it is about nobody.'

/** Sentences that all letters have, as the published ones print them. */
export const SENT = 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.'
export const NO_AFFILIATION =
  'He/she has no affiliation with the employer, employee, providers or the claims administrator.'
export const IN_PRACTICE =
  'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.'
export const SELECTED =
  'The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/services.'
export const FAMILIAR =
  'He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.'
export const SUMMARY_INTRODUCTION =
  'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:'
export const DECISIONS_INTRODUCTION =
  'The Final Determination was based on decisions for the disputed items/services set forth below:'

/** The layouts of 2013-14, as far as they are known. */
export const PHYSICIAN_SUMMARY_INTRODUCTION =
  'The physician reviewer developed the following clinical case summary based on a review of the case file, including all medical records:'
export const DOCUMENTS = [
  'Application of Independent Medical Review',
  'Utilization Review Determination',
  'Medical Records from the treating clinic',
  'Medical Treatment Utilization Schedule',
  'Progress reports',
  'Operative report',
]
