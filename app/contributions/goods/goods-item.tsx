import '#app/ui/styles/logged-money.css'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { SummaryRow } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Problem } from '#app/teams/look/upload.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { ItemDone } from '../desk/item-done.tsx'
import { ItemHistory } from '../desk/item-history.tsx'
import { ItemPhotos } from '../desk/item-photos.tsx'
import type { MoneyDone } from '../say-contribution.ts'
import type { GoodsItem } from './goods-item.server.ts'
import { toneOfGoods } from './goods-list.tsx'

interface GoodsItemProps {
  item: GoodsItem
  done: MoneyDone | null
  problem: Problem | null
}

/** Goods that were logged once: where they stand, who gave them, and what happened since. */
export function GoodsItemPage({ item, done, problem }: GoodsItemProps) {
  const { state, organization } = item
  return (
    <div className="stack-large">
      <ItemDone done={done} slug={item.team.slug} logged={say('goods.captain.logged')} />
      <div className="logged-head">
        <p className="kicker">
          <a href={`/manage/${item.team.slug}/money`}>{say('contributions.item.back')}</a>
        </p>
        <h2 dir="auto">{item.description}</h2>
        <p>
          <Tag tone={toneOfGoods(state)}>{say(`goods.captain.state.${state}`)}</Tag>
        </p>
        <p className="soft measure" dir="auto">
          {sayNext(item)}
        </p>
      </div>
      <div className="logged-desk">
        <div className="stack-large">
          <Section title={say('contributions.item.facts')} id="facts">
            <SummaryList rows={factsOf(item)} />
          </Section>
          <Change item={item} />
        </div>
        <div className="stack-large">
          <ItemPhotos
            title={say('goods.captain.photo')}
            alt={say('contributions.item.photoAlt', { title: item.description })}
            href={item.href}
            organization={organization.name}
            photos={item.photos}
            mayRemove={state === 'waiting'}
            mayAdd={state === 'waiting'}
            problem={problem}
          />
          <ItemHistory history={item.history} />
        </div>
      </div>
    </div>
  )
}

function sayNext({ state, voidReason, organization, giver }: GoodsItem): string | null {
  const said = { organization: organization.name, who: giver.name }
  const by = giver.email === null ? 'Printed' : 'Mailed'
  switch (state) {
    case 'waiting':
    case 'came':
      return say(`goods.captain.next.${state}${by}`, said)
    case 'withdrawn':
      return voidReason
  }
}

/** Captains change it until staff say that it came; then its giver has a receipt, and only staff take it back. */
function Change({ item }: { item: GoodsItem }) {
  const { name, email } = item.organization
  switch (item.state) {
    case 'waiting':
      return (
        <div className="stack">
          <p>{say('goods.captain.canChange', { organization: name })}</p>
          <div className="actions">
            <LinkButton href={`${item.href}/correction`} look="secondary">
              {say('contributions.item.correct')}
            </LinkButton>
            <LinkButton href={`${item.href}/withdrawal`} look="quiet">
              {say('contributions.item.withdraw')}
            </LinkButton>
          </div>
        </div>
      )
    case 'came':
      return <p>{say('goods.captain.cannotChange', { email })}</p>
    case 'withdrawn':
      return null
  }
}

function factsOf({ giver, givenOn, place }: GoodsItem): SummaryRow[] {
  const row = (term: string, value: string | null): SummaryRow[] =>
    value === null || value === '' ? [] : [{ term, value }]
  return [
    ...row(say('contributions.item.from'), giver.name),
    ...row(say('contributions.item.givenOn'), sayDay(givenOn)),
    ...row(say('receipts.place'), place),
    ...row(say('contributions.item.email'), giver.email),
    ...row(say('contributions.item.address'), giver.address),
  ]
}
