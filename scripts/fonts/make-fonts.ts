import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { compress } from 'wawoff2'
import { CHARACTERS } from './characters.ts'
import { FALLBACKS, toOverrides } from './fallbacks.ts'
import { type FontMeasures, measureFont, renameFont } from './sfnt.ts'
import { subset } from './subset.ts'

/** The site's typefaces: the folder of the package, and the name of its files. */
const FAMILIES = {
  sans: { title: 'Report Sans 3', folder: 'source-sans-3', file: 'SourceSans3' },
  serif: { title: 'Report Serif 4', folder: 'source-serif-4', file: 'SourceSerif4' },
}
const WEIGHTS = [
  [400, '400Regular', 'Regular'],
  [600, '600SemiBold', 'SemiBold'],
] as const

const FOLDER = 'src/styles/fonts'
const read = (path: string) => readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`))

const toRule = (lines: [string, string][]): string =>
  `@font-face {\n${lines.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`

/** The widths of the sans as code, for labels that are measured where nothing can be laid out. */
function toWidthTable(measured: Record<number, FontMeasures>): string {
  const characters = CHARACTERS.filter((character) => measured[400]?.widths.has(character))
  const line = (weight: number) =>
    `  ${weight}: '${characters.map((character) => measured[weight]?.widths.get(character)?.toString(36)).join(' ')}',\n`
  return `// Made by \`npm run fonts\`.

/** The characters that the site's sans holds, by code point. */
export const CHARACTERS =
  '${String.fromCodePoint(...characters).replace(/['\\]/g, '\\$&')}'

/** Their advance widths by weight, in thousandths of an em, written to base 36. */
export const ADVANCE_WIDTHS = {
${line(400)}${line(600)}}
`
}

/**
 * Everything that is made of the typefaces' own files, by its path in the project: the parts that the site ships, their
 * licenses, the rules that name them and what stands for them, and the widths of characters. The same bytes each time.
 */
export async function makeFonts(): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>()
  const own: string[] = []
  const fallbacks: string[] = []
  const measured: Record<number, FontMeasures> = {}
  for (const [family, { title, folder, file }] of Object.entries(FAMILIES)) {
    made.set(`${FOLDER}/${family}-license.txt`, await read(`${folder}/LICENSE_FONT`))
    for (const [weight, part, style] of WEIGHTS) {
      const whole = await read(`${folder}/${part}/${file}_${part}.ttf`)
      // The license of one of them reserves its name for the whole font.
      const font = await subset(renameFont(whole, 'Source', 'Report'), CHARACTERS)
      const measures = measureFont(font, CHARACTERS)
      if (family === 'sans') measured[weight] = measures
      const name = `${family}-${style.toLowerCase()}.woff2`
      // A copy, for the compressor writes the next file over this one.
      made.set(`${FOLDER}/${name}`, (await compress(font)).slice())
      const fallback = FALLBACKS[family as keyof typeof FAMILIES][weight]
      own.push(
        toRule([
          ['font-family', `"${title}"`],
          ['font-weight', String(weight)],
          ['font-display', 'optional'],
          ['src', `url("./fonts/${name}") format("woff2")`],
        ]),
      )
      fallbacks.push(
        toRule([
          ['font-family', `"${title} Fallback"`],
          ['font-weight', String(weight)],
          ['src', fallback.names.map((local) => `local("${local}")`).join(', ')],
          ...toOverrides(measures, fallback),
        ]),
      )
    }
  }
  const head = `/* Made by \`npm run fonts\`. The site's typefaces, and typefaces of the reader's set to the same widths and lines. */\n`
  made.set('src/styles/fonts.css', Buffer.from(head + [...own, ...fallbacks].join('')))
  made.set('src/charts/advance-widths.ts', Buffer.from(toWidthTable(measured)))
  return made
}
