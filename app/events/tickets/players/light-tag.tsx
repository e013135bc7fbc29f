import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { Light } from './light.ts'

/** How a place stands with its money: by a sign and a word; the colour only helps. */
export function LightTag({ light }: { light: Light }) {
  const { tone, sign } = looks[light]
  return (
    <Tag tone={tone}>
      <svg
        className="light-sign"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={sign} />
      </svg>
      {say(`players.light.${light}`)}
    </Tag>
  )
}

const TICK = 'M2.5 8.5 6.5 12.5 13.5 4'
const CLOCK = 'M8 1.5a6.5 6.5 0 1 1-.01 0zM8 4.5V8l2.5 2'
const MARK = 'M8 2v7.5M8 13.4v.1'
const RING = 'M8 3a5 5 0 1 1-.01 0z'

const looks: Readonly<Record<Light, { readonly tone: TagTone; readonly sign: string }>> = {
  paid: { tone: 'good', sign: TICK },
  held: { tone: 'waiting', sign: CLOCK },
  'friend-owes': { tone: 'bad', sign: MARK },
  'buyer-owes': { tone: 'bad', sign: MARK },
  comp: { tone: 'note', sign: RING },
}
