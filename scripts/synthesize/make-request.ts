import type { Marker } from './marks.ts'
import { DRUG_CLASS_SHARES, OTHER_CLASSES_SHARE, CATEGORY_SHARES as PUBLISHED_SHARES } from './published-mix.ts'
import type { Random } from './random.ts'
import { letSlip } from './slips.ts'
import type { RequestWords, Vocabulary } from './vocabulary.ts'
import { AMOUNTS, BEFORE, BEHIND, BODY_PART_WORDS, CATEGORY_SHARES, FOR_A_PART, OTHER_SHARE } from './words/requests.ts'

/** A decision's heading: its words with marks, and what they ask for. */
export interface MadeRequest {
  /** Everything before the colon and the outcome, marked `request <number>`. */
  heading: string
  /** The heading without marks, as rationales and summaries repeat it. */
  plain: string
  modified: boolean
  treatment: RequestWords['treatment']
  bodyParts: string[]
}

/** Share of requests that the claims administrator modified (docs/domain.md 8.7). */
const MODIFIED = 0.11
/** Share of requests in which words are broken or blanks lost. */
const SLIPPED = 0.02

/** How often a request is looked for that can be asked for in part, before the letter does without. */
const TRIES = 20

interface Asked {
  /** The request with this amount; the same words where it has none. */
  with(count: number): string
  bodyParts: string[]
}

/** The ways in which a request can be counted; none where its words hold an amount already. */
const amountsOf = ({ words, treatment }: RequestWords) => (/\d/.test(words) ? [] : (AMOUNTS[treatment.category] ?? []))

function pickRequest(
  requests: Vocabulary['requests'],
  counted: boolean,
  published: boolean,
  random: Random,
): RequestWords {
  const shareOf = published ? PUBLISHED_SHARES : CATEGORY_SHARES
  const shares = [...requests].map(([category, words]) => [words, shareOf[category] ?? OTHER_SHARE] as const)
  const pick = () => {
    const words = random.weigh(shares)
    return random.pick(
      published && words[0]?.treatment.category === 'pharmaceuticals' ? pickDrugClass(words, random) : words,
    )
  }
  let request = pick()
  for (let tries = 0; counted && amountsOf(request).length === 0 && tries < TRIES; tries++) request = pick()
  return request
}

/** The requests for drugs of one class, the classes as often as published. */
function pickDrugClass(words: RequestWords[], random: Random): RequestWords[] {
  const classOf = ({ treatment: { drugClass } }: RequestWords) =>
    drugClass !== null && drugClass in DRUG_CLASS_SHARES ? drugClass : ''
  const classes = [...Map.groupBy(words, classOf)]
  return random.weigh(classes.map(([id, own]) => [own, DRUG_CLASS_SHARES[id] ?? OTHER_CLASSES_SHARE] as const))
}

function ask(source: RequestWords, counted: boolean, capitals: boolean, random: Random): Asked {
  const { words, treatment, bodyParts } = source
  const amounts = amountsOf(source)
  const amount = amounts.length > 0 && (counted || random.chance(0.85)) ? random.pick(amounts) : null
  const canBeForPart = bodyParts.length === 0 && FOR_A_PART.includes(treatment.category)
  const part = canBeForPart && random.chance(0.5) ? random.pick(BODY_PART_WORDS) : null
  const before = random.chance(0.04) ? random.pick(BEFORE) : ''
  const behind = random.chance(0.09) ? random.pick(BEHIND) : ''
  const partWords = part ? random.pick([` for the ${part[0]}`, `, ${part[0]}`, ` to ${part[0]}`]) : ''
  return {
    with: (count) => {
      const whole = `${before}${words}${partWords}${amount?.(count) ?? ''}${behind}`
      return capitals ? whole.toUpperCase() : whole
    },
    bodyParts: part ? [part[1]] : bodyParts,
  }
}

/** Decision `number`'s heading. `capitals`: the letter prints its requests in capitals, as in 2014. */
export function makeRequest(
  requests: Vocabulary['requests'],
  number: number,
  { capitals, canBeModified, published }: { capitals: boolean; canBeModified: boolean; published: boolean },
  { mark }: Marker,
  random: Random,
): MadeRequest {
  const wanted = canBeModified && random.chance(MODIFIED)
  const source = pickRequest(requests, wanted, published, random)
  const modified = wanted && amountsOf(source).length > 0
  const asked = ask(source, modified, capitals, random)
  const { treatment } = source
  const { bodyParts } = asked
  const count = random.whole(3, 12)
  if (modified) {
    const heading = frame(asked, count, number, mark, random)
    return { heading: mark(`request ${number}`, heading.words), plain: heading.plain, modified, treatment, bodyParts }
  }
  const plain = letSlip(asked.with(count), SLIPPED, random)
  return { heading: mark(`request ${number}`, plain), plain, modified, treatment, bodyParts }
}

/** The two frames of a modified request (docs/domain.md 4.3). */
function frame(asked: Asked, count: number, number: number, mark: Marker['mark'], random: Random) {
  const granted = random.whole(1, count - 1)
  const original = asked.with(count)
  const authorized = asked.with(granted)
  const left = asked.with(random.chance(0.6) ? count - granted : count)
  const is = random.chance(0.85) ? ' is' : ''
  const fill = (a: string, b: string, c: string) =>
    random.chance(0.65)
      ? `${a} was the original request. ${b} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${c}${is}`
      : `${a} was the original request. The Claims Administrator authorized ${b}, leaving the original request IMR eligible. The original request, ${c}${is}`
  const words = fill(
    mark(`originalRequest ${number}`, original),
    mark(`authorizedPart ${number}`, authorized),
    mark(`disputedPortion ${number}`, left),
  )
  return {
    words,
    plain: `${original} was the original request. ${authorized} was authorized by the Claims Administrator.`,
  }
}
