import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { readSkill } from '#app/staff/skills/export-offers.server.ts'
import { OfferList } from '#app/staff/skills/offer-list.tsx'
import { findOffers } from '#app/staff/skills/skills-desk.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { SupporterParts } from '#app/staff/supporters/supporters-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const skill = readSkill(new URL(request.url).searchParams)
  const [frame, offers] = await Promise.all([findStaffFrame(staff), findOffers(skill)])
  return { frame, offers, skill: skill ?? '' }
}

export default function StaffSkillOffers() {
  const { frame, offers, skill } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('skills.staff.offers')} part="/staff/supporters">
      <SupporterParts frame={frame} current="skills" />
      <OfferList offers={offers} skill={skill} mayExport={frame.may.moderate} />
    </StaffDesk>
  )
}
