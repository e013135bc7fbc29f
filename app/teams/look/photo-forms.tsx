import type { ReactNode } from 'react'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { say } from '#app/words/say.ts'
import { SendingForm } from './sending-form.tsx'
import type { Problem } from './upload.ts'

interface AddPhotoProps {
  /** The page of what it belongs to, where it also says what was wrong. */
  href: string
  why: string
  label: string
  hint: string
  send: string
  problem: Problem | null
  /** What else is asked of it. */
  children?: ReactNode
}

/** Adds a photo that only few may see: of a check, a receipt, a couch. */
export function AddPhoto({ href, why, label, hint, send, problem, children }: AddPhotoProps) {
  return (
    <SendingForm
      action={`${href}/photos`}
      tooLargeHref={`${href}?problem=too-large#photo`}
      what={label}
      button={
        <Button look="secondary" busyText={say('pictures.upload.working')}>
          {send}
        </Button>
      }
    >
      <p className="soft small">{why}</p>
      <FileField
        name="file"
        label={label}
        hint={hint}
        error={problem === null ? undefined : say(`pictures.problem.${problem}`)}
        accept="image/jpeg,image/png,image/webp"
      />
      {children}
    </SendingForm>
  )
}

/** Deletes such a photo, after asking once more. */
export function DeletePhoto({ href, name }: { href: string; name: string }) {
  return (
    <ConfirmPanel
      open={say('pictures.photo.delete')}
      look="quiet"
      action={`${href}/photos/${name}/removal`}
      confirm={say('pictures.photo.delete')}
      busyText={say('pictures.photo.deleting')}
    >
      {null}
    </ConfirmPanel>
  )
}
