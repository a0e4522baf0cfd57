import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STANDALONE_RULES } from './standalone-rules.ts'

/** The bars of a kind that a stylesheet draws hollow and outlines. */
const listOutlined = (rules: string): string[] =>
  [...rules.matchAll(/\.bar\.(\w+)\.few\s*\{\s*stroke:/g)].map(([, kind]) => kind ?? '').sort()

test('every kind of hollow bar has its outline, in a file and on a page', () => {
  expect(listOutlined(STANDALONE_RULES)).toEqual(['over', 'plain', 'unknown', 'up'])
  expect(listOutlined(readFileSync('src/styles/plot.css', 'utf8'))).toEqual(['over', 'plain', 'unknown', 'up'])
})
