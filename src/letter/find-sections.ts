import { offsetAt, type Squeezed } from '../text/squeeze.ts'
import { findLabels, type Label } from './find-labels.ts'
import { startsLine } from './read-outcome.ts'

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

/** Each heading as letters print it, in capitals, wherever it stands; or in any case on a line of its own. */
const HEADINGS = {
  reviewer: 'HOWTHEIMR(?:FINAL)?DETERMINATIONWASMADE',
  documents: 'DOCUMENTSREVIEWED',
  summary: 'CLINICALCASESUMMARY',
  decisions: 'IMR(?:ISSUES,)?DECISIONS?(?:\\(S\\))?ANDRATIONALES?(?:\\(S\\))?',
}
const PATTERNS = Object.fromEntries(
  Object.entries(HEADINGS).map(([name, words]) => [
    name,
    { capitals: new RegExp(words, 'g'), any: new RegExp(words, 'gi') },
  ]),
) as Record<keyof typeof HEADINGS, { capitals: RegExp; any: RegExp }>

const SUMMARY_INTRODUCTION =
  /The(?:expert|physician|medical)reviewerdevelopedthefollowingclinicalcasesummary[^:]{0,200}:/gi
const DECISIONS_INTRODUCTION = /TheFinalDeterminationwasbasedondecisions[^:]{0,200}:/gi

/** How far behind its heading the sentence that introduces a section may begin, in squeezed characters. */
const NEAR = 40

/** The first heading of a name from `from` on, else the sentence that introduces its section. */
function findHeading(
  text: string,
  squeezed: Squeezed,
  name: keyof typeof HEADINGS,
  from = 0,
  to = squeezed.text.length,
  introduction?: RegExp,
): Label | null {
  const { capitals, any } = PATTERNS[name]
  const [first] = findLabels(squeezed, capitals, from, to)
  if (first) return first
  const own = findLabels(squeezed, any, from, to).find(({ index, end, span }) => {
    const rest =
      text.slice(span.end, offsetAt(squeezed, end)).includes('\n') ||
      /^[:.]?\s*\n/.test(text.slice(span.end, span.end + 20))
    return rest && startsLine(text, squeezed, index)
  })
  if (own) return own
  const sentence = introduction && findLabels(squeezed, introduction, from, to)[0]
  // The section begins behind its introduction; the heading has no words of its own.
  return sentence ? { ...sentence, end: sentence.index } : null
}

function behindIntroduction(squeezed: Squeezed, heading: Label | null, pattern: RegExp): number {
  if (!heading) return 0
  const introduction = findLabels(squeezed, pattern, heading.end, heading.end + NEAR + 300)[0]
  return introduction && introduction.index - heading.end <= NEAR ? introduction.end : heading.end
}

/** The sections of the layouts `documents-reviewed`, `prose` and `credentials`, each looked for behind the one before it. */
export function findSections(text: string, squeezed: Squeezed): Sections {
  const find = (name: keyof typeof HEADINGS, from?: number, to?: number, introduction?: RegExp) =>
    findHeading(text, squeezed, name, from, to, introduction)
  const reviewer = find('reviewer')
  const summary = find('summary', reviewer?.end, undefined, SUMMARY_INTRODUCTION)
  const documents = find('documents', reviewer?.end, summary?.index)
  const decisions = find('decisions', summary?.end ?? reviewer?.end, undefined, DECISIONS_INTRODUCTION)
  return {
    reviewer,
    documents,
    summary,
    decisions,
    summaryStart: behindIntroduction(squeezed, summary, SUMMARY_INTRODUCTION),
    decisionsStart: behindIntroduction(squeezed, decisions, DECISIONS_INTRODUCTION),
  }
}
