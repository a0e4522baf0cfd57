import { expect, test } from 'vitest'
import { toHeadersFile, toNginxHeaders } from './header-files.ts'
import { type HeaderRule, toHeaderRules, toPagePolicy } from './policy.ts'

const rules = toHeaderRules('/imr/', ['sha256-abc=', 'sha256-def='])
const headersOf = (pattern: string): HeaderRule['headers'] =>
  rules.find((rule) => rule.pattern === `/imr/${pattern}`)?.headers ?? {}
const policyOf = (pattern: string): string => headersOf(pattern)['Content-Security-Policy'] ?? ''

test('a page may load files of this site alone, and one in a frame runs no script', () => {
  const framed =
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'"
  const plain = `${framed}; script-src 'self'; connect-src 'self'`
  expect(toPagePolicy('embed/overview-category/')).toBe(framed)
  expect(toPagePolicy('cases/cm16-0228949/')).toBe(plain)
  const figures = framed.replace("img-src 'self'", "img-src 'self' blob:")
  expect(toPagePolicy('')).toBe(`${figures}; script-src 'self'; connect-src 'self'`)
  expect(toPagePolicy('treatments/acupuncture/')).toBe(toPagePolicy(''))
  expect(toPagePolicy('explore/')).toBe(plain)
  expect(toPagePolicy('search/')).toBe(`${framed}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`)
})

test('headers say what the page says, and who may frame it', () => {
  expect(policyOf('search/*')).toBe(`${toPagePolicy('search/')}; frame-ancestors 'none'`)
  expect(policyOf('embed/*')).toBe(`${toPagePolicy('embed/x/')}; frame-ancestors *`)
  expect(rules.filter(({ headers }) => headers['Content-Security-Policy']?.includes('frame-ancestors *'))).toHaveLength(
    1,
  )
  for (const { headers } of rules)
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/)
})

test('answers, data and drawings are for everyone, and nothing else is', () => {
  const open = rules.filter(({ headers }) => headers['Access-Control-Allow-Origin'] === '*')
  expect(open.map(({ pattern }) => pattern)).toEqual(['/imr/answers/*', '/imr/data/*', '/imr/figures/*'])
  for (const folder of ['figures/*', 'editions/*'])
    expect(policyOf(folder)).toContain("style-src 'self' 'sha256-abc=' 'sha256-def='")
  expect(policyOf('cases/*')).toContain("style-src 'self';")
  expect(headersOf('cases/*')['Cross-Origin-Resource-Policy']).toBe('same-origin')
  expect(headersOf('cards/*')['Cross-Origin-Resource-Policy']).toBe('cross-origin')
})

test('each form holds every header of every rule', () => {
  const file = toHeadersFile(rules)
  expect(file.match(/^\/imr\/\S*$/gm)).toEqual(rules.map(({ pattern }) => pattern))
  expect(file).toContain('/imr/data/*\n  Content-Security-Policy: default-src')
  const nginx = toNginxHeaders(rules)
  expect(nginx.match(/^add_header/gm)).toHaveLength(7)
  expect(nginx).toMatch(
    /if \(\$uri ~ "\^\/imr\/embed\/"\) \{\n {2}set \$report_content_security_policy ".*frame-ancestors \*";/,
  )
  expect(nginx).toMatch(/^set \$report_access_control_allow_origin "";$/m)
  expect(nginx).toMatch(/"\^\/imr\/data\/"\) \{\n(?: {2}set .*\n)* {2}set \$report_access_control_allow_origin "\*";/)
})
