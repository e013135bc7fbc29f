import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { currentLanguage } from '#app/words/language.ts'

interface Wish {
  readonly slug: string
  /** In lower case. */
  readonly email: string
  readonly clientAddress: string
}

export type FollowOutcome =
  /** The same for who is new and who follows already: the letter tells them which (S8). */
  | { readonly kind: 'noted' }
  | { readonly kind: 'team-not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_CLIENT: Limit = { name: 'follow-client', points: 30, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'follow-address', points: 5, seconds: 3600 }

/** Asks by letter whether an address is to get a team's news; nothing else is sent there before its owner says yes. */
export async function followTeam({ slug, email, clientAddress }: Wish): Promise<FollowOutcome> {
  const team = await db
    .selectFrom('team')
    .select(['id', 'name', 'slug'])
    .where('slug', '=', slug)
    .where('status', 'in', ['live', 'closed'])
    .executeTakeFirst()
  if (!team) return { kind: 'team-not-found' }
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, email],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  await inTransaction(async (trx) => {
    const at = now()
    const asked = {
      source: 'form',
      gift_id: null,
      language: currentLanguage(),
      asked_at: at,
      confirmed_at: null,
      ended_at: null,
    } as const
    // Who follows already is left as they are.
    const changed = await trx
      .insertInto('team_follower')
      .values({ team_id: team.id, email, ...asked })
      .onConflict((conflict) =>
        conflict
          .columns(['team_id', 'email'])
          .doUpdateSet(asked)
          .where((row) =>
            row.or([
              row('team_follower.confirmed_at', 'is', null),
              row('team_follower.ended_at', 'is not', null),
            ]),
          ),
      )
      .returning('public_id')
      .executeTakeFirst()
    const follower =
      changed ??
      (await trx
        .selectFrom('team_follower')
        .select('public_id')
        .where('team_id', '=', team.id)
        .where('email', '=', email)
        .executeTakeFirstOrThrow())
    await queueMessage(trx, {
      kind: 'news-asked',
      subjectId: `${follower.public_id} ${at.toISOString()}`,
      to: email,
      language: currentLanguage(),
      content: {
        follower: follower.public_id,
        teamName: team.name,
        slug: team.slug,
        follows: changed === undefined,
        askedAt: at.toISOString(),
      },
    })
  })
  return { kind: 'noted' }
}
