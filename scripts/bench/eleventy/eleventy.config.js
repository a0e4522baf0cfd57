// The letters' pages by Eleventy, for `npm run bench -- build`: the records and the markup of the bare program beside it.
import { listBareLetters } from '../bare-pages.ts'

export default function (config) {
  config.addGlobalData('letters', listBareLetters(process.env.CORPUS_DIR))
  return { dir: { input: 'templates', output: process.env.BENCH_OUT } }
}
