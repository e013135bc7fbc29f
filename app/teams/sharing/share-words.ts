export const shareWords = {
  giveAt: (link: string) => `Give at ${link}`,
  goal: (goal: string) => `Our goal: ${goal}`,
  goalBy: (goal: string, day: string) => `Our goal: ${goal} by ${day}`,
  cause: (campaign: string) => `For “${campaign}”`,
  call: 'Give, or join in',
  callFinished: 'See what we did',
  how: 'Point your phone’s camera at the code, or go to',
  code: (link: string) => `QR code that leads to ${link}`,
  legal: (name: string) => `${name} is a nonprofit. Every gift goes straight to it.`,
  legalWithEin: (name: string, ein: string) =>
    `${name} is a nonprofit, EIN ${ein}. Every gift goes straight to it.`,
  posterTitle: (team: string) => `Poster: ${team}`,
  flyerTitle: (team: string) => `Flyer: ${team}`,
}

const calendar = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** `2026-11-22` as "November 22, 2026". */
export function sayDay(day: string): string {
  return calendar.format(new Date(`${day}T00:00:00Z`))
}
