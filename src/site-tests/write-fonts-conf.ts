import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SYSTEM = '/etc/fonts/fonts.conf'

/** The family of the unpacked fonts. It is drawn wherever a page names no family that is there. */
export const TEST_FAMILY = 'Open Sans'

/**
 * Writes a configuration of fontconfig into `folder` and returns its path. What Chromium's package ships names folders
 * of Lambda alone, and without a font Chromium crashes on the first text. Fonts of the machine come after the
 * tests' own, so that widths are the same everywhere: a strong binding goes before all that the system's file prefers.
 * What fontconfig caches stays in `folder`.
 */
export function writeFontsConf(folder: string, fonts: string): string {
  const file = join(folder, 'fontconfig', 'fonts.conf')
  mkdirSync(dirname(file))
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'fontconfig', 'cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong"><string>${TEST_FAMILY}</string></edit>
  </match>
${existsSync(SYSTEM) ? `  <include ignore_missing="yes">${SYSTEM}</include>\n` : ''}</fontconfig>
`,
  )
  return file
}
