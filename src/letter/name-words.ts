/** Words that any request may hold and that name none: they are left out when two texts are compared. */
const NAMELESS = new Set(
  `a an the of for to in on at by with without per and or as is are was were be this that these those it its from via due up
  request requests requested requesting retrospective prospective review treatment treatments service services item items
  medically necessary appropriate patient patients worker injured applicant claimant original remaining portion eligible imr
  authorized claims administrator additional`.split(/\s+/),
)
/** Words that count a treatment. */
const COUNTS =
  /^(?:times?|x|days?|daily|weeks?|weekly|months?|monthly|years?|hours?|hrs?|minutes?|visits?|sessions?|units?|refills?|tablets?|tabs?|capsules?|qty|quantity|each|one|two|three|four|five|six|eight|ten|twelve|mg|ml|mcg|date|dos)$/

/** What names a treatment, and the numbers that count it; both in lower case, a plural `s` left out. */
export interface NameWords {
  names: Set<string>
  numbers: Set<string>
}

/** The words of a request, or of a sentence about one. */
export function readNameWords(words: string): NameWords {
  const names = new Set<string>()
  for (const [word] of words.toLowerCase().matchAll(/[a-z]{2,}/g)) {
    if (!NAMELESS.has(word) && !COUNTS.test(word)) names.add(word.length > 3 ? word.replace(/(?<!s)s$/, '') : word)
  }
  return { names, numbers: new Set(words.match(/\d+(?:\.\d+)?/g) ?? []) }
}

/**
 * Whether words name a request: nearly all that they name is in it, they hold its first names, at least half of all
 * its names, and no number that it lacks.
 */
export function namesRequest(said: NameWords, request: NameWords): boolean {
  if (said.names.size === 0 || request.names.size === 0) return false
  const shared = [...said.names].filter((name) => request.names.has(name)).length
  const first = [...request.names].slice(0, 2)
  return (
    shared >= 0.8 * said.names.size &&
    shared >= 0.5 * request.names.size &&
    first.some((name) => said.names.has(name)) &&
    [...said.numbers].every((number) => request.numbers.has(number))
  )
}
