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
    of: /\b(?:evaluation|consult\w*|referral|follow-?\s*up|visit)\b/i,
    called: 'evaluation consultation consult referral visit appointment',
  },
]

/** The names by which a request may be called for its kind. */
export const findKinds = (request: string): string[] =>
  KINDS.filter(({ of, not }) => of.test(request) && !not?.test(request)).flatMap(({ called }) => called.split(' '))
