import { staffDesk } from './staff/desk.ts'
import { staffTotals } from './staff/totals.ts'
import { staffGifts } from './staff/gifts.ts'
import { staffGiftSheet } from './staff/gift-sheet.ts'
import { staffTeams } from './staff/teams.ts'
import { staffSettings } from './staff/settings.ts'
import { staffPeople } from './staff/people.ts'
import { staffRecord } from './staff/record.ts'
import { staffActions } from './staff/actions.ts'
import { staffSetup } from './staff/setup.ts'

export const staff = {
  ...staffDesk,
  ...staffTotals,
  ...staffGifts,
  ...staffGiftSheet,
  ...staffTeams,
  ...staffSettings,
  ...staffPeople,
  ...staffRecord,
  ...staffActions,
  ...staffSetup,
} as const
