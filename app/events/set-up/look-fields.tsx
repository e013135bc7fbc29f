import { scenes } from '#app/teams/look/scene.ts'
import { CoverArt } from '#app/ui/art/covers/cover-art.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'
import type { StepFieldsProps } from './step-form.tsx'

/** One of the pictures on the team's page, or a drawing in the team's colour. */
export function LookFields({ page, values, error }: StepFieldsProps) {
  return (
    <>
      <p className="soft">
        {say.rich('events.look.pictures', {
          link: (words) => <a href={`/manage/${page.teamSlug}/pictures`}>{words}</a>,
        })}
      </p>
      <RadioGroup
        name="cover"
        label={say('events.look.choose')}
        error={error('cover')}
        defaultValue={values['cover']}
        choices={[
          ...page.pictures.map(({ name, photo }) => ({
            value: name,
            label: photo.alt || say('events.look.own'),
            picture: (
              <span className="look-tile">
                <PhotoImage photo={{ ...photo, alt: '' }} sizes="12rem" />
              </span>
            ),
          })),
          ...scenes.map((scene) => ({
            value: scene,
            label: say(`pictures.scene.${scene}`),
            picture: (
              <span className="look-tile">
                <CoverArt scene={scene} />
              </span>
            ),
          })),
        ]}
      />
    </>
  )
}
