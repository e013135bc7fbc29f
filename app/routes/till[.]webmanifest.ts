import { tillManifest } from '#app/events/yard-sale/till/till-files.server.ts'

/** How a phone installs the till. */
export function loader() {
  return tillManifest()
}
