import type { NewPasskeyInput, PasskeySignIn } from '../../shared/schemas/passkey.ts'
import type { NewShopInput } from '../../shared/schemas/shop.ts'
import { answerTo, v1 } from './call.ts'

/** Who is signed in, with which shops, keys of their own and sessions. Everything throws `Failure`. */
export const session = {
  session: () => answerTo((options) => v1.session.$get({}, options)),

  requestCode: (email: string, locale: string) =>
    answerTo((options) => v1['sign-in'].codes.$post({ json: { email, locale } }, options)),

  signIn: (email: string, code: string) =>
    answerTo((options) => v1['sign-in'].sessions.$post({ json: { email, code } }, options)),

  signOut: () => answerTo((options) => v1.session.$delete({}, options)),

  /** Whether anybody may open a shop here. */
  signUp: () => answerTo((options) => v1['sign-in'].$get({}, options)),

  isShopFree: (id: string) =>
    answerTo((options) => v1['sign-in'].shops[':id'].$get({ param: { id } }, options)),

  openShop: (json: NewShopInput) => answerTo((options) => v1.session.shops.$post({ json }, options)),

  acceptInvitation: (shop: string) =>
    answerTo((options) => v1.session.invitations[':shop'].$post({ param: { shop } }, options)),

  declineInvitation: (shop: string) =>
    answerTo((options) => v1.session.invitations[':shop'].$delete({ param: { shop } }, options)),

  passkeyChallenge: () => answerTo((options) => v1['sign-in']['passkey-challenges'].$post({}, options)),

  signInByPasskey: (json: PasskeySignIn) =>
    answerTo((options) => v1['sign-in'].passkeys.$post({ json }, options)),

  passkeys: () => answerTo((options) => v1.session.passkeys.$get({}, options)),

  ownPasskeyChallenge: () => answerTo((options) => v1.session['passkey-challenges'].$post({}, options)),

  keepPasskey: (json: NewPasskeyInput) => answerTo((options) => v1.session.passkeys.$post({ json }, options)),

  renamePasskey: (id: string, name: string) =>
    answerTo((options) => v1.session.passkeys[':id'].$patch({ param: { id }, json: { name } }, options)),

  removePasskey: (id: string) =>
    answerTo((options) => v1.session.passkeys[':id'].$delete({ param: { id } }, options)),

  sessions: () => answerTo((options) => v1.session.all.$get({}, options)),

  endSession: (id: string) =>
    answerTo((options) => v1.session.others[':id'].$delete({ param: { id } }, options)),

  endOtherSessions: () => answerTo((options) => v1.session.others.$delete({}, options)),
}
