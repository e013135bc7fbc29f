import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { HoldingKind } from '#app/people/holding.ts'
import { errorOf } from '../read-form.ts'
import type { KnownPerson } from './personal-data-page.server.ts'

interface PersonalDataProps {
  /** Whom it was asked about, once it was. */
  person: KnownPerson | null
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** A form for an address; below it what is known of whoever it belongs to, the copy for them, and erasing them. */
export function PersonalDataPage({ person, typed = {}, errors = [] }: PersonalDataProps) {
  return (
    <div className="stack-large">
      <p className="measure">{say('erasure.intro')}</p>
      <form method="post" action="/staff/people/known" className="form" noValidate>
        <TextField
          name="email"
          type="email"
          label={say('erasure.email')}
          autoComplete="off"
          defaultValue={person?.email ?? typed['email']}
          error={errorOf(errors, 'email')}
        />
        <div className="actions">
          <Button look={person ? 'secondary' : undefined}>{say('erasure.look')}</Button>
        </div>
      </form>
      {person && <Known person={person} again={typed['again']} errors={errors} />}
    </div>
  )
}

function Known({
  person,
  again,
  errors,
}: {
  person: KnownPerson
  again: string | undefined
  errors: readonly FieldError[]
}) {
  if (person.known.length === 0)
    return (
      <>
        <Notice title={say('erasure.nothing')} announce="politely">
          <p>{say('erasure.nothingWords')}</p>
        </Notice>
        <Others others={person.others} />
      </>
    )
  const caption = say('erasure.known', { email: person.email })
  return (
    <>
      <Section title={caption} id="known">
        <Table
          caption={<span className="unseen">{caption}</span>}
          columns={[
            { heading: say('erasure.what'), cell: ({ kind }) => say(`erasure.kinds.${kind}`) },
            {
              heading: say('erasure.count'),
              cell: ({ count }) => sayNumber(count),
              kind: 'number',
            },
            { heading: say('erasure.becomes'), cell: ({ kind }) => sayWhatStays(kind) },
          ]}
          rows={person.known}
          rowKey={({ kind }) => kind}
        />
      </Section>
      <Others others={person.others} />
      <Section title={say('erasure.copyTitle')} id="copy">
        <p className="measure">{say('erasure.copyWords')}</p>
        <form method="post" action="/staff/people/known/copy">
          <input type="hidden" name="email" value={person.email} />
          <Button look="secondary">{say('erasure.copy')}</Button>
        </form>
      </Section>
      <Section title={say('erasure.eraseTitle')} id="erase">
        {person.mayErase ? (
          <ErasureForm email={person.email} again={again} errors={errors} />
        ) : (
          <FirstSettle before={person.before} />
        )}
      </Section>
    </>
  )
}

function Others({ others }: Pick<KnownPerson, 'others'>) {
  if (others.length === 0) return null
  return (
    <Notice title={say('erasure.otherTitle')}>
      <p>{say('erasure.otherWords')}</p>
      <ul>
        {others.map((other) => (
          <li key={other}>
            <bdi>{other}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function ErasureForm({
  email,
  again,
  errors,
}: {
  email: string
  again: string | undefined
  errors: readonly FieldError[]
}) {
  return (
    <div className="stack">
      <Notice kind="warning" title={say('erasure.cannotUndo')}>
        <p>{say('erasure.eraseWords')}</p>
        <p>{say('erasure.elsewhere')}</p>
      </Notice>
      <form method="post" action="/staff/people/known/erasure" className="form" noValidate>
        <input type="hidden" name="email" value={email} />
        <TextField
          name="again"
          type="email"
          label={say('erasure.again')}
          hint={say('erasure.againHint')}
          autoComplete="off"
          defaultValue={again}
          error={errorOf(errors, 'again')}
        />
        <div className="actions">
          <Button look="danger" busyText={say('erasure.pressing')}>
            {say('erasure.press')}
          </Button>
        </div>
      </form>
    </div>
  )
}

function FirstSettle({ before }: Pick<KnownPerson, 'before'>) {
  return (
    <Notice kind="warning" title={say('erasure.before.title')}>
      {before.opensDesk && <p>{say('erasure.before.opensDesk')}</p>}
      {before.isOrganization && <p>{say('erasure.before.isOrganization')}</p>}
      {before.givesMonthly && (
        <p>
          {say.rich('erasure.before.givesMonthly', {
            link: (words) => <a href="/staff/monthly">{words}</a>,
          })}
        </p>
      )}
      {before.leads.length > 0 && (
        <>
          <p>{say('erasure.before.leads')}</p>
          <ul>
            {before.leads.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/staff/teams/${slug}`} dir="auto">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}

/** What the law or the team keeps of it. */
function sayWhatStays(kind: HoldingKind): string {
  switch (kind) {
    case 'gifts':
    case 'sponsors':
    case 'goods':
    case 'account':
    case 'reports':
    case 'firms':
    case 'letters':
    case 'players':
    case 'programs':
      return say(`erasure.stays.${kind}`)
    case 'purchases':
    case 'orders':
    case 'promises':
      return say('erasure.stays.books')
    case 'cards':
    case 'claims':
    case 'comments':
    case 'drivers':
    case 'follows':
    case 'givers':
    case 'guests':
    case 'helpers':
    case 'invitations':
    case 'meetings':
    case 'notices':
    case 'refusals':
    case 'skills':
    case 'standing':
    case 'statements':
      return say('erasure.stays.all')
  }
}
