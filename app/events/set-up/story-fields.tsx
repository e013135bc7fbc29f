import { StoryField } from '#app/teams/story-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { StepFieldsProps } from './step-form.tsx'

/** What it is called, what happens there, and for how many there is room. */
export function StoryFields({ page, values, error }: StepFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label={say('events.start.title')}
        error={error('title')}
        defaultValue={values['title']}
        maxLength={80}
      />
      <StoryField slug={page.teamSlug} error={error('story')} defaultValue={values['story']} />
      <TextField
        name="capacity"
        inputMode="numeric"
        className="input--short"
        label={say('events.story.capacity')}
        optional="optional"
        hint={say('events.story.capacityHint')}
        error={error('capacity')}
        defaultValue={values['capacity']}
        maxLength={5}
      />
    </>
  )
}
