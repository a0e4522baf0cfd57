import { sayList } from '../say.ts'
import type { ClassifiedDecision } from '../shapes.ts'

type Asked = ClassifiedDecision['asked']
type Range = { min: number; max: number }

const sayNumbers = ({ min, max }: Range): string => (min === max ? String(min) : `${min} to ${max}`)

/** `1 week`, `2 to 3 weeks`, `2 patches`, `2 boxes`. */
function sayCount(range: Range, noun: string): string {
  const plural = /(?:ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`
  return `${sayNumbers(range)} ${range.max === 1 ? noun : plural}`
}

const sayRhythm = ({ frequency, duration }: Asked): string | null => {
  const often = frequency && `${sayCount(frequency.value, 'time')} a ${frequency.value.per}`
  const long = duration && sayCount(duration.value, duration.value.unit)
  return often && long ? `${often} for ${long}` : (often ?? (long && `for ${long}`))
}

/** What is asked in numbers, as a person says it: `8 sessions, that is 2 times a week for 4 weeks`. Empty without any. */
export function sayAsked(asked: Asked): string[] {
  const { sessions, quantity, refills, strengths, laterality, levels } = asked
  const rhythm = sayRhythm(asked)
  const visits = sessions && sayCount(sessions.value, 'session')
  const derived = sessions?.value.basis === 'derived'
  const size =
    quantity && (quantity.value.unit ? sayCount(quantity.value, quantity.value.unit) : sayNumbers(quantity.value))
  return [
    laterality.length > 0 ? sayList(laterality.map(({ value }) => value)) : null,
    levels.length > 0 ? sayList(levels.map(({ value }) => value)) : null,
    strengths.length > 0 ? sayList(strengths.map(({ value }) => value)) : null,
    visits && derived && rhythm ? `${visits}, counted from ${rhythm}` : visits,
    visits && derived ? null : rhythm,
    size && (quantity?.value.unit ? size : `quantity ${size}`),
    refills && (refills.value.max === 0 ? 'no refill' : sayCount(refills.value, 'refill')),
  ].filter((part) => part !== null)
}
