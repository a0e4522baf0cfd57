import { buildSite } from './build/build-site.ts'
import { readArguments } from './read-arguments.ts'
import { findPort, serveSite } from './serve-site.ts'

const { values } = readArguments('start')
const port = await findPort('npm start')
const status = await buildSite({ out: 'dist', verbose: values.verbose })
if (status !== 0) process.exit(status)
await serveSite('dist', port)
