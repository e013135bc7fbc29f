import { sql } from 'kysely'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { firstNames, lastNames } from './donors.ts'
import { hexOf } from './money-plan.ts'
import { pick, randomFrom } from './random.ts'
import { meetingPlan, standingPlan } from './supporter-plan.ts'

const DAY = 86_400_000
const CONSENT = 'By signing up you agree that Wrenhaven emails you its news.'
const TOWNS = ['Milwaukee', 'Wauwatosa', 'West Allis', 'Shorewood', 'Racine', '']

/** Who stands with the charity, and its evenings, without the letters. Called again it adds nothing. */
export async function seedSupporters({ madeOn }: { readonly madeOn: Date }): Promise<void> {
  await seedStanding(madeOn)
  await seedMeetings(madeOn)
}

async function seedStanding(madeOn: Date): Promise<void> {
  const random = randomFrom('who stands')
  for (const { through, people } of standingPlan)
    await inTransaction(async (trx) => {
      for (let place = 0; place < people; place++) {
        const at = new Date(madeOn.getTime() - random() * 90 * DAY)
        await sql`
          insert into supporter (public_id, first_name, last_name, email, town, shows_name, team_id, consent, asked_at, confirmed_at)
          values (${hexOf(`supporter ${through} ${place}`)}, ${pick(firstNames, random)}, ${pick(lastNames, random)},
                  ${`stands-${through ?? 'alone'}-${place}@example.net`}, ${pick(TOWNS, random)}, ${random() < 0.4},
                  (select id from team where slug = ${through}), ${CONSENT}, ${at}, ${at})
          on conflict do nothing`.execute(trx)
      }
    })
}

async function seedMeetings(madeOn: Date): Promise<void> {
  for (const meeting of meetingPlan) {
    const day = new Date(madeOn.getTime() + meeting.day * DAY).toISOString().slice(0, 10)
    await inTransaction(async (trx) => {
      await sql`
        insert into meeting (public_id, title, host, about, starts_at, ends_at, time_zone, place, online_url, seats, follow_up)
        values (${meeting.key}, ${meeting.title}, 'Wrenhaven', ${meeting.about},
                (${day}::date + ${meeting.from}::time) at time zone 'America/Chicago',
                (${day}::date + ${meeting.to}::time) at time zone 'America/Chicago', 'America/Chicago',
                ${meeting.place}, ${meeting.onlineUrl}, ${meeting.seats}, ${meeting.followUp})
        on conflict do nothing`.execute(trx)
      for (const [place, { name, party, came }] of meeting.guests.entries())
        await sql`
          insert into meeting_guest (public_id, meeting_id, name, email, party_size, status, asked_at, came, came_at)
          select ${hexOf(`guest ${meeting.key} ${place}`)}, id, ${name}, ${`guest-${place}.${meeting.key}@example.net`}, ${party},
                 'coming', ${madeOn}::timestamptz - interval '30 days', ${came}::int,
                 case when ${came}::int is not null then starts_at end
            from meeting where public_id = ${meeting.key}
          on conflict do nothing`.execute(trx)
    })
  }
  await sql`
    insert into meeting_team (team_id, meeting_id, name_shown_at)
    select t.id, m.id, ${madeOn} from team t, meeting m
     where t.slug in ('cream-city-curlers', 'knit-happens') and m.public_id = ${meetingPlan[1]?.key ?? ''}
    on conflict do nothing`.execute(db)
}
