import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'

/** An account of somebody without a desk. */
export interface FoundAccount {
  readonly id: string
  readonly name: string | null
  readonly email: string
  readonly teams: number
}

export interface AccountsDesk {
  readonly words: string
  /** `null`: nothing was looked for. */
  readonly found: readonly FoundAccount[] | null
  readonly more: boolean
  /** Two that are likely one person: on teams, under one name. */
  readonly pairs: readonly (readonly [FoundAccount, FoundAccount])[]
}

const MOST = 20

/** Accounts by a part of their name or address, and those that are likely one person's. */
export async function findAccounts(typed: string): Promise<AccountsDesk> {
  const words = typed.trim().slice(0, 80)
  const [found, pairs] = await Promise.all([
    words === '' ? null : search(words.toLowerCase()),
    findPairs(),
  ])
  return {
    words,
    found: found?.slice(0, MOST) ?? null,
    more: (found?.length ?? 0) > MOST,
    pairs,
  }
}

const account = sql`p.public_id as id, p.name, p.email,
  (select count(*) from team_member m where m.person_id = p.id)::int as teams`
/** Staff have accounts of their own kind, and one that was merged is none any more. */
const isOpen = sql`p.merged_into is null and not exists (select from staff_member s where s.person_id = p.id)`

async function search(words: string): Promise<FoundAccount[]> {
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return await read(sql`
    select ${account} from person p
     where ${isOpen} and (lower(p.name) like ${like} or p.email like ${like}
           or exists (select from team_member m where m.person_id = p.id and lower(m.display_name) like ${like}))
     order by lower(coalesce(p.name, p.email)), p.id limit ${MOST + 1}`)
}

async function read(query: RawBuilder<unknown>): Promise<FoundAccount[]> {
  const { rows } = await sql<FoundAccount>`${query}`.execute(db)
  return rows
}

async function findPairs(): Promise<AccountsDesk['pairs']> {
  const { rows } = await sql<{ one: FoundAccount; other: FoundAccount }>`
    with named as materialized (
      select p.id as number, lower(btrim(p.name)) as called, ${account} from person p
       where ${isOpen} and btrim(p.name) <> '' and exists (select from team_member m where m.person_id = p.id)
    )
    select to_json(a) as one, to_json(b) as other
      from named a join named b on b.called = a.called and b.number > a.number
     order by similarity(a.email, b.email) desc, a.called, a.number limit ${MOST}
  `.execute(db)
  return rows.map(({ one, other }) => [plain(one), plain(other)] as const)
}

/** Without what only the query needs. */
function plain({ id, name, email, teams }: FoundAccount): FoundAccount {
  return { id, name, email, teams }
}
