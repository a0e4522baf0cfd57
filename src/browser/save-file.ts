/** How long a file's address is kept, in milliseconds: the browser reads from it after the click. */
const KEPT = 60_000

/** Gives the reader a file that was made in the browser. */
export function saveFile(content: BlobPart[] | Blob, name: string, mediaType = ''): void {
  const blob = content instanceof Blob ? content : new Blob(content, { type: mediaType })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
