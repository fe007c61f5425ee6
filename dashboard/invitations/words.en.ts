import type { AllowingReason, Refusal } from '../../shared/schemas/address.ts'
import type {
  AskingBasis,
  InvitationAction,
  InvitationLine,
  InvitationState,
  PostponedFor,
  ReasonNotToAsk,
} from '../../shared/schemas/invitation.ts'
import { en as asking } from './asking-words.en.ts'
import { en as connect } from './connect-words.en.ts'
import type { SectionId } from './sections.ts'
import { en as tool } from './tool-words.en.ts'
import { en as upload } from './upload-words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)
const days = (n: number): string => `${n} ${plural(n, 'day', 'days')}`

/** The page Invitations. */
export const en = {
  sections: 'About asking',
  section: {
    connect: 'Connect',
    upload: 'Upload',
    orders: 'Orders',
    rates: 'Who answers',
    letter: 'The letter',
    code: 'Code to print',
    asking: 'How we ask',
    addresses: 'Not asked any more',
  } satisfies Record<SectionId, string>,

  lead: 'Each order is asked about once, when there has been time to know. Who is not asked has a reason, and the stars are never one.',
  show: 'Show',
  all: 'All orders',
  none: 'No orders yet. Connect the shop or upload a CSV; nothing is sent before you have seen the mail.',
  noneSuch: 'No order is in this state.',
  state: {
    waiting: 'Waiting',
    planned: 'Planned',
    due: 'On its way',
    sent: 'Sent',
    visited: 'Visited',
    answered: 'Answered',
    snoozed: 'Later',
    bounced: 'Came back',
    paused: 'Paused',
    cancelled: 'Cancelled',
    merged: 'Asked with another',
    not_asked: 'Not asked',
  } satisfies Record<InvitationState, string>,
  reason: {
    never_paid: 'It has not been paid',
    cancelled: 'It was cancelled before dispatch',
    no_basis: 'There is no consent that the customer’s country asks for',
    opted_out: 'The customer wants no questions',
    erased: 'The customer’s data were deleted',
    blocked: 'You have blocked the address',
    test: 'It is a test',
    answered: 'All of it has been answered already',
    too_late: 'It is too long ago',
  } satisfies Record<ReasonNotToAsk, string>,
  basis: {
    consent: 'with consent',
    soft_opt_in: 'the notice at the purchase was not objected to',
    not_needed: 'no consent needed in that country',
    override: 'by your own statement for that country',
  } satisfies Record<AskingBasis, string>,
  postponed: {
    later: 'asked for by the customer',
    not_arrived: 'put off: it has not arrived',
    contact_request: 'put off: the customer waits for one of you',
    quiet_hours: 'put off: it was not the time of day',
    cap: 'put off: the customer had a mail lately',
  } satisfies Record<PostponedFor, string>,
  counted: {
    delivered: (n: number) => `${days(n)} after delivery`,
    shipped: (n: number) => `${days(n)} after dispatch`,
    asked: (n: number) => `${days(n)} after the customer asked for it`,
  } satisfies Record<NonNullable<InvitationLine['countedFrom']>, (n: number) => string>,
  goes: (when: string) => `goes out on ${when}`,
  reminds: (when: string) => `one reminder on ${when}`,
  sentOn: (when: string) => `sent on ${when}`,
  visitedOn: (when: string) => `visited on ${when}`,
  answeredOn: (when: string) => `answered on ${when}`,
  received: (when: string) => `received on ${when}`,
  act: { pause: 'Pause', resume: 'Go on', cancel: 'Do not ask', resend: 'Send again' } satisfies Record<
    InvitationAction,
    string
  >,
  actWhich: {
    pause: (order: string) => `Pause asking about ${order}`,
    resume: (order: string) => `Go on with asking about ${order}`,
    cancel: (order: string) => `Do not ask about ${order}`,
    resend: (order: string) => `Send again: the mail about ${order}`,
  } satisfies Record<InvitationAction, (order: string) => string>,
  done: {
    pause: (order: string) => `Paused: ${order}`,
    resume: (order: string) => `Goes on: ${order}`,
    cancel: (order: string) => `Will not be asked: ${order}`,
    resend: (order: string) => `Goes out again: ${order}`,
  } satisfies Record<InvitationAction, (order: string) => string>,
  cancelText: 'Nobody will be asked about this order. A link that is out already goes on working.',
  notAgain: 'It cannot go again: it has changed meanwhile, or its customer wants no questions.',
  mailedToday: 'This customer had a mail from you within the last day. It can go again tomorrow.',
  mailedEnough: 'This mail has gone again twice. That is enough: more would be a nuisance.',
  changedMeanwhile: 'It has changed meanwhile. Load the page again to see how it stands.',

  rates: {
    lead: 'Of those who got a mail, how many have answered: with stars, with words, whatever they said.',
    none: 'No mail has gone out yet. The figures begin with the first.',
    few: (asked: number, enough: number) =>
      `${asked} ${plural(asked, 'mail', 'mails')} so far. A share says something from ${enough} on.`,
    sentence: (share: string, asked: number) => `${share} of ${asked} have answered.`,
    category: 'Category',
    delay: 'Asked after',
    asked: 'Asked',
    answered: 'Answered',
    share: 'Share',
    noCategory: 'Without a category',
    days,
  },

  letter: {
    lead: 'This is what your customers get, with things from your shop. Nothing goes to any of them from here.',
    language: 'Language',
    mail: 'Send it to me',
    sent: (to: string) => `It is on its way to ${to}.`,
    walk: 'Walk it as your customer',
    walkText: 'It is the page that your customers see. Nothing you do there is kept, counted or mailed.',
    walkGo: 'Open the page in a new tab',
    from: 'From',
    replyTo: 'Answers go to',
    noReplyTo: 'nowhere yet: name a mailbox that a person reads',
    subject: 'Subject',
    asHtml: 'The letter as mail programs show it',
    asText: 'The same as plain text',
  },

  addresses: {
    lead: 'Whoever has said no stays here, and so does an address that mail came back from. An erased customer leaves a code, no address.',
    masked: 'You see as much of each address as it takes to tell it from others.',
    none: 'Nobody has said no so far.',
    block: 'Never ask this address',
    blockGo: 'Block',
    blocked: (email: string) => `${email} will not be asked.`,
    wiped: (code: string) => `No address kept (${code})`,
    why: {
      opted_out: (when: string) => `Wants no questions, since ${when}`,
      erased: (when: string) => `Had everything deleted on ${when}`,
      blocked: (when: string) => `Blocked by you on ${when}`,
      bounced: (when: string) => `Mail came back on ${when}`,
      complained: (when: string) => `Called a mail spam on ${when}`,
    } satisfies Record<Refusal, (when: string) => string>,
    allow: 'Ask again',
    allowWhich: (name: string) => `Ask again: ${name}`,
    allowed: (name: string) => `May be asked again: ${name}`,
    reasonLead: 'Why may it be asked again? The record keeps it.',
    reasonMissing: 'Choose a reason first.',
    reason: {
      person_asked: 'The customer has told us so',
      works_again: 'The mailbox works again',
      typed_wrong: 'We blocked the wrong address',
    } satisfies Record<AllowingReason, string>,
  },

  code: {
    lead: 'A code on a parcel, a receipt or the counter leads to a page for a review. Who gives the address of their order can prove there that they bought it.',
    product: 'Product id',
    productHint: 'Leave it empty, and the page lets people choose.',
    unknown: (id: string) =>
      `No product of this shop has the id “${id}”. Until one has, the code leads to a page that says so.`,
    place: 'Where it lies',
    placeHint: 'A word for yourselves, such as counter or parcel. It is kept with each review.',
    question: 'How is it?',
    promise: 'Good or bad, it helps whoever chooses next.',
    codeOf: (address: string) => `Code that leads to ${address}`,
    print: 'Print the card',
    download: 'Download the code (SVG)',
  },

  connect,
  upload,
  asking,
  tool,
}
