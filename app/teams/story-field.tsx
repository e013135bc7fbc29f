import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { Details } from '#app/ui/details.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { MOST_STORY } from './team-text.form.ts'

interface StoryFieldProps {
  slug: string
  error: string | undefined
  defaultValue: string | undefined
}

/** The story with its writing help (S37) and, where there is script, the look of it while it is written. */
export function StoryField({ slug, error, defaultValue = '' }: StoryFieldProps) {
  const [story, setStory] = useState(defaultValue)
  const html = useStoryHtml(slug, story)
  return (
    <div className="side-by-side">
      <WritingHelp />
      <TextArea
        name="story"
        label="Your story"
        hint="A line that begins with # is a heading, one with - is a point in a list. *Stars* make words stand out."
        error={error}
        defaultValue={defaultValue}
        onChange={(event) => setStory(event.target.value)}
        rows={14}
        limit={MOST_STORY}
      />
      {html !== undefined && html !== '' && (
        <section aria-label="Preview of the story" className="stack aside-sheet aside--stay">
          <p className="kicker">How it will look</p>
          <Prose html={html} />
        </section>
      )}
    </div>
  )
}

function WritingHelp() {
  return (
    <Details summary="What makes a good story, and what to leave out">
      <p>
        Say who you are, why this matters to you, and what you will do. Friends give because of you.
      </p>
      <p>To keep people safe, please leave out:</p>
      <ul>
        <li>names of survivors, and anything that could tell who they are</li>
        <li>what happened to somebody, even without a name</li>
        <li>where a shelter or a safe house is</li>
      </ul>
      <p>
        Raffles and other games of chance cannot be sold here: Wisconsin does not allow it. We are
        glad to help you find something else.
      </p>
    </Details>
  )
}

/** The story as the server draws it, a moment after the last key. */
function useStoryHtml(slug: string, story: string): string | undefined {
  const preview = useFetcher<{ html: string }>()
  const { submit } = preview
  useEffect(() => {
    const soon = setTimeout(
      () => submit({ story }, { method: 'post', action: `/manage/${slug}/story-preview` }),
      400,
    )
    return () => clearTimeout(soon)
  }, [slug, story, submit])
  return preview.data?.html
}
