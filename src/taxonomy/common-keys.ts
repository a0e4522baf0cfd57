import { z } from 'astro/zod'
import { optionalText, optionalTexts, SLUG, text } from './entry-keys.ts'

export const COMMON = {
  title: text('plain words, first letter large', 'Trigger point injection'),
  short: optionalText('a shorter title for rows and cells', 'EMG and NCS'),
}

const PHRASE = {
  words: text('the words, in the language of phrases', 'acupuncture ({visit|visits})'),
  example: text('a request or sentence that the phrase must match', 'Acupuncture, 6 visits'),
}

/** The phrases of a kind; `more` are the keys that one may have beside its words and example. */
export const phrases = <T extends z.ZodRawShape>(more: T) =>
  z
    .array(z.strictObject({ ...PHRASE, ...more }))
    .meta({ description: 'the words that name the entry, each with an example that it must match' })

export const PHRASED = {
  ...COMMON,
  phrases: phrases({}).min(1),
  nearMisses: optionalTexts(
    'texts that look like the entry and are not; no phrase of the entry may match them',
    'Labs - PT/PTT',
  ),
}

/** What stands below an entry, with an id of its own. */
export const ITEM = {
  id: text('small letters, digits and hyphens', 'summary', SLUG),
  title: text('plain words, first letter large', 'Summary'),
}
