import { expect, test } from 'vitest'
import { readRobots } from './robots.ts'

const at = (path: string) => new URL(path, 'https://host.example')
const allows = (text: string, path: string) => readRobots(text, 'imr-decisions-collect').allows(at(path))

test('without a rule everything is allowed', () => {
  for (const text of ['', 'User-agent: *\nDisallow:', '<html>no robots</html>', 'User-agent: other\nDisallow: /'])
    expect(allows(text, '/dwc/x.pdf')).toBe(true)
})

test('the group that names the crawler counts, and not that for all', () => {
  const text = 'User-agent: *\nDisallow: /\n\nUser-agent: IMR-decisions-collect\nDisallow: /dwc/ # not these\n'
  expect(allows(text, '/dwc/x.pdf')).toBe(false)
  expect(allows(text, '/other/x.pdf')).toBe(true)
})

test('agents side by side share their rules', () => {
  expect(allows('User-agent: a\nUser-agent: *\nDisallow: /dwc', '/dwc/x.pdf')).toBe(false)
})

test('the longest rule counts; of two equally long ones the one that allows', () => {
  const text =
    'User-agent: *\nDisallow: /dwc\nAllow: /dwc/imr\nDisallow: /dwc/imr/*.pdf$\nAllow: /same\nDisallow: /same'
  expect(allows(text, '/dwc/a')).toBe(false)
  expect(allows(text, '/dwc/imr/search.asp?caseno=1')).toBe(true)
  expect(allows(text, '/dwc/imr/a/b.pdf')).toBe(false)
  expect(allows(text, '/dwc/imr/a.pdf?x')).toBe(true)
  expect(allows(text, '/same')).toBe(true)
})

test('a delay is read from the own group alone', () => {
  const text = 'User-agent: *\nCrawl-delay: 10\n\nUser-agent: slow\nCrawl-delay: 60'
  expect(readRobots(text, 'imr-decisions-collect').delay).toBe(10)
  expect(readRobots('User-agent: *\nDisallow: /x', 'any').delay).toBeNull()
})

test('a hostile pattern ends in time', () => {
  const text = `User-agent: *\nDisallow: /${'a*'.repeat(40)}b`
  const begun = process.cpuUsage()
  expect(allows(text, `/${'a'.repeat(200)}`)).toBe(true)
  expect(process.cpuUsage(begun).user).toBeLessThan(1e6)
})
