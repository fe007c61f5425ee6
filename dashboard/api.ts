import { type ClientResponse, hc } from 'hono/client'
import type { ErrorBody } from '../shared/errors.ts'
import type { AllowingReason } from '../shared/schemas/address.ts'
import type { AskingSettings } from '../shared/schemas/asking-settings.ts'
import type { DecisionInput, DecisionsInput, StatementQuery } from '../shared/schemas/decision.ts'
import type { InvitationAction, InvitationState } from '../shared/schemas/invitation.ts'
import type { MailSettingsInput } from '../shared/schemas/mail-settings.ts'
import type { Notices } from '../shared/schemas/notices.ts'
import type { CsvRowsInput } from '../shared/schemas/orders-csv.ts'
import type { NewPasskeyInput, PasskeySignIn } from '../shared/schemas/passkey.ts'
import type { PhotoDecision } from '../shared/schemas/photo.ts'
import type { ProductChange, ProductList } from '../shared/schemas/product.ts'
import type { QuestionDecision, QuestionView } from '../shared/schemas/question.ts'
import type { SettingsChangeInput } from '../shared/schemas/settings.ts'
import type { NewShopInput } from '../shared/schemas/shop.ts'
import type { Role } from '../shared/schemas/sign-in.ts'
import type { ObjectionDecisionInput } from '../shared/schemas/statement.ts'
import type { UpdateDecision } from '../shared/schemas/update.ts'
import type { AnyView } from '../shared/schemas/voice.ts'
import type {
  MaskInput,
  NoteInput,
  PrivateAnswerInput,
  SavedAnswerInput,
} from '../shared/schemas/voice-work.ts'
import type { App } from '../worker/app.ts'
import { Failure } from './failure.ts'
import type { LedgerSought } from './trust/ledger-address.ts'
import { soughtIn } from './voices/sought.ts'

const TIMEOUT_MS = 10_000

const { v1 } = hc<App>(location.origin)

const sessionEnded = new EventTarget()

/** Calls `listener` whenever the Worker says that nobody is signed in; returns how to stop. */
export function onSessionEnded(listener: () => void): () => void {
  sessionEnded.addEventListener('ended', listener)
  return () => sessionEnded.removeEventListener('ended', listener)
}

async function failureOf(response: Response): Promise<Failure> {
  try {
    const { code, fields } = ((await response.json()) as ErrorBody).error
    return new Failure(
      code,
      fields?.map(({ path }) => path),
    )
  } catch {
    // Not our Worker's words: something on the way, a proxy or a captive portal, has answered in its place.
    return new Failure('internal')
  }
}

async function answerTo<T>(
  request: (options: { init: RequestInit }) => Promise<ClientResponse<T>>,
  init: RequestInit = {},
): Promise<T> {
  let response: ClientResponse<T>
  try {
    response = await request({ init: { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) } })
  } catch {
    throw new Failure('offline')
  }
  if (!response.ok) {
    const failure = await failureOf(response)
    if (failure.code === 'unauthenticated') sessionEnded.dispatchEvent(new Event('ended'))
    throw failure
  }
  try {
    return (await response.json()) as T
  } catch {
    throw new Failure('internal')
  }
}

