import type { CheckedLetter } from './checked-letter.ts'

/** What of a page's record is read here. */
interface PageRecord extends Pick<CheckedLetter, 'id' | 'decisions'> {
  /** Places of items that could not be read; absent where there are none. */
  unread?: unknown[]
}

/** A letter out of its page, as a browser or a reader of HTML has parsed it; null for a page that is no letter's. */
export function readCasePage(page: Pick<Document, 'querySelector' | 'querySelectorAll'>): CheckedLetter | null {
  const record = page.querySelector('#record')?.textContent
  if (!record) return null
  const { id, decisions, unread = [] } = JSON.parse(record) as PageRecord
  const paragraphs = [...page.querySelectorAll('.para > [id]')].map((said) => ({
    number: Number(said.id.slice(1)),
    text: said.textContent ?? '',
  }))
  return {
    id,
    paragraphs,
    decisions: decisions.map(({ number, outcome }) => ({ number, outcome })),
    isWhole: unread.length === 0,
  }
}
