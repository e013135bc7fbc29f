import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { Prose } from '#app/ui/prose.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_STORY } from './team-text.form.ts'
import { WritingHelp } from './writing-help.tsx'

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
      <WritingHelp first={say('teams.writing.say')} />
      <TextArea
        name="story"
        label={say('teams.form.story')}
        hint={say('teams.form.storyHint')}
        error={error}
        defaultValue={defaultValue}
        onChange={(event) => setStory(event.target.value)}
        rows={14}
        limit={MOST_STORY}
      />
      {html !== undefined && html !== '' && (
        <section aria-label={say('teams.form.preview')} className="stack aside-sheet aside--stay">
          <p className="kicker">{say('teams.form.howItLooks')}</p>
          <Prose html={html} />
        </section>
      )}
    </div>
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
