import type { ReactNode } from 'react'
import type { Asker } from '#app/members/askers.server.ts'
import { Challenges } from '#app/teams/challenges.tsx'
import type { ChallengeWords } from '#app/teams/challenges.server.ts'
import { errorOf } from '#app/teams/answer.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { AmountChoices } from '#app/ui/amount-choices.tsx'
import { TeamKindArt } from '#app/ui/art/team-kinds.tsx'
import { ThankYou } from '#app/ui/art/scenes.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Select } from '#app/ui/select.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'
import { CoverFee } from './cover-fee.tsx'
import { EveryMonth } from './monthly/every-month.tsx'
import { DedicationFields } from './dedication-fields.tsx'
import type { GiveOffer } from './give-offer.ts'
import type { GiveValues } from './give-values.ts'
import { PersonCheck } from './person-check.tsx'
import type { PersonCheckProps } from './person-check.tsx'
import { ShownWordsFields, UnshownFields } from './shown-words-fields.tsx'

export interface GivePageProps extends GiveOffer {
  /** The team's name, or the campaign's. */
  name: string
  teamHref: string | null
  kind: TeamKind | null
  standing: 'open' | 'closed' | 'paused'
  /** Sponsors who add to a gift that is given now. */
  challenges: readonly ChallengeWords[]
  /** The day on which a gift of every month would be charged: "27th"; null where none is offered. */
  monthlyDay: string | null
  /** Whom a donor may say to have been asked by; empty when there is nobody to choose between. */
  askers: readonly Asker[]
  values: GiveValues
  errors: readonly FieldError[]
  notice: 'came-back' | 'busy' | null
  /** A step that a robot finds dear and a person hardly notices; null unless there is a reason (S20). */
  check: PersonCheckProps | null
  stamp: string
}

/** Where a gift begins: an amount, and what the donor may wish to say. The card comes on the payment company's own page. */
export function GivePage(page: GivePageProps) {
  return (
    <div className="give">
      <div className="give-head">
        <div className="stack">
          {page.teamHref && (
            <p className="kicker">
              <a href={page.teamHref}>{say('giving.give.back')}</a>
            </p>
          )}
          <h1>
            {page.teamHref
              ? say.rich('giving.give.title', { who: page.name, name })
              : say.rich('giving.give.titleCampaign', { campaign: page.name, name })}
          </h1>
        </div>
        {page.kind ? <TeamKindArt kind={page.kind} /> : <ThankYou />}
      </div>
      <GiveBody page={page} />
    </div>
  )
}

/** What a browser's tab and a screen reader's first words are. */
export function giveTitle({ name: who, teamHref, errors, check }: GivePageProps): string {
  const title = teamHref
    ? say('giving.give.pageTitle', { who })
    : say('giving.give.pageTitleCampaign', { campaign: who })
  return check ? say('giving.give.pageTitleStep', { title }) : titleOf(title, errors)
}

const name = (words: ReactNode) => <bdi>{words}</bdi>

function GiveBody({ page }: { page: GivePageProps }) {
  switch (page.standing) {
    case 'open':
      return <GiveForm page={page} />
    case 'closed':
      return (
        <Notice title={say('giving.give.finished')}>
          <p>{say('giving.give.finishedWords')}</p>
          <div className="actions">
            <LinkButton href="/give">{say('giving.give.toCampaign')}</LinkButton>
            <LinkButton href="/teams" look="secondary">
              {say('giving.give.otherTeam')}
            </LinkButton>
          </div>
        </Notice>
      )
    case 'paused':
      return (
        <Notice kind="warning" title={say('giving.give.paused')}>
          <p>{say('giving.give.pausedWords')}</p>
        </Notice>
      )
  }
}

function GiveForm({ page }: { page: GivePageProps }) {
  const { values } = page
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={page.errors} />
      <GiveNotice notice={page.notice} />
      {page.check && (
        <PersonCheck
          {...page.check}
          said={{
            title: say('giving.check.title'),
            words: say('giving.check.words'),
            wait: say('giving.check.wait', { n: page.check.waitSeconds }),
            send: say('giving.give.pay'),
            sending: say('giving.give.payBusy'),
          }}
        />
      )}
      <Challenges challenges={page.challenges} />
      <AmountChoices
        name="choice"
        label={say('giving.give.howMuch')}
        size="large"
        amounts={page.amounts}
        defaultValue={values.choice}
        ownName="ownAmount"
        ownDefaultValue={values.ownAmount}
        ownHint={say('giving.give.orMore', { smallest: page.smallest })}
        error={errorOf(page.errors, 'choice') ?? errorOf(page.errors, 'ownAmount')}
      />
      {page.fee && <CoverFee fee={page.fee} wanted={values.coverFee} />}
      {page.monthlyDay !== null && <EveryMonth day={page.monthlyDay} wanted={values.monthly} />}
      <div className="give-more">
        <ShownWordsFields
          to={page.kind ? 'team' : 'campaign'}
          values={values}
          errors={page.errors}
        />
        <DedicationFields values={values.dedication} errors={page.errors} card="offered" />
        {page.askers.length > 0 && <AskedBy askers={page.askers} chosen={values.askedBy} />}
        <UnshownFields to={page.kind ? 'team' : 'campaign'} values={values} />
        {page.kind && (
          <Checkbox
            name="teamNews"
            value="yes"
            label={say('news.follow.give')}
            defaultChecked={values.teamNews}
          />
        )}
        <Checkbox
          name="newsletter"
          value="yes"
          label={say('giving.give.newsletter')}
          defaultChecked={values.newsletter}
        />
      </div>
      <HiddenTrap name="company" label={say('giving.give.trap')} />
      <input type="hidden" name="stamp" value={page.stamp} />
      <input type="hidden" name="from" value={values.from} />
      <div className="stack">
        <Button size="large" className="button--full" busyText={say('giving.give.payBusy')}>
          {say('giving.give.pay')}
        </Button>
        <p className="small soft">{say('giving.give.payWords')}</p>
      </div>
    </form>
  )
}

/** Who stands on no page is nobody's to name but the donor's, who has their link. */
function AskedBy({ askers, chosen }: { askers: readonly Asker[]; chosen: string }) {
  return (
    <Select
      name="askedBy"
      label={say('giving.give.askedBy')}
      hint={say('giving.give.askedByHint')}
      optional="optional"
      placeholder={say('giving.give.askedByNobody')}
      defaultValue={chosen}
      options={askers.map(({ code, name }) => ({
        value: code,
        label: name ?? say('giving.give.askedBySender'),
      }))}
    />
  )
}

function GiveNotice({ notice }: { notice: GivePageProps['notice'] }) {
  switch (notice) {
    case null:
      return null
    case 'came-back':
      return (
        <Notice title={say('giving.give.cameBack')}>
          <p>{say('giving.give.cameBackWords')}</p>
        </Notice>
      )
    case 'busy':
      return (
        <Notice kind="warning" title={say('giving.give.busy')} announce="politely">
          <p>{say('giving.give.busyWords')}</p>
        </Notice>
      )
  }
}
