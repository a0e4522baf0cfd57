import type { Span } from './span.ts'

/**
 * A problem, as a value: collected and returned, never printed or thrown by whoever finds it.
 * `rule` is `<room>/<kebab-case-name>`; `reason` is one clear sentence; `span` is the place in the text.
 */
export interface Message {
  severity: 'error' | 'warning' | 'info'
  rule: string
  reason: string
  span?: Span
}

/** A message whose place a person can open: line and column count from 1 in the file, front matter included. */
export interface PlacedMessage {
  severity: Message['severity']
  rule: string
  line: number
  column: number
  reason: string
}
