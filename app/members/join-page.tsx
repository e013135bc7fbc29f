import type { ReactNode } from 'react'
import type { Answer } from '#app/teams/answer.ts'
import { errorOf } from '#app/teams/answer.ts'
import { Closed, MailSent } from '#app/ui/art/scenes.tsx'
import { TeamKindArt } from '#app/ui/art/team-kinds.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { CodeField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { SeeTeams } from './invitation-page.tsx'
import type { JoinPage } from './join-page.server.ts'
import type { JoinField } from './member.form.ts'
import { NameFields } from './name-fields.tsx'

type Join = JoinPage['join']
type Open = Extract<Join, { state: 'open' }>

interface JoinProps {
  join: Join
  again: Answer<JoinField> | null
}

/** What a team's link to join opens. */
export function JoinPosters({ join, again }: JoinProps) {
  switch (join.state) {
    case 'open':
      return <OpenJoin join={join} again={again} />
    case 'waits':
      return (
        <Poster picture={<MailSent />}>
          <h1>{say('members.join.waits')}</h1>
          <p className="lede">{say.rich('members.join.waitsWords', named(join.team.name))}</p>
          <SeeTeams />
        </Poster>
      )
    case 'gone':
      return <JoinGone />
  }
}

function JoinGone() {
  return (
    <Poster picture={<Closed />}>
      <h1>{say('members.join.gone')}</h1>
      <p className="lede">{say('members.join.goneWords')}</p>
      <SeeTeams />
    </Poster>
  )
}

function OpenJoin({ join, again }: { join: Open; again: JoinProps['again'] }) {
  const errors = again?.errors ?? []
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <Poster picture={<TeamKindArt kind={join.team.kind} />}>
        <p className="kicker">{say('members.join.kicker')}</p>
        <h1>{say.rich('members.invitation.title', named(join.team.name))}</h1>
        <p className="lede">
          {join.email === null
            ? say('members.join.words')
            : say('members.join.wordsSignedIn', { email: join.email })}
        </p>
        <form method="post" className="form" noValidate>
          <NameFields
            values={again?.values ?? { shownName: join.name, listed: join.listed }}
            errors={errors}
          />
          {join.email === null && (
            <TextField
              name="email"
              type="email"
              label={say('members.join.email')}
              hint={say('members.join.emailHint')}
              error={errorOf(errors, 'email')}
              defaultValue={again?.values.email}
              autoComplete="email"
              autoCapitalize="off"
              spellCheck={false}
            />
          )}
          <div className="actions">
            {join.email === null ? (
              <Button size="large" busyText={say('members.join.going')}>
                {say('members.join.go')}
              </Button>
            ) : (
              <Button size="large" busyText={say('members.invitation.joining')}>
                {say('members.invitation.join')}
              </Button>
            )}
          </div>
        </form>
      </Poster>
    </div>
  )
}

interface JoinCodeProps {
  code: string
  /** Where the code was sent, when this browser asked for it. */
  email: string | null
  /** What goes along until the code is there. */
  shownName: string
  listed: string
  errors: readonly FieldError[]
}

/** The code that shows that the address is theirs; with it they join. */
export function JoinCode({ code, email, shownName, listed, errors }: JoinCodeProps) {
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <Poster picture={<MailSent />}>
        <h1>{say('members.join.code')}</h1>
        <p className="lede">
          {email === null
            ? say('members.join.codeWordsPlain')
            : say.rich('members.join.codeWords', {
                email,
                mail: (words) => <strong>{words}</strong>,
              })}
        </p>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="shownName" value={shownName} />
          <input type="hidden" name="listed" value={listed} />
          <CodeField
            name="code"
            label={say('members.join.codeLabel')}
            hint={say('members.join.codeHint')}
            error={errorOf(errors, 'code')}
          />
          <div className="actions">
            <Button size="large" busyText={say('members.invitation.joining')}>
              {say('members.invitation.join')}
            </Button>
          </div>
        </form>
        <p className="small soft">
          {say.rich('members.join.nothingThere', {
            link: (words) => <a href={`/join/${code}`}>{words}</a>,
          })}
        </p>
      </Poster>
    </div>
  )
}

function named(team: string) {
  return { team, name: (words: ReactNode) => <bdi>{words}</bdi> }
}
