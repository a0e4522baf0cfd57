import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFive } from './build-shared.ts'
import { listBuilt } from './build-site.ts'
import { visitPages } from './visit-pages.ts'

const site = visitPages()

/** A site of somebody else, whose page holds what it is asked for. */
let other = ''
let server: Server
beforeAll(async () => {
  server = createServer((request, response) => {
    const html = new URL(request.url ?? '/', 'http://x').searchParams.get('html') ?? ''
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${html}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  other = `http://localhost:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())

const pageOf = (html: string) => `${other}?html=${encodeURIComponent(html)}`

test('every file of the site is sent with a policy', async () => {
  const bare: string[] = []
  for (const path of listBuilt(buildFive())) {
    const asked = path === 'index.html' ? '' : path.replace(/\/index\.html$/, '/')
    const { headers } = await fetch(site.address + asked, { method: 'HEAD' })
    const wanted = ['content-security-policy', 'referrer-policy', 'permissions-policy', 'x-content-type-options']
    if (!wanted.every((name) => headers.has(name))) bare.push(path)
  }
  expect(bare, 'a new folder of the site needs a place in src/report/site/sections.ts').toEqual([])
})

describe.each([
  '',
  'cases/000_18227ce8aa89113a/',
  'search/',
  'explore/',
  'embed/overview-category/',
  'data/',
  '404.html',
])('/%s', (path) => {
  test('is at peace with its policy, which lets no other script, style, picture or host in', async () => {
    const { page, faults, close } = await site.open(path)
    expect(faults).toEqual([])
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    const ran = await page.evaluate(async () => {
      const add = (name: string, set: (element: HTMLElement) => void) => {
        const element = document.createElement(name)
        set(element)
        document.body.append(element)
      }
      add('script', (element) => element.append('document.title = "ran"'))
      add('style', (element) => element.append('body { --ran: 1 }'))
      add('p', (element) => element.setAttribute('onclick', 'document.title = "ran"'))
      ;(document.body.lastElementChild as HTMLElement).click()
      add('img', (element) => element.setAttribute('src', 'https://example.com/x.png'))
      add('base', (element) => element.setAttribute('href', 'https://example.com/'))
      add('iframe', (element) => element.setAttribute('src', '/'))
      add('object', (element) => element.setAttribute('data', '/favicon.svg'))
      await fetch('https://example.com/').catch(() => null)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return [document.title === 'ran', getComputedStyle(document.body).getPropertyValue('--ran'), document.baseURI]
    })
    expect(ran).toEqual([false, '', site.address + path])
    const refused = told.flatMap((text) => /^policy: (\S+) forbids/.exec(text)?.[1] ?? [])
    const wanted = [
      'script-src-elem',
      'style-src-elem',
      'script-src-attr',
      'img-src',
      'base-uri',
      'frame-src',
      'object-src',
    ]
    expect([...new Set(refused)].sort()).toEqual([...wanted, 'connect-src'].sort())
    await close()
  })
})

test('another site may frame a figure, and no other page', async () => {
  const page = await site.browser.newPage()
  const frameOf = async (path: string): Promise<string> => {
    await page.goto(pageOf(`<iframe src="${site.address}${path}"></iframe>`))
    // A refused frame holds the browser's own page of errors, which may have a heading too, or nothing at all.
    const [, frame] = page.frames()
    return frame?.url() === site.address + path && (await frame.locator('h1, figure').count()) > 0 ? 'shown' : 'refused'
  }
  expect(await frameOf('embed/overview-category/')).toBe('shown')
  expect(await frameOf('')).toBe('refused')
  expect(await frameOf('cases/000_18227ce8aa89113a/')).toBe('refused')
  await page.close()
})

test('another site may read data and drawings, and no letter’s page', async () => {
  const page = await site.browser.newPage()
  await page.goto(pageOf('<h1>Elsewhere</h1>'))
  const reads = (path: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      site.address + path,
    )
  expect(await reads('data/rates.csv')).toBe(true)
  expect(await reads('data/decisions.parquet')).toBe(true)
  expect(await reads('figures/overview-category.svg')).toBe(true)
  expect(await reads('cases/000_18227ce8aa89113a/')).toBe(false)
  expect(await reads('search/letters/1.json')).toBe(false)
  await page.close()
})

test('a drawing that is opened by itself keeps its style', async () => {
  const page = await site.browser.newPage()
  const told: string[] = []
  // A browser with a window asks for the icon of a drawing's tab, which a drawing doesn't name.
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }))
  page.on('console', (message) => told.push(message.text()))
  await page.goto(`${site.address}figures/overview-category.svg`)
  expect(
    await page
      .locator('.paper')
      .first()
      .evaluate((element) => getComputedStyle(element).fill),
  ).toBe('rgb(255, 255, 255)')
  expect(told).toEqual([])
  await page.close()
})
