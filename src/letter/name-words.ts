/** Words that any request may hold and that name none: they are left out when two texts are compared. */
const NAMELESS = new Set(
  `a an the of for to in on at by with without per and or as is are was were be this that these those it its from via due up
  request requests requested requesting retrospective prospective review treatment treatments service services item items
  medically necessary appropriate patient patients worker injured applicant claimant original remaining portion eligible imr
  authorized claims administrator additional`.split(/\s+/),
)
/** Words that count a treatment. */
const COUNTS =
  /^(?:times?|x|days?|daily|weeks?|weekly|months?|monthly|years?|hours?|hrs?|minutes?|visits?|sessions?|units?|refills?|tablets?|tabs?|capsules?|qty|quantity|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mg|ml|mcg|gm|gms|grams?|oz|date|dos)$/

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

/** How surely words name a request: by nearly all of its names, by some of them alone, or not at all. */
type Naming = 'most' | 'part' | null

/**
 * They hold one of the request's first names and no number that it lacks; nearly all that they name is in it, with at
 * least half of its names (`most`), or they name nothing else (`part`: “EMG/NCS” of “EMG/NCS of both arms”).
 */
function nameRequest(said: NameWords, request: NameWords): Naming {
  if (said.names.size === 0) return null
  const first = [...request.names].slice(0, 2)
  const isOfIt = first.some((name) => said.names.has(name))
  if (!isOfIt || [...said.numbers].some((number) => !request.numbers.has(number))) return null
  const shared = [...said.names].filter((name) => request.names.has(name)).length
  if (shared >= 0.8 * said.names.size && shared >= 0.5 * request.names.size) return 'most'
  return shared === said.names.size ? 'part' : null
}

/** Whether words name a request by nearly all of its names. */
export const namesRequest = (said: NameWords, request: NameWords): boolean => nameRequest(said, request) === 'most'

/** The one request of a letter that words name, by its place in the list; null where they name none or several. */
export function findNamedRequest(said: NameWords, requests: NameWords[]): number | null {
  const namings = requests.map((request) => nameRequest(said, request))
  for (const sure of ['most', 'part'] as const) {
    const named = namings.flatMap((naming, at) => (naming === sure ? [at] : []))
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  }
  return null
}
