import type pg from 'pg'

export interface TextColumn {
  readonly table: string
  readonly column: string
  readonly type: 'text' | 'jsonb' | 'ARRAY'
}

/** Every column of ours that can hold words. */
export async function findTextColumns(owner: pg.Client): Promise<TextColumn[]> {
  const { rows } = await owner.query<TextColumn>(`
    select c.table_name as table, c.column_name as column, c.data_type as type
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
       and (c.data_type in ('text', 'jsonb') or c.data_type = 'ARRAY' and c.udt_name = '_text')
     order by 1, 2`)
  return rows
}

/** Tables without a row: a full site has none. */
export async function findEmptyTables(owner: pg.Client): Promise<string[]> {
  const empty: string[] = []
  for (const name of await findTables(owner)) {
    const { rowCount } = await owner.query(`select from "${name}" limit 1`)
    if (rowCount === 0) empty.push(name)
  }
  return empty
}

export async function emptyEveryTable(owner: pg.Client): Promise<void> {
  const tables = (await findTables(owner)).filter((name) => name !== 'migration')
  await owner.query(`truncate ${tables.map((name) => `"${name}"`).join()} cascade`)
}

/** Copies every row of ours, as a backup does; the copies of before are forgotten. */
export async function backUpEveryTable(owner: pg.Client): Promise<void> {
  await owner.query('drop schema if exists backup cascade; create schema backup')
  for (const name of await findTables(owner))
    await owner.query(`create table backup."${name}" as table "${name}"`)
}

/** Puts the copies in the place of all that there is now; for an owner whose triggers rest. */
export async function putBackEveryTable(owner: pg.Client): Promise<void> {
  await emptyEveryTable(owner)
  for (const name of (await findTables(owner)).filter((each) => each !== 'migration')) {
    const { rows } = await owner.query<{ column: string }>(
      `select column_name as column from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
      [name],
    )
    const columns = rows.map(({ column }) => `"${column}"`).join()
    await owner.query(
      `insert into "${name}" (${columns}) overriding system value select ${columns} from backup."${name}"`,
    )
  }
}

async function findTables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  return rows.map(({ name }) => name)
}
