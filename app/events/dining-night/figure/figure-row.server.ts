import { db } from '#app/platform/database.server.ts'

/** The figure of a night as it stands, and who entered it. */
export async function findFigureRow(eventId: number) {
  return await db
    .selectFrom('dining_figure as f')
    .innerJoin('person as p', 'p.id', 'f.entered_by')
    .select(['f.sales_cents', 'f.left_out_cents', 'f.guests', 'f.told_by', 'f.told_on'])
    .select(['f.result', 'f.given_cents', 'f.revision'])
    .select(({ fn }) => fn.coalesce('p.name', 'p.email').as('entered_by'))
    .where('f.event_id', '=', eventId)
    .executeTakeFirst()
}
