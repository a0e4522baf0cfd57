const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']

/** An age of 14 to 99 years in words: `fifty`, `forty-two`. */
export const SPELLED_AGE = `(?:(?:${TENS.join('|')})(?:[\\s-]*(?:${ONES.join('|')}))?|${TEENS.join('|')})`

/** The years that such words say. */
export function readSpelledAge(words: string): number {
  const said = words.toLowerCase()
  const teen = TEENS.indexOf(said)
  if (teen >= 0) return 14 + teen
  const tens = TENS.findIndex((word) => said.startsWith(word))
  return 20 + 10 * tens + ONES.findIndex((word) => said.slice(TENS[tens]?.length).endsWith(word)) + 1
}
