import type { ShownCrowd } from './shown-crowd.server.ts'

/** How many come to a night, in words alone, above the way to say that one comes too. */
export function CrowdWords({ crowd: { words, answerBy } }: { crowd: ShownCrowd }) {
  return (
    <>
      {words && (
        <p className="crowd">
          <Plates />
          <strong>{words}</strong>
        </p>
      )}
      {answerBy && <p className="small">{answerBy}</p>}
    </>
  )
}

/** A plate between a fork and a knife. */
function Plates() {
  return (
    <svg viewBox="0 0 44 32" width="44" height="32" aria-hidden="true" className="crowd-plate">
      <circle cx="22" cy="16" r="12" />
      <circle cx="22" cy="16" r="7" />
      <path d="M3 4v7a3 3 0 0 0 6 0V4M6 4v24M40 28V4c-3 2-4 6-4 10v4h4" />
    </svg>
  )
}
