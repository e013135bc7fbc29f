import { glow, gradient, svg } from './parts.ts'

/** Two chairs at the end of a pier, and the last of the sun. */
export function lakeAtDusk(): string {
  return svg(`
    ${gradient('sky', ['0 #2b3a67', '.45 #8b6f97', '.75 #e79a72', '1 #ffd49a'])}
    ${gradient('lake', ['0 #f0b183', '.25 #a87c8f', '1 #1f2d4f'])}
    <rect width="1500" height="620" fill="url(#sky)"/>
    ${glow(980, 560, 520, '#ffe3a8', 0.9)}
    <circle cx="980" cy="560" r="62" fill="#fff3cf"/>
    <g filter="url(#soft)" fill="#ffe9cf" opacity=".35">
      <ellipse cx="360" cy="210" rx="320" ry="26"/><ellipse cx="640" cy="270" rx="260" ry="18"/>
      <ellipse cx="1200" cy="190" rx="260" ry="20"/><ellipse cx="1120" cy="330" rx="300" ry="14"/>
    </g>
    <path d="M0 606c180-34 300-20 420-30 160-14 240 12 380 8 200-6 420-30 700 4v60H0z" fill="#35355a" filter="url(#faint)"/>
    <rect y="620" width="1500" height="380" fill="url(#lake)"/>
    <g fill="#ffe1b0" filter="url(#faint)" opacity=".75">${ripples()}</g>
    <g fill="#141c33" opacity=".28" filter="url(#faint)">${waves()}</g>
    <g fill="#171c2e">
      <path d="M0 1000 430 742h210L520 1000z"/>
      <path d="M430 742h14v120h-14zM626 742h14v120h-14zM300 818h16v130h-16zM560 840h16v150h-16z"/>
    </g>
    <g stroke="#2c3350" stroke-width="5">${planks()}</g>
    ${chair(430)}${chair(540)}
    <g fill="none" stroke="#2a2742" stroke-width="4" stroke-linecap="round">
      <path d="M250 250c14-16 28-16 36 0 10-16 24-16 38 0M330 300c10-12 20-12 27 0 8-12 18-12 28 0M180 320c8-9 16-9 22 0 6-9 14-9 22 0"/>
    </g>`)
}

function ripples(): string {
  return Array.from({ length: 26 }, (_, row) => {
    const y = 632 + row * 14
    const width = 40 + ((row * 37) % 130) + row * 3
    const shift = ((row * 53) % 90) - 45
    return `<rect x="${980 - width / 2 + shift}" y="${y}" width="${width}" height="${3 + row / 6}" rx="2"/>`
  }).join('')
}

function waves(): string {
  return Array.from({ length: 60 }, (_, place) => {
    const x = (place * 193) % 1500
    const y = 640 + ((place * 71) % 350)
    return `<rect x="${x}" y="${y}" width="${70 + ((place * 29) % 110)}" height="4" rx="2"/>`
  }).join('')
}

function planks(): string {
  return Array.from({ length: 9 }, (_, row) => {
    const y = 752 + row * row * 3.1
    return `<path d="M${430 - (y - 742) * 1.66} ${y}H${640 - (y - 742) * 0.46}"/>`
  }).join('')
}

function chair(x: number): string {
  return `<g transform="translate(${x} 640)" fill="#11162a"><path d="M14 0h56l8 70H24zM24 70h62l10 26H22z"/><path d="M20 94h8v40h-8zM86 94h8v40h-8z"/><path d="M4 44h84v9H4z"/></g>`
}
