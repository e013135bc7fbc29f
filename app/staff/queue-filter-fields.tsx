import { sayKindAlone, teamKinds } from '#app/teams/team-kind.ts'
import { Select } from '#app/ui/select.tsx'
import { say } from '#app/words/say.ts'
import { queueParts } from './queue-filter.ts'
import type { QueueFilter } from './queue-filter.ts'

/** Which of the texts that wait are listed, and gone through one after the other. */
export function QueueFilterFields({ filter }: { filter: QueueFilter }) {
  return (
    <>
      <Select
        name="only"
        label={say('review.filter.only')}
        defaultValue={filter.only}
        options={queueParts.map((value) => ({ value, label: say(`review.filter.${value}`) }))}
      />
      <Select
        name="kind"
        label={say('staff.teams.kind')}
        defaultValue={filter.kind ?? ''}
        placeholder={say('review.filter.anyKind')}
        options={teamKinds.map((value) => ({ value, label: sayKindAlone(value) }))}
      />
    </>
  )
}
