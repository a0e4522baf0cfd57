import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { probeSite } from './probe-site.ts'

const POLICY = "default-src 'none'; frame-ancestors 'none'"
const page = (words: string) => `<!doctype html><html><head></head><body><main>${words}</main></body></html>`
const TABLE = 'id\na\n'
const sum = createHash('sha256').update(TABLE).digest('hex')

const FILES: Record<string, [type: string, body: string]> = {
  '': ['text/html', page('<a href="/imr/figures/overview-outcome/">x</a><link href="/imr/_astro/a.css">')],
  '404.html': ['text/html', page('No such page')],
  '_astro/a.css': ['text/css', 'a{}'],
  'embed/overview-outcome/': ['text/html', page('figure')],
  'cases/gone/': ['text/html', page('It was withdrawn.<meta name="robots" content="noindex">')],
  'data/decisions.csv': ['text/csv', TABLE],
  'data/rates.csv': ['text/csv', TABLE],
  'data/decisions.json': ['application/json', '[]'],
  'data/datapackage.json': ['application/json', '{}'],
  'data/decisions.parquet': ['application/octet-stream', 'PAR1 and more PAR1'],
  'data/manifest.json': ['application/json', '{"withdrawn":[{"id":"gone"}]}'],
  'data/SHA256SUMS': ['text/plain', `${sum}  decisions.csv\n`],
  'favicon.svg': ['image/svg+xml', '<svg/>'],
  'robots.txt': ['text/plain', 'User-agent: *\nDisallow: /imr/data/letters.\n'],
}

/** What a host of this kind sends; a fault changes it. */
interface Sent {
  status: number
  headers: Record<string, string>
  body: Buffer
}
type Fault = (path: string, request: IncomingMessage, sent: Sent) => void

function send(path: string | null, request: IncomingMessage): Sent {
  if (path === null)
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from(FILES['robots.txt']?.[1] ?? '') }
  const file = FILES[path]
  const [type, text] = file ?? (FILES['404.html'] as [string, string])
  const body = Buffer.from(text)
  const status = file ? (path.startsWith('cases/') ? 410 : 200) : 404
  const frames = path.startsWith('embed/') ? POLICY.replace("ancestors 'none'", 'ancestors *') : POLICY
  const headers: Record<string, string> = {
    'content-type': type,
    'content-security-policy': frames,
    'x-content-type-options': 'nosniff',
    ...(path.startsWith('data/') ? { 'access-control-allow-origin': '*' } : {}),
    ...(path.startsWith('_astro/') ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
  }
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  if (from !== undefined && status === 200) {
    const [start, end] = from === '' ? [body.length - Number(to), body.length - 1] : [Number(from), Number(to)]
    headers['content-range'] = `bytes ${start}-${end}/${body.length}`
    return { status: 206, headers, body: body.subarray(start, end + 1) }
  }
  const zip = type === 'text/html' && /gzip/.test(String(request.headers['accept-encoding']))
  if (zip) headers['content-encoding'] = 'gzip'
  return { status, headers, body: zip ? gzipSync(body) : body }
}

let server: Server | undefined
afterEach(() => {
  server?.close()
  server?.closeAllConnections()
})

/** The state of each answer, by what was asked, of a host below /imr/ that has a fault. */
async function probe(change: Fault = () => {}): Promise<Record<string, string>> {
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const asked = request.url ?? '/'
    const path = asked.startsWith('/imr/') ? asked.slice('/imr/'.length) : null
    const sent = send(path, request)
    change(path ?? asked, request, sent)
    response.writeHead(sent.status, sent.headers).end(sent.body)
  })
  const { port } = await new Promise<AddressInfo>((resolve) => {
    server?.listen(0, '127.0.0.1', () => resolve(server?.address() as AddressInfo))
  })
  const answers = await probeSite(new URL(`http://127.0.0.1:${port}/imr/`))
  return Object.fromEntries(answers.map(({ what, state }) => [what, state]))
}
const notOk = (states: Record<string, string>) => Object.entries(states).filter(([, state]) => state !== 'ok')

test('a host that does everything has neither a fault nor a warning', async () => {
  const states = await probe()
  expect(notOk(states)).toEqual([])
  expect(Object.keys(states)).toHaveLength(19)
})

const without =
  (name: string): Fault =>
  (_, __, sent) => {
    delete sent.headers[name]
  }
