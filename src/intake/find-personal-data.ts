import type { Message } from '../text/message.ts'
import { findAddresses } from './find-addresses.ts'
import { findContacts } from './find-contacts.ts'
import { findIdentities } from './find-identities.ts'

/** Something in a letter that tells who a person is; `start` and `end` are offsets into the text. */
export interface PersonalData {
  kind: string
  start: number
  end: number
}

/** Words without what they say, so that no log repeats it: `Employee: J### D##`. */
const mask = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])[\p{L}]|\p{N}/gu, '#')
    .slice(0, 60)

/**
 * The personal data that a published letter must not hold, each with its place, in the order of the text: social
 * security numbers, telephone numbers, e-mail addresses, street addresses, dates of birth, and the lines that name the
 * employee or the claim. Case numbers, doses, dates of care, pages and sections of guidelines are none of these. Time
 * is linear in the text.
 */
export function findPersonalData(text: string): Message[] {
  return [...findIdentities(text), ...findContacts(text), ...findAddresses(text)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end }) => ({
      severity: 'error',
      rule: 'intake/personal-data',
      reason: `${kind} stands here (${mask(text.slice(start, end))})`,
      span: { start, end },
    }))
}
