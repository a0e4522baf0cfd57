const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const units = new Set(UNITS.split(' '))
const tens = new Set(TENS.split(' '))

/** Whether the word is a small number spelled out: `six`, `thirty`. */
export const isSpelledNumber = (word: string): boolean => units.has(word) || tens.has(word)

/** Whether the two words are one number: `twenty-four`. */
export const isSpelledPair = (first: string, second: string): boolean => tens.has(first) && units.has(second)
