import '#app/ui/styles/players.css'
import { errorOf } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { Details } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { MOST_NAME } from '#app/teams/guests/visitor.form.ts'
import type { NamesAnswer } from './answer-names.server.ts'
import { LightTag } from './light-tag.tsx'
import type { NamedPlace, NamesPage } from './names-page.server.ts'

interface NamesPageProps {
  names: NamesPage
  done: Said | null
  /** What a form came back with. */
  again: NamesAnswer | undefined
}

/** Who comes by each place of an order: to write down, or to let each friend say it by a link of their own. */
export function NamesPageOfOrder({ names, done, again }: NamesPageProps) {
  const errors = again?.errors ?? []
  const saved = again?.saved ?? 0
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {done && <Notice {...done} announce="politely" />}
      {saved > 0 && <Notice kind="success" title={say('players.names.othersSaved')} />}
      <PageHead of={names.title} href={names.order}>
        <h1>{say('players.ticket.whoComes')}</h1>
        {names.mayChange ? (
          <p className="lede">{say('players.names.lede')}</p>
        ) : (
          <p className="lede">
            {names.until === null
              ? say('players.ticket.frozen')
              : say('players.ticket.frozenSince', { when: names.until })}{' '}
            <a href={names.ask}>{say('players.ticket.ask')}</a>
          </p>
        )}
        <p>
          {names.missing === 0
            ? say('players.names.allNamed')
            : say('players.names.missing', { n: names.missing, of: names.places.length })}
        </p>
      </PageHead>
      <form method="post" className="form" noValidate>
        <ol className="places">
          {names.places.map((place) => (
            <li key={place.key} className="place">
              <PlacePart place={place} names={names} again={again} />
            </li>
          ))}
        </ol>
        {names.mayChange && (
          <>
            <p className="soft">{say('players.ticket.privacy')}</p>
            {names.until !== null && (
              <p className="soft">{say('players.ticket.until', { when: names.until })}</p>
            )}
            <div className="actions">
              <Button busyText={say('events.step.saving')}>{say('players.names.save')}</Button>
              <LinkButton href={names.order} look="quiet">
                {say('players.names.back')}
              </LinkButton>
            </div>
          </>
        )}
      </form>
    </div>
  )
}

interface PlacePartProps extends Pick<NamesPageProps, 'names' | 'again'> {
  place: NamedPlace
}

function PlacePart({ place, names, again }: PlacePartProps) {
  return (
    <fieldset className="place-fields">
      <legend>
        <h2>
          {say('players.names.place', { n: place.n, of: names.places.length })}{' '}
          <span className="place-what" dir="auto">
            {place.what}
          </span>
        </h2>
      </legend>
      <p className="place-tags">
        <LightTag light={place.light} />
        {place.asksWaiver && place.name !== null && (
          <Tag tone={place.hasAgreed ? 'good' : 'waiting'}>
            {say(place.hasAgreed ? 'players.waiver.tagYes' : 'players.waiver.tagNo')}
          </Tag>
        )}
      </p>
      {place.seated !== null ? (
        <p dir="auto">{say('players.names.seated', { who: place.seated })}</p>
      ) : names.mayChange ? (
        <PlaceFields place={place} again={again} />
      ) : (
        <p>{place.name === null ? say('players.names.nobody') : <bdi>{place.name}</bdi>}</p>
      )}
      {place.seated === null && <ShareDetails place={place} names={names} />}
    </fieldset>
  )
}

function ShareDetails({ place, names }: Pick<PlacePartProps, 'place' | 'names'>) {
  return (
    <Details summary={say('players.names.share')}>
      <p>{say('players.names.shareWords')}</p>
      <ShareLink
        id={`link-${place.key}`}
        url={place.url}
        label={say('players.names.link', { n: place.n })}
        share={{
          title: names.title,
          text: say('players.names.shareText', { event: names.title }),
          button: say('players.names.shareButton'),
        }}
      />
      <img
        className="place-code"
        src={place.code}
        alt={say('players.names.codeAlt', { n: place.n })}
      />
    </Details>
  )
}

function PlaceFields({ place, again }: Pick<PlacePartProps, 'place' | 'again'>) {
  const errors = again?.errors ?? []
  const typed = (field: string, kept: string) => again?.values[`${field}-${place.key}`] ?? kept
  return (
    <>
      <input
        type="hidden"
        name={`revision-${place.key}`}
        value={again?.revisions[place.key] ?? place.revision}
      />
      <TextField
        name={`name-${place.key}`}
        label={say('players.fields.name')}
        optional="optional"
        error={errorOf(errors, `name-${place.key}`)}
        defaultValue={typed('name', place.name ?? '')}
        autoComplete="off"
        maxLength={MOST_NAME}
      />
      <TextField
        name={`email-${place.key}`}
        type="email"
        dir="ltr"
        label={say('players.fields.email')}
        optional="optional"
        hint={say('players.names.emailHint')}
        error={errorOf(errors, `email-${place.key}`)}
        defaultValue={typed('email', place.email ?? '')}
        autoComplete="off"
        maxLength={254}
      />
      {place.hasAnswered && (
        <Checkbox
          name={`other-${place.key}`}
          value="yes"
          label={say('players.names.other')}
          hint={say('players.names.otherHint')}
          defaultChecked={typed('other', '') !== ''}
        />
      )}
    </>
  )
}
