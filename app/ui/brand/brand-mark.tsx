import { Logo } from '../art/logo.tsx'
import { logoHref, standsAlone } from './brand-logo.ts'
import type { BrandLogo } from './brand-logo.ts'

interface BrandMarkProps {
  logo: BrandLogo | null | undefined
  name: string
}

/** Whose page it is: the organization's logo, or the drawn mark, and its name unless the logo says it. */
export function BrandMark({ logo, name }: BrandMarkProps) {
  const alone = logo ? standsAlone(logo) : false
  return (
    <>
      {logo ? (
        <img
          className="masthead-logo"
          src={logoHref(logo, 'webp')}
          width={logo.width}
          height={logo.height}
          alt={alone ? name : ''}
          data-ground={logo.ground}
        />
      ) : (
        <Logo />
      )}
      {!alone && <span dir="auto">{name}</span>}
    </>
  )
}
