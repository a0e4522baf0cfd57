import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIVE } from '../../corpus/fixtures/five.ts'
import {
  type Built,
  buildSite,
  copyProject,
  freezeRelease,
  listBuilt,
  makeCorpus,
  removeTemporaryFolders,
} from '../build-site.ts'
import { readWords, runsOf } from '../word-runs.ts'

afterAll(removeTemporaryFolders)

const NAMES = ['000_18227ce8aa89113a', '001_b41a0d2e854b938f', '002_59df4a5712f1b6f1', '003_2edf4c89594e4f56']
const TAKEN = '004_d5de75f73db54f04'
/** The release that comes with the project. */
const RELEASE = '2026-11-21'
const seed = (name: string) => readFileSync(join(FIVE, `${name}.txt`), 'utf8')
/** Nine words that no other letter has, which say where they stood. */
const ownWords = (place: string) => 'abcdefghi'.replace(/./g, (letter) => `${letter}q${place} `).trim()
/** The letter as it came with the project, with words of its own wherever a page or a file could keep them. */
const TAKEN_TEXT = seed(TAKEN)
  .replace(/^---[\s\S]*?---\n/, '')
  .replace('Preventative Medicine', 'Preventative Medicine, Ab Cd Ef Gh Ij Kl Mn Op')
  .replace('44-year-old female', `44-year-old female who works as a ${ownWords('job')}`)
  .replace('ACUPUNCTURE TIMES 6', `ACUPUNCTURE TIMES 6 ${ownWords('asked')}`)
  .replace('MTUS Acupuncture Treatment Guidelines.', `MTUS Acupuncture Treatment Guidelines ${ownWords('cited')}.`)
  .replace('Non-MTUS Citation not specified', `Non-MTUS Citation ${ownWords('source')}`)
/** What sits in a letter and in no other: something personal, which the build tells its publisher. */
const PERSONAL = '555-44-3219'
const letters = {
  ...Object.fromEntries(NAMES.map((name) => [`${name}.txt`, seed(name)])),
  [`${TAKEN}.txt`]: TAKEN_TEXT,
}

/** Files of a site that hold runs of words which the letter has and no other letter, with these. */
async function findLeft(folder: string, letter: string, others: string[]): Promise<Map<string, string[]>> {
  const common = new Set(others.flatMap((other) => [...runsOf(other)]))
  const own = new Set([...runsOf(letter)].filter((run) => !common.has(run)))
  const left = new Map<string, string[]>()
  for (const path of listBuilt(folder)) {
    const words = `${path}\n${await readWords(join(folder, path))}`
    const runs = [...runsOf(words)].filter((run) => own.has(run))
    if (runs.length > 0) left.set(path, runs)
  }
  return left
}

