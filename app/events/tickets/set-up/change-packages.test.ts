import { beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { approveEvent } from '../../decide-event.server.ts'
import { findEventDesk } from '../../desk/event-desk.server.ts'
import { findEventEditor } from '../../event-editor.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { publishEvent } from '../../publish-event.server.ts'
import { answerStep } from '../../set-up/answer-step.server.ts'
import { submitEvent } from '../../submit-event.server.ts'
import { aDraft, captainOf } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aCart, anOuting, aPackage, order } from '../testing/tickets.ts'
import { answerPackage, answerPackageMove } from './answer-package.server.ts'
import { changePackages } from './change-packages.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

const single = {
  kind: 'place',
  name: 'Single',
  included: 'Golf, cart and dinner',
  price: '120',
  fairValue: '70',
  people: '1',
  places: '1',
  stock: '',
  mostEach: '4',
  soldFrom: '',
  soldUntil: '2027-05-01T17:00',
  soldBy: 'everyone',
}

async function type(event: AnEvent, typed: Record<string, string>, packagePublicId = 'new') {
  const form = formOf(typed)
  return await answerPackage(await captainOf(event), { slug: event.slug, packagePublicId }, form)
}

async function packagesOf(event: AnEvent) {
  return (await findEventEditor(event.team.id, event.slug))?.packages ?? []
}

test('what is sold is kept as it was typed, until five o’clock by the clock of the course', async () => {
  const event = await aDraft({ kind: 'golf_outing' })
  expect(await type(event, single)).toMatchObject({ kind: 'on' })
  expect(await packagesOf(event)).toMatchObject([
    { name: 'Single', price: 12_000, fairValue: 7_000, people: 1, mostEach: 4, stock: null },
  ])
  const [kept] = await packagesOf(event)
  expect(kept?.soldUntil?.toISOString()).toBe('2027-05-01T22:00:00.000Z')
})

test('what is wrong with one field is said beside it, and nothing typed is lost', async () => {
  const event = await aDraft({ kind: 'golf_outing' })
  for (const [typed, field] of [
    [{ kind: 'raffle' }, 'kind'],
    [{ name: '' }, 'name'],
    [{ price: '' }, 'price'],
    [{ price: '-1' }, 'price'],
    [{ price: '1e309' }, 'price'],
    [{ fairValue: '1,000.005' }, 'fairValue'],
    [{ people: '0', places: '0' }, 'people'],
    [{ people: '1', places: '2' }, 'places'],
    [{ stock: '1.5' }, 'stock'],
    [{ mostEach: '0' }, 'mostEach'],
    [{ soldFrom: '2027-02-30T10:00' }, 'soldFrom'],
    [{ soldFrom: '2027-05-01T17:00' }, 'soldUntil'],
    [{ soldBy: 'nobody' }, 'soldBy'],
  ] as const) {
    const again = await type(event, { ...single, ...typed })
    expect(again, field).toMatchObject({ kind: 'again', status: 400 })
    expect('answer' in again && again.answer.errors.map((error) => error.field)).toEqual([field])
    expect('answer' in again && again.answer.values).toMatchObject(typed)
  }
  expect(await packagesOf(event)).toEqual([])
})

test('C8: a game of chance is not sold, whatever it is called and in whatever language', async () => {
  const event = await aDraft({ kind: 'golf_outing' })
  for (const name of ['Raffle ticket', 'Ball drop', '50/50', 'Boleto de rifa', 'Golf-ball drop']) {
    const again = await type(event, { ...single, name })
    expect('answer' in again && again.answer.errors, name).toMatchObject([{ field: 'name' }])
    const change = { kind: 'add', package: aPackage({ name }) } as const
    expect(
      await changePackages({ eventPublicId: event.publicId, personId: event.captain.id, change }),
    ).toEqual({ kind: 'raffle' })
  }
})

