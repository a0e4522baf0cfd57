import { z } from 'astro/zod'
import { isDay } from '../text/iso-day.ts'

/** A text that must be there; what surrounds it in white space is left out. */
const words = () => z.string().trim().min(1)

export const orNull = <T extends z.ZodType>(type: T) => type.optional().transform((value) => value ?? null)

// Each key is documented where it is declared: with what it holds, as content/README.md prints it, and with an example,
// which a message tells to write. The example must be one that the schema takes.

export const text = (description: string, example: string, pattern?: RegExp) =>
  (pattern ? words().regex(pattern) : words()).meta({ description, examples: [example] })

/** A text that may be left out; null where it is. */
export const optionalText = (description: string, example: string, pattern?: RegExp) =>
  orNull(text(description, example, pattern))

/** A list of texts that must be there; it may be empty. */
export const texts = (description: string, example: string) =>
  z.array(words().meta({ examples: [example] })).meta({ description })

/** A list of texts, empty where it is left out. */
export const optionalTexts = (description: string, example: string) => texts(description, example).default([])

export const flag = (description: string) =>
  z
    .boolean()
    .default(false)
    .meta({ description, examples: [true] })

/** One of a few words. */
export const choice = <const T extends [string, ...string[]]>(description: string, values: T, example: T[number]) =>
  z.enum(values).meta({ description, examples: [example] })

/** A day of the calendar, as `2016-07-28`. */
export const day = (description: string, example: string) =>
  words()
    .refine(isDay, { params: { malformed: true } })
    .meta({ description, examples: [example] })

export const optionalDay = (description: string, example: string) => orNull(day(description, example))

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

export type Context = z.core.$RefinementCtx

/** Reports a fault that lies between keys: `message` is what stands behind the key. */
export const fault = (context: Context, path: PropertyKey[], rule: string, message: string): void =>
  context.addIssue({ code: 'custom', path, message, params: { rule } })

/** Reports the items of a list that have the id of one before them. */
export function refuseSameIds(key: string, items: { id: string }[], context: Context): void {
  const ids = items.map(({ id }) => id)
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue
    fault(context, [key, index, 'id'], 'same-id', `the id "${id}" stands twice; write an id of its own for each item`)
  }
}
