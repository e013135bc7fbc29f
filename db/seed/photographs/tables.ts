import { bokeh, glow, gradient, svg } from './parts.ts'

/** Books on the sill, a cup, rain that has just stopped. */
export function booksInTheWindow(): string {
  return svg(`
    ${gradient('view', ['0 #cfd9df', '.5 #a9bfae', '1 #6f8f76'])}
    ${gradient('sill', ['0 #e9dcc6', '1 #b99f7e'])}
    ${gradient('wall', ['0 #7d5f49', '1 #5a4233'])}
    <rect width="1500" height="1000" fill="url(#view)"/>
    <g filter="url(#far)">
      <circle cx="260" cy="420" r="230" fill="#557a5c"/><circle cx="620" cy="340" r="250" fill="#7fa27a"/>
      <circle cx="1080" cy="430" r="270" fill="#4f7356"/><circle cx="1350" cy="300" r="190" fill="#86a98a"/>
      <rect x="820" y="140" width="160" height="420" fill="#d8cfc0"/>
    </g>
    <g filter="url(#soft)" opacity=".8">${bokeh(18, ['#ffffff', '#f6ead2', '#dfe9e2'], [60, 520])}</g>
    <path d="M0 0h90v760H0zM1410 0h90v760h-90zM700 0h60v740h-60zM0 0h1500v46H0z" fill="url(#wall)"/>
    <path d="M90 46h10v700H90zM760 46h8v690h-8z" fill="#3b2b21" opacity=".5" filter="url(#faint)"/>
    <rect y="740" width="1500" height="260" fill="url(#sill)"/>
    <rect y="740" width="1500" height="16" fill="#fff6e4" opacity=".8"/>
    <ellipse cx="560" cy="896" rx="430" ry="46" fill="#4a3626" opacity=".45" filter="url(#soft)"/>
    <ellipse cx="1110" cy="892" rx="190" ry="34" fill="#4a3626" opacity=".45" filter="url(#soft)"/>
    ${book(230, 812, 640, 78, '#8d3b32', '#ead9bd')}${book(270, 738, 560, 74, '#2f5b74', '#efe3cb')}
    ${book(250, 672, 590, 66, '#c79a3c', '#f2e6cf')}${book(320, 604, 470, 68, '#4f6b4c', '#eadcc2')}
    <path d="M330 604c90-70 190-74 230-20 50-60 150-56 226 16-76-26-176-30-226 16-60-46-150-44-230-12z" fill="#fbf4e4"/>
    <path d="M560 584v32" stroke="#b9a788" stroke-width="5"/>
    <g stroke="#b8aa92" stroke-width="4" opacity=".7"><path d="M392 584c50-20 96-20 140-2M404 598c46-14 88-14 128 0M594 584c40-18 92-16 136 4M600 600c40-12 84-10 122 2"/></g>
    <path d="M1000 690h210v110c0 60-34 94-105 94s-105-34-105-94z" fill="#f4efe6"/>
    <path d="M1000 690h80v204c-52-8-80-40-80-94z" fill="#d9d0c2" opacity=".8"/>
    <ellipse cx="1105" cy="690" rx="105" ry="24" fill="#5b3a24"/><ellipse cx="1105" cy="687" rx="105" ry="22" fill="none" stroke="#fffaf0" stroke-width="8"/>
    <path d="M1210 726c70-10 74 98-8 96" fill="none" stroke="#e9e2d5" stroke-width="24"/>
    <g fill="none" stroke="#fff" stroke-width="22" opacity=".35" filter="url(#soft)"><path d="M1070 650c-40-60 44-90 4-160M1140 650c-36-70 50-90 12-180"/></g>
    ${glow(420, 120, 620, '#fff6dd', 0.35)}`)
}

