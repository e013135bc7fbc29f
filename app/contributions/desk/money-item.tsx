import '#app/ui/styles/logged-money.css'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { SummaryRow } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Problem } from '#app/teams/look/upload.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { toneOf } from '../say-contribution.ts'
import type { MoneyDone } from '../say-contribution.ts'
import { BringIn } from './bring-in.tsx'
import { CountTable } from './count-table.tsx'
import { ItemDone } from './item-done.tsx'
import { ItemHistory } from './item-history.tsx'
import { ItemPhotos } from './item-photos.tsx'
import type { MoneyItem } from './money-item.server.ts'

interface MoneyItemProps {
  item: MoneyItem
  done: MoneyDone | null
  problem: Problem | null
}

/** One thing that was logged: where it stands, what to do now, what was written down, and what happened since. */
export function MoneyItemPage({ item, done, problem }: MoneyItemProps) {
  return (
    <div className="stack-large">
      <Done item={item} done={done} />
      <div className="logged-head">
        <p className="kicker">
          <a href={`/manage/${item.team.slug}/money`}>{say('contributions.item.back')}</a>
        </p>
        <h2 dir="auto">{item.title}</h2>
        <p className="logged-figure">
          <span>{item.amount}</span>
          <Tag tone={toneOf(item.state)}>{say(`contributions.state.${item.state}`)}</Tag>
          {item.state === 'expected' && item.isLate && (
            <Tag tone="bad">{say('contributions.due.lateTag')}</Tag>
          )}
        </p>
        <Standing item={item} />
      </div>
      {item.state === 'expected' && <BringIn item={item} />}
      <div className="logged-desk">
        <div className="stack-large">
          <Section title={say('contributions.item.facts')} id="facts">
            <SummaryList rows={factsOf(item)} />
          </Section>
          {item.count && <CountTable count={item.count} />}
          <Change item={item} />
        </div>
        <div className="stack-large">
          <ItemPhotos
            title={photoTitle(item)}
            alt={say('contributions.item.photoAlt', { title: item.title })}
            href={`/manage/${item.team.slug}/money/${item.publicId}`}
            organization={item.organization.name}
            photos={item.photos}
            mayRemove={item.isOpen}
            mayAdd={item.state !== 'void'}
            problem={problem}
          />
          <ItemHistory history={item.history} />
        </div>
      </div>
    </div>
  )
}

function Done({ item, done }: Pick<MoneyItemProps, 'item' | 'done'>) {
  const organization = item.organization.name
  return (
    <ItemDone
      done={done}
      slug={item.team.slug}
      logged={
        isInHand(item) ? say('contributions.item.logged') : say('contributions.item.loggedPromise')
      }
      remarked={
        <Notice
          kind="success"
          announce="politely"
          title={say('contributions.item.remarked', { organization })}
        >
          <p>{say('contributions.item.remarkedWords')}</p>
        </Notice>
      }
    />
  )
}

function photoTitle({ kind, means }: MoneyItem): string {
  if (kind === 'sale_takings') return say('contributions.item.photoSheet')
  return means === 'check' ? say('contributions.item.photoCheck') : say('contributions.item.photo')
}

/** Cash and checks that captains hold; a promise is nowhere yet. */
function isInHand({ kind }: MoneyItem): boolean {
  return kind === 'gift' || kind === 'sale_takings'
}

function Standing({ item }: { item: MoneyItem }) {
  const organization = item.organization.name
  if (item.state === 'void')
    return (
      <p className="soft" dir="auto">
        {item.voidReason}
      </p>
    )
  if (item.state !== 'expected') return null
  return (
    <p className="soft">
      {item.cameText !== null &&
        `${say('contributions.item.partly', { came: item.cameText, organization })} `}
      {say('contributions.item.counts', { organization })}
    </p>
  )
}

/** Until staff hold it captains change it themselves; after that they tell staff. */
function Change({ item }: { item: MoneyItem }) {
  const href = `/manage/${item.team.slug}/money/${item.publicId}`
  const organization = item.organization.name
  if (item.state === 'void') return null
  if (item.isOpen)
    return (
      <div className="stack">
        <p>{say('contributions.item.canChange', { organization })}</p>
        <div className="actions">
          {item.figureHref === null ? (
            <>
              {item.kind !== 'ticket' && !item.isChallenge && (
                <LinkButton href={`${href}/correction`} look="secondary">
                  {say('contributions.item.correct')}
                </LinkButton>
              )}
              <LinkButton href={`${href}/withdrawal`} look="quiet">
                {say('contributions.item.withdraw')}
              </LinkButton>
            </>
          ) : (
            <LinkButton href={item.figureHref} look="secondary">
              {say('figure.correctFigure')}
            </LinkButton>
          )}
        </div>
      </div>
    )
  return (
    <div className="stack">
      <h3>{say('contributions.item.heldTitle', { organization })}</h3>
      <p>{say('contributions.item.cannotChange', { organization })}</p>
      <div className="actions">
        <LinkButton href={`${href}/remark`} look="secondary">
          {say('contributions.item.tell')}
        </LinkButton>
      </div>
    </div>
  )
}

function factsOf(item: MoneyItem): SummaryRow[] {
  const row = (term: string, value: string | null): SummaryRow[] =>
    value === null || value === '' ? [] : [{ term, value }]
  const check =
    item.checkNumber === null
      ? null
      : say('contributions.item.meansCheck', { number: item.checkNumber })
  const means = say(`contributions.means.${item.means}`)
  return [
    ...row(say('contributions.item.means'), check ?? means),
    ...row(dayTermOf(item), sayDay(item.givenOn)),
    ...row(say('contributions.item.dueOn'), item.dueDay),
    ...giverOf(item),
    ...row(say('contributions.item.email'), item.giver.email),
    ...row(say('contributions.item.address'), item.giver.address),
    ...(item.kind === 'gift'
      ? row(say('contributions.item.wall'), item.shownName ?? say('contributions.item.wallNobody'))
      : []),
    ...row(say('contributions.item.credited'), item.creditedTo),
    ...eventOf(item),
    ...row(
      say('contributions.item.share'),
      item.share && say('contributions.item.shareWords', item.share),
    ),
    ...(item.kind === 'sponsorship'
      ? row(
          say('contributions.item.fairValue'),
          [item.benefit, item.fairValue].filter(Boolean).join(', ') ||
            say('contributions.item.fairValueNone'),
        )
      : []),
    ...row(say('contributions.item.note'), item.note),
  ]
}

function giverOf({ kind, giver }: MoneyItem): SummaryRow[] {
  if (kind !== 'gift') return []
  const value = giver.name ?? say('contributions.item.several')
  return [{ term: say('contributions.item.from'), value }]
}

function eventOf({ event, team }: MoneyItem): SummaryRow[] {
  if (!event) return []
  const value = <a href={`/manage/${team.slug}/events/${event.slug}`}>{event.name}</a>
  return [{ term: say('contributions.item.event'), value }]
}

function dayTermOf({ kind }: MoneyItem): string {
  switch (kind) {
    case 'gift':
      return say('contributions.item.givenOn')
    case 'sale_takings':
      return say('contributions.item.saleOn')
    case 'restaurant_share':
      return say('contributions.item.nightOn')
    case 'sponsorship':
    case 'ticket':
      return say('contributions.item.promisedOn')
  }
}
