import type { ReactNode } from 'react'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

interface LoggedFormProps {
  /** Of the item that is logged, so that it is once however often it is sent; of one that is corrected, what was read. */
  values: { readonly key?: string | undefined; readonly revision?: string | undefined }
  doing: 'log' | 'correct'
  cancelHref: string
  children: ReactNode
}

/** What is logged or corrected, whatever it is. */
export function LoggedForm({ values, doing, cancelHref, children }: LoggedFormProps) {
  const isNew = doing === 'log'
  return (
    <form method="post" className="form" noValidate>
      {isNew ? (
        <input type="hidden" name="key" value={values.key ?? ''} readOnly />
      ) : (
        <input type="hidden" name="revision" value={values.revision ?? ''} readOnly />
      )}
      {children}
      <div className="actions">
        <Button
          busyText={isNew ? say('contributions.form.sending') : say('contributions.form.saving')}
        >
          {isNew ? say('contributions.form.send') : say('contributions.form.save')}
        </Button>
        <LinkButton href={cancelHref} look="quiet">
          {say('contributions.form.cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
