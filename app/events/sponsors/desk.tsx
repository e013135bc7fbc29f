import '#app/ui/styles/captain.css'
import '#app/ui/styles/sponsors.css'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { DeskLevel, DeskSponsor, SponsorsDesk } from './desk.server.ts'
import { MoneyTag, ProofTag } from './state-tags.tsx'

/** Who sponsors an event, by level. */
export function SponsorsDeskPage(desk: SponsorsDesk) {
  const { event, levels, sums } = desk
  return (
    <div className="stack-large">
      <PageHead of={event.title} href={event.desk}>
        <h2>{say('sponsors.desk.title')}</h2>
        {desk.canAdd && (
          <div className="actions">
            <LinkButton href={`${event.desk}/sponsors/entry`}>
              {say('sponsors.desk.add')}
            </LinkButton>
            {desk.hasPublicLevels && (
              <LinkButton href={`${event.page}/sponsors`} look="secondary">
                {say('sponsors.desk.page')}
              </LinkButton>
            )}
          </div>
        )}
      </PageHead>
      {levels.length === 0 && (
        <EmptyState
          picture={<Empty />}
          title={say('sponsors.desk.noLevels')}
          level="h3"
          actions={
            <LinkButton href={`${event.desk}/set-up/packages`}>
              {say('sponsors.desk.toLevels')}
            </LinkButton>
          }
        >
          <p>{say('sponsors.desk.noLevelsWords')}</p>
        </EmptyState>
      )}
      {sums.all > 0 && (
        <SummaryList
          rows={[
            { term: say('sponsors.desk.paid'), value: sums.paid },
            { term: say('sponsors.desk.owed'), value: sums.owed },
            {
              term: say('sponsors.desk.right'),
              value: say('sponsors.desk.rightOf', { n: sums.right, all: sums.all }),
            },
          ]}
        />
      )}
      {levels.map((level) => (
        <LevelSection key={level.id} level={level} />
      ))}
      {desk.gone.length > 0 && (
        <Section title={say('sponsors.desk.gone')} id="gone">
          <SponsorTable caption={say('sponsors.desk.gone')} sponsors={desk.gone} />
        </Section>
      )}
      {desk.canPrint && <Papers href={`${event.desk}/sponsors`} />}
    </div>
  )
}

function LevelSection({ level }: { level: DeskLevel }) {
  const { id, name, price, left, sponsors } = level
  const stock =
    left === null
      ? say('sponsors.desk.noLimit', { n: sponsors.length })
      : say('sponsors.desk.stock', { n: sponsors.length, left })
  return (
    <Section title={`${name} · ${price}`} id={id}>
      <p className="soft">{stock}</p>
      {sponsors.length > 0 && <SponsorTable caption={name} sponsors={sponsors} />}
    </Section>
  )
}

interface SponsorTableProps {
  caption: string
  sponsors: readonly DeskSponsor[]
}

function SponsorTable({ caption, sponsors }: SponsorTableProps) {
  return (
    <Table
      caption={<span className="unseen">{caption}</span>}
      rows={sponsors}
      rowKey={(row) => row.href}
      columns={[
        {
          heading: say('sponsors.page.firm'),
          cell: (row) => (
            <a href={row.href} dir="auto">
              {row.firm}
            </a>
          ),
        },
        { heading: say('sponsors.page.money'), cell: (row) => <MoneyTag money={row.money} /> },
        {
          heading: say('sponsors.own.sign'),
          cell: (row) => (
            <span className="tags">
              <ProofTag proof={row.proof} />
              {row.mayAdvertise && <Tag tone="bad">{say('sponsors.desk.mayAdvertise')}</Tag>}
              {!row.hasLogo && <Tag tone="quiet">{say('sponsors.desk.noLogo')}</Tag>}
            </span>
          ),
        },
        {
          heading: say('sponsors.page.hole'),
          kind: 'short',
          cell: (row) => (row.hole === null ? '–' : row.hole),
        },
        {
          heading: say('sponsors.own.places'),
          kind: 'short',
          cell: (row) =>
            row.places === 0
              ? '–'
              : say('sponsors.desk.named', { named: row.named, n: row.places }),
        },
      ]}
    />
  )
}

function Papers({ href }: { href: string }) {
  return (
    <Section title={say('sponsors.desk.print')} id="print">
      <p>{say('sponsors.desk.printWords')}</p>
      <div className="actions">
        <LinkButton href={`${href}/signs.pdf?size=large`} look="secondary">
          {say('sponsors.desk.signsLarge')}
        </LinkButton>
        <LinkButton href={`${href}/signs.pdf?size=letter`} look="secondary">
          {say('sponsors.desk.signsLetter')}
        </LinkButton>
      </div>
      <p>
        <a href={`${href}/holes.pdf`}>{say('sponsors.desk.holes')}</a>
      </p>
      <p className="soft">
        <a href={`${href}.csv`}>{say('sponsors.desk.csv')}</a>
      </p>
    </Section>
  )
}