/** The Worker, as the dashboard uses it. Everything throws `Failure`. */
export const api = {
  session: () => answerTo((options) => v1.session.$get({}, options)),

  requestCode: (email: string, locale: string) =>
    answerTo((options) => v1['sign-in'].codes.$post({ json: { email, locale } }, options)),

  signIn: (email: string, code: string) =>
    answerTo((options) => v1['sign-in'].sessions.$post({ json: { email, code } }, options)),

  signOut: () => answerTo((options) => v1.session.$delete({}, options)),

  today: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].today.$get({ param: { shop } }, options)),

  trust: (shop: string, days: number) =>
    answerTo((options) =>
      v1.merchant[':shop'].trust.$get({ param: { shop }, query: { days: String(days) } }, options),
    ),

  ledger: (shop: string, query: LedgerSought, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].trust.ledger.$get(
        { param: { shop }, query: { ...query, ...(cursor && { cursor }) } },
        options,
      ),
    ),

  counts: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].voices.counts.$get({ param: { shop } }, options)),

  /** Those of a view, or those of it that are sought (`soughtText`). */
  voices: (shop: string, view: AnyView, sought: string, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].voices.$get(
        { param: { shop }, query: { ...(soughtIn(sought) as object), view, ...(cursor && { cursor }) } },
        options,
      ),
    ),

  voice: (shop: string, id: string) =>
    answerTo((options) => v1.merchant[':shop'].voices[':id'].$get({ param: { shop, id } }, options)),

  /** Goes out even if the page closes meanwhile. */
  decide: (shop: string, id: string, json: DecisionInput) =>
    answerTo(
      (options) =>
        v1.merchant[':shop'].reviews[':id'].decisions.$post({ param: { shop, id }, json }, options),
      { keepalive: true },
    ),

  /** The same about many, each as it was seen; goes out even if the page closes meanwhile. */
  decideTogether: (shop: string, json: DecisionsInput) =>
    answerTo((options) => v1.merchant[':shop'].decisions.$post({ param: { shop }, json }, options), {
      keepalive: true,
    }),

  statement: (shop: string, id: string, json: StatementQuery) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].statement.$post({ param: { shop, id }, json }, options),
    ),

  hide: (shop: string, id: string, json: MaskInput) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].mask.$put({ param: { shop, id }, json }, options),
    ),

  note: (shop: string, id: string, json: NoteInput) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].notes.$post({ param: { shop, id }, json }, options),
    ),

  /** Whose task a voice is, by a member's id or `me`, and until when. */
  assign: (shop: string, id: string, assignee: string | null, until: string | null) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].assignment.$put(
        { param: { shop, id }, json: { assignee, until } },
        options,
      ),
    ),

  keepReported: (shop: string, id: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].reports[':id'].decisions.$post(
        { param: { shop, id }, json: { decision: 'dismiss' } },
        options,
      ),
    ),

  decideObjection: (shop: string, id: string, json: ObjectionDecisionInput) =>
    answerTo((options) =>
      v1.merchant[':shop'].objections[':id'].decisions.$post({ param: { shop, id }, json }, options),
    ),

  presence: (shop: string, id: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].voices[':id'].presence.$post({ param: { shop, id } }, options),
    ),

  reply: (shop: string, id: string, json: { body: string; expectedVersion: number }) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].reply.$put({ param: { shop, id }, json }, options),
    ),

  removeReply: (shop: string, id: string, expectedVersion: number) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].reply.$delete(
        { param: { shop, id }, json: { expectedVersion } },
        options,
      ),
    ),

  answerPrivately: (shop: string, id: string, json: PrivateAnswerInput) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id']['private-answers'].$post({ param: { shop, id }, json }, options),
    ),

  /** How often this text stands on the page of the voice's product already. */
  answerUses: (shop: string, id: string, body: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id']['answer-uses'].$post(
        { param: { shop, id }, json: { body } },
        options,
      ),
    ),

  savedAnswers: (shop: string) =>
    answerTo((options) => v1.merchant[':shop']['saved-answers'].$get({ param: { shop } }, options)),

  saveAnswer: (shop: string, json: SavedAnswerInput) =>
    answerTo((options) => v1.merchant[':shop']['saved-answers'].$post({ param: { shop }, json }, options)),

  forgetAnswer: (shop: string, id: string) =>
    answerTo((options) =>
      v1.merchant[':shop']['saved-answers'][':id'].$delete({ param: { shop, id } }, options),
    ),

  contactRequests: (shop: string, view: 'waiting' | 'closed', cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop']['contact-requests'].$get(
        { param: { shop }, query: { view, ...(cursor && { cursor }) } },
        options,
      ),
    ),

  /** Takes a request on oneself, or closes it as answered. */
  actOnContact: (shop: string, id: string, action: 'take' | 'done') =>
    answerTo((options) =>
      v1.merchant[':shop']['contact-requests'][':id'].actions.$post(
        { param: { shop, id }, json: { action } },
        options,
      ),
    ),

  /** Photos to decide, or all of one review. */
  photos: (shop: string, query: { review?: string; cursor?: string | undefined }) =>
    answerTo((options) =>
      v1.merchant[':shop'].photos.$get(
        {
          param: { shop },
          query: {
            ...(query.review && { review: query.review }),
            ...(query.cursor && { cursor: query.cursor }),
          },
        },
        options,
      ),
    ),

  decidePhoto: (shop: string, id: string, json: PhotoDecision) =>
    answerTo((options) =>
      v1.merchant[':shop'].photos[':id'].decisions.$post({ param: { shop, id }, json }, options),
    ),

  /** About what an author added to a review. */
  decideUpdate: (shop: string, id: string, json: UpdateDecision) =>
    answerTo((options) =>
      v1.merchant[':shop'].updates[':id'].decisions.$post({ param: { shop, id }, json }, options),
    ),

  mailTroubles: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].mail.troubles.$get({ param: { shop } }, options)),

  /** Tries one mail again, or all that were given up. */
  retryMail: (shop: string, mail: { event: number; target: string } | null) =>
    answerTo((options) =>
      v1.merchant[':shop'].mail.retries.$post({ param: { shop }, json: { mail } }, options),
    ),

  questions: (shop: string, view: QuestionView, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].questions.$get(
        { param: { shop }, query: { view, ...(cursor && { cursor }) } },
        options,
      ),
    ),

  answerQuestion: (shop: string, id: string, json: { body: string; expectedVersion: number }) =>
    answerTo((options) =>
      v1.merchant[':shop'].questions[':id'].answer.$put({ param: { shop, id }, json }, options),
    ),

  /** About a question, or about one of its answers. */
  decideAsked: (shop: string, kind: 'questions' | 'answers', id: string, json: QuestionDecision) =>
    answerTo((options) =>
      v1.merchant[':shop'][kind][':id'].decisions.$post({ param: { shop, id }, json }, options),
    ),

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

  notices: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].team.me.notices.$get({ param: { shop } }, options)),

  keepNotices: (shop: string, json: Notices) =>
    answerTo((options) => v1.merchant[':shop'].team.me.notices.$put({ param: { shop }, json }, options)),

  sessions: () => answerTo((options) => v1.session.all.$get({}, options)),

  endSession: (id: string) =>
    answerTo((options) => v1.session.others[':id'].$delete({ param: { id } }, options)),

  endOtherSessions: () => answerTo((options) => v1.session.others.$delete({}, options)),

  keys: (shop: string) => answerTo((options) => v1.merchant[':shop'].keys.$get({ param: { shop } }, options)),

  makeKey: (shop: string, name: string) =>
    answerTo((options) => v1.merchant[':shop'].keys.$post({ param: { shop }, json: { name } }, options)),

  endKey: (shop: string, id: string) =>
    answerTo((options) => v1.merchant[':shop'].keys[':id'].$delete({ param: { shop, id } }, options)),

  invitations: (shop: string, state?: InvitationState, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].invitations.$get(
        { param: { shop }, query: { ...(state && { state }), ...(cursor && { cursor }) } },
        options,
      ),
    ),

  actOnInvitation: (shop: string, id: string, action: InvitationAction) =>
    answerTo((options) =>
      v1.merchant[':shop'].invitations[':id'].actions.$post(
        { param: { shop, id }, json: { action } },
        options,
      ),
    ),

  responseRates: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].invitations.rates.$get({ param: { shop } }, options)),

  sampleLetter: (shop: string, locale: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].samples.letter.$post({ param: { shop }, json: { locale } }, options),
    ),

  /** Mails the letter to whoever is signed in; says to which address. */
  sampleMail: (shop: string, locale: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].samples.mail.$post({ param: { shop }, json: { locale } }, options),
    ),

  sampleWalk: (shop: string, locale: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].samples.walk.$post({ param: { shop }, json: { locale } }, options),
    ),

  refusedAddresses: (shop: string, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].addresses.$get({ param: { shop }, query: { ...(cursor && { cursor }) } }, options),
    ),

  blockAddress: (shop: string, email: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].addresses.$post({ param: { shop }, json: { email } }, options),
    ),

  allowAddress: (shop: string, id: string, why: AllowingReason) =>
    answerTo((options) =>
      v1.merchant[':shop'].addresses.allowed.$post({ param: { shop }, json: { id, why } }, options),
    ),

  /** Some rows of a file of orders; the same again change nothing. */
  sendOrderRows: (shop: string, json: CsvRowsInput) =>
    answerTo((options) => v1.merchant[':shop'].orders.csv.$post({ param: { shop }, json }, options)),

  asking: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].asking.$get({ param: { shop } }, options)),

  keepAsking: (shop: string, json: AskingSettings) =>
    answerTo((options) => v1.merchant[':shop'].asking.$put({ param: { shop }, json }, options)),

  settings: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].settings.$get({ param: { shop } }, options)),

  changeSettings: (shop: string, json: SettingsChangeInput) =>
    answerTo((options) => v1.merchant[':shop'].settings.$patch({ param: { shop }, json }, options)),

  mailSettings: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].mail.settings.$get({ param: { shop } }, options)),

  keepMailSettings: (shop: string, json: MailSettingsInput) =>
    answerTo((options) => v1.merchant[':shop'].mail.settings.$put({ param: { shop }, json }, options)),

  /** What the records of the sending domain say; asks the network, so it takes a moment. */
  mailDomain: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].mail.domain.$get({ param: { shop } }, options)),

  products: (
    shop: string,
    { list, q, cursor }: { list: ProductList; q: string; cursor?: string | undefined },
  ) =>
    answerTo((options) =>
      v1.merchant[':shop'].products.$get(
        { param: { shop }, query: { list, ...(q && { q }), ...(cursor && { cursor }) } },
        options,
      ),
    ),

  changeProduct: (shop: string, product: string, json: ProductChange) =>
    answerTo((options) =>
      v1.merchant[':shop'].products[':product'].$patch(
        { param: { shop, product: encodeURIComponent(product) }, json },
        options,
      ),
    ),

  joinGroup: (shop: string, product: string, other: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].products[':product'].group.$put(
        { param: { shop, product: encodeURIComponent(product) }, json: { with: other } },
        options,
      ),
    ),

  leaveGroup: (shop: string, product: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].products[':product'].group.$delete(
        { param: { shop, product: encodeURIComponent(product) } },
        options,
      ),
    ),

  /** What the widget reported from the shop's pages within a week. */
  seen: (shop: string) => answerTo((options) => v1.merchant[':shop'].seen.$get({ param: { shop } }, options)),
}
