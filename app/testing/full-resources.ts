import type pg from 'pg'
import type { Person } from '#app/people/person.server.ts'
import { addResource } from '#app/supporters/resources/save-resource.server.ts'
import { showResource } from '#app/supporters/resources/show-resource.server.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aToolkit } from '#app/supporters/resources/testing/resources.ts'

/** Something with a file that everybody may see and the team has on its page, and something that staff keep to themselves. */
export async function fillResources(team: ATeam, by: Person, owner: pg.Client): Promise<void> {
  const shown = await addResource(aToolkit, 'a form of a toolkit', by)
  await showResource(shown, by)
  await addResource({ ...aToolkit, title: 'Not yet for all' }, 'a form of a draft', by)
  await owner.query(`
    insert into resource_file (size, pages, arrived_at) values (1200, 2, now()), (900, 1, now());
    update resource r set file_id = f.id
      from (select id, row_number() over (order by id) as n from resource) o,
           (select id, row_number() over (order by id) as n from resource_file) f
     where o.id = r.id and f.n = o.n;
    insert into team_resource (team_id, resource_id, place) select ${team.id}, id, 1 from resource where shown_at is not null`)
}
