// npm start: installs what is missing, then runs dev.ts and makes sure that nothing outlives it.
import { spawn } from 'node:child_process'
import { whenNpmEnds } from './npm-process.mjs'
import { environment, exitCode, install, modernNode, root } from './set-up.mjs'

install()

// A process group of its own, so that whatever dev.ts started can be ended even if dev.ts was killed outright.
const dev = spawn(modernNode(), ['scripts/dev.ts'], {
  cwd: root,
  env: environment(),
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  detached: true,
})
whenNpmEnds(() => dev.kill('SIGTERM'))

const code = await exitCode(dev)
try {
  process.kill(-dev.pid, 'SIGKILL')
} catch {
  // The group is empty, as it should be.
}
process.exit(code)
