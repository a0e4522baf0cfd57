import type { Field, Inferred } from '../text/field.ts'
import { loose } from '../text/loose.ts'
import type { Message } from '../text/message.ts'
import { readNumberWords, TENS, UNITS } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'
import { INJURY_DATES } from './injury-dates.ts'
import type { Letter, Sex } from './letter.ts'
import { readDate } from './read-date.ts'

/** An age of 14 to 99 years in words: `fifty`, `forty-two`. */
const SPELLED_AGE = `(?:(?:${TENS.join('|')})(?:[\\s-]*(?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(14).join('|')})`
const YEARS_OLD = `(?:[\\s-]*(?:${loose('year')}|yr)\\s*s?\\.?[\\s-]*(?:${loose('old')}|of\\s+age)|[\\s-]*y\\.?\\s?[/-]?\\s?o\\b\\.?)`
/** What summaries call the patient. */
const PATIENT = '(?:injured\\s+worker|patient|worker|applicant|claimant|employee|member)'
const SEXES = '(?:fe\\s*male|male|woman|man|gentleman|lady)'
/** Whose age is not the patient's. */
const RELATIVES = 'wife|husband|spouse|partner|mother|father|son|daughter|brother|sister|child'
/** What stands behind an age that no `years` tell. */
const AGE_END = '(?=\\s*(?:[,;)]|\\.(?!\\d))|\\s+(?:who|and(?!\\s+(?:\\d|an?\\s+half))|with|presents?|was|is)\\b)'
/** `52-year-old`, `fifty-two year old`, `aged 52`, `Age: 52`, `a man of 52` or `is female and 52`. */
const AGE = `(?:(?<!\\d)(?<years>\\d{1,3})${YEARS_OLD}|\\b(?<spelled>${SPELLED_AGE})${YEARS_OLD}|(?<=\\b(?<!\\b(?:at|${RELATIVES})\\W{1,3}(?:the\\s+)?)aged?\\s*:?\\s+|\\b${SEXES}\\s+of\\s+)(?<aged>\\d{1,3})\\b(?!\\s*[-/%.]\\d)|(?<=\\b(?:${SEXES}(?:\\s+and|,|\\s*/)?|(?:she|he|${PATIENT})\\s+is)\\s+)(?<beside>\\d{2})${AGE_END}|(?<=\\b${PATIENT},\\s)(?<apposed>\\d{2})(?=,\\s))`
/** `52M` at the beginning of a summary, which is the patient's age and sex. */
const AGE_WITH_LETTER =
  '(?<=^\\s*(?:(?:this|(?:the\\s+)?patient|pt)\\s+is\\s+an?\\s+)?)(?<short>\\d{2})\\s?(?<initial>[MF])\\b'
// `57 y.o. F`: a letter alone is a sex only behind an age.
const SEX = `(?<sex>${SEXES})\\b`
const SEX_LETTER = "[\\s,/-]*(?:[A-Z]{2,3}\\s+)?(?<letter>[MF])\\b(?![’'])"
/** Words between age and sex, as in `36 year old right-hand dominant male`: never past the sentence. */
const AGE_AND_SEX = new RegExp(`${AGE_WITH_LETTER}|${AGE}(?:${SEX_LETTER}|[^.;\\d]{0,60}?\\b${SEX})?`, 'gi')
const SEX_ALONE = new RegExp(
  `\\b(?:(?<!\\b(?:case|social)\\s)worker|applicant|patient|claimant|employee|member|IW|this)(?:\\s+is|,)\\s+an?\\s+(?:\\w+\\s+){0,3}?${SEX}|\\b(?:sex|gender)\\s*:\\s*(?<entered>(?:fe)?male|[MF])\\b`,
  'i',
)

/** The groups of `SEX_ALONE`, of which one matches. */
const SEX_GROUPS = ['sex', 'entered']

function toAge({ groups }: RegExpMatchArray): number {
  const spelled = groups?.['spelled']
  return spelled
    ? readNumberWords(spelled)
    : Number(groups?.['years'] ?? groups?.['aged'] ?? groups?.['beside'] ?? groups?.['apposed'] ?? groups?.['short'])
}
/** A plausible age in years; anything else is a slip. */
const isAge = (age: number) => age >= 14 && age <= 110

const toSex = (words: string): Sex => (/^(?:f|wo|la|mi|mr?s)/i.test(words) ? 'female' : 'male')

