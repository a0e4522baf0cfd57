import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { makePdf } from './fixtures/make-pdf.ts'
import { printLetter } from './fixtures/print-letter.ts'
import { PDF_LIMITS } from './pdf-limits.ts'
import { readForeign, TEXT_READER } from './read-foreign.ts'
import { PDF_READER } from './read-pdf.ts'
import { startPdfReader } from './start-pdf-reader.ts'

const reader = startPdfReader()
afterAll(() => reader.close())

const words = (...lines: string[]) => [lines.map((line, index) => ({ words: line, x: 72, y: 700 - 14 * index }))]
const read = async (name: string, bytes: Uint8Array, by = reader) => {
  const { text, messages } = await readForeign(name, bytes, by)
  return { text, rules: messages.map(({ rule }) => rule) }
}
const fixture = (name: string) => readFileSync(new URL(`../letter/fixtures/${name}.txt`, import.meta.url), 'utf8')

test('the readers’ names in front matter are those of the packages', () => {
  const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(PDF_READER).toBe(`unpdf ${dependencies.unpdf}`)
  expect(TEXT_READER).toBe(`imr-decisions ${version}`)
})

test('a PDF gives its text, whatever its name', async () => {
  const pdf = makePdf({ pages: words('Motrin® (ibuprofen) 800mg', 'twice a day') })
  const expected = { text: 'Motrin® (ibuprofen) 800mg\ntwice a day\n', rules: [] }
  expect(await read('a.pdf', pdf)).toEqual(expected)
  expect(await read('a.txt', pdf)).toEqual(expected)
})

test('a PDF encrypted with an empty password opens, with another one it says so', async () => {
  const pages = words('Locked but open')
  expect((await read('a.pdf', makePdf({ pages, password: '' }))).text).toBe('Locked but open\n')
  expect(await read('a.pdf', makePdf({ pages, password: 'secret' }))).toEqual({
    text: null,
    rules: ['intake/pdf-password'],
  })
})

test('a page that lies on its side or head reads as its words run', async () => {
  const corner = [
    [72, 700],
    [100, 72],
    [540, 100],
    [500, 700],
  ] as const
  const next = [
    [0, -14],
    [14, 0],
    [0, 14],
    [-14, 0],
  ] as const
  for (const turn of [0, 1, 2, 3] as const) {
    const [x, y] = corner[turn]
    const [right, up] = next[turn]
    const lines = ['Case Number: 1', 'Priority: Standard', 'Third']
    const page = lines.map((line, index) => ({ words: line, x: x + index * right, y: y + index * up, turn }))
    expect((await read('a.pdf', makePdf({ pages: [page] }))).text).toBe(`${lines.join('\n')}\n`)
  }
})

test.each(['credentials-modified', 'prose-with-header'])('%s, printed as a PDF, has the same words', async (name) => {
  const { text, rules } = await read('a.pdf', printLetter(fixture(name), { foot: 'Page # of 9', password: '' }))
  expect(rules).toEqual([])
  // The second half of a label on two lines stands below its value.
  const wordsOf = (letter: string) =>
    letter
      .replace(/Application\s+Received:\s+(\S+)/, 'Application $1 Received:')
      .split(/\s+/)
      .filter(Boolean)
  expect(wordsOf(text ?? '')).toEqual(wordsOf(fixture(name)))
  expect(text).toContain('\n\f')
})

test('a PDF without text needs OCR, one with a page that is a picture is read with a warning', async () => {
  expect(await read('a.pdf', makePdf({ pages: [[]], picture: true }))).toEqual({
    text: null,
    rules: ['intake/needs-ocr'],
  })
  expect(await read('a.pdf', makePdf({ pages: [[]] }))).toEqual({ text: null, rules: ['intake/pdf-no-text'] })
  const mixed = await read('a.pdf', makePdf({ pages: [...words('Words'), []], picture: true }))
  expect(mixed).toEqual({ text: 'Words\n', rules: ['intake/page-needs-ocr'] })
  const blank = await read('a.pdf', makePdf({ pages: [...words('Words'), []] }))
  expect(blank).toEqual({ text: 'Words\n', rules: [] })
})

test.each([
  ['no bytes', '', /The file is empty/],
  ['white space', ' \n', /nothing but white space/],
  ['a web page', '\ufeff\n<!DOCTYPE html><title>404</title>', /is a web page, perhaps the words of a host/],
  ['a Word document', 'PK\u0003\u0004\0\0', /Word document or an archive; save what it holds as PDF/],
  ['a letter as text', 'Case Number: CM16-0990001\n', /is text; name it \.txt if it is a letter/],
  ['a pointer', 'version https://git-lfs.github.com/spec/v1\n', /git lfs pull/],
])('a file named .pdf that holds %s is told as what it is', async (_, content, reason) => {
  const { messages } = await readForeign('a.pdf', Buffer.from(content), reader)
  expect(messages).toMatchObject([{ rule: 'intake/no-pdf', reason: expect.stringMatching(reason) }])
})

