// Loaded first by the processes that a build starts. When the command is gone, by whatever means, nobody takes what they
// are writing: they end at once, so that the next build finds nobody at work.
const end = () => process.exit(1)

process.once('disconnect', end)
// To listen must not keep a process that has done its work.
process.channel?.unref()
// It may have gone while this process was loading its modules.
if (process.send && !process.connected) end()
