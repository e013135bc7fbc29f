import { Closed } from '#app/ui/art/scenes.tsx'
import { Standing } from '#app/ui/art/standing.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { OwnStanding } from './own-page.server.ts'

interface OwnPageProps {
  own: OwnStanding
  done: string | null
  organization: string
}

/** Behind the link in a letter: to say yes, to see what is known, and to leave. */
export function OwnPage({ own, done, organization }: OwnPageProps) {
  return (
    <div className="stack-large measure">
      {done && <Notice kind="success" title={done} announce="politely" />}
      <Poster picture={<Standing />}>
        <h1>{say(`stand.own.${own.state}`)}</h1>
        <Lede own={own} />
        <ConfirmButton own={own} />
      </Poster>
      <SummaryList
        rows={[
          { term: say('stand.own.name'), value: <bdi>{own.name}</bdi> },
          { term: say('stand.own.email'), value: <bdi>{own.email}</bdi> },
          ...(own.town === ''
            ? []
            : [{ term: say('stand.own.town'), value: <bdi>{own.town}</bdi> }]),
          ...(own.team
            ? [
                {
                  term: say('stand.own.team'),
                  value: (
                    <a href={own.team.href}>
                      <bdi>{own.team.name}</bdi>
                    </a>
                  ),
                },
              ]
            : []),
          { term: say('stand.own.shown'), value: <Naming own={own} /> },
        ]}
      />
      {own.state === 'stands' && <AskFriends own={own} organization={organization} />}
      <WaysOut own={own} />
    </div>
  )
}

function Lede({ own }: Pick<OwnPageProps, 'own'>) {
  switch (own.state) {
    case 'asked':
      return <p className="lede">{say('stand.own.askedWords')}</p>
    case 'stands':
      return (
        <p className="lede">
          {say('stand.own.standsWords', { name: own.firstName, n: own.people })}
        </p>
      )
    case 'left':
      return <p className="lede">{say('stand.own.leftWords')}</p>
  }
}

/** Opening the link does nothing: programs that look for bad links open it too (S11). */
function ConfirmButton({ own }: Pick<OwnPageProps, 'own'>) {
  if (own.state === 'stands') return null
  return (
    <form method="post" action={`/standing/${own.key}/confirmation`}>
      <div className="actions">
        <Button size="large" busyText={say('stand.form.sending')}>
          {own.state === 'left' ? say('stand.own.again') : say('stand.own.confirm')}
        </Button>
      </div>
    </form>
  )
}

function Naming({ own }: Pick<OwnPageProps, 'own'>) {
  if (own.naming === 'taken-off') return <>{say('stand.own.hiddenName')}</>
  return <bdi>{own.naming === 'shown' ? own.shown : say('stand.own.notShown')}</bdi>
}

function AskFriends({ own, organization }: Pick<OwnPageProps, 'own' | 'organization'>) {
  return (
    <div className="stack">
      <ShareLink
        label={say('stand.own.tell')}
        url={own.link}
        share={{
          title: say('stand.title'),
          text: say('stand.own.shareText', { organization }),
          button: say('stand.own.share'),
        }}
      />
      <div className="actions">
        <LinkButton href={own.team?.href ?? '/start'} look="secondary">
          {own.team ? say('stand.own.toTeam') : say('stand.own.start')}
        </LinkButton>
      </div>
    </div>
  )
}

function WaysOut({ own }: Pick<OwnPageProps, 'own'>) {
  return (
    <div className="stack">
      {own.state !== 'left' && own.shown !== '' && (
        <form method="post">
          <input
            type="hidden"
            name="naming"
            value={own.naming === 'not-shown' ? 'shown' : 'hidden'}
          />
          <Button look="quiet">
            {own.naming === 'not-shown' ? say('stand.own.show') : say('stand.own.hide')}
          </Button>
        </form>
      )}
      {own.state === 'stands' && (
        <ConfirmPanel
          open={say('stand.own.leave')}
          action={`/standing/${own.key}/end`}
          confirm={say('stand.own.leaveYes')}
          look="quiet"
        >
          <p>{say('stand.own.leaveWords')}</p>
        </ConfirmPanel>
      )}
      <ConfirmPanel
        open={say('stand.own.erase')}
        action={`/standing/${own.key}/erasure`}
        confirm={say('stand.own.eraseYes')}
        look="quiet"
      >
        <p>{say('stand.own.eraseWords')}</p>
      </ConfirmPanel>
    </div>
  )
}

/** A link that opens nothing, whatever was wrong with it. */
export function StandingGone({ erased }: { erased: boolean }) {
  return (
    <Poster picture={<Closed />}>
      <h1>{erased ? say('stand.own.erased') : say('stand.own.gone')}</h1>
      <p className="lede">{erased ? say('stand.own.erasedWords') : say('stand.own.goneWords')}</p>
      <div className="actions">
        <LinkButton href="/stand-with-us" look="secondary" size="large">
          {say('stand.title')}
        </LinkButton>
      </div>
    </Poster>
  )
}
