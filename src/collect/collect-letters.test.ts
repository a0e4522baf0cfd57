import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { askRobots } from './ask-robots.ts'
import { type Collected, collectLetters } from './collect-letters.ts'
import {
  cutOff,
  type FakeHost,
  inTurn,
  PDF,
  send,
  sendPage,
  sendPdf,
  slow,
  startFakeHost,
} from './fixtures/fake-host.ts'
import { printResultPage } from './fixtures/result-pages.ts'
import { openJournal } from './journal.ts'
import { startRequests } from './polite-requests.ts'
import type { Wanted } from './wanted.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const PAUSE = 5000

/** A host, a folder, and a run over some letters; sleeps are written down and not slept. */
async function set(answers: Parameters<typeof startFakeHost>[0], patience = 10_000) {
  const folder = mkdtempSync(join(tmpdir(), 'collect-'))
  const fake: FakeHost = await startFakeHost(answers)
  closers.push(fake.close, () => rmSync(folder, { recursive: true }))
  const { host } = fake
  const sleeps: number[] = []
  const run = async (wanted: Wanted[]): Promise<Collected[]> => {
    const journal = openJournal(join(folder, 'journal.ndjson'))
    if ('fault' in journal) throw new Error(journal.fault)
    const requests = startRequests({
      userAgent: 'made/1 (+me@example.org)',
      host,
      pause: PAUSE,
      patience,
      sleep: async (milliseconds) => void sleeps.push(milliseconds),
      tellWait: () => {},
    })
    const robots = await askRobots(requests, host, 'made')
    if ('refusal' in robots) return []
    requests.obey(robots)
    const collected: Collected[] = []
    for await (const one of collectLetters(wanted, { folder, host, journal }, requests, () => new Date(0)))
      collected.push(one)
    return collected
  }
  return {
    fake,
    folder,
    sleeps,
    run,
    letter: (path: string): Wanted => ({ caseNumber: null, letter: new URL(path, host) }),
  }
}

const outcomes = (collected: Collected[]) => collected.map(({ outcome }) => outcome)
const number = (caseNumber: string): Wanted => ({ caseNumber, letter: null })

test('robots.txt comes first, then one letter after another with the pause between them', async () => {
  const { fake, folder, sleeps, run, letter } = await set({ '/a.pdf': sendPdf, '/b.pdf': sendPdf })
  expect(outcomes(await run([letter('/a.pdf'), letter('/b.pdf')]))).toEqual(['saved', 'saved'])
  expect(fake.asked).toEqual(['/robots.txt', '/a.pdf', '/b.pdf'])
  expect(sleeps).toEqual([PAUSE, PAUSE])
  expect(fake.most).toBe(1)
  expect([...fake.userAgents]).toEqual(['made/1 (+me@example.org)'])
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pdf', 'journal.ndjson'])
  expect(readFileSync(join(folder, 'a.pdf'))).toEqual(PDF)
})

test('a case number leads over the case’s page to its letter; the next run asks for neither', async () => {
  const page = printResultPage([
    { number: 'CM16-0990001', href: '/pdf/1.pdf', requests: [['Surgery', 'Spine', 'Uphold']] },
  ])
  const search = '/dwc/imr/IMRDecisionSearch.asp?caseno=CM16-0990001'
  const { fake, folder, run } = await set({ [search]: sendPage(page), '/pdf/1.pdf': sendPdf })
  expect(outcomes(await run([number('CM16-0990001')]))).toEqual(['saved'])
  expect(fake.asked).toEqual(['/robots.txt', search, '/pdf/1.pdf'])
  expect(readdirSync(folder)).toContain('CM16-0990001.pdf')
  rmSync(join(folder, 'CM16-0990001.pdf'))
  expect(outcomes(await run([number('CM16-0990001')]))).toEqual(['there-already'])
  expect(fake.asked).toEqual(['/robots.txt', search, '/pdf/1.pdf', '/robots.txt'])
})

test('robots.txt that forbids the letters stops the run, and nothing is held against the address', async () => {
  const { fake, folder, run, letter } = await set({
    '/robots.txt': send(200, {}, 'User-agent: *\nDisallow: /pdf/'),
    '/pdf/a.pdf': sendPdf,
  })
  const [only, ...more] = await run([letter('/pdf/a.pdf'), letter('/b.pdf')])
  expect(only).toMatchObject({ outcome: 'postponed', stop: 'robots.txt forbids /pdf/a.pdf' })
  expect(more).toEqual([])
  expect(fake.asked).toEqual(['/robots.txt'])
  expect(readFileSync(join(folder, 'journal.ndjson'), 'utf8')).toContain('"result":"postponed"')
})

test.each([[send(403)], [send(500)], [send(302, { location: 'http://other.example/robots.txt' })]])(
  'a robots.txt that can’t be read lets nothing be asked',
  async (answer) => {
    const { fake, run, letter } = await set({ '/robots.txt': answer, '/a.pdf': sendPdf })
    expect(await run([letter('/a.pdf')])).toEqual([])
    expect(new Set(fake.asked)).toEqual(new Set(['/robots.txt']))
  },
)

test('a longer delay of robots.txt takes the pause’s place', async () => {
  const robots = send(200, {}, 'User-agent: *\nCrawl-delay: 20')
  const { sleeps, run, letter } = await set({ '/robots.txt': robots, '/a.pdf': sendPdf })
  await run([letter('/a.pdf')])
  expect(sleeps).toEqual([20_000])
})