/** Reads age, sex and injury date. The header's injury date wins; a narrative that disagrees is a warning. */
export function readPatient(
  text: string,
  summary: Span | null,
  headerInjury: Field<string> | null,
): { value: Pick<Letter['patient'], 'age' | 'sex' | 'injuryDate'>; messages: Message[] } {
  const words = summary ? text.slice(summary.start, summary.end) : ''
  const place = (index: number, length: number): Span => {
    const start = (summary?.start ?? 0) + index
    return { start, end: start + length }
  }

  const narrative = findInjuryDate(words, place)
  const both = [...words.matchAll(AGE_AND_SEX)].find((match) => isAge(toAge(match)) && !isOfOther(words, match)) ?? null
  const behindAge = both?.groups?.['sex'] ?? both?.groups?.['letter'] ?? both?.groups?.['initial']
  const alone = behindAge ? null : SEX_ALONE.exec(words)
  const age = both ? { value: toAge(both), span: place(both.index, ageLength(both)) } : null
  const told = behindAge ? both : alone
  const sexWords = behindAge ?? SEX_GROUPS.map((group) => alone?.groups?.[group]).find((said) => said)
  const sex =
    told && sexWords
      ? { value: toSex(sexWords), span: place(told.index + told[0].lastIndexOf(sexWords), sexWords.length) }
      : (findPlainSex(words, place) ?? inferSex(words, both, both !== null || narrative !== null))

  const messages: Message[] = []
  if (headerInjury && narrative && headerInjury.value !== narrative.value) {
    const reason = `The case summary dates the injury ${narrative.value}, the header ${headerInjury.value}; the header’s date is used`
    messages.push({ severity: 'warning', rule: 'letter/injury-date-disagrees', reason, span: narrative.span })
  }
  return { value: { age, sex, injuryDate: headerInjury ?? narrative }, messages }
}

/** People beside the patient, whose pronouns are not the patient's. */
const OTHERS = new RegExp(
  `\\b(?:dr|doctor|physician|provider|surgeon|therapist|chiropractor|psychologist|nurse|reviewer|coworker|co-worker|attorney|interpreter|supervisor|manager|friend|neighbor|colleague|(?:case|social)\\s+worker|${RELATIVES})\\b`,
  'i',
)
const RELATIVE = new RegExp(`\\b(?:${RELATIVES})\\b`, 'gi')
const OWN_RELATIVE = new RegExp(`\\b(?:his|her)(?=\\s+(?:${RELATIVES})\\b)`, 'gi')
const BEGINS_WITH_OTHER = new RegExp(`^\\s*(?:the|his|her|a)?\\s*${OTHERS.source}`, 'i')
/** Before a person who did something to the patient at work, or whom the patient lifted: `by a`, `transferring a`. */
const TO_OTHER =
  '(?:by|married\\s+to|(?:lift|assist|mov|transferr|help|restrain|carry|pull|push|turn|catch|bath|dress|chas|arrest|escort)ing)\\s+(?:an?|the|another)'
/** What an age stands behind that is another's: `his 52-year-old wife`, `a daughter of 20`, `struck by a woman of 40`. */
const BEHIND_OTHER = new RegExp(
  `\\b(?:his|her|their|(?:${RELATIVES})\\W+(?:(?:who|is|of|an?|now)\\W+){0,3}|${TO_OTHER}(?:\\s+\\w+){0,2}?\\W*|\\w+[’']s)\\s*$`,
  'i',
)
/** Who may stand behind such an age; a mother or a wife may be the patient. */
const BEFORE_OTHER = /^\W{0,3}(?:son|daughter|brother|sister|child)\b/i
/** So many characters on either side of an age tell whose it is. */
const BESIDE_AGE = 300
const SENTENCE = /\S.*?(?:(?<!\b(?:D[Rr]|M[Rr]|Mrs|Ms|No|St))[.!?](?=\s)|$)/gs
/** A word for a sex, or a title; not in `male erectile disorder`, nor of whom something was done by or to: `lifting a male`. */
const PLAIN_SEX = new RegExp(
  `\\b(?<!\\b${TO_OTHER}\\s+(?:[\\w-]{1,20}\\s+){0,2})(?<sex>${SEXES}|Mrs|Ms|Miss|Mr)\\b(?!\\s+(?:erectile|pattern|genital|sexual|hypogonad|hormon|connector|anatomy|organ)\\w*)`,
  'i',
)
const PATIENT_WORD = new RegExp(`\\b(?:${PATIENT}|IW|individual)\\b`, 'i')
/** A summary that begins with the pronoun of whoever was hurt speaks of the patient. */
const OWN_PRONOUN = /^\s*(?:she|he)\s+(?:sustained|suffered|injured|hurt|was\s+(?:injured|hurt))\b/i
/** What a person of an age is: `nurse` in `This 33-year-old registered nurse` is the patient's own work. */
const OWN_WORK = /^(?:\s+[\w-]+){1,3}/

