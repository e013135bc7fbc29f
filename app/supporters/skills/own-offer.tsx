import type { Answer } from '#app/teams/answer.ts'
import { Closed } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { OfferFields } from './offer-fields.tsx'
import type { OwnOfferField } from './offer.form.ts'
import type { OwnOffer } from './own-offer.server.ts'
import { UnsentWords } from './unsent-words.tsx'

interface OwnOfferPageProps extends Answer<OwnOfferField> {
  offer: OwnOffer
  done: string | null
}

/** What somebody who offers skills sees by their link. */
export function OwnOfferPage({ offer, done, values, errors }: OwnOfferPageProps) {
  const { key, standing } = offer
  const here = `/skill-offers/${key}`
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && <Notice kind="success" title={done} announce="politely" />}
      <div className="stack">
        <h1>{say(`skills.own.title.${standing}`)}</h1>
        <p className="lede">{say(`skills.own.lede.${standing}`)}</p>
      </div>
      {standing === 'asked' ? (
        <form method="post" action={`${here}/confirmation`}>
          <Button size="large" busyText={say('skills.sending')}>
            {say('skills.own.confirm')}
          </Button>
        </form>
      ) : (
        <form method="post" className="form" noValidate>
          <OfferFields values={values} errors={errors} today={offer.today} />
          <div className="actions">
            <Button busyText={say('skills.saving')}>{say('skills.own.save')}</Button>
          </div>
        </form>
      )}
      <div className="actions">
        {standing === 'open' && (
          <form method="post" action={`${here}/pause`}>
            <Button look="secondary">{say('skills.own.pause')}</Button>
          </form>
        )}
        {standing === 'paused' && (
          <form method="post" action={`${here}/pause/end`}>
            <Button look="secondary">{say('skills.own.resume')}</Button>
          </form>
        )}
      </div>
      <ConfirmPanel
        open={say('skills.own.withdraw')}
        action={`${here}/withdrawal`}
        confirm={say('skills.own.withdrawYes')}
        look="quiet"
      >
        <p>{say('skills.own.withdrawWords')}</p>
      </ConfirmPanel>
    </div>
  )
}

interface SkillLinkGoneProps {
  /** Whether it was just taken back. */
  done: string | null
  /** What was typed into a form of it that went to nobody. */
  unsent: string | undefined
}

/** A link that opens nothing, whatever was wrong with it, or an offer that was just taken back. */
export function SkillLinkGone({ done, unsent }: SkillLinkGoneProps) {
  return (
    <div className="stack-large">
      <Poster picture={<Closed />}>
        <h1>{done ?? say('skills.gone.title')}</h1>
        <p className="lede">{done ? say('skills.gone.erased') : say('skills.gone.words')}</p>
        <div className="actions">
          <LinkButton href="/lend-your-gifts" look="secondary" size="large">
            {say('skills.back')}
          </LinkButton>
        </div>
      </Poster>
      <UnsentWords words={unsent} />
    </div>
  )
}