test('403 is never asked for again, in this run or the next', async () => {
  const { fake, run, letter } = await set({ '/a.pdf': send(403), '/b.pdf': sendPdf })
  expect(outcomes(await run([letter('/a.pdf'), letter('/b.pdf')]))).toEqual(['refused', 'saved'])
  expect(outcomes(await run([letter('/a.pdf'), letter('/b.pdf')]))).toEqual(['refused', 'there-already'])
  expect(fake.asked.filter((path) => path === '/a.pdf')).toHaveLength(1)
})

test('429 waits as long as Retry-After says, and never shorter than half a minute', async () => {
  const late = inTurn(send(429, { 'retry-after': '90' }), send(503, { 'retry-after': '1' }), sendPdf)
  const { sleeps, run, letter } = await set({ '/a.pdf': late })
  expect(outcomes(await run([letter('/a.pdf')]))).toEqual(['saved'])
  expect(sleeps).toEqual([PAUSE, 90_000, PAUSE, 60_000, PAUSE])
})

test('a host that asks to wait for hours is left alone', async () => {
  const { fake, run, letter } = await set({ '/a.pdf': send(429, { 'retry-after': '7200' }), '/b.pdf': sendPdf })
  const collected = await run([letter('/a.pdf'), letter('/b.pdf')])
  expect(collected).toHaveLength(1)
  expect(collected[0]?.stop).toBe('the host answers 429 and asks to wait for 120 min')
  expect(fake.asked).toEqual(['/robots.txt', '/a.pdf'])
})

test('what is slow or cut off is repeated after ever longer waits; then it is left for the next run', async () => {
  const { fake, folder, sleeps, run, letter } = await set(
    { '/a.pdf': inTurn(cutOff, slow, sendPdf), '/b.pdf': cutOff },
    300,
  )
  const wanted = [letter('/a.pdf'), letter('/b.pdf')]
  expect(outcomes(await run(wanted))).toEqual(['saved', 'postponed'])
  expect(sleeps.filter((wait) => wait !== PAUSE)).toEqual([30_000, 60_000, 30_000, 60_000, 120_000, 300_000])
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'journal.ndjson'])
  await run(wanted)
  expect(fake.asked.filter((path) => path === '/a.pdf')).toHaveLength(3)
  expect(fake.asked.filter((path) => path === '/b.pdf')).toHaveLength(10)
})

test('what is no whole PDF is not kept: another type, too large, its end missing', async () => {
  const large = send(200, {}, `%PDF-${'x'.repeat(20_000_000)}%%EOF`)
  const { folder, run, letter } = await set({
    '/a.pdf': send(200, { 'content-type': 'text/html' }, '<html>Sorry</html>'),
    '/b.pdf': large,
    '/c.pdf': sendPdf,
    '/d.pdf': send(200, {}, '%PDF-1.4 and no more'),
  })
  const collected = await run(['/a.pdf', '/b.pdf', '/c.pdf', '/d.pdf'].map(letter))
  expect(collected.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['unfit', 'no PDF (text/html)'],
    ['unfit', 'more than 20000000 bytes'],
    ['saved', null],
    ['postponed', 'the PDF is cut off'],
  ])
  expect(readdirSync(folder).sort()).toEqual(['c.pdf', 'journal.ndjson'])
})

test('redirects are followed on the host, and refused to any other', async () => {
  const { run, letter, sleeps } = await set({
    '/a.pdf': send(302, { location: '/moved.pdf' }),
    '/moved.pdf': sendPdf,
    '/b.pdf': send(302, { location: 'http://other.example/b.pdf' }),
    '/c.pdf': send(302, { location: '/c.pdf' }),
  })
  const collected = await run(['/a.pdf', '/b.pdf', '/c.pdf'].map(letter))
  expect(outcomes(collected)).toEqual(['saved', 'refused', 'unfit'])
  expect(collected[1]?.reason).toBe('http://other.example is another host')
  expect(sleeps).toHaveLength(7)
})

test('a changed table stops the run at once', async () => {
  const search = (id: string) => `/dwc/imr/IMRDecisionSearch.asp?caseno=${id}`
  const { fake, run } = await set({
    [search('CM16-0990001')]: sendPage('<table class="results"></table>'),
    [search('CM16-0990002')]: sendPage('never asked for'),
  })
  const collected = await run([number('CM16-0990001'), number('CM16-0990002')])
  expect(collected).toHaveLength(1)
  expect(collected[0]?.stop).toMatch(/not as it was in June 2017: there is no table of results/)
  expect(fake.asked).toHaveLength(2)
})

test('three letters side by side that can’t be had end the run', async () => {
  const { fake, run, letter } = await set({
    '/a.pdf': send(403),
    '/b.pdf': send(403),
    '/c.pdf': send(403),
    '/d.pdf': sendPdf,
  })
  const collected = await run(['/a.pdf', '/b.pdf', '/c.pdf', '/d.pdf'].map(letter))
  expect(collected.at(-1)).toMatchObject({ outcome: 'refused', stop: '3 letters side by side could not be had' })
  expect(fake.asked).not.toContain('/d.pdf')
})

test('a letter that the host has not is told, and final', async () => {
  const { fake, run, letter } = await set({})
  expect(outcomes(await run([letter('/a.pdf')]))).toEqual(['missing'])
  await run([letter('/a.pdf')])
  expect(fake.asked).toEqual(['/robots.txt', '/a.pdf', '/robots.txt'])
})
