import { MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

/** After somebody said that they come: the same for everyone, since the letter tells how it stands (S8). */
export function ComingThanks({ href, back }: { href: string; back: string }) {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('rsvp.form.thanks')}</h1>
      <p className="lede">{say('rsvp.form.thanksWords')}</p>
      <div className="actions">
        <LinkButton href={href} look="secondary">
          {back}
        </LinkButton>
      </div>
    </Poster>
  )
}
