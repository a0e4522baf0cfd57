import { formatPart } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import type { RateRow } from '../../words/rate-row.ts'
import { type KeySentence, toRuns } from '../../words/runs.ts'
import { inSentence, sayList, sayNumber, sayOverturned, sayShare } from '../../words/say.ts'
import { type Agreement, sayIntervals } from '../../words/say-reliable-rows.ts'

/** A list of more names than this is counted instead. */
const NAMED = 4

const part = ({ overturned, decided }: Rate): string => formatPart(overturned, decided)

/** `**1 of 52** denials was overturned, 1.9% (0.3 to 11.2%)`. */
const sayPart = (rate: Rate): string => `${sayOverturned(rate, '**')}, ${sayShare(rate)}`

/** Which treatment categories have a reliable rate, and how they lie to the overall rate. */
export function sayCategories(rows: RateRow[], overall: Rate): KeySentence | null {
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
      ? `No treatment category has a reliable rate; **${inSentence(most.label)}** has the most: ${sayPart(most.rate)}.`
      : `${who} ${verb} a reliable rate; ${sayIntervals(reliable, overall.rate)}.`
  const shown = reliable.length > 0 && overall.rate !== null ? reliable.slice(0, NAMED) : [most]
  return {
    runs: toRuns(sentence),
    evidence: shown.map(({ label, rate }) => ({ label: inSentence(label), rate })),
    see: 'category',
  }
}

/** Denials for which the claims administrator cited nothing, beside those for which it cited the MTUS. */
export function sayClaims(none: Rate | null, mtus: Rate | null): KeySentence | null {
  if (!none && !mtus) return null
  const evidence = [
    ...(none ? [{ label: 'none cited', rate: none }] : []),
    ...(mtus ? [{ label: 'MTUS cited', rate: mtus }] : []),
  ]
  const first = none ? `Where the claims administrator cited **no guideline**, ${sayPart(none)}` : null
  const mtusText = mtus
    ? `${none ? 'where it' : 'Where the claims administrator'} cited the **MTUS**, ${sayPart(mtus)}`
    : null
  return { runs: toRuns(`${[first, mtusText].filter((text) => text !== null).join('; ')}.`), evidence, see: 'claims' }
}

/** Decisions in which both sides cited different guidelines, beside those in which they cited the same. */
export function sayAgreement(rates: Map<Agreement, Rate>): KeySentence | null {
  const different = rates.get('different')
  const same = rates.get('same')
  if (!different || !same) return null
  return {
    runs: toRuns(
      `Where administrator and reviewer cited **different guidelines**, ${sayPart(different)}; where they cited **the same**, ${sayPart(same)}.`,
    ),
    evidence: [
      { label: 'different', rate: different },
      { label: 'the same', rate: same },
    ],
    see: 'guidelines',
  }
}