describe('a letter that was withdrawn while its file lies there still', () => {
  const project = copyProject()
  let built: Built
  let whole: Built
  const read = (path: string) => readFileSync(join(built.folder, path), 'utf8')

  let release: ReturnType<typeof freezeRelease>

  beforeAll(() => {
    writeFileSync(join(project, `content/letters/${TAKEN}.txt`), TAKEN_TEXT)
    // The release that comes with the project has no edition; here it gets one, of the letter too.
    release = freezeRelease(project, join(project, 'content/letters'), '--date', RELEASE, '--force')
    mkdirSync(join(project, 'content/withdrawn'))
    writeFileSync(
      join(project, `content/withdrawn/${TAKEN}.md`),
      '---\ndate: "2027-01-05"\nground: "privacy"\nnote: "It gave a <b>number</b>."\n---\n',
    )
    const corpus = makeCorpus({
      ...letters,
      'person.txt': seed(NAMES[0] as string).replace('He/she', `SSN ${PERSONAL}. He/she`),
    })
    const environment = { SITE_URL: 'https://example.org', BASE_PATH: 'imr' }
    built = buildSite(corpus, environment, project)
    rmSync(join(project, 'content/withdrawn'), { recursive: true })
    whole = buildSite(corpus, environment, project)
  })

  test('the site is built, and the letter is counted nowhere', () => {
    expect(built.status, built.output.slice(-3000)).toBe(0)
    for (const file of ['decisions.csv', 'letters.csv', 'decisions.json'])
      expect(read(`data/${file}`)).not.toContain(TAKEN)
    expect(JSON.parse(read('data/manifest.json')).withdrawn).toEqual([
      { id: TAKEN, date: '2027-01-05', ground: 'privacy' },
    ])
    expect(read('data/rates.csv')).not.toBe(readFileSync(join(whole.folder, 'data/rates.csv'), 'utf8'))
  })

  test('no run of eight words that it alone has is left in any file', async () => {
    const others = NAMES.map(seed)
    // The search for them finds them where the letter is published: its page, its data, and the index.
    const held = await findLeft(whole.folder, TAKEN_TEXT, others)
    const found = [...held.keys()]
    expect(found).toContain(`cases/${TAKEN}/index.html`)
    for (const path of ['decisions.json', 'decisions.xlsx', 'decisions.parquet', 'records/1.json'])
      expect(found).toContain(`data/${path}`)
    expect(found.some((path) => path.startsWith('data/decisions/decision_year='))).toBe(true)
    expect(found.some((path) => path.endsWith('.pf_fragment'))).toBe(true)
    for (const place of ['job', 'asked', 'cited', 'source'])
      expect([...held.values()].flat(), place).toContainEqual(expect.stringContaining(`q${place}`))
    expect(await findLeft(built.folder, TAKEN_TEXT, others)).toEqual(new Map())
  })

  test('its address keeps a page that says when and on what ground, and that no search engine may keep', () => {
    const page = read(`cases/${TAKEN}/index.html`)
    expect(page).toContain('This letter was withdrawn')
    expect(page).toContain('January 5, 2027, because it held something that tells who a person is.')
    expect(page).toContain('It gave a &lt;b&gt;number&lt;/b&gt;.')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(listBuilt(built.folder).filter((path) => path.includes(TAKEN))).toEqual([`cases/${TAKEN}/index.html`])
    expect(read('sitemap-0.xml')).not.toContain(TAKEN)
    expect(read('_redirects')).toBe(`/imr/cases/${TAKEN}/ /imr/cases/${TAKEN}/index.html 404!\n`)
    expect(read('nginx-withdrawn.conf')).toContain(`location = /imr/cases/${TAKEN}/ {`)
  })

  test('a public ledger names it, and rates, data and the release say that it is missing', () => {
    const about = read('about/index.html')
    expect(about).toContain('1 letter was withdrawn and stands in no number and no file. 1 letter for privacy.')
    expect(about).toContain(`/imr/cases/${TAKEN}/`)
    for (const path of ['index.html', 'cases/index.html', 'data/index.html'])
      expect(read(path)).toContain('1 letter was withdrawn')
    expect(read('data/releases/2026-11-21/index.html')).toContain(
      'Of the 5 letters of this release 1 was withdrawn since',
    )
  })

  test('the frozen edition of the release leads to it no more, says so, and keeps its numbers', () => {
    expect(release.status, release.output).toBe(0)
    const frozen = join(project, 'content/releases', RELEASE)
    for (const path of listBuilt(frozen)) {
      const before = readFileSync(join(frozen, path), 'utf8')
      const after = read(`editions/${RELEASE}/${path}`)
      if (path.endsWith('.html'))
        expect(after, path).toContain('Of the 5 letters of this release 1 was withdrawn since')
      else expect(after, path).toBe(before)
      expect(after, path).not.toContain(TAKEN)
    }
    const page = 'treatments/acupuncture/index.html'
    expect(readFileSync(join(frozen, page), 'utf8')).toContain(`/cases/${TAKEN}/`)
    expect(read(`editions/${RELEASE}/${page}`)).toContain('1 of 5 denials was overturned')
    expect(readFileSync(join(whole.folder, `editions/${RELEASE}/${page}`))).toEqual(readFileSync(join(frozen, page)))
  })

  test('personal data is told to the publisher, with what to do, and shown on no page', () => {
    expect(built.output).toMatch(
      /1 letter is published that may tell who a person is \(person\.txt\): npm run check says why/,
    )
    expect(read('quality/index.html')).not.toContain('personal-data')
    expect(read('cases/person/index.html')).not.toContain('personal-data')
  })
})

test('a letter of a release that is neither there nor withdrawn stops the build, in words that say what to do', () => {
  const project = copyProject()
  rmSync(join(project, `content/letters/${TAKEN}.txt`))
  const built = buildSite(resolve(project, 'content/letters'), {}, project)
  expect(built.status).toBe(1)
  expect(built.output).toMatch(
    new RegExp(`content/releases/2026-11-21\\.ids:5:1: error: the letter ${TAKEN} was published`),
  )
  expect(built.output).toContain('content/withdrawn/<id>.md')
  expect(built.output).not.toContain('    at ')
})
