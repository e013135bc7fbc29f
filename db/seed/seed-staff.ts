import type { Actor } from '#app/people/audit.server.ts'
import { hashPassword } from '#app/people/password.server.ts'
import { findOrAddPerson } from '#app/people/person.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import type { StaffRole } from '#db/schema/people.ts'
import { demoStaff } from './demo-staff.js'

export type DemoStaff = Readonly<Record<StaffRole, Actor>>

/** One of each role, enrolled with password and second factor; who is there already is left as they are. */
export async function seedStaff(enrolledAt: Date): Promise<DemoStaff> {
  return {
    viewer: await seedMember('viewer', enrolledAt),
    moderator: await seedMember('moderator', enrolledAt),
    finance: await seedMember('finance', enrolledAt),
    admin: await seedMember('admin', enrolledAt),
  }
}

async function seedMember(role: StaffRole, enrolledAt: Date): Promise<Actor> {
  const member = demoStaff.find((each) => each.role === role)
  if (!member) throw new Error(`The demo has no ${role}`)
  const known = await db
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .select(['person.id', 'person.name'])
    .where('person.email', '=', member.email)
    .executeTakeFirst()
  if (known) return { id: known.id, label: known.name ?? member.name }
  const passwordHash = await hashPassword(member.password)
  const person = await inTransaction(async (trx) => {
    const added = await findOrAddPerson(trx, member)
    await trx
      .insertInto('staff_member')
      .values({
        person_id: added.id,
        role,
        password_hash: passwordHash,
        totp_secret: seal(member.totpSecret),
        enrolled_at: enrolledAt,
        created_at: enrolledAt,
      })
      .execute()
    return added
  })
  return { id: person.id, label: member.name }
}
