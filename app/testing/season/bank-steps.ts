import fc from 'fast-check'
import {
  addToSlip,
  depositSlip,
  reconcileDeposit,
  takeOffSlip,
} from '#app/contributions/deposits.server.ts'
import {
  noteReturnedItem,
  takeBackRemittance,
} from '#app/contributions/take-back-remittance.server.ts'
import { untickDeposit } from '#app/contributions/untick.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { how, which } from './drawn.ts'
import { choose } from './pick.ts'
import type { PlainDeposit, PlainMoney } from './plain-bank.ts'
import { pressed } from './press.ts'
import { theMorningAfter } from './world.ts'
import type { World } from './world.ts'

/** What happens to money after it was taken in. */
export const bankStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('onto the slip' as const), which, how }) },
  fc.record({ do: fc.constant('off the slip' as const), which, how }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deposit' as const), how }) },
  fc.record({ do: fc.constant('tick off' as const), which, off: fc.constantFrom(0, 0, 0, 7), how }),
  fc.record({ do: fc.constant('untick' as const), which, how }),
  fc.record({ do: fc.constant('take back' as const), which, how }),
  fc.record({ do: fc.constant('bounced' as const), which, how }),
)
export type BankStep = typeof bankStep extends fc.Arbitrary<infer Value> ? Value : never

export async function takeToBank(step: BankStep, world: World): Promise<void> {
  switch (step.do) {
    case 'onto the slip':
    case 'off the slip':
      return await moveOnSlip(step, world)
    case 'deposit':
      return await deposit(step, world)
    case 'tick off':
      return await tickOff(step, world)
    case 'untick':
      return await untick(step, world)
    case 'take back':
      return await takeBack(step, world)
    case 'bounced':
      return await bounced(step, world)
  }
}

async function moveOnSlip(
  step: Extract<BankStep, { do: 'onto the slip' | 'off the slip' }>,
  { plain, hands, proxy }: World,
): Promise<void> {
  const from = step.do === 'onto the slip' ? 'hand' : 'slip'
  const money = choose(plain.monies, step.which, ({ place }) => place === from)
  if (!money) return
  if (step.do === 'onto the slip') {
    const put = async () =>
      String(await addToSlip({ remittancePublicIds: [money.key], by: hands[0] }))
    const refusal = money.place === 'hand' ? undefined : '0'
    if (await pressed(step.how, proxy, put, { refusal, done: '1', again: ['0'] }))
      money.place = 'slip'
    return
  }
  const take = () => takeOffSlip({ remittancePublicId: money.key })
  const refusal = money.place === 'slip' ? undefined : 'not-on-the-slip'
  const due = { refusal, done: 'taken-off', again: ['not-on-the-slip'] }
  if (await pressed(step.how, proxy, take, due)) money.place = 'hand'
}

async function deposit(
  step: Extract<BankStep, { do: 'deposit' }>,
  { plain, hands, proxy }: World,
): Promise<void> {
  const slip = await db
    .selectFrom('deposit')
    .select('public_id')
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (!slip) return
  const onSlip = plain.monies.filter(({ place }) => place === 'slip')
  const total = onSlip.reduce((sum, { amount }) => sum + amount, 0)
  const wish = {
    depositPublicId: slip.public_id,
    total: cents(total),
    slipNumber: null,
    depositedOn: '2026-11-10',
    by: hands[0],
  }
  const done = await pressed(step.how, proxy, async () => (await depositSlip(wish)).kind, {
    refusal: total === 0 ? 'empty' : undefined,
    done: 'deposited',
    again: ['deposited-before'],
  })
  if (!done) return
  for (const money of onSlip) money.place = 'bank'
  plain.deposits.push({ id: slip.public_id, total, onStatement: null, void: false })
}

