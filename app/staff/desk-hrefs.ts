import type { Period } from './period.ts'

/** What an address of the desk can ask for; what is empty is left out. */
export type Asked = Readonly<Record<string, string | null | undefined>>

export function giftsHref(asked: Asked): string {
  return hrefOf('/staff/gifts', asked)
}

export function giftsExportHref(asked: Asked): string {
  return hrefOf('/staff/gifts/export', asked)
}

export function totalsHref(asked: Asked): string {
  return hrefOf('/staff', asked)
}

/** A stretch of days as an address says it. */
export function askPeriod({ name, from, to }: Pick<Period, 'name' | 'from' | 'to'>): Asked {
  if (name !== 'own') return { period: name }
  return from === null && to === null ? { period: 'all' } : { period: 'own', from, to }
}

export function hrefOf(path: string, asked: Asked): string {
  const search = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
  return search === '' ? path : `${path}?${search}`
}
