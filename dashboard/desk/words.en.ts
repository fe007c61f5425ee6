/** What stands on the pages of people who wait, of photos and of questions. */
export const en = {
  lists: 'Which ones',
  somebody: 'Somebody',
  somebodyOfTeam: 'Somebody of the team',

  peopleList: { waiting: 'Waiting', closed: 'Answered' },
  peopleEmpty: {
    waiting:
      'Nobody is waiting to hear from someone. Whoever asks for it on the page behind an invitation appears here, with what was promised.',
    closed: 'Nobody has been answered yet.',
  },
  reach: { call: 'Call', write: 'Write to', whatsapp: 'WhatsApp to' },
  contactGone: 'Number and address were deleted, as was promised.',
  order: (number: string) => `Order ${number}`,
  speaks: (language: string) => `Speaks ${language}`,
  closed: {
    done: (when: string) => `Answered ${when}`,
    withdrawn: (when: string) => `No longer needed since ${when}`,
  },
  done: 'I have answered',
  take: 'I take care of it',

  photosLead: 'Decide about the picture alone; the words are decided apart.',
  photosEmpty: 'No photo waits for a decision. They appear here as soon as somebody adds one to a review.',
  photoOf: (product: string) => `Photo: ${product}`,
  photoLarge: (product: string) => `Open the photo large: ${product}`,
  mediaUse: 'may be used elsewhere by the shop',
  photoState: {
    published: 'Shown with the review',
    rejected: 'Not shown',
    removed: 'Taken off the page',
  },
  photoTold: 'The words of the review stay as they are.',

  questionList: { to_answer: 'To answer', to_decide: 'To decide', all: 'All' },
  questionsEmpty: {
    to_answer: 'Every question has an answer of yours.',
    to_decide: 'Nothing waits for a decision.',
    all: 'Nobody has asked anything yet. Questions are asked on the product pages that carry the element for questions.',
  },
  unanswered: 'Shown once it has an answer.',
  reachable: 'Will be told of your answer by mail.',
  unreachable: 'Left no address: reads the answer on the page.',
  answers: 'Answers',
  byShop: 'Your answer',
  byShopper: 'From a shopper',
  answer: 'Answer',
  change: 'Change your answer',
  answerAs: (name: string) => `Your answer, signed ${name}`,
  send: 'Publish the answer',
  sendsBoth: 'Publishes the question as well.',
  sending: 'One moment…',
  missing: 'Write an answer first.',
  over: (n: number) => `${n} ${n === 1 ? 'character' : 'characters'} too many.`,
  sent: 'Your answer is on the page.',
  askedTold: 'Its author is told the reason where there is an address.',
  reported: (reason: string, words: string) => `Reported: ${reason}${words && `. “${words}”`}`,
}
