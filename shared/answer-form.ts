/** An answer in small letters and one space at a time, without accents, with a plain apostrophe. */
export const plainAnswer = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/\s+/gu, ' ')

/** The form in which two answers are the same text: without case, spaces, punctuation, and names in place of {name}. */
export const answerForm = (answer: string, name: string | null): string => {
  const form = plainAnswer(answer)
  const first = name ? plainAnswer(name).split(' ')[0]! : ''
  const nameless = first
    ? form.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${first.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}\\p{N}])`, 'gu'),
        '',
      )
    : form
  return nameless.replace(/[^\p{L}\p{N}]+/gu, '')
}
