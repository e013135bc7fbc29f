import { glow, gradient, svg } from './parts.ts'

/** A folding table on a lawn, and a morning that will be warm. */
export function saleOnTheLawn(): string {
  return svg(`
    ${gradient('sky', ['0 #9cc4e4', '1 #e8f1ea'])}${gradient('lawn', ['0 #9dbb6a', '1 #4f7a3d'])}
    ${gradient('wood', ['0 #e2c79b', '1 #b68d5c'])}${gradient('shade', ['0 #f2d9a0', '1 #d9a44e'])}
    <rect width="1500" height="560" fill="url(#sky)"/>
    <g filter="url(#far)"><circle cx="160" cy="380" r="220" fill="#4f7f4b"/><circle cx="1180" cy="320" r="260" fill="#5f8f52"/><circle cx="1440" cy="420" r="190" fill="#44703f"/>
      <path d="M420 240h420v330H420z" fill="#e9e4da"/><path d="M380 250 630 90l250 160z" fill="#9c5a45"/></g>
    <rect y="540" width="1500" height="460" fill="url(#lawn)"/>
    <g fill="#6d9a4c" opacity=".6" filter="url(#faint)">${grass()}</g>
    <ellipse cx="760" cy="905" rx="560" ry="52" fill="#24421f" opacity=".5" filter="url(#soft)"/>
    <path d="M230 620h1060l40 60H190z" fill="url(#wood)"/><path d="M190 680h1140v34H190z" fill="#8a6540"/>
    <path d="M270 714h24l40 186h-26zM1226 714h24l-34 186h-26z" fill="#6b4d31"/>
    <ellipse cx="410" cy="640" rx="110" ry="16" fill="#5c4327" opacity=".5" filter="url(#faint)"/>
    <path d="M330 380h160l50 140H280z" fill="url(#shade)"/><path d="M396 520h28v70h-28z" fill="#a7783a"/><ellipse cx="410" cy="610" rx="66" ry="24" fill="#8f632c"/>
    <path d="M620 470h300v160H620z" fill="#b58a5a"/><path d="M620 470h300l-30-40H650z" fill="#d3ad7d"/><path d="M700 520h140v50H700z" fill="#f4ead7"/>
    <g><rect x="640" y="340" width="46" height="110" rx="5" fill="#2f5b74"/><rect x="690" y="352" width="38" height="98" rx="5" fill="#8d3b32"/><rect x="732" y="330" width="54" height="120" rx="5" fill="#c79a3c"/><rect x="790" y="356" width="36" height="94" rx="5" fill="#4f6b4c"/><rect x="830" y="344" width="50" height="106" rx="5" fill="#734a6b"/></g>
    <path d="M1030 520c-20-60 20-90 20-140h60c0 50 40 80 20 140-10 30 4 74 4 110h-108c0-36 14-80 4-110z" fill="#7fb0bd"/>
    <path d="M1050 400c-4 60-30 90-14 150" stroke="#d7ecf0" stroke-width="12" fill="none" opacity=".8"/>
    <path d="M1180 560h80v70h-80z" fill="#f6f0e4"/><path d="M1260 580c40-4 40 40 0 38" fill="none" stroke="#f6f0e4" stroke-width="14"/>
    <path d="M520 690h150l-12 96H532z" fill="#fff8e8"/><path d="M548 726h92M548 752h64" stroke="#a9543f" stroke-width="10"/>
    ${glow(1240, 90, 700, '#fff6cf', 0.55)}`)
}

function grass(): string {
  return Array.from({ length: 160 }, (_, place) => {
    const x = (place * 97) % 1500
    const y = 560 + ((place * 59) % 430)
    return `<path d="M${x} ${y}l6-${18 + (place % 14)} 6 ${18 + (place % 14)}z"/>`
  }).join('')
}

/** A kettle grill at the hour when everybody is hungry. */
export function grillAtSundown(): string {
  return svg(`
    ${gradient('sky', ['0 #46577d', '.5 #c98a72', '1 #f4c98c'])}${gradient('lawn', ['0 #6d7d45', '1 #2f4127'])}
    ${gradient('kettle', ['0 #b0402f', '.55 #7d241b', '1 #3f110e'])}
    <rect width="1500" height="640" fill="url(#sky)"/>
    ${glow(300, 560, 620, '#ffe0a0', 0.85)}
    <g filter="url(#far)" fill="#2f3f33"><circle cx="80" cy="520" r="190"/><circle cx="1180" cy="440" r="280"/><circle cx="1450" cy="520" r="220"/><circle cx="820" cy="560" r="160"/></g>
    <g filter="url(#soft)" fill="#d9c7a5">${fence()}</g>
    <rect y="630" width="1500" height="370" fill="url(#lawn)"/>
    <ellipse cx="700" cy="930" rx="380" ry="44" fill="#16200f" opacity=".6" filter="url(#soft)"/>
    <path d="M560 640l-110 280h36l120-270zM820 640l120 280h-36L784 650zM500 830h390v16H500z" fill="#23201f"/>
    <path d="M410 470c0-190 120-290 280-290s280 100 280 290z" fill="url(#kettle)"/>
    <path d="M410 500h560c0 150-120 220-280 220s-280-70-280-220z" fill="#6d1f17"/>
    <rect x="392" y="462" width="596" height="44" rx="14" fill="#2a2524"/>
    <path d="M640 180c0-60 100-60 100 0z" fill="#2a2524"/>
    <path d="M480 420c14-120 90-190 190-206" stroke="#ffb9a0" stroke-width="26" fill="none" opacity=".55" filter="url(#faint)" stroke-linecap="round"/>
    <g filter="url(#soft)" fill="none" stroke="#f4efe8" stroke-width="60" opacity=".4"><path d="M640 150c-90-60 60-90-30-190M740 140c-60-60 70-80 0-170"/></g>
    <circle cx="520" cy="930" r="40" fill="#1d1a19"/>
    <path d="M1090 660h330v26h-330zM1120 686h18v220h-18zM1370 686h18v220h-18z" fill="#8a6540"/>
    <path d="M1130 600h130v60h-130z" fill="#f1e8d6"/><ellipse cx="1340" cy="652" rx="66" ry="18" fill="#e8ddc8"/><path d="M1284 640c10-46 102-46 112 0z" fill="#c58b46"/>
    <g fill="#c58b46"><ellipse cx="1164" cy="600" rx="30" ry="12"/><ellipse cx="1224" cy="598" rx="30" ry="12"/></g>
    ${glow(690, 520, 420, '#ff9a4a', 0.3)}`)
}

function fence(): string {
  return Array.from(
    { length: 16 },
    (_, post) => `<rect x="${post * 98 - 10}" y="500" width="62" height="170" rx="6"/>`,
  ).join('')
}
