import { sql } from 'kysely'

/** `share`: what a business gave of its sales; `payment`: what somebody paid otherwise than as a gift. */
export type ReceiptOf = 'gift' | 'payment' | 'share' | 'goods'

/** What the receipt `r` of a query is for. */
export const receiptOf = sql<ReceiptOf>`
  case when r.gift_id is not null then 'gift'
       when exists (select from remittance_match rm join contribution rp on rp.id = rm.contribution_id
                     where rm.id = r.match_id and rp.kind = 'restaurant_share') then 'share'
       when r.match_id is not null or r.sale_id is not null then 'payment'
       else 'goods' end`
