import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { say } from '#app/words/say.ts'
import { resourceHref } from './resource-hrefs.ts'
import type { StaffResource } from './resources-desk.server.ts'

interface ResourceFileProps {
  resource: StaffResource
  mayChange: boolean
  /** What was wrong with the one that was sent. */
  problem: string | undefined
}

/** The PDF that people download, and the way to give it another. It is sent by itself, so that no words can be lost with it. */
export function ResourceFile({ resource, mayChange, problem }: ResourceFileProps) {
  const page = `${resourceHref(resource.publicId)}/file`
  return (
    <Section title={say('resources.file.title')} id="file">
      <p>
        {resource.file === null ? (
          <span className="soft">{say('resources.file.none')}</span>
        ) : (
          <>
            <a href={page}>{say('resources.file.get')}</a>{' '}
            <span className="soft">{resource.file}</span>
          </>
        )}
      </p>
      {mayChange && (
        <form method="post" action={page} encType="multipart/form-data" className="form measure">
          <FileField
            name="file"
            id="resource-file"
            label={say(resource.file === null ? 'resources.file.add' : 'resources.file.replace')}
            hint={say('resources.file.hint')}
            accept="application/pdf,.pdf"
            error={problem}
          />
          <div className="actions">
            <Button look="secondary" busyText={say('resources.file.sending')}>
              {say('resources.file.send')}
            </Button>
          </div>
        </form>
      )}
      {mayChange && resource.file !== null && (
        <ConfirmPanel
          open={say('resources.file.take')}
          action={`${page}/removal`}
          confirm={say('resources.file.takeYes')}
          look="quiet"
        >
          <p>{say('resources.file.takeWords')}</p>
        </ConfirmPanel>
      )}
    </Section>
  )
}
