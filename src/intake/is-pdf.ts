/** A PDF says so within its first so many bytes; readers look no further. */
const HEADER_WITHIN = 1024
/** And ends with a mark, behind which other programs may have left so many bytes. */
const END_WITHIN = 4096

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** Whether a file is a PDF by what stands in it; its name may say anything. */
export const isPdf = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-')

/** Whether a PDF's end is there. Without it the file was cut off, and readers show what is left as if it were all. */
export const hasPdfEnd = (bytes: Uint8Array): boolean => latin1(bytes.subarray(-END_WITHIN)).includes('%%EOF')