test.each([
  ['without pages', { 2: '<</Type/Pages/Kids[]/Count 0>>' }, 'intake/pdf-no-pages'],
  ['that counts pages which are not there', { 2: '<</Type/Pages/Kids[]/Count 5>>' }, 'intake/pdf-no-pages'],
])('a PDF %s is told as that', async (_, objects, rule) => {
  expect(await read('a.pdf', makePdf({ pages: words('x') }, objects))).toEqual({ text: null, rules: [rule] })
})

const tenThousandPages = () => makePdf({ pages: Array.from({ length: 10_000 }, () => []) })
const cutOff = () => printLetter(fixture('prose-with-header')).subarray(0, 3000)
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(500)])
const garbage = Buffer.from(`%PDF-1.7\n${'0 obj << /Kids '.repeat(2000)}\n%%EOF`)
const loop = () => makePdf({ pages: words('x') }, { 2: '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>' })
const nested = (open: string, close: string) => () =>
  makePdf(
    { pages: words('x') },
    { 1: `<</Type/Catalog/Pages 2 0 R/A ${open.repeat(500_000)}${close.repeat(500_000)}>>` },
  )

test.each<[string, Uint8Array | (() => Uint8Array), string]>([
  ['cut off', cutOff, 'intake/pdf-cut-off'],
  ['cut off, with an end put behind', () => Buffer.concat([cutOff(), Buffer.from('%%EOF')]), 'intake/pdf-damaged'],
  ['a picture by another name', jpeg, 'intake/no-pdf'],
  ['empty', new Uint8Array(), 'intake/no-pdf'],
  ['garbage', garbage, 'intake/pdf-damaged'],
  ['of 10,000 pages', tenThousandPages, 'intake/pdf-too-long'],
  ['a loop of pages', loop, 'intake/pdf-damaged'],
  ['half a million lists in lists', nested('[', ']'), 'intake/pdf-damaged'],
  ['half a million entries in entries', nested('<</A ', '>>'), 'intake/pdf-damaged'],
])('a PDF that is %s costs one message, and the next is read', async (_, bytes, rule) => {
  expect(await read('a.pdf', typeof bytes === 'function' ? bytes() : bytes)).toEqual({ text: null, rules: [rule] })
  expect((await read('b.pdf', makePdf({ pages: words('Next') }))).text).toBe('Next\n')
})

/** A page whose content is packed. */
const packed = (content: string) => {
  const data = deflateSync(content).toString('latin1')
  return makePdf(
    { pages: words('x') },
    { 11: `<</Filter/FlateDecode/Length ${data.length}>>stream\n${data}\nendstream` },
  )
}

test('a PDF that unpacks to more memory than it may is given up, and the next is read', async () => {
  // A busy machine takes longer to fill the memory than any letter takes to be read.
  const strict = startPdfReader({ ...PDF_LIMITS, seconds: 120, megabytes: 250 })
  expect(await read('a.pdf', packed(`BT /F 12 Tf (${' bomb'.repeat(40_000_000)}) Tj ET`), strict)).toEqual({
    text: null,
    rules: ['intake/pdf-too-large'],
  })
  expect((await read('b.pdf', makePdf({ pages: words('Next') }), strict)).text).toBe('Next\n')
  strict.close()
}, 180_000)

test('a PDF of forms within forms is given up when its time is over, and the next is read', async () => {
  const forms: Record<number, string> = {}
  const form = (next: string, content: string) =>
    `<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<<${next}>>/Length ${content.length}>>stream\n${content}\nendstream`
  for (let depth = 0; depth < 12; depth++)
    forms[200 + depth] = form(`/XObject<</X ${201 + depth} 0 R>>`, '/X Do '.repeat(10))
  forms[212] = form('/Font<</F 3 0 R>>', 'BT /F 12 Tf (x) Tj ET')
  forms[10] = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</X 200 0 R>>>>/Contents 11 0 R>>'
  forms[11] = '<</Length 5>>stream\n/X Do\nendstream'
  // Long enough for the next reader to start on a busy machine.
  const strict = startPdfReader({ ...PDF_LIMITS, seconds: 6 })
  expect(await read('a.pdf', makePdf({ pages: words('x') }, forms), strict)).toEqual({
    text: null,
    rules: ['intake/pdf-too-slow'],
  })
  expect((await read('b.pdf', makePdf({ pages: words('Next') }), strict)).text).toBe('Next\n')
  strict.close()
}, 30_000)

test('text is decoded and normalized, and keeps its words and spacing', async () => {
  const crlf = await read('a.txt', Buffer.from('\ufeffCafe\u0301 \r\n\r\n x', 'utf8'))
  expect(crlf.text).toBe('Café \n\n x')
  expect(crlf.rules).toEqual(['text/encoding', 'text/line-ends', 'text/unicode'])
  expect(await read('a.txt', Buffer.from('Plain\n'))).toEqual({ text: 'Plain\n', rules: [] })
})

test('what is no text is left alone', async () => {
  expect(await read('a.txt', jpeg)).toEqual({ text: null, rules: ['intake/no-text'] })
  expect(await read('a.txt', Buffer.from(' \n'))).toEqual({ text: null, rules: ['intake/empty'] })
  expect(await read('a.txt', Buffer.from('---js\nprocess.exit()\n---\nx'))).toEqual({
    text: null,
    rules: ['intake/bad-front-matter'],
  })
})
