import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { inText } from '../../figures/figure-headlines.ts'
import { toCitedRates } from '../../pages/guidelines/guideline.ts'
import { toGuidelineParts } from '../../pages/guidelines/guideline-parts.ts'
import { sayQuality } from '../../pages/quality/quality.ts'
import { toAlikeWords } from '../../words/find-similar.ts'
import { pageHref } from '../../words/href.ts'
import { sayDate, sayDecisionsInLetters } from '../../words/say.ts'
import type { ReadText } from '../../words/shapes.ts'
import { type Answer, inWords } from './answer.ts'

/** The section or page that is cited most, of the guideline with parts that reviewers cite most. */
function answerOfParts(corpus: Corpus): Answer {
  const cited = corpus.taxonomy.guidelines
    .map((place) => ({ place, rate: toCitedRates(corpus, place).reviewer }))
    .sort((a, b) => b.rate.decided - a.rate.decided || (a.place.id < b.place.id ? -1 : 1))
  // Other words of a citation are a letter's own, and no edition may hold those.
  const partOf = (place: (typeof cited)[number]['place']) =>
    toGuidelineParts(corpus, place).tables.find(({ id }) => id !== 'topics')
  const most = cited.find(({ place }) => partOf(place) !== undefined)
  const line = most && partOf(most.place)?.lines[0]
  const { title = '', id = '' } = most?.place ?? {}
  return inWords({
    number: 7,
    question: 'Which sections and pages do reviewers cite?',
    answer: line
      ? `“${line.label}” is the part cited most of ${inText({ label: title })}; denials overturned where reviewers cite it: ${line.overturned?.text ?? 'none'}`
      : 'No citation names a section or a page',
    basis: most ? `The guideline with parts that reviewers cite most: ${sayDecisionsInLetters(most.rate)}.` : '',
    caveat: 'A decision can cite several parts. Parts have counts and no rate.',
    place: line ? { href: `${pageHref('guidelines', id)}#parts`, label: title } : null,
  })
}

/** What is asked of the letters themselves: what they cite and repeat, where they are, how they were read. */
export function answerOfMethod(corpus: Corpus, readText: ReadText): Answer[] {
  const all = `${formatNumberOf(corpus.published.length, 'decision')} in ${formatNumberOf(corpus.cases.length, 'letter')}.`
  const [sample] = corpus.accuracy.samples
  const [labeled] = corpus.accuracy.labeled
  const alike = toAlikeWords(corpus, readText)
  return [
    answerOfParts(corpus),
    inWords({
      number: 22,
      question: 'How formulaic are the rationales?',
      answer:
        alike.of > 0
          ? `${alike.words} argued in nearly the same words as a decision in another letter on the same treatment`
          : 'No decision here has both a recognized treatment and a rationale that was read',
      basis: 'Decisions whose treatment is recognized and whose rationale was read.',
      caveat: 'Quoted guidelines are part of the words.',
      place: alike.of > 0 ? { href: `${pageHref('reasons')}#alike`, label: 'How often the same words decide' } : null,
    }),
    inWords({
      number: 23,
      question: 'Where is the letter itself, with what was read in it?',
      answer: 'Every letter has a page with its whole text, each value lit where it was read',
      basis: all,
      caveat: 'The words are the letter’s; headings and labels beside them are this site’s reading.',
      place: { href: pageHref('cases'), label: 'All letters' },
    }),
    inWords({
      number: 24,
      question: 'How was it read, how accurately, and what could not be read?',
      answer: sayQuality(corpus),
      basis: sample
        ? `Accuracy was measured on a sample of these letters, ${sayDate(sample.date)}.`
        : labeled
          ? `No sample of these letters was labeled; accuracy was measured on ${labeled.letters.seen} labeled letters, ${sayDate(labeled.date)}.`
          : 'Accuracy has not been measured.',
      caveat: 'Intervals hold nothing of reading errors.',
      place: { href: pageHref('quality'), label: 'How well the letters are read' },
    }),
    inWords({
      number: 25,
      question: 'Can the data be downloaded, with a dictionary and a version?',
      answer: 'Yes: every decision as CSV, JSON and Parquet, with a dictionary, checksums and dated releases',
      basis: all,
      caveat:
        'Tables hold ages as bands and injuries as years; the letters’ records hold what the letters say. None names anyone.',
      place: { href: `${pageHref('data')}#files`, label: 'The data' },
    }),
  ]
}
