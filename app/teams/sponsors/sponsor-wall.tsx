import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import { linkWords } from './sponsor-link.ts'

interface ShownSponsor {
  readonly firm: string
  readonly link: string | null
  /** The small file of it, with its size on the page. */
  readonly logo: { readonly src: string; readonly width: number; readonly height: number } | null
}

export interface ShownSponsorLevel {
  readonly name: string
  readonly sponsors: readonly ShownSponsor[]
}

/** Who sponsors it, by level: name, logo and a plain link, which thank and do not advertise (C12). */
export function SponsorWall({ levels }: { levels: readonly ShownSponsorLevel[] }) {
  if (levels.length === 0) return null
  return (
    <Section title={say('sponsors.wallTitle')} id="sponsors">
      {levels.map(({ name, sponsors }) => (
        <div key={name} className="stack">
          <h3 dir="auto">{name}</h3>
          <ul className="sponsor-wall">
            {sponsors.map((sponsor) => (
              <li key={`${sponsor.firm} ${sponsor.logo?.src}`}>
                {sponsor.logo && (
                  <span className="sponsor-logo">
                    <img {...sponsor.logo} alt="" loading="lazy" />
                  </span>
                )}
                <bdi className="sponsor-name">{sponsor.firm}</bdi>
                {sponsor.link !== null && (
                  <a href={sponsor.link} rel="ugc nofollow noopener noreferrer" className="small">
                    {linkWords(sponsor.link)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
