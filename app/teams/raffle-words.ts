/**
 * Words of a text that may mean a raffle or another game of chance, as they were typed, each once. Wisconsin wants a
 * licence, paper stubs and no sale online, and forbids golf-ball drops outright (C8), so staff look twice.
 */
export function findRaffleWords(text: string): string[] {
  const plain = text.normalize('NFKC').replaceAll(UNSEEN, '')
  const found = new Map<string, string>()
  for (const [words] of plain.matchAll(CHANCE)) {
    const said = words.replace(/\s+/g, ' ')
    if (!found.has(said.toLowerCase())) found.set(said.toLowerCase(), said)
  }
  return [...found.values()]
}

const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

const CHANCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'raffl(?:e|es|ed|ing)',
    'lotter(?:y|ies)',
    'lotto',
    'sweepstakes?',
    'bingo',
    '(?:50|fifty)\\s*[/\\-–—]\\s*(?:50|fifty)',
    'fifty[\\s-]+fifty',
    'split[\\s-]+the[\\s-]+pot',
    '(?:golf[\\s-]*)?ball[\\s-]*drops?',
    'suggested[\\s-]+donations?[\\s-]+(?:per|for(?:[\\s-]+(?:an?|each|every|one))?)[\\s-]+(?:tickets?|chances?|entr(?:y|ies)|draw(?:ing)?s?)',
    '(?:rubber[\\s-]*)?duck[\\s-]*(?:race|derby)',
    'paddle[\\s-]*wheels?',
    'quarter[\\s-]*auctions?',
    'queen[\\s-]+of[\\s-]+hearts',
    'pull[\\s-]*tabs?',
    'scratch[\\s-]*(?:off|card|ticket)s?',
    'casino(?:[\\s-]+nights?)?',
    'poker(?:[\\s-]+nights?)?',
    'games?[\\s-]+of[\\s-]+chance',
    'chances?[\\s-]+to[\\s-]+win',
    '(?:prize|chance|cash)[\\s-]+drawings?',
    'drawings?[\\s-]+for[\\s-]+(?:an?|the)[\\s-]+(?:\\p{L}+[\\s-]+){0,2}prizes?',
    'meat[\\s-]+shoots?',
    'rifas?',
    'sorteos?',
    't[oó]mbolas?',
    'loter[ií]as?',
    'juegos?\\s+de\\s+azar',
    '(?:ca[ií]das?|lluvias?)\\s+de\\s+pelotas',
    'cincuenta\\s*(?:[/\\-–—]|y)?\\s*cincuenta',
    '(?:donaci[oó]n|donaciones|donativos?)\\s+sugerid[oa]s?\\s+por\\s+(?:cada\\s+)?(?:boletos?|n[uú]meros?)',
    'boletos?\\s+(?:de|para)\\s+(?:la\\s+)?suerte',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)
