import { Breadcrumb } from '../breadcrumb.tsx'
import { PageFrame } from '../page-frame.tsx'
import { ContentGallery } from './content-gallery.tsx'
import { DeskGallery } from './desk-gallery.tsx'
import { DrawingGallery } from './drawing-gallery.tsx'
import { FormGallery } from './form-gallery.tsx'
import { GoalGallery } from './goal-gallery.tsx'
import { PosterGallery } from './poster-gallery.tsx'

const organization = {
  name: 'Lakeshore Shelter Alliance',
  legalName: 'Lakeshore Shelter Alliance, Inc.',
  ein: '00-0000000',
  contactEmail: 'help@example.org',
  hotline: { text: 'Need help now? Call or text the help line', href: '#hotline' },
}

/** Everything in `ui`, in every state, as pages use it. */
export function Gallery() {
  return (
    <PageFrame
      organization={organization}
      nav={[
        { text: 'Teams', href: '/teams' },
        { text: 'Events', href: '/events' },
        { text: 'Start a team', href: '/start' },
        { text: 'Give', href: '/give', look: 'button' },
      ]}
      current="/teams"
      quickExitHref="https://example.com/weather"
      footerLinks={[
        { text: 'Resources', href: '/resources' },
        { text: 'Meetings', href: '/meetings' },
        { text: 'Privacy', href: '/privacy' },
      ]}
      layout="flush"
    >
      <PosterGallery />
      <div className="wrap stack-large">
        <Breadcrumb
          crumbs={[
            { text: 'Home', href: '/' },
            { text: 'Teams', href: '/teams' },
          ]}
        />
        <GoalGallery />
        <DrawingGallery />
        <ContentGallery />
        <FormGallery />
        <DeskGallery />
      </div>
    </PageFrame>
  )
}
