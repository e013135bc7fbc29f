import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrastOf, ENOUGH, houseInks, inksOf, isKept, worstContrast } from './brand-inks.ts'
import { brandHref, drawBrandSheet } from './brand-sheet.ts'

const color = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

test('every colour that anybody can choose can be read in light and dark, as words and under words (1.4.3)', () => {
  fc.assert(
    fc.property(color, (chosen) => {
      const { light, dark } = inksOf(chosen)
      expect(worstContrast(light, 'light')).toBeGreaterThanOrEqual(ENOUGH)
      expect(worstContrast(dark, 'dark')).toBeGreaterThanOrEqual(ENOUGH)
      expect(contrastOf(light.onAccent, light.accentDeep)).toBeGreaterThanOrEqual(ENOUGH)
      expect(contrastOf(dark.onAccent, dark.accentDeep)).toBeGreaterThanOrEqual(ENOUGH)
    }),
    { numRuns: 500 },
  )
})

test('a colour that can be read stays as it was chosen', () => {
  expect(inksOf('#174c9c').light.accent).toBe('#174c9c')
  expect([isKept('#174c9c', 'light'), isKept('#174c9c', 'dark')]).toEqual([true, false])
  expect(isKept('#f5b23c', 'light')).toBe(false)
})

test('the blue that the site comes with is the one of its stylesheet, and can be read', () => {
  const tokens = readFileSync('app/ui/styles/tokens.css', 'utf8')
  for (const theme of ['light', 'dark'] as const) {
    expect(inksOf(null)[theme]).toBe(houseInks[theme])
    expect(tokens).toContain(`--accent: ${houseInks[theme].accent};`)
    expect(worstContrast(houseInks[theme], theme)).toBeGreaterThanOrEqual(ENOUGH)
  }
})

test('black and white are as far from each other as colours can be', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a stylesheet is drawn for the address that a page names, and for nothing else', () => {
  expect(brandHref(null)).toBeNull()
  const file = brandHref('#7a1f5c')?.replace('/brand/', '') ?? ''
  expect(drawBrandSheet(file)).toContain('--accent:#7a1f5c')
  for (const wrong of ['2-7A1F5C.css', '1-7a1f5c.css', '2-7a1f5c', '2-red;}.css', ''])
    expect(drawBrandSheet(wrong)).toBeUndefined()
})
