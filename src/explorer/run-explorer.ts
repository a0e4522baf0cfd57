// The script of /explore/: reads the titles that the page carries, and runs the explorer in its place.
import { runExplorer } from './explore-page.ts'
import type { ExplorerLabels } from './labels.ts'

const root = document.getElementById('explorer')
const labels = document.getElementById('explorer-labels')
if (root && labels) void runExplorer(root, JSON.parse(labels.textContent) as ExplorerLabels)
