/** An option of a command; with `value`, what stands behind it, it takes one. */
interface Option {
  value?: string
  does: string
  /** Wanted always; the others may be left out. */
  required?: true
}

/** A command as its help, the reading of its arguments and the README's table have it. */
export interface Command {
  group: string
  does: string
  options: Record<string, Option>
  /** What is given without a name, as `PATH…`; null where nothing is. */
  paths: string | null
  /** Settings that are read from the environment, each with what it does. */
  environment?: Record<string, string>
}

const CORPUS = { CORPUS_DIR: 'the folder of the letters (content/letters)' }

/** All commands, in the order in which help shows them. */
export const COMMANDS = {
  start: {
    group: 'Look at the report',
    does: 'sets up what is missing, builds the site, serves it on 127.0.0.1 and prints its address',
    options: { verbose: { does: 'prints all that the build says' } },
    paths: null,
    environment: { ...CORPUS, PORT: 'the port (4321)' },
  },
  demo: {
    group: 'Look at the report',
    does: 'builds and serves a site of 2,000 made-up letters, mixed as statewide figures are',
    options: {
      letters: { value: 'N', does: 'so many letters (2000)' },
      build: { does: 'builds into demo/site and serves nothing' },
      verbose: { does: 'prints all that the build says' },
    },
    paths: null,
    environment: { PORT: 'the port (4321)' },
  },
  dev: {
    group: 'Look at the report',
    does: 'the site with live reload while letters, entries or pages are edited',
    options: { port: { value: 'PORT', does: 'the port (4321)' } },
    paths: null,
    environment: CORPUS,
  },
  collect: {
    group: 'Letters',
    does: 'downloads letters from the DWC, one every few seconds, or keeps the rows of saved pages of its search',
    options: {
      index: { does: 'keeps the rows of saved pages of results in content/index, and downloads nothing' },
      out: { value: 'DIR', does: 'the folder of the PDFs and of the journal (collected)' },
      contact: { value: 'ADDRESS', does: 'where the host’s keepers reach you (contact in content/site.md)' },
      pause: { value: 'SECONDS', does: 'between two requests (5)' },
      host: { value: 'HOST', does: 'the only host that is asked (www.dir.ca.gov)' },
      'dry-run': { does: 'tells how many requests there are to make, and asks for nothing' },
      force: { does: 'with --index: writes over rows that were kept before' },
    },
    paths: 'PATH…',
    environment: { HTTPS_PROXY: 'a proxy', NO_PROXY: 'hosts that are asked without it' },
  },
  import: {
    group: 'Letters',
    does: 'takes letters from PDF and text files, and folders of them, to where the build reads them (content/letters)',
    options: {
      out: { value: 'DIR', does: 'into another folder' },
      'dry-run': { does: 'tells what would be done' },
      force: { does: 'replaces a letter whose text is another' },
      'allow-personal-data': { does: 'takes in a letter that seems to name a person' },
    },
    paths: 'PATH…',
    environment: CORPUS,
  },
  check: {
    group: 'Letters',
    does: 'every message of the letters and the entries, then what matches no entry; ends 1 on errors',
    options: {},
    paths: null,
    environment: CORPUS,
  },
  explain: {
    group: 'Letters',
    does: 'one letter in the terminal, each value lit, with the rule or phrase that read it',
    options: {},
    paths: 'PATH',
  },
  parse: {
    group: 'Letters',
    does: 'one JSON record a line for each letter; messages on standard error',
    options: {},
    paths: 'PATH…',
  },
  build: {
    group: 'Publish',
    does: 'builds the site into dist/; the old one stays until the new one is whole',
    options: {
      out: { value: 'DIR', does: 'into another folder' },
      shard: { value: 'K/N', does: 'builds one part of the site, as 3/16; merge puts the parts together' },
      verbose: { does: 'prints all that the build says' },
    },
    paths: null,
    environment: {
      ...CORPUS,
      SITE_URL: 'the address at which the site is published',
      BASE_PATH: 'the folder below it',
      BUILD_PROCESSES: 'in how many processes (from 500 letters on as many as there are cores)',
    },
  },
  merge: {
    group: 'Publish',
    does: 'puts the parts of a site together into dist/, and indexes its letters',
    options: { out: { value: 'DIR', does: 'into another folder' } },
    paths: 'PARTS…',
    environment: {
      SITE_URL: 'the address at which the site is published',
      BASE_PATH: 'the folder below it',
      BUILD_PROCESSES: 'in how many processes the letters are indexed',
    },
  },
  'publish-plan': {
    group: 'Publish',
    does: 'prints what to upload and delete, so that what was published becomes what was built',
    options: {
      against: { value: 'LIST', does: 'the list of what is published: dist.files of that build', required: true },
      site: { value: 'DIR', does: 'another site than dist/' },
    },
    paths: null,
  },
  release: {
    group: 'Publish',
    does: 'freezes the present rates as a data release in content/releases, and the report’s pages, built for it, as its edition',
    options: {
      date: { value: 'YYYY-MM-DD', does: 'the day of the release', required: true },
      title: { value: 'TEXT', does: 'its title' },
      note: { value: 'TEXT', does: 'why the numbers moved' },
      'rates-only': { does: 'freezes no pages: nothing is built, and there is no edition' },
      force: { does: 'writes over a release of the same day' },
    },
    paths: null,
    environment: CORPUS,
  },
  'publish-check': {
    group: 'Publish',
    does: 'whether a host takes the built site, or before a build the letters: files, bytes, folders, headers',
    options: { site: { value: 'DIR', does: 'the built site (dist)' } },
    paths: 'HOST',
    environment: { ...CORPUS, SITE_URL: 'the address at which the site is published' },
  },
  probe: {
    group: 'Publish',
    does: 'asks a published site what a host can get wrong: ranges, types, policy, 404, withdrawn letters, checksums',
    options: {},
    paths: 'ADDRESS',
  },
  mcp: {
    group: 'Look at the report',
    does: 'a Model Context Protocol server on standard input and output over a built site: rates, search, single letters, citations checked',
    options: { site: { value: 'DIR', does: 'the built site (dist)' } },
    paths: null,
  },
  test: {
    group: 'Work on the code',
    does: 'everything that has to hold before a change lands',
    options: {},
    paths: null,
  },
  'test:long': {
    group: 'Work on the code',
    does: 'what takes minutes and seldom fails alone: ten thousand damaged letters, builds cut off, the dev site, contents of one’s own',
    options: {},
    paths: null,
  },
  'test:unit': {
    group: 'Work on the code',
    does: 'the unit tests, all or those below a path: npm run test:unit -- src/rates',
    options: { name: { value: 'WORDS', does: 'only tests whose names hold these words' } },
    paths: '[PATH…]',
  },
  format: {
    group: 'Work on the code',
    does: 'puts the code into the house’s format',
    options: {},
    paths: null,
  },
  sample: {
    group: 'Letters',
    does: 'letters of the corpus drawn at random, as a sheet for an editor to label',
    options: {
      n: { value: 'N', does: 'so many letters', required: true },
      seed: { value: 'S', does: 'the same seed draws the same letters', required: true },
      out: { value: 'DIR', does: 'the folder of the sheets (sample)' },
    },
    paths: null,
    environment: CORPUS,
  },
  census: {
    group: 'Work on the code',
    does: 'what the corpus counts to, and what a change of entries moves',
    options: {
      write: { does: 'counts the five letters of the tests into src/corpus/fixtures/census.json' },
      save: { value: 'FILE', does: 'what the entries make of each decision' },
      compare: { value: 'FILE-OR-COMMIT', does: 'what has moved since then, letter by letter' },
    },
    paths: null,
    environment: CORPUS,
  },
  evaluate: {
    group: 'Work on the code',
    does: 'accuracy by field, of this corpus from a filled sample, or against hand-labeled letters',
    options: {
      sample: { value: 'FILE', does: 'the filled sheet of npm run sample, as CSV or .xlsx' },
      second: { value: 'FILE', does: 'the sheet that a second person filled, for the agreement of the two' },
      letters: { value: 'DIR,…', does: 'hand-labeled letters: a folder, or several with commas between' },
      gold: { value: 'FILE,…', does: 'their labels, one file for each folder' },
      misses: { does: 'prints what was misread' },
      write: { value: 'FILE', does: 'keeps the figures for the accuracy page; needs --date' },
      date: { value: 'YYYY-MM-DD', does: 'the day of the measurement; with --sample it is kept in content/accuracy' },
    },
    paths: null,
    environment: CORPUS,
  },
  synthesize: {
    group: 'Work on the code',
    does: 'made-up letters in all layouts, with the truth beside them',
    options: {
      letters: { value: 'N', does: 'so many', required: true },
      seed: { value: 'S', does: 'the same seed gives the same letters', required: true },
      out: { value: 'DIR', does: 'the folder', required: true },
      layout: { value: 'LAYOUT', does: 'of one layout' },
      mix: { value: 'published', does: 'treatments, guidelines and outcomes as statewide figures have them' },
    },
    paths: null,
  },
  fuzz: {
    group: 'Work on the code',
    does: 'damaged letters through the parser: no throw, no hang, no span out of bounds',
    options: {
      inputs: { value: 'N', does: 'so many', required: true },
      seed: { value: 'S', does: 'the same seed gives the same inputs', required: true },
      from: { value: 'INDEX', does: 'the first input, to repeat one' },
      known: { does: 'letters changed in ways whose truth is known: what is published has to be right or absent' },
    },
    paths: null,
  },
  bench: {
    group: 'Work on the code',
    does: 'speed and memory, as ratios measured side by side in one run',
    options: {
      json: { does: 'the figures as JSON' },
      letters: { value: 'DIR', does: 'letters to parse' },
      size: { value: 'N', does: 'letters of the build (1000, then 10000)' },
      write: { does: 'the table of coverage into content/notes' },
    },
    paths: '[PART…]',
  },
  recount: {
    group: 'Work on the code',
    does: 'every published number of a built site, counted again from its decisions.csv by a second program',
    options: { site: { value: 'DIR', does: 'the site (dist)' } },
    paths: null,
  },
  'recount:labelled': {
    group: 'Work on the code',
    does: 'builds the site of a folder of letters as text and tests it; with PDFs and labels beside it, reads those too',
    options: {},
    paths: 'FOLDER',
  },
  gallery: {
    group: 'Work on the code',
    does: 'every chart with made-up data on one page, and what a change altered, old and new side by side',
    options: {
      out: { value: 'DIR', does: 'where the pages and drawings go (gallery)' },
      compare: {
        value: 'DIR-OR-COMMIT',
        does: 'beside the drawings of an earlier run, or of a commit: each that differs',
      },
    },
    paths: null,
  },
  schemas: {
    group: 'Work on the code',
    does: 'writes the schemas of entries for editors, and the table of keys in content/README.md',
    options: {},
    paths: null,
  },
  fonts: {
    group: 'Work on the code',
    does: 'makes the parts of the typefaces that the site ships, and what is measured from them',
    options: {},
    paths: null,
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

type OptionsOf<Name extends CommandName> = (typeof COMMANDS)[Name]['options']
/** An option with a value is its words, one without whether it was given. */
export type Values<Name extends CommandName> = {
  [Key in keyof OptionsOf<Name>]: OptionsOf<Name>[Key] extends { value: string } ? string | undefined : boolean
}
