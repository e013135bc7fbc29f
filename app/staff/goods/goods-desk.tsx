import '#app/ui/styles/money.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import { sayDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { GoodsEntry } from './goods-desk.server.ts'

interface DeskProps {
  waiting: readonly GoodsEntry[]
  came: readonly GoodsEntry[]
  frame: StaffFrame
}

/** Goods that somebody gave: what waits for a second pair of eyes, and what was acknowledged. */
export function GoodsDesk({ waiting, came, frame }: DeskProps) {
  const may = frame.may['handle-money']
  return (
    <div className="stack-large">
      <p className="measure">{say('goods.lede')}</p>
      {may && (
        <p>
          <LinkButton href="/staff/goods/entry">{say('goods.log')}</LinkButton>
        </p>
      )}
      <Section title={say('goods.waiting')} id="waiting">
        {waiting.length === 0 ? (
          <p className="soft">{say('goods.noneWaiting')}</p>
        ) : (
          <GoodsList label={say('goods.waiting')} goods={waiting} may={may} />
        )}
      </Section>
      {came.length > 0 && (
        <Section title={say('goods.came')} id="came">
          <GoodsList label={say('goods.came')} goods={came} may={may} />
        </Section>
      )}
    </div>
  )
}

function GoodsList({
  label,
  goods,
  may,
}: {
  label: string
  goods: readonly GoodsEntry[]
  may: boolean
}) {
  return (
    <ul className="money-list plain-list" aria-label={label}>
      {goods.map((one) => (
        <li key={one.id} className="money-item money-item--plain">
          <div className="money-who">
            <strong dir="auto">{one.giverName}</strong>
            <p dir="auto">{one.description}</p>
            <p className="small soft">
              {[
                say('goods.given', { day: sayDay(one.givenOn), place: one.place }),
                one.team ?? say('treasury.item.campaign'),
                say('goods.loggedBy', { who: one.loggedBy }),
              ].join(' · ')}
            </p>
            {one.own && !one.confirmed && <p className="small">{say('goods.own')}</p>}
            {one.receipt && (
              <p className="small">
                <a href={`/receipts/${one.receipt.id}`}>
                  {say('receipts.title', { number: one.receipt.number })}
                </a>
                {!one.hasEmail && <> {say('goods.printIt')}</>}
              </p>
            )}
          </div>
          {may && <Deeds one={one} />}
        </li>
      ))}
    </ul>
  )
}

function Deeds({ one }: { one: GoodsEntry }) {
  return (
    <div className="money-deeds">
      {!one.confirmed && !one.own && (
        <form method="post" action={`/staff/goods/${one.id}/confirmation`}>
          <Button busyText={say('staff.form.saving')}>
            {say('goods.confirm')}
            <span className="unseen"> {one.giverName}</span>
          </Button>
        </form>
      )}
      <LinkButton href={`/staff/goods/${one.id}/withdrawal`} look="quiet">
        {say('goods.withdraw')}
        <span className="unseen"> {one.giverName}</span>
      </LinkButton>
    </div>
  )
}
