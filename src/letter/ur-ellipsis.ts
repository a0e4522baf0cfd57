import { type Done, toNumber } from './ur-done.ts'
import { NUMBER } from './ur-words.ts'

/** A clause that leaves out its verb has that of the one before it: `and the nine visits to three`, `the MRI not`. */

const SUBJECT = '(?:(?:and|but|while)\\s+)?(?:the|his|her|its)\\s+(?:[\\w-]+\\s+){1,6}?'
const NOT_SO = `${SUBJECT}not(?=\\s*(?:[.,;]|$))`
const SO_MANY = `${SUBJECT}(?:down\\s+)?(?:to|for|at|x)\\s+(?:only\\s+|just\\s+)?${NUMBER}\\b(?!\\s*(?:mg|mcg|[%/]))`
const SOME_OF = `(?:and|but|plus)\\s+(?:only\\s+)?${NUMBER}(?=\\s+of\\s+(?:the|his|her)\\b)`
/** Or not so either. */
const NOR = 'nor\\s+(?=(?:was|were|did|had|is|are|has)\\b)'

const ELLIPSIS = new RegExp(`^\\s*(?:${NOT_SO}|${SO_MANY}|${SOME_OF}|${NOR})`, 'i')
/** What such a clause may begin with behind a comma. */
export const NEXT_ELLIPTIC = `${NOT_SO}|${SO_MANY}|${NOR}`

/** Whether a clause may be one that has the verb of the clause before it. */
export const isElliptic = (words: string): boolean => ELLIPSIS.test(words)

/** What such a clause says was done, where the clause before it says what it says. */
export function readElliptic(clause: string, { action }: Done): Done | null {
  const found = ELLIPSIS.exec(clause)?.[0]
  const words = found && /\S+(?=\s*$)/.exec(found)?.[0]
  if (!words) return null
  const done = { granted: null, index: clause.indexOf(found) + found.lastIndexOf(words), words }
  if (words.toLowerCase() === 'nor') return action === 'denied' ? { ...done, action } : null
  if (words.toLowerCase() === 'not') return action === 'granted' ? { ...done, action: 'denied' } : null
  return { ...done, action, granted: toNumber(words) }
}
