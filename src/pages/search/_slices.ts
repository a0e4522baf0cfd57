import { toSlices } from '../../report/pages/search/search-document.ts'
import { LETTERS_A_SLICE } from '../../search/search-document.ts'

/** What is said of the letters, in slices. `SEARCH_SLICE` makes them smaller, so that a few letters show what many do. */
export const cutIntoSlices = <T>(ofLetters: readonly T[]) =>
  toSlices(ofLetters, Number(process.env['SEARCH_SLICE']) || LETTERS_A_SLICE)
