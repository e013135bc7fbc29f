import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findSkillsDesk } from '#app/staff/skills/skills-desk.server.ts'
import { SkillsDesk } from '#app/staff/skills/skills-desk.tsx'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, desk] = await Promise.all([findStaffFrame(staff), findSkillsDesk()])
  return { frame, desk }
}

export default function StaffSkills() {
  const { frame, desk } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('skills.title')}
      part="/staff/supporters"
      aside={
        frame.may.moderate && (
          <LinkButton href="/staff/skills/entry">{say('skills.staff.add')}</LinkButton>
        )
      }
    >
      <SkillsDesk desk={desk} frame={frame} />
    </StaffDesk>
  )
}
