/** What the author answered to the public questions; nothing where none was. */
export const Said = ({ words }: { words: string[] | undefined }) =>
  words?.[0] ? <p class="wide said">{words.join(' · ')}</p> : null
