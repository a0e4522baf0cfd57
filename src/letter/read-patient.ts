import type { Field } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { Letter, Sex } from './letter.ts'
import { DATE_PATTERN, readDate } from './read-date.ts'

/** A word whose letters an extractor may have pulled apart. */
const loose = (word: string) => [...word].join('\\s*')

const AGE = `(?<!\\d)(\\d{1,3})[\\s-]*${loose('year')}\\s*s?[\\s-]*${loose('old')}`
const SEX = '(?<sex>fe\\s*male|male|woman|man|gentleman|lady)\\b'
/** Words between age and sex, as in `36 year old right-hand dominant male`: never past the sentence. */
const AGE_AND_SEX = new RegExp(`${AGE}(?:[^.;\\d]{0,60}?\\b${SEX})?`, 'gi')
const SEX_ALONE = new RegExp(
  `\\b(?:injured\\s+worker|applicant|patient|claimant|employee|this)\\s+is\\s+an?\\s+(?:\\w+\\s+){0,3}?${SEX}`,
  'i',
)

const INJURY_DATES = [
  `date\\s+of\\s+(?:the\\s+)?(?:industrial\\s+|work\\s+)?injury[\\s:,]*(?:(?:is|was|of|on|as)\\s+)*(?<date>${DATE_PATTERN})`,
  `injury\\s+date[\\s:,]*(?:(?:is|was|of|on)\\s+)*(?<date>${DATE_PATTERN})`,
  `(?<date>${DATE_PATTERN})\\s+date\\s+of\\s+injury`,
  `injur(?:y|ies|ed)\\s+(?:(?:that|which|occurred|sustained|occurring|dated|at|work|on|of|or|about|from)\\s+){1,5}(?<date>${DATE_PATTERN})`,
  `claim\\s+from\\s+(?<date>${DATE_PATTERN})`,
].map((pattern) => new RegExp(pattern, 'i'))

/** A plausible age in years; anything else is a slip. */
const isAge = (age: number) => age >= 14 && age <= 110

const toSex = (words: string): Sex => (/^(?:fe|wo|la)/i.test(words) ? 'female' : 'male')

/** Reads age, sex and injury date. The header's injury date wins; a narrative that disagrees is a warning. */
export function readPatient(
  text: string,
  summary: Span | null,
  headerInjury: Field<string> | null,
): { value: Omit<Letter['patient'], 'occupation'>; messages: Message[] } {
  const words = summary ? text.slice(summary.start, summary.end) : ''
  const place = (index: number, length: number): Span => {
    const start = (summary?.start ?? 0) + index
    return { start, end: start + length }
  }

  const both = [...words.matchAll(AGE_AND_SEX)].find(([, years]) => isAge(Number(years))) ?? null
  const alone = both?.groups?.['sex'] ? null : SEX_ALONE.exec(words)
  const age = both ? { value: Number(both[1]), span: place(both.index, ageLength(both)) } : null
  const told = both?.groups?.['sex'] ? both : alone
  const sexWords = told?.groups?.['sex']
  const sex =
    told && sexWords
      ? { value: toSex(sexWords), span: place(told.index + told[0].length - sexWords.length, sexWords.length) }
      : null

  const narrative = findInjuryDate(words, place)
  const messages: Message[] = []
  if (headerInjury && narrative && headerInjury.value !== narrative.value) {
    const reason = `The case summary dates the injury ${narrative.value}, the header ${headerInjury.value}; the header’s date is used`
    messages.push({ severity: 'warning', rule: 'letter/injury-date-disagrees', reason, span: narrative.span })
  }
  return { value: { age, sex, injuryDate: headerInjury ?? narrative }, messages }
}

/** The length of the age's own words, without those between age and sex. */
function ageLength(match: RegExpExecArray): number {
  return new RegExp(AGE, 'i').exec(match[0])?.[0].length ?? match[0].length
}

function findInjuryDate(words: string, place: (index: number, length: number) => Span): Field<string> | null {
  const found = INJURY_DATES.flatMap((pattern) => {
    const match = pattern.exec(words)
    const date = match?.groups?.['date']
    if (!match || !date) return []
    const index = match.index + match[0].indexOf(date)
    const value = readDate(date)
    return value ? [{ value, span: place(index, date.length) }] : []
  })
  return found.sort((a, b) => a.span.start - b.span.start)[0] ?? null
}
