/** A limit of a host: the number, and where and when it was read. */
interface Limit {
  most: number
  /** The host's own words, in brief, with what is paid for more. */
  says: string
  source: string
}

/** What a static host takes and can do, as far as a site of this kind meets it. */
export interface Host {
  name: string
  /** Files in all. */
  files?: Limit
  /** Bytes of one file. */
  fileBytes?: Limit
  /** Bytes in all. */
  bytes?: Limit
  /** Entries of one folder. */
  folder?: Limit
  /** The file of a built site from which it takes the headers to send; null where it sends none of ours. */
  headers: string | null
  /** What a publisher has to know that no file tells. */
  notes: string[]
}

/** When the limits were read. */
export const READ_ON = '2026-11-29'

const MB = 2 ** 20
const GB = 2 ** 30

export const HOSTS = {
  'github-pages': {
    name: 'GitHub Pages',
    bytes: {
      most: GB,
      says: 'published sites may be no larger than 1 GB',
      source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    },
    headers: null,
    notes: [
      'It sends no headers of ours: pages carry the policy themselves, but for what only headers can say (docs/publishing.md).',
      'A deployment that takes longer than 10 minutes is ended; traffic beyond 100 GB a month is a soft limit (same page).',
      'A withdrawn letter answers 200 there, and its page says noindex.',
      'A project’s site lies in a folder: set BASE_PATH to the repository’s name. Crawlers read robots.txt at the root alone.',
    ],
  },
  cloudflare: {
    name: 'Cloudflare Pages',
    files: {
      most: 20_000,
      says: '20,000 files on the free plan, 100,000 when paid (with PAGES_WRANGLER_MAJOR_VERSION=4)',
      source: 'https://developers.cloudflare.com/pages/platform/limits/',
    },
    fileBytes: {
      most: 25 * MB,
      says: 'the largest file is 25 MiB',
      source: 'https://developers.cloudflare.com/pages/platform/limits/',
    },
    headers: '_headers',
    notes: [
      'Its _redirects knows no 404 or 410: a withdrawn letter answers 200, and its page says noindex. It names those lines in the deploy log and passes over them.',
    ],
  },
  netlify: {
    name: 'Netlify',
    folder: {
      most: 54_000,
      says: '54,000 files a folder, or the deploy fails',
      source: 'https://docs.netlify.com/site-deploys/overview',
    },
    headers: '_headers',
    notes: [
      'Sites of tens of thousands of pages take many minutes to deploy; only files that changed are uploaded (same page).',
    ],
  },
  s3: {
    name: 'S3 with CloudFront',
    headers: null,
    notes: [
      'Headers, addresses that end with a slash, and the status of withdrawn letters come from CloudFront: docs/publishing/cloudfront.md.',
      'What is paid for is requests as well as bytes: upload only what changed (aws s3 sync --size-only misses changes of equal length; leave it out).',
    ],
  },
  nginx: {
    name: 'a folder behind nginx',
    headers: 'nginx-headers.conf',
    notes: ['Files count against the inodes of the disk (df -i).'],
  },
} as const satisfies Record<string, Host>

export type HostName = keyof typeof HOSTS
