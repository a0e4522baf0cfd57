import { describe, expect, test } from 'vitest'
import { explore, main, readTable, ready, turnTo } from './open-explorer.ts'

describe('filters, lists and history', () => {
  test('lists count under the other filters, and back and forward go through what was chosen', async () => {
    const { page, faults, close } = await explore()
    const rows = readTable('data/decisions.csv')
    const first = await main(page)
    await page.locator('[data-list=category] input').first().check()
    await ready(page)
    const category = (await page.locator('[data-list=category] input').first().getAttribute('value')) ?? ''
    expect(page.url()).toContain(`?category=${category}`)
    await page.locator('[data-list=ur_action] summary').click()
    await page.locator('[data-list=ur_action] li').first().waitFor()
    const own = rows.filter((row) => row['category'] === category)
    for (const line of await page.locator('[data-list=ur_action] li').all()) {
      const value = await line.locator('input').getAttribute('value')
      expect(await line.locator('.count').innerText()).toBe(
        String(own.filter((row) => row['ur_action'] === value).length),
      )
    }
    const second = await main(page)
    await page.locator('[data-list=ur_action] input:enabled').first().check()
    await ready(page)
    const third = await main(page)
    expect(third).not.toBe(second)
    await page.goBack()
    await ready(page)
    expect(await main(page)).toBe(second)
    await page.goBack()
    await ready(page)
    await page.locator('[data-list=ur_action] summary').click()
    expect(await main(page)).toBe(first)
    await page.goForward()
    await page.goForward()
    await ready(page)
    // The list opens by itself, for it is filtered again.
    await page.locator('[data-list=ur_action] li').first().waitFor()
    expect(await main(page)).toBe(third)
    expect(faults).toEqual([])
    await close()
  })

  test('a link shows in another browser what its sender saw', async () => {
    const query =
      '?category=rehabilitation&imr-family=mtus&by=specialty&sort=low&decisions=50&with.category=rehabilitation'
    const { page: sender, close } = await explore()
    await turnTo(sender, query)
    await sender.locator('.decisions li, .decisions').first().waitFor()
    for (const list of ['category', 'imr_family'])
      expect(await sender.locator(`[data-list=${list}][open]`).count()).toBe(1)
    const receiver = await explore(query)
    await receiver.page.locator('.decisions').waitFor()
    expect(await main(receiver.page)).toBe(await main(sender))
    await close()
    await receiver.close()
  })

  test('after a filter the selection is divided by the level below, and the link is copied', async () => {
    const { page, faults, close } = await explore()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('[data-list=category] input').first().check()
    await page.waitForURL(/by=subcategory/)
    await ready(page)
    expect(await page.locator('#explore-by').inputValue()).toBe('subcategory')
    await page.locator('.fig tbody th a').first().click()
    await page.waitForURL(/by=treatment/)
    await ready(page)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByRole('button', { name: 'Link copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    // Comparing begins on the first screen.
    const keep = await page.getByRole('button', { name: 'Keep this selection to compare' }).boundingBox()
    expect((keep?.y ?? 900) + (keep?.height ?? 0)).toBeLessThan(900)
    expect(faults).toEqual([])
    await close()
  })

  test('what means nothing in the address is said, and left out', async () => {
    const { page, faults, close } = await explore('?category=nonsense&colour=red')
    const words = await main(page)
    expect(words).toContain('No decision has the value “nonsense”')
    expect(words).toContain('“colour=red”, which means nothing here')
    expect(words).toContain('All decisions')
    expect(faults).toEqual([])
    await close()
  })

  test('a keyboard alone filters, divides, compares and opens a decision', async () => {
    const { page, faults, close } = await explore()
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 200; step++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
      }
      throw new Error(`the Tab key does not reach ${selector}`)
    }
    await tabTo('[data-list=category] input')
    await page.keyboard.press('Space')
    await page.waitForURL(/category=/)
    await ready(page)
    expect(await page.evaluate(() => document.activeElement?.matches('[data-list=category] input'))).toBe(true)
    await tabTo('[data-list=imr_family] summary')
    await page.keyboard.press('Enter')
    await page.locator('[data-list=imr_family] li').first().waitFor()
    await tabTo('#explore-by')
    await page.keyboard.type('Drug class')
    await page.waitForURL(/by=drug-class/)
    await ready(page)
    await tabTo('[data-focus=compare]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/with/)
    await ready(page)
    expect(await page.evaluate(() => document.activeElement?.matches('[data-focus=compare]'))).toBe(true)
    await tabTo('[data-focus=list]')
    await page.keyboard.press('Enter')
    await page.locator('.decisions').waitFor()
    expect(await page.evaluate(() => document.activeElement?.matches('[data-focus=list]'))).toBe(true)
    await tabTo('.decisions a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/[^/]+\/#decision-\d+$/)
    expect(faults).toEqual([])
    await close()
  })
})
