/** A sentence of the report has at most so many words. */
const MOST_WORDS = 30

/** What the report must never say of its numbers, because it claims more than they hold. */
export const FORBIDDEN = new RegExp(
  [
    '\\bfirm (?:rates?|tier|numbers?)\\b',
    '\\b(?:rate|tier)s? (?:is|are) firm\\b',
    'never looked at',
    'inside this corpus’s interval',
    'only where at least eleven',
    'as if it had the mix',
    'in an order that can',
    'the intervals know',
    'tell it from',
    'likely between',
  ].join('|'),
  'i',
)

/** The sentences of a text: it is parted behind an end that a new beginning follows. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?][”’)]?)\s+(?=[\p{Lu}“"(\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Those with too many words; a number, a unit and a sign between spaces are words too. */
export function findLong(sentences: string[]): string[] {
  return sentences.filter(
    (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > MOST_WORDS,
  )
}

const BLOCK =
  'p|li|h[1-6]|dt|dd|caption|figcaption|summary|div|section|figure|details|blockquote|ol|ul|dl|nav|form|label|table|tr'

/**
 * The visible sentences of a page's own words: without drawings, cells of tables, code, and the words of letters, which
 * stand in elements of the class `letters-words`, in quotations, or in links of lists of the class `quoting`.
 */
export function toPageSentences(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return main
    .replace(/<(script|style|svg|code|pre|td|th|blockquote|q)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<ol class="[^"]*quoting[\s\S]*?<\/ol>/g, (list) => list.replace(/<a\b[\s\S]*?<\/a>/g, ' '))
    .replace(/<(\w+)[^>]*class="[^"]*letters-words[^"]*"[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(new RegExp(`</?(?:${BLOCK})\\b[^>]*>|<br[^>]*>`, 'g'), '\f')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .split('\f')
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .flatMap(splitSentences)
}
