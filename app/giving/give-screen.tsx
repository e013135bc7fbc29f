import type { MetaDescriptor } from '@remix-run/node'
import { linkMeta } from '#app/teams/sharing/link-meta.ts'
import type { LinkPicture } from '#app/teams/sharing/link-meta.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import type { PageFrameProps } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { GivePage, giveTitle } from './give-page.tsx'
import type { GivePageProps } from './give-page.tsx'

interface GiveScreenProps {
  site: Pick<PageFrameProps, 'organization' | 'nav' | 'quickExitHref'>
  /** Null: the campaign's. */
  color: TeamColor | null
  page: GivePageProps
}

/** The give page in the frame of the site, under its title. */
export function GiveScreen({ site, color, page }: GiveScreenProps) {
  return (
    <PageFrame {...site} color={color ?? undefined}>
      <title>{`${giveTitle(page)} · ${site.organization.name}`}</title>
      <GivePage {...page} />
    </PageFrame>
  )
}

/** What a link to the give page shows elsewhere. */
export function giveMeta(
  found: (Pick<GiveScreenProps, 'site' | 'page'> & { picture: LinkPicture }) | undefined,
): MetaDescriptor[] {
  if (!found) return [{ name: 'robots', content: 'noindex' }]
  const { site, page, picture } = found
  const description = page.teamHref
    ? say('giving.give.description', { who: page.name })
    : say('giving.give.descriptionCampaign', { campaign: page.name })
  return [
    { name: 'description', content: description },
    ...linkMeta({ title: page.name, description, site, picture }),
  ]
}
