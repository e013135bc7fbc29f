import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'

/** Where somebody without a desk is named for what they did; with an account that was merged it is the kept one. */
export const DEEDS = [
  'team_version.written_by',
  'team_hiding.hidden_by',
  'team_hiding.shown_by',
  'team_update.created_by',
  'team_update.down_by',
  'team_update_version.written_by',
  'news_mailing.asked_by',
  'event.created_by',
  'event.status_by',
  'event_version.written_by',
  'event_hiding.hidden_by',
  'event_hiding.shown_by',
  'event_cost.entered_by',
  'event_cost.removed_by',
  'dining_booking.saved_by',
  'dining_figure.entered_by',
  'dining_step.noted_by',
  'dining_step.undone_by',
  'check_in_link.made_by',
  'contest_winner.noted_by',
  'discount.created_by',
  'event_permit.saved_by',
  'event_tick.ticked_by',
  'price_guide.saved_by',
  'restaurant.saved_by',
  'sale.started_by',
  'skill_need.asked_by',
  'sponsor.noted_by',
  'comment.decided_by',
  'comment.replied_by',
  'tee_sheet.frozen_by',
  'tee_sheet.saved_by',
  'ticket_order.sold_by',
  'sale_intake.saved_by',
  'till.started_by',
  'till_code.given_by',
  'till_code.revoked_by',
  'till_refusal.settled_by',
  'picture.uploaded_by',
  'team_invitation.invited_by',
  'team_invitation.accepted_by',
  'team_invitation.withdrawn_by',
  'join_link.made_by',
  'join_request.decided_by',
  'member_departure.removed_by',
  'gift_thanks.thanked_by',
  'contribution.entered_by',
  'contribution.voided_by',
  'contribution_photo.added_by',
  'contribution_remark.said_by',
  'goods_gift.logged_by',
  'goods_gift.voided_by',
] as const

/** Moves them; whoever entered money or goods by either account still may not confirm it (I18). */
export async function moveDeeds(trx: Trx, kept: number, gone: number): Promise<void> {
  for (const deed of DEEDS) {
    const column = sql.ref(deed.split('.')[1] ?? '')
    await sql`
      update ${sql.table(deed.split('.')[0] ?? '')} set ${column} = ${kept} where ${column} = ${gone}
    `.execute(trx)
  }
  await sql`
    insert into contribution_hand (contribution_id, person_id)
    select contribution_id, ${kept} from contribution_hand where person_id = ${gone} on conflict do nothing
  `.execute(trx)
  await sql`
    insert into goods_hand (goods_id, person_id)
    select goods_id, ${kept} from goods_hand where person_id = ${gone} on conflict do nothing
  `.execute(trx)
}
