import { toSlices } from '../../report/pages/search/search-document.ts'
import { LETTERS_A_SLICE } from '../../search/search-document.ts'
import { loadReport } from '../_report.ts'

/** The letters in slices. `SEARCH_SLICE` makes them smaller, so that a few letters show what many do. */
export async function loadSlices() {
  const { cases } = await loadReport()
  return toSlices(cases, Number(process.env['SEARCH_SLICE']) || LETTERS_A_SLICE)
}
