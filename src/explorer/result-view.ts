import { element } from '../browser/element.ts'
import { OUTCOME_MEANINGS } from '../dimensions/value-words.ts'
import { formatCount, formatInterval, formatNumberOf, formatPercent } from '../rates/format-rate.ts'
import { sayTier } from '../rates/say-tier.ts'
import { isShown } from './cell-rule.ts'
import type { ExplorerView } from './explorer.ts'
import { drawLate } from './late-drawing.ts'
import { sayCount, sayNumberOf } from './words.ts'

/** The room of a rate's small drawing. */
const MINI = { className: 'mini', width: 104, height: 18 }

/** What became of the decisions that were not overturned, as a sentence after another; nothing where there are none. */
function sayUpheld(upheld: number, overturned: number): string {
  if (upheld === 0) return overturned === 0 ? '' : ' None was upheld.'
  return `${overturned === 0 ? ' All' : ' The other'} ${formatCount(upheld)} ${upheld === 1 ? 'was' : 'were'} upheld.`
}

/** The selection in three numbers: its size, how many were overturned, and the rate with its interval. */
export function toResult({ overall, whole, sided }: ExplorerView): HTMLElement[] {
  const { decided, letters, rate } = overall
  const all = formatNumberOf(whole.decided, 'decision')
  const ofLetters = isShown(letters) ? `${formatCount(letters)} of ${formatNumberOf(whole.letters, 'letter')}` : null
  const ofAll = `of ${all}, in ${ofLetters ?? sayNumberOf(letters, 'letter')}`
  const size = element('p', { class: 'n' }, sayCount(decided), element('small', {}, ofAll))
  if (!rate) {
    const why = 'so neither the outcomes nor a rate can be shown'
    return [
      size,
      element(
        'p',
        { class: 'n' },
        'not shown',
        element('small', {}, `This selection combines two or more of age, sex, body part and year, ${why}.`),
      ),
    ]
  }
  const upheld = rate.decided - rate.overturned
  const words = `overturned: ${OUTCOME_MEANINGS.overturned}.${sayUpheld(upheld, rate.overturned)}`
  const outcome = element(
    'p',
    { class: 'n' },
    element('span', { class: 'oc over' }, formatCount(rate.overturned)),
    element('small', {}, words),
  )
  if (sided) {
    const why =
      'No rate of overturned denials follows from an outcome, or from reasons, which are counted by the outcome that they support.'
    return [size, outcome, element('p', { class: 'n' }, 'no rate', element('small', {}, why))]
  }
  if (rate.rate === null || rate.low === null || rate.high === null) {
    const why =
      isShown(decided) && decided === 0 ? 'There is no decision to take a rate of.' : 'Too few decisions for a rate.'
    return [size, outcome, element('p', { class: 'n' }, 'counts only', element('small', {}, why))]
  }
  const max = Math.min(1, Math.max(0.2, Math.ceil(10 * rate.high) / 10))
  const few = sayTier(rate).flatMap((words) => [', ', element('span', { class: 'fewflag' }, words)])
  const reference = whole.rate === null ? [] : [`; all decisions ${formatPercent(whole.rate)}`]
  const interval = formatInterval({ low: rate.low, high: rate.high })
  return [
    size,
    outcome,
    element(
      'p',
      { class: 'n' },
      formatPercent(rate.rate),
      drawLate(element('small', {}, `95% interval ${interval}`, ...few, ...reference), [MINI], ({ mini }) =>
        mini(document, rate, { max, overall: whole.rate }),
      ),
    ),
  ]
}
