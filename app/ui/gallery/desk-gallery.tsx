import '../styles/desk.css'
import { Section } from '../bulletin.tsx'
import { Button } from '../button.tsx'
import { ConfirmPanel } from '../details.tsx'
import { Stat, Stats } from '../stat.tsx'
import { Steps } from '../steps.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Table } from '../table.tsx'
import { Tabs } from '../tabs.tsx'
import { Tag } from '../tag.tsx'
import { TextArea } from '../text-field.tsx'

export function DeskGallery() {
  return (
    <>
      <Section title="Desk">
        <Tabs
          label="Parts of this desk"
          current="#overview"
          tabs={[
            { text: 'Overview', href: '#overview' },
            { text: 'Queue', href: '#queue', count: 4 },
            { text: 'Gifts', href: '#gifts' },
            { text: 'Settings', href: '#settings' },
          ]}
        />
        <Stats>
          <Stat term="Raised" value="$48,215" note="$1,240 today" />
          <Stat term="Card fees" value="$1,392.18" />
          <Stat term="Net" value="$46,822.82" note="$44,100 in the bank" />
          <Stat term="Teams live" value="31" />
        </Stats>
        <p className="cluster">
          <Tag>Draft</Tag>
          <Tag tone="waiting">Waiting</Tag>
          <Tag tone="good">Live</Tag>
          <Tag tone="note">Edited</Tag>
          <Tag tone="bad">Refunded</Tag>
          <Tag tone="quiet">Closed</Tag>
        </p>
        <Table
          caption="Newest gifts"
          columns={[
            { heading: 'Giver', cell: giverName },
            { heading: 'Team', cell: ({ team }) => team },
            { heading: 'State', cell: stateTag },
            { heading: 'Gift', cell: (gift) => gift.gross, kind: 'number' },
            { heading: 'Fee', cell: (gift) => gift.fee, kind: 'number' },
          ]}
          rows={gifts}
          rowKey={(gift) => gift.name}
          totals={['All', '', '', '$200.00', '$6.40']}
        />
        <Table
          caption="By day"
          narrow="scroll"
          columns={[
            { heading: 'Day', cell: (day) => day.name },
            { heading: 'Gifts', cell: (day) => day.gifts, kind: 'number' },
            { heading: 'Raised', cell: (day) => day.raised, kind: 'number' },
            { heading: 'Fees', cell: (day) => day.fees, kind: 'number' },
            { heading: 'Net', cell: (day) => day.net, kind: 'number' },
          ]}
          rows={days}
          rowKey={(day) => day.name}
        />
      </Section>
      <div className="columns">
        <Section title="First steps">
          <Steps
            steps={[
              { title: 'Make your page', state: 'done' },
              {
                title: 'Give first',
                state: 'now',
                body: (
                  <>
                    <p>
                      Teams whose captain gives first reach their goal far more often. Any amount.
                    </p>
                    <Button>Give the first gift</Button>
                  </>
                ),
              },
              { title: 'Ask three friends by name', state: 'later' },
              { title: 'Share the page', state: 'later' },
            ]}
          />
        </Section>
        <Section title="Summary">
          <SummaryList
            rows={[
              { term: 'Goal', value: '$2,500', action: <a href="/edit">Change the goal</a> },
              { term: 'Captains', value: 'Denise K., Ray' },
            ]}
          />
          <ConfirmPanel
            open="Close this page"
            confirm="Yes, close the page"
            busyText="Closing…"
            fields={<TextArea name="reason" label="Reason" rows={2} />}
          >
            <p>People will still see it, but nobody can give. You can open it again.</p>
          </ConfirmPanel>
        </Section>
      </div>
    </>
  )
}

function giverName({ name }: { name: string }) {
  return <bdi>{name}</bdi>
}

function stateTag() {
  return <Tag tone="good">Received</Tag>
}

const gifts = [
  { name: 'Marta and Joe', team: 'Third Thursday Book Club', gross: '$100.00', fee: '$3.20' },
  {
    name: 'Wolfeschlegelsteinhausenbergerdorff',
    team: 'Saturday Men',
    gross: '$50.00',
    fee: '$1.75',
  },
  { name: 'Anonymous', team: 'Third Thursday Book Club', gross: '$50.00', fee: '$1.45' },
]

const days = [
  { name: 'Saturday, May 2', gifts: '14', raised: '$1,240.00', fees: '$39.16', net: '$1,200.84' },
  { name: 'Friday, May 1', gifts: '3', raised: '$85.00', fees: '$3.37', net: '$81.63' },
]
