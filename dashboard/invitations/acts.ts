import type { InvitationAction, InvitationState } from '../../shared/schemas/invitation.ts'

/** What can be done with an invitation in each state; the Worker refuses all else. */
export const ACTS: Record<InvitationState, readonly InvitationAction[]> = {
  waiting: ['cancel'],
  planned: ['pause', 'cancel'],
  due: ['cancel'],
  sent: ['resend', 'cancel'],
  visited: ['resend', 'cancel'],
  answered: [],
  snoozed: ['pause', 'cancel'],
  bounced: ['resend'],
  paused: ['resume', 'cancel'],
  cancelled: [],
  merged: [],
  not_asked: [],
}
