import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** So many teams are offered while a name is typed; any other is found by its name too. */
const OFFERED = 400
const NEAR = 3

/** The teams of the open campaign as they are typed: by name, or by address where two have one name. */
export async function findTeamsOffered(): Promise<string[]> {
  const { rows } = await sql<{ offer: string }>`
    select case when count(*) over (partition by lower(t.name)) = 1 then t.name else t.slug end as offer
      from team t join campaign c on c.id = t.campaign_id and c.closed_at is null
     where t.status in ('live', 'closed', 'hidden') order by lower(t.name), t.slug limit ${OFFERED}
  `.execute(db)
  return rows.map(({ offer }) => offer)
}

export type NamedTeam =
  | { readonly kind: 'found'; readonly slug: string | null }
  /** What is wrong, with the names that come near. */
  | { readonly kind: 'unknown'; readonly message: string }

/** The team that somebody means by a name or an address; nothing typed is no team. */
export async function findTeamNamed(typed: string | null): Promise<NamedTeam> {
  const words = typed?.trim().toLowerCase() ?? ''
  if (words === '') return { kind: 'found', slug: null }
  const { rows } = await sql<{ slug: string; name: string }>`
    select slug, name from team where slug = ${words} or lower(name) = ${words} order by slug = ${words} desc, slug limit ${NEAR + 1}
  `.execute(db)
  const [first, second] = rows
  if (first && (!second || first.slug === words)) return { kind: 'found', slug: first.slug }
  if (second) {
    const addresses = sayList(rows.slice(0, NEAR).map(({ slug }) => slug))
    return { kind: 'unknown', message: say('treasury.errors.teamSeveral', { addresses }) }
  }
  const near = await findNear(words)
  return {
    kind: 'unknown',
    message:
      near.length > 0
        ? say('treasury.errors.teamNear', { names: sayList(near) })
        : say('treasury.errors.team'),
  }
}

/** Teams with the words in their name, or one much like it. */
async function findNear(words: string): Promise<string[]> {
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<{ name: string }>`
    select name from team
     where status in ('live', 'closed', 'hidden') and (lower(name) like ${like} or similarity(lower(name), ${words}) > 0.35)
     order by lower(name) like ${like} desc, similarity(lower(name), ${words}) desc, name limit ${NEAR}
  `.execute(db)
  return rows.map(({ name }) => name)
}
