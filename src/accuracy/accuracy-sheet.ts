/** How often a field was read as labelled; limits are of a 95% interval, null where there are too few. */
export interface Right {
  right: number
  of: number
  low: number | null
  high: number | null
}

export interface FieldRow {
  field: string
  /** Of the letters that no rule or phrase was written with. */
  counting: Right
  /** Of all labelled letters. */
  seen: Right
}

/** A 95% interval of a share. */
export interface Limits {
  low: number
  high: number
}

/** Ids labelled, ids found, and those of them that are labelled. */
export interface Hits {
  labelled: number
  found: number
  hits: number
  /** Limits of hits ÷ found and of hits ÷ labelled; null where there are too few, absent in sheets of before. */
  precision?: Limits | null
  recall?: Limits | null
}

export interface SetRow {
  /** The field: `body parts`, `reasons`. */
  set: string
  /** One id, or `all` of them together. */
  id: string
  counting: Hits
  seen: Hits
}

/** A measurement of how well letters are read, as it is committed below `content/accuracy/`. */
export interface AccuracySheet {
  /** ISO day on which it was measured: an argument of the command, never the clock. */
  date: string
  /** What the letters were read from: `text`, `PDF`. */
  form: string
  letters: { counting: number; seen: number }
  fields: FieldRow[]
  sets: SetRow[]
}
