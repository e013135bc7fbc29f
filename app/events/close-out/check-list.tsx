import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { CheckItem } from './check-list.ts'
import type { CloseOut } from './close-out-page.server.ts'

interface CheckListProps {
  items: CloseOut['items']
  /** Where each is put right; `null` for whoever only reads. */
  at: { readonly desk: string; readonly moneyHref: string } | null
  /** An event that was held and is not closed. */
  mayTick: boolean
}

/** What has to be done after an event: a mark and a word say what is. */
export function CheckList({ items, at, mayTick }: CheckListProps) {
  return (
    <ul className="check-list">
      {items.map((item) => (
        <li key={item.key} className={item.done ? 'check-item check-item--done' : 'check-item'}>
          <span className="check-mark" aria-hidden="true" />
          <div>
            <p className="cluster">
              <strong>{say(`closeOut.item.${item.key}`)}</strong>
              {item.done ? (
                <Tag tone="good">{say('closeOut.state.done')}</Tag>
              ) : (
                <Tag>{say('closeOut.state.open')}</Tag>
              )}
            </p>
            {item.tick && <Said tick={item.tick} />}
            {!item.done && at && <PutRight item={item} at={at} mayTick={mayTick} />}
            {item.tick && item.said && mayTick && at && (
              <form method="post" action={`${at.desk}/close-out/${item.said}/end`}>
                <Button look="quiet">
                  {say('closeOut.takeBack')}
                  <span className="unseen">{`: ${say(`closeOut.item.${item.key}`)}`}</span>
                </Button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Said({ tick }: { tick: NonNullable<CloseOut['items'][number]['tick']> }) {
  return (
    <p className="small">
      <bdi>{say('closeOut.by', { who: tick.by, day: tick.day })}</bdi>
      {tick.note !== '' && (
        <span className="under" dir="auto">
          {tick.note}
        </span>
      )}
    </p>
  )
}

interface PutRightProps {
  item: CloseOut['items'][number]
  at: NonNullable<CheckListProps['at']>
  mayTick: boolean
}

function PutRight({ item, at, mayTick }: PutRightProps) {
  const href = hrefOf(item.key, at)
  return (
    <>
      <p className="small">
        {say(`closeOut.hint.${item.key}`)} {href && <a href={href}>{say('closeOut.goThere')}</a>}
      </p>
      {item.said && mayTick && (
        <Details summary={say(`closeOut.tick.${item.said}`)}>
          <form method="post" action={`${at.desk}/close-out/${item.said}`} className="form">
            <TextField
              name="note"
              id={`note-${item.said}`}
              label={say('closeOut.note')}
              optional="optional"
              maxLength={300}
            />
            <div className="actions">
              <Button look="secondary">{say('closeOut.tickIt')}</Button>
            </div>
          </form>
        </Details>
      )}
    </>
  )
}

/** Where an open one is put right. */
function hrefOf(
  key: CheckItem['key'],
  { desk, moneyHref }: NonNullable<CheckListProps['at']>,
): string | null {
  switch (key) {
    case 'counted':
      return `${desk}/count`
    case 'figure':
      return `${desk}/figure`
    case 'restaurant-thanked':
      return `${desk}/restaurant`
    case 'logged':
    case 'in':
    case 'deposited':
      return moneyHref
    case 'costs':
    case 'repaid':
      return `${desk}/costs`
    case 'tills':
      return `${desk}/tills`
    case 'refunds':
    case 'float':
    case 'leftovers':
    case 'no-costs':
    case 'givers-thanked':
    case 'helpers-thanked':
    case 'sponsors-thanked':
    case 'guests-thanked':
    case 'place-clean':
      return null
  }
}
