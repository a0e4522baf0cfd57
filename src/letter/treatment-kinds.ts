import { MEDICINE_KINDS } from './medicine-kinds.ts'

/** What kinds of treatment are called, beside their own names, by those who write of them in a few words. */
interface Kind {
  of: RegExp
  called: string
  not?: RegExp
}

const KINDS: Kind[] = [
  {
    of: /ectomy|otomy|plasty|desis|scop(?:y|ic)\b|\b(?:fusion|repair|release|replacement|reconstruction|decompression|debridement|excision|fixation|surgery)\b/i,
    not: /\b(?:associated|assistant|pre-?\s*op\w*|post-?\s*op\w*|clearance|consult\w*|evaluation)\b/i,
    called: 'surgery operation procedure',
  },
  {
    of: /\b(?:associated\s+surgical|assistant|pre-?\s*op\w*|post-?\s*op\w*)\b/i,
    called: 'associated related ancillary accompanying attendant adjunct',
  },
  {
    of: /\b(?:EMG|NCS|NCV|nerve\s+conduction|electromyogra\w+)/i,
    called: 'electrodiagnostic electrodiagnosis nerve study test',
  },
  {
    of: /\b(?:MRI|MRA|CT|x-?\s*rays?|magnetic\s+resonance|tomography|ultrasound)\b/i,
    called: 'imaging scan study',
  },
  { of: /\b(?:cream|gel|ointment|lotion|patch(?:es)?|topical|compound(?:ed)?)\b/i, called: 'topical cream compound' },
  {
    of: /\d\s*(?:mg|mcg)\b|#\s*\d/i,
    called: 'medication medicine drug prescription tablet capsule pill',
  },
  { of: /\b(?:injections?|blocks?|epidural|ESI)\b/i, called: 'injection block shot' },
  {
    of: /\b(?:brace|orthos[ei]s|orthotics?|support|splints?|corset|collar)\b/i,
    called: 'brace orthosis orthotic support splint',
  },
  { of: /\b(?:unit|stimulator|device|system|machine)\b/i, called: 'unit device machine equipment' },
  { of: /\b(?:wheelchair|scooter|walker|bed|chair|commode)\b/i, called: 'equipment device' },
  { of: /\b(?:aquatic|aqua|pool)\b/i, called: 'aquatic pool water' },
  { of: /\b(?:arthroplasty|replacement)\b/i, called: 'arthroplasty replacement' },
  { of: /\b(?:inpatient|hospital|length\s+of\s+stay)\b/i, called: 'inpatient hospital stay hospitalization admission' },
  { of: /\btransport\w*/i, called: 'transportation transport ride' },
  { of: /\b(?:home\s+(?:health|care)|aide|caregiver)\b/i, called: 'aide caregiver attendant nursing care help' },
  { of: /\b(?:urine|UDS|toxicology)\b/i, called: 'urine drug screen screening toxicology test' },
  { of: /\b(?:labs?|laboratory|blood)\b/i, called: 'lab laboratory blood bloodwork' },
  { of: /\b(?:psychotherapy|CBT|cognitive|counsell?ing)\b/i, called: 'psychotherapy counseling' },
  { of: /\b(?:PT|OT|therap(?:y|ies)|physiotherapy|rehabilitation)\b/i, called: 'therapy' },
  {
    of: /\b(?:chiropract\w+|manipulation|manipulative)\b/i,
    called: 'chiropractic chiropractor chiro manipulation adjustment',
  },
  { of: /\bacupuncture\b/i, called: 'acupuncture acupuncturist needling' },
  { of: /\b(?:PT|physical\s+therapy|physiotherapy)\b/i, called: 'physical physiotherapy therapist rehabilitation' },
  { of: /\b(?:massage|myofascial)\b/i, called: 'massage myofascial bodywork' },
  { of: /\b(?:x-?\s*rays?|radiograph\w*)\b/i, called: 'radiograph film' },
  { of: /\bMRI\b/i, called: 'magnetic resonance' },
  { of: /\b(?:ESI|epidural|transforaminal|interlaminar|caudal)\b/i, called: 'epidural steroid' },
  {
    of: /\b(?:synvisc|orthovisc|euflexxa|supartz|hyalgan|visco\w*|hyaluron\w*)\b/i,
    called: 'viscosupplementation hyaluronic gel',
  },
  { of: /\b(?:PRP|platelet)\b/i, called: 'platelet plasma prp' },
  { of: /\b(?:facet|medial\s+branch)\b/i, called: 'facet medial branch' },
  {
    of: /\b(?:rhizotomy|radiofrequency|RFA|ablation|neurotomy)\b/i,
    called: 'rhizotomy ablation radiofrequency neurotomy',
  },
  { of: /\b(?:TENS|electrical\s+stimulat\w+|H-?wave|interferential)\b/i, called: 'stimulator stimulation unit' },
  { of: /\b(?:cold|cryo\w*|ice|polar|game\s+ready|vascutherm)\b/i, called: 'cold cryotherapy cooling ice' },
  { of: /\b(?:DVT|pneumatic|sequential|intermittent)\b/i, called: 'compression pump dvt' },
  { of: /\b(?:CPM|continuous\s+passive)\b/i, called: 'cpm motion' },
  { of: /\b(?:SCS|spinal\s+cord|dorsal\s+column)\b/i, called: 'stimulator scs stimulation' },
  { of: /\b(?:orthotics?|inserts?|insoles?)\b/i, called: 'orthotic insert insole' },
  {
    of: /\b(?:LSO|TLSO|back\s+brace|lumbar\s+(?:support|brace|corset|orthosis))\b/i,
    called: 'brace orthosis lso support corset',
  },
  { of: /\b(?:mattress|bed)\b/i, called: 'mattress bed' },
  { of: /\b(?:scooter|wheelchair)\b/i, called: 'scooter chair mobility' },
  { of: /\b(?:polysomno\w+|sleep\s+study)\b/i, called: 'polysomnography sleep study' },
  { of: /\b(?:genetic|DNA|pharmacogen\w+|cytochrome)\b/i, called: 'genetic dna test' },
  {
    of: /\b(?:FRP|functional\s+restoration|pain\s+(?:management\s+)?program|HELP\s+program)\b/i,
    called: 'program restoration frp',
  },
  { of: /\b(?:weight|lindora|bariatric)\b/i, called: 'weight program diet' },
  { of: /\b(?:gym|health\s+club|YMCA)\b/i, called: 'gym membership club' },
  { of: /\b(?:FCE|functional\s+capacity)\b/i, called: 'evaluation fce test' },
  { of: /\b(?:housekeep\w+|homemaker|home\s+(?:health|care|help))\b/i, called: 'home aide helper housekeeping' },
  {
    of: /\b(?:steroid|cortico\w+|cortisone|kenalog|depo-?\s*medrol|ESI)\b/i,
    called: 'steroid cortisone corticosteroid',
  },
  { of: /arthroscop/i, called: 'arthroscopy scope' },
  { of: /\b(?:fusion|arthrodesis)\b/i, called: 'fusion arthrodesis' },
  { of: /laminectomy|decompression/i, called: 'laminectomy decompression' },
  { of: /\b(?:anesthesi\w+|sedation|MAC)\b/i, called: 'anesthesia sedation' },
  {
    of: /\b(?:psych\w*|mental\s+health|CBT|counsel\w+)\b/i,
    called: 'psychological psychologist psychiatric psychotherapy counseling',
  },
  {
    of: /\b(?:evaluation|consult\w*|referral|follow-?\s*up|visit)\b/i,
    called: 'evaluation consultation consult referral visit appointment',
  },
]

const ALL_KINDS: Kind[] = [...KINDS, ...MEDICINE_KINDS]

/** The names by which a request may be called for its kind. */
export const findKinds = (request: string): string[] =>
  ALL_KINDS.filter(({ of, not }) => of.test(request) && !not?.test(request)).flatMap(({ called }) => called.split(' '))
