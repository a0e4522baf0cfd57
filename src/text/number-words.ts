/** The words for zero to nineteen: a word's place is its number. */
export const UNITS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
/** The words for twenty, thirty and so on to ninety. */
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Source of a pattern for one such word but `zero`. `sixteen` is tried before `six`. */
export const NUMBER_WORD = `(?:${[...TENS, ...UNITS.slice(1).toReversed()].join('|')})`
const WORD = new RegExp(NUMBER_WORD, 'gi')

/** The number that such words say: 42 of `forty-two` and of `forty two`. */
export const readNumberWords = (words: string): number =>
  (words.match(WORD) ?? []).reduce((sum, said) => {
    const word = said.toLowerCase()
    const ten = TENS.indexOf(word)
    return sum + (ten >= 0 ? (ten + 2) * 10 : UNITS.indexOf(word))
  }, 0)
