// Runs a TypeScript program of this folder: `node e2e/run-ts.js bench/bench.ts --quick`. Node 20 reads no TypeScript; Vite does.
import path from 'node:path'
import { createServer } from 'vite'

const [program = '', ...args] = process.argv.slice(2)
process.chdir(path.dirname(import.meta.dirname))
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
})
try {
  const { main } = await vite.ssrLoadModule(`/e2e/${program}`)
  await main(args)
} catch (error) {
  console.error(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error)
  process.exitCode = 1
} finally {
  await vite.close()
}
