import { loose } from '../text/loose.ts'
import type { Span } from '../text/span.ts'

/** A place between two lines of text, or between two sentences where there are no lines. */
interface Gap {
  /** Where the words before the gap end and the words behind it begin. */
  end: number
  start: number
  /** `paragraph`: the letter's own sign of a new paragraph; `page`: more room than usual; `line`: none. */
  kind: 'paragraph' | 'page' | 'line'
}

/** Words that requests cut short: their full stop ends no sentence. In capitals, too, where the whole letter is. */
const CUT_SHORT = ['Phys', 'Occ', 'Bilat', 'Chiro', 'Psych', 'Approx', 'Qty']
  .flatMap((word) => [word, word.toUpperCase()])
  .join('|')
/** A sentence's end (that of a title or of a word cut short is none), or that of a closing one that lost its full stop. */
const ENDED = new RegExp(
  `(?:(?<!\\b(?:Dr|Mr|Mrs|Ms|No|vs|${CUT_SHORT})|\\.[A-Z])[.!?][”"'’)\\]]*|\\b(?:necessary|appropriate|certified|authorized|recommended|established|approved|upheld|overturned|warranted|indicated|supported))$`,
  'i',
)

/** A heading of two or three sentences: the claims administrator modified the request (docs/domain.md 4.3). */
const MODIFIED = new RegExp(`${loose('wastheoriginalrequest')}\\s*\\.`, 'i')
const MODIFIED_TAIL = new RegExp(
  ['wasauthorizedbytheClaimsAdministrator', 'TheClaimsAdministratorauthorized', 'IMReligible', 'Theoriginalrequest,']
    .map(loose)
    .join('|'),
  'i',
)

/** The end of a rationale's closing sentence. */
const CLOSING = /medically\s+(?:necessary|appropriate)(?:\s+and\s+appropriate)?[.!”"]*$/i
const SENTENCE_START = new RegExp(
  `(?<=(?<!\\b(?:[A-Z]|${CUT_SHORT}))[.!?][”"'’)\\]]*|[Mm](?:edically|EDICALLY)\\s(?:necessary|appropriate|NECESSARY|APPROPRIATE)(?:\\s(?:and|AND)\\s(?:appropriate|APPROPRIATE))?)\\s+(?=[^a-z\\s])`,
  'g',
)

/** White space that holds a line end or a form feed, between two words. */
const LINE_BREAK = /(?<=\S)\s*[\n\f]\s*(?=\S)/g

/** A heading never begins farther from its outcome than this, in characters, nor goes on over more gaps: bounds on time. */
const FARTHEST = 6000
const MOST_STEPS = 40

/** A first half of a heading is short; a paragraph of a rationale is not. In characters. */
const SHORT = 200

/**
 * Where the heading begins that ends at `whole.end`, when the `whole` holds the rationale of the decision before it and
 * then the heading. Letters differ in what separates the two: a line of blanks, an empty line, only a line end, or
 * nothing but a sentence's end; whatever this text has is used, the strongest first.
 * Null where nothing separates them. `spacing` is the letter's `usualLineEnds`.
 */
export function findHeadingStart(text: string, whole: Span, spacing: number): number | null {
  const region = { start: Math.max(whole.start, whole.end - FARTHEST), end: whole.end }
  const endedBefore = ({ end }: Gap) => ENDED.test(text.slice(Math.max(region.start, end - 40), end))
  // An empty line inside a sentence is a page break whose form feed was lost.
  const isBroken = (gap: Gap) => gap.kind === 'paragraph' && !endedBefore(gap) && /[a-z]/.test(text[gap.start] ?? '')
  const gaps = findGaps(text, region, spacing).map((gap): Gap => (isBroken(gap) ? { ...gap, kind: 'page' } : gap))
  const paragraphs = gaps.filter((gap) => gap.kind === 'paragraph' || (gap.kind === 'page' && endedBefore(gap)))
  const strong = paragraphs.some(({ kind }) => kind === 'paragraph')
  const candidates = strong ? paragraphs : gaps.filter(endedBefore)
  let at = candidates.length - 1
  if (at < 0) return gaps.at(-1)?.start ?? null

  const last = at
  while (at > 0 && last - at < MOST_STEPS && continues(text, candidates, at, region)) at--
  return (candidates[at] as Gap).start
}

/** Whether the words at a gap go on with a heading that began before it. */
function continues(text: string, candidates: Gap[], at: number, region: Span): boolean {
  const gap = candidates[at] as Gap
  const before = candidates[at - 1] as Gap
  const heading = text.slice(gap.start, region.end)
  if (MODIFIED_TAIL.test(heading) && !MODIFIED.test(heading)) return MODIFIED.test(text.slice(region.start, gap.end))
  const half = text.slice(before.start, gap.end)
  if (/^was\s+the\s+original\s+request/i.test(heading)) return true
  if (gap.kind !== 'paragraph' || half.length > SHORT || ENDED.test(half)) return false
  return /^[a-z(,#&]/.test(heading) && ENDED.test(text.slice(Math.max(region.start, before.end - 40), before.end))
}

function findGaps(text: string, { start, end }: Span, spacing: number): Gap[] {
  const words = text.slice(start, end)
  const breaks = [...words.matchAll(LINE_BREAK)]
  // Without line ends and without capitals nothing tells where a sentence begins.
  if (breaks.length === 0) return /\p{Lu}/u.test(words) ? findSentenceGaps(words, start) : []
  return breaks.map((match) => ({
    end: start + match.index,
    start: start + match.index + match[0].length,
    kind: kindOf(match[0], spacing),
  }))
}

/**
 * In a text without line ends: the starts of sentences, and of the words behind a closing sentence that lost its full
 * stop. Few words behind the last closing sentence are one heading, though they hold a full stop.
 */
function findSentenceGaps(words: string, offset: number): Gap[] {
  const starts = [...words.matchAll(SENTENCE_START)].map(({ index, 0: white }) => ({
    end: offset + index,
    start: offset + index + white.length,
    kind: 'line' as const,
  }))
  const closing = starts.findLastIndex(({ end }) =>
    CLOSING.test(words.slice(Math.max(0, end - offset - 40), end - offset)),
  )
  const behind = starts[closing]
  return behind && offset + words.length - behind.start <= SHORT ? starts.slice(0, closing + 1) : starts
}

const countLineEnds = (white: string) => white.split('\n').length - 1

function kindOf(white: string, usual: number): Gap['kind'] {
  const count = countLineEnds(white)
  if (white.includes('\f')) return 'page'
  if (usual > 1) return /\n[^\S\n]+\n/.test(white) ? 'paragraph' : count > usual ? 'page' : 'line'
  return count === usual + 1 ? 'paragraph' : count > usual ? 'page' : 'line'
}
