import { actAs } from './app-under-load.ts'
import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { timeEach, timeOf } from './load.ts'
import type { Figure } from './report.ts'

/** The search of the directory among a hundred thousand teams: the question to the database and its answer, without the page. */
export async function measureSearch(
  many: AppUnderLoad,
  { times, teams }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  actAs(many)
  const { findTeams } = await import('#app/teams/directory.server.ts')
  const words = {
    'letters that one team has': await namesOf(many, times),
    'letters that hundreds have': Array.from({ length: times }, (_, turn) =>
      (0xabc + turn).toString(16),
    ),
  }
  for (const [what, asked] of Object.entries(words)) {
    const search = (turn: number) =>
      timeOf(() =>
        findTeams({ words: asked[turn] ?? '', kind: null, town: '', after: null, limit: 24 }),
      )
    await timeEach(5, search)
    const { median, p99 } = await timeEach(times, search)
    note({
      name: `search of ${teams.toLocaleString('en-US')} teams, ${what}`,
      value: median,
      unit: 'ms',
      goal: '≤ 10',
      met: median <= 10,
      note: `p99 ${p99.toFixed(1)} ms`,
    })
  }
}

/** Six letters out of the middle of some names. */
async function namesOf({ database }: AppUnderLoad, times: number): Promise<string[]> {
  const { rows } = await database.query<{ letters: string }>(
    `select substr(name, 7, 6) as letters from team order by md5(slug) limit $1`,
    [times],
  )
  return rows.map(({ letters }) => letters)
}
