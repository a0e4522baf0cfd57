// What pages can do beyond being read, in one small file; each is complete without it.
import { leadToSearch } from './lead-to-search.ts'
import { sortTable } from './sort-table.ts'
import { tellMarks } from './tell-marks.ts'

leadToSearch()
tellMarks()
for (const table of document.querySelectorAll<HTMLTableElement>('table.data')) sortTable(table)
