/** What a request for both sides is called. */
export const BOTH = 'bilateral'
export const SIDE = /^(?:left|right|bilateral)$/
/** Sides, halves and parts of the body: the same treatment of another is another request. */
const PLACES = [
  SIDE,
  /^(?:upper|lower)$/,
  /^(?:anterior|posterior|cervical|thoracic|lumbar|lumbosacral|sacral|spine|neck|back|head|shoulder|arm|elbow|forearm|wrist|hand|finger|thumb|hip|leg|thigh|knee|ankle|foot|feet|toe|heel|extremity|extremities)$/,
]
/** `both knees`, and not `both requests`. */
const BOTH_SIDES =
  /\b(?:bilat|bilaterally|b\/l)\b|\bboth(?=\s+(?:(?:upper|lower)\s+)?(?:extremit|shoulder|arm|elbow|forearm|wrist|hand|finger|thumb|hip|leg|thigh|knee|ankle|foot|feet|heel))/gi

/** Parts of the body by the names of which others are other parts. */
const SAME_PLACES: [RegExp, string][] = [
  [/\b(?:lower\s+extremit(?:y|ies)|[BLR]LE|legs?)\b/gi, 'leg'],
  [/\b(?:upper\s+extremit(?:y|ies)|[BLR]UE|arms?)\b/gi, 'arm'],
  [/\b(?:(?:low(?:er)?\s+)?back|low(?:er)?\s+spine|lumbosacral)\b/gi, 'lumbar'],
  [/\bneck\b/gi, 'cervical'],
]

export const nameBothSides = (words: string): string => words.replace(BOTH_SIDES, BOTH)
export const nameSamePlaces = (words: string): string =>
  SAME_PLACES.reduce((said, [place, name]) => said.replace(place, name), words)

export const isPlace = (name: string): boolean => PLACES.some((pattern) => pattern.test(name))
export const withoutPlaces = (names: string[]): string[] => names.filter((name) => !isPlace(name))

/**
 * Whether the names of a request and others both say where, and not the same place; what is for both sides is for each.
 */
export const areElsewhere = (asked: string[], said: string[], places = PLACES): boolean =>
  places.some((pattern) => {
    const [here, there] = [asked, said].map((names) => names.filter((name) => pattern.test(name)))
    return here?.length && there?.length && !here.includes(BOTH) && !here.some((place) => there.includes(place))
  })

/** What has one name: a side, a stretch of the spine, and a great joint. */
const SURE_PLACES = [SIDE, /^(?:cervical|thoracic|lumbar)$/, /^(?:shoulder|elbow|hip|knee)$/]

/** Whether they surely tell of other places; most places may go by several names. */
export const areSurelyElsewhere = (asked: string[], said: string[]): boolean => areElsewhere(asked, said, SURE_PLACES)
