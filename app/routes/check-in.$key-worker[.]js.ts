import keepPage from '#app/events/keep-page-worker.js?raw'
import { workerAnswer } from '#app/platform/http/worker-answer.ts'

/** The service worker of a check-in: here, and not among the built files, since its address is its reach. */
export function loader() {
  return workerAnswer(keepPage)
}
