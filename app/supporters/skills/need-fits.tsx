import type { Answer } from '#app/teams/answer.ts'
import { saySkill } from '#app/teams/needs/skill.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Details } from '#app/ui/details.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { SheetField } from './answer-sheet.server.ts'
import type { MatchingOffer } from './matching-offers.server.ts'
import type { NeedSheet } from './need-sheet.server.ts'
import { WriteForm } from './write-form.tsx'

interface FitsProps extends Answer<SheetField> {
  need: NeedSheet
}

/** Who could do it: first name and initial, and a form that writes to them; their address stays with us. */
export function Fits(props: FitsProps) {
  const { offers } = props.need
  return (
    <Section title={say('skills.sheet.fits')} id="fits">
      {offers.length === 0 ? (
        <p className="soft">{say('skills.sheet.noFits')}</p>
      ) : (
        <ul className="skill-fits">
          {offers.map((offer) => (
            <Fit key={offer.id} {...props} offer={offer} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Fit({ offer, ...props }: FitsProps & { offer: MatchingOffer }) {
  const isWrittenTo = props.values.offer === offer.id
  return (
    <li className="stack">
      <h3 dir="auto">{offer.name}</h3>
      <p className="small soft" dir="auto">
        {offer.facts.join(' · ')} {!offer.isNear && <Tag>{say('skills.sheet.otherTown')}</Tag>}
      </p>
      <p className="small">{offer.skills.map((skill) => saySkill(skill)).join(', ')}</p>
      {offer.licence && (
        <p className="small">{say('skills.sheet.licence', { licence: offer.licence })}</p>
      )}
      {offer.words && (
        <p className="said-words measure" dir="auto">
          {offer.words}
        </p>
      )}
      <Details
        summary={say('skills.sheet.write', { who: offer.name })}
        start={isWrittenTo ? 'unfolded' : 'folded'}
      >
        <WriteForm
          {...props}
          values={isWrittenTo ? props.values : {}}
          errors={isWrittenTo ? props.errors : []}
          offer={offer.id}
        />
      </Details>
    </li>
  )
}
