import type { Message } from './message.ts'

/** Something in a letter that tells who a person is; `start` and `end` are offsets into the text. */
interface PersonalData {
  kind: string
  start: number
  end: number
}

/** All places of a pattern, each as one kind of data. */
const find = (text: string, pattern: RegExp, kind: string): PersonalData[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ kind, start: index, end: index + words.length }))

/** Never given out: areas 000, 666 and 9xx, group 00, serial 0000. Other numbers of this form are none either. */
const SOCIAL_SECURITY = /(?<![\d\p{L}.-])(?!000|666|9)\d{3}[-‐‑–](?!00)\d{2}[-‐‑–](?!0000)\d{4}(?![\d-])/gu
const SOCIAL_SECURITY_TOLD =
  /\b(?:SSN|SS\s?#|Social\s+Security(?:\s+(?:Number|No\.?|#))?)[\s:#]{0,6}(?:(?:is|of)\s)?\d{3}[-.\s‐‑–]{0,2}\d{2}[-.\s‐‑–]{0,2}\d{4}(?!\d)/gi

const DATE =
  '(?:\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4})'
const BIRTH = new RegExp(
  `\\b(?:DOB|D\\.O\\.B\\.?|Date\\s+of\\s+Birth|Birth\\s?date|born(?:\\s+on)?)[\\s:,(]{0,6}(?:(?:is|was|of|on)\\s)?${DATE}`,
  'gi',
)

/** The label of a person's name, at the beginning of a line or a cell: behind a line end, blanks, or another value. */
const NAME_LABEL =
  /(?<=^|[\n\f] ?|\s{2}|[\d:][ \t])(?:(?:Injured\s)?(?:Employee|Worker|Patient|Claimant|Applicant)(?:['’]s)?\sName|Employee)[ \t]{0,3}:/g
/** Another label, behind which a name alone stands on its line: the same words begin many a sentence. */
const NAMED =
  /(?<=^|[\n\f] ?|\s{2})(?:Injured\s)?(?:Worker|Patient|Claimant|Applicant)[ \t]{0,3}:[ \t]{0,6}\p{Lu}[\p{L}'’-]+(?:,?[ \t]\p{Lu}[\p{L}'’.-]*){1,2}(?=[ \t]*(?:\n|$))/gu
/** Words behind which a name follows; a medicine's name is in capitals, and what stands in for a name is none. */
const TITLED = /(?<![\p{L}\d])(?:Mr|Mrs|Ms|Miss)\.?\s{1,3}(?!Contin\b|Redacted\b)\p{Lu}\p{Ll}[\p{L}'’-]*/gu
const RECORD = /\b(?:MRN|Medical\sRecord\s(?:Number|No\.?|#))[\s:#]{0,4}(?=[A-Z-]{0,4}\d)[A-Z\d-]{4,15}(?![\w-])/g
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

/** Social security and record numbers, dates of birth, and names and claim numbers behind what announces them. */
function findIdentities(text: string): PersonalData[] {
  const told = find(text, SOCIAL_SECURITY_TOLD, 'A social security number')
  const toldEnds = new Set(told.map(({ end }) => end))
  const plain = find(text, SOCIAL_SECURITY, 'A social security number').filter(({ end }) => !toldEnds.has(end))
  return [
    ...plain,
    ...told,
    ...find(text, BIRTH, 'A date of birth'),
    ...find(text, RECORD, 'A medical record number'),
    ...findLabelled(text, NAME_LABEL, NAME_BELOW, 'A person’s name'),
    ...[NAMED, TITLED].flatMap((pattern) => find(text, pattern, 'A person’s name')),
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

/**
 * Ten digits in the groups of a telephone number, with an area code and an exchange that exist (both begin with 2 to
 * 9). The groups are parted by one kind of mark, so `2 3 4567` or `9792.24.1` is none.
 */
const TELEPHONE =
  /(?<![\d\p{L}.#-])(?:\+?1[-.\s])?(?:\([2-9]\d{2}\)\s{0,2}[2-9]\d{2}[-.\s‐‑–]|[2-9]\d{2}([-.‐‑–])[2-9]\d{2}\1|[2-9]\d{2}\/[2-9]\d{2}-)\d{4}(?![\d-])/gu
/** With a word that says so, or a country's code, blanks may part the groups too. */
const TELEPHONE_TOLD =
  /(?:\b(?:tel(?:ephone)?|phone|fax|cell|mobile|call(?:ed)?)(?:\s(?:number|no\.?|#))?[.:\s]{1,4}(?:at\s)?(?:1[\s.-])?|(?<!\w)\+1[\s.-])\(?[2-9]\d{2}\)?[\s.-]{0,2}[2-9]\d{2}[\s.-]{0,2}\d{4}(?!\d)/gi
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![\w-])/gi

/** The review organisation's own letterhead at the beginning of a letter: its name, then lines of its address. */
const LETTERHEAD = /MAXIMUS\s+FEDERAL\s+SERVICES/i
const LETTERHEAD_WORDS =
  /MAXIMUS FEDERAL SERVICES|INC\b|Independent Medical Review|P\.?\s?O\.? Box|[a-z]{3,15}, CA\b|tel\b|phone\b|fax\b|toll[ -]free/gi
const isLetterhead = (line: string): boolean => /^[\d().,:;\s+–-]*$/.test(line.replace(LETTERHEAD_WORDS, ''))
/** A letterhead has at most so many lines, and stands in the first so many characters. */
const LETTERHEAD_LINES = 8
const LETTERHEAD_WITHIN = 1500

/** Telephone numbers and e-mail addresses, but for those of the review organisation's letterhead. */
function findContacts(text: string): PersonalData[] {
  const head = letterheadEnd(text)
  const plain = find(text, TELEPHONE, 'A telephone number')
  const plainEnds = new Set(plain.map(({ end }) => end))
  const told = find(text, TELEPHONE_TOLD, 'A telephone number').filter(({ end }) => !plainEnds.has(end))
  return [...plain, ...told, ...find(text, MAIL, 'An e-mail address')].filter(({ start }) => start >= head)
}

/** Where the letterhead ends; 0 where the letter has none. */
function letterheadEnd(text: string): number {
  const name = LETTERHEAD.exec(text.slice(0, LETTERHEAD_WITHIN))
  if (!name) return 0
  let at = name.index
  for (let count = 0; count < LETTERHEAD_LINES; count++) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : Math.min(end, at + 200))
    if (!isLetterhead(line)) break
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}

const NUMBER = '(?<![\\p{L}\\d.,#/$%-])(?:\\d{1,5}|\\d{1,5}-\\d{1,5})(?:\\s?1/2)?[A-D]?'
const DIRECTION = '(?:[NSEW]\\.?|North|South|East|West|NE|NW|SE|SW)'
const NAME = "(?:[A-Z][\\p{L}'’.-]{1,20}|\\d{1,3}(?:st|nd|rd|th))"
/** Words that end a street's name and mean nothing else in a letter. */
const CERTAIN = '(?:Street|Avenue|Boulevard|Blvd|Lane|Parkway|Pkwy|Highway|Hwy|Terrace|Freeway|Circle|Ave)'
/** Words and abbreviations that mean something else as well: a doctor, a saint, computed tomography, a drive. */
const DOUBTFUL = '(?:Road|Rd|Drive|Dr|St|Ct|Court|Way|Place|Pl|Ln|Cir|Ter|Square|Sq)'
/** What follows a street in an address: a unit, a town with its state, or a ZIP code. */
const UNIT = '(?:Apt|Apartment|Suite|Ste|Unit|Bldg|Room|Rm|Floor|Fl|#)\\.?\\s?#?\\s?[\\dA-Z]'
const TOWN = '(?:[A-Z][\\p{L}.]{1,20}\\s){1,4}?|(?:[A-Z][\\p{L}.]{1,20}\\s){0,3}[A-Z][\\p{L}.]{1,20},\\s'
const STATE = '(?:[A-Z]{2}|California|Calif\\.?)\\s+\\d{5}(?:-\\d{4})?'
const BEHIND = `[.,]?\\s{1,4}(?:${UNIT}|(?:${TOWN})${STATE}|\\d{5}(?:-\\d{4})?(?!\\d))`

const MIXED = new RegExp(
  `${NUMBER}\\s(?:${DIRECTION}\\s)?(?:${NAME}\\s){1,3}?(?:${CERTAIN}\\b|${DOUBTFUL}\\b(?=${BEHIND}))`,
  'gu',
)
/** In capitals every heading looks like a name: only with what follows a street. */
const CAPITALS = new RegExp(
  `${NUMBER}\\s(?:${DIRECTION}\\s)?(?:[A-Z][A-Z'.-]{1,20}\\s){1,3}?(?:STREET|AVENUE|AVE|BOULEVARD|BLVD|LANE|PARKWAY|PKWY|HIGHWAY|HWY|ROAD|RD|DRIVE|DR|ST|COURT|CT|WAY|PLACE|PL|LN|CIRCLE|CIR)\\b(?=[.,]?\\s{1,4}(?:(?:APT|SUITE|STE|UNIT|BLDG|#)\\.?\\s?#?\\s?[\\dA-Z]|(?:[A-Z][A-Z.]{1,20},?\\s){1,4}CA(?:LIFORNIA)?\\b|\\d{5}(?!\\d)))`,
  'gu',
)

/** Street addresses: a house number, a name in capitals, and a word for a street. */
function findAddresses(text: string): PersonalData[] {
  return [MIXED, CAPITALS].flatMap((pattern) => find(text, pattern, 'A street address'))
}

/** Words without what they say, so that no log repeats it: `Employee: J### D##`. */
const mask = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])[\p{L}]|\p{N}/gu, '#')
    .slice(0, 60)

/**
 * The personal data that a published letter must not hold, each with its place, in the order of the text: social
 * security and medical record numbers, telephone numbers, e-mail addresses, street addresses, dates of birth, names behind
 * a title, and the lines that name the employee or the claim. Case numbers, doses, dates of care, pages and sections of
 * guidelines are none of these. Time is linear in the text.
 */
export function findPersonalData(text: string): Message[] {
  return [...findIdentities(text), ...findContacts(text), ...findAddresses(text)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end }) => ({
      severity: 'error',
      rule: 'intake/personal-data',
      reason: `${kind} stands here (${mask(text.slice(start, end))})`,
      span: { start, end },
    }))
}