function book(
  x: number,
  y: number,
  width: number,
  height: number,
  cover: string,
  pages: string,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${cover}"/>
    <rect x="${x + width - 70}" y="${y + 9}" width="62" height="${height - 18}" fill="${pages}"/>
    <rect x="${x}" y="${y}" width="${width}" height="12" rx="6" fill="#fff" opacity=".18"/>
    <rect x="${x + 60}" y="${y + height / 2 - 9}" width="${width / 3}" height="18" rx="4" fill="${pages}" opacity=".75"/>
    <rect x="${x}" y="${y + height - 12}" width="${width}" height="12" rx="6" fill="#000" opacity=".22"/>`
}

/** A long table outside, late, with the lamps on. */
export function supperUnderLamps(): string {
  return svg(`
    ${gradient('dark', ['0 #17242f', '.55 #24393a', '1 #2d3a2a'])}
    ${gradient('cloth', ['0 #cfc2a8', '1 #f7efe0'])}
    <rect width="1500" height="1000" fill="url(#dark)"/>
    <g filter="url(#far)"><circle cx="220" cy="460" r="260" fill="#1d3326"/><circle cx="700" cy="420" r="300" fill="#27452f"/><circle cx="1280" cy="470" r="280" fill="#1a2f25"/></g>
    <g filter="url(#soft)">${bokeh(34, ['#ffcf7a', '#ffb85c', '#ffe2a6'], [120, 420])}</g>
    ${lamps()}
    <path d="M300 520h900l360 480H-60z" fill="url(#cloth)"/>
    <path d="M660 520h180l90 480H560z" fill="#8d3b32" opacity=".85"/>
    <path d="M300 520h900l8 12H292z" fill="#fff" opacity=".6"/>
    ${plate(430, 600, 0.8)}${plate(1070, 600, 0.8)}${plate(330, 740, 1.15)}${plate(1170, 740, 1.15)}${plate(190, 930, 1.6)}${plate(1310, 930, 1.6)}
    ${candle(620, 560, 0.8)}${candle(880, 560, 0.8)}${candle(560, 740, 1.3)}${candle(945, 740, 1.3)}
    <g filter="url(#faint)"><ellipse cx="750" cy="640" rx="120" ry="40" fill="#3a2a1e" opacity=".35"/>
      <path d="M690 560h120l-14 86c-2 14-90 14-92 0z" fill="#dfe7e6" opacity=".85"/>
      ${flowers()}</g>
    ${glow(750, 540, 620, '#ffd48a', 0.4)}`)
}

function lamps(): string {
  return Array.from({ length: 11 }, (_, place) => {
    const x = 40 + place * 142
    const y = 70 + 120 * Math.sin((place / 10) * Math.PI)
    return `${glow(x, y, 90, '#ffdf9a', 0.75)}<circle cx="${x}" cy="${y}" r="17" fill="#fff4d2"/>`
  }).join('')
}

function plate(x: number, y: number, size: number): string {
  return `<g transform="translate(${x} ${y}) scale(${size})"><ellipse cy="10" rx="86" ry="26" fill="#3a2a1e" opacity=".3"/><ellipse rx="84" ry="24" fill="#fbf8f1"/><ellipse rx="54" ry="14" fill="#e4dccb"/><rect x="-122" y="-8" width="10" height="38" rx="4" fill="#aeb4b5"/><rect x="112" y="-8" width="10" height="38" rx="4" fill="#aeb4b5"/></g>`
}

function candle(x: number, y: number, size: number): string {
  return `<g transform="translate(${x} ${y}) scale(${size})">${glow(0, -70, 120, '#ffcf7a', 0.7)}<rect x="-13" y="-50" width="26" height="60" rx="4" fill="#f5ead2"/><path d="M0-92c18 24 14 40 0 42-14-2-18-18 0-42z" fill="#ffe49a"/></g>`
}

function flowers(): string {
  const colors = ['#f3e4c8', '#e8a36c', '#f0c0c6', '#fff6e4']
  return Array.from({ length: 16 }, (_, place) => {
    const x = 690 + ((place * 37) % 130)
    const y = 470 + ((place * 29) % 90)
    return `<circle cx="${x}" cy="${y}" r="${20 + ((place * 7) % 12)}" fill="${colors[place % 4] ?? ''}"/><circle cx="${x}" cy="${y}" r="7" fill="#7a4a26"/>`
  }).join('')
}
