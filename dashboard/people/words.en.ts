import type { Role } from '../../shared/schemas/sign-in.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/** The team, a person's own account, and the keys of a shop's systems. */
export const en = {
  team: {
    title: 'Who works here',
    lead: 'Whoever is in the team signs in with their own e-mail. What they may do is up to you.',
    leadReading: 'The owners of the shop decide who is in the team.',
    meaning: {
      owner: 'Everything, also the settings and the team.',
      moderator: 'Decides about reviews and answers them.',
      viewer: 'Reads everything, and changes nothing.',
    } satisfies Record<Role, string>,
    you: '(you)',
    roleOf: (name: string) => `Role of ${name}`,
    changed: (name: string, role: string) => `${name}: ${role}`,
    remove: 'Remove',
    removeWhom: (name: string) => `Remove ${name}`,
    removeText:
      'They can no longer see this shop. What they decided and answered stays. You can invite them again at any time.',
    removeYou: 'You can no longer see this shop, until one of its owners invites you again.',
    removed: (name: string) => `${name} is no longer in the team.`,
    lastOwner: 'A shop needs an owner. Make somebody else an owner first.',
    invite: 'Ask somebody in',
    inviteLead:
      'They get a mail with a link. There is nothing to install and no password: they sign in with that address.',
    email: 'Their e-mail',
    role: 'What they may do',
    send: 'Send the invitation',
    inTeamAlready: 'Whoever has this address is in the team already, or the team is full.',
    invited: (email: string) => `The invitation is on its way to ${email}.`,
    waiting: 'Invited, not here yet',
    until: (day: string) => `good until ${day}`,
    sendAgain: 'Send again',
    sendAgainTo: (email: string) => `Send the invitation to ${email} again`,
    sentAgain: 'Sent again',
    takeBack: 'Take back',
    takeBackFrom: (email: string) => `Take back the invitation of ${email}`,
    tookBack: (email: string) => `The invitation of ${email} is taken back.`,
    tookBackAlready: 'This invitation is no longer there: it was accepted or taken back.',
  },
  name: {
    title: 'Your name',
    lead: (shop: string) =>
      `Your answers for ${shop} are signed with it. A first name is enough: people like to know who they talk to.`,
    label: 'Name on your answers',
    missing: 'Write a name. The name of the shop will do.',
    tooLong: (max: number) => `That is too long: ${max} characters at the most.`,
    keep: 'Keep this name',
    kept: 'Your next answers carry this name.',
    takeOff: 'Take my name off past answers',
    takeOffText: (shop: string) =>
      `All your public answers so far will be signed “${shop}” instead. The answers stay as they are. This cannot be undone.`,
    takeOffGo: 'Take it off',
    takenOff: (n: number) =>
      n === 0
        ? 'No answer carries your name.'
        : `Your name is off ${n} ${plural(n, 'answer', 'answers')}. Pages that are open somewhere show it within a minute or two.`,
    gone: 'Your name is off your past answers.',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'If you do not recognise one of these, sign it out. You stay signed in for two weeks, or three days without a visit.',
    here: 'This browser',
    seen: (when: string) => `Last used ${when}`,
    unknown: 'Unknown browser',
    endWhich: (name: string) => `Sign out ${name}`,
    ended: (name: string) => `${name} is signed out.`,
    endedAlready: 'That one was signed out already.',
    everywhere: 'Sign out everywhere',
    everywhereText:
      'All browsers are signed out, this one too. Drafts of answers stay in the browser they were typed in.',
  },
  keys: {
    title: 'Keys for your own systems',
    lead: 'A shop system or a script uses a key to send orders and to read voices. It can decide and answer, but not change settings.',
    ownersOnly: 'Only the owners of the shop can see and make keys.',
    none: 'No keys yet. You only need one if a system of yours talks to Voce.',
    name: 'What is it for?',
    missing: 'Write what the key is for, so that you recognise it later: “Our shop system”.',
    tooMany: 'Fifty keys are enough. End one that is no longer used first.',
    make: 'Make a key',
    madeOn: (day: string) => `made on ${day},`,
    usedOn: (day: string) => `last used on ${day}`,
    neverUsed: 'never used',
    end: 'End',
    endWhich: (name: string) => `End the key “${name}”`,
    endText: 'Whatever uses this key is turned away from this moment. This cannot be undone.',
    ended: (name: string) => `The key “${name}” no longer works.`,
    endedAlready: 'This key was ended already.',
    newTitle: (name: string) => `The key for “${name}”`,
    newText:
      'Copy it now and keep it like a password: it is shown only this once, and not even Voce can show it again.',
    key: 'Key',
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'Your browser does not let us copy. The key is selected: copy it yourself.',
    isKept: 'I have kept it',
  },
}
