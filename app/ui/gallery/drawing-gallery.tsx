import { EventKindArt } from '../art/event-kinds.tsx'
import { Closed, Empty, MailSent, NotFound, ThankYou } from '../art/scenes.tsx'
import { TeamKindArt } from '../art/team-kinds.tsx'
import { Section } from '../bulletin.tsx'

const teamKinds = [
  'mens_group',
  'book_club',
  'friends',
  'family',
  'congregation',
  'workplace',
  'school',
  'other',
]
const eventKinds = ['yard_sale', 'dining_night', 'golf_outing', 'gathering']
const colors = ['marigold', 'lake', 'pine', 'brick', 'rose', 'mint']

export function DrawingGallery() {
  return (
    <Section title="Drawings">
      <ul className="pictures">
        {teamKinds.map((kind, index) => (
          <li key={kind} data-color={colors[index % colors.length]}>
            <TeamKindArt kind={kind} />
            <p className="small soft">{kind}</p>
          </li>
        ))}
        {eventKinds.map((kind) => (
          <li key={kind}>
            <EventKindArt kind={kind} />
            <p className="small soft">{kind}</p>
          </li>
        ))}
        {[ThankYou, MailSent, Empty, NotFound, Closed].map((Scene) => (
          <li key={Scene.name}>
            <Scene />
          </li>
        ))}
      </ul>
    </Section>
  )
}
