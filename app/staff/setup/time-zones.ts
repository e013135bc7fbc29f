import { say } from '#app/words/say.ts'

/** Where an American nonprofit can be; days of gifts and receipts are counted there. */
export const timeZones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
] as const

type TimeZone = (typeof timeZones)[number]

export function sayTimeZone(zone: TimeZone): string {
  switch (zone) {
    case 'America/New_York':
      return say('staff.setup.zones.eastern')
    case 'America/Chicago':
      return say('staff.setup.zones.central')
    case 'America/Denver':
      return say('staff.setup.zones.mountain')
    case 'America/Phoenix':
      return say('staff.setup.zones.arizona')
    case 'America/Los_Angeles':
      return say('staff.setup.zones.pacific')
    case 'America/Anchorage':
      return say('staff.setup.zones.alaska')
    case 'Pacific/Honolulu':
      return say('staff.setup.zones.hawaii')
    case 'America/Puerto_Rico':
      return say('staff.setup.zones.puertoRico')
    case 'Pacific/Guam':
      return say('staff.setup.zones.guam')
  }
}
