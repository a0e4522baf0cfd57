import type { Block } from './block.ts'
import { type HEADER_FORMS, type Header, setHeader } from './header.ts'
import type { Marker } from './marks.ts'
import type { Random } from './random.ts'
import { setLines } from './set-lines.ts'

/**
 * What a program made of a PDF's page. `published`: an empty line behind every line, and a line of blanks between
 * paragraphs; `bare`: the same without the lines of blanks; `single`: an empty line between paragraphs; `running`:
 * nothing between paragraphs, as pdftotext has it; `columns`: as its -layout.
 */
interface Extraction {
  line: string
  paragraph: string
  page: readonly string[]
  titleIndent: boolean
  header: readonly (keyof typeof HEADER_FORMS)[]
}

const EXTRACTIONS = {
  published: { line: ' \n\n', paragraph: ' \n\n', page: ['\n\n'], titleIndent: false, header: ['lines'] },
  bare: { line: ' \n\n', paragraph: '', page: ['\n\n'], titleIndent: false, header: ['lines'] },
  single: {
    line: '\n',
    paragraph: '\n',
    page: ['\n\n', '\f', ''],
    titleIndent: false,
    header: ['lines', 'values first'],
  },
  running: { line: '\n', paragraph: '', page: ['\n\n\f'], titleIndent: false, header: ['labels first'] },
  columns: { line: '\n', paragraph: '\n', page: ['\f'], titleIndent: true, header: ['columns'] },
} satisfies Record<string, Extraction>

export type ExtractionName = keyof typeof EXTRACTIONS
export const EXTRACTION_NAMES = Object.keys(EXTRACTIONS) as ExtractionName[]

/** How often real texts of each kind are met, as far as it is known. */
const WEIGHTS: readonly (readonly [name: ExtractionName, weight: number])[] = [
  ['published', 5],
  ['bare', 0.2],
  ['single', 2],
  ['running', 2],
  ['columns', 1.5],
]

/** Sets a letter as an extraction would have it, marks included: lines, paragraphs, and pages wherever they end. */
export function setText(
  header: Header | null,
  blocks: Block[],
  marker: Marker,
  random: Random,
  name: ExtractionName = random.weigh(WEIGHTS),
): string {
  const form: Extraction = EXTRACTIONS[name]
  const width = random.whole(84, 102)
  const pageLength = random.whole(40, 54)
  const hyphenated = random.chance(0.15) ? 0.3 : 0
  const page = random.pick(form.page)
  let text = name === 'published' ? ` ${form.line.slice(1)}` : ''
  let onPage = 0

  const set = (lines: string[]) => {
    for (const line of lines) {
      text += line + form.line
      if (++onPage % pageLength === 0) text += page
    }
    text += form.paragraph
  }
  const groups = header ? setHeader(header, random.pick(form.header), marker) : []
  // In the double-spaced forms the lines of the header follow each other as all others do.
  if (form.line === ' \n\n') set(groups.flat())
  else groups.forEach(set)
  for (const { kind, words } of blocks) {
    const lines = setLines(words, width, kind === 'title' ? 0 : hyphenated, random)
    const centered = form.titleIndent && kind === 'title'
    set(centered ? lines.map((line) => ' '.repeat(Math.max(0, (width - line.length) >> 1)) + line) : lines)
  }
  return text
}
