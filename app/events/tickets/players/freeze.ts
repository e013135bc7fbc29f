/** From when on names are changed by captains alone: the moment that was set, else when the event begins. */
export function frozenFrom(namesUntil: Date | null, startsAt: Date | undefined): Date | undefined {
  return namesUntil ?? startsAt
}

/** Whether it is so at that moment: the last second before it is still free, the moment itself is not. */
export function isFrozen(from: Date | undefined, at: Date): boolean {
  return from !== undefined && at >= from
}
