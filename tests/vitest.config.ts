import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumOptions } from './chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// wrangler looks for the network and writes logs unless told not to.
const quiet = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
}

// A machine that is busy with other files needs longer than the second that is usual.
const patient = { poll: { timeout: 30_000 } }

/** Plain modules, in Node. */
const node = (name: string, include: string[]) => ({
  root,
  test: { name, include, hookTimeout: 60_000, testTimeout: 60_000 },
})

/** Whole parts with real servers behind them: one after another, each file with its own. */
const served = (name: string, include: string[], testTimeout: number) => ({
  root,
  test: {
    name,
    include,
    env: quiet,
    expect: patient,
    hookTimeout: 60_000,
    testTimeout,
  },
})

/** Components in a real browser. */
const inBrowser = (name: string, include: string[]) => ({
  root,
  define: { __LANGUAGE_FILE__: '"ts"' },
  oxc: { jsx: { importSource: 'preact' } },
  optimizeDeps: {
    include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact-iso', 'hono/client', 'axe-core'],
  },
  test: {
    name,
    include,
    expect: patient,
    hookTimeout: 60_000,
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      instances: [{ browser: 'chromium' as const }],
      provider: playwright({
        launchOptions: chromiumOptions,
      }),
    },
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      node('unit', ['tests/{shared,scripts,widget,dashboard}/**/*.test.ts', 'tests/*.test.ts']),
      served('worker', ['tests/worker/**/*.test.ts'], 60_000),
      inBrowser('widget', ['tests/widget/**/*.test.tsx']),
      inBrowser('dashboard', ['tests/dashboard/**/*.test.tsx']),
      served('browser', ['tests/browser/**/*.test.ts'], 120_000),
    ],
  },
})
