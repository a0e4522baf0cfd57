import { z } from 'astro/zod'

const count = z.int().min(0)
const share = z.number().min(0).max(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day such as "2026-01-31"')

const limits = z.strictObject({ low: share, high: share })
const right = z.strictObject({ right: count, of: count, low: share.nullable(), high: share.nullable() })
const hits = z.strictObject({
  labelled: count,
  found: count,
  hits: count,
  precision: limits.nullable().optional(),
  recall: limits.nullable().optional(),
})

/** A measurement on letters labeled once and for all, some of which the rules were written with. */
export const LABELED_SHEET = z.strictObject({
  date: day,
  form: z.string(),
  letters: z.strictObject({ counting: count, seen: count }),
  fields: z.array(z.strictObject({ field: z.string(), counting: right, seen: right })),
  sets: z.array(z.strictObject({ set: z.string(), id: z.string(), counting: hits, seen: hits })),
})

/** A measurement on letters drawn at random from the very corpus that is published. */
export const SAMPLE_SHEET = z.strictObject({
  date: day,
  sample: z.strictObject({ seed: count, corpusLetters: count }),
  letters: z.array(z.string()),
  decisions: count,
  fields: z.array(z.strictObject({ field: z.string(), ...right.shape })),
  sets: z.array(z.strictObject({ set: z.string(), id: z.string(), ...hits.shape })),
  agreement: z.array(
    z.strictObject({ field: z.string(), agreed: count, of: count, kappa: z.number().max(1).nullable() }),
  ),
})

/** How often a field was read as labeled; limits are of a 95% interval, null where there are too few. */
export type Right = z.output<typeof right>
/** A 95% interval of a share. */
export type Limits = z.output<typeof limits>
/**
 * Ids labeled, ids found, and those of them that are labeled; with limits of hits ÷ found and of hits ÷ labeled, null where
 * there are too few, absent in sheets of before.
 */
export type Hits = z.output<typeof hits>
/**
 * A measurement of how well letters are read: of those by which it counts, and of all labeled ones. `date` is the day of
 * the measurement, an argument of the command; `form` what the letters were read from: `text`, `PDF`.
 */
export type AccuracySheet = z.output<typeof LABELED_SHEET>
export type FieldRow = AccuracySheet['fields'][number]
/** `id` is one id of the field `set`, or `all` of them together. */
export type SetRow = AccuracySheet['sets'][number]
/**
 * A measurement of how well this corpus is read. `letters` are the ids of those drawn and labeled; `agreement` is that
 * of two people who labeled the same letters, empty where one did.
 */
export type SampleSheet = z.output<typeof SAMPLE_SHEET>
export type Agreement = SampleSheet['agreement'][number]

/** The measurements of `content/accuracy/`, each kind the newest first. */
export interface Measurements {
  labeled: AccuracySheet[]
  samples: SampleSheet[]
}
