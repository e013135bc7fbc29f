import type { ReactNode } from 'react'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import type { MoneyDone } from '../say-contribution.ts'

interface ItemDoneProps {
  done: MoneyDone | null
  /** Of the team. */
  slug: string
  /** What is said when it was logged just now. */
  logged: string
  /** What is said after a remark, where one can be made. */
  remarked?: ReactNode
}

/** What was just done with something that captains logged. */
export function ItemDone({ done, slug, logged, remarked = null }: ItemDoneProps) {
  const another = (
    <p>
      <a href={`/manage/${slug}/money/entry`}>{say('contributions.item.another')}</a>
    </p>
  )
  switch (done) {
    case null:
      return null
    case 'remarked':
      return remarked
    case 'logged':
      return (
        <Notice kind="success" announce="politely" title={logged}>
          {another}
        </Notice>
      )
    case 'logged-before':
      return (
        <Notice announce="politely" title={say('contributions.item.loggedBefore')}>
          <p>{say('contributions.item.loggedBeforeWords')}</p>
          {another}
        </Notice>
      )
    case 'changed':
    case 'withdrawn':
      return <Notice kind="success" announce="politely" title={say(`contributions.item.${done}`)} />
    case 'photo-added':
      return (
        <Notice kind="success" announce="politely" title={say('contributions.item.photoAdded')} />
      )
    case 'photo-removed':
      return (
        <Notice kind="success" announce="politely" title={say('contributions.item.photoRemoved')} />
      )
  }
}
