/** A part of the MTUS as letters cite it: by year and sections since 2016, before that by chapter or title and page. */
export interface MtusPart {
  id: string
  name: string
  year: string
  before2016: string
  sections: string[]
}

const CHAPTER_SECTIONS = [
  'Initial Care',
  'Special Studies',
  'Physical Methods',
  'Surgical Considerations',
  'Summary',
  'Diagnostic Criteria',
  'Follow-up Visits',
  'Work-Relatedness',
  // Two slips that letters have.
  'Inital Care',
  'Diagnositc Criteria',
]

const toChapter = (id: string, name: string, year: string, chapter: number): MtusPart => ({
  id,
  name,
  year,
  before2016: `ACOEM Chapter ${chapter} ${name}`,
  sections: CHAPTER_SECTIONS,
})

export const MTUS_PARTS: MtusPart[] = [
  toChapter('mtus-neck-upper-back', 'Neck and Upper Back Complaints', '2004', 8),
  toChapter('mtus-shoulder', 'Shoulder Complaints', '2004', 9),
  toChapter('mtus-elbow', 'Elbow Complaints', '2007', 10),
  toChapter('mtus-forearm-wrist-hand', 'Forearm, Wrist, and Hand Complaints', '2004', 11),
  toChapter('mtus-low-back', 'Low Back Complaints', '2004', 12),
  toChapter('mtus-knee', 'Knee Complaints', '2004', 13),
  toChapter('mtus-ankle-foot', 'Ankle and Foot Complaints', '2004', 14),
  toChapter('mtus-stress-related', 'Stress-Related Conditions', '2004', 15),
  {
    id: 'mtus-general-approaches',
    name: 'General Approaches',
    year: '2004',
    before2016: 'General Approaches',
    sections: ['Initial Approaches to Treatment', 'General Approach to Initial Assessment and Documentation'],
  },
  {
    id: 'mtus-acupuncture',
    name: 'Acupuncture Treatment',
    year: '2007',
    before2016: 'Acupuncture Treatment Guidelines',
    sections: [],
  },
  {
    id: 'mtus-postsurgical',
    name: 'Postsurgical Treatment',
    year: '2009',
    before2016: 'Postsurgical Treatment Guidelines',
    sections: ['Knee', 'Shoulder', 'Elbow & Upper Arm', 'Forearm, Wrist, & Hand'],
  },
  {
    id: 'mtus-opioids',
    name: 'Opioid Treatment',
    year: '2016',
    before2016: 'Opioids Treatment Guidelines',
    sections: [
      '2. Opioids for Subacute Pain',
      '1.4 Opioids for Acute Pain: Opioids for Post-operative Pain',
      '3.3.8 Opioids for Chronic Pain and Chronic Opioid Treatment: Opioid Titration and Dosing Threshold',
      '4.2 Tapering Opioids: Methods for Tapering Opioids',
    ],
  },
]

/** Cited in about half of all fields. */
export const CHRONIC_PAIN: MtusPart = {
  id: 'mtus-chronic-pain',
  name: 'Chronic Pain Medical Treatment',
  year: '2016',
  before2016: 'Chronic Pain Treatment Guidelines',
  sections: [
    'Physical medicine treatment',
    'Manual therapy & manipulation',
    'NSAIDs, GI symptoms & cardiovascular risk',
    'Muscle relaxants (for pain)',
    'Topical analgesics',
    'Topical analgesics, compounded',
    'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
    'Work conditioning, work hardening',
    'Electrodiagnostic testing (EMG/NCS)',
    'Psychological evaluations',
    'Office visits',
    'Home health services',
  ],
}

export const ODG_NAMES = [
  'Official Disability Guidelines',
  'Official Disability Guidelines (ODG)',
  'ODG',
  'Official Disability Guidelines, Web Version',
  'ODG-TWC',
]

export const ODG_CHAPTERS = [
  ', Low Back Chapter',
  ' Neck & Upper Back',
  ', Knee & Leg (updated 11/3/16)',
  ' - Shoulder (Acute & Chronic)',
  ', Forearm, Wrist & Hand Chapter (updated 9/22/16), Casting versus splints',
  ', Pain (Chronic), Office visits',
  ' Ankle & Foot: Orthotic devices',
  ', Treatment Index, 11th Edition (web), 2014, Elbow',
  '',
]

/** Sources outside the MTUS that are not the ODG, with their ids. */
export const OTHER_SOURCES: readonly (readonly [words: string, id: string])[] = [
  ['not specified', 'other-non-mtus'],
  ['UpToDate, topic review of the condition', 'other-non-mtus'],
  ['American Academy of Orthopaedic Surgeons, position statement 1040', 'other-non-mtus'],
  ['http://www.example.org/guidelines/chapter-seven/section-of-the-society/recommendations.html', 'other-non-mtus'],
  ['ACOEM Hip and Groin Disorders, 3rd Edition', 'acoem-non-mtus'],
  ['American College of Occupational and Environmental Medicine, 2011, page 212', 'acoem-non-mtus'],
]
