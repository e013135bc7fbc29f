import type { ReactNode } from 'react'
import { SubmitButton } from '#app/teams/page-state.tsx'
import { Empty, MailSent, ThankYou } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ShareLink, ShareText } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'
import type { CaptainDesk } from './captain-desk.server.ts'
import { FRIENDS } from './next-thing.ts'
import type { NextThing } from './next-thing.ts'

/** The one thing to do now, why it helps, and the way to do it. */
export function NextPanel({ desk, next }: { desk: CaptainDesk; next: NextThing }) {
  const { title, why, way } = sayNext(desk, next)
  return (
    <section className="next" aria-labelledby="next-title">
      <div className="next-words">
        <p className="kicker">{say('desk.next.kicker')}</p>
        <h2 className="next-title" id="next-title">
          {title}
        </h2>
        <p className="next-why">{why}</p>
        {way}
      </div>
      {pictureOf(next)}
    </section>
  )
}

function pictureOf(next: NextThing): ReactNode {
  switch (next) {
    case 'thank':
    case 'next-goal':
    case 'nearly':
      return <ThankYou />
    case 'send':
    case 'wait':
    case 'ask':
    case 'share':
      return <MailSent />
    case 'write':
    case 'give':
      return <Empty />
  }
}

interface Said {
  readonly title: string
  readonly why: string
  readonly way: ReactNode
}

function sayNext(desk: CaptainDesk, next: NextThing): Said {
  const { slug, name, url, leftText } = desk
  const toShare = (
    <LinkButton href={`/manage/${slug}/share`}>{say('sharing.desk.toShare')}</LinkButton>
  )
  switch (next) {
    case 'write':
      return {
        title: say('teams.steps.write'),
        why: say('desk.next.write'),
        way: (
          <LinkButton href={`/manage/${slug}/page`} size="large">
            {say('teams.steps.writeButton')}
          </LinkButton>
        ),
      }
    case 'send':
      return {
        title: say('desk.next.sendTitle'),
        why: say('desk.next.send'),
        way: (
          <div className="actions">
            <SubmitButton slug={slug} text={say('teams.state.send')} />
            <LinkButton href={`/manage/${slug}/preview`} look="quiet">
              {say('desk.next.preview')}
            </LinkButton>
          </div>
        ),
      }
    case 'wait':
      return {
        title: say('desk.next.waitTitle'),
        why: say('desk.next.wait'),
        way: (
          <LinkButton href={`/manage/${slug}/pictures`} look="secondary">
            {say('desk.next.pictures')}
          </LinkButton>
        ),
      }
    case 'give':
      return {
        title: say('teams.steps.give'),
        why: say('teams.steps.giveWords'),
        way: (
          <LinkButton href={`/teams/${slug}/give`} size="large">
            {say('teams.steps.giveButton')}
          </LinkButton>
        ),
      }
    case 'thank':
      return {
        title: say('desk.thanks.waiting', { n: desk.waiting }),
        why: say('desk.thanks.waitingWords'),
        way: (
          <div className="actions">
            <LinkButton href={`/manage/${slug}/thanks`} size="large">
              {say('desk.next.thank')}
            </LinkButton>
            <LinkButton href={`/manage/${slug}/gifts`} look="quiet">
              {say('desk.next.seeGifts')}
            </LinkButton>
          </div>
        ),
      }
    case 'next-goal':
      return {
        title: say('desk.next.passedTitle', { goal: desk.goalText }),
        why: say('desk.next.passed', { next: desk.nextGoalText }),
        way: (
          <LinkButton href={`/manage/${slug}/page#goal`} size="large">
            {say('desk.next.setGoal')}
          </LinkButton>
        ),
      }
    case 'nearly':
      return {
        title: say('desk.next.nearlyTitle', { left: leftText }),
        why: say('desk.next.nearly'),
        way: (
          <ShareText
            text={say('desk.next.nearlyText', { team: name, left: leftText })}
            url={url}
            copyText={say('teams.steps.copy')}
            copiedText={say('teams.steps.copied')}
            shareText={say('giving.desk.share')}
          />
        ),
      }
    case 'ask':
      return {
        title: say('teams.steps.ask'),
        why: say('teams.steps.askWords', { n: String(Math.min(FRIENDS, desk.otherGifts)) }),
        way: (
          <ShareLink
            id="ask-link"
            label={say('teams.steps.askLabel')}
            url={say('teams.steps.askText', { team: name, url })}
            copyText={say('teams.steps.copy')}
            copiedText={say('teams.steps.copied')}
          />
        ),
      }
    case 'share':
      return { title: say('teams.steps.share'), why: say('teams.steps.shareWords'), way: toShare }
  }
}
