import { Section } from '#app/ui/bulletin.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'

interface PrivacyProps {
  organization: { readonly name: string; readonly contactEmail: string }
}

/** What is kept, in the order of the page; by night it is forgotten as the words say. */
const kept = [
  'gifts',
  'byHand',
  'events',
  'offers',
  'meetings',
  'stand',
  'news',
  'skills',
  'comments',
  'reports',
  'account',
  'letters',
] as const

/** What is kept of people, how long, and how they see it or have it erased (S40). */
export function PrivacyPage({ organization: { name, contactEmail } }: PrivacyProps) {
  return (
    <div className="stack-large measure">
      <PageHead of={name}>
        <h1>{say('privacy.title')}</h1>
        <p className="lede">{say('privacy.lede', { organization: name })}</p>
      </PageHead>
      <Section title={say('privacy.leaveTitle')} id="leave">
        <p>
          {say.rich('privacy.leave', {
            email: contactEmail,
            mail: (words) => (
              <a href={`mailto:${contactEmail}`}>
                <bdi>{words}</bdi>
              </a>
            ),
          })}
        </p>
      </Section>
      <Section title={say('privacy.keepTitle')} id="kept">
        <p>{say('privacy.keep')}</p>
      </Section>
      <Section title={say('privacy.longTitle')} id="how-long">
        <SummaryList
          rows={kept.map((what) => ({
            term: say(`privacy.what.${what}`),
            value: say(`privacy.until.${what}`),
          }))}
        />
      </Section>
      <Section title={say('privacy.seenTitle')} id="who-sees">
        <p>{say('privacy.seen', { organization: name })}</p>
      </Section>
      <Section title={say('privacy.noneTitle')} id="not">
        <p>{say('privacy.none')}</p>
      </Section>
    </div>
  )
}
