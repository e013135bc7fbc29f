import { BrandMark } from '#app/ui/brand/brand-mark.tsx'
import { HelpLines, NonprofitLine } from '#app/ui/frame-words.tsx'
import type { FrameOrganization } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Head and foot of every page, of the same parts as the real ones. */
export function OrganizationPreview({ organization }: { organization: FrameOrganization }) {
  const { hotline, name, logo } = organization
  return (
    <div className="frame-sample">
      <div className="slip">
        <div className="slip-row">
          {hotline && <p>{hotline.text}</p>}
          <p>{say('ui.frame.leave')}</p>
        </div>
      </div>
      <div className="masthead">
        <div className="masthead-row">
          <span className="masthead-name">
            <BrandMark logo={logo} name={name} />
          </span>
        </div>
        <div className="oxford" />
      </div>
      <p className="frame-sample-page soft">{say('settings.organization.page')}</p>
      <div className="colophon">
        <div>
          <h3 dir="auto">{name}</h3>
          <NonprofitLine organization={organization} />
        </div>
        <div>
          <h3>{say('ui.frame.help')}</h3>
          <HelpLines organization={organization} />
        </div>
      </div>
    </div>
  )
}
