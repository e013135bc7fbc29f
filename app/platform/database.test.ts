import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { db, inTransaction } from './database.server.ts'

describe('A3: a connection of the app', () => {
  test('works as the role that owns nothing, in UTC, and gives up a statement after five seconds', async () => {
    const { rows } = await sql<{ role: string; zone: string; statement: string; idle: string }>`
      select current_user as role, current_setting('timezone') as zone, current_setting('statement_timeout') as statement,
             current_setting('idle_in_transaction_session_timeout') as idle`.execute(db)
    expect(rows).toEqual([{ role: 'team_up_app', zone: 'UTC', statement: '5s', idle: '10s' }])
  })

  test('is of use again after a statement that took too long', async () => {
    const slow = db.connection().execute(async (own) => {
      await sql`set statement_timeout = '50ms'`.execute(own)
      await expect(sql`select pg_sleep(1)`.execute(own)).rejects.toThrow(/statement timeout/)
      const { rows } = await sql<{ one: number }>`select 1 as one`.execute(own)
      await sql`reset statement_timeout`.execute(own)
      return rows
    })
    expect(await slow).toEqual([{ one: 1 }])
  })
})

describe('F11: two transactions at odds', () => {
  beforeEach(async () => {
    await sql`delete from rate_limit`.execute(db)
    await sql`insert into rate_limit (key) values ('a'), ('b')`.execute(db)
  })

  test('that wait for each other in a ring both come through, and each counts once', async () => {
    let bothHold = () => {}
    const bothHoldOne = new Promise<void>((resolve) => {
      bothHold = resolve
    })
    let holding = 0
    const moveBoth = (keys: readonly string[]) => {
      let tries = 0
      return inTransaction(async (trx) => {
        tries += 1
        for (const key of keys) {
          await sql`update rate_limit set points = points + 1 where key = ${key}`.execute(trx)
          holding += 1
          if (holding === 2) bothHold()
          if (tries === 1) await bothHoldOne
        }
        return tries
      })
    }
    const tries = await Promise.all([moveBoth(['a', 'b']), moveBoth(['b', 'a'])])
    expect(tries).toEqual(expect.arrayContaining([1, 2]))
    expect(await points()).toEqual([2, 2])
  })

  test('that cannot both be true one after the other: the second looks again', async () => {
    let looks = 0
    const addWhatIsThere = () =>
      inTransaction(async (trx) => {
        await sql`set transaction isolation level repeatable read`.execute(trx)
        const { rows } = await sql<{
          points: number
        }>`select points from rate_limit where key = 'a'`.execute(trx)
        looks += 1
        await sql`update rate_limit set points = ${(rows[0]?.points ?? 0) + 1} where key = 'a'`.execute(
          trx,
        )
      })
    await Promise.all(Array.from({ length: 3 }, addWhatIsThere))
    expect(looks).toBeGreaterThanOrEqual(3)
    expect((await points())[0]).toBe(3)
  })

  test.each(['40001', '40P01'])('are tried three times (%s) and no more', async (code) => {
    let tries = 0
    const refused = inTransaction(async (trx) => {
      tries += 1
      await sql`update rate_limit set points = points + 1`.execute(trx)
      await raise(code).execute(trx)
    })
    await expect(refused).rejects.toMatchObject({ code })
    expect(tries).toBe(3)
    expect(await points()).toEqual([0, 0])
  })

  test.each(['23505', '57014', '25006', 'P0001'])(
    'nothing else is tried again (%s)',
    async (code) => {
      let tries = 0
      const refused = inTransaction(async (trx) => {
        tries += 1
        await raise(code).execute(trx)
      })
      await expect(refused).rejects.toMatchObject({ code })
      expect(tries).toBe(1)
    },
  )
})

async function points(): Promise<number[]> {
  const { rows } = await sql<{
    points: number
  }>`select points from rate_limit order by key`.execute(db)
  return rows.map((row) => row.points)
}

/** What Postgres says when a transaction fails in this way. */
function raise(code: string) {
  return sql.raw(`do $$ begin raise exception 'a test' using errcode = '${code}'; end $$`)
}
