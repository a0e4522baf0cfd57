import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { removeTemporaryFolders, temporaryFolder } from './build-site.ts'
import { findUnlinkedCounts } from './find-unlinked-counts.ts'
import { findWrongMarks } from './find-wrong-marks.ts'

afterAll(removeTemporaryFolders)

test('each mark of a figure leads to a list of exactly the decisions that it counts', () => {
  const { checked, wrong } = findWrongMarks(resolve('dist'))
  expect(wrong).toEqual([])
  expect(checked).toBeGreaterThan(200)
})

test('each count of decisions in a table leads to them', () => {
  const { checked, unlinked } = findUnlinkedCounts(resolve('dist'))
  expect(unlinked).toEqual([])
  expect(checked).toBeGreaterThan(100)
})

test('a mark that counts otherwise than its list is found', () => {
  const folder = temporaryFolder('marks')
  for (const part of ['specialties', 'browse']) cpSync(resolve('dist', part), join(folder, part), { recursive: true })
  const page = join(folder, 'specialties/index.html')
  expect(findWrongMarks(folder).wrong).toEqual([])
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/(\d+) of (\d+) decisions overturned/, '$1 of 99 decisions overturned'),
  )
  expect(findWrongMarks(folder).wrong).toHaveLength(1)
})

test('a count that leads nowhere is found', () => {
  const folder = temporaryFolder('counts')
  cpSync(resolve('dist', 'guidelines'), join(folder, 'guidelines'), { recursive: true })
  const page = join(folder, 'guidelines/index.html')
  expect(findUnlinkedCounts(folder).unlinked).toEqual([])
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(data-h="Both"[^>]*>)<a [^>]*>(\d+)<\/a>/, '$1$2'))
  expect(findUnlinkedCounts(folder).unlinked).toHaveLength(1)
})
