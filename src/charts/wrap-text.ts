import { textWidth } from './text-width.ts'

/** Cuts a word that is wider than a line, as a last resort. */
function cut(word: string, width: number, size: number): string[] {
  const parts = ['']
  for (const character of word) {
    const last = parts.at(-1) ?? ''
    if (last && textWidth(last + character, size) > width) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts
}

/** A text in lines no wider than `width`, broken at spaces, behind hyphens and slashes, or else inside a word. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines = ['']
  for (const piece of text.trim().split(/(?<=[\s/-])/)) {
    for (const part of textWidth(piece.trimEnd(), size) > width ? cut(piece, width, size) : [piece]) {
      const last = lines.at(-1) ?? ''
      if (last && textWidth((last + part).trimEnd(), size) > width) lines.push(part)
      else lines[lines.length - 1] = last + part
    }
  }
  return lines.map((line) => line.trim()).filter((line, index) => line || index === 0)
}
