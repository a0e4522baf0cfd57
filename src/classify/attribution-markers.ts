import type { OwnedPhrase } from '../taxonomy/phrase-graph.ts'
import { toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'

const SOURCE =
  '{MTUS|ODG|ACOEM|CDC|Chronic Pain Medical Treatment Guidelines|Chronic Pain Guidelines|Medical Treatment Guidelines|Postsurgical Treatment Guidelines|Treatment Guidelines|Practice Guidelines|chronic pain regs|ODG guidelines|MTUS guidelines|ACOEM guidelines|CA MTUS|California MTUS|AAOS|guideline|guidelines|Official Disability Guidelines|schedule|section|chapter|chapters|definitions|definition|FDA|literature|studies|study|MTUS page {n}|guidelines page {n}|UpToDate|Labor Code|regulations|regulation|regs|guidance|table|MTUS table|ACOEM table}'
const SAYS =
  '{state|states|stated|stating|recommend|recommends|recommended|indicate|indicates|indicated|note|notes|noted|noting|specify|specifies|stipulate|stipulates|support|supports|say|says|require|requires|allow|allows|suggest|suggests|identify|identifies|define|defines|outline|outlines|limit|limits|advise|advises|acknowledge|acknowledges|acknowledged|call for|mandate|mandates|caution|cautions|report|reports|list|lists|read|reads|permit|permits|provide|provides|do|does|are|is|may|can|should|further|set forth|sets forth|agree|agrees|put|puts|said|regard|regards|consider|considers|treat|treats|describe|describes|endorse|endorses|back|backs|give|gives|ask|asks|want|wants|call|calls|reserve|reserves|look for|looks for|address|addresses|favor|favors|hold|holds|tie|ties|speak|speaks|begin|begins|admit|admits|expect|expects|warn|warns|discourage|discourages|have|has|would|must|count|counts|see|sees|find|finds|contain|contains|lets|let|won’t|will|doesn’t|don’t|foresee|foresees|lays|lay|grant|grants|demand|demands|restrict|restricts|rate|rates|names|insist|insists|know|knows|make|makes|draw|draws}'
const UR =
  '{utilization review|utilization reviewer|UR|UR physician|UR reviewer|UR doctor|claims administrator|claims adjuster|claims examiner|carrier|insurer|prior reviewer|previous reviewer|first reviewer|peer reviewer|UR determination|UR denial|UR letter|utilization review determination|denial letter|letter of denial|prior denial}'
const UR_SAYS = `{${UR} … {denied|denies|non-certified|noncertified|certify|stated|states|cited|citing|found|noted|notes|determined|rationale|opined|modified|says|said|saying|wrote|writes|held|holds|argued|argues|felt|feels|thought|thinks|believed|believes|reasoned|reasons|maintained|maintains|contended|contends|objected|objects|concluded|took the view|takes the view|pointed out|points out|would not|position|reasoning|argument|reliance|view|point that|ground}|${UR}'s (own) {letter|reasoning|position|argument|reliance|view|point|ground|grounds|objection|reason|reasons|statement|claim|concern}}`
const PERSON =
  '{patient|injured worker|worker|claimant|applicant|employee|individual|IW|member|gentleman|lady|woman|man}'

/**
 * What tells whose words follow, in the manner of the letters: a guideline's (`guideline`, or a `rule` without its name),
 * utilization review's (`other`), or the reviewer's on this case (`case`). `report` is the manner of one who tells what
 * happened, and ends only what an earlier sentence began; what stands in one sentence with a `list` of criteria is the
 * guideline's throughout. The longest wins: `if there is no` is a rule.
 */
export const MARKERS: OwnedPhrase[] = [
  { id: 'guideline', words: `${SOURCE} ({also|further|specifically|clearly|generally|only|additionally}) ${SAYS}` },
  {
    id: 'guideline',
    words: `{per|according to|pursuant to|as per|under|regarding} (the) ({CA|California|cited|above|current|evidence-based|these|this|treatment|2009|2016}) ${SOURCE}`,
  },
  { id: 'guideline', words: `${SOURCE}:` },
  { id: 'guideline', words: `{MTUS|ODG|ACOEM|Official Disability Guidelines|Medical Treatment Guidelines} … :` },
  {
    id: 'guideline',
    words:
      '{{says|writes|states|has it in} (the) {MTUS|ODG|ACOEM|FDA|CDC}|as the {MTUS|ODG|ACOEM} has it|the rule {is|says|begins|asks}}',
  },
  {
    id: 'other',
    words:
      '{per|according to} (the) {claims administrator|claims adjuster|utilization review|utilization reviewer|UR|UR physician|prior reviewer|previous reviewer}',
  },
  { id: 'other', words: UR_SAYS },
  // What somebody is warned of, or looked at for, need not be so.
  {
    id: 'other',
    words:
      '{is|was|were|been} ({also|again|repeatedly|regularly|routinely}) {counseled|educated|cautioned|screened|questioned} {about|on|of|regarding|concerning|for|as to} ({the|any}) {risk|risks|sign|signs|danger|dangers|possibility|likelihood}',
  },
  { id: 'case', words: `{agree|agrees|agreed|concur|concurs|concurred} with (the) ${UR_SAYS}` },
  {
    id: 'rule',
    words:
      '{may|should|should not|must|must not|can} ({generally|also|only}) ({be|have|have been}) {extended|recommended|considered|indicated|continued|appropriate|used|reserved|useful|based|allowed|documented|discontinued|stopped|needed|warranted|required|performed|limited|tapered|monitored|followed|repeated|authorized|present|failed|reported|exceed|document|be|have|include|help|occur|need}',
  },
  {
    id: 'rule',
    words:
      '{may|should|should not|must|must not|ought to|ought not to|can|need to|are expected to} ({also|only|generally|usually|always|never|not|then|first}) be {given|made|limited|repeated|kept|avoided|tried|carried|done|started|weaned|tapered|reviewed|assessed|offered|prescribed|restricted|evaluated|weighed|encouraged|individualized|provided|requested|ordered|undertaken|attempted|stopped|found|administered|obtained|added|expected|in}',
  },
  {
    id: 'rule',
    words:
      '{is|are|are not|is not} ({generally|only|also}) {recommended|considered|indicated|appropriate|used|reserved|useful|allowed|warranted|required|supported} {if|when|for|only|as|in|after|until|unless}',
  },
  { id: 'guideline', words: ': ({generally|also}) {recommended|not recommended|under study|recommend|indicated}' },
  {
    id: 'guideline',
    words:
      '{{recommended|not recommended} {as|for|if|when|until|past|beyond|unless|in|except|with caution}|it is recommended that}',
  },
  { id: 'guideline', words: '{is|are} (not) {suggested|advised|proposed} {past|beyond|unless|until|if|when|for|only}' },
  { id: 'guideline', words: '{is|are} (only) FDA approved' },
  {
    id: 'rule',
    words: `{is|are} ({generally|only}) {recommended|supported|endorsed|advised} (only) by (the) ${SOURCE}`,
  },
  { id: 'list', words: '{criteria|criterion|indications|requirements} :' },
  { id: 'list', words: '{criteria|criterion|indications|requirements} {for|of} … :' },
  { id: 'rule', words: '{criteria|criterion|indications|indication|requirements} {for|include|that|of|are|:}' },
  {
    id: 'rule',
    words:
      '{if|unless|until|when|whenever|whether} ({there is|there are|there was|the patient has|the patient is|patients have|patients are})',
  },
  { id: 'rule', words: `{if|unless|until|should|provided} {the|a|an|this} ${PERSON}` },
  {
    id: 'rule',
    words:
      '{if|unless|until|when|where|once} there {is|are|was|were} ({no|not|a lack of|evidence|documentation|inadequate|insufficient|limited|little|documented|an absence of})',
  },
  {
    id: 'rule',
    words:
      '{the {purpose|aim|goal} of {a|an|the|this|these|epidural|injections|ESI}|this treatment alone|treatment alone}',
  },
  { id: 'rule', words: '{for|in|of|to} ({most|all|many|some|selected|appropriately identified}) patients' },
  {
    id: 'rule',
    words:
      'patients {who|with|should|must|may|are|presenting|have|need|were|had|did|treated|undergoing|receiving|in|without}',
  },
  {
    id: 'rule',
    words:
      '{et al|Cochrane|meta-analysis|meta-analyses|systematic review|systematic reviews|randomized|placebo|double-blind|control group|controlled trial|controlled trials|clinical trials|case series|cohort|subjects|participants|researchers|authors}',
  },
  {
    id: 'rule',
    words:
      '{is|are} {a|an} ({centrally|centrally acting|synthetic|semi-synthetic|short-acting|long-acting|atypical|tricyclic|selective|non-selective|potent|partial|combination|topical|oral|sedating|sedative|nonsteroidal|newer|common}) ({nonsteroidal|serotonin|5-HT3 receptor|receptor|opioid|opiate|muscle|skeletal muscle|non-benzodiazepine|benzodiazepine|anti-inflammatory|antiepilepsy|topical|compounded|compound}) {antagonist|agonist|analgesic|anticonvulsant|antidepressant|opioid|hypnotic|relaxant|NSAID|anti-inflammatory|drug|medication|agent|benzodiazepine|barbiturate|antiemetic}',
  },
  {
    id: 'rule',
    words: `{there is|there are|there was|there were|there has been|there have been|there remains} ({currently|still|also|only|very|as yet}) {no|little|insufficient|limited|inadequate|scant|conflicting|not enough|a lack of|a paucity of} ({good|strong|high|quality|high quality|published|scientific|clinical|current|reliable|convincing|sufficient|expert|long-term|peer-reviewed}) {studies|trials|randomized|controlled|research|literature|consensus|data {on|for|to support}|evidence {to utilize|to recommend|{to support|supporting|for|of} ({the|its}) ({routine|long-term|widespread}) {use|efficacy|effectiveness|treatment of|other}}}`,
  },
  {
    id: 'rule',
    words:
      '{evidence exists|{than|over|to|with} placebo|clinically important|{low|high|moderate|poor|limited} quality evidence|may lead to|{most|more} {widely|commonly|frequently} used|time to produce|in this class|this class of {drugs|medications|agents}}',
  },
  {
    id: 'guideline',
    words:
      '{{has|have} {the following|this} to say|{says|states|reads|writes} the following|{reads|states} as follows}',
  },
  { id: 'rule', words: '{has|have} (not) been {found|shown|proven|reported|evaluated|studied} {to|in|for|as}' },
  {
    id: 'report',
    words: '{was|were|did|had|gave|underwent|attended|wasn’t|weren’t|didn’t|hadn’t|never|denied|denies}',
  },
  {
    id: 'report',
    words:
      '{has|have|is|are} not ({yet|also|clearly|adequately}) (been) {documented|provided|submitted|tried|attempted|mentioned|described|discussed|reported|recorded|noted|included|given|stated|performed|carried out|completed|trialed|exhausted|shown|demonstrated|present|satisfied|met|fulfilled|evident|specified|described}',
  },
  {
    id: 'report',
    words:
      '{isn’t|aren’t|hasn’t|haven’t|absent|lacking|none|missing|unremarkable|intact|{is|are} (all) {recorded|reported|noted|documented|described|mentioned|found|seen}}',
  },
  { id: 'report', words: '{n}/{n}/{n}' },
  { id: 'report', words: '{if any|in the form of}' },
  {
    id: 'case',
    words:
      '{criteria|requirements|conditions|guidelines} … {not (having) ({been|being}) {met|satisfied|fulfilled}|unmet|unsatisfied|unfulfilled}',
  },
  { id: 'case', words: '{concurrent|proposed|primary|original|current|present} {request|requested|surgery|procedure}' },
  { id: 'case', words: `{the|this|that|our} ({same|current|present}) ${PERSON}` },
  {
    id: 'case',
    words: `${PERSON} {has|had|is|was|does|did|reports|reported|remains|presents|presented|would|will|continues|continued}`,
  },
  { id: 'case', words: `${PERSON}'s` },
  {
    id: 'case',
    words:
      '{in this case|here|in this instance|in this setting|at this time|at this point|at present|currently|to date}',
  },
  { id: 'case', words: '{he|she|his|her|him}' },
  {
    id: 'case',
    words:
      '{indication|indications} for {this|the|that|its} {medication|drug|request|use|device|test|procedure|treatment|injection|study}',
  },
  { id: 'case', words: '{n} {year|month}-old' },
  {
    id: 'case',
    words:
      '{the requested|this request|the request|a request|the current request|requested|the proposed|this requested|the additional}',
  },
  {
    id: 'case',
    words:
      '({the|this|these|any|submitted|provided|available|medical|clinical}) {documentation|medical record|medical records|records|record|medical documents|clinical notes|clinical note|progress notes|progress note|notes|submitted reports|medical reports|reports|report|clinical information|medical information|information|case file|chart} {does|do|did|was|were|is|are|has|have|provided|submitted|available|reviewed|show|shows|reveal|reveals|revealed|indicate|indicates|indicated|document|documents|lack|lacks|fail|fails|failed|note|notes|noted|supports|support|states|contain|contains|contained|establish|identify|demonstrate|demonstrates|for review|from|included|include}',
  },
  {
    id: 'case',
    words:
      "{the|this|her|his} ({treating|requesting|primary|primary treating|prescribing|attending}) {provider|physician|doctor|treater|PTP|provider's|physician's}",
  },
  { id: 'case', words: '{treating|requesting|primary treating|prescribing} {provider|physician|doctor}' },
  {
    id: 'case',
    words:
      '{there is|there’s|there are|there was|there were|there has|there have|there does|there do|it was|it is unclear|it is not|it was noted|it is noted} ({also|been|currently|only}) {no|not|a lack|lack|insufficient|limited|clear|documented|documentation|evidence|noted|unclear|little|nothing|mention|an absence|appear|inadequate}',
  },
  {
    id: 'case',
    words:
      'no ({clear|clinical|objective|specific|submitted|current|recent}) {documentation|evidence|indication|mention|record|report|discussion}',
  },
  {
    id: 'case',
    words:
      '{{based on|in light of|in view of|due to} ({the|all|such|these|her|his|a|any})|{given|considering} {the|all|such|these|this|those|her|his|a|an|any|how|what|so}}',
  },
  { id: 'case', words: '{has been|have been|had been|was|were} {approved|authorized|certified}' },
  {
    id: 'case',
    words:
      '{is|are|was|were|has been|have been|being|now|number|amount|quantity|dose|frequency|duration|visits|sessions|weeks|levels} {asked for|requested|sought|ordered|wanted}',
  },
  {
    id: 'case',
    words:
      '{has|have|is|are|was|were} (not) ({also|itself|been}) {found|deemed|determined|considered|judged|shown} ({to be|as}) (not) medically {necessary|appropriate|indicated}',
  },
  { id: 'case', words: '{bring|brings|bringing} {the|his|her} total' },
  { id: 'case', words: '{exceeds|exceed} {this|these|those}' },
  {
    id: 'case',
    words: '{provided|submitted|available|reviewed} {documents|documentation|records|information|notes|reports}',
  },
  {
    id: 'case',
    words: `{exceed|exceeds|exceeded|exceeding|more than|greater than|higher than|longer than|beyond|in excess of|above|over|outside|outside of|past} ({what|that|those|the number|the amount}) (that) ({the|these|those}) ({cited|current|same|CA|California|Postsurgical|Physical Medicine}) ${SOURCE} (${SAYS})`,
  },
  {
    id: 'case',
    words: '{I|my} {find|see|concur|agree|disagree|believe|have|am|do|cannot|can’t|opinion|view|judgment|note|would}',
  },
  {
    id: 'case',
    words:
      '{nothing {in|here|indicates|shows|suggests|on|establishes|was|is}|{none|neither|either} of {these|those|them|this|which|the}|neither {is|was|has|have|were|are|diagnosis}|nor {is|was|has|have|were|does|did|are|do}|no such|such {omissions|conditions|findings|evidence}|those {conditions|criteria|requirements|findings}|these {conditions|criteria|requirements|findings}}',
  },
  { id: 'case', words: '{Dr .|the {therapist|surgeon|chiropractor|psychologist|podiatrist|note|form|RFA|file|chart}}' },
  {
    id: 'report',
    words:
      '{{is|are} ({very|rather}) {scant|sparse|limited|minimal|silent|devoid}|yet|thus far|so far|on file|isn’t|here}',
  },
  { id: 'case', words: '{given that|as such|therefore|thus|hence|consequently|accordingly}' },
  {
    id: 'case',
    words:
      '{date of injury|history|exam|examination|physical exam|physical examination|MRI|x-ray} {show|shows|showed|reveal|reveals|revealed|was|demonstrated|demonstrates|document|documents|documented|dated}',
  },
]

export const attributionMarkers = toPhraseMatcher(MARKERS)
