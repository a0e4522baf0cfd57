// Starts a command of this folder: `node scripts/run.mjs parse PATH…`. Plain JavaScript, so that it can say what is
// missing on any Node; the commands themselves are TypeScript and need the Node that package-lock.json pins.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (!existsSync(join(folder, '..', 'node_modules', '.package-lock.json'))) {
  console.error('The dependencies are not installed: run npm ci first.')
  process.exit(1)
}
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Node 22.18 or newer is needed, and this is ${process.versions.node}; get it from https://nodejs.org.`)
  process.exit(1)
}
const [command = ''] = process.argv.splice(2, 1)
// `test:unit` stands in test-unit.ts.
const file = join(folder, `${command.replace(':', '-')}.ts`)
const { COMMANDS } = await import('./commands.ts')
const { readArguments } = await import('./read-arguments.ts')
const { sayCommands } = await import('./say-commands.ts')
// Before the command's own modules are loaded: help, and what is wrong with the arguments, come at once.
if (Object.hasOwn(COMMANDS, command)) readArguments(command)
else if (command !== 'help') {
  console.error(`There is no command “${command}”.\n\n${sayCommands()}`)
  process.exit(2)
}
// Whoever read the output may have read enough, as `head` does: the command ends its work all the same.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') return
  console.error(`What is printed can’t be written (${error.message}).`)
  process.exitCode = 1
})
try {
  await import(pathToFileURL(file).href)
} catch (error) {
  // What a person can mend is told in their words; anything else is a fault of the code and keeps its stack.
  const { sayFault } = await import('./build/say-fault.ts')
  const fault = sayFault(error, process.argv.slice(2))
  if (fault === null) throw error
  console.error(fault)
  process.exit(1)
}
