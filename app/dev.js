// `npm run dev`: the demo with hot reload. One module graph, Vite's: a changed route is fresh at the next request.
import { createServer } from 'vite'

process.env.NODE_ENV = 'development'
process.env.APP_MODE = 'development'

const vite = await createServer({
  configFile: 'remix.config.js',
  server: { middlewareMode: true, hmr: { port: Number(process.env.HMR_PORT || 24_678) } },
  appType: 'custom',
})
const { main } = await vite.ssrLoadModule('/app/demo.ts')
try {
  await main(process.argv.slice(2), {
    vite: {
      front: vite.middlewares,
      loadBuild: () => vite.ssrLoadModule('virtual:remix/server-build'),
    },
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await vite.close()
  process.exit(1)
}
