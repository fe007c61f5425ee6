import type { Notices } from '../../shared/schemas/notices.ts'
import type { Role } from '../../shared/schemas/sign-in.ts'
import { answerTo, v1 } from './call.ts'

/** The team of a shop, and what each member is told. Everything throws `Failure`. */
export const team = {
  team: (shop: string) => answerTo((options) => v1.merchant[':shop'].team.$get({ param: { shop } }, options)),

  invite: (shop: string, json: { email: string; role: Role; locale: string }) =>
    answerTo((options) => v1.merchant[':shop'].team.invitations.$post({ param: { shop }, json }, options)),

  takeInvitationBack: (shop: string, email: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].team.invitations.$delete({ param: { shop }, json: { email } }, options),
    ),

  changeRole: (shop: string, id: string, role: Role) =>
    answerTo((options) =>
      v1.merchant[':shop'].team[':id'].$patch({ param: { shop, id }, json: { role } }, options),
    ),

  removeMember: (shop: string, id: string) =>
    answerTo((options) => v1.merchant[':shop'].team[':id'].$delete({ param: { shop, id } }, options)),

  chooseName: (shop: string, displayName: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].team.me.$put({ param: { shop }, json: { displayName } }, options),
    ),

  /** Takes the member's name off what they have answered so far; says off how many answers. */
  takeNameOff: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].team.me.name.$delete({ param: { shop } }, options)),

  notices: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].team.me.notices.$get({ param: { shop } }, options)),

  keepNotices: (shop: string, json: Notices) =>
    answerTo((options) => v1.merchant[':shop'].team.me.notices.$put({ param: { shop }, json }, options)),

  keys: (shop: string) => answerTo((options) => v1.merchant[':shop'].keys.$get({ param: { shop } }, options)),

  makeKey: (shop: string, name: string) =>
    answerTo((options) => v1.merchant[':shop'].keys.$post({ param: { shop }, json: { name } }, options)),

  endKey: (shop: string, id: string) =>
    answerTo((options) => v1.merchant[':shop'].keys[':id'].$delete({ param: { shop, id } }, options)),
}
