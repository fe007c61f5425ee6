import * as z from 'zod/mini'
import { NAME_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { email, line, locale } from './fields.ts'
import { ROLES, type Role } from './sign-in.ts'

/** Invites somebody; the same again sends the mail again and counts anew from today. */
export const teamInvitationInput = once(() =>
  z.object({ email: email(), role: z.enum(ROLES), locale: z.optional(locale()) }),
)

export const teamAddress = once(() => z.object({ email: email() }))

export const roleInput = once(() => z.object({ role: z.enum(ROLES) }))

/** What a member's answers are signed with. */
export const displayNameInput = once(() => z.object({ displayName: line(NAME_MAX).check(z.minLength(1)) }))

export interface Team {
  members: Array<{ id: string; email: string; displayName: string; role: Role; isYou: boolean }>
  invitations: Array<{ email: string; role: Role; expiresAt: string }>
}

/** One of a person's sign-ins. */
export interface Session {
  id: string
  /** Such as "Firefox on macOS"; null where the browser did not say. */
  agent: string | null
  createdAt: string
  seenAt: string
  isThis: boolean
}
