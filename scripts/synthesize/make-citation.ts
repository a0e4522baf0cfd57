import type { Random } from './random.ts'
import { CHRONIC_PAIN, MTUS_PARTS, type MtusPart, ODG_CHAPTERS, ODG_NAMES, OTHER_SOURCES } from './words/guidelines.ts'

/** A guideline field: its words, and the ids of what it cites, each once and sorted. */
export interface MadeCitation {
  words: string
  guidelines: string[]
  families: string[]
}

/** Who cites. */
export type Subject = 'The Claims Administrator' | 'The Expert Reviewer'

/** How often a field cites what, in percent (docs/domain.md 5.3: claims administrators, then reviewers). */
const SHAPES: Record<Subject, readonly (readonly [shape: 'mtus' | 'both' | 'other' | 'none', weight: number])[]> = {
  'The Claims Administrator': [
    ['mtus', 164],
    ['both', 109],
    ['other', 87],
    ['none', 79],
  ],
  'The Expert Reviewer': [
    ['mtus', 289],
    ['both', 52],
    ['other', 69],
    ['none', 29],
  ],
}

/**
 * `era` is how the MTUS is cited: by year and sections since 2016, before that by chapter and page. `about`: the parts
 * of the MTUS that speak of the request; any part where there are none.
 */
export function makeCitation(
  subject: Subject,
  era: 'sections' | 'pages',
  about: readonly MtusPart[],
  random: Random,
): MadeCitation {
  const shape = random.weigh(SHAPES[subject])
  const mtus = shape === 'mtus' || shape === 'both' ? citeMtus(era, about, random) : null
  const other = shape === 'other' || shape === 'both' ? citeOther(random) : null
  if (!mtus && !other) {
    return {
      words: `${subject} did not cite any medical evidence for its decision.`,
      guidelines: [],
      families: ['none'],
    }
  }
  const frame =
    era === 'pages'
      ? `${subject} did not base their decision on the MTUS.`
      : `${subject} based their decision on recommendation(s) outside of the MTUS Guidelines.`
  const sentences = [mtus?.words, other && !mtus ? frame : null, other?.words].filter((words) => words != null)
  return {
    words: sentences.join(' '),
    guidelines: [...new Set([...(mtus?.ids ?? []), ...(other?.ids ?? [])])].sort(),
    families: [...(mtus ? ['mtus'] : []), ...(other?.families ?? [])].sort(),
  }
}

function citeMtus(
  era: 'sections' | 'pages',
  about: readonly MtusPart[],
  random: Random,
): { words: string; ids: string[] } {
  const others = about.length > 0 ? about : MTUS_PARTS
  const count = random.weigh([
    [1, 12],
    [2, 3],
    [3, 0.5],
  ] as const)
  const parts = Array.from({ length: count }, () => (random.chance(0.5) ? CHRONIC_PAIN : random.pick(others)))
  const unique = [...new Set(parts)]
  const names = unique.map((part) =>
    era === 'sections' ? nameWithSections(part, random) : nameWithPages(part, random),
  )
  const joined = era === 'sections' ? names.join(', and ') : names.join(random.chance(0.4) ? ',' : ', ')
  return { words: `Decision based on MTUS ${joined}.`, ids: unique.map(({ id }) => id) }
}

function nameWithSections({ name, year, sections }: MtusPart, random: Random): string {
  const count = random.weigh([
    [0, 2],
    [1, 6],
    [2, 1.5],
    [4, 0.5],
  ] as const)
  const chosen = [...new Set(Array.from({ length: sections.length && count }, () => random.pick(sections)))]
  return chosen.length > 0 ? `${name} ${year}, Section(s): ${chosen.join(', ')}` : `${name} ${year}`
}

function nameWithPages({ before2016, sections }: MtusPart, random: Random): string {
  const topic = sections.length > 0 && random.chance(0.5) ? ` ${random.pick(sections)}` : ''
  const page = random.whole(8, 340)
  const pages = random.chance(0.5)
    ? ` Page(s): ${page}${random.chance(0.6) ? `-${page + random.whole(1, 6)}` : ''}`
    : ''
  return `${before2016}${topic}${pages}`
}

function citeOther(random: Random): { words: string; ids: string[]; families: string[] } {
  const label = `Decision based on ${random.weigh([
    ['Non-MTUS Citation', 20],
    ['Non -MTUS Citation', 1],
    ['Non- MTUS Citation', 1],
  ] as const)}`
  if (random.chance(0.05)) {
    const [words, id] = random.pick(OTHER_SOURCES)
    return { words: `${label} ${words}.`, ids: [id], families: [id] }
  }
  const words = `${random.pick(ODG_NAMES)}${random.pick(ODG_CHAPTERS)}`
  return { words: `${label} ${words}.`, ids: ['odg'], families: ['odg'] }
}
