import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refuseLostLetters } from './frozen-letters.ts'
import { readWithdrawals, sayDoubtfulWithdrawals } from './read-withdrawals.ts'

let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'withdrawn-'))
  for (const folder of ['letters', 'releases', 'withdrawn']) mkdirSync(join(content, folder))
  writeFileSync(join(content, 'releases/2027-01-01.ids'), 'a\nb\n')
  writeFileSync(join(content, 'releases/2027-02-01.ids'), 'a\nb\nc\n')
})
afterEach(() => rmSync(content, { recursive: true }))

const withdraw = (id: string) =>
  writeFileSync(
    join(content, `withdrawn/${id}.md`),
    '---\ndate: "2027-03-01"\nground: "court-order"\nnote: "An order."\n---\n',
  )
const refuse = (cases: string[], setAside: string[] = [], folder = join(content, 'letters')) => {
  const named = (ids: string[]) => ids.map((id) => ({ id })) as never[]
  refuseLostLetters(
    folder,
    { cases: named(cases), setAside: named(setAside), withdrawn: readWithdrawals(content) },
    content,
  )
}

test('letters of a release may be published, set aside or withdrawn', () => {
  withdraw('c')
  expect(() => refuse(['a'], ['b'])).not.toThrow()
})

test('one that is neither there nor withdrawn stops the build, once, with its release and what to do', () => {
  expect(() => refuse(['a', 'c'])).toThrow(
    /^\S*releases\/2027-01-01\.ids:2:1: error: the letter b was published in the release of 2027-01-01, .* {2}corpus\/letter-lost\nPut the file of each back; or withdraw the letter: content\/withdrawn\/<id>\.md .*\nWhere letters of your own .* remove the files in content\/releases/,
  )
})

test('another folder is another corpus, of which no release has spoken', () => {
  expect(() => refuse([], [], '/elsewhere')).not.toThrow()
})

test('a withdrawal knows the releases of its letter; one that names no letter is told', () => {
  withdraw('a')
  withdraw('typo')
  const withdrawn = readWithdrawals(content)
  expect(withdrawn.map(({ id, releases }) => [id, releases])).toEqual([
    ['a', ['2027-01-01', '2027-02-01']],
    ['typo', []],
  ])
  expect(sayDoubtfulWithdrawals(withdrawn, '2027-03-01')).toEqual([
    expect.stringMatching(/^content\/withdrawn\/typo\.md:1:1: warning: .*has the id typo/),
  ])
})

test('where a release froze no ids, the pages of its edition tell which letters it has', () => {
  const edition = join(content, 'releases/2027-01-15')
  mkdirSync(edition)
  writeFileSync(`${edition}.files`, '')
  writeFileSync(join(edition, 'index.html'), '<a href="../../cases/z/#decision-1">1 of 1</a>')
  // An edition whose letters' ids are frozen is not asked.
  mkdirSync(join(content, 'releases/2027-02-01'))
  writeFileSync(join(content, 'releases/2027-02-01.files'), '')
  writeFileSync(join(content, 'releases/2027-02-01/index.html'), '<a href="../../cases/z/#decision-1">1 of 1</a>')
  withdraw('z')
  const withdrawn = readWithdrawals(content)
  expect(withdrawn.map(({ id, releases }) => [id, releases])).toEqual([['z', ['2027-01-15']]])
  expect(sayDoubtfulWithdrawals(withdrawn, '2027-03-01')).toEqual([])
  expect(sayDoubtfulWithdrawals(withdrawn, '2027-02-28')).toEqual([
    expect.stringMatching(/^content\/withdrawn\/z\.md:1:1: warning: date: 2027-03-01 is still to come/),
  ])
})

test('a letter that two files withdraw, and a folder that is named almost so, stop what reads them', () => {
  mkdirSync(join(content, 'withdrawn/2027'))
  withdraw('a')
  withdraw('2027/a')
  expect(() => readWithdrawals(content)).toThrow(
    /withdrawn\/a\.md:1:1: error: the letter a is withdrawn by withdrawn\/2027\/a\.md already; remove one of the two/,
  )
  rmSync(join(content, 'withdrawn/2027'), { recursive: true })
  expect(readWithdrawals(content)).toHaveLength(1)
  mkdirSync(join(content, 'Withdrawals'))
  expect(() => readWithdrawals(content)).toThrow(
    /Withdrawals:1:1: error: this withdraws nothing; name the folder withdrawn/,
  )
})

test('a fault in a withdrawal stops what reads it', () => {
  writeFileSync(join(content, 'withdrawn/a.md'), '---\nground: "privacy"\nnote: "x"\n---\n')
  expect(() => readWithdrawals(content)).toThrow(
    /withdrawn\/a\.md:1:1: error: date: is missing; write `date: "2026-12-01"`/,
  )
})
