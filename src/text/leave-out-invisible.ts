/**
 * Characters that nobody sees: control characters, soft hyphens, zero-width spaces and joiners, marks of the writing
 * direction, tags, and codes that stand for no character. Tabs, line ends and page breaks are kept.
 */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}\ufff9-\ufffb]|[^\P{Control}\t-\r\u0085]/gu

/** Where one of them can stand: what follows is looked at sign by sign, and most of a letter is plain. */
const NOT_PLAIN = /[^\t-\r -~]+/g

/** Marks at which some programs begin a line and others do not. */
const BREAKS = /[\v\u0085\u2028\u2029]/g

/**
 * A text without the characters that nobody sees, which would hide a word from whoever looks for it or deceive whoever
 * opens a published file; other breaks become line ends. With their number, and where the first of them stood.
 */
export function leaveOutInvisible(text: string): { text: string; count: number; first: number } {
  let count = 0
  let first = 0
  const visible = text.replace(NOT_PLAIN, (run: string, start: number) =>
    run.replace(INVISIBLE, (_, place: number) => {
      if (count++ === 0) first = start + place
      return ''
    }),
  )
  return { text: visible.replace(BREAKS, '\n'), count, first }
}

/** A file's name as it is printed, on one line: a name may hold whatever a text may. */
export const printName = (name: string): string => leaveOutInvisible(name).text.replace(/\s/g, ' ')
