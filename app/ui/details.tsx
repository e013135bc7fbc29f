import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import type { ButtonLook } from './button.tsx'

interface DetailsProps {
  summary: ReactNode
  /** `unfolded` when what is inside is in use. */
  start?: 'folded' | 'unfolded' | undefined
  children: ReactNode
}

/** What only some need, folded away. */
export function Details({ summary, start = 'folded', children }: DetailsProps) {
  return (
    <details className="details" open={start === 'unfolded'}>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  )
}

interface ConfirmPanelProps {
  /** The first button: "Close this page". */
  open: ReactNode
  /** What will happen, and whether it can be taken back. */
  children: ReactNode
  /** Where the form goes, and what else it carries (hidden fields, a reason). */
  action?: string | undefined
  fields?: ReactNode
  /** The button that does it: "Yes, close the page". */
  confirm: string
  busyText?: string | undefined
  look?: ButtonLook | undefined
}

/** Asks once more before something that is hard to undo. Folded open by the browser, so it needs no script. */
export function ConfirmPanel({
  open,
  children,
  action,
  fields,
  confirm,
  busyText,
  look = 'secondary',
}: ConfirmPanelProps) {
  return (
    <details className="confirm">
      <summary className={look === 'primary' ? 'button' : `button button--${look}`}>{open}</summary>
      <form method="post" action={action} className="confirm-body">
        <div className="stack">{children}</div>
        {fields}
        <div className="actions">
          <Button look="danger" busyText={busyText}>
            {confirm}
          </Button>
        </div>
      </form>
    </details>
  )
}
