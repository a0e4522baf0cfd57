import type { Random } from './random.ts'

const DAY = 86_400_000
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** An ISO date some days after (or, below zero, before) another. */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10)

/** A day between two ISO dates, both included. */
export const pickDate = (first: string, last: string, random: Random): string =>
  addDays(first, random.whole(0, (Date.parse(last) - Date.parse(first)) / DAY))

/** Ways to write a date, each by the example of February 8, 2017. */
export type DateForm =
  | '02/08/2017'
  | '2/8/2017'
  | '02-08-2017'
  | '2/8/17'
  | '02-08-17'
  | 'February 8, 2017'
  | '02 -08-2017'

export const DATE_FORMS: readonly (readonly [form: DateForm, weight: number])[] = [
  ['02/08/2017', 4],
  ['02-08-2017', 4],
  ['2/8/17', 2],
  ['02-08-17', 2],
  ['February 8, 2017', 2],
  ['02 -08-2017', 0.3],
]

/** An ISO date in one of the forms that letters have. */
export function printDate(iso: string, form: DateForm): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  switch (form) {
    case '02/08/2017':
      return `${month}/${day}/${year}`
    case '2/8/2017':
      return `${Number(month)}/${Number(day)}/${year}`
    case '02-08-2017':
      return `${month}-${day}-${year}`
    case '2/8/17':
      return `${Number(month)}/${Number(day)}/${year.slice(2)}`
    case '02-08-17':
      return `${month}-${day}-${year.slice(2)}`
    case 'February 8, 2017':
      return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`
    case '02 -08-2017':
      return `${month} -${day}-${year}`
  }
}
