// The one configuration of the build: Remix's compiler is a Vite plugin, so this is a Vite config (`-c remix.config.js`).
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

const future = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_singleFetch: true,
  v3_lazyRouteDiscovery: true,
  v3_routeConfig: true,
  unstable_optimizeDeps: true,
}

/** The programs that run are part of the bundle, so `node build/server/server.js` is the whole production server. */
const programs = {
  name: 'programs',
  enforce: 'post',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild && {
      build: {
        target: 'node20',
        rollupOptions: {
          input: { server: 'app/server.ts', demo: 'app/demo.ts', command: 'app/command.ts' },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
}

/** Said of every build, and nothing that anybody could do about: routes without a page, and comments in libraries. */
const SAID_ALWAYS = new Set(['EMPTY_BUNDLE', 'INVALID_ANNOTATION'])

export default defineConfig({
  plugins: process.env.VITEST ? [] : [remix({ future }), programs],
  build: {
    assetsInlineLimit: 0,
    rollupOptions: {
      onwarn: (warning, warn) => {
        if (!SAID_ALWAYS.has(warning.code ?? '')) warn(warning)
      },
    },
  },
  // What a page names with `?worker&url` is bundled into one module of its own. Browser and server build it each for
  // themselves, so that its name may not depend on its bytes.
  worker: {
    format: 'es',
    rollupOptions: { output: { entryFileNames: 'scripts/[name].js' } },
  },
  // In development Vite bundles beforehand what it meets, also below routes, of which no browser gets the server's part.
  optimizeDeps: { exclude: ['@resvg/resvg-js'] },
  server: { watch: { ignored: ['**/.data/**', '**/build/**'] } },
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts'],
    globalSetup: 'db/testing/start.ts',
    setupFiles: ['db/testing/each-file.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    pool: 'forks',
    maxWorkers: 2,
  },
})
