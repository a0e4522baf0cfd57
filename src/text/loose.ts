/** The pattern of a word, or of words run together, with white space anywhere between the signs: a PDF may have put some. */
export const loose = (words: string): string => [...words].join('\\s*')
