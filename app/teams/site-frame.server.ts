import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import type { FrameOrganization, NavLink } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** What the frame of every page needs, the same for everyone: spread it into `PageFrame` or `DeskFrame`. */
export interface SiteFrame {
  organization: FrameOrganization
  nav: readonly NavLink[]
  footerLinks: readonly NavLink[]
  quickExitHref: string
}

/** @throws Response 503 before the organization is set up. */
export async function findSiteFrame(): Promise<SiteFrame> {
  return frameOf(await requireOrganization())
}

/** The same, of an organization that was read already; only what is for all to know goes into it (S3). */
export function frameOf(organization: Organization): SiteFrame {
  const { hotlineName, hotlineNumber } = organization
  return {
    organization: {
      name: organization.name,
      legalName: organization.legalName,
      ein: organization.ein ?? '',
      contactEmail: organization.contactEmail,
      hotline: hotlineNumber
        ? {
            text: `${hotlineName ?? say('teams.nav.hotline')}: ${hotlineNumber}`,
            href: `tel:${hotlineNumber.replace(/[^\d+]/g, '')}`,
          }
        : null,
    },
    nav: [
      { text: say('teams.nav.teams'), href: '/teams' },
      { text: say('teams.nav.start'), href: '/start' },
      { text: say('teams.nav.give'), href: '/give', look: 'button' },
    ],
    footerLinks: [
      { text: say('teams.nav.captains'), href: '/sign-in' },
      { text: say('teams.nav.staff'), href: '/staff' },
    ],
    quickExitHref: organization.quickExitUrl,
  }
}
