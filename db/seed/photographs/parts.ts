/** A drawing of three to two that is to pass for a photograph: no lines, soft light, things out of focus. */
export function svg(body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1500 1000" width="1500" height="1000">
    <filter id="faint"><feGaussianBlur stdDeviation="2.5"/></filter>
    <filter id="soft" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="16"/></filter>
    <filter id="far" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="38"/></filter>
    ${body}</svg>`
}

/** From top to bottom; a stop is "offset color". */
export function gradient(id: string, stops: readonly string[]): string {
  const lines = stops.map((stop) => {
    const [offset = '0', color = ''] = stop.split(' ')
    return `<stop offset="${offset}" stop-color="${color}"/>`
  })
  return `<linearGradient id="${id}" x2="0" y2="1">${lines.join('')}</linearGradient>`
}

let glows = 0

/** Light around a point. */
export function glow(
  x: number,
  y: number,
  radius: number,
  color: string,
  strength: number,
): string {
  const id = `glow${(glows += 1)}`
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${color}" stop-opacity="${strength}"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient>
    <circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})"/>`
}

/** Lamps far behind what the eye is on. */
export function bokeh(
  count: number,
  colors: readonly string[],
  band: readonly [number, number],
): string {
  return Array.from({ length: count }, (_, place) => {
    const x = (place * 227 + 60) % 1500
    const y = band[0] + ((place * 131) % (band[1] - band[0]))
    const radius = 16 + ((place * 47) % 34)
    const color = colors[place % colors.length] ?? '#fff'
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}" opacity="${0.25 + ((place * 17) % 40) / 100}"/>`
  }).join('')
}
