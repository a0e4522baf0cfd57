/** A thread of the process that reads PDFs: ends the whole process when it holds more than it may. */
import { workerData } from 'node:worker_threads'

/** How often is looked, in milliseconds: at a gigabyte a second, the limit is passed by a tenth of one. */
const INTERVAL = 100

const megabytes = workerData as number

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1_000_000) process.kill(process.pid, 'SIGKILL')
}, INTERVAL)
