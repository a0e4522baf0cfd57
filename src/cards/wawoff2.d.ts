declare module 'wawoff2' {
  /** A TrueType font as WOFF2. */
  export function compress(font: Uint8Array): Promise<Uint8Array>
  /** A WOFF2 file as the TrueType font that it was made of. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>
}
