import '#app/ui/styles/nights.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_NAME, MOST_TOWN } from './booking.form.ts'
import type { ChoiceField } from './booking.form.ts'
import type { ChoicePage } from './choice-page.server.ts'
import type { KnownRestaurant } from './known-restaurants.server.ts'
import { nameOf } from './night-words.ts'

interface ChoiceProps extends Answer<ChoiceField> {
  page: Pick<ChoicePage, 'event' | 'booking' | 'known' | 'words'>
}

/** At which restaurant a night is: one that is known already, or one to write down. */
export function ChoiceView({ page, values, errors }: ChoiceProps) {
  const { event, booking, known, words } = page
  const here = `${event.desk}/restaurant/choice`
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={event.title} href={booking ? `${event.desk}/restaurant` : event.desk}>
        <h2>{say('nights.choice.title')}</h2>
        <p className="measure">
          {booking
            ? say('nights.choice.instead', { restaurant: nameOf(booking) })
            : say('nights.choice.lede')}
        </p>
      </PageHead>
      <div className="night-columns">
        <Section title={say('nights.choice.known')} id="known">
          <search>
            <form action={here}>
              <SearchField name="q" label={say('nights.choice.look')} defaultValue={words} />
            </form>
          </search>
          {known.length === 0 ? (
            <p className="soft">
              {words === '' ? say('nights.choice.noneYet') : say('nights.choice.noneFound')}
            </p>
          ) : (
            <ul className="restaurants">
              {known.map((one) => (
                <Known key={one.publicId} one={one} here={here} revision={values.revision} />
              ))}
            </ul>
          )}
        </Section>
        <Section title={say('nights.choice.new')} id="new">
          <NewRestaurant here={here} back={event.desk} values={values} errors={errors} />
        </Section>
      </div>
    </div>
  )
}

interface KnownProps {
  one: KnownRestaurant
  here: string
  revision: string | undefined
}

function Known({ one, here, revision }: KnownProps) {
  return (
    <li className="restaurant">
      <div>
        <h3 dir="auto">{nameOf(one)}</h3>
        {one.town !== '' && (
          <p className="soft" dir="auto">
            {one.town}
          </p>
        )}
        <p className="small">
          {dotted([
            say('restaurants.nights', { n: one.nights }),
            one.share && say('restaurants.usually', { share: one.share }),
            one.weeks === null ? null : say('restaurants.pays', { n: one.weeks }),
          ])}
        </p>
      </div>
      <form method="post" action={here}>
        <input type="hidden" name="restaurant" value={one.publicId} readOnly />
        <input type="hidden" name="revision" value={revision ?? '0'} readOnly />
        <Button look="secondary" busyText={say('nights.step.saving')}>
          {say('nights.choice.pick')}
          <span className="unseen">{`: ${nameOf(one)}`}</span>
        </Button>
      </form>
    </li>
  )
}

interface NewRestaurantProps extends Answer<ChoiceField> {
  here: string
  back: string
}

function NewRestaurant({ here, back, values, errors }: NewRestaurantProps) {
  const field = (name: ChoiceField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
    autoComplete: 'off',
  })
  return (
    <form method="post" action={here} className="form" noValidate>
      <input type="hidden" name="revision" value={values.revision ?? '0'} readOnly />
      <TextField {...field('name')} label={say('nights.choice.name')} maxLength={MOST_NAME} />
      <TextField
        {...field('branch')}
        label={say('nights.choice.branch')}
        hint={say('nights.choice.branchHint')}
        optional="optional"
        maxLength={MOST_NAME}
      />
      <TextField
        {...field('town')}
        label={say('nights.choice.town')}
        optional="optional"
        maxLength={MOST_TOWN}
      />
      <p className="small soft">{say('nights.choice.public')}</p>
      <div className="actions">
        <Button busyText={say('nights.step.saving')}>{say('nights.choice.write')}</Button>
        <LinkButton href={back} look="quiet">
          {say('nights.choice.back')}
        </LinkButton>
      </div>
    </form>
  )
}
