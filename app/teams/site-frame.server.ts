import { sql } from 'kysely'
import { rememberBrand } from '#app/platform/known-brand.server.ts'
import type { KnownBrand } from '#app/platform/known-brand.server.ts'
import { findOrganization, requireOrganization } from '#app/platform/organization.server.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import { inksOf } from '#app/ui/brand/brand-inks.ts'
import { logoHref, standsAlone } from '#app/ui/brand/brand-logo.ts'
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

/** Once at the start: the first page may be one that says what went wrong. */
export async function learnSiteFrame(): Promise<void> {
  const organization = await findOrganization()
  if (organization) frameOf(organization)
}

type Framed = Pick<
  Organization,
  | 'name'
  | 'legalName'
  | 'ein'
  | 'contactEmail'
  | 'hotlineName'
  | 'hotlineNumber'
  | 'quickExitUrl'
  | 'brandColor'
  | 'logo'
>

/** For a query that reads the organization `o` anyway. */
export const logoOfOrganization = sql<Framed['logo']>`
  (select json_build_object('name', l.name, 'width', l.width, 'height', l.height, 'ground', l.ground)
     from logo l where l.id = o.logo_id)`

/** For a query that reads the organization `o` anyway: what `frameOf` needs of it. */
export const framedOrganization = sql<Framed>`json_build_object(
  'name', o.name, 'legalName', o.legal_name, 'ein', o.ein, 'contactEmail', o.contact_email,
  'hotlineName', o.hotline_name, 'hotlineNumber', o.hotline_number, 'quickExitUrl', o.quick_exit_url, 'brandColor', o.brand_color,
  'logo', ${logoOfOrganization})`

/** The same, of an organization that was read already; what goes wrong is said in its colour from now on. */
export function frameOf(organization: Framed): SiteFrame {
  rememberBrand(brandOf(organization))
  return frameOfWish(organization)
}

/** The same, of settings that may never be saved; only what is for all to know goes into it (S3). */
export function frameOfWish(organization: Framed): SiteFrame {
  const { hotlineName, hotlineNumber } = organization
  return {
    organization: {
      name: organization.name,
      legalName: organization.legalName,
      ein: organization.ein ?? '',
      contactEmail: organization.contactEmail,
      brandColor: organization.brandColor,
      logo: organization.logo,
      hotline: hotlineNumber
        ? {
            text: `${hotlineName ?? say('teams.nav.hotline')}: ${hotlineNumber}`,
            href: `tel:${hotlineNumber.replace(/[^\d+]/g, '')}`,
          }
        : null,
    },
    nav: [
      { text: say('teams.nav.teams'), href: '/teams' },
      { text: say('events.tab'), href: '/events' },
      { text: say('teams.nav.start'), href: '/start' },
      { text: say('teams.nav.give'), href: '/give', look: 'button' },
    ],
    footerLinks: [
      { text: say('stand.title'), href: '/stand-with-us' },
      { text: say('skills.link'), href: '/lend-your-gifts' },
      { text: say('meetings.title'), href: '/meetings' },
      { text: say('resources.title'), href: '/resources' },
      { text: say('teams.nav.receipts'), href: '/receipts' },
      { text: say('privacy.link'), href: '/privacy' },
      { text: say('teams.nav.captains'), href: '/sign-in' },
      { text: say('teams.nav.staff'), href: '/staff' },
    ],
    quickExitHref: organization.quickExitUrl,
  }
}

function brandOf({ name, brandColor: color, logo }: Framed): KnownBrand {
  const { light, dark } = inksOf(color)
  return {
    name,
    color,
    accents: { light: light.accent, dark: dark.accent },
    logo: logo && {
      ...logo,
      href: logoHref(logo, 'webp'),
      standing: standsAlone(logo) ? 'instead-of-the-name' : 'beside-the-name',
    },
  }
}
