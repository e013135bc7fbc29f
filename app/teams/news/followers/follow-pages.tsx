import type { ReactNode } from 'react'
import { Closed, MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { Answer } from '../../answer.ts'
import { FollowForm } from './follow-form.tsx'

interface TeamLink {
  readonly name: string
  readonly href: string
}

/** Where somebody without an account asks for a team's news. */
export function FollowPage({ team, values, errors }: Answer<'email'> & { team: TeamLink }) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={team.name} href={team.href}>
        <h1>{say('news.follow.title')}</h1>
        <p className="lede">{say('news.follow.lede')}</p>
      </PageHead>
      <FollowForm teamHref={team.href} isAlone values={values} errors={errors} />
    </div>
  )
}

/** The same for everyone: the letter tells how it stands (S8). */
export function FollowThanks({ team }: { team: TeamLink }) {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('news.follow.thanks')}</h1>
      <p className="lede">{say('news.follow.thanksWords')}</p>
      <Back href={team.href}>{say('news.follow.back')}</Back>
    </Poster>
  )
}

interface ConfirmPosterProps {
  /** `null` when the link is over. */
  team: { readonly name: string; readonly slug: string } | null
  follows: boolean
}

/** What the link in the letter opens: one button that says yes. */
export function ConfirmPoster({ team, follows }: ConfirmPosterProps) {
  if (!team)
    return (
      <Poster picture={<Closed />}>
        <h1>{say('news.confirm.gone')}</h1>
        <p className="lede">{say('news.confirm.goneWords')}</p>
        <Back href="/teams">{say('news.confirm.teams')}</Back>
      </Poster>
    )
  if (follows)
    return (
      <Poster picture={<MailSent />}>
        <h1>{say('news.confirm.done')}</h1>
        <p className="lede">{say.rich('news.confirm.doneWords', { team: team.name, name })}</p>
        <Back href={`/teams/${team.slug}`}>{say('news.follow.back')}</Back>
      </Poster>
    )
  return (
    <Poster picture={<MailSent />}>
      <h1>{say.rich('news.confirm.title', { team: team.name, name })}</h1>
      <p className="lede">{say('news.confirm.words')}</p>
      <form method="post">
        <Button size="large" busyText={say('news.confirm.busy')}>
          {say('news.confirm.yes')}
        </Button>
      </form>
    </Poster>
  )
}

interface EndPosterProps {
  /** Whether the link is one of ours. */
  isLink: boolean
  /** `null` when the address is forgotten already. */
  team: string | null
  gets: boolean
  ended: 'team' | 'all' | null
}

/** What the last link of a letter opens: one button that ends the news of this team, and one for all. */
export function EndPoster({ isLink, team, gets, ended }: EndPosterProps) {
  if (!isLink)
    return (
      <Poster picture={<Closed />}>
        <h1>{say('news.end.gone')}</h1>
        <p className="lede">{say('news.end.goneWords')}</p>
        <Back href="/">{say('desk.stop.home')}</Back>
      </Poster>
    )
  if (team === null)
    return (
      <Poster picture={<Closed />}>
        <h1>{say('news.end.forgotten')}</h1>
        <p className="lede">{say('news.end.forgottenWords')}</p>
        <Back href="/">{say('desk.stop.home')}</Back>
      </Poster>
    )
  if (ended === 'all')
    return (
      <Poster picture={<MailSent />}>
        <h1>{say('news.end.done')}</h1>
        <p className="lede">{say('news.end.doneAllWords')}</p>
        <Back href="/">{say('desk.stop.home')}</Back>
      </Poster>
    )
  if (!gets)
    return (
      <Poster picture={<MailSent />}>
        <h1>{say('news.end.done')}</h1>
        <p className="lede">{say.rich('news.end.doneWords', { team, name })}</p>
        <form method="post">
          <Button name="of" value="all" look="secondary" busyText={say('news.confirm.busy')}>
            {say('news.end.all')}
          </Button>
        </form>
      </Poster>
    )
  return (
    <Poster picture={<MailSent />}>
      <h1>{say.rich('news.end.title', { team, name })}</h1>
      <p className="lede">{say('news.end.words')}</p>
      <form method="post" className="actions">
        <Button name="of" value="team" size="large" busyText={say('news.confirm.busy')}>
          {say('news.end.button')}
        </Button>
        <Button
          name="of"
          value="all"
          size="large"
          look="secondary"
          busyText={say('news.confirm.busy')}
        >
          {say('news.end.all')}
        </Button>
      </form>
    </Poster>
  )
}

function Back({ href, children }: { href: string; children: string }) {
  return (
    <div className="actions">
      <LinkButton href={href} look="secondary" size="large">
        {children}
      </LinkButton>
    </div>
  )
}

const name = (words: ReactNode) => <bdi>{words}</bdi>
