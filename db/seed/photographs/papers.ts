import { gradient, svg } from './parts.ts'

/** A check on a kitchen table. Bank, numbers and names are nobody's. */
export function checkOnTheTable(): string {
  return svg(`
    ${table()}
    <g transform="rotate(-4 750 500)">
      <rect x="196" y="232" width="1120" height="540" fill="#2d1c10" opacity=".4" filter="url(#soft)"/>
      <rect x="180" y="210" width="1120" height="540" fill="#e8f0ea"/>
      <path d="M180 210h1120v28H180zM180 722h1120v28H180z" fill="#9fbfae"/>
      <g font-family="serif" fill="#24333f">
        <text x="230" y="310" font-size="40">Lakefront Custard</text>
        <text x="230" y="352" font-size="26">Milwaukee, Wisconsin</text>
        <text x="1130" y="310" font-size="40">2217</text>
        <text x="230" y="462" font-size="28">Pay to</text><text x="230" y="562" font-size="28">Dollars</text>
        <text x="230" y="668" font-size="26">For</text>
        <text x="240" y="722" font-size="30" letter-spacing="8">000000000  0000 0000  2217</text>
      </g>
      <path d="M330 470h640M360 572h830M290 676h380M820 676h420" stroke="#6b8577" stroke-width="3"/>
      <rect x="1010" y="420" width="230" height="66" fill="#fff" stroke="#6b8577" stroke-width="3"/>
      <g fill="none" stroke="#1d3f8f" stroke-width="6" stroke-linecap="round">
        <path d="M350 452c20-40 34 40 54 0s30-30 44 0 34 20 54-10 30 30 58 4 40-20 70 6M1040 466c8-40 26-40 24 0M1090 430c-16 16 24 10 10 34M1140 432v34M1170 450c20-26 34 4 10 16M380 554c30-30 40 20 70 0s60-20 90 4 70-24 100 0M840 662c40-70 60 30 90-6s50-40 80 0 60-40 100-6 40-20 80-4"/>
      </g>
    </g>`)
}

/** A count sheet with two signatures. */
export function countSheet(): string {
  const rows = Array.from({ length: 8 }, (_, place) => {
    const y = 300 + place * 62
    return `<path d="M470 ${y + 16}h560" stroke="#9aa7b5" stroke-width="2"/>
      <path d="M500 ${y}h${70 + ((place * 37) % 60)}M760 ${y}h${40 + ((place * 53) % 50)}M920 ${y}h${50 + ((place * 29) % 40)}" stroke="#33424f" stroke-width="9" stroke-linecap="round" opacity=".75"/>`
  })
  return svg(`
    ${table()}
    <g transform="rotate(3 750 500)">
      <rect x="434" y="116" width="660" height="830" fill="#2d1c10" opacity=".4" filter="url(#soft)"/>
      <rect x="420" y="100" width="660" height="830" fill="#fbfaf4"/>
      <text x="470" y="190" font-family="serif" font-size="52" fill="#24333f">Count sheet</text>
      <path d="M470 220h560" stroke="#24333f" stroke-width="5"/>
      ${rows.join('')}
      <path d="M470 880h230M800 880h230" stroke="#24333f" stroke-width="3"/>
      <g fill="none" stroke="#1d3f8f" stroke-width="6" stroke-linecap="round">
        <path d="M490 866c20-60 40 20 60-14s40-30 60 0 40-30 70-4M820 866c30-50 30 20 60-10s30-40 60-4 40-20 70 0"/>
      </g>
    </g>`)
}

/** A receipt of any shop, over any sum. */
export function receiptSlip(): string {
  const rows = Array.from({ length: 6 }, (_, place) => {
    const y = 360 + place * 58
    return `<path d="M610 ${y}h${120 + ((place * 47) % 90)}M840 ${y}h${40 + ((place * 31) % 30)}" stroke="#4a4f55" stroke-width="10" stroke-linecap="round" opacity=".7"/>`
  })
  return svg(`
    ${table()}
    <g transform="rotate(-5 750 500)">
      <rect x="568" y="74" width="380" height="880" fill="#2d1c10" opacity=".4" filter="url(#soft)"/>
      <path d="M556 60h380v860l-24-22-24 22-24-22-24 22-24-22-24 22-24-22-24 22-24-22-24 22-24-22-24 22-24-22-24 22-24-22z" fill="#fbfbf8"/>
      <g font-family="monospace" fill="#2b3036" text-anchor="middle">
        <text x="746" y="150" font-size="44">Receipt</text>
        <text x="746" y="200" font-size="26">Thank you, neighbor</text>
        <text x="676" y="800" font-size="44">Total</text>
      </g>
      <path d="M806 788h84" stroke="#2b3036" stroke-width="14" stroke-linecap="round"/>
      <path d="M600 250h290M600 720h290" stroke="#2b3036" stroke-width="4" stroke-dasharray="14 10"/>
      ${rows.join('')}
    </g>`)
}

function table(): string {
  return `${gradient('wood', ['0 #b98c5e', '1 #8a5f3a'])}
    <rect width="1500" height="1000" fill="url(#wood)"/>
    <g stroke="#6b4527" stroke-width="6" opacity=".35" filter="url(#faint)">
      <path d="M0 130c400 30 900-40 1500 10M0 380c500-30 1000 40 1500 0M0 640c420 40 980-30 1500 16M0 880c500-20 900 30 1500-10"/>
    </g>`
}
