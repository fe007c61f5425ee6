import { styleText } from 'node:util'
import { DEMO_API_KEY, DEMO_MEMBERS } from '../seed.ts'

/** Where to click, how to sign in, and a request to try. */
export function greeting(port: number, seconds: number): string {
  const origin = `http://localhost:${port}`
  return `
  ${bold('Voce is ready')} after ${seconds.toFixed(1)} s

  Shop        ${link(`${origin}/demo/`)}
              ${link(`${origin}/demo/mug-blue`)}
  Dashboard   ${link(`${origin}/dashboard/`)}
  Mailbox     ${link(`${origin}/mailbox/`)}

  Sign in as  ${bold(DEMO_MEMBERS.marta.email)}; the code appears here and in the mailbox.

  API key     ${DEMO_API_KEY}
  Try         curl -H "Authorization: Bearer ${DEMO_API_KEY}" ${origin}/v1/merchant/demo/voices

  Edit a file, and a reload of the page shows it. Ctrl-C stops.
`
}

const bold = (text: string) => styleText('bold', text)
const link = (text: string) => styleText('cyan', text)
