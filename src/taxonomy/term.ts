import type { Entry } from './taxonomy.ts'

/** A word of the field with its meaning: an entry of `content/glossary`. Its id is its anchor: `/glossary/#<id>`. */
export interface Term extends Entry {
  /** The words under which pages use it, each as it is written inside a sentence: `claims administrator`. */
  words: string[]
  /** Texts that hold one of the words and mean something else: `in the case of`. */
  nearMisses: string[]
}
