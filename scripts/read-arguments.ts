import { parseArgs } from 'node:util'
import { corpusFolder } from '../src/corpus/folders.ts'
import { printName } from '../src/text/leave-out-invisible.ts'
import { refuseCorpus } from './build/environment.ts'
import { COMMANDS, type Command, type CommandName, type Values } from './commands.ts'
import { sayHelp, sayUsage } from './say-commands.ts'

/** Ends a command that was called wrongly, before it has done anything: what is wrong, the usage, exit 2. */
export function refuse(name: CommandName, ...reasons: string[]): never {
  // A name that was given may hold what steers a terminal.
  for (const reason of reasons) for (const line of reason.split('\n')) console.error(printName(line))
  console.error(`Usage: ${sayUsage(name)}`)
  process.exit(2)
}

/** What stands behind options that take a path. */
const PATHS = /DIR|FILE|LIST/

/** What is wrong with an argument, in one sentence: node:util explains at length how to write positional arguments. */
const sayWrong = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.replace(/\.? To specify a positional argument.*$/s, '').replace(/\.?\s*$/, '')}.`
}

/**
 * The arguments of a command. `--help` prints its help and ends it with 0; an unknown option, one without its value, or
 * a missing one that is wanted ends it with 2.
 */
export function readArguments<Name extends CommandName>(name: Name): { values: Values<Name>; paths: string[] } {
  const { options, paths, environment }: Command = COMMANDS[name]
  const read = () =>
    parseArgs({
      args: process.argv.slice(2),
      options: Object.fromEntries([
        ['help', { type: 'boolean' as const, short: 'h' }],
        ...Object.entries(options).map(([key, { value }]) => [
          key,
          { type: value ? ('string' as const) : ('boolean' as const) },
        ]),
      ]),
      allowPositionals: true,
    })
  let given: ReturnType<typeof read>
  try {
    given = read()
  } catch (error) {
    return refuse(name, sayWrong(error))
  }
  const { help, ...values } = given.values as Record<string, string | boolean | undefined>
  if (help) {
    console.log(sayHelp(name))
    process.exit(0)
  }
  if (!paths && given.positionals.length > 0) refuse(name, `“${given.positionals[0]}” is not expected here.`)
  if (paths && !paths.startsWith('[') && given.positionals.length === 0) refuse(name, `${paths} is missing.`)
  for (const [key, { required, value }] of Object.entries(options)) {
    if (required && !values[key]) refuse(name, `--${key} ${value} is missing.`)
    // Of a path, nothing would be the working folder: a variable that is not set must not write there.
    if (value && PATHS.test(value) && values[key] === '') refuse(name, `--${key} ${value} is empty.`)
    if (!value) values[key] ??= false
  }
  // Import makes the folder; whatever reads it would find no letter there, and nothing wrong.
  const missing = environment?.['CORPUS_DIR'] && name !== 'import' ? refuseCorpus(corpusFolder()) : null
  if (missing) refuse(name, missing)
  return { values: values as Values<Name>, paths: given.positionals }
}
