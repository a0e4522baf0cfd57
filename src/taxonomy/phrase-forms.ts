import { GAP, NUMBER, type PhrasePart, parsePhrase } from './parse-phrase.ts'

/** Every run of words that the parts can stand for, as far as they are asked for. */
function* writeForms([part, ...rest]: PhrasePart[]): Generator<string[]> {
  if (!part) yield []
  else if ('word' in part) for (const form of writeForms(rest)) yield [part.word, ...form]
  else for (const option of part.options) yield* writeForms([...option, ...rest])
}

/**
 * Names that a phrase is made of, in small letters: `{Norco|Vicodin} (tablets)` → `norco`, `norco tablets`, `vicodin`, …; at
 * most `most` of them. A phrase that counts, has a gap or takes words of a list is no name, and has none.
 */
export function listForms(words: string, most: number): string[] {
  const parsed = words.includes('<') ? null : parsePhrase(words)
  if (!parsed || 'fault' in parsed) return []
  const forms: string[] = []
  for (const form of writeForms(parsed.parts)) {
    if (form.includes(NUMBER) || form.includes(GAP)) return []
    if (forms.push(form.join(' ')) === most) break
  }
  return forms
}
