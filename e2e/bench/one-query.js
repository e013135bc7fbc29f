// What a page that is kept is measured against, in a process of its own: node:http, one primary-key query, the bytes of the page.
// `node one-query.js PORT DATABASE_URL PAGE_FILE`
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { Pool } from 'pg'

const [port = '0', databaseUrl = '', pageFile = ''] = process.argv.slice(2)
const bytes = readFileSync(`${pageFile}.br`)
const pool = new Pool({ connectionString: databaseUrl, max: 8 })

http.createServer((_request, response) => void answer(response)).listen(Number(port), '127.0.0.1')

/** @param {http.ServerResponse} response */
async function answer(response) {
  await pool.query('select version from page_version where page = $1', ['teams/bench-team-1'])
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Encoding': 'br',
    'Content-Length': bytes.length,
  })
  response.end(bytes)
}
