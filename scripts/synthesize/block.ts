/** A stretch of a letter that stands by itself; its words hold marks, and line ends where a line must end. */
export interface Block {
  kind: 'title' | 'paragraph'
  words: string
}

export const title = (words: string): Block => ({ kind: 'title', words })
export const paragraph = (words: string): Block => ({ kind: 'paragraph', words })
