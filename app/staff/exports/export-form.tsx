import type { ReactNode } from 'react'
// oxlint-disable-next-line import/default -- the query makes it the address of the script
import exportScript from '#app/staff/exports/export.js?worker&url'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { say } from '#app/words/say.ts'

interface ExportFormProps {
  action: string
  /** With `#` for how many there are by now and `##` for all. */
  going: string
  done: string
  progress: string
  /** Fields, and the button that asks for the file. */
  children: ReactNode
}

/** Asks for a file. With a script its rows are counted as they come, and it can be stopped. */
export function ExportForm({ action, going, done, progress, children }: ExportFormProps) {
  return (
    <>
      <form
        method="post"
        action={action}
        data-export=""
        data-words-going={going}
        data-words-done={done}
        data-words-stopped={say('staff.exports.stopped')}
        data-words-broken={say('staff.exports.broken')}
      >
        {children}
      </form>
      <div className="export-progress" hidden data-export-progress="">
        <progress aria-label={progress} />
        <p className="figures" data-export-count="" />
        <Button type="button" look="secondary" data-export-stop="">
          {say('staff.exports.stop')}
        </Button>
      </div>
      <output className="export-said" data-export-said="" />
      <script type="module" src={exportScript} nonce={useNonce()} suppressHydrationWarning />
    </>
  )
}

export function BusyNotice() {
  return (
    <Notice kind="warning" title={say('staff.exports.busyTitle')}>
      <p>{say('staff.exports.busy')}</p>
    </Notice>
  )
}
