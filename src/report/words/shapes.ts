import type { CaseRecord, Corpus } from '../../corpus/corpus.ts'

// The corpus is the views' one source of shapes: what lies inside it is named here, and nowhere imported from its room.

export type DecisionRow = Corpus['decisions'][number]
/** A decision that is published, its outcome known or not. */
export type PublishedRow = Corpus['published'][number]
export type Taxonomy = Corpus['taxonomy']
/** What counting by an entry of the taxonomy takes: the corpus itself, or what a test makes. */
export type Counting = Pick<Corpus, 'taxonomy' | 'likeness' | 'accuracy'>
export type ClassifiedLetter = CaseRecord['letter']
export type ClassifiedDecision = ClassifiedLetter['decisions'][number]
export type Outcome = DecisionRow['outcome']

/** Gives a letter's own text; spans count in it. */
export type ReadText = (record: CaseRecord) => string
