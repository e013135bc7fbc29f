import type { ReactNode } from 'react'

/** Text that people wrote, as rendered and cleaned elsewhere: pass `html`, or elements. */
export function Prose(content: { html: string } | { children: ReactNode }) {
  if ('html' in content)
    return <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: content.html }} />
  return <div className="prose">{content.children}</div>
}
