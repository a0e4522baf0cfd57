import { listFiles } from '../../src/corpus/list-files.ts'

const FILE = 'index.html'

/** Every page of a built site by its path below the site, sorted: the empty one, `treatments/acupuncture/`. */
export const listPages = (folder: string): string[] =>
  listFiles(folder, [FILE]).map((path) => path.slice(0, -FILE.length))
