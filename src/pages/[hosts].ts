import type { APIRoute, GetStaticPaths } from 'astro'
import { sha256 } from '../corpus/digests.ts'
import { readDrawingStyles } from '../corpus/editions.ts'
import { CONTENT } from '../corpus/folders.ts'
import { toHeadersFile, toNginxHeaders } from '../report/site/header-files.ts'
import { DRAWING_STYLE, toHeaderRules } from '../report/site/policy.ts'
import { basePath } from '../report/words/href.ts'

/** What hosts are told of the headers to send: `_headers` and `nginx-headers.conf`. */
export const getStaticPaths = (() => {
  const styles = new Set([DRAWING_STYLE, ...readDrawingStyles(CONTENT)])
  const digests = [...styles].map((style) => `sha256-${Buffer.from(sha256(style), 'hex').toString('base64')}`)
  const rules = toHeaderRules(basePath(), digests)
  return [
    { params: { hosts: '_headers' }, props: { text: toHeadersFile(rules) } },
    { params: { hosts: 'nginx-headers.conf' }, props: { text: toNginxHeaders(rules) } },
  ]
}) satisfies GetStaticPaths

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
