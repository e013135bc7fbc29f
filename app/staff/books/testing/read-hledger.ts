export interface ReadEntry {
  readonly date: string
  readonly code: string
  readonly description: string
  readonly tags: Readonly<Record<string, string>>
  readonly sides: readonly { readonly account: string; readonly cents: number }[]
}

/**
 * Reads what we write for hledger, and nothing else: a line of another form, an account that was not declared, or an entry
 * that does not balance is an error. A second opinion where the program itself is not there.
 */
export function readHledger(text: string): ReadEntry[] {
  const [head = '', ...blocks] = text.split('\n\n')
  for (const line of head.split('\n'))
    if (!/^(; .*|decimal-mark \.|commodity 1000\.00 [A-Z]{3})$/.test(line))
      throw new Error(`The head has “${line}”`)
  if (blocks.pop() !== '') throw new Error('The file does not end with an empty line')
  const declared = new Set<string>()
  return blocks.map((block) => readEntry(block.split('\n'), declared))
}

/** What each account holds after these entries, in cents; those that hold nothing are left out. */
export function balancesOf(entries: readonly ReadEntry[]): Record<string, number> {
  const balances = new Map<string, number>()
  for (const { sides } of entries)
    for (const { account, cents } of sides)
      balances.set(account, (balances.get(account) ?? 0) + cents)
  return Object.fromEntries([...balances].filter(([, cents]) => cents !== 0))
}

function readEntry(lines: readonly string[], declared: Set<string>): ReadEntry {
  const first = lines.findIndex((line) => !line.startsWith('account '))
  for (const line of lines.slice(0, first)) declared.add(line.slice('account '.length))
  const [, date, code, description, comment] =
    /^(\d{4}-\d\d-\d\d) \(([^()]+)\) ([^;]+?) {2}; (.+)$/.exec(lines[first] ?? '') ?? []
  if (!date || !code || !description || !comment)
    throw new Error(`No entry begins as “${lines[first]}”`)
  const sides = lines.slice(first + 1).map((line) => readSide(line, declared))
  const together = sides.reduce((sum, { cents }) => sum + cents, 0)
  if (together !== 0 || sides.length < 2) throw new Error(`${date} (${code}) does not balance`)
  const tags = comment.split(', ').map((tag) => tag.split(':', 2))
  return { date, code, description, tags: Object.fromEntries(tags), sides }
}

function readSide(line: string, declared: ReadonlySet<string>) {
  const [, account, minus, whole, part] =
    /^ {4}(\S+(?: \S+)*) {2,}(-?)(\d+)\.(\d\d) [A-Z]{3}$/.exec(line) ?? []
  if (!account) throw new Error(`No side is written as “${line}”`)
  if (!declared.has(account)) throw new Error(`${account} was not declared`)
  return { account, cents: Number(`${minus}${whole}${part}`) }
}
