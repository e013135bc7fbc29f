import '#app/ui/styles/logged-money.css'
import type { ReactNode } from 'react'
import {
  DiningNightArt,
  GoodsArt,
  HandedCheck,
  SaleTableArt,
  SponsorSign,
} from '#app/ui/art/money-kinds.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import { entryKinds } from './entry-kind.ts'
import type { EntryKind } from './entry-kind.ts'

/** Which kind of money it is, before anything is typed. */
export function EntryChoice({ slug, event = null }: { slug: string; event?: string | null }) {
  return (
    <div className="stack-large">
      <div className="stack measure">
        <h2>{say('contributions.choose.title')}</h2>
        <p>{say('contributions.choose.lede')}</p>
      </div>
      <EntryKinds slug={slug} event={event} />
      <div className="actions">
        <LinkButton href={`/manage/${slug}/money`} look="quiet">
          {say('contributions.choose.back')}
        </LinkButton>
      </div>
    </div>
  )
}

/** The kinds as pictures, each a link to its form; goods are no money, and stand last. */
export function EntryKinds({ slug, event = null }: { slug: string; event?: string | null }) {
  const of = event === null ? '' : `?${new URLSearchParams({ event })}`
  return (
    <ul className="logged-kinds">
      {entryKinds.map((kind) => (
        <li key={kind}>
          {artOf[kind]}
          <div>
            <a className="logged-kind" href={`/manage/${slug}/money/entry/${kind}${of}`}>
              {say(`contributions.choose.${kind}`)}
            </a>
            <p className="soft small">{say(`contributions.choose.${kind}Words`)}</p>
          </div>
        </li>
      ))}
      <li>
        <GoodsArt />
        <div>
          <a className="logged-kind" href={`/manage/${slug}/goods/entry`}>
            {say('goods.captain.choose')}
          </a>
          <p className="soft small">{say('goods.captain.chooseWords')}</p>
        </div>
      </li>
    </ul>
  )
}

const artOf: Readonly<Record<EntryKind, ReactNode>> = {
  gift: <HandedCheck />,
  sale: <SaleTableArt />,
  restaurant: <DiningNightArt />,
  sponsor: <SponsorSign />,
}
