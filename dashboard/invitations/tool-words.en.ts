/** Calling the shop's own mail tool. */
export const en = {
  title: 'Calling your mail tool',
  lead: 'For each mail that is due, Voce calls this address with the link and a signature (Standard Webhooks). Without one, your tool asks the API what is due.',
  url: 'Address of your tool (https://…)',
  save: 'Save the address',
  wrong: 'An address that begins with https:// and leads to a public website, without a password in it.',
  never: 'Not called yet.',
  last: (when: string) => `Last called ${when}.`,
  answered: (status: number | null) =>
    status === null
      ? 'Nothing answered within ten seconds.'
      : status >= 200 && status < 300
        ? `It took the call (${status}).`
        : `It did not take the call: it answered ${status}, and should answer 200 to 299.`,
  try: 'Call it now with a test',
  secret: 'The secret that calls are signed with',
  rotate: 'New secret',
  rotateText:
    'Calls are signed with the new and the old one for two days, so that you can change it in your tool.',
  remove: 'Call it no more',
  removeText: 'What waits is not told any more; your tool can still ask the API what is due.',
  removed: 'It is not called any more.',
}
