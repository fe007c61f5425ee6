import type { Reason } from '../../shared/schemas/decision.ts'

/** A reason against a review: its name, what it means, and a case of it. */
export interface ReasonWords {
  name: string
  meaning: string
  example: string
}

/** The closed list of reasons against a review, and what stands around it. */
export const en = {
  rejectTitle: 'Why is it not published?',
  removeTitle: 'Why is it taken off the page?',
  lead: 'The stars are never a reason. Choose one, then confirm.',
  legend: 'Reason',
  reject: 'Reject',
  remove: 'Take off the page',
  missing: 'Choose a reason first.',
  example: 'For example:',
  notAboutService: 'It is not about delivery, packaging or service either',
  notAboutServiceMissing:
    'Criticism of delivery, packaging or service is never off topic. Tick the line if this is not about them.',
  facts: 'Which passage, or what fact? (the author reads it)',
  mail: 'This is what the author will get',
  mailNobody: 'Nobody can be told: there is no address. It would say:',
  mailWaits: 'Choose a reason, and the mail to the author shows here.',
  mailLater: 'It goes out in ten minutes, so that you can undo.',
  list: {
    spam_or_ad: {
      name: 'Spam or advertising',
      meaning: 'It sells something, or says nothing about the product.',
      example: '“Visit my channel for the best discounts!”',
    },
    fake_or_not_genuine: {
      name: 'Not genuine',
      meaning: 'There are facts that show the experience did not happen. Doubt alone is not enough.',
      example: 'twelve reviews from one person under different names.',
    },
    abusive_or_obscene: {
      name: 'Insult or threat',
      meaning: 'It attacks a person. Anger about the product is fine, and so are strong words.',
      example: '“The idiot at the counter deserves to be slapped.”',
    },
    discriminatory: {
      name: 'Discrimination',
      meaning: 'It degrades people for origin, faith, sex, body or age.',
      example: '“Typical of those people, they should not run a shop.”',
    },
    personal_data: {
      name: 'Personal data',
      meaning: 'It names or shows a person who did not ask for it: name, number, address.',
      example: '“The courier, Luca R., 333 0000000.”',
    },
    confidential_info: {
      name: 'Confidential information',
      meaning: 'It gives away what was told in confidence, such as contracts or passwords.',
      example: '“Here is their supplier’s price list.”',
    },
    off_topic: {
      name: 'Off topic',
      meaning:
        'It is about something else entirely. Criticism of delivery, packaging or service is never off topic.',
      example: '“What a match last night!”',
    },
    illegal: {
      name: 'Against the law',
      meaning: 'Publishing it would break a law you can name.',
      example: 'a call to violence.',
    },
    false_or_misleading: {
      name: 'Provably false',
      meaning: 'A statement of fact that you can disprove. Opinions are never false.',
      example: '“The mug contains lead”, where a test report says otherwise.',
    },
    duplicate: {
      name: 'Already there',
      meaning: 'The same person wrote the same about the same product.',
      example: 'the same text, sent twice.',
    },
    conflict_of_interest: {
      name: 'Hidden interest',
      meaning: 'It comes from the team, a supplier or a competitor, and does not say so.',
      example: 'praise from your own accountant.',
    },
    ip_infringement: {
      name: 'Someone else’s work',
      meaning: 'Text or picture belongs to someone who did not agree.',
      example: 'a page copied from a magazine.',
    },
    malicious_link: {
      name: 'Dangerous link',
      meaning: 'It leads to fraud or malware.',
      example: '“Log in here to get your refund: …”',
    },
    author_request: {
      name: 'The author asked for it',
      meaning: 'The person who wrote it told you that it should not appear. You must not suggest it.',
      example: '“Please delete what I wrote last week.”',
    },
  } satisfies Record<Reason, ReasonWords>,
}
