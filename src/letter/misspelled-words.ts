/** The words by which a sentence on utilization review is read, each in all the forms that are no slips of another. */
const KEY_WORDS = `approve approved approves approving approval approvals authorize authorized authorizes authorizing
  authorization authorizations authorise authorised authorisation certify certified certifies certifying certification
  certifications deny denied denies denying denial denials disallow disallowed disallows disallowing disapprove disapproved
  disapproves disapproval reject rejected rejects rejecting rejection decline declined declines declining refuse refused
  refuses refusing withhold withheld withholding modify modified modifies modifying modification modifications partial
  partially reduce reduced reduces reducing reduction recommend recommended recommends recommending recommendation
  recommendations necessary unnecessary necessity medically utilization utilisation administrator administrators
  determination determinations decision decisions adverse unfavorable unfavorably reviewer reviewers`.split(/\s+/)
/** Words of their own that are as near as a slip. */
const OTHER_WORDS =
  `reuse reused reuses reusing averse partials approver authorizer modifiers certifiers deniers reducer
  reducers`.split(/\s+/)
const RIGHT = new Set([...KEY_WORDS, ...OTHER_WORDS])
/** A vowel is written for another; another consonant makes another word. */
const VOWELS = /^[aeiouy]{2}$/

/** How many letters two words have in common at their beginning. */
function countShared(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** Whether one word is the other with a letter left out. */
function lacksLetter(shorter: string, longer: string): boolean {
  const at = countShared(shorter, longer)
  return longer.length === shorter.length + 1 && shorter.slice(at) === longer.slice(at + 1)
}

/** Whether two words of one length differ by a vowel, or by two letters that changed places. */
function isMixedUp(word: string, key: string): boolean {
  if (word.length !== key.length) return false
  const at = countShared(word, key)
  const [here, next] = [word.slice(at, at + 2), key.slice(at, at + 2)]
  const isSwapped = here === [...next].toReversed().join('') && word.slice(at + 2) === key.slice(at + 2)
  return isSwapped || (VOWELS.test(here.charAt(0) + next.charAt(0)) && word.slice(at + 1) === key.slice(at + 1))
}

/** The slips, the likeliest first: a letter is left out rather than written too much. */
const SLIPS: ((word: string, key: string) => boolean)[] = [
  (word, key) => lacksLetter(word, key) || isMixedUp(word, key),
  (word, key) => lacksLetter(key, word),
]

/** The key word that a misspelled one stands for; null where it is spelled right, is another word, or may be two. */
export function findKeyWord(word: string): string | null {
  if (RIGHT.has(word)) return null
  const keys = KEY_WORDS.filter((key) => key.charAt(0) === word.charAt(0))
  const [found] = SLIPS.map((isSlip) => keys.filter((key) => isSlip(word, key))).filter((some) => some.length > 0)
  return found?.length === 1 ? (found[0] ?? null) : null
}
