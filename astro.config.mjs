import { defineConfig } from 'astro/config'
import { reportPages } from './scripts/build/report-pages.ts'
import { siteAddress } from './scripts/build/site-address.ts'
import { watchContent } from './scripts/dev/watch-content.ts'
import { writeGoneAnswers } from './scripts/hosts/write-gone-answers.ts'
import { writeThirdParty } from './scripts/hosts/write-third-party.ts'

// Builds that run at the same time need content stores, and modules made ready, of their own.
const cache = process.env.ASTRO_CACHE_DIR || './node_modules/.astro'

export default defineConfig({
  ...siteAddress(),
  cacheDir: cache,
  output: 'static',
  trailingSlash: 'always',
  // Four at a time: more are no faster, and large data files would fill the memory side by side.
  build: { format: 'directory', concurrency: 4, inlineStylesheets: 'never' },
  // Scripts are files of the site, never inline: the policy (src/report/site/policy.ts) allows no others.
  // Half of what Astro would write into every page to name one is where it was written: its content names it as well.
  vite: {
    cacheDir: `${cache}/vite`,
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  // Highlighted code carries styles of its own, which the policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [writeGoneAnswers(), writeThirdParty(), watchContent(), reportPages()],
})
