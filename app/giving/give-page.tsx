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
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import type { GiveValues } from './give-values.ts'
import { PersonCheck } from './person-check.tsx'
import type { PersonCheckProps } from './person-check.tsx'

export interface GivePageProps {
  /** The team's name, or the campaign's. */
  name: string
  teamHref: string | null
  kind: TeamKind | null
  standing: 'open' | 'closed' | 'paused'
  amounts: readonly { value: string; text: string }[]
  /** "$5" */
  smallest: string
  /** What the payment company keeps of a gift, for the sum that a donor may add; null when it is not offered. */
  fee: { basisPoints: number; fixed: number; rateText: string; examples: readonly string[] } | null
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
              <a href={page.teamHref}>Back to the team</a>
            </p>
          )}
          <h1>
            Give to <bdi>{page.name}</bdi>
          </h1>
        </div>
        {page.kind ? <TeamKindArt kind={page.kind} /> : <ThankYou />}
      </div>
      <GiveBody page={page} />
    </div>
  )
}

function GiveBody({ page }: { page: GivePageProps }) {
  switch (page.standing) {
    case 'open':
      return <GiveForm page={page} />
    case 'closed':
      return (
        <Notice title="This team has finished">
          <p>It takes no more gifts. You can give to the campaign it raised money for.</p>
          <div className="actions">
            <LinkButton href="/give">Give to the campaign</LinkButton>
            <LinkButton href="/teams" look="secondary">
              Find another team
            </LinkButton>
          </div>
        </Notice>
      )
    case 'paused':
      return (
        <Notice kind="warning" title="Giving is paused for a moment">
          <p>
            We have stopped taking gifts for a short while to keep everyone safe. Nothing was
            charged. Please come back a little later.
          </p>
        </Notice>
      )
  }
}

function GiveForm({ page }: { page: GivePageProps }) {
  const { values } = page
  const errorOf = (field: string) => page.errors.find((error) => error.field === field)?.message
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={page.errors} />
      <GiveNotice notice={page.notice} />
      {page.check && <PersonCheck {...page.check} />}
      <AmountChoices
        name="choice"
        label="How much would you like to give?"
        size="large"
        amounts={page.amounts}
        defaultValue={values.choice}
        ownName="ownAmount"
        ownDefaultValue={values.ownAmount}
        ownHint={`${page.smallest} or more`}
        error={errorOf('choice') ?? errorOf('ownAmount')}
      />
      {page.fee && <CoverFee fee={page.fee} wanted={values.coverFee} />}
      <div className="stack">
        <TextField
          name="shownName"
          label="Name to show on the page"
          hint="Your first name is enough, or a name for all of you."
          optional="optional"
          autoComplete="name"
          defaultValue={values.shownName}
          error={errorOf('shownName')}
        />
        <TextArea
          name="message"
          label="A few words for the team"
          optional="optional"
          limit={500}
          rows={3}
          defaultValue={values.message}
          error={errorOf('message')}
        />
        <Checkbox
          name="anonymous"
          value="yes"
          label="Show my gift as “Anonymous”"
          hint="The team’s captain does not see your name either."
          defaultChecked={values.anonymous}
        />
        <Checkbox
          name="hideAmount"
          value="yes"
          label="Do not show the amount"
          defaultChecked={values.hideAmount}
        />
        <Checkbox
          name="newsletter"
          value="yes"
          label="Send me news a few times a year"
          defaultChecked={values.newsletter}
        />
      </div>
      <HiddenTrap name="company" label="Company" />
      <input type="hidden" name="stamp" value={page.stamp} />
      <div className="stack">
        <Button size="large" className="button--full" busyText="Opening the payment page…">
          Continue to payment
        </Button>
        <p className="small soft">
          You pay on the secure page of Stripe, by card or by the wallet on your phone, and see the
          whole sum before you pay. It asks for your e-mail there, for the receipt. We never see
          your card.
        </p>
      </div>
    </form>
  )
}

function CoverFee({ fee, wanted }: { fee: NonNullable<GivePageProps['fee']>; wanted: boolean }) {
  return (
    <Checkbox
      name="coverFee"
      value="yes"
      defaultChecked={wanted}
      label={
        <>
          Add the card fee of{' '}
          <strong
            className="figures"
            data-fee="choice"
            data-fee-own="ownAmount"
            data-fee-rate={fee.basisPoints}
            data-fee-fixed={fee.fixed}
          >
            {fee.rateText}
          </strong>{' '}
          to my gift
        </>
      }
      hint={`Then all of your gift arrives. It comes to ${fee.examples.join(', ')}.`}
    />
  )
}

function GiveNotice({ notice }: { notice: GivePageProps['notice'] }) {
  switch (notice) {
    case null:
      return null
    case 'came-back':
      return (
        <Notice title="You came back without paying">
          <p>Nothing was charged. All you typed is still here, to change or to go on with.</p>
        </Notice>
      )
    case 'busy':
      return (
        <Notice
          kind="warning"
          title="The payment page can’t be opened just now"
          announce="politely"
        >
          <p>
            Nothing was charged and all you typed is still here. Please wait a minute, then press
            the button again.
          </p>
        </Notice>
      )
  }
}
