import { addDays } from '#app/words/days.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { DiningStep } from '#db/schema/dining-nights.ts'
import type { NextThing, Thing } from './next-thing.ts'

/** What is noted with a day. The form with the tax number is noted with the booking. */
export const steps = [
  'asked',
  'booked',
  'form_sent',
  'confirmed',
  'called',
  'figure_asked',
  'chased',
  'thanked',
] as const satisfies readonly (DiningStep | 'form_sent')[]
export type StepName = (typeof steps)[number]

/** What is noted once a thing is done; `null` for what is done on a page of its own. */
export function stepAfter(thing: Thing): StepName | null {
  switch (thing) {
    case 'ask':
      return 'asked'
    case 'book':
      return 'booked'
    case 'send_form':
      return 'form_sent'
    case 'confirm':
      return 'confirmed'
    case 'call':
      return 'called'
    case 'ask_figure':
      return 'figure_asked'
    case 'chase':
      return 'chased'
    case 'thank':
      return 'thanked'
    case 'note_figure':
    case 'close':
      return null
  }
}

/** Whether it can be done now. Others can be done before their day, these not. */
export function isDue({ thing, on }: NextThing, today: string): boolean {
  switch (thing) {
    case 'call':
    case 'ask_figure':
    case 'chase':
    case 'note_figure':
      return on === null || on <= today
    case 'ask':
    case 'book':
    case 'send_form':
    case 'confirm':
    case 'thank':
    case 'close':
      return true
  }
}

export function sayThing({ thing, on }: NextThing, today: string): string {
  if (thing === 'call') {
    if (on === today) return say('nights.thing.callToday')
    if (on !== null && on < today) return say('nights.thing.callNow')
  }
  if (thing === 'chase' && on !== null && on > today) return say('nights.thing.wait')
  return say(`nights.thing.${thing}`)
}

/** "Tomorrow", "By Tuesday, June 9", "As soon as you can"; nothing while the night has no day. */
export function sayThingDay({ thing, on }: NextThing, today: string): string | null {
  if (on === null) return null
  if (on < today) return say('nights.on.soon')
  if (on === today) return say('nights.on.today')
  if (on === addDays(today, 1)) return say('nights.on.tomorrow')
  const day = sayLongDay(on)
  return isDue({ thing, on }, today) ? say('nights.on.by', { day }) : say('nights.on.on', { day })
}

/** "Tuesday, June 9": a day of the calendar. */
export function sayLongDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  return sayDate(at, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })
}

/** For a phone to dial. */
export function telOf(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`
}

/** "Copper Pot Diner, Oakland Avenue": which one of several. */
export function nameOf({ name, branch }: { readonly name: string; readonly branch: string }) {
  return branch === '' ? name : `${name}, ${branch}`
}
