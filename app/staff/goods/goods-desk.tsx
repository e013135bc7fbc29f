import '#app/ui/styles/money.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { SearchField } from '#app/ui/search-field.tsx'
import { say } from '#app/words/say.ts'
import { sayDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { GoodsEntry } from './goods-desk.server.ts'

interface DeskProps {
  waiting: readonly GoodsEntry[]
  came: readonly GoodsEntry[]
  words: string
  isCut: boolean
  frame: StaffFrame
}

/** Goods that somebody gave: what waits for a second pair of eyes, and what was acknowledged. */
export function GoodsDesk({ waiting, came, words, isCut, frame }: DeskProps) {
  const may = frame.may['handle-money']
  return (
    <div className="stack-large">
      <p className="measure">{say('goods.lede')}</p>
      <Section title={say('goods.waiting')} id="waiting">
        {waiting.length === 0 ? (
          <p className="soft">{say('goods.noneWaiting')}</p>
        ) : (
          <GoodsList label={say('goods.waiting')} goods={waiting} may={may} />
        )}
      </Section>
      {(came.length > 0 || words !== '') && (
        <Section title={say('goods.came')} id="came">
          <LookFor words={words} />
          {came.length === 0 ? (
            <p className="soft">{say('goods.noneFound')}</p>
          ) : (
            <GoodsList label={say('goods.came')} goods={came} may={may} />
          )}
          {isCut && <p className="soft">{say('goods.more', { n: came.length })}</p>}
        </Section>
      )}
    </div>
  )
}

/** Any receipt of goods is found by who gave them, or by what they were. */
function LookFor({ words }: { words: string }) {
  return (
    <search>
      <form action="/staff/goods#came">
        <SearchField
          name="words"
          label={say('goods.look')}
          defaultValue={words}
          buttonText={say('goods.lookPress')}
          buttonLook="secondary"
        />
      </form>
    </search>
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
              {dotted([
                say('goods.given', { day: sayDay(one.givenOn), place: one.place }),
                one.team ?? say('treasury.item.campaign'),
                say('goods.loggedBy', { who: one.loggedBy }),
              ])}
            </p>
            {one.own && !one.confirmed && <p className="small">{say('goods.own')}</p>}
            {may && <Photos one={one} />}
            {one.receipt && <ReceiptLinks {...one.receipt} hasEmail={one.hasEmail} />}
          </div>
          {may && <Deeds one={one} />}
        </li>
      ))}
    </ul>
  )
}

function Photos({ one }: { one: GoodsEntry }) {
  if (one.photos.length === 0) return null
  return (
    <p className="small cluster">
      {one.photos.map((href, place) => (
        <a key={href} href={href}>
          {say('goods.photo', { n: place + 1 })}
          <span className="unseen"> {one.giverName}</span>
        </a>
      ))}
    </p>
  )
}

interface ReceiptLinksProps {
  id: string
  number: string
  hasEmail: boolean
}

function ReceiptLinks({ id, number, hasEmail }: ReceiptLinksProps) {
  return (
    <p className="small cluster">
      <a href={`/receipts/${id}`}>{say('receipts.title', { number })}</a>
      <a href={`/receipts/${id}/receipt.pdf`}>{say('treasury.sheet.printReceipt', { number })}</a>
      {!hasEmail && <span>{say('goods.printIt')}</span>}
    </p>
  )
}

function Deeds({ one }: { one: GoodsEntry }) {
  return (
    <div className="money-deeds">
      {!one.confirmed && !one.own && (
        <form method="post" action={`/staff/goods/${one.id}/confirmation`}>
          <input type="hidden" name="revision" value={one.revision} readOnly />
          <Button look="secondary" busyText={say('staff.form.saving')}>
            {say('goods.confirm')}
            <span className="unseen"> {one.giverName}</span>
          </Button>
        </form>
      )}
      {one.receipt && one.hasEmail && (
        <form method="post" action={`/staff/goods/${one.id}/receipt-copy`}>
          <Button look="secondary" busyText={say('staff.sheet.resending')}>
            {say('goods.resend')}
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
