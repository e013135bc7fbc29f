import type { ReactElement, ReactNode } from 'react'
import { Poster } from '#app/ui/bulletin.tsx'

interface OutcomeProps {
  kicker?: string
  picture: ReactElement
  title: string
  words: ReactNode
  /** Below the words. */
  more?: ReactNode
  /** Where to go on. */
  children?: ReactNode
}

/** What came of a payment, as a whole page. */
export function Outcome({ kicker, picture, title, words, more, children }: OutcomeProps) {
  return (
    <Poster picture={picture}>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      <p className="lede">{words}</p>
      {more}
      {children && <div className="actions">{children}</div>}
    </Poster>
  )
}
