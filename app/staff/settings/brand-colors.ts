import { say } from '#app/words/say.ts'

/** Colours that go with the paper, to begin from; `house` is the blue that the site comes with. */
export const brandColors = {
  house: '#174c9c',
  pine: '#1c6439',
  teal: '#0f6572',
  plum: '#7a1f5c',
  rose: '#a3254a',
  brick: '#a3401c',
  slate: '#3d4a66',
} as const

type BrandColorName = keyof typeof brandColors

export const brandColorNames = [
  'house',
  'pine',
  'teal',
  'plum',
  'rose',
  'brick',
  'slate',
] as const satisfies readonly BrandColorName[]

/** The choice that a saved colour is: one of ours by its name, or one's own. */
export function brandChoiceOf(color: string | null): BrandColorName | 'own' {
  if (color === null) return 'house'
  return brandColorNames.find((name) => brandColors[name] === color) ?? 'own'
}

export function sayBrandColor(color: string | null): string {
  const choice = brandChoiceOf(color)
  return choice === 'own'
    ? say('settings.brand.ownNamed', { color: color ?? '' })
    : say(`settings.brandColor.${choice}`)
}
