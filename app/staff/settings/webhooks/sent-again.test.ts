import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { aContext, aRequest, aSession, someStaff } from '#app/people/testing/someone.ts'
import type { Enrolled } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import {
  action,
  loader,
} from '#app/routes/staff.settings.webhooks.$id.deliveries.$delivery.again.tsx'
import { removeEndpoint } from '#app/webhooks/change-endpoint.server.ts'
import { aReceiver } from '#app/webhooks/testing/receiver.ts'
import { anEndpoint, deliveriesTo, doTheJobs } from '#app/webhooks/testing/webhooks.ts'
import { say } from '#app/words/say.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'

let admin: Enrolled
beforeAll(async () => {
  await anOrganization()
  admin = await someStaff('admin@example.org', 'admin')
})

test('what may not be told any more is answered with the log, which says why and offers no button for it', async () => {
  const receiver = await aReceiver()
  const endpoint = await anEndpoint(receiver.url, admin.person, ['gift.received'])
  const team = await aTeam()
  await aPaidGift({ team })
  await doTheJobs()
  await sql`update team set status = 'hidden' where id = ${team.id}`.execute(db)
  const [delivery] = await deliveriesTo(endpoint.id)
  const params = { id: endpoint.id, delivery: delivery?.public_id ?? '' }
  const path = `/staff/settings/webhooks/${params.id}/deliveries/${params.delivery}/again`
  const cookies = [await aSession(admin.person, 'staff')]

  const answer = await action({
    request: aRequest(path, cookies, {}),
    params,
    context: aContext(),
  })
  const { webhook } = await loader({
    request: aRequest(path, cookies),
    params,
    context: aContext(),
  })

  const why = say('webhooks.untold.hidden')
  expect(answer).toMatchObject({
    init: { status: 409 },
    data: { errors: [{ field: 'log', message: expect.stringContaining(why) }] },
  })
  expect(webhook.log).toMatchObject([{ status: 'sent', untold: why, mayAgain: false }])
  await removeEndpoint(endpoint.id, admin.person)
  await receiver.stop()
})
