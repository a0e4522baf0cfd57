import { formatCount, formatInterval, formatNumberOf, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { type LetterAverage, splitByCompany, toLetterAverage } from '../../../rates/letter-average.ts'
import { countLetterOutcomes, toLetterRate } from '../../../rates/letter-outcomes.ts'
import type { Rate } from '../../../rates/rate.ts'
import { sayTier } from '../../../rates/say-tier.ts'
import { toRate } from '../../../rates/to-rate.ts'
import type { RateRow } from '../../words/rate-row.ts'
import { leadingReasons, type ReasonSide, toReasonSide } from '../../words/reason-counts.ts'
import { type KeySentence, toRuns } from '../../words/runs.ts'
import { inSentence, sayList, sayNumber, sayOverturned, sayShare } from '../../words/say.ts'
import { type Agreement, sayIntervals, toAgreementRates } from '../../words/say-reliable-rows.ts'
import type { Counting, DecisionRow } from '../../words/shapes.ts'

/** The share of all denials that were overturned, with its interval or with why there is none. */
function sayAll(all: Rate): KeySentence {
  const { rate, low, high } = all
  const share =
    rate === null || low === null || high === null
      ? '. A rate takes at least five decisions from two letters, and more where one letter holds several.'
      : `: **${formatPercent(rate)}**, with a 95% interval of ${formatInterval({ low, high })}${sayTier(all)
          .map((tier) => ` (${tier})`)
          .join('')}.`
  return {
    runs: toRuns(sayOverturned(all, '**').replace(/^\**[a-z]/, (first) => first.toUpperCase()) + share),
    evidence: [{ label: 'all decisions', rate: all }],
    see: 'outcome',
  }
}

/** The share of letters with at least one denial overturned, and how many letters went both ways. */
function sayLetters(letters: Rate, mixed: number): KeySentence {
  const some =
    letters.overturned === 0
      ? `In **none of ${formatCount(letters.decided)}** letters was a denial overturned`
      : `In **${formatPart(letters.overturned, letters.decided)}** letters at least one denial was overturned`
  const both = mixed === 0 ? 'none' : inSentence(sayNumber(mixed))
  return {
    runs: toRuns(`${some}, ${sayShare(letters)}; ${both} went both ways.`),
    evidence: [{ label: 'all letters', rate: letters }],
    see: 'letters',
  }
}

/** The average letter, and what one letter does to the rate; null for a single letter, or where each holds one decision. */
function sayLetterAverage(average: LetterAverage | null, all: Rate): KeySentence | null {
  if (average === null || all.letters === all.decided) return null
  const { lowest, highest, weightiest } = average
  const one = `One letter holds ${formatPart(weightiest.overturned, all.overturned)} denials overturned; without it the rate is ${formatPercent(weightiest.without)}.`
  const [least, most] = [formatPercent(lowest), formatPercent(highest)]
  const between = least === most ? `stays at ${least}` : `lies between ${least} and ${most}`
  const range = `With any one letter left out, the rate ${between}.`
  return {
    runs: toRuns(
      `In the average letter **${formatPercent(average.average)}** of denials were overturned, each letter counted once. ${weightiest.overturned > 1 ? `${one} ` : ''}${range}`,
    ),
    // An average of letters has no interval that could be drawn.
    evidence: [],
    see: 'letters',
  }
}

/** Decisions that stand alone in their letter, beside those that stand with others; null where there is but one kind. */
function sayCompany(alone: Rate | null, withOthers: Rate | null): KeySentence | null {
  if (!alone || !withOthers) return null
  return {
    runs: toRuns(
      `Where a letter decides **one dispute**, ${sayOverturned(alone, '**')}, ${sayShare(alone)}. Where it decides **several**, ${sayOverturned(withOthers, '**')}, ${sayShare(withOthers)}.`,
    ),
    evidence: [
      { label: 'alone in a letter', rate: alone },
      { label: 'with others', rate: withOthers },
    ],
    see: 'letters',
  }
}

/** A list of more names than this is counted instead. */
const NAMED = 4

const part = ({ overturned, decided }: Rate): string => formatPart(overturned, decided)

/** `**1 of 52** denials was overturned, 1.9% (0.3 to 11.2%)`. */
const sayPart = (rate: Rate): string => `${sayOverturned(rate, '**')}, ${sayShare(rate)}`

/** Which treatment categories have a reliable rate, and how they lie to the overall rate. */
function sayCategories(rows: RateRow[], overall: Rate): KeySentence | null {
  const most = rows[0]
  if (!most) return null
  const reliable = rows.filter(({ rate }) => rate.tier === 'reliable')
  const only = reliable.length < rows.length
  const nameAt = (label: string, place: number) => (place > 0 || only ? inSentence(label) : label)
  const names = sayList(reliable.map(({ label, rate }, place) => `**${nameAt(label, place)}** (${part(rate)})`))
  const verb = reliable.length === 1 ? 'has' : 'have'
  const all = inSentence(sayNumber(rows.length))
  const counted = only
    ? `${sayNumber(reliable.length)} of ${all} treatment categories`
    : `All ${all} treatment categories with decisions`
  const who = reliable.length > NAMED ? counted : only ? `Only ${names}` : names
  const sentence =
    reliable.length === 0 || overall.rate === null
      ? rows.length === 1
        ? `All classified decisions are on **${inSentence(most.label)}**.`
        : `No treatment category has a reliable rate; **${inSentence(most.label)}** has the most decisions: ${sayPart(most.rate)}.`
      : `${who} ${verb} a reliable rate; ${sayIntervals(reliable, overall.rate)}.`
  const shown = reliable.length > 0 && overall.rate !== null ? reliable.slice(0, NAMED) : [most]
  return {
    runs: toRuns(sentence),
    evidence: shown.map(({ label, rate }) => ({ label: inSentence(label), rate })),
    see: 'category',
  }
}

/** Denials for which the claims administrator cited nothing, beside those for which it cited the MTUS. */
function sayClaims(none: Rate | null, mtus: Rate | null): KeySentence | null {
  if (!none && !mtus) return null
  const evidence = [
    ...(none ? [{ label: 'none cited', rate: none }] : []),
    ...(mtus ? [{ label: 'MTUS cited', rate: mtus }] : []),
  ]
  const first = none ? `Where the claims administrator cited **no guideline**, ${sayPart(none)}` : null
  const mtusText = mtus
    ? `Where ${none ? 'it' : 'the claims administrator'} cited the **MTUS**, ${sayPart(mtus)}`
    : null
  return { runs: toRuns(`${[first, mtusText].filter((text) => text !== null).join('. ')}.`), evidence, see: 'claims' }
}

/** Decisions in which both sides cited different guidelines, beside those in which they cited the same. */
function sayAgreement(rates: Map<Agreement, Rate>, decided: number): KeySentence | null {
  const different = rates.get('different')
  const same = rates.get('same')
  if (!different || !same) return null
  const others = decided - different.decided - same.decided
  const beside = others === 0 ? '' : ` Neither holds for the other ${formatNumberOf(others, 'decision')}.`
  return {
    runs: toRuns(
      `Where administrator and reviewer cited **different guidelines**, ${sayPart(different)}. Where they cited **the same**, ${sayPart(same)}.${beside}`,
    ),
    evidence: [
      { label: 'different', rate: different },
      { label: 'the same', rate: same },
    ],
    see: 'guidelines',
  }
}

/** So many reasons may share the lead and still be named. */
const MOST_NAMED = 3

/** The reason given most often for upholding; ties are named up to three. */
function sayLeadingReason(side: ReasonSide): KeySentence | null {
  const leading = leadingReasons(side)
  const [first] = leading
  if (!first) return null
  const verb = side.side === 'upheld' ? 'upholding' : 'overturning'
  const share = `**${formatPart(first.count, side.read)}** decision${side.read === 1 ? '' : 's'}`
  const names = sayList(leading.map(({ label }) => `**${inSentence(label)}**`))
  const read = `with a reason read`
  const sentence =
    leading.length === 1
      ? `The reason most often given for ${verb} is ${names}, in ${share} ${read}. How well this reason is read: ${first.reading.short}.`
      : leading.length <= MOST_NAMED
        ? `Most often given for ${verb} are ${names}. Each is in ${share} ${read}.`
        : `No reason for ${verb} leads: ${inSentence(sayNumber(leading.length))} are given most often, each in ${share} ${read}.`
  return { runs: toRuns(sentence), evidence: [], see: 'reasons' }
}

/** The overview's key sentences: up to eight, fewer where the letters do not hold enough, none without decisions. */
export function toKeySentences(decisions: DecisionRow[], categories: RateRow[], counting: Counting): KeySentence[] {
  const { likeness } = counting
  const rateIf = (some: DecisionRow[]) => (some.length > 0 ? toRate(some, likeness) : null)
  if (decisions.length === 0) return []
  const all = toRate(decisions, likeness)
  const letters = toLetterRate(decisions, likeness)
  const { alone, withOthers } = splitByCompany(decisions)
  const citing = (family: string) => decisions.filter(({ claimsFamilies }) => claimsFamilies.includes(family))
  const leading = sayLeadingReason(toReasonSide(decisions, 'upheld', counting))
  const oneWay = all.overturned === 0 || all.overturned === all.decided
  // Without a rate, or where all denials went one way, no group says anything that the whole does not.
  if (all.rate === null || oneWay) {
    return [sayAll(all), leading, sayLeadingReason(toReasonSide(decisions, 'overturned', counting))].filter(
      (sentence) => sentence !== null,
    )
  }
  return [
    sayAll(all),
    all.letters > 1 ? sayLetters(letters, countLetterOutcomes(decisions).mixed) : null,
    sayCompany(rateIf(alone), rateIf(withOthers)),
    sayLetterAverage(toLetterAverage(decisions), all),
    sayCategories(categories, all),
    // Where all denials cited one source, its rate is that of all.
    citing('mtus').length === all.decided || citing('none').length === all.decided
      ? null
      : sayClaims(rateIf(citing('none')), rateIf(citing('mtus'))),
    sayAgreement(toAgreementRates(decisions, likeness), all.decided),
    leading,
  ].filter((sentence) => sentence !== null)
}
