import { formatCount, formatNumberOf, formatPercent } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { LEAST_FOR_RATE, LEAST_FOR_RELIABLE } from '../../../rates/tier.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { atStart, inSentence, sayDecisionsInLetters, sayNumber, sayOverturned } from '../../words/say.ts'
import type { Taxonomy } from '../../words/shapes.ts'
import type { TreatmentPlace } from './treatment-place.ts'

/**
 * A page's title with its finding: `Acupuncture: 3 of 15 denials were overturned`. `undecided` counts decisions whose
 * outcome is not known, as for the lead.
 */
export function toSubjectTitle(name: string, rate: Rate, undecided = 0): string {
  const none = undecided === 0 ? 'no decision in this corpus' : 'no decision with a known outcome'
  return `${name}: ${rate.decided === 0 ? none : sayOverturned(rate)}`
}

const round = (share: number): string => (100 * share).toFixed(0)

/**
 * What a reader may make of a group's numbers, by tier. `what` is inside a sentence: `acupuncture`;
 * `drawn` says that every decision is drawn below.
 */
export function toSubjectLead(rate: Rate, what: string, overall: Rate, drawn: boolean, undecided = 0): Run[] {
  const each = drawn ? ' So here each decision is drawn.' : ''
  const { decided, letters, effective } = rate
  if (decided === 0 && undecided > 0) {
    const [are, have, them] = undecided === 1 ? ['is', 'has', 'it'] : ['are', 'have', 'them']
    return toRuns(
      `**There ${are} ${formatNumberOf(undecided, 'decision')} on ${what} that ${have} no known outcome.** No rate counts ${them}; the page on accuracy lists ${them}.`,
    )
  }
  if (decided === 0) {
    return toRuns(
      `**No letter in this corpus decides on ${what}.** The page stays, so that its address does not change.`,
    )
  }
  if (rate.rate === null || rate.low === null || rate.high === null) {
    const are = decided === 1 ? 'is' : 'are'
    const few = `${atStart(sayDecisionsInLetters({ decided, letters }))} ${are} too few for a rate`
    // Enough of both: it is their letters that make them count for less.
    const why =
      decided >= LEAST_FOR_RATE && letters > 1
        ? `**, for decisions of one letter share a reviewer and a patient: these count as ${formatCount(Math.floor(effective))}.`
        : '.**'
    return toRuns(`**${few}${why}${each}`)
  }
  const limits = `${round(rate.low)} to ${formatPercent(rate.high, 0)}`
  if (rate.tier === 'few') {
    const make = `Their rate is ${formatPercent(rate.rate, 0)}, with a wide 95% interval of ${limits}.`
    if (decided < LEAST_FOR_RELIABLE) return toRuns(`**${sayNumber(decided)} decisions are few.** ${make}${each}`)
    const units = sayDecisionsInLetters(rate)
    const counted = formatCount(Math.floor(effective))
    return toRuns(
      effective === decided
        ? `**${units}.** ${make}`
        : `**${units} count as ${counted}**, for decisions of one letter share a reviewer and a patient. ${make}`,
    )
  }
  const all = overall.rate === null ? '' : ` Of all decisions together it is ${formatPercent(overall.rate)}.`
  return toRuns(
    `**${sayDecisionsInLetters(rate)}** make a reliable rate: ${formatPercent(rate.rate)}, with a 95% interval of ${limits}.${all}`,
  )
}

/** The prose of a treatment page: whose it is, under which heading. */
export interface TreatmentAbout {
  heading: string
  /** What the prose speaks of, where that is less than the page. */
  note: string | null
  /** The entries of `content/` whose bodies stand here, in order. */
  bodies: { kind: 'categories' | 'treatments' | 'drugClasses'; id: string }[]
}

/**
 * The prose of a page, the broader first. The general entry of a subcategory shares its page; where the two have
 * different names, its prose stands under its own, for it does not speak of the whole.
 */
export function toTreatmentAbout(place: TreatmentPlace, { treatments }: Taxonomy): TreatmentAbout[] {
  const { id, title, level } = place
  if (level === 'drug_class') {
    return [{ heading: `About ${inSentence(title)}`, note: null, bodies: [{ kind: 'drugClasses', id }] }]
  }
  const entry = treatments.find((one) => one.id === id)
  const own: TreatmentAbout = { heading: `About ${inSentence(title)}`, note: null, bodies: [] }
  if (level === 'category') own.bodies.push({ kind: 'categories', id })
  if (!entry) return own.bodies.length > 0 ? [own] : []
  const body = { kind: 'treatments' as const, id }
  if (entry.title === title) return [{ ...own, bodies: [...own.bodies, body] }]
  const general: TreatmentAbout = {
    heading: `About ${inSentence(entry.title)}`,
    note: `This is the entry for requests that name no finer treatment among ${inSentence(title)}.`,
    bodies: [body],
  }
  return own.bodies.length > 0 ? [own, general] : [general]
}
