import { readWords } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'
import { endAt, offsetAt, squeeze } from '../text/squeeze.ts'
import type { UrAction } from './letter.ts'

/** What a decision's heading asks; the parts are null where the claims administrator did not modify the request. */
export interface Request {
  request: Field<string>
  originalRequest: Field<string> | null
  authorizedPart: Field<string> | null
  disputedPortion: Field<string> | null
  urAction: Field<UrAction> | null
}

/** The two frames of a modified request (docs/domain.md 4.3), squeezed: original, authorized part, disputed portion. */
const FRAMES = [
  /^(.+?)wastheoriginalrequest\.?(.+?)wasauthorizedbytheClaimsAdministrator\.?Theremaining(?:IMReligible)?portionoftheoriginalrequest,?(.+?)(?:is|are)?$/i,
  /^(.+?)wastheoriginalrequest\.?TheClaimsAdministratorauthorized(.+?),?leavingtheoriginalrequestIMReligible\.?Theoriginalrequest,?(.+?)(?:is|are)?$/i,
]
/** Any heading that says so much, though its frame is none of the known ones. */
const AUTHORIZED = /wastheoriginalrequest.*authorized/i

/** A longer heading, in characters, has no parts that can be told: the longest known has 700. It bounds the time. */
const LONGEST = 3000

/** Reads the heading at `span`; null where no words stand in it. */
export function readRequest(text: string, span: Span): Request | null {
  const request = readWords(text, span)
  return request && toRequest(text, request)
}

/** The parts of a heading: original request, authorized part and disputed portion where it was modified. */
export function toRequest(text: string, request: Field<string>): Request {
  const { start, end } = request.span
  const none = { originalRequest: null, authorizedPart: null, disputedPortion: null, urAction: null }
  if (request.value.length > LONGEST) return { request, ...none }
  const squeezed = squeeze(text.slice(start, end))

  for (const frame of FRAMES) {
    const match = frame.exec(squeezed.text)
    if (!match) continue
    let index = 0
    const [originalRequest, authorizedPart, disputedPortion] = [1, 2, 3].map((part) => {
      const words = match[part] as string
      index = squeezed.text.indexOf(words, index)
      const at = { start: start + offsetAt(squeezed, index), end: start + endAt(squeezed, index + words.length) }
      index += words.length
      return readWords(text, at)
    })
    return {
      request,
      originalRequest: originalRequest ?? null,
      authorizedPart: authorizedPart ?? null,
      disputedPortion: disputedPortion ?? null,
      urAction: { value: 'modified', span: request.span },
    }
  }
  const modified = AUTHORIZED.test(squeezed.text)
  return {
    request,
    ...none,
    urAction: modified ? { value: 'modified', span: request.span } : null,
  }
}
