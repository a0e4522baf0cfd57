import { pageHref } from './href.ts'

/** The place of one decision in its letter's page: `/cases/cm16-0228949/#decision-2`. */
export function decisionHref(caseId: string, number: number): string {
  return `${pageHref('cases', caseId)}#decision-${number}`
}
