import { till as english } from '#app/words/en/till.ts'
import { till as spanish } from '#app/words/es/till.ts'
import type { Language } from '#app/words/language.ts'

type Words = typeof english

/** `till.sell.total` */
export type TillWord = {
  [Group in keyof Words]: `till.${Group}.${Extract<keyof Words[Group], string>}`
}[keyof Words]

const words: Readonly<
  Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = { en: english, es: spanish }

/** Both languages stand in the page's own script, so that they can be changed without a signal. */
export function tell(
  language: Language,
  key: TillWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const [, group = '', name = ''] = key.split('.')
  const text = words[language][group]?.[name] ?? key
  return text.replaceAll(/\{(\w+)\}/g, (whole, of: string) => String(values[of] ?? whole))
}

/** `$14` for whole dollars, `$14.50` otherwise. */
export function money(language: Language, cents: number): string {
  return new Intl.NumberFormat(`${language}-US`, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)
}
