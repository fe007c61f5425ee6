// What every command stands on: installed packages and a Node that runs TypeScript. Plain JavaScript for Node 20,
// because that is all a fresh machine may have.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs `npm ci`, unless node_modules is already what package-lock.json asks for on this machine. Ends the process on failure. */
export function install() {
  if (isInstalled()) return
  console.log('Installing what is missing (only this once) …')
  // A machine set to "production" would leave out what builds and tests are made with.
  const npm = spawnSync('npm', ['ci', '--no-progress', '--include=dev', '--include=optional'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (npm.status === 0) return
  console.error(npm.error?.message ?? npm.stdout + npm.stderr)
  console.error('Installing failed, see above. Is the network there? `npm ci` tries again.')
  process.exit(1)
}

// npm writes node_modules/.package-lock.json when, and only when, it has finished.
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const found = packagesOf(installed)
  return Object.entries(wanted).every(
    ([path, { version, ...wants }]) =>
      path === '' || found[path]?.version === version || (wants.optional && !isMadeForThisMachine(wants)),
  )
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

function isMadeForThisMachine({ os, cpu, libc }) {
  return (
    [os].flat().includes(process.platform) &&
    [cpu].flat().includes(process.arch) &&
    ![libc].flat().includes('musl')
  )
}

/** The path of a Node that runs TypeScript files by itself (22.18 or newer): the system's, else the packaged one. */
export function modernNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  const packaged = join(root, 'node_modules/.bin/node')
  if (existsSync(packaged)) return packaged
  console.error(`Voce needs Node 22.18 or newer here (this is ${process.versions.node}): https://nodejs.org`)
  process.exit(1)
}

/** The environment in which the commands of packages run on that Node too. */
export function environment(more = {}) {
  const path = [dirname(modernNode()), join(root, 'node_modules/.bin'), process.env.PATH]
  return { ...process.env, PATH: path.join(delimiter), ...more }
}

/** Runs a command in the foreground, hands signals on to it, and resolves to its exit code. */
export function run(command, args, env = environment()) {
  return exitCode(spawn(command, args, { cwd: root, env, stdio: 'inherit' }))
}

/** Hands signals on to a child and resolves to its exit code (1 when it could not start or was killed). */
export function exitCode(child) {
  const handOn = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, handOn)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, handOn)
      resolve(code ?? 1)
    })
  })
}
