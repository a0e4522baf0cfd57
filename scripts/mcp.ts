import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { printName } from '../src/text/leave-out-invisible.ts'
import { followSite, refuseSite } from './mcp/open-site.ts'
import { toServer } from './mcp/to-server.ts'
import { readArguments, refuse } from './read-arguments.ts'

const site = readArguments('mcp').values.site ?? 'dist'
const reason = refuseSite(site)
if (reason) refuse('mcp', reason)
const current = await followSite(site)
const { manifest } = await current()
// Standard output is the protocol's: everything for people goes to standard error.
serveStdio(() => toServer(manifest, current), {
  onerror: (error) => console.error(`What the client sent is passed over: ${printName(error.message).slice(0, 200)}`),
})
console.error(`Serving ${site} to a client on standard input and output; ${manifest.corpus.decisions} decisions.`)
