import { beforeAll, expect, test } from 'vitest'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { approveTeam } from './approve-team.server.ts'
import { closeTeam, reopenTeam } from './close-team.server.ts'
import { hideTeam } from './hide-team.server.ts'
import { showTeam } from './show-team.server.ts'
import { aModerator, aStartedTeam, findMails, findTeam, sendIn } from './testing/written-team.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('S35 a captain hides a page at once and shows it again; what staff hide, only staff show', async () => {
  const team = await aStartedTeam()
  await approveTeam({ ...(await sendIn(team)), actor: await aModerator() })
  const mine = {
    teamPublicId: team.publicId,
    as: 'captain',
    actor: { id: team.captain.id, label: 'Dee' },
  } as const
  const theirs = { teamPublicId: team.publicId, as: 'staff', actor: await aModerator() } as const

  expect(await hideTeam({ ...mine, reason: '' })).toBe('hidden')
  expect(await hideTeam({ ...mine, reason: '' })).toBe('already-hidden')
  expect(await showTeam(mine)).toBe('shown')
  expect(await findTeam(team.publicId)).toMatchObject({ status: 'live' })

  expect(await hideTeam({ ...theirs, reason: '' })).toBe('reason-missing')
  expect(await hideTeam({ ...theirs, reason: 'A report' })).toBe('hidden')
  expect(await showTeam(mine)).toBe('hidden-by-staff')
  expect(await closeTeam(mine)).toBe('not-live')
  expect(await showTeam(theirs)).toBe('shown')
  expect(await findMails(team.captain.email)).toMatchObject([
    {},
    { kind: 'team-hidden', content: { reason: 'A report' } },
  ])
})

test('S7 a page that was never approved does not come out by hiding and showing it', async () => {
  const team = await aStartedTeam()
  const mine = {
    teamPublicId: team.publicId,
    as: 'captain',
    actor: { id: team.captain.id, label: 'Dee' },
  } as const
  await hideTeam({ ...mine, reason: '' })
  await showTeam(mine)
  expect(await findTeam(team.publicId)).toMatchObject({ status: 'draft' })
  expect(await reopenTeam(mine)).toBe('not-closed')
  await sendIn(team)
  await hideTeam({ ...mine, reason: '' })
  await showTeam(mine)
  expect(await findTeam(team.publicId)).toMatchObject({ status: 'waiting' })
})

test('a closed page stays closed through hiding, and opens again', async () => {
  const team = await aStartedTeam()
  await approveTeam({ ...(await sendIn(team)), actor: await aModerator() })
  const mine = {
    teamPublicId: team.publicId,
    as: 'captain',
    actor: { id: team.captain.id, label: 'Dee' },
  } as const
  expect(await closeTeam(mine)).toBe('closed')
  expect(await closeTeam(mine)).toBe('already-closed')
  await hideTeam({ ...mine, reason: '' })
  await showTeam(mine)
  expect(await findTeam(team.publicId)).toMatchObject({ status: 'closed' })
  expect(await reopenTeam(mine)).toBe('reopened')
})