async function tickOff(
  step: Extract<BankStep, { do: 'tick off' }>,
  { plain, hands, proxy }: World,
): Promise<void> {
  const found = choose(plain.deposits, step.which, isOnTheWay)
  if (!found) return
  const onStatement = Math.max(0, found.total - step.off)
  const wish = {
    depositPublicId: await idOf(found),
    onStatement: cents(onStatement),
    statementOn: '2026-11-12',
    differenceReason: 'A torn bill',
    by: hands[0],
  }
  const ticked = found.onStatement === null ? undefined : 'reconciled-before'
  const done = await pressed(step.how, proxy, async () => (await reconcileDeposit(wish)).kind, {
    refusal: found.void ? 'not-deposited' : ticked,
    done: 'reconciled',
    again: ['reconciled-before'],
  })
  if (done) found.onStatement = onStatement
}

async function untick(
  step: Extract<BankStep, { do: 'untick' }>,
  { plain, hands, proxy }: World,
): Promise<void> {
  const found = choose(plain.deposits, step.which, ({ onStatement }) => onStatement !== null)
  if (!found) return
  const wish = {
    depositPublicId: await idOf(found),
    reason: 'Another line of the statement',
    by: hands[1],
  }
  const done = await pressed(step.how, proxy, () => untickDeposit(wish), {
    refusal: found.onStatement === null ? 'not-ticked' : undefined,
    done: 'unticked',
    again: ['not-ticked'],
  })
  if (done) found.onStatement = null
}

async function takeBack(step: Extract<BankStep, { do: 'take back' }>, world: World): Promise<void> {
  const { plain, hands, proxy } = world
  const money = await someMoney(step.which, world, ['hand', 'slip'])
  if (!money) return
  const transfer = plain.deposits.find(({ id }) => id === money.key)
  const waits = money.place !== 'bank' || (transfer !== undefined && transfer.onStatement === null)
  const wish = { remittancePublicId: money.key, reason: 'Typed twice', by: hands[1] }
  const done = await pressed(step.how, proxy, () => takeBackRemittance(wish), {
    refusal: goneBefore(money) ?? (waits ? undoRefusal(money, world) : 'at-the-bank'),
    done: 'taken-back',
    again: ['taken-back-before'],
  })
  if (!done) return
  undoAll(money, world)
  money.place = 'gone'
  if (transfer) transfer.void = true
}

async function bounced(step: Extract<BankStep, { do: 'bounced' }>, world: World): Promise<void> {
  const money = await someMoney(step.which, world, ['bank'])
  if (!money) return
  const wish = {
    remittancePublicId: money.key,
    reason: 'No money behind it',
    returnedOn: '2026-11-15',
    by: world.hands[1],
  }
  const done = await pressed(step.how, world.proxy, () => noteReturnedItem(wish), {
    refusal:
      goneBefore(money) ?? (money.place === 'bank' ? undoRefusal(money, world) : 'not-at-the-bank'),
    done: 'taken-back',
    again: ['taken-back-before'],
  })
  if (!done) return
  undoAll(money, world)
  money.place = 'returned'
}

/** What a challenge promises after its money is taken back is known once all that was given is. */
async function someMoney(
  which: number,
  world: World,
  places: readonly PlainMoney['place'][],
): Promise<PlainMoney | undefined> {
  const money = choose(world.plain.monies, which, ({ place }) => places.includes(place))
  if (money && world.plain.liveMatchesOf(money).length > 0) await theMorningAfter(world)
  return money
}

function isOnTheWay({ onStatement, void: taken }: PlainDeposit): boolean {
  return onStatement === null && !taken
}

function goneBefore({ place }: PlainMoney): string | undefined {
  return place === 'gone' || place === 'returned' ? 'taken-back-before' : undefined
}

function undoRefusal(money: PlainMoney, { plain }: World): string | undefined {
  return plain
    .liveMatchesOf(money)
    .map((match) => plain.undoRefusal(match))
    .find((refusal) => refusal !== undefined)
}

function undoAll(money: PlainMoney, { plain }: World): void {
  for (const match of plain.liveMatchesOf(money)) plain.undo(match)
  plain.grow()
}

async function idOf({ id }: PlainDeposit): Promise<string> {
  const row = await db
    .selectFrom('deposit as d')
    .leftJoin('remittance as r', 'r.deposit_id', 'd.id')
    .select('d.public_id')
    .where((or) => or.or([or('d.public_id', '=', id), or('r.public_id', '=', id)]))
    .executeTakeFirstOrThrow()
  return row.public_id
}
