import { defineConfig, devices } from '@playwright/test'
import { browser } from './browser.ts'
import { BASE_URL, PORT, RESULTS } from './site.ts'

const { 'Desktop Chrome': desktop, 'Pixel 7': phone } = devices

const webServer = {
  command: 'node e2e/start-app.js',
  cwd: '..',
  wait: { stdout: /^ready /m },
  timeout: 180_000,
  env: { PORT: String(PORT) },
  stdout: process.env.DEBUG ? ('pipe' as const) : ('ignore' as const),
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
}

export default (async () =>
  defineConfig({
    testDir: '.',
    fullyParallel: true,
    workers: 2,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    outputDir: `${RESULTS}/results`,
    reporter: [['list'], ['json', { outputFile: `${RESULTS}/report.json` }]],
    use: {
      ...desktop,
      baseURL: BASE_URL,
      launchOptions: await browser(),
      trace: 'retain-on-failure',
    },
    projects: [
      { name: 'sign-in', testMatch: 'sign-in.setup.ts' },
      { name: 'desktop', testMatch: '**/*.spec.ts', dependencies: ['sign-in'] },
      {
        name: 'phone',
        testMatch: 'journeys/give.spec.ts',
        use: { ...phone },
        dependencies: ['sign-in'],
      },
    ],
    // Somebody who writes tests may keep the app running beside them.
    ...(process.env.E2E_RUNNING ? {} : { webServer }),
  }))()
