import { formatMoneyExactly } from '#app/money/format.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { sayDay } from '../say-time.ts'
import type { ChallengeStanding, StaffChallenge } from './challenge-list.server.ts'

/** Every challenge, those that run first; each leads to its terms. */
export function ChallengeList({
  challenges,
  currency,
}: {
  challenges: readonly StaffChallenge[]
  currency: string
}) {
  if (challenges.length === 0) return null
  return (
    <Table
      caption={say('treasury.challenge.all')}
      narrow="brief"
      columns={[
        {
          heading: say('treasury.challenge.columnSponsor'),
          cell: ({ id, sponsor }) => (
            <a href={`/staff/money/challenge/${id}`} dir="auto">
              {sponsor}
            </a>
          ),
        },
        {
          heading: say('treasury.challenge.columnFor'),
          cell: ({ team }) => <bdi>{team?.name ?? say('treasury.challenge.everyTeam')}</bdi>,
        },
        {
          heading: say('treasury.challenge.matched'),
          cell: ({ matched, cap }) =>
            say('treasury.challenge.of', {
              matched: formatMoneyExactly(matched, currency),
              cap: formatMoneyExactly(cap, currency),
            }),
          kind: 'sum',
        },
        {
          heading: say('treasury.challenge.lastDay'),
          cell: ({ lastDay }) => sayDay(lastDay),
        },
        {
          heading: say('treasury.challenge.standing'),
          cell: ({ standing }) => <StandingTag standing={standing} />,
        },
      ]}
      rows={challenges}
      rowKey={({ id }) => id}
    />
  )
}

export function StandingTag({ standing }: { standing: ChallengeStanding }) {
  return <Tag tone={tones[standing]}>{say(`treasury.challenge.standings.${standing}`)}</Tag>
}

const tones: Readonly<Record<ChallengeStanding, TagTone>> = {
  running: 'good',
  'used-up': 'note',
  over: 'quiet',
  ended: 'quiet',
  withdrawn: 'quiet',
}
