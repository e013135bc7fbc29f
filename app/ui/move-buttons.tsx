import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface MoveButtonsProps {
  /** Takes `way`: `up` or `down`. */
  action: string
  /** What the button says to who does not see its arrow; null at that end of the list. */
  up: string | null
  down: string | null
  /** What else the form carries. */
  fields?: ReactNode
}

/** Moves a thing by one place in its list; it needs no script. */
export function MoveButtons({ action, up, down, fields }: MoveButtonsProps) {
  return (
    <form method="post" action={action} className="moves">
      {fields}
      {up !== null && (
        <Button name="way" value="up" look="quiet" aria-label={up}>
          ↑
        </Button>
      )}
      {down !== null && (
        <Button name="way" value="down" look="quiet" aria-label={down}>
          ↓
        </Button>
      )}
    </form>
  )
}
