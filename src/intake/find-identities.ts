import type { PersonalData } from './find-personal-data.ts'

/** Never given out: areas 000, 666 and 9xx, group 00, serial 0000. Other numbers of this form are none either. */
const SOCIAL_SECURITY = /(?<![\d\p{L}.-])(?!000|666|9)\d{3}[-‐‑–](?!00)\d{2}[-‐‑–](?!0000)\d{4}(?![\d-])/gu
const SOCIAL_SECURITY_TOLD =
  /\b(?:SSN|SS\s?#|Social\s+Security(?:\s+(?:Number|No\.?|#))?)[\s:#]{0,6}(?:(?:is|of)\s)?\d{3}[-\s‐‑–]?\d{2}[-\s‐‑–]?\d{4}(?!\d)/gi

const DATE =
  '(?:\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4})'
const BIRTH = new RegExp(
  `\\b(?:DOB|D\\.O\\.B\\.?|Date\\s+of\\s+Birth|Birth\\s?date|born(?:\\s+on)?)[\\s:,(]{0,6}(?:(?:is|was|of|on)\\s)?${DATE}`,
  'gi',
)

/** The label of a person's name, at the beginning of a line or a cell: behind a line end, blanks, or another value. */
const NAME_LABEL =
  /(?<=^|[\n\f] ?|\s{2}|[\d:][ \t])(?:(?:Injured\s)?(?:Employee|Worker|Patient|Claimant|Applicant)(?:['’]s)?\sName|Employee)[ \t]{0,3}:/g
const CLAIM_LABEL = /(?<![\p{L}\d])(?:UR\s)?Claim\s?(?:Number|No\.?|#)[ \t]{0,3}:/gu
/** So much of what stands behind a label is looked at, in characters. */
const BEHIND_LABEL = 120
/** The next cell of the same line: nothing from it on belongs to the label. */
const NEXT_LABEL =
  /(?:^\s*|\s{2,})(?:[A-Z][\w/#.]{0,20}\s?){1,5}:|\s(?:Claim|Case|Date|Decision|Priority|Application|UR|IMR)\b[^:]{0,25}:/
/** What stands in for words that were taken out. */
const REDACTED = /\[?\b(?:redacted|removed|withheld|none|n\/a|not\sstated)\b\]?|[\s_.*#•█■▇–—-]|\b[xX]{2,}\b/gi
/** A value on the line below a label that ends its line, as columns are read: a name, or a number that is no date. */
const NAME_BELOW =
  /^\s*(?!.*(?:MAXIMUS|Medical|Review|Date|Application|Priority|Standard|Expedited|Claim|Case|Determination))\p{Lu}[\p{L}'’.-]+(?:,?[ \t]\p{Lu}[\p{L}'’.-]*){1,3}[ \t]*(?:\n|$)/u
const NUMBER_BELOW = /^\s*(?!CM\d\d-)(?=[A-Z-]{0,6}\d)[A-Z\d-]{5,20}[ \t]*(?:\n|$)/

/** Social security numbers, dates of birth, and `Employee:` or `Claim Number:` with something behind it. */
export function findIdentities(text: string): PersonalData[] {
  const find = (pattern: RegExp, kind: string): PersonalData[] =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ kind, start: index, end: index + words.length }))
  const told = find(SOCIAL_SECURITY_TOLD, 'A social security number')
  const toldEnds = new Set(told.map(({ end }) => end))
  const plain = find(SOCIAL_SECURITY, 'A social security number').filter(({ end }) => !toldEnds.has(end))
  return [
    ...plain,
    ...told,
    ...find(BIRTH, 'A date of birth'),
    ...findLabelled(text, NAME_LABEL, NAME_BELOW, 'A person’s name'),
    ...findLabelled(text, CLAIM_LABEL, NUMBER_BELOW, 'A claim number'),
  ]
}

function findLabelled(text: string, label: RegExp, below: RegExp, kind: string): PersonalData[] {
  return [...text.matchAll(label)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const behind = text.slice(end, end + BEHIND_LABEL)
    const line = /^[^\n\f]*/.exec(behind)?.[0] ?? ''
    const content = line.slice(0, NEXT_LABEL.exec(line)?.index)
    if (content.replace(REDACTED, '') !== '') return [{ kind, start, end: end + content.trimEnd().length }]
    const value = line.trim() === '' ? below.exec(behind)?.[0] : undefined
    return value ? [{ kind, start, end: end + value.trimEnd().length }] : []
  })
}
