import type { HeaderRule } from './policy.ts'

/** `_headers`, as Cloudflare Pages and Netlify read it. */
export const toHeadersFile = (rules: HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${pattern}\n${lines.join('')}`
    })
    .join('\n')

const toVariable = (name: string): string => `$report_${name.toLowerCase().replaceAll('-', '_')}`

/** A pattern whose paths differ from those of every other file, as nginx reads it. */
const toExpression = (pattern: string): string => `^${pattern.replaceAll('.', '\\.').replace(/\*$/, '')}`

/**
 * The same for nginx, to be included inside the `server` of the site. What most paths are sent stands first; each folder
 * that differs sets its own. A header without a value is not sent.
 */
export function toNginxHeaders(rules: HeaderRule[]): string {
  const usual = rules[0]?.headers ?? {}
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))]
  const differing = rules.flatMap(({ pattern, headers }) => {
    const own = names.filter((name) => headers[name] !== usual[name])
    const sets = own.map((name) => `  set ${toVariable(name)} "${headers[name] ?? ''}";\n`)
    return own.length > 0 ? [`if ($uri ~ "${toExpression(pattern)}") {\n${sets.join('')}}\n`] : []
  })
  return [
    '# Headers of the report; include this file inside its server. A location with an add_header of its own',
    '# sends none of these: repeat the lines that begin with add_header there.',
    ...names.map((name) => `set ${toVariable(name)} "${usual[name] ?? ''}";`),
    ...differing.map((lines) => lines.trimEnd()),
    ...names.map((name) => `add_header ${name} ${toVariable(name)} always;`),
    '',
  ].join('\n')
}
