import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { openSite, refuseSite } from './mcp/open-site.ts'
import { toServer } from './mcp/to-server.ts'
import { readArguments, refuse } from './read-arguments.ts'

const site = readArguments('mcp').values.site ?? 'dist'
const reason = refuseSite(site)
if (reason) refuse('mcp', reason)
const opened = await openSite(site)
// Standard output is the protocol's: everything for people goes to standard error.
serveStdio(() => toServer(opened), { onerror: (error) => console.error(error.message) })
console.error(
  `Serving ${site} to a client on standard input and output; ${opened.manifest.corpus.decisions} decisions.`,
)
