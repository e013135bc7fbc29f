import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'
import { BrandLink } from './brand/brand-link.tsx'
import type { ShownBrand } from './brand/brand-context.tsx'
import { Closed, MailSent, NotFound } from './art/scenes.tsx'
import { LinkButton } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { Masthead } from './page-frame.tsx'

interface ErrorPageProps {
  status: number
  requestId?: string | undefined
  /** Whose site it is; null when not even that is known. */
  brand: ShownBrand | null
}

/** A whole page for an answer that is not the one people came for. Asks for no data, so it works when all else fails. */
export function ErrorPage({ status, requestId, brand }: ErrorPageProps) {
  const { title, words, picture } = explain(status)
  return (
    <div className="frame">
      {brand && (
        <>
          <BrandLink color={brand.color} />
          <Masthead organization={brand} nav={[]} />
        </>
      )}
      <main id="main" className="frame-main frame-main--center">
        <div className="wrap">
          <EmptyState
            level="h1"
            picture={picture}
            title={title}
            actions={
              <>
                <LinkButton href="/">{say('ui.error.home')}</LinkButton>
                <LinkButton href="/teams" look="secondary">
                  {say('ui.error.find')}
                </LinkButton>
              </>
            }
          >
            <p>{words}</p>
            {requestId && (
              <p className="small">
                {say.rich('ui.error.number', {
                  number: requestId,
                  code: (number) => <code>{number}</code>,
                })}
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
  if (status === 403) return told('forbidden', <Closed />)
  if (status === 404) return told('notFound', <NotFound />)
  if (status === 410) return told('gone', <Closed />)
  if (status === 429) return told('tooMany', <MailSent />)
  if (status === 503) return told('busy', <Closed />)
  if (status < 500) return told('wrong', <NotFound />)
  return told('broken', <NotFound />)
}

type Reason = 'forbidden' | 'notFound' | 'gone' | 'tooMany' | 'busy' | 'wrong' | 'broken'

function told(reason: Reason, picture: ReactNode): Explanation {
  return { title: say(`ui.error.${reason}`), words: say(`ui.error.${reason}Words`), picture }
}
