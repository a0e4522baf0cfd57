import { DESCRIBES, UNRANKED } from '../../figures/figure-rates.ts'

const DISPUTED = 'Only denials that someone disputed reach review.'
const READ = 'Reasons are the field that is read least surely; the page says of each how well.'
const PART = 'Where a part was authorized, only the disputed rest is counted.'
const LETTERS = 'The unit here is the letter, which holds one decision or more.'
const NAMED = 'Only parts that the request itself names are counted.'
const PERSONAL = 'Age and sex are never crossed in cells under 11; by sex, the same page has a figure of its own.'
const CHANCE = 'How many letters of each year were taken in is chance.'
const HEADERS = 'Days are counted between the dates of the letters’ own headers.'
const OTHERS = 'Published figures are of other years, other injuries and another mix of treatments.'

/** The questions that a figure answers: the figure's id, and what is not to be concluded from it. */
export const BY_FIGURE: [number: number, question: string, figure: string, caveat: string][] = [
  [1, 'Of all disputed treatments, what share was overturned?', 'overview-outcome', DISPUTED],
  [2, 'Which treatment categories are overturned most and least?', 'overview-category', UNRANKED],
  [4, 'Which guideline do reviewers rely on, and how does the rate vary by it?', 'overview-imr', DESCRIBES],
  [5, 'Does the outcome differ where both sides cite different guidelines?', 'guidelines-agreement', DESCRIBES],
  [
    6,
    'How often did the administrator cite nothing, or none of the MTUS, and what followed?',
    'overview-claims',
    DESCRIBES,
  ],
  [8, 'What reasons do reviewers give for upholding, and for overturning?', 'reasons-sides', READ],
  [10, 'Does the outcome differ by specialty, at an equal mix of treatments?', 'specialties-specialty', DESCRIBES],
  [11, 'Does it differ by where the reviewer is licensed?', 'specialties-licensure', DESCRIBES],
  [12, 'Do requests refused outright fare differently from those cut down?', 'treatments-ur-action', PART],
  [13, 'In what share of letters was at least one denial overturned?', 'overview-letters', LETTERS],
  [14, 'Does asking for much at once go with a lower rate?', 'treatments-together', DESCRIBES],
  [15, 'Which drug classes, and which drugs?', 'treatments-drug-class', UNRANKED],
  [16, 'Which parts of the body?', 'treatments-body-part', NAMED],
  [17, 'Does it differ by the worker’s age, or sex?', 'workers-age', PERSONAL],
  [18, 'Is there a trend over time, and around changes of the guidelines?', 'guidelines-time', CHANCE],
  [19, 'How many days pass from the application to the decision?', 'timing-application-to-decision', HEADERS],
  [20, 'Is this corpus comparable with the published figures?', 'overview-benchmarks', OTHERS],
]
