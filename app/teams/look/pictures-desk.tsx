import '#app/ui/styles/look.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { SubmitButton } from '../page-state.tsx'
import { CoverForm } from './cover-form.tsx'
import { GallerySection } from './gallery-section.tsx'
import { LooseSection, RemovedSection } from './spare-pictures.tsx'
import type { PicturesPage } from './pictures-page.server.ts'
import { TeamCover } from './team-cover.tsx'
import { UploadForm } from './upload-form.tsx'
import { fieldOf } from './upload.ts'
import type { LookDone, Problem } from './upload.ts'
import { VideoSection } from './video-desk.tsx'

interface PicturesDeskProps {
  page: PicturesPage
  problem: Problem | null
  done: LookDone | null
  uploadAs: 'video' | null
}

/** A page's cover, colour, pictures and film, as its captain works on them. */
export function PicturesDesk({ page, problem, done, uploadAs }: PicturesDeskProps) {
  return (
    <div className="stack-large">
      {problem && (
        <ErrorSummary
          errors={[
            { field: fieldOf(problem) ?? 'gallery', message: say(`pictures.problem.${problem}`) },
          ]}
        />
      )}
      {done && <Notice kind="success" title={say(`pictures.done.${done}`)} announce="politely" />}
      {page.state === 'waiting' ? (
        <WhileWaiting page={page} />
      ) : (
        <WhileWriting page={page} problem={problem} uploadAs={uploadAs} />
      )}
    </div>
  )
}

function WhileWriting({ page, problem, uploadAs }: Omit<PicturesDeskProps, 'done'>) {
  return (
    <>
      <Unseen page={page} />
      <LooseSection pictures={page.loose} />
      <Section title={say('pictures.cover.title')} id="cover">
        <CoverForm page={page} />
      </Section>
      <Section title={say('pictures.upload.title')} id="upload">
        <UploadForm
          action={`/manage/${page.slug}/uploads`}
          backHref={`/manage/${page.slug}/pictures`}
          problem={problem}
          uploadAs={uploadAs}
        />
      </Section>
      <GallerySection page={page} />
      <VideoSection page={page} />
      <RemovedSection pictures={page.removed} />
    </>
  )
}

/** What is read is not changed; but a picture can leave the public page at any moment (S35). */
function WhileWaiting({ page }: { page: PicturesPage }) {
  const { cover, slug } = page
  return (
    <>
      <Notice title={say('pictures.desk.waits')}>
        <p>{say('pictures.desk.waitsWords')}</p>
        <form method="post" action={`/manage/${slug}/withdrawal`}>
          <Button look="secondary" busyText={say('pictures.desk.takingBack')}>
            {say('pictures.desk.takeBack')}
          </Button>
        </form>
      </Notice>
      {!cover && (
        <div className="look-now">
          <TeamCover cover={{ kind: 'drawn', scene: page.scene }} sizes="28rem" />
        </div>
      )}
      <GallerySection page={page} />
    </>
  )
}

function Unseen({ page }: { page: PicturesPage }) {
  const preview = (
    <LinkButton href={`/manage/${page.slug}/preview`} look="secondary">
      {say('pictures.desk.preview')}
    </LinkButton>
  )
  if (!page.everPublished || page.state !== 'writing' || page.status === 'hidden') return null
  return (
    <Notice title={say('pictures.desk.unseen')}>
      <p>{say('pictures.desk.unseenWords')}</p>
      <div className="actions">
        <SubmitButton slug={page.slug} text={say('pictures.desk.send')} />
        {preview}
      </div>
    </Notice>
  )
}
