import { readFileSync } from 'node:fs'
import { keySchemas, tableOfKeys } from './list-keys.ts'

const GUIDE = 'content/README.md'
const BEGIN = '<!-- npm run schemas writes the keys from here -->'
const END = '<!-- to here -->'

/** What follows from the schemas of `content/`, by path: a JSON schema a folder, and the editors' guide with its keys. */
export function schemaFiles(): Map<string, string> {
  const files = Object.entries(keySchemas()).map(([name, schema]): [string, string] => [
    `content/.schemas/${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ])
  const guide = readFileSync(GUIDE, 'utf8')
  const [before, rest = ''] = guide.split(BEGIN)
  const after = rest.split(END)[1] ?? ''
  return new Map([...files, [GUIDE, `${before}${BEGIN}\n\n${tableOfKeys()}\n\n${END}${after}`]])
}
