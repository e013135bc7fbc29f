import { db } from '#app/platform/database.server.ts'

/** What is known beside it of a gift that came by hand: where its money is, and where its giver lives. */
export async function findGiftByHand(giftId: number) {
  const row = await db
    .selectFrom('gift')
    .innerJoin('contribution', 'contribution.id', 'gift.contribution_id')
    .leftJoin('remittance_match as m', (join) =>
      join.onRef('m.gift_id', '=', 'gift.id').on('m.undone_at', 'is', null),
    )
    .leftJoin('remittance as r', 'r.id', 'm.remittance_id')
    .leftJoin('deposit as d', 'd.id', 'r.deposit_id')
    .select(['contribution.giver_address', 'm.id as match', 'r.check_number', 'd.status'])
    .where('gift.id', '=', giftId)
    .executeTakeFirst()
  if (!row) return null
  return {
    money: whereMoneyIs(row.match, row.status),
    address: row.giver_address,
    checkNumber: row.check_number,
  }
}

type WhereItIs = 'in-hand' | 'at-the-bank' | 'gone'

function whereMoneyIs(match: number | null, deposit: string | null): WhereItIs {
  if (match === null) return 'gone'
  return deposit === 'deposited' || deposit === 'reconciled' ? 'at-the-bank' : 'in-hand'
}
