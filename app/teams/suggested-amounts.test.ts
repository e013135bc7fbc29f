import { beforeAll, describe, expect, test } from 'vitest'
import { findGivePage } from '#app/giving/give-page.server.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { answerPageForm } from './answer-page-form.server.ts'
import { approveTeam } from './approve-team.server.ts'
import { findPageEditor } from './page-editor.server.ts'
import { amountRowsOf } from './suggested-amounts.form.ts'
import { sayAmounts } from './suggested-amounts.ts'
import { findTeamPreview } from './team-preview.server.ts'
import {
  aModerator,
  aStartedTeam,
  findLatest,
  findTeam,
  sendIn,
  text,
} from './testing/written-team.ts'
import type { StartedTeam } from './testing/written-team.ts'

const house = {
  minimum_gift_cents: 500,
  maximum_gift_cents: 2_500_000,
  suggested_cents: [2500, 5000, 10_000],
}

beforeAll(async () => {
  await anOrganization(house)
  await aCampaign()
})

const three = {
  amount1: '120',
  amountFor1: '  a night of  shelter ',
  amount2: '$15',
  amount3: '40.50',
  amountFor3: 'a week of meals',
}

describe('amounts that a captain suggests', () => {
  test('are kept with the page’s text, lowest first, and come back as they were written', async () => {
    const team = await aStartedTeam()
    expect(await post(team, three)).toEqual({ kind: 'saved' })
    const { suggested } = await findLatest(team)
    expect(sayAmounts(suggested, 'usd')).toBe(
      '$15\n$40.50: a week of meals\n$120: a night of shelter',
    )
    expect(amountRowsOf(suggested)).toMatchObject({
      amount1: '15',
      amountFor1: '',
      amount2: '40.50',
      amountFor2: 'a week of meals',
      amount3: '120',
      amount4: '',
    })
    expect(await findTeam(team.publicId)).toMatchObject({ suggested: '' })
  })

  test.each([
    ['fewer than three', { amount3: '', amountFor3: '' }, 'amount1'],
    ['one below the least gift', { amount2: '4.99' }, 'amount2'],
    ['one above the greatest', { amount2: '25,000.01' }, 'amount2'],
    ['one twice', { amount2: '120.00' }, 'amount2'],
    ['one that is no number', { amount2: 'a lot' }, 'amount2'],
    ['words without a sum', { amountFor4: 'for nothing' }, 'amount4'],
    ['words of 41 letters', { amountFor2: 'x'.repeat(41) }, 'amountFor2'],
  ])('are not kept with %s, and nothing typed is lost', async (_what, wrong, field) => {
    const team = await aStartedTeam()
    expect(await post(team, { ...three, ...wrong })).toMatchObject({
      kind: 'again',
      status: 400,
      page: { errors: [{ field }], values: { amountFor1: '  a night of  shelter ', ...wrong } },
    })
    expect(await findLatest(team)).toMatchObject({ suggested: '' })
  })

  test('stand in the preview as a donor will see them, and lead nowhere', async () => {
    const team = await aStartedTeam()
    const preview = async () => {
      const editor = await findPageEditor({ id: team.id }, team.captain.id)
      return (await findTeamPreview({ id: team.id }, editor)).amounts
    }
    expect(await preview()).toEqual([
      { text: '$25', words: '', href: null },
      { text: '$50', words: '', href: null },
      { text: '$100', words: '', href: null },
    ])
    await post(team, three)
    expect(await preview()).toEqual([
      { text: '$15', words: '', href: null },
      { text: '$40.50', words: 'a week of meals', href: null },
      { text: '$120', words: 'a night of shelter', href: null },
    ])
  })

  test('are seen by nobody before staff have read them, and by all afterwards (S36)', async () => {
    const team = await aStartedTeam()
    const suggested = '1500\n4050 a week of meals\n12000 a night of shelter'
    const read = await sendIn(team, { suggested })
    expect(await findPublicTeamPage(team.slug)).toBeUndefined()
    await approveTeam({ ...read, actor: await aModerator() })
    const before = await version(team.slug)
    const page = await findPublicTeamPage(team.slug)
    expect(page?.page.amounts).toEqual([
      { text: '$15', words: '', href: `/teams/${team.slug}/give?amount=15` },
      { text: '$40.50', words: 'a week of meals', href: `/teams/${team.slug}/give?amount=40.5` },
      { text: '$120', words: 'a night of shelter', href: `/teams/${team.slug}/give?amount=120` },
    ])
    const change = await sendIn(team, { suggested: '700 a book\n800\n900' })
    expect(JSON.stringify(await findPublicTeamPage(team.slug))).not.toContain('a book')
    expect(await version(team.slug)).toBe(before)
    await approveTeam({ ...change, actor: await aModerator() })
    expect(await version(team.slug)).toBeGreaterThan(before)
    expect(JSON.stringify(await findPublicTeamPage(team.slug))).toContain('a book')
  })

  test('stand on the give page, the one that was pressed chosen, another typed in, and what nobody may give is not', async () => {
    const { slug } = await aTeam({ suggested: '1500\n4050 a week of meals\n12000' })
    const give = async (amount: string) =>
      await findGivePage({
        teamSlug: slug,
        begunGift: null,
        browserHash: '',
        askedBy: null,
        amount,
      })
    expect((await give('40.5'))?.page).toMatchObject({
      amounts: [
        { value: '15', text: '$15' },
        { value: '40.5', text: '$40.50', note: 'a week of meals' },
        { value: '120', text: '$120' },
      ],
      values: { choice: '40.5' },
    })
    expect((await give('41'))?.page.values).toMatchObject({ choice: 'own', ownAmount: '41.00' })
    for (const other of ['1', '', '<b>']) expect((await give(other))?.page.values.choice).toBe('')
  })

  test('are those of the organization where the team has none, or where it takes none of them any more', async () => {
    const plain = await aTeam()
    const old = await aTeam({ suggested: '100\n200\n300' })
    const partly = await aTeam({ suggested: '100\n3000\n4000' })
    const amounts = async ({ slug }: { slug: string }) =>
      (await findPublicTeamPage(slug))?.page.amounts.map((amount) => amount.text)
    expect(await amounts(plain)).toEqual(['$25', '$50', '$100'])
    expect(await amounts(old)).toEqual(['$25', '$50', '$100'])
    expect(await amounts(partly)).toEqual(['$30', '$40'])
  })
})

async function post(team: StartedTeam, fields: Record<string, string>) {
  const form = new FormData()
  const { name, plan, town, story, captainName } = text
  const written = { name, plan, town, story, captainName, goal: '2,500', endsOn: '2027-06-14' }
  const writtenFrom = (await findLatest(team)).saved_at.toISOString()
  for (const [key, value] of Object.entries({ ...written, writtenFrom, ...fields }))
    form.set(key, value)
  return await answerPageForm({ form, team, person: team.captain })
}

async function version(slug: string): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${slug}`)
    .executeTakeFirst()
  return row?.version ?? 0
}
