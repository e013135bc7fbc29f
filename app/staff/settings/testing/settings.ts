import { findAuditTrail } from '#app/people/audit.server.ts'
import { aStaffMember } from '#db/testing/builders.ts'

export async function anAdmin(called: string) {
  const { id, public_id: publicId, email, name } = await aStaffMember('admin', { name: called })
  return { id, publicId, email, name }
}

/** What was done to the settings, newest first. */
export async function trail() {
  return await findAuditTrail({ subject: { kind: 'organization', id: 1 } })
}
