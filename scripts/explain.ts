import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { styleText } from 'node:util'
import { toLetterReader } from '../src/classify/read-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { startPdfReader } from '../src/intake/start-pdf-reader.ts'
import { formatNumberOf } from '../src/rates/format-rate.ts'
import { printName } from '../src/text/leave-out-invisible.ts'
import { lineStarts, positionAt, printMessage } from '../src/text/place.ts'
import { explainLetter } from './explain-letter.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { readGivenLetter } from './read-given-letter.ts'

const { paths } = readArguments('explain')
const [path = '', ...more] = paths
if (!existsSync(path)) refuse('explain', `${path}: there is no such file`)
if (more.length > 0 || statSync(path).isDirectory()) refuse('explain', 'Name one letter.')

const reader = startPdfReader()
const given = { path, source: basename(path) }
const { record, file, text } = await readGivenLetter(given, toLetterReader(loadTaxonomy(CONTENT)), reader)
reader.close()
const readings = explainLetter(record.letter)

// The letter first, every value that was read lit in it; nested values are told in the list below.
let at = 0
let lit = ''
for (const { span } of [...readings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
  if (span.start < at || span.end <= span.start) continue
  lit += text.slice(at, span.start) + styleText(['bold', 'underline'], text.slice(span.start, span.end))
  at = span.end
}
console.log(lit + text.slice(at))

const starts = lineStarts(file)
console.log(
  `\n${printName(path)}: ${record.letter.layout ?? 'not read as a letter'}, ${formatNumberOf(record.letter.decisions.length, 'decision')}\n`,
)
for (const { field, value, span, rule } of readings) {
  const { line, column } = positionAt(starts, record.textStart + span.start)
  console.log(
    `${`${line}:${column}`.padEnd(9)}${`${field} `.padEnd(36)}${styleText('bold', value)}\n${' '.repeat(45)}${rule}`,
  )
}
for (const message of record.messages) console.log(printMessage(path, message))
if (record.letter.layout === null) process.exitCode = 1
