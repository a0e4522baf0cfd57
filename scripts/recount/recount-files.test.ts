import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listTableFiles } from './recount-files.ts'

test('a table is one file, or those of its years', () => {
  const site = mkdtempSync(join(tmpdir(), 'recount-'))
  try {
    mkdirSync(join(site, 'data'))
    for (const name of ['letters-undated.csv', 'letters-2016.csv', 'letters.xlsx', 'decisions.csv', 'decisions.json'])
      writeFileSync(join(site, 'data', name), '')
    expect(listTableFiles(site, 'letters')).toEqual(['letters-2016.csv', 'letters-undated.csv'])
    expect(listTableFiles(site, 'decisions')).toEqual(['decisions.csv'])
  } finally {
    rmSync(site, { recursive: true })
  }
})
