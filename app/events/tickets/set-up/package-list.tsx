import '#app/ui/styles/packages.css'
import { LinkButton } from '#app/ui/button.tsx'
import { MoveButtons } from '#app/ui/move-buttons.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { isDone } from './done.ts'
import type { PackagesDone } from './done.ts'
import type { PackageRow, PackagesPart } from './packages-part.server.ts'

interface PackageListProps {
  part: PackagesPart
  done: PackagesDone | null
}

/** All that an event sells, in the order of its page; each is changed on a page of its own. */
export function PackageList({ part, done }: PackageListProps) {
  const { rows, starts, href } = part
  return (
    <div className="stack-large">
      {done && (
        <Notice
          kind={isDone(done) ? 'success' : 'warning'}
          title={say(`packages.done.${done}`)}
          announce="politely"
        />
      )}
      <p>{say('packages.lede')}</p>
      {rows.length === 0 ? (
        <EmptyState title={say('packages.none')}>
          <p>{say('packages.noneWords')}</p>
        </EmptyState>
      ) : (
        <ol className="package-list">
          {rows.map((row, index) => (
            <Row
              key={row.publicId}
              row={row}
              href={`${href}/${row.publicId}`}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
            />
          ))}
        </ol>
      )}
      <Section title={say('packages.add')} id="add">
        <p className="soft">{say('packages.addWords')}</p>
        <ul className="package-starts">
          {starts.map(({ name, words }) => (
            <li key={name}>
              <LinkButton href={`${href}/new?start=${name}`} look="secondary">
                {words}
              </LinkButton>
            </li>
          ))}
          <li>
            <LinkButton href={`${href}/new`} look="quiet">
              {say('packages.addOther')}
            </LinkButton>
          </li>
        </ul>
      </Section>
    </div>
  )
}

interface RowProps {
  row: PackageRow
  href: string
  isFirst: boolean
  isLast: boolean
}

function Row({ row, href, isFirst, isLast }: RowProps) {
  return (
    <li id={row.publicId} className="package-row">
      <div className="stack">
        <h3>
          <a href={href} dir="auto">
            {row.name}
          </a>{' '}
          <span className="package-row-price">{row.price}</span>
        </h3>
        <p className="package-tags">
          <Tag tone="quiet">{row.kind}</Tag>
          {row.lacksValue && <Tag tone="waiting">{say('packages.valueMissing')}</Tag>}
          {row.isTeamOnly && <Tag>{say('packages.soldBy.team')}</Tag>}
        </p>
        {row.facts.map((fact) => (
          <p key={fact} className="small" dir="auto">
            {fact}
          </p>
        ))}
      </div>
      <MoveButtons
        action={`${href}/position`}
        up={isFirst ? null : say('packages.up', { name: row.name })}
        down={isLast ? null : say('packages.down', { name: row.name })}
      />
    </li>
  )
}
