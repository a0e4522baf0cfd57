import { decode, isBinary } from '../text/decode.ts'

/** So many bytes tell what a file is. */
const LOOKED_AT = 1024

/** What a file is that is named .pdf and is none, and what to do about it. */
export function sayNoPdf(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'The file is empty; get it again'
  const begin = bytes.subarray(0, LOOKED_AT)
  const text = decode(begin).text.trimStart()
  if (text === '') return 'The file holds nothing but white space; get it again'
  if (text.startsWith('PK'))
    return 'The file is named .pdf, but is a Word document or an archive; save what it holds as PDF'
  if (isBinary(begin)) return 'The file is named .pdf, but is none; get it again'
  if (/^<(?:!doctype\s+html|html|head|body|\?xml)/i.test(text))
    return 'The file is named .pdf, but is a web page, perhaps the words of a host that had no letter; open it to see them, and get the letter again'
  if (text.startsWith('version https://git-lfs'))
    return 'The file is named .pdf, but only points to one in Git LFS; fetch it with git lfs pull'
  return 'The file is named .pdf, but is text; name it .txt if it is a letter, or get the letter again'
}
