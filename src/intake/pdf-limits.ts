/** What reading one PDF may cost before it is given up. */
export interface PdfLimits {
  /** Seconds for one file. A letter takes 0.02. */
  seconds: number
  /** Of memory for the process that reads, in megabytes. Reading letters takes 200. */
  megabytes: number
  pages: number
}

/** The longest known letter has six pages and was read in 0.06 s. */
export const PDF_LIMITS: PdfLimits = { seconds: 20, megabytes: 700, pages: 200 }
