import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { toPlain } from '../../words/runs.ts'
import { toMatrix, toShownFigures } from './matrix.ts'

const acupuncture = { category: 'rehabilitation', subcategory: 'acupuncture', treatment: 'acupuncture' }
const mtus = { imrGuidelines: ['mtus-acupuncture'], imrFamilies: ['mtus'] }
const both = { imrGuidelines: ['mtus-acupuncture', 'odg'], imrFamilies: ['mtus', 'odg'] }
const corpus = madeCorpus([
  ...madeRows('a', 8, 40, { ...acupuncture, ...mtus, claimsGuidelines: ['odg'], claimsFamilies: ['odg'] }),
  ...madeRows('b', 1, 6, { ...acupuncture, ...both, claimsFamilies: ['none'] }),
  ...madeRows('c', 0, 2, { category: 'home-health', subcategory: 'home-health', imrFamilies: ['none'] }),
  madeRow({ caseId: 'd' }),
])
const view = toMatrix(corpus)
const figureOf = (id: string) => view.figures.find((figure) => figure.id === id)
/** A matrix as lines of words: step, share, counts; a dot for an empty cell. */
const read = (id: string) =>
  figureOf(id)?.matrix?.rows.map((row) =>
    'heading' in row
      ? `# ${row.heading}`
      : `${row.label}: ${row.cells
          .map((cell) =>
            cell ? `${cell.step} ${cell.share ?? ''} ${cell.overturned}/${cell.decided}`.replace('  ', ' ') : '.',
          )
          .join(', ')}`,
  )

test('treatments against guidelines: each cell on its tier, not classified, not read and none cited in sight', () => {
  const heads = figureOf('matrix-category')?.matrix?.columns.map(({ label }) => label) ?? []
  expect(heads[0]).toBe('Acupunc\u00adture Guide\u00adlines')
  expect(heads.map((head) => head.replaceAll('\u00ad', ''))).toEqual([
    'Acupuncture Guidelines',
    'Official Disability Guidelines',
    'None cited',
    'Not read',
    'All, each once',
  ])
  expect(read('matrix-category')).toEqual([
    'Rehabilitation: r3 20% 9/46, few 17% 1/6, ., ., r3 20% 9/46',
    'Home health: ., ., counts 0/2, ., counts 0/2',
    'Not classified: ., ., ., counts 0/1, counts 0/1',
    'All treatments: r3 20% 9/46, few 17% 1/6, counts 0/2, counts 0/1, r3 18% 9/49',
  ])
})

test('kinds stand under their categories, guidelines under their families', () => {
  expect(read('matrix-subcategory')?.[0]).toBe('# Rehabilitation')
  expect(read('matrix-guidelines')?.map((line) => line.split(':')[0])).toEqual([
    '# Outside the MTUS',
    'Official Disability Guidelines',
    'None cited',
    'Not read',
    'All',
  ])
})

test('single treatments stand under their categories; of many, those with the most decisions', () => {
  expect(read('matrix-treatment')).toEqual([
    '# Rehabilitation',
    'Acupuncture: r3 20% 9/46, few 17% 1/6, ., ., r3 20% 9/46',
    'Not classified: ., ., counts 0/2, counts 0/1, counts 0/3',
    'All treatments: r3 20% 9/46, few 17% 1/6, counts 0/2, counts 0/1, r3 18% 9/49',
  ])
  expect(figureOf('matrix-treatment')?.notes.join(' ')).not.toContain('with the most decisions')
})

test('what each side cited holds every decision once', () => {
  expect(read('matrix-sources')).toEqual([
    'Outside the MTUS only: r4 20% 8/40, ., ., ., r4 20% 8/40',
    'No guideline: ., few 17% 1/6, ., ., few 17% 1/6',
    'Not read: ., ., counts 0/2, counts 0/1, counts 0/3',
    'All: r4 20% 8/40, few 17% 1/6, counts 0/2, counts 0/1, r3 18% 9/49',
  ])
})

test('cells, sums and heads lead to their lists and pages', () => {
  const matrix = figureOf('matrix-category')?.matrix
  const [row] = matrix?.rows ?? []
  const total = matrix?.rows.at(-1)
  if (!row || !total || 'heading' in row || 'heading' in total) throw new Error('the matrix begins and ends with cells')
  expect(row.href).toBe('/treatments/rehabilitation/')
  expect(row.cells.map((cell) => cell?.href)).toEqual([
    '/browse/category/rehabilitation/mtus-acupuncture/',
    '/browse/category/rehabilitation/odg/',
    undefined,
    undefined,
    '/browse/category/rehabilitation/',
  ])
  expect(total.cells.map((cell) => cell?.href)).toEqual([
    '/browse/imr-guideline/mtus-acupuncture/',
    '/browse/imr-guideline/odg/',
    '/browse/imr-family/none/',
    '/browse/imr-family/not-read/',
    '/browse/all/all/',
  ])
  expect(matrix?.columns[0]?.href).toBe('/guidelines/mtus-acupuncture/')
})

