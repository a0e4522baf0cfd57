import type { Message } from '../text/message.ts'
import { squeeze } from '../text/squeeze.ts'
import type { Decision } from './letter.ts'

const REFUSED =
  /not(?:be)?(?:considered|deemed|established|tobe|as)?medicallynecessary|notnecessary|notmedicallyappropriate/i
const ALLOWED = /(?:is|are|be)(?:both|therefore|considered|deemed)?medicallynecessary/i
/** The closing sentence stands in the last characters of a rationale; and so many of them, squeezed, are looked at. */
const LAST = 300
const CLOSING = 120

/** The outcome comes from the heading alone; a closing sentence that says the opposite is a warning. */
export function checkClosing(text: string, { number, outcome, rationale }: Decision): Message[] {
  if (!rationale) return []
  const closing = squeeze(text.slice(Math.max(rationale.start, rationale.end - LAST), rationale.end)).text.slice(
    -CLOSING,
  )
  const contradicts =
    outcome.value === 'overturned'
      ? REFUSED.test(closing)
      : ALLOWED.test(closing) && !REFUSED.test(closing) && !/not/i.test(closing)
  if (!contradicts) return []
  const reason = `Decision ${number} is ${outcome.value} by its heading, but its closing sentence reads the other way; the heading counts`
  return [{ severity: 'warning', rule: 'letter/closing-disagrees', reason, span: outcome.span }]
}
