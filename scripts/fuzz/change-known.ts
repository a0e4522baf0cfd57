import type { Random } from '../synthesize/random.ts'

/** What a change does to the truth, beside leaving parts of it out. */
export interface Changed {
  text: string
  /** Outcomes that the changed letter no longer states in a way that is known, by the decision's number, from 0. */
  unknown: number[]
  /** Whether requests may be cut short: then a request is told by the words that it shares with a true one. */
  cutsWords: boolean
}

type Change = (text: string, random: Random) => Changed

/** The heading's outcome before its label, in letters with labels. */
const OUTCOME = /:\s*(Upheld|Overturned)(?=\s+Claims\s+Administra\s*tor\s+guideline:)/gi
const LABEL = /Claims\s+Administra\s*tor\s+guideline:|MAXIMUS\s+guide\s*line:|Decision\s+ration\s*ale:/gi
const TITLE =
  /HOW THE IMR (?:FINAL )?DETERMINATION WAS MADE|CLINICAL CASE SUMMARY|DOCUMENTS REVIEWED|IMR (?:ISSUES, )?DECISIONS? ?(?:\(S\) )?AND RATIONALES?(?:\(S\))?|INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE/g

/** The number before an item that a sentence states. */
const NUMBER = /^[^\S\n]*\d{1,2}[.)]\s+(?=The request for|MAXIMUS Federal|Regarding)/gm

/** Stands for a line that is taken out. */
const LOST = '\0'

/** Words of outcomes that are neither upheld nor overturned. */
const OTHER_OUTCOMES = [
  'Modified',
  'Partially Overturned',
  'Partially Upheld',
  'Withdrawn',
  'Overturned in part',
  'Upheld in part',
  'Dismissed',
  'Approved',
  'Denied',
  'Upheld / Overturned',
  'Not Upheld',
  'Partially - Overturned',
  'Partially: Upheld',
  'Approved with modification',
]
const OTHER_LABELS = {
  claims: [
    'Claims Administrator’s guideline:',
    "Claims Administrator's guidelines:",
    'CLAIMS ADMINISTRATOR GUIDELINE:',
    'Claims administrator guideline –',
    'Carrier guideline:',
    'Payer’s basis:',
  ],
  imr: ['IMRO guideline:', 'Reviewer guideline:', 'Expert Reviewer guideline:', 'IMR Guidelines:', 'Basis:'],
  rationale: ['Decision Rationale:', 'DECISION RATIONALE:', 'IMR rationale:', 'Why:', 'Reviewer’s rationale:'],
}
const DASHES = [' - ', ' – ', ' — ', '−', ' : ', '  :\u00a0', ':\u00a0\u00a0', '\u00a0–\u00a0', ':\n', ' :\n\n']
const INVISIBLE = ['\u200b', '\u00ad', '\u200f', '\u2060', '\u200e', '\ufeff', '\u202c', '\u200d']

const CASES = [
  (words: string) => words.toUpperCase(),
  (words: string) => words.toLowerCase(),
  (words: string) => words.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
]

const same = (text: string): Changed => ({ text, unknown: [], cutsWords: false })
const cut = (text: string): Changed => ({ text, unknown: [], cutsWords: true })

/** Puts an invisible character into words. */
function hide(words: string, random: Random): string {
  const at = random.whole(0, words.length)
  return words.slice(0, at) + random.pick(INVISIBLE) + words.slice(at)
}

/** Replaces each match, or one of them. */
function replaceSome(text: string, pattern: RegExp, random: Random, to: (words: string) => string): string {
  const all = random.chance(0.5)
  const chosen = random.whole(0, Math.max(0, [...text.matchAll(pattern)].length - 1))
  let at = 0
  return text.replace(pattern, (words) => (all || at++ === chosen ? to(words) : words))
}

const kindOf = (label: string): keyof typeof OTHER_LABELS =>
  /^c/i.test(label) ? 'claims' : /^m/i.test(label) ? 'imr' : 'rationale'

