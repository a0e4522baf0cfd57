import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { ContentFault } from './content-fault.ts'
import { namePath } from './list-files.ts'
import { readJsonFile } from './read-plain-file.ts'

/** A test of the built site that tells something of criteria. */
const CHECK = z.strictObject({
  /** The file below `src/site-tests/`, and the test in it. */
  file: z.string(),
  title: z.string(),
  /** What it does, for readers: `the Tab key walked through each kind of page`. */
  words: z.string(),
})

/** One success criterion, and how the site meets it. */
const CRITERION = z.strictObject({
  id: z.string().regex(/^\d\.\d\.\d+$/),
  name: z.string(),
  level: z.enum(['A', 'AA']),
  result: z.enum(['supports', 'supports in part', 'does not support', 'not applicable']),
  /** Names of checks. */
  tests: z.array(z.string()).default([]),
  /** The ISO day on which screenshots of the site were looked at for it. */
  screenshots: z.iso.date().optional(),
  /** The ISO day on which the source or the built files were read for it. */
  source: z.iso.date().optional(),
  note: z.string().default(''),
})

const REPORT = z.strictObject({
  standard: z.string(),
  checks: z.record(z.string(), CHECK),
  criteria: z.array(CRITERION),
})

/** How the site meets the criteria of a standard of accessibility, criterion by criterion. */
export type AccessibilityReport = z.output<typeof REPORT>

/** The report of `content/accessibility.json`; null where there is none. A fault in it is thrown, with the file's name. */
export function readAccessibility(content: string): AccessibilityReport | null {
  const path = join(content, 'accessibility.json')
  if (!existsSync(path)) return null
  const refuse = (reason: string): never => {
    throw new ContentFault(
      `${namePath(path)}:1:1: error: ${reason}: mend it, or take the file from the repository again  corpus/accessibility`,
    )
  }
  const json = readJsonFile(path, refuse)
  const { data, error } = REPORT.safeParse(json)
  if (!data) return refuse(z.prettifyError(error).replaceAll('\n', ' '))
  const unknown = data.criteria.flatMap(({ id, tests }) =>
    tests.flatMap((test) =>
      test in data.checks ? [] : `${id} names the check “${test}”, which “checks” does not have`,
    ),
  )
  const untold = data.criteria.filter(({ result, tests, screenshots, source, note }) =>
    result === 'not applicable' ? note === '' : tests.length === 0 && !screenshots && !source,
  )
  if (unknown[0]) return refuse(unknown[0])
  if (untold[0]) return refuse(`${untold[0].id} tells neither how it was tested nor why it does not apply`)
  return data
}
