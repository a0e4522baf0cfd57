import { DATE_FORMS, pickDate, printDate } from './dates.ts'
import type { MadeDecision } from './make-case.ts'
import type { Random } from './random.ts'

/** Share of letters whose case summary tells what utilization review did with a request. */
const TOLD = 0.25

/** Requests longer than this, in characters, are told in fewer words than they are made in. */
const LONGEST = 60

const DENIED = ['non-certified', 'denied', 'failed to approve', 'did not certify']

/**
 * What the case summary tells of utilization review: of the letter's single request, or of one that it names and that
 * is like no other of the letter. Those decisions have their `urAction` from it, unless the heading tells it.
 */
export function tellUrActions(
  decisions: MadeDecision[],
  random: Random,
): { sentence: string | null; decisions: MadeDecision[] } {
  const single = decisions.length === 1
  const told = random.pick(decisions)
  const alike = decisions.filter(({ request }) => request.treatment.id === told.request.treatment.id)
  const canBeNamed =
    told.request.plain.split(' ').length > 2 && told.request.plain.length < LONGEST && alike.length === 1
  if (!random.chance(TOLD) || told.request.modified || !(single || canBeNamed)) return { sentence: null, decisions }

  const date = printDate(pickDate('2014-01-01', '2017-01-31', random), random.weigh(DATE_FORMS))
  const verb = random.pick(DENIED)
  const what = canBeNamed && (!single || random.chance(0.6)) ? `the request for ${told.request.plain}` : 'this request'
  return {
    sentence: `On ${date}, utilization review ${verb} ${what}.`,
    decisions: decisions.map((decision) => (decision === told ? { ...decision, urAction: 'denied' } : decision)),
  }
}