/** Ways to change a letter of which the truth stays known, each by its name. */
export const KNOWN_CHANGES: Record<string, Change> = {
  'labels in another case': (text, random) => {
    const toCase = random.pick(CASES)
    return same(replaceSome(text, LABEL, random, toCase))
  },
  'outcomes in another case': (text, random) => same(replaceSome(text, OUTCOME, random, random.pick(CASES))),
  'titles in another case': (text, random) => same(replaceSome(text, TITLE, random, random.pick(CASES))),
  'all in capitals': (text) => same(text.toUpperCase()),
  'all in small letters': (text) => same(text.toLowerCase()),
  'other labels': (text, random) =>
    same(replaceSome(text, LABEL, random, (label) => random.pick(OTHER_LABELS[kindOf(label)]))),
  'labels lost': (text, random) => same(replaceSome(text, LABEL, random, () => '')),
  'titles lost': (text, random) => same(replaceSome(text, TITLE, random, () => '')),
  'a dash for the colon': (text, random) => {
    const dash = random.pick(DASHES)
    return same(replaceSome(text, OUTCOME, random, (words) => words.replace(/^:\s*/, dash)))
  },
  'an invisible character': (text, random) => {
    const where = random.pick([OUTCOME, LABEL, TITLE])
    return same(replaceSome(text, where, random, (words) => hide(words, random)))
  },
  'invisible characters anywhere': (text, random) => {
    let hidden = text
    for (let count = random.whole(1, 30); count > 0; count--) hidden = hide(hidden, random)
    return same(hidden)
  },
  'another outcome': (text, random) => {
    const all = [...text.matchAll(OUTCOME)]
    const chosen = random.whole(0, Math.max(0, all.length - 1))
    let at = 0
    const changed = text.replace(OUTCOME, (words) => (at++ === chosen ? `: ${random.pick(OTHER_OUTCOMES)}` : words))
    return { text: changed, unknown: all.length > 0 ? [chosen] : [], cutsWords: false }
  },
  'an outcome lost': (text, random) => {
    const all = [...text.matchAll(OUTCOME)]
    const chosen = random.whole(0, Math.max(0, all.length - 1))
    let at = 0
    const changed = text.replace(OUTCOME, (words) => (at++ === chosen ? random.pick(['', ':', '.']) : words))
    return { text: changed, unknown: all.length > 0 ? [chosen] : [], cutsWords: false }
  },
  'a partial decision': (text, random) => {
    const pattern = /is\s+(?:not\s*)?medically\s+necessary\s+and\s+appropriate\.(?=\s+(?:The\s+Claims|\d\)|INDEP))/g
    const partly = random.pick(['is partially medically necessary and appropriate.', 'is withdrawn.', 'is modified.'])
    return cut(replaceSome(text, pattern, random, () => partly))
  },
  'lines lost': (text, random) => {
    const lines = text.split('\n')
    const kept = lines.flatMap((line, at) => (line.trim() ? [at] : []))
    for (let count = random.whole(1, 4); count > 0 && kept.length > 0; count--) lines[random.pick(kept)] = LOST
    return cut(lines.filter((line) => line !== LOST).join('\n'))
  },
  'a line of a label lost': (text, random) => {
    const lines = text.split('\n')
    const labelled = lines.flatMap((line, at) =>
      /guideline:|rationale:|:\s*(?:Upheld|Overturned)\s*$|^\s*\d+[.)]\s|The (?:Claims|Expert|Physician)/i.test(line)
        ? [at]
        : [],
    )
    for (let count = random.whole(1, 3); count > 0 && labelled.length > 0; count--) lines[random.pick(labelled)] = LOST
    return cut(lines.filter((line) => line !== LOST).join('\n'))
  },
  'cut off': (text, random) => cut(text.slice(0, random.whole(text.length >> 1, text.length))),
  'numbers lost': (text) => same(text.replace(NUMBER, '')),
  'numbers changed': (text, random) => {
    const other = String(random.whole(1, 9))
    return same(replaceSome(text, NUMBER, random, (words) => words.replace(/\d+/, other)))
  },
  'lines joined': (text) => same(text.replace(/\s+/g, ' ')),
  'empty lines lost': (text) => same(text.replace(/\n\s*\n/g, '\n')),
  'blanks without a break': (text) => same(text.replace(/ /g, '\u00a0')),
  'the letter twice': (text) => same(`${text}\n\n${text}`),
  'its second half first': (text, random) => {
    const lines = text.split('\n')
    const at = random.whole(0, lines.length)
    return cut([...lines.slice(at), ...lines.slice(0, at)].join('\n'))
  },
}
const ALL = Object.entries(KNOWN_CHANGES)

/** Changes a letter in one to three of these ways. */
export function changeKnown(text: string, random: Random): Changed & { names: string[] } {
  const names: string[] = []
  let changed = same(text)
  for (
    let count = random.weigh([
      [1, 6],
      [2, 3],
      [3, 1],
    ] as const);
    count > 0;
    count--
  ) {
    const [name, change] = random.pick(ALL)
    // Which decision an outcome belongs to is known as long as nothing went before.
    const next = change(changed.text, random)
    if (next.unknown.length > 0 && names.length > 0) continue
    names.push(name)
    changed = {
      text: next.text,
      unknown: [...changed.unknown, ...next.unknown],
      cutsWords: changed.cutsWords || next.cutsWords,
    }
  }
  return { ...changed, names }
}
