import { writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { CONTENT } from '../../src/corpus/folders.ts'
import { readWithdrawals } from '../../src/corpus/read-withdrawals.ts'
import { toGoneAnswers } from './gone-answers.ts'

/** Writes, beside the pages, how hosts are told which letters were withdrawn. */
export function writeGoneAnswers(): AstroIntegration {
  let base = '/'
  return {
    name: 'gone-answers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': ({ dir }) => {
        const ids = readWithdrawals(CONTENT).map(({ id }) => id)
        for (const { name, text } of toGoneAnswers(ids, base)) writeFileSync(new URL(name, dir), text)
      },
    },
  }
}
