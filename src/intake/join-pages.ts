import type { LinedPage } from './leave-out-furniture.ts'
import type { PageLine } from './place-lines.ts'

/** A new paragraph stands further from the line before it than this many times the usual distance. */
const PARAGRAPH = 1.35
/** The distance of lines, as a multiple of the size of type, where a letter is too short to tell its own. */
const PLAIN_DISTANCE = 1.2
/** So many equal distances make the usual one; fewer are chance. */
const ENOUGH = 5

/** Whatever a PDF may paint that is no character of a text: controls, halves of pairs, marks of byte order. */
const NO_TEXT = /[^\P{Cc}\t]|[\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/**
 * The text of a letter's pages: a line of the page is a line of the text, an empty line stands between paragraphs, a
 * form feed between pages, LF behind the last line. The words are those of the pages, in Unicode normal form C;
 * hyphens at line ends stay.
 */
export function joinPages(pages: LinedPage[]): string {
  const usual = usualDistance(pages)
  const texts = pages.map(({ lines }) =>
    lines
      .map((line, index) => {
        const before = lines[index - 1]
        return (before && startsParagraph(before, line, usual) ? '\n' : '') + line.words.replace(NO_TEXT, '')
      })
      .join('\n'),
  )
  const text = texts.filter((words) => words !== '').join('\n\f')
  return text === '' ? '' : `${text.normalize('NFC')}\n`
}

function startsParagraph(before: PageLine, line: PageLine, usual: number | null): boolean {
  const distance = line.y - before.y
  // A line that stands above the one before it begins another block: words on end, as a rule.
  return distance < 0 || distance > PARAGRAPH * (usual ?? PLAIN_DISTANCE * Math.max(line.size, before.size))
}

/** The commonest distance in points between two lines of a page, to the half point; null where there are too few. */
function usualDistance(pages: LinedPage[]): number | null {
  const tally = new Map<number, number>()
  for (const { lines } of pages) {
    for (let index = 1; index < lines.length; index++) {
      const distance = Math.round(2 * ((lines[index] as PageLine).y - (lines[index - 1] as PageLine).y)) / 2
      if (distance > 0) tally.set(distance, (tally.get(distance) ?? 0) + 1)
    }
  }
  const [commonest] = [...tally].sort(([a, x], [b, y]) => y - x || a - b)
  return commonest && commonest[1] >= ENOUGH ? commonest[0] : null
}
