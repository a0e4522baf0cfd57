import { expect, test } from 'vitest'
import type { Outcome } from '../letter/letter.ts'
import { findReasons } from './find-reasons.ts'
import { findTreatment } from './find-treatment.ts'
import { readContentTaxonomy } from './fixtures/content-taxonomy.ts'
import { toKnowledge } from './knowledge.ts'

const knowledge = toKnowledge(readContentTaxonomy().value)

/** Whether a rationale on the request gives the reason. */
function gives(reason: string, request: string, words: string, outcome: Outcome = 'upheld'): boolean {
  const span = { start: 0, end: words.length }
  const treatment = findTreatment(request, [{ start: 0, end: request.length }], knowledge)
  const found = findReasons(words, { rationale: span, outcome: { value: outcome, span } }, treatment, knowledge)
  return found.some(({ id }) => id === reason)
}

/** Of each rule a pair: a rationale that has the reason, and its near twin that has not. */
test.each([
  {
    rule: 'what is said to be so, and what is said not to be so',
    reason: 'long-term-use-not-supported',
    request: 'Pantoprazole 20mg #30',
    has: 'The patient was noted to have been on long-term NSAID use, which the guidelines do not allow.',
    hasNot: 'The patient was not noted to have been on long-term NSAID use before this prescription.',
  },
  {
    rule: 'what takes up a guideline’s words on this case, and what goes on with the guideline',
    reason: 'criteria-not-met',
    request: 'Hospital bed purchase',
    has: 'MTUS states that such beds are for elevation of the head or pressure ulcers. It was not said that the patient needs elevation of the head for pressure ulcers.',
    hasNot:
      'MTUS states that such beds are for elevation of the head or pressure ulcers. The patient has back pain. Elevation of the head does not heal pressure ulcers.',
  },
  {
    rule: 'lesser care that the records lack, and lesser care that they show',
    reason: 'conservative-care-not-exhausted',
    request: 'MRI of the left knee',
    has: 'There was no evidence of conservative treatment or radiographs to support imaging.',
    hasNot: 'There was no evidence of swelling; ten weeks of conservative treatment left the knee as it was.',
  },
  {
    rule: 'a test that was made already, and one that nobody is said to have made',
    reason: 'already-provided-or-duplicate',
    request: 'X-ray of the right knee',
    has: 'According to the chart, the patient had prior X-rays.',
    hasNot: 'According to the chart, there is no sign that the patient had prior X-rays.',
  },
  {
    rule: 'a request that leaves something open, and records that do',
    reason: 'unclear-request',
    request: 'Extracorporeal shockwave therapy',
    has: 'The requested service did not specify where on the body it is to be given.',
    hasNot: 'The progress note did not specify where on the body she has her pain.',
  },
  {
    rule: 'more than the guideline has, and not more',
    reason: 'exceeds-recommended-amount',
    request: 'Physical therapy 12 sessions',
    has: 'Two further sessions would be in excess of the ten that this diagnosis is given.',
    hasNot: 'Two further sessions would not be in excess of the ten that this diagnosis is given.',
  },
  {
    rule: 'first medicines that were not tried, and first medicines that were',
    reason: 'not-first-line',
    request: 'Tramadol 50mg #60',
    has: 'There was no indication of the patient trying and failing nonopiate analgesics before this.',
    hasNot: 'The patient tried and failed nonopiate analgesics before this, with no urine drug screen.',
  },
  {
    rule: 'an operation that is not in view, and one that is past',
    reason: 'no-surgical-plan',
    request: 'MRI of the right shoulder',
    has: 'There are no clear indications for an operation that the study would prepare.',
    hasNot: 'There are no stitches left from the operation of last year.',
  },
  {
    rule: 'findings that support a test, and findings that do not',
    reason: 'clinical-findings-support',
    request: 'MRI of the left knee',
    outcome: 'overturned' as const,
    has: 'There is instability and swelling of the joint since the fall.',
    hasNot: 'There is no instability or swelling of the joint; a scan is still the quickest way to know.',
  },
  {
    rule: 'a service for an operation that was refused, and one for an operation that stands',
    reason: 'primary-request-not-necessary',
    request: 'Associated surgical service: assistant surgeon',
    has: 'The fusion should never have been thought to be necessary.',
    hasNot: 'The fusion is thought to be necessary, but one surgeon can do it.',
  },
  {
    rule: 'a drug for a short while that has been taken for long, and one that is begun',
    reason: 'long-term-use-not-supported',
    request: 'Cyclobenzaprine 7.5mg #60',
    has: 'She has had it nightly for several months. The guideline speaks of two to three weeks.',
    hasNot: 'She is to have it nightly for the first time. There is no spasm on examination.',
  },
  {
    rule: 'ingredients that are not recommended, and a quantity that is not told',
    reason: 'not-recommended-by-guideline',
    request: 'Ketoprofen 20% / Baclofen 2% cream 240 grams',
    has: 'Baclofen in a cream is never advised.',
    hasNot: 'How often the cream is put on was never told.',
  },
  {
    rule: 'a trial that was granted, and a trial that is asked for',
    reason: 'await-trial-response',
    request: 'Wheelchair rental, 2 months',
    has: 'Of this request, utilization review letters aside, the worker was granted a rental of thirty days in May.',
    hasNot: 'The worker asks for a rental of thirty days, and the notes give no reason for it.',
  },
  {
    rule: 'whether earlier visits did any good is not known, and they did',
    reason: 'no-functional-improvement',
    request: 'Chiropractic treatment, 12 visits',
    has: 'The records do not hold notes on when he came or if there was progress with the earlier visits.',
    hasNot:
      'The notes tell that there was progress with the earlier visits, and a thirteenth year of them is too many.',
  },
  {
    rule: 'a home program instead of more therapy, and one in what was done so far',
    reason: 'home-program-sufficient',
    request: 'Physical therapy 12 sessions',
    has: 'By now he should be able to go on with self-directed stretches.',
    hasNot: 'Treatment so far has included therapy, heat and a home exercise program.',
  },
  {
    rule: 'why she can’t go on at home is not told: that is the reason, not the records',
    reason: 'insufficient-documentation',
    request: 'Physical therapy 12 sessions',
    has: 'There is no rationale for the twelve sessions.',
    hasNot: 'There is no rationale why a home exercise program cannot be continued.',
  },
  {
    rule: 'a drug test that is missing, and one that was clean',
    reason: 'no-monitoring',
    request: 'Norco 10/325mg #90',
    has: 'The urine drug screen that is on hand is years old.',
    hasNot: 'The urine drug screen that is on hand showed no other drugs.',
  },
  {
    rule: 'therapy that was never had, and therapy that was',
    reason: 'trial-appropriate',
    request: 'Acupuncture, 6 visits',
    outcome: 'overturned' as const,
    has: 'It does not appear that the patient has undergone acupuncture.',
    hasNot: 'It appears that the patient has undergone acupuncture and that it helped.',
  },
  {
    rule: 'what a request is against a guideline that its sentence names, and what the guideline says of such requests',
    reason: 'exceeds-recommended-amount',
    request: 'Urine drug screen',
    has: 'A third test exceeds what is advised where use of the drug has not been shown to be risky.',
    hasNot: 'MTUS says that a third test exceeds what is advised where use of the drug has not been shown to be risky.',
  },
  {
    rule: 'a sentence behind a guideline that tells what was found, and one of the guideline’s own',
    reason: 'no-clinical-findings',
    request: 'Trigger point injections',
    has: 'MTUS states that a twitch response is needed. No deficits on palpation.',
    hasNot: 'MTUS states that a twitch response is needed. It should be done where there are no deficits on palpation.',
  },
  {
    rule: 'a guideline that the statement behind it meets, and one beside a reason that says how',
    reason: 'criteria-met',
    request: 'Acupuncture, 6 visits',
    outcome: 'overturned' as const,
    has: 'MTUS recommends acupuncture as an option when medicine is not tolerated. The patient gets gastritis from it.',
    hasNot:
      'MTUS recommends acupuncture as an option when medicine is not tolerated. The patient has not had acupuncture before.',
  },
  {
    rule: 'a guideline that says for whom, and one that says how many',
    reason: 'criteria-met',
    request: 'Physical therapy 8 sessions',
    outcome: 'overturned' as const,
    has: 'MTUS recommends therapy for sprains that are slow to heal. The patient’s ankle is swollen after eleven weeks. The eight sessions stay within the guideline. It is medically necessary.',
    hasNot:
      'MTUS recommends nine sessions of therapy for a sprain. The patient has a sprain. The eight sessions stay within the guideline. It is medically necessary.',
  },
  {
    rule: 'a guideline beside a finding, and beside the operation that says why',
    reason: 'criteria-met',
    request: 'Associated surgical service: Crutches',
    outcome: 'overturned' as const,
    has: 'ODG recommends walking aids for those who cannot bear weight. The patient’s left knee is swollen and unstable. Crutches are medically necessary.',
    hasNot:
      'ODG recommends walking aids for those who cannot bear weight. The concurrent request for knee surgery is supported. He is to stay off the leg. Crutches are medically necessary.',
  },
  {
    rule: 'no gain, and no gain as a condition',
    reason: 'no-functional-improvement',
    request: 'Norco 10/325mg #60',
    has: 'In this case there is no functional improvement with it.',
    hasNot: 'In this case he is to stop it if there is no functional improvement.',
  },
  {
    rule: 'a drug that does not work, and one that nothing suggests is not working',
    reason: 'no-functional-improvement',
    request: 'Norco 10/325mg #60',
    has: 'It appears that the drug is not helping.',
    hasNot: 'Nothing suggests that the drug is not helping; the form has no quantity.',
  },
  {
    rule: 'findings that are missing, and findings that utilization review missed',
    reason: 'no-clinical-findings',
    request: 'MRI of the left knee',
    has: 'The exam lacked any instability.',
    hasNot:
      'The UR letter says that the exam lacked any instability. Page 4 tells of a drawer sign. Yet no therapy was tried.',
  },
  {
    rule: 'what sums up alone, and what sums up other reasons',
    reason: 'criteria-not-met',
    request: 'MRI of the left knee',
    has: 'The request is at odds with the guideline and is not medically necessary.',
    hasNot:
      'No therapy was tried before the scan. The request is at odds with the guideline and is not medically necessary.',
  },
  {
    rule: '“since” as a time, and “since” as a ground',
    reason: 'long-term-use-not-supported',
    request: 'Soma 350mg #60',
    has: 'MTUS advises against more than three weeks of relaxants for spasm. He has had relaxants for his spasm since March, beyond three weeks.',
    hasNot:
      'MTUS advises against more than three weeks of relaxants for spasm. Since his spasm is to be treated by relaxants and weeks of heat, the form asks for both.',
  },
  {
    rule: 'a dose in morphine equivalents, and a day',
    reason: 'exceeds-recommended-amount',
    request: 'Norco 10/325mg #120',
    has: 'The regimen amounts to 140 morphine equivalents a day.',
    hasNot: 'He has been taking Norco since at least 2014.',
  },
  {
    rule: 'a gain that is told, and one that a rule asks for',
    reason: 'functional-improvement-documented',
    request: 'Physical therapy 6 sessions',
    outcome: 'overturned' as const,
    has: 'In this case he goes on with documented functional improvement.',
    hasNot: 'In this case he would go on only with documented functional improvement.',
  },
  {
    rule: 'care that was not tried, and care that did not help',
    reason: 'conservative-care-not-exhausted',
    request: 'MRI of the left knee',
    has: 'The patient has not participated in physical therapy.',
    hasNot: 'The patient has not responded to physical therapy.',
  },
  {
    rule: 'a first medicine that was not tried, and one that is not tolerated',
    reason: 'not-first-line',
    request: 'Lidoderm 5% patch #30',
    has: 'The patient has not tried antidepressants.',
    hasNot: 'The patient cannot tolerate antidepressants.',
  },
  {
    rule: 'a first injection that did little, and one that did much',
    reason: 'no-functional-improvement',
    request: 'Lumbar epidural steroid injection L4-5',
    has: 'The first injection gave less than two weeks of relief.',
    hasNot: 'The first injection gave 70% relief for ten weeks.',
  },
  {
    rule: 'a screen that is missing, and one beside effects that are missing',
    reason: 'no-monitoring',
    request: 'Norco 10/325mg #60',
    has: 'There is no mention of side effects or a drug screen.',
    hasNot: 'There are no side effects and her drug screens are consistent.',
  },
  {
    rule: 'findings that were not made, and findings that were',
    reason: 'no-clinical-findings',
    request: 'MRI of the left knee',
    has: 'Swelling and locking were not found on the last exam.',
    hasNot: 'Swelling and locking are noted on the last exam.',
  },
  {
    rule: 'a risk that there is, and one that the patient was warned of',
    reason: 'safety-risk',
    request: 'Norco 10/325mg #120',
    has: 'There is a risk of overdose, as benzodiazepines are taken too.',
    hasNot: 'He was counseled about the risk of overdose. The work status is unchanged.',
  },
  {
    rule: 'a side that is not told, and side effects that are not',
    reason: 'unclear-request',
    request: 'Injection, shoulder',
    has: 'The side was not stated.',
    hasNot: 'The side effects were not stated.',
  },
])('$rule', ({ reason, request, has, hasNot, outcome }) => {
  expect([gives(reason, request, has, outcome), gives(reason, request, hasNot, outcome)]).toEqual([true, false])
})
