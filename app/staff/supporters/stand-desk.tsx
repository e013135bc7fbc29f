import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { hrefOf } from '../desk-hrefs.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { ListedSupporter, StandDesk } from './stand-desk.server.ts'

interface StandDeskProps {
  desk: StandDesk
  words: string
  most: number
  frame: StaffFrame
}

/** Who stands with us, how many, and since when. */
export function StandDeskView({ desk, words, most, frame }: StandDeskProps) {
  const mayModerate = frame.may.moderate
  return (
    <div className="stack-large">
      <div className="stack measure">
        <p className="lede">{say('stand.people', { n: desk.people })}</p>
        <p>{say('stand.staff.lede')}</p>
      </div>
      {desk.people > 0 && <Counts desk={desk} />}
      <search>
        <form action="/staff/supporters">
          <SearchField name="q" label={say('stand.staff.look')} defaultValue={words} />
        </form>
      </search>
      {mayModerate && desk.list.length > 0 && (
        <p>
          <a href={hrefOf('/staff/supporters/export', { q: words })}>{say('stand.staff.export')}</a>
        </p>
      )}
      <People desk={desk} words={words} mayModerate={mayModerate} />
      {desk.list.length === most && (
        <p className="soft">{say('stand.staff.most', { most: sayNumber(most) })}</p>
      )}
    </div>
  )
}

interface PeopleProps {
  desk: StandDesk
  words: string
  mayModerate: boolean
}

function People({ desk, words, mayModerate }: PeopleProps) {
  return (
    <Table
      caption={<span className="unseen">{say('stand.staff.title')}</span>}
      rows={desk.list}
      rowKey={({ publicId }) => publicId}
      empty={
        words === '' ? (
          <EmptyState picture={<Empty />} title={say('stand.staff.none')}>
            <p>{desk.link}</p>
          </EmptyState>
        ) : (
          <EmptyState
            picture={<Empty />}
            title={say('stand.staff.noneFound')}
            actions={
              <LinkButton href="/staff/supporters" look="secondary">
                {say('stand.staff.showAll')}
              </LinkButton>
            }
          >
            <p>{say('stand.staff.noneFoundWords')}</p>
          </EmptyState>
        )
      }
      columns={[
        { heading: say('stand.staff.column.name'), cell: Name },
        {
          heading: say('stand.staff.column.team'),
          cell: ({ team }) =>
            team && (
              <a href={`/staff/teams/${team.slug}`} dir="auto">
                {team.name}
              </a>
            ),
        },
        {
          heading: say('stand.staff.column.state'),
          cell: ({ state }) => (
            <Tag tone={state === 'stands' ? 'good' : 'quiet'}>
              {say(`stand.staff.state.${state}`)}
            </Tag>
          ),
        },
        { heading: say('stand.staff.column.since'), cell: ({ since }) => since, kind: 'short' },
        {
          heading: say('stand.staff.column.shown'),
          cell: (one) => <Naming one={one} words={words} mayModerate={mayModerate} />,
        },
        ...(mayModerate
          ? [
              {
                heading: say('stand.staff.erase'),
                cell: (one: ListedSupporter) => <Erase one={one} words={words} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function Name({ name, email, town }: ListedSupporter) {
  return (
    <>
      <bdi>{name}</bdi>
      <span className="small soft under">
        <bdi>{email}</bdi>
      </span>
      {town !== '' && (
        <span className="small soft under">
          <bdi>{town}</bdi>
        </span>
      )}
    </>
  )
}

interface DeedProps {
  one: ListedSupporter
  /** What was looked for, to come back to. */
  words: string
}

function Naming({ one, words, mayModerate }: DeedProps & { mayModerate: boolean }) {
  if (one.naming === 'not-shown') return null
  const deed = one.naming === 'shown' ? 'hidden' : 'shown'
  return (
    <>
      {one.naming === 'shown' ? <bdi>{one.shown}</bdi> : say('stand.staff.hidden')}
      {mayModerate && (
        <form method="post" action={`/staff/supporters/people/${one.publicId}/name`}>
          <input type="hidden" name="naming" value={deed} />
          <input type="hidden" name="q" value={words} />
          <Button
            look="quiet"
            aria-label={`${say(`stand.staff.${deed === 'hidden' ? 'hide' : 'show'}`)}: ${one.name}`}
          >
            {deed === 'hidden' ? say('stand.staff.hide') : say('stand.staff.show')}
          </Button>
        </form>
      )}
    </>
  )
}

function Erase({ one, words }: DeedProps) {
  return (
    <ConfirmPanel
      open={
        <>
          {say('stand.staff.erase')}
          <span className="unseen">: {one.name}</span>
        </>
      }
      action={`/staff/supporters/people/${one.publicId}/erasure`}
      fields={<input type="hidden" name="q" value={words} />}
      confirm={say('stand.staff.eraseYes')}
      look="quiet"
    >
      <p>{say('stand.staff.eraseWords')}</p>
    </ConfirmPanel>
  )
}

function Counts({ desk: { byTeam, byMonth } }: { desk: StandDesk }) {
  return (
    <Section title={say('stand.staff.counts')} id="counts">
      <div className="columns">
        <Table
          caption={say('stand.staff.byTeam')}
          narrow="brief"
          rows={byTeam}
          rowKey={({ slug }) => slug ?? ''}
          columns={[
            {
              heading: say('stand.staff.column.team'),
              cell: ({ name }) => (name === null ? say('stand.staff.noTeam') : <bdi>{name}</bdi>),
            },
            {
              heading: say('stand.staff.column.people'),
              cell: ({ people }) => sayNumber(people),
              kind: 'sum',
            },
          ]}
        />
        <Table
          caption={say('stand.staff.byMonth')}
          narrow="brief"
          rows={byMonth}
          rowKey={({ month }) => month}
          columns={[
            { heading: say('stand.staff.column.month'), cell: ({ month }) => month },
            {
              heading: say('stand.staff.column.people'),
              cell: ({ people }) => sayNumber(people),
              kind: 'sum',
            },
          ]}
        />
      </div>
    </Section>
  )
}
