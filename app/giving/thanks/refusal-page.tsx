import { Closed, MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

interface RefusalProps {
  /** Masked; `null` when the link is none of ours. */
  email: string | null
  outcome: 'refused' | 'gone' | null
}

/** What the last link of a letter of thanks opens: one button that stops them. */
export function RefusalPoster({ email, outcome }: RefusalProps) {
  if (email === null || outcome === 'gone')
    return (
      <Poster picture={<Closed />}>
        <h1>{say('desk.stop.gone')}</h1>
        <p className="lede">{say('desk.stop.goneWords')}</p>
        <SeeCampaign />
      </Poster>
    )
  if (outcome === 'refused')
    return (
      <Poster picture={<MailSent />}>
        <h1>{say('desk.stop.done')}</h1>
        <p className="lede">{say('desk.stop.doneWords')}</p>
        <SeeCampaign />
      </Poster>
    )
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('desk.stop.title')}</h1>
      <p className="lede">{say('desk.stop.words', { email })}</p>
      <form method="post">
        <Button size="large" busyText={say('desk.stop.busy')}>
          {say('desk.stop.button')}
        </Button>
      </form>
    </Poster>
  )
}

function SeeCampaign() {
  return (
    <div className="actions">
      <LinkButton href="/" look="secondary" size="large">
        {say('desk.stop.home')}
      </LinkButton>
    </div>
  )
}
