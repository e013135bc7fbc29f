import type { Answer } from '#app/teams/answer.ts'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { ClaimField, findNeedPage } from './need-page.server.ts'
import { PersonFields } from './offer-fields.tsx'

type Need = NonNullable<Awaited<ReturnType<typeof findNeedPage>>>['need']

/** One thing that needs doing, and the form of who would do it. */
export function NeedPage({ need, values, errors }: { need: Need } & Answer<ClaimField>) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={need.who}>
        <h1 dir="auto">{need.title}</h1>
        <p className="lede said-words" dir="auto">
          {need.what}
        </p>
      </PageHead>
      <SummaryList
        rows={[
          { term: say('skills.need.skill'), value: need.skill },
          { term: say('skills.need.time'), value: need.time },
          { term: say('skills.need.due'), value: need.due },
          { term: say('skills.need.where'), value: <bdi>{need.town}</bdi> },
        ]}
      />
      {need.isOpen ? (
        <form method="post" className="form" noValidate>
          <h2>{say('skills.claim.title')}</h2>
          <p>{say('skills.claim.lede')}</p>
          <PersonFields values={values} errors={errors} />
          {need.teamHref && (
            <Checkbox
              name="showsName"
              value="yes"
              label={say('skills.claim.showsName')}
              hint={say('skills.claim.showsNameHint')}
              defaultChecked={values.showsName === 'yes'}
            />
          )}
          <HiddenTrap name="website" />
          <div className="actions">
            <Button size="large" busyText={say('skills.sending')}>
              {say('skills.claim.send')}
            </Button>
          </div>
        </form>
      ) : (
        <Notice title={say('skills.claim.gone')}>
          <p>{say('skills.claim.goneWords')}</p>
        </Notice>
      )}
      <p>
        <a href="/lend-your-gifts">{say('skills.back')}</a>
        {need.teamHref && (
          <>
            {' · '}
            <a href={need.teamHref}>{say('skills.need.seeTeam')}</a>
            {' · '}
            <a href={`${need.teamHref}/report`}>{say('skills.need.report')}</a>
          </>
        )}
      </p>
    </div>
  )
}

/** The same for everyone: the letter tells how it stands (S8). */
export function ClaimThanks() {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('skills.sent.title')}</h1>
      <p className="lede">{say('skills.sent.claimWords')}</p>
      <div className="actions">
        <LinkButton href="/lend-your-gifts" look="secondary">
          {say('skills.back')}
        </LinkButton>
      </div>
    </Poster>
  )
}
