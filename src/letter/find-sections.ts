import type { Squeezed } from '../text/squeeze.ts'
import { findLabels, type Label } from './find-labels.ts'

/** The headings that divide a letter; each the first of its kind, absent where it is not found. Indices are squeezed. */
export interface Sections {
  reviewer: Label | null
  /** Only in letters of 2013-14, between the reviewer and the summary. */
  documents: Label | null
  summary: Label | null
  decisions: Label | null
  /** Where the first decision's heading can begin: behind the sentence that introduces the decisions. */
  decisionsStart: number
  summaryStart: number
}

const REVIEWER = /HOWTHEIMR(?:FINAL)?DETERMINATIONWASMADE/g
const DOCUMENTS = /DOCUMENTSREVIEWED/g
const SUMMARY = /CLINICALCASESUMMARY/g
const DECISIONS = /IMR(?:ISSUES,)?DECISIONS?(?:\(S\))?ANDRATIONALES?(?:\(S\))?/g
const SUMMARY_INTRODUCTION =
  /The(?:expert|physician|medical)reviewerdevelopedthefollowingclinicalcasesummary[^:]{0,200}:/gi
const DECISIONS_INTRODUCTION = /TheFinalDeterminationwasbasedondecisions[^:]{0,200}:/gi

/** How far behind its heading the sentence that introduces a section may begin, in squeezed characters. */
const NEAR = 40

function behindIntroduction(squeezed: Squeezed, heading: Label | null, pattern: RegExp): number {
  if (!heading) return 0
  const introduction = findLabels(squeezed, pattern, heading.end, heading.end + NEAR + 300)[0]
  return introduction && introduction.index - heading.end <= NEAR ? introduction.end : heading.end
}

/** The sections of the layouts `documents-reviewed`, `prose` and `credentials`, each looked for behind the one before it. */
export function findSections(squeezed: Squeezed): Sections {
  const reviewer = findLabels(squeezed, REVIEWER)[0] ?? null
  const summary = findLabels(squeezed, SUMMARY, reviewer?.end)[0] ?? null
  const documents = findLabels(squeezed, DOCUMENTS, reviewer?.end, summary?.index)[0] ?? null
  const decisions = findLabels(squeezed, DECISIONS, summary?.end ?? reviewer?.end)[0] ?? null
  return {
    reviewer,
    documents,
    summary,
    decisions,
    summaryStart: behindIntroduction(squeezed, summary, SUMMARY_INTRODUCTION),
    decisionsStart: behindIntroduction(squeezed, decisions, DECISIONS_INTRODUCTION),
  }
}
