import { TeamKindArt } from '../art/team-kinds.tsx'
import { AmountChoices } from '../amount-choices.tsx'
import { Section } from '../bulletin.tsx'
import { Button } from '../button.tsx'
import { Checkbox, RadioGroup } from '../choices.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { HiddenTrap } from '../hidden-trap.tsx'
import { SearchField } from '../search-field.tsx'
import { Select } from '../select.tsx'
import { CodeField, DateField, MoneyField, TextArea, TextField } from '../text-field.tsx'

export function FormGallery() {
  return (
    <Section title="Forms">
      <div className="columns columns--even">
        <PlainForm />
        <FormWithErrors />
      </div>
      <search>
        <form method="get" className="form">
          <SearchField name="q" label="Find a team" defaultValue="book" />
        </form>
      </search>
    </Section>
  )
}

function PlainForm() {
  return (
    <form method="post" className="form">
      <AmountChoices
        name="amount"
        label="How much would you like to give?"
        size="large"
        amounts={[
          { value: '25', text: '$25' },
          { value: '50', text: '$50', note: 'a week of groceries' },
          { value: '100', text: '$100' },
          { value: '250', text: '$250' },
        ]}
        defaultValue="50"
        ownName="own_amount"
        ownHint="$5 or more"
      />
      <Checkbox
        name="cover_fee"
        label={
          <>
            Add{' '}
            <strong
              data-fee="amount"
              data-fee-own="own_amount"
              data-fee-rate="290"
              data-fee-fixed="30"
              data-fee-least="500"
              data-fee-most="2500000"
              className="figures"
            >
              $1.81
            </strong>{' '}
            to cover the card fee
          </>
        }
        hint="Then all of your gift reaches the home."
      />
      <TextField
        name="shown_name"
        label="Name to show on the page"
        optional="optional"
        autoComplete="name"
      />
      <TextArea
        name="message"
        label="A few words for the team"
        optional="optional"
        limit={280}
        rows={3}
      />
      <RadioGroup
        name="show"
        label="How should your gift be shown?"
        defaultValue="name"
        choices={[
          { value: 'name', label: 'With my name' },
          {
            value: 'anonymous',
            label: 'As “Anonymous”',
            hint: 'The team’s captain does not see your name either.',
          },
        ]}
      />
      <DateField name="day" label="Day of the event" hint="You can change it later." />
      <Select
        name="campaign"
        label="Campaign"
        placeholder="Choose one"
        options={[{ value: 'home', label: 'Open the home on 35th Street' }]}
      />
      <CodeField
        name="code"
        label="Six-digit code"
        hint="We sent it to the email you gave. It works for ten minutes."
      />
      <HiddenTrap name="website" />
      <div className="actions">
        <Button size="large" busyText="Opening the payment page…">
          Go to payment
        </Button>
        <Button look="quiet" type="button">
          Back to the team
        </Button>
      </div>
    </form>
  )
}

function FormWithErrors() {
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary
        errors={[
          { field: 'team_name', message: 'Give your team a name' },
          { field: 'kind', message: 'Choose what kind of team you are' },
          { field: 'goal', message: 'Write the goal in dollars, like 1,500' },
          { field: 'email', message: 'That email is missing the part after the @' },
          { field: 'agree', message: 'Tick the box to go on' },
        ]}
      />
      <TextField
        name="team_name"
        label="Team name"
        error="Give your team a name"
        hint="This is what friends will look for."
      />
      <RadioGroup
        name="kind"
        label="What kind of team are you?"
        error="Choose what kind of team you are"
        choices={[
          { value: 'book_club', label: 'Book club', picture: <TeamKindArt kind="book_club" /> },
          { value: 'mens_group', label: 'Men’s group', picture: <TeamKindArt kind="mens_group" /> },
          { value: 'family', label: 'Family', picture: <TeamKindArt kind="family" /> },
          {
            value: 'workplace',
            label: 'Workplace',
            hint: 'A shop, an office, a crew',
            picture: <TeamKindArt kind="workplace" />,
          },
        ]}
      />
      <MoneyField
        name="goal"
        label="Goal"
        defaultValue="lots"
        error="Write the goal in dollars, like 1,500"
        hint="A first dining night brings in about $140."
      />
      <TextField
        name="email"
        type="email"
        label="Your email"
        autoComplete="email"
        defaultValue="denise@"
        error="That email is missing the part after the @"
      />
      <Checkbox
        name="agree"
        label="A person over 18 will hold the money"
        error="Tick the box to go on"
      />
      <Button busyText="Starting your page…">Start our page</Button>
    </form>
  )
}
