// The browser that the tests drive: found, or installed where apt can do it without asking anybody.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium, installed first if need be; undefined, with an instruction printed, where there is no way. */
export function chromium() {
  if (process.env.CHROMIUM) {
    if (isProgram(process.env.CHROMIUM)) return process.env.CHROMIUM
    console.error(`CHROMIUM names ${process.env.CHROMIUM}, and that is not a program.`)
    return undefined
  }
  const found = find() ?? (installByApt() ? find() : undefined)
  if (!found) {
    console.error(
      'The tests need Chromium or Chrome. Install one, or say where it is: CHROMIUM=/path/to/chromium npm test',
    )
  }
  return found
}

function find() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...macApps].find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installByApt() {
  if (!isProgram('/usr/bin/apt-get')) return false
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    console.error('Chromium is missing: sudo apt-get install chromium fonts-dejavu-core')
    return false
  }
  console.log('Installing Chromium for the browser tests (only this once) …')
  // Font: without one the machine draws no text, and no text has no size.
  return [['update'], ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']].every(
    (args) => {
      const [command, ...rest] = [
        ...(isRoot ? [] : ['sudo', '-n']),
        'env',
        'DEBIAN_FRONTEND=noninteractive',
        'apt-get',
        ...args,
      ]
      const apt = spawnSync(command, rest, { encoding: 'utf8' })
      if (apt.status !== 0) console.error(apt.error?.message ?? apt.stdout + apt.stderr)
      return apt.status === 0
    },
  )
}
