import { readFileSync } from 'node:fs'

const everyMs = 300

/**
 * Calls back once the npm that runs this script is gone. npm does not hand on every signal and can be killed outright;
 * what it started would stay behind. Does nothing where the script was not started by npm.
 */
export function whenNpmEnds(callback) {
  if (!process.env.npm_lifecycle_event) return
  const npm = parentOutsideShell()
  const timer = setInterval(() => {
    if (parentOutsideShell() === npm) return
    clearInterval(timer)
    callback()
  }, everyMs)
  timer.unref()
}

// npm runs scripts by `sh -c`, and only some shells make way for their last command.
function parentOutsideShell() {
  const parent = readProcess(process.ppid)
  return parent?.name === 'sh' ? parent.parent : process.ppid
}

// Where there is no /proc, as on macOS, the shell is of the kind that makes way.
function readProcess(pid) {
  try {
    const [, name, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').match(/\((.*)\) \S (\d+)/s)
    return { name, parent: Number(parent) }
  } catch {
    return undefined
  }
}
