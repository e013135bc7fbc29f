import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'

type NoticeKind = 'info' | 'success' | 'warning' | 'danger'

interface NoticeProps {
  kind?: NoticeKind | undefined
  title?: ReactNode
  children?: ReactNode
  /** Read out when it appears: for the answer to what the person just did. */
  announce?: 'politely' | undefined
}

/** Something to know, said once, near what it is about. */
export function Notice({ kind = 'info', title, children, announce }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={announce && 'status'}>
      <svg
        className="notice-sign"
        viewBox="0 0 28 28"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={signPaths[kind]} />
      </svg>
      <div className="notice-body">
        {title && (
          <p className="notice-title">
            {kind !== 'info' && <span className="unseen">{say(`ui.notice.${kind}`)}</span>}
            {title}
          </p>
        )}
        {children}
      </div>
    </div>
  )
}

const signPaths: Record<NoticeKind, string> = {
  info: 'M14 3a11 11 0 1 1-.01 0zM14 13v7M14 8.2v.2',
  success: 'M14 3a11 11 0 1 1-.01 0zM9 14.5l3.6 3.5L19.5 10.5',
  warning: 'M14 3.5 26 24.5H2zM14 11.5v6M14 21v.1',
  danger: 'M9.5 3h9L25 9.5v9L18.5 25h-9L3 18.5v-9zM14 8.5v6.5M14 19.5v.1',
}
