import { formatNumberOf } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { toBrowseId } from '../../words/browse-href.ts'
import type { BrowseList } from '../../words/browse-lists.ts'
import { type Aspect, LEVELS, toAspectId } from '../../words/cell-href.ts'
import { decisionHref } from '../../words/href.ts'
import { PAGE_SIZE } from '../../words/list-pages.ts'
import type { Names } from '../../words/names.ts'
import type { DecisionRow, Outcome } from '../../words/shapes.ts'
import { sayAspect, toAspectSide } from './cell-lists.ts'
import { ASPECTS, pageOf } from './crossings.ts'

/** The decisions of a list that share one value: where a count on the page of its treatment leads. */
export interface SharedValue {
  /** Where it stands on the page. */
  id: string
  title: string
  /** `3 decisions, 1 overturned` */
  count: string
  decisions: { outcome: Outcome; label: string; href: string }[]
}

/** The values of one kind that several decisions of a list share. */
export interface ListAspect {
  /** `the reviewer’s specialty` */
  label: string
  values: SharedValue[]
}

const isCitation = (aspect: Aspect): boolean => aspect === 'claims' || aspect === 'both'

function toSharedValue(aspect: Aspect, value: string, title: string, rows: DecisionRow[]): SharedValue {
  const overturned = rows.filter(({ outcome }) => outcome === 'overturned').length
  return {
    id: toAspectId(aspect, value),
    title,
    count: `${formatNumberOf(rows.length, 'decision')}, ${overturned} overturned`,
    decisions: rows.map(({ outcome, caseId, caseNumber, number }) => ({
      outcome,
      label: `${caseNumber ?? caseId}, decision ${number}`,
      href: decisionHref(caseId, number),
    })),
  }
}

/**
 * What the decisions of a treatment's list share by everything that its page counts, where the list is of one page; a
 * value of one decision is left out, for its count leads to the decision itself.
 */
export function toListAspects({ dimension, value, decisions }: BrowseList, names: Names): ListAspect[] {
  const level = LEVELS.find((one) => one === dimension.id)
  const hasPage = level && value !== '' && decisions.some((row) => pageOf(row, level).includes(value))
  if (!hasPage || decisions.length > PAGE_SIZE) return []
  return ASPECTS.map(([aspect, valuesOf]) => ({
    label: sayAspect(aspect),
    values: groupByValue(decisions, (row) => [...new Set(valuesOf(row).map(toBrowseId))])
      // Decisions without any value come under no name; no table of citations counts those that were not read.
      .filter(([slug]) => slug !== '' && !(slug === toBrowseId('') && isCitation(aspect)))
      .filter(([, rows]) => rows.length > 1)
      .map(([slug, rows]) => {
        const shared = rows.flatMap(valuesOf).find((one) => toBrowseId(one) === slug) ?? ''
        return toSharedValue(aspect, shared, toAspectSide(names, aspect, shared).title, rows)
      }),
  })).filter(({ values }) => values.length > 0)
}
