import { saySkill, skills } from '#app/teams/needs/skill.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmailAddress } from '#app/ui/email-address.tsx'
import { Select } from '#app/ui/select.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { hrefOf } from '../desk-hrefs.ts'
import type { ListedOffer } from './skills-desk.server.ts'

interface OfferListProps {
  offers: readonly ListedOffer[]
  /** Empty for all. */
  skill: string
  mayExport: boolean
}

/** What people offer; who they are is for staff alone. */
export function OfferList({ offers, skill, mayExport }: OfferListProps) {
  return (
    <div className="stack-large">
      <search>
        <form method="get" action="/staff/skills/offers" className="filters">
          <Select
            name="skill"
            label={say('skills.need.skill')}
            defaultValue={skill}
            placeholder={say('skills.list.any')}
            options={skills.map((each) => ({ value: each, label: saySkill(each) }))}
          />
          <div className="actions">
            <Button look="secondary">{say('skills.list.show')}</Button>
            {mayExport && offers.length > 0 && (
              <LinkButton href={hrefOf('/staff/skills/offers/export', { skill })} look="quiet">
                {say('skills.export.title')}
              </LinkButton>
            )}
          </div>
        </form>
      </search>
      <Table
        caption={say('skills.staff.offers')}
        rows={offers}
        rowKey={({ id }) => id}
        empty={<p className="soft">{say('skills.staff.noOffers')}</p>}
        columns={[
          {
            heading: say('skills.staff.name'),
            cell: ({ name, isPaused }) => (
              <>
                <bdi>{name}</bdi> {isPaused && <Tag tone="quiet">{say('skills.staff.paused')}</Tag>}
              </>
            ),
          },
          {
            heading: say('staff.people.columnEmail'),
            cell: ({ email }) => <EmailAddress email={email} />,
          },
          {
            heading: say('skills.need.skill'),
            cell: (offer) => (
              <>
                {offer.skills}
                {offer.licence && <bdi className="small under">{offer.licence}</bdi>}
                {offer.words && (
                  <span className="small soft under" dir="auto">
                    {offer.words}
                  </span>
                )}
              </>
            ),
          },
          { heading: say('skills.staff.hours'), cell: ({ time }) => time, kind: 'short' },
          { heading: say('skills.staff.until'), cell: ({ until }) => until, kind: 'short' },
          {
            heading: say('skills.list.town'),
            cell: ({ town }) => <bdi>{town}</bdi>,
            kind: 'short',
          },
        ]}
      />
    </div>
  )
}
