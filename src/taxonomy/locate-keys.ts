/** Where the keys of an entry's front matter stand, for messages; lines count from 1. */
export interface KeyLines {
  /** The line of a top-level key; the first line where the key is missing. */
  ofKey: (key: string) => number
  /** The line of the item `index` of the list under `key`; the key's own line where it can't be told. */
  ofItem: (key: string, index: number) => number
}

const KEY = /^(['"]?)([^\s'"#:-][^'":]*)\1\s*:/

/** Reads the lines of the front matter, which js-yaml does not report. A list inside an item counts for nothing. */
export function locateKeys(frontMatter: string): KeyLines {
  const keys = new Map<string, number>()
  const items = new Map<string, number[]>()
  let current = ''
  let indent = 0
  for (const [index, text] of frontMatter.split('\n').entries()) {
    const key = KEY.exec(text)?.[2]?.trim()
    if (key !== undefined) {
      current = key
      keys.set(key, index + 1)
      items.set(key, [])
      continue
    }
    const dash = /^(\s*)-(?:\s|$)/.exec(text)
    const lines = items.get(current)
    if (!dash || !lines) continue
    if (lines.length === 0) indent = dash[1]?.length ?? 0
    if (dash[1]?.length === indent) lines.push(index + 1)
  }
  const ofKey = (key: string) => keys.get(key) ?? 1
  return { ofKey, ofItem: (key, index) => items.get(key)?.[index] ?? ofKey(key) }
}
