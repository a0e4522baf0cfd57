/** A fault in `content/` that stops a command: its message is for the person who edits, and no stack helps them. */
export class ContentFault extends Error {
  override name = 'ContentFault'
}
