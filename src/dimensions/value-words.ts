/** What the values of a field are called, on all pages, in drawings and in the explorer. */
export const OUTCOME_WORDS = { upheld: 'Upheld', overturned: 'Overturned' } as const

/** What an outcome means for the denial and for the treatment. */
export const OUTCOME_MEANINGS = {
  upheld: 'the denial stood, treatment refused',
  overturned: 'the denial was reversed, treatment allowed',
} as const

/** The outcomes of a letter's decisions together. */
export const LETTER_OUTCOME_WORDS = { upheld: 'All upheld', overturned: 'All overturned', mixed: 'Mixed' } as const

/** What utilization review did. */
export const UR_ACTION_WORDS = { denied: 'Denied outright', modified: 'Modified: a part was authorized' } as const

/** The same in a sentence, before what it was done with. */
export const UR_ACTION_VERBS = { denied: 'denied', modified: 'authorized a part of' } as const

export const PRIORITY_WORDS = { standard: 'Standard', expedited: 'Expedited' } as const

export const SEX_WORDS = { female: 'Female', male: 'Male' } as const

/** A patient of a sex, where one person is spoken of. */
export const PATIENT_WORDS = { female: 'Woman', male: 'Man' } as const