test('what the figures say counts pairs alone; the table and the file hold every cell', () => {
  const figure = figureOf('matrix-category')
  expect(figure?.headline).toBe(
    'One pair of treatment category and guideline has a reliable rate; its interval contains the overall rate',
  )
  expect(figure?.subtitle).toContain('49 decisions in 49 letters.')
  expect(figure?.subtitle).toContain('4 of 12 cells hold a decision, 2 of them enough for a rate.')
  expect(figure?.table.rows.map(([row, column, decided]) => [row?.text, column?.text, decided?.text])).toEqual([
    ['Rehabilitation', 'Acupuncture Guidelines', '46'],
    ['Rehabilitation', 'Official Disability Guidelines', '6'],
    ['Home health', 'No guideline cited', '2'],
    ['Not classified', 'Citation not read', '1'],
  ])
  expect(figure?.data.rows.map(([first, , second]) => [first, second])).toEqual([
    ['rehabilitation', 'mtus-acupuncture'],
    ['rehabilitation', 'odg'],
    ['home-health', 'none'],
    ['', ''],
  ])
  expect(figure?.plots[0]?.wide).toContain('9 of 46')
  expect(toPlain(view.lead)).toBe(
    'Two pairs of treatment category and reviewer’s guideline occur; one has a reliable rate. So read the sums: under the Acupuncture Guidelines 9 of 46 denials were overturned; under the Official Disability Guidelines 1 of 6 denials was overturned.',
  )
})

test('where a pair lies beside the rate of all, a note says how many chance alone puts there', () => {
  const notesOf = (overturned: number) =>
    toMatrix(
      madeCorpus([
        ...madeRows('a', overturned, 40, { ...acupuncture, ...both }),
        ...madeRows('b', 4, 80, { ...acupuncture, imrGuidelines: ['odg'], imrFamilies: ['odg'] }),
      ]),
    )
      .figures.find(({ id }) => id === 'matrix-category')
      ?.notes.join(' ')
  expect(notesOf(20)).toContain('2 pairs are compared: by chance alone 1 in 20 falls outside its limits')
  expect(notesOf(2)).not.toContain('by chance alone')
})

test('of very many cells those of the treatments with the most decisions are shown, and the rest is told', () => {
  const [like] = corpus.taxonomy.treatments.filter(({ id }) => id === 'acupuncture')
  if (!like) throw new Error('no such treatment')
  const ids = Array.from({ length: 400 }, (_, place) => `needle-${place}`)
  const many = {
    ...madeCorpus(
      ids.flatMap((treatment, place) =>
        madeRows(treatment, 0, place < 10 ? 3 : 2, { ...acupuncture, ...both, treatment }),
      ),
    ),
    taxonomy: { ...corpus.taxonomy, treatments: ids.map((id) => ({ ...like, id, title: id, short: id })) },
  }
  const view = toMatrix(many)
  const [own, shown] = [view.figures, toShownFigures(view)].map((figures) =>
    figures.find(({ id }) => id === 'matrix-treatment'),
  )
  const names = own?.matrix?.rows.flatMap((row) => ('heading' in row ? [] : [row.label]))
  // Two guidelines each, so 300 have 600 cells; the sum stands last.
  expect(names).toHaveLength(301)
  expect(names?.slice(0, 3)).toEqual(['needle-0', 'needle-1', 'needle-2'])
  expect(own?.headline).toBe(
    'Among the 300 treatments shown, in none of 600 pairs of treatment and guideline was a denial overturned',
  )
  expect(own?.notes.join(' ')).toContain('The rows are the 300 treatments with the most decisions, of 400')
  expect(own?.table.rows).toHaveLength(600)
  expect(shown?.table.rows).toEqual(own?.table.rows.slice(0, 100))
  expect(shown?.table.whole).toEqual({
    rows: 600,
    title: 'the figure’s own page',
    href: '/figures/matrix-treatment/#table',
  })
})

test('an empty corpus has no figure and says so', () => {
  const { empty, figures, pairs, lead } = toMatrix(madeCorpus([]))
  expect({ empty, figures, pairs }).toEqual({ empty: true, figures: [], pairs: [] })
  expect(toPlain(lead)).toBe('No decision has been read yet, so no treatment meets a guideline here.')
})
