import { type KeySchema, toKeySchema } from '../../src/taxonomy/say-issue.ts'
import { EVERY_ENTRY, SCHEMAS, SETTINGS } from '../../src/taxonomy/schemas.ts'

/** The schema of each folder of `content/`, and of `site.md`, as JSON. */
export const keySchemas = (): Record<string, KeySchema> =>
  Object.fromEntries(
    Object.entries({ ...SCHEMAS, site: SETTINGS }).map(([name, schema]) => [name, toKeySchema(schema)]),
  )

const show = (key: string, { type, examples = [], items }: KeySchema): string => {
  if (items?.properties) return 'see its keys'
  const [example] = items?.examples ?? examples
  return type === 'array' ? `\`- ${JSON.stringify(example)}\`` : `\`${key}: ${JSON.stringify(example)}\``
}

/** The rows of a schema's keys but those that `known` has, which stand elsewhere: key, what it holds, example. */
function listRows(schema: KeySchema, known: KeySchema = {}, list = ''): string[][] {
  const { properties = {}, required = [] } = schema
  return Object.entries(properties).flatMap(([key, value]) => {
    const same = known.properties?.[key]
    const needed = required.includes(key) ? 'needed; ' : ''
    const name = list ? `\`${list}\`: \`${key}\`` : `\`${key}\``
    const own = same ? [] : [[name, `${needed}${value.description}`, show(key, value)]]
    return value.items?.properties ? [...own, ...listRows(value.items, same?.items, key)] : own
  })
}

/** The table of all keys that the editors' guide shows, as Markdown: what several kinds share stands first, once. */
export function tableOfKeys(): string {
  const common = toKeySchema(EVERY_ENTRY)
  const { specialties = {}, ...rest } = keySchemas()
  const groups: [string, string[][]][] = [
    ['every entry', listRows(common)],
    ['what has phrases', listRows(specialties, common)],
    ...Object.entries(rest).map(([folder, schema]): [string, string[][]] => {
      const shared = { ...specialties.properties, ...common.properties }
      const phrased = schema.properties?.['nearMisses'] && schema.properties['phrases']
      const known = folder === 'site' ? {} : { properties: phrased ? shared : (common.properties ?? {}) }
      return [folder === 'site' ? '`site.md`' : `\`${folder}/\``, listRows(schema, known)]
    }),
  ]
  const rows = groups.flatMap(([group, list]) => list.map((cells, index) => [index === 0 ? group : '', ...cells]))
  const table = [['of', 'key', 'value', 'example'], ['---', '---', '---', '---'], ...rows]
  return table.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
