import { mkdirSync, writeFileSync } from 'node:fs'
import { readArguments } from './read-arguments.ts'
import { schemaFiles } from './schemas/schema-files.ts'

readArguments('schemas')
mkdirSync('content/.schemas', { recursive: true })
for (const [path, text] of schemaFiles()) writeFileSync(path, text)
