/** Something in an entry's prose that pages must not hold: where it begins, and what to write instead. */
export interface ForeignProse {
  offset: number
  reason: string
}

// Lengths have bounds, so that no prose takes long.
const CODE = /```[\s\S]*?(?:```|$)|(?<!`)(`{1,3})(?!`)[\s\S]{0,500}?[^`]\1(?!`)/g
/** Tags of plain words, without attributes, and addresses in angle brackets; everything else would run or load something. */
const TAG = /<(?!\/?(?:b|br|em|i|small|strong|sub|sup)\s*\/?>|https?:\/\/|mailto:|[\w.+-]+@)[a-z/!?][^\s>]{0,20}/gi
const DESTINATION = /\]\(\s*<?([^\s)>]*)|^ {0,3}\[[^\]\n]{1,300}\]:\s*<?(\S+)/gm
/** A web or mail address, or a place of this site; a sign could be written so that it is a colon only when it is read. */
const LEADS = /^(?:https?:\/\/|mailto:|[^:&\\]*(?:[/?#]|$))/i
const PICTURE = /!\[[^\]\n]{0,300}\]\(\s*<?((?:https?:)?\/\/[^\s)>]*)/gi

/** Prose is Markdown, and its pages load nothing but their own files: HTML, scripts and pictures of others are told. */
export function findForeignProse(prose: string): ForeignProse[] {
  const words = prose.replace(CODE, (code) => code.replace(/\S/g, '.'))
  const found = [
    ...[...words.matchAll(TAG)].map(({ 0: tag, index }) => ({
      offset: index,
      reason: `the prose holds HTML, "${tag}", which is not published; write it in Markdown, or in backticks where it is to be read`,
    })),
    ...[...words.matchAll(DESTINATION)].flatMap(({ 1: inline, 2: defined, index }) => {
      const address = inline ?? defined ?? ''
      const reason = `the prose leads to "${address}", which no page may; write an address that begins with https:// or mailto:`
      return LEADS.test(address) ? [] : [{ offset: index, reason }]
    }),
    ...[...words.matchAll(PICTURE)].map(({ 1: address, index }) => ({
      offset: index,
      reason: `the prose shows the picture "${address}" of another host, which no page loads; lead to it instead, without the \`!\``,
    })),
  ]
  return found.sort((a, b) => a.offset - b.offset)
}
