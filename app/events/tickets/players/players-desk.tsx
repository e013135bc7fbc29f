import '#app/ui/styles/captain.css'
import '#app/ui/styles/players.css'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { ConfirmPanel, Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { LightTag } from './light-tag.tsx'
import { narrowings } from './narrowings.ts'
import type { DeskGroup, DeskPlace, PlayersDesk } from './players-desk.server.ts'

/** Who comes by the places of an event: who paid, who is named, and what is missing. */
export function PlayersDeskPage(desk: PlayersDesk) {
  const { event, count, counts, found, groups } = desk
  const list = `${event.desk}/players`
  const missing = counts.name + counts.payment + counts.waiver + counts.answers
  return (
    <div className="stack-large">
      <PageHead of={event.title} href={event.desk}>
        <h2>{say('players.desk.head', { n: count })}</h2>
        {count > 0 && (
          <p className="soft on-screen">
            <a href={`${list}.csv`}>{say('rsvp.list.csv')}</a>. {say('rsvp.list.print')}
          </p>
        )}
      </PageHead>
      {count === 0 ? (
        <EmptyState picture={<Empty />} title={say('players.desk.none')} level="h3">
          <p>{say('players.desk.noneWords')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="stack on-screen">
            <Narrowings desk={desk} list={list} />
            <search>
              <form method="get" action={list}>
                {desk.show && <input type="hidden" name="show" value={desk.show} />}
                <SearchField name="q" label={say('players.desk.search')} defaultValue={desk.q} />
              </form>
            </search>
            {missing > 0 && (
              <ConfirmPanel
                open={say('players.desk.chase')}
                action={`${list}/letters`}
                confirm={say('players.desk.chaseYes')}
              >
                <p>{say('players.desk.chaseWords')}</p>
              </ConfirmPanel>
            )}
          </div>
          {found === 0 && <p className="soft">{say('players.desk.nobody')}</p>}
          <div className="player-groups">
            {groups.map((group) => (
              <Group key={group.key} group={group} />
            ))}
          </div>
          {desk.show === null && desk.q === '' && <Sums desk={desk} />}
        </>
      )}
    </div>
  )
}

function Narrowings({ desk, list }: { desk: PlayersDesk; list: string }) {
  return (
    <Tabs
      label={say('players.desk.filter')}
      current={desk.show === null ? list : `${list}?show=${desk.show}`}
      tabs={[
        { text: `${say('players.desk.all')} (${desk.count})`, href: list },
        ...narrowings
          .filter((one) => desk.counts[one] > 0 || desk.show === one)
          .map((one) => ({
            text: `${say(`players.desk.show.${one}`)} (${desk.counts[one]})`,
            href: `${list}?show=${one}`,
          })),
      ]}
    />
  )
}

function Group({ group }: { group: DeskGroup }) {
  return (
    <div className="player-group">
      <Table
        caption={<bdi>{group.title}</bdi>}
        rows={group.places}
        rowKey={({ id }) => id}
        columns={[
          { heading: say('players.list.name'), cell: (place) => <Who place={place} /> },
          { heading: say('players.list.money'), cell: ({ light }) => <LightTag light={light} /> },
          { heading: say('players.list.missing'), cell: (place) => <MissingTags place={place} /> },
          {
            heading: say('players.list.shirt'),
            cell: ({ values }) => <bdi>{values.shirt}</bdi>,
            kind: 'short',
          },
          { heading: say('players.list.meal'), cell: ({ values }) => <bdi>{values.meal}</bdi> },
        ]}
      />
    </div>
  )
}

function Who({ place }: { place: DeskPlace }) {
  return (
    <>
      <span className="player-who">
        <a href={place.href} dir="auto">
          {place.who}
        </a>
      </span>
      {place.isSeatedElsewhere && (
        <span className="under soft">{say('players.list.inStead', { buyer: place.buyer })}</span>
      )}
      {place.values.wish && (
        <span className="under soft" dir="auto">
          {say('players.list.wishes', { wish: place.values.wish })}
        </span>
      )}
    </>
  )
}

function MissingTags({ place }: { place: DeskPlace }) {
  const words = place.missing.filter((one) => one !== 'payment')
  if (words.length === 0 && !(place.seeksGroup && !place.isSeatedElsewhere)) return null
  return (
    <span className="place-tags">
      {words.map((one) => (
        <Tag key={one} tone="waiting">
          {say(`players.missing.${one}`)}
        </Tag>
      ))}
      {place.seeksGroup && !place.isSeatedElsewhere && (
        <Tag tone="note">{say('players.list.single')}</Tag>
      )}
    </span>
  )
}

function Sums({ desk }: { desk: PlayersDesk }) {
  const { shirts, meals, allergies } = desk
  if (shirts.length + meals.length + allergies.length === 0) return null
  return (
    <Section title={say('players.desk.sums')} id="sums">
      <div className="player-sums">
        {shirts.length > 0 && <Counts title={say('players.desk.shirts')} counts={shirts} />}
        {meals.length > 0 && <Counts title={say('players.desk.meals')} counts={meals} />}
      </div>
      {allergies.length > 0 && (
        <Details summary={say('players.desk.allergies', { n: allergies.length })} start="unfolded">
          <ul>
            {allergies.map(({ id, who, words }) => (
              <li key={id}>
                <bdi>{who}</bdi>: <bdi>{words}</bdi>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  )
}

function Counts({ title, counts }: { title: string; counts: PlayersDesk['shirts'] }) {
  return (
    <Table
      caption={title}
      rows={counts}
      rowKey={({ answer }) => answer}
      narrow="brief"
      columns={[
        {
          heading: title,
          cell: ({ answer }) => (answer === '' ? say('players.desk.notSaid') : <bdi>{answer}</bdi>),
        },
        { heading: say('rsvp.list.party'), cell: ({ n }) => String(n), kind: 'sum' },
      ]}
    />
  )
}
