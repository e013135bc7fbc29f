import type { EventSheetProps } from './event-sheet.tsx'

interface Facts extends Omit<EventSheetProps, 'line'> {
  readonly deal: { readonly line: string } | null
}

/** Of all that an event's page knows, what the sheet beside a form says. */
export function sheetFacts({
  kind,
  days,
  zone,
  place,
  town,
  street,
  deal,
}: Facts): EventSheetProps {
  return { kind, days, zone, place, town, street, line: deal?.line ?? null }
}
