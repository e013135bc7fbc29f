import { sql } from 'kysely'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { storedName } from '#app/supporters/resources/file-href.ts'
import { flowPages } from '#app/ui/print/flow-pages.server.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { hexOf } from './money-plan.ts'
import { pinPlan, resourcePlan } from './resource-plan.ts'
import type { PlannedResource } from './resource-plan.ts'

/** The library of the charity, with two papers of its own, and what teams have of it. Called again it adds nothing. */
export async function seedResources({ madeOn }: { readonly madeOn: Date }): Promise<void> {
  for (const [place, resource] of resourcePlan.entries()) {
    const paper = resource.pages.length === 0 ? null : await print(resource)
    await inTransaction(async (trx) => {
      const fileId = paper && (await addFile(trx, paper, madeOn))
      const { key, pages: _pages, shown, madeBy, ...words } = resource
      await trx
        .insertInto('resource')
        .values({
          ...words,
          public_id: key,
          form_key: key,
          made_by: madeBy,
          position: place + 1,
          file_id: fileId,
          added_at: madeOn,
          changed_at: madeOn,
          shown_at: shown ? madeOn : null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    })
  }
  for (const { team, slugs } of pinPlan)
    await sql`
      insert into team_resource (team_id, resource_id, place, pinned_at)
      select t.id, r.id, w.place, ${madeOn}
        from unnest(${[...slugs]}::text[]) with ordinality w (slug, place)
        join resource r on r.slug = w.slug join team t on t.slug = ${team}
      on conflict (team_id, resource_id) do nothing`.execute(db)
}

interface Paper {
  readonly name: string
  readonly size: number
  readonly pages: number
}

/** Drawn and stored first: a row stands for what is there. */
async function print({ key, title, language, madeBy, pages }: PlannedResource): Promise<Paper> {
  const letterhead = {
    name: madeBy,
    logo: null,
    lines: [],
    foot: (page: number, of: number) => `${page} / ${of}`,
  }
  const prints = pages.flatMap(([heading, ...lines]) =>
    flowPages(letterhead, [
      { kind: 'title', text: heading },
      ...lines.map((text) => ({ kind: 'words' as const, text })),
    ]),
  )
  const bytes = await toPdf(prints, {
    title,
    language: language === 'es' ? 'es' : 'en',
    author: madeBy,
  })
  const name = hexOf(`file ${key}`)
  await pictureStore.put({ name: storedName(name), type: 'application/pdf', bytes })
  return { name, size: bytes.length, pages: prints.length }
}

async function addFile(trx: Trx, { name, size, pages }: Paper, madeOn: Date): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into resource_file (name, size, pages, uploaded_at, arrived_at) values (${name}, ${size}, ${pages}, ${madeOn}, ${madeOn})
    on conflict (name) do update set arrived_at = resource_file.arrived_at returning id`.execute(
    trx,
  )
  return rows[0]?.id ?? 0
}
