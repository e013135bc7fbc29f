import { useEffect } from 'react'
import type { ReactNode } from 'react'

const typed = new Map<HTMLTextAreaElement, string>()

/** Once, before a page wakes up: remembers what people typed until then, which React 18 sets back in a text area. */
export function watchTyping(): void {
  for (const area of document.querySelectorAll('textarea'))
    if (area.value !== area.defaultValue) typed.set(area, area.value)
  document.addEventListener('input', note, true)
  // A press of a button while the page wakes up sends what was typed.
  document.addEventListener('submit', restore, true)
}

/** Puts it where it was as soon as the page is awake. Nothing that a person typed is lost to a slow line. */
export function KeepTyped({ children }: { children: ReactNode }) {
  useEffect(() => {
    document.removeEventListener('input', note, true)
    document.removeEventListener('submit', restore, true)
    // Told to the fields one by one, and not before the page is awake to the last of them.
    setTimeout(() => {
      for (const area of restore()) area.dispatchEvent(new Event('input', { bubbles: true }))
      typed.clear()
    })
  }, [])
  return children
}

function note({ target }: Event): void {
  if (target instanceof HTMLTextAreaElement) typed.set(target, target.value)
}

/** By the element's own setter, so that React sees a change. Says which it had set back. */
function restore(): HTMLTextAreaElement[] {
  const setBack = [...typed].filter(([area, text]) => area.value !== text)
  for (const [area, text] of setBack)
    Reflect.set(HTMLTextAreaElement.prototype, 'value', text, area)
  return setBack.map(([area]) => area)
}
