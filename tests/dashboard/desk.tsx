import { options, render } from 'preact'
import { afterEach, beforeEach, vi } from 'vitest'
import { page } from 'vitest/browser'
import { App } from '../../dashboard/App.tsx'
import { NOW } from './worker.ts'

// Preact's effects wait for a frame and a timer, and a timer that the end of a test takes away holds up all that follow.
options.requestAnimationFrame = (flush) => queueMicrotask(flush)

let root: HTMLElement | undefined
const home = location.href

/** Opens the dashboard at an address, as a browser of this width would show it. */
export async function openDashboard(path = '/dashboard/demo/voices/to_decide', width = 1280): Promise<void> {
  await page.viewport(width, 800)
  history.replaceState(null, '', path)
  closeDashboard()
  root = document.body.appendChild(document.createElement('div'))
  render(<App />, root)
}

/** Ends the page, as a reload does. */
export function closeDashboard(): void {
  if (!root) return
  render(null, root)
  root.remove()
  root = undefined
}

/** The time people take to act: fake, so that ten seconds pass at once. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Installs clean storage and a pinned clock around each test of a file. */
export function useDashboard(): void {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
    localStorage.setItem('voce:language', 'en')
    localStorage.setItem('voce:signed-in', 'yes')
    vi.useFakeTimers({
      now: NOW,
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    })
  })
  afterEach(() => {
    closeDashboard()
    vi.useRealTimers()
    vi.restoreAllMocks()
    history.replaceState(null, '', home)
  })
}

export const button = (name: string | RegExp) => page.getByRole('button', { name })
export const heading = (name: string | RegExp) => page.getByRole('heading', { name })
export const text = (words: string | RegExp) => page.getByText(words)
export const answerField = () => page.getByLabelText('Your answer')
