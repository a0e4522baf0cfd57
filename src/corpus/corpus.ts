import type { ClassifiedLetter } from '../classify/classified.ts'
import type { Message } from '../text/message.ts'
import type { PlacedMessage } from '../text/message.ts'

export type { Message }

/** One file of the corpus after its journey; what the content collection `letters` holds, without the letter's text. */
export interface CaseRecord {
  /** The permalink: `/cases/<id>/`. */
  id: string
  /** Path of the file below the corpus folder. */
  source: string
  /** Where the letter's text begins in the file, in characters: behind the front matter. */
  textStart: number
  letter: ClassifiedLetter
  messages: PlacedMessage[]
}

/** A file that is counted but not published, with the reason. */
export interface SetAside {
  source: string
  id: string
  messages: PlacedMessage[]
}
