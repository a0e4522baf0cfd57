import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { Decision, Layout, Letter } from './letter.ts'
import type { Header } from './read-header.ts'

/** What the reader of one family of layouts makes of a letter; `layout` is null where it finds none of its own. */
export interface LetterParts {
  layout: Layout | null
  header: Header
  reviewer: Letter['reviewer']
  summary: Span | null
  decisions: Decision[]
  unread: Span[]
  messages: Message[]
}
