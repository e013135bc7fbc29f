import { Art } from './art.tsx'
import { Grill, Pavilion, SaleTable } from './objects.tsx'
import { Bunting, Duplex, House, Lake, Tree } from './places.tsx'

/** A street by the lake on a Saturday: houses, the bridge, a sale, a grill, a tent. */
export function HomeHero() {
  return (
    <Art viewBox="0 0 652 432">
      <rect className="art-color" x="14" y="14" width="636" height="416" />
      <rect className="art-sheet" x="2" y="2" width="636" height="416" />
      <svg x="2" y="2" width="636" height="416">
        <pattern
          id="hero-dots"
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <circle className="art-cool" cx="5" cy="5" r="1.7" />
        </pattern>
        <rect width="640" height="200" fill="url(#hero-dots)" />
        <circle className="art-color" cx="450" cy="106" r="62" />
        <circle className="art-fine" cx="443" cy="100" r="62" />
        <Lake />
        <House />
        <g transform="translate(170 0)">
          <Duplex />
        </g>
        <Tree />
        <Bunting />
        <path className="art-sheet" d="M0 316c120-16 480-22 640-6v110H0z" />
        <path className="art-line" d="M0 316c120-16 480-22 640-6" />
        <path className="art-cool" d="M0 398c160-16 460-18 640-4v26H0z" />
        <g transform="translate(20 270) scale(1.15)">
          <SaleTable />
        </g>
        <g transform="translate(400 226) scale(1.35)">
          <Pavilion />
        </g>
        <g transform="translate(252 292) scale(.9)">
          <Grill />
        </g>
        <path className="art-line" d="M12 398h190m14 0h168m16 0h228" />
        <path
          className="art-fine"
          d="M18 352l4-8 4 8M226 344l4-8 4 8M386 350l4-8 4 8M610 336l4-8 4 8M218 386l4-8 4 8M404 330l4-8 4 8M560 52c5-7 10-7 14 0 4-7 9-7 14 0M536 74c4-5 8-5 11 0 3-5 7-5 11 0"
        />
      </svg>
      <rect className="art-line" x="2" y="2" width="636" height="416" />
    </Art>
  )
}
