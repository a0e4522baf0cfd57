import { z } from 'astro/zod'
import type { KeyPlace } from './locate-keys.ts'
import { findNearest } from './nearest.ts'

/** As much of a JSON schema as messages and the editors' guide need. */
export interface KeySchema {
  type?: string
  description?: string
  examples?: unknown[]
  enum?: string[]
  properties?: Record<string, KeySchema>
  required?: string[]
  items?: KeySchema
}

/** A schema as JSON: what may be written in front matter. */
export const toKeySchema = (schema: z.ZodType): KeySchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' }) as KeySchema

const findSchema = (whole: KeySchema, path: PropertyKey[]): KeySchema =>
  path.reduce<KeySchema>(
    (schema, step) => (typeof step === 'number' ? schema.items : schema.properties?.[String(step)]) ?? {},
    whole,
  )

const quote = (value: unknown): string =>
  value instanceof Date ? `the date ${value.toISOString().slice(0, 10)}` : JSON.stringify(value)

/** How a key is written, as advice goes on from “write”: with an example of its own, and what it holds. */
export function adviseKey(key: string, schema: KeySchema): string {
  const { enum: values, type, items, description, examples = [] } = schema
  const holds = description ? ` (${description.replaceAll('`', '')})` : ''
  if (values) return `\`${key}:\` with one of ${values.join(', ')}`
  if (type === 'boolean') return `\`${key}: true\`, or leave the key out`
  if (items) return `\`${key}:\` and below it, each on a line of its own, ${adviseItem(items)}${holds}`
  return `\`${key}: ${JSON.stringify(examples[0] ?? '…')}\`${holds}`
}

function adviseItem({ properties, required = [], examples = [] }: KeySchema): string {
  if (!properties) return `\`- ${JSON.stringify(examples[0] ?? '…')}\``
  const keys = required.map((name) => `${name}: ${JSON.stringify(properties[name]?.examples?.[0] ?? '…')}`)
  return `\`- ${keys.join('`, then `')}\``
}

type Issue = z.core.$ZodIssue

/** What is wrong with a value of the wrong type, and what to write. */
function sayType(
  value: unknown,
  key: string,
  schema: KeySchema,
  isItem: boolean,
  raw: string,
): [string, string, string] {
  const what = isItem ? 'an item is' : 'is'
  const write = isItem ? adviseItem(schema) : adviseKey(key, schema)
  if (value === undefined) return ['missing', 'is missing', write]
  if (value === null || value === '') return ['empty', `${what} empty`, write]
  if (schema.items) return ['not-a-list', `${what} ${quote(value)}, not a list`, write]
  if (schema.properties) return ['not-an-item', `${what} ${quote(value)}`, write]
  if (schema.type === 'boolean') return ['not-a-flag', `${what} ${quote(value)}`, write]
  if (typeof value === 'object' && !(value instanceof Date)) {
    return ['not-text', `${what} ${Array.isArray(value) ? 'a list' : 'a group of keys'}, not one text`, write]
  }
  const quoted = JSON.stringify(raw || String(value))
  const line = isItem ? `- ${quoted}` : `${key}: ${quoted}`
  return ['not-text', `${what} read as ${quote(value)}, not as text`, `it in double quotes, \`${line}\``]
}

/** One problem of front matter: the rule, where it is, and the sentence. */
export interface SaidIssue {
  rule: string
  path: PropertyKey[]
  reason: string
  /** Of a key that is none: the key that was probably meant. */
  meant?: PropertyKey[]
}

/**
 * A problem that zod found in front matter, as `key: what is wrong; write … instead`. Of a list's item the key is the
 * list's. A refinement writes the part behind the key itself; one marked `malformed` has it made of the key's example.
 */
export function sayIssue(issue: Issue, whole: KeySchema, locate: (path: PropertyKey[]) => KeyPlace): SaidIssue[] {
  const { path } = issue
  const schema = findSchema(whole, path)
  const names = path.filter((step) => typeof step === 'string')
  const key = names.at(-1) ?? ''
  const say = (rule: string, what: string, instead: string): SaidIssue[] => {
    return [{ rule, path, reason: `${names.join('.')}: ${what}; write ${instead}` }]
  }
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.properties ?? {})
    return issue.keys.map((name) => {
      const near = findNearest(name, known)
      const instead = near ? `\`${near}\`` : `one of ${known.join(', ')}`
      const reason = `${[...names, name].join('.')}: is no key here; write ${instead}`
      return { rule: 'unknown-key', path: [...path, name], reason, ...(near ? { meant: [...path, near] } : {}) }
    })
  }
  if (issue.code === 'custom' && !issue.params?.['malformed']) {
    const prefix = names.length > 0 ? `${names.join('.')}: ` : ''
    return [{ rule: String(issue.params?.['rule'] ?? 'custom'), path, reason: prefix + issue.message }]
  }
  if (issue.code === 'too_small') {
    return say('empty', issue.origin === 'array' ? 'has no items' : 'is empty', adviseKey(key, schema))
  }
  if (issue.code === 'invalid_value' && typeof issue.input === 'string' && issue.input !== '') {
    return say('unknown-value', `${quote(issue.input)} is unknown`, `one of ${issue.values.join(', ')}`)
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    const isItem = typeof path.at(-1) === 'number'
    return say(...sayType(issue.input, key, schema, isItem, locate(path).raw))
  }
  return say('malformed', `is ${quote(issue.input)}`, adviseKey(key, schema))
}
