import '#app/ui/styles/standing.css'
import { MOST_NAME } from '#app/members/member-name.ts'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Standing } from '#app/ui/art/standing.tsx'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Band, Poster, Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_TOWN } from './stand.form.ts'
import type { StandField } from './stand.form.ts'
import type { StandPage as StandPageData } from './stand-page.server.ts'

interface StandPageProps extends Answer<StandField> {
  page: StandPageData
}

/** How many stand with us, and the way to be one of them. */
export function StandPage({ page, values, errors }: StandPageProps) {
  return (
    <>
      <Band look="dots">
        <Poster picture={<Standing />}>
          <h1>{say('stand.title')}</h1>
          <p className="lede">{say('stand.lede')}</p>
          <HowMany page={page} />
        </Poster>
      </Band>
      <Band>
        <div className="columns">
          <div className="stack-large measure">
            <ErrorSummary errors={errors} />
            <StandForm page={page} values={values} errors={errors} />
          </div>
          <Names page={page} />
        </div>
      </Band>
    </>
  )
}

function HowMany({ page: { people, team } }: { page: StandPageData }) {
  return (
    <div className="standing">
      <p className="standing-count">
        {people === 0 ? say('stand.none') : say('stand.people', { n: people })}
      </p>
      {team && team.people > 0 && (
        <p>
          {say.rich('stand.throughTeam', {
            n: team.people,
            team: team.name,
            name: (words) => <bdi>{words}</bdi>,
          })}
        </p>
      )}
    </div>
  )
}

function StandForm({ page, values, errors }: StandPageProps) {
  const error = (field: StandField) => errorOf(errors, field)
  return (
    <form method="post" className="form" noValidate>
      {page.team && (
        <p>
          {say.rich('stand.through', {
            team: page.team.name,
            name: (words) => <bdi>{words}</bdi>,
          })}
        </p>
      )}
      <TextField
        name="firstName"
        label={say('stand.form.firstName')}
        error={error('firstName')}
        defaultValue={values.firstName}
        autoComplete="given-name"
        maxLength={MOST_NAME}
      />
      <TextField
        name="lastName"
        label={say('stand.form.lastName')}
        optional="optional"
        error={error('lastName')}
        defaultValue={values.lastName}
        autoComplete="family-name"
        maxLength={MOST_NAME}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={say('stand.form.email')}
        hint={say('stand.form.emailHint')}
        error={error('email')}
        defaultValue={values.email}
        autoComplete="email"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={254}
      />
      <TextField
        name="town"
        label={say('stand.form.town')}
        optional="optional"
        error={error('town')}
        defaultValue={values.town}
        autoComplete="address-level2"
        maxLength={MOST_TOWN}
      />
      <Checkbox
        name="showsName"
        value="yes"
        label={say('stand.form.showsName')}
        hint={say('stand.form.showsNameHint')}
        defaultChecked={values.showsName === 'yes'}
      />
      <HiddenTrap name="website" />
      <p className="small">{page.consent}</p>
      <div className="actions">
        <Button size="large" busyText={say('stand.form.sending')}>
          {say('stand.form.send')}
        </Button>
      </div>
    </form>
  )
}

function Names({ page: { names, team } }: { page: StandPageData }) {
  if (names.length === 0) return null
  return (
    <Section
      title={team ? say('stand.namesOfTeam', { team: team.name }) : say('stand.names')}
      id="names"
    >
      <p className="small soft">{say('stand.namesWords')}</p>
      <ul className="standing-names">
        {names.map((name, place) => (
          // Two people may have one name; they never move.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The same for everyone: the letter tells how it stands (S8). */
export function StandThanks({ page: { team } }: { page: StandPageData }) {
  return (
    <Band>
      <Poster picture={<MailSent />}>
        <h1>{say('stand.form.thanks')}</h1>
        <p className="lede">{say('stand.form.thanksWords')}</p>
        <div className="actions">
          <LinkButton
            href={team ? `/stand-with-us?team=${team.slug}` : '/stand-with-us'}
            look="secondary"
          >
            {say('stand.form.back')}
          </LinkButton>
        </div>
      </Poster>
    </Band>
  )
}
