import { startSmallSite } from './small-site.server.tsx'

/** The small site as a program of its own, whose log a test can read; its first line is its port. */
const { port } = await startSmallSite()
process.stdout.write(`${port}\n`)
