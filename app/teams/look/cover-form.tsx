import { Button, LinkButton } from '#app/ui/button.tsx'
import { CoverArt } from '#app/ui/art/covers/cover-art.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'
import { teamColors } from '../team-color.ts'
import type { PicturesPage } from './pictures-page.server.ts'
import { scenes } from './scene.ts'
import { TeamCover } from './team-cover.tsx'

/** The cover as it is, the drawn ones to choose from, and the colour; the drawings take on the chosen colour at once. */
export function CoverForm({ page }: { page: PicturesPage }) {
  const { cover, slug } = page
  return (
    <form method="post" action={`/manage/${slug}/look`} className="look-form">
      <div className="look-now">
        <TeamCover
          cover={
            cover ? { kind: 'photo', photo: cover.photo } : { kind: 'drawn', scene: page.scene }
          }
          sizes="(min-width: 48rem) 28rem, 92vw"
          load="first"
        />
        <div className="actions">
          {cover && (
            <LinkButton href={cover.href} look="secondary">
              {say('pictures.cover.change')}
            </LinkButton>
          )}
          <LinkButton href="#upload" look="secondary">
            {say('pictures.upload.title')}
          </LinkButton>
        </div>
      </div>
      <div className="look-choices">
        <RadioGroup
          name="color"
          label={say('pictures.cover.color')}
          defaultValue={page.color}
          choices={teamColors.map((color) => ({
            value: color,
            label: say(`pictures.color.${color}`),
            picture: <span className="swatch" data-color={color} />,
          }))}
        />
        <RadioGroup
          name="cover"
          label={say('pictures.cover.choose')}
          defaultValue={cover ? 'picture' : page.scene}
          choices={[
            ...(cover
              ? [
                  {
                    value: 'picture',
                    label: say('pictures.cover.own'),
                    picture: (
                      <span className="look-tile">
                        <PhotoImage photo={{ ...cover.photo, alt: '' }} sizes="12rem" />
                      </span>
                    ),
                  },
                ]
              : []),
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
        <div className="actions">
          <Button busyText={say('pictures.cover.saving')}>{say('pictures.cover.save')}</Button>
        </div>
      </div>
    </form>
  )
}
