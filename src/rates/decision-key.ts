import type { Counted } from './rate.ts'

/** The name of one decision in the whole corpus: `cm16-0228949#2`. */
export function toDecisionKey({ caseId, number }: Pick<Counted, 'caseId' | 'number'>): string {
  return `${caseId}#${number}`
}
