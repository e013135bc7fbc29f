import { addDays } from '#app/words/days.ts'

/** A month of an address: `2026-06`. */
export function readMonth(typed: string | null): string | undefined {
  return typed !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(typed) ? typed : undefined
}

/** That many months later, or earlier when negative. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The weeks of a month as they hang on a wall: seven days each, from Sunday on. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const before = new Date(`${first}T00:00:00Z`).getUTCDay()
  const end = `${monthAfter(month, 1)}-01`
  const weeks: string[][] = []
  for (let sunday = addDays(first, -before); sunday < end; sunday = addDays(sunday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(sunday, index)))
  return weeks
}
