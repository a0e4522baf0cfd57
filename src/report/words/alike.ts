import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'
import { formatInterval, formatPart } from '../../rates/format-rate.ts'
import { formatTiered } from '../../rates/say-tier.ts'
import { type Share, toShare } from '../../rates/to-share.ts'
import { findSimilar } from './find-similar.ts'
import type { ReadText } from './shapes.ts'

/** From this similarity on two rationales are nearly the same text. */
export const SAME_WORDS = 0.8

/**
 * How many decisions are argued in nearly the same words as one in another letter on the same treatment. The whole is
 * the decisions whose treatment is classified and whose rationale was read.
 */
export function toAlikeShare(corpus: Corpus, readText: ReadText): Share {
  const placed = corpus.cases.flatMap((record: CaseRecord) =>
    record.letter.decisions.flatMap((decision) => {
      const { number, treatment, rationale, outcome } = decision
      if (!treatment || !rationale || !outcome) return []
      return [{ record, decision, caseId: record.id, number, outcome: outcome.value }]
    }),
  )
  return toShare(
    placed,
    ({ record, decision }) => {
      const [nearest] = findSimilar(corpus, { record, decision }, readText)?.nearest ?? []
      return nearest !== undefined && nearest.likeness >= SAME_WORDS
    },
    corpus.likeness,
  )
}

/** The same as words that begin a sentence: `12 of 130 decisions (9.2%, 95% interval 4.1 to 19.4%) are`. */
export function toAlikeWords(corpus: Corpus, readText: ReadText): { of: number; words: string } {
  const alike = toAlikeShare(corpus, readText)
  const { count, of, share, low, high } = alike
  const limits =
    share === null || low === null || high === null
      ? ''
      : ` (${formatTiered(share, alike)}, 95% interval ${formatInterval({ low, high })})`
  return { of, words: `${formatPart(count, of)} decisions${limits} ${count === 1 ? 'is' : 'are'}` }
}
