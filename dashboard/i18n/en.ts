import type { Proof, Status } from '../../shared/schemas/review.ts'
import type { Role } from '../../shared/schemas/sign-in.ts'
import type { AnyView, Signal } from '../../shared/schemas/voice.ts'
import type { DeskView } from '../desk/views.ts'
import { en as desk } from '../desk/words.en.ts'
import type { FailureCode } from '../failure.ts'
import { en as invitations } from '../invitations/words.en.ts'
import type { PageId } from '../pages.ts'
import { en as people } from '../people/words.en.ts'
import { en as products } from '../products/words.en.ts'
import { en as setup } from '../setup/words.en.ts'
import { en as signIn } from '../sign-in/words.en.ts'
import { en as today } from '../today/words.en.ts'
import { en as trust } from '../trust/words.en.ts'
import { en as about } from '../voices/about-words.en.ts'
import { en as answering } from '../voices/answer-words.en.ts'
import { en as filters } from '../voices/filter-words.en.ts'
import { en as reasons } from '../voices/reason-words.en.ts'
import { en as together } from '../voices/together-words.en.ts'
import { en as work } from '../voices/work-words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/**
 * Every word of the interface. Names of products and people are data: no sentence here has to agree with them. Other
 * languages have the same keys, which the type `Words` enforces.
 */
