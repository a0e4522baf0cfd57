import type { Random } from '../random.ts'

/** Sentences by name; `{name}` in a sentence stands for one of that name, `{n}` for a small number. */
export type Grammar = Record<string, readonly string[]>

/** One sentence of `rule`. Rules may not go round in circles. */
export function speak(grammar: Grammar, rule: string, random: Random): string {
  const words = random.pick(grammar[rule] ?? [])
  return words.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'n' ? String(random.whole(2, 12)) : speak(grammar, name, random),
  )
}
