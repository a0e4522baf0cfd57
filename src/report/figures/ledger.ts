import { document } from '../../charts/document.ts'
import { mini } from '../../charts/mini.ts'
import { pageHref } from '../words/href.ts'
import type { KeySentence, Run } from '../words/runs.ts'
import type { Figure } from './figure.ts'

/** A key sentence as it is shown: with its intervals drawn, and a link to what stands behind it. */
export interface LedgerLine {
  runs: Run[]
  evidence: { label: string; mini: string }[]
  see: { href: string; label: string }
}

function toSee(see: KeySentence['see'], figures: Figure[]): LedgerLine['see'] {
  const figure = figures.find(({ name }) => name === see)
  if (figure) return { href: `#${figure.id}`, label: `Figure ${figure.number}` }
  return { href: pageHref('guidelines'), label: 'Guidelines' }
}

/** The end of the scale that all intervals of a list share: the next tenth above the highest limit. */
export function toScaleEnd(highs: (number | null)[]): number {
  const highest = Math.max(0, ...highs.filter((high) => high !== null))
  return Math.min(1, Math.max(0.2, Math.ceil(highest * 10) / 10))
}

/** Key sentences with their evidence, all on one scale. */
export function toLedger(sentences: KeySentence[], figures: Figure[], overall: number | null): LedgerLine[] {
  const max = toScaleEnd(sentences.flatMap(({ evidence }) => evidence.map(({ rate }) => rate.high)))
  return sentences.map(({ runs, evidence, see }) => ({
    runs,
    evidence: evidence.map(({ label, rate }) => ({ label, mini: mini(document, rate, { max, overall }) })),
    see: toSee(see, figures),
  }))
}