export const en = {
  language: 'Language',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  figuresOf: (title: string) => `${title}: the figures`,
  lookAgain: 'See how it stands by now',
  loading: 'One moment…',
  skip: 'Skip to the content',
  shop: 'Shop',
  pages: {
    today: 'Today',
    voices: 'Voices',
    invitations: 'Invitations',
    products: 'Products',
    trust: 'Trust',
    setup: 'Set-up',
  } satisfies Record<PageId, string>,
  signOut: 'Sign out',
  you: 'You',
  role: { owner: 'Owner', moderator: 'Moderator', viewer: 'Viewer' } satisfies Record<Role, string>,
  notFound: { title: 'Nothing here', text: 'There is no page at this address.', back: 'To the voices' },
  broken: {
    title: 'Something broke on this page',
    text: 'The fault is ours. What you typed is kept; load the page again to go on.',
    reload: 'Load again',
  },

  failure: {
    offline: 'No connection. Nothing is lost.',
    internal: 'The fault is ours, not yours. Nothing is lost; try again in a minute.',
    rate_limited: 'That was a lot at once. Wait a minute, then try again.',
    unauthenticated: 'You are signed out. Sign in again to go on.',
    forbidden: 'Your role in this shop lets you read, not decide or answer.',
    shop_not_found: 'There is no such shop, or you are not in its team.',
    review_not_found: 'This review is no longer here. Its author may have deleted it.',
    stale_version: 'This has changed since you loaded it.',
    not_found: 'This is no longer here. Somebody may have changed it meanwhile.',
    not_possible: 'That is not possible any more.',
    mailed_today: 'A mail went there within the last day. Try again tomorrow.',
    mailed_enough: 'This mail has been sent again twice, which is enough.',
    code_not_valid:
      'This code is wrong, used, or older than ten minutes. Look at the newest mail, or ask for a new code.',
    passkey_not_valid:
      'That took too long, or this passkey does not belong here any more. Try it once more, or ask for a code by e-mail.',
    invalid_input: 'Something in this text cannot be sent. Change it and try again.',
  } satisfies Partial<Record<FailureCode, string>>,

  desk,
  reasons,
  signIn,
  filters,
  invitations,
  people,
  products,
  setup,
  today,
  together,
  trust,
  about,
  work,

  voices: {
    title: 'Voices',
    views: 'Views',
    view: {
      to_decide: 'To decide',
      to_answer: 'To answer',
      people: 'People waiting',
      photos: 'Photos',
      questions: 'Questions',
      contested: 'Contested',
      mine: 'My tasks',
      spam: 'Spam',
      all: 'All',
    } satisfies Record<AnyView | DeskView, string>,
    search: 'Search in the words',
    searchGo: 'Search',
    searchEnd: 'Show all again',
    found: (words: string) => `Voices with “${words}”`,
    noneFound: (words: string) => `No voice here has “${words}” in it.`,
    waiting: (count: string) => `${count} waiting`,
    list: 'List of voices',
    more: 'Show more',
    newer: (n: number) => `${n} new, show`,
    position: (n: number, of: string) => `${n} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    back: 'Back to the list',
    someone: 'Someone',
    test: 'TEST',
    wordless: 'Stars only, without words.',
    openProduct: (product: string) => `${product} (opens the product’s page in a new tab)`,
    answered: 'Answered',
  },

  empty: {
    to_decide: 'Nothing waits for a decision.',
    toAnswer: (count: string, n: number) =>
      `${count} ${plural(n, 'person waits', 'people wait')} for an answer.`,
    goAnswer: 'Answer now',
    to_answer: 'Every voice has an answer.',
    toDecide: (count: string, n: number) =>
      `${count} ${plural(n, 'review waits', 'reviews wait')} for a decision.`,
    goDecide: 'Decide now',
    contested: 'Nobody asks for a second look.',
    mine: 'Nothing is on your desk.',
    spam: 'No spam. What falls into the trap for machines is kept here for 30 days, then deleted.',
    all: 'No voices yet. Reviews appear here as soon as someone writes one on a product page.',
    done: 'Nobody else is waiting.',
  },

  stars: {
    covered: 'Stars covered',
    reveal: 'Show the stars',
    why: 'You decide about the words. The stars are covered until then, so that praise and criticism are treated alike.',
    given: (n: number) => `${n} of 5 stars`,
  },

  proof: {
    order: 'Verified purchase',
    email: 'E-mail confirmed',
    none: 'Not verified',
  } satisfies Record<Proof, string>,
  channel: {
    web: 'on the product page',
    mail: 'from a mail',
    qr: 'by QR code',
    counter: 'at the counter',
    phone: 'by phone',
    marketplace: 'on a marketplace',
    import: 'imported',
    api: 'through the API',
  } as Record<string, string>,
  signal: {
    link: 'Contains a link',
    email_address: 'Contains an e-mail address',
    phone_number: 'Contains a phone number',
    malicious_link: 'Contains a link that looks dangerous',
    threat: 'Sounds like a threat',
    slur: 'Insults people for what they are',
    trap: 'A field was filled in that no person sees',
    speed: 'Sent within three seconds, or without opening the form',
    challenge: 'Turnstile found no person behind it, or did not answer',
    fast: 'Written in less than five seconds',
    duplicate: 'The same text was sent before',
    near_duplicate: 'Nearly the same text was sent before',
    insider: 'The address belongs to the shop',
    disposable_email: 'The address is a throw-away one',
    alias: 'The same mailbox has reviewed this before, under another address',
    burst: 'Far more reviews than usual at the same time',
    many_from_one_place: 'Several reviews from one connection within a day',
  } satisfies Record<Signal, string>,
  interest: {
    reward: 'Got something for it, and says so',
    staff: 'Works for the shop, and says so',
    friend: 'Knows someone in the shop, and says so',
  },
  status: {
    pending: 'To decide',
    published: 'Published',
    rejected: 'Not published',
    removed: 'Taken off the page',
    withdrawn: 'Withdrawn by its author',
    spam: 'Spam',
  } satisfies Record<Status, string>,
  statusBecause: (status: string, reason: string) => `${status}: ${reason}`,
  due: {
    in: (when: string) => `Publishes itself ${when} if nobody decides`,
    soon: 'Publishes itself within minutes',
    never: 'Waits for a person: it does not publish itself',
    test: 'Sent to try the form: never published nor counted, gone after 24 hours',
  },

  decide: {
    actions: 'Decision',
    publish: 'Publish',
    publishAndAnswer: 'Publish and answer',
    reject: 'Reject…',
    remove: 'Take off the page…',
    restore: 'Publish again',
    answer: 'Answer',
    viewer: (shop: string) => `You can read here. Owners and moderators of ${shop} decide and answer.`,
    done: {
      publish: 'Published.',
      reject: 'Rejected.',
      remove: 'Taken off the page.',
      restore: 'Published again.',
    },
    undo: 'Undo',
    undone: 'Undone. Nothing was sent.',
    nextIs: (name: string) => `Next: ${name}.`,
    stuck: (n: number) =>
      `No connection. ${n} ${plural(n, 'decision is', 'decisions are')} kept here and ${plural(n, 'goes', 'go')} out as soon as it is back. Leave this page open.`,
    stuckOurs: (n: number) =>
      `The fault is ours. ${n} ${plural(n, 'decision is', 'decisions are')} kept here; leave this page open and try again in a minute.`,
    retry: 'Try now',
    refused: (name: string) => `The review by ${name} changed before your decision arrived.`,
    dropped: (n: number, by: string) =>
      `${n} ${plural(n, 'decision', 'decisions')} of ${by} could not be sent, and ${plural(n, 'does', 'do')} not go out now that someone else is signed in. ${plural(n, 'The review waits', 'The reviews wait')} again.`,
    look: 'Look at it',
    pending: 'goes out in a moment',
  },

  leaving: {
    title: 'Sign out all the same?',
    text: (n: number) =>
      `${n} ${plural(n, 'decision', 'decisions')} did not get through. If you sign out now, ${plural(n, 'it is lost and the review waits', 'they are lost and the reviews wait')} again.`,
    stay: 'Stay signed in',
    go: (n: number) => `Sign out and lose ${plural(n, 'it', 'them')}`,
  },

  conflict: {
    changed: (status: string) =>
      `This changed while you had it open, perhaps by someone in your team. It is now: ${status}. This is the new version.`,
    changedBy: (name: string, status: string) =>
      `${name} changed this while you had it open. It is now: ${status}. This is the new version.`,
    notPossible: (status: string) =>
      `That is not possible any more, because of what happened meanwhile. It is now: ${status}.`,
    draft: 'What you typed is still here.',
    gone: 'This review is no longer here. Its author may have deleted it.',
  },

  answer: {
    title: 'Your answer',
    placeholder: (name: string) =>
      `Answer ${name} as you would across the counter: what happened, what you do about it, your name.`,
    placeholderNobody:
      'Answer as you would across the counter: what happened, what you do about it, your name.',
    public: 'Everyone sees this on the product’s page.',
    signed: (name: string) => `Signed: ${name}`,
    send: 'Send the answer',
    save: 'Save the change',
    sending: 'Sending…',
    sent: 'Your answer is on the page.',
    saved: 'Your answer is changed.',
    edit: 'Change the answer',
    missing: 'Write a few words first.',
    left: (n: number) => `${n} ${plural(n, 'character', 'characters')} left`,
    over: (n: number) => `${n} ${plural(n, 'character', 'characters')} too many`,
    failed: (why: string) => `${why} Your answer is kept here.`,
    publishFirst: 'The review is not published yet, so the answer cannot go out. Your answer is kept here.',
    by: (name: string) => `${name} answered`,
    byShop: 'The shop answered',
    edited: (when: string) => `changed ${when}`,
  },

  answering,

  keys: {
    title: 'Keys',
    enabled: 'Use single keys',
    enabledHint: 'Turn this off if you speak to your computer or press keys by accident.',
    next: 'Next voice',
    previous: 'Previous voice',
    reveal: 'Show the stars',
    publish: 'Publish',
    publishAndAnswer: 'Publish and answer, or answer',
    reject: 'Reject, or take off the page',
    hide: 'Hide the selected words',
    note: 'Write a note',
    assign: 'Choose who takes care of it',
    select: 'Select this voice',
    selectTo: 'Select all from the last one selected to this',
    undo: 'Undo the last decision',
    send: 'Send the answer',
    help: 'Show this list',
    escape: 'Close, or leave the text',
  },
}

export type Words = typeof en
