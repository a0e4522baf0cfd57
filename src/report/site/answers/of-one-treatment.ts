import type { Corpus } from '../../../corpus/corpus.ts'
import { sayReasonsHeadline } from '../../figures/figure-headlines.ts'
import { listTreatments, toShared, toTreatmentRate } from '../../pages/treatments/shared-treatments.ts'
import { toTreatmentFigures } from '../../pages/treatments/treatment-figures.ts'
import { toSubjectLead, toSubjectTitle } from '../../pages/treatments/treatment-words.ts'
import { toReasonSide } from '../../words/reason-counts.ts'
import { toPlain } from '../../words/runs.ts'
import { inSentence, sayDecisionsInLetters } from '../../words/say.ts'
import { toOverallRate } from '../../words/whole-corpus.ts'
import { type Answer, byFigure, inWords } from './answer.ts'

const OTHERS = 'Every treatment has a page like it; rates.csv has the rates of all.'

/**
 * What is asked of one treatment, answered of the one with the most decisions; where both outcomes are wanted, of the
 * one decided both ways that has the most.
 */
export function answerOfOneTreatment(corpus: Corpus): Answer[] {
  const counted = listTreatments(corpus)
    .filter(({ id }) => corpus.taxonomy.treatments.some((entry) => entry.id === id))
    .map((place) => ({ place, rate: toTreatmentRate(corpus, place) }))
    .filter(({ rate }) => rate.decided > 0)
    .sort((a, b) => b.rate.decided - a.rate.decided || (a.place.id < b.place.id ? -1 : 1))
  const [largest] = counted
  const figure = largest && toTreatmentFigures(corpus, largest.place)[0]
  const both = counted.find(({ rate }) => rate.overturned > 0 && rate.overturned < rate.decided)
  const own = both ? toShared(corpus).decisionsOf(both.place.level, both.place.id) : []
  const overall = toOverallRate(corpus)
  const bothBasis = both
    ? `The treatment decided both ways with the most decisions: ${sayDecisionsInLetters(both.rate)}.`
    : ''
  const none = 'No treatment here was decided both ways'
  const rate = {
    number: 3,
    question: 'For one treatment: what was decided, under which guidelines, and why?',
    caveat: OTHERS,
  }
  return [
    largest && figure
      ? byFigure({
          ...rate,
          figure,
          answer: `${toSubjectTitle(largest.place.title, largest.rate)}. ${toPlain(toSubjectLead(largest.rate, inSentence(largest.place.title), overall, false))}`,
        })
      : inWords({ ...rate, answer: 'No decision here is on a treatment that this site knows', basis: '', place: null }),
    inWords({
      number: 9,
      question: 'What tells overturned from upheld decisions on the same treatment?',
      answer: both
        ? `${both.place.title}. ${sayReasonsHeadline(toReasonSide(own, 'upheld', corpus), toReasonSide(own, 'overturned', corpus))}`
        : none,
      basis: bothBasis,
      caveat: `A reason is counted by the outcome that it supports and explains no difference. ${OTHERS}`,
      place: both ? { href: `${both.place.href}#why`, label: both.place.title } : null,
    }),
    inWords({
      number: 21,
      question: 'Is the same treatment decided both ways?',
      answer: both
        ? `${toSubjectTitle(both.place.title, both.rate)}. Each letter’s page sets the decisions with the most similar reasoning beside its own`
        : none,
      basis: bothBasis,
      caveat: 'Letters on one treatment differ in the patient and in what was documented.',
      place: both ? { href: `${both.place.href}#list`, label: `${both.place.title}: the decisions` } : null,
    }),
  ]
}
