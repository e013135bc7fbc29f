import type { Generated } from 'kysely'
import type { Id, Stamp } from './columns.ts'

export type ViewPart = 'totals' | 'gifts' | 'team-sums'

export interface SavedViewTable {
  id: Id
  public_id: Generated<string>
  part: ViewPart
  name: string
  query: string
  made_by: number
  created_at: Stamp
  shared_at: Date | null
  removed_at: Date | null
}
