/** A bar on a terminal, redrawn in place; where nobody watches it is nothing at all. */
export interface Progress {
  /** So many are done; `name` is what is being worked on. */
  show(done: number, name: string): void
  /** Takes the bar away, before a line is printed and at the end. */
  clear(): void
}

const WIDTH = 24

export function startProgress(total: number): Progress {
  const { stderr } = process
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show(done, name) {
      const full = total === 0 ? WIDTH : Math.floor((WIDTH * done) / total)
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total} ${name}`
      stderr.write(`\r\u001b[K${bar.slice(0, (stderr.columns || 80) - 1)}`)
    },
    clear: () => void stderr.write('\r\u001b[K'),
  }
}
