import { say } from '#app/words/say.ts'

interface PaginationProps {
  /** What the pages hold: "Teams". */
  label: string
  previousHref?: string | undefined
  nextHref?: string | undefined
  previousText?: string | undefined
  nextText?: string | undefined
}

/** Back and on through a long list. */
export function Pagination({
  label,
  previousHref,
  nextHref,
  previousText = say('ui.pages.previous'),
  nextText = say('ui.pages.next'),
}: PaginationProps) {
  if (!previousHref && !nextHref) return null
  return (
    <nav className="pagination" aria-label={say('ui.pages.of', { what: label })}>
      {previousHref && (
        <a href={previousHref} rel="prev">
          <Arrow d="M15 9H3m5.5-5.5L3 9l5.5 5.5" />
          {previousText}
        </a>
      )}
      {nextHref && (
        <a href={nextHref} rel="next" className="pagination-next">
          {nextText}
          <Arrow d="M3 9h12M9.5 3.5 15 9l-5.5 5.5" />
        </a>
      )}
    </nav>
  )
}

function Arrow({ d }: { d: string }) {
  return (
    <svg
      className="arrow"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  )
}