const FAULTS: [says: string, change: Fault, found: [what: string, state: string][]][] = [
  [
    'sends CSV as pages',
    (path, _, { headers }) => {
      if (path.endsWith('.csv')) headers['content-type'] = 'text/html'
    },
    [['type of /data/rates.csv', 'fault']],
  ],
  [
    'has no JSON',
    (path, _, sent) => {
      if (path === 'data/datapackage.json') sent.status = 404
    },
    [['type of /data/datapackage.json', 'fault']],
  ],
  ['sends no policy', without('content-security-policy'), [['policy', 'fault']]],
  [
    'sends a policy of its own',
    (_, __, { headers }) => {
      headers['content-security-policy'] = 'default-src *; frame-ancestors *'
    },
    [
      ['policy', 'fault'],
      ['frames', 'warning'],
    ],
  ],
  ['lets types be guessed', without('x-content-type-options'), [['nosniff', 'warning']]],
  [
    'forbids all frames',
    (_, __, { headers }) => {
      headers['x-frame-options'] = 'DENY'
    },
    [['embeds', 'fault']],
  ],
  ['closes the data', without('access-control-allow-origin'), [['CORS of /data/', 'warning']]],
  [
    'opens everything',
    (_, __, { headers }) => {
      headers['access-control-allow-origin'] = '*'
    },
    [['CORS of pages', 'warning']],
  ],
  [
    'compresses nothing',
    (_, request, sent) => {
      if (sent.headers['content-encoding']) {
        delete sent.headers['content-encoding']
        sent.body = send((request.url ?? '').slice(5), { ...request, headers: {} } as IncomingMessage).body
      }
    },
    [['compression', 'warning']],
  ],
  ['keeps nothing', without('cache-control'), [['caching', 'warning']]],
  [
    'knows no ranges',
    (path, request, sent) => {
      if (request.headers.range) {
        sent.status = 200
        sent.body = Buffer.from(FILES[path]?.[1] ?? '')
      }
    },
    [['ranges', 'fault']],
  ],
  [
    'takes ranges of the compressed form',
    (_, request, { headers }) => {
      if (request.headers.range) headers['content-encoding'] = 'identity, x-zip'
    },
    [['ranges', 'fault']],
  ],
  [
    'answers other ranges',
    (_, request, sent) => {
      if (request.headers.range) sent.body = Buffer.from('????')
    },
    [['ranges', 'fault']],
  ],
  [
    'answers 200 to wrong addresses',
    (_, __, sent) => {
      if (sent.status === 404) sent.status = 200
    },
    [['404', 'fault']],
  ],
  [
    'shows its own page for them',
    (_, __, sent) => {
      if (sent.status === 404) {
        sent.body = Buffer.from('Not found')
        delete sent.headers['content-encoding']
      }
    },
    [['404', 'warning']],
  ],
  [
    'has another robots.txt at its root',
    (path, _, sent) => {
      if (path === '/robots.txt') sent.body = Buffer.from('User-agent: *\n')
    },
    [['robots.txt', 'fault']],
  ],
  [
    'has no robots.txt of the site',
    (path, _, sent) => {
      if (path === 'robots.txt') Object.assign(sent, { status: 404, body: Buffer.from('Not found') })
    },
    [['robots.txt', 'fault']],
  ],
  [
    'answers 200 to a withdrawn letter',
    (_, __, sent) => {
      if (sent.status === 410) sent.status = 200
    },
    [['withdrawn letter gone', 'warning']],
  ],
  [
    'still sends a withdrawn letter',
    (_, __, sent) => {
      if (sent.status === 410) {
        sent.status = 200
        sent.body = Buffer.from(page('The letter.'))
        delete sent.headers['content-encoding']
      }
    },
    [['withdrawn letter gone', 'fault']],
  ],
  [
    'rewrites the data',
    (path, _, sent) => {
      if (path === 'data/decisions.csv') sent.body = Buffer.from(TABLE.replace('\n', '\r\n'))
    },
    [['checksums', 'fault']],
  ],
  [
    'has no checksums',
    (path, _, sent) => {
      if (path === 'data/SHA256SUMS') sent.body = Buffer.from('moved')
    },
    [['checksums', 'fault']],
  ],
]

test.each(FAULTS)('a host that %s is found out, and nothing else is said', async (_, change, found) => {
  expect(notOk(await probe(change))).toEqual(found)
})

test('a host that does not answer is one fault, with the cause', async () => {
  const answers = await probeSite(new URL('http://127.0.0.1:1/'))
  expect(answers).toHaveLength(1)
  expect(answers[0]?.state).toBe('fault')
  expect(answers[0]?.says).toMatch(/nothing answers there: .*(ECONNREFUSED|bad port)/)
})
