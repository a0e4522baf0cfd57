import type { Citation, Cited } from '../classify/classified.ts'
import { sayPages } from '../classify/decision-row.ts'
import type { ReadValue } from './field.ts'

const WORDS = 'classify/citation-words'

function ofMention({ id, span, source, year, sections, pages, topics, outsideEdition }: Cited): ReadValue[] {
  return [
    ...(source ? [{ value: `source ${source}`, span, rule: `guidelines/${id}, sources` }] : []),
    ...(year ? [{ value: `edition ${year.value}`, span: year.span, rule: WORDS }] : []),
    ...sections.map((section) => ({
      value: `section ${section.id}`,
      span: section.span,
      rule: `guidelines/${id}, sections`,
    })),
    ...pages.map((run) => ({ value: `pages ${sayPages(run.value)}`, span: run.span, rule: WORDS })),
    ...topics.map((topic) => ({
      value: `topic ${topic.value}`,
      span: topic.span,
      rule: 'words that name no section of the entry',
    })),
    ...(outsideEdition ? [{ value: 'edition not in force', span, rule: `guidelines/${id}, editions` }] : []),
  ]
}

/** What is cited of each guideline: source, year, sections, pages, topics, and whether the edition was not in force. */
export const toCitationValues = ({ cited }: Citation): ReadValue[] => cited.flatMap(ofMention)
