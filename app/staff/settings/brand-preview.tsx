import { ENOUGH, grounds, inksOf, isKept, worstContrast } from '#app/ui/brand/brand-inks.ts'
import { logoHref, standsAlone } from '#app/ui/brand/brand-logo.ts'
import type { BrandLogo } from '#app/ui/brand/brand-logo.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

export interface BrandPreviewProps {
  preview: {
    readonly name: string
    readonly color: string | null
    readonly logo: BrandLogo | null
  }
}

const themes = ['light', 'dark'] as const

/** Masthead, button, link and goal bar in the colour, on light and on dark paper, and whether it can be read there. */
export function BrandPreview({ preview: { name, color, logo } }: BrandPreviewProps) {
  const changed = themes.filter((theme) => color !== null && !isKept(color, theme))
  return (
    <div className="stack">
      {themes.map((theme) => (
        <Sample key={theme} theme={theme} color={color} logo={logo} name={name} />
      ))}
      <SummaryList
        rows={themes.map((theme) => ({
          term: say(`settings.brand.${theme}`),
          value: say('settings.brand.contrast', {
            ratio: sayNumber(Math.floor(worstContrast(inksOf(color)[theme], theme) * 10) / 10),
            needed: sayNumber(ENOUGH),
          }),
        }))}
      />
      {changed.includes('light') && (
        <Notice title={say('settings.brand.darkened')}>
          <p>{say('settings.brand.darkenedWords')}</p>
        </Notice>
      )}
    </div>
  )
}

interface SampleProps {
  theme: (typeof themes)[number]
  color: string | null
  logo: BrandLogo | null
  name: string
}

/** Drawn, so that both papers can be seen in either theme. */
function Sample({ theme, color, logo, name }: SampleProps) {
  const { accent, onAccent, accentTint } = inksOf(color)[theme]
  const { paper, sheet, ink } = grounds[theme]
  return (
    <svg
      className="brand-sample"
      viewBox="0 0 400 190"
      role="img"
      aria-label={say('settings.brand.sample', {
        theme: say(`settings.brand.${theme}`),
        organization: name,
      })}
    >
      <rect width="400" height="190" fill={paper} />
      {logo ? <SampleLogo logo={logo} theme={theme} /> : <SampleMark sheet={sheet} ink={ink} />}
      {!(logo && standsAlone(logo)) && (
        <text x={logo ? 34 + logoWidth(logo) : 62} y="40" className="brand-name" fill={ink}>
          {name.slice(0, 18)}
        </text>
      )}
      <rect x="292" y="16" width="86" height="36" rx="3" fill={accent} />
      <text x="335" y="40" className="brand-words" textAnchor="middle" fill={onAccent}>
        {say('teams.nav.give')}
      </text>
      <path d="M22 64h356" stroke={ink} strokeWidth="3" />
      <path d="M22 69h356" stroke={ink} strokeWidth="1" />
      <text x="22" y="103" className="brand-name" fill={ink}>
        $1,240
      </text>
      <rect x="22" y="116" width="356" height="22" fill={sheet} />
      <rect x="22" y="116" width="196" height="22" fill={accent} />
      <rect x="218" y="116" width="46" height="22" fill={accentTint} />
      <rect x="22" y="116" width="356" height="22" fill="none" stroke={ink} strokeWidth="2.5" />
      <text x="22" y="168" className="brand-words" fill={accent} textDecoration="underline">
        {say('teams.nav.teams')}
      </text>
    </svg>
  )
}

/** The mark of the masthead, in the inks of its paper. */
function SampleMark({ sheet, ink }: { sheet: string; ink: string }) {
  return (
    <g
      transform="translate(17 14) scale(.8)"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="26" cy="26" r="19" fill="#f5b23c" />
      <path d="m24 5 21 8-21 8z" fill={sheet} />
      <path d="M24 19 4 27l20 8z" fill={ink} stroke={ink} />
      <path d="M24 45V4M24 5l21 8-21 8M16 45h16" fill="none" stroke={ink} />
    </g>
  )
}

/** On paper where it would be lost it is set on a sheet, as the masthead does. */
function SampleLogo({ logo, theme }: { logo: BrandLogo; theme: SampleProps['theme'] }) {
  const width = logoWidth(logo)
  return (
    <>
      {logo.ground === lostOn[theme] && (
        <rect
          x="17"
          y="12"
          width={width + 10}
          height="44"
          rx="3"
          fill={grounds[theme === 'light' ? 'dark' : 'light'].sheet}
        />
      )}
      <image
        href={logoHref(logo, 'webp')}
        x="22"
        y="16"
        width={width}
        height="36"
        preserveAspectRatio="xMinYMid meet"
      />
    </>
  )
}

const lostOn = { light: 'dark', dark: 'pale' } as const

function logoWidth({ width, height }: BrandLogo): number {
  return Math.min(240, (36 * width) / height)
}
