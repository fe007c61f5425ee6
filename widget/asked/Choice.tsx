import type { Part } from '../form/parts.ts'

interface Props extends Pick<Part, 'sending'> {
  /** Of the field, in the shadow root. */
  name: string
  legend: string
  /** Each with its value and its words. */
  options: Array<[value: string, words: string]>
  chosen: string | undefined
  /** The words under the steps of a scale, where it is one. */
  ends?: Array<string | undefined>
  choose(value: string | undefined): void
  say(key: 'optional' | 'noAnswer'): string
}

/** One question with native radios, none chosen beforehand; what was chosen can be taken back. */
export function Choice({ name, legend, options, chosen, ends, choose, sending, say }: Props) {
  const clear = (event: MouseEvent): void => {
    const group = (event.currentTarget as HTMLElement).closest('fieldset')!
    choose(undefined)
    // The button is gone with the answer.
    group.querySelector('input')!.focus()
  }
  return (
    <fieldset class={ends ? 'asked scale' : 'asked'}>
      <legend>
        {legend}
        <span class="minor">{` ${say('optional')}`}</span>
      </legend>
      <div>
        {options.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              aria-disabled={sending}
              aria-label={ends && words}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            {!ends && <span>{words}</span>}
          </label>
        ))}
        <button
          type="button"
          class="link"
          aria-label={`${legend}: ${say('noAnswer')}`}
          title={say('noAnswer')}
          hidden={!chosen}
          onClick={clear}
        >
          ✕
        </button>
      </div>
      {ends && (
        <p class="minor" aria-hidden="true">
          {ends.filter(Boolean).map((word) => (
            <span key={word}>{word}</span>
          ))}
        </p>
      )}
    </fieldset>
  )
}
