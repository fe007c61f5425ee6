import { desk } from './api/desk.ts'
import { invitations } from './api/invitations.ts'
import { session } from './api/session.ts'
import { shop } from './api/shop.ts'
import { team } from './api/team.ts'
import { voices } from './api/voices.ts'
import { work } from './api/work.ts'

export { onSessionEnded } from './api/call.ts'

/** The Worker, as the dashboard uses it. Everything throws `Failure`. */
export const api = { ...session, ...voices, ...work, ...desk, ...team, ...invitations, ...shop }
