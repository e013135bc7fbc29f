import { say } from '#app/words/say.ts'
import type { FrameOrganization } from './page-frame.tsx'

interface FrameWordsProps {
  organization: FrameOrganization
}

/** Who it is by law, as the foot of every page says it. */
export function NonprofitLine({ organization }: FrameWordsProps) {
  return (
    <p>
      {organization.ein
        ? say.rich('ui.frame.nonprofitWithEin', {
            name: organization.legalName,
            ein: organization.ein,
            whole: (words) => <span className="figures">{words}</span>,
          })
        : say('ui.frame.nonprofit', { name: organization.legalName })}
    </p>
  )
}

/** Whom to write to and to call. */
export function HelpLines({ organization }: FrameWordsProps) {
  return (
    <>
      <p>
        {say.rich('ui.frame.writeTo', {
          address: organization.contactEmail,
          mail: (address) => (
            <a className="line-link" href={`mailto:${organization.contactEmail}`}>
              {address}
            </a>
          ),
        })}
      </p>
      {organization.hotline && (
        <p>
          <a className="line-link" href={organization.hotline.href}>
            <span>
              <HotlineWords text={organization.hotline.text} />
            </span>
          </a>
        </p>
      )}
    </>
  )
}

/** "Help line: 1-888-373-7888"; a number that is to be dialled is not broken into two lines. */
export function HotlineWords({ text }: { text: string }) {
  const [, words = text, number = ''] = /^(.*?)([+(]?\d[\d ().-]*)$/.exec(text) ?? []
  return (
    <>
      {words}
      {number && <span className="figures">{number}</span>}
    </>
  )
}
