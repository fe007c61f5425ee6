import type { Phrases } from '../../shared/language.ts'

/** English for mails and for the pages that the Worker writes itself. Keys begin with the room they are for. */
export const english = {
  'mail.hello': 'Hello,',
  'mail.helloName': 'Hi {name},',
  'mail.talk': 'Rather talk? Just reply to this mail: I read it.',
  'mail.talkTeam': 'Rather talk? Just reply to this mail: a person reads it.',

  'stars.n': { one: '{n} star', other: '{n} stars' },
  'stars.1': 'Bad',
  'stars.2': 'Not great',
  'stars.3': 'OK',
  'stars.4': 'Good',
  'stars.5': 'Great',

  'invitation.subject': 'How is it? {product}',
  'invitation.subjectName': '{name}, how is it? {product}',
  'invitation.subjectDiscreet': 'A short question from {shop}',
  'invitation.preview': 'One tap is enough. Good or bad, it helps whoever chooses next.',
  'invitation.opening': {
    one: 'this has been with you for a while. How is it?',
    other: 'these have been with you for a while. How are they?',
  },
  'invitation.again': {
    one: 'we asked you once already, and this is the last time. How is it?',
    other: 'we asked you once already, and this is the last time. How are they?',
  },
  'invitation.askedLater': {
    one: 'you wanted us to ask again later. How is it by now?',
    other: 'you wanted us to ask again later. How are they by now?',
  },
  'invitation.underStars': 'A star opens a page. There you confirm, and add words or a photo if you like.',
  'invitation.tell': 'Say how it is:',
  'invitation.later': 'Ask me in two weeks',
  'invitation.notArrived': 'It hasn’t arrived',
  'invitation.gift': 'It was a gift',
  'invitation.why.consent': 'You get this because you bought from {shop} on {date} and agreed to be asked.',
  'invitation.why.softOptIn':
    'You get this because you bought from {shop} on {date}; we said then that we would ask, and that you may object at any time.',
  'invitation.why.plain': 'You get this because you bought from {shop} on {date}.',
  'invitation.whyUndated': 'You get this because you bought from {shop}.',
  'invitation.shown':
    'Your stars count without your name; words appear as “{name}” on the product’s page, whether they praise or not. Change or delete them any time.',
  'invitation.shownNoName':
    'Your stars count without your name; words appear on the product’s page under the name you choose, whether they praise or not. Change or delete them any time.',
  'invitation.unsubscribe': 'Don’t ask me again',

  'unsubscribe.title': 'No more questions?',
  'unsubscribe.lead':
    '{shop} will not ask you again how something was. Answers to your reviews still reach you.',
  'unsubscribe.button': 'Don’t ask me again',
  'unsubscribe.done': 'Done. {shop} will not ask you again.',
  'unsubscribe.notValid': 'This link is not complete. Open it once more from the mail, or copy all of it.',
} as const satisfies Phrases

export type WordKey = keyof typeof english
