import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Whoever adds a form in which events go out finds it missing here: add it to `formsOf` and to this list, or say why it needs
 * no line.
 */
const routes = [
  'events._index.tsx',
  'events[.]ics.ts',
  'teams_.$slug.events.$event._index.tsx',
  'teams_.$slug.events.$event.event[.]ics.ts',
  // A program, and no words.
  'teams_.$slug.events.$event.flyer-worker[.]js.ts',
  'teams_.$slug.events.$event.flyer.tsx',
  'teams_.$slug.events.$event.flyer[.]pdf.ts',
  'teams_.$slug.events.$event.flyer[.]png.ts',
  'teams_.$slug.events.$event.message.tsx',
  // Of yard sales alone.
  'teams_.$slug.events.$event.offer.tsx',
  'teams_.$slug.events.$event.og-square[.]png.ts',
  'teams_.$slug.events.$event.og-tall[.]png.ts',
  'teams_.$slug.events.$event.og[.]png.ts',
  'teams_.$slug.events.$event.poster[.]pdf.ts',
  'teams_.$slug.events.$event.poster[.]png.ts',
  // A code and no words.
  'teams_.$slug.events.$event.qr[.]png.ts',
  'teams_.$slug.events.$event.qr[.]svg.ts',
  'teams_.$slug.events.$event.rsvp.tsx',
  'teams_.$slug.events.$event.shifts.$shift.tsx',
  'teams_.$slug.events.$event.sponsors.tsx',
  'teams_.$slug.events.$event.tickets.tsx',
]

/** Who tells the name of an event as everyone sees it, and needs no line. */
const withoutLine = [
  // After the night, for its captains.
  'events/close-out/close-out-paper.server.ts',
  // For its captains and staff, as they go through the night and its money.
  'events/dining-night/figure/night.server.ts',
  // To its captains.
  'events/dining-night/guests/tell-of-missing-answers.server.ts',
  'events/dining-night/night/night-facts.server.ts',
  // On the desk of its captains.
  'events/event-editor.server.ts',
  // To one person, of what they wrote to it.
  'events/held-of-guests.server.ts',
  // To its captains.
  'events/relay/write-to-captains.server.ts',
  // Of sponsors and what they owe, for their captains and themselves: a sign asks nobody to come.
  'events/sponsors/sponsor-rows.server.ts',
  // Of one that was called off: what becomes of the money.
  'events/tickets/called-off/choose.server.ts',
  'events/tickets/called-off/settle-next.server.ts',
  'events/tickets/called-off/settlement.server.ts',
  // For its helpers, as they check people in.
  'events/tickets/day/link.server.ts',
  // To whoever has money back, or leaves it.
  'events/tickets/letters/find-buyer.server.ts',
]

test('a form of events that is new is known here', async () => {
  expect(
    await filesIn('app/routes', (path) => /^(events|teams_\.\$slug\.events)/.test(path)),
  ).toEqual(routes)
})

test('whoever reads the name of an event for all to see reads what its restaurant gives', async () => {
  const readers = []
  // What a team's news is called is no event's name.
  const isMeant = (path: string) =>
    path.endsWith('.server.ts') && !/^(staff|events\/yard-sale|teams\/news)\//.test(path)
  for (const path of await filesIn('app', isMeant)) {
    const text = await readFile(join('app', path), 'utf8')
    const isTold = text.includes('approved_version_id') && /\bv\.title|shownColumns\b/.test(text)
    if (isTold && !/promisedIn\(|shownColumns/.test(text)) readers.push(path)
  }
  expect(readers).toEqual(withoutLine)
})

async function filesIn(folder: string, isMeant: (path: string) => boolean): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true })
  return paths.filter(isMeant).toSorted()
}
