// npm test: installs what is missing, then types, lint and format, build, and every test. Arguments go to Vitest:
// `npm test -- reviews` runs the test files whose path contains "reviews".
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from './chromium.mjs'
import { environment, install, modernNode, root, run } from './set-up.mjs'

install()
const browser = chromium()
if (!browser) process.exit(1)

const env = environment({ CHROMIUM: browser })
const results = join(root, 'node_modules/.cache/test-results.json')
rmSync(results, { force: true })

const steps = [
  ['Types', 'tsc', ['-b']],
  ['Lint and format', 'biome', ['ci', '.']],
  ['Build', modernNode(), ['scripts/build.ts', '--demo']],
  [
    'Tests',
    'vitest',
    [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
  ],
]

for (const [name, command, args] of steps) {
  console.log(`\n── ${name}`)
  const isLast = name === 'Tests'
  const code = await run(command, isLast ? [...args, ...process.argv.slice(2)] : args, env)
  if (code !== 0) console.error(`\n${name}: failed, see above.`)
  if (isLast && existsSync(results)) console.log(`\n${summary()}`)
  if (code !== 0) process.exit(code)
}

/** A file that could not even be loaded holds no failed test and still counts as one. */
function summary() {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return `${numPassedTests} passed, ${numFailedTests + broken.length} failed`
}
