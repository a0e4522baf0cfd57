import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { SCRIPTED } from './visit-pages.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on a page, each with its element; of colors alone where a test asks for no more. */
export async function findAxeViolations(page: Page, what: 'all' | 'colors' = 'all'): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (colors) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>
      }
    }
    // What passes is not told: naming its elements takes a quarter of the time.
    const resultTypes = ['violations']
    const { violations } = await axe.run(
      colors
        ? { resultTypes, runOnly: ['color-contrast', 'link-in-text-block'] }
        : { resultTypes, rules: { 'target-size': { enabled: true } } },
    )
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
    )
  }, what === 'colors')
}

/** How far the page has moved under its reader since it was opened: 0 where it stood still. */
export const measureShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0
        const add = (entry: PerformanceEntry) => {
          sum += (entry as PerformanceEntry & { value: number }).value
        }
        new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
          type: 'layout-shift',
          buffered: true,
        })
        setTimeout(() => resolve(sum), 50)
      }),
  )

/** Pages that fill themselves keep the room of what comes; on the others nothing moves at all. */
export const mostShift = (path: string): number => (SCRIPTED.test(path) ? 0.02 : 0.001)
