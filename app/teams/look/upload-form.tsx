import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { say } from '#app/words/say.ts'
import { SendingForm } from './sending-form.tsx'
import { fieldOf } from './upload.ts'
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
  const errorAt = (field: 'file' | 'agreed') =>
    problem !== null && fieldOf(problem) === field ? say(`pictures.problem.${problem}`) : undefined
  return (
    <SendingForm
      action={action}
      tooLargeHref={`${backHref}?problem=too-large#upload`}
      what={say('pictures.upload.file')}
      button={
        <Button busyText={say('pictures.upload.working')}>{say('pictures.upload.send')}</Button>
      }
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
    </SendingForm>
  )
}
