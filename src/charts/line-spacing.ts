/** How far Plot sets the first base line below the place of a text, in parts of the letters' size. */
const FIRST = { top: 0.71, middle: 0.32 }

/**
 * Options of Plot's text mark for lines that stand `pitch` pixels apart in letters of `size` pixels. Plot moves the
 * first line with the line height as well; `dy` moves it back, so that all texts of a row share a base line.
 */
export function lineSpacing(pitch: number, size: number, lineAnchor: 'top' | 'middle') {
  return { lineAnchor, lineHeight: pitch / size, dy: Number((-FIRST[lineAnchor] * (pitch - size)).toFixed(1)) }
}

/** A place in pixels, for a channel that no scale stretches. */
export const pixels = (value: number) => ({ value: () => value, scale: null })
