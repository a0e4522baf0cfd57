import type { Corpus } from '../../../corpus/corpus.ts'
import { pageHref } from '../../words/href.ts'
import { sayDate } from '../../words/say.ts'
import { GROUNDS, ledgerHref } from '../../words/withdrawn.ts'

/** The page that stays at the address of a letter that was withdrawn. */
export interface WithdrawnPage {
  id: string
  title: string
  lead: string
  /** The publisher's words. */
  note: string
  ledgerHref: string
  casesHref: string
}

/** One page for each letter that was withdrawn: that it was, when and on what ground, and nothing of the letter. */
export const toWithdrawnPages = ({ withdrawn }: Pick<Corpus, 'withdrawn'>): WithdrawnPage[] =>
  withdrawn.map(({ id, date, ground, note }) => ({
    id,
    title: 'This letter was withdrawn',
    lead: `The letter ${id} was withdrawn from this site on ${sayDate(date)}, because ${GROUNDS[ground].because}.`,
    note,
    ledgerHref: ledgerHref(),
    casesHref: pageHref('cases'),
  }))
