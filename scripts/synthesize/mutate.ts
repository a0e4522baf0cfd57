import type { Random } from './random.ts'

/** An input is never longer than this, in characters: speed on long letters is for the benchmarks. */
const LONGEST = 40_000

/** What a parser looks for, whole and broken, in whatever order it comes. */
const BAIT = [
  'Claims Administrator guideline:',
  'MAXIMUS guideline:',
  'Decision rationale:',
  'Decision rationale',
  ': Upheld',
  ':Overturned\n\nClaims Administrator guideline:',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'CLINICAL CASE SUMMARY',
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'DOCUMENTS REVIEWED',
  'The Expert Reviewer has the following credentials:\nState(s) of Licensure: ',
  'Certification(s)/Specialty:',
  'is Board Certified in , and is licensed to practice in .',
  ' was the original request. ',
  ' was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ',
  'The Claims Administrator authorized ',
  ', leaving the original request IMR eligible. The original request, ',
  'Notice of Independent Medical Review Determination',
  'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
  '1) MAXIMUS Federal Services, Inc. has determined the request for ',
  '99) Regarding the request for :',
  ' is notmedically necessary and appropriate.',
  'MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:',
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
  'Case Number: CM16-9999999 Case Number:',
  'Date of Injury: 02/30/2016',
  'Priority: Standard Expedited Application Received:',
  'a 999 year old female male',
  'date of injury is 13/45/99, injury on 1/1/1',
  'Decision based on MTUS Decision based on Non-MTUS Citation',
  'The request was non-certified and modified by utilization review.',
  'Diagnoses include ; ; ',
  '\n---\nsource: "x"\n---\n',
]

/** Characters of which a run may trip a pattern. */
const RUNS = [
  ' ',
  '\n',
  ' \n',
  '\f',
  '\n\n\n\n',
  '\u00a0',
  ':',
  '.',
  ',',
  ';',
  '(',
  '“',
  '-',
  '-\n',
  '9',
  '0,',
  '9 ',
  'a',
  'a ',
  'A',
  'year ',
]

/** Characters that have no place in a letter. */
const STRANGE = [
  '\0',
  '\b',
  '\u001b',
  '\u0085',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\u0301',
  '\u202e',
  '\ud800',
  '\udfff',
  '\ue000',
  '😀',
  'İ',
  'ß',
  'ﬁ',
]

type Mutation = (text: string, other: () => string, random: Random) => string

const placeIn = (text: string, random: Random): number => random.whole(0, text.length)
const insert = (text: string, words: string, random: Random): string => {
  const at = placeIn(text, random)
  return text.slice(0, at) + words + text.slice(at)
}
const pickStretch = (text: string, longest: number, random: Random): [start: number, end: number] => {
  const start = placeIn(text, random)
  return [start, Math.min(text.length, start + random.whole(0, longest))]
}
const countOf = (random: Random): number =>
  random.weigh([
    [random.whole(1, 20), 8],
    [random.whole(20, 400), 2],
  ] as const)

function shuffle<T>(items: T[], random: Random): T[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.whole(0, at)
    ;[items[at], items[other]] = [items[other] as T, items[at] as T]
  }
  return items
}

/** Ways to spoil a letter, each by its name. */
export const MUTATIONS: Record<string, Mutation> = {
  cut: (text, _, random) => text.slice(...pickStretch(text, text.length, random)),
  'cut out': (text, _, random) => {
    const [start, end] = pickStretch(text, 2000, random)
    return text.slice(0, start) + text.slice(end)
  },
  'shuffle lines': (text, _, random) => shuffle(text.split('\n'), random).join('\n'),
  'shuffle words': (text, _, random) => shuffle(text.split(' '), random).join(' '),
  repeat: (text, _, random) => {
    const stretch = text.slice(...pickStretch(text, 600, random))
    return insert(text, stretch.repeat(countOf(random) >> 2), random)
  },
  'repeat the letter': (text, other) => text + other(),
  splice: (text, other, random) => {
    const foreign = other()
    return insert(text, foreign.slice(...pickStretch(foreign, 3000, random)), random)
  },
  run: (text, _, random) => insert(text, random.pick(RUNS).repeat(countOf(random) * 4), random),
  'run at the end': (text, _, random) => text + random.pick(RUNS).repeat(countOf(random) * 4),
  bait: (text, _, random) => insert(text, random.pick(BAIT), random),
  'much bait': (text, _, random) => insert(text, random.pick(BAIT).repeat(countOf(random) >> 1), random),
  'mixed bait': (text, _, random) =>
    insert(
      text,
      Array.from({ length: random.whole(2, 30) }, () => random.pick(BAIT)).join(random.pick(['', ' ', '\n\n'])),
      random,
    ),
  number: (text, _, random) =>
    insert(text, random.pick(['#', '', '-', '1.', '$']) + '9'.repeat(random.whole(5, 400)), random),
  'strange characters': (text, _, random) => {
    let spoilt = text
    for (let count = random.whole(1, 12); count > 0; count--) spoilt = insert(spoilt, random.pick(STRANGE), random)
    return spoilt
  },
  'any characters': (text, _, random) =>
    insert(
      text,
      String.fromCharCode(...Array.from({ length: random.whole(1, 200) }, () => random.whole(0, 0xffff))),
      random,
    ),
  'lose blanks': (text, _, random) => text.replace(random.pick([/ /g, /\n/g, /\s/g, /\s+$/gm]), ''),
  'double blanks': (text, _, random) => text.replace(random.pick([/ /g, /\n/g]), (blank) => blank + blank),
  'one line': (text) => text.replace(/\s+/g, ' '),
  'other case': (text, _, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  backwards: (text, _, random) => {
    const [start, end] = pickStretch(text, 4000, random)
    return text.slice(0, start) + [...text.slice(start, end)].reverse().join('') + text.slice(end)
  },
}
const ALL = Object.values(MUTATIONS)

/** Spoils a letter in one to four ways. `other` gives letters to splice in. */
export function mutate(text: string, other: () => string, random: Random): string {
  let spoilt = text
  for (let count = random.whole(1, 4); count > 0; count--) {
    spoilt = random.pick(ALL)(spoilt, other, random).slice(0, LONGEST)
  }
  return spoilt
}
