import { allTeams } from './all-teams.ts'

const FEW = new Set([
  'margins-and-merlot',
  'the-overdue-club',
  'garage-band-of-brothers',
  'neighbors-together',
  'cream-city-curlers',
  'lakefront-lunch-table',
  'harvest-table-church',
  'night-owls-read',
  'brew-city-quilters-guild',
  'knit-happens',
  'summer-rowers',
  'second-chance-thrift-run',
  'third-thursday-men',
])

/** A few teams of different kinds and stages, for programs that need less than a whole demo. */
export const fewTeams = allTeams.filter(({ slug }) => FEW.has(slug))
