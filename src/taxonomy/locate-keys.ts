/** Where a key or an item of front matter stands: line and column from 1, and what is written behind it. */
export interface KeyPlace {
  line: number
  column: number
  raw: string
}

const KEY = /^(['"]?)([^\s'"#:-][^'":]*)\1\s*:(?:\s+|$)(.*)$/

interface Open {
  indent: number
  path: string
  items: number
}

/**
 * The places of the keys and items of a front matter, which the YAML reader does not report. A path is made of keys and
 * places in lists (`editions`, `0`, `from`); what has no place of its own, as what is missing, stands where the nearest
 * thing around it does, and at the first line without any.
 */
export function locateKeys(frontMatter: string): (path: PropertyKey[]) => KeyPlace {
  const places = new Map<string, KeyPlace>()
  let open: Open[] = []
  const enter = (line: number, indent: number, name: string, raw: string): void => {
    const path = open.length === 0 ? name : `${open.at(-1)?.path}.${name}`
    open.push({ indent, path, items: 0 })
    places.set(path, { line, column: indent + 1, raw: raw.trim() })
  }
  for (const [index, text] of frontMatter.split('\n').entries()) {
    let rest = text.trimStart()
    if (rest === '' || rest.startsWith('#')) continue
    let indent = text.length - rest.length
    // A list may stand as far left as its key.
    for (let dash = /^-(?:\s+|$)/.exec(rest); dash; dash = /^-(?:\s+|$)/.exec(rest)) {
      const at = indent
      open = open.filter((one) => one.indent < at || (one.indent === at && !/\.\d+$/.test(one.path)))
      const list = open.at(-1)
      rest = rest.slice(dash[0].length)
      enter(index + 1, at, String(list ? list.items++ : 0), rest)
      indent += dash[0].length
    }
    const [, , key, raw = ''] = KEY.exec(rest) ?? []
    if (key === undefined) continue
    const at = indent
    open = open.filter((one) => one.indent < at)
    enter(index + 1, at, key.trim(), raw)
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const place = places.get(path.slice(0, length).join('.'))
      if (place) return length === path.length ? place : { ...place, raw: '' }
    }
    return { line: 1, column: 1, raw: '' }
  }
}
