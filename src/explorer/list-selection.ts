import { isListable } from './decisions-panel.ts'
import { sayListed, toDecisionList } from './decisions-view.ts'
import { element } from './element.ts'
import type { Explorer, ExplorerView } from './explorer.ts'
import { type ExplorerState, LISTED_STEP } from './explorer-state.ts'
import { listDecisions } from './list-decisions.ts'

/**
 * Lists as many of a selection's decisions in an element as its state asks for, where they may be listed; says whether
 * it did. What comes after `isLate` is dropped.
 */
export async function listSelection(
  into: HTMLElement,
  { source }: Explorer,
  found: ExplorerView,
  { cases, isLate, go }: { cases: string; isLate: () => boolean; go: (next: ExplorerState) => void },
): Promise<boolean> {
  const { overall, selection, state } = found
  if (!state.listed || !isListable(found) || overall.decided === 0) return false
  into.replaceChildren(element('p', { class: 'small quiet' }, 'Loading the decisions …'))
  const decisions = await listDecisions(source, selection, state.listed)
  if (isLate()) return false
  const all = overall.decided as number
  const rest = all - decisions.length
  const more = element('button', { type: 'button', class: 'btn plain' }, `Show ${Math.min(LISTED_STEP, rest)} more`)
  more.addEventListener('click', () => go({ ...state, listed: state.listed + LISTED_STEP }))
  into.replaceChildren(toDecisionList(decisions, cases))
  if (rest > 0) into.prepend(element('p', { class: 'small quiet' }, sayListed(decisions.length, all)))
  if (rest > 0) into.append(element('p', {}, more))
  return true
}
