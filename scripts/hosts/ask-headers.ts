import { type Answered, ask, fault, ok, type Question, typeOf, warning } from './ask-site.ts'

/** Types by which browsers and programs know what a file is. */
const TYPES: [path: string, types: string[]][] = [
  ['', ['text/html']],
  ['data/rates.csv', ['text/csv']],
  ['data/manifest.json', ['application/json']],
  ['data/datapackage.json', ['application/json']],
  ['data/SHA256SUMS', ['text/plain', 'application/octet-stream', 'binary/octet-stream', '']],
  ['favicon.svg', ['image/svg+xml']],
]

/** Every kind of file has its type, and pages say that they are UTF-8 or carry it. */
export const askTypes: Question = async (home) =>
  Promise.all(
    TYPES.map(async ([path, types]) => {
      const response = await ask(new URL(path, home))
      await response.body?.cancel()
      const what = `type of /${path}`
      if (response.status !== 200)
        return fault(what, `it answers ${response.status}: was the whole of dist/ copied, below ${home.pathname}?`)
      const type = typeOf(response)
      return types.includes(type)
        ? ok(what, type || 'none')
        : fault(what, `it is sent as ${type || 'nothing'}: the host should send ${types[0]}`)
    }),
  )

/** A figure's page that other sites may frame; null where the overview names none. */
async function findEmbed(home: URL): Promise<URL | null> {
  const page = await (await ask(home)).text()
  const id = /\/figures\/([\w-]+)\//.exec(page)?.[1]
  return id ? new URL(`embed/${id}/`, home) : null
}

/** The policy stands in a header, or at least in the page; figures may be framed by others, pages not. */
export const askPolicy: Question = async (home) => {
  const response = await ask(home)
  const policy = response.headers.get('content-security-policy')
  const own = /<meta[^>]+http-equiv="content-security-policy"/i.test(await response.text())
  const answers: Answered[] = []
  if (!policy && !own)
    answers.push(
      fault('policy', 'no Content-Security-Policy, neither sent nor in the page: is this page as it was built?'),
    )
  else if (!policy)
    answers.push(
      warning(
        'policy',
        'it stands in the page alone: on a host that sends headers, take them from _headers or nginx-headers.conf',
      ),
    )
  else if (/default-src\s+'none'/.test(policy))
    answers.push(ok('policy', 'sent, and nothing is allowed that is not named'))
  else
    answers.push(
      fault(
        'policy',
        `the host sends one of its own (${policy.slice(0, 80)}): take it from _headers or nginx-headers.conf`,
      ),
    )
  const sniff = response.headers.get('x-content-type-options') === 'nosniff'
  answers.push(sniff ? ok('nosniff', 'sent') : warning('nosniff', 'X-Content-Type-Options: nosniff is not sent'))
  if (policy) {
    const framed = /frame-ancestors\s+([^;]+)/.exec(policy)?.[1]?.trim()
    answers.push(
      framed === "'none'"
        ? ok('frames', 'no other site shows these pages')
        : warning('frames', 'other sites may show these pages in frames (frame-ancestors is not none)'),
    )
  }
  const embed = await findEmbed(home)
  if (embed) {
    const { headers, status } = await ask(embed)
    const closed =
      headers.get('x-frame-options') ??
      /frame-ancestors\s+(?!\*)[^;]+/.exec(headers.get('content-security-policy') ?? '')?.[0]
    answers.push(
      status !== 200 || closed
        ? fault(
            'embeds',
            `${embed.pathname} cannot be shown by other sites (${closed ?? status}): leave frame rules out for /embed/`,
          )
        : ok('embeds', 'other sites may show figures'),
    )
  }
  return answers
}

/** Programs of other sites may read the data, and nothing else. */
export const askOrigins: Question = async (home) => {
  const allowed = async (path: string) => {
    const response = await ask(new URL(path, home), { origin: 'https://elsewhere.example' })
    await response.body?.cancel()
    return response.headers.get('access-control-allow-origin')
  }
  const [data, page] = await Promise.all([allowed('data/rates.csv'), allowed('')])
  return [
    data === '*'
      ? ok('CORS of /data/', 'open to all')
      : warning(
          'CORS of /data/',
          `programs in other sites’ pages cannot read it (${data ?? 'no Access-Control-Allow-Origin'}): send * there and for /figures/`,
        ),
    page === null
      ? ok('CORS of pages', 'closed')
      : warning('CORS of pages', `open (${page}): it is needed for /data/ and /figures/ alone`),
  ]
}

/** Pages come compressed; what has its content in its name is kept by browsers. */
export const askSpeed: Question = async (home) => {
  const response = await ask(home, { 'accept-encoding': 'gzip, br' })
  const page = await response.text()
  const encoding = response.headers.get('content-encoding')
  const asset = /(?:href|src)="([^"]*\/_astro\/[^"]+)"/.exec(page)?.[1]
  const answers = [
    encoding
      ? ok('compression', encoding)
      : warning(
          'compression',
          'pages come uncompressed: turn gzip or brotli on for HTML, CSS, JavaScript, SVG, CSV and JSON',
        ),
  ]
  if (asset) {
    const { headers } = await ask(new URL(asset, home))
    const age = Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0)
    answers.push(
      age >= 86_400
        ? ok('caching', `files of /_astro/ for ${age} s`)
        : warning(
            'caching',
            'files of /_astro/ have their content in their name: let browsers keep them (Cache-Control: max-age=31536000, immutable)',
          ),
    )
  }
  return answers
}
