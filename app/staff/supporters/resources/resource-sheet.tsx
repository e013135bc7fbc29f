import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from '../../staff-frame.server.ts'
import { Trail } from '../../trail.tsx'
import { ResourceFile } from './resource-file.tsx'
import { resourceHref } from './resource-hrefs.ts'
import { StateTag } from './resources-desk.tsx'
import type { findStaffResource, StaffResource } from './resources-desk.server.ts'

type ResourceSheetProps = NonNullable<Awaited<ReturnType<typeof findStaffResource>>> & {
  frame: StaffFrame
  /** What was wrong with the file that was sent. */
  problem: string | undefined
}

/** One thing of the library as staff see it: what it is, who sees it, and what was done. */
export function ResourceSheet({ frame, resource, trail, problem }: ResourceSheetProps) {
  const page = resourceHref(resource.publicId)
  return (
    <div className="stack-large">
      <p className="measure" dir="auto">
        {resource.summary}
      </p>
      <SummaryList rows={factsOf(resource)} />
      <ResourceFile resource={resource} mayChange={frame.may.moderate} problem={problem} />
      {frame.may.moderate && (
        <>
          <div className="actions">
            <LinkButton href={`${page}/text`} look={resource.isShown ? 'primary' : 'secondary'}>
              {say('resources.staff.change')}
            </LinkButton>
          </div>
          <Showing resource={resource} page={page} />
          <ConfirmPanel
            open={say('resources.staff.remove')}
            action={`${page}/removal`}
            confirm={say('resources.staff.removeYes')}
          >
            <p>{say('resources.staff.removeWords')}</p>
          </ConfirmPanel>
        </>
      )}
      <Section title={say('resources.staff.trail')} id="trail">
        <Trail entries={trail} ways={frame} />
      </Section>
    </div>
  )
}

function factsOf(resource: StaffResource) {
  return [
    {
      term: say('resources.staff.state'),
      value: <StateTag isShown={resource.isShown} />,
    },
    { term: say('resources.staff.fields.kind'), value: resource.facts.join(' · ') },
    ...(resource.tags.length > 0
      ? [{ term: say('resources.tags'), value: resource.tags.join(', ') }]
      : []),
    ...(resource.url === ''
      ? []
      : [{ term: say('resources.staff.fields.url'), value: <bdi>{resource.url}</bdi> }]),
    ...(resource.isShown
      ? [
          {
            term: say('resources.staff.page'),
            value: <a href={resource.publicHref}>{resource.publicUrl}</a>,
          },
        ]
      : []),
    { term: say('resources.staff.onTeams'), value: resource.pinned },
  ]
}

function Showing({ resource, page }: { resource: StaffResource; page: string }) {
  if (resource.isShown)
    return (
      <form method="post" action={`${page}/hiding`} className="stack">
        <p className="soft measure">{say('resources.staff.hideWords')}</p>
        <div className="actions">
          <Button look="secondary" busyText={say('staff.form.saving')}>
            {say('resources.staff.hide')}
          </Button>
        </div>
      </form>
    )
  if (!resource.mayBeShown) return <p className="measure">{say('resources.staff.showFirst')}</p>
  return (
    <form method="post" action={`${page}/hiding/end`} className="actions">
      <Button busyText={say('staff.form.saving')}>{say('resources.staff.show')}</Button>
    </form>
  )
}
