import path from 'node:path'

/** Where the app under test answers, and where it keeps what the tests may look at. */
export const PORT = Number(process.env.E2E_PORT || 4377)
export const BASE_URL = `http://localhost:${PORT}`
export const FOLDER = path.resolve(
  import.meta.dirname,
  '..',
  process.env.DEMO_FOLDER || '.data/e2e',
)
export const RESULTS = path.resolve(import.meta.dirname, '../build/e2e')
