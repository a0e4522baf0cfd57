import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeLetterOf } from '../letter/fixtures/many-decisions.ts'
import { makeCorpus } from './build-site.ts'

/** Whatever of these runs opens a dialog, or asks this host for something. */
const HOST = 'https://hostile.example'
const RUN = `alert('ran')`

/** Words that mean something in a place into which letters’ words are put. */
export const PAYLOADS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `'><svg onload=${RUN}>`,
  `</title></textarea></style><img src=${HOST}/a onerror=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext><style><img src=x onerror=${RUN}></style></mtext></math>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="${HOST}/o"></object><embed src="${HOST}/e"><link rel=stylesheet href=${HOST}/l>`,
  `<base href="${HOST}/"><meta http-equiv="refresh" content="0;url=${HOST}/">`,
  `<form action="${HOST}/"><button autofocus onfocus=${RUN}>go</button></form>`,
  `<a href="javascript:${RUN}">click</a> [click](javascript:${RUN}) ![x](${HOST}/md)`,
  `<style>body{background:url(${HOST}/css)}</style><p style="background:url(${HOST}/attr)">`,
  `--><!--<script>${RUN}</script>-->`,
  `]]><script>${RUN}</script><![CDATA[`,
  `&lt;script&gt;${RUN}&lt;/script&gt; &#60;img src=x onerror=${RUN}&#62;`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `{{constructor.constructor("${RUN}")()}} \${${RUN}} <%= 7*7 %> {${RUN}}`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `__proto__ constructor toString hasOwnProperty valueOf`,
  `%3Cscript%3E${RUN}%3C/script%3E ＜script＞${RUN}＜/script＞`,
  `<template><script>${RUN}</script></template><noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<details open ontoggle=${RUN}><summary>x</summary></details><video src=x onerror=${RUN}></video>`,
  `\\end{verbatim}\\input{/etc/passwd} @comment{ } TY  - JOUR`,
] as const

/** A letter that says the same words wherever a letter has words of its own. */
const withWords = (words: string, number: number): string => {
  const one = words.replace(/\n/g, ' ')
  return makeLetterOf(2, `CM16-0980${String(number).padStart(3, '0')}`)
    .replace('Therapy 1', one)
    .replace('Therapy 2', `Physical therapy ${one}`)
    .replace('MTUS ACOEM', one)
    .replace('MTUS Chronic Pain', `Non-MTUS Citation ${one}`)
    .replace('The records say so', `There is no documentation of functional improvement ${one}`)
    .replace('Family Practice', one)
    .replace('State(s) of Licensure: California', `State(s) of Licensure: California, ${one}`)
    .replace('44 year-old male', `44 year-old male ${one} who works as a ${one} with a diagnosis of ${one}`)
}

/** Bytes and names that no letter should have; each is published as harmless text, or set aside. */
const letter = (number: number): string => makeLetterOf(2, `CM16-0981${String(number).padStart(3, '0')}`)
const unnumbered = makeLetterOf(2).replace(/^Case Number.*\n/, '')
const BOMB = ['a: &a ["x","x","x","x","x","x","x","x","x"]']
  .concat(
    ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]},`.repeat(9).slice(0, -1)}]`),
  )
  .join('\n')

/** Names without a case number inside give the id; every one is an address of its own. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'con',
  'nul',
  'aux',
  'index',
  'search',
  '..',
  '...',
]
const ODD_NAMES = [
  'a<b>"\'&',
  '..%2f..%2fevil',
  'line\nbreak',
  `right\u202eto-left`,
  'x'.repeat(250),
  'CM16-0981999;rm -rf',
]

const FILES: Record<string, string | Uint8Array> = {
  ...Object.fromEntries(PAYLOADS.map((words, at) => [`words-${at}.txt`, withWords(words, at)])),
  ...Object.fromEntries(
    [...NAMES, ...ODD_NAMES].map((name, at) => [`${name}.txt`, unnumbered.replace('Therapy 1', `Named ${at}`)]),
  ),
  '.txt': unnumbered,
  'Twin.txt': unnumbered,
  'twin.txt': unnumbered.replace('Therapy 1', 'Twin'),
  'formula.txt': letter(1).replace('Therapy 1', `=HYPERLINK("${HOST}","x")`).replace('Therapy 2', '@SUM(1+1)|cmd'),
  'formula-2.txt': letter(2).replace('Therapy 1', '+1+cmd|x').replace('Therapy 2', '-2+3'),
  'nul.control.txt': letter(3)
    .replace('Therapy 1', 'The\0ra\u0007py\u001b[31m\u009b one')
    .replace('Therapy 2', 'The\u202erapy\u2066 two'),
  'hidden-outcome.txt': letter(4).replace('Upheld', 'Up\u200bheld'),
  'homoglyph.txt': letter(5).replace('CM16-0981005', '\u0421M16-0981005'),
  'path.txt': letter(6).replace('CM16-0981006', '../../../tmp/evil'),
  'many-500.txt': makeLetterOf(500, 'CM16-0981500'),
  'many-501.txt': makeLetterOf(501, 'CM16-0981501'),
  'million.txt': `Case Number: CM16-0981502\n${'a: Upheld\n'.repeat(1_000_000)}`,
  'utf16.txt': Buffer.from(`\ufeff${letter(7)}`, 'utf16le'),
  'windows.txt': Buffer.from(letter(8).replace('Therapy 1', 'Therapy 100\u00b0'), 'latin1'),
  'crlf.txt': letter(9).replace(/\n/g, '\r\n'),
  'code.txt': `---js\n{ source: process.exit(3) }\n---\n${letter(10)}`,
  'function.txt': `---\nsource: !!js/function "function(){process.exit(3)}"\n---\n${letter(11)}`,
  'bomb.txt': `---\n${BOMB}\n---\n${letter(12)}`,
  'prototype.txt': `---\n__proto__: { polluted: "yes" }\nconstructor: "x"\nsource: "<img src=x onerror=${RUN}>"\n---\n${letter(13)}`,
  'unclosed.txt': `---\nsource: "x"\n${letter(14)}`,
  'empty.txt': '',
  'zip.txt': Buffer.from('PK\x03\x04\0\0\0\0binary'),
  'folder.txt/inside.md': letter(15),
  'plain.txt': letter(16),
}

/** Files that are not published; the others are. */
export const SET_ASIDE = [
  ...['.txt', 'Twin.txt', 'twin.txt', 'many-501.txt', 'million.txt', 'huge.txt', 'empty.txt', 'zip.txt'],
  ...['link.txt', 'linked-folder', 'pipe.txt', 'device.txt'],
]

/** The number of letters that are published: each of the others, under its id. */
export const PUBLISHED = Object.keys(FILES).filter((name) => !SET_ASIDE.includes(name)).length

/** A folder of letters that try everything; `secret` is a file outside, to which a link leads. */
export function makeHostileCorpus(): { folder: string; secret: string } {
  const outside = makeCorpus({ 'secret.txt': letter(17).replace('Therapy 1', 'A secret of somebody else') })
  const folder = makeCorpus(FILES)
  writeFileSync(join(folder, 'huge.txt'), '')
  truncateSync(join(folder, 'huge.txt'), 50_000_000)
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  symlinkSync(outside, join(folder, 'linked-folder'))
  symlinkSync('/dev/zero', join(folder, 'device.txt'))
  if (spawnSync('mkfifo', [join(folder, 'pipe.txt')]).status !== 0) mkdirSync(join(folder, 'pipe.txt'))
  return { folder, secret: 'A secret of somebody else' }
}
