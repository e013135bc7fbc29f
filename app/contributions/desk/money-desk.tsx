import '#app/ui/styles/logged-money.css'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { EntryKinds } from '../entry/entry-choice.tsx'
import { GoodsList } from '../goods/goods-list.tsx'
import { toneOf } from '../say-contribution.ts'
import type { LoggedItem, MoneyDesk } from './money-desk.server.ts'

/** What a team logged by hand, by where it stands. */
export function MoneyDeskPage(desk: MoneyDesk) {
  const { team, groups, organization } = desk
  if (desk.logged + desk.goods.length === 0) return <NothingLogged {...desk} />
  return (
    <div className="stack-large">
      <div className="logged-top">
        <p className="measure">{say('contributions.desk.lede', { organization })}</p>
        <LinkButton href={`/manage/${team.slug}/money/entry`} size="large">
          {say('contributions.desk.log')}
        </LinkButton>
      </div>
      {desk.late > 0 && (
        <Notice kind="warning" title={say('contributions.desk.late', { n: desk.late })}>
          <p>{say('contributions.desk.lateWords')}</p>
        </Notice>
      )}
      <div className="logged-desk">
        <div className="stack-large">
          <Group name="expected" items={groups.expected} organization={organization} />
          <Group name="received" items={groups.received} organization={organization} />
          <Group name="bank" items={groups.bank} organization={organization} />
          {groups.void.length > 0 && (
            <Group name="void" items={groups.void} organization={organization} />
          )}
          {desk.goods.length > 0 && <GoodsList goods={desk.goods} organization={organization} />}
          {desk.isCut && (
            <p className="soft">{say('contributions.desk.more', { n: desk.logged })}</p>
          )}
        </div>
        <div className="stack-large">
          <Section title={say('teams.page.goal')} id="goal">
            <GoalBar label={say('teams.page.goal')} {...desk.progress} />
          </Section>
          <Where {...desk} />
        </div>
      </div>
    </div>
  )
}

function NothingLogged({ team, organization }: MoneyDesk) {
  return (
    <div className="stack-large">
      <EmptyState picture={<Empty />} title={say('contributions.desk.noneTitle')}>
        <p>{say('contributions.desk.none')}</p>
        <p>{say('contributions.desk.lede', { organization })}</p>
      </EmptyState>
      <EntryKinds slug={team.slug} />
    </div>
  )
}

interface GroupProps {
  name: keyof MoneyDesk['groups']
  items: readonly LoggedItem[]
  organization: string
}

function Group({ name, items, organization }: GroupProps) {
  return (
    <Section title={say(`contributions.group.${name}`)} id={name}>
      <p className="soft">{say(`contributions.groupWords.${name}`, { organization })}</p>
      {items.length === 0 ? (
        <p>{say('contributions.desk.noneIn')}</p>
      ) : (
        <ul className="logged-list">
          {items.map((item) => (
            <li key={item.href} className={`logged-item logged-item--${item.state}`}>
              <a href={item.href} dir="auto">
                {item.title}
              </a>
              <span className="logged-sum">{item.amount}</span>
              <Meta {...item} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Meta({ due, timing, partly, state }: LoggedItem) {
  return (
    <span className="logged-meta">
      {due !== null && timing === 'late' && (
        <Tag tone="bad">{say('contributions.due.lateTag')}</Tag>
      )}
      {state === 'reconciled' && (
        <Tag tone={toneOf(state)}>{say('contributions.state.reconciled')}</Tag>
      )}
      {dotted([due, partly])}
    </span>
  )
}

/** The sums, which are the team's totals. */
function Where({ sums, organization }: MoneyDesk) {
  return (
    <Section title={say('contributions.desk.where')} id="where">
      <dl className="logged-where">
        <div>
          <dt>
            {say('contributions.desk.online')}
            <span className="under small soft">{say('contributions.desk.onlineNote')}</span>
          </dt>
          <dd>{sums.online}</dd>
        </div>
        <div>
          <dt>{say('contributions.desk.inHand', { organization })}</dt>
          <dd>{sums.inHand}</dd>
        </div>
        <div>
          <dt>{say('contributions.desk.inBank')}</dt>
          <dd>{sums.inBank}</dd>
        </div>
        <div className="logged-total">
          <dt>{say('contributions.desk.raised')}</dt>
          <dd>{sums.raised}</dd>
        </div>
        <div>
          <dt>{say('contributions.desk.expected')}</dt>
          <dd>{sums.expected}</dd>
        </div>
      </dl>
    </Section>
  )
}
