import type { AccessibilityReport } from '../../../corpus/read-accessibility.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import { atStart, sayDate, sayList } from '../../words/say.ts'

/** The four principles of the guidelines, by the first figure of a criterion. */
const PRINCIPLES = ['Perceivable', 'Operable', 'Understandable', 'Robust']

const TITLE = 'Accessibility conformance report'

/** How the criteria are met, by principle; null says that nobody has written how. */
export function toAccessibility(report: AccessibilityReport | null) {
  if (!report)
    return { title: TITLE, lead: 'Nobody has reported yet how this site meets the criteria.', principles: [] }
  const { standard, checks, criteria } = report
  const countOf = (wanted: string) => criteria.filter(({ result }) => result === wanted).length
  const [inPart, unmet, apart] = ['supports in part', 'does not support', 'not applicable'].map(countOf)
  const rest = [
    ...(inPart ? [`${formatCount(inPart)} in part`] : []),
    ...(unmet ? [`${formatCount(unmet)} not`] : []),
    ...(apart ? [`${formatCount(apart)} ${apart === 1 ? 'does' : 'do'} not apply`] : []),
  ]
  const toLine = ({ id, name, level, result, tests, screenshots, source, note }: (typeof criteria)[number]) => ({
    title: `${id} ${name}`,
    level,
    result: atStart(result),
    // How it was tested: by which checks, or in what it was looked for on which day.
    tested: [
      ...tests.map((test) => `With each release: ${checks[test]?.words}.`),
      ...(screenshots ? [`Screenshots looked at on ${sayDate(screenshots)}.`] : []),
      ...(source ? [`Source read on ${sayDate(source)}.`] : []),
    ].join(' '),
    note,
  })
  return {
    title: TITLE,
    lead: `This site meets ${formatCount(countOf('supports'))} of the ${formatCount(criteria.length)} criteria of ${standard}, levels A and AA${rest.length > 0 ? `; ${sayList(rest)}` : ''}.`,
    principles: PRINCIPLES.map((title, place) => ({
      title,
      lines: criteria.filter(({ id }) => id.startsWith(`${place + 1}.`)).map(toLine),
    })),
  }
}
