import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { DonorsDesk } from './donors-desk.server.ts'
import { errorOf } from './read-form.ts'
import { sayMoment } from './say-time.ts'

interface DonorsDeskProps {
  desk: DonorsDesk
  timeZone: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Donors who are likely one person, a form for any other two, and those who were merged. */
export function DonorsDeskPage({ desk, timeZone, typed = {}, errors = [] }: DonorsDeskProps) {
  return (
    <div className="stack-large">
      <p className="measure">{say('donors.intro')}</p>
      <Section title={say('donors.likely')} id="likely">
        <Pairs pairs={desk.pairs} />
      </Section>
      <Section title={say('donors.any')} id="any">
        <form method="post" action="/staff/donors" className="form" noValidate>
          <TextField
            name="email"
            type="email"
            label={say('donors.other')}
            autoComplete="off"
            defaultValue={typed['email']}
            error={errorOf(errors, 'email')}
          />
          <TextField
            name="kept"
            type="email"
            label={say('donors.kept')}
            hint={say('donors.keptHint')}
            autoComplete="off"
            defaultValue={typed['kept']}
            error={errorOf(errors, 'kept')}
          />
          <Why id="reason" typed={typed['reason']} error={errorOf(errors, 'reason')} />
          <div className="actions">
            <Button>{say('donors.merge')}</Button>
          </div>
        </form>
      </Section>
      <Section title={say('donors.merged')} id="merged">
        <Merged merged={desk.merged} timeZone={timeZone} />
      </Section>
    </div>
  )
}

function Why({
  id,
  typed,
  error,
}: {
  id: string
  typed?: string | undefined
  error?: string | undefined
}) {
  return (
    <TextField
      name="reason"
      id={id}
      label={say('members.staff.why')}
      hint={say('donors.whyHint')}
      maxLength={500}
      defaultValue={typed}
      error={error}
    />
  )
}

function Pairs({ pairs }: { pairs: DonorsDesk['pairs'] }) {
  if (pairs.length === 0) return <p className="soft">{say('donors.noPair')}</p>
  return (
    <ul className="trail">
      {pairs.map((pair, place) => (
        <li key={`${pair.kept} ${pair.email}`}>
          <p>
            <strong dir="auto">{pair.name}</strong>
          </p>
          <p>
            <bdi>{pair.kept}</bdi>{' '}
            <span className="soft">{say('donors.gifts', { n: pair.keptGifts })}</span>
            <br />
            <bdi>{pair.email}</bdi>{' '}
            <span className="soft">{say('donors.gifts', { n: pair.gifts })}</span>
          </p>
          <Details summary={say('donors.mergeInto', { email: pair.kept })}>
            <form method="post" action="/staff/donors" className="form" noValidate>
              <input type="hidden" name="email" value={pair.email} />
              <input type="hidden" name="kept" value={pair.kept} />
              <Why id={`reason-${place}`} />
              <div className="actions">
                <Button look="secondary">{say('donors.merge')}</Button>
              </div>
            </form>
          </Details>
        </li>
      ))}
    </ul>
  )
}

function Merged({ merged, timeZone }: { merged: DonorsDesk['merged']; timeZone: string }) {
  if (merged.length === 0) return <p className="soft">{say('donors.noneMerged')}</p>
  return (
    <ul className="trail">
      {merged.map((each) => (
        <li key={each.email}>
          <p>
            {say.rich('donors.under', {
              email: each.email,
              kept: each.kept,
              name: (words) => <bdi>{words}</bdi>,
            })}
          </p>
          <p className="small soft" dir="auto">
            {each.by}, {sayMoment(each.at, timeZone)}: {each.reason}
          </p>
          <form method="post" action="/staff/donors/separation">
            <input type="hidden" name="email" value={each.email} />
            <Button look="secondary">{say('donors.separate', { email: each.email })}</Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
