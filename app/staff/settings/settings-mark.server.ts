import { createHash } from 'node:crypto'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { sections } from './settings-section.ts'
import type { Section } from './settings-section.ts'

/**
 * The settings as they are, and the mark of the section as it was just before: whoever saves sends it back, and is told
 * when somebody else has saved since.
 */
export async function openSettings(section: Section) {
  const seen = await findMark(db, section)
  return { seen, organization: await requireOrganization() }
}

/** Changes with every value of the section, and with nothing else. */
export async function findMark(on: Trx | typeof db, section: Section): Promise<string> {
  const row = await on.selectFrom('organization').select(sections[section]).executeTakeFirst()
  const told = section === 'approval' ? await findTold(on) : null
  return createHash('sha256')
    .update(JSON.stringify([row, told]))
    .digest('base64url')
    .slice(0, 22)
}

/** Who may decide about pages, and whether they are written to. */
export async function findTold(on: Trx | typeof db) {
  return await on
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .select(['person.id', 'person.public_id as publicId', 'person.name', 'person.email'])
    .select(['staff_member.role', 'staff_member.told_of_pages as told'])
    .where('staff_member.role', 'in', ['moderator', 'admin'])
    .where('staff_member.disabled_at', 'is', null)
    .where('staff_member.enrolled_at', 'is not', null)
    .orderBy('person.id')
    .execute()
}

/** The same for the page that asks. */
export async function findDeciders() {
  const people = await findTold(db)
  return people.map(({ publicId, name, email, role, told }) => ({
    publicId,
    name,
    email,
    role,
    told,
  }))
}
