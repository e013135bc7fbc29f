import type { ReactNode } from 'react'
import { Closed, MailSent, NotFound } from './art/scenes.tsx'
import { LinkButton } from './button.tsx'
import { EmptyState } from './empty-state.tsx'

interface ErrorPageProps {
  status: number
  requestId?: string | undefined
}

/** A whole page for an answer that is not the one people came for. Needs no data, so it works when all else fails. */
export function ErrorPage({ status, requestId }: ErrorPageProps) {
  const { title, words, picture } = explain(status)
  return (
    <div className="frame">
      <main id="main" className="frame-main frame-main--center">
        <div className="wrap">
          <EmptyState
            level="h1"
            picture={picture}
            title={title}
            actions={
              <>
                <LinkButton href="/">Go to the home page</LinkButton>
                <LinkButton href="/teams" look="secondary">
                  Find a team
                </LinkButton>
              </>
            }
          >
            <p>{words}</p>
            {requestId && (
              <p className="small">
                If you write to us about this, please give the number <code>{requestId}</code>
              </p>
            )}
          </EmptyState>
        </div>
      </main>
    </div>
  )
}

interface Explanation {
  title: string
  words: string
  picture: ReactNode
}

function explain(status: number): Explanation {
  if (status === 403)
    return {
      title: 'This page is not open to you',
      words:
        'You may be signed in with another e-mail, or the page belongs to other people. Nothing was changed.',
      picture: <Closed />,
    }
  if (status === 404)
    return {
      title: 'We can’t find that page',
      words:
        'The link may be old or cut short. The team may have changed its name. Try the search.',
      picture: <NotFound />,
    }
  if (status === 410)
    return {
      title: 'This page is gone',
      words: 'It was here and has been taken down. Other teams would be glad of you.',
      picture: <Closed />,
    }
  if (status === 429)
    return {
      title: 'That was a lot at once',
      words: 'Please wait a minute, then go back and try again. Nothing was charged.',
      picture: <MailSent />,
    }
  if (status === 503)
    return {
      title: 'Back in a moment',
      words: 'We are tidying up or very busy. Please try again in a minute. No gift is lost.',
      picture: <Closed />,
    }
  if (status < 500)
    return {
      title: 'That did not work',
      words:
        'The page did not understand what it was sent. Go back, look at what you typed, and try once more.',
      picture: <NotFound />,
    }
  return {
    title: 'Something broke on our side',
    words:
      'It is not your fault and we have noted it. If you were giving, check your e-mail for a receipt before you try again.',
    picture: <NotFound />,
  }
}