/**
 * The patient's sex by the pronouns of a summary that has no word for it: those of sentences that name no other person,
 * if they all agree, and if the summary names the patient, or an age with which it begins, before the first of them,
 * begins with one, or tells an age or the day of an injury (`told`) and names nobody else.
 */
function inferSex(words: string, age: RegExpMatchArray | null, told: boolean): Inferred<Sex> | null {
  const named = PATIENT_WORD.exec(words)
  const begins =
    age?.index !== undefined && /^(?:\s*(?:this|the|an?)(?:\s+is\s+an?)?)?\s*$/i.test(words.slice(0, age.index))
  const pronounFirst = OWN_PRONOUN.test(words)
  if (!named && !begins && !pronounFirst && (!told || OTHERS.test(words))) return null
  const from = pronounFirst ? 0 : begins ? (age?.index ?? 0) : (named?.index ?? 0)
  const sentences = withoutWork(words, from, age).match(SENTENCE) ?? []
  const own = sentences.map((sentence, at) => findOwnWords(sentence, sentences[at - 1] ?? '')).join(' ')
  const [she, he] = [/\b(?:she|her|hers|herself)\b/i.test(own), /\b(?:he|his|him|himself)\b/i.test(own)]
  // `He/she` and `his or her` tell nothing.
  return she === he ? null : { value: she ? 'female' : 'male', span: null }
}

/**
 * What of a sentence speaks of the patient: all of it where it names nobody else; else the pronoun with which it begins,
 * where the sentence before it names nobody else either, and that of a wife or a son: `her husband`.
 */
function findOwnWords(sentence: string, before: string): string {
  if (!OTHERS.test(sentence)) return sentence
  const first = OTHERS.test(before) ? '' : (/^\W*(?:she|he)\b/i.exec(sentence)?.[0] ?? '')
  const kin = OTHERS.test(sentence.replace(RELATIVE, '')) ? [] : (sentence.match(OWN_RELATIVE) ?? [])
  return [first, ...kin].join(' ')
}

/** Whether an age is that of somebody beside the patient: `The brother of the patient is`, `a 15-year-old daughter`. */
function isOfOther(words: string, age: RegExpExecArray): boolean {
  const { index } = age
  const end = index + ageLength(age)
  if (BEFORE_OTHER.test(words.slice(end, end + BESIDE_AGE))) return true
  const before = words.slice(Math.max(0, index - BESIDE_AGE), index)
  return (
    BEHIND_OTHER.test(before) || BEGINS_WITH_OTHER.test(before.split(/(?<!\b(?:Dr|Mr|Mrs|Ms))[.;!?]\s+/i).at(-1) ?? '')
  )
}

/** The sex of the first sentence that has a word for one and names nobody beside the patient. */
function findPlainSex(words: string, place: (index: number, length: number) => Span): Field<Sex> | null {
  for (const { index, 0: sentence } of words.matchAll(SENTENCE)) {
    const found = OTHERS.test(sentence) ? null : PLAIN_SEX.exec(sentence)
    const sex = found?.groups?.['sex']
    if (found && sex) return { value: toSex(sex), span: place(index + found.index, sex.length) }
  }
  return null
}

/** The words from a place on, without the patient's age and what stands behind it: `33-year-old registered nurse`. */
function withoutWork(words: string, from: number, age: RegExpMatchArray | null): string {
  if (age?.index === undefined || age.index < from) return words.slice(from)
  const behind = words.slice(age.index + ageLength(age))
  return words.slice(from, age.index) + behind.replace(OWN_WORK, '')
}

/** The length of the age's own words, without those between age and sex. */
function ageLength(match: RegExpMatchArray): number {
  return match.groups?.['short']?.length ?? new RegExp(AGE, 'i').exec(match[0])?.[0].length ?? match[0].length
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
