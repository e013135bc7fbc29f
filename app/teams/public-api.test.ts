import { readdirSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { listApiMeetings } from '#app/supporters/meetings/api-meetings.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { cancelMeeting } from '#app/supporters/meetings/change-meeting.server.ts'
import { fillMeetings, fillSupporters } from '#app/testing/full-supporters.ts'
import { EVENT_TYPES } from '#app/webhooks/event-types.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { apiResponse } from './api-response.ts'
import description from './openapi.json' with { type: 'json' }
import { findApiCampaign, findApiTeam, listApiTeams } from './public-api.server.ts'
import type { ApiTeams } from './public-api.server.ts'
import { teamKinds } from './team-kind.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(description, 'api')

const teams: ATeam[] = []

beforeAll(async () => {
  await anOrganization()
  for (const kind of teamKinds) teams.push(await aTeam({ kind, name: `Team ${kind}` }))
  teams.push(await aTeam({ status: 'closed' }))
})

describe('the public API', () => {
  test('has a description that is whole OpenAPI, and names every address that there is and no other', async () => {
    expect(await new Validator().validate(structuredClone(description))).toEqual({ valid: true })
    const routes = readdirSync('app/routes').flatMap((file) => {
      const [, name] = /^api\.v1\.(.+?)(?:\._index)?\.ts$/.exec(file) ?? []
      if (name === undefined || name === '$' || name === 'openapi[.]json') return []
      return [`/api/v1/${name.replaceAll('.', '/').replaceAll(/\$(\w+)/g, '{$1}')}`]
    })
    expect(Object.keys(description.paths).toSorted()).toEqual(routes.toSorted())
  })

  test('describes each event that other programs are told of, and no other', () => {
    expect(Object.keys(description.webhooks).toSorted()).toEqual(
      [...EVENT_TYPES, 'webhook.test'].toSorted(),
    )
  })

  test('says of every team what its description promises', async () => {
    for (const { slug } of teams) await check(await findApiTeam(slug), 200, 'Team')
  })

  test('says of a campaign what its description promises', async () => {
    await check(await findApiCampaign((await aCampaign()).slug), 200, 'Campaign')
  })

  test('says how many stand with the cause, in all and through each team, wherever it tells of one', async () => {
    const [team] = teams
    if (!team) throw new Error('There are teams')
    await fillSupporters(team)
    const standing = { people_standing: 2 }
    const ofTeam = await check(await findApiTeam(team.slug), 200, 'Team')
    expect(JSON.parse(ofTeam)).toMatchObject(standing)
    const inList = await check(await listApiTeams(new URLSearchParams()), 200, 'TeamList')
    expect(JSON.parse(inList)).toMatchObject({
      teams: expect.arrayContaining([expect.objectContaining({ slug: team.slug, ...standing })]),
    })
    const inAll = await check(await findApiCampaign((await aCampaign()).slug), 200, 'Campaign')
    expect(JSON.parse(inAll)).toMatchObject(standing)
  })

  test('lists the meetings that are ahead, called off or not, and never the way in to one that is online', async () => {
    const [team] = teams
    if (!team) throw new Error('There are teams')
    const { person } = await someStaff('moderator@example.org', 'moderator')
    await fillMeetings(team, person)
    const open = await check(await listApiMeetings(), 200, 'MeetingList')
    expect(JSON.parse(open)).toMatchObject({
      meetings: [
        { title: 'Fall Update', status: 'open', online: true, place: 'Chapel, 12 N Main St' },
      ],
    })
    expect(open).not.toContain('meet.example')
    const [meeting] = JSON.parse(open).meetings
    await cancelMeeting(meeting.id, 'Snow', person)
    expect(JSON.parse(await check(await listApiMeetings(), 200, 'MeetingList'))).toMatchObject({
      meetings: [{ status: 'called_off' }],
    })
  })

  test('lists all teams a page at a time, each once', async () => {
    const slugs: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const answer = await listApiTeams(
        new URLSearchParams({ limit: '4', ...(cursor && { cursor }) }),
      )
      const body: ApiTeams = JSON.parse(await check(answer, 200, 'TeamList'))
      slugs.push(...body.teams.map(({ slug }) => slug))
      cursor = body.next_cursor
    }
    expect(slugs.toSorted()).toEqual(teams.map(({ slug }) => slug).toSorted())
  })

  test('finds by words and kind', async () => {
    const answer = await listApiTeams(new URLSearchParams({ q: 'book', kind: 'book_club' }))
    expect(JSON.parse(await check(answer, 200, 'TeamList'))).toMatchObject({
      teams: [{ kind: 'book_club' }],
    })
  })

  test.each([
    ['limit=0', /limit/],
    ['limit=101', /limit/],
    ['limit=two', /limit/],
    ['kind=pirates', /kind/],
    ['cursor=never-was', /cursor/],
    ['cursor=%27%3B--', /cursor/],
  ])('answers %s with a problem in words (RFC 9457)', async (query, words) => {
    const body: unknown = JSON.parse(
      await check(await listApiTeams(new URLSearchParams(query)), 400, 'Problem'),
    )
    expect(body).toMatchObject({ status: 400, detail: expect.stringMatching(words) })
  })

  test('answers what is not there, or not for all to see, with the same problem', async () => {
    const draft = await aTeam({ status: 'draft' })
    const body = await check(await findApiTeam('never-was'), 404, 'Problem')
    expect(await check(await findApiTeam(draft.slug), 404, 'Problem')).toBe(body)
    expect(await check(await findApiCampaign('never-was'), 404, 'Problem')).toBe(body)
  })

  test('may be read by any site’s script', () => {
    expect(apiResponse({ kind: 'not-found' }).headers.get('Access-Control-Allow-Origin')).toBe('*')
  })
})

/** Checks an answer against the description, as sent. */
async function check(
  answer: Parameters<typeof apiResponse>[0],
  status: number,
  schema: string,
): Promise<string> {
  const response = apiResponse(answer)
  const text = await response.text()
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toBe(
    `application/${schema === 'Problem' ? 'problem+json' : 'json'}; charset=utf-8`,
  )
  ajv.validate(`api#/components/schemas/${schema}`, JSON.parse(text))
  expect(ajv.errors).toBeNull()
  return text
}