test('C4: what has no fair value is not sent in, not approved and not published', async () => {
  const event = await aDraft({ kind: 'golf_outing' })
  await type(event, { ...single, fairValue: '' })
  const sent = { eventPublicId: event.publicId, actor: event.actor }
  expect(await submitEvent(sent)).toEqual({ missing: ['packages'] })
  const version = await db
    .updateTable('event_version')
    .set({ submitted_at: new Date() })
    .where('event_id', '=', event.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const { submitted_at: submittedAt } = version
  if (!submittedAt) throw new Error('It was not sent in')
  expect(
    await approveEvent({ eventPublicId: event.publicId, submittedAt, actor: event.moderator }),
  ).toBe('value-missing')
  const publishing = inTransaction(async (trx) => {
    const locked = await lockEvent(trx, event.publicId)
    if (locked) await publishEvent(trx, locked, { version, actor: event.moderator })
  })
  await expect(publishing).rejects.toThrow('worth')
})

test('what is sold moves up and down by one, and at the ends it stays', async () => {
  const event = await aDraft({ kind: 'golf_outing' })
  for (const name of ['One', 'Two', 'Three']) await type(event, { ...single, name })
  const move = async (name: string, way: 'up' | 'down' | 'remove') => {
    const packagePublicId = (await packagesOf(event)).find((one) => one.name === name)?.publicId
    await answerPackageMove(
      await captainOf(event),
      { slug: event.slug, packagePublicId: packagePublicId ?? '' },
      way,
    )
    return (await packagesOf(event)).map((one) => one.name)
  }
  expect(await move('Three', 'up')).toEqual(['One', 'Three', 'Two'])
  expect(await move('One', 'up')).toEqual(['One', 'Three', 'Two'])
  expect(await move('Two', 'down')).toEqual(['One', 'Three', 'Two'])
  expect(await move('One', 'down')).toEqual(['Three', 'One', 'Two'])
  expect(await move('One', 'remove')).toEqual(['Three', 'Two'])
})

test('I19: there cannot be fewer than were sold, and what was sold stays on the list', async () => {
  const outing = await anOuting({ packages: [aPackage({ stock: 5, mostEach: 4 })] })
  await order(aCart(outing, { Single: 3 }))
  const { publicId = '' } = outing.packages.get('Single') ?? {}
  const fewer = await type(outing, { ...single, stock: '2' }, publicId)
  expect(fewer).toMatchObject({
    kind: 'again',
    status: 409,
    answer: { errors: [{ field: 'stock' }], values: { stock: '2' } },
  })
  const of = { slug: outing.slug, packagePublicId: publicId }
  expect(await answerPackageMove(await captainOf(outing), of, 'remove')).toContain('done=sold')
  expect(await type(outing, { ...single, stock: '3' }, publicId)).toMatchObject({ kind: 'on' })
  const story = new FormData()
  story.set('title', 'Swing for hope')
  story.set('story', 'We play')
  story.set('capacity', '2')
  const step = { slug: outing.slug, step: 'story' } as const
  expect(await answerStep(await captainOf(outing), step, story)).toMatchObject({
    kind: 'again',
    status: 409,
    answer: { errors: [{ field: 'capacity' }] },
  })
  story.set('capacity', '3')
  expect(await answerStep(await captainOf(outing), step, story)).toMatchObject({ kind: 'on' })
})

test('another team’s captain changes nothing of it, and does not learn that it is there', async () => {
  const event = await aDraft({ kind: 'golf_outing' })
  await type(event, single)
  const [kept] = await packagesOf(event)
  const stranger = await captainOf(await aDraft({ kind: 'golf_outing' }))
  const of = { slug: event.slug, packagePublicId: kept?.publicId ?? '' }
  await expect(answerPackage(stranger, of, new FormData())).rejects.toMatchObject({ status: 404 })
  await expect(answerPackageMove(stranger, of, 'remove')).rejects.toMatchObject({ status: 404 })
  // A package of another event is none of this one.
  const other = await aDraft({ kind: 'golf_outing', team: event.team })
  const foreign = { slug: other.slug, packagePublicId: kept?.publicId ?? '' }
  await expect(answerPackageMove(await captainOf(event), foreign, 'remove')).rejects.toMatchObject({
    status: 404,
  })
  expect(await packagesOf(event)).toHaveLength(1)
})

test('two captains who add something at once both have their way; without the lock one would lose it', async () => {
  const add = async (lock: typeof lockEvent) => {
    const event = await aDraft({ kind: 'golf_outing' })
    await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map(async (name) => {
        const change = { kind: 'add', package: aPackage({ name, price: cents(100) }) } as const
        const wish = { eventPublicId: event.publicId, personId: event.captain.id, change }
        await changePackages(wish, lock).catch(() => undefined)
      }),
    )
    return (await packagesOf(event)).length
  }
  expect(await add(lockEvent)).toBe(4)
  let meeting = 0
  let allHere = () => {}
  const all = new Promise<void>((resolve) => (allHere = resolve))
  const withoutLock: typeof lockEvent = async (trx, publicId) => {
    const event = await trx
      .selectFrom('event')
      .innerJoin('team', 'team.id', 'event.team_id')
      .select(['event.id', 'event.public_id', 'event.slug', 'event.kind', 'event.status'])
      .select(['event.approved_version_id', 'event.published_at', 'event.seats', 'event.team_id'])
      .select(['team.slug as team_slug', 'team.name as team_name', 'team.status as team_status'])
      .where('event.public_id', '=', publicId)
      .executeTakeFirst()
    meeting += 1
    if (meeting === 4) allHere()
    await all
    return event
  }
  expect(await add(withoutLock)).toBeLessThan(4)
})

test('C8: words of a raffle in what goes with a package warn the captain at the desk', async () => {
  const event = await aDraft({ kind: 'golf_outing' })
  await type(event, { ...single, included: 'Golf, and a ticket for our raffle' })
  const desk = await findEventDesk(await captainOf(event), event.slug)
  expect(desk.raffleWords).toEqual(['raffle'])
})
