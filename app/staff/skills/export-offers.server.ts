import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { isSkill, saySkill } from '#app/teams/needs/skill.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import type { Skill } from '#db/schema/skills.ts'
import { csvSheet } from '../exports/csv.server.ts'
import type { CsvColumn } from '../exports/csv.server.ts'
import { askedIn, exportResponse } from '../exports/export-response.server.ts'
import { streamExport } from '../exports/stream-export.server.ts'
import { countOffers, selectOffers } from './skills-desk.server.ts'
import type { OfferRow } from './skills-desk.server.ts'

/** Of a list or a file: the skill that is looked for, if any. */
export function readSkill(search: URLSearchParams): Skill | null {
  const asked = search.get('skill') ?? ''
  return isSkill(asked) ? asked : null
}

/** Every offer with that skill as a file, as it is written; that it was asked for is on record. */
export async function answerOffersExport(form: FormData, by: Person): Promise<Response> {
  const { timeZone } = await requireOrganization()
  const search = askedIn(form)
  const skill = readSkill(search)
  const sheet = csvSheet<OfferRow>(offerColumns(), {
    count: countOffers(skill),
    rows: selectOffers(skill),
  })
  const outcome = await streamExport(sheet, async (rows) => {
    await inTransaction(async (trx) => {
      await recordChange(trx, {
        actor: actorOf(by),
        action: 'export-skill-offers',
        subjectKind: 'skill-offers',
        subjectId: 'all',
        detail: { rows },
      })
    })
  })
  const day = dayIn(timeZone, now())
  return exportResponse(outcome, {
    name: say('staff.exports.fileAll', { what: say('skills.export.file'), day }),
    page: '/staff/skills/offers/export',
    search,
  })
}

/** What the file would hold, before it is asked for. */
export function findOffersExportPage(search: URLSearchParams) {
  const skill = readSkill(search)
  return {
    chips: [
      skill === null
        ? { key: 'all', text: say('skills.staff.allOffers') }
        : { key: 'skill', text: saySkill(skill) },
    ],
    columns: offerColumns().map(({ heading }) => heading),
    asked: skill === null ? '' : new URLSearchParams({ skill }).toString(),
    problem: search.get('problem') === 'busy' ? ('busy' as const) : null,
  }
}

/** In the language of whoever asks. */
function offerColumns(): readonly CsvColumn<OfferRow>[] {
  return [
    { heading: say('skills.staff.name'), cell: ({ name }) => name },
    { heading: say('staff.people.columnEmail'), cell: ({ email }) => email },
    {
      heading: say('skills.need.skill'),
      cell: ({ skills }) => skills.map((skill) => saySkill(skill)).join(', '),
    },
    { heading: say('skills.staff.inTheirWords'), cell: ({ words }) => words },
    { heading: say('skills.staff.hours'), cell: ({ hours }) => String(hours) },
    { heading: say('skills.staff.until'), cell: ({ until }) => until },
    { heading: say('skills.staff.licence'), cell: ({ licence }) => licence },
    { heading: say('skills.list.town'), cell: ({ town }) => town },
    {
      heading: say('skills.staff.paused'),
      cell: ({ paused }) => (paused ? say('skills.staff.yes') : ''),
    },
  ]
}
