/** What reading one PDF may cost before it is given up. */
export interface PdfLimits {
  /** Seconds for one file. A letter takes 0.02. */
  seconds: number
  /** Of memory for the process that reads, in megabytes. Reading letters takes 120. */
  megabytes: number
  pages: number
  /** Of the text. */
  characters: number
}

/** The longest of 64 letters has six pages with 17,000 characters and was read in 0.06 s. */
export const PDF_LIMITS: PdfLimits = { seconds: 10, megabytes: 500, pages: 200, characters: 2_000_000 }
