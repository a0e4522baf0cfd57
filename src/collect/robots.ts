/** What a robots.txt says to one crawler. */
export interface Robots {
  allows(address: URL): boolean
  /** Seconds between two requests that it asks for; null where it asks for none. */
  delay: number | null
}

interface Group {
  agents: string[]
  rules: { allow: boolean; path: string }[]
  delay: number | null
}

function readGroups(text: string): Group[] {
  const groups: Group[] = []
  let open = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', words = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? []
    const value = words.trim()
    const name = key.toLowerCase()
    const group = groups.at(-1)
    if (name === 'user-agent') {
      if (open && group) group.agents.push(value.toLowerCase())
      else groups.push({ agents: [value.toLowerCase()], rules: [], delay: null })
      open = true
      continue
    }
    if (!group || name === '') continue
    open = false
    // An empty Disallow forbids nothing.
    if ((name === 'disallow' || name === 'allow') && value !== '')
      group.rules.push({ allow: name === 'allow', path: value })
    if (name === 'crawl-delay' && Number(value) > 0) group.delay = Number(value)
  }
  return groups
}

/** `*` stands for anything, `$` at the end for the end. Part by part, each where it first stands: no pattern is slow. */
function matches(path: string, pattern: string): boolean {
  const ends = pattern.endsWith('$')
  const [first = '', ...parts] = (ends ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  const last = ends ? parts.pop() : undefined
  let at = first.length
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!ends) return true
  return last === undefined ? path.length === at : path.length - last.length >= at && path.endsWith(last)
}

/**
 * Reads a robots.txt (RFC 9309) for the crawler of this name: the groups that name it, or else those for all. The
 * longest rule that matches counts, and of two equally long ones the one that allows.
 */
export function readRobots(text: string, agent: string): Robots {
  const groups = readGroups(text)
  const named = groups.filter(({ agents }) => agents.some((name) => name !== '*' && name === agent.toLowerCase()))
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const rules = own
    .flatMap((group) => group.rules)
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))
  const delays = own.flatMap(({ delay }) => delay ?? [])
  return {
    allows: ({ pathname, search }) => rules.find(({ path }) => matches(`${pathname}${search}`, path))?.allow ?? true,
    delay: delays.length > 0 ? Math.max(...delays) : null,
  }
}
