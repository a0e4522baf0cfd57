import type { Sex } from '../../src/letter/letter.ts'
import { DATE_FORMS, printDate } from './dates.ts'
import type { Marker } from './marks.ts'
import type { Random } from './random.ts'
import { speak } from './words/grammar.ts'
import { SUBJECTS, TRADES } from './words/people.ts'
import { DIAGNOSES, SUMMARY_GRAMMAR } from './words/summaries.ts'

/** The case summary's words, and what they say of the patient; `toldInjury` is the narrative's own date. */
export interface MadePatient {
  summary: string[]
  age: number | null
  sex: Sex | null
  toldInjury: string | null
  /** Keys of the marks at the occupation and at each diagnosis. */
  keys: { occupation: string[]; diagnoses: string[] }
}

const AGE_FORMS: readonly (readonly [form: (age: number) => string, weight: number])[] = [
  [(age) => `a ${age} year old`, 8],
  [(age) => `a ${age}-year-old`, 8],
  [(age) => `a now ${age}-year-old`, 1],
  [(age) => `a(n) ${age} year old`, 1],
  [(age) => `a ${age} year-old`, 1],
  [(age) => `a ${age} ye ar old`, 0.2],
]

const SEX_WORDS: Record<Sex, string[]> = {
  female: ['female', 'female', 'female', 'woman'],
  male: ['male', 'male', 'male', 'man', 'gentleman'],
}

const INJURY_FORMS = [
  (date: string) => `who sustained an industrial injury on ${date}`,
  (date: string) => `whose date of injury is ${date}`,
  (date: string) => `with a date of injury of ${date}`,
  (date: string) => `who was injured on ${date}`,
  (date: string) => `who has filed a claim for pain reportedly associated with an industrial injury of ${date}`,
]

/** How the injury is told: `injury` is its ISO date, or null where the narrative is silent. */
export function makePatient(injury: string | null, { mark }: Marker, random: Random): MadePatient {
  const sex = random.pick(['female', 'male'] as const)
  const told = random.weigh([
    ['both', 96],
    ['age', 1],
    ['sex', 1],
    ['neither', 2],
  ] as const)
  const age = random.whole(19, 68)
  const who = `The ${random.pick(SUBJECTS)}`
  const trade = random.chance(0.15) ? ' right-hand dominant' : ''
  const sexWords = random.pick(SEX_WORDS[sex])
  const person = {
    both: `is ${random.weigh(AGE_FORMS)(age)}${trade} ${sexWords}`,
    age: `is ${random.weigh(AGE_FORMS)(age)} home aide`,
    sex: `is a ${sexWords}`,
    neither: 'is a represented  employee',
  }[told]
  const date = injury && ` ${random.pick(INJURY_FORMS)(printDate(injury, random.weigh(DATE_FORMS)))}`

  const paragraphs = random.weigh([
    [1, 6],
    [2, 3],
    [3, 1],
  ] as const)
  const summary = Array.from({ length: paragraphs }, () =>
    Array.from({ length: random.whole(3, 9) }, () => speak(SUMMARY_GRAMMAR, 'sentence', random)).join(' '),
  )
  const keys: MadePatient['keys'] = { occupation: [], diagnoses: [] }
  if (random.chance(0.15)) {
    keys.occupation.push('occupation')
    summary[0] = `${who} works as a ${mark('occupation', random.pick(TRADES))}. ${summary[0]}`
  }
  if (random.chance(0.4)) {
    const list = Array.from({ length: random.whole(1, 3) }, (_, at) => {
      keys.diagnoses.push(`diagnosis ${at}`)
      return mark(`diagnosis ${at}`, random.pick(DIAGNOSES))
    })
    summary.push(`${random.pick(['Diagnoses include', 'The diagnoses are', 'Diagnoses included'])} ${list.join('; ')}.`)
  }
  summary[0] = `${who} ${person}${date ?? ''}.${random.chance(0.05) ? '' : ' '}${summary[0]}`
  return {
    keys,
    summary,
    age: told === 'both' || told === 'age' ? age : null,
    sex: told === 'both' || told === 'sex' ? sex : null,
    toldInjury: injury,
  }
}
