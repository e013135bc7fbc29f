import '#app/ui/styles/logged-money.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { GoodsLine, GoodsState } from './goods-item.server.ts'

interface GoodsListProps {
  goods: readonly GoodsLine[]
  organization: string
}

/** What a team was given that is not money. */
export function GoodsList({ goods, organization }: GoodsListProps) {
  return (
    <Section title={say('goods.captain.listTitle')} id="goods">
      <p className="soft">{say('goods.captain.listWords', { organization })}</p>
      <ul className="logged-list">
        {goods.map(({ href, description, giverName, givenOn, state }) => (
          <li key={href} className="logged-item">
            <a href={href} dir="auto">
              {description}
            </a>
            <Tag tone={toneOfGoods(state)}>{say(`goods.captain.state.${state}`)}</Tag>
            <span className="logged-meta">
              {say('goods.captain.from', { who: giverName, day: sayDay(givenOn) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function toneOfGoods(state: GoodsState): TagTone {
  switch (state) {
    case 'waiting':
      return 'waiting'
    case 'came':
      return 'good'
    case 'withdrawn':
      return 'quiet'
  }
}
