import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** A drawing of `art/`. */
  picture?: ReactNode
  title: string
  children?: ReactNode
  /** Buttons: what to do next. */
  actions?: ReactNode
  /** `h1` when the whole page is empty. */
  level?: 'h1' | 'h2' | 'h3' | undefined
}

/** Nothing here yet: a drawing, why, and what to do next. */
export function EmptyState({
  picture,
  title,
  children,
  actions,
  level: Heading = 'h2',
}: EmptyStateProps) {
  return (
    <div className="empty">
      {picture}
      <Heading>{title}</Heading>
      {children}
      {actions && <div className="actions">{actions}</div>}
    </div>
  )
}
