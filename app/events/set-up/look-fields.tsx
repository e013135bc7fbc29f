import { scenes } from '#app/teams/look/scene.ts'
import { CoverArt } from '#app/ui/art/covers/cover-art.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'
import type { StepFieldsProps } from './step-form.tsx'

/** A picture of its own, one of those on the team's page, or a drawing in the team's colour. */
export function LookFields({ page, values, error }: StepFieldsProps) {
  return (
    <>
      <p className="soft">
        {say.rich('events.look.pictures', {
          link: (words) => <a href={`/manage/${page.teamSlug}/pictures`}>{words}</a>,
        })}
      </p>
      <p>
        <a href={`${page.desk}/cover`}>{say('events.look.sendOwn')}</a>
        {page.ownCover && (
          <>
            {' · '}
            <a href={`${page.desk}/cover/${page.ownCover.name}`}>{say('events.look.changeOwn')}</a>
          </>
        )}
      </p>
      <RadioGroup
        name="cover"
        label={say('events.look.choose')}
        error={error('cover')}
        defaultValue={values['cover']}
        choices={[
          ...[page.ownCover, ...page.pictures]
            .flatMap((picture) => picture ?? [])
            .map(({ name, photo }) => ({
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
