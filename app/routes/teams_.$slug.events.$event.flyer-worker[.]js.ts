import { flyerWorker } from '#app/events/dining-night/phone-flyer/phone-flyer.server.ts'

/** The service worker of a night's flyer: here, and not among the built files, since its address is its reach. */
export function loader() {
  return flyerWorker()
}
