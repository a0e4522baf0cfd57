/** Characters that nobody sees: soft hyphens, zero-width spaces and joiners, marks of the writing direction. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** A text without the characters that nobody sees, which would hide a word from whoever looks for it; and their number. */
export function leaveOutInvisible(text: string): { text: string; count: number } {
  const visible = text.replace(INVISIBLE, '')
  return { text: visible, count: text.length - visible.length }
}
