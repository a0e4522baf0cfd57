import type { Span } from '../text/span.ts'

/** What a clause begins with that says what may be so, and not that it is: `if …`, `whether …`, `should there be …`. */
const CONDITION =
  /(?<!\bas )\b(?:if|unless|whether|in case|provided (?:that|there)|only (?:with|on|upon|after|when|where))\b(?! (?:any|so|not|ever)\b)|(?<=^|[,;] )(?:should|had|were) (?=there|the|this|that|these|it|he|she|they|any|no)/giu
/** What ends such a clause. */
const CLAUSE_END = /[,;:–—)]|\bthen\b/u

/**
 * What would have been enough had other things been so; behind `that` it tells what is lacking: `no finding that would
 * have …`.
 */
const CONCEDED =
  /(?<!\b(?:that|which|nothing|what)\s)\b(?:would|might|could|may)(?: (?:well|otherwise|perhaps|in itself|alone|then))* have (?:otherwise )?(?:been )?(?:well )?(?:justified|warranted|sufficed|supported|allowed|qualified|satisfied|enough|reasonable|appropriate|approved|authorized|certified|granted|defensible|arguable)/iu
/** Where one thought ends and the next is set against it. */
const TURN = /;|\b(?:but|however|yet|nevertheless|nonetheless)\b/giu

/** So many characters before and behind words tell; a rationale may be one sentence without end. */
const LOOKED_AT = 240

const toNear = (sentence: Span, words: Span): Span => ({
  start: Math.max(sentence.start, words.start - LOOKED_AT),
  end: Math.min(sentence.end, words.end + LOOKED_AT),
})

/** What a phrase begins with that is about what is granted. */
const CONCEDES = /^(?:while|whereas|although|though)\b/iu

/** The thought that words stand in: what is before them, they themselves, and what is behind them. */
function toThought(text: string, near: Span, words: Span): string[] {
  const turns = [...text.slice(near.start, near.end).matchAll(TURN)].map(({ index }) => near.start + index)
  const start = turns.findLast((at) => at <= words.start) ?? near.start
  const end = turns.find((at) => at >= words.end) ?? near.end
  const own = text.slice(words.start, words.end)
  return [text.slice(start, words.start), CONCEDES.test(own) ? '' : own, text.slice(words.end, end)]
}

function isInCondition(text: string, near: Span, words: Span): boolean {
  const reach = text.slice(near.start, words.end)
  const opener = [...reach.matchAll(CONDITION)].findLast(({ index }) => near.start + index < words.start)
  return opener !== undefined && !CLAUSE_END.test(reach.slice(opener.index))
}

/**
 * Whether words say what may be so or would have been enough: in `if there is no gain` nobody says that there is none,
 * and `spasm might have justified a week of it` gives no reason to refuse.
 */
export function isSupposed(text: string, sentence: Span, words: Span): boolean {
  const near = toNear(sentence, words)
  return isInCondition(text, near, words) || toThought(text, near, words).some((part) => CONCEDED.test(part))
}
