import type { PlacedMessage } from '../text/message.ts'
import type { Corpus } from './corpus.ts'
import { sayUnknownWithdrawals } from './read-withdrawals.ts'
import { tellBuild } from './tell-build.ts'

/** Faults of a file or of its reading; what a letter's words leave open stands on the quality page. */
const isSevere = ({ severity, rule }: PlacedMessage): boolean =>
  severity === 'error' || rule.startsWith('corpus/') || rule.startsWith('text/')

/** So many files are named in one line. */
const NAMED = 3

function sayLetters(letters: { source: string }[], what: string): string | null {
  if (letters.length === 0) return null
  const named = letters.slice(0, NAMED).map(({ source }) => source)
  const more = letters.length > NAMED ? ` and ${letters.length - NAMED} others` : ''
  const count = letters.length === 1 ? '1 letter is' : `${letters.length} letters are`
  return `${count} ${what} (${named.join(', ')}${more}): npm run check says why`
}

/** Tells whoever builds which letters were set aside or have a fault. */
export function tellLetters({ cases, setAside, withdrawn }: Corpus): void {
  const notes = [
    sayLetters(setAside, 'set aside'),
    sayLetters(
      cases.filter(({ messages }) => messages.some(isSevere)),
      'published with a fault',
    ),
    sayLetters(
      cases.filter(({ forPublisher }) => forPublisher.length > 0),
      'published that may tell who a person is',
    ),
    ...sayUnknownWithdrawals(withdrawn),
  ]
  for (const note of notes) if (note !== null && !tellBuild({ note })) console.warn(note)
}
