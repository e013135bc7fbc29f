import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { say } from '#app/words/say.ts'

/** What the page's action answers to a quiet save. */
interface Kept {
  readonly quietly: 'kept' | 'not-kept'
  readonly writtenFrom: string
}

/** Milliseconds after the last key. */
const PAUSE = 2500

/**
 * Saves a page quietly while it is written. `writtenFrom` moves on with every quiet save, so that it does not clash with
 * the next; a press of Save waits for one that is under way.
 */
export function useKeeping(slug: string, openedFrom: string) {
  const [firstWrittenFrom] = useState(openedFrom)
  const form = useRef<HTMLFormElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const pressed = useRef<HTMLElement | null>(null)
  const { submit, state, data } = useFetcher<Kept>()
  const writtenFrom = data?.writtenFrom ?? firstWrittenFrom

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (state !== 'idle' || !pressed.current) return
    const button = pressed.current
    pressed.current = null
    form.current?.requestSubmit(button)
  }, [state])

  function onInput(event: FormEvent<HTMLFormElement>) {
    form.current = event.currentTarget
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!form.current) return
      const written = new FormData(form.current)
      written.set('next', 'quietly')
      submit(written, { method: 'post', action: `/manage/${slug}/page` })
    }, PAUSE)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    clearTimeout(timer.current)
    const { nativeEvent } = event
    if (state === 'idle' || !(nativeEvent instanceof SubmitEvent) || !nativeEvent.submitter) return
    event.preventDefault()
    form.current = event.currentTarget
    pressed.current = nativeEvent.submitter
  }

  return { writtenFrom, onInput, onSubmit, words: wordsOf(state, data) }
}

function wordsOf(state: string, data: Kept | undefined): string {
  if (state !== 'idle') return say('teams.form.keeping')
  if (!data) return ''
  return data.quietly === 'kept' ? say('teams.form.kept') : say('teams.form.notKept')
}
