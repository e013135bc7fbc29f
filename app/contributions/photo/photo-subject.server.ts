import type { Trx } from '#app/platform/database.server.ts'

/** What a photo is of, as a captain's address names it: money that was logged, goods, or what an event cost. */
export interface PhotoSubject {
  readonly kind: 'contribution' | 'goods' | 'cost'
  readonly publicId: string
  readonly teamId: number
}

export interface LockedSubject {
  readonly id: number
  readonly column: 'contribution_id' | 'goods_id' | 'cost_id'
  /** Staff said that it came, or the event is closed: from then on its photos are evidence. */
  readonly isHeld: boolean
}

/** Locked, so that two who add the last photo at once do not both; `undefined` when it is not that team's (S5). */
export async function lockPhotoSubject(
  trx: Trx,
  { kind, publicId, teamId }: PhotoSubject,
): Promise<LockedSubject | undefined> {
  switch (kind) {
    case 'contribution': {
      const row = await trx
        .selectFrom('contribution')
        .select(['id', 'settled_cents'])
        .where('public_id', '=', publicId)
        .where('team_id', '=', teamId)
        .forUpdate()
        .executeTakeFirst()
      return row && { id: row.id, column: 'contribution_id', isHeld: row.settled_cents > 0 }
    }
    case 'goods': {
      const row = await trx
        .selectFrom('goods_gift')
        .select(['id', 'confirmed_at'])
        .where('public_id', '=', publicId)
        .where('team_id', '=', teamId)
        .forUpdate()
        .executeTakeFirst()
      return row && { id: row.id, column: 'goods_id', isHeld: row.confirmed_at !== null }
    }
    case 'cost': {
      const row = await trx
        .selectFrom('event')
        .innerJoin('event_cost', 'event_cost.event_id', 'event.id')
        .select(['event_cost.id', 'event.status'])
        .where('event_cost.public_id', '=', publicId)
        .where('event.team_id', '=', teamId)
        .forUpdate('event')
        .executeTakeFirst()
      return row && { id: row.id, column: 'cost_id', isHeld: row.status === 'closed' }
    }
  }
}
