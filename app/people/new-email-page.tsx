import { Closed, MailSent } from '#app/ui/art/scenes.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import type { PageFrameProps } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'
import type {
  EmailChangeLink,
  EmailChangeOutcome,
  EmailRefusal,
} from './complete-email-change.server.ts'
import { SignInPage } from './sign-in-page.tsx'

type Site = Pick<PageFrameProps, 'organization' | 'nav' | 'quickExitHref'>

interface NewEmailQuestionProps {
  site: Site
  link: EmailChangeLink
  refusal: string
}

/** What somebody sees who opens the link of a letter about a new address. */
export function NewEmailQuestion({ site, link, refusal }: NewEmailQuestionProps) {
  const which = questionOf(link)
  return (
    <SignInPage site={site} title={say(`people.newEmail.title.${which}`)}>
      <p>
        {say.rich(`people.newEmail.words.${which}`, {
          address: link.newEmail,
          strong: (words) => <strong>{words}</strong>,
        })}
      </p>
      {which === 'new' && (
        <form method="post">
          <Button busyText={say('people.newEmail.confirming')}>{say('people.newEmail.yes')}</Button>
        </form>
      )}
      <form method="post" action={refusal}>
        <Button look="secondary" busyText={say('people.newEmail.stopping')}>
          {say(`people.newEmail.no.${which}`)}
        </Button>
      </form>
    </SignInPage>
  )
}

function questionOf({ at, isMade }: EmailChangeLink): 'new' | 'old' | 'made' {
  if (at === 'new') return 'new'
  return isMade ? 'made' : 'old'
}

interface NewEmailAnswerProps {
  site: Site
  answer: EmailChangeOutcome | EmailRefusal
}

export function NewEmailAnswer({ site, answer }: NewEmailAnswerProps) {
  const { title, words } = sayAnswer(answer)
  return (
    <SignInPage
      site={site}
      title={title}
      picture={answer.kind === 'gone' ? <Closed /> : <MailSent />}
    >
      <p className="lede">{words}</p>
      {(answer.kind === 'changed' || answer.kind === 'taken-back') && (
        <div className="actions">
          <LinkButton href="/sign-in" size="large">
            {say('people.newEmail.signIn')}
          </LinkButton>
        </div>
      )}
      {answer.kind === 'gone' && (
        <div className="actions">
          <LinkButton href="/manage/account" look="secondary" size="large">
            {say('people.newEmail.toAccount')}
          </LinkButton>
        </div>
      )}
    </SignInPage>
  )
}

function sayAnswer(answer: EmailChangeOutcome | EmailRefusal): { title: string; words: string } {
  switch (answer.kind) {
    case 'changed':
      return {
        title: say('people.newEmail.changed'),
        words: say('people.newEmail.changedWords', { address: answer.newEmail }),
      }
    case 'taken-back':
      return {
        title: say('people.newEmail.takenBack'),
        words: say('people.newEmail.takenBackWords', { address: answer.oldEmail }),
      }
    case 'stopped':
      return {
        title: say('people.newEmail.stopped'),
        words: say('people.newEmail.stoppedWords'),
      }
    case 'taken':
      return { title: say('people.newEmail.taken'), words: say('people.newEmail.takenWords') }
    case 'gone':
      return { title: say('people.newEmail.gone'), words: say('people.newEmail.goneWords') }
  }
}
