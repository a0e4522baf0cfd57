import { join } from 'node:path'
import type { PlacedMessage } from '../text/message.ts'
import { printMessage } from '../text/place.ts'
import type { Corpus } from './corpus.ts'
import { corpusFolder } from './folders.ts'
import { namePath } from './list-files.ts'
import { sayDoubtfulWithdrawals } from './read-withdrawals.ts'
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

/** Every such fault with its place, for whoever asked for all there is to say. */
function printFaults(letters: { source: string; messages: PlacedMessage[] }[]): void {
  for (const { source, messages } of letters) {
    const path = namePath(join(corpusFolder(), source))
    for (const message of messages.filter(isSevere)) console.warn(printMessage(path, message))
  }
}

/** Tells whoever builds which letters were set aside or have a fault; where nobody listens, each fault with its place. */
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
    ...sayDoubtfulWithdrawals(withdrawn),
  ]
  const untold = notes.filter((note) => note !== null && !tellBuild({ note }))
  for (const note of untold) console.warn(note)
  if (untold.length > 0) printFaults([...setAside, ...cases])
}
