import { textWidth } from './text-width.ts'

/** The weight of the letters that are wrapped. */
interface Weight {
  bold?: boolean
}

/** Cuts a word that is wider than a line, as a last resort. */
function cut(word: string, width: number, size: number, weight: Weight): string[] {
  const parts = ['']
  for (const character of word) {
    const last = parts.at(-1) ?? ''
    if (last && textWidth(last + character, size, weight) > width) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts
}

/** A text in lines no wider than `width`, broken at spaces, behind hyphens and slashes, or else inside a word. */
export function wrapText(text: string, width: number, size: number, weight: Weight = {}): string[] {
  const lines = ['']
  for (const piece of text.trim().split(/(?<=[\s/-])/)) {
    const parts = textWidth(piece.trimEnd(), size, weight) > width ? cut(piece, width, size, weight) : [piece]
    for (const part of parts) {
      const last = lines.at(-1) ?? ''
      if (last && textWidth((last + part).trimEnd(), size, weight) > width) lines.push(part)
      else lines[lines.length - 1] = last + part
    }
  }
  return lines.map((line) => line.trim()).filter((line, index) => line || index === 0)
}
