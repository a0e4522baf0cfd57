import { expect, test } from 'vitest'
import { toManifest, toSums } from './to-manifest.ts'

const FILES = [
  { path: 'rates.csv', bytes: 2, sha256: 'bb', rows: 1 },
  { path: 'decisions.csv', bytes: 1, sha256: 'aa', rows: 9 },
]

test('sums and manifest go by path, whatever the order given', () => {
  expect(toSums(FILES)).toBe('aa  decisions.csv\nbb  rates.csv\n')
  const given = { letters: 5, decisions: 9, corpus: 'c', code: 'd', release: null, records: [], withdrawn: [] }
  const facts = { ...given, madeUp: false }
  const manifest = toManifest(FILES, facts)
  expect(manifest).toEqual(toManifest([...FILES].reverse(), facts))
  expect(manifest.files[0]).toEqual({ path: 'decisions.csv', rows: 9, bytes: 1, sha256: 'aa' })
  expect(manifest.corpus).toEqual({ digest: 'c', letters: 5, decisions: 9 })
  expect(toManifest(FILES, { ...facts, madeUp: true }).corpus).toMatchObject({ madeUp: true })
  expect(manifest).toMatchObject({
    codeVersion: 'd',
    release: null,
    withdrawn: [],
  })
})
