import type { TeamPlan } from '../team-plan.ts'
import { bookClubs } from './book-clubs.ts'
import { congregations } from './congregations.ts'
import { families } from './families.ts'
import { friends } from './friends.ts'
import { mensGroups } from './mens-groups.ts'
import { schoolsAndOthers } from './schools-and-others.ts'
import { workplaces } from './workplaces.ts'

export const allTeams: readonly TeamPlan[] = [
  ...mensGroups,
  ...bookClubs,
  ...friends,
  ...families,
  ...congregations,
  ...workplaces,
  ...schoolsAndOthers,
]
