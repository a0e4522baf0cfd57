import { existsSync, readFileSync } from 'node:fs'
import { listSiteFiles, parseFileList, planPublishing } from './build/file-list.ts'
import { readArguments, refuse } from './read-arguments.ts'

const { values } = readArguments('publish-plan')
const site = values.site ?? 'dist'
const against = values.against ?? ''
if (!existsSync(site)) refuse('publish-plan', `There is no folder ${site}: run npm run build first.`)
if (!existsSync(against))
  refuse('publish-plan', `There is no file ${against}: a build writes one beside its folder, as dist.files.`)
const { files: before, fault } = parseFileList(readFileSync(against, 'utf8'))
if (fault) refuse('publish-plan', `${against}:${fault}`)

const { upload, remove, same } = planPublishing(before, listSiteFiles(site))
for (const { path } of upload) console.log(`upload ${path}`)
for (const { path } of remove) console.log(`delete ${path}`)
const bytes = upload.reduce((sum, file) => sum + file.bytes, 0)
console.error(
  `${upload.length} to upload, ${(bytes / 1e6).toFixed(1)} MB; ${remove.length} to delete; ${same} stay as they are`,
)
