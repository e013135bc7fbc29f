import { tillWorker } from '#app/events/yard-sale/till/till-files.server.ts'

/** The service worker of the till: here, and not among the built files, since its address is its reach. */
export function loader() {
  return tillWorker()
}
