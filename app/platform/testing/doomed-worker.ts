import { startJobs } from '../jobs.server.ts'

/** A program that takes a job, says so, and never ends it: the test kills it there. */
await startJobs({
  handlers: {
    'ring-the-bell': async () => {
      process.stdout.write('took the job\n')
      await new Promise(() => setInterval(() => {}, 1000))
    },
  },
})
