import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type KeySchema, toKeySchema } from '../../src/taxonomy/say-issue.ts'
import { SCHEMAS, SETTINGS } from '../../src/taxonomy/schemas.ts'
import { tableOfKeys } from './list-keys.ts'
import { schemaFiles } from './schema-files.ts'

test('the schemas for editors and the keys of the guide are what the code checks by; npm run schemas writes them', () => {
  for (const [path, text] of schemaFiles()) expect(readFileSync(path, 'utf8'), path).toBe(text)
})

/** Every key below a schema, with its path. */
const listKeys = ({ properties = {}, items }: KeySchema, path = ''): [string, KeySchema][] => [
  ...Object.entries(properties).flatMap(([key, schema]): [string, KeySchema][] => [
    [`${path}${key}`, schema],
    ...listKeys(schema, `${path}${key}.`),
  ]),
  ...(items ? listKeys(items, path) : []),
]

test.each(Object.entries({ ...SCHEMAS, site: SETTINGS }))('each key of %s says what it holds', (_, schema) => {
  for (const [path, { description, type, examples, items }] of listKeys(toKeySchema(schema))) {
    expect(description, path).toMatch(/\w/)
    if (type !== 'array') expect(examples, path).toHaveLength(1)
    else if (!items?.properties) expect(items?.examples, path).toHaveLength(1)
  }
})

test('the guide tells of each key what it holds there, also where others have one of the same name', () => {
  const table = tableOfKeys()
  for (const [folder, schema] of Object.entries({ ...SCHEMAS, site: SETTINGS })) {
    for (const [path, { description = '' }] of listKeys(toKeySchema(schema)))
      expect(table, `${folder}: ${path}`).toContain(description.replaceAll('|', '\\|'))
  }
})
