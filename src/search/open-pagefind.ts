import { foldersOf, type IndexAddress } from './open-slice.ts'

/** A letter that Pagefind has found, under the name that it gave it. */
export interface PagefindResult {
  id: string
  /** The numbers of the words found. */
  words: number[]
  matchedMetaFields?: string[]
  data: () => Promise<{ content: string; meta: Record<string, string>; anchors: { id: string; location: number }[] }>
}

/** Pagefind's program, with the slices that were opened. */
export interface Pagefind {
  search: (words: string | null) => Promise<{ results: PagefindResult[] }>
  /** Searches these slices too, from then on. */
  open: (slices: readonly number[]) => Promise<void>
}

interface Program {
  options: (options: { noWorker: boolean }) => Promise<void>
  init: () => Promise<void>
  mergeIndex: (path: string) => Promise<void>
  search: Pagefind['search']
}

/** Starts the program, which lies in the last slice and opens that slice's own index by itself. */
export async function openPagefind(address: IndexAddress): Promise<Pagefind> {
  const [last] = foldersOf(address, address.slices)
  const program: Program = await import(/* @vite-ignore */ `${last}pagefind.js`)
  await program.options({ noWorker: true })
  await program.init()
  return {
    search: program.search,
    open: async (slices) => {
      const folders = slices.flatMap((number) => foldersOf(address, number)).filter((folder) => folder !== last)
      await Promise.all(folders.map((folder) => program.mergeIndex(folder)))
      // Resolved when all of the program is there; no words, so nothing else is loaded.
      await program.search('')
    },
  }
}
