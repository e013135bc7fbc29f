import { Closed, MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import { ToCampaign } from './to-campaign.tsx'

/** Where the link at the foot of a card leads. */
export function CardRefusal({ state }: { state: 'asks' | 'refused' | 'not-ours' }) {
  switch (state) {
    case 'asks':
      return (
        <Poster picture={<MailSent />}>
          <h1>{say('giving.refusal.title')}</h1>
          <p className="lede">{say('giving.refusal.words')}</p>
          <form method="post" className="actions">
            <Button size="large" busyText={say('giving.refusal.stopping')}>
              {say('giving.refusal.yes')}
            </Button>
          </form>
        </Poster>
      )
    case 'refused':
      return (
        <Poster picture={<MailSent />}>
          <h1>{say('giving.refusal.done')}</h1>
          <p className="lede">{say('giving.refusal.doneWords')}</p>
          <ToCampaign />
        </Poster>
      )
    case 'not-ours':
      return (
        <Poster picture={<Closed />}>
          <h1>{say('giving.refusal.gone')}</h1>
          <p className="lede">{say('giving.refusal.goneWords')}</p>
          <ToCampaign />
        </Poster>
      )
  }
}
