/**
 * What turns the thanks of a charity into advertising, for which it may owe tax (C12; s. 513(i), Reg. 1.513-4): a
 * price, a comparison, an endorsement, a call to buy. A name, a logo, where a firm is and what it does are none of these.
 */
type Advertising = 'price' | 'comparison' | 'endorsement' | 'call'

export interface FoundAdvertising {
  readonly kind: Advertising
  /** As they wrote it: "20% off". */
  readonly words: string
}

/** Whole words, without accents, in both languages whatever the page’s is. */
const signs: readonly (readonly [Advertising, RegExp])[] = [
  ['price', /(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:dollars|dolares|bucks))/],
  ['price', /\d+\s?(?:%|percent|por ciento)(?: (?:off|de descuento|menos))?/],
  [
    'price',
    /\b(?:discounts?|coupons?|half[ -]price|on sale|special offers?|free (?:estimates?|quotes?|consultations?|delivery|gifts?|trials?)|two for one|2 ?for ?1|save (?:big|now|money|up to)|money[ -]back|descuentos?|cupon(?:es)?|cupón|mitad de precio|ofertas?|rebajas?|gratis|dos por uno|2 ?x ?1|ahorr[ae]s?|ahorrar)\b/,
  ],
  [
    'comparison',
    /\b(?:best|better than|finest|cheapest|cheaper|lowest|largest|biggest|fastest|leading|premier|top[ -]rated|number one|no\. ?1|superior|unbeatable|unmatched|second to none|(?:el|la|los|las|lo) mejor(?:es)?|mejor que|mejores|mas barat[oa]s?|mas baj[oa]s?|mas grandes?|mas rapid[oa]s?|lider(?:es)?|numero uno|n\.? ?º ?1|insuperables?|inigualables?)\b|#\s?1\b/,
  ],
  [
    'endorsement',
    /\b(?:we recommend|recommended|highly recommend|trusted|award[ -]winning|voted|favorite|endorsed|approved by|preferred|guaranteed?|satisfaction|excellent|quality you can|lo recomendamos|recomendad[oa]s?|recomendamos|de confianza|premiad[oa]s?|galardonad[oa]s?|votad[oa]s?|favorit[oa]s?|preferid[oa]s?|garantizad[oa]s?|garantia|satisfaccion|excelentes?|excelencia)\b/,
  ],
  [
    'call',
    /\b(?:call (?:us|now|today|for|me)|call \(?\d+|visit (?:us|our|today|now)|come (?:see|visit|in|by)|shop (?:now|today|with|at)|stop (?:by|in)|order (?:now|today|online)|buy|book (?:now|today|online|your)|schedule (?:now|today|your)|sign up|hurry|don.t miss|try (?:us|our|it)|ask (?:us|about)|contact us|get (?:yours|a quote|your)|llam[ae](?:nos)?|llama ya|visit[ae](?:nos)?|ven(?:ga)? a|venga|compr[ae](?:lo)?|comprar|pid[ae](?:lo)?|ordene|reserv[ae]|agend[ae]|no (?:se )?lo pierda|prueb[ae](?:nos|lo)?|contactenos|aproveche|aprovecha)\b/,
  ],
]

/** Each kind once, as it first stands in the text; none where the text only says who they are. */
export function findAdvertising(text: string): readonly FoundAdvertising[] {
  const plain = Array.from(text, plainOf).join('')
  return signs
    .flatMap(([kind, sign]) => {
      const found = sign.exec(plain)
      if (!found) return []
      return [
        { kind, at: found.index, words: text.slice(found.index, found.index + found[0].length) },
      ]
    })
    .toSorted((one, other) => one.at - other.at)
    .filter(({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index)
    .map(({ kind, words }) => ({ kind, words: words.trim() }))
}

/** One letter for one, small and without accent, so that what is found stands at the same place in what was written. */
function plainOf(letter: string): string {
  const plain = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.length === letter.length ? plain : letter
}
