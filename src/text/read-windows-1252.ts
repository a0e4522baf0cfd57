/** What the bytes 80 to 9F stand for: the WHATWG's Encoding Standard, index windows-1252. The other bytes are Latin-1. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text of Windows-1252 bytes, a character for each. Node 22's own decoder gives control characters for quotes. */
export function readWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte >= 0x80 && byte <= 0x9f ? FROM_80[byte - 0x80] : String.fromCharCode(byte)
  return text
}
