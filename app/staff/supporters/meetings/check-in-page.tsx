import '#app/ui/styles/meetings.css'
import { MOST_NAME } from '#app/teams/guests/visitor.form.ts'
import { PartyField } from '#app/teams/guests/party-field.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../../read-form.ts'
import type { CheckInList } from './check-in-list.server.ts'

interface CheckInProps {
  list: CheckInList
  /** Of this meeting's door. */
  page: string
  words: string
  mayChange: boolean
  typed: Readonly<Record<string, string>>
  errors: readonly FieldError[]
}

/** The door of a meeting on a phone: a list to tick, and who just came. It works without a script. */
export function CheckInPage({ list, page, words, mayChange, typed, errors }: CheckInProps) {
  return (
    <div className="stack-large">
      <p className="lede">{say('meetings.door.came', { n: list.came, expected: list.expected })}</p>
      <search>
        <form action={page}>
          <SearchField name="q" label={say('meetings.door.look')} defaultValue={words} />
        </form>
      </search>
      {list.guests.length === 0 ? (
        <p className="soft">
          {words === '' ? say('meetings.door.none') : say('meetings.door.noneFound')}
        </p>
      ) : (
        <ul className="door">
          {list.guests.map((guest) => (
            <li key={guest.publicId} id={guest.publicId} className="door-guest">
              <span>
                <bdi>{guest.name}</bdi>{' '}
                <span className="soft">
                  {say('meetings.door.party', { n: guest.came ?? guest.party })}
                </span>{' '}
                {guest.isWaiting && <Tag tone="quiet">{say('rsvp.list.status.waiting')}</Tag>}
                {guest.isWalkIn && <Tag tone="quiet">{say('meetings.door.walkIn')}</Tag>}
              </span>
              {mayChange && <Tick guest={guest} page={page} words={words} />}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <Section title={say('meetings.door.add')} id="add">
          <form method="post" className="form measure" noValidate>
            <input type="hidden" name="formKey" value={typed['formKey'] ?? list.formKey} />
            <TextField
              name="name"
              label={say('meetings.door.name')}
              error={errorOf(errors, 'name')}
              defaultValue={typed['name']}
              autoComplete="off"
              maxLength={MOST_NAME}
            />
            <PartyField
              value={typed['partySize'] ?? '1'}
              error={errorOf(errors, 'partySize')}
              label={say('meetings.door.people')}
              hint={say('meetings.door.peopleHint')}
            />
            <div className="actions">
              <Button look="secondary" busyText={say('staff.form.saving')}>
                {say('meetings.door.addButton')}
              </Button>
            </div>
          </form>
        </Section>
      )}
    </div>
  )
}

interface TickProps {
  guest: CheckInList['guests'][number]
  page: string
  words: string
}

/** A party of several may come in part: how many is asked beside the tick. */
function Tick({ guest, page, words }: TickProps) {
  const isHere = guest.came !== null
  return (
    <form
      method="post"
      action={`${page}/${guest.publicId}/arrival${isHere ? '/end' : ''}`}
      className="door-tick"
    >
      <input type="hidden" name="q" value={words} />
      {!isHere && guest.party > 1 && (
        <select
          name="came"
          className="input input--short"
          aria-label={say('meetings.door.howMany', { name: guest.name })}
          defaultValue={guest.party}
        >
          {Array.from({ length: guest.party }, (_each, place) => (
            <option key={place + 1} value={place + 1}>
              {place + 1}
            </option>
          ))}
        </select>
      )}
      <Button
        look={isHere ? 'quiet' : 'primary'}
        aria-label={`${say(isHere ? 'meetings.door.undo' : 'meetings.door.here')}: ${guest.name}`}
      >
        {say(isHere ? 'meetings.door.undo' : 'meetings.door.here')}
      </Button>
    </form>
  )
}
