import type { MadeCitation } from './make-citation.ts'
import type { Random } from './random.ts'
import { CHRONIC_PAIN, MTUS_PARTS, ODG_CHAPTERS } from './words/guidelines.ts'

/** Who cites in the sentences of 2013-14, and how the sentence goes on. */
const BASED = {
  claims: ['The Claims Administrator based its decision on'],
  physician: ['The Physician Reviewer based his/her decision on', 'The Physician Reviewer relied on'],
  expert: ['The Expert Reviewer based his/her decision on', 'The Expert Reviewer relied on'],
} as const

/** A guideline field of the layouts of 2013-14: one sentence, cited by name and page. */
export function makeSentenceCitation(who: keyof typeof BASED, random: Random): MadeCitation {
  const subject = random.pick(BASED[who])
  const kind = random.weigh([
    ['mtus', 6],
    ['odg', 3],
    ['none', 1],
  ] as const)
  if (kind === 'none') {
    const name = subject.split(' ').slice(0, 3).join(' ')
    return { words: `${name} did not cite any medical evidence for its decision.`, guidelines: [], families: ['none'] }
  }
  if (kind === 'odg') {
    const words = `${subject} the Official Disability Guidelines${random.pick(ODG_CHAPTERS)}.`
    return { words, guidelines: ['odg'], families: ['odg'] }
  }
  const part = random.chance(0.5) ? CHRONIC_PAIN : random.pick(MTUS_PARTS)
  const page = random.whole(8, 340)
  const pages = random.chance(0.5) ? `, page ${page}` : ''
  const name = part.before2016.startsWith('ACOEM') ? `MTUS ${part.before2016}` : `MTUS, ${part.before2016}`
  return { words: `${subject} the ${name}${pages}.`, guidelines: [part.id], families: ['mtus'] }
}
