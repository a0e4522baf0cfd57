/** Characters of the corpus's digest that tell one from another. */
const TOLD = 12

/** The version of the published data: of the tables' description and, behind the plus sign, the letters. */
export const toDataVersion = ({ schemaVersion, corpus }: { schemaVersion: string; corpus: string }): string =>
  `${schemaVersion}+${corpus.slice(0, TOLD)}`
