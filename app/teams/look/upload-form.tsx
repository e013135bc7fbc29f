import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import uploadScript from '#app/ui/upload.js?url'
import { say } from '#app/words/say.ts'
import { fieldOf, MOST_BYTES } from './upload.ts'
import type { Problem } from './upload.ts'

interface UploadFormProps {
  action: string
  /** Where it says what was wrong. */
  backHref: string
  problem: Problem | null
  /** Which part of the page it was asked for, when it was. */
  uploadAs?: string | null
}

/** Where a picture is sent from a phone or a desk, with what keeps people safe right beside it (S37). */
export function UploadForm({ action, backHref, problem, uploadAs }: UploadFormProps) {
  const nonce = useNonce()
  const errorAt = (field: 'file' | 'agreed') =>
    problem !== null && fieldOf(problem) === field ? say(`pictures.problem.${problem}`) : undefined
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      className="form"
      noValidate
      data-upload=""
      data-most-bytes={MOST_BYTES}
      data-too-large={`${backHref}?problem=too-large#upload`}
      data-say-sending={say('pictures.upload.sending', { percent: '%%' })}
      data-say-working={say('pictures.upload.working')}
      data-say-broken={say('pictures.upload.broken')}
    >
      {uploadAs && <input type="hidden" name="as" value={uploadAs} />}
      <div className="stack said">
        <p>{say('pictures.upload.good')}</p>
        <ul>
          <li>{say('pictures.upload.leaveHarm')}</li>
          <li>{say('pictures.upload.leaveChildren')}</li>
          <li>{say('pictures.upload.leaveSurvivors')}</li>
          <li>{say('pictures.upload.leavePlaces')}</li>
        </ul>
      </div>
      <FileField
        name="file"
        label={say('pictures.upload.file')}
        hint={say('pictures.upload.fileHint')}
        error={errorAt('file')}
        accept="image/jpeg,image/png,image/webp"
      />
      <Checkbox
        name="agreed"
        value="yes"
        label={say('pictures.upload.agreed')}
        error={errorAt('agreed')}
      />
      <div className="upload-state">
        <progress hidden aria-label={say('pictures.upload.file')} />
        <output />
      </div>
      <div className="actions">
        <Button busyText={say('pictures.upload.working')}>{say('pictures.upload.send')}</Button>
      </div>
      <script src={uploadScript} defer nonce={nonce} suppressHydrationWarning />
    </form>
  )
}
