import { toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { Span } from '../text/span.ts'

const SOURCE =
  '{MTUS|ODG|ACOEM|guideline|guidelines|Official Disability Guidelines|schedule|section|chapter|FDA|studies|evidence}'
const SAYS =
  '{state|states|stated|recommend|recommends|indicate|indicates|note|notes|specify|specifies|stipulate|stipulates|support|supports|say|says|require|requires|allow|allows|suggest|suggests|identify|identifies|define|defines|outline|outlines|address|limit|limits|advise|advises|do|does|are|is}'

/** How a sentence begins that tells what a guideline says. */
const openings = toPhraseMatcher([
  { id: 'says', words: `${SOURCE} (also) (further) (specifically) ${SAYS}` },
  { id: 'per', words: `{per|according to|pursuant to|as per|under} (the) ({CA|California|cited|above}) ${SOURCE}` },
  {
    id: 'rule',
    words:
      '{may be|should be|should not be|is|are|are not|is not} {extended|recommended|considered|indicated|continued} {if|when|for|only|as|in|after|until|unless}',
  },
])

/** What a sentence says of this case: there the guideline is applied, not told. */
const applied = toPhraseMatcher([
  {
    id: 'case',
    words:
      '{in this case|the patient|this patient|the injured worker|this injured worker|the claimant|the applicant|the employee|the requested|this request|the request|the documentation|the medical records|the records|the provider|the treating physician|there is no|there was no|there was a lack|there is a lack|there is lack|given that|as such|therefore}',
  },
])

const QUOTED = /[“"][^”"]{40,}[”"]/u

/**
 * Whether a sentence tells what a guideline says, quoted or in the reviewer's words, and not how it is with this case.
 */
export function isGuidelineText(text: string, sentence: Span): boolean {
  const words = text.slice(sentence.start, sentence.end)
  if (applied.findPhrases(words).length > 0) return false
  return QUOTED.test(words) || openings.findPhrases(words).length > 0
}
